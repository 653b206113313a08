import { describe, expect, it, test } from 'vitest';
import { PlanSanteError } from '../../../src/errors/index.ts';
import { topsis } from '../../../src/mcda/index.ts';
import {
  type Alternative,
  defineMethod,
  describeChange,
  describeExclusion,
  describePair,
  describeScope,
  describeStability,
  explainChange,
  explainDifference,
  explainExclusion,
  explainPair,
  firstPlaceShares,
  type Prioritisation,
  type PrioritiseOptions,
  prioritise,
  weightStability,
} from '../../../src/scoring/index.ts';
import { demoModel, passed } from '../prioritise/demo-model.ts';

const gates = (verdict: 'met' | 'not-met' | 'unknown') => [passed[0], { gate: 'local', verdict }] as const;
const stated = { provenance: 'stated' } as const;

/**
 * A step of severity is worth 12.5 points, a month of delay 1.25, a hundredth of reach 0.2: Sleep 73, Teeth 73, Falls 14.5, Noise 100
 * but out, Air 47.5 to 77.5, Open 58 with a condition that nobody decided, Low 8 to 38 but below the minimum, Drawn 48.
 */
const everybody: readonly Alternative[] = [
  { id: 'A', label: 'Sleep', gates: passed, scores: { severity: 5, delay: 12, reach: 40 } },
  { id: 'B', label: 'Teeth', gates: passed, scores: { severity: 3, delay: 0, reach: 90 } },
  { id: 'C', label: 'Falls', gates: passed, scores: { severity: 2, delay: 24, reach: 10 } },
  { id: 'D', label: 'Noise', gates: gates('not-met'), scores: { severity: 5, delay: 0, reach: 100 } },
  { id: 'E', label: 'Air', gates: passed, scores: { severity: 4, reach: 50 } },
  { id: 'F', label: 'Open', gates: gates('unknown'), scores: { severity: 5, delay: 24, reach: 40 } },
  { id: 'G', label: 'Low', gates: passed, scores: { severity: 1, reach: 40 } },
  {
    id: 'H',
    label: 'Drawn',
    gates: passed,
    scores: [
      { criterion: 'severity', value: 3, provenance: 'illustrative' },
      { criterion: 'delay', value: 12, ...stated },
      { criterion: 'reach', value: 40, ...stated },
    ],
  },
];
const only = (ids: string) => everybody.filter(({ id }) => ids.includes(id));
const ranked = (ids: string, options: PrioritiseOptions = {}): Prioritisation =>
  prioritise(demoModel, only(ids) as never, options);
const byTopsis = defineMethod({ id: 'topsis', run: (input) => topsis(input) });

const all = ranked('ABCDEFGH');
const strict = ranked('ABCDEFGH', { missing: 'exclude', undecidedGates: 'exclude' });
const closed = ranked('ABCD', { method: byTopsis });
const adrift = ranked('ABCDEF', { method: byTopsis });

const locale = 'en' as const;
const pair = (result: Prioritisation, a: string, b: string) => describePair(explainPair(result, a, b), { locale });
const exclusion = (result: Prioritisation, id: string) => describeExclusion(explainExclusion(result, id), { locale });
const change = (result: Prioritisation, id: string, funded: number) =>
  describeChange(explainChange(result, id, { funded }), { locale });
const stability = (result: Prioritisation, funded?: number) =>
  describeStability(
    result,
    weightStability(result.table as NonNullable<typeof result.table>, funded === undefined ? {} : { funded }),
    { locale },
  );

