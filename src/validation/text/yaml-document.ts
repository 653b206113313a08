import { Composer, type CST, type Document, Lexer, Parser, type YAMLError } from 'yaml';
import type { TextFault } from './text-fault.ts';
import { DEEPEST_TEXT } from './text-format.ts';

/** The first document of a YAML text as the `yaml` package reads it. */
export interface YamlReading {
  readonly document: Document.Parsed;
  /** What the package finds wrong, in the order of the text. */
  readonly errors: readonly YAMLError[];
  /** Where a second document starts. */
  readonly second: number | undefined;
}

/** How much may still be read of a text: reading it again after a slip takes from the same amount. */
export interface YamlBudget {
  left: number;
}

/** How many pieces — names, values, marks, blanks between them — are read of a YAML text. */
export const MOST_PIECES = 350_000;
/** What a text in quotes counts for, and what is out of place: each may become an error, an object of its own. */
const COSTLY = 6;

/**
 * Reads the first document of a YAML 1.2 text (core schema), piece by piece, so that a text that nests too deep or holds too much
 * is left before it has taken time and memory.
 */
export function readYamlDocument(text: string, budget: YamlBudget): YamlReading | TextFault {
  const parser = new Parser();
  const composer = new Composer({
    merge: false,
    resolveKnownTags: false,
    schema: 'core',
    // Comparing each key with all others takes time that grows with their square; the keys are compared where the data is made.
    uniqueKeys: false,
    version: '1.2',
  });
  let isFirstOver = false;
  let second: number | undefined;
  const take = (token: CST.Token): void => {
    if (token.type === 'error') budget.left -= COSTLY;
    isFirstOver ||= token.type === 'document';
    // The composer works while it is asked for documents; the first one comes at the end.
    for (const _ of composer.next(token));
  };
  for (const lexeme of new Lexer().lex(text)) {
    budget.left -= /^["']/.test(lexeme) ? COSTLY : 1;
    if (budget.left < 0)
      return { code: 'document-too-many-values', offset: parser.offset, path: [], params: { most: MOST_PIECES } };
    for (const token of parser.next(lexeme)) take(token);
    // The document itself and a single value are on the stack as well.
    if (parser.stack.length > DEEPEST_TEXT + 2)
      return { code: 'document-too-deep', offset: parser.offset, path: [], params: { most: DEEPEST_TEXT } };
    const [bottom] = parser.stack;
    if (isFirstOver && bottom?.type === 'document') {
      second = bottom.offset;
      break;
    }
  }
  if (second === undefined) for (const token of parser.end()) take(token);
  // A document is there in any case: an empty one where the text holds none.
  const [document] = [...composer.end(true, text.length)] as [Document.Parsed];
  return { document, errors: [...document.errors, ...document.warnings], second };
}
