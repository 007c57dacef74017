import type { Translation } from '../catalogue.ts';
import type { source as english } from '../en/source.ts';
import { number } from './counting.ts';

/** Les mots du texte source et de l’historique. */
export const source: Translation<typeof english> = {
  'source.title': 'Source',
  'source.languages': 'Versions linguistiques',
  'source.loading': 'Ouverture de la source…',
  'source.broken': 'Le texte source n’a pas pu être affiché : rechargez la page, ou redémarrez Triglot.',
  'source.text': (language) => `Texte source, ${language}`,
  'source.facts': (path, encoding) => `${path} · ${encoding}`,
  'source.aside': (kind, why) => `Mis de côté comme ${kind} : ${why}`,
  'source.kind.page-number': 'numéro de page',
  'source.kind.running-head': 'titre courant',
  'source.kind.rule': 'filet',
  'source.kind.job-number': 'numéro de document',
  'source.kind.barcode': 'code-barres',
  'source.kind.markup': 'balisage',
  'source.kind.note-mark': 'appel de note',
  'source.kind.comment': 'commentaire',
  'source.kind.deletion': 'suppression',
  'source.kind.insertion': 'insertion',
  'source.kind.hidden': 'texte masqué',
  'source.legend.here': 'le segment actif',
  'source.legend.aside': 'mis de côté ; pointez dessus pour savoir pourquoi',

  'history.title': 'Historique',
  'history.list': 'Historique de ce projet',
  'history.begin': 'Tel qu’aligné',
  'history.none': 'Rien n’a encore été modifié.',
  'history.none.more': 'Chaque modification s’inscrira ici ; choisissez-en une pour y revenir.',
  'history.now': 'maintenant',
  'history.to': (label) => `Revenir à : ${label}`,
  'history.earlier': (n) => `En afficher ${number(n)} plus anciennes`,
};
