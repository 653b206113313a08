import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { stringify } from 'yaml';
import { run } from '../../src/cli/run.ts';
import { fillDocx, parseDocx, renderDocx, safeRenderDocx } from '../../src/document/docx.ts';
import {
  type DocumentNode,
  doc,
  p,
  parseHtml,
  parseMarkdown,
  safeRenderHtml,
  safeRenderMarkdown,
} from '../../src/document/index.ts';
import { parsePptx, renderPptx, safeRenderPptx } from '../../src/document/pptx.ts';
import { composeFiche, ficheTemplates, readFicheText } from '../../src/fiche/index.ts';
import { cnrGrandEst2023 } from '../../src/plans/index.ts';
import { composeAudit, composePrioritisation } from '../../src/report/index.ts';
import { prioritisePlan, replayDecision } from '../../src/scoring/index.ts';
import {
  auditPlan,
  checkClaims,
  type PlanReading,
  parseContributions,
  safeParsePlan,
  safeParsePlanText,
  upgradePlan,
} from '../../src/validation/index.ts';
import { yaml } from '../../src/validation/yaml.ts';
import { memoryTerminal } from '../cli/memory-terminal.ts';
import { arbitraryDocument, HOSTILE_TEXTS } from '../document/arbitrary-document.ts';
import { type Spoiling, spoil, spoilings } from '../validation/spoil.ts';
import { functions } from './functions.ts';
import { answerOf, Fault } from './sound.ts';
import { VALUES } from './wrong-values.ts';

/** One way in, and what is thrown at it. A case is plain data: it can be written to a file and tried again. */
export interface Target<Case = unknown> {
  readonly cases: fc.Arbitrary<Case>;
  run(given: Case): unknown;
}

const target = <Case>(cases: fc.Arbitrary<Case>, run: (given: Case) => unknown): Target => ({ cases, run }) as Target;

const locales = fc.constantFrom('fr' as const, 'en' as const, 'de' as const, 'lb' as const);
/** Pieces of texts of every format, with what stands between them. */
const pieces = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...HOSTILE_TEXTS, '\n', '\n\n', ' ', '\t', '|', ' : ', '- ', '# ') },
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({ maxLength: 20 }),
);
const textOf = (words: fc.Arbitrary<string>, maxLength = 30): fc.Arbitrary<string> =>
  fc.array(words, { maxLength }).map((parts) => parts.join(''));

/** A part of a plan that is small, so that many may be tried. */
const { projects, constats, prioritisation, figures, budgetLines, milestones, claims } = cnrGrandEst2023;
const seedPlan = {
  id: 'p',
  title: 'P',
  projects: projects.slice(0, 2),
  constats: constats.slice(0, 2),
  figures: figures.slice(0, 3),
  budgetLines: budgetLines.slice(0, 2),
  milestones: milestones.slice(0, 2),
  claims: claims.slice(0, 4),
  prioritisation,
};
const spoiledPlan = fc
  .array(spoilings, { maxLength: 4 })
  .map((changes) => changes.reduce<object>((plan, change: Spoiling) => spoil(plan, change), seedPlan));

/** Everything that is done with a plan after it was read. */
function afterReading(reading: PlanReading): unknown {
  const plan = reading.success ? reading.data : reading.partial;
  if (plan === undefined) return reading;
  const report = auditPlan(reading, { locale: 'en', asOf: '2023-02-08' });
  const page = safeRenderMarkdown(composeAudit(report, { locale: 'fr' }));
  const verdicts = checkClaims(plan);
  const ranking = reading.success ? prioritisePlan(reading.data) : undefined;
  const paper = ranking && safeRenderHtml(composePrioritisation(ranking));
  return { issues: [...reading.issues, ...report.issues], page, verdicts, ranking: ranking?.ranking, paper };
}

/** A text with some of its characters changed: cut, doubled, replaced. */
interface Cut {
  readonly at: number;
  readonly length: number;
  readonly put: string;
}
const cuts = fc.array(fc.record({ at: fc.nat(), length: fc.nat(8), put: pieces }), { maxLength: 6 });
const cutText = (text: string, changes: readonly Cut[]): string =>
  changes.reduce((now, { at, length, put }) => {
    const start = at % (now.length + 1);
    return now.slice(0, start) + put + now.slice(start + length);
  }, text);

const SMALL = doc({ title: 'T', language: 'fr' }, [p('Un constat {title} {#list}{name}{/list}')]);
const OFFICE = { docx: renderDocx(SMALL), pptx: renderPptx(SMALL) };
const readOffice = { docx: parseDocx, pptx: parsePptx };

