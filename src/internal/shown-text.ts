/** Characters that people do not see and terminals obey: controls, direction overrides, line separators, halves of a character. */
const UNSEEN = /[\p{Cc}\p{Cs}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu;

/** The text with the characters that drive terminals and reorder lines written as escapes (`\u001b`): it can be shown anywhere. */
export function visibleText(text: string): string {
  return text.replace(UNSEEN, (unseen) => `\\u${unseen.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** The longest text that is shown whole inside a sentence. */
const LONGEST_SHOWN = 80;

/** A text of any length, short enough for a sentence; never cut inside a character. */
export function shortText(text: string, longest = LONGEST_SHOWN): string {
  if (text.length <= longest) return text;
  const last = text.charCodeAt(longest - 1);
  const end = last >= 0xd800 && last <= 0xdbff ? longest - 1 : longest;
  return `${text.slice(0, end)}…`;
}
