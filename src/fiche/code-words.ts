import {
  beneficiaryKindLabels,
  figureQualifierLabels,
  type Labels,
  LOCALES,
  type Locale,
  stakeholderRoleLabels,
} from '../i18n/index.ts';
import { foldText } from '../internal/text.ts';
import { lineOnPaper } from './fiche-text.ts';

const VOCABULARY_WORDS = {
  'beneficiary-kind': beneficiaryKindLabels,
  'stakeholder-role': stakeholderRoleLabels,
  'figure-qualifier': figureQualifierLabels,
} as const satisfies Readonly<Record<string, Labels<string>>>;

/** The vocabularies whose codes are printed on a fiche. */
export type PrintedVocabulary = keyof typeof VOCABULARY_WORDS;

/** The word for a code. A code that is not listed is printed in quotation marks, so that it is read back as it is. */
export function wordsOfCode(vocabulary: PrintedVocabulary, code: string, locale: Locale): string {
  const words: Readonly<Record<string, string>> = VOCABULARY_WORDS[vocabulary][locale];
  return (Object.hasOwn(words, code) ? words[code] : undefined) ?? `« ${lineOnPaper(code)} »`;
}

/** The code of a word in any language; `listed` is false when the word is kept as a code of its own. */
export function codeOfWords(
  vocabulary: PrintedVocabulary,
  words: string,
): { readonly code: string; readonly listed: boolean } {
  const quoted = /^«\s(.*)\s»$/s.exec(words.trim());
  if (quoted?.[1] !== undefined) return { code: quoted[1], listed: true };
  const wanted = foldText(words);
  for (const locale of LOCALES) {
    for (const [code, label] of Object.entries(VOCABULARY_WORDS[vocabulary][locale])) {
      if (foldText(label) === wanted || code === words) return { code, listed: true };
    }
  }
  return { code: words, listed: false };
}

/** The words a vocabulary prints in a language, by code: the choices of a form. */
export function choicesOf(
  vocabulary: PrintedVocabulary,
  locale: Locale,
): readonly { readonly value: string; readonly label: string }[] {
  return Object.entries(VOCABULARY_WORDS[vocabulary][locale]).map(([value, label]) => ({ value, label }));
}
