import { describe, expect, test } from 'vitest';
import { NATIONAL_DEPENDENCE } from '../../../src/criteria/index.ts';
import type { PlanInput } from '../../../src/model/index.ts';
import { plainSpaces } from '../../plain-spaces.ts';
import { toldBy } from './told-by-rule.ts';

type Part = Partial<PlanInput>;
const need = { id: 'need', label: 'Besoin', weight: 1, scale: { min: 0, max: 5 }, minimum: 3 };
const gate = { id: 'g', label: 'Légal' };
const provenance = 'stated' as const;
const scored = (project: string, value: number, criterion = 'need') => ({ project, criterion, value, provenance });
const judged = (project: string, verdict: string) => ({ project, gate: 'g', verdict, provenance });
const plan = (rules: object, ...projects: object[]): Part => ({
  projects: projects.map((one, i) => ({ id: `P${i + 1}`, title: `Projet ${i + 1}`, ...one })) as never,
  prioritisation: rules as never,
});

describe('no-project-admitted', () => {
  const told = (part: Part) => toldBy('no-project-admitted', part).map(({ params }) => params);
  test('tells how many projects were assessed, where all are excluded', () => {
    const [issue] = toldBy(
      'no-project-admitted',
      plan({ criteria: [need], scores: [scored('P1', 2), scored('P2', 1)] }, {}, {}),
    );
    expect(issue?.path).toEqual(['prioritisation']);
    expect(issue?.params).toEqual({ count: 2 });
    expect(told(plan({ gates: [gate], gateVerdicts: [judged('P1', 'not-met')] }, {}, {}))).toEqual([{ count: 1 }]);
    expect(
      told(
        plan(
          { criteria: [need], gates: [gate], scores: [scored('P1', 2)], gateVerdicts: [judged('P2', 'not-met')] },
          {},
          {},
        ),
      ),
    ).toEqual([{ count: 2 }]);
  });
  test('is silent as soon as one is admitted: at the minimum, with a condition that is met or open', () => {
    expect(told(plan({ criteria: [need], scores: [scored('P1', 2), scored('P2', 3)] }, {}, {}))).toEqual([]);
    for (const verdict of ['met', 'unknown'])
      expect(
        told(plan({ gates: [gate], gateVerdicts: [judged('P1', 'not-met'), judged('P2', verdict)] }, {}, {})),
      ).toEqual([]);
    expect(told(plan({ criteria: [{ ...need, minimum: undefined }], scores: [scored('P1', 0)] }, {}))).toEqual([]);
    const other = { ...need, id: 'other', minimum: undefined };
    expect(told(plan({ criteria: [need, other], scores: [scored('P1', 0, 'other')] }, {}))).toEqual([]);
  });
  test('counts projects of the plan alone', () => {
    expect(told(plan({ criteria: [need], scores: [scored('P1', 2), scored('P9', 5)] }, {}))).toEqual([{ count: 1 }]);
    expect(told(plan({ criteria: [need], scores: [scored('P9', 2)] }, {}))).toEqual([]);
  });
  test('says nothing of no rules, of nothing judged, and of rules by which nothing can be ranked', () => {
    expect(told(plan(undefined as never, {}))).toEqual([]);
    expect(told(plan({ criteria: [need] }, {}))).toEqual([]);
    expect(told(plan({ criteria: [{ ...need, weight: 0 }], scores: [scored('P1', 2)] }, {}))).toEqual([]);
  });
  test('lets a fiche answer where it alone is asked', () => {
    const dependence = { ...need, id: NATIONAL_DEPENDENCE };
    const short = [scored('P1', 2, NATIONAL_DEPENDENCE)];
    const fiche = { fiche: { title: 'F' } };
    expect(told(plan({ criteria: [dependence], scores: short }, {}, {}))).toEqual([{ count: 1 }]);
    expect(told(plan({ criteria: [dependence], scores: short }, {}, fiche))).toEqual([]);
    expect(told(plan({ criteria: [dependence], scores: short }, fiche, {}))).toEqual([{ count: 1 }]);
    expect(told(plan({ criteria: [dependence, need], scores: short }, {}, fiche))).toEqual([{ count: 1 }]);
  });
});

describe('prioritisation-not-usable', () => {
  const told = (rules: object) => toldBy('prioritisation-not-usable', plan(rules, {}));
  test('tells the problem in words, at its place, with its facts', () => {
    const [issue, ...others] = told({
      criteria: [need, { ...need, id: 'b', scale: { min: 1, max: 1 }, minimum: undefined }],
    });
    expect(others).toEqual([]);
    expect(issue?.path).toEqual(['prioritisation', 'criteria', 1, 'scale']);
    expect(issue?.params).toMatchObject({ problem: expect.stringMatching(/^scoring-/), criterion: 'b' });
    expect(plainSpaces(issue?.message ?? '')).toMatch(
      /^[^{}]*"?b"?[^{}]* Correct this rule, so that projects can be ranked\.$/,
    );
    expect(issue?.message).not.toContain('scoring-');
  });
  test('leaves ids that stand twice to the rule about ids, and rules that are not there yet', () => {
    expect(told({ criteria: [need, need] })).toEqual([]);
    expect(told({})).toEqual([]);
    expect(told({ gates: [gate] })).toEqual([]);
    expect(told({ criteria: [need], gates: [gate] })).toEqual([]);
    expect(told({ criteria: [{ ...need, weight: 0 }], gates: [gate] })).toHaveLength(1);
    expect(toldBy('prioritisation-not-usable', { projects: [] })).toEqual([]);
  });
});
