import { describe, expect, it } from 'vitest';
import { conditionWords, syntaxReasons } from '../../../src/i18n/index.ts';
import { safeParsePlan } from '../../../src/validation/index.ts';
import { describeFault, describeFaults, type FaultWords } from '../../../src/validation/reading/describe-faults.ts';
import { addFault, type Fault, leaveOut, openSink } from '../../../src/validation/reading/faults.ts';
import { plainSpaces } from '../../plain-spaces.ts';

const words = (more: Partial<FaultWords> = {}): FaultWords => ({ locale: 'en', root: 'plan', data: {}, ...more });
const issueOf = (fault: Partial<Fault>, more: Partial<FaultWords> = {}) =>
  describeFault({ code: 'wrong-type', path: ['title'], params: {}, leftOut: 1, ...fault }, words(more));
const said = (fault: Partial<Fault>, more: Partial<FaultWords> = {}) => plainSpaces(issueOf(fault, more).message);

describe('what to write instead', () => {
  const mend = (expected: string, found: unknown, more: object = {}) =>
    said({ params: { expected, foundKind: typeof found === 'string' ? 'text' : 'number', found, ...more } });
  it('is true or false for a word that says it, in any language', () => {
    for (const word of ['oui', 'Yes', 'JA', 'jo', 'vrai', 'true']) expect(mend('yes-no', word)).toContain('write true');
    for (const word of ['non', 'No', 'NEIN', 'nee', 'faux', 'false'])
      expect(mend('yes-no', word)).toContain('write false');
    expect(mend('yes-no', 'peut-être')).not.toMatch(/write (?:true|false)[.;]/);
    expect(mend('text', 'oui')).not.toContain('write true');
  });
  it('is what is proposed; else a list in brackets, or fields with their names', () => {
    expect(mend('list', 'x', { proposed: '["x"]' })).toContain('write ["x"]');
    expect(mend('list', 'x')).toContain('put it in a list, in square brackets');
    for (const expected of ['object', 'money']) expect(mend(expected, 'x')).toContain('write each field with its name');
    expect(mend('number', 'x')).not.toMatch(/each field|square brackets/);
  });
  it('is the text in quotes where only these are missing, as it was written', () => {
    const bare = { code: 'needs-quotes' as const, params: { expected: 'text', foundKind: 'number', found: '8' } };
    expect(said(bare)).toContain('"8"');
    expect(said(bare, { writtenAt: () => '08' })).toContain('"08"');
    expect(said(bare, { writtenAt: () => undefined })).toContain('"8"');
    expect(
      said({ params: { expected: 'list', foundKind: 'number', found: '8' } }, { writtenAt: () => '08' }),
    ).not.toContain('08');
    expect(issueOf(bare, { writtenAt: () => '08' }).params).toMatchObject({ found: '08' });
  });
});

describe('a sentence about reading', () => {
  it('names twelve codes, and says that there are more', () => {
    const known = (count: number) => Array.from({ length: count }, (_, i) => `code${i}`);
    const message = (count: number) => said({ code: 'unknown-choice', params: { found: 'x', known: known(count) } });
    expect(message(12)).toContain('code10, code11');
    expect(message(12)).not.toContain('…');
    expect(message(13)).toContain('code11 …');
    expect(message(13)).not.toContain('code12');
  });
  it('lists the fields only where none is near', () => {
    const key = { code: 'unknown-key' as const, path: ['txt'] };
    expect(said({ ...key, params: { key: 'txt', known: ['id', 'text'] } })).toContain('id, text');
    expect(said({ ...key, params: { key: 'txt', nearest: 'text', known: ['id', 'text'] } })).not.toContain('id, text');
  });
  it('says which condition is not met, in words or in general ones', () => {
    const met = (condition: string) => said({ code: 'condition-not-met', params: { condition } });
    for (const [condition, word] of Object.entries(conditionWords.en))
      expect(met(condition)).toContain(plainSpaces(word));
    for (const unknown of ['none-of-ours', 'toString']) expect(met(unknown)).toBe(met(''));
  });
  it('gives examples of dates where nothing is proposed', () => {
    for (const code of ['invalid-date', 'impossible-date'] as const) {
      expect(said({ code, params: { found: 'x' } })).toContain('2023-02-07');
      expect(said({ code, params: { found: 'x', proposed: '2020' } })).not.toContain('2023-02-07');
    }
  });
  it('puts a double quote in single ones in English, where three of them would stand', () => {
    const fault = { code: 'not-json' as const, path: [], params: { reason: 'comma-expected', found: '"' } };
    const ofText = { reason: syntaxReasons, file: syntaxReasons as never };
    expect(said(fault, { ofText })).toContain(`'"'`);
    expect(said(fault, { ofText })).not.toContain('"""');
    expect(said(fault, { ofText, locale: 'fr' })).toContain('«\u00a0"\u00a0»'.replaceAll('\u00a0', ' '));
    expect(said({ ...fault, params: { reason: 'comma-expected', found: 'x' } }, { ofText })).toContain('"x"');
  });
  it('says what an empty text should hold', () => {
    const fault = { code: 'empty-document' as const, path: [], params: {} };
    expect(said(fault)).toContain('plan');
    expect(said(fault, { root: 'fiche' })).toContain('fiche');
  });
  it('says what is left out as a whole, where more than the fault itself is', () => {
    const missing = {
      code: 'missing' as const,
      path: ['projects', 0, 'title'],
      params: { key: 'title', expected: 'text' },
    };
    const data = { projects: [{ id: 'P1' }] };
    expect(issueOf({ ...missing, leftOut: 2 }, { data }).params).toMatchObject({ leftOut: ['projects', 0] });
    expect(said({ ...missing, leftOut: 2 }, { data })).toMatch(/project P1\.$/);
    for (const leftOut of [0, 3]) {
      expect(issueOf({ ...missing, leftOut }, { data }).params).not.toHaveProperty('leftOut');
      expect(said({ ...missing, leftOut }, { data })).not.toMatch(/project P1\.$/);
    }
  });
});

