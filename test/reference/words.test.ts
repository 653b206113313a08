import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { vocabularyLabels } from '../../src/i18n/index.ts';
import { canMove, LIFE_CYCLE, parsePartialDate, VOCABULARIES, type VocabularyName } from '../../src/model/index.ts';
import {
  type AcronymSourceId,
  acronymSources,
  acronyms,
  FINAL_STATES,
  projectGlossary,
  STATES_BEFORE_START,
} from '../../src/reference/index.ts';

test('at least 400 acronyms, each once, each expanded; homonyms say in which context', () => {
  const forms = acronyms.flatMap(({ short, aliases = [], slips = [] }) => [short, ...aliases, ...slips]);
  expect(acronyms.length).toBeGreaterThanOrEqual(400);
  expect(new Set(forms).size).toBe(forms.length);
  for (const { short, expansions } of acronyms) {
    expect(expansions.length, short).toBeGreaterThan(0);
    const present = expansions.filter(({ until }) => until === undefined);
    if (present.length > 1) for (const { context } of present) expect(context, short).toBeTruthy();
  }
  const ambiguous = acronyms.filter(({ expansions }) => expansions.filter(({ until }) => !until).length > 1);
  expect(ambiguous.map(({ short }) => short)).toEqual(
    expect.arrayContaining([
      'ASH',
      'CAE',
      'CAF',
      'CDS',
      'ES',
      'ESS',
      'ETP',
      'MDA',
      'MS',
      'MT',
      'PDS',
      'PH',
      'PST',
      'SE',
    ]),
  );
});

test('each meaning has a source with a title and a date; names that changed say when', () => {
  for (const { expansions } of acronyms) {
    for (const { source, from, until } of expansions) {
      expect(acronymSources[source].title).not.toBe('');
      expect(parsePartialDate(acronymSources[source].date)).toBeTruthy();
      for (const year of [from, until]) if (year !== undefined) expect(year).toMatch(/^\d{4}$/);
    }
  }
  const used = new Set(acronyms.flatMap(({ expansions }) => expansions.map(({ source }) => source)));
  expect(Object.keys(acronymSources).filter((source) => !used.has(source as AcronymSourceId))).toEqual([]);
});

test.each(Object.keys(VOCABULARIES) as VocabularyName[])('every code of %s has a label in four languages', (name) => {
  for (const locale of ['fr', 'en', 'de', 'lb'] as const) {
    const labels: Readonly<Record<string, string>> = vocabularyLabels[name][locale];
    expect(Object.keys(labels).sort()).toEqual([...VOCABULARIES[name]].sort());
    for (const label of Object.values(labels)) expect(label.trim()).not.toBe('');
  }
});

test('states before the start can lead to the start, final ones no more', () => {
  for (const state of STATES_BEFORE_START) expect(canMove(state, 'stopped')).toBe(true);
  for (const state of FINAL_STATES) expect(LIFE_CYCLE[state]).not.toContain('running');
});

test('no rejected synonym of the glossary is exported', () => {
  const rejected = new Set<string>(projectGlossary.flatMap((entry) => entry.rejected));
  expect(projectGlossary.some(({ word }) => rejected.has(word))).toBe(false);
  const source = new URL('../../src/', import.meta.url);
  const indexes = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /(^|\/)index\.ts$/.test(file),
  );
  const found: string[] = [];
  for (const file of indexes) {
    const text = readFileSync(new URL(file, source), 'utf8');
    for (const [, names = ''] of text.matchAll(/export (?:type )?\{([^}]*)\}/g)) {
      const words = names
        .replace(/([a-z])([A-Z])/g, '$1 $2')
        .toLowerCase()
        .split(/[^a-z]+/);
      for (const word of words) if (rejected.has(word)) found.push(`${word} in ${file}`);
    }
  }
  expect(found).toEqual([]);
});