/** A file of an office program whose parts were cut up. */
function spoiledOffice(kind: 'docx' | 'pptx', part: number, changes: readonly Cut[]): Uint8Array {
  const parts = unzipSync(OFFICE[kind]);
  const names = Object.keys(parts).filter((name) => /\.(xml|rels)$/.test(name));
  const name = names[part % names.length] ?? '';
  const text = cutText(strFromU8(parts[name] ?? new Uint8Array()), changes);
  return zipSync({ ...parts, [name]: strToU8(text) });
}
const spoiledOffices = fc.record({
  kind: fc.constantFrom('docx' as const, 'pptx' as const),
  part: fc.nat(30),
  changes: cuts,
});

const render = { markdown: safeRenderMarkdown, html: safeRenderHtml, docx: safeRenderDocx, pptx: safeRenderPptx };
function everyRendering(tree: DocumentNode): unknown {
  return Object.values(render).map((write) => {
    const written = write(tree);
    return written.success ? written.data : written.issues.map(({ code }) => code);
  });
}

/** Names of functions of the model and of documents that read or write one text or number. */
const CODECS = Object.keys(functions).filter((name) =>
  /^(model|document): (read|write|parse|is|clean|safe|format|apply|expand|anchor|partial|canMove)/.test(name),
);
const METHODS = Object.keys(functions).filter(
  (name) => name.startsWith('mcda: ') && !/defineMethod|additiveMethod/.test(name),
);
const someNumber = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: 0, max: 9 }) },
  fc.double({ min: -1e6, max: 1e6, noNaN: true }),
  fc.constantFrom(0, 1e308, 5e-324, -1),
);
const problems = fc.tuple(fc.nat(5), fc.integer({ min: 1, max: 4 })).chain(([rows, columns]) =>
  fc.record({
    values: fc.array(fc.array(someNumber, { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
    directions: fc.array(fc.constantFrom('max', 'min'), { minLength: columns, maxLength: columns }),
    weights: fc.array(someNumber, { minLength: columns, maxLength: columns }),
  }),
);

const argument = fc.constantFrom(...Object.keys(VALUES));

/** Every way in. */
export const TARGETS: Readonly<Record<string, Target>> = {
  'wrong calls': target(
    fc.record({ name: fc.constantFrom(...Object.keys(functions)), given: fc.array(argument, { maxLength: 4 }) }),
    async ({ name, given }) => {
      await functions[name]?.(...given.map((one) => VALUES[one]?.()));
      // What a function makes of nonsense is its own affair; that it says so, or answers, is ours.
    },
  ),
  'wrong fields': target(
    fc.record({
      name: fc.constantFrom(...Object.keys(functions)),
      first: argument,
      fields: fc.dictionary(
        fc.constantFrom(
          'locale',
          'format',
          'fields',
          'limits',
          'asOf',
          'rules',
          'level',
          'values',
          'directions',
          'weights',
          'seed',
          'samples',
          'title',
          'children',
          'projects',
          'type',
          'language',
          'columns',
          'id',
          'names',
          'options',
          'model',
          'criteria',
        ),
        argument,
        { maxKeys: 5 },
      ),
    }),
    async ({ name, first, fields }) => {
      const given = Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, VALUES[value]?.()]));
      await answerOf(() => functions[name]?.(given));
      await functions[name]?.(VALUES[first]?.(), given);
    },
  ),
  'plan, as data': target(spoiledPlan, (plan) => afterReading(safeParsePlan(plan, { locale: 'en' }))),
  'plan, as JSON': target(
    fc.record({ plan: spoiledPlan, changes: cuts, locale: locales }),
    ({ plan, changes, locale }) =>
      afterReading(safeParsePlanText(cutText(jsonOf(plan), changes), { format: 'json', locale })),
  ),
  'plan, as YAML': target(
    fc.record({ plan: spoiledPlan, changes: cuts, locale: locales }),
    ({ plan, changes, locale }) =>
      afterReading(safeParsePlanText(cutText(stringify(JSON.parse(jsonOf(plan))), changes), { format: yaml, locale })),
  ),
  'plan, as bytes': target(
    fc.uint8Array({ maxLength: 200 }).map((bytes) => [...bytes]),
    (bytes) => safeParsePlanText(Uint8Array.from(bytes), { format: 'json' }),
  ),
  'plan of another version': target(
    fc.record({ plan: spoiledPlan, formatVersion: fc.constantFrom('0.9.0', '0.8.0', '2.0.0', 'x') }),
    ({ plan, formatVersion }) => upgradePlan({ ...plan, formatVersion }),
  ),
  'text of Markdown': target(textOf(pieces), (text) => {
    const tree = parseMarkdown(text);
    return tree.success ? { issues: tree.issues, written: everyRendering(tree.data) } : tree;
  }),
  'text of HTML': target(
    textOf(
      fc.oneof(pieces, fc.constantFrom('<p>', '<table>', '<tr>', '<td colspan=9>', '<ul><li>', '</', '&#x1b;', '<b>')),
    ),
    (text) => {
      const tree = parseHtml(text);
      return tree.success ? { issues: tree.issues, written: everyRendering(tree.data) } : tree;
    },
  ),
  'form of Markdown': target(
    fc.record({
      text: textOf(pieces),
      form: fc.constantFrom(...Object.keys(ficheTemplates)),
      locale: locales,
      changes: cuts,
      project: fc.nat(15),
    }),
    ({ text, form, locale, changes, project }) => {
      const template = Object.entries(ficheTemplates).find(([name]) => name === form)?.[1];
      const fiche = projects[project]?.fiche;
      if (template === undefined || fiche === undefined) return undefined;
      const filled = safeRenderMarkdown(composeFiche(fiche, template, { locale }));
      if (!filled.success) throw new Fault('a fiche of a bundled plan cannot be written');
      return [text, cutText(filled.data, changes)].map((form) =>
        readFicheText(form, template, { format: 'markdown', locale }),
      );
    },
  ),
  'file of an office program': target(spoiledOffices, ({ kind, part, changes }) =>
    readOffice[kind](spoiledOffice(kind, part, changes)),
  ),
  'template of Word': target(
    fc.record({ office: spoiledOffices, data: fc.jsonValue({ maxDepth: 3 }) }),
    ({ office, data }) =>
      fillDocx(spoiledOffice('docx', office.part, office.changes), data as never, {
        fields: { title: 'text', list: { name: 'text' } },
      }),
  ),
  'document tree': target(arbitraryDocument, everyRendering),
  codec: target(
    fc.record({
      name: fc.constantFrom(...CODECS),
      given: fc.oneof(
        textOf(pieces, 5),
        someNumber,
        fc.string({ unit: fc.constantFrom(...'0123456789 ,.-/–%€kM Mdeuroslxiv'), maxLength: 16 }),
      ),
      locale: locales,
    }),
    ({ name, given, locale }) => functions[name]?.(given, locale),
  ),
  method: target(
    fc.record({ name: fc.constantFrom(...METHODS), problem: problems, seed: fc.nat(99) }),
    async ({ name, problem, seed }) => {
      const answer = await functions[name]?.({ ...problem, samples: 50, seed });
      return answer;
    },
  ),
  'decision record': target(fc.oneof(textOf(pieces), fc.json()), (text) => replayDecision(text)),
  'rows of contributions': target(
    fc.record({
      text: textOf(fc.oneof(pieces, fc.constantFrom('"', ',', ';', '\r\n', '{"text":"a"}'))),
      format: fc.constantFrom('csv', 'ndjson'),
    }),
    ({ text, format }) =>
      parseContributions([text], { format, columns: { text: 'text' }, onContribution: () => undefined } as never),
  ),
  'command line': target(
    fc.record({
      argv: fc.array(
        fc.oneof(
          fc.constantFrom(
            'validate',
            'audit',
            'prioritise',
            'fiche',
            'schema',
            'p.json',
            'p.yaml',
            '-',
            '--json',
            '--id',
            'P1',
            '--format',
            'html',
            '--from',
            'yaml',
            'json',
            '--out',
            'x.md',
            'x.docx',
            '--report',
            '--as-of',
            '2023-01-01',
            '--read',
            '--blank',
            '--costs',
            '--budget',
            '1 M€',
            '--locale',
            'en',
            '--replay',
            '--record',
            '--chart',
            'x.svg',
          ),
          pieces,
        ),
        { maxLength: 8 },
      ),
      text: fc.oneof(spoiledPlan.map(jsonOf), textOf(pieces)),
    }),
    async ({ argv, text }) => {
      const { terminal, said, written } = memoryTerminal({ 'p.json': text, 'p.yaml': text, 'x.md': text, '-': text });
      const code = await run(argv, terminal);
      if (![0, 1, 2].includes(code)) throw new Fault(`the exit code is ${code}`);
      if (/TypeError|RangeError|Cannot read|is not (a function|iterable)|\.ts:\d/.test(said.err))
        throw new Fault(`the command line says ${said.err}`);
      if (/[^\P{Cc}\n\t]/u.test(said.out + said.err)) throw new Fault('the command line shows controls');
      return { code, said, written: [...written.keys()] };
    },
  ),
};

/** JSON of what JSON cannot hold, too: a big integer as a number. */
function jsonOf(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => (typeof part === 'bigint' ? Number(part) : part));
}
