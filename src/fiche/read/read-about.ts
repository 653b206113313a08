import type { BlockNode, HeadingNode } from '../../document/index.ts';
import { foldText } from '../../internal/text.ts';
import { lineOnPaper } from '../fiche-text.ts';
import { type LocalisedText, wordsInAll } from '../localised-text.ts';
import { labelWords } from '../standard-sections.ts';
import { isAnchor } from './fiche-anchor.ts';
import { isNoise } from './match-heading.ts';
import { isPrintedWords } from './printed-words.ts';
import { lineOf, type Reading } from './reading.ts';

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
    if (line?.about === 'theme') theme ??= line.value;
    else if (line?.about === 'subTheme') subTheme ??= line.value;
    else if (line === undefined) sayUnplaced(block, reading);
  }
  const title = titleBlock === undefined ? undefined : lineOf(titleBlock, reading);
  return { title: title === '' ? undefined : title, ...(theme && { theme }), ...(subTheme && { subTheme }) };
}

function sayUnplaced(block: BlockNode, reading: Reading): void {
  if (block.type === 'paragraph' && isPrintedWords(block, reading)) return;
  const found = lineOf(block, reading);
  if (found === '') return;
  const code = block.type !== 'table' && isNoise(found) ? 'fiche-noise' : 'fiche-content-unplaced';
  reading.report({ code, severity: code === 'fiche-noise' ? 'info' : 'warning', at: block.at, params: { found } });
}

/** The block with the anchor of the title; else the heading of the highest level, the last of equals; else a short first line. */
function findTitle(preface: readonly BlockNode[], reading: Reading): BlockNode | undefined {
  const anchored = preface.find((block) => isAnchor(block, 'fiche'));
  if (anchored !== undefined) return anchored;
  const headings = preface.filter(
    (block): block is HeadingNode => block.type === 'heading' && lineOf(block, reading) !== '',
  );
  const level = Math.min(...headings.map((heading) => heading.level));
  const title = headings.findLast((heading) => heading.level === level);
  if (title !== undefined) {
    if (headings.length > 1) sayGuess(title, reading);
    return title;
  }
  const first = preface.find((block) => block.type === 'paragraph' && lineOf(block, reading) !== '');
  if (first === undefined || lineOf(first, reading).length > 300) return undefined;
  if (first.type === 'paragraph' && labelled(first, reading) !== undefined) return undefined;
  sayGuess(first, reading);
  return first;
}

function sayGuess(block: BlockNode, reading: Reading): void {
  const params = { found: lineOf(block, reading) };
  reading.report({ code: 'fiche-title-guessed', severity: 'info', at: block.at, params });
}

type About = 'theme' | 'subTheme' | 'fiche' | 'plan';
const ANCHORS: readonly (readonly [string, About])[] = [
  ['fiche-id', 'fiche'],
  ['fiche-plan', 'plan'],
  ['fiche-sub-theme', 'subTheme'],
  ['fiche-theme', 'theme'],
];

/** A line such as "Thème : Prévention", known by its anchor or by its label. */
function labelled(block: BlockNode, reading: Reading): { about: About; value: string } | undefined {
  const line = lineOf(block, reading);
  const found = /^([^:]{1,80}?)\s*:\s*(.*)$/s.exec(line);
  const value = lineOnPaper(found?.[2] ?? '');
  const anchored = ANCHORS.find(([id]) => isAnchor(block, id))?.[1];
  if (anchored !== undefined) return { about: anchored, value };
  if (found?.[1] === undefined || value === '') return undefined;
  const label = foldText(found[1]);
  const about = LABELS.find((name) => namesOf(name, reading).some((words) => foldText(words) === label));
  return about && { about, value };
}

const LABELS: readonly About[] = ['theme', 'subTheme', 'fiche', 'plan'];

function namesOf(about: About, reading: Reading): readonly string[] {
  const own: LocalisedText | undefined = reading.template.labels?.[about];
  return [...wordsInAll(own), ...wordsInAll(labelWords(about === 'subTheme' ? 'sub-theme' : about))];
}
