import { type Alternative, type CriterionId, definePrioritisation, type GateId } from '../../../src/scoring/index.ts';

/** A small model with everything in it: gates, levels, a measured scale where less is better, a minimum and a quota. */
export const demoModel = definePrioritisation({
  id: 'demo',
  version: '1.2.0',
  title: { fr: 'Démonstration', en: 'Demonstration' },
  quota: { label: 'one per group', perGroup: 1 },
  gates: [
    { id: 'concrete', label: { fr: 'Concret', en: 'Concrete' } },
    { id: 'local', label: { fr: 'Local', en: 'Local' } },
  ],
  criteria: [
    {
      id: 'severity',
      label: { fr: 'Gravité', en: 'Severity' },
      direction: 'max',
      weight: 50,
      minimum: 2,
      scale: {
        kind: 'levels',
        levels: [1, 2, 3, 4, 5].map((value) => ({ value, label: `level ${value}` })),
      },
    },
    {
      id: 'delay',
      label: { fr: 'Délai', en: 'Delay' },
      direction: 'min',
      weight: 30,
      scale: { kind: 'numeric', min: 0, max: 24, unit: { fr: 'mois', en: 'months' } },
    },
    {
      id: 'reach',
      label: { fr: 'Portée', en: 'Reach' },
      direction: 'max',
      weight: 20,
      scale: { kind: 'numeric', min: 0, max: 100 },
    },
  ],
});

const seen = { evidence: 'seen on site', provenance: 'stated', sources: [{ source: 'visit' }] } as const;

/** Both gates met, with evidence. */
export const passed = [
  { gate: 'concrete', verdict: 'met', ...seen },
  { gate: 'local', verdict: 'met', ...seen },
] as const;

/** An alternative under the ids of the small model. */
export type DemoAlternative = Alternative<CriterionId<typeof demoModel>, GateId<typeof demoModel>>;
