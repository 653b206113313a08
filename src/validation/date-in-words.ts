import type { MessageLocale } from '../i18n/index.ts';
import { type PartialDate, writePartialDate } from '../model/index.ts';

/** A date in the words of a message, with the apostrophes that messages have. */
export function dateInWords(date: PartialDate, language: MessageLocale): string {
  return writePartialDate(date, language).replaceAll("'", '’');
}
