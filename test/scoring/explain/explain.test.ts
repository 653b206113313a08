import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  describeChange,
  describeExclusion,
  describePair,
  describeStability,
  explainChange,
  explainDifference,
  explainExclusion,
  explainPair,
  prioritise,
  weightStability,
} from '../../../src/scoring/index.ts';
import { plainSpaces } from '../../plain-spaces.ts';
import { oneStrongReason as worked } from '../cases/explanation.ts';
import { type DemoAlternative as Alternative, demoModel, passed } from '../prioritise/demo-model.ts';

const nine = {
  evidence: 'Nine expectations of eleven.',
  sources: [{ source: 'fiche A5' }],
  provenance: 'computed',
} as const;
const alternatives: readonly Alternative[] = [
  { id: 'A', label: 'Sleep', gates: passed, scores: { severity: 5, delay: 12, reach: 40 } },
  { id: 'B', label: 'Teeth', gates: passed, scores: { severity: 3, delay: 0, reach: 90 } },
  { id: 'C', label: 'Falls', gates: passed, scores: { severity: 2, delay: 24, reach: 10 } },
  {
    id: 'D',
    label: 'Noise',
    gates: [
      { gate: 'concrete', verdict: 'met', ...nine },
      { gate: 'local', verdict: 'not-met', ...nine },
    ],
    scores: { severity: 5, delay: 0, reach: 100 },
  },
  { id: 'E', label: 'Air', gates: passed, scores: { severity: 4, reach: 50 } },
];
const result = prioritise(demoModel, alternatives);

describe('explainDifference', () => {
  it('gives the worked explanation', () => {
    const { difference, contributions, pros, cons, cover } = explainDifference(worked.input);
    expect(Math.abs(difference - worked.difference)).toBeLessThan(worked.within);
    contributions.forEach((part, j) => {
      expect(Math.abs(part - (worked.contributions[j] as number))).toBeLessThan(worked.within);
    });
    expect({ pros, cons, cover }).toEqual({ pros: worked.pros, cons: worked.cons, cover: worked.cover });
  });

  it('finds a cover that no smaller set of pros can replace', () => {
    const lists = fc.integer({ min: 1, max: 6 }).chain((m) => {
      const numbers = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: m, maxLength: m });
      return fc.record({ weights: numbers, a: numbers, b: numbers });
    });
    fc.assert(
      fc.property(lists, (input) => {
        const { difference, contributions, pros, cons, cover } = explainDifference(input);
        expect(contributions.reduce((sum, part) => sum + part, 0)).toBeCloseTo(difference, 9);
        const against = -cons.reduce((sum, j) => sum + (contributions[j] as number), 0);
        const sizes = Array.from({ length: 2 ** pros.length }, (_, mask) => pros.filter((_pro, k) => (mask >> k) & 1))
          .filter((set) => set.reduce((sum, j) => sum + (contributions[j] as number), 0) >= against)
          .map((set) => set.length);
        expect(cover === null ? Number.POSITIVE_INFINITY : cover.length).toBe(
          Math.min(...sizes, Number.POSITIVE_INFINITY),
        );
        expect(cover === null).toBe(difference < 0);
      }),
    );
  });

  it('refuses lists of different lengths', () => {
    expect(() => explainDifference({ weights: [1], a: [1, 2], b: [1] })).toThrow(/a: 1 finite numbers/);
  });
});

