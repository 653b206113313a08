import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMoney, readQuantity } from '../../../src/model/index.ts';

const FR =
  'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf'.split(
    ' ',
  );
const FR_TENS = [
  '',
  '',
  'vingt',
  'trente',
  'quarante',
  'cinquante',
  'soixante',
  'soixante',
  'quatre-vingt',
  'quatre-vingt',
];

/** As school teaches it: et before un and onze, but for quatre-vingt; s on quatre-vingts and cents that end the number. */
function french(n: number): string {
  if (n < 20) return FR[n] ?? '';
  if (n < 100) {
    const ten = Math.floor(n / 10);
    const rest = ten === 7 || ten === 9 ? (n % 10) + 10 : n % 10;
    if (n === 80) return 'quatre-vingts';
    if (rest === 0) return FR_TENS[ten] ?? '';
    return `${FR_TENS[ten]}${ten < 8 && (rest === 1 || rest === 11) ? ' et ' : '-'}${FR[rest]}`;
  }
  if (n < 1000) {
    const [hundreds, rest] = [Math.floor(n / 100), n % 100];
    const head = hundreds === 1 ? 'cent' : `${FR[hundreds]} cent${rest === 0 ? 's' : ''}`;
    return rest === 0 ? head : `${head} ${french(rest)}`;
  }
  const [thousands, rest] = [Math.floor(n / 1000), n % 1000];
  // Before mille neither quatre-vingt nor cent takes its s.
  const head = thousands === 1 ? 'mille' : `${french(thousands).replace(/(?<=vingt|cent)s$/, '')} mille`;
  return rest === 0 ? head : `${head} ${french(rest)}`;
}

const EN =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const EN_TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

function english(n: number): string {
  if (n < 20) return EN[n] ?? '';
  if (n < 100) return `${EN_TENS[Math.floor(n / 10)]}${n % 10 === 0 ? '' : `-${EN[n % 10]}`}`;
  if (n < 1000) return `${EN[Math.floor(n / 100)]} hundred${n % 100 === 0 ? '' : ` and ${english(n % 100)}`}`;
  const rest = n % 1000;
  const more = rest === 0 ? '' : rest < 100 ? ` and ${english(rest)}` : ` ${english(rest)}`;
  return `${english(Math.floor(n / 1000))} thousand${more}`;
}

const DE =
  'null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn'.split(
    ' ',
  );
const DE_TENS = ['', '', 'zwanzig', 'dreißig', 'vierzig', 'fünfzig', 'sechzig', 'siebzig', 'achtzig', 'neunzig'];

function german(n: number): string {
  if (n === 0) return '';
  if (n < 20) return DE[n] ?? '';
  if (n < 100) return `${n % 10 === 0 ? '' : `${DE[n % 10]}und`}${DE_TENS[Math.floor(n / 10)]}`;
  if (n < 1000) return `${DE[Math.floor(n / 100)]}hundert${german(n % 100)}`;
  return `${german(Math.floor(n / 1000))}tausend${german(n % 1000)}`;
}

const LB =
  'null een zwee dräi véier fënnef sechs siwen aacht néng zéng eelef zwielef dräizéng véierzéng fofzéng siechzéng siwwenzéng uechtzéng nonzéng'.split(
    ' ',
  );
const LB_TENS = ['', '', 'zwanzeg', 'drësseg', 'véierzeg', 'fofzeg', 'sechzeg', 'siwwenzeg', 'achtzeg', 'nonzeg'];

/** The n of "an" falls before all but vowels, d, h, n, t and z. */
function luxembourgish(n: number): string {
  if (n < 20) return n === 0 ? '' : (LB[n] ?? '');
  if (n < 100) {
    const ten = LB_TENS[Math.floor(n / 10)] ?? '';
    return n % 10 === 0 ? ten : `${LB[n % 10]}${/^[aeioudhntz]/.test(ten) ? 'an' : 'a'}${ten}`;
  }
  if (n < 1000) return `${n < 200 ? '' : LB[Math.floor(n / 100)]}honnert${luxembourgish(n % 100)}`;
  return `${n < 2000 ? '' : luxembourgish(Math.floor(n / 1000))}dausend${luxembourgish(n % 1000)}`;
}

const SPELLINGS = { french, english, german, luxembourgish } as const;
const EUROS = { french: 'euros', english: 'euros', german: 'Euro', luxembourgish: 'Euro' } as const;

/** Mostly small numbers, and thousands, hundreds and tens that are whole. */
const numbers = fc.oneof(
  fc.integer({ min: 2, max: 999 }),
  fc.integer({ min: 2, max: 999_999 }),
  fc.tuple(fc.integer({ min: 1, max: 999 }), fc.constantFrom(10, 100, 1000)).map(([n, factor]) => n * factor),
);

