import { type KeysOf, requireKeys, requireText, usageError } from '../../errors/index.ts';
import { defined } from '../../internal/defined.ts';
import type { Money } from '../entities.ts';
import { regionOf } from './grammar/locale.ts';
import { numberAt } from './grammar/number-marks.ts';
import { numeralAt } from './grammar/spelled-numbers.ts';
import { qualify, type Statement, type StatementGrammar, statementsOf } from './grammar/statements.ts';
import { type Token, tokenize } from './grammar/tokens.ts';
import { habitOf, READ_OPTIONS, type ReadNumberOptions } from './read-number.ts';
import { stoppedBy } from './read-quantity.ts';
import { decide, type Reading, unread } from './reading.ts';
import { CURRENCIES, CURRENCY_OF_REGION, CURRENCY_WORDS, type Currency } from './words/currency-words.ts';
import { LENGTH_OF_TIME, OVER, PER, TAX } from './words/money-words.ts';
import { ARTICLES } from './words/number-words.ts';
import { AFTER, type Qualifier } from './words/qualifier-words.ts';

/** An amount of money as it was read: its currency is known. */
export interface ReadMoney extends Money {
  readonly qualifier?: Qualifier;
  readonly currency: Currency;
}

/** What a call knows about the amounts it gives to be read. */
export interface ReadMoneyOptions extends ReadNumberOptions {
  /** The currency of amounts that name none, or one that may be several (`$`, `FCFA`). */
  readonly currency?: Currency;
}

const OPTIONS: KeysOf<ReadMoneyOptions> = { ...READ_OPTIONS, currency: true };

/** What is said after an amount. */
type Said = Pick<Money, 'per' | 'over' | 'tax'> & { readonly qualifiers: readonly Qualifier[] };
type Currencies = readonly Currency[];

/**
 * Reads an amount of money in French, English, German and Swiss print: `1,4 Md€`, `20 à 25 k€`, `CHF 1.2 Mio.`, `$150,000`,
 * `30 000 € HT/an`, `plus de 1,5 milliard d'euros`, `2,1 Md€ sur 5 ans`.
 *
 * What may mean several amounts is `ambiguous`, with its readings: `30,000 €` (30 or 30 000), `150 000 $` (dollars of the United
 * States or of Canada), `150 M FCFA`, `20 à 25 000 €`. A currency or a locale in the options may decide. Sums, products and amounts
 * that hold others (`30 k€ dont 10 k€`) are refused, with the word that stopped the reader.
 *
 * @param options.currency ISO 4217; also given to an amount without a currency, which is `no-unit` otherwise
 * @example
 * ```ts
 * import { readMoney } from 'plan-sante/model';
 * const reading = readMoney('1,2 M€ HT');
 * if (reading.ok) console.log(reading.value.value, reading.value.currency, reading.value.tax); // 1200000 EUR excluded
 * const question = readMoney('30,000 €');
 * if (!question.ok) console.log(question.reason, question.readings?.map(({ value }) => value)); // ambiguous [ 30, 30000 ]
 * ```
 */
export function readMoney(text: string, options: ReadMoneyOptions = {}): Reading<ReadMoney> {
  requireText('readMoney', text);
  requireKeys('readMoney', 'its options', options, OPTIONS);
  requireCurrency(options.currency);
  const wanted = options.currency ?? CURRENCY_OF_REGION[regionOf(options.locale) ?? ''];
  const grammar = moneyGrammar(options, wanted);
  const cut = tokenize(text);
  if (cut === undefined) return unread(text.trim() === '' ? 'empty' : 'not-understood');
  const { tokens, asWritten } = cut;
  const statements = statementsOf(tokens, grammar);
  let furthest = 0;
  let unitless = false;
  let asks = false;
  const readings = statements.flatMap((statement): readonly ReadMoney[] => {
    const said = saidAfter(tokens, statement.next);
    furthest = Math.max(furthest, said.next);
    if (said.next < tokens.length) return [];
    const currencies = statement.unit ?? (options.currency === undefined ? undefined : [options.currency]);
    if (currencies === undefined) unitless = true;
    asks ||= currencies !== undefined && statement.asks === true;
    return (currencies ?? []).flatMap((currency) => moneyOf(statement, said.said, currency, asWritten));
  });
  return decide(readings, () => (unitless ? unread('no-unit') : stoppedBy(cut, statements, furthest)), asks);
}

