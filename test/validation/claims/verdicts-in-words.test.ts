import { expect, test } from 'vitest';
import { type ClaimInput, type PlanInput, PlanSchema } from '../../../src/model/index.ts';
import { checkClaims } from '../../../src/validation/index.ts';
import { plainSpaces } from '../../plain-spaces.ts';

const of = (value: number, rest: object = {}) => ({ quantity: { value, ...rest } });
const euros = (value: number) => of(value, { unit: 'EUR' });
const percent = (value: number, decimals?: number) =>
  of(value, { unit: 'percent', ...(decimals !== undefined && { decimals }) });

/** A plan with what the claims below look up. */
const plan: PlanInput = {
  id: 'p',
  title: 'Plan',
  figures: [
    { id: 'lits', title: 'Lits', value: 40, unit: 'lits' },
    { id: 'places', title: 'Places', value: 80, unit: 'lits' },
    { id: 'rien', title: 'Rien', value: 0, unit: 'lits' },
    { id: 'vague', title: 'Un chiffre à venir' },
    { id: 'agents', title: 'Agents', value: 30, unit: 'agents' },
  ],
  budgetLines: [
    { id: 'ligne', title: 'Ligne', amount: { value: 2_500_000, currency: 'EUR' } },
    { id: 'vide', title: 'Ligne sans montant' },
  ],
};

