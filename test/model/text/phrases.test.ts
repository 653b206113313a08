import { describe, expect, it } from 'vitest';
import { readMoney, readPartialDate, readPercent, readQuantity } from '../../../src/model/index.ts';
import groups from './phrases.json' with { type: 'json' };
import { showDate, showMoney, showPercent, showQuantity, told } from './told.ts';

/** What each reader makes of a phrase, in one line. */
const TELL: Readonly<Record<string, (text: string) => string>> = {
  money: (text) => told(readMoney(text), showMoney),
  date: (text) => told(readPartialDate(text), showDate),
  quantity: (text) => told(readQuantity(text), showQuantity),
  percent: (text) => told(readPercent(text), showPercent),
};

const phrases = groups.flatMap(({ kind, phrases }) =>
  Object.entries(phrases).map(([phrase, reading]) => ({ kind, phrase, reading })),
);

describe('phrases of plans, reports and timetables', () => {
  for (const { kind, locale, why, phrases } of groups) {
    it(`${kind}, ${locale}: ${why}`, () => {
      const read = Object.keys(phrases).map((phrase) => [phrase, TELL[kind]?.(phrase)]);
      expect(Object.fromEntries(read)).toEqual(phrases);
    });
  }

  it('are many, and a third of them are questions or refusals', () => {
    expect(phrases.length).toBeGreaterThan(1000);
    expect(phrases.filter(({ reading }) => /^[?!]/.test(reading)).length).toBeGreaterThan(300);
  });
});

describe('what holds for every phrase', () => {
  const spaces = (text: string): string => text.replaceAll(' ', '\u202f').replaceAll("'", '\u2019');

  it('reads it alike with narrow spaces and curly apostrophes', () => {
    const read = phrases.map(({ kind, phrase }) => TELL[kind]?.(spaces(phrase)).replace(/ «.*»$|"[^"]*"/gs, ''));
    const before = phrases.map(({ reading }) => reading.replace(/ «.*»$|"[^"]*"/gs, ''));
    const plain = (text: string | undefined): string | undefined =>
      text?.replace(/\u202f/g, ' ').replace(/\u2019/g, "'");
    expect(read.map(plain)).toEqual(before.map(plain));
  });

  it('leaves no digit and no multiple in the rest, and keeps what was written', () => {
    for (const { phrase } of phrases) {
      const reading = readQuantity(phrase);
      if (!reading.ok) continue;
      expect(reading.value.rest).not.toMatch(/\d|[Mm]illion|[Mm]illiard|\bM\b|\bk\b/);
      expect(reading.value.quantity.asWritten).toBe(phrase.trim());
    }
  });

  it('refuses each value with something more after or before it', () => {
    for (const { kind, phrase, reading } of phrases) {
      if (/^[?!]/.test(reading) || kind === 'quantity') continue;
      expect(TELL[kind]?.(`${phrase} xyz 7`), phrase).toMatch(/^!/);
      expect(TELL[kind]?.(`xyz ${phrase}`), phrase).toMatch(/^!/);
    }
  });
});