describe('a pair', () => {
  it('is not settled while a missing score can turn it round, and nothing is said of what speaks for nobody', () => {
    expect(pair(all, 'A', 'E')).toEqual([
      'Between Sleep and Air nothing is settled while scores are missing: 73.0 points against 47.5 to 77.5 points.',
      'In favour of Sleep: Severity (+12.5).',
      'In favour of Air: Reach (+2.0).',
      'Cannot be compared because a score is missing: Delay.',
    ]);
    expect(explainPair(all, 'A', 'E')).toMatchObject({
      ahead: 'undecided',
      difference: { min: expect.closeTo(-4.5, 9), max: 25.5 },
      cover: null,
      contributions: [
        { criterion: 'severity', a: 100, b: 75, weight: 0.5, difference: 12.5 },
        { criterion: 'delay', a: 50, b: null, difference: null },
        { criterion: 'reach', a: 40, b: 50, difference: expect.closeTo(-2, 9) },
      ],
    });
  });

  it('is settled where no missing score can, and says by how much at least, from both sides alike', () => {
    const said = [
      'Air is ahead of Falls by at least 33.0 points, whatever the missing scores: 47.5 to 77.5 points against 14.5 points.',
      'In favour of Air: Severity (+25.0), Reach (+8.0).',
      'Cannot be compared because a score is missing: Delay.',
    ];
    expect([pair(all, 'E', 'C'), pair(all, 'C', 'E')]).toEqual([said, said]);
  });

  it('tells who is out, who may fall out, and what is made up', () => {
    expect(pair(all, 'A', 'D')).toEqual([
      'Noise is ahead of Sleep by 27.0 points: 100.0 points against 73.0 points.',
      'In favour of Noise: Delay (+15.0), Reach (+12.0).',
      'Nothing speaks for Sleep.',
      'No difference: Severity.',
      'Noise is excluded.',
    ]);
    expect(pair(all, 'A', 'F')).toEqual([
      'Sleep is ahead of Open by 15.0 points: 73.0 points against 58.0 points.',
      'In favour of Sleep: Delay (+15.0).',
      'Nothing speaks for Open.',
      'No difference: Severity, Reach.',
      'Open may still be excluded.',
    ]);
    expect(pair(all, 'H', 'A').at(-1)).toBe('This explanation rests on illustrative values.');
    expect(explainPair(all, 'D', 'F')).toMatchObject({
      a: { id: 'D', label: 'Noise', outcome: 'excluded', rank: null, mayBeExcluded: false },
      b: { id: 'F', outcome: 'ranked', rank: 3, mayBeExcluded: true, score: { min: 58, max: 58 } },
      illustrative: false,
    });
  });

  it('of another method is compared by the sum and not explained by it', () => {
    expect(pair(closed, 'B', 'A')).toEqual([
      'Sleep is ranked before Teeth by the chosen method; the weighted sum, for comparison, gives 73.0 points against 73.0 points.',
      'In favour of Sleep: Severity (+25.0).',
      'In favour of Teeth: Delay (+15.0), Reach (+10.0).',
      'One advantage is enough to make up for everything that speaks for Teeth: Severity.',
    ]);
    // Scores hang on who else is there, and Air has none yet; Noise is out, and the method says nothing of it.
    for (const [a, b] of [
      ['A', 'C'],
      ['A', 'E'],
      ['D', 'C'],
    ] as const)
      expect(explainPair(adrift, a, b)).toMatchObject({ ahead: 'undecided', explainsRank: false });
    expect(explainPair(closed, 'D', 'C').ahead).toBe('undecided');
  });

  it('is covered by the fewest advantages, the strongest first', () => {
    const input = { weights: [1, 1, 1, 1], a: [3, 6, 5, 0], b: [0, 0, 0, 8] };
    expect(explainDifference(input)).toEqual({
      difference: 6,
      contributions: [3, 6, 5, -8],
      pros: [0, 1, 2],
      cons: [3],
      cover: [1, 2],
    });
    // Exactly as much as the cons, and one advantage less than needed.
    expect(explainDifference({ weights: [2, 1], a: [1, 0], b: [0, 2] })).toMatchObject({ difference: 0, cover: [0] });
    expect(explainDifference({ weights: [2, 1], a: [1, 0], b: [0, 3] })).toMatchObject({ difference: -1, cover: null });
    // What rounding leaves over speaks for nobody.
    expect(explainDifference({ weights: [1, 1], a: [0.1 + 0.2, 1], b: [0.3, 0] })).toMatchObject({
      pros: [1],
      cons: [],
    });
    expect(explainDifference({ weights: [1], a: [0], b: [0] })).toMatchObject({ pros: [], cons: [], cover: [] });
  });
});

