import {
  childOf,
  childrenOf,
  type OoxmlPackage,
  partRelationships,
  partXml,
  textOf,
  type XmlElement,
} from '../ooxml/index.ts';
import { slideStructureFaults } from './check-structure.ts';
import { type AccessibilityFault, contrastFault, elementsOf, saysWhere, shown, undescribed } from './fault.ts';

/** What is wrong with a slide file for those who do not see the slides. */
export function checkPptxParts(file: OoxmlPackage, main: string): readonly AccessibilityFault[] {
  const links = new Map(partRelationships(file, main).map(({ id, target }) => [id, target]));
  const ids = elementsOf(partXml(file, main), 'p:sldId').flatMap(
    ({ attributes }) => links.get(attributes['r:id'] ?? '') ?? [],
  );
  const titles = new Map<string, number>();
  return ids.flatMap((name, index) => {
    const root = partXml(file, name);
    const tree = childOf(childOf(root, 'p:cSld'), 'p:spTree');
    const known = new Set(partRelationships(file, name).map(({ id }) => id));
    return tree === undefined
      ? []
      : [...slideStructureFaults(root, known, index + 1), ...slideFaults(tree, index + 1, titles)];
  });
}

function slideFaults(tree: XmlElement, number: number, titles: Map<string, number>): readonly AccessibilityFault[] {
  const at = { place: 'slide', number } as const;
  return [
    ...titleFaults(tree, number, titles),
    ...elementsOf(tree, 'a:tbl').flatMap((table): readonly AccessibilityFault[] => {
      const rows = childrenOf(table, 'a:tr');
      if (rows.length === 1 && childrenOf(rows[0], 'a:tc').length === 1)
        return [{ code: 'accessibility-layout-table', ...at }];
      return isOn(childOf(table, 'a:tblPr')?.attributes['firstRow']) || rows.length < 2
        ? []
        : [{ code: 'accessibility-header-row', ...at }];
    }),
    ...pictureFaults(tree).map(
      (found): AccessibilityFault => ({ code: 'accessibility-alternative-text', ...at, params: { found } }),
    ),
    ...runFaults(tree, number),
    ...emptyFaults(tree, number),
  ];
}

/** The kind of placeholder a shape is. */
function placeholderOf(shape: XmlElement): string | undefined {
  const place = childOf(childOf(childOf(shape, 'p:nvSpPr'), 'p:nvPr'), 'p:ph');
  return place === undefined ? undefined : (place.attributes['type'] ?? 'obj');
}

function titleFaults(tree: XmlElement, number: number, titles: Map<string, number>): readonly AccessibilityFault[] {
  const at = { place: 'slide', number } as const;
  const shapes = childrenOf(tree).filter(({ name }) =>
    ['p:sp', 'p:graphicFrame', 'p:pic', 'p:grpSp', 'p:cxnSp'].includes(name),
  );
  const title = shapes.find((shape) => ['title', 'ctrTitle'].includes(placeholderOf(shape) ?? ''));
  const words = title === undefined ? '' : elementsOf(title, 'a:t').map(textOf).join('').replace(/\s+/g, ' ').trim();
  if (title === undefined || words === '') return [{ code: 'accessibility-slide-title', ...at }];
  const other = titles.get(words);
  if (other === undefined) titles.set(words, number);
  const first = shapes.find((shape) => elementsOf(shape, 'a:t').length > 0);
  return [
    ...(other === undefined
      ? []
      : [{ code: 'accessibility-slide-title-twice', ...at, params: { found: shown(words), other } } as const]),
    ...(first === title ? [] : [{ code: 'accessibility-reading-order', ...at } as const]),
  ];
}

/** Pictures, charts and drawings without description; frames of tables and placeholders of words describe themselves. */
function pictureFaults(tree: XmlElement): readonly string[] {
  const pictures = elementsOf(tree, 'p:pic').flatMap((picture) =>
    undescribed(childOf(picture, 'p:nvPicPr'), 'p:cNvPr'),
  );
  const frames = elementsOf(tree, 'p:graphicFrame')
    .filter((frame) => elementsOf(frame, 'a:tbl').length === 0)
    .flatMap((frame) => undescribed(childOf(frame, 'p:nvGraphicFramePr'), 'p:cNvPr'));
  return [...pictures, ...frames];
}

/** Language, contrast and links of the runs of a slide. */
function runFaults(tree: XmlElement, number: number): readonly AccessibilityFault[] {
  const at = { place: 'slide', number } as const;
  const faults: AccessibilityFault[] = [];
  const silent: string[] = [];
  for (const shape of elementsOf(tree, 'p:sp')) {
    const fill = childOf(childOf(childOf(shape, 'p:spPr'), 'a:solidFill'), 'a:srgbClr')?.attributes['val'];
    for (const run of elementsOf(shape, 'a:r')) {
      const properties = childOf(run, 'a:rPr');
      const words = textOf(childOf(run, 'a:t') ?? run);
      if (/\p{L}{2}/u.test(words) && !properties?.attributes['lang']) silent.push(words);
      const size = Number(properties?.attributes['sz'] ?? 0) / 100;
      const large = size >= 18 || (size >= 14 && isOn(properties?.attributes['b']));
      const ink = childOf(childOf(properties, 'a:solidFill'), 'a:srgbClr')?.attributes['val'];
      const params = contrastFault(ink, fill ?? 'FFFFFF', large, words);
      if (params !== undefined && !faults.some((one) => one.params?.['ink'] === params['ink']))
        faults.push({ code: 'accessibility-contrast', ...at, params });
      if (childOf(properties, 'a:hlinkClick') !== undefined && !saysWhere(words))
        faults.push({ code: 'accessibility-link-words', ...at, params: { found: shown(words) } });
    }
  }
  const [found] = silent;
  if (found !== undefined)
    faults.push({ code: 'accessibility-run-language', ...at, params: { count: silent.length, found: shown(found) } });
  return faults;
}

/** Empty paragraphs between words; the writer parts two lists by one of a point's height, which is no spacing. */
function emptyFaults(tree: XmlElement, number: number): readonly AccessibilityFault[] {
  let count = 0;
  for (const body of elementsOf(tree, 'p:txBody')) {
    const lines = childrenOf(body, 'a:p').map(
      (paragraph) => elementsOf(paragraph, 'a:t').length + elementsOf(paragraph, 'a:fld').length === 0,
    );
    lines.forEach((empty, index) => {
      if (empty && lines[index - 1] === true) count++;
    });
  }
  return count === 0 ? [] : [{ code: 'accessibility-empty-paragraphs', place: 'slide', number, params: { count } }];
}

function isOn(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}
