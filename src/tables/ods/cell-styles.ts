import type { FormatKind } from '../workbook/number-format.ts';
import { localName } from '../workbook/read-strings.ts';
import { localAttribute } from './local-attribute.ts';

/** What the styles of a file tell of its cells: how precisely each style shows a date, and which sheets are hidden. */
export interface CellStyles {
  open(name: string, attributes: readonly string[]): void;
  /** How a cell of this style shows a date; as a day where nothing is told. */
  dateKind(style: string | undefined): FormatKind;
  /** Whether a sheet of this style is hidden. */
  hides(style: string | undefined): boolean;
}

interface Style {
  readonly parent: string | undefined;
  readonly data: string | undefined;
}

/** More parents than this are a circle. */
const MOST_PARENTS = 20;

/** Gathers styles element by element, first those of `styles.xml`, then those of the sheets. */
export function openCellStyles(): CellStyles {
  const styles = new Map<string, Style>();
  const parts = new Map<string, Set<string>>();
  const hidden = new Set<string>();
  let date: Set<string> | undefined;
  let style = '';
  return {
    open(raw, attributes) {
      const name = localName(raw);
      if (name === 'style') {
        style = localAttribute(attributes, 'name') ?? '';
        const [parent, data] = [
          localAttribute(attributes, 'parent-style-name'),
          localAttribute(attributes, 'data-style-name'),
        ];
        styles.set(style, { parent, data });
        date = undefined;
      } else if (name === 'table-properties') {
        if (localAttribute(attributes, 'display') === 'false') hidden.add(style);
      } else if (name.endsWith('-style')) {
        date = name === 'date-style' ? new Set() : undefined;
        if (date !== undefined) parts.set(localAttribute(attributes, 'name') ?? '', date);
      } else date?.add(name);
    },
    dateKind(given) {
      let at = given;
      for (let i = 0; at !== undefined && i < MOST_PARENTS; i++) {
        const found: Style | undefined = styles.get(at);
        const shown = found?.data === undefined ? undefined : parts.get(found.data);
        if (shown !== undefined) return kindOf(shown);
        at = found?.parent;
      }
      return 'day';
    },
    hides: (given) => given !== undefined && hidden.has(given),
  };
}

function kindOf(shown: ReadonlySet<string>): FormatKind {
  if (shown.has('day')) return shown.has('hours') ? 'moment' : 'day';
  if (shown.has('month')) return 'month';
  return shown.has('year') ? 'year' : 'day';
}
