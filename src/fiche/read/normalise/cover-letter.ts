import { type FicheContext, lineOf, sayFound } from '../context.ts';
import type { Page, PageBlock } from '../page.ts';
import { labelAtStart } from '../recognise/form-label.ts';
import { headerFieldOfLine } from '../recognise/header-line.ts';

const SALUTATION =
  /^(?:bonjour|bonsoir|madame|monsieur|mesdames|messieurs|ch(?:er|ère)s?\s|hello|dear\s|good (?:morning|afternoon)|sehr geehrte|guten (?:tag|morgen)|liebe[rs]?\s|moien|léif)[^.:]{0,60}[,!]?$/i;
const SIGN_OFF =
  /^(?:(?:bien|très) )?(?:cordialement|sincèrement|respectueusement|amicalement)(?![\p{L}])|^bien à vous|^(?:meilleures |sincères )?salutations|^veuillez (?:agréer|recevoir)|^(?:best|kind|warm) regards|^yours (?:sincerely|faithfully)|^mit (?:freundlichen|besten|herzlichen) grüßen|^(?:beste|freundliche|viele) grüße|^(?:mat )?beschte gréiss/iu;

/** What is written under a form when it is done: where and when, by whom, which version. */
const CLOSING =
  /^(?:fait|établi|signé) (?:à|le|en)(?!\p{L})|^(?:version|mise? à jour|dernière mise à jour|document|fiche) (?:du|au|le|actualisée?|validée? le|mise à jour)\s+\S|^version\s*(?:n°|:)?\s*\d|^(?:date|lieu) et (?:date|signature)|^signatures?(?!\p{L})|^(?:le|la|les) (?:président|maire|direct|préf|délégué|vice-président)[^:]{0,80}$|^(?:visa|validé|approuvé) (?:le|par|du)(?!\p{L})|^(?:done|signed) (?:at|in|on|by) |^last update|^updated on|^(?:erstellt|unterzeichnet) (?:am|in|von) |^stand:? /iu;

const LONGEST_LINE = 160;
const MOST_LINES = 10;

/**
 * The form without the letter it came in: a salutation with the sentences after it, a formula at the end with the names under it. What
 * is taken off is said.
 */
export function removeCoverLetter(blocks: Page, context: FicheContext): Page {
  const from = openingOf(blocks, context);
  const to = closingOf(blocks, context);
  if (from >= to) return blocks;
  for (const block of [...blocks.slice(0, from), ...blocks.slice(to)]) {
    sayFound('fiche-content-unplaced', lineOf(block, context), block, context);
  }
  return blocks.slice(from, to);
}

/** Where the form begins: after the salutation, and after the lines that end as sentences do. */
function openingOf(blocks: Page, context: FicheContext): number {
  if (!isLine(blocks[0], context) || !SALUTATION.test(lineOf(blocks[0], context))) return 0;
  let from = 1;
  for (; from < MOST_LINES; from++) {
    const block = blocks[from];
    if (!isLine(block, context) || !/[.:;,!?]$/.test(lineOf(block, context))) break;
  }
  return from;
}

function closingOf(blocks: Page, context: FicheContext): number {
  let to = blocks.length;
  for (let index = blocks.length - 1; index >= Math.max(0, blocks.length - MOST_LINES); index--) {
    const block = blocks[index];
    if (!isLine(block, context)) break;
    if (SIGN_OFF.test(lineOf(block, context)) || isClosingLine(block, context)) to = index;
  }
  return to;
}

/** A short line of text that is of no place on the form. */
function isLine(block: PageBlock | undefined, context: FicheContext): block is PageBlock {
  if (block?.type !== 'paragraph') return false;
  const line = lineOf(block, context);
  if (line.length > LONGEST_LINE || headerFieldOfLine(line, context) !== undefined) return false;
  return labelAtStart(line, context) === undefined;
}

/** "Fait à Metz, le 3 mars", "Version du 12 mars 2026": a line under a form, of no place on it. */
export function isClosingLine(block: PageBlock, context: FicheContext): boolean {
  if (block.type !== 'paragraph') return false;
  const line = lineOf(block, context);
  return line.length <= LONGEST_LINE && CLOSING.test(line);
}

/** A form sent on in a quotation, as e-mails do, stands there like any other: the quotation is opened when it holds two labels. */
export function openQuotes(blocks: Page, context: FicheContext): Page {
  const opened = blocks.map((block) => openedQuote(block, context));
  const last = opened.findLastIndex((inner) => inner !== undefined);
  if (last < 0) return blocks;
  const after = blocks.slice(last + 1);
  const isLetter = after.every((block) => block.type === 'paragraph' && !hasLabel(block, context));
  // The letter goes on below the form that it quotes: its greetings are no part of the last section.
  for (const block of isLetter ? after : []) sayFound('fiche-content-unplaced', lineOf(block, context), block, context);
  const kept = isLetter ? blocks.slice(0, last + 1) : blocks;
  return kept.flatMap((block, index) => opened[index] ?? [block]);
}

/** The blocks of a quotation that holds a form. */
function openedQuote(block: PageBlock, context: FicheContext): Page | undefined {
  if (block.type !== 'note' || block.kind !== 'info') return undefined;
  const inner = openQuotes(block.children, context);
  return inner.filter((child) => hasLabel(child, context)).length >= 2 ? inner : undefined;
}

function hasLabel(block: PageBlock, context: FicheContext): boolean {
  if (block.type === 'table') return true;
  if (block.type !== 'paragraph' && block.type !== 'heading') return false;
  return labelAtStart(lineOf(block, context), context) !== undefined;
}
