import { type OoxmlPackage, partRelationships, partXml } from '../ooxml/index.ts';
import { type AccessibilityFault, elementsOf, undescribed } from './fault.ts';

/** Names that spreadsheets give to sheets nobody has named. */
const UNNAMED = /^(?:sheet|feuil|feuille|tabelle|blatt)\s?\d+$/i;

/** What is wrong with a workbook for those who do not see it. */
export function checkXlsxParts(file: OoxmlPackage, main: string): readonly AccessibilityFault[] {
  const links = new Map(partRelationships(file, main).map(({ id, target }) => [id, target]));
  return elementsOf(partXml(file, main), 'x:sheet').flatMap(({ attributes }, index): readonly AccessibilityFault[] => {
    const at = { place: 'sheet', number: index + 1 } as const;
    const { name = '' } = attributes;
    const sheet = links.get(attributes['r:id'] ?? '');
    const drawings =
      sheet === undefined
        ? []
        : partRelationships(file, sheet).filter(({ kind, external }) => kind === 'drawing' && !external);
    const pictures = drawings.flatMap(({ target }) => undescribed(partXml(file, target), `${DRAWING}cNvPr`));
    return [
      ...(UNNAMED.test(name) ? [{ code: 'accessibility-sheet-name', ...at, params: { found: name } } as const] : []),
      ...pictures.map(
        (found): AccessibilityFault => ({ code: 'accessibility-alternative-text', ...at, params: { found } }),
      ),
    ];
  });
}

/** Drawings of workbooks have a namespace that no other part has. */
const DRAWING = '{http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing}:';
