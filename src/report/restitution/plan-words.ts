import { type InlineInput, type InlineNode, lang, text } from '../../document/index.ts';
import { type Locale, vocabularyLabels } from '../../i18n/index.ts';
import type { Plan, SourceReference, VocabularyName } from '../../model/index.ts';
import type { ThemeFacts } from './facts.ts';
import { tell } from './words.ts';

/** Words of the plan, marked as its language where the document is in another one. */
export function quoted(words: string, { plan, locale }: { readonly plan: Plan; readonly locale: Locale }): InlineNode {
  return plan.language.split('-')[0] === locale ? text(words) : lang(plan.language, words);
}

/** The short name of a theme. */
export function themeName({ theme }: Pick<ThemeFacts, 'theme'>, locale: Locale): string {
  return theme === undefined ? tell('no-theme', locale) : (theme.shortTitle ?? theme.title);
}

/** A code in words; one that the lists do not hold stays as it is written. */
export function codeWords(vocabulary: VocabularyName, code: string, locale: Locale): string {
  const labels: Readonly<Record<string, string>> = vocabularyLabels[vocabulary][locale];
  return Object.hasOwn(labels, code) ? (labels[code] ?? code) : code;
}

/** Sources of several entries, each once. */
export function sourcesOf(
  entries: readonly { readonly sources?: readonly SourceReference[] | undefined }[],
): readonly SourceReference[] {
  const seen = new Map<string, SourceReference>();
  for (const { sources = [] } of entries)
    for (const reference of sources) seen.set(`${reference.source} ${reference.place ?? ''}`, reference);
  return [...seen.values()];
}

/** A cell without words says so. */
export function orNone(content: InlineInput | undefined): InlineInput {
  return content === undefined || content === '' ? '–' : content;
}
