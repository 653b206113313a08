import { visit } from 'yaml';
import { firstWhere } from '../../internal/first-where.ts';
import { MOST_FAULTS, type TextFault } from './text-fault.ts';
import { type ParsedText, type TextFormat, unreadText } from './text-format.ts';
import { yamlData } from './yaml-data.ts';
import { MOST_PIECES, readYamlDocument, type YamlBudget, type YamlReading } from './yaml-document.ts';
import { entryStart, slipOf, type YamlSlip } from './yaml-slips.ts';

/**
 * YAML 1.2 (core schema), read by the `yaml` package. Aliases are written out within a bound, keys are texts, a key given twice is
 * told, and tags beyond the core ones are refused.
 *
 * It is an entry of its own, given as a value, so that who reads JSON alone does not load it.
 *
 * @example
 * ```ts
 * import { safeParsePlanText } from 'plan-sante/validation';
 * import { yaml } from 'plan-sante/yaml';
 * const text = 'id: cls\ntitle: Contrat local\nsummary: Santé : une priorité';
 * const [issue] = safeParsePlanText(text, { format: yaml, locale: 'en' }).issues;
 * console.log(issue?.code, issue?.position); // not-yaml { line: 3, column: 16, offset: 44 }
 * ```
 */
export const yaml: TextFormat = { name: 'yaml', maxMegabytes: 5, read: readYaml };

/** How many times a text is read again without the entries that cannot be read. */
const MOST_READINGS = 20;

/**
 * Reads a text. Entries that cannot be read are told and put out, and the text is read again: what the package makes of the lines
 * after a slip is a guess. A comment of blanks in their place keeps every other part where it stands.
 */
function readYaml(written: string): ParsedText {
  const budget: YamlBudget = { left: MOST_PIECES };
  const faults = new Map<string, TextFault>();
  const blanks = new Set<number>();
  let text = written;
  for (let readings = 0; readings < MOST_READINGS && faults.size < MOST_FAULTS; readings++) {
    const reading = readYamlDocument(text, budget);
    if (!('document' in reading)) return unreadText(inOrder([...faults.values(), reading]));
    const slips = [...slipsOf(written, reading), ...runningOn(text, reading, blanks)].sort(byEntry);
    for (const { fault } of slips) tellOnce(faults, fault);
    if (slips.every(({ entry }) => entry === undefined)) return readText(text, reading, [...faults.values()]);
    const blanked = blankEntries(text, slips, blanks);
    if (blanked === text) break;
    text = blanked;
  }
  return unreadText(inOrder([...faults.values()]));
}

function readText(text: string, { document, second }: YamlReading, slips: readonly TextFault[]): ParsedText {
  const { data, faults, placeOf } = yamlData(text, document);
  const several: TextFault = { code: 'several-documents', offset: second ?? 0, path: [], params: {} };
  const all = inOrder([...slips, ...faults, ...(second === undefined ? [] : [several])]);
  // Where every entry was blanked out there is no data, and nothing more to say of it.
  return data === null && slips.length > 0 ? unreadText(all) : { data, faults: all, placeOf };
}

/** The slips of one reading that do not follow from another. */
function slipsOf(written: string, { document, errors }: YamlReading): readonly YamlSlip[] {
  const slips = errors
    .slice(0, MOST_FAULTS)
    .map((error) => slipOf(written, document, error))
    .filter((slip, index, all) => !isGivenUp(slip, errors[index]?.pos[0] ?? 0, all))
    .sort((a, b) => a.fault.offset - b.fault.offset || rankOf(a) - rankOf(b));
  const told: YamlSlip[] = [];
  let blankedTo = -1;
  for (const slip of slips) {
    const { fault, entry } = slip;
    if (fault.offset < blankedTo) continue;
    told.push(slip);
    if (entry !== undefined) blankedTo = entryEnd(written, entryStart(written, entry));
    if (slip.misleads) break;
  }
  return told;
}

