import type { Translation } from '../catalogue.ts';
import type { own as english } from '../en/own.ts';

/** Les mots des fichiers de l’utilisateur. */
export const own: Translation<typeof english> = {
  'own.title': 'Vos propres fichiers',
  'own.close': 'Fermer',
  'own.what':
    'Mettez vos fichiers dans ces dossiers ; ils servent dès la fois suivante. Ce qui ne va pas dans l’un d’eux est dit ici, et les autres servent quand même.',
  'own.show': 'Afficher le dossier',
  'own.again': 'Relire les dossiers',
  'own.none': 'Rien encore ici.',
  'own.used': (name) => `${name} est utilisé`,
  'own.odd': (problem) => `Non utilisé : ${problem}`,
  'own.languages': 'mots ajoutés aux règles d’une langue (is.json)',
  'own.segmentation': 'règles de segmentation (.srx), proposées là où les textes sont coupés',
  'own.glossaries': 'glossaires (.tbx, .csv, .tsv) sur lesquels tout nouvel alignement s’appuie',
  'own.keys': 'jeux de touches (.json), proposés là où les touches se changent',
  'own.exports': 'choix d’exportation (.json), proposés dans la fenêtre d’exportation',
  'own.keys.choose': 'Vos propres touches',
  'own.exports.choose': 'Comme dans',
  'own.rules.choose': 'Vos propres règles',
  'own.choose.none': 'aucun choix',
};
