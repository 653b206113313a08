import { describe, expect, it } from 'vitest';
import { doc, expandAbbreviations, heading, lang, p, plainText, table, ul } from '../../../src/document/index.ts';

const glossary = [
  { short: 'ARS', expansion: 'agence régionale de santé' },
  { short: 'SRS-PRAPS', expansion: 'schéma régional de santé et programme régional' },
];
const expand = (document: ReturnType<typeof doc>) => plainText(expandAbbreviations(document, glossary));

describe('abbreviations', () => {
  it('are spelt out once, in reading order, not in headings', () => {
    const document = doc({ title: 'T', language: 'fr' }, [
      heading(1, 'ARS'),
      table([['QUI ?'], ['ARS']]),
      ul(['l’ARS et le SRS-PRAPS', 'SRS-PRAPS']),
    ]);
    expect(expand(document)).toBe(
      'ARS\nQUI ?\nagence régionale de santé (ARS)\nl’ARS et le schéma régional de santé et programme régional (SRS-PRAPS)\nSRS-PRAPS',
    );
  });

  it('already spelt out are only marked', () => {
    const document = doc({ title: 'T', language: 'fr' }, [p('Agence régionale de santé (ARS), puis ARS')]);
    expect(expand(document)).toBe('Agence régionale de santé (ARS), puis ARS');
  });

  it('are whole words, also with invisible characters, and not words of another language', () => {
    const of = (text: string) => expand(doc({ title: 'T', language: 'fr' }, [p(text)]));
    expect(of('MARS ARSENAL')).toBe('MARS ARSENAL');
    expect(of('A\u200bR\u200dS')).toBe('agence régionale de santé (A\u200bR\u200dS)');
    expect(expand(doc({ title: 'T', language: 'fr' }, [p(lang('en', 'ARS'))]))).toBe('ARS');
  });

  it('are found in one pass over a long text', () => {
    const long = 'ARS '.repeat(100_000);
    const document = doc({ title: 'T', language: 'fr' }, [p(long)]);
    expect(expand(document)).toBe(`agence régionale de santé (ARS)${long.slice(3)}`);
  });
});
