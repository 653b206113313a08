import type { BlockNode } from '../../../document/index.ts';
import { editDistance, foldText } from '../../../internal/text.ts';
import { lineOnPaper } from '../../fiche-text.ts';
import { type FicheContext, lineOf } from '../context.ts';
import { isAnchor } from '../page.ts';
import { type HeaderField, headerFieldOf, isOwnLabel } from './header-field.ts';

/** "FICHE ACTION N° 12" above the title. */
export function isFicheNumber(block: BlockNode, context: FicheContext): boolean {
  if (block.type !== 'paragraph' && block.type !== 'heading') return false;
  const line = lineOf(block, context);
  // "Schéma régional de santé – Fiche objectif 7", "Project sheet / Fiche projet": the end says what the line is.
  const end = line.length > 160 ? line : (line.split(/\s+[–—/-]\s+/).at(-1) ?? line);
  return [line, end].some((words) => headerFieldOf(words, context)?.about === 'fiche') || isNearNumber(line, context);
}

/** "FlCHE ACTION 6": the same with one letter mistaken. */
function isNearNumber(line: string, { recognition }: FicheContext): boolean {
  if (line.length > 60) return false;
  const bare = /^(.*\p{L})(?: (?:n|no|nr))?(?: \d{1,3})+$/u.exec(foldText(line))?.[1];
  if (bare === undefined || bare.length < 8) return false;
  return [...recognition.about].some(([name, about]) => about === 'fiche' && editDistance(bare, name, 1) !== undefined);
}

/** "Fiche action 2 : Un bus de dépistage", and what stands above the title in general: "Axe 2 : Prévention". */
export function headerFieldOfLine(line: string, context: FicheContext): ReturnType<typeof headerFieldOf> {
  const label = /^([^:]{1,80}?)\s*(?::|\s[–—-]\s)\s*\S/.exec(line)?.[1];
  return label === undefined ? undefined : headerFieldOf(label, context);
}

const ANCHORS: readonly (readonly [string, HeaderField])[] = [
  ['fiche-id', 'fiche'],
  ['fiche-plan', 'plan'],
  ['fiche-sub-theme', 'subTheme'],
  ['fiche-theme', 'theme'],
];

/** "Axe 2 – Prévention": a number makes a dash enough. */
const NUMBERED = /^(\p{L}[\p{L} ]{1,40}\d{1,3}(?:\.\d{1,3})?)\s+[–—-]\s+(.+)$/su;

/** "Axe stratégique – Prévention", when the form itself prints the label. */
function ownLabelWithDash(line: string, context: FicheContext): RegExpExecArray | null {
  const found = /^(\p{L}[\p{L} ]{1,40}?)\s+[–—-]\s+(.+)$/su.exec(line);
  return found?.[1] !== undefined && isOwnLabel(found[1], context) ? found : null;
}

/** A line such as "Thème : Prévention", known by its anchor or by its label. */
export function headerLine(block: BlockNode, context: FicheContext): { about: HeaderField; value: string } | undefined {
  const line = lineOf(block, context);
  const [, words, rest = ''] =
    /^([^:]{1,80}?)\s*:\s*(.*)$/s.exec(line) ?? NUMBERED.exec(line) ?? ownLabelWithDash(line, context) ?? [];
  const value = lineOnPaper(rest);
  const anchored = ANCHORS.find(([id]) => isAnchor(block, id))?.[1];
  if (anchored !== undefined) return { about: anchored, value };
  if (words === undefined || value === '' || block.type === 'heading') return undefined;
  const label = headerFieldOf(words, context);
  const withDash = label?.about === 'theme' || label?.about === 'subTheme';
  if (label === undefined || !(withDash || line.includes(':'))) return undefined;
  return { about: label.about, value: label.numbered ? lineOnPaper(line) : value };
}
