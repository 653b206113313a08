import {
  childOf,
  childrenOf,
  insertAll,
  type OoxmlPackage,
  partText,
  type Relationship,
  readXml,
  relatedPart,
  type XmlElement,
} from '../ooxml/index.ts';
import { firstFree } from './template-notes.ts';
import { LISTS } from './write-steps.ts';

/** Lists of a Word file that count, and the first number that no list has. */
interface CountedLists {
  readonly counted: ReadonlySet<string>;
  readonly free: ReadonlyMap<string, number>;
}

const UNCOUNTED = new Set(['bullet', 'none']);

/** The lists whose first level counts. */
export function countedLists(file: OoxmlPackage, beside: readonly Relationship[]): CountedLists {
  const part = relatedPart(beside, 'numbering');
  const source = part === undefined ? undefined : partText(file, part);
  if (part === undefined || source === undefined) return { counted: new Set(), free: new Map() };
  const root = readXml(source, part, file.limits);
  const kinds = new Map(
    childrenOf(root, 'w:abstractNum').map((kind) => [kind.attributes['w:abstractNumId'], kind] as const),
  );
  const lists = childrenOf(root, 'w:num');
  const counted = lists.filter((list) => {
    const level = childOf(kinds.get(settingOf(list, 'w:abstractNumId')), 'w:lvl');
    return level !== undefined && !UNCOUNTED.has(settingOf(level, 'w:numFmt') ?? '');
  });
  return {
    counted: new Set(counted.map((list) => list.attributes['w:numId'] ?? '')),
    free: new Map([[LISTS, firstFree(lists.map((list) => list.attributes['w:numId'] ?? ''))]]),
  };
}

function settingOf(element: XmlElement, child: string): string | undefined {
  return childOf(element, child)?.attributes['w:val'];
}

/** The numbering part with new lists, each made from another and starting again. */
export function withNewLists(
  file: OoxmlPackage,
  beside: readonly Relationship[],
  lists: readonly { readonly id: string; readonly of: string }[],
): readonly (readonly [part: string, source: string])[] {
  const part = relatedPart(beside, 'numbering');
  const source = part === undefined ? undefined : partText(file, part);
  if (part === undefined || source === undefined || lists.length === 0) return [];
  const root = readXml(source, part, file.limits);
  const known = new Map(childrenOf(root, 'w:num').map((list) => [list.attributes['w:numId'], list] as const));
  const last = [...known.values()].at(-1);
  if (last === undefined) return [];
  const kinds = new Map(
    childrenOf(root, 'w:abstractNum').map((kind) => [kind.attributes['w:abstractNumId'], kind] as const),
  );
  const prefix = /^<([^\s:/>]+:)?/.exec(source.slice(last.from, last.from + 200))?.[1] ?? '';
  const made = lists.flatMap(({ id, of }) => {
    const from = known.get(of);
    return from === undefined ? [] : [newList(id, from, kinds.get(settingOf(from, 'w:abstractNumId')), prefix)];
  });
  return [[part, insertAll(source, [{ at: last.to, xml: made.join('') }])]];
}

const LEVELS = 9;

function newList(id: string, from: XmlElement, kind: XmlElement | undefined, prefix: string): string {
  const starts = Array.from({ length: LEVELS }, (_, level) => {
    const own = childrenOf(from, 'w:lvlOverride').find((one) => one.attributes['w:ilvl'] === `${level}`);
    const usual = childrenOf(kind, 'w:lvl').find((one) => one.attributes['w:ilvl'] === `${level}`);
    const start = (own && settingOf(own, 'w:startOverride')) ?? (usual && settingOf(usual, 'w:start')) ?? '1';
    const number = /^\d{1,5}$/.test(start) ? start : '1';
    return `<${prefix}lvlOverride ${prefix}ilvl="${level}"><${prefix}startOverride ${prefix}val="${number}"/></${prefix}lvlOverride>`;
  });
  const abstract = settingOf(from, 'w:abstractNumId') ?? '0';
  const of = /^\d+$/.test(abstract) ? abstract : '0';
  return `<${prefix}num ${prefix}numId="${id}"><${prefix}abstractNumId ${prefix}val="${of}"/>${starts.join('')}</${prefix}num>`;
}
