import type { AnyNode } from './node.ts';

/** The parts of a tree: its nodes, and what holds nodes without being one. */
export type Part = AnyNode['type'] | 'item' | 'row' | 'cell';

/** What a part must hold for anybody to walk through it, in reading order. */
export interface Shape {
  /** Lists of further parts: of one kind, or of nodes that say their type. */
  readonly lists?: Readonly<Record<string, Part | 'node'>>;
  readonly texts?: readonly string[];
  /** Those that may be missing. */
  readonly optional?: readonly string[];
}

const NODES: Shape = { lists: { children: 'node' } };

/** What each part holds: a new kind of node is one more line here. */
export const SHAPES: Readonly<Record<Part, Shape>> = {
  document: NODES,
  heading: NODES,
  paragraph: NODES,
  note: NODES,
  strong: NODES,
  emphasis: NODES,
  link: NODES,
  language: NODES,
  list: { lists: { items: 'item' } },
  item: NODES,
  table: { lists: { caption: 'node', rows: 'row' }, optional: ['caption'] },
  row: { lists: { cells: 'cell' } },
  cell: NODES,
  figure: { lists: { caption: 'node', data: 'node' }, optional: ['caption', 'data'], texts: ['alternative'] },
  text: { texts: ['value'] },
  abbreviation: { texts: ['value', 'title'] },
  break: {},
  field: { texts: ['value'], optional: ['value'] },
  'page-break': {},
};

/** The lists of each part, put together once: every node of a tree is asked for its own. */
export const LISTS = /* @__PURE__ */ Object.fromEntries(
  Object.entries(SHAPES).map(([part, { lists = {} }]) => [part, Object.entries(lists)]),
) as unknown as Readonly<Record<Part, readonly (readonly [string, Part | 'node'])[]>>;
