import { foldText } from '../../internal/text.ts';

/** What a column of a follow-up table or of a list of projects holds. */
export type Column =
  | 'proposed'
  | 'done'
  | 'remaining'
  | 'id'
  | 'title'
  | 'theme'
  | 'kind'
  | 'state'
  | 'fiche'
  | 'answers';

/**
 * Words by which a column is known, in French, English, German and Luxembourgish, as `foldText` leaves them. The first that fits
 * is it: "ce qui reste à faire" also holds "faire".
 */
const HEADS: readonly (readonly [RegExp, Column])[] = [
  [
    /\brest(?:e|ent|ant|ante)\b|\ba (?:faire|mener)\b|remain|to do\b|to be (?:done|carried)|noch zu tun|\boffen|ze maachen/,
    'remaining',
  ],
  [/\bpropos|vorgeschlag|vorschl|virgeschloen/, 'proposed'],
  [/\b(?:deja )?fait(?:e|s|es)?\b|\brealise|\bdone\b|umgesetzt|erledigt|gemaach/, 'done'],
  [/^(?:projet|project|projekt|id|sigle|n|no|nr|numero|number|nummer)s?$/, 'id'],
  [/^(?:intitule|titre|title|titel)(?: .*)?$/, 'title'],
  [/^(?:theme|thema)(?: .*)?$/, 'theme'],
  [/^(?:nature|sorte|type|kind|art)(?: .*)?$/, 'kind'],
  [/^(?:etat|statut|state|status|stand)(?: .*)?$/, 'state'],
  [/^(?:fiche|projektblatt)$/, 'fiche'],
  [/^(?:constats traites|findings answered|behandelte befunde)$/, 'answers'],
];

/** What a head says its column holds; `undefined` for one that nobody knows. */
export function columnOf(head: string): Column | undefined {
  const folded = foldText(head);
  return HEADS.find(([words]) => words.test(folded))?.[1];
}
