import type { DocumentNode } from '../../document/index.ts';
import { requireTree } from '../../document/require-document.ts';
import { type Issue, usageError } from '../../errors/index.ts';
import { type Locale, requireOptions } from '../../i18n/index.ts';
import type { CompletenessLevel } from '../../validation/index.ts';
import { requireTemplate } from '../compose/require-template.ts';
import type { FicheTemplate } from '../fiche-template.ts';
import { ficheIssue } from './context.ts';
import type { FicheTraceStep } from './trace.ts';

/** What the readers of fiches take. */
export interface ReadFicheOptions {
  /** Language of the messages, and of the document where it does not say; French when left out. */
  readonly locale?: Locale;
  /** The level of completeness wanted: sections it asks for and that are missing are reported. `draft` when left out. */
  readonly level?: CompletenessLevel;
  /** Blocks a document may have, those in tables and lists left aside; 20 000 when left out. */
  readonly blocks?: number;
  /** Told which pass decided what about which block; `ficheTraceTable` prints it. */
  readonly trace?: (step: FicheTraceStep) => void;
}

/** What every reader of fiches takes; those of texts take more. */
export const READING_OPTIONS = { locale: true, level: true, blocks: true, trace: true } as const;

/** Refuses a call that could not be answered. */
export function requireReading(
  caller: string,
  tree: DocumentNode,
  template: FicheTemplate,
  options: ReadFicheOptions,
): void {
  requireOptions(caller, options, READING_OPTIONS);
  requireTree(caller, tree);
  requireTemplate(caller, template, options);
  requireTrace(caller, options);
}

export function requireTrace(caller: string, { trace }: Pick<ReadFicheOptions, 'trace'>): void {
  if (trace !== undefined && typeof trace !== 'function')
    throw usageError(caller, 'a trace that is a function, such as (step) => steps.push(step)', trace);
}

/** Headings, paragraphs, lists and tables of a document, far above any deck of fiches. */
const MOST_BLOCKS = 20_000;

/** The issue for a document that is too long to be compared with a form, block by block. */
export function blockLimitIssue(
  tree: DocumentNode,
  options: { readonly blocks?: number; readonly locale?: Locale },
): Issue | undefined {
  const limit = options.blocks ?? MOST_BLOCKS;
  const found = tree.children.length;
  if (found <= limit) return undefined;
  const at = tree.children[limit]?.at;
  const params = { found, limit };
  return ficheIssue({ code: 'fiche-document-too-long', severity: 'error', at, params }, options.locale ?? 'fr');
}
