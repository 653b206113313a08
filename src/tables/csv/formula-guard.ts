/** What spreadsheets take for the start of a formula, marks that were put before it, and blanks that some pass over. */
const FORMULA_START = /^'*(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/;

/** Numbers, amounts, percentages, dates and telephone numbers begin with a sign and compute nothing. */
const PLAIN = /^[+-]?\s?\(?\d[\d\s.,/:()-]*(?:[eE][+-]?\d+\s*)?(?:%|‰|€|EUR|k€|M€|Md€)?$/;

/** A subtraction begins with a sign too, `-1-1`; a telephone number has a plus and figures in groups. */
const SUBTRACTION = /^-.*\d\s*[-/(]/;

/** Whether a spreadsheet could take a text for a formula. */
function mustBeGuarded(text: string): boolean {
  if (!FORMULA_START.test(text)) return false;
  return !PLAIN.test(text) || SUBTRACTION.test(text);
}

/** A text that no spreadsheet takes for a formula: an apostrophe before those that begin like one. `-12,5` stays `-12,5`. */
export function guarded(text: string): string {
  return mustBeGuarded(text) ? `'${text}` : text;
}

/** The text without the mark that {@link guarded} put before it; any other apostrophe stays. */
export function unguarded(text: string): string {
  return text.startsWith("'") && mustBeGuarded(text.slice(1)) ? text.slice(1) : text;
}
