import { defineProfile, type ProfileColumn, type TableProfile } from '../profile.ts';
import { tet } from './tet.ts';

const kept = (...names: readonly string[]): readonly ProfileColumn[] =>
  names.map((name) => ({ field: 'kept', names: [name] }));

/**
 * Action plans of Territoires en Transitions with amounts including taxes, in 35 columns: another order, other names and another tax than its
 * import sheet ({@link tet}), whose words of states and priorities it shares.
 *
 * Source: `incubateur-ademe/territoires-en-transitions`, columns of plans with `€ TTC`, 2024–2026.
 */
export const tetExport: TableProfile = /* @__PURE__ */ defineProfile({
  id: 'tet-export',
  title: 'Territoires en Transitions, montants TTC',
  currency: 'EUR',
  states: tet.states,
  priorities: tet.priorities ?? {},
  columns: [
    { field: 'axis', names: ['Axe (x)', 'Axe'] },
    { field: 'sub-axis', names: ['Sous-axe (x.x)', 'Sous-axe'] },
    { field: 'sub-sub-axis', names: ['Sous-sous axe (x.x.x)', 'Sous-sous-axe'] },
    { field: 'title', names: ['Titre de la fiche action', "Titre de l'action", "Intitulé de l'action"] },
    { field: 'description', names: ['Descriptif'], part: 'solution' },
    ...kept('Thématique principale', 'Sous-thématiques', 'Instances de gouvernance'),
    { field: 'objective', names: ['Objectifs'] },
    ...kept('Indicateurs liés', 'Résultats attendus', 'Cibles'),
    { field: 'lead', names: ['Structure pilote'], separator: ',' },
    { field: 'description', names: ['Moyens humains et techniques'], part: 'means' },
    { field: 'contributor', names: ['Partenaires'], separator: ',' },
    ...kept('Service-département-pôle pilote', 'Personne pilote', 'Élu·e référent·e', 'Participation Citoyenne'),
    ...kept('Financements'),
    { field: 'funder', names: ['Financeur 1', 'Financeur 2', 'Financeur 3'], separator: ',' },
    { field: 'funder-amount', names: ['Montant € TTC'], scope: 'TTC' },
    { field: 'amount', names: ['Budget prévisionnel total € TTC'], scope: 'TTC' },
    { field: 'state', names: ['Statut'] },
    { field: 'priority', names: ['Niveau de priorité'] },
    { field: 'start', names: ['Date de début'] },
    { field: 'end', names: ['Date de fin'] },
    ...kept('Action en amélioration continue', 'Calendrier', 'Actions liées', 'Fiches des plans liées'),
    ...kept('Notes de suivi', 'Etapes de la fiche action', 'Notes complémentaires', 'Documents et liens'),
  ],
});
