/** What can be wrong with one tag by itself. */
type TagFault = 'unclosed' | 'nested' | 'stray' | 'empty' | 'foreign' | 'outside' | 'inverted' | 'statement';

/** A tag found in the text of a paragraph. */
export type ScannedTag =
  | { readonly kind: 'field' | 'open' | 'close'; readonly name: string; readonly from: number; readonly to: number }
  /** A brace after a backslash is a brace. */
  | { readonly kind: 'literal'; readonly name: '{' | '}'; readonly from: number; readonly to: number }
  | { readonly kind: 'item'; readonly from: number; readonly to: number }
  | {
      readonly kind: 'fault';
      readonly fault: TagFault;
      readonly name: string;
      readonly from: number;
      readonly to: number;
    };

/** Marks of other template languages: they would be printed as they are, so they are told instead. */
const FOREIGN = [
  ['{{', '}}'],
  ['<%', '%>'],
  ['+++', '+++'],
] as const;
const MARK = /\\[{}]|[{}]|<%|\+\+\+/g;

/** Finds the tags of a text, in order, in time that grows with its length alone. At most `most` and one are looked for. */
export function scanTags(text: string, most: number): readonly ScannedTag[] {
  const tags: ScannedTag[] = [];
  // Looked up once, so that many openings without an end cost no more than one.
  const lastEnds = FOREIGN.map(([, close]) => text.lastIndexOf(close));
  let at = 0;
  while (tags.length <= most) {
    MARK.lastIndex = at;
    const found = MARK.exec(text);
    if (found === null) break;
    const from = found.index;
    const tag = foreignTag(text, from, lastEnds) ?? braceTag(text, from, found[0]);
    if (tag !== undefined) tags.push(tag);
    at = tag?.to ?? from + found[0].length;
  }
  return tags;
}

function foreignTag(text: string, from: number, lastEnds: readonly number[]): ScannedTag | undefined {
  const which = FOREIGN.findIndex(([open]) => text.startsWith(open, from));
  const [open, close] = FOREIGN[which] ?? ['', ''];
  const inside = from + open.length;
  if (open === '' || (lastEnds[which] ?? -1) < inside) return undefined;
  const end = text.indexOf(close, inside);
  const name = text.slice(inside, end).trim();
  return { kind: 'fault', fault: 'foreign', name, from, to: end + close.length };
}

function braceTag(text: string, from: number, mark: string): ScannedTag | undefined {
  if (mark === '\\{' || mark === '\\}')
    return { kind: 'literal', name: mark === '\\{' ? '{' : '}', from, to: from + mark.length };
  if (mark === '}') return { kind: 'fault', fault: 'stray', name: '', from, to: from + 1 };
  if (mark !== '{') return undefined;
  const next = /[{}\n]/g;
  next.lastIndex = from + 1;
  const { 0: met = '\n', index: end = text.length } = next.exec(text) ?? {};
  const inside = text.slice(from + 1, end);
  if (met === '\n') return { kind: 'fault', fault: 'unclosed', name: inside, from, to: end };
  if (met === '{') return { kind: 'fault', fault: 'nested', name: inside, from, to: endOfNest(text, from) };
  return tagOf(inside.trim(), from, end + 1);
}

/** Just after the brace that closes everything opened here, so that one mistake is told once. */
function endOfNest(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    if (text[at] === '{') depth++;
    else if (text[at] === '}' && --depth === 0) return at + 1;
  }
  return text.length;
}

/** What the first sign inside a tag makes of it. */
const SIGNS: Readonly<Record<string, 'open' | 'close' | TagFault>> = {
  '#': 'open',
  '/': 'close',
  '%': 'outside',
  '^': 'inverted',
};

function tagOf(inside: string, from: number, to: number): ScannedTag {
  const name = inside.slice(1).trim();
  const sign = inside === '' ? 'empty' : SIGNS[inside[0] ?? ''];
  switch (sign) {
    case undefined:
      return inside === '.' ? { kind: 'item', from, to } : { kind: 'field', name: inside, from, to };
    case 'open':
      return name === '' ? { kind: 'fault', fault: 'empty', name: inside, from, to } : { kind: 'open', name, from, to };
    // Without a name it closes the loop that was opened last.
    case 'close':
      return { kind: 'close', name, from, to };
    case 'outside':
      return inside.length > 1 && inside.endsWith('%')
        ? { kind: 'fault', fault: 'statement', name: inside.slice(1, -1).trim(), from, to }
        : { kind: 'fault', fault: 'outside', name, from, to };
    default:
      return { kind: 'fault', fault: sign, name: name || inside, from, to };
  }
}
