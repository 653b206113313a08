import fc from 'fast-check';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { PlanSanteError } from '../../src/errors/index.ts';
import { safeParsePlan, safeParsePlanText } from '../../src/validation/index.ts';
import { yaml } from '../../src/validation/yaml.ts';
import { generatePlan } from '../bench/validation/generate-plan.ts';
import { spoil, spoilings } from './spoil.ts';

/** The formats by name. */
const formats = { json: 'json', yaml } as const;

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Code, line and column of each issue. */
function found(text: string | Uint8Array, format: 'json' | 'yaml' = 'json') {
  return safeParsePlanText(text, { format: formats[format], locale: 'en' }).issues.map(({ code, position }) =>
    position !== undefined && 'line' in position ? `${code} ${position.line}:${position.column}` : code,
  );
}

const small = generatePlan(1);

describe('safeParsePlanText', () => {
  it('reads what the same data gives, from JSON and from YAML', () => {
    const data = { ...safeParsePlan(small), positionOf: expect.any(Function) };
    expect(safeParsePlanText(JSON.stringify(small), { format: 'json' })).toEqual(data);
    expect(safeParsePlanText(JSON.stringify(small, null, '\t'), { format: yaml })).toEqual(data);
    expect(safeParsePlanText(stringify(small), { format: yaml })).toEqual(data);
  });

  it.each([
    ['a workbook', zipSync({ 'xl/workbook.xml': bytes('<workbook/>') }), 'office'],
    ['a PDF', bytes('%PDF-1.7\n%âãÏÓ'), 'pdf'],
  ] as const)('says that %s is no text, in one issue, given as bytes or as letters', (_, file, kind) => {
    for (const input of [file, new TextDecoder().decode(file)]) {
      for (const format of ['json', 'yaml'] as const) {
        const { success, issues } = safeParsePlanText(input, { format: formats[format], locale: 'en' });
        expect(success).toBe(false);
        expect(issues).toHaveLength(1);
        expect(issues[0]).toMatchObject({
          code: 'not-text',
          severity: 'error',
          params: { file: kind, wanted: format.toUpperCase() },
          position: { line: 1, column: 1, offset: 0 },
        });
        expect(issues[0]?.message).toMatch(/^This is an? .*(Excel|PDF).*, not text: save the data as (JSON|YAML) /);
      }
    }
  });

  it('tells the issues of the same data, each with a place in the text', () => {
    fc.assert(
      fc.property(spoilings, fc.constantFrom('json', 'yaml'), (change, format) => {
        const input = JSON.parse(
          JSON.stringify(spoil(small, change), (_, value) => (typeof value === 'bigint' ? null : value)),
        );
        const text = format === 'json' ? JSON.stringify(input, null, 2) : stringify(input);
        const ofText = safeParsePlanText(text, { format: formats[format] });
        const ofData = safeParsePlan(input);
        // Those of a text come in its order.
        const asText = (issues: readonly object[]) => issues.map((issue) => JSON.stringify(issue)).sort();
        expect(asText(ofText.issues.map(({ position: _, ...issue }) => issue))).toEqual(asText(ofData.issues));
        const lines = text.split('\n');
        for (const { position } of ofText.issues) {
          expect(
            position !== undefined && 'line' in position && lines[position.line - 1]?.length,
          ).toBeGreaterThanOrEqual(position !== undefined && 'line' in position ? position.column - 1 : Number.NaN);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('never throws on a text, whatever it is', () => {
    const pieces = fc.array(
      fc.oneof(
        fc.string({ maxLength: 6 }),
        fc.constantFrom(
          '{',
          '}',
          '[',
          ']',
          ':',
          ',',
          '"',
          "'",
          '- ',
          '? ',
          '&a ',
          '*a',
          '!!str ',
          '\n',
          '\t',
          '|',
          '>',
          '%',
          '---',
          '\\u00',
          '<<: ',
        ),
      ),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(pieces, fc.constantFrom('json', 'yaml'), (parts, format) => {
        const result = safeParsePlanText(parts.join(''), { format: formats[format] });
        expect(result.success).toBe(false);
        expect(result.issues.every(({ position }) => position !== undefined)).toBe(true);
      }),
      { numRuns: 2_000 },
    );
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (raw) => {
        expect(safeParsePlanText(raw, { format: 'json' }).issues).not.toEqual([]);
      }),
    );
  });

  it('refuses a call that cannot work', () => {
    expect(() => safeParsePlanText(5 as never, { format: 'json' })).toThrow(PlanSanteError);
    expect(() => safeParsePlanText('{}', { format: 'xml' as never })).toThrow(PlanSanteError);
    expect(() => safeParsePlanText('a: b', { format: 'yaml' as never })).toThrow(
      "import { yaml } from 'plan-sante/yaml' and pass { format: yaml }",
    );
  });
});

describe('the text itself', () => {
  it.each([
    ['nothing', '', ['empty-document 1:1']],
    ['blank lines', ' \n\n', ['empty-document 1:1']],
    ['a list', '[1, 2]', ['wrong-type 1:1']],
    ['words', 'Bonjour', ['not-json 1:1']],
    ['a page', '<html>', ['not-json 1:1']],
    ['single quotes', "{'id': 'p'}", ['not-json 1:2']],
    ['an open text', '{"id": "p', ['not-json 1:8']],
    ['an open object', '{"id": "p"', ['not-json 1:11']],
    ['text after the end', '{"id":"p","title":"P"}\n}', ['not-json 2:1']],
    ['a comma too many', '{"id":"p","title":"P",\n}', ['not-json 2:1']],
    ['a comma too few', '{"id":"p"\n "title":"P"}', ['not-json 2:2']],
    ['a comment', '{"id":"p", // the id\n"title":"P"}', ['not-json 1:12']],
    ['a number JSON has not', '{"id":"p","binding":NaN,"title":"P"}', ['not-json 1:21']],
    ['a word JSON has not', '{"id":"p","title":Plan}', ['not-json 1:19']],
    ['a line break in a text', '{"id":"p","title":"P\nQ"}', ['not-json 1:21']],
    ['a key given twice', '{"id":"p","title":"P",\n"title":"Q"}', ['duplicate-key 2:1']],
    [
      'an inner key given twice',
      '{"id":"p","title":"P","sources":[{"id":"s","title":"S","id":"t"}]}',
      ['duplicate-key 1:56'],
    ],
    ['prototype keys', '{"id":"p","title":"P","__proto__":{"x":1}}', ['unknown-key 1:23']],
  ])('%s in JSON', (_, text, issues) => {
    expect(found(text)).toEqual(issues);
  });

  it.each([
    ['a key given twice', 'id: p\ntitle: P\ntitle: Q', ['duplicate-key 3:1']],
    ['a tab', 'id: p\ntitle: P\nnotes:\n\t- a', ['not-yaml 4:1']],
    ['an open quote', 'id: p\ntitle: "P', ['missing 1:1', 'not-yaml 2:8']],
    ['a tag', 'id: p\ntitle: !secret P', ['unknown-tag 2:8']],
    ['two documents', 'id: p\ntitle: P\n---\nid: q', ['several-documents 3:1']],
    ['an alias to nothing', 'id: p\ntitle: P\nsummary: *s', ['not-yaml 3:10', 'wrong-type 3:10']],
    ['an alias to itself', 'id: p\ntitle: P\nextensions: &e {self: *e}', ['not-yaml 3:23']],
    ['a merge key', 'id: p\ntitle: P\n<<: {kind: roadmap}', ['unknown-key 3:1']],
    ['a bare year', 'id: p\ntitle: P\nperiod: 2022', ['needs-quotes 3:9']],
    ['a date of February', 'id: p\ntitle: P\nperiod: 31/02/2023', ['impossible-date 3:9']],
    [
      'an amount in words',
      'id: p\ntitle: P\nbudgetLines:\n  - {id: b, title: B, amount: {value: entre 200 et 500}}',
      ['range-as-text 4:39'],
    ],
  ])('%s in YAML', (_, text, issues) => {
    expect(found(text, 'yaml')).toEqual(issues);
  });

  it('reads the parts that are right beside a slip of syntax', () => {
    const result = safeParsePlanText('{"id":"p","title":"P","projects":[{"id":"P1","title":"T",},],}', {
      format: 'json',
    });
    expect(result.success === false && result.partial).toMatchObject({ id: 'p', projects: [{ id: 'P1', title: 'T' }] });
  });

  it('reads on beside numbers that programs write and JSON does not have', () => {
    for (const value of ['NaN', '-Infinity', 'None', '05', '.5', '+5']) {
      const text = `{"id":"p","title":"P","figures":[{"id":"f","title":"L","value":${value}}],"projects":[{"id":"P1","title":"T"}]}`;
      const result = safeParsePlanText(text, { format: 'json' });
      expect(result.issues.map(({ code }) => code)).toEqual(['not-json']);
      expect(result.success === false && result.partial?.projects).toHaveLength(1);
      expect(result.success === false && result.partial?.figures).toMatchObject([{ id: 'f', title: 'L' }]);
    }
  });

  it('follows aliases', () => {
    const text =
      'id: p\ntitle: P\nsources: [{id: s, title: S}]\nconstats:\n  - {id: a, text: A, sources: &s [{source: s}]}\n  - {id: b, text: B, sources: *s}';
    const result = safeParsePlanText(text, { format: yaml });
    expect(result.success && result.data.constats[1]?.sources).toEqual([{ source: 's' }]);
  });

  it('advises to quote what was written, not what it reads as', () => {
    const text = 'id: p\ntitle: P\nterritories:\n  - {id: a, name: Ardennes, level: department, code: 08}';
    const [issue] = safeParsePlanText(text, { format: yaml, locale: 'en' }).issues;
    expect(issue).toMatchObject({ code: 'needs-quotes', params: { found: '08' } });
    expect(issue?.message).toContain('08');
  });

  it('says how YAML is read when it is given as JSON', () => {
    const { issues } = safeParsePlanText('id: p\ntitle: P', { locale: 'en' });
    expect(issues).toMatchObject([{ code: 'not-json', params: { reason: 'yaml-not-json' } }]);
    expect(issues[0]?.message).toContain('{ format: yaml }');
  });

  it('takes a byte order mark, and tells bytes that are not UTF-8 while reading on', () => {
    expect(found('\uFEFF{"id":"p","title":"P"}')).toEqual([]);
    expect(found(bytes('\uFEFF{"id":"p","title":"P"}'))).toEqual([]);
    const latin1 = Uint8Array.from([...bytes('{"id":"p",\n"title":"Sant'), 0xe9, ...bytes('"}')]);
    const result = safeParsePlanText(latin1, { format: 'json', locale: 'fr' });
    expect(result.issues).toMatchObject([{ code: 'wrong-encoding', position: { line: 2, column: 14 } }]);
    expect(result.success === false && result.partial?.title).toBe('Santé');
    const quotes = Uint8Array.from([...bytes('{"id":"p","title":"L'), 0x92, 0xe9, 0x20, 0x96, 0x80, ...bytes('"}')]);
    const words = safeParsePlanText(quotes, { format: 'json', locale: 'fr' });
    expect(words.success === false && words.partial?.title).toBe('L’é –€');
    const utf16 = Uint8Array.from([0xff, 0xfe, ...[...'{"id":"p","title":"P"}'].flatMap((c) => [c.charCodeAt(0), 0])]);
    expect(found(utf16)).toEqual(['wrong-encoding 1:1']);
  });
});

describe('limits', () => {
  it('refuses a text that is too large before any work', () => {
    expect(found(' '.repeat(200_000_000))).toEqual(['document-too-large 1:1']);
    expect(safeParsePlanText('{"id":"p"}', { format: 'json', maxMegabytes: 1e-6 }).issues[0]?.code).toBe(
      'document-too-large',
    );
  });

  it.each([
    ['json', '['.repeat(1_000_000)],
    ['json', '{"a":'.repeat(100_000)],
    ['yaml', '- '.repeat(100_000)],
    ['yaml', '? '.repeat(100_000)],
    ['yaml', '['.repeat(20_000)],
    ['yaml', Array.from({ length: 400 }, (_, i) => `${' '.repeat(i)}a:`).join('\n')],
  ] as const)('refuses %s that nests too deep', (format, text) => {
    const issues = found(text, format);
    expect(issues).toHaveLength(1);
    expect(issues[0]).toMatch(/^document-too-deep /);
  });

  it('bounds aliases that explode', () => {
    const level = (name: string, of: string) => `${name}: &${name} [${Array.from({ length: 9 }, () => of).join(',')}]`;
    const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'];
    const lines = names.map((name, i) => level(name, i === 0 ? 'x' : `*${names[i - 1]}`));
    const issues = found([...lines, 'id: p', 'title: P'].join('\n'), 'yaml');
    expect(issues.filter((issue) => issue.startsWith('too-many-aliases '))).toHaveLength(1);
    expect(issues).toHaveLength(1 + names.length);
  });

  it('tells ten thousand faults in a thousand', () => {
    const constats = Array.from({ length: 10_000 }, (_, i) => ({ id: `C${i}`, txt: 'x' }));
    const { issues } = safeParsePlanText(JSON.stringify({ id: 'p', title: 'P', constats }), { format: 'json' });
    expect(issues).toHaveLength(1_001);
    expect(issues.every(({ position }) => position !== undefined)).toBe(true);
  });
});

it('answers at once what begins like comments and dashes of YAML, again and again', () => {
  for (const piece of ['---\n', '#\v\n---', '--- # \n', '# a\n'])
    expect(safeParsePlanText(piece.repeat(200), { format: 'json' }).success).toBe(false);
});
