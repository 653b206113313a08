import { foldText } from '../internal/text.ts';
import type { Fiche } from '../model/index.ts';
import { lineOnPaper } from './fiche-text.ts';

/** What identifiers of organisations and of sources are called where people read them. */
type NamesOnPaper = Readonly<Record<string, string>>;

/** The custom properties of a file that say which identifier a name on its paper stands for: `ars = Agence régionale de santé`. */
const PROPERTY = 'plan-sante-name-';
const IS = ' = ';

/**
 * The fiche with names in the place of identifiers, and the properties by which a reader finds the identifiers again. An identifier
 * without a name stays, and so do those whose names nobody could tell apart.
 */
export function nameReferences(
  fiche: Fiche,
  names: NamesOnPaper,
): { readonly fiche: Fiche; readonly properties: Readonly<Record<string, string>> } {
  const ids = new Set(
    fiche.stakeholders
      .flatMap(({ organisations = [] }) => organisations)
      .concat((fiche.sources ?? []).map(({ source }) => source)),
  );
  const wanted = new Map([...ids].map((id) => [id, nameOf(id, names)]));
  // An identifier that stays is read as well: no name may be like one.
  const alike = new Map<string, number>([...ids].map((id) => [foldText(id), 1]));
  for (const name of wanted.values()) alike.set(foldText(name), (alike.get(foldText(name)) ?? 0) + 1);
  const given = new Map([...wanted].filter(([id, name]) => name !== id && alike.get(foldText(name)) === 1));
  return {
    fiche: withReferences(fiche, (id) => given.get(id) ?? id),
    properties: Object.fromEntries([...given].map(([id, name], i) => [`${PROPERTY}${i + 1}`, `${id}${IS}${name}`])),
  };
}

function nameOf(id: string, names: NamesOnPaper): string {
  const name: unknown = Object.hasOwn(names, id) ? names[id] : undefined;
  return (typeof name === 'string' ? lineOnPaper(name) : '') || id;
}

/** What was read from a paper, with the identifiers that the properties of its file give for names. */
export function identifiersOfNames<Draft extends ReferencingDraft>(
  draft: Draft,
  properties: Readonly<Record<string, string>>,
): Draft {
  const ids = new Map(
    Object.entries(properties).flatMap(([property, value]): (readonly [string, string])[] => {
      const at = value.indexOf(IS);
      return property.startsWith(PROPERTY) && at > 0
        ? [[foldText(value.slice(at + IS.length)), value.slice(0, at)]]
        : [];
    }),
  );
  return ids.size === 0 ? draft : withReferences(draft, (name) => ids.get(foldText(name)) ?? name);
}

/** The parts of a fiche, read or written, that name organisations and sources. */
export interface ReferencingDraft {
  readonly stakeholders?: readonly { readonly organisations?: readonly string[] | undefined }[];
  readonly sources?: readonly { readonly source?: string | undefined }[] | undefined;
}

function withReferences<Draft extends ReferencingDraft>(draft: Draft, change: (reference: string) => string): Draft {
  const { stakeholders, sources } = draft;
  return {
    ...draft,
    ...(stakeholders && {
      stakeholders: stakeholders.map((row) =>
        row.organisations === undefined ? row : { ...row, organisations: row.organisations.map(change) },
      ),
    }),
    ...(sources && {
      sources: sources.map((row) => (row.source === undefined ? row : { ...row, source: change(row.source) })),
    }),
  };
}
