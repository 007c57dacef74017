import type { Translation } from '../catalogue.ts';
import type { help as english } from '../en/help.ts';
import { count } from './counting.ts';

/** Les mots de la feuille des touches et des réglages. */
export const help: Translation<typeof english> = {
  'guide.title': 'Guide',
  'guide.close': 'Fermer le guide',
  'guide.search': 'Chercher dans le guide',
  'guide.contents': 'Pages',
  'guide.found': 'Passages trouvés',
  'guide.none': 'Aucun passage du guide ne contient tous ces mots.',

  'help.title': 'Touches',
  'help.close': 'Fermer',
  'help.about': (version) => `Triglot ${version} · hors ligne : vos textes restent sur cet ordinateur`,
  'help.mode':
    'Dans la grille, les touches agissent sur les lignes. Dans une cellule ouverte, elles écrivent ; Échap la laisse telle qu’elle était.',

  'settings.title': 'Réglages',
  'settings.close': 'Fermer',
  'settings.language': 'Langue du programme',
  'settings.language.system': 'Celle du système',
  'settings.theme': 'Couleurs',
  'settings.theme.system': 'Du système',
  'settings.theme.light': 'Claires',
  'settings.theme.dark': 'Sombres',
  'settings.density': 'Lignes',
  'settings.density.comfortable': 'Aérées',
  'settings.density.comfortable.hint': 'Des paragraphes entiers.',
  'settings.density.compact': 'Compactes',
  'settings.density.compact.hint': 'Trois lignes de chacun ; la ligne active reste entière.',
  'settings.zoom': 'Taille des textes',
  'settings.zoom.value': (percent) => `${percent} %`,
  'settings.user': 'Votre nom',
  'settings.user.hint': 'Figure dans les mémoires que vous exportez, et près des constats que vous écartez.',
  'settings.zoom.sample': 'Le texte est la page.',
  'help.change': 'Changer les touches…',
  'settings.keys': 'Touches',
  'keys.title': 'Changer les touches',
  'keys.close': 'Fermer',
  'keys.preset': 'Touches comme dans',
  'keys.preset.triglot': 'Triglot',
  'keys.preset.omegat': 'OmegaT',
  'keys.preset.intertext': 'InterText',
  'keys.preset.winalign': 'WinAlign',
  'keys.search': 'Chercher une commande ou une touche',
  'keys.none': 'Aucune commande ne correspond.',
  'keys.command': 'Commande',
  'keys.keys': 'Touches',
  'keys.add': 'Ajouter',
  'keys.add.to': (command) => `Ajouter une touche : ${command}`,
  'keys.press': 'Appuyez sur la nouvelle touche ; Échap abandonne',
  'keys.remove': (key, command) => `Enlever ${key} : ${command}`,
  'keys.reset': (command) => `Comme avant : ${command}`,
  'keys.reset.all': 'Annuler tous les changements',
  'keys.reset.all.none': 'Rien n’a été changé.',
  'keys.conflict': (key, other) => `${key} est aussi « ${other} » ; une seule des deux répondra.`,
  'keys.conflict.take': (other) => `La retirer à « ${other} »`,
  'keys.conflicts': (n) =>
    n === 0
      ? 'Aucune touche n’est attribuée deux fois.'
      : `${count(n, 'touche attribuée', 'touches attribuées')} deux fois`,
  'keys.typing': 'N’agit que dans la grille, jamais pendant que vous écrivez.',
};