function requireCurrency(currency: Currency | undefined): void {
  if (currency === undefined || CURRENCIES.includes(currency)) return;
  throw usageError('readMoney', `a currency of ${CURRENCIES.join(', ')}`, currency);
}

function moneyGrammar(options: ReadMoneyOptions, wanted: Currency | undefined): StatementGrammar<Currencies> {
  const english = new Map<Currencies, 'glued' | 'always'>();
  return {
    habit: habitOf('readMoney', options),
    unitAt: (tokens, at, side) => {
      const found = CURRENCY_WORDS(tokens, at);
      if (found === undefined) return undefined;
      const { currencies, before } = found.meaning;
      const meant = wanted !== undefined && currencies.includes(wanted) ? [wanted] : undefined;
      const glued = tokens[found.next]?.spaced === false;
      const unit = [...(meant ?? (side === 'before' && glued ? before : undefined) ?? currencies)];
      if (found.meaning.english !== undefined) english.set(unit, found.meaning.english);
      return { meaning: unit, next: found.next };
    },
    habitOf: (unit, glued) => {
      const how = english.get(unit);
      return how === 'always' || (how === 'glued' && glued) ? { ',': 'group' } : {};
    },
    sameUnit: (a, b) => {
      const both = a.filter((currency) => b.includes(currency));
      return both.length > 0 ? both : undefined;
    },
  };
}

/** Taxes, time and what qualifies the amount, in any order, in brackets or after a comma. */
function saidAfter(tokens: readonly Token[], from: number): { readonly said: Said; readonly next: number } {
  let said: Said = { qualifiers: [] };
  let next = from;
  for (;;) {
    const at = openingAt(tokens, next);
    const found = oneSaid(tokens, at, said);
    if (found === undefined)
      return { said, next: next === tokens.length - 1 && tokens[next]?.key === '.' ? next + 1 : next };
    said = found.said;
    const closed = tokens[found.next]?.key === ')' && tokens[at - 1]?.key === '(' ? found.next + 1 : found.next;
    next = closed;
  }
}

const openingAt = (tokens: readonly Token[], at: number): number =>
  tokens[at]?.key === '(' || tokens[at]?.key === ',' ? at + 1 : at;

function oneSaid(tokens: readonly Token[], at: number, said: Said): { said: Said; next: number } | undefined {
  const tax = said.tax === undefined ? TAX(tokens, at) : undefined;
  if (tax !== undefined) return { said: { ...said, tax: tax.meaning }, next: tax.next };
  const per = said.per === undefined ? PER(tokens, at) : undefined;
  if (per !== undefined) return { said: { ...said, per: per.meaning }, next: per.next };
  const over = said.over === undefined ? overAt(tokens, at) : undefined;
  if (over !== undefined) return { said: { ...said, over: { years: over.years } }, next: over.next };
  const after = AFTER(tokens, at);
  if (after === undefined) return undefined;
  return { said: { ...said, qualifiers: [...said.qualifiers, after.meaning] }, next: after.next };
}

/** `sur 3 ans`, `over eighteen months`. */
function overAt(tokens: readonly Token[], at: number): { years: number; next: number } | undefined {
  const intro = OVER(tokens, at);
  if (intro === undefined) return undefined;
  const digits = numberAt(tokens, intro.next);
  const [only, ...others] = digits?.readings ?? [];
  const numeral = digits === undefined ? (numeralAt(tokens, intro.next) ?? ARTICLES(tokens, intro.next)) : undefined;
  const number = others.length > 0 ? undefined : (only?.value ?? numeral?.meaning);
  const time = LENGTH_OF_TIME(tokens, digits?.next ?? numeral?.next ?? at);
  if (number === undefined || time === undefined) return undefined;
  const years = time.meaning === 1 ? number : number / 12;
  return { years: Number(years.toPrecision(12)), next: time.next };
}

function moneyOf(
  statement: Statement<Currencies>,
  { qualifiers, ...said }: Said,
  currency: Currency,
  asWritten: string,
): readonly ReadMoney[] {
  const qualified = qualifiers.reduce<readonly Statement<Currencies>[]>(
    (all, qualifier) => all.flatMap((one) => qualify(one, qualifier)),
    [statement],
  );
  return qualified.map(({ value, min, max, qualifier }) => ({
    ...defined({ value, min, max, qualifier }),
    currency,
    ...said,
    asWritten,
  }));
}
