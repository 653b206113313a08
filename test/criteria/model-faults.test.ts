import { expect, test } from 'vitest';
import { checkPrioritisation } from '../../src/scoring/index.ts';

const scale = { min: 0, max: 10 };
const [first, second] = ['a', 'c'].map((id) => ({ id, label: id, direction: 'max', weight: 1, scale }));
const sound = { id: 'm', title: 'M', gates: [{ id: 'g', label: 'G' }], criteria: [first, second] };

type Spoilt = 'whole' | 'model' | 'criterion';

/** A sound model of which one thing is changed: all of it, a part, or a part of its second criterion. */
function modelWith(kind: Spoilt, part: unknown): never {
  if (kind === 'whole') return part as never;
  return (
    kind === 'model'
      ? { ...sound, ...(part as object) }
      : { ...sound, criteria: [first, { ...second, ...(part as object) }] }
  ) as never;
}

test.each<[Spoilt, unknown, string, (string | number)[], string, string]>([
  ['whole', null, 'scoring-object-wanted', [], 'model', '"model" must be an object: give it with its keys.'],
  ['whole', 'text', 'scoring-object-wanted', [], 'model', '"model" must be an object: give it with its keys.'],
  ['whole', [], 'scoring-object-wanted', [], 'model', '"model" must be an object: give it with its keys.'],
  [
    'model',
    { criteria: undefined },
    'scoring-list-wanted',
    ['criteria'],
    'model',
    '"criteria" must be a list: give one, be it empty for "gates".',
  ],
  [
    'model',
    { criteria: 'a' },
    'scoring-list-wanted',
    ['criteria'],
    'model',
    '"criteria" must be a list: give one, be it empty for "gates".',
  ],
  [
    'model',
    { gates: 'g' },
    'scoring-list-wanted',
    ['gates'],
    'model',
    '"gates" must be a list: give one, be it empty for "gates".',
  ],
  [
    'model',
    { criteria: [], gates: [] },
    'scoring-nothing-to-weigh',
    [],
    'model',
    'The model has neither a criterion nor a condition: give at least one of them.',
  ],
  [
    'model',
    { criteria: undefined, gates: [] },
    'scoring-list-wanted',
    ['criteria'],
    'model',
    '"criteria" must be a list: give one, be it empty for "gates".',
  ],
  [
    'model',
    { weights: 1 },
    'scoring-key-unknown',
    ['weights'],
    'model',
    'Unknown key "weights", it would be ignored: remove it.',
  ],
  [
    'model',
    { criterias: [] },
    'scoring-key-unknown',
    ['criterias'],
    'model',
    'Unknown key "criterias", it would be ignored: write "criteria", or remove it.',
  ],
  [
    'model',
    { gates: [{ id: 'g', label: 'G' }, 'g'] },
    'scoring-object-wanted',
    ['gates', 1],
    'condition 2',
    '"gate" must be an object: give it with its keys.',
  ],
  [
    'model',
    { gates: [{ id: '', label: 'x' }] },
    'scoring-id-empty',
    ['gates', 0, 'id'],
    'condition 1',
    'The identifier is empty: give a short one.',
  ],
  [
    'model',
    {
      gates: [
        { id: 'g', label: 'G' },
        { id: 'g', label: 'H' },
      ],
    },
    'scoring-id-twice',
    ['gates', 1, 'id'],
    'condition g',
    'The identifier "g" is given twice: keep it for one item only.',
  ],
  [
    'model',
    { gates: [{ id: 'g', label: ' ' }] },
    'scoring-label-missing',
    ['gates', 0, 'label'],
    'condition g',
    'The label is missing: say in words what this is.',
  ],
  [
    'model',
    { gates: [{ id: 'g' }] },
    'scoring-label-missing',
    ['gates', 0, 'label'],
    'condition g',
    'The label is missing: say in words what this is.',
  ],
  [
    'model',
    { gates: [{ id: 'g', label: 'G', evidense: 1 }] },
    'scoring-key-unknown',
    ['gates', 0, 'evidense'],
    'condition g',
    'Unknown key "evidense", it would be ignored: remove it.',
  ],
  [
    'model',
    { criteria: [{ id: 'a', label: 'A', direction: 'max', weight: 1, scale: { min: 0, max: 10 } }, null] },
    'scoring-object-wanted',
    ['criteria', 1],
    'criterion 2',
    '"criterion" must be an object: give it with its keys.',
  ],
  [
    'model',
    { quota: 3 },
    'scoring-object-wanted',
    ['quota'],
    'model',
    '"quota" must be an object: give it with its keys.',
  ],
  [
    'model',
    { quota: { label: 'q', perGroup: 0 } },
    'scoring-quota-not-usable',
    ['quota', 'perGroup'],
    'model',
    'The number of projects per group (0) cannot be used: give a whole number of at least 1.',
  ],
  [
    'model',
    { quota: { label: 'q' } },
    'scoring-quota-not-usable',
    ['quota', 'perGroup'],
    'model',
    'The number of projects per group (–) cannot be used: give a whole number of at least 1.',
  ],
  [
    'model',
    { quota: { label: 'q', perGroup: '2' } },
    'scoring-quota-not-usable',
    ['quota', 'perGroup'],
    'model',
    'The number of projects per group ("2") cannot be used: give a whole number of at least 1.',
  ],
  [
    'model',
    { quota: { label: 'q', perGroup: 2, group: 1 } },
    'scoring-key-unknown',
    ['quota', 'group'],
    'model',
    'Unknown key "group", it would be ignored: remove it.',
  ],
  [
    'model',
    {
      criteria: [
        { id: 'a', label: 'A', direction: 'max', weight: 0, scale: { min: 0, max: 10 } },
        { id: 'c', label: 'C', direction: 'max', weight: 0, scale: { min: 0, max: 10 } },
      ],
    },
    'scoring-weights-all-zero',
    ['criteria'],
    'model',
    'All weights are 0: give at least one criterion a weight above 0.',
  ],
  [
    'criterion',
    { id: 'a' },
    'scoring-id-twice',
    ['criteria', 1, 'id'],
    'criterion a',
    'The identifier "a" is given twice: keep it for one item only.',
  ],
  [
    'criterion',
    { id: 7 },
    'scoring-id-empty',
    ['criteria', 1, 'id'],
    'criterion 2',
    'The identifier is empty: give a short one.',
  ],
  [
    'criterion',
    { label: undefined },
    'scoring-label-missing',
    ['criteria', 1, 'label'],
    'criterion c',
    'The label is missing: say in words what this is.',
  ],
  [
    'criterion',
    { weight: undefined },
    'scoring-weight-missing',
    ['criteria', 1, 'weight'],
    'criterion c',
    'The weight is missing: give a number, 0 or more.',
  ],
  [
    'criterion',
    { weight: null },
    'scoring-weight-missing',
    ['criteria', 1, 'weight'],
    'criterion c',
    'The weight is missing: give a number, 0 or more.',
  ],
  [
    'criterion',
    { weight: NaN },
    'scoring-weight-missing',
    ['criteria', 1, 'weight'],
    'criterion c',
    'The weight is missing: give a number, 0 or more.',
  ],
  [
    'criterion',
    { weight: '1' },
    'scoring-weight-not-usable',
    ['criteria', 1, 'weight'],
    'criterion c',
    'The weight "1" cannot be used: give a number, 0 or more.',
  ],
  [
    'criterion',
    { weight: -0.5 },
    'scoring-weight-not-usable',
    ['criteria', 1, 'weight'],
    'criterion c',
    'The weight −0.5 cannot be used: give a number, 0 or more.',
  ],
  [
    'criterion',
    { weight: Infinity },
    'scoring-weight-not-usable',
    ['criteria', 1, 'weight'],
    'criterion c',
    'The weight Infinity cannot be used: give a number, 0 or more.',
  ],
  [
    'criterion',
    { direction: undefined },
    'scoring-direction-missing',
    ['criteria', 1, 'direction'],
    'criterion c',
    'The direction is missing: write "max" (more is better) or "min" (less is better).',
  ],
  [
    'criterion',
    { direction: 'up' },
    'scoring-direction-unknown',
    ['criteria', 1, 'direction'],
    'criterion c',
    'Unknown direction ("up"): write "max" (more is better) or "min" (less is better).',
  ],
  [
    'criterion',
    { direction: ['max'] },
    'scoring-direction-unknown',
    ['criteria', 1, 'direction'],
    'criterion c',
    'Unknown direction ([…]): write "max" (more is better) or "min" (less is better).',
  ],
  [
    'criterion',
    { scale: undefined },
    'scoring-scale-missing',
    ['criteria', 1, 'scale'],
    'criterion c',
    'The scale does not have two ends: give "min" and "max", or levels.',
  ],
  [
    'criterion',
    { scale: [0, 10] },
    'scoring-scale-missing',
    ['criteria', 1, 'scale'],
    'criterion c',
    'The scale does not have two ends: give "min" and "max", or levels.',
  ],
  [
    'criterion',
    { scale: { kind: 'ordinal', min: 0, max: 10 } },
    'scoring-scale-kind-unknown',
    ['criteria', 1, 'scale', 'kind'],
    'criterion c',
    'Unknown kind of scale ("ordinal"): write "levels" or "numeric".',
  ],
  [
    'criterion',
    { scale: { kind: {}, min: 0, max: 10 } },
    'scoring-scale-kind-unknown',
    ['criteria', 1, 'scale', 'kind'],
    'criterion c',
    'Unknown kind of scale ({…}): write "levels" or "numeric".',
  ],
  [
    'criterion',
    { scale: { kind: true, min: 0, max: 10 } },
    'scoring-scale-kind-unknown',
    ['criteria', 1, 'scale', 'kind'],
    'criterion c',
    'Unknown kind of scale (true): write "levels" or "numeric".',
  ],
  [
    'criterion',
    { scale: { min: 0, max: 10, levels: 'none' } },
    'scoring-list-wanted',
    ['criteria', 1, 'scale', 'levels'],
    'criterion c',
    '"levels" must be a list: give one, be it empty for "gates".',
  ],
  [
    'criterion',
    { scale: { levels: [{ value: 1, label: 'l' }, 'two'] } },
    'scoring-level-not-usable',
    ['criteria', 1, 'scale', 'levels'],
    'criterion c',
    'Level no. 2 has no value: give it a number.',
  ],
  [
    'criterion',
    {
      scale: {
        levels: [
          { value: '1', label: 'l' },
          { value: 2, label: 'l' },
        ],
      },
    },
    'scoring-level-not-usable',
    ['criteria', 1, 'scale', 'levels'],
    'criterion c',
    'Level no. 1 has no value: give it a number.',
  ],
  [
    'criterion',
    { scale: { kind: 'levels', levels: [] } },
    'scoring-scale-missing',
    ['criteria', 1, 'scale'],
    'criterion c',
    'The scale does not have two ends: give "min" and "max", or levels.',
  ],
  [
    'criterion',
    { scale: { kind: 'levels' } },
    'scoring-scale-missing',
    ['criteria', 1, 'scale'],
    'criterion c',
    'The scale does not have two ends: give "min" and "max", or levels.',
  ],
  [
    'criterion',
    {
      scale: {
        levels: [
          { value: 1, label: 'l' },
          { value: 2, label: 'l', colour: 1 },
        ],
      },
    },
    'scoring-key-unknown',
    ['criteria', 1, 'scale', 'levels', 1, 'colour'],
    'criterion c',
    'Unknown key "colour", it would be ignored: remove it.',
  ],
  [
    'criterion',
    { scale: { min: '0', max: 10 } },
    'scoring-scale-not-usable',
    ['criteria', 1, 'scale'],
    'criterion c',
    'The two ends of the scale ("0" and 10) must be two different numbers: correct them.',
  ],
  [
    'criterion',
    { scale: { min: 0, max: Infinity } },
    'scoring-scale-not-usable',
    ['criteria', 1, 'scale'],
    'criterion c',
    'The two ends of the scale (0 and Infinity) must be two different numbers: correct them.',
  ],
  [
    'criterion',
    { scale: { min: 0 } },
    'scoring-scale-missing',
    ['criteria', 1, 'scale'],
    'criterion c',
    'The scale does not have two ends: give "min" and "max", or levels.',
  ],
  [
    'criterion',
    { scale: { max: 5 } },
    'scoring-scale-missing',
    ['criteria', 1, 'scale'],
    'criterion c',
    'The scale does not have two ends: give "min" and "max", or levels.',
  ],
  [
    'criterion',
    { scale: { min: 5, max: 5 } },
    'scoring-scale-not-usable',
    ['criteria', 1, 'scale'],
    'criterion c',
    'The two ends of the scale (5 and 5) must be two different numbers: correct them.',
  ],
  [
    'criterion',
    { scale: { min: 5, max: 4 } },
    'scoring-scale-not-usable',
    ['criteria', 1, 'scale'],
    'criterion c',
    'The two ends of the scale (5 and 4) must be two different numbers: correct them.',
  ],
  [
    'criterion',
    {
      scale: {
        min: 0,
        max: 5,
        levels: [
          { value: 0, label: 'l' },
          { value: 2, label: 'l' },
          { value: 2, label: 'l' },
          { value: 5, label: 'l' },
        ],
      },
    },
    'scoring-level-twice',
    ['criteria', 1, 'scale'],
    'criterion c',
    'Two levels have the value 2: give each its own value.',
  ],
  [
    'criterion',
    {
      scale: {
        min: 0,
        max: 5,
        levels: [
          { value: 0, label: 'l' },
          { value: 6, label: 'l' },
        ],
      },
    },
    'scoring-level-outside-scale',
    ['criteria', 1, 'scale'],
    'criterion c',
    'The level 6 is outside the scale (0 to 5): correct it, or widen the scale.',
  ],
  [
    'criterion',
    {
      scale: {
        min: 0,
        max: 5,
        levels: [
          { value: -1, label: 'l' },
          { value: 5, label: 'l' },
        ],
      },
    },
    'scoring-level-outside-scale',
    ['criteria', 1, 'scale'],
    'criterion c',
    'The level −1 is outside the scale (0 to 5): correct it, or widen the scale.',
  ],
  [
    'criterion',
    {
      scale: {
        kind: 'levels',
        min: 0,
        max: 5,
        levels: [
          { value: 1, label: 'l' },
          { value: 5, label: 'l' },
        ],
      },
    },
    'scoring-levels-miss-ends',
    ['criteria', 1, 'scale'],
    'criterion c',
    'The levels (1, 5) do not reach the ends (0 and 5): name them, or remove the ends.',
  ],
  [
    'criterion',
    {
      scale: {
        kind: 'levels',
        min: 0,
        max: 5,
        levels: [
          { value: 0, label: 'l' },
          { value: 4, label: 'l' },
        ],
      },
    },
    'scoring-levels-miss-ends',
    ['criteria', 1, 'scale'],
    'criterion c',
    'The levels (0, 4) do not reach the ends (0 and 5): name them, or remove the ends.',
  ],
  [
    'criterion',
    { scale: { min: 0, max: 10, maxx: 3 } },
    'scoring-key-unknown',
    ['criteria', 1, 'scale', 'maxx'],
    'criterion c',
    'Unknown key "maxx", it would be ignored: write "max", or remove it.',
  ],
  [
    'criterion',
    { minimum: -1 },
    'scoring-minimum-outside-scale',
    ['criteria', 1, 'minimum'],
    'criterion c',
    'The minimum −1 is outside the scale: give a number from 0 to 10.',
  ],
  [
    'criterion',
    { minimum: 11 },
    'scoring-minimum-outside-scale',
    ['criteria', 1, 'minimum'],
    'criterion c',
    'The minimum 11 is outside the scale: give a number from 0 to 10.',
  ],
  [
    'criterion',
    { minimum: '3' },
    'scoring-minimum-outside-scale',
    ['criteria', 1, 'minimum'],
    'criterion c',
    'The minimum "3" is outside the scale: give a number from 0 to 10.',
  ],
  [
    'criterion',
    { thresholds: 3 },
    'scoring-object-wanted',
    ['criteria', 1, 'thresholds'],
    'criterion c',
    '"thresholds" must be an object: give it with its keys.',
  ],
  [
    'criterion',
    { thresholds: { preference: 1, vetoes: 2 } },
    'scoring-key-unknown',
    ['criteria', 1, 'thresholds', 'vetoes'],
    'criterion c',
    'Unknown key "vetoes", it would be ignored: write "veto", or remove it.',
  ],
  [
    'criterion',
    { thresholds: { indifference: 2, preference: 1 } },
    'scoring-thresholds-contradict',
    ['criteria', 1, 'thresholds'],
    'criterion c',
    'The thresholds contradict each other (2 / 1 / –): give them in this order, 0 ≤ indifference ≤ preference ≤ veto.',
  ],
  [
    'criterion',
    { thresholds: { preference: 2, veto: 1 } },
    'scoring-thresholds-contradict',
    ['criteria', 1, 'thresholds'],
    'criterion c',
    'The thresholds contradict each other (– / 2 / 1): give them in this order, 0 ≤ indifference ≤ preference ≤ veto.',
  ],
  [
    'criterion',
    { thresholds: { indifference: -1 } },
    'scoring-thresholds-contradict',
    ['criteria', 1, 'thresholds'],
    'criterion c',
    'The thresholds contradict each other (-1 / – / –): give them in this order, 0 ≤ indifference ≤ preference ≤ veto.',
  ],
  [
    'criterion',
    { thresholds: { indifference: '1' } },
    'scoring-thresholds-contradict',
    ['criteria', 1, 'thresholds'],
    'criterion c',
    'The thresholds contradict each other ("1" / – / –): give them in this order, 0 ≤ indifference ≤ preference ≤ veto.',
  ],
  [
    'criterion',
    { wieght: 3 },
    'scoring-key-unknown',
    ['criteria', 1, 'wieght'],
    'criterion c',
    'Unknown key "wieght", it would be ignored: write "weight", or remove it.',
  ],
])('a model with a %s %j is told %s at %j', (kind, part, code, path, place, message) => {
  const issues = checkPrioritisation(modelWith(kind, part), { locale: 'en' });
  expect(issues.map((issue) => [issue.code, issue.severity, issue.path, issue.place, issue.message])).toEqual([
    [code, 'error', path, place, message],
  ]);
});

