import type { PlanPart } from '../plan-part.ts';
import { AI, CPTS, DMP, ESMS, SAS } from './places.ts';
import { article } from './sources.ts';

/** Where the review gives a target, a value, or both. */
export const indicators = [
  {
    id: 'indicateur-cpts',
    title: 'CPTS signées',
    unit: 'CPTS',
    direction: 'increase',
    targets: [{ asOf: '../2022', quantity: { value: 1000, unit: 'CPTS', asWritten: '1 000 CPTS' } }],
    values: [{ asOf: '2021-06-17', quantity: { value: 131, unit: 'CPTS', asWritten: '131 CPTS signées' } }],
    programme: 'carte-15',
    sources: article(CPTS),
  },
  {
    id: 'indicateur-dui',
    title: "Établissements et services aidés à s'équiper du dossier usager informatisé",
    unit: 'ESSMS',
    direction: 'increase',
    targets: [
      {
        asOf: '../2025',
        quantity: { value: 35_000, qualifier: 'nearly', unit: 'ESSMS', asWritten: 'près de 35 000' },
      },
    ],
    values: [{ quantity: { value: 6000, qualifier: 'more-than', unit: 'ESSMS', asWritten: 'plus de 6000 ESSMS' } }],
    programme: 'carte-12',
    sources: article(ESMS),
  },
  {
    id: 'indicateur-sas',
    title: 'Sites pilotes du SAS lancés',
    unit: 'sites',
    direction: 'increase',
    targets: [{ quantity: { value: 22, unit: 'sites', asWritten: '22 prévus' } }],
    values: [{ asOf: '2021-11', quantity: { value: 15, unit: 'sites', asWritten: '15 projets pilotes' } }],
    programme: 'carte-10',
    sources: article(SAS),
  },
  {
    id: 'indicateur-dmp',
    title: 'DMP ouverts',
    unit: 'DMP',
    direction: 'increase',
    values: [
      {
        asOf: '2021-mid',
        quantity: { value: 10_000_000, qualifier: 'nearly', unit: 'DMP', asWritten: 'près de 10 millions' },
      },
    ],
    programme: 'carte-3',
    sources: article(DMP),
  },
  {
    id: 'indicateur-pme',
    title: "PME et ETI accompagnées dans l'usage de l'IA",
    unit: 'entreprises',
    direction: 'increase',
    targets: [{ asOf: '../2025', quantity: { value: 500, unit: 'entreprises', asWritten: '500 PME et ETI' } }],
    programme: 'carte-7',
    sources: article(AI),
  },
] as const satisfies readonly PlanPart<'indicators'>[];
