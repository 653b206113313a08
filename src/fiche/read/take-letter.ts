import type { BlockNode } from '../../document/index.ts';
import { aboutOfLine } from './fiche-number.ts';
import { formLabel } from './form-label.ts';
import { lineOf, type Reading } from './reading.ts';

const SALUTATION =
  /^(?:bonjour|bonsoir|madame|monsieur|mesdames|messieurs|ch(?:er|ère)s?\s|hello|dear\s|good (?:morning|afternoon)|sehr geehrte|guten (?:tag|morgen)|liebe[rs]?\s|moien|léif)[^.:]{0,60}[,!]?$/i;
const SIGN_OFF =
  /^(?:(?:bien|très) )?(?:cordialement|sincèrement|respectueusement|amicalement)(?![\p{L}])|^bien à vous|^(?:meilleures |sincères )?salutations|^veuillez (?:agréer|recevoir)|^(?:best|kind|warm) regards|^yours (?:sincerely|faithfully)|^mit (?:freundlichen|besten|herzlichen) grüßen|^(?:beste|freundliche|viele) grüße|^(?:mat )?beschte gréiss/iu;

const LONGEST_LINE = 160;
const MOST_LINES = 10;

/**
 * The form without the letter it came in: a salutation with the sentences after it, a formula at the end with the names under it. What
 * is taken off is said.
 */
export function takeLetter(blocks: readonly BlockNode[], reading: Reading): readonly BlockNode[] {
  const from = openingOf(blocks, reading);
  const to = closingOf(blocks, reading);
  if (from >= to) return blocks;
  for (const block of [...blocks.slice(0, from), ...blocks.slice(to)]) {
    const params = { found: lineOf(block, reading) };
    reading.report({ code: 'fiche-content-unplaced', severity: 'warning', at: block.at, params });
  }
  return blocks.slice(from, to);
}

/** Where the form begins: after the salutation, and after the lines that end as sentences do. */
function openingOf(blocks: readonly BlockNode[], reading: Reading): number {
  if (!isLine(blocks[0], reading) || !SALUTATION.test(lineOf(blocks[0], reading))) return 0;
  let from = 1;
  for (; from < MOST_LINES; from++) {
    const block = blocks[from];
    if (!isLine(block, reading) || !/[.:;,!?]$/.test(lineOf(block, reading))) break;
  }
  return from;
}

function closingOf(blocks: readonly BlockNode[], reading: Reading): number {
  let to = blocks.length;
  for (let index = blocks.length - 1; index >= Math.max(0, blocks.length - MOST_LINES); index--) {
    const block = blocks[index];
    if (!isLine(block, reading)) break;
    if (SIGN_OFF.test(lineOf(block, reading))) to = index;
  }
  return to;
}

/** A short line of text that is of no place on the form. */
function isLine(block: BlockNode | undefined, reading: Reading): block is BlockNode {
  if (block?.type !== 'paragraph') return false;
  const line = lineOf(block, reading);
  if (line.length > LONGEST_LINE || aboutOfLine(line, reading) !== undefined) return false;
  const colon = line.indexOf(':');
  return formLabel(colon < 0 ? line : line.slice(0, colon), reading) === undefined;
}
