import { requireText, usageError } from '../errors/index.ts';

/** What an anchor may look like: it is an id in HTML, a bookmark in DOCX and a comment in Markdown. */
const ANCHOR = /^[a-z][a-z0-9-]{0,38}$/;

/**
 * Whether a text can serve as an anchor or the name of a field: `[a-z][a-z0-9-]*`, at most 39 characters (Word allows 40).
 *
 * @example
 * ```ts
 * import { isAnchorName } from 'plan-sante/document';
 * console.log(isAnchorName('constat-1'), isAnchorName('1er constat')); // true false
 * ```
 */
export function isAnchorName(name: string): boolean {
  return typeof name === 'string' && ANCHOR.test(name);
}

/**
 * An anchor for a text, well formed whatever the text is, and different from those already taken.
 *
 * Letters lose their accents, everything else becomes a hyphen; a text without letters gives `section`. Names that exist on
 * every JavaScript object (`constructor`) are never returned bare.
 *
 * @example
 * ```ts
 * import { anchorName } from 'plan-sante/document';
 * console.log(anchorName('Bénéfices attendus', new Set())); // 'benefices-attendus'
 * console.log(anchorName('« ? »', new Set(['section']))); // 'section-2'
 * ```
 */
export function anchorName(text: string, taken: ReadonlySet<string>): string {
  requireText('anchorName', text);
  if (typeof taken?.has !== 'function') throw usageError('anchorName', 'the set of names that are taken', taken);
  const words = text
    .slice(0, 200)
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[-0-9]+|-+$/g, '')
    .slice(0, 30)
    .replace(/-+$/, '');
  const base = words === '' ? 'section' : words in {} ? `section-${words}` : words;
  let name = base;
  for (let count = 2; taken.has(name); count++) name = `${base}-${count}`;
  return name;
}
