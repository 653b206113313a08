import type { PrioritisationRulesInput } from '../../model/index.ts';
import { defectsOf, type PlanPart } from './rule-defects.ts';

type Rules = PrioritisationRulesInput;
type CriterionInput = NonNullable<Rules['criteria']>[number];

const need: CriterionInput = { id: 'need', label: 'Besoin', weight: 60, scale: { min: 1, max: 5 } };
const effort: CriterionInput = {
  id: 'effort',
  label: 'Effort',
  direction: 'min',
  weight: 40,
  scale: { min: 1, max: 5 },
};

/** Two projects scored under these rules. */
const choice = (rules: Rules, scores: readonly (readonly [need: number, effort: number])[] = TWO): PlanPart => ({
  projects: scores.map((_, i) => ({ id: `P${i + 1}`, title: `Projet ${i + 1}` })),
  prioritisation: {
    criteria: [need, effort],
    scores: scores.flatMap((both, i) =>
      (rules.criteria ?? [need, effort]).map(({ id }, j) => ({
        project: `P${i + 1}`,
        criterion: id,
        value: both[j] ?? 0,
        provenance: 'stated' as const,
      })),
    ),
    ...rules,
  },
});

const TWO = [
  [4, 2],
  [3, 5],
] as const;

export const prioritisationNotUsable = defectsOf({
  rule: 'prioritisation-not-usable',
  defects: {
    'scale-from-one-to-one': {
      part: choice({ criteria: [{ ...need, scale: { min: 1, max: 1 } }, effort] }),
      path: ['prioritisation', 'criteria', 0, 'scale'],
    },
    'weights-that-are-all-zero': {
      part: choice({
        criteria: [
          { ...need, weight: 0 },
          { ...effort, weight: 0 },
        ],
      }),
      path: ['prioritisation', 'criteria'],
    },
    'scale-without-ends': {
      part: choice({ criteria: [need, { ...effort, scale: {} }] }),
      path: ['prioritisation', 'criteria', 1, 'scale'],
    },
    'minimum-outside-its-scale': {
      part: choice({ criteria: [{ ...need, minimum: 20 }, effort] }),
      path: ['prioritisation', 'criteria', 0, 'minimum'],
    },
  },
  neighbours: {
    'criterion-that-all-answer-alike': choice({ criteria: [need] }, [
      [3, 0],
      [3, 0],
    ]),
    'one-weight-of-zero': choice({ criteria: [need, { ...effort, weight: 0 }] }),
    'conditions-alone': {
      projects: [{ id: 'P1', title: 'Équipe mobile' }],
      prioritisation: {
        gates: [{ id: 'local', label: 'Déployable ici' }],
        gateVerdicts: [{ project: 'P1', gate: 'local', verdict: 'met', provenance: 'stated' }],
      },
    },
    'no-rules-yet': { projects: [{ id: 'P1', title: 'Équipe mobile' }], prioritisation: {} },
  },
});

const gates = [{ id: 'local', label: 'Déployable ici' }];

/** What was judged of the projects, in their order. */
const verdicts = (...judged: readonly ('met' | 'not-met' | 'unknown')[]): Pick<Rules, 'gates' | 'gateVerdicts'> => ({
  gates,
  gateVerdicts: judged.map((verdict, i) => ({
    project: `P${i + 1}`,
    gate: 'local',
    verdict,
    evidence: 'Lettre de l’agence',
    provenance: 'stated',
  })),
});

export const noProjectAdmitted = defectsOf({
  rule: 'no-project-admitted',
  defects: {
    'condition-that-nobody-meets': {
      part: choice(verdicts('not-met', 'not-met')),
      path: ['prioritisation'],
    },
    'minimum-that-nobody-reaches': {
      part: choice({ criteria: [{ ...need, minimum: 5 }, effort] }),
      path: ['prioritisation'],
    },
    'each-by-another-rule': {
      part: choice({ ...verdicts('not-met', 'met'), criteria: [{ ...need, minimum: 4 }, effort] }),
      path: ['prioritisation'],
    },
  },
  neighbours: {
    'one-of-two-is-admitted': choice(verdicts('not-met', 'met')),
    'condition-still-open': choice(verdicts('not-met', 'unknown')),
    'nothing-judged-yet': {
      projects: [{ id: 'P1', title: 'Équipe mobile' }],
      prioritisation: { gates, criteria: [need] },
    },
    'mean-of-two-assessors-at-the-minimum': {
      projects: [{ id: 'P1', title: 'Équipe mobile' }],
      prioritisation: {
        criteria: [{ ...need, minimum: 3 }],
        scores: [2, 4].map((value, i) => ({
          project: 'P1',
          criterion: 'need',
          assessor: `A${i + 1}`,
          value,
          provenance: 'assessed',
        })),
      },
    },
  },
});
