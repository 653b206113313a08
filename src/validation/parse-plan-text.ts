import { PlanSanteError, type Position, type Result } from '../errors/index.ts';
import { namedBinary } from '../internal/binary-kind.ts';
import type { Plan } from '../model/index.ts';
import { MAX_ISSUES, type ParsePlanOptions, parseInto } from './parse-plan.ts';
import type { PartialPlan } from './partial-plan.ts';
import type { Path } from './path.ts';
import { issuesOf } from './reading/reading-issue.ts';
import { note, openSink, type ReadingSink } from './reading/reading-sink.ts';
import { type DecodedText, decodeBytes } from './text/decode-bytes.ts';
import { jsonFormat } from './text/json-format.ts';
import { lineCounter } from './text/line-counter.ts';
import { offsetOf } from './text/offset-of.ts';
import type { TextFault } from './text/text-fault.ts';
import type { TextFormat } from './text/text-format.ts';
import { textWords } from './text/text-words.ts';
import { yamlFormat } from './text/yaml-format.ts';

/** The formats of text that plans are read from. */
export type PlanTextFormat = 'json' | 'yaml';

const FORMATS: Readonly<Record<PlanTextFormat, TextFormat>> = { json: jsonFormat, yaml: yamlFormat };

/** How a text of this format is read. */
export function textFormat(format: PlanTextFormat): TextFormat {
  return FORMATS[format];
}

/** How a plan is read from a text. */
export interface ParsePlanTextOptions extends ParsePlanOptions {
  readonly format: PlanTextFormat;
  /** Largest text that is read, in megabytes (10⁶ bytes or characters); 50 for JSON and 20 for YAML when left out. */
  readonly maxMegabytes?: number;
}

const TEXT_START: Position = { line: 1, column: 1, offset: 0 };
const MEGABYTE = 1_000_000;

/**
 * Reads a plan from JSON (RFC 8259) or YAML 1.2: as text or UTF-8 bytes, with or without a byte order mark. Every issue has its
 * line and column. The faults of the text — syntax, encoding, a key given twice, aliases that explode — are issues like the
 * others, and whatever can be read beside them is read.
 *
 * @throws {PlanSanteError} when the first argument is neither text nor bytes, or the format is unknown.
 * @example
 * ```ts
 * import { safeParsePlanText } from 'plan-sante/validation';
 * const text = '{\n  "id": "cls",\n  "title": "Contrat local de santé",\n  "perid": "2022/2027"\n}';
 * const [issue] = safeParsePlanText(text, { format: 'json', locale: 'en' }).issues;
 * console.log(issue?.position); // { line: 4, column: 3, offset: 56 }
 * console.log(issue?.message); // Unknown field "perid", its value is left out. Did you mean "period"?
 * ```
 */
export function safeParsePlanText(
  input: string | Uint8Array,
  options: ParsePlanTextOptions,
): Result<Plan, PartialPlan> {
  refuseUnusable(input, options);
  const format = textFormat(options.format);
  const { locale = 'fr', maxIssues = MAX_ISSUES, maxMegabytes = format.maxMegabytes } = options;
  const sink = openSink(maxIssues);
  if (input.length > maxMegabytes * MEGABYTE) {
    note(sink, 'document-too-large', { size: Math.ceil(input.length / MEGABYTE), most: maxMegabytes });
    return {
      success: false,
      issues: issuesOf(sink, { locale, data: undefined, ofText: textWords, positionOf: () => TEXT_START }),
    };
  }
  const file = namedBinary(input);
  if (file !== undefined) {
    note(sink, 'not-text', { file, wanted: options.format.toUpperCase() });
    return {
      success: false,
      issues: issuesOf(sink, { locale, data: undefined, ofText: textWords, positionOf: () => TEXT_START }),
    };
  }
  const { text, fault } = typeof input === 'string' ? { text: input, fault: undefined } : decodeBytes(input);
  // A byte order mark says how the text was written and is no part of it.
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const content = start === 0 ? text : text.slice(start);
  const at = lineCounter(content);
  const offsets = new Map<number, number>();
  const tell = (one: TextFault): void => tellFault(one, sink, offsets);
  if (fault !== undefined) tell(encodingFault(fault, content));
  if (content.trim() === '') {
    tell({ code: 'empty-document', offset: 0, path: [], params: {} });
    return {
      success: false,
      issues: issuesOf(sink, { locale, data: undefined, ofText: textWords, positionOf: () => TEXT_START }),
    };
  }
  const reading = format.read(content);
  for (const one of reading.faults) tell(one);
  const positionOf = (path: Path, index: number): Position | undefined => {
    const known = offsets.get(index);
    const ofKey = sink.issues[index]?.code === 'unknown-key';
    return at(known ?? offsetOf(reading.positions(), path, ofKey));
  };
  if (reading.data === undefined)
    return { success: false, issues: issuesOf(sink, { locale, data: undefined, ofText: textWords, positionOf }) };
  return parseInto(reading.data, sink, { locale, data: reading.data, ofText: textWords, positionOf });
}

function refuseUnusable(input: unknown, options: ParsePlanTextOptions): void {
  const refuse = (expected: string, received: unknown): never => {
    throw new PlanSanteError({ function: 'safeParsePlanText', expected, received });
  };
  if (typeof input !== 'string' && !(input instanceof Uint8Array)) refuse('a text or a Uint8Array', input);
  const format: unknown = (options as ParsePlanTextOptions | undefined)?.format;
  if (typeof format !== 'string' || !Object.hasOwn(FORMATS, format)) refuse("format 'json' or 'yaml'", format);
}

/** Notes a fault of the text and remembers where it stands: it has no place in the data yet. */
function tellFault({ code, path, offset, params }: TextFault, sink: ReadingSink, offsets: Map<number, number>): void {
  const before = sink.issues.length;
  sink.path.push(...path);
  note(sink, code, params);
  sink.path.length = 0;
  if (sink.issues.length > before) offsets.set(before, offset);
}

function encodingFault({ found, byteOffset, guess }: NonNullable<DecodedText['fault']>, text: string): TextFault {
  // Each byte before the first bad one is ASCII or part of a longer character: the offset in characters is at most that.
  const offset = Math.min(byteOffset, text.length);
  return { code: 'wrong-encoding', offset, path: [], params: { found, guess } };
}