describe('an exclusion', () => {
  it('gives each reason and the ranks that the scores allow', () => {
    expect(exclusion(all, 'G')).toEqual([
      'Low is excluded.',
      'Minimum not reached for "Severity": 1, where 2 is needed.',
      'With its scores, Low would have a rank from 5 to 7 if it were admitted.',
    ]);
    expect(exclusion(strict, 'G')).toEqual([
      'Low is excluded.',
      'Minimum not reached for "Severity": 1, where 2 is needed.',
      'Missing score: Delay.',
      'With its scores, Low would have a rank from 4 to 5 if it were admitted.',
    ]);
    expect(exclusion(strict, 'F')).toEqual([
      'Open is excluded.',
      'Condition still open: Local.',
      'With its scores, Open would have rank 3 if it were admitted.',
    ]);
    const bare = prioritise(demoModel, [{ id: 'I', gates: passed, scores: { severity: 3 } }], { missing: 'exclude' });
    expect(exclusion(bare, 'I')).toEqual([
      'I is excluded.',
      'Missing scores: Delay, Reach.',
      'With its scores, I would have rank 1 if it were admitted.',
    ]);
  });

  it('tells no rank where a method, not the sum, makes it', () => {
    expect(exclusion(closed, 'D')).toEqual(['Noise is excluded.', 'Condition not met: Local.']);
    expect(explainExclusion(closed, 'D').ranksIfAdmitted).toBeNull();
    expect(explainExclusion(closed, 'A')).toMatchObject({ excluded: false, reasons: [], ranksIfAdmitted: null });
  });

  it('brings the evidence with one full stop and where it stands, or none', () => {
    const evidenceOf = (verdict: object) =>
      exclusion(
        prioritise(demoModel, [
          { id: 'I', gates: [{ gate: 'local', verdict: 'not-met', ...verdict }], scores: {} },
        ] as never),
        'I',
      )[2];
    expect(evidenceOf({ evidence: 'Two of eleven. ' })).toBe('What shows it: Two of eleven.');
    expect(evidenceOf({ evidence: 'Two', sources: [{ source: 'fiche', place: 'p. 3' }, { source: 'visit' }] })).toBe(
      'What shows it: Two (fiche, p. 3; visit).',
    );
    expect(evidenceOf({ evidence: ' . ' })).toMatch(/^With its scores/);
    expect(evidenceOf({})).toMatch(/^With its scores/);
  });

  it('rests on what is made up, where it does', () => {
    const drawn = prioritise(demoModel, [
      { id: 'I', gates: [{ gate: 'local', verdict: 'not-met', provenance: 'illustrative' }], scores: {} },
    ]);
    expect(exclusion(drawn, 'I').at(-1)).toBe('This explanation rests on illustrative values.');
  });
});

