import { defineProfile, type ProfileColumn, type TableProfile } from '../profile.ts';

const kept = (...names: readonly string[]): readonly ProfileColumn[] =>
  names.map((name) => ({ field: 'kept', names: [name] }));

/**
 * Projects of the Open Contracting for Infrastructure Data Standard, as `flatten-tool` writes them into a sheet. An amount counts in the
 * currency that its column names.
 *
 * Source: OC4IDS 0.9, schema and codelist `projectStatus`.
 */
export const oc4ids: TableProfile = /* @__PURE__ */ defineProfile({
  id: 'oc4ids',
  title: 'OC4IDS, projects',
  states: {
    identification: 'proposed',
    preparation: 'drafted',
    implementation: 'running',
    completion: 'done',
    completed: 'done',
    cancelled: 'stopped',
  },
  columns: [
    { field: 'id', names: ['id'] },
    { field: 'title', names: ['title'] },
    { field: 'description', names: ['description'], part: 'solution' },
    { field: 'state', names: ['status'] },
    { field: 'objective', names: ['purpose'] },
    { field: 'lead', names: ['publicAuthority/name'] },
    { field: 'amount', names: ['budget/amount/amount'] },
    { field: 'currency', names: ['budget/amount/currency'] },
    { field: 'start', names: ['period/startDate'] },
    { field: 'end', names: ['period/endDate'] },
    ...kept('updated', 'type', 'sector', 'publicAuthority/id', 'period/durationInDays', 'budget/requestDate'),
    ...kept(
      'budget/approvalDate',
      'assetLifetime/startDate',
      'assetLifetime/endDate',
      'identificationPeriod/startDate',
    ),
    ...kept('additionalClassifications', 'relatedProjects', 'completion/endDate', 'completion/finalValue/amount'),
  ],
});
