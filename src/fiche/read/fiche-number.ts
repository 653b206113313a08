import type { BlockNode } from '../../document/index.ts';
import { aboutOfLabel } from './about-label.ts';
import { lineOf, type Reading } from './reading.ts';

/** "FICHE ACTION N° 12" above the title. */
export function isFicheNumber(block: BlockNode, reading: Reading): boolean {
  if (block.type !== 'paragraph' && block.type !== 'heading') return false;
  const about = aboutOfLabel(lineOf(block, reading), reading);
  return about?.about === 'fiche';
}

/** "Fiche action 2 : Un bus de dépistage", and what stands above the title in general: "Axe 2 : Prévention". */
export function aboutOfLine(line: string, reading: Reading): ReturnType<typeof aboutOfLabel> {
  const label = /^([^:]{1,80}?)\s*(?::|\s[–—-]\s)\s*\S/.exec(line)?.[1];
  return label === undefined ? undefined : aboutOfLabel(label, reading);
}
