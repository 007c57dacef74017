import type { Translation } from '../catalogue.ts';
import type { start as english } from '../en/start.ts';
import { count, number, size } from './counting.ts';

/** Les mots de l’écran d’accueil et du formulaire d’un nouvel alignement. */
export const start: Translation<typeof english> = {
  'start.motto': 'Les versions linguistiques d’un même document, côte à côte.',
  'start.promise':
    'Voyez d’un coup d’œil où elles ne disent pas la même chose, corrigez l’alignement et emportez une mémoire de traduction.',
  'start.drop': 'Déposez ici les versions linguistiques d’un même document',
  'start.drop.more':
    'Word, PDF, OpenDocument, RTF, pages web, sous-titres, texte et Markdown, deux langues ou plus ; ou bien une mémoire, un fichier bilingue ou un tableau. Plusieurs documents à la fois sont distingués par leurs noms. Rien ne quitte cet ordinateur.',
  'start.drop.now': 'Lâchez pour ajouter les fichiers',
  'start.choose': 'Choisir des fichiers…',
  'start.folder': 'Choisir un dossier…',
  'start.sample': 'Ouvrir l’exemple',
  'start.tour': 'Visite de deux minutes',
  'start.project': 'Ouvrir un projet…',
  'start.recent': 'Projets récents',
  'start.recent.language': (name, share) => `${name} ${Math.floor(share * 100)} %`,
  'start.recent.state': (confirmed, units) =>
    confirmed === units && units > 0
      ? count(units, 'unité, confirmée', 'unités, toutes confirmées')
      : `${number(confirmed)} sur ${count(units, 'unité', 'unités')} ${confirmed < 2 ? 'confirmée' : 'confirmées'}`,
  'start.opening': (name) => `Ouverture de ${name}`,
  'start.opening.sample': 'Ouverture de l’exemple',
  'start.close': 'Fermer',
  'start.dialog': 'Ouvrir',

  'start.new': 'Nouvel alignement',
  'start.back': 'Recommencer',
  'start.versions': 'Versions linguistiques, dans l’ordre de leurs colonnes',
  'start.add': 'Ajouter une version…',
  'start.language': 'Langue',
  'start.language.guessed': 'langue devinée',
  'start.language.unguessed': 'Non reconnue : choisissez-la.',
  'start.encoding': 'Codage',
  'start.changes': (n) => count(n, 'modification suivie', 'modifications suivies'),
  'start.changes.accepted': 'Lu avec toutes les modifications acceptées',
  'start.changes.original': 'Lu tel qu’il était avant les modifications',
  'start.aside': (what) => `Mis de côté : ${what}`,
  'start.aside.some': (kind, n) => {
    const [one, more] = asideNames.get(kind) ?? ['élément', 'éléments'];
    return count(n, one, more);
  },
  'start.preview': (name) => `Début de ${name}`,
  'start.reading': 'Lecture…',
  'start.remove': (name) => `Enlever ${name}`,
  'start.earlier': (name) => `Déplacer ${name} vers la gauche`,
  'start.later': (name) => `Déplacer ${name} vers la droite`,
  'start.moved': (name, place, of) => `${name} est la colonne ${place} sur ${of}.`,
  'start.removed': (name) => `${name} est enlevé.`,
  'start.added': (n) => `${count(n, 'fichier ajouté', 'fichiers ajoutés')}.`,

  'start.pivot': 'Pivot',
  'start.pivot.hint': 'Ses segments ne sont jamais coupés ni joints ; les autres langues suivent son ordre.',
  'start.cut': 'Découper le texte en',
  'start.cut.paragraph': 'Paragraphes',
  'start.cut.paragraph.hint':
    'Les retours à la ligne sont défaits, les éléments de mise en page mis de côté.',
  'start.cut.sentence': 'Phrases',
  'start.cut.sentence.hint': 'De même, puis chaque paragraphe est coupé à ses phrases.',
  'start.cut.line': 'Lignes',
  'start.cut.line.hint': 'Chaque ligne non vide est un segment, laissé tel quel.',
  'start.cut.own': 'Vos propres règles (SRX)…',
  'start.cut.own.hint': 'Phrases, coupées comme le fait votre outil de TAO.',
  'start.cut.own.other': 'Choisir d’autres règles…',
  'start.cut.view': 'Voir comment le texte est coupé',
  'start.cut.view.of': 'Version',
  'start.cut.view.count': (all, shown) =>
    `${count(all, 'segment', 'segments')}${shown < all ? `, dont voici les ${shown} premiers` : ''} :`,
  'start.name': 'Nom du projet',
  'start.name.none': 'd’après les fichiers',
  'start.align': (n) => (n < 2 ? 'Aligner' : `Aligner ${n} versions`),

  'start.problem.none': 'Ajoutez au moins deux versions linguistiques.',
  'start.problem.one':
    'Une version seule ne peut pas être alignée : ajoutez le même document dans une autre langue.',
  'start.problem.many': 'On ne peut aligner que seize versions à la fois.',
  'start.problem.reading': 'La lecture des fichiers n’est pas terminée.',
  'start.problem.unread': (name) => `${name} n’a pas pu être lu : enlevez-le ou choisissez un autre fichier.`,
  'start.problem.unknown': (name) => `Dites dans quelle langue ${name} est écrit.`,
  'start.problem.tag': (tag) =>
    `« ${tag} » n’est pas un code de langue : choisissez dans la liste, ou tapez par exemple pt-BR.`,
  'start.problem.same': (language, names) =>
    `${names.join(' et ')} sont dans la même langue (${language}) : changez-en une ou enlevez un fichier.`,
  'start.problem.folder': (name) =>
    `${name} est un dossier, ou ne peut pas être lu : ajoutez les fichiers qu’il contient.`,
  'start.problem.aligned': (name) => `${name} est déjà aligné : ouvrez-le seul.`,
  'start.problem.size': (name) => `${name} dépasse 100 Mo : coupez-le en plusieurs parties.`,

  'start.working': (n) => `Alignement de ${n} versions`,
  'start.cancel': 'Annuler',
  'start.cancelled': 'Annulé ; rien n’a été gardé.',
  'start.phase': (phase) => phases.get(phase) ?? 'Travail en cours',
  'start.size': (bytes) => size(bytes, (n) => count(n, 'octet', 'octets')).replace(/B$/, 'o'),
};

/** Ce qu’un fichier peut contenir à côté de son texte, au singulier et au pluriel. */
const asideNames = new Map<string, readonly [one: string, more: string]>([
  ['comment', ['commentaire', 'commentaires']],
  ['deletion', ['suppression', 'suppressions']],
  ['insertion', ['insertion', 'insertions']],
  ['hidden', ['passage masqué', 'passages masqués']],
  ['running-head', ['en-tête ou pied de page', 'en-têtes et pieds de page']],
]);

/** Les phases du travail, comme les services les nomment. */
const phases = new Map([
  ['Reading', 'Lecture des fichiers'],
  ['Aligning', 'Appariement des textes'],
  ['Checking', 'Recherche des différences'],
]);