/** In the order in which they stand; what is read all the same has no entry. */
const byEntry = (a: YamlSlip, b: YamlSlip) => (a.entry ?? 0) - (b.entry ?? 0);

/** Whether brackets are said to be open only because the package gave up on them, where a comma is missing inside. */
function isGivenUp({ fault }: YamlSlip, at: number, all: readonly YamlSlip[]): boolean {
  return all.some(
    ({ fault: { params, offset } }) => params['reason'] === 'comma-expected' && offset > fault.offset && offset < at,
  );
}

/** Of two slips at one place, the one that says more comes first. */
function rankOf({ fault }: YamlSlip): number {
  return fault.params['reason'] === 'yaml-syntax' ? 1 : 0;
}

/** Tells a fault that was not told in an earlier reading; of tabs one is enough. */
function tellOnce(faults: Map<string, TextFault>, fault: TextFault): void {
  const { reason } = fault.params;
  const key = reason === 'yaml-tab' ? reason : `${fault.code} ${reason} ${fault.offset}`;
  if (!faults.has(key)) faults.set(key, fault);
}

function inOrder(faults: readonly TextFault[]): readonly TextFault[] {
  return [...faults].sort((a, b) => a.offset - b.offset).slice(0, MOST_FAULTS);
}

/** Texts that go on over an entry that was blanked out, as some in quotes and after bars do: nobody wrote them so. */
function runningOn(text: string, { document }: YamlReading, blanks: ReadonlySet<number>): readonly YamlSlip[] {
  const starts = [...blanks].sort((a, b) => a - b);
  const slips: YamlSlip[] = [];
  if (starts.length === 0) return slips;
  visit(document, {
    Scalar(_, { range }) {
      const [from, to] = range ?? [0, 0];
      const after = starts[firstWhere(starts.length, (index) => (starts[index] ?? 0) > from)];
      if (after === undefined || after >= to) return;
      const params = { reason: 'yaml-indentation', found: text.slice(from, from + 1) };
      slips.push({ fault: { code: 'not-yaml', offset: from, path: [], params }, entry: from, misleads: false });
    },
  });
  return slips;
}

/**
 * Puts a comment of blanks in the place of the entries with a slip, and notes where they start: blanks alone would go on with the text of
 * several lines before them.
 */
function blankEntries(text: string, slips: readonly YamlSlip[], starts: Set<number>): string {
  let blanked = '';
  let from = 0;
  for (const { entry } of slips) {
    if (entry === undefined) continue;
    const key = entryStart(text, entry);
    const end = entryEnd(text, key);
    // A dash before an entry goes with it, unless other fields of its item follow.
    const start = columnAt(text, end) === key - lineStart(text, key) ? key : lineStart(text, key);
    if (start < from) continue;
    starts.add(start);
    const blanks = text.slice(start, end).replace(/[^\r\n]/g, ' ');
    blanked += text.slice(from, start) + (blanks.startsWith(' ') ? `#${blanks.slice(1)}` : blanks);
    from = end;
  }
  return blanked + text.slice(from);
}

/** Where an entry ends: before the first line that is not indented further, but for the dashes of a list that is its value. */
function entryEnd(text: string, start: number): number {
  const column = start - lineStart(text, start);
  let end = nextLine(text, start);
  while (end < text.length) {
    const at = end + columnAt(text, end);
    const isBlank = text[at] === '\n' || text[at] === '\r';
    const isInside = at - end > column || (at - end === column && /^-\s/.test(text.slice(at, at + 2)));
    if (!isBlank && !isInside) break;
    end = nextLine(text, at);
  }
  return end;
}

/** How many blanks a line begins with. */
function columnAt(text: string, line: number): number {
  let at = line;
  while (text[at] === ' ' || text[at] === '\t') at++;
  return at - line;
}

function lineStart(text: string, at: number): number {
  return at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
}

function nextLine(text: string, at: number): number {
  const feed = text.indexOf('\n', at);
  return feed < 0 ? text.length : feed + 1;
}
