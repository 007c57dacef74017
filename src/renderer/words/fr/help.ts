import type { Translation } from '../catalogue.ts';
import type { help as english } from '../en/help.ts';

/** Les mots de la feuille des touches et des réglages. */
export const help: Translation<typeof english> = {
  'help.title': 'Touches',
  'help.close': 'Fermer',
  'help.about': (version) => `Triglot ${version} · hors ligne : vos textes restent sur cet ordinateur`,
  'help.mode':
    'Dans la grille, les touches agissent sur les lignes. Dans une cellule ouverte, elles écrivent ; Échap la laisse telle qu’elle était.',

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
  'settings.density.compact.hint': 'Trois lignes de chacun ; la ligne active reste entière.',
  'settings.zoom': 'Taille des textes',
  'settings.zoom.value': (percent) => `${percent} %`,
  'settings.zoom.sample': 'Le texte est la page.',
};
