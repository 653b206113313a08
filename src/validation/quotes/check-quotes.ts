import { type Issue, requireText } from '../../errors/index.ts';
import { type Locale, makeIssue, messageLocale, type QuoteKind, quoteTexts, requireOptions } from '../../i18n/index.ts';
import { shortText } from '../../internal/shown-text.ts';
import { type Plan, readQuantity, writePartialDate } from '../../model/index.ts';
import { amountWriter } from '../claims/write-amount.ts';
import type { Path } from '../path.ts';
import { placeOf } from '../place.ts';
import type { PartialPlan } from '../plan-reading.ts';
import { requirePlan } from '../require-plan.ts';
import { lineCounter } from '../text/line-counter.ts';
import { type PlanQuote, quotesOf } from './plan-quotes.ts';
import { datesMissing, type SourceDates, sourceDates } from './source-dates.ts';
import { numbersOf, type SourceNumbers, sourceNumbers } from './source-numbers.ts';
import { type SourceWords, type Span, sourceWords } from './source-words.ts';

/** How {@link checkQuotes} speaks. */
export interface CheckQuotesOptions {
  /** Language of the messages; French when left out. */
  readonly locale?: Locale;
}

/** Where something stands in the source text. */
export interface QuotePlace {
  readonly start: number;
  readonly end: number;
  /** Line of the source, from 1. */
  readonly line: number;
  /** The words that stand there. */
  readonly text: string;
}

/** One thing that the plan says, and where the source says it. */
export interface Quote {
  readonly kind: QuoteKind;
  readonly path: Path;
  readonly said: string;
  /** `found` as it is; `reworded`: a text in other words, all of whose numbers, dates and names are found; `missing`. */
  readonly outcome: 'found' | 'reworded' | 'missing';
  readonly at?: QuotePlace;
}

/** What of a plan stands in its source. */
export interface QuoteReport {
  readonly quotes: readonly Quote[];
  /** One for each thing that is not found, `quote-not-found`, a warning; `params.kind` says what it is. */
  readonly issues: readonly Issue[];
  readonly counts: { readonly found: number; readonly reworded: number; readonly missing: number };
}

/**
 * Looks for everything a plan says in the text of its source: the gate after a person or a program typed a plan from a document.
 *
 * Titles, names, short forms and whatever is given `asWritten` must stand in the source word by word (accents, case, punctuation and line
 * ends aside). Amounts must stand there as money, percentages as percentages, numbers and dates in any usual writing (`1 753`, `1753`,
 * `1,4 Md€`; `7 février 2023`, `07/02/2023`, `2023-02-07`); a number that has its words beside it (`asWritten`) must be the one in these words.
 * Free texts may be in other words: then their numbers, dates, short forms and names are looked for one by one. Not compared: ids, codes,
 * references, sources, claims, notes, links, the prioritisation, numbers of measures that are said not to be printed, and short titles and
 * titles of figures, lines, milestones and indicators, which are often made for the data. A number is found wherever the source prints it: it is not proved to be about the same thing.
 *
 * @throws {PlanSanteError} when it is given no plan, or a source that is no text.
 * @example
 * ```ts
 * import { checkQuotes, parsePlan } from 'plan-sante/validation';
 *
 * const source = 'Contrat local de santé. Le 7 février 2023, 1 753 places ont été ouvertes pour 1,4 million d’euros.';
 * const plan = parsePlan({
 *   id: 'cls',
 *   title: 'Contrat local de santé',
 *   figures: [{ id: 'F1', title: 'Places', value: 1753, asOf: '2023-02-07' }, { id: 'F2', title: 'Lits', value: 1735 }],
 *   budgetLines: [{ id: 'B1', title: 'Ouverture', amount: { value: 1_400_000 } }],
 * });
 * const { issues, counts } = checkQuotes(plan, source, { locale: 'en' });
 * console.log(issues.map(({ place }) => place).join()); // figure F2, value
 * console.log(issues[0]?.message); // The number 1,735 is not found in the source: correct it, or say where it comes from.
 * ```
 */
