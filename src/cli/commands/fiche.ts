import { join } from 'node:path';
import { annotateDocx, parseDocx } from '../../document/docx.ts';
import type { DocumentNode } from '../../document/index.ts';
import { parsePptx } from '../../document/pptx.ts';
import type { Issue, Result } from '../../errors/index.ts';
import {
  blankFiche,
  composeFiche,
  type FicheTemplate,
  ficheTemplates,
  readFiche,
  readFicheText,
} from '../../fiche/index.ts';
import type { Locale } from '../../i18n/index.ts';
import { binaryNames, messageLocale } from '../../i18n/index.ts';
import { append } from '../../internal/append.ts';
import { binaryKind } from '../../internal/binary-kind.ts';
import { visibleText } from '../../internal/shown-text.ts';
import { nearest } from '../../internal/text.ts';
import type { Plan } from '../../model/index.ts';
import { BadCall, type Call, type Command, type ExitCode, refuseBeside } from '../command.ts';
import { ENDINGS, FORMATS, formatOfName, rendered } from '../document-format.ts';
import { jsonText } from '../json-text.ts';
import { loadPlan, planOptions } from '../load-plan.ts';
import { onPaper } from '../on-paper.ts';
import { printIssues } from '../print-issues.ts';
import { type Look, lookOption, readLook } from '../read-look.ts';
import { readNamed } from '../read-named.ts';
import { referenceNames } from '../reference-names.ts';
import { say } from '../say.ts';
import type { Terminal } from '../terminal.ts';
import { unreadPlan } from '../unread-plan.ts';
import { checkOutName, formatOf, write, written } from '../write-document.ts';

export const fiche: Command = {
  usage: 'fiche FILE [--id ID] [--format FORMAT] [--out FILE]  |  fiche --blank  |  fiche --read DOCUMENT',
  maximumArguments: 1,
  options: {
    ...planOptions,
    id: { type: 'string', value: 'ID', help: 'fiche.id' },
    format: {
      type: 'string',
      value: FORMATS.join('|'),
      help: 'format',
    },
    template: {
      type: 'string',
      value: 'NAME',
      help: 'fiche.template',
      facts: { forms: Object.keys(ficheTemplates) },
    },
    ...lookOption,
    out: { type: 'string', value: 'FILE', help: 'out' },
    extras: { type: 'boolean', help: 'fiche.extras' },
    blank: { type: 'boolean', help: 'fiche.blank' },
    read: {
      type: 'string',
      value: 'DOCUMENT',
      help: 'fiche.read',
    },
    annotate: {
      type: 'string',
      value: 'FILE',
      help: 'fiche.annotate',
    },
  },
  async run(call, terminal) {
    const template = readTemplate(call.text('template') ?? 'cnrGrandEst');
    const document = call.text('read');
    if (document !== undefined) {
      refuseBeside(call, '--read', ['from', 'id', 'format', 'out', 'extras', 'blank', 'master']);
      return readForm(document, template, call, terminal);
    }
    if (call.text('annotate') !== undefined) throw new BadCall('annotate-needs-docx');
    checkOutName(call);
    if (call.json && call.text('out') === undefined) throw new BadCall('json-beside-fiche');
    const look = await readLook(call, terminal);
    if (look === undefined) return 1;
    if (call.flag('blank')) {
      refuseBeside(call, '--blank', ['from', 'id', 'extras']);
      const { locale } = call;
      return written([await write(call, blankFiche(template, { locale }), terminal, look)], call, terminal);
    }
    const { name, result } = await loadPlan(call, terminal);
    const plan = result.success ? result.data : result.partial;
    if (plan?.projects === undefined) return unreadPlan(result, name, call, terminal, { written: [] });
    // What had to be left out of a plan with faults is missing in its fiches too.
    if (result.issues.length > 0) printIssues(result.issues, name, call.locale, { out: terminal.err });
    const code = await writeFiches(plan as Plan, template, call, terminal, { issues: result.issues, look });
    return result.success ? code : 1;
  },
};

function readTemplate(name: string): FicheTemplate {
  const templates: Readonly<Record<string, FicheTemplate>> = ficheTemplates;
  const template = Object.hasOwn(templates, name) ? templates[name] : undefined;
  if (!template) {
    const guess = nearest(name, Object.keys(templates));
    throw new BadCall('unknown-word', { option: '--template', asked: name, guess, known: Object.keys(templates) });
  }
  return template;
}

async function writeFiches(
  plan: Plan,
  template: FicheTemplate,
  call: Call,
  terminal: Terminal,
  { issues, look }: { readonly issues: readonly Issue[]; readonly look: Look },
): Promise<ExitCode> {
  const { locale } = call;
  const id = call.text('id');
  const compose = (project: Plan['projects'][number]): DocumentNode | undefined =>
    project.fiche &&
    composeFiche(project.fiche, template, {
      ...onPaper,
      locale,
      id: project.id,
      planTitle: plan.title,
      names: referenceNames(plan),
      extras: call.flag('extras'),
    });
  if (id === undefined) {
    const files = await writeAll(plan, compose, call, terminal, look);
    return written(files, call, terminal, issues);
  }
  const project = plan.projects.find((one) => one.id === id);
  if (!project) {
    const ids = plan.projects.map((one) => one.id);
    const guess = nearest(id, ids);
    const known = guess === undefined && ids.length > 0 ? ids : undefined;
    throw new BadCall('no-project', { id, guess, known, none: ids.length === 0 ? 'yes' : undefined });
  }
  const document = compose(project);
  if (!document) throw new BadCall('no-fiche', { id });
  return written([await write(call, document, terminal, look)], call, terminal, issues);
}

