import { defineProfile, type TableProfile } from '../profile.ts';

/**
 * Values of indicators by territory as PILOTE exchanges them (`;`, one value a row): the indicator, the zone, the day, whether it is the
 * value to start from (`vi`), a measured one (`va`) or a target (`vc`), and the number. The first, second, fourth and fifth columns are the
 * key. An indicator of a zone becomes an indicator of the plan.
 *
 * Source: import template and Table Schema `sans-contraintes` of `DITP-pilotage/pilote-2`, 2024.
 */
export const pilote: TableProfile = /* @__PURE__ */ defineProfile({
  id: 'pilote',
  title: 'PILOTE, valeurs d’indicateurs par territoire',
  states: {},
  valueKinds: { vi: 'baseline', va: 'value', vc: 'target' },
  columns: [
    { field: 'indicator', names: ['identifiant_indic'] },
    { field: 'territory-code', names: ['zone_id'] },
    { field: 'territory', names: ['zone_nom'] },
    { field: 'date', names: ['date_valeur'] },
    { field: 'value-kind', names: ['type_valeur'] },
    { field: 'value', names: ['valeur'] },
  ],
});
