import type { QuoteKind } from '../../i18n/index.ts';
import { type Path, pathOf } from '../path.ts';
import { indexPlan, visitTexts } from '../plan-index.ts';
import type { PartialPlan } from '../plan-reading.ts';

/** One thing that a plan says and that its source must hold. */
export interface PlanQuote {
  readonly kind: QuoteKind;
  readonly path: Path;
  readonly said: string;
  /** The number, where it is one. */
  readonly value?: number;
  /** The words of the source that the plan gives beside the number. */
  readonly asWritten?: string;
}

/** What is said about the document, computed from it, or by others: the source can not hold it. */
const NOT_QUOTED: ReadonlySet<unknown> = /* @__PURE__ */ new Set([
  'formatVersion',
  'sources',
  'provenance',
  'claims',
  'links',
  'notes',
  'prioritisation',
  'extensions',
]);
/** Fields of the data that are no words of the document. */
const OWN_WORDS: ReadonlySet<unknown> = /* @__PURE__ */ new Set(['unit', 'note', 'url', 'context']);
const KIND_OF_TEXT: ReadonlyMap<unknown, QuoteKind> = /* @__PURE__ */ new Map([
  ['title', 'title'],
  ['listTitle', 'title'],
  ['name', 'name'],
  ['acronym', 'name'],
  ['short', 'name'],
  ['asWritten', 'as-written'],
  ['dateAsWritten', 'as-written'],
]);
/** Titles of these are often made for the data, as the document names no figure, line or indicator. */
const TITLED_HERE: ReadonlySet<unknown> = /* @__PURE__ */ new Set([
  'figures',
  'budgetLines',
  'milestones',
  'indicators',
  'followUps',
]);

/** Everything of a plan that its source must hold, in the order of the plan: texts, then dates, then numbers. */
export function quotesOf(plan: PartialPlan): readonly PlanQuote[] {
  const quotes: PlanQuote[] = [];
  visitTexts(plan, (said, path) => {
    const key = path.findLast((one) => typeof one === 'string');
    if (isLeftOut(path) || OWN_WORDS.has(key)) return;
    const kind = KIND_OF_TEXT.get(key) ?? 'text';
    const made = kind === 'title' && TITLED_HERE.has(path[0]) && path.length === 3;
    quotes.push({ kind: made ? 'text' : kind, path: [...path], said });
  });
  for (const date of indexPlan(plan).dates) {
    const path = pathOf(date);
    if (!isLeftOut(path)) quotes.push({ kind: 'date', path, said: date.value });
  }
  visitNumbers(plan, [], undefined, quotes);
  return quotes;
}

function isLeftOut(path: Path): boolean {
  return NOT_QUOTED.has(path[0]) || path.some((key) => key === 'sources' || key === 'history');
}

/** Numbers that are about the data, not about the document. */
const NO_FACTS: ReadonlySet<string> = /* @__PURE__ */ new Set(['decimals', 'order']);

type Data = Readonly<Record<string, unknown>>;

function addNumber(value: number, path: Path, holder: Data, quotes: PlanQuote[]): void {
  const key = String(path.at(-1));
  // A number that the document does not print is the rank in its list.
  if (NO_FACTS.has(key) || (key === 'number' && holder['numbered'] === false)) return;
  const { asWritten } = holder;
  const written = typeof asWritten === 'string' && { asWritten };
  quotes.push({ kind: kindOfNumber(key, holder), path, said: String(value), value, ...written });
}

function visitNumbers(value: unknown, path: Path, holder: Data | undefined, quotes: PlanQuote[]): void {
  if (path.length > 0 && isLeftOut(path)) return;
  if (typeof value === 'number') addNumber(value, path, holder ?? {}, quotes);
  else if (Array.isArray(value))
    for (const [i, item] of value.entries()) visitNumbers(item, [...path, i], holder, quotes);
  else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value)) visitNumbers(inner, [...path, key], value as Data, quotes);
}

function kindOfNumber(key: string, holder: Data): QuoteKind {
  if (!/^(?:value|min|max|amount)/.test(key)) return 'number';
  const unit = String(holder['unit'] ?? '');
  if (key.endsWith('Eur') || key === 'amount' || 'currency' in holder || /EUR|€/.test(unit)) return 'amount';
  return /^(?:percent|%)$/.test(unit) ? 'percent' : 'number';
}
