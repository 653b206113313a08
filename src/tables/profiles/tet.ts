import { defineProfile, type TableProfile } from '../profile.ts';
import { frenchPriorityWords } from './priority-words.ts';
import { frenchStateWords } from './state-words.ts';

/**
 * The import sheet of action plans of Territoires en Transitions (28 columns and those that newer templates add), which boards of
 * local health contracts often take over.
 *
 * Source: template and fixtures of `incubateur-ademe/territoires-en-transitions`, 2026.
 */
export const tet: TableProfile = /* @__PURE__ */ defineProfile({
  id: 'tet',
  title: 'Territoires en Transitions, import',
  currency: 'EUR',
  guidance: { begins: ['Champ '], rows: 2 },
  // Its own eight words come first: they are the ones that are written.
  states: {
    'À venir': 'todo',
    'À discuter': 'proposed',
    'En pause': 'waiting',
    'En cours': 'running',
    'En retard': 'late',
    Bloqué: 'blocked',
    Réalisé: 'done',
    Abandonné: 'stopped',
    ...frenchStateWords,
  },
  priorities: frenchPriorityWords,
  columns: [
    { field: 'axis', names: ['Axe (x)', 'Axe'] },
    { field: 'sub-axis', names: ['Sous-axe (x.x)', 'Sous-axe'] },
    { field: 'sub-sub-axis', names: ['Sous-sous axe (x.x.x)', 'Sous-sous-axe'] },
    { field: 'title', names: ["Titre de l'action", 'Titre de la fiche action', "Intitulé de l'action"] },
    { field: 'step', names: ['Titre de la sous-action'] },
    { field: 'description', names: ['Descriptif'], part: 'solution' },
    { field: 'kept', names: ['Instances de gouvernance'] },
    { field: 'objective', names: ['Objectifs'] },
    { field: 'kept', names: ['Indicateurs liés'] },
    { field: 'lead', names: ['Structure pilote'], separator: ',' },
    { field: 'description', names: ['Moyens humains et techniques'], part: 'means' },
    { field: 'contributor', names: ['Partenaires'], separator: ',' },
    { field: 'kept', names: ['Direction ou service pilote'] },
    { field: 'kept', names: ['Personne pilote'] },
    { field: 'kept', names: ['Élu·e référent·e'] },
    { field: 'kept', names: ['Participation Citoyenne'] },
    { field: 'kept', names: ['Financements'] },
    { field: 'funder', names: ['Financeur 1', 'Financeur 2', 'Financeur 3'], separator: ',' },
    { field: 'funder-amount', names: ['Montant € HT'], scope: 'HT' },
    { field: 'amount', names: ['Budget prévisionnel total € HT'], scope: 'HT' },
    { field: 'state', names: ['Statut'] },
    { field: 'priority', names: ['Niveau de priorité'] },
    { field: 'start', names: ['Date de début'] },
    { field: 'end', names: ['Date de fin'] },
    { field: 'kept', names: ['Action en amélioration continue'] },
    { field: 'kept', names: ['Calendrier'] },
    { field: 'kept', names: ['Mesures liées'] },
    { field: 'kept', names: ['Actions liées', 'Actions des plans liées', 'Fiches des plans liées'] },
    { field: 'kept', names: ['Notes', 'Notes de suivi', 'Notes complémentaires'] },
    { field: 'kept', names: ["Etapes de l'action", 'Etapes de la fiche action'] },
    { field: 'kept', names: ['Documents et liens', 'Liens'] },
  ],
});
