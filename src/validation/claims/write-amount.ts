import { claimTexts, formatMessage, type Locale, messageLocale, plainNumber } from '../../i18n/index.ts';
import { CURRENCIES, writeMoney, writePercent } from '../../model/index.ts';

/** Puts numbers with a unit into words of one locale: amounts of money, percent, points, lengths of time. */
export function amountWriter(locale: Locale): (value: number, unit: string | undefined) => string {
  const language = messageLocale(locale);
  const texts = claimTexts[language];
  return (value, unit) => {
    if (!(Math.abs(value) < TOO_BIG)) return plainNumber(value, locale);
    // "DMP" and "IDE" are what indicators count, and no currencies.
    if (unit !== undefined && KNOWN_CURRENCIES.has(unit))
      return writeMoney({ value: readableMoney(value), currency: unit }, { locale: language });
    const rounded = Number(value.toFixed(2));
    if (unit === 'percent') return writePercent(rounded, { locale: language });
    if (unit === 'points' || unit === 'days' || unit === 'weeks' || unit === 'months' || unit === 'years')
      return formatMessage(texts[`unit-${unit}`], { value: rounded }, locale);
    return plainNumber(rounded, locale);
  };
}

/** Puts money into words: `EUR excluded year` is euros before tax, each year; `¤` money of which nobody says the currency. */
export function moneyWriter(locale: Locale): (value: number, unit: string | undefined) => string {
  const amount = amountWriter(locale);
  return (value, unit = '') => {
    const [currency = '', ...more] = unit.split(' ');
    if (!CURRENCY.test(currency) || !(Math.abs(value) < TOO_BIG)) return amount(value, currency);
    const tax = (['included', 'excluded'] as const).find((one) => more.includes(one));
    const per = (['year', 'month'] as const).find((one) => more.includes(one));
    const money = { value: readableMoney(value), currency, ...(tax && { tax }), ...(per && { per }) };
    return writeMoney(money, { locale: messageLocale(locale) });
  };
}

const KNOWN_CURRENCIES: ReadonlySet<string> = /* @__PURE__ */ new Set(CURRENCIES);
const CURRENCY = /^[A-Z]{3}$/;

/** Beyond this a number is no amount that anybody could mean: its digits alone are told. */
const TOO_BIG = 1e15;

/** What a computation gives has more digits than a reader wants: three after the milliard, two after the million and after the euro. */
function readableMoney(value: number): number {
  const size = Math.abs(value);
  const step = size >= 1e9 ? 1e6 : size >= 1e6 ? 1e4 : 0;
  return step === 0 ? Number(value.toFixed(2)) : Math.round(value / step) * step;
}
