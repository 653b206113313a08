/** What the three shorter documents hold, counted by hand on their pages. */

/** The synthesis of the Gesondheetsdësch, 11 November 2020. */
export const expectedGesondheetsdesch = {
  meeting: { date: '2020-11-11', format: 'video' },
  ministers: 2,
  workingGroups: 3,
  origins: ['Plan gouvernemental', 'Pistes stratégiques', 'Revendications et idées des participants'],
  finalObjective: 'Plan national de santé',
  projects: 12,
  /** Objectives, next steps and planned sub-groups of the projects shown in detail. */
  details: { '5': [1, 4, 1], '6': [1, 5, 1], '7': [1, 4, 2] },
} as const;