describe('a change', () => {
  it('names the smallest single steps, on the scale of each criterion, and the nearest weights', () => {
    // 4.5 points to the best that Air can have: 3.6 months, or 22.5 hundredths of reach.
    expect(change(all, 'A', 1)).toEqual([
      'To be sure of it whatever is still open, Sleep lacks 4.5 points to draw level with Air.',
      'Any one of these scores would do: Delay from 12 to 8.4, Reach from 40 to 62.5.',
      'The nearest weights that would do: Severity from 50.0% to 56.0%, Delay from 30.0% to 24.0%.',
    ]);
    // Exactly to the top of the scale is still a step.
    expect(change(all, 'H', 3)).toEqual([
      'To be sure of it whatever is still open, Drawn lacks 25.0 points to draw level with Teeth.',
      'Any one of these scores would do: Severity from 3 to 5.',
      'No change of weights would do.',
      'This explanation rests on illustrative values.',
    ]);
  });

  it('names several scores where no single one will do, or says that none will', () => {
    expect(change(all, 'C', 1)).toEqual([
      'To be sure of it whatever is still open, Falls lacks 63.0 points to draw level with Air.',
      'No single score is enough; raised to the top of the scale, these would do together: Severity from 2 to 5, Delay from 24 to 0.',
      'No change of weights would do.',
    ]);
    expect(explainChange(all, 'G', { funded: 3 })).toMatchObject({ gap: 65, singleScores: [], severalScores: null });
    expect(change(all, 'G', 3)).toEqual([
      'For Low to be among the first 3, this has to happen before all else: reach at least 2 for "Severity" (now 1).',
      'To be sure of it whatever is still open, Low lacks 65.0 points to draw level with Teeth.',
      'No scores would do, not even at the top of the scale.',
      'No change of weights would do.',
    ]);
  });

  it('puts first what keeps it out whatever its score', () => {
    const told = (result: Prioritisation, id: string) => change(result, id, 1)[0];
    const first = (name: string) => `For ${name} to be first, this has to happen before all else:`;
    expect(told(all, 'E')).toBe(`${first('Air')} score Delay.`);
    expect(told(all, 'F')).toBe(`${first('Open')} decide the condition "Local".`);
    expect(told(strict, 'F')).toBe(`${first('Open')} decide the condition "Local".`);
    expect(told(strict, 'G')).toBe(`${first('Low')} reach at least 2 for "Severity" (now 1); score Delay.`);
    expect(told(strict, 'D')).toBe(`${first('Noise')} meet the condition "Local".`);
  });

  it('knows who is in already, who ties, and where a place is free', () => {
    expect(change(all, 'A', 3)).toEqual(['Sleep is already among the first 3.']);
    expect(change(all, 'D', 9).at(-1)).toBe('A place is free: Noise has nobody to overtake.');
    const level = ranked('AB');
    expect(change(level, 'B', 1)).toEqual([
      'Teeth has as many points as Sleep, the last one selected: anything more carries it past.',
    ]);
    expect(explainChange(level, 'B', { funded: 1 })).toMatchObject({
      outcome: 'ranked',
      rank: 1,
      places: 1,
      toOvertake: { id: 'A', label: 'Sleep', score: 73, open: false },
      gap: 0,
      weights: null,
      severalScores: null,
    });
  });

  it('of another method is that of the sum, and says so', () => {
    expect(change(closed, 'B', 1)).toEqual(['The chosen method decides this rank, not the weighted sum.']);
    expect(change(closed, 'C', 2)).toEqual([
      'Falls lacks 58.5 points to draw level with Teeth, the last one selected.',
      'No single score is enough; raised to the top of the scale, these would do together: Severity from 2 to 5, Delay from 24 to 0.',
      'No change of weights would do.',
      'These gaps are those of the weighted sum, not of the chosen method.',
    ]);
  });
});

describe('stability', () => {
  it('tells of several leaders, and of a tie for the last place', () => {
    expect(stability(ranked('ABCD'), 1).slice(0, 4)).toEqual([
      'Sleep, Teeth come first together.',
      'Sleep, Teeth tie for the last place: the scores do not separate them.',
      'That stays true while the weight of "Severity" (now 50.0%) is between 50.0% and 50.0%.',
      'Teeth overtakes Sleep as soon as the weight of "Severity" goes below 50.0%.',
    ]);
    expect(stability(ranked('ABCD')).join(' ')).not.toContain('tie for the last place');
  });

  it('tells who can still be first, and who the last places hang on', () => {
    const said = stability(all, 2);
    expect(said.slice(0, 3)).toEqual([
      'Who comes first depends on missing scores: Sleep, Teeth, Air can still be first.',
      'Open conditions are taken as met here: Open may still be excluded.',
      'Missing scores decide who of these has the last places: Sleep, Teeth, Air.',
    ]);
    expect(said[4]).toMatch(
      /^As the weight of "Delay" \(now 30\.0%\) moves, .*: Sleep from 0\.0% to 30\.0%, Teeth from 30\.0% to 100\.0%, Air from /,
    );
    expect(said).toHaveLength(6);
  });

  it('of another method is searched, and leaves out whoever has no scores', () => {
    expect(stability(closed).at(-1)).toBe('Bounds found by search in steps of 0.5%: a briefer reversal can be missed.');
    expect(stability(ranked('ABCD')).at(-1)).not.toMatch(/^Bounds found/);
    const said = stability(adrift);
    expect(said.slice(0, 4)).toEqual([
      expect.stringMatching(/^Among those with all their scores, (Sleep|Teeth) leads\.$/),
      'Air may still come before that: scores are missing.',
      'What is said of robustness leaves out Air, because scores are missing.',
      'Open conditions are taken as met here: Open may still be excluded.',
    ]);
  });

  it('holds unless the leader falls out', () => {
    const best = { id: 'I', label: 'Bold', gates: gates('unknown'), scores: { severity: 5, delay: 0, reach: 100 } };
    const result = prioritise(demoModel, [...only('ABC'), best] as never);
    expect(stability(result)).toEqual([
      'Bold leads unless excluded: a condition is still open.',
      'Open conditions are taken as met here: Bold may still be excluded.',
      'The weight of "Severity" (50.0%) can take any value without changing that.',
      'The weight of "Delay" (30.0%) can take any value without changing that.',
      'The weight of "Reach" (20.0%) can take any value without changing that.',
    ]);
  });

  it('speaks of nobody where nothing is ranked', () => {
    const nothing = { winners: [], contenders: [], criteria: [], tiedAtCut: [], openAtCut: [], exact: true };
    expect(describeStability(all, nothing as never, { locale })).toEqual([]);
    expect(describeScope(closed, { locale })).toEqual([]);
  });
});