const CASES: readonly (readonly [claim: object, message: string])[] = [
  [{ kind: 'sum', parts: [of(2), of(3)] }, 'The text does not give this number: the calculation gives 5.'],
  [{ kind: 'sum', parts: [of(2), of(3)], stated: of(5) }, 'It is right: the calculation gives 5, as does the text.'],
  [{ kind: 'sum', parts: [of(2), of(3)], stated: of(9) }, 'The calculation gives 5; the text says 9; difference: −4.'],
  [
    { kind: 'sum', parts: [of(2), of(3)], stated: of(8) },
    'The calculation gives 5; the text says 8; difference: −3. Likely cause: the part 3 is counted twice.',
  ],
  [
    { kind: 'sum', parts: [of(2), of(3), of(4)], stated: of(6) },
    'The calculation gives 9; the text says 6; difference: 3. Likely cause: the part 3 was left out.',
  ],
  [
    { kind: 'sum', parts: [of(1700), of(25)], stated: of(1752) },
    'The calculation gives 1,725; the text says 1,752; difference: −27. Likely cause: two digits swapped (computed 1725).',
  ],
  [
    { kind: 'sum', parts: [of(17), of(0.25)], stated: of(17.52, { decimals: 2 }) },
    'The calculation gives 17.25; the text says 17.52; difference: −0.27. Likely cause: two digits swapped (computed 17.25).',
  ],
  [
    { kind: 'sum', parts: [of(1700), of(25)], stated: of(1725000) },
    'The calculation gives 1,725; the text says 1,725,000; difference: −1,723,275. Likely cause: one unit taken for another (factor 1,000).',
  ],
  [
    { kind: 'sum', parts: [of(1700000), of(25000)], stated: of(1725) },
    'The calculation gives 1,725,000; the text says 1,725; difference: 1,723,275. Likely cause: one unit taken for another (factor 1,000).',
  ],
  [
    { kind: 'sum', parts: [of(1), of(1)], stated: of(200) },
    'The calculation gives 2; the text says 200; difference: −198. Likely cause: one unit taken for another (factor 100).',
  ],
  [
    { kind: 'sum', parts: [euros(1_500_000), euros(1_234_567)], stated: euros(3_000_000) },
    'The calculation gives €2.73 million; the text says €3 million; difference: −€265,433.',
  ],
  [
    { kind: 'sum', parts: [euros(1_234_567_890), euros(1)] },
    'The text does not give this number: the calculation gives €1,235 million.',
  ],
  [
    { kind: 'sum', parts: [euros(999_999), euros(0.5)] },
    'The text does not give this number: the calculation gives €999,999.50.',
  ],
  [{ kind: 'sum', parts: [euros(5), of(3)] }, 'The text does not give this number: the calculation gives €8.'],
  [
    { kind: 'sum', parts: [euros(5), of(3, { unit: 'lits' })] },
    'The text can be read in several ways. The units differ (EUR, lits): these numbers can be neither added nor compared.',
  ],
  [
    { kind: 'sum', parts: [of(5), { budgetLine: 'ligne' }] },
    'The text does not give this number: the calculation gives €2.5 million.',
  ],
  [
    {
      kind: 'sum',
      parts: [
        of(5),
        { budgetLine: 'vide' },
        { budgetLine: 'nulle-part' },
        { figure: 'vague' },
        { figure: 'absent' },
        { missing: 'le total' },
      ],
    },
    'This cannot be computed: give Ligne sans montant; nulle-part; Un chiffre à venir; absent; le total.',
  ],
  [
    { kind: 'part', parts: [of(2), of(3)], whole: of(10) },
    'Nothing contradicts it: the calculation gives 5 (sum) and 50% (share); the text says 10 (whole).',
  ],
  [
    { kind: 'part', parts: [of(2)], whole: of(10), asks: 'remainder' },
    'The text does not give this number: the calculation gives 8 (remainder) and 20% (share), from what it says: 10 (whole).',
  ],
  [
    { kind: 'part', parts: [of(12)], whole: of(10) },
    'The calculation gives 120%; the text says 10 (whole); difference: 2.',
  ],
  [
    { kind: 'percentage', part: of(1), whole: of(3), stated: percent(33.3, 1) },
    'It is right: the calculation gives 33.33%; the text says 33.3%.',
  ],
  [
    { kind: 'percentage', part: of(2), whole: of(3), stated: percent(66, 0) },
    'It is right: the calculation gives 66.67%; the text says 66% (printed cut off, not rounded).',
  ],
  [
    { kind: 'percentage', part: of(1), whole: of(3), stated: percent(40, 0) },
    'The calculation gives 33.33%; the text says 40%; difference: −6.67 points.',
  ],
  [
    { kind: 'percentage', part: of(10, { unit: 'lits' }), whole: of(90, { unit: 'lits' }), stated: percent(50, 0) },
    'The calculation gives 11.11%; the text says 50%; difference: −38.89 points. Likely cause: the percentage belongs to two other figures of the plan, 40/80 = 50%.',
  ],
  [
    { kind: 'percentage', part: of(1), whole: of(3), stated: of(30, { unit: 'percent', qualifier: 'more-than' }) },
    'It is right: the calculation gives 33.33%; the text says more than 30%.',
  ],
  [
    { kind: 'percentage', part: of(1), whole: of(0), stated: percent(30) },
    'This cannot be computed. This would mean dividing by zero.',
  ],
  [
    { kind: 'growth', amount: euros(120), amountIs: 'unknown', rates: [percent(20)] },
    'The text can be read in several ways: the calculation gives €600 (starting value if it is the increase) and €100 (starting value if it is the total); the text says 20% (rate).',
  ],
  [
    { kind: 'growth', amount: euros(120), amountIs: 'total', rates: [percent(20)] },
    'The text does not give this number: the calculation gives €100 (starting value), from what it says: 20% (rate).',
  ],
  [
    { kind: 'growth', amount: euros(120), amountIs: 'increase', rates: [percent(20.5, 1), percent(20.6, 1)] },
    'The calculation gives €585 and €583 (starting value); the text says 20.5% and 20.6% (rate); difference: 0.1 points. Likely cause: one value, rounded here (20.6%) and cut off there (20.5%).',
  ],
  [
    { kind: 'growth', amount: euros(120), amountIs: 'increase', rates: [percent(20.5, 1), percent(21, 0)] },
    'It is right: the calculation gives €585 and €571 (starting value); the text says 20.5% and 21% (rate).',
  ],
  [
    { kind: 'growth', amount: euros(120), amountIs: 'increase', rates: [percent(20.6, 1), percent(20.9, 1)] },
    'The calculation gives €583 and €574 (starting value); the text says 20.6% and 20.9% (rate); difference: 0.3 points.',
  ],
  [
    { kind: 'bounds', total: of(30), items: of(10), perItem: { quantity: { min: 2, max: 5 } } },
    'Nothing contradicts it: the calculation gives 20 (minimum) and 50 (maximum); the text says 30.',
  ],
  [
    { kind: 'bounds', total: of(10), items: of(10), perItem: { quantity: { value: 2, qualifier: 'at-least' } } },
    'The calculation gives 20 (minimum); the text says 10.',
  ],
  [
    { kind: 'bounds', total: of(60), items: of(10), perItem: { quantity: { value: 5, qualifier: 'less-than' } } },
    'The calculation gives 50 (maximum); the text says 60.',
  ],
  [
    { kind: 'ratio', pairs: [{ numerator: of(30), denominator: of(4) }] },
    'The text does not give this number: the calculation gives 7.5 (ratio).',
  ],
  [
    { kind: 'ratio', pairs: [{ numerator: of(30), denominator: of(4) }], stated: of(7.5) },
    'It is right: the calculation gives 7.5 (ratio), as does the text.',
  ],
  [
    { kind: 'ratio', pairs: [{ numerator: of(30), denominator: of(4) }], stated: of(7, { qualifier: 'more-than' }) },
    'Nothing contradicts it: the calculation gives 7.5 (ratio); the text says more than 7 (ratio).',
  ],
  [
    { kind: 'ratio', pairs: [{ numerator: of(30), denominator: of(4) }], stated: of(8) },
    'The calculation gives 7.5 (ratio); the text says 8 (ratio).',
  ],
  [
    {
      kind: 'ratio',
      as: 'percent',
      pairs: [
        { numerator: of(3), denominator: of(4) },
        { numerator: of(1), denominator: of(2) },
      ],
    },
    'The calculation gives 75% and 50% (ratio); difference: 25 points.',
  ],
  [
    { kind: 'count', counted: [{ items: ['a', 'b'] }, { items: ['c', 'd', 'e'] }], stated: of(2) },
    'The calculation gives 2 and 3; the text says 2; difference: 1.',
  ],
  [
    { kind: 'count', counted: [{ items: ['a', 'b'] }], stated: of(200) },
    'The calculation gives 2; the text says 200; difference: −198. Likely cause: one unit taken for another (factor 100).',
  ],
  [
    { kind: 'count', counted: [{ items: ['a', 'b'] }], stated: of(2) },
    'It is right: the calculation gives 2, as does the text.',
  ],
  [
    { kind: 'ordinal', number: 5, groups: [of(3), of(4)] },
    'It is right: the calculation gives 2 (group), 4 (from number) and 7 (to number); the text says 5 (number).',
  ],
  [
    { kind: 'ordinal', number: 8, groups: [of(3), of(4)] },
    'The calculation gives 7 (to number); the text says 8 (number).',
  ],
  [
    { kind: 'ordinal', number: 5, groups: [of(3), of(4)], position: { group: 2, index: 2 } },
    'It is right: the calculation gives 5 (number), as does the text.',
  ],
  [
    { kind: 'ordinal', number: 7, groups: [of(3), of(4)], position: { group: 2, index: 4 } },
    'It is right: the calculation gives 7 (number), as does the text.',
  ],
  [
    { kind: 'ordinal', number: 6, groups: [of(3), of(4)], position: { group: 2, index: 2 } },
    'The calculation gives 5 (number); the text says 6 (number); difference: −1.',
  ],
  [
    { kind: 'funnel', stages: [of(10), of(4), of(5)] },
    'The calculation gives 3 (rising stage); the text says 10, 4 and 5 (stage); difference: 1.',
  ],
  [
    { kind: 'funnel', stages: [of(10), of(4)] },
    'It is right: the calculation gives 2 (falling stages); the text says 10 and 4 (stage).',
  ],
  [
    { kind: 'residual', whole: euros(10), parts: [euros(4)] },
    'The text does not give this number: the calculation gives €6 (remainder) and 60% (share), from what it says: €10 (whole).',
  ],
  [{ kind: 'equality', values: [of(10), of(10)] }, 'It is right: the calculation gives 10; the text says 10 and 10.'],
  [
    { kind: 'equality', values: [of(10), of(1000)] },
    'The calculation gives 1,000; the text says 10 and 1,000; difference: 990. Likely cause: one unit taken for another (factor 100).',
  ],
  [
    { kind: 'equality', values: [euros(10), euros(13)] },
    'The calculation gives €13; the text says €10 and €13; difference: €3.',
  ],
  [
    { kind: 'equality', values: [of(10), of(10, { qualifier: 'at-most' })] },
    'The text can be read in several ways: the calculation gives at most 10; the text says 10 and at most 10. The same number is qualified in different ways.',
  ],
  [
    { kind: 'equality', values: [of(10), of(10, { qualifier: 'less-than' })] },
    'The text can be read in several ways: the calculation gives less than 10; the text says 10 and less than 10. The same number is qualified in different ways.',
  ],
  [
    { kind: 'equality', values: [of(10), of(10, { qualifier: 'about' })] },
    'The text can be read in several ways: the calculation gives about 10; the text says 10 and about 10. The same number is qualified in different ways.',
  ],
  [
    { kind: 'equality', values: [of(10), of(8, { qualifier: 'at-least' })] },
    'The text can be read in several ways: the calculation gives at least 8; the text says 10 and at least 8. The same number is qualified in different ways.',
  ],
  [
    {
      kind: 'evolution',
      steps: [
        { value: of(10), scope: 'CPTS' },
        { value: of(7), scope: 'CPTS' },
      ],
    },
    'The text does not give this number: the calculation gives −3, from what it says: 10 and 7.',
  ],
  [
    {
      kind: 'evolution',
      steps: [
        { value: of(10), scope: 'CPTS' },
        { value: of(10), scope: 'CPTS' },
      ],
    },
    'It is right: the calculation gives 0; the text says 10 and 10.',
  ],
  [
    {
      kind: 'evolution',
      steps: [
        { value: of(10), scope: 'CPTS' },
        { value: of(7), scope: 'MSP' },
      ],
    },
    'The text can be read in several ways: the calculation gives −3; the text says 10 and 7. The scopes differ or are not stated: these values can be neither added nor compared.',
  ],
  [
    { kind: 'change', from: of(40), to: of(50) },
    'The text does not give this number: the calculation gives 25%, from what it says: 40 (starting value) and 50 (reached).',
  ],
  [
    { kind: 'change', from: of(40), to: of(50), stated: percent(25) },
    'It is right: the calculation gives 25%, as does the text.',
  ],
  [
    { kind: 'change', from: of(40), to: of(50), stated: percent(20) },
    'The calculation gives 25% (change) and 48 (end value at the stated rate); the text says 20%. Likely cause: the percentage is taken of the end value.',
  ],
  [
    { kind: 'change', from: of(40), to: of(50), stated: percent(25), direction: 'decrease' },
    'The calculation gives 25% (change) and 30 (end value at the stated rate); the text says 25%. The values go the other way.',
  ],
  [
    { kind: 'change', from: of(40), to: of(50), stated: of(20, { unit: 'percent', qualifier: 'more-than' }) },
    'It is right: the calculation gives 25%; the text says more than 20%.',
  ],
  [
    { kind: 'change', from: of(40), to: of(50), stated: of(30, { unit: 'percent', qualifier: 'more-than' }) },
    'The calculation gives 25% (change) and 52 (end value at the stated rate); the text says more than 30%.',
  ],
  [
    { kind: 'change', from: of(50), to: of(40), stated: percent(-20) },
    'It is right: the calculation gives −20%, as does the text.',
  ],
  [
    { kind: 'change', from: of(50), to: of(40), stated: percent(20) },
    'It is right: the calculation gives −20%; the text says 20%.',
  ],
  [
    { kind: 'change', from: of(40), to: of(40), stated: percent(0), direction: 'increase' },
    'It is right: the calculation gives 0%, as does the text.',
  ],
  [
    { kind: 'change', from: percent(40), to: percent(50), stated: percent(10) },
    'The text can be read in several ways: the calculation gives 25%; the text says 10%. The difference is 10 points: write points, or the computed percentage.',
  ],
  [
    { kind: 'change', from: percent(40), to: percent(50), stated: of(10, { unit: 'points' }) },
    'It is right: the calculation gives 10 points, as does the text.',
  ],
  [
    { kind: 'change', from: percent(40), to: percent(50), stated: of(12, { unit: 'points' }) },
    'The calculation gives 10 points (change) and 52% (end value at the stated rate); the text says 12 points.',
  ],
  [
    { kind: 'change', from: of(40), to: of(50), stated: percent(10) },
    'The calculation gives 25% (change) and 44 (end value at the stated rate); the text says 10%.',
  ],
  [
    { kind: 'change', from: of(40, { unit: 'lits' }), to: of(50) },
    'The text can be read in several ways. The units differ (lits, –): these numbers can be neither added nor compared.',
  ],
  [
    { kind: 'change', from: of(40), to: of(50), base: of(100), stated: percent(10) },
    'It is right: the calculation gives 10%, as does the text.',
  ],
  [
    {
      kind: 'double-count',
      uses: [
        { value: euros(5), scope: 'A' },
        { value: euros(5), scope: 'B' },
      ],
    },
    'The text can be read in several ways: the calculation gives 2 (envelopes); the text says €5 and €5. The same amount stands for two envelopes: merging them would lose one.',
  ],
  [
    {
      kind: 'double-count',
      uses: [
        { value: euros(5), scope: 'A' },
        { value: euros(5), scope: 'A' },
      ],
    },
    'It is right: the calculation gives 1 (envelopes); the text says €5 and €5.',
  ],
  [
    {
      kind: 'double-count',
      uses: [
        { value: euros(5), scope: 'A' },
        { value: euros(6), scope: 'B' },
      ],
    },
    'It is right: the calculation gives 2 (envelopes); the text says €5 and €6.',
  ],
  [
    { kind: 'coverage', covered: of(9), whole: of(10), expected: 'none' },
    'The text does not give this number: the calculation gives 9 of 10 (90%).',
  ],
  [
    { kind: 'coverage', covered: of(9), whole: of(10), expected: 'complete' },
    'The calculation gives 9 of 10 (90%); difference: −1.',
  ],
  [
    { kind: 'label', labels: [{ variants: [{ text: 'Santé mentale' }, { text: 'Sante mentale' }] }] },
    'The plan writes "Santé mentale" here and "Sante mentale" there. Only accents, case or punctuation differ.',
  ],
  [
    { kind: 'label', labels: [{ variants: [{ text: 'Santé mentale' }, { text: 'Santé mental' }] }] },
    'The plan writes "Santé mentale" here and "Santé mental" there. Probably a misspelling: "Santé mental" for "Santé mentale", or the other way round.',
  ],
  [
    { kind: 'label', labels: [{ variants: [{ text: 'Santé mentale' }, { text: 'Offre de soins' }] }] },
    'The plan writes "Santé mentale" here and "Offre de soins" there. The title differs.',
  ],
  [
    { kind: 'label', labels: [{ variants: [{ text: 'Santé mentale' }, { text: 'Santé mentale' }] }] },
    'It is right; the text says "Santé mentale".',
  ],
  [
    {
      kind: 'label',
      labels: [
        { variants: [{ text: 'Santé mentale' }, { text: 'Sante mentale' }] },
        { variants: [{ text: 'Soins' }, { text: 'Soins' }] },
        { variants: [{ text: 'Prévention' }, { text: 'Prévension' }] },
      ],
    },
    'The plan writes "Santé mentale", "Soins" and "Prévention" here and "Sante mentale" and "Prévension" there. Probably a misspelling: "Prévension" for "Prévention", or the other way round.',
  ],
  [{ kind: 'completeness', section: 'Moyens', content: of(0) }, 'The section "Moyens" contains nothing.'],
  [{ kind: 'completeness', section: 'Moyens', content: of(3) }, 'The section "Moyens" contains 3 items.'],
  [
    { kind: 'place', pairs: [{ place: 'Colmar', code: '68' }] },
    'It is right: the calculation gives "Colmar 68" (place), as does the text.',
  ],
  [
    {
      kind: 'place',
      pairs: [
        { place: 'Colmar', code: '67' },
        { place: 'Nancy', code: '54' },
        { place: 'Xyzville', code: '1' },
      ],
    },
    'The calculation gives "Colmar 68" (place); the text says "Colmar 67" (place).',
  ],
  [
    {
      kind: 'place',
      pairs: [
        { place: 'Nancy', code: '54' },
        { place: 'Xyzville', code: '1' },
      ],
    },
    'This cannot be computed from what the text says, "Nancy 54" (place): give Xyzville.',
  ],
  [
    { kind: 'weekday', days: [{ date: '2023-02-07', weekday: 'monday' }] },
    'The calculation gives Tuesday; the text says Monday.',
  ],
  [
    {
      kind: 'weekday',
      days: [
        { date: '2023-02', weekday: 'monday' },
        { date: '2023-01/..', weekday: 'monday' },
      ],
    },
    'This cannot be computed from what the text says, Monday and Monday: give February 2023; from January 2023 on.',
  ],
  [
    { kind: 'duration', from: '2023-01-01', to: '2023-02-18', stated: of(6, { unit: 'weeks' }) },
    'Nothing contradicts it: the calculation gives 48 days, or 6.86 weeks; the text says 6 weeks.',
  ],
  [
    { kind: 'duration', from: '2023-01-01', to: '2023-01-11', stated: of(10, { unit: 'days' }) },
    'It is right: the calculation gives 10 days, as does the text.',
  ],
  [
    { kind: 'duration', from: '2023-01-01', to: '2025-01-01', stated: of(3, { unit: 'years' }) },
    'The calculation gives 731 days, or 2 years; the text says 3 years.',
  ],
  [
    {
      kind: 'duration',
      from: '2023-01-01',
      to: '2023-07-01',
      stated: of(5, { unit: 'months', qualifier: 'more-than' }),
    },
    'It is right: the calculation gives 181 days, or 5.95 months; the text says more than 5 months.',
  ],
  [
    {
      kind: 'duration',
      from: '2023-01-01',
      to: '2023-07-01',
      stated: of(7, { unit: 'months', qualifier: 'more-than' }),
    },
    'The calculation gives 181 days, or 5.95 months; the text says more than 7 months.',
  ],
  [
    { kind: 'duration', from: '2023-01-01', to: '2023-07-01', stated: of(5, { unit: 'lits' }) },
    'This cannot be computed. Write the length of time in days, weeks, months or years.',
  ],
  [
    { kind: 'duration', from: '2023-01-01', to: '2023-07-01', stated: of(5) },
    'This cannot be computed. Write the length of time in days, weeks, months or years.',
  ],
  [
    { kind: 'duration', from: '2023-01-01', to: '2023-01/..', stated: of(5, { unit: 'days' }) },
    'This cannot be computed: give 1 January 2023 – from January 2023 on.',
  ],
  [
    { kind: 'date-order', events: [{ date: '2023-02' }, { date: '2023-01' }] },
    'The calculation gives 2 (position); the text says February 2023 and January 2023.',
  ],
  [
    { kind: 'date-order', events: [{ date: '2023-01' }, { date: '2023-02' }] },
    'It is right; the text says January 2023 and February 2023.',
  ],
  [
    { kind: 'same-date', dates: ['2023-02-01', '2023-02-11'] },
    'The calculation gives 11 February 2023; the text says 1 February 2023 and 11 February 2023; difference: 10 days.',
  ],
  [
    { kind: 'same-date', dates: ['2023-02-01', '2023-02'] },
    'It is right; the text says 1 February 2023 and February 2023.',
  ],
  [
    { kind: 'implied-date', from: '2023-01-10', months: 3, statedDate: '2023-05' },
    'The calculation gives 10 April 2023; the text says May 2023.',
  ],
  [
    { kind: 'implied-date', from: '2023-01-10', months: -3 },
    'The text does not give this number: the calculation gives 10 October 2022.',
  ],
  [{ kind: 'implied-date', from: '2023-01', months: 3 }, 'This cannot be computed: give January 2023.'],
  [
    { kind: 'implied-date', from: '2023-01-10', months: 3, statedDate: '2023-04-10' },
    'It is right: the calculation gives 10 April 2023, as does the text.',
  ],
  [
    { kind: 'slippage', planned: '2023-01-15', actual: '2023-07-15' },
    'The text does not give this number: the calculation gives 6 months (delay), from what it says: 15 January 2023 (planned) and 15 July 2023 (actual).',
  ],
  [
    { kind: 'slippage', planned: '2023-01-15', actual: '2023-07/..' },
    'This cannot be computed from what the text says, 15 January 2023 (planned) and from July 2023 on (actual): give 15 January 2023 – from July 2023 on.',
  ],
  [
    {
      kind: 'order',
      numbered: [
        { number: 7, at: '2023-01-01' },
        { number: 3, at: '2023-01-02' },
        { number: 4, at: '2023-01-03' },
        { number: 1, at: '2023-01-04' },
      ],
    },
    'The calculation gives 2 inversions. No. 3 (2 January 2023) comes after no. 7 (1 January 2023).',
  ],
  [
    {
      kind: 'order',
      numbered: [
        { number: 1, at: '2023-01-01' },
        { number: 2, at: '2023-01-02' },
      ],
    },
    'It is right: the calculation gives 0 inversions.',
  ],
  [
    {
      kind: 'threshold',
      told: [
        { comparator: '>=', value: 20 },
        { comparator: '<=', value: 20 },
      ],
    },
    'The plan writes ≥ 20 here and ≤ 20 there.',
  ],
  [
    {
      kind: 'threshold',
      told: [
        { comparator: '>=', value: 20 },
        { comparator: '>=', value: 20 },
      ],
    },
    'It is the same everywhere: ≥ 20.',
  ],
  [
    { kind: 'target', reached: of(30), target: of(40) },
    'The text does not give this number: the calculation gives 75%, from what it says: 30 (reached) and 40 (target).',
  ],
  [{ kind: 'unavailable', missing: 'le tableau' }, 'This cannot be computed: give le tableau.'],
  [
    { kind: 'judgement', verdict: 'ambiguous', reason: 'Deux lectures' },
    'Verdict given by a person, not computed: ambiguous (Deux lectures).',
  ],
];

