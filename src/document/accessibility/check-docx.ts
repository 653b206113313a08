import {
  childOf,
  childrenOf,
  type OoxmlPackage,
  partRelationships,
  partXml,
  relatedXml,
  textOf,
  type XmlElement,
} from '../ooxml/index.ts';
import { type AccessibilityFault, contrastFault, elementsOf, saysWhere, shown, undescribed } from './fault.ts';

/** What is wrong with a Word file for those who do not see it as it is printed. */
export function checkDocxParts(file: OoxmlPackage, main: string): readonly AccessibilityFault[] {
  const root = partXml(file, main);
  const body = childOf(root, 'w:body');
  const parts = partRelationships(file, main);
  const styles = relatedXml(file, parts, 'styles');
  const paragraphs = elementsOf(body, 'w:p');
  return [
    ...languageFaults(styles),
    ...headingFaults(paragraphs, levelsOfStyles(styles)),
    ...emptyFaults(body),
    ...tableFaults(elementsOf(body, 'w:tbl')),
    ...undescribed(body, 'wp:docPr').map(
      (name): AccessibilityFault => ({
        code: 'accessibility-alternative-text',
        place: 'file',
        params: { found: name },
      }),
    ),
    ...elementsOf(body, 'w:hyperlink').flatMap((link): readonly AccessibilityFault[] =>
      saysWhere(wordsOf(link))
        ? []
        : [{ code: 'accessibility-link-words', place: 'file', params: { found: shown(wordsOf(link)) } }],
    ),
    ...contrastFaults(paragraphs),
  ];
}

/** The words of an element: deleted words and instructions of fields are none. */
function wordsOf(element: XmlElement): string {
  return elementsOf(element, 'w:t').map(textOf).join('');
}

function languageFaults(styles: XmlElement | undefined): readonly AccessibilityFault[] {
  const defaults = childOf(childOf(childOf(styles, 'w:docDefaults'), 'w:rPrDefault'), 'w:rPr');
  const normal = childrenOf(styles, 'w:style').find(
    ({ attributes }) => attributes['w:default'] === '1' && attributes['w:type'] === 'paragraph',
  );
  const language = childOf(defaults, 'w:lang') ?? childOf(childOf(normal, 'w:rPr'), 'w:lang');
  return language?.attributes['w:val'] ? [] : [{ code: 'accessibility-language-missing', place: 'file' }];
}

/** The level of heading that a style gives by its name, or by its outline. */
function ownLevel(style: XmlElement): number | undefined {
  const named = /^heading ([1-9])$/i.exec(childOf(style, 'w:name')?.attributes['w:val'] ?? '')?.[1];
  if (named !== undefined) return Number(named);
  const level = Number(childOf(childOf(style, 'w:pPr'), 'w:outlineLvl')?.attributes['w:val'] ?? Number.NaN) + 1;
  return level >= 1 && level <= 9 ? level : undefined;
}

/** The level of heading that each style gives, through what it is based on. */
function levelsOfStyles(styles: XmlElement | undefined): ReadonlyMap<string, number> {
  const byId = new Map(childrenOf(styles, 'w:style').map((style) => [style.attributes['w:styleId'] ?? '', style]));
  const levels = new Map<string, number>();
  for (const [id, style] of byId) {
    let at: XmlElement | undefined = style;
    for (let steps = 0; at !== undefined && steps < 20; steps++) {
      const level = ownLevel(at);
      if (level !== undefined) {
        levels.set(id, level);
        break;
      }
      at = byId.get(childOf(at, 'w:basedOn')?.attributes['w:val'] ?? '');
    }
  }
  return levels;
}

/** A text of so many paragraphs needs headings to find one's way. */
const LONG_TEXT = 25;

