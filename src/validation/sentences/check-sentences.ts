import { usageError } from '../../errors/index.ts';
import { type Locale, requireOptions } from '../../i18n/index.ts';
import { type Plan, PlanSchema } from '../../model/index.ts';
import { judgeClaims } from '../claims/check-claims.ts';
import type { ClaimVerdict } from '../claims/claim-verdict.ts';
import type { Path } from '../path.ts';
import { placeOf } from '../place.ts';
import { visitTexts } from '../plan-index.ts';
import type { PartialPlan } from '../plan-reading.ts';
import { requirePlan } from '../require-plan.ts';
import { type FoundChange, findChanges } from './find-changes.ts';

/** How {@link checkSentences} speaks. */
export interface CheckSentencesOptions {
  /** Language of the messages; French when left out. The language of the sentences is found. */
  readonly locale?: Locale;
}

/** What a sentence in free text states, computed again. */
export interface SentenceVerdict extends ClaimVerdict {
  /** Where the text stands in the plan; `[]` for a text that was given alone. */
  readonly path: Path;
  /** The same in words; absent for a text that was given alone. */
  readonly place?: string;
  /** First character of the values and their change in the text. */
  readonly start: number;
  /** Behind their last character. */
  readonly end: number;
}

/**
 * Finds sentences that tell a change with its two values, and computes them again as claims of kind `change`: "by 5 % from 47 % to
 * 44 %" (it is 6.4 %), "de 42 à 33 (−20 %)", "um 3 Prozentpunkte von 12 % auf 15 %", "from 42 in 2024 to 33 in 2030, a fall of 20%".
 *
 * It reads a text, or every text of a plan but its claims and its glossary, in French, English and German. It is sure or silent: years,
 * ages, ranges ("de 18 à 25 ans (+3 %)"), percentages without a sign behind two numbers and numbers that may be read in two ways are
 * no sentences of change. `reconciles`: right at the printed precision; `ambiguous`: right in points, said in percent.
 *
 * @throws {PlanSanteError} when it is given neither a text nor a plan.
 * @example
 * ```ts
 * import { checkSentences } from 'plan-sante/validation';
 *
 * const [sentence] = checkSentences('Lower distress by 5% from 47% to 44%.', { locale: 'en' });
 * console.log(sentence?.verdict); // does-not-reconcile
 * console.log(sentence?.message); // The calculation gives −6.38% (change) and 44.65% (end value at the stated rate); the text says 5%.
 * console.log(checkSentences('De 42 à 33 (−21 %) en 2030').map(({ verdict }) => verdict).join()); // reconciles
 * console.log(checkSentences('les jeunes de 18 à 25 ans (+3 %)').length); // 0
 * ```
 */
export function checkSentences(
  given: string | Plan | PartialPlan,
  options: CheckSentencesOptions = {},
): readonly SentenceVerdict[] {
  requireOptions('checkSentences', options, { locale: true });
  const { locale = 'fr' } = options;
  if (typeof given === 'string')
    return judgeSentences(
      findChanges(given).map((found) => ({ ...found, path: [] })),
      locale,
    );
  if (typeof given !== 'object') throw usageError('checkSentences', 'a text or a plan', given);
  requirePlan('checkSentences', given);
  return judgeSentences(sentencesOf(given), locale).map((verdict) => ({
    ...verdict,
    place: placeOf(verdict.path, given, locale),
  }));
}

interface PlacedChange extends FoundChange {
  readonly path: Path;
}

/** The sentences of change in the texts of a plan. Claims quote what may be wrong, and the glossary explains. */
export function sentencesOf(plan: PartialPlan): readonly PlacedChange[] {
  const sentences: PlacedChange[] = [];
  visitTexts(plan, (text, path) => {
    if (path[0] === 'claims' || path[0] === 'glossary') return;
    for (const found of findChanges(text)) sentences.push({ ...found, path: [...path] });
  });
  return sentences;
}

/** Computes sentences again, by the check of claims of change. */
export function judgeSentences(sentences: readonly PlacedChange[], locale: Locale): readonly SentenceVerdict[] {
  if (sentences.length === 0) return [];
  const claims = sentences.map(({ claim }, i) => ({ id: `sentence-${i + 1}`, ...claim }));
  const verdicts = judgeClaims({ ...PlanSchema.parse({ id: 'sentences', title: 'sentences' }), claims }, locale);
  return verdicts.flatMap((verdict, i) => {
    const sentence = sentences[i];
    if (sentence === undefined) return [];
    const { path, start, end } = sentence;
    return [{ ...verdict, path, start, end }];
  });
}
