import type { SyntaxReasonKey } from '../../../i18n/index.ts';
import { readBlockText } from './block-scalar.ts';
import {
  ASTERISK,
  checkCollectionTag,
  isProperty,
  merged,
  NO_PROPERTIES,
  type Properties,
  readAlias,
  readProperties,
  scalar,
} from './node-properties.ts';
import { isColon, isPlainStart, readPlainText } from './plain-scalar.ts';
import { readQuotedText } from './quoted-scalar.ts';
import { empty, isFlowStart, isQuote, readFlow } from './read-flow.ts';
import type { YamlNode } from './yaml-node.ts';
import {
  column,
  expectLineEnd,
  isBreak,
  isEnd,
  isIndicator,
  nested,
  passBreak,
  refuse,
  skipBlanks,
  skipBlockGap,
  UNREADABLE_ENTRY,
  unit,
  type YamlSource,
} from './yaml-source.ts';

const DASH = 0x2d;
const QUESTION = 0x3f;
const COLON = 0x3a;

/**
 * Where a node stands: after `key:`, where a list may have the indentation of the key and nothing nests on the same line; after `-`,
 * where it does; or at the top.
 */
export type BlockPlace = 'value' | 'item' | 'top';

/** Reads the node that stands after an indicator, in a collection indented by `parent` columns. Nothing there is null. */
export function readBlockNode(source: YamlSource, parent: number, place: BlockPlace): YamlNode {
  const start = source.at;
  const { outer, own, indent, isThere, mayNest } = readBefore(source, parent, place);
  if (!isThere) return emptyNode(source, start, merged(source, outer, own));
  const isMap = isIndicator(source, QUESTION) || isIndicator(source, COLON);
  if (isMap || isIndicator(source, DASH)) {
    if (own !== NO_PROPERTIES || !mayNest) refuse(source, 'yaml-indentation');
    return isMap ? readMap(source, indent, outer) : readList(source, indent, outer);
  }
  const { at, lineStart } = source;
  if (isBlockText(source)) return scalar(source, readBlockText(source, parent), at, merged(source, outer, own), false);
  const inline = readInline(source, parent + 1);
  if (!isKeyEnd(source)) {
    const node = inline.node(merged(source, outer, own));
    expectLineEnd(source, inline.textAfter, inline.textAfter === 'yaml-quotes-needed' ? at : undefined);
    return node;
  }
  if (source.lineStart !== lineStart) refuse(source, 'yaml-key', at);
  if (!mayNest) refuse(source, 'yaml-colon', source.at, source.text.slice(at, source.at + 1).slice(-24));
  return readMap(source, indent, outer, inline.node(own));
}

/** What stands before a node. */
interface Before {
  /** Properties on lines before: they are those of the node. */
  readonly outer: Properties;
  /** Properties on its own line: those of its first key, if it turns out to be a map. */
  readonly own: Properties;
  /** The column at which the line of the node begins. */
  readonly indent: number;
  /** Whether there is a node at all: what follows may be out of the indentation. */
  readonly isThere: boolean;
  /** Whether a collection without brackets may begin here. */
  readonly mayNest: boolean;
}

function readBefore(source: YamlSource, parent: number, place: BlockPlace): Before {
  const { lineStart: firstLine } = source;
  let outer = NO_PROPERTIES;
  let own = NO_PROPERTIES;
  let line = firstLine;
  let indent = 0;
  for (;;) {
    skipBlockGap(source);
    const onFirstLine = source.lineStart === firstLine && place !== 'top';
    const mayNest = !onFirstLine || place === 'item';
    const least = place === 'value' && isIndicator(source, DASH) ? parent : parent + 1;
    const isThere = !isEnd(source) && (onFirstLine || column(source) >= least);
    if (!isThere) return { outer, own, indent, isThere, mayNest };
    if (source.lineStart !== line) {
      outer = merged(source, outer, own);
      own = NO_PROPERTIES;
    }
    if (own === NO_PROPERTIES) indent = column(source);
    line = source.lineStart;
    if (!isProperty(source)) return { outer, own, indent, isThere, mayNest };
    own = merged(source, own, readProperties(source));
  }
}

/** `|` or `>`. */
function isBlockText(source: YamlSource): boolean {
  return unit(source) === 0x7c || unit(source) === 0x3e;
}

function emptyNode(source: YamlSource, offset: number, properties: Properties): YamlNode {
  return properties === NO_PROPERTIES ? empty(offset) : scalar(source, '', offset, properties, true);
}

/** A colon on the same line makes a key of what was read. */
function isKeyEnd(source: YamlSource): boolean {
  const { at } = source;
  skipBlanks(source);
  if (isColon(source, false)) return true;
  source.at = at;
  return false;
}