export function checkQuotes(
  plan: Plan | PartialPlan,
  sourceText: string,
  options: CheckQuotesOptions = {},
): QuoteReport {
  requirePlan('checkQuotes', plan);
  requireText('checkQuotes', sourceText);
  requireOptions('checkQuotes', options, { locale: true });
  const { locale = 'fr' } = options;
  const dates = sourceDates(sourceText);
  const source: Source = { words: sourceWords(sourceText), numbers: sourceNumbers(sourceText, dates.spans), dates };
  const germanic = /^(?:de|lb)/.test(plan.language);
  const positionOf = lineCounter(sourceText);
  const writeIssue = issueWriter(plan, locale);
  const quotes: Quote[] = [];
  for (const quote of quotesOf(plan)) {
    const { kind, path, said } = quote;
    const span = findQuote(quote, source);
    if (span !== undefined) {
      const at = { ...span, line: positionOf(span.start).line, text: sourceText.slice(span.start, span.end) };
      quotes.push({ kind, path, said, outcome: 'found', at });
      continue;
    }
    if (kind !== 'text') {
      quotes.push({ kind, path, said, outcome: 'missing' });
      continue;
    }
    const details = missingDetails(said, source, germanic);
    quotes.push(
      details.length === 0 ? { kind, path, said, outcome: 'reworded' } : { kind, path, said, outcome: 'missing' },
    );
    // What is missing of a text is told detail by detail.
    for (const detail of details) quotes.push({ ...detail, path, outcome: 'missing' });
  }
  const told = quotes.filter(({ kind, outcome }) => outcome === 'missing' && kind !== 'text');
  const count = (wanted: Quote['outcome']) => quotes.filter(({ outcome }) => outcome === wanted).length;
  return {
    quotes,
    issues: told.map(writeIssue),
    counts: { found: count('found'), reworded: count('reworded'), missing: told.length },
  };
}

interface Source {
  readonly words: SourceWords;
  readonly numbers: SourceNumbers;
  readonly dates: SourceDates;
}

function findQuote({ kind, said, value, asWritten }: PlanQuote, source: Source): Span | undefined {
  if (kind === 'date') return source.dates.find(said);
  if (value === undefined) return source.words.find(said);
  const numeric = kind === 'amount' || kind === 'percent' ? kind : 'number';
  const own = asWritten === undefined ? undefined : source.words.find(asWritten);
  if (own === undefined || asWritten === undefined) return source.numbers.find(value, numeric);
  if (!/\d/.test(asWritten)) return saysInWords(asWritten, value) ? own : source.numbers.find(value, numeric);
  // The words beside the number say it: whether another place of the source prints the same number does not count.
  const printed = sourceNumbers(asWritten);
  return (printed.find(value, numeric) ?? printed.find(value, 'number')) === undefined ? undefined : own;
}

/** "plus d'un million", "une centaine": the words are a number. */
function saysInWords(asWritten: string, value: number): boolean {
  const reading = readQuantity(asWritten);
  if (!reading.ok) return false;
  const { quantity } = reading.value;
  return [quantity.value, quantity.min, quantity.max].includes(value);
}

/** Runs of capitals; words with a capital that do not begin a sentence. In German every noun has one. */
const SHORT_FORM = /(?<![\p{L}\d])\p{Lu}[\p{Lu}\d]+(?![\p{L}\d])/gu;
const NAME = /(?<=[\p{Ll},] )\p{Lu}\p{Ll}[\p{L}-]*/gu;

/** Numbers, dates and names of a text that the source does not hold. */
function missingDetails(
  text: string,
  { words, numbers, dates }: Source,
  germanic: boolean,
): readonly { readonly kind: QuoteKind; readonly said: string }[] {
  const { missing, spans } = datesMissing(text, dates);
  const wrongNumbers = numbersOf(text).filter(
    ({ values, unit, factor, start, end }) =>
      !spans.some((span) => span.start <= start && end <= span.end) &&
      values.every((value) => numbers.find(value * factor, unit) === undefined),
  );
  const names = [...text.matchAll(SHORT_FORM), ...(germanic ? [] : text.matchAll(NAME))].map(({ 0: name }) => name);
  return [
    ...missing.map((said) => ({ kind: 'date' as const, said })),
    ...wrongNumbers.map(({ unit, start, end }) => ({ kind: unit, said: text.slice(start, end) })),
    ...[...new Set(names)]
      .filter((name) => words.find(name) === undefined)
      .map((said) => ({ kind: 'name' as const, said })),
  ];
}

function issueWriter(plan: PartialPlan, locale: Locale): (quote: Quote) => Issue {
  const language = messageLocale(locale);
  const amount = amountWriter(locale);
  return ({ kind, path, said }) => {
    const shown = (): string => {
      if (kind === 'date') return writePartialDate(said, language);
      const value = Number(said);
      if (kind === 'title' || kind === 'name' || kind === 'as-written' || !Number.isFinite(value))
        return shortText(said);
      return amount(value, kind === 'amount' ? 'EUR' : kind === 'percent' ? 'percent' : undefined);
    };
    const template = quoteTexts[language][kind === 'text' ? 'as-written' : kind];
    const place = placeOf(path, plan, locale);
    return makeIssue(
      {
        code: 'quote-not-found',
        severity: 'warning',
        path,
        place,
        template,
        params: { kind, said },
        words: { said: shown() },
      },
      locale,
    );
  };
}
