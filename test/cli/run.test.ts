import { describe, expect, it, test } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { cnrGrandEst2023 } from '../../src/plans/index.ts';
import { plainSpaces } from '../plain-spaces.ts';
import { memoryTerminal } from './memory-terminal.ts';

const deep = (depth: number): string => `${'['.repeat(depth)}${']'.repeat(depth)}`;

const plan = (parts: object): string =>
  JSON.stringify(
    {
      id: 'cls',
      title: 'Contrat local de santé',
      orientations: [{ id: 'prevention', kind: 'theme', title: 'Prévention' }],
      ...parts,
    },
    null,
    2,
  );

/** The words a person must find in the answer to each kind of bad file. */
const BAD: readonly (readonly [name: string, text: string, codes: RegExp, words: readonly (string | RegExp)[]])[] = [
  ['not JSON', '{ "id": "cls", "title": ', /json|syntax/, [/bad\.json:1:\d+/]],
  ['empty', '', /empty|vide/, ['bad.json']],
  ['an array', '[]', /wrong-type|not-a-plan|not-an-object/, ['bad.json']],
  ['deeply nested', `{"id":"cls","title":"t","extensions":${deep(100_000)}}`, /deep|depth|limit/, ['bad.json']],
  ['a typo in a key', plan({ projets: [] }), /unknown-key/, ['projets', 'projects', /bad\.json:\d+:\d+/]],
  [
    'an unknown theme',
    plan({ projects: [{ id: 'P1', title: 'Équipe mobile', theme: 'prevantion' }] }),
    /dangling-reference/,
    ['prevantion', 'prevention', 'P1', /bad\.json:\d+:\d+/],
  ],
  [
    'a dangling id',
    plan({ projects: [{ id: 'P1', title: 'Équipe mobile', answers: ['constat-9'] }] }),
    /dangling-reference/,
    ['constat-9', 'P1', /bad\.json:\d+:\d+/],
  ],
  [
    'an amount in words',
    plan({ budgetLines: [{ id: 'b1', title: 'Équipe', amount: { value: 'entre 200 et 500', currency: 'EUR' } }] }),
    /range-as-text/,
    ['entre 200 et 500', /bad\.json:\d+:\d+/],
  ],
  [
    'an impossible date',
    plan({ milestones: [{ id: 'm1', title: 'Signature', planned: '31/02/2023' }] }),
    /impossible-date/,
    ['31/02/2023', /bad\.json:\d+:\d+/],
  ],
];

