import { type Locale, messageLocale } from './locale.ts';
import { formatMessage } from './message.ts';

const OR_OUT = { fr: '{ranks} ou écarté', en: '{ranks} or excluded', de: '{ranks} oder ausgeschlossen' } as const;

/** The ranks that a line of a ranking can still have: "4", "4–6", "4–5 or excluded". The same words wherever a ranking is shown. */
export function rankWords(
  line: { readonly bestRank: number; readonly worstRank: number; readonly mayBeExcluded: boolean },
  locale: Locale,
): string {
  const { bestRank, worstRank, mayBeExcluded } = line;
  const ranks = bestRank === worstRank ? String(bestRank) : `${bestRank}–${worstRank}`;
  return mayBeExcluded ? formatMessage(OR_OUT[messageLocale(locale)], { ranks }, locale) : ranks;
}
