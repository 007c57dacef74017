import type { Troubles } from '../../../shared/lib/trouble.ts';

/** Ce qui peut mal tourner, en français. */
export const troubles: Troubles = {
  'no-such-file': 'ce fichier n’existe pas. Vérifiez son nom et son dossier.',
  'no-such-file-long': 'ce fichier n’existe pas : le nom est trop long.',
  'is-folder': 'c’est un dossier. Choisissez un des fichiers qu’il contient.',
  'not-ordinary': 'ce n’est pas un fichier ordinaire. Enregistrez d’abord le texte dans un fichier.',
  'read-forbidden':
    'la lecture n’est pas autorisée. Changez les droits du fichier, ou prenez-en une copie à vous.',
  'link-loop': 'c’est un lien qui revient sur lui-même.',
  unreadable: 'lecture impossible ({why}).',
  'too-large': 'le fichier est trop grand ({size} Mo, 100 Mo au plus). Partagez-le et prenez les parties.',
  empty: 'le fichier est vide. Choisissez celui qui contient le texte.',
  'only-space': 'il n’y a que des espaces. Choisissez le fichier qui contient le texte.',
  'no-checks':
    'ce ne sont pas des réglages des contrôles ({why}). Voir « Réglages des contrôles » dans le guide.',
  'no-text': 'il n’y a pas de texte. Choisissez le fichier qui contient le texte.',
  'only-furniture':
    'seuls des en-têtes et pieds de page y ont été trouvés. Choisissez le fichier qui contient le texte.',
  'other-language':
    'ce texte ne semble pas être en « {declared} », mais en « {seems} ». Donnez à chaque langue son fichier.',
  'not-held': 'Ce fichier n’est plus en mémoire. Choisissez-le de nouveau.',
  'not-whole': 'le contenu n’est pas arrivé en entier. Choisissez de nouveau le fichier.',
  'not-granted': 'le navigateur n’a pas accès à ce chemin. Déposez ou choisissez le fichier.',

  'nothing-written': '{reason} Rien n’a été écrit.',
  'no-folder': 'le dossier {folder} n’existe pas. Créez-le d’abord, ou écrivez ailleurs.',
  'folder-is-none': '{folder} n’est pas un dossier. Écrivez ailleurs.',
  'write-to-folder': 'c’est un dossier. Donnez le nom d’un fichier à y écrire.',
  'write-forbidden': 'l’écriture dans {folder} n’est pas autorisée. Choisissez un dossier à vous.',
  'read-only-folder': '{folder} est en lecture seule. Choisissez un dossier où l’on peut écrire.',
  'disk-full': 'le disque est plein. Libérez de la place et réessayez.',
  'quota-full': 'votre part du disque est épuisée. Libérez de la place et réessayez.',
  'name-too-long': 'le nom est trop long. Choisissez-en un plus court.',
  'in-use': 'un autre programme utilise le fichier. Fermez-le là et réessayez.',
  unwritable: 'écriture impossible ({why}).',
  'exists-already': 'un fichier porte déjà ce nom. Choisissez-en un autre, ou supprimez d’abord ce fichier.',
  'keeps-itself': 'les projets s’enregistrent d’eux-mêmes. Donnez une autre extension au fichier à exporter.',
  'invalid-output':
    'le fichier ne serait pas valide (ligne {line}, colonne {column} : {reason}). Rien n’a été écrit ; corrigez ce segment et exportez de nouveau.',

  'not-xml': 'c’est {what}, non du XML. Choisissez un autre fichier.',
  'not-text': 'c’est {what}, non du texte. Enregistrez-en le texte en .txt ou .md et prenez ce fichier.',
  binary: 'c’est un fichier binaire, non du texte. Enregistrez-en le texte en .txt ou .md.',
  'no-encoding': 'l’encodage « {encoding} » n’existe pas. Essayez l’un de ceux-ci : {offered}.',
  'wrong-encoding': 'le texte n’est pas en {encoding}. {cure}',
  'save-as-utf8': 'Enregistrez-le en UTF-8 et prenez ce fichier.',
  'few-broken': 'Quelques caractères sont abîmés : enregistrez-le en UTF-8 et prenez ce fichier.',
  'looks-like': 'Il semble être en {encoding} : choisissez cet encodage, ou laissez Triglot choisir.',
  'own-encoding': 'ce fichier dit lui-même son encodage. Ne le choisissez pas.',
  'no-changes': 'un texte n’a pas de suivi des modifications. Ne faites pas ce choix.',

  'kind-pdf': 'un document PDF',
  'kind-rtf': 'un document RTF',
  'kind-png': 'une image PNG',
  'kind-jpeg': 'une image JPEG',
  'kind-gif': 'une image GIF',
  'kind-tiff': 'une image TIFF',
  'kind-media': 'une image, un son ou un film',
  'kind-gzip': 'une archive gzip',
  'kind-7z': 'une archive 7-Zip',
  'kind-rar': 'une archive RAR',
  'kind-old-office': 'un document d’un ancien Microsoft Office',
  'kind-database': 'une base de données ou un projet Triglot',
  'kind-program': 'un programme',
  'kind-word': 'un document Word',
  'kind-excel': 'un classeur Excel',
  'kind-powerpoint': 'une présentation PowerPoint',
  'kind-odt': 'un texte OpenDocument',
  'kind-opendocument': 'un fichier OpenDocument',
  'kind-epub': 'un livre EPUB',
  'kind-zip': 'une archive ZIP',

  damaged: 'le fichier est endommagé ou tronqué. Prenez une copie entière, ou enregistrez-le de nouveau.',
  'damaged-pdf':
    'le fichier est endommagé ou tronqué. Prenez une copie entière, ou enregistrez-le de nouveau en PDF.',
  'unpacked-large':
    'décompressé, il est trop grand (plus de {size} Mo de texte). Partagez-le et prenez les parties.',
  'with-password':
    'il est protégé par un mot de passe. Ouvrez-le dans son programme, enregistrez-le sans mot de passe, et prenez ce fichier.',
  'pdf-password':
    'il est protégé par un mot de passe. Enregistrez-le sans mot de passe et prenez ce fichier.',
  'old-excel': 'c’est un ancien classeur Excel. Enregistrez-le en .xlsx et prenez ce fichier.',
  'old-office':
    'c’est un document d’un ancien Microsoft Office. Enregistrez-le en .docx et prenez ce fichier.',
  'pdf-pages': 'il a {count} pages ({most} au plus). Partagez-le et prenez les parties.',
  'pdf-text': 'il contient trop de texte. Partagez-le et prenez les parties.',
  'pdf-pictures':
    'ses pages sont des images, sans aucun texte. Faites d’abord reconnaître le texte (OCR), et prenez le fichier obtenu.',
  'pdf-picture-page':
    'La page {pages} est sans texte : une image, peut-être un document numérisé. Il faut d’abord en faire reconnaître le texte (OCR).',
  'pdf-picture-pages':
    'Les pages {pages} sont sans texte : des images, peut-être un document numérisé. Il faut d’abord en faire reconnaître le texte (OCR).',
  'pdf-picture-pages-more':
    'Les pages {pages} et {more} autres sont sans texte : des images, peut-être un document numérisé. Il faut d’abord en faire reconnaître le texte (OCR).',
  'no-word': 'il n’y a pas de document Word dedans. Enregistrez-le de nouveau dans Word en .docx.',
  'no-rtf': 'il ne commence pas comme un document RTF. Enregistrez-le de nouveau en .rtf ou en .docx.',
  'rtf-nested': 'les groupes sont imbriqués sur plus de {most} niveaux. Le fichier est endommagé.',
  'no-odt': 'il n’y a pas de texte OpenDocument dedans. Enregistrez-le de nouveau en .odt.',
  'odt-other': 'ce n’est pas un document de texte. Enregistrez le texte en .odt et prenez ce fichier.',

  'xml-ampersand': 'un « & » y est tel quel. Écrivez &amp; à sa place.',
  'xml-less': 'un « < » y est tel quel. Écrivez &lt; à sa place.',
  'xml-entities':
    'il déclare ses propres entités, qui ne sont pas lues. Enregistrez-le sans déclaration de type de document.',
  'xml-entity': 'il emploie une entité que XML ne connaît pas. Écrivez le caractère lui-même à sa place.',
  'xml-character': 'il contient un caractère que XML interdit. Supprimez-le.',
  'xml-order':
    'des éléments ne sont pas fermés dans l’ordre de leur ouverture. Enregistrez-le de nouveau dans le programme qui l’a écrit.',
  'xml-early': 'le fichier finit trop tôt. Il a été tronqué : prenez une copie entière.',
  'xml-unclosed':
    'le fichier finit avant que <{name}> soit fermé. Il a été tronqué : prenez une copie entière.',
  'xml-none': 'ce n’est pas un document XML. Prenez le fichier tel que son programme l’a écrit.',
  'xml-other':
    'ce n’est pas du XML bien formé ({why}). Enregistrez-le de nouveau dans le programme qui l’a écrit.',
  'xml-nested':
    'les éléments sont imbriqués sur plus de {most} niveaux. Le fichier est endommagé, ou n’est pas de ce type.',
  'xml-long':
    'un seul texte dépasse {most} millions de caractères. Le fichier est endommagé, ou n’est pas de ce type.',

  'told-by-ending': 'c’est son extension qui dit ce qu’il est. Employez {endings}.',
  'no-tmx': 'ce n’est pas une mémoire de traduction (il commence par <{name}>). Exportez la mémoire en TMX.',
  'tmx-is-glossary':
    'ce n’est pas une mémoire de traduction (il commence par <{name}>) mais un glossaire : donnez-le comme tel.',
  'no-tbx':
    'ce n’est pas un glossaire TBX (il commence par <{name}>). Exportez le glossaire en TBX, CSV ou TSV.',
  'tbx-is-memory':
    'ce n’est pas un glossaire TBX (il commence par <{name}>) mais une mémoire de traduction : donnez-le comme telle.',
  'no-xliff': 'ce n’est pas un fichier XLIFF (il commence par <{name}>). Exportez-le en XLIFF 1.2 ou 2.1.',
  'xliff-no-target': 'il ne nomme pas de langue cible. Prenez le fichier avec sa traduction.',
  'xliff-same': 'la source et la cible sont dans la même langue. Corrigez l’une des deux.',
  'no-srx':
    'ce ne sont pas des règles de segmentation (il commence par <{name}>). Prenez un fichier .srx, tel que les outils de TAO l’exportent.',
  'srx-no-language': 'il ne dit pour aucune langue quelles règles valent. Exportez-le de nouveau.',
  'srx-lost': 'les règles « {name} » sont nommées et absentes. Exportez-le de nouveau.',
  'text-no-language': 'un texte ne dit pas sa langue. Donnez-lui un code comme en, fr-CA ou zh-Hans.',
  'no-language-code': '« {tag} » n’est pas une langue. Donnez un code comme en, fr-CA ou zh-Hans.',
  'no-workbook': 'ce n’est pas un classeur Excel. Enregistrez-le en .xlsx et prenez ce fichier.',
  'no-sheet': 'il n’a pas de feuille. Enregistrez-le de nouveau en .xlsx et prenez ce fichier.',
  'sheet-rows':
    'il a plus de lignes qu’une feuille ne peut en avoir. Il est endommagé : prenez-en une autre copie.',
  'table-empty': 'il est vide. Choisissez le tableau qui contient les textes.',
  'table-head':
    'sa première ligne ne nomme pas deux langues. Mettez-y des codes de langue, comme « en » et « fr », un par colonne.',
  'glossary-head':
    'sa première ligne ne nomme pas deux langues. Mettez-y des codes de langue, comme « en,fr », un par colonne.',
  'quote-behind':
    'il y a du texte derrière un guillemet fermant. Doublez les guillemets à l’intérieur d’une cellule.',
  'quote-open': 'un guillemet est ouvert et jamais fermé. Fermez-le, ou doublez-le.',
  'lacks-language': 'il n’a pas de texte en « {language} ». Il a {found}.',
  'lacks-all': 'il n’a pas de texte en « {language} », ni dans aucune langue.',
  'one-language': 'il ne contient pas deux langues. Prenez un fichier avec des textes et leurs traductions.',
  'many-languages':
    'il contient {count} langues ; {most} au plus sont montrées côte à côte. Choisissez-en quelques-unes.',
  'review-ending': 'une révision revient en .xlsx, .csv ou .tsv. Choisissez ce fichier.',
  'review-head':
    'ce n’est pas une feuille de révision : sa première ligne ne nomme ni unités ni langues. Prenez la feuille exportée, avec sa première ligne et sa première colonne.',
  'review-empty': 'elle est vide. Prenez la feuille exportée.',
  'reference-ending':
    'une mémoire est un fichier .tmx, un glossaire un fichier .tbx, .csv ou .tsv. Exportez-le ainsi.',
  'memory-languages':
    'il ne contient aucune unité dans deux des langues {languages}. Choisissez-en un dans les langues de ce projet.',
  'glossary-languages':
    'il ne contient aucun terme dans deux des langues {languages}. Choisissez-en un dans les langues de ce projet.',
  'row-left-out': 'ignorée, {count} cellules là où la première ligne en a {columns}.',
  'row-left-out-one':
    'ignorée, {count} cellules là où la première ligne en a {columns}. 1 autre ligne ignorée de même.',
  'rows-left-out':
    'ignorée, {count} cellules là où la première ligne en a {columns}. {more} autres lignes ignorées de même.',

  'own-json':
    'ce n’est pas du JSON. Cherchez près de cette ligne une virgule, un guillemet ou un crochet manquant.',
  'own-field':
    '« {field} » ne va pas : {why}. Voyez dans le guide, à la page « Your own files », ce qui peut y être.',
  'own-whole':
    'le fichier ne va pas : {why}. Voyez dans le guide, à la page « Your own files », ce qui peut y être.',
  'own-ending': 'les fichiers de « {folder} » finissent par {endings}. Renommez-le, ou rangez-le ailleurs.',
  'own-large': 'il dépasse 20 Mo. Partagez-le.',
  'own-language':
    '« {tag} » n’est pas un code de langue. Nommez le fichier d’après sa langue, comme is.json.',

  'not-open': 'Ce projet n’est pas ouvert. Ouvrez-le de nouveau.',
  stale: 'Le projet a changé entre-temps. Regardez-le tel qu’il est maintenant et réessayez.',
  'preview-stale': 'Cet aperçu n’est plus à jour. Regardez-le de nouveau.',
  'nothing-changes': 'Rien ne changerait.',
  'nothing-to-undo': 'Il n’y a rien à annuler.',
  'nothing-to-redo': 'Il n’y a rien à rétablir.',
  'say-why': 'Dites pourquoi ce constat est sans objet.',
  'project-locked': 'un autre programme l’a verrouillé. Fermez-le là et réessayez.',
  'project-read-only': 'il ne peut pas être ouvert en écriture. Copiez-le dans un dossier à vous.',
  'project-damaged': 'le projet est endommagé. Prenez une copie faite plus tôt.',
  'project-empty': 'le fichier est vide, ce n’est pas un projet Triglot.',
  'project-none': 'ce n’est pas un projet Triglot. Ouvrez un fichier fait par Triglot.',
  'project-other': 'c’est la base de données d’un autre programme, non un projet Triglot.',
  'project-newer': 'le projet a été fait par un Triglot plus récent. Mettez Triglot à jour pour l’ouvrir.',
  'project-cut': 'le fichier du projet est tronqué. Prenez-en une copie entière.',
  'project-folder': 'c’est un dossier. Choisissez le fichier .triglot lui-même.',
  'project-moved':
    'le projet a été déplacé ou supprimé alors qu’il était ouvert ; ceci n’a donc pas été enregistré. Remettez-le en place, ou ouvrez-le là où il est.',
  'unsaved-full': 'le disque est plein ; ceci n’a donc pas été enregistré. Libérez de la place et réessayez.',
  'unsaved-disk':
    'le disque refuse d’écrire ; ceci n’a donc pas été enregistré. Vérifiez le disque et réessayez.',
  'unsaved-read-only':
    'le projet est en lecture seule ; ceci n’a donc pas été enregistré. Copiez-le dans un dossier à vous.',
  'unsaved-place':
    'il ne peut pas être écrit à cet endroit. Choisissez un dossier qui existe et qui est à vous.',
  'unsaved-locked':
    'un autre programme a verrouillé le projet ; ceci n’a donc pas été enregistré. Fermez-le là et réessayez.',

  'odd-language': '« {tag} » n’est pas un code de langue. Employez-en un comme en, fr, zh ou pt-BR.',
  'language-twice': 'Il y a deux fichiers pour « {language} ». Donnez un seul fichier par langue.',
  'language-alone': 'Il n’y a qu’une version linguistique. Donnez au moins deux fichiers, un par langue.',
  'odd-pivot': 'Le pivot « {pivot} » n’est pas parmi les langues données ({languages}).',
  'no-language': 'Le projet n’a pas de langue « {language} ».',
  'language-there':
    'Cette langue ({language}) est déjà dans le projet. Pour en reprendre une version révisée, choisissez « Reprendre une version révisée de cette langue ».',
  'languages-full': 'Un projet contient {most} langues au plus.',

  'no-method': 'La méthode « {method} » n’existe pas.',
  'wrong-parameters': 'Paramètres incorrects : {where} : {why}',
  'no-folders': 'Aucun dossier ne peut être montré ici. Employez le chemin indiqué.',
  'no-dialogs': 'Il n’y a pas ici de fenêtre pour choisir un fichier. Employez celle du navigateur.',
  'engine-stopped': 'Le moteur s’est arrêté de façon inattendue. Réessayez.',
  'engine-memory':
    'Ces documents demandent plus de mémoire qu’il n’y en a. Prenez-en de plus petites parties.',
  cancelled: 'Annulé.',
};
