import { describe, expect, test } from 'vitest';
import { checkQuotes, parsePlan } from '../../../src/validation/index.ts';
import { datesMissing, sourceDates } from '../../../src/validation/quotes/source-dates.ts';
import { numbersOf, sourceNumbers } from '../../../src/validation/quotes/source-numbers.ts';
import { sourceWords } from '../../../src/validation/quotes/source-words.ts';
import { plainSpaces } from '../../plain-spaces.ts';

describe('words of a source', () => {
  const found = (text: string, wanted: string) => {
    const span = sourceWords(text).find(wanted);
    return span && text.slice(span.start, span.end);
  };
  test('are found in their order, whatever stands between them', () => {
    const text = 'La santé – de l’Enfant, la santé de tous';
    expect(found(text, 'SANTE de l enfant')).toBe('santé – de l’Enfant');
    expect(found(text, 'la santé de tous')).toBe('la santé de tous');
    expect(found(text, 'La')).toBe('La');
    expect(found(text, 'tous')).toBe('tous');
    for (const other of ['de santé', 'tous la', 'sant', 'la santé de tous deux', 'autre', '', ' – '])
      expect(found(text, other)).toBeUndefined();
  });
  test('are found where a line end cuts them, and where a hyphen is their own', () => {
    expect(found('un environ-\nnement sain', 'environnement sain')).toBe('environ-\nnement sain');
    expect(found('un environ\u00ad\r\n  nement', 'environnement')).toBeDefined();
    expect(found('un rendez-\nvous', 'rendez-vous')).toBe('rendez-\nvous');
    expect(found('de 2024-\n2025', 'de 20242025')).toBeUndefined();
  });
  test('are looked for at every place of the rarest', () => {
    expect(found('a b a c a b d', 'a b d')).toBe('a b d');
    expect(found('a b c', 'c d')).toBeUndefined();
    expect(found('b a', 'a b a')).toBeUndefined();
  });
});

describe('numbers of a source', () => {
  const at = (text: string, value: number, kind: 'amount' | 'percent' | 'number') => {
    const span = sourceNumbers(text).find(value, kind);
    return span && text.slice(span.start, span.end);
  };
  test.each<[string, number]>([
    ['1,4 million d’euros', 1_400_000],
    ['1,4 M€', 1_400_000],
    ['1,4 Md€', 1_400_000_000],
    ['2 milliards de dollars', 2_000_000_000],
    ['30 k€', 30_000],
    ['30 milliers d’euros', 30_000],
    ['€30', 30],
    ['CHF 30', 30],
    ['30 francs', 30],
  ])('in money: %s', (text, value) => {
    expect(at(text, value, 'amount')).toBeDefined();
    expect(at(text, value, 'number')).toBeDefined();
    expect(at(text, value, 'percent')).toBeUndefined();
    expect(at(text, -value, 'amount')).toBeDefined();
  });
  test('in percent, and plain ones', () => {
    expect(at('34 % des lits', 34, 'percent')).toBe('34');
    expect(at('34 % des lits', 34, 'number')).toBe('34');
    expect(at('34 lits', 34, 'percent')).toBeUndefined();
    expect(at('34 lits', 34, 'amount')).toBeUndefined();
    expect(at('la moitié', 50, 'percent')).toBe('la moitié');
    expect(at('rien', 50, 'percent')).toBeUndefined();
    expect(at('3 millions de lits', 3, 'number')).toBe('3');
    expect(at('3 millions de lits', 3_000_000, 'number')).toBe('3');
    expect(at('3 millions de lits', 3_000_000, 'amount')).toBeUndefined();
  });
  test('that may be read in two ways are both', () => {
    expect(at('1.234 kits', 1234, 'number')).toBe('1.234');
    expect(at('1.234 kits', 1.234, 'number')).toBe('1.234');
  });
  test('in words', () => {
    expect(at('Trois infirmières', 3, 'number')).toBe('Trois');
    expect(at('détroits', 3, 'number')).toBeUndefined();
    expect(at('trois', 3, 'amount')).toBeUndefined();
  });
  test('of a range: the first takes unit and multiple of the second', () => {
    expect(at('de 20 à 25 €', 20, 'amount')).toBe('20');
    expect(at('de 20 à 25 %', 20, 'percent')).toBe('20');
    expect(at('de 20 à 25 000 €', 20_000, 'amount')).toBe('20');
    expect(at('de 2 à 3 millions de lits', 2_000_000, 'number')).toBe('2');
    expect(at('de 20 à 25 lits', 20_000, 'number')).toBeUndefined();
    expect(at('de 20 à 999 €', 20_000, 'amount')).toBeUndefined();
    expect(at('de 20 à 1000 €', 20_000, 'amount')).toBe('20');
    expect(at('20 lits, 25 €', 20, 'amount')).toBeUndefined();
    expect(at('20 % à 25 €', 20, 'amount')).toBeUndefined();
  });
  test('are none in the digits of a date', () => {
    const text = 'le 7 février 2023, 7 lits';
    const { spans } = sourceDates(text);
    expect(sourceNumbers(text, spans).find(2023, 'number')).toBeUndefined();
    expect(sourceNumbers(text, spans).find(7, 'number')?.start).toBe(19);
    expect(sourceNumbers(text).find(7, 'number')?.start).toBe(3);
  });
  test('are told with place, unit and factor', () => {
    expect(numbersOf('de 1 753 000 € à 2 k€')).toEqual([
      { values: [1_753_000], unit: 'amount', factor: 1, start: 3, end: 12 },
      { values: [2], unit: 'amount', factor: 1000, start: 17, end: 18 },
    ]);
  });
});

