import type { MessageLocale } from '../i18n/index.ts';
import { type PartialDate, writePartialDate } from '../model/index.ts';

/** A date in the words of a message, with the apostrophes that messages have; what is no date stays as it is written. */
export function dateInWords(date: PartialDate, language: MessageLocale): string {
  const words = writePartialDate(date, language);
  return words === date ? date : words.replaceAll("'", '’');
}
