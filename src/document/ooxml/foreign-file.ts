/** First bytes of the files that people take for a Word file or slides. */
const STARTS: readonly (readonly [name: string, start: readonly number[]])[] = [
  // A zip whose end was not found: its copy or its download stopped half-way.
  ['truncated', [0x50, 0x4b]],
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  ['rtf', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
];

/** First bytes of the compound files of Office 97-2003; a file with a password is kept in one too (MS-CFB 2.2). */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1] as const;

/** Whether bytes are an Office file of before 2007, or a newer one with a password. */
export function isCompoundFile(bytes: Uint8Array): boolean {
  return beginsWith(bytes, COMPOUND);
}

/** What bytes are that hold no zip, in one word. */
export function foreignFile(bytes: Uint8Array): string {
  if (bytes.length === 0) return 'empty';
  return STARTS.find(([, start]) => beginsWith(bytes, start))?.[0] ?? 'not-zip';
}

/** The main parts of the files that are kept in a zip, and how such files are called. */
const MAIN_PARTS: readonly (readonly [part: RegExp, ending: string])[] = [
  [/^word\//i, '.docx'],
  [/^ppt\//i, '.pptx'],
  [/^xl\//i, '.xlsx'],
  [/^content\.xml$/i, '.odt/.odp/.ods'],
];

/** What a package looks like by the names of its parts, for the issue that says what is missing; nothing when no part tells. */
export function foundInstead({ entries }: { readonly entries: ReadonlyMap<string, unknown> }): { found?: string } {
  const names = [...entries.keys()];
  const found = MAIN_PARTS.find(([part]) => names.some((name) => part.test(name)))?.[1];
  return found === undefined ? {} : { found };
}

function beginsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, i) => bytes[i] === byte);
}
