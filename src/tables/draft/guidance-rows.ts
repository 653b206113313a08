import { foldText } from '../../internal/text.ts';
import type { FilledRow } from '../sheet.ts';

/** How texts begin that tell people how to fill in a column. */
const BEGINNINGS = [
  'ex',
  'exemple',
  'par exemple',
  'indiquer',
  'indiquez',
  'préciser',
  'précisez',
  'renseigner',
  'renseignez',
  'choisir',
  'choisissez',
  'saisir',
  'décrire',
  'décrivez',
  'à compléter',
  'à renseigner',
  'à remplir',
  'champ',
  'format',
  'liste déroulante',
  'menu déroulant',
  'texte libre',
  'obligatoire',
  'facultatif',
  'jj/mm/aaaa',
  'en euros',
  'example',
  'eg',
  'e g',
  'fill in',
  'enter',
  'choose',
  'optional',
  'mandatory',
  'z b',
  'beispiel',
  'bitte',
  'auswählen',
].map(foldText);

const MOST_ROWS = 3;

/** The rows directly below the names in which most cells explain how to fill them in, and how those cells begin. */
export function guidanceRows(
  rows: readonly FilledRow[],
  headerRow: number,
): { readonly rows: readonly number[]; readonly begins: readonly string[] } {
  const found: number[] = [];
  const begins = new Set<string>();
  for (const row of rows.slice(0, MOST_ROWS)) {
    const starts = row.cells.flatMap(({ text }) => beginning(text) ?? []);
    if (row.row > headerRow + MOST_ROWS || starts.length < 2 || starts.length * 2 <= row.cells.length) break;
    found.push(row.row);
    for (const start of starts) begins.add(start);
  }
  return { rows: found, begins: [...begins] };
}

/** How the text begins, as it is written, where it begins like guidance; brackets before it belong to it. */
function beginning(text: string): string | undefined {
  const words = ` ${foldText(text.slice(0, 60))} `;
  const found = BEGINNINGS.filter((start) => words.startsWith(` ${start} `));
  if (found.length === 0) return undefined;
  return /^[\s("«[*]*[\p{L}\p{N}/]+/u.exec(text)?.[0];
}
