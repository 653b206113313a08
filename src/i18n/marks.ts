import { type Locale, messageLocale } from './locale.ts';

/**
 * A French sentence with the marks of print. Catalogues are typed with plain spaces and straight apostrophes, as keyboards have them;
 * what leaves the library has a thin no-break space before `; ! ?`, a whole one before `: %` and inside `« »`, and the curly apostrophe.
 *
 * Source: Lexique des règles typographiques en usage à l'Imprimerie nationale, 2002 (ponctuation, espacements).
 */
export function frenchMarks(text: string): string {
  return text.replace(/ (?=[;!?])|(?<=«) | (?=[:»%])|(?<=\p{L})'(?=[\p{L}{«])/gu, (mark, at: number) => {
    if (mark === "'") return '’';
    return /[;!?]/.test(text[at + 1] ?? '') ? THIN : NO_BREAK;
  });
}

const THIN = '\u202f';
const NO_BREAK = '\u00a0';

/** Parts that stand side by side and may hold commas themselves, set apart by semicolons. */
export function partsInWords(parts: readonly string[], locale: Locale): string {
  return parts.join(messageLocale(locale) === 'fr' ? `${THIN}; ` : '; ');
}

/** A list in a sentence. Where an item holds the comma itself, as numbers do in French and German, items are set apart by semicolons. */
export function listInWords(items: readonly string[], language: 'fr' | 'en' | 'de'): string {
  return items.some((item) => item.includes(',')) ? partsInWords(items, language) : items.join(', ');
}