/** What may be a key: an alias, a text, brackets. */
interface Inline {
  /** Whether the properties before it are its own is known only once the colon is seen: they are given afterwards. */
  readonly node: (properties: Properties) => YamlNode;
  /** What is wrong when text follows on its line. */
  readonly textAfter: SyntaxReasonKey;
}

function readInline(source: YamlSource, least: number): Inline {
  const offset = source.at;
  if (unit(source) === ASTERISK) {
    const alias = readAlias(source, NO_PROPERTIES);
    const node: Inline['node'] = (properties) =>
      properties === NO_PROPERTIES ? alias : refuse(source, 'yaml-alias', offset);
    return { node, textAfter: 'yaml-quotes-needed' };
  }
  if (isFlowStart(source)) {
    const collection = readFlow(source, least, NO_PROPERTIES);
    const node: Inline['node'] = (properties) => {
      checkCollectionTag(source, properties, collection.kind);
      return { ...collection, anchor: properties.anchor };
    };
    return { node, textAfter: 'yaml-syntax' };
  }
  const isPlain = !isQuote(source);
  if (isPlain && !isPlainStart(source, false)) refuse(source, 'yaml-quotes-needed');
  const text = isPlain ? readPlainText(source, least, false) : readQuotedText(source, least);
  return {
    node: (properties) => scalar(source, text, offset, properties, isPlain),
    textAfter: isPlain ? 'yaml-syntax' : 'yaml-after-quote',
  };
}

function readMap(source: YamlSource, indent: number, properties: Properties, firstKey?: YamlNode): YamlNode {
  const offset = firstKey?.offset ?? source.at;
  checkCollectionTag(source, properties, 'map');
  const pairs: (readonly [YamlNode, YamlNode])[] = [];
  let key = firstKey;
  eachEntry(
    source,
    indent,
    () => true,
    () => {
      pairs.push(readPair(source, indent, key));
      key = undefined;
    },
    () => {
      key = undefined;
    },
  );
  return { kind: 'map', offset, anchor: properties.anchor, pairs };
}

function readPair(source: YamlSource, indent: number, read: YamlNode | undefined): readonly [YamlNode, YamlNode] {
  if (read === undefined && isIndicator(source, QUESTION)) {
    source.at++;
    const key = readBlockNode(source, indent, 'item');
    skipBlockGap(source);
    if (column(source) !== indent || !isIndicator(source, COLON)) return [key, empty(key.offset)];
    source.at++;
    return [key, readBlockNode(source, indent, 'item')];
  }
  const key = read ?? (isIndicator(source, COLON) ? empty(source.at) : readKey(source));
  source.at++;
  return [key, readBlockNode(source, indent, 'value')];
}

/** Reads the key of a line, up to its colon. */
function readKey(source: YamlSource): YamlNode {
  const { at, lineStart } = source;
  if (isIndicator(source, DASH)) refuse(source, 'yaml-indentation');
  const properties = readProperties(source);
  // A text that goes on over the next lines is no key: it is read as one line.
  const { node } = readInline(source, Number.POSITIVE_INFINITY);
  if (source.lineStart !== lineStart) refuse(source, 'yaml-key', at);
  if (!isKeyEnd(source)) refuse(source, 'colon-expected', at);
  return node(properties);
}

function readList(source: YamlSource, indent: number, properties: Properties): YamlNode {
  const offset = source.at;
  checkCollectionTag(source, properties, 'seq');
  const items: YamlNode[] = [];
  eachEntry(
    source,
    indent,
    () => isIndicator(source, DASH),
    () => {
      source.at++;
      items.push(readBlockNode(source, indent, 'item'));
    },
  );
  return { kind: 'seq', offset, anchor: properties.anchor, items };
}

/** Reads entries that start at one column. What cannot be read of one is told and passed over, up to the next one. */
function eachEntry(
  source: YamlSource,
  indent: number,
  isEntry: () => boolean,
  read: () => void,
  leave: () => void = () => undefined,
): void {
  nested(source, () => {
    for (let isFirst = true; ; isFirst = false) {
      if (!isFirst) {
        skipBlockGap(source);
        if (isEnd(source) || column(source) < indent) return;
        if (column(source) === indent && !isEntry()) return;
      }
      try {
        if (!isFirst && column(source) > indent) refuse(source, 'yaml-indentation');
        read();
      } catch (error) {
        if (error !== UNREADABLE_ENTRY) throw error;
        leave();
        passEntry(source, indent);
      }
    }
  });
}

/** Passes over lines up to one that is not indented further than the entries. */
function passEntry(source: YamlSource, indent: number): void {
  do {
    while (source.at < source.text.length && !isBreak(unit(source))) source.at++;
    if (source.at < source.text.length) passBreak(source);
    skipBlockGap(source);
  } while (!isEnd(source) && column(source) > indent);
}
