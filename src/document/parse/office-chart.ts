import { LOCALES, type Locale, plainNumber } from '../../i18n/index.ts';
import { dayOfNumber, SERIAL_OF_1970 } from '../../internal/calendar.ts';
import { primaryLanguage } from '../language-tag.ts';
import { DOCUMENT_LIMITS } from '../limits.ts';
import type { TableCell, TableNode } from '../node.ts';
import { childOf, childrenOf, type OoxmlPackage, partXml, textOf, type XmlElement } from '../ooxml/index.ts';

/** A row of numbers of a chart. */
interface ReadSeries {
  readonly name: string;
  readonly categories: ReadonlyMap<number, string>;
  readonly values: ReadonlyMap<number, number>;
  readonly isDate: boolean;
  /** What stands unseen before a range, or is only possible. */
  readonly hidden: boolean;
}

/**
 * The values of a chart as a table: a line for each category, a column for each series, as the file last drew them. Nothing for a
 * part that is no chart, holds none, or more than a document may hold.
 */
export function readChartTable(file: OoxmlPackage, part: string, language: string): TableNode | undefined {
  const chart = childOf(partXml(file, part), 'c:chart');
  const series = childrenOf(childOf(chart, 'c:plotArea'))
    .flatMap((plot) => childrenOf(plot, 'c:ser'))
    .map(seriesOf);
  const names = new Map(series.flatMap(({ categories }) => [...categories]));
  const points = series.flatMap(({ values }) => [...values.keys()]);
  const count = [...names.keys(), ...points].reduce((most, at) => Math.max(most, at + 1), 0);
  if (points.length === 0 || count * (series.length + 1) > DOCUMENT_LIMITS.chartValues) return undefined;
  const columns = columnsOf(series, localeOf(language));
  const told = series.some(({ hidden }) => hidden);
  const rows = Array.from({ length: count }, (_, at) => {
    const name = names.get(at) ?? String(at + 1);
    // A range is drawn wide enough to be seen: behind the name stands what it is.
    const [, label, text] = (told ? TOLD.exec(name) : null) ?? [];
    return label === undefined || text === undefined
      ? [name, ...columns.map(({ textAt }) => textAt(at))]
      : [label, text, ...columns.slice(1).map(({ textAt }) => textAt(at))];
  });
  return {
    type: 'table',
    headerRows: 1,
    rowHeaders: true,
    rows: [['', ...columns.map(({ name }) => name)], ...rows].map((cells) => ({ cells: cells.map(cellOf) })),
  };
}

/** A name with its range behind it, as the writer of charts puts it. */
const TOLD = /^(.+?)\u00a0: (.+)$/s;

function cellOf(value: string): TableCell {
  return { children: value === '' ? [] : [{ type: 'paragraph', children: [{ type: 'text', value }] }] };
}

function localeOf(language: string): Locale {
  const primary = primaryLanguage(language);
  return LOCALES.find((locale) => locale === primary) ?? 'fr';
}

/** What the writer of charts calls what is only possible. */
const UNNAMED = '…';

function seriesOf(element: XmlElement): ReadSeries {
  const values = childOf(element, 'c:val') ?? childOf(element, 'c:yVal');
  const numbers = new Map(
    [...pointsOf(values)].flatMap(([at, text]) => {
      const value = Number(text);
      return text.trim() === '' || !Number.isFinite(value) ? [] : [[at, value] as const];
    }),
  );
  const format = wordsOf(childOf(cacheOf(values), 'c:formatCode'));
  const words = childOf(element, 'c:tx');
  const name = [...pointsOf(words).values()].join(' ') || wordsOf(childOf(words, 'c:v'));
  return {
    name,
    categories: pointsOf(childOf(element, 'c:cat') ?? childOf(element, 'c:xVal')),
    values: numbers,
    isDate: /y/i.test(format.replace(/"[^"]*"/g, '')),
    hidden: name === UNNAMED || childOf(childOf(element, 'c:spPr'), 'a:noFill') !== undefined,
  };
}

/** The words of an element that may not be there. */
function wordsOf(element: XmlElement | undefined): string {
  return element === undefined ? '' : textOf(element);
}

const CACHES = ['c:strCache', 'c:numCache', 'c:strLit', 'c:numLit'] as const;

/** What the file keeps of the cells that a chart was drawn from. */
function cacheOf(element: XmlElement | undefined): XmlElement | undefined {
  const places = [element, ...childrenOf(element)];
  for (const place of places) {
    // Of names on several levels the first are those of the points themselves.
    const levels = childOf(place, 'c:multiLvlStrCache');
    if (levels !== undefined) return childOf(levels, 'c:lvl');
    for (const name of CACHES) {
      const found = childOf(place, name);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

function pointsOf(element: XmlElement | undefined): ReadonlyMap<number, string> {
  return new Map(
    childrenOf(cacheOf(element), 'c:pt').flatMap((point) => {
      const at = Number(point.attributes['idx']);
      return Number.isInteger(at) && at >= 0 ? [[at, wordsOf(childOf(point, 'c:v'))] as const] : [];
    }),
  );
}

interface Column {
  readonly name: string;
  readonly textAt: (at: number) => string;
}

/** The series that are shown. One that is hidden is the other end of its neighbour: both are told as a range. */
function columnsOf(series: readonly ReadSeries[], locale: Locale): readonly Column[] {
  return series.flatMap((one, index): readonly Column[] => {
    if (one.hidden && series.length > 1) return [];
    const [before, after] = [series[index - 1], series[index + 1]];
    if (before?.hidden === true) return [{ name: one.name, textAt: (at) => rangeText(before, one, at, locale) }];
    if (after?.hidden === true) return [{ name: one.name, textAt: (at) => rangeText(one, after, at, locale) }];
    return [{ name: one.name, textAt: (at) => valueText(one.values.get(at), one.isDate, locale) }];
  });
}

function rangeText(low: ReadSeries, span: ReadSeries, at: number, locale: Locale): string {
  const [from, more] = [low.values.get(at), span.values.get(at)];
  if (from === undefined) return valueText(more, low.isDate, locale);
  const start = valueText(from, low.isDate, locale);
  // The last day is part of a span of days.
  const end = more === undefined ? start : valueText(from + more - (low.isDate ? 1 : 0), low.isDate, locale);
  return start === end ? start : `${start} – ${end}`;
}

/** Days within which a date is one: up to the year 9999. */
const LAST_DAY = 2_958_465;

function valueText(value: number | undefined, isDate: boolean, locale: Locale): string {
  if (value === undefined) return '–';
  if (!isDate || value < 0 || value >= LAST_DAY + 1) return plainNumber(value, locale);
  return dayOfNumber(Math.floor(value) - SERIAL_OF_1970);
}