describe('explainPair', () => {
  it('signs every contribution and covers the cons', () => {
    const pair = explainPair(result, 'A', 'B');
    expect(pair.contributions.map((part) => part.difference)).toEqual([25, -15, -10]);
    expect(pair).toMatchObject({ ahead: 'neither', pros: ['severity'], cons: ['delay', 'reach'], cover: ['severity'] });
    expect(pair.difference).toEqual({ min: 0, max: 0 });
  });

  it('compares what both have and names what it cannot compare', () => {
    const pair = explainPair(result, 'A', 'E');
    expect(pair.unknown).toEqual(['delay']);
    expect(pair.b).toMatchObject({ outcome: 'incomplete', rank: null });
  });

  it('explains to the letter whatever the pair and the side', () => {
    for (const [a, b] of [
      ['A', 'C'],
      ['C', 'A'],
    ] as const) {
      expect(describePair(explainPair(result, a, b), { locale: 'en' })).toEqual([
        'Sleep is ahead of Falls by 58.5 points: 73.0 points against 14.5 points.',
        'In favour of Sleep: Severity (+37.5), Delay (+15.0), Reach (+6.0).',
        'Nothing speaks for Falls.',
      ]);
    }
  });

  it('shows as many decimals as it takes to tell a small lead from none', () => {
    const model = {
      id: 'm',
      title: 'M',
      criteria: [{ id: 'need', label: 'Need', direction: 'max', weight: 1, scale: { min: 0, max: 1000 } }],
    } as const;
    const close = prioritise(model, [
      { id: 'A', scores: { need: 700.4 } },
      { id: 'B', scores: { need: 700.1 } },
    ]);
    expect(describePair(explainPair(close, 'B', 'A'), { locale: 'en' })).toEqual([
      'A is ahead of B by 0.03 points: 70.04 points against 70.01 points.',
      'In favour of A: Need (+0.03).',
      'Nothing speaks for B.',
    ]);
    expect(describeChange(explainChange(close, 'B', { funded: 1 }), { locale: 'en' })[0]).toMatch(
      /^B lacks 0\.03 points /,
    );
  });

  it('speaks French and German, and Luxembourgish through French', () => {
    const pair = explainPair(result, 'A', 'B');
    expect(describePair(pair, { locale: 'fr' }).map(plainSpaces)).toEqual([
      'Sleep et Teeth sont à égalité : 73,0 points contre 73,0 points.',
      'En faveur de Sleep : Gravité (+25,0).',
      'En faveur de Teeth : Délai (+15,0) ; Portée (+10,0).',
      'Un seul avantage suffit à compenser tout ce qui joue pour Teeth : Gravité.',
    ]);
    expect(describePair(pair, { locale: 'lb' })[0]).toBe(describePair(pair, { locale: 'fr' })[0]);
    expect(describePair(pair, { locale: 'de' })[1]).toBe('Für Sleep spricht: Severity (+25,0).');
  });

  it('refuses an id that is not there and names the nearest', () => {
    expect(() => explainPair(prioritise(demoModel, [{ id: 'alpha', scores: {} }]), 'alpa', 'alpha')).toThrow(
      /nearest: alpha/,
    );
  });
});

describe('explainExclusion', () => {
  it('gives gate, reason and evidence, and the rank that the scores would have', () => {
    const explanation = explainExclusion(result, 'D');
    expect(explanation).toMatchObject({ excluded: true, ranksIfAdmitted: { bestRank: 1, worstRank: 1 } });
    expect(describeExclusion(explanation, { locale: 'en' })).toEqual([
      'Noise is excluded.',
      'Condition not met: Local.',
      'What shows it: Nine expectations of eleven (fiche A5).',
      'With its scores, Noise would have rank 1 if it were admitted.',
    ]);
  });

  it('says of the others that they are in', () => {
    expect(describeExclusion(explainExclusion(result, 'A'), { locale: 'fr' })).toEqual(['Sleep n’est pas écarté.']);
  });
});

