import type { Translation } from '../catalogue.ts';
import type { desktop as english } from '../en/desktop.ts';

/** Les mots du journal et de l’impression. */
export const desktop: Translation<typeof english> = {
  'log.title': 'Journal',
  'log.close': 'Fermer',
  'log.what':
    'Ce que le programme a noté de lui-même : démarrages et erreurs imprévues, aucun de vos textes. Joignez-le quand vous demandez de l’aide.',
  'log.empty': 'Rien n’a encore été noté.',
  'log.show': 'Montrer dans son dossier',
  'log.copy': 'Tout copier',
  'log.copied': 'Copié.',
  'log.copied.not': 'La copie a échoué. Sélectionnez le texte, puis copiez-le.',
  'print.title': 'Imprimer',
  'print.close': 'Annuler',
  'print.now': 'Imprimer…',
  'print.busy': 'La page se prépare.',
  'print.what': 'Ce qui va sur le papier',
  'print.documents': 'Les versions côte à côte',
  'print.documents.hint': 'Toutes les lignes, avec les constats en dessous.',
  'print.confirmed': 'Seulement ce qui est confirmé',
  'print.confirmed.hint': 'De même, avec les lignes que vous avez lues.',
  'print.findings': 'Les constats',
  'print.findings.hint':
    'Un résumé en tête, chaque phrase avec sa ligne dans toutes les langues, et ce qui a été écarté et pourquoi.',
};
