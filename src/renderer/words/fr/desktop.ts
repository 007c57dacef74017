import type { Translation } from '../catalogue.ts';
import type { desktop as english } from '../en/desktop.ts';

/** Les mots du journal, de l’impression et des rapports. */
export const desktop: Translation<typeof english> = {
  'log.title': 'Journal',
  'log.close': 'Fermer',
  'log.what':
    'Ce que le programme a noté de lui-même : démarrages et erreurs imprévues, aucun de vos textes. Joignez-le quand vous demandez de l’aide.',
  'log.empty': 'Rien n’a encore été noté.',
  'log.show': 'Afficher dans son dossier',
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
  'report.title': 'Rapport sur les constats',
  'report.close': 'Fermer',
  'report.save': 'Enregistrer…',
  'report.download': 'Télécharger',
  'report.busy': 'Le rapport s’écrit.',
  'report.format': 'Écrit comme',
  'report.html': 'Page web',
  'report.html.hint':
    'Complète en un fichier, à lire et à imprimer : un résumé, puis chaque constat avec ses textes marqués.',
  'report.xlsx': 'Classeur',
  'report.xlsx.hint': 'Une ligne par constat, pour Excel ou Calc : à trier, filtrer et commenter.',
  'report.md': 'Markdown',
  'report.md.hint': 'De même en texte, pour un wiki ou un ticket.',
  'report.json': 'JSON',
  'report.json.hint': 'Les constats ouverts, pour des programmes.',
  'report.language': 'En',
  'report.done.path': (path) => `Le rapport se trouve ici : ${path}.`,
  'report.done.download': (name) => `Le rapport est téléchargé sous le nom ${name}.`,
};
