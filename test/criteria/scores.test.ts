import { describe, expect, it, test } from 'vitest';
import {
  fallsShort,
  levelsOf,
  readScore,
  scaleBounds,
  scoreScale,
  scoreWorth,
  sortJudgements,
} from '../../src/criteria/index.ts';
import { PlanSanteError } from '../../src/errors/index.ts';
import { anchoredValue, checkScores, definePrioritisation } from '../../src/scoring/index.ts';
import { demoModel, passed } from '../scoring/prioritise/demo-model.ts';

const scores = { severity: 3, delay: 0, reach: 0 };
const sound = { id: 'A', gates: passed, group: 'g', scores };
/** The same scores one by one, with others. */
const listed = (...more: object[]) => [
  ...more,
  ...Object.entries(scores).map(([criterion, value]) => ({ criterion, value })),
];
const inScores = (...keys: (string | number)[]) => ['alternatives', 0, 'scores', ...keys];
const inGates = (...keys: (string | number)[]) => ['alternatives', 0, 'gates', ...keys];

describe('scores and verdicts', () => {
  it.each<
    [
      change: object,
      told: [code: string, severity: string, path: (string | number)[], place: string, message: string][],
    ]
  >([
    [{}, []],
    // The ends of a scale belong to it.
    [{ scores: { severity: 1, delay: 24, reach: 100 } }, []],
    [{ scores: { severity: 5, delay: 0, reach: 0 } }, []],
    [{ scores: listed() }, []],
    [
      { id: ' ' },
      [['id-empty', 'error', ['alternatives', 0, 'id'], '1', 'The identifier is empty: give a short one.']],
    ],
    [{ id: 5 }, [['id-empty', 'error', ['alternatives', 0, 'id'], '1', 'The identifier is empty: give a short one.']]],
    [
      { colour: 1 },
      [
        [
          'key-unknown',
          'error',
          ['alternatives', 0, 'colour'],
          'A',
          'Unknown key "colour", it would be ignored: remove it.',
        ],
      ],
    ],
    [
      { scores: [{ criterion: 'severity', value: 3, assesor: 'x' }, ...listed().slice(1)] },
      [
        [
          'key-unknown',
          'error',
          inScores(0, 'assesor'),
          'A',
          'Unknown key "assesor", it would be ignored: write "assessor", or remove it.',
        ],
      ],
    ],
    [
      { gates: [passed[0], { ...passed[1], evidense: 1 }] },
      [
        [
          'key-unknown',
          'error',
          inGates(1, 'evidense'),
          'A',
          'Unknown key "evidense", it would be ignored: write "evidence", or remove it.',
        ],
      ],
    ],
    ...[undefined, ''].map((group): [object, never[]] => [
      { group },
      [
        [
          'group-missing',
          'info',
          ['alternatives', 0, 'group'],
          'A',
          'The group is missing, the choice per group cannot select this item: give it a group.',
        ] as never,
      ],
    ]),
    [
      { scores: { ...scores, sevrity: 3 } },
      [
        [
          'criterion-unknown',
          'error',
          inScores('sevrity'),
          'A, criterion sevrity',
          'Unknown criterion "sevrity", the score is not counted: write "severity", or correct the name of the criterion.',
        ],
      ],
    ],
    [
      { scores: listed({ value: 3 }, { criterion: '', value: 3 }, { criterion: 'zzzzzz', value: 3 }) },
      [
        [
          'criterion-not-named',
          'error',
          inScores(0),
          'A',
          'The score does not name its criterion: add it ("criterion").',
        ],
        [
          'criterion-not-named',
          'error',
          inScores(1),
          'A',
          'The score does not name its criterion: add it ("criterion").',
        ],
        [
          'criterion-unknown',
          'error',
          inScores(2),
          'A, criterion zzzzzz',
          'Unknown criterion "zzzzzz", the score is not counted: correct the name of the criterion.',
        ],
      ],
    ],
    [
      { scores: { severity: 3, delay: null } },
      ['delay', 'reach'].map((id) => [
        'score-missing',
        'warning',
        inScores(),
        `A, criterion ${id}`,
        `The score for the criterion "${id}" is missing, nothing is put in its place: add it.`,
      ]),
    ],
    // Somebody left it out, somebody else did not.
    [{ scores: listed({ criterion: 'delay' }, { criterion: 'delay', value: 1, assessor: 'x' }) }, []],
    [
      { scores: listed(...[3, 4, 5].map((value) => ({ criterion: 'severity', value, assessor: 'CTS' }))) },
      [
        [
          'score-twice',
          'error',
          inScores(0),
          'A, criterion severity',
          'Assessor "CTS" scores this criterion twice, these scores are taken as missing: keep one.',
        ],
      ],
    ],
    [
      { scores: listed({ criterion: 'severity', value: 4 }) },
      [
        [
          'score-twice',
          'error',
          inScores(0),
          'A, criterion severity',
          'This criterion is scored twice without a named assessor, these scores are taken as missing: keep one.',
        ],
      ],
    ],
    ...(
      [
        [Number.NaN, 'NaN'],
        ['3', '"3"'],
        ['three', 'three'],
      ] as const
    ).map(([delay, found]): [object, never[]] => [
      { scores: { ...scores, delay } },
      [
        [
          'score-not-a-number',
          'error',
          inScores('delay'),
          'A, criterion delay',
          `The score ${found} is not a number and is taken as missing: write a number.`,
        ] as never,
      ],
    ]),
    ...(
      [
        [-1, '−1'],
        [25, '25'],
      ] as const
    ).map(([delay, found]): [object, never[]] => [
      { scores: { ...scores, delay } },
      [
        [
          'score-outside-scale',
          'error',
          inScores('delay'),
          'A, criterion delay',
          `The score ${found} is outside the scale and is taken as missing: give a score from 0 to 24.`,
        ] as never,
      ],
    ]),
    [
      { scores: { ...scores, severity: 3.5 } },
      [
        [
          'score-not-a-level',
          'warning',
          inScores('severity'),
          'A, criterion severity',
          'The score 3.5 is not a level of the scale, it is counted as given: check it (levels: 1, 2, 3, 4, 5).',
        ],
      ],
    ],
    [
      { gates: [...passed, { gate: 'lokal', verdict: 'met' }, { verdict: 'met' }] },
      [
        [
          'gate-unknown',
          'error',
          inGates(2),
          'A, condition lokal',
          'Unknown condition "lokal", the verdict is not counted: write "local", or correct the name of the condition.',
        ],
        [
          'gate-unknown',
          'error',
          inGates(3),
          'A, condition –',
          'Unknown condition "–", the verdict is not counted: correct the name of the condition.',
        ],
      ],
    ],
    [
      { gates: undefined },
      ['concrete', 'local'].map((id) => [
        'verdict-missing',
        'warning',
        inGates(),
        `A, condition ${id}`,
        `There is no verdict on the condition "${id}", it stays open: say whether it is met.`,
      ]),
    ],
    [
      { gates: [...passed, passed[1]] },
      [
        [
          'verdict-twice',
          'error',
          inGates(2),
          'A, condition local',
          'The condition "local" gets two verdicts and stays open: keep one.',
        ],
      ],
    ],
    ...(
      [
        [{ verdict: 'yes' }, 'yes'],
        [{}, '–'],
      ] as const
    ).map(([verdict, found]): [object, never[]] => [
      { gates: [passed[0], { gate: 'local', ...verdict }] },
      [
        [
          'verdict-unknown',
          'error',
          inGates(1),
          'A, condition local',
          `Unknown verdict ("${found}"), the condition stays open: write met, not-met, unknown.`,
        ] as never,
      ],
    ]),
    [
      { gates: [passed[0], { gate: 'local', verdict: 'not-met' }] },
      [
        [
          'verdict-without-evidence',
          'warning',
          inGates(1),
          'A, condition local',
          'The verdict on the condition "local" rests on nothing: say what it is based on.',
        ],
      ],
    ],
    // Who does not know has nothing to show.
    [{ gates: [passed[0], { gate: 'local', verdict: 'unknown' }] }, []],
  ] as never)('of %j are told %j', (change, told) => {
    const issues = checkScores(demoModel, [{ ...sound, ...change }] as never, { locale: 'en' });
    expect(issues.map(({ code, severity, path, place, message }) => [code, severity, path, place, message])).toEqual(
      told.map(([code, ...rest]) => [`scoring-${code}`, ...rest]),
    );
  });

  it('need ids of their own, and a group only where there is a quota', () => {
    expect(checkScores(demoModel, [sound, sound], { locale: 'en' })).toMatchObject([
      {
        code: 'scoring-id-twice',
        path: ['alternatives', 1, 'id'],
        place: 'A',
        message: 'The identifier "A" is given twice: keep it for one item only.',
      },
    ]);
    const { quota: _, ...free } = demoModel;
    expect(checkScores(free, [{ ...sound, group: '' }])).toEqual([]);
    expect(checkScores(free, [{ ...sound, scores: {} }])[0]?.message).toMatch(/^Il manque la note|^La note/);
  });

  it.each<[alternatives: unknown, told: string]>([
    ['A', 'a list of alternatives, received "A"'],
    [[sound, null], 'an alternative with gates: [{ gate, verdict, evidence }] at alternatives[1], received null'],
    [['A'], 'an alternative with gates: [{ gate, verdict, evidence }] at alternatives[0], received "A"'],
    [
      [{ ...sound, gates: 'g' }],
      'an alternative with gates: [{ gate, verdict, evidence }] at alternatives[0], received {',
    ],
    [
      [{ ...sound, gates: ['g'] }],
      'an alternative with gates: [{ gate, verdict, evidence }] at alternatives[0], received {',
    ],
    ...[3, null, ['x'], [null]].map((some): [unknown, string] => [
      [{ ...sound, scores: some }],
      'an alternative with scores: { [criterion]: value } or [{ criterion, value, assessor }] at alternatives[0], received {',
    ]),
  ])('that are %j are refused', (alternatives, told) => {
    const call = () => checkScores(demoModel, alternatives as never);
    expect(call).toThrow(PlanSanteError);
    expect(call).toThrow(`checkScores: expected ${told}`);
  });

  it('come out as they count: what cannot be used is left out, a verdict that cannot be read is open', () => {
    const read = (change: object) =>
      sortJudgements('someFunction', demoModel, [{ ...sound, ...change }] as never, 'en').judgements[0];
    const stated = { provenance: 'stated' };
    expect(read({})?.scores).toEqual([[{ value: 3, ...stated }], [{ value: 0, ...stated }], [{ value: 0, ...stated }]]);
    const more = { provenance: 'assessed', assessor: 'x' };
    expect(read({ scores: listed({ criterion: 'reach', value: 9, ...more }) })?.scores[2]).toEqual([
      { value: 9, ...more },
      { value: 0, ...stated },
    ]);
    expect(read({ scores: { severity: 3.5, delay: 25 } })?.scores).toEqual([[{ value: 3.5, ...stated }], [], []]);
    expect(read({ scores: listed({ criterion: 'reach', value: 9 }) })?.scores[2]).toEqual([]);
    const verdicts = (gates: unknown) => read({ gates })?.verdicts;
    expect(verdicts(passed)).toEqual(passed);
    expect(verdicts([passed[0]])).toEqual([passed[0], { gate: 'local', verdict: 'unknown' }]);
    expect(verdicts([...passed, passed[1]])).toEqual([passed[0], { gate: 'local', verdict: 'unknown' }]);
    expect(verdicts([passed[0], { ...passed[1], verdict: 'yes' }])).toEqual([
      passed[0],
      { ...passed[1], verdict: 'unknown' },
    ]);
  });

  it('are checked under a model that can be used, in the name of who was called', () => {
    const call = () => checkScores({ ...demoModel, criteria: 3 } as never, []);
    expect(call).toThrow(
      'checkScores: expected a usable prioritisation model (model: "criteria" must be a list: give one, be it empty for "gates".), received "demo"',
    );
    expect(() => definePrioritisation(null as never)).toThrow(
      'definePrioritisation: expected a usable prioritisation model (model: "model" must be an object: give it with its keys.), received null',
    );
    expect(() => checkScores(demoModel, [], { language: 'en' } as never)).toThrow(
      'checkScores: expected only known keys in its options, not "language"',
    );
  });
});

