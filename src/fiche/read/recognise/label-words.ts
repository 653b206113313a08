/** "2.", "II -", "a)", "1.3": the number people type before a heading. A number alone may be what is left of an icon. */
const NUMBERING =
  /^\s*(?:\(?(?:\d{1,2}(?:\.\d{1,2}){0,3}|[IVX]{1,5}|\p{L})\s?[.)/°–—-]{1,2}|\d{1,2}(?:\.\d{1,2}){1,3})\s+(?=\p{L})/u;

/** A label without the number typed before it. */
export function withoutNumbering(words: string): string {
  return words.replace(NUMBERING, '');
}

const LONGEST_HELP = 400;

/** A label without the guidance in brackets after it: "Contexte (rappeler le diagnostic)"; as it is when it has none. */
export function withoutHelp(words: string): string {
  if (words.length > LONGEST_HELP || !/[)\]]\s*$/.test(words)) return words;
  const end = words.trimEnd();
  const close = end.at(-1);
  const open = end.indexOf(close === ')' ? '(' : '[');
  if (open < 2 || end.length - open < 5 || !/\s/.test(end[open - 1] ?? '')) return words;
  return end.slice(0, open).trimEnd();
}
