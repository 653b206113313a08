/** Puts XML just before the end of the outermost element of a part; the rest of the part keeps every character. */
export function insertBeforeEnd(source: string, xml: string): string {
  const end = source.lastIndexOf('</');
  const selfClosed = /<([^\s/>!?]+)([^<>]*)\/>\s*$/.exec(source);
  if (selfClosed !== null && (end < 0 || end < selfClosed.index)) {
    const [, name = '', attributes = ''] = selfClosed;
    return `${source.slice(0, selfClosed.index)}<${name}${attributes}>${xml}</${name}>`;
  }
  return source.slice(0, end) + xml + source.slice(end);
}

/** Puts pieces of text into a source, each at its place; the source keeps every character. Places count in the source. */
export function insertAll(
  source: string,
  pieces: readonly { readonly at: number; readonly xml: string; readonly skip?: number }[],
): string {
  const ordered = pieces.map((piece, order) => ({ ...piece, order })).sort((a, b) => a.at - b.at || a.order - b.order);
  let edited = '';
  let done = 0;
  for (const { at, xml, skip = 0 } of ordered) {
    edited += source.slice(done, at) + xml;
    done = at + skip;
  }
  return edited + source.slice(done);
}
