import { type Issue, SEVERITIES, type Severity } from '../errors/index.ts';
import { type Locale, messageLocale, partsInWords } from '../i18n/index.ts';
import { visibleText } from '../internal/shown-text.ts';
import { excerptOf } from './excerpt.ts';
import { say } from './say.ts';
import type { Terminal } from './terminal.ts';
import { cliTexts } from './texts.ts';
import { wrapped } from './wrap.ts';

const SIGNS: Readonly<Record<Severity, string>> = { error: '✖', warning: '▲', info: '·' };

/** How many issues a person is shown; the count says how many there are. */
const SHOWN = 200;
/** How many places of the same finding are named. */
const PLACES = 10;
/** Of one kind, this many are told one by one on a screen; more are told in one sentence. */
const FEW = 3;

/** Where issues come from, and how many of them are told. */
interface IssueSource {
  readonly name: string;
  readonly locale: Locale;
  /** The text that the positions are of, for excerpts. */
  readonly text?: string | undefined;
  /** Whether all of them are told one by one. */
  readonly all?: boolean;
  /** By code, one sentence for all findings of it: on a screen it stands for many of a kind. */
  readonly groups?: ReadonlyMap<string, string> | undefined;
}

/** Prints issues, the gravest first, and how many of each gravity there are. */
export function printIssues(
  issues: readonly Issue[],
  name: string,
  locale: Locale,
  terminal: Pick<Terminal, 'out'> & Partial<Pick<Terminal, 'width'>>,
): void {
  listIssues(issues, { name, locale }, terminal);
  terminal.out(`${issueCounts(issues, locale)}\n`);
}

/** How many issues of each gravity there are, in words. */
export function issueCounts(issues: readonly Issue[], locale: Locale): string {
  const count = (severity: Severity): number => issues.filter((issue) => issue.severity === severity).length;
  return say('issue-counts', { errors: count('error'), warnings: count('warning'), infos: count('info') }, locale);
}

/** Issues, the gravest first and by line: laid out for people, or one a line for programs that read `file:line:column:`. */
export function listIssues(
  issues: readonly Issue[],
  source: IssueSource,
  terminal: Pick<Terminal, 'out'> & Partial<Pick<Terminal, 'width'>>,
): void {
  const { locale, all = false } = source;
  const sorted = [...issues].sort(
    (a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || lineOf(a) - lineOf(b),
  );
  const told = all ? sorted : sorted.slice(0, SHOWN);
  const { width } = terminal;
  if (width === undefined) for (const issue of told) printLine(issue, source, terminal);
  else for (const same of together(told, source)) printBlock(same, source, width, terminal);
  if (told.length < sorted.length)
    terminal.out(`${say('more-issues', { count: sorted.length - told.length }, locale)}\n`);
}

function lineOf({ position }: Issue): number {
  return position !== undefined && 'line' in position ? position.line : 0;
}

/** `:5:3`, as editors and CI systems write a place in a file. */
function lineAndColumn({ position }: Issue): string {
  return position !== undefined && 'line' in position ? `:${position.line}:${position.column}` : '';
}

function severityWord(severity: Severity, locale: Locale): string {
  return cliTexts[messageLocale(locale)][severity];
}

function printLine(issue: Issue, { name, locale }: IssueSource, { out }: Pick<Terminal, 'out'>): void {
  const { severity, message, place, code } = issue;
  out(
    `${visibleText(name)}${lineAndColumn(issue)}: ${SIGNS[severity]} ${severityWord(severity, locale)}`,
    `${locale === 'fr' ? ' :' : ':'} ${message}${place === '' ? '' : ` · ${place}`} [${code}]\n`,
  );
}

/** What is told as one: findings that say the same of several places, or many of one kind. */
interface Block {
  readonly message: string;
  readonly issues: readonly [Issue, ...Issue[]];
}

function together(issues: readonly Issue[], { groups, all = false }: IssueSource): readonly Block[] {
  const counts = new Map<string, number>();
  for (const { code } of issues) counts.set(code, (counts.get(code) ?? 0) + 1);
  const blocks = new Map<string, { message: string; issues: [Issue, ...Issue[]] }>();
  for (const issue of issues) {
    const { code, severity } = issue;
    const many = !all && (counts.get(code) ?? 0) > FEW ? groups?.get(code) : undefined;
    const message = many ?? issue.message;
    // The sentence about many stands once, with the sign of the gravest: it comes first.
    const key = many === undefined ? `${severity} ${code}\n${message}` : code;
    const block = blocks.get(key);
    if (block === undefined) blocks.set(key, { message, issues: [issue] });
    else block.issues.push(issue);
  }
  return [...blocks.values()];
}

function printBlock(
  { message, issues }: Block,
  { text, locale }: IssueSource,
  width: number,
  { out }: Pick<Terminal, 'out'>,
): void {
  const [issue] = issues;
  const { severity, code } = issue;
  const sign = `${SIGNS[severity]} ${severityWord(severity, locale)}`;
  // A sentence about many has its subjects in it; places of its first finding would mislead.
  const isAboutMany = message !== issue.message;
  const at = isAboutMany ? '' : lineAndColumn(issue).slice(1);
  const first = [...sign].length + (at === '' ? 1 : at.length + 2);
  out({ style: severity, text: sign }, ' ', ...(at === '' ? [] : [{ style: 'place', text: at } as const, ' ']));
  out(`${wrapped(message, width, first, 4)}\n`);
  if (at !== '') printExcerpt(issue, text, width, { out });
  const places = isAboutMany ? [] : issues.slice(0, PLACES).map((one, i) => (i === 0 ? one.place : placeInWords(one)));
  const named = partsInWords(
    [...new Set(places)].filter((place) => place !== ''),
    locale,
  );
  const more = issues.length > PLACES ? say('more-places', { count: issues.length - PLACES }, locale) : '';
  const line = [named, isAboutMany ? '' : more, `[${code}]`].filter((part) => part !== '').join(' ');
  out('    ', { style: 'quiet', text: wrapped(line, width, 4) }, '\n');
}

function printExcerpt(
  { position, severity }: Issue,
  text: string | undefined,
  width: number,
  { out }: Pick<Terminal, 'out'>,
): void {
  if (text === undefined || position === undefined || !('line' in position)) return;
  const excerpt = excerptOf(text, position.line, position.column, width - 9);
  if (excerpt === undefined) return;
  out({ style: 'quiet', text: `${String(position.line).padStart(6)} │ ` }, `${excerpt.line}\n`);
  out({ style: 'quiet', text: '       │ ' }, { style: severity, text: excerpt.caret }, '\n');
}

/** Where one more finding of the same kind stands. */
function placeInWords(issue: Issue): string {
  const at = lineAndColumn(issue).slice(1);
  return at === '' ? issue.place : `${issue.place} (${at})`.trim();
}
