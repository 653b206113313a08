import { defineProfile, type TableProfile } from '../profile.ts';

/**
 * A workbook of our own: the plan's fields on the first sheet and a sheet for each collection. Its columns come from the schemas, in French,
 * English or German; what has no column stands as JSON in the last one, so that nothing is lost.
 */
export const planSante: TableProfile = /* @__PURE__ */ defineProfile({
  id: 'plan-sante',
  title: 'Classeur de plan-sante',
  collections: true,
  columns: [{ field: 'title', names: ['Intitulé', 'Title', 'Titel'] }],
  states: {},
});
