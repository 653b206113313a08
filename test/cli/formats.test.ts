import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse as parseXml } from 'parse5';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { memoryTerminal, type Surroundings } from './memory-terminal.ts';

/** Two plans with faults of every gravity, and text that every format has to escape. */
const first = JSON.stringify(
  {
    id: 'a',
    title: 'Plan <a> & "b", 100 %: x',
    projets: [],
    orientations: [{ id: 'o1', kind: 'theme', title: 'Prévention' }],
    projects: [
      { id: 'P1', title: 'Bus <santé>', answers: ['C9'] },
      { id: 'P2', title: 'Équipe', answers: ['C9'] },
    ],
  },
  null,
  2,
);
const second = JSON.stringify({ id: 'b', title: 'B', milestones: [{ id: 'm', title: 'M', planned: '31/02/2023' }] });
const files = { 'a.json': first, 'b.json': second, 'good.json': '{"id":"g","title":"G"}' };

const call = async (argv: readonly string[], given: Record<string, string> = files, around: Surroundings = {}) => {
  const { terminal, said } = memoryTerminal({ ...given }, around);
  const code = await run(argv, terminal);
  return { code, ...said };
};

interface Sarif {
  runs: {
    tool: { driver: { rules: { id: string }[] } };
    artifacts: { location: { uri: string } }[];
    results: {
      ruleId: string;
      ruleIndex: number;
      level: string;
      message: { text: string };
      locations: { physicalLocation: { artifactLocation: { uri: string; index: number }; region?: object } }[];
      partialFingerprints: Record<string, string>;
    }[];
  }[];
}

/** What the schema of SARIF 2.1.0 (OASIS standard, sections 3.13 to 3.49) asks of what we write, and no more than we write. */
const text = { type: 'object', required: ['text'], properties: { text: { type: 'string', minLength: 1 } } };
const level = { enum: ['none', 'note', 'warning', 'error'] };
const index = { type: 'integer', minimum: 0 };
/** RFC 3986, relative: no scheme, no space, no backslash. */
const uri = { type: 'string', pattern: "^(?!/)(?:[A-Za-z0-9\\-._~!$&'()*+,;=@/]|%[0-9A-F]{2})+$" };
const closed = (required: readonly string[], properties: object) => ({
  type: 'object',
  required,
  properties,
  additionalProperties: false,
});
const SARIF = closed(['$schema', 'version', 'runs'], {
  $schema: { type: 'string' },
  version: { const: '2.1.0' },
  runs: {
    type: 'array',
    items: closed(['tool', 'results'], {
      tool: closed(['driver'], {
        driver: closed(['name'], {
          name: { type: 'string' },
          semanticVersion: { type: 'string', pattern: '^\\d+\\.\\d+\\.\\d+' },
          rules: {
            type: 'array',
            uniqueItems: true,
            items: closed(['id'], {
              id: { type: 'string' },
              name: { type: 'string' },
              shortDescription: text,
              defaultConfiguration: closed([], { level }),
              properties: { type: 'object' },
            }),
          },
        }),
      }),
      columnKind: { enum: ['utf16CodeUnits', 'unicodeCodePoints'] },
      artifacts: { type: 'array', uniqueItems: true, items: closed([], { location: closed([], { uri }) }) },
      results: {
        type: 'array',
        items: closed(['message'], {
          ruleId: { type: 'string' },
          ruleIndex: index,
          level,
          message: text,
          locations: {
            type: 'array',
            items: closed([], {
              physicalLocation: closed([], {
                artifactLocation: closed([], { uri, index }),
                region: closed([], {
                  startLine: { type: 'integer', minimum: 1 },
                  startColumn: { type: 'integer', minimum: 1 },
                }),
              }),
              logicalLocations: {
                type: 'array',
                items: closed([], { name: { type: 'string' }, fullyQualifiedName: { type: 'string' } }),
              },
            }),
          },
          partialFingerprints: { type: 'object', additionalProperties: { type: 'string' } },
        }),
      },
    }),
  },
});
const isSarif = new Ajv2020({ strict: false }).compile(SARIF);

