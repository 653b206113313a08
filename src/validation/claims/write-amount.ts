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

/** Puts money into words: `EUR excluded year` is euros before tax, each year; `¤` money of which nobody says the currency. */
export function moneyWriter(locale: Locale): (value: number, unit: string | undefined) => string {
  const language = messageLocale(locale);
  const texts = claimTexts[language];
  const amount = amountWriter(locale);
  const said: Readonly<Record<string, string>> = {
    excluded: texts['money-excluded'],
    included: texts['money-included'],
    year: texts['money-year'],
    month: texts['money-month'],
  };
  return (value, unit = '') => {
    const [currency = '', ...more] = unit.split(' ');
    const digits =
      /^[A-Z]{3}$/.test(currency) && currency !== 'EUR' ? otherCurrency(language, currency)(value) : undefined;
    return [digits ?? amount(value, currency), ...more.map((word) => said[word] ?? word)].join(' ');
  };
}

function otherCurrency(language: string, currency: string): (value: number) => string {
  const writer = new Intl.NumberFormat(language, { style: 'currency', currency, minimumFractionDigits: 0 });
  return (value) => writer.format(value);
}
