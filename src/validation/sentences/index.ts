export type { CheckSentencesOptions, SentenceVerdict } from './check-sentences.ts';
export { checkSentences } from './check-sentences.ts';
