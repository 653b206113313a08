/** First lines of every part. */
export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const UNSAFE = /[&<>"\p{Cs}\p{Cc}\ufffe\uffff]/u;
const UNSAFE_ALL = /[&<>"\p{Cs}\p{Cc}\ufffe\uffff]/gu;

/** Text that stays text: markup is escaped, and what XML cannot carry (control characters, halves of surrogate pairs) is left out. */
export function escapeXml(text: string): string {
  return UNSAFE.test(text) ? text.replace(UNSAFE_ALL, escapeOne) : text;
}

/** The same for an attribute, where line breaks and tabs must be written as references to survive. */
export function escapeXmlAttribute(text: string): string {
  return escapeXml(text).replace(/[\t\n\r]/g, (space) => `&#${space.charCodeAt(0)};`);
}

function escapeOne(character: string): string {
  switch (character) {
    case '&':
      return '&amp;';
    case '<':
      return '&lt;';
    case '>':
      return '&gt;';
    case '"':
      return '&quot;';
    case '\t':
    case '\n':
    case '\r':
      return character;
    default:
      return '';
  }
}