describe('the faults of a reading', () => {
  const sink = () => {
    const all = openSink(2);
    for (const key of ['b', 'a', 'c', 'd', 'e']) addFault(all, 'missing', { key, expected: 'text' }, key);
    return all;
  };
  it('are told up to the limit, and the rest is counted by code', () => {
    const { issues, leftOut } = describeFaults(sink(), words());
    expect(issues.map(({ code, path }) => [code, path.join('.')])).toEqual([
      ['missing', 'b'],
      ['missing', 'a'],
      ['missing', 'c'],
      ['issues-not-shown', ''],
    ]);
    expect(issues.at(-1)?.params).toEqual({ count: 2, byCode: { missing: 5 } });
    expect(issues.at(-1)?.message).toContain('missing (5)');
    expect(leftOut.map(({ path }) => path)).toEqual([['b'], ['a'], ['c'], []]);
  });
  it('stand in the order of the text where there is one; what has no place comes first', () => {
    const offsets: Readonly<Record<string, number>> = { b: 9, a: 4 };
    const positionOf = ({ path }: Fault) => {
      const offset = offsets[String(path[0])];
      return offset === undefined ? undefined : { line: 1, column: offset + 1, offset };
    };
    const { issues } = describeFaults(sink(), words({ positionOf }));
    expect(issues.map(({ path }) => path.join('.'))).toEqual(['c', 'a', 'b', '']);
  });
  it('leave out no more than what holds them', () => {
    const all = openSink(9);
    all.path.push('projects', 0);
    addFault(all, 'missing', { key: 'x', expected: 'text' }, 'x');
    const mark = all.faults.length;
    addFault(all, 'missing', { key: 'title', expected: 'text' }, 'title');
    leaveOut(all, mark);
    all.path.pop();
    leaveOut(all, mark);
    leaveOut(all, all.faults.length);
    expect(all.faults.map(({ leftOut }) => leftOut)).toEqual([3, 1]);
    all.path.push(0, 'fiche');
    leaveOut(all, mark);
    expect(all.faults.map(({ leftOut }) => leftOut)).toEqual([3, 1]);
  });
});

describe('what was left out', () => {
  const parts = (members: object) => {
    const { leftOut } = safeParsePlan({ id: 'p', title: 'Plan', ...members }, { locale: 'en' });
    return leftOut.map(({ path, ...rest }) => ({ ...rest, path: path.join('.') }));
  };
  it('has its id where an entity goes out for one of its fields', () => {
    expect(parts({ projects: [{ id: 'P1' }] })).toEqual([{ id: 'P1', place: 'project P1, title', path: 'projects.0' }]);
    expect(parts({ projects: [{ id: 'P1', title: 'T', kind: 5 }] })).toMatchObject([{ path: 'projects.0.kind' }]);
    expect(parts({ projects: [{ id: 'P1', title: 'T', kind: 5 }] })[0]).not.toHaveProperty('id');
    expect(parts({ projects: [{ id: 'P 1', title: 'T' }] })[0]).toEqual({
      place: expect.any(String),
      path: 'projects.0',
    });
    expect(parts({ projects: [5] })[0]).not.toHaveProperty('id');
  });
  it('is what was meant, where a field stands under a misspelt name', () => {
    expect(parts({ projets: [] })).toEqual([{ place: expect.any(String), path: 'projects' }]);
    expect(parts({ projects: [{ id: 'P1', title: 'T', answer: [] }] })).toMatchObject([{ path: 'projects.0.answers' }]);
    expect(parts({ zzzzzzzz: [] })).toMatchObject([{ path: 'zzzzzzzz' }]);
    expect(parts({ budgetLines: [{ id: 'B', title: 'T', sector: 'publc' }] })).toMatchObject([
      { path: 'budgetLines.0.sector' },
    ]);
  });
  it('is nobody knows what, after a text that could not be read to its end', () => {
    const fault: Fault = { code: 'not-json', path: ['a'], params: {}, leftOut: 0 };
    const all = { ...openSink(9), faults: [fault] };
    all.counts.set('not-json', 1);
    expect(describeFaults(all, words()).leftOut.map(({ path }) => path)).toEqual([[]]);
  });
});
