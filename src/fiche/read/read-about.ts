import type { BlockNode, HeadingNode } from '../../document/index.ts';
import type { Severity } from '../../errors/index.ts';
import { lineOnPaper } from '../fiche-text.ts';
import { type About, aboutOfLabel, isOwnLabel } from './about-label.ts';
import { isAnchor } from './fiche-anchor.ts';
import { isFicheNumber } from './fiche-number.ts';
import { isNoise } from './match-heading.ts';
import { isNoAnswer } from './no-answer.ts';
import { isPrintedWords } from './printed-words.ts';
import { lineOf, type Reading } from './reading.ts';
import { FORM_LABEL } from './unfold-form-tables.ts';

/** What stands above the sections: the title and the lines under it. */
export interface AboutFiche {
  readonly title: string | undefined;
  readonly theme?: string;
  readonly subTheme?: string;
}

/** Reads the title, the theme and the sub-theme; whatever else stands there is reported. */
export function readAbout(preface: readonly BlockNode[], reading: Reading): AboutFiche {
  const titleBlock = findTitle(preface, reading);
  let theme: string | undefined;
  let subTheme: string | undefined;
  for (const block of preface) {
    if (block === titleBlock || (block.type === 'note' && block.kind === 'help')) continue;
    const line = block.type === 'paragraph' ? labelled(block, reading) : undefined;
    if (line !== undefined && !reading.anchored && isNoAnswer(line.value)) {
      reading.report({ code: 'fiche-no-answer', severity: 'info', at: block.at, params: { found: line.value } });
    } else if (line?.about === 'theme' && theme === undefined) theme = line.value;
    else if (line?.about === 'subTheme' && subTheme === undefined) subTheme = line.value;
    else if (line === undefined) sayUnplaced(block, isFicheNumber(block, reading) ? 'info' : 'warning', reading);
    else if (!reading.anchored) sayUnplaced(block, isSaidElsewhere(line.about) ? 'info' : 'warning', reading);
  }
  const title = titleBlock === undefined ? undefined : lineOf(titleBlock, reading);
  return { title: title === '' ? undefined : title, ...(theme && { theme }), ...(subTheme && { subTheme }) };
}

/** The number of the fiche and the name of the plan are kept outside the fiche. */
function isSaidElsewhere(about: About): boolean {
  return about === 'fiche' || about === 'plan';
}

function sayUnplaced(block: BlockNode, severity: Severity, reading: Reading): void {
  if (block.type === 'paragraph' && isPrintedWords(block, reading)) return;
  const found = lineOf(block, reading);
  if (found === '') return;
  const code = block.type !== 'table' && isNoise(found) ? 'fiche-noise' : 'fiche-content-unplaced';
  reading.report({ code, severity: code === 'fiche-noise' ? 'info' : severity, at: block.at, params: { found } });
}

/** The block with the anchor of the title; else the heading of the highest level, the last of equals; else a short first line. */
function findTitle(preface: readonly BlockNode[], reading: Reading): BlockNode | undefined {
  const anchored = preface.find((block) => isAnchor(block, 'fiche'));
  if (anchored !== undefined) return anchored;
  const filled = preface.filter(
    (block) => block.anchor !== FORM_LABEL && lineOf(block, reading) !== '' && !isFicheNumber(block, reading),
  );
  const headings = filled.filter((block): block is HeadingNode => block.type === 'heading');
  const level = headings.reduce((least, heading) => Math.min(least, heading.level), Number.POSITIVE_INFINITY);
  const title = lastAlone(filled, reading) ?? headings.findLast((heading) => heading.level === level);
  if (title !== undefined) {
    if (headings.length > 1) sayGuess(title, reading);
    return title;
  }
  const first =
    underNumber(preface, reading) ??
    filled.find((block) => block.type === 'paragraph' && ficheName(block, reading)) ??
    filled.find((block) => block.type === 'paragraph' && labelled(block, reading) === undefined) ??
    preface.find((block) => lineOf(block, reading) !== '');
  if (first === undefined || lineOf(first, reading).length > 300) return undefined;
  const named = ficheName(first, reading);
  if (first.type === 'paragraph' && !named && labelled(first, reading) !== undefined) return undefined;
  if (first.type !== 'paragraph' && first.type !== 'heading') return undefined;
  sayGuess(first, reading);
  return first;
}

/** The line under "Fiche action n° 5" names the fiche. */
function underNumber(preface: readonly BlockNode[], reading: Reading): BlockNode | undefined {
  const number = preface.findIndex((block) => block.type === 'paragraph' && isFicheNumber(block, reading));
  const next = number < 0 ? undefined : preface.slice(number + 1).find((block) => lineOf(block, reading) !== '');
  return next?.type === 'paragraph' && labelled(next, reading) === undefined ? next : undefined;
}

/** "Fiche action 2 : Un bus de dépistage" as a line of text. */
function ficheName(block: BlockNode, reading: Reading): boolean {
  const line = block.type === 'paragraph' ? labelled(block, reading) : undefined;
  return line?.about === 'fiche' && /\p{L}{3}/u.test(line.value);
}

/** The heading right above the sections: nothing but the theme and the like stands between. Others name the chapter or the plan. */
function lastAlone(filled: readonly BlockNode[], reading: Reading): HeadingNode | undefined {
  const last = filled.findLast((block) => block.type !== 'paragraph' || labelled(block, reading) === undefined);
  return last?.type === 'heading' ? last : undefined;
}

function sayGuess(block: BlockNode, reading: Reading): void {
  const params = { found: lineOf(block, reading) };
  reading.report({ code: 'fiche-title-guessed', severity: 'info', at: block.at, params });
}

const ANCHORS: readonly (readonly [string, About])[] = [
  ['fiche-id', 'fiche'],
  ['fiche-plan', 'plan'],
  ['fiche-sub-theme', 'subTheme'],
  ['fiche-theme', 'theme'],
];

/** "Axe 2 – Prévention": a number makes a dash enough. */
const NUMBERED = /^(\p{L}[\p{L} ]{1,40}\d{1,3}(?:\.\d{1,3})?)\s+[–—-]\s+(.+)$/su;

/** "Axe stratégique – Prévention", when the form itself prints the label. */
function ownLabelWithDash(line: string, reading: Reading): RegExpExecArray | null {
  const found = /^(\p{L}[\p{L} ]{1,40}?)\s+[–—-]\s+(.+)$/su.exec(line);
  return found?.[1] !== undefined && isOwnLabel(found[1], reading) ? found : null;
}

/** A line such as "Thème : Prévention", known by its anchor or by its label. */
function labelled(block: BlockNode, reading: Reading): { about: About; value: string } | undefined {
  const line = lineOf(block, reading);
  const found = /^([^:]{1,80}?)\s*:\s*(.*)$/s.exec(line) ?? NUMBERED.exec(line) ?? ownLabelWithDash(line, reading);
  const value = lineOnPaper(found?.[2] ?? '');
  const anchored = ANCHORS.find(([id]) => isAnchor(block, id))?.[1];
  if (anchored !== undefined) return { about: anchored, value };
  if (found?.[1] === undefined || value === '') return undefined;
  if (block.type === 'heading') return undefined;
  const label = aboutOfLabel(found[1], reading);
  const dash = !line.includes(':');
  if (dash && label?.about !== 'theme' && label?.about !== 'subTheme') return undefined;
  return label && { about: label.about, value: label.numbered ? lineOnPaper(line) : value };
}
