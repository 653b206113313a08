import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderMarkdown } from '../../src/document/index.ts';
import { composeFiche, ficheTemplates, readFiche, renderFiche } from '../../src/fiche/index.ts';
import { quantityOfPaper, quantityOnPaper } from '../../src/fiche/quantity-on-paper.ts';
import { LOCALES, type Locale } from '../../src/i18n/index.ts';
import { parseFiche } from '../../src/validation/index.ts';
import { plainSpaces } from '../plain-spaces.ts';

const fiche = parseFiche({
  title: 'Ouvrir une maison de santé dans la vallée',
  targets: [
    { title: 'Investissement', quantity: { value: 1_200_000, unit: 'EUR' }, due: '2025-end' },
    { title: 'Habitants sans médecin', quantity: { value: 12.5, unit: 'percent' }, due: '../2026-06' },
    { title: 'Consultations', quantity: { min: 1100, qualifier: 'more-than', unit: 'consultations' }, due: '2026-Q2' },
    { title: 'Fonctionnement', quantity: { value: 80_000, unit: 'EUR/year' }, due: '2027-03-01' },
  ],
});

const WORDS: Readonly<Record<Locale, readonly string[]>> = {
  fr: [
    '1,2 M€',
    'fin 2025',
    '12,5 %',
    'd’ici juin 2026',
    'plus de 1 100 consultations',
    '2e trimestre 2026',
    '80 000 € par an',
    '1er mars 2027',
  ],
  en: [
    '€1.2 million',
    'end of 2025',
    '12.5%',
    'by June 2026',
    'more than 1,100 consultations',
    'second quarter of 2026',
    '€80,000 per year',
    '1 March 2027',
  ],
  de: [
    '1,2 Mio. €',
    'Ende 2025',
    '12,5 %',
    'bis Juni 2026',
    'mehr als 1.100 consultations',
    '2. Quartal 2026',
    '80.000 € pro Jahr',
    '1. März 2027',
  ],
  lb: [
    '1,2 Mio. €',
    'Enn 2025',
    '12,5 %',
    'bis Juni 2026',
    'méi wéi 1.100 consultations',
    '2. Trimester 2026',
    '80.000 € pro Joer',
    '1. Mäerz 2027',
  ],
};

describe('a fiche of a contrat local de santé', () => {
  it.each(LOCALES)('prints amounts, shares and dates as people write them, in %s, and reads them back', (locale) => {
    const template = ficheTemplates.contratLocalDeSante;
    const page = renderFiche(fiche, template, { format: 'markdown', locale });
    const text = plainSpaces(String(page));
    for (const words of WORDS[locale]) expect(text).toContain(words);
    expect(text).not.toMatch(/\bEUR\b|\bpercent\b|1200000|2025-end|2026-Q2|\.\.\//);
    const document = composeFiche(fiche, template, { locale });
    expect(renderMarkdown(document)).toBeDefined();
    const read = readFiche(document, template, { locale });
    expect(read.success && read.data.targets).toEqual(fiche.targets);
  });
});

describe('a quantity on paper', () => {
  it('is read back to the very same, whatever the language, or not put into words at all', () => {
    const number = fc.oneof(
      fc.integer({ min: -2000, max: 2_000_000 }),
      fc.integer({ min: 0, max: 10 ** 6 }).map((n) => n / 1000),
      fc.double({ noNaN: true }),
    );
    const stated = fc.oneof(
      number.map((value) => ({ value })),
      fc.tuple(number, fc.constantFrom('about', 'nearly')).map(([value, qualifier]) => ({ value, qualifier })),
      fc.tuple(number, fc.constantFrom('more-than', 'at-least')).map(([min, qualifier]) => ({ min, qualifier })),
      fc.tuple(number, number).map(([min, max]) => ({ min, max, qualifier: 'between' })),
      fc.record({ value: number, min: number, qualifier: fc.constant('autre') }, { requiredKeys: [] }),
    );
    const quantity = fc
      .tuple(
        stated,
        fc.record(
          {
            unit: fc.constantFrom('EUR', 'percent', 'EUR/year', 'CHF', 'lits', '%', 'ans', 'points', 'M€'),
            decimals: fc.integer({ min: 0, max: 4 }),
          },
          { requiredKeys: [] },
        ),
      )
      .map(([number, rest]) => ({ ...number, ...rest }));
    let told = 0;
    fc.assert(
      fc.property(quantity, fc.constantFrom(...LOCALES), (given, locale) => {
        const words = quantityOnPaper(given, locale);
        if (words === undefined) return;
        told++;
        expect(quantityOfPaper(plainSpaces(words))).toEqual(given);
      }),
      { numRuns: 2000 },
    );
    expect(told).toBeGreaterThan(100);
  });
});