test.each(CASES)('what %j comes to is told in full', (claim, message) => {
  const claims = [{ id: 'c', statement: 'Le document le dit.', ...claim } as ClaimInput];
  const [verdict] = checkClaims(PlanSchema.parse({ ...plan, claims }), { locale: 'en' });
  expect(verdict?.message).toBe(message);
});

/** The message of one claim of a plan, in a language. */
const told = (claim: object, locale: 'fr' | 'en' | 'de' | 'lb', rest: Partial<PlanInput> = {}) => {
  const claims = [{ id: 'c', statement: 'Le document le dit.', ...claim } as ClaimInput];
  const [verdict] = checkClaims(PlanSchema.parse({ ...plan, ...rest, claims }), { locale });
  return plainSpaces(verdict?.message ?? '');
};

test('amounts, shares and lengths of time are written as the language writes them', () => {
  const sum = { kind: 'sum', parts: [euros(1_500_000), euros(1_000)], stated: euros(2_000_000) };
  expect(told(sum, 'fr')).toBe('Le calcul donne 1,5 M€ ; le texte dit 2 M€ ; écart : −499 000 €.');
  expect(told(sum, 'de')).toBe('Die Rechnung ergibt 1,5 Mio. €; im Text steht 2 Mio. €; Abweichung: −499.000 €.');
  const share = { kind: 'percentage', part: of(1), whole: of(3), stated: percent(40) };
  expect(told(share, 'fr')).toContain('33,33 %');
  const weeks = { kind: 'duration', from: '2023-01-01', to: '2023-02-26', stated: of(8, { unit: 'weeks' }) };
  expect(told(weeks, 'fr')).toContain('56 jours');
  expect(told(weeks, 'de')).toContain('8 Wochen');
});