describe('shares of the first place', () => {
  const criterion = { direction: 'max', weight: 1, scale: { min: 0, max: 100 } } as const;
  const model = {
    id: 'm',
    title: 'M',
    gates: [{ id: 'g', label: 'G' }],
    criteria: [
      { id: 'a', label: 'A', ...criterion },
      { id: 'b', label: 'B', ...criterion },
    ],
  } as const;
  const sharesOf = (x: 'met' | 'unknown', y: 'met' | 'unknown') =>
    Object.fromEntries(
      firstPlaceShares(
        prioritise(model, [
          { id: 'X', gates: [{ gate: 'g', verdict: x }], scores: { a: 90, b: 20 } },
          { id: 'Y', gates: [{ gate: 'g', verdict: y }], scores: { a: 60, b: 60 } },
        ]),
        { seed: 3 },
      ).map(({ id, sure, possible }) => [id, [sure, possible]]),
    );

  it('lie between those with and those without whoever may fall out', () => {
    // X is ahead where a weighs more than 4/7: three weights in seven. 10 000 draws are within 0.02 of that in all but one run in 10 000.
    const near = (share: number) => expect.closeTo(share, 1);
    expect(sharesOf('unknown', 'met')).toEqual({ X: [0, near(3 / 7)], Y: [near(4 / 7), 1] });
    expect(sharesOf('met', 'unknown')).toEqual({ X: [near(3 / 7), 1], Y: [0, near(4 / 7)] });
    expect(sharesOf('unknown', 'unknown')).toEqual({ X: [0, 1], Y: [0, 1] });
  });

  it('are both of it where two are level under all weights', () => {
    const twins = [
      { id: 'X', gates: [{ gate: 'g', verdict: 'met' }], scores: { a: 50, b: 50 } },
      { id: 'Y', gates: [{ gate: 'g', verdict: 'met' }], scores: { a: 50, b: 50 } },
      { id: 'Z', gates: [{ gate: 'g', verdict: 'unknown' }], scores: { a: 10, b: 10 } },
    ] as const;
    expect(firstPlaceShares(prioritise(model, twins)).map(({ id, sure, possible }) => [id, sure, possible])).toEqual([
      ['X', 1, 1],
      ['Y', 1, 1],
      ['Z', 0, 0],
    ]);
    expect(firstPlaceShares(prioritise(model, []))).toEqual([]);
  });
});

