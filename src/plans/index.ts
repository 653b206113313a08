export type * from '../model/entities.ts';
export type {
  Identifier,
  JsonValue,
  KnownCode,
  OpenCode,
  PartialDate,
  Provenance,
  Verdict,
  VocabularyName,
  Wording,
} from '../model/index.ts';
export { cnrGrandEst2023 } from './cnr-grand-est-2023.ts';
export { cnrGrandEstArticle2023 } from './cnr-grand-est-article-2023.ts';
export { gesondheetsdesch2020 } from './gesondheetsdesch-2020.ts';
export { numeriqueSante2022 } from './numerique-sante-2022.ts';
export { segur2020 } from './segur-2020.ts';
