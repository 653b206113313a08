import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { vocabularyLabels } from '../../src/i18n/index.ts';
import { canMove, LIFE_CYCLE, parsePartialDate, VOCABULARIES, type VocabularyName } from '../../src/model/index.ts';
import {
  ACRONYM_DOCUMENTS,
  acronyms,
  FINAL_STATES,
  projectGlossary,
  STATES_BEFORE_START,
  sourceOfAcronym,
} from '../../src/reference/index.ts';

test('at least 115 acronyms, each once, each expanded; the seven homonyms say in which context', () => {
  const forms = acronyms.flatMap(({ short, aliases = [] }) => [short, ...aliases]);
  expect(acronyms.length).toBeGreaterThanOrEqual(115);
  expect(new Set(forms).size).toBe(forms.length);
  const ambiguous = acronyms.filter(({ expansions }) => expansions.length > 1);
  expect(ambiguous.map(({ short }) => short).sort()).toEqual(['CET', 'CT', 'ES', 'ETP', 'MS', 'PH', 'SE']);
  for (const { expansions } of ambiguous) for (const { context } of expansions) expect(context).toBeTruthy();
  for (const { expansions } of acronyms) expect(expansions.length).toBeGreaterThan(0);
});

test('each has a source and a date; a document spells out listed forms only, and each at one place', () => {
  const glossed = ACRONYM_DOCUMENTS.flatMap(({ glosses }) => glosses.split(' '));
  expect(new Set(glossed).size).toBe(glossed.length);
  const listed = new Set(acronyms.map(({ short }) => short));
  expect(glossed.filter((short) => !listed.has(short))).toEqual([]);
  for (const { short } of acronyms) {
    const { title, date } = sourceOfAcronym(short);
    expect(title).not.toBe('');
    expect(parsePartialDate(date)?.start?.precision).toBe('day');
  }
  expect(sourceOfAcronym('DAUM').date).toBe('2023-02-07');
  expect(sourceOfAcronym('VAE').title).toContain('Nom officiel');
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
