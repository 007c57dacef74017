import type { Translation } from '../catalogue.ts';
import type { workbench as english } from '../en/workbench.ts';
import { count, nameOf, number, percent } from './counting.ts';

/** Les mots de la fenêtre, de la grille et de ce qui l’entoure. */
export const workbench: Translation<typeof english> = {
  'app.name': 'Triglot',
  'app.starting': 'Démarrage…',
  'words.language': 'fr',
  'wire.gone':
    'Le programme ne répond pas. Ce qui a été accepté est enregistré : redémarrez-le et ouvrez l’adresse qu’il affiche.',
  'wire.refused': (status) =>
    `Le programme a refusé cette page (${status}). Ouvrez l’adresse qu’il a affichée à son démarrage.`,

  'panel.name': 'Détails',
  'panel.width': 'Largeur des détails',
  'project.saved-at': (path) => `Enregistré dans ${path}`,
  units: (n) => count(n, 'unité', 'unités'),

  'pivot.locked': 'Les segments du pivot sont verrouillés : ils ne sont ni coupés ni joints.',
  'pivot.unlocked': 'Les segments du pivot sont déverrouillés : ils peuvent être coupés et joints.',
  'pivot.chip': 'pivot',
  'pivot.chip-unlocked': 'pivot, déverrouillé',
  'pivot.is-locked': 'Les segments du pivot ne sont ni coupés ni joints. Appuyez pour les déverrouiller.',
  'pivot.is-unlocked': 'Les segments du pivot peuvent être coupés et joints. Appuyez pour les verrouiller.',

  'grid.name': 'Alignement',
  'grid.menu': 'Ce qu’on peut faire ici',
  number,
  'grid.findings': (n) => count(n, 'constat', 'constats'),
  'grid.bookmarked': 'Avec un signet',
  'grid.probability': (probability) => `juste avec une probabilité de ${percent(probability)}`,
  'head.count': (n) => `· ${count(n, 'segment', 'segments')}`,
  'cell.editor': (language) => `Texte en ${nameOf(language)}`,
  'cell.not-empty': 'Un segment ne peut pas être vide. Joignez-le à son voisin pour le faire disparaître.',
  'gap.nothing': 'rien ici',
  'gap.pull': 'remonter',
  'grid.commented': 'Commentaire',
  'grid.omitted': 'exclue',
  'grid.moved': '⤨ croisement',
  'grid.moved.why': 'Un côté de cette ligne est ailleurs dans son propre document.',
  'segment.drag': 'Glisser vers une autre ligne',
  'actions.selected': (n) => count(n, 'ligne sélectionnée', 'lignes sélectionnées'),
  'comment.title': (n) => `Commentaire sur l’unité ${number(n)}`,
  'comment.close': 'Fermer',
  'comment.field': 'Commentaire',
  'comment.hint': 'Il est gardé dans le projet et accompagne l’unité comme note dans la mémoire exportée.',
  'comment.keep': 'Garder',
  'comment.remove': 'Supprimer',
  'comment.cancel': 'Annuler',

  'columns.last': 'C’est la seule colonne affichée.',
  'columns.none-hidden': 'Toutes les colonnes sont affichées.',
  'columns.even': 'Les colonnes ont toutes la même largeur.',
  'columns.hid': (language) =>
    `Colonne masquée : ${nameOf(language)}. Modifications, constats et exportations la comprennent toujours.`,
  'columns.only': (n) => count(n, 'colonne masquée', 'colonnes masquées'),
  'columns.all': 'Toutes les colonnes sont de nouveau affichées.',
  'columns.hidden': 'Colonnes masquées',
  'columns.hidden-here': (languages) => `colonne masquée : ${languages.map(nameOf).join(', ')}`,
  'columns.show': (language) => `Afficher la colonne ${nameOf(language)}`,
  'columns.menu': (language) => `Colonne ${nameOf(language)} : ce qu’on peut en faire`,
  'columns.drag': 'Glisser pour régler la largeur ; double-cliquer pour revenir à la largeur commune',

  'kind.title': 'titre',
  'kind.heading': 'intertitre',
  'kind.paragraph': '¶',
  'kind.list-item': 'point',
  'kind.table-cell': 'case',
  'kind.footnote': 'note',
  'kind.header': 'en-tête',
  'kind.footer': 'pied',
  'kind.note': (label) => `note ${label}`,

  'trust.confirmed': 'confirmée',
  'trust.edited': 'modifiée',
  'trust.gap': 'lacune',
  'trust.sure': 'sûre',
  'trust.likely': 'probable',
  'trust.doubtful': 'douteuse',

  'actions.name': (n) => `Unité ${number(n)}`,
  'actions.likely': (probability) => `probable à ${percent(probability)}`,
  'actions.why': (likely, reasons) => `${likely} : ${reasons}`,
  'actions.confirmed': 'confirmée',
  'actions.by-hand': 'disposée à la main',
  'actions.edited': 'texte modifié',
  'actions.move': 'Déplacer',
  'actions.column': 'Colonne',
  'actions.push': 'Descendre',
  'actions.pull': 'Remonter',
  'actions.restore': 'Rétablir le texte',

  'saved.saved': 'enregistré',
  'saved.saving': 'enregistrement…',
  'saved.lost': 'non enregistré',
  'saved.title.saved': 'Tout est sur le disque.',
  'saved.title.saving': 'La dernière modification est en route vers le disque.',
  'saved.title.lost':
    'La dernière modification n’a pas pu être gardée. Ce qui est affiché est ce qui est sur le disque.',
  'toolbar.name': 'Projet',
  'toolbar.search': 'Chercher, aller à, ou lancer une commande',
  'toolbar.menu': 'Menu',
  'toolbar.brand': 'Triglot : menu',
  'toolbar.compact': 'Lignes compactes',
  'project.opening': 'Le reste du projet s’ouvre ; cela suivra aussitôt.',
  'progress.reading': 'Unités ouvertes',
  'progress.opening': (done, all) => `ouverture : ${number(done)} sur ${number(all)}`,
  'progress.name': 'Unités confirmées',
  'progress.done': (done, all) =>
    done === all
      ? `toutes confirmées (${number(all)})`
      : `${number(done)} sur ${number(all)} ${done < 2 ? 'confirmée' : 'confirmées'}`,
  'progress.left': (minutes) =>
    minutes < 1
      ? 'moins d’une minute'
      : minutes < 90
        ? `encore ${minutes} min environ`
        : `encore ${Math.round(minutes / 60)} h environ`,

  'status.name': 'Ce qui vient de se passer',
  'status.hints': 'Touches',
  'status.hint.finding': 'constat suivant',
  'status.hint.unconfirmed': 'prochaine à confirmer',
  'status.hint.keys': 'toutes les touches',

  'palette.name': 'Chercher, aller à, ou lancer une commande',
  'palette.field': 'Tapez une commande, le numéro d’une unité ou quelques mots du texte',
  'palette.hint': '> ne montre que les commandes',
  'palette.list': 'Résultats',
  'palette.nothing': 'Rien ne correspond.',
  'palette.group.commands': 'Commandes',
  'palette.group.units': 'Unités',
  'palette.group.texts': 'Dans le texte',
  'palette.go-to': (n) => `Aller à l’unité ${number(n)}`,
  'palette.in-unit': (n) => `unité ${number(n)}`,
  'palette.count': (n) => count(n, 'résultat', 'résultats'),

  'map.gap': (languages) => `Pas de texte : ${languages}`,
  'map.moved': 'Placé ailleurs dans un document',
  'map.doubtful': (percent) => `sûr à ${percent} %`,
  'map.name': 'Plan du document',
  'map.value': (first, last, all) => `Unités ${number(first)} à ${number(last)} sur ${number(all)} à l’écran`,
};