test('numbers beyond what an amount may be are told by their digits, and money of another currency as its own', () => {
  const of2 = (one: object) => ({ kind: 'sum', parts: [one, of(0)] });
  expect(told(of2(euros(1e15)), 'en')).toBe(
    'The text does not give this number: the calculation gives 1,000,000,000,000,000.',
  );
  expect(told(of2(euros(1e12)), 'en')).toContain('€1,000 billion');
  expect(told(of2(of(1_000_000, { unit: 'CHF' })), 'en')).toContain('CHF 1 million');
  expect(told(of2(of(12, { unit: 'DMP' })), 'en')).toBe(
    'The text does not give this number: the calculation gives 12.',
  );
});

test('what is counted in the plan or in official lists is looked up, or is missing by name', () => {
  const counted = (operand: object) => told({ kind: 'sum', parts: [operand] }, 'en')?.replace(/^.*(gives|give) /, '');
  const official = (list: string, within?: string) => counted({ official: { list, ...(within && { within }) } });
  expect([official('regions'), official('regions', 'FR'), official('regions', 'LU')]).toEqual([
    '18.',
    '18.',
    'regions LU.',
  ]);
  expect([official('departments'), official('departments', 'FR'), official('departments', '44')]).toEqual([
    '101.',
    '101.',
    '10.',
  ]);
  expect([
    official('arrondissements', '44'),
    official('arrondissements', '67'),
    official('arrondissements', '75'),
  ]).toEqual(['38.', '5.', 'arrondissements 75.']);
  expect([official('cantons'), official('cantons', 'LU'), official('cantons', 'FR')]).toEqual([
    '12.',
    '12.',
    'cantons FR.',
  ]);
  expect(counted({ count: { collection: 'figures' } })).toBe('5.');
  expect(counted({ count: { collection: 'figures', where: { unit: 'lits' } } })).toBe('3.');
  expect(counted({ count: { collection: 'figures', where: { unit: 'lits', value: 40 } } })).toBe('1.');
  expect(counted({ count: { collection: 'figures', where: { unit: 'lits' }, idPrefix: 'p' } })).toBe('1.');
  expect(counted({ count: { collection: 'figures', idPrefix: 'a' } })).toBe('1.');
  expect(counted({ count: { collection: 'figures', of: 'lots' } })).toBe('figures.lots.');
});

