import type { LifecycleState } from '../../model/index.ts';

/**
 * The words that French follow-up tables use for a state, and the code that each stands for. Words that say how far, who decided or what
 * became of it ("Réalisé à 50 %", "Partiellement réalisé", "Clos", "Pérennisé") are not here: only the people of the plan know.
 */
export const frenchStateWords: Readonly<Record<string, LifecycleState>> = {
  'À venir': 'todo',
  'À faire': 'todo',
  'À lancer': 'todo',
  'Non commencé': 'todo',
  'Non démarré': 'todo',
  'Non réalisé': 'todo',
  'Pas commencé': 'todo',
  'Pas démarré': 'todo',
  Planifié: 'todo',
  Programmé: 'todo',
  'À discuter': 'proposed',
  Proposé: 'proposed',
  'En projet': 'drafted',
  'En attente': 'waiting',
  'En pause': 'waiting',
  Suspendu: 'waiting',
  Démarré: 'running',
  Lancé: 'running',
  Engagé: 'running',
  'En cours': 'running',
  'En cours de réalisation': 'running',
  Expérimentation: 'pilot',
  'En expérimentation': 'pilot',
  'En évaluation': 'under-evaluation',
  Prolongé: 'extended',
  Reporté: 'extended',
  'En retard': 'late',
  Retardé: 'late',
  Bloqué: 'blocked',
  Achevé: 'done',
  Fait: 'done',
  Réalisé: 'done',
  Terminé: 'done',
  Abandonné: 'stopped',
  Arrêté: 'stopped',
  Annulé: 'stopped',
};