describe('dates of a source', () => {
  const at = (text: string, date: string) => {
    const span = sourceDates(text).find(date);
    return span && text.slice(span.start, span.end);
  };
  test.each<[string, string, string]>([
    ['le 7 février 2023', '2023-02-07', '7 février 2023'],
    ['1er mars 2023', '2023-03-01', '1er mars 2023'],
    ['February 7, 2023', '2023-02-07', 'February 7, 2023'],
    ['7. Februar 2023', '2023-02-07', '7. Februar 2023'],
    ['07/02/2023', '2023-02-07', '07/02/2023'],
    ['07/02/23', '2023-02-07', '07/02/23'],
    ['2023-02-07', '2023-02-07', '2023-02-07'],
    ['2023-02', '2023-02', '2023-02'],
    ['02/2023', '2023-02', '02/2023'],
    ['février 2023', '2023-02', 'février 2023'],
    ['le 7 février 2023', '2023-02', '7 février 2023'],
    ['en 2023', '2023', '2023'],
    ['de 2023-27', '2027', '2023-27'],
    ['du 8 au 16 novembre 2022', '2022-11-08/2022-11-16', '8 au 16 novembre 2022'],
    ['le 7 février. En 2023.', '2023-02-07', '7 février.'],
    ['2e trimestre 2023', '2023-Q2', '2e trimestre 2023'],
    ['2023 T2', '2023-Q2', '2023 T2'],
    ['premier semestre 2023', '2023-H1', 'premier semestre 2023'],
    ['fin de l’année 2023', '2023-end', 'fin de l’année 2023'],
    ['début mars 2023', '2023-03-start', 'début mars 2023'],
    ['Fin 2023', '2023-end', 'Fin 2023'],
    ['le 7 févr. 2023', '2023-02-07', '7 févr. 2023'],
    ['le 1 décembre 2023', '2023-12-01', '1 décembre 2023'],
    ['le 1 janvier 2023', '2023-01-01', '1 janvier 2023'],
    ['le 7 février 2023 à 10 h', '2023-02-07T10:00', '7 février 2023'],
  ])('%s names %s', (text, date, span) => expect(at(text, date)).toBe(span));
  test.each<[string, string]>([
    ['le 7 février 2023', '2023-02-08'],
    ['le 7 février 2023', '2023-03'],
    ['le 7 février', '2023-02-07'],
    ['07/13/2023', '2023-13'],
    ['en 2023', '2023-02'],
    ['du 8 au 16 novembre 2022', '2022-11-08/2022-11-17'],
    ['2e trimestre 2023', '2023-Q3'],
    ['2e trimestre. Le budget de 2023', '2023-Q2'],
    ['fin mars 2023', '2023-03-start'],
    ['début avril 2023', '2023-03-start'],
    ['1995 lits', '1996'],
  ])('%s does not name %s', (text, date) => expect(at(text, date)).toBeUndefined());
  test('are those of a text that the source does not name; a month with its day is told once', () => {
    const source = sourceDates('le 7 février 2023, mars 2024');
    const missing = (text: string) => datesMissing(text, source).missing;
    expect(missing('Le 7 février 2023 et le 8 mars 2024, en avril 2024.')).toEqual(['8 mars 2024', 'avril 2024']);
    expect(missing('Le 8 mai 2024 et le 9 mai 2024')).toEqual(['8 mai 2024', '9 mai 2024']);
    expect([...missing('Le 8 et le 9 mai 2024')].sort()).toEqual(['8 et le 9 mai 2024', '9 mai 2024']);
    expect(missing('En mars 2024, le 7 février')).toEqual(['7 février']);
    expect(missing('Rien')).toEqual([]);
    const { spans } = datesMissing('Le 7 février 2023', source);
    expect(spans).toContainEqual({ start: 3, end: 17 });
  });
});