const levels = (...values: number[]) =>
  values.map((value) => ({ value, label: { fr: `niveau ${value}`, en: `level ${value}` } }));

describe('a scale', () => {
  it('ends where it says, or at its levels', () => {
    expect(scaleBounds({ min: 1, max: 9 })).toEqual({ min: 1, max: 9 });
    expect(scaleBounds({ levels: levels(3, 1, 5) })).toEqual({ min: 1, max: 5 });
    expect(scaleBounds({ min: 0, levels: levels(3, 1) })).toEqual({ min: 0, max: 3 });
  });

  it('holds nothing between its levels if it is one of levels: as it says, or where they reach its ends and nothing is measured', () => {
    const all = levels(1, 3, 5);
    expect(levelsOf({ kind: 'levels', levels: all })).toBe(all);
    expect(levelsOf({ levels: all })).toBe(all);
    expect(levelsOf({ min: 1, max: 5, levels: all })).toBe(all);
    expect(levelsOf({ kind: 'numeric', levels: all })).toBeNull();
    for (const ends of [{ min: 0 }, { max: 9 }, { unit: 'months' }])
      expect(levelsOf({ ...ends, levels: all })).toBeNull();
    expect(levelsOf({ min: 0, max: 9 })).toBeNull();
    expect(levelsOf({ min: 0, max: 9, levels: [] })).toBeNull();
  });

  it('lists its levels from the lowest up, without moving those of the criterion', () => {
    const given = levels(5, 1, 3);
    expect(scoreScale({ scale: { levels: given } })).toEqual({ min: 1, max: 5, levels: levels(1, 3, 5) });
    expect(given.map(({ value }) => value)).toEqual([5, 1, 3]);
    expect(scoreScale({ scale: { min: 0, max: 10 } })).toEqual({ min: 0, max: 10, levels: null });
    expect(() => scoreScale(undefined as never)).toThrow('scoreScale: expected a criterion with its scale');
  });
});

