import type { Translation } from '../catalogue.ts';
import type { exporting as english } from '../en/export.ts';
import { count, number } from './counting.ts';

/** Les mots de la fenêtre d’exportation. */
export const exporting: Translation<typeof english> = {
  'export.title': 'Exporter',
  'export.close': 'Fermer',
  'export.format': 'Format',
  'export.format.tmx': 'TMX',
  'export.format.tmx.hint': 'Une mémoire de traduction que tous les outils de TAO acceptent.',
  'export.format.json': 'JSON',
  'export.format.json.hint': 'L’alignement entier, pour les scripts.',
  'export.format.tsv': 'TSV',
  'export.format.tsv.hint': 'Un tableau avec une colonne par langue, séparées par des tabulations.',
  'export.format.csv': 'CSV',
  'export.format.csv.hint': 'Le même tableau, pour un tableur.',
  'export.only': 'Unités',
  'export.only.all': 'Toutes',
  'export.only.confirmed': 'Confirmées seulement',
  'export.languages': 'Langues',
  'export.languages.few': 'Choisissez au moins deux langues.',
  'export.looking': 'Examen de ce qui serait écrit…',
  'export.written': (n) =>
    n === 0 ? 'Rien ne serait écrit.' : `${count(n, 'unité sera écrite', 'unités seront écrites')}.`,
  'export.nothing': 'Aucune unité ne répond à ces choix.',
  'export.whole': 'Rien n’est laissé de côté.',
  'export.left': (n) => count(n, 'unité est laissée de côté', 'unités sont laissées de côté'),
  'export.left.unit': (n) => `Unité ${n}`,
  'export.warnings': 'Bon à savoir',
  'export.more': (n) => `et ${number(n)} de plus`,
  'export.save': 'Enregistrer…',
  'export.download': 'Télécharger',
  'export.writing': 'Écriture…',
  'export.cancel': 'Annuler',
  'export.done': 'Terminé',
  'export.done.path': (n, path) => `${count(n, 'unité écrite', 'unités écrites')} dans ${path}`,
  'export.done.download': (n, name) =>
    `${count(n, 'unité écrite', 'unités écrites')} dans ${name}, parmi les téléchargements de votre navigateur.`,
};
