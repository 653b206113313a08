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
import type { YamlMap, YamlNode, YamlSeq } from './yaml-node.ts';
import {
  column,
  goBack,
  isIndicator,
  isMarker,
  markOf,
  nested,
  refuse,
  refuseOpen,
  skipGap,
  tell,
  unit,
  type YamlMark,
  type YamlSource,
} from './yaml-source.ts';

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
export function readFlow(source: YamlSource, least: number, properties: Properties): YamlMap | YamlSeq {
  const offset = source.at;
  const isList = unit(source) === OPEN_LIST;
  checkCollectionTag(source, properties, isList ? 'seq' : 'map');
  const { anchor } = properties;
  const bracket: Bracket = { ...markOf(source), least, close: isList ? CLOSE_LIST : CLOSE_MAP };
  const entries = nested(source, () => readEntries(source, bracket));
  if (!isList)
    return { kind: 'map', offset, anchor, pairs: entries.map(({ key, value }) => [key, value ?? empty(key.offset)]) };
  const items = entries.map(
    ({ key, value }): YamlNode =>
      value === undefined ? key : { kind: 'map', offset: key.offset, pairs: [[key, value]] },
  );
  return { kind: 'seq', offset, anchor, items };
}

/** A bracket that is open: where it stands, how far its lines are indented, and what closes it. */
interface Bracket extends YamlMark {
  readonly least: number;
  readonly close: number;
}

/** An item of a list, or a key with its value. */
interface FlowEntry {
  readonly key: YamlNode;
  readonly value: YamlNode | undefined;
}

function readEntries(source: YamlSource, bracket: Bracket): FlowEntry[] {
  const { close } = bracket;
  const entries: FlowEntry[] = [];
  source.at++;
  for (;;) {
    skipFlowGap(source, bracket);
    if (isOver(source, bracket)) return entries;
    if (unit(source) === close) break;
    if (unit(source) === COMMA) refuse(source, 'value-expected');
    entries.push(readEntry(source, bracket));
    skipFlowGap(source, bracket);
    if (isOver(source, bracket)) return entries;
    if (unit(source) === COMMA) source.at++;
    else if (unit(source) !== close) refuse(source, 'comma-expected');
  }
  source.at++;
  return entries;
}

/** Tells a bracket that is open where the text ends. */
function isOver(source: YamlSource, { at }: Bracket): boolean {
  if (source.at < source.text.length && !isMarker(source)) return false;
  tell(source, 'yaml-quote', at, source.text[at]);
  source.at = source.text.length;
  return true;
}

/** Brackets end where the indentation does, but for the last one. */
function skipFlowGap(source: YamlSource, bracket: Bracket): void {
  const { lineStart } = source;
  skipGap(source);
  if (source.lineStart === lineStart || source.at >= source.text.length || column(source) >= bracket.least) return;
  if (unit(source) !== bracket.close || column(source) < bracket.least - 1) refuseOpen(source, bracket);
}

function readEntry(source: YamlSource, bracket: Bracket): FlowEntry {
  const { at: offset, lineStart } = source;
  const isList = bracket.close === CLOSE_LIST;
  const isExplicit = isIndicator(source, QUESTION);
  if (isExplicit) {
    source.at++;
    skipFlowGap(source, bracket);
  }
  const isQuoted = isQuote(source) || isFlowStart(source);
  const hasKey = !isColon(source, true) && !(isExplicit && isEntryEnd(source));
  const key = hasKey ? readFlowNode(source, bracket) : empty(offset);
  const end = markOf(source);
  skipFlowGap(source, bracket);
  if (!isColon(source, true) && !(isQuoted && unit(source) === COLON)) {
    // Blanks before a comma or a bracket belong to nobody.
    goBack(source, end);
    return { key, value: isExplicit ? empty(end.at) : undefined };
  }
  if (isList && !isExplicit && source.lineStart !== lineStart) refuse(source, 'yaml-key', offset);
  source.at++;
  const after = source.at;
  skipFlowGap(source, bracket);
  return { key, value: isEntryEnd(source) ? empty(after) : readFlowNode(source, bracket) };
}

/** Whether an entry ends here: at a comma, at a bracket that closes, at the end. */
function isEntryEnd(source: YamlSource): boolean {
  return source.at >= source.text.length || (isFlowMark(unit(source)) && !isFlowStart(source));
}

function readFlowNode(source: YamlSource, bracket: Bracket): YamlNode {
  const properties = readProperties(source);
  if (properties !== NO_PROPERTIES) skipFlowGap(source, bracket);
  const { least } = bracket;
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
