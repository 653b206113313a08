import { type Result, usageError } from '../../../errors/index.ts';
import {
  type DocumentIssueKey,
  documentIssues,
  documentLabels,
  type Locale,
  requireOptions,
} from '../../../i18n/index.ts';
import { documentIssue } from '../../document-issue.ts';
import { DOCUMENT_LIMITS } from '../../limits.ts';
import type { DocumentNode, FigureNode } from '../../node.ts';
import {
  contentTypesXml,
  OUTLINE_PROPERTY,
  type PackagePart,
  relationshipsXml,
  writeZip,
  XML_DECLARATION,
} from '../../ooxml/index.ts';
import { outlineOf } from '../../outline.ts';
import { DEEPEST_SLIDE_LEVEL } from '../../slide-marks.ts';
import { DEFAULT_THEME, requireTheme, type Theme } from '../../theme.ts';
import { addChart, newCharts, type OfficeCharts } from '../office-chart/chart-parts.ts';
import { addPicture, blipXml, newPictures, type OfficePictures } from '../office-picture.ts';
import { propertyParts } from '../office-properties.ts';
import type { RenderOfficeOptions } from '../options.ts';
import { prepareDocument, strictly } from '../prepare.ts';
import { chartTextSize } from './chart-frame.ts';
import { collectChapters } from './collect-flow.ts';
import { runsText } from './collect-runs.ts';
import type { Chapter, FlowBlock } from './flow.ts';
import { layOutChapters } from './lay-out.ts';
import { NAMESPACES } from './markup.ts';
import { NOTES_MASTER_TYPES, notesMasterParts, notesParts, notesType } from './notes.ts';
import { BODY_WIDTH, emu, PAGE } from './page.ts';
import type { Paragraph } from './paragraph.ts';
import type { LaidChapter, Slide } from './slide.ts';
import type { PptxMaster } from './slide-master.ts';
import { type SlideTitle, slideTitles } from './slide-titles.ts';
import { type ChartId, hasBody, type PictureFill, type SlideNumber, slideXml } from './slide-xml.ts';
import { fixedParts, SLIDE_CONTENT_TYPE, STATIC_CONTENT_TYPES } from './static-parts.ts';

/** What the writer of PowerPoint files takes. */
export interface RenderPptxOptions extends RenderOfficeOptions {
  /** The look of a presentation of your own, as `readPptxMaster` gives it; ours unless told otherwise. */
  readonly master?: PptxMaster;
}

const OPTIONS = { locale: true, typography: true, limits: true, theme: true, master: true } as const;

/**
 * Writes a document as a PowerPoint file (Office Open XML, `.pptx`), 16:9.
 *
 * Each level-1 heading starts a slide and is its title; what does not fit goes on slides called "… (suite)" (in the locale's
 * word), so that no two slides have the same title and nothing runs over the edge. Letters are 18 points where a chapter is
 * short and never smaller than 12. A chapter of more than eight slides is cut at its level-2 headings, which become titles.
 * Tables are real ones: their header rows come again on each slide, rows that are too tall are cut. A table inside a cell becomes a list,
 * because slides know no such thing. Notes of the kind `speaker` stand in the notes of the first slide of their chapter. A chart is a native one that PowerPoint can edit,
 * with its values in a workbook behind it; a picture of dots is shown, but in lists, notes and tables, where slides hold none; a figure that is only SVG is written as its description, its caption and its data. Every run says its
 * language; links that are not http, https or mailto keep their words only.
 *
 * Title, language, author, date and `properties` stand in the file's properties. The same document always gives the same bytes.
 *
 * Throws `PlanSanteError` with the issues when the tree cannot be written (a malformed language tag, a limit that is met);
 * {@link safeRenderPptx} answers them.
 *
 * Source: ISO/IEC 29500-1 and -4:2016 (PresentationML, DrawingML); widths of letters: Arial and Liberation Sans.
 *
 * @example
 * ```ts
 * import { renderPptx } from 'plan-sante/pptx';
 * const bytes = renderPptx({
 *   type: 'document',
 *   title: 'Fiche P1',
 *   language: 'fr',
 *   children: [{ type: 'paragraph', children: [{ type: 'text', value: 'Constat' }] }],
 * });
 * console.log(bytes[0] === 0x50 && bytes[1] === 0x4b); // true
 * ```
 */
export function renderPptx(document: DocumentNode, options: RenderPptxOptions = {}): Uint8Array {
  requireOptions('renderPptx', options, OPTIONS);
  return strictly('renderPptx', safeRenderPptx(document, options));
}