test.each<[Spoilt, unknown]>([
  ['model', { gates: null }],
  ['model', { criteria: [] }],
  ['model', { gates: [{ id: 'g', label: { fr: ' ', en: 'G' } }] }],
  ['model', { quota: { label: 'q', perGroup: 1 } }],
  ['model', { quota: null }],
  [
    'model',
    {
      criteria: [
        { id: 'a', label: 'A', direction: 'max', weight: 0, scale: { min: 0, max: 10 } },
        { id: 'c', label: 'C', direction: 'max', weight: 1, scale: { min: 0, max: 10 } },
      ],
    },
  ],
  ['criterion', { direction: 'min' }],
  [
    'criterion',
    {
      scale: {
        kind: 'levels',
        min: 0,
        max: 5,
        levels: [
          { value: 0, label: 'l' },
          { value: 5, label: 'l' },
        ],
      },
    },
  ],
  ['criterion', { minimum: 0 }],
  ['criterion', { minimum: 10 }],
  ['criterion', { minimum: null }],
  ['criterion', { thresholds: { indifference: 1, preference: 1, veto: 1 } }],
  ['criterion', { thresholds: { indifference: 0, veto: 3 } }],
])('a model with a %s %j is fine', (kind, part) => {
  expect(checkPrioritisation(modelWith(kind, part))).toEqual([]);
});

test('a key that nobody reads does not hide what else is wrong', () => {
  const part = { scale: { ...scale, maxx: 3 }, minimum: 11 };
  expect(checkPrioritisation(modelWith('criterion', part)).map(({ code }) => code)).toEqual([
    'scoring-key-unknown',
    'scoring-minimum-outside-scale',
  ]);
});

test('numbers are told as the reader writes them', () => {
  const told = (locale: 'fr' | 'de') =>
    checkPrioritisation(modelWith('criterion', { weight: -0.5 }), { locale })[0]?.message;
  expect(told('fr')).toMatch(/^Le poids −0,5 n’est pas utilisable/);
  expect(told('de')).toMatch(/^Das Gewicht −0,5 ist nicht verwendbar/);
});

test('a check refuses options that it does not know', () => {
  expect(() => checkPrioritisation(sound as never, { language: 'en' } as never)).toThrow(
    'checkPrioritisation: expected only known keys in its options, not "language"',
  );
});
