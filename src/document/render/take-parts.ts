import {
  elementsIn,
  type OoxmlPackage,
  type PackagePart,
  partBytes,
  partRelationships,
  partText,
  partXml,
  relationshipsName,
  relationshipsXml,
  textOf,
  withoutElements,
  type XmlElement,
} from '../ooxml/index.ts';
import { safeUrl } from '../safe-url.ts';
import { isStillSvg } from '../still-svg.ts';

/** Parts taken over from a file of somebody else, with what each is. */
export interface TakenParts {
  readonly parts: Map<string, PackagePart>;
  readonly types: Map<string, string>;
  /** Parts that were left out because they act, fetch or hold what nobody here knows. */
  readonly leftOut: Set<string>;
}

export function nothingTaken(): TakenParts {
  return { parts: new Map(), types: new Map(), leftOut: new Set() };
}

/** What a part of a kind is, and what it may lead to. */
const KINDS: Readonly<Record<string, { readonly type: string; readonly leadsTo: readonly string[] }>> = {
  slideMaster: { type: 'presentationml.slideMaster+xml', leadsTo: ['slideLayout', 'theme', 'image', 'hyperlink'] },
  slideLayout: { type: 'presentationml.slideLayout+xml', leadsTo: ['slideMaster', 'image', 'hyperlink'] },
  header: { type: 'wordprocessingml.header+xml', leadsTo: ['image', 'hyperlink'] },
  footer: { type: 'wordprocessingml.footer+xml', leadsTo: ['image', 'hyperlink'] },
  theme: { type: 'theme+xml', leadsTo: ['image'] },
};
const PICTURES: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  emf: 'image/x-emf',
  wmf: 'image/x-wmf',
  svg: 'image/svg+xml',
};
const PLACE = /^(?:ppt|word)\/(?:[A-Za-z]+\/)?[\w.-]+$/;
/** Fields that count pages or say again what the document says; any other may fetch, ask or act. */
const FIELDS =
  /^\s*(?:PAGE|NUMPAGES|SECTIONPAGES|STYLEREF|TITLE|SUBJECT|DATE|FILENAME|AUTHOR)\b(?!.*(?:INCLUDE|DDE|LINK|https?:))/is;

/** Takes a part with all it leads to. `false`, and nothing is taken, where something of it cannot be trusted. */
export function takePart(file: OoxmlPackage, name: string, kind: string, taken: TakenParts): boolean {
  if (taken.parts.has(name)) return true;
  const known = KINDS[kind];
  const source = known === undefined || !PLACE.test(name) ? undefined : partText(file, name);
  const root = source === undefined ? undefined : partXml(file, name);
  if (known === undefined || source === undefined || root === undefined || acts(root)) {
    taken.leftOut.add(name);
    return false;
  }
  taken.parts.set(name, { name, content: source });
  taken.types.set(name, `application/vnd.openxmlformats-officedocument.${known.type}`);
  const lost = new Set<string>();
  const kept = partRelationships(file, name).flatMap((one) => {
    const { id, kind: leads, target, external } = one;
    if (external) {
      const url = leads === 'hyperlink' && known.leadsTo.includes(leads) ? safeUrl(target) : undefined;
      if (url === undefined) lost.add(id);
      return url === undefined ? [] : [{ id, type: leads, target: url, external }];
    }
    const took =
      known.leadsTo.includes(leads) &&
      (leads === 'image' ? takePicture(file, target, taken) : takePart(file, target, leads, taken));
    if (!took) lost.add(id);
    return took ? [{ id, type: leads, target: `/${target}` }] : [];
  });
  const content = withoutLayouts(source, root, lost);
  if (content === undefined) {
    taken.parts.delete(name);
    taken.types.delete(name);
    taken.leftOut.add(name);
    return false;
  }
  taken.parts.set(name, { name, content });
  const relations = relationshipsName(name);
  taken.parts.set(relations, { name: relations, content: relationshipsXml(kept) });
  return true;
}

/**
 * A master that names layouts which were left out would have to be repaired: they are no longer listed. Nothing where anything else of
 * the part needs what was left out.
 */
function withoutLayouts(source: string, root: XmlElement, lost: ReadonlySet<string>): string | undefined {
  if (lost.size === 0) return source;
  const naming = elementsIn(root).filter(({ attributes }) =>
    Object.values(attributes).some((value) => lost.has(value)),
  );
  if (!naming.every(({ name }) => name === 'p:sldLayoutId')) return undefined;
  return withoutElements(source, naming);
}

/** What runs a program, or brings in what nobody here looks at. */
const ACTING: ReadonlySet<string> = new Set(['control', 'oleobj', 'object', 'script', 'altchunk']);
const localName = (name: string): string => name.slice(name.lastIndexOf(':') + 1).toLowerCase();

/** Whether a part holds fields that do more than count, programs, or clicks that run something. */
function acts(root: XmlElement): boolean {
  const codes: string[] = [];
  /** Fields that are open, one in another, by their place in the list of codes. */
  const open: number[] = [];
  for (const element of elementsIn(root)) {
    const local = localName(element.name);
    if (ACTING.has(local)) return true;
    for (const [name, value] of Object.entries(element.attributes)) {
      const about = localName(name);
      if (about === 'action') return true;
      if (about === 'instr') codes.push(value);
      else if (local === 'fldchar' && about === 'fldchartype') {
        if (value === 'begin') open.push(codes.push('') - 1);
        else if (value === 'end') open.pop();
      }
    }
    // A code may be cut into several runs: together they must say one that is known.
    const inField = open.at(-1);
    if (local === 'instrtext' && inField === undefined) codes.push(textOf(element));
    else if (local === 'instrtext' && inField !== undefined) codes[inField] += textOf(element);
  }
  return codes.some((code) => !FIELDS.test(code));
}

function takePicture(file: OoxmlPackage, name: string, taken: TakenParts): boolean {
  if (taken.parts.has(name)) return true;
  const type = PICTURES[/\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? ''];
  const content = type === undefined || !PLACE.test(name) ? undefined : partBytes(file, name);
  if (type === undefined || content === undefined) return false;
  if (type === 'image/svg+xml' && !isStillSvg(partText(file, name) ?? '')) return false;
  taken.parts.set(name, { name, content });
  taken.types.set(name, type);
  return true;
}
