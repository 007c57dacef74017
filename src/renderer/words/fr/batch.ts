import type { Translation } from '../catalogue.ts';
import type { batch as english } from '../en/batch.ts';
import { count } from './counting.ts';

/** Les mots de plusieurs documents dont on fait des projets d’un seul coup. */
export const batch: Translation<typeof english> = {
  'batch.title': (n) => count(n, 'document', 'documents'),
  'batch.how':
    'Réunis d’après les noms des fichiers. Corrigez ce qui est mal placé ; chaque document devient un projet.',
  'batch.documents': 'Documents',
  'batch.name': 'Nom du projet',
  'batch.language': (file) => `Langue de ${file}`,
  'batch.place': (file) => `Document de ${file}`,
  'batch.place.own': 'Un document à part',
  'batch.place.out': 'Laissé de côté',
  'batch.apart': 'Laissés de côté',
  'batch.apart.how':
    'Leur nom ne dit pas la langue, ou rien n’est là pour les mettre en regard. Dites où ils vont, ou laissez-les.',
  'batch.pivot.first': 'La première de chaque document',
  'batch.one': 'C’est un seul document',
  'batch.add': 'Ajouter des fichiers…',
  'batch.make': (n) => (n === 1 ? 'Créer le projet' : `Créer ${n} projets`),
  'batch.problem.none': 'Réunissez d’abord deux fichiers en un document.',
  'batch.problem.one': 'Il manque une version dans une autre langue.',
  'batch.problem.same': (language) => `Deux de ses fichiers sont dans la même langue (${language}).`,
  'batch.problem.of': (name, problem) => `${name} : ${problem}`,
  'batch.making': (done, of) => `${done} sur ${count(of, 'document', 'documents')}`,
  'batch.made': (made, not) =>
    `${count(made, 'projet créé', 'projets créés')}${not === 0 ? '' : `, ${count(not, 'document resté', 'documents restés')} sans projet`}`,
  'batch.waiting': 'En attente',
  'batch.stopped': 'Arrêté ; rien n’a été gardé.',
  'batch.figures': (units, findings) =>
    `${count(units, 'unité', 'unités')}, ${count(findings, 'constat', 'constats')}.`,
  'batch.odd': (file, language) => `Le texte de ${file} semble être dans cette langue : ${language}.`,
  'batch.open': (name) => `Ouvrir ${name}`,
  'batch.again': (n) => (n === 1 ? 'Réessayer' : `Réessayer les ${n}`),
  'batch.back': 'Retour',
};
