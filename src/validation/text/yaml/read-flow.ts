import {
  ASTERISK,
  checkCollectionTag,
  NO_PROPERTIES,
  type Properties,
  readAlias,
  readProperties,
  scalar,
} from './node-properties.ts';
import { isColon, isFlowMark, isPlainStart, readPlainText } from './plain-scalar.ts';
import { readQuotedText } from './quoted-scalar.ts';
import type { YamlNode } from './yaml-node.ts';
import { column, isIndicator, isMarker, nested, refuse, skipGap, tell, unit, type YamlSource } from './yaml-source.ts';

const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;
const OPEN_MAP = 0x7b;
const CLOSE_MAP = 0x7d;
const COMMA = 0x2c;
const COLON = 0x3a;
const QUESTION = 0x3f;

export function isFlowStart(source: YamlSource): boolean {
  return unit(source) === OPEN_LIST || unit(source) === OPEN_MAP;
}

export function isQuote(source: YamlSource): boolean {
  return unit(source) === 0x22 || unit(source) === 0x27;
}

/** Reads a list in `[]` or a map in `{}`, whose lines are indented by `least` columns or more; the last bracket may stand one less. */
export function readFlow(source: YamlSource, least: number, properties: Properties): YamlNode {
  const offset = source.at;
  const isList = unit(source) === OPEN_LIST;
  checkCollectionTag(source, properties, isList ? 'seq' : 'map');
  const { anchor } = properties;
  const entries = nested(source, () => readEntries(source, least, isList));
  if (!isList)
    return { kind: 'map', offset, anchor, pairs: entries.map(({ key, value }) => [key, value ?? empty(key.offset)]) };
  const items = entries.map(
    ({ key, value }): YamlNode =>
      value === undefined ? key : { kind: 'map', offset: key.offset, pairs: [[key, value]] },
  );
  return { kind: 'seq', offset, anchor, items };
}

/** An item of a list, or a key with its value. */
interface FlowEntry {
  readonly key: YamlNode;
  readonly value: YamlNode | undefined;
}

function readEntries(source: YamlSource, least: number, isList: boolean): FlowEntry[] {
  const close = isList ? CLOSE_LIST : CLOSE_MAP;
  const entries: FlowEntry[] = [];
  source.at++;
  for (;;) {
    skipFlowGap(source, least, close);
    if (isOver(source)) return entries;
    if (unit(source) === close) break;
    if (unit(source) === COMMA) refuse(source, 'value-expected');
    entries.push(readEntry(source, least, isList));
    skipFlowGap(source, least, close);
    if (isOver(source)) return entries;
    if (unit(source) === COMMA) source.at++;
    else if (unit(source) !== close) refuse(source, 'comma-expected');
  }
  source.at++;
  return entries;
}

/** Tells a bracket that is never closed. */
function isOver(source: YamlSource): boolean {
  if (source.at < source.text.length && !isMarker(source)) return false;
  tell(source, 'yaml-quote');
  source.at = source.text.length;
  return true;
}

/** Brackets end where the indentation does, but for the last one. */
function skipFlowGap(source: YamlSource, least: number, close?: number): void {
  const { lineStart } = source;
  skipGap(source);
  if (source.lineStart === lineStart || source.at >= source.text.length || column(source) >= least) return;
  if (unit(source) !== close || column(source) < least - 1) refuse(source, 'yaml-indentation');
}

function readEntry(source: YamlSource, least: number, isList: boolean): FlowEntry {
  const { at: offset, lineStart } = source;
  const isExplicit = isIndicator(source, QUESTION);
  if (isExplicit) {
    source.at++;
    skipFlowGap(source, least);
  }
  const isQuoted = isQuote(source) || isFlowStart(source);
  const hasKey = !isColon(source, true) && !(isExplicit && isEntryEnd(source));
  const key = hasKey ? readFlowNode(source, least) : empty(offset);
  const { at: end, lineStart: endLine } = source;
  skipFlowGap(source, least, isList ? CLOSE_LIST : CLOSE_MAP);
  if (!isColon(source, true) && !(isQuoted && unit(source) === COLON)) {
    // Blanks before a comma or a bracket belong to nobody.
    source.at = end;
    source.lineStart = endLine;
    return { key, value: isExplicit ? empty(end) : undefined };
  }
  if (isList && !isExplicit && source.lineStart !== lineStart) refuse(source, 'yaml-key', offset);
  source.at++;
  const after = source.at;
  skipFlowGap(source, least, isList ? CLOSE_LIST : CLOSE_MAP);
  return { key, value: isEntryEnd(source) ? empty(after) : readFlowNode(source, least) };
}

/** Whether an entry ends here: at a comma, at a bracket that closes, at the end. */
function isEntryEnd(source: YamlSource): boolean {
  return source.at >= source.text.length || (isFlowMark(unit(source)) && !isFlowStart(source));
}

function readFlowNode(source: YamlSource, least: number): YamlNode {
  const properties = readProperties(source);
  if (properties !== NO_PROPERTIES) skipFlowGap(source, least, CLOSE_LIST);
  const offset = source.at;
  if (isFlowStart(source)) return readFlow(source, least, properties);
  if (isQuote(source)) return scalar(source, readQuotedText(source, least), offset, properties, false);
  if (unit(source) === ASTERISK) return readAlias(source, properties);
  if (isPlainStart(source, true)) return scalar(source, readPlainText(source, least, true), offset, properties, true);
  if (properties !== NO_PROPERTIES) return scalar(source, '', offset, properties, true);
  refuse(source, 'value-expected');
}

export function empty(offset: number): YamlNode {
  return { kind: 'scalar', offset, value: null };
}