/**
 * The same as {@link renderPptx}, answered instead of thrown: the bytes with what was left out, or the issues for which
 * nothing is written.
 *
 * @example
 * ```ts
 * import { safeRenderPptx } from 'plan-sante/pptx';
 * const result = safeRenderPptx({ type: 'document', title: 'Fiche', language: 'not a tag', children: [] });
 * console.log(result.success); // false
 * ```
 */
export function safeRenderPptx(document: DocumentNode, options: RenderPptxOptions = {}): Result<Uint8Array> {
  requireOptions('safeRenderPptx', options, OPTIONS);
  const { master } = options;
  if (master !== undefined && master?.kind !== 'pptx-master')
    throw usageError('renderPptx', 'a master as "readPptxMaster" gives it: its "data"', master);
  const prepared = prepareDocument('renderPptx', document, options);
  if (!prepared.success) return { success: false, issues: prepared.issues };
  const { document: ready, locale, issues } = prepared;
  const theme = requireTheme('renderPptx', options.theme ?? DEFAULT_THEME);
  const limits = { ...DOCUMENT_LIMITS, ...options.limits };
  const refused = (code: DocumentIssueKey, params: Readonly<Record<string, number>>): Result<Uint8Array> => {
    const issue = documentIssue(documentIssues, { code, severity: 'error', locale, params });
    return { success: false, issues: [...issues, issue] };
  };
  const inWords: FigureNode[] = [];
  const chapters = collectChapters(ready, limits.slideColumns, theme, inWords).map((chapter) =>
    master === undefined ? chapter : { ...chapter, room: master.room },
  );
  for (const block of chapters.flatMap(({ flow }) => flow)) {
    if (block.kind !== 'table') continue;
    const { columns, rows } = block.table;
    if (columns > limits.slideColumns)
      return refused('limit-slide-columns', { found: columns, limit: limits.slideColumns });
    // Each place of the grid is written, the empty ones too.
    if (columns * rows.length > limits.tableCells) return refused('limit-table-cells', { limit: limits.tableCells });
  }
  const laid = layOutChapters(chapters, limits.slides, {
    text: ` (${documentLabels[locale].continued})`,
    strong: true,
    emphasis: false,
    language: locale,
  });
  if (laid === undefined) return refused('limit-slides', { limit: limits.slides });
  const pictures = newPictures();
  const parts = packageOf(ready, laid, locale, theme, pictures);
  const data = writeZip(master === undefined ? parts : master.fit(parts));
  const told = (code: DocumentIssueKey, count: number) => {
    const params = { count, limit: DEEPEST_SLIDE_LEVEL + 1 };
    return count === 0 ? [] : [documentIssue(documentIssues, { code, severity: 'warning', locale, params })];
  };
  const more = [
    ...told('list-too-deep', deepItems(chapters)),
    ...told('picture-in-words', inWords.length),
    ...told('svg-left-out', pictures.leftOut),
  ];
  return { success: true, data, issues: [...issues, ...more] };
}

/** Items of lists that are deeper than slides know. */
function deepItems(chapters: readonly Chapter[]): number {
  const isDeep = ({ depth, mark }: Paragraph) => depth > DEEPEST_SLIDE_LEVEL + 1 && mark.kind !== 'none';
  const inBlock = (block: FlowBlock): readonly Paragraph[] => {
    if (block.kind === 'paragraph') return [block.paragraph];
    if (block.kind === 'box') return block.paragraphs;
    return block.kind === 'table' ? block.table.rows.flatMap((row) => row.flatMap(({ paragraphs }) => paragraphs)) : [];
  };
  return chapters.reduce((sum, { flow }) => sum + flow.flatMap(inBlock).filter(isDeep).length, 0);
}

function packageOf(
  document: DocumentNode,
  chapters: readonly LaidChapter[],
  locale: Locale,
  theme: Theme,
  pictures: OfficePictures,
): readonly PackagePart[] {
  const charts = newCharts(theme);
  const titles = slideTitles(chapters, locale, document.language).flat();
  const slides = chapters.flatMap((chapter) => chapter.slides);
  const outline = outlineOf(document);
  const said = slides.flatMap(({ speaker }, index) => (speaker === undefined ? [] : [[index + 1, speaker] as const]));
  const names = slides.map((_, index) => `slides/slide${index + 1}.xml`);
  const slidesParts = slides.flatMap((slide, index) =>
    slideParts(slide, titles[index], { number: index + 1, language: document.language }, charts, pictures),
  );
  return [
    {
      name: '[Content_Types].xml',
      content: contentTypesXml([
        ...STATIC_CONTENT_TYPES,
        ...names.map((name) => [`ppt/${name}`, SLIDE_CONTENT_TYPE] as const),
        ...(said.length > 0 ? NOTES_MASTER_TYPES : []),
        ...said.map(([number]) => notesType(number)),
        ...charts.types,
        ...pictures.types,
      ]),
    },
    ...propertyParts(document, outline.length > 0 ? [[OUTLINE_PROPERTY, JSON.stringify(outline)]] : []),
    { name: 'ppt/presentation.xml', content: presentationXml(slides.length, said.length > 0) },
    { name: 'ppt/_rels/presentation.xml.rels', content: presentationRelationships(names, said.length > 0) },
    ...fixedParts(theme),
    ...slidesParts,
    ...(said.length > 0 ? notesMasterParts(theme) : []),
    ...said.flatMap(([number, speaker]) => notesParts(number, speaker)),
    ...charts.parts,
    ...pictures.parts,
  ];
}