describe('a plan against its source', () => {
  const plan = (part: object) => parsePlan({ id: 'p', title: 'Plan', ...part } as never);
  const told = (part: object, source: string) =>
    checkQuotes(plan(part), `Plan. ${source}`, { locale: 'en' }).issues.map(
      ({ path, params }) => `${path.join('.')} ${params['kind']} ${params['said']}`,
    );
  const figure = (rest: object) => ({ figures: [{ id: 'f', title: 'F', ...rest }] });

  test('the number beside its words must be the one in them', () => {
    expect(told(figure({ value: 5, asWritten: '5 lits' }), '5 lits, 6 places')).toEqual([]);
    expect(told(figure({ value: 6, asWritten: '5 lits' }), '5 lits, 6 places')).toEqual(['figures.0.value number 6']);
    expect(told(figure({ value: 6, asWritten: '6 lits' }), '5 lits, 6 places')).toEqual([
      'figures.0.asWritten as-written 6 lits',
    ]);
    expect(told(figure({ value: 34, unit: 'percent', asWritten: '34' }), 'un total de 34')).toEqual([]);
    expect(told(figure({ value: 100, asWritten: 'une centaine de lits' }), 'une centaine de lits')).toEqual([]);
    expect(told(figure({ value: 200, asWritten: 'une centaine de lits' }), 'une centaine de lits')).toEqual([
      'figures.0.value number 200',
    ]);
    expect(told(figure({ value: 200, asWritten: 'beaucoup de lits' }), 'beaucoup de lits, 200')).toEqual([]);
  });
  test('is asked for what its kind is: money, a percentage, or a number', () => {
    expect(told(figure({ value: 34, unit: '%' }), '34 lits')).toEqual(['figures.0.value percent 34']);
    expect(told(figure({ value: 34, unit: 'lits' }), '34 %')).toEqual([]);
    expect(told(figure({ value: 34, unit: 'EUR' }), '34 lits')).toEqual(['figures.0.value amount 34']);
    expect(told(figure({ value: 34, unit: 'k€' }), '34 lits')).toEqual(['figures.0.value amount 34']);
    expect(told(figure({ min: 3, max: 4, decimals: 2 }), '3 lits')).toEqual(['figures.0.max number 4']);
    expect(told({ budgetLines: [{ id: 'b', title: 'B', amount: { value: 5, currency: 'EUR' } }] }, '5 lits')).toEqual([
      'budgetLines.0.amount.value amount 5',
    ]);
    const over = { budgetLines: [{ id: 'b', title: 'B', amount: { value: 5, currency: 'EUR', over: { years: 3 } } }] };
    expect(told(over, '5 €')).toEqual(['budgetLines.0.amount.over.years number 3']);
  });
  test('free texts may be in other words, but for numbers, dates, short forms and names', () => {
    const text = (said: string, source: string, more: object = {}) =>
      told({ constats: [{ id: 'c', text: said }], ...more }, source);
    expect(text('Il y a 12 lits au CHU de Reims', 'Le CHU (Reims) a 12 lits')).toEqual([]);
    expect(text('Il y a 13 lits au CHX de Metz le 8 mars 2024', 'Le CHU (Reims) a 12 lits')).toEqual([
      'constats.0.text date 8 mars 2024',
      'constats.0.text number 13',
      'constats.0.text name CHX',
      'constats.0.text name Metz',
    ]);
    expect(text('Peu de Betten in Metz', 'nichts', { language: 'de' })).toEqual([]);
    expect(text('Peu de lits à la CHX, CHX', 'rien')).toEqual(['constats.0.text name CHX']);
  });
  test('counts what is found, reworded and missing, and says where it stands', () => {
    const report = checkQuotes(
      plan({
        constats: [
          { id: 'c', text: 'Peu de lits' },
          { id: 'd', text: 'Autre chose' },
        ],
        pistes: [{ id: 'a', text: 'Ouvrir 7 lits' }],
      }),
      'Un\nPlan\nPeu de lits',
    );
    expect(report.counts).toEqual({ found: 2, reworded: 1, missing: 1 });
    expect(report.quotes.map(({ kind, outcome, at }) => [kind, outcome, at?.line])).toEqual([
      ['title', 'found', 2],
      ['text', 'found', 3],
      ['text', 'reworded', undefined],
      ['text', 'missing', undefined],
      ['number', 'missing', undefined],
    ]);
  });
  test('leaves out what is about the document, and ranks that are not printed', () => {
    const part = {
      sources: [{ id: 's', title: 'Le texte de 1999' }],
      notes: ['Une note de 1998'],
      claims: [{ id: 'k', kind: 'unavailable', statement: 'Sans total en 1997', missing: 'Le total' }],
      measures: [
        {
          id: 'm',
          text: 'Plan',
          number: 5,
          numbered: false,
          state: 'running',
          history: [{ state: 'running', date: '1996' }],
        },
      ],
      figures: [{ id: 'f', title: 'Inventé ici', value: 3, unit: 'lits invisibles', sources: [{ source: 's' }] }],
    };
    expect(told(part, '3')).toEqual([]);
    expect(told({ measures: [{ id: 'm', text: 'Plan', number: 5 }] }, '3')).toEqual(['measures.0.number number 5']);
    expect(told({ projects: [{ id: 'P', title: 'Inventé ici' }] }, '3')).toEqual([
      'projects.0.title title Inventé ici',
    ]);
    expect(told({ projects: [{ id: 'P', title: 'Plan', listTitle: 'Autre' }] }, '3')).toEqual([
      'projects.0.listTitle title Autre',
    ]);
  });
  test('is told in words: amounts, percentages, dates, texts', () => {
    const messages = (part: object) =>
      checkQuotes(plan(part), 'Plan', { locale: 'en' }).issues.map(({ message }) => plainSpaces(message));
    const [amount] = messages({
      budgetLines: [{ id: 'b', title: 'Plan', amount: { value: 1_400_000, currency: 'EUR' } }],
    });
    expect(amount).toContain('€1.4 million');
    expect(messages(figure({ title: 'Plan', value: 34, unit: 'percent' }))[0]).toContain('34%');
    expect(messages(figure({ title: 'Plan', value: 1753 }))[0]).toContain('1,753');
    expect(messages({ milestones: [{ id: 'j', title: 'Plan', planned: '2024-03' }] })[0]).toContain('March 2024');
    expect(messages({ organisations: [{ id: 'o', name: '2024', kind: 'ars' }] })[0]).toContain('2024');
    expect(messages({ organisations: [{ id: 'o', name: '2024', kind: 'ars' }] })[0]).not.toContain('2,024');
  });
});
