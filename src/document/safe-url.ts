import { requireText } from '../errors/index.ts';

const ALLOWED = /^(?:https?:\/\/(?<authority>[^/?#]+)|mailto:(?<mailbox>[^?#]+))/i;
/** Controls, invisible direction marks and line separators: they hide what a link really points to. */
const HIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufffe\uffff\ud800-\udfff]/;
const NEEDS_ENCODING = /[\s"<>`{|}^]/g;
const PAIRED = /[\ud800-\udbff][\udc00-\udfff]/g;
const LONGEST = 2048;

/**
 * The target of a link when it can be trusted to be what it shows, or `undefined`.
 *
 * Allowed are `http`, `https` and `mailto`. Refused are every other scheme, relative and protocol-relative targets, user
 * names before the host (`https://sante.gouv.fr@evil.example/`), backslashes, control and direction characters, and
 * targets over 2048 characters. Spaces and the characters that end a link in some format are percent-encoded; applying
 * the function twice changes nothing more.
 *
 * Source: OWASP Cross Site Scripting Prevention Cheat Sheet (URL contexts); WHATWG URL Standard, section 4.4.
 *
 * @example
 * ```ts
 * import { safeUrl } from 'plan-sante/document';
 * console.log(safeUrl('https://sante.gouv.fr/a b')); // 'https://sante.gouv.fr/a%20b'
 * console.log(safeUrl('javascript:alert(1)')); // undefined
 * ```
 */
export function safeUrl(url: string): string | undefined {
  requireText('safeUrl', url);
  if (url.length > LONGEST * 2) return undefined;
  const trimmed = withoutOuterSpaces(url);
  if (trimmed.length > LONGEST || trimmed.includes('\\') || HIDDEN.test(trimmed.replace(PAIRED, ''))) return undefined;
  const groups = ALLOWED.exec(trimmed)?.groups;
  if (groups === undefined) return undefined;
  const authority = groups['authority'];
  if (authority !== undefined && !isPlainAuthority(authority)) return undefined;
  if (authority === undefined && !/^[^\s@]+@[^\s@]+$/.test(groups['mailbox'] ?? '')) return undefined;
  return trimmed.replace(NEEDS_ENCODING, (character) => encodeURIComponent(character));
}

/** Only spaces: `trim` would take invisible characters away that tell of a disguise. */
function withoutOuterSpaces(url: string): string {
  let [from, to] = [0, url.length];
  while (url[from] === ' ') from++;
  while (to > from && url[to - 1] === ' ') to--;
  return url.slice(from, to);
}

/** A host with an optional port: nothing that could be a user name, an encoded separator or a blank. */
function isPlainAuthority(authority: string): boolean {
  return /^(?:[\p{L}\p{N}\p{M}._-]+|\[[0-9a-f:.]+\])(?::\d{1,5})?$/iu.test(authority);
}