/** A slide with its relationships: its layout, and the targets of its links. */
function slideParts(
  slide: Slide,
  title: SlideTitle | undefined,
  page: SlideNumber,
  charts: OfficeCharts,
  pictures: OfficePictures,
): readonly PackagePart[] {
  const own: { readonly id: string; readonly type: string; readonly target: string }[] = [];
  const said = runsText(title?.runs ?? []);
  const chartId: ChartId = ({ chart, title: message, height }) => {
    const number = addChart(charts, 'ppt', chart, {
      language: page.language,
      textSize: chartTextSize(chart),
      width: BODY_WIDTH,
      height,
      // What the slide says already is not said twice.
      ...(message === '' || said.startsWith(message) ? {} : { title: message }),
    });
    const id = `rIdChart${own.filter(({ type }) => type === 'chart').length + 1}`;
    own.push({ id, type: 'chart', target: `../charts/chart${number}.xml` });
    return id;
  };
  const pictureFill: PictureFill = (figure) => {
    const picture = addPicture(pictures, 'ppt', figure);
    if (picture === undefined) return '';
    return blipXml(picture, (part) => {
      const id = `rId${part.replace(/\W/g, '')}`;
      if (!own.some((one) => one.id === id)) own.push({ id, type: 'image', target: `../${part}` });
      return id;
    });
  };
  const links = new Map<string, string>();
  const linkId = (target: string) => {
    const id = links.get(target) ?? `rId${links.size + 2}`;
    links.set(target, id);
    return id;
  };
  const xml = slideXml(slide, title ?? { runs: [], size: 28, untitled: true }, page, { linkId, chartId, pictureFill });
  const layout = `../slideLayouts/slideLayout${hasBody(slide) ? 1 : 2}.xml`;
  const relationships = relationshipsXml([
    { id: 'rId1', type: 'slideLayout', target: layout },
    ...own,
    ...(slide.speaker === undefined
      ? []
      : [{ id: 'rIdNotes', type: 'notesSlide', target: `../notesSlides/notesSlide${page.number}.xml` }]),
    ...[...links].map(([target, id]) => ({ id, type: 'hyperlink', target, external: true })),
  ]);
  return [
    { name: `ppt/slides/slide${page.number}.xml`, content: xml },
    { name: `ppt/slides/_rels/slide${page.number}.xml.rels`, content: relationships },
  ];
}

function presentationXml(count: number, notes: boolean): string {
  const slides = Array.from({ length: count }, (_, i) => `<p:sldId id="${256 + i}" r:id="rId${i + 4}"/>`).join('');
  return `${XML_DECLARATION}<p:presentation ${NAMESPACES} saveSubsetFonts="1"><p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/></p:sldMasterIdLst>${notes ? '<p:notesMasterIdLst><p:notesMasterId r:id="rIdNotes"/></p:notesMasterIdLst>' : ''}<p:sldIdLst>${slides}</p:sldIdLst><p:sldSz cx="${emu(PAGE.width)}" cy="${emu(PAGE.height)}"/><p:notesSz cx="6858000" cy="9144000"/></p:presentation>`;
}

function presentationRelationships(names: readonly string[], notes: boolean): string {
  return relationshipsXml([
    { id: 'rId1', type: 'slideMaster', target: 'slideMasters/slideMaster1.xml' },
    { id: 'rId2', type: 'theme', target: 'theme/theme1.xml' },
    { id: 'rId3', type: 'tableStyles', target: 'tableStyles.xml' },
    ...(notes ? [{ id: 'rIdNotes', type: 'notesMaster', target: 'notesMasters/notesMaster1.xml' }] : []),
    ...names.map((target, index) => ({ id: `rId${index + 4}`, type: 'slide', target })),
  ]);
}