describe.each(Object.keys(SPELLINGS) as (keyof typeof SPELLINGS)[])('a number spelled in %s', (language) => {
  const spell = SPELLINGS[language];

  it('is the number, each one up to a thousand', () => {
    const read = Array.from({ length: 998 }, (_, i) => readMoney(`${spell(i + 2)} ${EUROS[language]}`));
    expect(read.map((one) => (one.ok ? one.value.value : one))).toEqual(Array.from({ length: 998 }, (_, i) => i + 2));
  });

  it('is the number, up to a million', () => {
    fc.assert(
      fc.property(numbers, (n) => {
        const text = `${spell(n)} ${EUROS[language]}`;
        expect(readMoney(text)).toEqual({ ok: true, value: { value: n, currency: 'EUR', asWritten: text } });
      }),
    );
  });

  it('is read with spaces for hyphens, and counts things', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 999_999 }), (n) => {
        const read = readQuantity(`${spell(n).replaceAll('-', ' ')} lits`);
        expect(read).toMatchObject({ ok: true, value: { quantity: { value: n }, rest: 'lits' } });
      }),
    );
  });

  it('takes part in ranges', () => {
    const range = {
      french: ['entre ', ' et '],
      english: ['between ', ' and '],
      german: ['zwischen ', ' und '],
      luxembourgish: ['tëschent ', ' an '],
    } as const;
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 400 }), fc.integer({ min: 1, max: 400 }), (low, more) => {
        const high = low + more;
        // The lower end may share the hundreds of the other: see below.
        fc.pre(low > Math.floor(high / 100));
        const [open, join] = range[language];
        const read = readMoney(`${open}${spell(low)}${join}${spell(high)} ${EUROS[language]}`);
        expect(read).toMatchObject({ ok: true, value: { min: low, max: high } });
      }),
    );
  });
});

describe('a range of spelled numbers', () => {
  it.each([
    ['trois à quatre cents euros', 300, 400],
    ['entre trois et quatre cent mille euros', 300_000, 400_000],
    ['three to four hundred thousand euros', 300_000, 400_000],
    ['zwei bis dreihundert Euro', 200, 300],
    ['vingt à cent vingt euros', 20, 120],
    ['cinquante à trois cent vingt euros', 50, 320],
    ['trois cents à quatre cents euros', 300, 400],
    ['trois cents à quatre cent vingt euros', 300, 420],
    ['quatre-vingts à cent mille euros', 80_000, 100_000],
    ['deux à trois mille euros', 2000, 3000],
  ])('%s goes from %i to %i', (text, min, max) => {
    expect(readMoney(text)).toMatchObject({ ok: true, value: { min, max, qualifier: 'between' } });
  });

  it.each([
    'trois à quatre cent vingt euros',
    'deux à trois mille cinq cents euros',
    'zwei bis dreihundertfünfzig Euro',
    'deux à trois cent cinquante mille euros',
    'vingt à trente mille cinq cents euros',
  ])('%s is asked: the first end may share hundreds or thousands', (text) => {
    expect(readMoney(text)).toMatchObject({ ok: false, reason: 'ambiguous' });
  });
});

describe('a word that is no number of its own', () => {
  it.each([
    ['deux millions cinq cent mille', 'a sum of two multiples'],
    ['une place', 'an article counts nothing'],
    ['trois quarts des lits', 'a share'],
    ['deux ou trois lits', 'one of two numbers'],
    ['vingt deux trois', 'two numbers'],
  ])('%s is refused: %s', (text) => {
    expect(readQuantity(text)).toMatchObject({ ok: false });
  });

  it.each([
    ['cinquante cents', 50, 'cents'],
    ['vingt cents', 20, 'cents'],
    ['quinze cents lits', 1500, 'lits'],
    ['quinze cent vingt lits', 1520, 'lits'],
  ])('%s are %i', (text, value, rest) => {
    expect(readQuantity(text)).toMatchObject({ ok: true, value: { quantity: { value }, rest } });
  });

  it.each([
    ['1 million et demi d’euros', 1_500_000],
    ['deux millions et demi d’euros', 2_500_000],
    ['two and a half million euros', 2_500_000],
    ['anderthalb Millionen Euro', 1_500_000],
    ['a hundred and twenty thousand euros', 120_000],
    ['nonante-cinq mille euros', 95_000],
    ['septante et un euros', 71],
  ])('%s is %i euros', (text, value) => {
    expect(readMoney(text)).toMatchObject({ ok: true, value: { value, currency: 'EUR' } });
  });
});
