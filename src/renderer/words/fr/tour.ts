import type { Translation } from '../catalogue.ts';
import type { tour as english } from '../en/tour.ts';

/** Les mots de la visite guidée. */
export const tour: Translation<typeof english> = {
  'tour.name': 'Visite guidée',
  'tour.count': (step, of) => `Étape ${step} sur ${of}`,
  'tour.next': 'Continuer',
  'tour.back': 'Retour',
  'tour.end': 'Terminer',
  'tour.rows': 'Une ligne, une idée',
  'tour.rows.text':
    'Voici l’exemple : une résolution en trois langues. Chaque colonne est une version, chaque ligne dit la même chose dans toutes. Les flèches vont de cellule en cellule.',
  'tour.trust': 'Ce dont le programme est sûr',
  'tour.trust.text':
    'Trois points : sûr ; un seul : douteux ; aucun : une lacune. Vous lisez ainsi ce qui est douteux, et laissez le reste.',
  'tour.findings': 'Là où les versions diffèrent',
  'tour.findings.text':
    'Chaque constat dit en une phrase qui contredit qui : ici une date, une superficie, et un paragraphe que le français n’a pas. Allez au suivant et regardez les mots en rouge.',
  'tour.actions': 'Corriger une ligne',
  'tour.actions.text':
    'Sous la ligne active figure ce que l’on peut en faire, chaque action avec sa touche, et pourquoi ses textes ont été réunis.',
  'tour.column': 'Une colonne qui a glissé',
  'tour.column.text':
    'Quand une langue est en retard à partir d’ici, poussez sa colonne d’une ligne vers le bas, ou remontez-la dans la lacune : une touche au lieu de cinquante.',
  'tour.undo': 'Rien n’est jamais perdu',
  'tour.undo.text':
    'Votre dernière action figure ici, avec le moyen de revenir en arrière. On annule aussi loin que l’on veut, même un autre jour. Tout est enregistré au fur et à mesure.',
  'tour.confirm': 'Ce que vous avez lu reste en place',
  'tour.confirm.text':
    'Confirmez une ligne, et le programme passe à la suivante qui vous attend. Les lignes confirmées ne bougent plus, et le reste s’aligne mieux entre elles.',
  'tour.map': 'Tout le document d’un coup d’œil',
  'tour.map.text':
    'Une bande par langue ; les endroits creux sont des lacunes. Cliquez ou glissez pour y aller ; au clavier, les flèches déplacent le cadre.',
  'tour.export': 'Emportez-le',
  'tour.export.text':
    'Des mémoires pour chaque outil de TAO, des fichiers bilingues, des feuilles de révision et des tableaux. Ce qui est laissé de côté est dit, avec la raison.',
  'tour.more': 'Tout le reste',
  'tour.more.text':
    'Un seul champ trouve toute unité, tout texte, toute commande. La feuille des touches et le guide sont à une touche de vous, hors ligne aussi. Vos propres documents : déposez-les sur cette fenêtre.',
};
