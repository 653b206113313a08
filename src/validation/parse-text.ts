import { usageError } from '../errors/index.ts';
import { namedBinary } from '../internal/binary-kind.ts';
import type { Given, ReadOptions } from './reading/read-root.ts';
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

/** How a text is read. */
export interface ReadTextOptions extends ReadOptions {
  readonly format: PlanTextFormat;
  /** Largest text that is read, in megabytes (10⁶ bytes or characters); 50 for JSON and 20 for YAML when left out. */
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
    placeOf: (path, ofKey) => at(offsetOf(parsed.positions(), path, ofKey)),
    ofText: textWords,
  };
}

const EMPTY: ReturnType<TextFormat['read']> = {
  faults: [{ code: 'empty-document', offset: 0, path: [], params: {} }],
  positions: () => undefined,
};

function requireText(caller: string, input: unknown): void {
  if (typeof input === 'string' || input instanceof Uint8Array) return;
  throw usageError(caller, 'a text or a Uint8Array', input);
}

function formatOf(caller: string, options: ReadTextOptions | undefined): TextFormat {
  const format: unknown = options?.format;
  if (typeof format === 'string' && Object.hasOwn(FORMATS, format)) return FORMATS[format as PlanTextFormat];
  throw usageError(caller, "format 'json' or 'yaml'", format);
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
