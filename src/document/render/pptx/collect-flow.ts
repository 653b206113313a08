import { append } from '../../../internal/append.ts';
import { defined } from '../../../internal/defined.ts';
import { type ByType, byType } from '../../by-type.ts';
import { chartStamp } from '../../chart-content.ts';
import { cleanLine } from '../../clean-text.ts';
import type { BlockNode, DocumentNode, FigureNode, ListNode, TableNode } from '../../node.ts';
import { tableGrid } from '../../table-grid.ts';
import type { Theme } from '../../theme.ts';
import { plainText } from '../../visit.ts';
import { type NativeChart, officeChart } from '../office-chart/chart-parts.ts';
import { pictureSize } from '../office-picture.ts';
import { collectRuns, runsText } from './collect-runs.ts';
import type { BoxLook, Chapter, FlowBlock, FlowCell, FlowTable } from './flow.ts';
import { type ListMark, NO_LIST_MARK, type Paragraph, type ParagraphLook } from './paragraph.ts';

/** Where a block stands. */
interface Surroundings {
  readonly language: string;
  readonly depth: number;
  /** Whether the slide says above its title that it rests on made-up values. */
  readonly stamped: boolean;
  readonly strong: boolean;
  /** Columns of a table at most: what is wider is refused, so its cells are not looked at. */
  readonly mostColumns: number;
  /** Inside a note, a cell, an item or a figure, a heading does not start a slide. */
  readonly inside: boolean;
  readonly inCell: boolean;
  readonly theme: Theme;
  /** Pictures of which only the words stand on the slide. */
  readonly inWords: FigureNode[];
}

/** An empty line parts two lists: without it they would be one on the slide. */
const BETWEEN_LISTS: FlowBlock = {
  kind: 'paragraph',
  paragraph: { look: 'text', runs: [], depth: 0, mark: NO_LIST_MARK },
};

type GrowingChapter = Chapter & { readonly flow: FlowBlock[]; readonly speaker: Paragraph[] };

/** Chapters of a document: each heading up to its `slideLevel` starts one. What comes before the first stands under the title of the document. */
export function collectChapters(
  { title, language, slideLevel = 1, children }: DocumentNode,
  mostColumns: number,
  theme: Theme,
  inWords: FigureNode[],
): readonly Chapter[] {
  const around: Surroundings = {
    language,
    depth: 0,
    strong: false,
    inside: false,
    inCell: false,
    stamped: false,
    mostColumns,
    theme,
    inWords,
  };
  const documentTitle = collectRuns([{ type: 'text', value: cleanLine(title) }], language);
  let chapter: GrowingChapter = { title: documentTitle, untitled: true, oneSlide: false, flow: [], speaker: [] };
  const chapters = [chapter];
  let stamped = false;
  let before: BlockNode | undefined;
  for (const block of children) {
    if (block.type === 'heading' && block.level <= slideLevel) {
      stamped = false;
      const words = collectRuns(block.children, language);
      const cover = slideLevel > 1 && block.level === 1 && chapters.length === 1;
      if (runsText(words) !== '') {
        chapter = { title: words, untitled: false, oneSlide: slideLevel > 1, cover, flow: [], speaker: [] };
        chapters.push(chapter);
      }
    } else if (block.type === 'note' && block.kind === 'speaker') {
      append(chapter.speaker, flatParagraphs(collectFlow(block.children, { ...around, inCell: true })));
    } else {
      stamped ||= block.type === 'note' && block.kind === 'illustrative';
      if (block.type === 'list' && before?.type === 'list') chapter.flow.push(BETWEEN_LISTS);
      append(chapter.flow, byType(FLOW, block, { ...around, stamped }));
    }
    before = block;
  }
  const [first, ...others] = chapters;
  return others.length > 0 && first !== undefined && isEmpty(first) ? others : chapters;
}

/** A chapter that shows and says nothing. */
function isEmpty({ flow, speaker }: Chapter): boolean {
  return speaker.length === 0 && flow.every(({ kind }) => kind === 'break');
}

function collectFlow(blocks: readonly BlockNode[], around: Surroundings): readonly FlowBlock[] {
  const flow: FlowBlock[] = [];
  for (const block of blocks) append(flow, byType(FLOW, block, around));
  return flow;
}

const FLOW: ByType<BlockNode, [around: Surroundings], readonly FlowBlock[]> = {
  heading: (block, around) => paragraphFlow(headingLook(block.level), block, around, NO_LIST_MARK),
  paragraph: (block, around) => paragraphFlow('text', block, around, NO_LIST_MARK),
  list: listFlow,
  table: tableFlow,
  note: ({ kind, children }, around) => boxFlow(kind, collectFlow(children, { ...around, depth: 0, inside: true }), ''),
  figure: figureFlow,
  'page-break': (_, { inside }) => (inside ? [] : [{ kind: 'break' }]),
};

/** A figure is a chart of the office file, else its picture, else its words in a box. */
function figureFlow(block: FigureNode, around: Surroundings): readonly FlowBlock[] {
  const native = around.depth > 0 ? undefined : officeChart(block.chart, around.theme);
  if (native !== undefined) return chartFlow(block, native, around);
  const shown = around.depth === 0 && !around.inCell && pictureSize(block) !== undefined;
  if (block.picture !== undefined && !shown) around.inWords.push(block);
  return [
    ...(shown ? [{ kind: 'picture' as const, figure: block }] : describedFlow(block, around)),
    ...(block.caption === undefined
      ? []
      : paragraphFlow('caption', { children: block.caption }, { ...around, depth: 0 }, NO_LIST_MARK)),
    ...collectFlow(block.data ?? [], { ...around, depth: 0, inside: true }),
  ];
}

