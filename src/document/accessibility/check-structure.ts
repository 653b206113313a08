import {
  childOf,
  childrenOf,
  elementsIn,
  type OoxmlPackage,
  partRelationships,
  partXml,
  type XmlElement,
} from '../ooxml/index.ts';
import { type AccessibilityFault, elementsOf, shown } from './fault.ts';

const TYPES = '[Content_Types].xml';

/** What makes Office say that a file is damaged and offer to repair it, in any Office file. */
export function checkPackage(file: OoxmlPackage): readonly AccessibilityFault[] {
  const parts = [...file.entries.keys()].filter((name) => !name.endsWith('/') && name !== TYPES);
  const known = new Set(parts.map((name) => name.toLowerCase()));
  return [...typeFaults(file, parts, known), ...parts.flatMap((part) => relationFaults(file, part, known))];
}

/** Every part has a type, and every type has its part. */
function typeFaults(file: OoxmlPackage, parts: readonly string[], known: ReadonlySet<string>): AccessibilityFault[] {
  const types = partXml(file, TYPES);
  // Names are compared without case, as the packaging convention asks, and shown as written.
  const named = new Map(
    childrenOf(types, 'ct:Override').map(({ attributes }) => {
      const name = (attributes['PartName'] ?? '').replace(/^\//, '');
      return [name.toLowerCase(), name] as const;
    }),
  );
  const endings = new Set(
    childrenOf(types, 'ct:Default').map(({ attributes }) => (attributes['Extension'] ?? '').toLowerCase()),
  );
  const untyped = parts.filter((name) => !named.has(name.toLowerCase()) && !endings.has(endingOf(name)));
  return [
    ...untyped.map((part) => fileFault('file-part-untyped', part)),
    ...[...named].filter(([key]) => !known.has(key)).map(([, part]) => fileFault('file-part-missing', part)),
  ];
}

function endingOf(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1).toLowerCase();
}

function fileFault(code: AccessibilityFault['code'], part: string): AccessibilityFault {
  return { code, place: 'file', params: { part: shown(part) } };
}

const RELATIONSHIPS = /^(.*?)_rels\/([^/]*)\.rels$/;

/** Relationships lead to parts that are there. */
function relationFaults(file: OoxmlPackage, name: string, known: ReadonlySet<string>): readonly AccessibilityFault[] {
  const [, folder, owner] = RELATIONSHIPS.exec(name) ?? [];
  if (folder === undefined || owner === undefined) return [];
  return partRelationships(file, folder + owner).flatMap(({ target, external, kind }): AccessibilityFault[] =>
    external || kind === 'hyperlink' || known.has(target.toLowerCase())
      ? []
      : [
          {
            code: 'file-relationship-dangling',
            place: 'file',
            params: { part: shown(folder + owner), target: shown(target) },
          },
        ],
  );
}

const REFERENCES = ['r:id', 'r:embed', 'r:link', 'r:pict'] as const;

/** Of a slide: a number for each shape, a size for each, and relationships that exist for what it refers to. */
export function slideStructureFaults(
  root: XmlElement | undefined,
  ids: ReadonlySet<string>,
  number: number,
): readonly AccessibilityFault[] {
  const at = { place: 'slide', number } as const;
  const tree = childOf(childOf(root, 'p:cSld'), 'p:spTree');
  const numbers = elementsOf(tree, 'p:cNvPr').map(({ attributes }) => attributes['id'] ?? '');
  const seen = new Set<string>();
  const twice = numbers.find((id) => seen.size === seen.add(id).size);
  const flat = ['p:graphicFrame', 'p:pic'].flatMap((name) =>
    elementsOf(tree, name).filter((frame) => {
      const { cx, cy } = (elementsOf(frame, 'a:ext').find(({ attributes }) => attributes['cx'] !== undefined)
        ?.attributes ?? {}) as Readonly<Record<string, string>>;
      return cx !== undefined && cy !== undefined && !(Number(cx) > 0 && Number(cy) > 0);
    }),
  );
  const lost = referencesOf(root).find((id) => id !== '' && !ids.has(id));
  return [
    ...(twice === undefined ? [] : [{ code: 'file-shape-id-twice', ...at, params: { id: twice } } as const]),
    ...flat.map(() => ({ code: 'file-shape-without-size', ...at }) as const),
    ...(lost === undefined ? [] : [{ code: 'file-reference-dangling', ...at, params: { id: lost } } as const]),
  ];
}

/** The relationships that elements of a part call. */
function referencesOf(root: XmlElement | undefined): readonly string[] {
  return elementsIn(root).flatMap(({ attributes }) => REFERENCES.flatMap((name) => attributes[name] ?? []));
}
