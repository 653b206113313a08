import { cleanText } from '../../clean-text.ts';
import { escapeMarkup } from '../../ooxml/index.ts';

/** A run of text. Line feeds become breaks and tabs stay tabs: neither means anything inside `w:t`. */
export function textRun(value: string, properties: string): string {
  const clean = cleanText(value);
  if (clean === '') return '';
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
