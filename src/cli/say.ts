import { formatMessage, type Locale, type MessageParams, messageLocale } from '../i18n/index.ts';
import { visibleText } from '../internal/shown-text.ts';
import { cliTexts } from './texts.ts';

/** One of the program's own sentences, on one line whatever the data holds: a title cannot pass for a line of ours. */
export function say(key: keyof (typeof cliTexts)['fr'], params: MessageParams, locale: Locale): string {
  return visibleText(formatMessage(cliTexts[messageLocale(locale)][key], params, locale));
}
