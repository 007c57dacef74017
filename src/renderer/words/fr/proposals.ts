import type { Translation } from '../catalogue.ts';
import type { proposals as english } from '../en/proposals.ts';
import { count, nameOf, number } from './counting.ts';

/** Les mots des changements de tout le projet. */
export const proposals: Translation<typeof english> = {
  'realign.title': 'Réaligner',
  'realign.keep': 'Garder',
  'realign.nothing': 'Rien ne changerait : les lignes sont telles que le moteur les poserait.',
  'realign.count': (n) =>
    `${count(n, 'ligne changerait', 'lignes changeraient')}. Les lignes confirmées restent telles quelles.`,
  'resegment.title': 'Couper en phrases',
  'resegment.keep': 'Garder',
  'resegment.rules': 'Règles',
  'resegment.rules.ours': 'Celles de Triglot',
  'resegment.choose': 'Vos propres règles (SRX)…',
  'resegment.nothing': 'Rien ne changerait : chaque texte est une seule phrase, ou confirmé.',
  'resegment.count': (n) =>
    `${count(n, 'ligne changerait', 'lignes changeraient')}. Les lignes confirmées restent telles quelles.`,
  'proposal.working': 'Calcul en cours…',
  'proposal.phase': (phase) => {
    const phases: Readonly<Record<string, string>> = { Reading: 'Lecture', Aligning: 'Alignement' };
    return `${phases[phase] ?? phase}…`;
  },
  'proposal.cancel': 'Annuler',
  'proposal.close': 'Fermer',
  'proposal.leave': 'Laisser tel quel',
  'proposal.stopped': 'Arrêté. Rien n’a changé.',
  'proposal.again': 'Recalculer',
  'proposal.more': (n) => `et ${number(n)} de plus`,
  'proposal.row': (n) => `Ligne ${number(n)}`,
  'proposal.before': 'Maintenant',
  'proposal.after': 'Ensuite',
  'proposal.empty': 'rien',

  'offer.name': 'Réalignement',
  'offer.count': (n) => `${count(n, 'ligne serait meilleure', 'lignes seraient meilleures')}`,
  'offer.look': 'Voir',
  'offer.dismiss': 'Pas maintenant',

  'bring.add': 'Ajouter une langue',
  'bring.add.how':
    'La nouvelle colonne est alignée sur les lignes telles qu’elles sont. Ce qui est confirmé reste en place et attend que vous confirmiez le nouveau côté.',
  'bring.revise': (language) => `Version révisée : ${nameOf(language)}`,
  'bring.revise.how':
    'Les paragraphes inchangés gardent leurs liens, confirmations et remarques. Ceux qui ont changé sont marqués, le changement est montré, et ils sont à confirmer de nouveau.',
  'bring.choose': 'Choisir un fichier…',
  'bring.drop': 'ou le déposer ici',
  'bring.other': 'Autre fichier…',
  'bring.language': 'Langue',
  'bring.look': 'Voir ce que cela donne',
  'bring.no-file': 'Choisissez d’abord un fichier.',
  'bring.no-language': 'Indiquez la langue.',
  'bring.is-there': (language) => `Cette langue est déjà dans le projet : ${nameOf(language)}.`,
  'bring.seems': (language) => `Ce fichier semble être dans une autre langue : ${nameOf(language)}.`,
  'bring.keep-add': 'Ajouter',
  'bring.keep-revise': 'Reprendre',
  'bring.odd': (n) =>
    n === 0
      ? 'Chaque ligne reçoit exactement un segment.'
      : `${count(n, 'ligne', 'lignes')} à regarder : sans segment, avec plusieurs, ou seules.`,
  'bring.same': 'Rien n’a changé : c’est le même texte.',
  'bring.changes': (n) =>
    `${count(n, 'paragraphe diffère', 'paragraphes diffèrent')} de la version du projet.`,

  'change.changed': 'changé',
  'change.new': 'nouveau',
  'change.dropped': 'supprimé',
  'change.moved': 'déplacé',
  'revision.changed': 'changé dans la version révisée',
  'revision.new': 'nouveau dans la version révisée',
  'revision.dropped': 'supprimé dans la version révisée',
  'trust.awaits': 'en partie',
};