function headingFaults(
  paragraphs: readonly XmlElement[],
  levels: ReadonlyMap<string, number>,
): readonly AccessibilityFault[] {
  const faults: AccessibilityFault[] = [];
  let before = 0;
  let found = 0;
  paragraphs.forEach((paragraph, index) => {
    const properties = childOf(paragraph, 'w:pPr');
    const own = childOf(properties, 'w:outlineLvl')?.attributes['w:val'];
    const level =
      own === undefined ? levels.get(childOf(properties, 'w:pStyle')?.attributes['w:val'] ?? '') : Number(own) + 1;
    const words = wordsOf(paragraph);
    if (level === undefined || level > 9 || words.trim() === '') return;
    found++;
    if (level > before + 1) {
      const params = { found: shown(words), level, before, mend: before + 1 };
      faults.push({ code: 'accessibility-heading-order', place: 'paragraph', number: index + 1, params });
    }
    before = level;
  });
  const written = paragraphs.filter((paragraph) => wordsOf(paragraph).trim() !== '').length;
  if (found === 0 && written >= LONG_TEXT)
    faults.push({ code: 'accessibility-no-headings', place: 'file', params: { count: written } });
  return faults;
}

/** Two empty paragraphs in a row are spacing; one may keep two tables apart. */
function emptyFaults(body: XmlElement | undefined): readonly AccessibilityFault[] {
  let count = 0;
  let run = 0;
  for (const block of body?.children ?? []) {
    const empty = typeof block !== 'string' && block.name === 'w:p' && isEmpty(block);
    run = empty ? run + 1 : 0;
    if (run > 1) count += run === 2 ? 2 : 1;
  }
  return count === 0 ? [] : [{ code: 'accessibility-empty-paragraphs', place: 'file', params: { count } }];
}

function isEmpty(paragraph: XmlElement): boolean {
  const holds = ['w:drawing', 'w:pict', 'w:object', 'w:br', 'w:sectPr', 'w:sdt'];
  return wordsOf(paragraph).trim() === '' && holds.every((name) => elementsOf(paragraph, name).length === 0);
}

function tableFaults(tables: readonly XmlElement[]): readonly AccessibilityFault[] {
  return tables.flatMap((table, index): readonly AccessibilityFault[] => {
    const rows = childrenOf(table, 'w:tr');
    const at = { place: 'table', number: index + 1 } as const;
    const cells = rows.reduce((sum, row) => sum + childrenOf(row, 'w:tc').length, 0);
    if (cells === 1) return [{ code: 'accessibility-layout-table', ...at }];
    const header = childOf(childOf(rows[0], 'w:trPr'), 'w:tblHeader');
    const on = header !== undefined && header.attributes['w:val'] !== '0' && header.attributes['w:val'] !== 'false';
    return on || rows.length < 2 ? [] : [{ code: 'accessibility-header-row', ...at }];
  });
}

/** Contrasts of words whose colour their run says, on white or on the shade of their paragraph; each pair of colours once. */
function contrastFaults(paragraphs: readonly XmlElement[]): readonly AccessibilityFault[] {
  const faults = new Map<string, AccessibilityFault>();
  paragraphs.forEach((paragraph, index) => {
    const shade = childOf(childOf(paragraph, 'w:pPr'), 'w:shd')?.attributes['w:fill'];
    for (const run of childrenOf(paragraph, 'w:r')) {
      const properties = childOf(run, 'w:rPr');
      const own = childOf(properties, 'w:shd')?.attributes['w:fill'];
      const half = Number(childOf(properties, 'w:sz')?.attributes['w:val'] ?? 0);
      const large = half >= 36 || (half >= 28 && childOf(properties, 'w:b') !== undefined);
      const paper = own ?? shade ?? 'FFFFFF';
      const params = contrastFault(
        childOf(properties, 'w:color')?.attributes['w:val'],
        paper === 'auto' ? 'FFFFFF' : paper,
        large,
        wordsOf(run),
      );
      if (params !== undefined) {
        const key = `${params['ink']} ${params['paper']}`;
        if (!faults.has(key))
          faults.set(key, { code: 'accessibility-contrast', place: 'paragraph', number: index + 1, params });
      }
    }
  });
  return [...faults.values()];
}
