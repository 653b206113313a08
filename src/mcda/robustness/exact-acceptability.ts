import { isSame } from '../../internal/tolerance.ts';
import { at, item } from '../matrix/index.ts';
import type { AdditiveTable } from './decision-table.ts';

/** Exact shares of the weight space. */
export interface ExactShares {
  /** Row by row: the share of weights under which the row has rank 1, 2, … */
  readonly shares: Float64Array;
  /** The sum over the weights under which the row is first of share times weights: divided by the share, the central weights. */
  readonly firstMoments: Float64Array;
}

/** For two criteria: the shares of the first weight at which some order changes, with 0 and 1. */
export function breakpointsOfTwo({ values, rows }: AdditiveTable): number[] {
  const points = new Set([0, 1]);
  for (let i = 0; i < rows; i++) {
    for (let k = i + 1; k < rows; k++) {
      const root = crossing(values, i, k);
      if (root > 0 && root < 1) points.add(root);
    }
  }
  const sorted = [...points].sort((a, b) => a - b);
  return sorted.filter((point, index) => index === 0 || point - item(sorted, index - 1) > 1e-14);
}

/** By how much one value is ahead of another; what differs by rounding alone does not. */
function lead(values: Float64Array, place: number, other: number): number {
  const [a, b] = [at(values, place), at(values, other)];
  return isSame(a, b) ? 0 : a - b;
}

/** Where two rows tie on the first weight w, with w a + (1 − w) b each; infinite or NaN, between no weights, when nowhere or everywhere. */
function crossing(values: Float64Array, i: number, k: number): number {
  const first = lead(values, 2 * i, 2 * k);
  const second = lead(values, 2 * i + 1, 2 * k + 1);
  return second / (second - first);
}

/**
 * Two criteria: weights lie on a line from (0, 1) to (1, 0). For each row the others overtake it or fall behind it at one point
 * each, so its rank is read off by walking along the points. Cost O(n² log n).
 */
export function exactOnLine({ values, rows }: AdditiveTable): ExactShares {
  const shares = new Float64Array(rows * rows);
  const firstMoments = new Float64Array(rows * 2);
  for (let i = 0; i < rows; i++) {
    const steps: { readonly at: number; readonly change: number }[] = [];
    let above = 0;
    // A row is level with itself everywhere.
    for (let k = 0; k < rows; k++) {
      const atZero = lead(values, 2 * k + 1, 2 * i + 1);
      const atOne = lead(values, 2 * k, 2 * i);
      if (atZero > 0 || (atZero === 0 && atOne > 0)) above++;
      const root = crossing(values, i, k);
      if (root > 0 && root < 1) steps.push({ at: root, change: atOne > 0 ? 1 : -1 });
    }
    steps.sort((a, b) => a.at - b.at);
    let from = 0;
    const close = (to: number) => {
      const cell = i * rows + above;
      shares[cell] = at(shares, cell) + (to - from);
      if (above === 0) {
        const moment = (to * to - from * from) / 2;
        firstMoments[2 * i] = at(firstMoments, 2 * i) + moment;
        firstMoments[2 * i + 1] = at(firstMoments, 2 * i + 1) + (to - from - moment);
      }
      from = to;
    };
    for (const { at, change } of steps) {
      close(at);
      above += change;
    }
    close(1);
  }
  return { shares, firstMoments };
}

/** A convex piece of the weight triangle, corners in order as w1, w2 pairs, with the number of rows ahead on it. */
interface Piece {
  readonly corners: readonly number[];
  readonly above: number;
}

/**
 * Three criteria: weights lie in a triangle. For each row, the lines on which another row ties with it cut the triangle into
 * convex pieces, on each of which its rank is fixed; their areas are the shares. Cost O(n³) pieces to look at.
 */
export function exactOnTriangle({ values, rows }: AdditiveTable): ExactShares {
  const shares = new Float64Array(rows * rows);
  const firstMoments = new Float64Array(rows * 3);
  for (let i = 0; i < rows; i++) {
    let pieces: readonly Piece[] = [{ corners: [0, 0, 1, 0, 0, 1], above: 0 }];
    // A row is level with itself everywhere.
    for (let k = 0; k < rows; k++) {
      const leads = [0, 1, 2].map((j) => lead(values, 3 * k + j, 3 * i + j));
      pieces = pieces.flatMap((piece) => cut(piece, leads as [number, number, number]));
    }
    for (const { corners, above } of pieces) {
      const { area, x, y } = areaOf(corners);
      // The triangle has area 1/2.
      const share = 2 * area;
      const cell = i * rows + above;
      shares[cell] = at(shares, cell) + share;
      if (above === 0) {
        firstMoments[3 * i] = at(firstMoments, 3 * i) + share * x;
        firstMoments[3 * i + 1] = at(firstMoments, 3 * i + 1) + share * y;
        firstMoments[3 * i + 2] = at(firstMoments, 3 * i + 2) + share * (1 - x - y);
      }
    }
  }
  return { shares, firstMoments };
}

/** Splits a piece along the line on which a rival ties: on one side the rival is ahead. */
function cut({ corners, above }: Piece, [d1, d2, d3]: readonly [number, number, number]): Piece[] {
  const behind: number[] = [];
  const ahead: number[] = [];
  const count = corners.length / 2;
  const leadAt = (x: number, y: number) => d1 * x + d2 * y + d3 * (1 - x - y);
  let anyAhead = false;
  let anyBehind = false;
  for (let c = 0; c < count; c++) {
    const x = item(corners, 2 * c);
    const y = item(corners, 2 * c + 1);
    const next = ((c + 1) % count) * 2;
    const nextX = item(corners, next);
    const nextY = item(corners, next + 1);
    const here = leadAt(x, y);
    const there = leadAt(nextX, nextY);
    if (here >= 0) ahead.push(x, y);
    if (here <= 0) behind.push(x, y);
    if (here > 0) anyAhead = true;
    if (here < 0) anyBehind = true;
    if ((here > 0 && there < 0) || (here < 0 && there > 0)) {
      const part = here / (here - there);
      const rootX = x + part * (nextX - x);
      const rootY = y + part * (nextY - y);
      ahead.push(rootX, rootY);
      behind.push(rootX, rootY);
    }
  }
  if (!anyAhead) return [{ corners, above }];
  if (!anyBehind) return [{ corners, above: above + 1 }];
  return [
    { corners: behind, above },
    { corners: ahead, above: above + 1 },
  ];
}

/** Area and centroid of a convex polygon, by triangles from its first corner. */
function areaOf(corners: readonly number[]): { readonly area: number; readonly x: number; readonly y: number } {
  const x0 = item(corners, 0);
  const y0 = item(corners, 1);
  let area = 0;
  let x = 0;
  let y = 0;
  for (let c = 2; c + 3 < corners.length; c += 2) {
    const x1 = item(corners, c);
    const y1 = item(corners, c + 1);
    const x2 = item(corners, c + 2);
    const y2 = item(corners, c + 3);
    const part = Math.abs((x1 - x0) * (y2 - y0) - (x2 - x0) * (y1 - y0)) / 2;
    area += part;
    x += (part * (x0 + x1 + x2)) / 3;
    y += (part * (y0 + y1 + y2)) / 3;
  }
  return area === 0 ? { area, x: x0, y: y0 } : { area, x: x / area, y: y / area };
}
