import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as words from '../../src/i18n/index.ts';
import { makeIssue } from '../../src/i18n/index.ts';
import { shortText, visibleText } from '../../src/internal/shown-text.ts';

const ESC = '\u001b';

describe('makeIssue', () => {
  it('writes what drives a terminal or turns a line around as escapes, and hands the facts on as they are', () => {
    const key = `${ESC}]0;owned\u0007${ESC}[2Jclé\u202e\ud800`;
    const parts = {
      code: 'missing',
      severity: 'error',
      place: key,
      template: 'Champ « {key} » ?',
      params: { key },
    } as const;
    const issue = makeIssue(parts, 'fr');
    const shown = '\\u001b]0;owned\\u0007\\u001b[2Jclé\\u202e\\ud800';
    expect(issue).toEqual({
      ...{ code: 'missing', severity: 'error', path: [], params: { key } },
      ...{ message: `Champ « ${shown} » ?`, place: shown },
    });
  });

  it('takes words for the sentence without putting them among the facts', () => {
    const parts = {
      code: 'missing',
      severity: 'info',
      place: '',
      template: '{date}',
      params: { date: '2023' },
    } as const;
    expect(makeIssue({ ...parts, words: { date: 'fin 2023' } }, 'fr')).toMatchObject({
      message: 'fin 2023',
      params: { date: '2023' },
    });
  });

  it('says in words that a value is missing', () => {
    const sentence = (locale: words.Locale) =>
      makeIssue(
        { code: 'missing', severity: 'info', place: '', template: '« {found} »', params: { found: undefined } },
        locale,
      ).message;
    expect((['fr', 'en', 'de', 'lb'] as const).map(sentence)).toEqual([
      '« non renseigné »',
      '« not given »',
      '« nicht angegeben »',
      '« non renseigné »',
    ]);
  });
});

describe('visibleText and shortText', () => {
  it('leave nothing that is not seen, and never cut a character in two', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 1, max: 90 }), (text, longest) => {
        expect(visibleText(text)).not.toMatch(/[\p{Cc}\p{Cs}\u200e\u200f\u202a-\u202e\u2066-\u2069]/u);
        const short = shortText(text, longest);
        expect(short.length).toBeLessThanOrEqual(longest + 1);
        expect(short).not.toMatch(/\p{Cs}/u);
      }),
    );
  });

  it('leave the marks of French typography alone', () => {
    const text = 'Délai\u00a0: « 1\u202f400 »…';
    expect(visibleText(text)).toBe(text);
  });
});

/** Every text of every catalogue, under its name. */
const sentences = Object.entries(words).flatMap(([name, value]) =>
  typeof value === 'object' && 'fr' in value && !Array.isArray(value)
    ? Object.entries(value as Readonly<Record<string, Readonly<Record<string, unknown>>>>).flatMap(([locale, texts]) =>
        Object.entries(texts).flatMap(([key, text]) =>
          typeof text === 'string' ? [[`${name}.${locale}.${key}`, locale as words.Locale, text] as const] : [],
        ),
      )
    : [],
);

describe('every sentence of every catalogue', () => {
  it('is found by this test', () => {
    expect(sentences.length).toBeGreaterThan(2500);
    expect(new Set(sentences.map(([, locale]) => locale))).toEqual(new Set(['fr', 'en', 'de', 'lb']));
  });

  it('shows no placeholder, whatever is given', () => {
    for (const [name, locale, text] of sentences)
      for (const params of [{}, { count: 1 }, { count: 2, found: undefined, key: null }])
        expect(words.formatMessage(text, params, locale), name).not.toMatch(/\{\w*[}|?]/);
  });
});
