import { describe, expect, it } from 'vitest';
import {
  type Catalogue,
  conditionWords,
  expectedWords,
  foundWords,
  places,
  readingIssues,
  requirementTexts,
  rowPlaces,
  ruleTexts,
  syntaxReasons,
  tableIssues,
  upgradeHints,
  upgradeTexts,
} from '../../src/i18n/index.ts';
import { defaultRules } from '../../src/validation/index.ts';

const catalogues: Readonly<Record<string, Catalogue<string>>> = {
  conditionWords,
  expectedWords,
  foundWords,
  places,
  readingIssues,
  requirementTexts,
  rowPlaces,
  ruleTexts,
  syntaxReasons,
  tableIssues,
  upgradeHints,
  upgradeTexts,
};

/** The names of the placeholders of a sentence. */
const placeholders = (text: string): readonly string[] =>
  [...new Set([...text.matchAll(/\{(\w+)/g)].map(([, name]) => name ?? ''))].sort();

describe.each(Object.entries(catalogues))('%s', (_, { fr, en, de }) => {
  it('says the same facts in every language', () => {
    for (const [key, text] of Object.entries(fr)) {
      expect(placeholders(en[key] ?? ''), key).toEqual(placeholders(text));
      expect(placeholders(de[key] ?? ''), key).toEqual(placeholders(text));
      for (const words of [text, en[key], de[key]]) expect(words, key).not.toBe(undefined);
    }
  });

  it('uses the marks of its language', () => {
    for (const text of Object.values(fr))
      expect(text.replaceAll(/\{\w+\?/g, '{')).not.toMatch(/[^\s\u00a0\u202f][?!;](?=\s|$)|['"]\w+\}/);
    for (const text of Object.values(de)) expect(text).not.toMatch(/«|»/);
  });
});

describe('ruleTexts', () => {
  it('has a sentence and a grouped one for every rule', () => {
    for (const { code } of defaultRules)
      for (const texts of [ruleTexts.fr, ruleTexts.en, ruleTexts.de] as readonly Readonly<Record<string, string>>[]) {
        expect(texts[code], code).toBeDefined();
        expect(texts[`${code}.many`], code).toContain('{count|');
      }
  });
});