test('a likely pair is in the unit of the claim, not the pair itself, and of the largest whole', () => {
  const share = (part: object, whole: object, stated: number) =>
    told({ kind: 'percentage', part, whole, stated: percent(stated, 0) }, 'en', {
      figures: [
        { id: 'a', title: 'A', value: 80, unit: 'lits' },
        { id: 'b', title: 'B', value: 20, unit: 'lits' },
        { id: 'c', title: 'C', value: 40, unit: 'lits' },
        { id: 'd', title: 'D', value: -5, unit: 'lits' },
        { id: 'e', title: 'E', value: 36, unit: 'agents' },
      ],
    })?.replace(/^.*plan, /, '');
  const beds = (value: number) => of(value, { unit: 'lits' });
  // 20 of 40 is one half too: the pair of the larger whole is told.
  expect(share(beds(1), beds(10), 50)).toBe('40/80 = 50%.');
  // The only pair that fits is the one of the claim, told with one digit too many.
  expect(share(beds(20), beds(80), 24)).not.toContain('/80');
  // 36 of 40 would be 90 %, but agents are no beds.
  expect(share(beds(1), beds(10), 90)).not.toContain('36/40');
  // A part is smaller than its whole: 100 % of itself is nobody's pair.
  expect(share(beds(1), beds(10), 100)).not.toContain('= 100%');
  expect(share(of(1), of(10), 50)).not.toContain('/80');
});