describe('who is ahead', () => {
  it('is told by the sums where one has no rank, from both sides', () => {
    expect(explainPair(all, 'E', 'C')).toMatchObject({ ahead: 'a', difference: { min: 33, max: 63 } });
    expect(explainPair(all, 'C', 'E')).toMatchObject({ ahead: 'b', difference: { min: -63, max: -33 } });
    expect(explainPair(all, 'D', 'A')).toMatchObject({ ahead: 'a', difference: { min: 27, max: 27 } });
    const twin = { id: 'T', gates: gates('not-met'), scores: { severity: 5, delay: 12, reach: 40 } };
    const level = prioritise(demoModel, [...only('A'), twin] as never);
    expect(explainPair(level, 'A', 'T')).toMatchObject({ ahead: 'neither', difference: { min: 0, max: 0 } });
    expect(explainPair(all, 'A', 'C')).toMatchObject({ ahead: 'a', a: { rank: 1 }, b: { rank: 6 } });
    expect(() => explainPair(all, 'A', 'unheard-of')).toThrow('explainPair: expected the id of an alternative');
  });

  it('is explained by the strongest first, on either side', () => {
    const strong = { id: 'S', gates: passed, scores: { severity: 4, delay: 0, reach: 0 } };
    const weak = { id: 'W', gates: passed, scores: { severity: 3, delay: 24, reach: 0 } };
    const result = prioritise(demoModel, [strong, weak] as never);
    // A step of severity is 12.5 points, two years of delay are 30.
    expect(explainPair(result, 'S', 'W')).toMatchObject({ pros: ['delay', 'severity'], cons: [], equal: ['reach'] });
    expect(explainPair(result, 'W', 'S')).toMatchObject({ pros: [], cons: ['delay', 'severity'], cover: null });
  });

  it('is changed by the smallest step first, whatever the order of the criteria, and never by what weighs nothing', () => {
    const scale = { min: 0, max: 100 };
    const criterion = (id: string, weight: number) => ({ id, label: id, direction: 'max', weight, scale }) as const;
    const model = {
      id: 'm',
      title: 'M',
      criteria: [criterion('light', 1), criterion('heavy', 3), criterion('note', 0)],
    };
    const result = prioritise(model, [
      { id: 'A', scores: { light: 60, heavy: 60, note: 0 } },
      { id: 'B', scores: { light: 40, heavy: 60, note: 0 } },
    ]);
    // Five points: 20 on the light criterion, 6⅔ on the heavy one.
    const { gap, singleScores } = explainChange(result, 'B', { funded: 1 });
    expect(gap).toBeCloseTo(5, 12);
    expect(singleScores.map(({ criterion, from, to }) => [criterion, from, Number(to.toFixed(9))])).toEqual([
      ['heavy', 60, 66.666666667],
      ['light', 40, 60],
    ]);
    // Several: the one with the most room first, and no more of them than it takes.
    const far = prioritise(model, [
      { id: 'A', scores: { light: 100, heavy: 100, note: 0 } },
      { id: 'B', scores: { light: 100, heavy: 0, note: 0 } },
      { id: 'C', scores: { light: 0, heavy: 10, note: 0 } },
    ]);
    expect(explainChange(far, 'C', { funded: 1 }).severalScores?.map(({ criterion }) => criterion)).toEqual([
      'heavy',
      'light',
    ]);
    expect(explainChange(far, 'B', { funded: 1 }).singleScores.map(({ criterion }) => criterion)).toEqual(['heavy']);
  });

  it('can be asked of one draw, from either end of the seeds', () => {
    for (const seed of [2 ** 32, -(2 ** 32)]) expect(firstPlaceShares(all, { seed, samples: 1 })).toHaveLength(6);
  });
});