function describedFlow({ alternative }: FigureNode, { language }: Surroundings): readonly FlowBlock[] {
  const words = collectRuns([{ type: 'text', value: alternative }], language);
  const described: FlowBlock = {
    kind: 'paragraph',
    paragraph: { look: 'text', runs: words, depth: 0, mark: NO_LIST_MARK },
  };
  return boxFlow('figure', runsText(words) === '' ? [] : [described], cleanLine(alternative));
}

/** A chart with its notes; its values stand in the workbook behind it. */
function chartFlow(figure: FigureNode, chart: NativeChart, around: Surroundings): readonly FlowBlock[] {
  const title = cleanLine(figure.caption === undefined ? '' : plainText(figure.caption)).trim();
  // Where the slide itself is stamped, the words of the stamp are not said twice.
  const stamp = around.stamped && figure.chart !== undefined ? chartStamp(figure.chart) : undefined;
  const notes = (figure.data ?? []).filter(
    (block) => block.type !== 'table' && !(stamp !== undefined && plainText(block) === stamp),
  );
  return [
    { kind: 'chart', chart, title, description: cleanLine(figure.alternative) },
    ...collectFlow(notes, { ...around, depth: 0, inside: true }),
  ];
}

function headingLook(level: number): ParagraphLook {
  return level <= 2 ? 'heading-2' : level === 3 ? 'heading-3' : 'heading-4';
}

function paragraphFlow(
  look: ParagraphLook,
  { children }: { readonly children: Parameters<typeof collectRuns>[0] },
  { language, depth, strong }: Surroundings,
  mark: ListMark,
): readonly FlowBlock[] {
  const runs = collectRuns(children, language, strong || look !== 'text');
  if (runs.length === 0 && mark.kind === 'none') return [];
  return [{ kind: 'paragraph', paragraph: { look, runs, depth: look === 'text' ? depth : 0, mark } }];
}

function listFlow(list: ListNode, around: Surroundings): readonly FlowBlock[] {
  const inside = { ...around, depth: around.depth + 1, inside: true };
  const flow: FlowBlock[] = [];
  list.items.forEach((item, index) => {
    const mark: ListMark = list.ordered
      ? { kind: 'number', number: (list.start ?? 1) + index, first: index === 0 }
      : { kind: 'bullet' };
    const [first, ...others] = item.children;
    const words = first?.type === 'paragraph' ? first : { children: [] };
    append(flow, paragraphFlow('text', words, inside, mark));
    append(flow, collectFlow(first?.type === 'paragraph' ? others : item.children, inside));
  });
  return flow;
}

/** Words in a frame. A table cannot stand in one: it follows it, and what comes after gets a frame of its own. */
function boxFlow(look: BoxLook, inside: readonly FlowBlock[], description: string): readonly FlowBlock[] {
  const flow: FlowBlock[] = [];
  let paragraphs: Paragraph[] = [];
  const close = () => {
    if (paragraphs.length > 0) flow.push({ kind: 'box', look, paragraphs, description });
    paragraphs = [];
  };
  for (const block of inside) {
    if (block.kind === 'paragraph') {
      paragraphs.push(block.paragraph);
      continue;
    }
    close();
    flow.push(block);
  }
  close();
  return flow;
}

function tableFlow(node: TableNode, around: Surroundings): readonly FlowBlock[] {
  const caption = node.caption ?? [];
  const above = paragraphFlow('caption', { children: caption }, { ...around, depth: 0 }, NO_LIST_MARK);
  const grid = tableGrid(node);
  if (grid.columns === 0) return above;
  const table: FlowTable = {
    columns: grid.columns,
    ...defined({ widths: node.widths }),
    headerRows: Math.min(node.headerRows, node.rows.length),
    rowHeaders: node.rowHeaders === true,
    description: runsText(collectRuns(caption, around.language)),
    rows: (grid.columns > around.mostColumns ? [] : grid.cells).map((row) =>
      row.map(({ cell, row: at, column, colspan, rowspan }): FlowCell => {
        const header = at < node.headerRows;
        const strong = header || (node.rowHeaders === true && column === 0);
        const inside = collectFlow(cell.children, { ...around, depth: 0, strong, inside: true, inCell: true });
        return { column, colspan, rowspan, header, paragraphs: flatParagraphs(inside) };
      }),
    ),
  };
  return [...above, { kind: 'table', table }];
}

/** A cell of a slide holds paragraphs and nothing else: a table inside it becomes a list, one item for each of its rows. */
function flatParagraphs(flow: readonly FlowBlock[]): readonly Paragraph[] {
  return flow.flatMap((block): readonly Paragraph[] => {
    switch (block.kind) {
      case 'paragraph':
        return [block.paragraph];
      case 'box':
        return block.paragraphs;
      case 'table':
        return block.table.rows.flatMap((row) =>
          row
            .flatMap((cell) => cell.paragraphs)
            .map(
              (paragraph, index): Paragraph =>
                paragraph.mark.kind === 'none'
                  ? { ...paragraph, depth: 1, mark: index === 0 ? { kind: 'bullet' } : NO_LIST_MARK }
                  : { ...paragraph, depth: paragraph.depth + 1 },
            ),
        );
      case 'break':
      case 'chart':
      case 'picture':
        return [];
      default:
        return block satisfies never;
    }
  });
}