describe('explainChange', () => {
  it('tells the gap and the single scores that close it, and they do', () => {
    const change = explainChange(result, 'C', { funded: 2 });
    expect(change.gap).toBeCloseTo(58.5, 12);
    expect(change.singleScores).toEqual([]);
    expect(change.severalScores?.map((score) => score.criterion)).toEqual(['severity', 'delay']);
    const one = explainChange(
      prioritise(
        demoModel,
        alternatives
          .slice(0, 2)
          .concat({ ...(alternatives[2] as Alternative), scores: { severity: 4, delay: 10, reach: 50 } }),
      ),
      'C',
      { funded: 1 },
    );
    for (const { criterion, to } of one.singleScores) {
      const scores = { severity: 4, delay: 10, reach: 50, [criterion]: to };
      const moved = prioritise(demoModel, [...alternatives.slice(0, 2), { id: 'C', gates: passed, scores }]);
      expect(moved.ranking.find((line) => line.id === 'C')?.score).toBeCloseTo(73, 9);
    }
    expect(one.singleScores.length).toBeGreaterThan(0);
  });

  it('gives weights under which the two are level', () => {
    const lacking = prioritise(demoModel, [
      { id: 'A', gates: passed, scores: { severity: 5, delay: 24, reach: 0 } },
      { id: 'B', gates: passed, scores: { severity: 2, delay: 0, reach: 0 } },
    ]);
    const { weights } = explainChange(lacking, 'B', { funded: 1 });
    const to = Object.fromEntries((weights ?? []).map((weight) => [weight.criterion, weight.to]));
    expect(75 * (to['severity'] ?? 0)).toBeCloseTo(100 * (to['delay'] ?? 0), 9);
  });

  it('puts the gates first', () => {
    expect(describeChange(explainChange(result, 'D', { funded: 1 }), { locale: 'en' })[0]).toBe(
      'For Noise to be first, this has to happen before all else: meet the condition "Local".',
    );
    expect(describeChange(explainChange(result, 'E', { funded: 1 }), { locale: 'fr' })[0]).toContain('noter Délai');
  });

  it('does not call a tie across the last place funded', () => {
    const complete = prioritise(demoModel, alternatives.slice(0, 4));
    expect(explainChange(complete, 'A', { funded: 1 })).toMatchObject({ funded: false, gap: 0 });
    expect(explainChange(complete, 'A', { funded: 2 })).toMatchObject({ funded: true, toOvertake: null });
    expect(describeChange(explainChange(complete, 'B', { funded: 2 }), { locale: 'de' })).toEqual([
      'Teeth gehört schon zu den ersten 2.',
    ]);
  });

  it('counts on the best of whoever lacks a score before it calls a place sure', () => {
    // E has 47.5 points for sure and 77.5 at the most: it may pass A and B, who have 73.
    const open = explainChange(result, 'A', { funded: 1 });
    expect(open).toMatchObject({ funded: false, gap: 4.5, toOvertake: { id: 'E', score: 77.5, open: true } });
    expect(describeChange(open, { locale: 'en' })[0]).toBe(
      'To be sure of it whatever is still open, Sleep lacks 4.5 points to draw level with Air.',
    );
    expect(explainChange(result, 'A', { funded: 2 }).funded).toBe(false);
    expect(explainChange(result, 'A', { funded: 3 }).funded).toBe(true);
  });

  it('refuses no places at all', () => {
    expect(() => explainChange(result, 'A', { funded: 0 })).toThrow(/at least 1/);
  });
});

describe('describeStability', () => {
  it('says what holds, until when, and who comes next', () => {
    const two = prioritise(demoModel, [
      { id: 'A', gates: passed, scores: { severity: 5, delay: 24, reach: 0 } },
      { id: 'B', gates: passed, scores: { severity: 2, delay: 0, reach: 0 } },
    ]);
    const stability = weightStability(two.table ?? { values: [], directions: [], weights: [] });
    expect(describeStability(two, stability, { locale: 'en' })).toEqual([
      'A comes first.',
      'That stays true while the weight of "Severity" (now 50.0%) is between 44.4% and 100.0%.',
      'B overtakes A as soon as the weight of "Severity" goes below 44.4%.',
      'That stays true while the weight of "Delay" (now 30.0%) is between 0.0% and 34.9%.',
      'B overtakes A as soon as the weight of "Delay" goes above 34.9%.',
      'The weight of "Reach" (20.0%) can take any value without changing that.',
    ]);
    expect(describeStability(two, stability, { locale: 'fr' })[2]).toBe(
      'B dépasse A dès que le poids de «\u00A0Gravité\u00A0» passe sous 44,4\u00A0%.',
    );
  });
});

describe('every sentence', () => {
  it('is finished, in every language and for every outcome, by label or by id', () => {
    const strict = prioritise(demoModel, [...alternatives, { id: 'F', gates: [], scores: {} }], {
      missing: 'exclude',
      undecidedGates: 'exclude',
    });
    const ids = [...strict.ranking, ...strict.incomplete, ...strict.excluded].map((line) => line.id);
    for (const locale of ['fr', 'en', 'de', 'lb'] as const) {
      for (const names of ['labels', 'ids'] as const) {
        const said = [result, strict].flatMap((outcome) => [
          ...describeStability(outcome, weightStability(outcome.table ?? { values: [], directions: [], weights: [] }), {
            locale,
            names,
          }),
          ...ids
            .filter((id) => id !== 'F' || outcome === strict)
            .flatMap((id) => [
              ...describeExclusion(explainExclusion(outcome, id), { locale, names }),
              ...describeChange(explainChange(outcome, id, { funded: 1 }), { locale, names }),
              ...describePair(explainPair(outcome, id, 'A'), { locale, names }),
            ]),
        ]);
        expect(said.filter((sentence) => /[{}]|undefined|NaN|\[object/.test(sentence))).toEqual([]);
        expect(said.length).toBeGreaterThan(40);
      }
    }
  });

  it('can call alternatives by their ids', () => {
    expect(describePair(explainPair(result, 'A', 'C'), { locale: 'en', names: 'ids' })[0]).toBe(
      'A is ahead of C by 58.5 points: 73.0 points against 14.5 points.',
    );
  });
});
