import { claimTexts, formatMessage, type Locale, messageLocale } from '../../i18n/index.ts';

/** Puts numbers with a unit into words of one locale: millions and billions of euros, percent, points, lengths of time. */
export function amountWriter(locale: Locale): (value: number, unit: string | undefined) => string {
  const language = messageLocale(locale);
  const texts = claimTexts[language];
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 2 });
  const fine = new Intl.NumberFormat(language, { maximumFractionDigits: 3 });
  return (value, unit) => {
    if (unit === 'EUR') {
      if (Math.abs(value) >= 1e9) return `${fine.format(value / 1e9)} ${texts['unit-billion-eur']}`;
      if (Math.abs(value) >= 1e6) return `${number.format(value / 1e6)} ${texts['unit-million-eur']}`;
      return `${number.format(value)} €`;
    }
    if (unit === 'percent') return language === 'en' ? `${number.format(value)}%` : `${number.format(value)} %`;
    if (unit === 'points' || unit === 'days' || unit === 'weeks' || unit === 'months' || unit === 'years')
      return formatMessage(texts[`unit-${unit}`], { value }, locale).replace(String(value), number.format(value));
    return number.format(value);
  };
}
