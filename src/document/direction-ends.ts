/** Characters that change the direction of the words after them, up to one that ends it. */
const DIRECTION = /[\u202a-\u202e\u2066-\u2069]/g;
const EMBEDDING_END = '\u202c';
const ISOLATE_END = '\u2069';

/**
 * What would have to follow a text so that every change of direction in it ends with it: nothing for most texts. Writers see to it
 * that a name which turns the direction around turns nothing but itself.
 *
 * Source: Unicode Standard Annex 9, BD9 – BD11 and X5 – X7 (an end of isolation ends what is open inside it, an end of embedding
 * only what was opened last).
 */
export function directionEnds(text: string): string {
  // Hardly a text has any, and every run of a document is asked.
  if (text.search(DIRECTION) < 0) return '';
  const open: string[] = [];
  for (const [mark] of text.matchAll(DIRECTION)) {
    if (mark === EMBEDDING_END) {
      if (open.at(-1) === EMBEDDING_END) open.pop();
    } else if (mark === ISOLATE_END) {
      const last = open.lastIndexOf(ISOLATE_END);
      if (last >= 0) open.length = last;
    } else open.push(mark >= '\u2066' ? ISOLATE_END : EMBEDDING_END);
  }
  return open.reverse().join('');
}

/** A text that turns nothing but itself: where it stands beside other words in one string, those keep their order. */
export function endedText(text: string): string {
  return text + directionEnds(text);
}

/** The text that was written with its ends behind it. */
export function withoutEnds(text: string): string {
  const body = text.replace(/[\u202c\u2069]+$/, '');
  return body !== text && endedText(body) === text ? body : text;
}

/** Markup in which these characters are written as references: whoever reads the source sees its words in their order. */
export function referDirections(markup: string): string {
  return markup.replace(DIRECTION, (mark) => `&#${mark.charCodeAt(0)};`);
}