test('an open date contradicts only what lies on its other side', () => {
  const verdict = (claim: object) => told(claim, 'en').split(/[:;.]/)[0];
  const same = (...dates: string[]) => verdict({ kind: 'same-date', dates });
  expect(same('../2023', '2022')).toBe('It is right');
  expect(same('2022/..', '2023')).toBe('It is right');
  expect(same('../2021', '2022-05')).toBe('The calculation gives May 2022');
  // Without a first day there is no number of days between the two.
  expect(told({ kind: 'same-date', dates: ['../2021', '2022-05'] }, 'en')).not.toContain('difference');
  const order = (...dates: string[]) => verdict({ kind: 'date-order', events: dates.map((date) => ({ date })) });
  expect(order('2023-02/..', '2023-01')).toBe('The calculation gives 2 (position)');
  expect(order('../2023-01', '2022')).toBe('It is right');
  expect(order('2023', '../2023-06', '2022/..')).toBe('It is right');
});

test('numbers of one moment may come in any order', () => {
  const at = '2023-01-01';
  const numbered = [7, 3, 5].map((number) => ({ number, at }));
  expect(told({ kind: 'order', numbered }, 'en')).toBe('It is right: the calculation gives 0 inversions.');
});

test('a share of a sum of money is no sum', () => {
  const parts = [euros(5), percent(3)];
  expect(told({ kind: 'sum', parts }, 'en')).toContain('The units differ (EUR, percent)');
});

test('only a plan that was read is computed, in a language that is known, and a plan without claims has no verdicts', () => {
  const read = PlanSchema.parse({ id: 'p', title: 'Plan' });
  expect(checkClaims(read)).toEqual([]);
  expect(() => checkClaims({} as never)).toThrow(/^checkClaims: expected/);
  expect(() => checkClaims(read, { language: 'fr' } as never)).toThrow(/^checkClaims: expected only known keys/);
});
