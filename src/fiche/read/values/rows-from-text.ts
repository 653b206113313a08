import { bulletLength } from '../../../document/bullet.ts';
import type { Address, BlockNode } from '../../../document/index.ts';
import { isToCome } from '../../../reference/index.ts';
import { cellShape, TABLE_FIELDS, type TableField } from '../../fiche-field.ts';
import type { FicheSection } from '../../fiche-template.ts';
import { type FicheContext, sayFound, sectionName, wordsOf } from '../context.ts';
import { withoutNumbering } from '../recognise/label-words.ts';
import { isNoise } from '../recognise/match-heading.ts';
import { isPrintedWords } from '../recognise/printed-words.ts';
import { roleOfWords } from '../recognise/roles.ts';
import { readActor, reportCommas } from './read-actor.ts';
import { linkTarget } from './read-cell.ts';
import { itemText, sayStray } from './read-items.ts';
import { splitAtTop } from './split-run-on.ts';

/** A row and where it stood. */
export interface ReadRow {
  readonly row: Record<string, unknown>;
  readonly at: Address | undefined;
}

/**
 * The rows of a table section that is filled in without table: one for each item and each line, named by its words. "CMP :
 * consultations avancées" says the second column too. A heading such as "Pilote" gives its role to what stands under it.
 */
export function rowsFromText(
  blocks: readonly BlockNode[],
  section: FicheSection,
  field: TableField,
  context: FicheContext,
): readonly ReadRow[] {
  const rows: ReadRow[] = [];
  let role: string | undefined;
  let first: Address | undefined;
  for (const block of blocks) {
    if (block.type === 'figure') sayStray(block, section, context);
    if (block.type === 'heading')
      role = field === 'stakeholders' ? roleOfWords(withoutNumbering(wordsOf(block, context))) : undefined;
    for (const line of linesOf(block, context)) {
      const nothing = wordsForNobody(block, line);
      if (nothing !== undefined) {
        sayFound(nothing, line.words, { section, at: line.at }, context);
        continue;
      }
      first ??= line.at;
      const place = { section, path: [field, rows.length], at: line.at };
      const row = field === 'stakeholders' ? readActor(line.words, role, place, context) : rowOf(line, field);
      if (field === 'beneficiaries') reportCommas(line.words, place, context);
      rows.push({ row, at: line.at });
    }
  }
  if (rows.length > 0) {
    const params = { section: sectionName(section, context.locale), count: rows.length };
    context.report({ code: 'fiche-rows-from-text', severity: 'info', section, at: first, params });
  }
  return rows;
}

/** What is left of an icon, or words that somebody is still to come. */
function wordsForNobody({ type }: BlockNode, { words }: Line): 'fiche-noise' | 'fiche-no-answer' | undefined {
  if (type === 'paragraph' && isNoise(words)) return 'fiche-noise';
  return isToCome(words) ? 'fiche-no-answer' : undefined;
}

const WEB_ADDRESS = /^https?:\/\/\S+$/;

interface Line {
  readonly words: string;
  readonly url: string | undefined;
  readonly at: Address | undefined;
}

function linesOf(block: BlockNode, context: FicheContext): readonly Line[] {
  switch (block.type) {
    case 'list':
      return block.items.flatMap((entry): readonly Line[] => {
        const words = itemText(entry, context);
        const own = entry.children.filter((child) => child.type !== 'list');
        const under = entry.children.flatMap((child) => (child.type === 'list' ? linesOf(child, context) : []));
        if (words === '') return under;
        const head = { words, url: urlOf(own), at: entry.at ?? block.at };
        const announces = under.length > 0 && /:\s*$/.test(words);
        return announces
          ? [{ ...head, words: [words, under.map((line) => line.words).join('\n')].join(' ') }]
          : [head, ...under];
      });
    case 'note':
      return block.kind === 'help' ? [] : block.children.flatMap((child) => linesOf(child, context));
    case 'paragraph': {
      if (isPrintedWords(block, context)) return [];
      const url = urlOf([block]);
      return wordsOf(block, context)
        .split('\n')
        .map((line) => line.slice(bulletLength(line)))
        .flatMap((line) => splitAtTop(line, ';'))
        .map((words) => ({ words, url, at: block.at }));
    }
    default:
      return [];
  }
}

/** Names the row by the words; the second column is filled after a colon when it takes plain words. */
function rowOf({ words, url }: Line, field: TableField): Record<string, unknown> {
  const [key = '', second = ''] = Object.keys(TABLE_FIELDS[field]);
  const found = /^([^:\n]{2,120}?)\s*:\s+(.+)$/s.exec(words);
  const shape = cellShape(field, second);
  if (shape === 'address') {
    const address = url ?? (WEB_ADDRESS.test(words) ? words : undefined);
    return { [key]: words, ...(address !== undefined && { [second]: address }) };
  }
  if (found?.[1] === undefined || (shape !== 'text' && shape !== 'texts')) return { [key]: words };
  return { [key]: found[1], [second]: shape === 'texts' ? (found[2] ?? '').split('\n') : found[2] };
}

/** The address a line leads to. */
function urlOf(blocks: readonly BlockNode[]): string | undefined {
  const target = linkTarget(blocks);
  return target !== undefined && WEB_ADDRESS.test(target) ? target : undefined;
}
