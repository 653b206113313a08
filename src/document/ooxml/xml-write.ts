import { cleanText } from '../clean-text.ts';

/** First lines of every part. */
export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Text that stays text: what XML cannot carry is cleaned as in every other format, and markup is escaped. */
export function escapeXml(text: string): string {
  return escapeMarkup(cleanText(text));
}

/** The same for an attribute, where line breaks and tabs must be written as references to survive. */
export function escapeXmlAttribute(text: string): string {
  return escapeXml(text).replace(/[\t\n\r]/g, (space) => `&#${space.charCodeAt(0)};`);
}

/** Escapes text that is clean already. */
export function escapeMarkup(text: string): string {
  return /[&<>"]/.test(text) ? text.replace(/[&<>"]/g, escapeOne) : text;
}

function escapeOne(character: string): string {
  switch (character) {
    case '&':
      return '&amp;';
    case '<':
      return '&lt;';
    case '>':
      return '&gt;';
    default:
      return '&quot;';
  }
}
