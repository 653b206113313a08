import { defined } from '../../../internal/defined.ts';
import { childOf, childrenOf, type XmlElement } from '../../ooxml/index.ts';
import { boxOf } from '../symbol-signs.ts';
import { settingOf } from './properties.ts';

/** How one level of a list counts. */
interface ListLevel {
  readonly ordered: boolean;
  readonly start: number;
  /** Whether the count starts again where this numbering is first used. */
  readonly restarts: boolean;
  /** The box that each item has for a bullet: ticked and unticked items are then in two lists. */
  readonly box?: string;
}

/** A numbering a paragraph can name. Those of the same list count on together, unless they say that they start again. */
interface ListNumbering {
  readonly list: string;
  readonly levels: readonly ListLevel[];
}

/** The numberings of a document, by their id. */
export type Numbering = ReadonlyMap<string, ListNumbering>;

const LEVELS = [0, 1, 2, 3, 4, 5, 6, 7, 8] as const;
const BULLET: ListLevel = { ordered: false, start: 1, restarts: false };

/** Reads `word/numbering.xml`. */
export function readNumbering(root: XmlElement | undefined): Numbering {
  const kinds = new Map<string, ReadonlyMap<string, ListLevel>>();
  for (const kind of childrenOf(root, 'w:abstractNum')) {
    kinds.set(kind.attributes['w:abstractNumId'] ?? '', readLevels(childrenOf(kind, 'w:lvl')));
  }
  const numbering = new Map<string, ListNumbering>();
  for (const list of childrenOf(root, 'w:num')) {
    const kind = settingOf(list, 'w:abstractNumId') ?? '';
    const base = kinds.get(kind);
    const overrides = childrenOf(list, 'w:lvlOverride');
    numbering.set(list.attributes['w:numId'] ?? '', {
      list: kind,
      levels: LEVELS.map((level) => overridden(base?.get(String(level)) ?? BULLET, overrides, level)),
    });
  }
  return numbering;
}

function readLevels(levels: readonly XmlElement[]): ReadonlyMap<string, ListLevel> {
  return new Map(levels.map((level) => [level.attributes['w:ilvl'] ?? '', readLevel(level)]));
}

function readLevel(level: XmlElement): ListLevel {
  const format = settingOf(level, 'w:numFmt') ?? 'decimal';
  const fonts = childOf(childOf(level, 'w:rPr'), 'w:rFonts')?.attributes;
  const box = format === 'bullet' ? boxOf(fonts?.['w:ascii'], settingOf(level, 'w:lvlText') ?? '') : undefined;
  return {
    ordered: format !== 'bullet' && format !== 'none',
    start: startOf(settingOf(level, 'w:start')) ?? 1,
    restarts: false,
    ...defined({ box }),
  };
}

function overridden(base: ListLevel, overrides: readonly XmlElement[], level: number): ListLevel {
  const override = overrides.find((candidate) => candidate.attributes['w:ilvl'] === String(level));
  if (override === undefined) return base;
  const redefined = childOf(override, 'w:lvl');
  const kind = redefined === undefined ? base : readLevel(redefined);
  const start = startOf(settingOf(override, 'w:startOverride'));
  return start === undefined ? kind : { ...kind, start, restarts: true };
}

function startOf(text: string | undefined): number | undefined {
  const start = Number(text);
  return text !== undefined && Number.isInteger(start) && start >= 0 && start < 1e9 ? start : undefined;
}
