import type { XmlElement } from './xml-read.ts';

/** Puts XML just before the end of the outermost element of a part; the rest of the part keeps every character. */
export function insertBeforeEnd(source: string, root: XmlElement, xml: string): string {
  return insertAll(source, piecesBeforeEnd(source, root, xml));
}

/** A text to put into a source, instead of the `skip` characters there. */
export interface SourcePiece {
  readonly at: number;
  readonly xml: string;
  readonly skip?: number;
}

/** What puts XML at the end of an element; one like `<w:p/>` has to be opened to hold anything. */
export function piecesBeforeEnd(source: string, element: XmlElement, xml: string): readonly SourcePiece[] {
  if (element.inside < element.to) return [{ at: source.lastIndexOf('</', element.to - 1), xml }];
  const slash = source.lastIndexOf('/', element.to - 1);
  const tag = /^<([^\s/>]+)/.exec(source.slice(element.from, element.to))?.[1] ?? element.name;
  return [{ at: slash, xml: `>${xml}</${tag}>`, skip: element.to - slash }];
}

/** A source without some of its elements, given in their order; what lies in one of them goes with it. */
export function withoutElements(source: string, elements: readonly XmlElement[]): string {
  const kept: string[] = [];
  let done = 0;
  for (const { from, to } of elements) {
    if (from < done) continue;
    kept.push(source.slice(done, from));
    done = to;
  }
  kept.push(source.slice(done));
  return kept.join('');
}

/** Puts pieces of text into a source, each at its place; the source keeps every other character. Places count in the source. */
export function insertAll(source: string, pieces: readonly SourcePiece[]): string {
  const ordered = pieces.map((piece, order) => ({ ...piece, order })).sort((a, b) => a.at - b.at || a.order - b.order);
  let edited = '';
  let done = 0;
  for (const { at, xml, skip = 0 } of ordered) {
    edited += source.slice(done, at) + xml;
    done = at + skip;
  }
  return edited + source.slice(done);
}
