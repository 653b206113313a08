import { jsonDuplicates } from './json-duplicates.ts';
import { jsonPlaces } from './json-places.ts';
import { mendJson } from './json-slips.ts';
import { countMembers, type JsonScan, scanJson } from './scan-json.ts';
import type { TextFault } from './text-fault.ts';
import { DEEPEST_TEXT, type ParsedText, type TextFormat, unreadText } from './text-format.ts';

/** JSON, RFC 8259. */
export const jsonFormat: TextFormat = { name: 'json', maxMegabytes: 50, read: readJson };

/** How many values a JSON text may hold: a few megabytes of brackets would take gigabytes. */
export const MOST_JSON_VALUES = 2_500_000;

/**
 * `JSON.parse` does the reading. Only when something is wrong are the tokens of the text looked at: to find and mend slips of syntax,
 * keys given twice, and the places that are asked for.
 */
function readJson(text: string): ParsedText {
  const scan = scanJson(text);
  const beyond = beyondLimits(scan);
  if (beyond !== undefined) return unreadText([beyond]);
  // A slip at the end of a long text is seen before all of it is read.
  if (scan.isFaulty) return readMended(text);
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return readMended(text);
  }
  return whole(text, scan, data, [], (offset) => offset);
}

function readMended(written: string): ParsedText {
  const { text, faults, writtenOffset } = mendJson(written);
  if (text === undefined) return unreadText(YAML.test(written.slice(0, 1000)) ? [notJson] : faults);
  const scan = scanJson(text);
  const beyond = beyondLimits(scan);
  if (beyond !== undefined) return unreadText([...faults, beyond]);
  return whole(text, scan, JSON.parse(text), faults, writtenOffset);
}

/** A text that begins with a name and a colon, after comments or a line of dashes. */
const YAML = /^\s*(?:(?:#[^\n]*\n|---\s)\s*)*[\p{L}\w-]+[ \t]*:(?:\s|$)/u;
const notJson: TextFault = { code: 'not-json', offset: 0, path: [], params: { reason: 'yaml-not-json', found: '' } };

function whole(
  text: string,
  { members }: JsonScan,
  data: unknown,
  slips: readonly TextFault[],
  writtenOffset: (offset: number) => number,
): ParsedText {
  const isDouble = countMembers(data) !== members;
  const twice = isDouble ? jsonDuplicates(text).map((one) => ({ ...one, offset: writtenOffset(one.offset) })) : [];
  let placeOf: ParsedText['placeOf'] | undefined;
  return {
    data,
    faults: [...slips, ...twice].sort((a, b) => a.offset - b.offset),
    placeOf(path, ofKey) {
      placeOf ??= jsonPlaces(text);
      const place = placeOf(path, ofKey);
      return { ...place, offset: writtenOffset(place.offset) };
    },
  };
}

function beyondLimits({ depth, values }: JsonScan): TextFault | undefined {
  const base = { offset: 0, path: [] };
  if (depth > DEEPEST_TEXT) return { ...base, code: 'document-too-deep', params: { most: DEEPEST_TEXT } };
  if (values > MOST_JSON_VALUES)
    return { ...base, code: 'document-too-many-values', params: { most: MOST_JSON_VALUES } };
  return undefined;
}
