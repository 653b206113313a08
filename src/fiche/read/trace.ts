import type { Address } from '../../document/index.ts';
import { textOf } from '../../document/visit.ts';
import { requireList, usageError } from '../../errors/index.ts';
import { type Page, type PageBlock, placeOf } from './page.ts';

/** One decision about one block, on the way from a document to a fiche. */
export interface FicheTraceStep {
  /** The pass that decided. */
  readonly pass: string;
  /** The first words of the block, or of what it became. */
  readonly words: string;
  /** What the block was before: `table`, `paragraph` … */
  readonly from: string;
  /** What it became: `heading (label)`, `section Calendrier`, `taken off` … */
  readonly to: string;
  readonly at?: Address;
}

/** What passes and steps tell of their decisions. */
export interface Trace {
  /** Tells how a pass changed a page: what it took off, and what it made. */
  readonly page: (pass: string, before: Page, after: Page) => void;
  readonly block: (pass: string, block: PageBlock, to: string) => void;
}

export function startTrace(tell: (step: FicheTraceStep) => void): Trace {
  const step = (pass: string, block: PageBlock, from: string, to: string) =>
    tell({ pass, words: beginning(block), from, to, ...placeOf(block) });
  return {
    block: (pass, block, to) => step(pass, block, kindOf(block), to),
    page: (pass, before, after) => {
      const [kept, stays] = [new Set(after.map(keyOf)), new Set(before.map(keyOf))];
      const gone = before.filter((block) => !kept.has(keyOf(block)));
      const made = after.filter((block) => !stays.has(keyOf(block)) && block.role !== 'end');
      for (const block of made) {
        const source = gone.find((old) => textOf(old).includes(firstWords(block))) ?? gone[0];
        step(pass, block, source === undefined ? '' : kindOf(source), kindOf(block));
      }
      const words = made.map((block) => textOf(block)).join(' ');
      for (const block of gone) {
        if (!words.includes(firstWords(block))) step(pass, block, kindOf(block), 'taken off');
      }
    },
  };
}

const firstWords = (block: PageBlock) => (textOf(block).split('\n')[0] ?? '').slice(0, 12);
const keyOf = (block: PageBlock) => `${kindOf(block)} ${textOf(block)}`;
const kindOf = ({ type, role }: PageBlock) => (role === undefined ? type : `${type} (${role})`);

function beginning(block: PageBlock): string {
  return textOf(block).replace(/\s+/g, ' ').trim().slice(0, 60);
}

/**
 * The decisions of a reading as a table in Markdown: which pass made what of which block.
 *
 * @example
 * ```ts
 * import { contratLocalDeSante, type FicheTraceStep, ficheTraceTable, readFicheText } from 'plan-sante/fiche';
 * const steps: FicheTraceStep[] = [];
 * const text = 'Bus santé\n\nContexte : trop loin\n';
 * readFicheText(text, contratLocalDeSante, { format: 'text', trace: (step) => steps.push(step) });
 * console.log(ficheTraceTable(steps).includes('| labels | Contexte | paragraph | heading |')); // true
 * ```
 */
export function ficheTraceTable(steps: readonly FicheTraceStep[]): string {
  requireList('ficheTraceTable', 'the steps of a trace', steps);
  if (!steps.every((step) => typeof step?.pass === 'string'))
    throw usageError('ficheTraceTable', 'the steps of a trace', steps);
  const cell = (words: string) => words.replaceAll('|', '\\|');
  const rows = steps.map(({ pass, words, from, to }) => `| ${[pass, words, from, to].map(cell).join(' | ')} |`);
  return ['| pass | block | was | became |', '| --- | --- | --- | --- |', ...rows, ''].join('\n');
}