/** Writes every fiche of a plan into a folder, and says which projects have none. */
async function writeAll(
  { projects }: Plan,
  compose: (project: Plan['projects'][number]) => DocumentNode | undefined,
  call: Call,
  terminal: Terminal,
  look: Look,
): Promise<readonly string[]> {
  const out = call.text('out');
  if (out === undefined) throw new BadCall('which-fiche');
  if (formatOfName(out) !== undefined) throw new BadCall('one-file-several-fiches', { file: out });
  const format = formatOf(call);
  const files: string[] = [];
  const without: string[] = [];
  for (const project of projects) {
    const document = compose(project);
    if (document === undefined) {
      without.push(project.id);
      continue;
    }
    const path = join(out, `${project.id}.${ENDINGS[format]}`);
    await terminal.writeFile(path, rendered(format, document, look));
    if (!call.json) terminal.out(`${visibleText(path)}\n`);
    files.push(path);
  }
  if (without.length > 0) terminal.err(`${say('without-fiche', { ids: without }, call.locale)}\n`);
  return files;
}

async function readForm(name: string, template: FicheTemplate, call: Call, terminal: Terminal): Promise<ExitCode> {
  const { locale } = call;
  const target = call.text('annotate');
  if (target !== undefined) {
    if (!/\.docx$/i.test(name)) throw new BadCall('annotate-needs-docx');
    if (!/\.docx$/i.test(target))
      throw new BadCall('name-ending', { option: '--annotate', file: target, known: '.docx' });
  }
  const bytes = await readNamed('--read', name, terminal);
  const parse = /\.docx$/i.test(name) ? parseDocx : /\.pptx$/i.test(name) ? parsePptx : undefined;
  const parsed = parse?.(bytes, { locale });
  const readBy = (form: FicheTemplate) =>
    parsed === undefined ? readText(name, bytes, form, locale) : readOffice(parsed, form, locale);
  const issues: Issue[] = [...(parsed?.issues ?? [])];
  const result = readBy(template);
  append(issues, result.issues);
  const data = result.success ? result.data : result.partial;
  if (target !== undefined && data !== undefined) await writeAnnotated(target, bytes, issues, locale, terminal);
  if (call.json) terminal.out(jsonText({ fiche: data, issues }));
  else {
    if (data !== undefined) terminal.out(jsonText(data));
    if (issues.length > 0) printIssues(issues, name, locale, { out: terminal.err });
    const better = call.text('template') === undefined ? betterForm(readBy, template, result.issues) : undefined;
    if (better !== undefined) terminal.err(`${say('other-form', { ...better }, locale)}\n`);
  }
  return issues.some(({ severity }) => severity === 'error') ? 1 : 0;
}

/** The form of the package that leaves least of the document without a place, where the usual one leaves more. */
function betterForm(
  readBy: (form: FicheTemplate) => { readonly issues: readonly Issue[] },
  usual: FicheTemplate,
  told: readonly Issue[],
): { readonly form: string; readonly left: number; readonly instead: number } | undefined {
  const leftIn = (issues: readonly Issue[]): number =>
    issues.filter(({ code }) => code === 'fiche-content-unplaced').length;
  const instead = leftIn(told);
  if (instead === 0) return undefined;
  return Object.entries(ficheTemplates)
    .filter(([, template]) => template !== usual)
    .map(([form, template]) => ({ form, left: leftIn(readBy(template).issues), instead }))
    .filter(({ left }) => left < instead)
    .sort((a, b) => a.left - b.left)[0];
}

function readOffice(parsed: Result<DocumentNode>, template: FicheTemplate, locale: Call['locale']) {
  if (!parsed.success) return { success: false as const, issues: [] };
  return readFiche(parsed.data, template, { locale });
}

function readText(name: string, bytes: Uint8Array, template: FicheTemplate, locale: Call['locale']) {
  const kind = binaryKind(bytes);
  if (kind !== undefined)
    throw new BadCall('not-a-form', { file: name, found: binaryNames[messageLocale(locale)][kind] });
  const format = /\.html?$/i.test(name) ? 'html' : 'markdown';
  return readFicheText(utf8Text(name, bytes), template, { format, locale });
}

/** Letters that are no UTF-8 would be lost without a word. */
function utf8Text(name: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new BadCall('not-utf8', { file: name });
  }
}

/** The document that was read, with a comment at each place that an issue is about. */
async function writeAnnotated(
  file: string,
  bytes: Uint8Array,
  issues: Issue[],
  locale: Locale,
  terminal: Terminal,
): Promise<void> {
  const date = `${terminal.today}T00:00:00Z`;
  const annotated = annotateDocx(bytes, issues, { author: 'plan-sante', date, locale });
  if (annotated.success) await terminal.writeFile(file, annotated.data);
  append(issues, annotated.issues);
}
