import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  applyTextTypography,
  applyTypography,
  type DocumentNode,
  doc,
  lang,
  link,
  p,
  plainText,
  renderMarkdown,
  strong,
} from '../../../src/document/index.ts';
import { arbitraryText } from '../arbitrary-document.ts';

const NB = '\u00a0';
const THIN = '\u202f';
const french = (text: string) => applyTextTypography(text, 'imprimerie-nationale', 'fr');
const words = (document: DocumentNode) => plainText(document);

describe('French typography', () => {
  it('puts the blanks of double marks', () => {
    expect(french('Qui ?')).toBe(`Qui${THIN}?`);
    expect(french('Qui?')).toBe(`Qui${THIN}?`);
    expect(french('Objectif : agir ; suivre !')).toBe(`Objectif${NB}: agir${THIN}; suivre${THIN}!`);
    expect(french('Quoi ?! Vraiment ?')).toBe(`Quoi${THIN}?! Vraiment${THIN}?`);
    expect(french('« Santé »')).toBe(`«${NB}Santé${NB}»`);
    expect(french('«Santé»')).toBe(`«${NB}Santé${NB}»`);
  });

  it('uses whole no-break spaces in texts of the European Union', () => {
    expect(applyTextTypography('Qui ? 12 500 agents', 'eu', 'fr')).toBe(`Qui${NB}? 12${NB}500 agents`);
  });

  it('keeps numbers with their groups, units and words', () => {
    expect(french('1 234 567 €')).toBe(`1${THIN}234${THIN}567${NB}€`);
    expect(french('en 2022 100 personnes')).toBe('en 2022 100 personnes');
    expect(french('80,8 % et 8,8%')).toBe(`80,8${NB}% et 8,8${NB}%`);
    expect(french('100 M€ sur 5 ans')).toBe(`100${NB}M€ sur 5${NB}ans`);
    expect(french('le 1er juillet 2022')).toBe(`le 1er${NB}juillet 2022`);
    expect(french('n° 12, n°12')).toBe(`n°${NB}12, n°${NB}12`);
    expect(french('la 2ème et la 1ère fois, les 3èmes')).toBe('la 2e et la 1re fois, les 3es');
    expect(french("l'ARS...")).toBe('l’ARS…');
  });

  it.each([
    ['XIXème siècle', 'XIXe_siècle'],
    ['la Ière République', 'la Ire République'],
    ['art. 3, p. 12, § 4 de l’article 51', 'art._3, p._12, §_4 de l’article_51'],
    ['à 10 h 30, 24 h/24', 'à 10_h_30, 24_h/24'],
    ['7,5 Mds €', '7,5_Mds_€'],
    ['20 °C puis 37,5°C', '20_°C puis 37,5_°C'],
    ['+ 3 % ou ± 2 %', '+_3_% ou ±_2_%'],
    ['une hausse de 3 ETP et 10 m2', 'une hausse de 3_ETP et 10_m2'],
    ['tél. : 03 87 00 00 00', 'tél._: 03_87_00_00_00'],
    ['ex. : oui', 'ex._: oui'],
    ['même, 2nd, 1ers, P1:A, 12:30', 'même, 2nd, 1ers, P1:A, 12:30'],
  ])('binds what the eye takes for one: %s', (typed, printed) => {
    expect(french(typed)).toBe(printed.replaceAll('_', NB));
    expect(french(french(typed))).toBe(french(typed));
  });

  it('leaves alone what is no prose', () => {
    const kept = [
      `Qui${NB}?`,
      '`a:b`',
      '`a : b ; c`',
      'C:\\x',
      '3:1',
      'std::map',
      '17:04',
      'https://www.sante.gouv.fr/a?b=c;d',
      'https://a.fr/x?',
      'a@b.fr;',
      '/etc/passwd',
      'docs/a/b.md;',
      'a?.b',
      "f('x')",
      '--option',
      'x=1;',
      ':)',
      ';',
      '?',
      '',
    ];
    for (const text of kept) expect(french(text)).toBe(text);
  });

  it('has no rules for other languages, and none when none are asked for', () => {
    expect(applyTextTypography('Wer ?', 'imprimerie-nationale', 'de')).toBe('Wer ?');
    expect(applyTextTypography('Qui ?', 'none', 'fr')).toBe('Qui ?');
    expect(applyTextTypography('Qui ?', 'imprimerie-nationale', 'fr-LU')).toBe(`Qui${THIN}?`);
  });

  it('changes nothing the second time', () => {
    const pieces = fc.array(
      fc.constantFrom(
        ...[
          ' ',
          ' ',
          '1',
          '12',
          '000',
          '30',
          'X',
          'I',
          'e',
          'ème',
          'ère',
          'siècle',
          'h',
          'Md',
          's',
          '€',
          '%',
          '°C',
          'art.',
          '§',
        ],
        ...['n°', 'M.', '+', '±', ':', ';', '?', '!', '«', '»', '...', "'", 'mai', 'ETP', '👍', '(', ')', NB, THIN],
      ),
      { maxLength: 12 },
    );
    const text = fc.oneof(
      arbitraryText,
      pieces.map((all) => all.join('')),
    );
    fc.assert(
      fc.property(text, fc.constantFrom('imprimerie-nationale' as const, 'eu' as const), (typed, profile) => {
        const once = applyTextTypography(typed, profile, 'fr');
        expect(applyTextTypography(once, profile, 'fr')).toBe(once);
      }),
      { numRuns: 4000 },
    );
  });

  it('groups the digits after an ellipsis at once', () => {
    expect(applyTextTypography('...000 301', 'imprimerie-nationale', 'fr')).toBe(`…000${THIN}301`);
    expect(applyTextTypography('1.000 301', 'imprimerie-nationale', 'fr')).toBe('1.000 301');
  });

  it('keeps a sign with its number after an opening quote, which gets its own blank', () => {
    expect(applyTextTypography('«± 12', 'imprimerie-nationale', 'fr')).toBe(`«${NB}±${NB}12`);
  });

  it('sees over the borders of runs and stays out of targets and other languages', () => {
    const page = doc({ title: 'T', language: 'fr' }, [
      p([strong('Objectif'), ' : agir']),
      p([lang('en', 'Who ?'), ' Qui ?']),
      p([link('https://a.fr/x?y=1;z=2', 'Lien ?')]),
    ]);
    const done = applyTypography(page, 'imprimerie-nationale');
    expect(words(done)).toBe(`Objectif${NB}: agir\nWho ? Qui${THIN}?\nLien${THIN}?`);
    expect(JSON.stringify(done)).toContain('https://a.fr/x?y=1;z=2');
    expect(words(page)).toContain('Objectif : agir');
  });

  it('is applied by the writers on the way out', () => {
    const page = doc({ title: 'T', language: 'fr' }, [p('Qui ?')]);
    expect(renderMarkdown(page, { typography: 'imprimerie-nationale', metadata: false })).toBe(`Qui${THIN}?\n`);
    expect(renderMarkdown(page, { metadata: false })).toBe('Qui ?\n');
  });
});