describe('a score', () => {
  it('falls short beyond its minimum, not at it', () => {
    const short = (direction: 'max' | 'min', minimum?: number) =>
      [1, 2, 3].map((score) => fallsShort({ direction, minimum } as never, score));
    expect(short('max', 2)).toEqual([true, false, false]);
    expect(short('min', 2)).toEqual([false, false, true]);
    expect(short('max')).toEqual([false, false, false]);
  });

  it('is anchored on a scale, and its worth leads back', () => {
    const scale = { min: 2, max: 6 };
    expect([2, 3, 6].map((score) => anchoredValue({ direction: 'max', scale }, score))).toEqual([0, 25, 100]);
    expect([2, 3, 6].map((score) => anchoredValue({ direction: 'min', scale }, score))).toEqual([100, 75, 0]);
    expect([0, 25, 100].map((worth) => scoreWorth({ direction: 'min', scale }, worth))).toEqual([6, 5, 2]);
    const wanted = 'anchoredValue: expected a criterion with a direction, "max" or "min", and a scale';
    for (const criterion of [
      undefined,
      null,
      {},
      { direction: 'up', scale },
      { direction: 'max' },
      { direction: 'max', scale: null },
      { direction: 'max', scale: 5 },
      { direction: 'max', scale: { levels: 'x' } },
      { direction: 'max', scale: { levels: [null] } },
      { direction: 'max', scale: { levels: [1] } },
    ])
      expect(() => anchoredValue(criterion as never, 3)).toThrow(wanted);
    expect(() => anchoredValue({ direction: 'max', scale }, '3' as never)).toThrow('anchoredValue: expected');
  });

  it.each<[text: string, reading: object]>([
    ['', { value: null }],
    ['  \t ', { value: null }],
    ['3', { value: 3 }],
    [' 3 ', { value: 3 }],
    ['+3', { value: 3 }],
    ['3,5', { value: 3.5 }],
    ['3.5', { value: 3.5 }],
    ['0', { value: 0 }],
    ['2000', { value: 2000 }],
    ['2 000', { value: 2000 }],
    ['12 mois', { value: 12 }],
    ['12 MONTHS', { value: 12 }],
    ['12 years', { value: null, problem: 'not-a-number' }],
    ['many', { value: null, problem: 'not-a-number' }],
    ['3-4', { value: null, problem: 'not-a-number' }],
    ['-1', { value: null, problem: 'outside-scale', readings: [-1] }],
    ['−1', { value: null, problem: 'outside-scale', readings: [-1] }],
    ['2001', { value: null, problem: 'outside-scale', readings: [2001] }],
    ['1,250', { value: null, problem: 'two-readings', readings: [1.25, 1250] }],
    ['1.250', { value: null, problem: 'two-readings', readings: [1.25, 1250] }],
    // 9250 is beyond the scale, a nought before three digits counts no thousands, and neither do four digits.
    ['9,250', { value: 9.25 }],
    ['0,250', { value: 0.25 }],
    ['1,2500', { value: 1.25 }],
    ['1250,125', { value: 1250.125 }],
  ])('written %j from 0 to 2000 months is read as %j', (text, reading) => {
    const scale = { min: 0, max: 2000, unit: { fr: 'mois', en: 'months' } };
    expect(readScore({ scale }, text)).toEqual(reading);
  });

  it.each<[text: string, reading: object]>([
    ['level 3', { value: 3 }],
    ['NIVEAU 3', { value: 3 }],
    ['3 – level 3', { value: 3 }],
    ['3', { value: 3 }],
    ['2', { value: 2, problem: 'not-a-level' }],
    // The words of two levels name neither.
    ['same', { value: null, problem: 'not-a-number' }],
    ['level', { value: null, problem: 'not-a-number' }],
    ['7', { value: null, problem: 'outside-scale', readings: [7] }],
  ])('written %j on levels is read as %j', (text, reading) => {
    const same = [4, 5].map((value) => ({ value, label: 'same' }));
    expect(readScore({ scale: { levels: [...levels(1, 3), ...same] } }, text)).toEqual(reading);
  });

  it('is read from a text, on a scale', () => {
    expect(() => readScore({ scale: { min: 0, max: 1 } }, 3 as never)).toThrow(
      'readScore: expected a score as a text, received 3',
    );
    expect(() => readScore(undefined as never, '3')).toThrow('readScore: expected a criterion with its scale');
  });
});

test('words behind a number are a unit only if they are one', () => {
  const reading = (unit: string | undefined, text: string) =>
    readScore({ scale: { min: 0, max: 10, ...(unit !== undefined && { unit }) } }, text);
  expect(reading('%', '5 %')).toEqual({ value: 5 });
  expect(reading(undefined, '5 %')).toEqual({ value: null, problem: 'not-a-number' });
  expect(reading(' ', '5')).toEqual({ value: 5 });
});
