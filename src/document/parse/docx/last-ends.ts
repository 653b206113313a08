import type { XmlElement } from '../../ooxml/index.ts';

/** Id of the last end of each hidden bookmark, by its name. */
export function lastEnds(root: XmlElement): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const ends = new Map<string, string>();
  collect(root, names, ends);
  return ends;
}

function collect(element: XmlElement, names: Map<string, string>, ends: Map<string, string>): void {
  for (const child of element.children) {
    if (typeof child === 'string') continue;
    const id = child.attributes['w:id'] ?? '';
    const name = child.attributes['w:name'] ?? '';
    if (child.name === 'w:bookmarkStart' && name.startsWith('_')) names.set(id, name);
    else if (child.name === 'w:bookmarkEnd') {
      const ended = names.get(id);
      if (ended !== undefined) ends.set(ended, id);
    } else if (child.children.length > 0) collect(child, names, ends);
  }
}