test.each<[name: string, call: () => unknown, told: string]>([
  ['a pair', () => describePair({} as never), 'describePair: expected an explanation, as explainPair gives it'],
  [
    'an exclusion',
    () => describeExclusion({} as never),
    'describeExclusion: expected an explanation, as explainExclusion gives it',
  ],
  ['a change', () => describeChange({} as never), 'describeChange: expected an explanation, as explainChange gives it'],
  ['no stability', () => describeStability(all, {} as never), 'describeStability: expected what weightStability gives'],
  [
    'no result',
    () => describeStability({} as never, {} as never),
    'describeStability: expected a prioritisation, as prioritise or prioritisePlan gives it',
  ],
  [
    'no scope',
    () => describeScope({} as never),
    'describeScope: expected a prioritisation, as prioritise or prioritisePlan gives it',
  ],
  [
    'options',
    () => describePair({} as never, { language: 'en' } as never),
    'describePair: expected only known keys in its options, not "language"',
  ],
  [
    'options',
    () => describeExclusion({} as never, { language: 'en' } as never),
    'describeExclusion: expected only known keys in its options, not "language"',
  ],
  [
    'options',
    () => describeChange({} as never, { language: 'en' } as never),
    'describeChange: expected only known keys in its options, not "language"',
  ],
  [
    'options',
    () => describeStability(all, {} as never, { language: 'en' } as never),
    'describeStability: expected only known keys in its options, not "language"',
  ],
  [
    'options',
    () => describeScope(all, { language: 'en' } as never),
    'describeScope: expected only known keys in its options, not "language"',
  ],
  [
    'no id',
    () => explainPair(all, 'A', 5 as never),
    'explainPair: expected the id of an alternative, as a text, received 5',
  ],
  [
    'an unknown id',
    () => explainExclusion(all, 'unheard-of'),
    'explainExclusion: expected the id of an alternative of the prioritisation, received "unheard-of"',
  ],
  [
    'no result',
    () => explainChange({} as never, 'A', { funded: 1 }),
    'explainChange: expected a prioritisation, as prioritise or prioritisePlan gives it',
  ],
  [
    'no options',
    () => explainChange(all, 'A', undefined as never),
    'explainChange: expected funded: a whole number of at least 1, received undefined',
  ],
  [
    'half a place',
    () => explainChange(all, 'A', { funded: 1.5 }),
    'explainChange: expected funded: a whole number of at least 1, received 1.5',
  ],
  [
    'no place',
    () => explainChange(all, 'A', { funded: 0 }),
    'explainChange: expected funded: a whole number of at least 1, received 0',
  ],
  [
    'places',
    () => explainChange(all, 'A', { funded: 1, places: 2 } as never),
    'explainChange: expected only known keys in its options, not "places"',
  ],
  [
    'no lists',
    () => explainDifference({ weights: [1] } as never),
    'explainDifference: expected weights, a and b, each a list of numbers',
  ],
  [
    'a key',
    () => explainDifference({ weights: [1], a: [1], b: [1], c: [1] } as never),
    'explainDifference: expected only known keys in its input, not "c"',
  ],
  [
    'no number',
    () => explainDifference({ weights: [1], a: [1], b: [Number.NaN] }),
    'explainDifference: expected b: 1 finite numbers, received',
  ],
  [
    'long lists',
    () => explainDifference({ weights: [1], a: [1], b: [1, 2] }),
    'explainDifference: expected b: 1 finite numbers, received [1,2]',
  ],
  [
    'no result',
    () => firstPlaceShares({} as never),
    'firstPlaceShares: expected a prioritisation, as prioritise or prioritisePlan gives it',
  ],
  [
    'another method',
    () => firstPlaceShares(closed),
    'firstPlaceShares: expected a ranking by a weighted sum, received "topsis"',
  ],
  [
    'a seed',
    () => firstPlaceShares(all, { seeds: 1 } as never),
    'firstPlaceShares: expected only known keys in its options, not "seeds"',
  ],
  ...[0, 1.5, 1_000_001].map((samples): [string, () => unknown, string] => [
    'draws',
    () => firstPlaceShares(all, { samples }),
    `firstPlaceShares: expected samples: a whole number from 1 to 1 000 000, received ${samples}`,
  ]),
  ...[0.5, 2 ** 33].map((seed): [string, () => unknown, string] => [
    'a seed',
    () => firstPlaceShares(all, { seed }),
    `firstPlaceShares: expected seed: a whole number of 32 bits, received ${seed}`,
  ]),
])('%s is refused', (_, call, told) => {
  expect(call).toThrow(PlanSanteError);
  expect(call).toThrow(told);
});
