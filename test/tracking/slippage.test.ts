import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slippage, type TrackedMilestone } from '../../src/tracking/index.ts';
import { circlesOf } from '../../src/tracking/slippage/circles.ts';
import { planOf } from './tracked-plans.ts';

const AS_OF = { asOf: '2024-06-30' };
const slipOf = (...milestones: TrackedMilestone[]) => slippage(planOf({ milestones }), AS_OF);

describe('slippage', () => {
  it('counts each move, and one that was moved back as two', () => {
    const { milestones, moves } = slipOf({
      id: 'k',
      title: 'Ouverture',
      planned: '2024-09',
      previouslyPlanned: [
        { date: '2024-09', statedOn: '2023-01', reason: 'Travaux' },
        { date: '2024-12', statedOn: '2023-06', reason: 'Travaux finis plus tôt' },
      ],
    });
    expect(moves).toBe(2);
    expect(milestones[0]).toMatchObject({
      first: '2024-09',
      planned: '2024-09',
      drift: { min: 0, max: 0 },
      daysLate: null,
    });
    expect(milestones[0]?.moves).toEqual([
      { from: '2024-09', to: '2024-12', days: { min: 62, max: 121 }, statedOn: '2023-06', reason: 'Travaux' },
      { from: '2024-12', to: '2024-09', days: { min: -121, max: -62 }, reason: 'Travaux finis plus tôt' },
    ]);
  });

  it('counts what was said by the day, and tells the rest', () => {
    const { milestones } = slipOf({
      id: 'k',
      title: 'Ouverture',
      planned: '2026-01-01',
      previouslyPlanned: [
        { date: '2024-01-01' },
        { date: '2024-03-01', statedOn: '2023-12' },
        { date: '2025-03-01', statedOn: '2024-12' },
      ],
    });
    expect(milestones[0]).toMatchObject({
      planned: '2024-03-01',
      drift: { min: 60, max: 60 },
      daysLate: { min: 121, max: 121 },
    });
    expect(milestones[0]?.reasons[0]).toEqual({ code: 'moves-after-as-of', params: { count: 2, asOf: '2024-06-30' } });
  });

  it('says who waits for what has moved, and whether their dates still hold', () => {
    const { milestones } = slipOf(
      { id: 'a', title: 'a', planned: '2024-12-01', previouslyPlanned: [{ date: '2024-06-01' }] },
      { id: 'b', title: 'b', planned: '2024-09-01', after: ['a'] },
      { id: 'c', title: 'c', planned: '2025-03', after: ['b', 'a'] },
      { id: 'd', title: 'd', planned: '2025', after: ['c'] },
    );
    expect(milestones.map(({ id }) => id)).toEqual(['a']);
    expect(milestones[0]?.dependents).toEqual([
      { id: 'b', title: 'b', steps: 1, squeezed: 'yes' },
      { id: 'c', title: 'c', steps: 1, squeezed: 'no' },
      { id: 'd', title: 'd', steps: 2, squeezed: 'no' },
    ]);
  });

  it('tells circles, and ends in them', () => {
    const { circles, milestones } = slipOf(
      { id: 'a', title: 'a', planned: '2024-01-01', after: ['b'] },
      { id: 'b', title: 'b', planned: '2025-01-01', after: ['a'] },
      { id: 'c', title: 'c', planned: '2025-01-01', after: ['c', 'nobody'] },
    );
    expect(circles.map((ids) => [...ids].sort())).toEqual([['a', 'b'], ['c']]);
    expect(milestones[0]?.dependents.map(({ id }) => id)).toEqual(['b']);
  });

  it('tells what was reached late, and counts what kept its date', () => {
    const { milestones, steady, undated } = slipOf(
      { id: 'a', title: 'a', planned: '2024-01-31', actual: '2024-02' },
      { id: 'b', title: 'b', planned: '2024-01-31', actual: '2024-01-31' },
      { id: 'c', title: 'c', planned: '2024-01-31', state: 'done' },
      { id: 'd', title: 'd' },
    );
    expect([milestones.map(({ id, daysLate }) => [id, daysLate]), steady, undated]).toEqual([
      [['a', { min: 1, max: 29 }]],
      2,
      1,
    ]);
  });

  it('refuses bad calls', () => {
    expect(() => slippage(planOf({}), {} as never)).toThrow('YYYY-MM-DD');
    expect(() => slippage(planOf({}), { ...AS_OF, by: 'lead' } as never)).toThrow('"by"');
  });

  it('finds the circles that a slow search finds', () => {
    const graph = fc.array(fc.uniqueArray(fc.integer({ min: 0, max: 6 }), { maxLength: 3 }), {
      minLength: 1,
      maxLength: 7,
    });
    fc.assert(
      fc.property(graph, (edges) => {
        const nodes = edges.map((_, i) => String(i));
        const waitsFor = (node: string) => (edges[Number(node)] ?? []).map(String);
        const reached = (from: string): Set<string> => {
          const seen = new Set<string>();
          const open = waitsFor(from).filter((one) => nodes.includes(one));
          for (let one = open.pop(); one !== undefined; one = open.pop())
            if (!seen.has(one)) {
              seen.add(one);
              open.push(...waitsFor(one).filter((next) => nodes.includes(next)));
            }
          return seen;
        };
        const all = new Map(nodes.map((node) => [node, reached(node)]));
        const slow = nodes
          .filter((node) => all.get(node)?.has(node))
          .map((node) => nodes.filter((other) => all.get(node)?.has(other) && all.get(other)?.has(node)).join());
        const quick = circlesOf(nodes, waitsFor).map((circle) => [...circle].sort().join());
        expect(quick.sort()).toEqual([...new Set(slow)].sort());
      }),
      { numRuns: 500 },
    );
  });
});
