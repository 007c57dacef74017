import type { Translation } from '../catalogue.ts';
import type { reuse as english } from '../en/reuse.ts';
import { count, number, percent } from './counting.ts';

/** Les mots des mémoires et glossaires que l’on consulte. */
export const reuse: Translation<typeof english> = {
  'reuse.title': 'Réemploi',
  'reuse.none': 'Rien à consulter pour l’instant.',
  'reuse.none.more':
    'Ajoutez des mémoires de traduction (TMX) et des glossaires (TBX, CSV, TSV) : ce qu’ils ont pour chaque unité s’affiche ici.',
  'reuse.add': 'Ajouter des mémoires ou glossaires…',
  'reuse.reading': (name) => `Lecture de ${name}…`,
  'reuse.terms': (n) => (n === 0 ? 'Aucun terme de glossaire ici' : count(n, 'terme', 'termes')),
  'reuse.lacking': 'absent du texte',
  'reuse.matches': (n) =>
    n === 0
      ? 'Aucune mémoire n’a de texte semblable'
      : `${count(n, 'correspondance', 'correspondances')} dans les mémoires`,
  'reuse.score': (score) => `${score} %`,
  'reuse.same': 'comme ici',
  'reuse.gap': 'rien ici',
  'reuse.files': 'Mémoires et glossaires',
  'reuse.entries.memory': (n) => count(n, 'unité', 'unités'),
  'reuse.entries.glossary': (n) => count(n, 'terme', 'termes'),
  'reuse.remove': (name) => `Enlever ${name}`,
  'reuse.leverage': 'Ce que les mémoires connaissent',
  'reuse.band': 'Ressemblance',
  'reuse.band.of': (from, to) => (from === 0 ? 'moins' : from === 100 ? '100 %' : `${from}–${to} %`),
  'reuse.units': 'Unités',
  'reuse.words': 'Mots',
  'reuse.share': (n, share) => `${number(n)} (${percent(share)})`,
};
