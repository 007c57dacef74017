import type { Translation } from '../catalogue.ts';
import type { checks as english } from '../en/checks.ts';

/** Les mots des réglages des contrôles. */
export const checks: Translation<typeof english> = {
  'checks.title': 'Gravité des constats',
  'checks.close': 'Fermer',
  'checks.what':
    'Les constats d’un genre peuvent devenir plus graves, plus légers, ou être laissés de côté. Vos projets, exportations et rapports suivent aussitôt ; rien n’est perdu.',
  'checks.pair': 'Pour',
  'checks.pair.hint': 'Ce qui est réglé ici l’emporte sur ce qui l’est pour toutes.',
  'checks.all': 'toutes les paires de langues',
  'checks.kinds': 'Genres de constats',
  'checks.usual': 'par défaut',
  'checks.as-all': 'comme pour toutes',
  'checks.error': 'erreur',
  'checks.warning': 'avertissement',
  'checks.info': 'pour information',
  'checks.off': 'laissé de côté',
  'checks.load': 'Charger…',
  'checks.save': 'Enregistrer…',
  'checks.reset': 'Rétablir les valeurs par défaut',
  'checks.reset.none': 'Ce sont déjà les valeurs par défaut.',
  'checks.loaded': (name) => `Repris de ${name}.`,
  'checks.saved': (name) => `Enregistré sous ${name}.`,
};
