import { usageError } from '../errors/index.ts';
import { namedBinary } from '../internal/binary-kind.ts';
import type { Given, ReadOptions } from './reading/read-root.ts';
import { type DecodedText, decodeBytes } from './text/decode-bytes.ts';
import { jsonFormat } from './text/json-format.ts';
import { lineCounter } from './text/line-counter.ts';
import type { TextFault } from './text/text-fault.ts';
import { type TextFormat, unreadText } from './text/text-format.ts';
import { textWords } from './text/text-words.ts';

/** The format of a text that is read: JSON, or the reader of another, as `yaml` of `plan-sante/yaml`. */
export type PlanTextFormat = 'json' | TextFormat;

/** How a text is read. */
export interface ReadTextOptions extends ReadOptions {
  /** `'json'` when left out; for YAML the reader `yaml` of `plan-sante/yaml`. */
  readonly format?: PlanTextFormat;
  /** Largest text that is read, in megabytes (10⁶ bytes or characters); 50 for JSON and 5 for YAML when left out. */
  readonly maxMegabytes?: number;
}

/** The names of the options of reading a text. */
export const READ_TEXT_OPTIONS = { locale: true, maxIssues: true, format: true, maxMegabytes: true } as const;

const MEGABYTE = 1_000_000;

/** The data of a text, what is wrong with the text itself, and where everything stands in it. */
export function parseText(caller: string, input: string | Uint8Array, options: ReadTextOptions): Given {
  requireText(caller, input);
  const format = formatOf(caller, options);
  const refused = faultOfFile(input, options.maxMegabytes ?? format.maxMegabytes, format);
  if (refused !== undefined) return { faults: [refused], at: lineCounter(''), ofText: textWords };
  const { text, fault }: DecodedText = typeof input === 'string' ? { text: input } : decodeBytes(input);
  // A byte order mark says how the text was written and is no part of it.
  const content = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  const encoding = fault === undefined ? [] : [encodingFault(fault, content)];
  const parsed = content.trim() === '' ? EMPTY : format.read(content);
  const at = lineCounter(content);
  return {
    data: parsed.data,
    faults: [...encoding, ...parsed.faults],
    at,
    placeOf: (path, ofKey) => at(parsed.placeOf(path, ofKey).offset),
    writtenAt: (path) => parsed.placeOf(path, false).written,
    ofText: textWords,
  };
}

const EMPTY = unreadText([{ code: 'empty-document', offset: 0, path: [], params: {} }]);

function requireText(caller: string, input: unknown): void {
  if (typeof input === 'string' || input instanceof Uint8Array) return;
  throw usageError(caller, 'a text or a Uint8Array', input);
}

function formatOf(caller: string, options: ReadTextOptions | undefined): TextFormat {
  const format: unknown = options?.format;
  if (format === undefined || format === 'json') return jsonFormat;
  const isReader = typeof format === 'object' && format !== null && typeof (format as TextFormat).read === 'function';
  if (isReader) return format as TextFormat;
  const readers = "import { yaml } from 'plan-sante/yaml' and pass { format: yaml }";
  throw usageError(caller, `format 'json', or a reader given as a value: ${readers}`, format);
}

/** Why a file is not read at all. */
function faultOfFile(input: string | Uint8Array, maxMegabytes: number, { name }: TextFormat): TextFault | undefined {
  const fault = { offset: 0, path: [] };
  if (input.length > maxMegabytes * MEGABYTE) {
    const params = { size: Math.ceil(input.length / MEGABYTE), most: maxMegabytes };
    return { code: 'document-too-large', params, ...fault };
  }
  const file = namedBinary(input);
  return file === undefined ? undefined : { code: 'not-text', params: { file, wanted: name.toUpperCase() }, ...fault };
}

function encodingFault({ found, byteOffset, guess }: NonNullable<DecodedText['fault']>, text: string): TextFault {
  // Each byte before the first bad one is ASCII or part of a longer character: the offset in characters is at most that.
  const offset = Math.min(byteOffset, text.length);
  return { code: 'wrong-encoding', offset, path: [], params: { found, guess } };
}
