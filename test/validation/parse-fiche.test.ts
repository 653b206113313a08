import { describe, expect, it } from 'vitest';
import {
  parseFiche,
  parsePlan,
  pathOf,
  placeOf,
  safeParseFiche,
  safeParseFicheText,
  safeParsePlan,
  safeParsePlanText,
} from '../../src/validation/index.ts';
import { plainSpaces } from '../plain-spaces.ts';

describe('a fiche alone', () => {
  it('is read as in a plan', () => {
    const fiche = { title: 'Équipe mobile', stakeholders: [{ name: 'ARS', role: 'Finance' }] };
    const [project] = parsePlan({ id: 'p', title: 'P', projects: [{ id: 'P1', title: 'P', fiche }] }).projects;
    expect(parseFiche(fiche)).toEqual(project?.fiche);
    expect(safeParseFiche(fiche)).toEqual({ success: true, data: project?.fiche, leftOut: [], issues: [] });
    expect(safeParseFicheText(JSON.stringify(fiche))).toMatchObject({ success: true, data: project?.fiche });
  });
  it('has its faults told with their places, and is kept without them', () => {
    const read = safeParseFiche({ title: 'F', stakeholders: [{ role: 'Finance' }, { name: 'ARS' }] }, { locale: 'en' });
    expect(read.issues.map(({ place }) => plainSpaces(place))).toEqual(['fiche, stakeholder 1, name']);
    expect(read).toMatchObject({ success: false, partial: { stakeholders: [{ name: 'ARS' }] } });
    expect(() => parseFiche({}, { locale: 'en' })).toThrow(/^parseFiche: .*a valid fiche \(one issue: fiche, title: /s);
    const text = safeParseFicheText('{"title": 5}', { locale: 'en' });
    expect(text.issues).toMatchObject([{ code: 'needs-quotes', position: { line: 1, column: 11 } }]);
  });
  it.each<[string, (options: never) => unknown]>([
    ['safeParseFiche', (options) => safeParseFiche({}, options)],
    ['parseFiche', (options) => parseFiche({}, options)],
    ['safeParseFicheText', (options) => safeParseFicheText('{}', options)],
    ['safeParsePlan', (options) => safeParsePlan({}, options)],
    ['safeParsePlanText', (options) => safeParsePlanText('{}', options)],
  ])('and a plan refuse an option that %s does not know', (name, call) => {
    expect(() => call({ lang: 'fr' } as never)).toThrow(`${name}: expected only known keys`);
  });
});

describe('a text that is no text', () => {
  it('is refused by the name of the function that it was given to', () => {
    for (const wrong of [undefined, null, 5, {}, []]) {
      expect(() => safeParsePlanText(wrong as never)).toThrow('safeParsePlanText: expected a text or a Uint8Array');
      expect(() => safeParseFicheText(wrong as never)).toThrow('safeParseFicheText: expected a text or a Uint8Array');
    }
    for (const format of ['xml', null, {}, { read: 5 }, () => ({}), 5])
      expect(() => safeParsePlanText('{}', { format: format as never }), String(format)).toThrow(
        "safeParsePlanText: expected format 'json', or a reader",
      );
  });
  it('is too large from one character beyond the megabytes', () => {
    const text = (length: number) => `"${'x'.repeat(length - 2)}"`;
    expect(safeParsePlanText(text(1_000_000), { maxMegabytes: 1 }).issues[0]?.code).toBe('wrong-type');
    const { issues, leftOut } = safeParsePlanText(text(1_000_001), { maxMegabytes: 1, locale: 'en' });
    expect(issues).toMatchObject([
      { code: 'document-too-large', path: [], position: { line: 1, column: 1 }, params: { size: 2, most: 1 } },
    ]);
    expect(leftOut).toMatchObject([{ path: [] }]);
  });
  it('is told with what was found instead of UTF-8, and a place in what was read', () => {
    const bytes = new Uint8Array([...new TextEncoder().encode('{"id":"p","title":"Sant'), 0xe9, 0x22, 0x7d]);
    const [issue] = safeParsePlanText(bytes, { locale: 'en' }).issues;
    expect(issue).toMatchObject({ code: 'wrong-encoding', path: [], position: { line: 1, column: 24 } });
    expect(Object.keys(issue?.params ?? {})).toEqual(['found', 'guess']);
  });
});

describe('another version of the format', () => {
  const told = (formatVersion: unknown) =>
    safeParsePlan({ id: 'p', title: 'P', formatVersion }, { locale: 'en' }).issues.filter(
      ({ code }) => code === 'other-format-version',
    );
  it('is told for another major number, older or newer', () => {
    expect(told('0.9.0')[0]?.params).toMatchObject({ found: '0.9.0', expected: '1.0.0', older: true });
    expect(told('0.9.0')[0]?.params).not.toHaveProperty('newer');
    expect(told('2.0.0')[0]?.params).toMatchObject({ found: '2.0.0', newer: true });
    expect(told('2.0.0')[0]?.params).not.toHaveProperty('older');
    expect(told('12.34.56')).toHaveLength(1);
    for (const version of ['1.0.0', '1.9.12', '2', '2.0', 'v2.0.0', '2.0.0-beta', 2, null, undefined])
      expect(told(version)).toEqual([]);
    for (const input of [null, 5, 'x', []])
      expect(safeParsePlan(input).issues.map(({ code }) => code)).toEqual(['wrong-type']);
  });
});

describe('a place in words', () => {
  const plan = {
    projects: [
      {
        id: 'P4',
        fiche: { id: 'F', stakeholders: [{ id: 'x'.repeat(65) }, { id: '' }, { id: 7 }, { id: 'y'.repeat(64) }] },
      },
    ],
    measures: [{ id: 'M1', fiche: [{}] }],
  };
  const place = (path: readonly (string | number)[], data: unknown = plan) => plainSpaces(placeOf(path, data, 'en'));
  it('names an entity by its id, unless that is none', () => {
    const at = (i: number) => place(['projects', 0, 'fiche', 'stakeholders', i, 'name']);
    expect([0, 1, 2].map(at)).toEqual([
      'fiche P4, stakeholder 1, name',
      'fiche P4, stakeholder 2, name',
      'fiche P4, stakeholder 3, name',
    ]);
    expect(at(3)).toBe(`fiche P4, stakeholder ${'y'.repeat(64)}, name`);
  });
  it('speaks of a fiche for projects alone', () => {
    expect(place(['measures', 0, 'fiche', 0])).toBe('measure M1, fiche 1');
    expect(place(['projects', 0, 'fiche'])).toBe('fiche P4');
    expect(place(['projects', 0, 'title'])).toBe('project P4, title');
  });
  it('begins with the plan or the fiche where nothing else is named', () => {
    expect(place(['summary'])).toBe('plan, summary');
    expect(place(['prioritisation', 'gates', 0, 'label'])).toBe('prioritisation, condition 1, label');
    expect(plainSpaces(placeOf(['title'], {}, 'en', 'fiche'))).toBe('fiche, title');
    expect(plainSpaces(placeOf(['stakeholders', 0, 'name'], {}, 'en', 'fiche'))).toBe('fiche, stakeholder 1, name');
    expect(plainSpaces(placeOf([], {}, 'en', 'fiche'))).toBe('fiche');
  });
  it('tells eight parts, and of more the start and the end', () => {
    const deep = (count: number) =>
      place(
        Array.from({ length: count }, () => 'q'),
        {},
      );
    expect(deep(8)).toBe(Array.from({ length: 8 }, () => 'field "q"').join(', '));
    expect(deep(9).split(', ')).toHaveLength(6);
    expect(deep(9)).toContain('…');
  });
  it('does not trust data or keys', () => {
    for (const data of [null, 5, 'x']) expect(place(['projects', 0, 'title'], data)).toBe('project 1, title');
    expect(place([0, 'title'], [])).toContain('title');
    expect(place(['toString', 0, 'title'])).toBe('field "toString" no. 1, title');
    expect(place(['hasOwnProperty'])).toBe('plan, field "hasOwnProperty"');
  });
});

describe('the keys of a place', () => {
  it('go from the root to the value, with more of them behind', () => {
    const trail = { above: { above: undefined, key: 'projects' }, key: 0 };
    expect(pathOf(trail)).toEqual(['projects', 0]);
    expect(pathOf(trail, 'id')).toEqual(['projects', 0, 'id']);
    expect(pathOf(undefined)).toEqual([]);
    for (const wrong of ['x', 5, null]) expect(() => pathOf(wrong as never)).toThrow('pathOf: expected a trail');
  });
});
