import type { BlockNode } from '../../document/index.ts';
import { editDistance, foldText } from '../../internal/text.ts';
import { aboutOfLabel } from './about-label.ts';
import { lineOf, type Reading } from './reading.ts';

/** "FICHE ACTION N° 12" above the title. */
export function isFicheNumber(block: BlockNode, reading: Reading): boolean {
  if (block.type !== 'paragraph' && block.type !== 'heading') return false;
  const line = lineOf(block, reading);
  return aboutOfLabel(line, reading)?.about === 'fiche' || isNearNumber(line, reading);
}

/** "FlCHE ACTION 6": the same with one letter mistaken. */
function isNearNumber(line: string, { recognition }: Reading): boolean {
  if (line.length > 60) return false;
  const bare = /^(.*\p{L})(?: (?:n|no|nr))?(?: \d{1,3})+$/u.exec(foldText(line))?.[1];
  if (bare === undefined || bare.length < 8) return false;
  return [...recognition.about].some(([name, about]) => about === 'fiche' && editDistance(bare, name, 1) !== undefined);
}

/** "Fiche action 2 : Un bus de dépistage", and what stands above the title in general: "Axe 2 : Prévention". */
export function aboutOfLine(line: string, reading: Reading): ReturnType<typeof aboutOfLabel> {
  const label = /^([^:]{1,80}?)\s*(?::|\s[–—-]\s)\s*\S/.exec(line)?.[1];
  return label === undefined ? undefined : aboutOfLabel(label, reading);
}