describe('plan-sante audit, with a bad file', () => {
  test.each(BAD)('%s: says what, where and how to mend, and exits with 1', async (_name, text, code, words) => {
    const { terminal, said } = memoryTerminal({ 'bad.json': text });
    expect(await run(['audit', 'bad.json', '--locale', 'fr'], terminal)).toBe(1);
    expect(said.out).toMatch(code);
    for (const word of words) expect(said.out).toMatch(word);
    expect(said.out + said.err).not.toMatch(/\bat .*\.ts:\d+|node:internal|undefined|\[object/);
  });

  it('does not tell references to what could not be read', async () => {
    const faulty = { orientations: [{ id: 'A1', kind: 'theme' }], constats: [{ id: 'C1', text: 'Loin', theme: 'A1' }] };
    const { terminal, said } = memoryTerminal({ 'bad.json': plan(faulty) });
    await run(['audit', 'bad.json', '--locale', 'en'], terminal);
    expect(said.out).toContain('One issue about "A1" held back');
    expect(said.out).not.toContain('dangling-reference');
  });

  it('reports on the rest of a plan whose shape has a fault', async () => {
    const text = plan({
      milestones: [{ id: 'm1', title: 'Signature', planned: '31/02/2023' }],
      projects: [{ id: 'P1', title: 'Équipe mobile', answers: ['constat-9'] }],
    });
    const { terminal, said } = memoryTerminal({ 'bad.json': text });
    await run(['audit', 'bad.json'], terminal);
    expect(said.out).toContain('impossible-date');
    expect(said.out).toContain('dangling-reference');
  });

  it('refuses 200 MB before it reads them', async () => {
    const { terminal, said } = memoryTerminal({
      'big.json': { ok: false, reason: 'too-large', size: 200 * 1024 * 1024 },
    });
    expect(await run(['validate', 'big.json'], terminal)).toBe(1);
    expect(said.out).toContain('200 Mo');
    expect(said.out).toContain('file-too-large');
  });

  it('says that a file does not exist, in the language asked: such a call cannot work', async () => {
    for (const command of ['validate', 'audit', 'prioritise', 'fiche']) {
      const { terminal, said } = memoryTerminal();
      expect(await run([command, 'cnr-grand-est-2022', '--locale', 'en'], terminal)).toBe(2);
      expect(said.out).toBe('');
      expect(said.err).toContain('does not exist');
      expect(said.err).toContain('cnr-grand-est-2023');
    }
  });
});

describe('plan-sante, called by mistake', () => {
  const bytes = (...start: number[]) => Uint8Array.of(...start, ...new Array<number>(200).fill(0));
  const files = {
    'plan.json': plan({}),
    'plan.docx': bytes(0x50, 0x4b, 0x03, 0x04),
    'old.doc': bytes(0xd0, 0xcf, 0x11, 0xe0),
    'scan.pdf': new TextEncoder().encode('%PDF-1.7\n'),
    'noise.json': bytes(1, 2, 3),
    'latin1.md': Uint8Array.of(0x23, 0x20, 0xe9, 0x74, 0xe9),
    'bad.docx': bytes(1, 2, 3),
    folder: { ok: false, reason: 'not-a-file' } as const,
  };
  const said = async (...argv: string[]) => {
    const { terminal, said, written } = memoryTerminal(files);
    const code = await run(argv, terminal);
    return { code, ...said, written: [...written.keys()] };
  };

  it.each([
    ['plan.docx', /n’est pas un texte mais un document Word.*fiche --read/s],
    ['old.doc', /avant 2007 ou protégé par un mot de passe/],
    ['scan.pdf', /un PDF/],
    ['noise.json', /un fichier binaire/],
  ])('takes no plan from %s, and says in one issue what it is', async (name, words) => {
    for (const command of ['validate', 'audit', 'prioritise']) {
      const { code, out } = await said(command, name);
      expect([code, out.match(/✖/g)?.length]).toEqual([1, 1]);
      expect(out).toMatch(words);
      expect(out).toMatch(new RegExp(`^${name}: ✖.*\\[file-not-text\\]$`, 'm'));
    }
  });

  it.each([
    [['fiche', '--read', 'old.doc'], /Office document of before 2007.*\.docx/],
    [['fiche', '--read', 'scan.pdf'], /a PDF, give a form as \.docx/],
    [['fiche', '--read', 'latin1.md'], /not UTF-8.*save it as UTF-8/],
    [['fiche', '--read', 'none.docx'], /no such file, check the path/],
    [['fiche', '--read', 'folder'], /this is a folder/],
    [['fiche', '--read', 'bad.docx', '--out', 'x.json'], /--out does nothing with --read/],
    [['fiche', 'plan.json', '--read', 'bad.docx'], /remove "plan\.json"/],
    [['fiche', '--read', 'bad.docx', '--annotate', 'x.pptx'], /a name that ends in \.docx/],
    [['fiche', 'cnr-grand-est-2023', '--annotate', 'x.docx'], /--annotate needs --read/],
    [['fiche', '--blank', '--id', 'P1'], /--id does nothing with --blank/],
    [['fiche', 'cnr-grand-est-2023', '--out', 'x.doc'], /\.doc is not written.*\.docx/],
    [['fiche', 'cnr-grand-est-2023', '--out', 'x.docx'], /one file.*--id/],
    [['fiche', 'cnr-grand-est-2023', '--id', 'P1', '--out', 'x.md', '--format', 'html'], /two formats/],
    [['prioritise', 'cnr-grand-est-2023', '--chart', 'x.png'], /a name that ends in \.svg/],
    [['prioritise', 'cnr-grand-est-2023', '--portfolio', 'x.svg'], /--portfolio needs a budget: add --budget AMOUNT/],
    [['prioritise', 'cnr-grand-est-2023', '--budget', '1000', '--costs', 'x'], /amount in euros with its unit/],
    [['prioritise', 'cnr-grand-est-2023', '--budget', '30,000 €', '--costs', 'x'], /may mean "€30".*"€30,000"/],
    [['prioritise', 'cnr-grand-est-2023', '--budget', '30 k€/an', '--costs', 'x'], /amount in euros with its unit/],
    [['prioritise', 'cnr-grand-est-2023', '--budget', '1 M€', '--costs', 'folder'], /this is a folder/],
    [['prioritise', 'cnr-grand-est-2023', '--budget', '1 M€', '--costs', 'scan.pdf'], /not JSON/],
    [
      ['prioritise', 'cnr-grand-est-2023', '--budget', '1 M€', '--costs', 'plan.json'],
      /write JSON of this shape.*costEur/,
    ],
    [['prioritise', 'cnr-grand-est-2023', '--report', 'x.doc'], /a name that ends in \.md, /],
    [['prioritise', '--replay', 'none.json'], /no such file/],
    [['prioritise', '--replay', 'plan.json', '--chart', 'x.svg'], /--chart does nothing with --replay/],
    [['prioritise', 'plan.json', 'other.json'], /takes 1 argument: remove "other\.json"/],
    [['audit', 'plan.json', 'other.json', '--report', 'r.md'], /report of one plan/],
    [['validate', 'plan.json', 'other.json'], /other\.json.*does not exist/],
    [['audit', 'none-*.json'], /no file matches "none-\*\.json"/],
    [['audit', 'plan.json', '--format', 'sarf'], /write one of these \(text, json, sarif, github, junit\)/],
    [['audit', 'plan.json', '--format', 'sarif', '--json'], /two formats/],
    [['audit', 'plan.json', '--max-warnings', 'few'], /whole number/],
    [['audit', 'plan.json', '--config', 'none.json'], /no such file/],
    [['audit', '-', '--watch'], /standard input is read once/],
    [['init', '--runner', 'mocha'], /vitest, jest/],
    [['completion', 'powershell'], /bash, zsh, fish/],
  ])('%j cannot work: says how to mend it, before any work', async (argv, words) => {
    const { code, out, err, written } = await said(...argv, '--locale', 'en');
    expect([code, out, written]).toEqual([2, '', []]);
    expect(plainSpaces(err)).toMatch(words);
  });

  it('prints no data where nothing could be read, and names the file', async () => {
    const { code, out, err } = await said('fiche', '--read', 'bad.docx', '--annotate', 'commented.docx');
    expect([code, out]).toEqual([1, '']);
    expect(err.match(/not-zip/g)).toHaveLength(1);
    expect(err).toContain('bad.docx');
  });

  it('ranks nothing where the plan has no prioritisation, and says so', async () => {
    const { code, out } = await said('prioritise', 'segur-2020', '--report', 'r.html');
    expect(code).toBe(1);
    expect(out).toContain('n’a pas de priorisation');
    expect(JSON.parse((await said('prioritise', 'segur-2020', '--json')).out)).toMatchObject({ result: null });
  });
});

describe('plan-sante', () => {
  it('validates a good plan from standard input', async () => {
    const { terminal, said } = memoryTerminal({ '-': plan({}) });
    expect(await run(['validate', '-'], terminal)).toBe(0);
    expect(said.out).toContain('Contrat local de santé');
  });

  it('reads YAML by the name of the file', async () => {
    const { terminal } = memoryTerminal({ 'plan.yaml': 'id: cls\ntitle: Contrat local de santé\n' });
    expect(await run(['validate', 'plan.yaml'], terminal)).toBe(0);
  });

  it('prints for machines on request', async () => {
    const { terminal, said } = memoryTerminal({ '-': plan({ projets: [] }) });
    expect(await run(['validate', '-', '--json'], terminal)).toBe(1);
    const answer = JSON.parse(said.out) as { valid: boolean; issues: { code: string }[] };
    expect(answer.valid).toBe(false);
    expect(answer.issues.map(({ code }) => code)).toContain('unknown-key');
  });

  it.each([
    [['valdate', 'x.json'], 'validate'],
    [['validate', '--lcale', 'fr', 'x.json'], '--locale'],
    [['validate', 'x.jsn', '--format', 'xml'], 'text, json'],
    [['audit', 'cnr-grand-est-2023', '--level', 'best'], 'presentable'],
    [['fiche', 'cnr-grand-est-2023', '--id', 'P11', '--format', 'html'], 'P1'],
    [['fiche', 'cnr-grand-est-2023', '--template', 'cnrGrandEs', '--id', 'P1'], 'cnrGrandEst'],
    [['schema', 'plans'], 'plan'],
    [['audit', 'segur-2020', '--as-of', '2023-02-31'], 'not in the calendar'],
    [['help', 'audti'], 'audit'],
    [['fiche', 'cnr-grand-est-2023', '--id', 'P1', '--json'], '--out'],
  ])('answers the bad call %j with 2 and a hint', async (argv, hint) => {
    const { terminal, said } = memoryTerminal();
    expect(await run([...argv, '--locale', 'en'], terminal)).toBe(2);
    expect(said.err).toContain(hint);
    expect(said.out).toBe('');
  });

  it('answers a language that it does not speak in that of the environment', async () => {
    const { terminal, said } = memoryTerminal();
    expect(await run(['validate', '--locale', 'xx', 'x.json'], terminal)).toBe(2);
    expect(plainSpaces(said.err)).toBe('plan-sante: --locale xx : écrivez l’un de ces mots (fr, en, de, lb)\n');
  });

  it.each([
    ['fr', 'usage : plan-sante COMMANDE [FICHIER] [options]', 'jour de l’audit', 'AAAA-MM-JJ'],
    ['en', 'usage: plan-sante COMMAND [FILE] [options]', 'day of the audit', 'YYYY-MM-DD'],
    ['de', 'Aufruf: plan-sante BEFEHL [DATEI] [Optionen]', 'Tag der Prüfung', 'JJJJ-MM-TT'],
    ['lb', 'usage : plan-sante COMMANDE [FICHIER] [options]', 'jour de l’audit', 'AAAA-MM-JJ'],
  ])('helps in %s', async (locale, usage, option, day) => {
    for (const argv of [['--help'], ['help'], []]) {
      const { terminal, said } = memoryTerminal();
      await run([...argv, '--locale', locale], terminal);
      expect(plainSpaces(said.out)).toContain(usage);
    }
    const { terminal, said } = memoryTerminal();
    expect(await run(['audit', '--help', '--locale', locale], terminal)).toBe(0);
    expect(said.out).toContain(option);
    expect(said.out).toContain(day);
  });

  it('helps', async () => {
    const { terminal, said } = memoryTerminal();
    expect(await run(['--help'], terminal)).toBe(0);
    for (const name of ['validate', 'audit', 'prioritise', 'fiche', 'schema', 'demo']) expect(said.out).toContain(name);
    expect(await run(['audit', '--help'], terminal)).toBe(0);
    expect(said.out).toContain('--as-of');
  });

  it.each(['fr', 'en', 'de', 'lb'])(
    'audits the bundled plan in %s, with the verdict on every claim',
    async (locale) => {
      const { terminal, said } = memoryTerminal();
      await run(['audit', 'cnr-grand-est-2023', '--locale', locale], terminal);
      for (const { id } of cnrGrandEst2023.claims) expect(said.out).toContain(id);
      expect(said.out).not.toMatch(/\{\w+[}|?]/);
    },
  );

  it('tells no error where there is none, and which fiches lack what for the next level', async () => {
    const { terminal, said } = memoryTerminal();
    expect(await run(['audit', 'cnr-grand-est-2023', '--locale', 'fr'], terminal)).toBe(0);
    expect(said.out).toContain('0 erreur, ');
    expect(plainSpaces(said.out)).toMatch(
      /échéance : jalon.*\(P1, P2, P3, P4, P5, P6, A1, A2, A3, A4, A5, A6, M1, M2, S1, S2\)/,
    );
    expect(said.out).not.toMatch(/joindre la fiche du projet/);
  });

  it('ranks the bundled plan and marks what is illustrative', async () => {
    const { terminal, said, written } = memoryTerminal();
    expect(
      await run(
        ['prioritise', 'cnr-grand-est-2023', '--locale', 'fr', '--chart', 'r.svg', '--report', 'r.html'],
        terminal,
      ),
    ).toBe(0);
    expect(said.out).toContain('ILLUSTRATIVES');
    expect(String(written.get('r.svg'))).toMatch(/^<svg[\s\S]*llustrati/);
    expect(String(written.get('r.html'))).toContain('llustrative');
  });

  it.each(['markdown', 'html', 'docx', 'pptx'])('writes a fiche as %s', async (format) => {
    const { terminal, written } = memoryTerminal();
    expect(
      await run(['fiche', 'cnr-grand-est-2023', '--id', 'P1', '--format', format, '--out', 'P1.x'], terminal),
    ).toBe(0);
    expect(written.get('P1.x')?.length).toBeGreaterThan(1_000);
  });

  it('writes a report in the format that its name asks for, and says which names there are', async () => {
    for (const name of ['r.md', 'r.html', 'r.docx', 'r.pptx', 'r.json']) {
      for (const command of ['audit', 'prioritise']) {
        const { terminal, written } = memoryTerminal();
        await run([command, 'cnr-grand-est-2023', '--report', name], terminal);
        expect(written.get(name)?.length, `${command} ${name}`).toBeGreaterThan(1_000);
      }
    }
    const { terminal, said } = memoryTerminal();
    expect(await run(['audit', 'cnr-grand-est-2023', '--report', 'r.pdf'], terminal)).toBe(2);
    expect(said.err).toContain('.md, .html, .docx, .pptx, .json');
  });

  it.each(['docx', 'pptx'])('reads back the fiche that it wrote as %s', async (format) => {
    const first = memoryTerminal();
    const name = `P4.${format}`;
    await run(['fiche', 'cnr-grand-est-2023', '--id', 'P4', '--out', name], first.terminal);
    const second = memoryTerminal({ [name]: first.written.get(name) as Uint8Array });
    const annotate = format === 'docx' ? ['--annotate', 'P4-commented.docx'] : [];
    await run(['fiche', '--read', name, ...annotate], second.terminal);
    const fiche = JSON.parse(second.said.out) as { title: string; stakeholders: unknown[] };
    // Paper has typographic apostrophes.
    expect(fiche.title.replaceAll('’', "'")).toBe(cnrGrandEst2023.projects.find(({ id }) => id === 'P4')?.title);
    expect(fiche.stakeholders).toHaveLength(6);
    if (format === 'docx') expect(second.written.get('P4-commented.docx')?.length).toBeGreaterThan(1_000);
  });
});

describe('plan-sante, for programs', () => {
  const costs = {
    'costs.json': JSON.stringify({
      source: 'estimates',
      projects: { P4: { costEur: 100_000 }, A6: { costEur: 50_000 }, Z9: { costEur: 1 } },
    }),
  };
  const budget = ['prioritise', 'cnr-grand-est-2023', '--locale', 'en', '--budget', '150 k€', '--costs', 'costs.json'];

  it.each([
    [['prioritise', 'bad.json']],
    [[...budget, '--record', 'd.json']],
    [['prioritise', '--replay', 'bad.json']],
    [['fiche', 'cnr-grand-est-2023', '--out', 'many']],
    [['fiche', 'bad.json', '--out', 'many']],
    [['fiche', '--blank', '--out', 'form.docx']],
    [['schema', '--out', 'schema']],
    [['demo']],
  ])('prints one JSON document and nothing else for %j', async (argv) => {
    const { terminal, said } = memoryTerminal({ ...costs, 'bad.json': plan({ projets: [] }) });
    await run([...argv, '--json'], terminal);
    expect(JSON.parse(said.out)).toBeTypeOf('object');
  });

  it('tells the portfolio and the record with the ranking', async () => {
    const { terminal, said, written } = memoryTerminal(costs);
    expect(await run([...budget, '--record', 'd.json', '--json'], terminal)).toBe(0);
    const { portfolio, record } = JSON.parse(said.out) as {
      portfolio: { withoutCost: string[]; notRanked: string[]; selection: { status: string } };
      record: { file: string; hash: string };
    };
    expect(portfolio.selection.status).toBe('optimal');
    expect(portfolio.notRanked).toEqual(['Z9']);
    expect(portfolio.withoutCost).toContain('A1');
    expect(String(written.get('d.json'))).toContain(record.hash);
  });

  it('says which projects had no cost, and which costs no project', async () => {
    const { terminal, said } = memoryTerminal(costs);
    await run(budget, terminal);
    expect(said.out).toMatch(/cost not known.*A1/);
    expect(said.out).toMatch(/Not ranked, although their cost is known: Z9/);
  });

  it('takes the costs of the plan itself, and shows projects that nobody scored as open when asked', async () => {
    const text = plan({
      projects: ['P1', 'P2', 'P3', 'P4'].map((id) => ({ id, title: id })),
      budgetLines: [
        { id: 'old', title: 'Old', project: 'P1', amount: { value: 900_000, currency: 'EUR' } },
        { id: 'new', title: 'New', project: 'P1', amount: { value: 100_000, currency: 'EUR' }, supersedes: 'old' },
        { id: 'part', title: 'Part', project: 'P1', amount: { value: 40_000, currency: 'EUR' }, partOf: 'new' },
        { id: 'two-a', title: 'Two', project: 'P2', amount: { value: 30_000, currency: 'EUR' } },
        { id: 'two-b', title: 'Two', project: 'P2', amount: { value: 20_000, currency: 'EUR' } },
        {
          id: 'three',
          title: 'Three',
          project: 'P3',
          amount: { value: 10_000, qualifier: 'more-than', currency: 'EUR' },
        },
      ],
      prioritisation: {
        criteria: [{ id: 'need', label: 'Besoin', direction: 'max', weight: 1, scale: { min: 1, max: 5 } }],
        scores: ['P1', 'P2', 'P3'].map((project, i) => ({
          project,
          criterion: 'need',
          value: 5 - i,
          provenance: 'stated',
        })),
      },
    });
    const call = ['prioritise', 'p.json', '--locale', 'en', '--budget', '120 k€'];
    const { terminal, said } = memoryTerminal({ 'p.json': text });
    expect(await run([...call, '--json'], terminal)).toBe(0);
    const { portfolio, result } = JSON.parse(said.out) as {
      portfolio: {
        withoutCost: string[];
        selection: { best: { funded: string[]; rules: { id: string; amount: number }[] } };
      };
      result: { notAssessed: string[] };
    };
    expect(portfolio.withoutCost).toEqual(['P3']);
    expect(portfolio.selection.best.funded).toEqual(['P1']);
    expect(portfolio.selection.best.rules[0]).toMatchObject({ id: 'budget:budget', amount: 100_000 });
    expect(result.notAssessed).toEqual(['P4']);

    const open = memoryTerminal({ 'p.json': text });
    await run([...call, '--open'], open.terminal);
    expect(open.said.out).toMatch(/cost not known.*P3/);
    expect(open.said.out).toMatch(/1–4 +P4/);
  });

  it('names the project whose cost cannot be read', async () => {
    const { terminal, said } = memoryTerminal({ 'costs.json': '{ "projects": { "P4": { "costEur": "3000" } } }' });
    expect(await run(budget, terminal)).toBe(2);
    expect(said.err).toMatch(/P4.*"3000"/);
  });
});

describe('plan-sante fiche, with a plan that has faults', () => {
  const faulty = plan({
    projects: [
      { id: 'P1', title: 'Équipe mobile', fiche: { title: 'Équipe mobile' } },
      { id: 'P2', titre: 'Bus', fiche: { title: 'Bus' } },
      { id: 'P3', title: 'Sans fiche' },
    ],
  });

  it('writes what can be read, says what was left out, and exits with 1', async () => {
    const { terminal, said, written } = memoryTerminal({ 'bad.json': faulty });
    expect(await run(['fiche', 'bad.json', '--out', 'many', '--locale', 'en'], terminal)).toBe(1);
    expect([...written.keys()]).toEqual(['many/P1.md']);
    expect(said.err).toMatch(/Left out: project P2/);
    expect(said.err).toMatch(/no fiche in the plan.*P3/);
  });

  it('says why a project is not there before it says that it is not', async () => {
    const { terminal, said } = memoryTerminal({ 'bad.json': faulty });
    expect(await run(['fiche', 'bad.json', '--id', 'P2', '--locale', 'en'], terminal)).toBe(2);
    expect(said.err).toMatch(/Left out: project P2[\s\S]*no project "P2"/);
  });
});

describe('plan-sante prioritise --replay', () => {
  it.each(['fr', 'en', 'de'])('says in words of the language %s that a file is no record', async (locale) => {
    const { terminal, said } = memoryTerminal({ 'x.json': '{}' });
    expect(await run(['prioritise', '--replay', 'x.json', '--locale', locale], terminal)).toBe(1);
    expect(said.out).toContain('x.json');
    expect(said.out).not.toMatch(/not-a-record|no JSON object/);
  });
});

describe('plan-sante prioritise, with scores that are missing or cannot be used', () => {
  const score = (project: string, criterion: string, value: number) => ({
    project,
    criterion,
    value,
    provenance: 'stated',
  });
  const ranked = (scores: readonly object[]) =>
    plan({
      projects: [
        { id: 'P1', title: 'Équipe mobile' },
        { id: 'P2', title: 'Bus' },
      ],
      prioritisation: {
        criteria: [
          { id: 'need', label: { fr: 'Besoin' }, direction: 'max', weight: 60, scale: { min: 1, max: 5 } },
          { id: 'delay', label: { fr: 'Délai' }, direction: 'min', weight: 40, scale: { min: 0, max: 60 } },
        ],
        scores,
      },
    });
  const three = [score('P1', 'need', 4), score('P1', 'delay', 12), score('P2', 'need', 5)];

  it('gives no single rank to whom a missing score may overtake', async () => {
    const { terminal, said } = memoryTerminal({ 'plan.json': ranked(three) });
    expect(await run(['prioritise', 'plan.json', '--locale', 'en'], terminal)).toBe(0);
    expect(said.out).toMatch(/1–2 {2}P1/);
    expect(said.out).toMatch(/1–2 {2}P2/);
  });

  it('says which score it could not use, and exits with 1', async () => {
    const { terminal, said } = memoryTerminal({ 'plan.json': ranked([...three, score('P2', 'delay', 99)]) });
    expect(await run(['prioritise', 'plan.json', '--locale', 'en'], terminal)).toBe(1);
    expect(said.err).toContain('99');
  });
});
