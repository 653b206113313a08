import { cleanText } from '../../clean-text.ts';
import { directionEnds } from '../../direction-ends.ts';
import { escapeMarkup } from '../../ooxml/index.ts';

/** A run of text. Line feeds become breaks and tabs stay tabs: neither means anything inside `w:t`. */
export function textRun(value: string, properties: string): string {
  const clean = cleanText(value);
  if (clean === '') return '';
  return plainRun(clean, properties) + directionEndXml(clean);
}

/** Ends the direction that a text leaves open, in a run that readers know by its style and leave out. */
export function directionEndXml(text: string): string {
  const ends = directionEnds(text);
  return ends === '' ? '' : `<w:r><w:rPr><w:rStyle w:val="DirectionEnd"/></w:rPr>${textXml(ends)}</w:r>`;
}

function plainRun(clean: string, properties: string): string {
  if (!/[\t\n]/.test(clean)) return `<w:r>${properties}${textXml(clean)}</w:r>`;
  const pieces = clean
    .split(/([\t\n])/)
    .map((piece) => (piece === '\n' ? '<w:br/>' : piece === '\t' ? '<w:tab/>' : textXml(piece)));
  return `<w:r>${properties}${pieces.join('')}</w:r>`;
}

function textXml(text: string): string {
  if (text === '') return '';
  const keepSpaces = text.startsWith(' ') || text.endsWith(' ') || text.includes('  ');
  return `<w:t${keepSpaces ? ' xml:space="preserve"' : ''}>${escapeMarkup(text)}</w:t>`;
}
