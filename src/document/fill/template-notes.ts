import {
  childrenOf,
  elementsIn,
  type OoxmlPackage,
  partText,
  type Relationship,
  readXml,
  textOf,
  type XmlElement,
} from '../ooxml/index.ts';
import type { TemplateNote } from './template-parts.ts';

/** The kinds of notes of a Word file: the part, its elements, and what refers to them in the body. */
const KINDS: Readonly<Record<string, { readonly note: string; readonly references: readonly string[] }>> = {
  footnotes: { note: 'w:footnote', references: ['w:footnoteReference'] },
  endnotes: { note: 'w:endnote', references: ['w:endnoteReference'] },
  comments: { note: 'w:comment', references: ['w:commentReference', 'w:commentRangeStart', 'w:commentRangeEnd'] },
};

/** Notes and comments with what refers to them. */
interface FoundNotes {
  readonly byReference: ReadonlyMap<XmlElement, TemplateNote>;
  readonly parts: readonly string[];
  readonly free: ReadonlyMap<string, number>;
  /** Texts of notes that nothing refers to: nobody reads them, and nothing fills them. */
  readonly left: readonly { readonly part: string; readonly text: string }[];
}

/** Finds the notes and comments that a body refers to. Of two references to one note the first has it. */
export function notesOf(file: OoxmlPackage, beside: readonly Relationship[], body: XmlElement): FoundNotes {
  const byReference = new Map<XmlElement, TemplateNote>();
  const free = new Map<string, number>();
  const left: { part: string; text: string }[] = [];
  for (const { kind, external, target: part } of beside) {
    const named = external ? undefined : KINDS[kind];
    const source = named === undefined || free.has(part) ? undefined : partText(file, part);
    if (named === undefined || source === undefined) continue;
    const notes = childrenOf(readXml(source, part, file.limits), named.note);
    const byId = new Map(
      notes.map((element) => [element.attributes['w:id'] ?? '', { part, source, element }] as const),
    );
    free.set(part, firstFree(byId.keys()));
    const seen = new Set<string>();
    for (const reference of elementsIn(body)) {
      if (!named.references.includes(reference.name)) continue;
      const id = reference.attributes['w:id'] ?? '';
      const note = byId.get(id);
      if (note === undefined || seen.has(`${reference.name} ${id}`)) continue;
      seen.add(`${reference.name} ${id}`);
      byReference.set(reference, note);
    }
    const met = new Set([...byReference.values()].map(({ element }) => element));
    for (const note of notes) if (!met.has(note)) left.push({ part, text: textOf(note) });
  }
  return { byReference, parts: [...free.keys()], free, left };
}

/** A number above all of these. */
export function firstFree(ids: Iterable<string>): number {
  let free = 1;
  for (const id of ids) {
    const number = Number(id);
    if (Number.isSafeInteger(number) && number >= free) free = number + 1;
  }
  return free;
}