describe('--format sarif', () => {
  const written = async (argv: readonly string[], given: Record<string, string> = files): Promise<Sarif> =>
    JSON.parse((await call([...argv, '--format', 'sarif'], given)).out);

  it.each(['validate', 'audit'])('is what SARIF 2.1.0 asks for: %s', async (command) => {
    const log = await written([command, 'a.json', 'b.json', 'good.json', 'cnr-grand-est-2023']);
    expect(isSarif(log), JSON.stringify(isSarif.errors)).toBe(true);
    const [run] = log.runs;
    expect(run?.results.length).toBeGreaterThan(1);
    for (const { ruleId, ruleIndex, locations } of run?.results ?? []) {
      expect(run?.tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
      const { uri, index } = locations[0]?.physicalLocation.artifactLocation ?? {};
      expect(run?.artifacts[index ?? -1]?.location.uri).toBe(uri);
    }
  });

  it('tells line, column and level of each finding, under a relative address', async () => {
    const { results = [] } = (await written(['audit', './a.json'], { './a.json': first })).runs[0] ?? {};
    const dangling = results.filter(({ ruleId }) => ruleId === 'dangling-reference');
    expect(dangling).toHaveLength(2);
    expect(dangling[0]?.level).toBe('error');
    expect(dangling[0]?.locations[0]?.physicalLocation).toEqual({
      artifactLocation: { uri: 'a.json', index: 0 },
      region: { startLine: 17, startColumn: 9 },
    });
  });

  it('keeps fingerprints when lines move and items come before, and tells alike findings apart', async () => {
    const prints = async (text: string): Promise<string[]> =>
      ((await written(['audit', 'a.json'], { ...files, 'a.json': text })).runs[0]?.results ?? [])
        .filter(({ ruleId }) => ruleId === 'dangling-reference')
        .map(({ partialFingerprints }) => partialFingerprints['planSanteIssue/v1'] ?? '');
    const before = await prints(first);
    expect(new Set(before).size).toBe(2);
    const moved = JSON.parse(first) as { projects: object[]; projets?: unknown };
    delete moved.projets;
    moved.projects.unshift({ id: 'P0', title: 'Avant' });
    expect(await prints(JSON.stringify(moved))).toEqual(before);
  });
});

describe('--format github', () => {
  it('writes one workflow command a line, with escapes', async () => {
    const { out, code } = await call(['audit', 'a.json', 'b.json', '--format', 'github', '--locale', 'en']);
    expect(code).toBe(1);
    const lines = out.trimEnd().split('\n');
    for (const line of lines)
      expect(line).toMatch(/^::(error|warning|notice) file=[ab]\.json(,line=\d+,col=\d+)?,title=[^:,]+::[^\r\n]+$/);
    expect(
      lines.some((line) => line.startsWith('::error file=a.json,line=4,col=3,title=plan-sante unknown-key::')),
    ).toBe(true);
  });
});

describe('--format junit', () => {
  it('is XML, with a suite for each plan and a failure for each error', async () => {
    const { out } = await call(['audit', 'a.json', 'good.json', '--format', 'junit', '--locale', 'en']);
    const { out: json } = await call(['audit', 'a.json', 'good.json', '--json', '--locale', 'en']);
    const { files: plans } = JSON.parse(json) as { files: { issues: { severity: string; message: string }[] }[] };
    const errors = plans.flatMap(({ issues }) => issues).filter(({ severity }) => severity === 'error');
    expect(out.match(/<testsuite /g)).toHaveLength(2);
    expect(out.match(/<failure /g)).toHaveLength(errors.length);
    expect(out).toContain(`failures="${errors.length}"`);
    // As text it is read back: escapes are right.
    const read = JSON.stringify(parseXml(out), (key, value) => (key === 'parentNode' ? undefined : value));
    for (const { message } of errors) expect(read).toContain(JSON.stringify(message).slice(1, -1));
    expect(out).not.toMatch(/[^\P{Cc}\n]/u);
  });
});

describe('several plans', () => {
  it('are a list for programs, even where a pattern names one; one named is one document', async () => {
    const list = JSON.parse((await call(['validate', '*.json', '--json'])).out) as { files: { file: string }[] };
    expect(list.files.map(({ file }) => file)).toEqual(['a.json', 'b.json', 'good.json']);
    const only = { 'a.json': first };
    expect(JSON.parse((await call(['validate', '*.json', '--json'], only)).out)).toHaveProperty('files');
    expect(JSON.parse((await call(['validate', 'a.json', '--json'])).out)).toHaveProperty('valid', false);
  });

  it('are counted together at the end, each once', async () => {
    const { out } = await call(['audit', 'a.json', '*.json', '--locale', 'en']);
    expect(out.trimEnd().split('\n').at(-1)).toMatch(/^3 plans: \d+ errors/);
  });

  it('end with 1 when one of them has an error, and name the file of a missing one', async () => {
    expect((await call(['validate', 'good.json', 'b.json'])).code).toBe(1);
    expect((await call(['validate', 'good.json'])).code).toBe(0);
    expect((await call(['validate', 'good.json', 'c.json'])).code).toBe(2);
  });
});

describe('settings', () => {
  const settings = (value: unknown) => ({ ...files, 'plan-sante.config.json': JSON.stringify(value) });

  it('switch rules off, change their gravity and the language', async () => {
    const own = settings({ locale: 'en', rules: { 'dangling-reference': 'off', 'project-without-constat': 'error' } });
    const { out } = await call(['audit', 'a.json'], own);
    expect(out).not.toContain('dangling-reference');
    expect(out).toMatch(/error.*\[project-without-constat\]|error: /);
    expect((await call(['audit', 'a.json', '--locale', 'de'], own)).out).toMatch(/Fehler/);
  });

  it('say how many warnings are too many; the call counts more', async () => {
    const plan = {
      'w.json': JSON.stringify({
        id: 'w',
        title: 'W',
        projects: [{ id: 'P1', title: 'Bus', fiche: { title: 'Bus', stakeholders: [{ name: 'CPTS' }] } }],
      }),
    };
    const given = { ...plan, 'plan-sante.config.json': '{ "maxWarnings": 0 }' };
    const { out, code, err } = await call(['audit', 'w.json', '--locale', 'en'], given);
    expect(out).toMatch(/[1-9]\d* warnings?/);
    expect([code, err]).toEqual([1, expect.stringMatching(/at most 0 allowed/)]);
    expect((await call(['audit', 'w.json', '--max-warnings', '50'], given)).code).toBe(0);
  });

  it.each([
    [{ rulez: {} }, /no setting "rulez", write "rules"/],
    [
      { rules: { 'dangling-referense': 'off' } },
      /no rule has the code "dangling-referense" \("dangling-reference"\?\)/,
    ],
    [{ rules: { 'dangling-reference': 'loud' } }, /off, error, warning, info/],
    [{ rules: { 'stale-value': { options: { most: 3 } } } }, /the rule "stale-value" \(mostMonths.*\), without "most"/],
    [{ rules: { 'stale-value': { options: { mostMonths: 'three' } } } }, /"mostMonths" of "stale-value" as number/],
    [{ rules: { 'stale-value': { severity: 'loud' } } }, /error, warning or info as "severity"/],
    [{ rules: [] }, /an object by the codes/],
    [{ maxWarnings: -1 }, /whole number/],
    [{ locale: 'es' }, /fr, en, de, lb/],
    [{ level: 'best' }, /presentable/],
    [[], /settings are one object/],
  ])('refuses %j, as its JSON Schema does', async (value, words) => {
    const { code, err, out } = await call(['audit', 'good.json', '--locale', 'en'], settings(value));
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(words);
    expect(await accepted(value)).toBe(false);
  });

  it.each([
    {},
    { $schema: 'x', locale: 'fr', level: 'draft', maxWarnings: 3 },
    { rules: { 'stale-value': { severity: 'error', options: { mostMonths: 3 } }, 'personal-data': 'off' } },
  ])('takes %j, as its JSON Schema does', async (value) => {
    expect((await call(['audit', 'good.json'], settings(value))).code).toBe(0);
    expect(await accepted(value)).toBe(true);
  });

  async function accepted(value: unknown): Promise<boolean> {
    const schema = JSON.parse((await call(['schema', 'config'])).out) as object;
    return new Ajv2020({ strict: false }).compile(schema)(value) === true;
  }
});

describe('at a terminal', () => {
  it.each([40, 60, 80, 100, 200])('keeps to a width, and breaks at spaces: %i columns', async (columns) => {
    for (const command of ['validate', 'audit']) {
      const { out } = await call([command, 'a.json', 'b.json', '--locale', 'fr'], files, { columns });
      const width = Math.min(100, Math.max(60, columns));
      for (const line of out.split('\n')) if ([...line].length > width) expect(line.trim()).not.toMatch(/ .* /);
    }
  });

  it('shows the line with carets under what is meant, and ends with the verdict and what to do next', async () => {
    const { out } = await call(['validate', 'a.json', '--locale', 'en'], files, { columns: 80 });
    expect(out).toContain(`     4 │   "projets": [],\n       │   ^^^^^^^^^\n`);
    const lines = out.trimEnd().split('\n');
    expect(lines.at(-2)).toMatch(/^✖ 1 error/);
    expect(lines.at(-1)).toBe('  Next: correct the plan, then plan-sante validate a.json');
  });

  it('says the same in colours and without', async () => {
    const plain = await call(['audit', 'a.json'], files, { columns: 80 });
    const bright = await call(['audit', 'a.json'], files, { columns: 80, colours: true });
    const colours = new RegExp(`${String.fromCharCode(27)}\\[\\d+m`, 'g');
    expect(bright.out).toMatch(colours);
    expect(bright.out.replaceAll(colours, '')).toBe(plain.out);
    expect(plain.out).not.toMatch(colours);
  });

  it('tells findings of one kind once, with their places', async () => {
    const { out } = await call(['audit', 'a.json', '--locale', 'en'], files, { columns: 80 });
    expect(out.match(/C9/g)?.length).toBeGreaterThan(0);
    expect(out.match(/\[dangling-reference\]/g)).toHaveLength(1);
  });
});

describe('--watch', () => {
  it('checks again at each change, and lives through a file that is gone for a moment', async () => {
    const own: Record<string, string> = { 'w.json': '{"id":"w","title":"W","projets":[]}' };
    const { terminal, said } = memoryTerminal(own, {
      changes: [
        () => {
          delete own['w.json'];
        },
        () => {
          own['w.json'] = '{"id":"w","title":"W"}';
        },
      ],
    });
    expect(await run(['validate', 'w.json', '--watch', '--locale', 'en'], terminal)).toBe(0);
    expect(said.out).toMatch(/1 error[\s\S]*0 errors/);
    expect(said.err).toContain('does not exist');
    expect(said.err.match(/Waiting for a change/g)).toHaveLength(3);
  });
});

describe('init', () => {
  it('writes a plan that is sound, with its schema line', async () => {
    const { terminal, written } = memoryTerminal();
    expect(await run(['init', 'new'], terminal)).toBe(0);
    const plan = String(written.get('new/plan.json'));
    expect(JSON.parse(plan)).toHaveProperty('$schema', './node_modules/plan-sante/schema/plan.json');
    const { code, out } = await call(['audit', 'plan.json', '--level', 'presentable', '--locale', 'en'], {
      'plan.json': plan,
    });
    expect(out).toMatch(/0 errors, 0 warnings/);
    expect(code).toBe(0);
  });

  it('writes over nothing', async () => {
    const { terminal, said, written } = memoryTerminal({ 'plan.json': '{}' });
    expect(await run(['init'], terminal)).toBe(2);
    expect(said.err).toMatch(/plan\.json existe déjà/);
    expect(written.size).toBe(0);
  });
});
