import { partsOf } from '../../../language/told/finding-parts.ts';
import { findingSentence } from '../../../language/told/french.ts';
import type { ReportWords } from './report-words.ts';

/** Les mots d’un rapport en français. */
export const french: ReportWords = {
  language: 'fr',
  title: (names) => `Différences entre les versions : ${names}`,
  units: (all, whole) => `${all} unités, dont ${whole} dans toutes les versions.`,
  counts: (grave, inUnits, info, ignored) =>
    `${grave} erreurs et avertissements dans ${inUnits} unités ; ${info} autres points à regarder ; ${ignored} écartés.`,
  standingOut: (counts) => `Versions en cause : ${counts}.`,
  kind: 'Genre',
  severities: { error: 'Erreurs', warning: 'Avertissements', info: 'À regarder' },
  severity: { error: 'erreur', warning: 'avertissement', info: 'à regarder' },
  ignored: 'Écartés',
  findings: 'Constats',
  none: 'Aucun constat ouvert.',
  ignoredOn: (date, reason, by) => `Écarté le ${date}${by === '' ? '' : ` par ${by}`} : ${reason}`,
  row: 'Ligne',
  gravity: 'Gravité',
  oddOnes: 'Version en cause',
  finding: 'Constat',
  places: 'Endroits',
  because: 'Écarté parce que',
  types: {
    missing: 'manque',
    extra: 'en trop',
    moved: 'déplacé',
    number: 'nombre',
    date: 'date',
    reference: 'référence',
    name: 'nom',
    term: 'terme',
    length: 'longueur',
    order: 'ordre',
    punctuation: 'ponctuation',
    footnote: 'note de bas de page',
    untranslated: 'non traduit',
    'wrong-language': 'autre langue',
    inconsistent: 'incohérence',
    modality: 'devoir ou pouvoir',
    negation: 'négation',
    list: 'liste',
  },
  sentence: (finding, alignment) =>
    findingSentence(partsOf(finding, alignment, 'fr', french.types[finding.type])),
};
