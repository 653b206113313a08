import { usageError } from '../errors/index.ts';

/** Levels that the functions on trees go down; no reader gives so many, and a tree that holds itself has more. */
const MOST_LEVELS = 1000;

/** One level further down a tree; refuses what has no bottom. */
export function oneDeeper(caller: string, level: number): number {
  if (level < MOST_LEVELS) return level + 1;
  throw usageError(caller, `a tree of at most ${MOST_LEVELS} levels, in which no node holds itself`, 'a deeper one');
}

const HOLDERS = ['children', 'items', 'rows', 'cells', 'caption', 'data'] as const;

/** Refuses a tree that is too deep, or that holds itself, before anybody walks through it. */
export function requireDepth(caller: string, node: object, level = 0): void {
  const holder = node as Readonly<Record<string, unknown>>;
  const below = oneDeeper(caller, level);
  for (const name of HOLDERS) {
    const inside = holder[name];
    if (!Array.isArray(inside)) continue;
    for (const child of inside) if (typeof child === 'object' && child !== null) requireDepth(caller, child, below);
  }
}
