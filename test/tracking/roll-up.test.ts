import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cnrGrandEst2023 } from '../../src/plans/index.ts';
import { type RollUpBy, rollUp, type TrackedPlan } from '../../src/tracking/index.ts';
import { planOf } from './tracked-plans.ts';

const AS_OF = '2024-09-30';
const project = (id: string, more: Partial<TrackedPlan['projects'][number]> = {}) => ({
  id,
  title: id,
  nextSteps: [],
  ...more,
});
const measured = (project: string, actual: number | undefined): TrackedPlan['indicators'][number] => ({
  id: `i-${project}`,
  title: project,
  project,
  direction: 'increase',
  baseline: { asOf: '2022', quantity: { value: 0 } },
  targets: [{ asOf: '2026', quantity: { value: 100 } }],
  values: actual === undefined ? [] : [{ asOf: '2024', quantity: { value: actual } }],
});

describe('rollUp', () => {
  it('counts states and gives the progress with the unknown at both ends', () => {
    const plan = planOf({
      orientations: [{ id: 't', title: 'Prévention', kind: 'theme' }],
      projects: [
        project('a', { state: 'done', theme: 't' }),
        project('b', { state: 'running', theme: 't' }),
        project('c', { state: 'drafted', theme: 't' }),
        project('d', { state: 'stopped', theme: 't' }),
        project('e', { theme: 't', due: '2024-01' }),
      ],
    });
    const { groups, whole } = rollUp(plan, { by: 'theme', asOf: AS_OF });
    expect(groups).toHaveLength(1);
    expect(groups[0]).toMatchObject({
      id: 't',
      title: 'Prévention',
      states: { done: 1, running: 1, drafted: 1, stopped: 1, none: 1 },
      progress: { min: 0.25, max: 0.75 },
      unknown: 2,
      overdue: 1,
    });
    expect(groups[0]?.reasons.map(({ code }) => code)).toEqual(['progress-unknown', 'given-up-left-out']);
    expect(whole.progress).toEqual({ min: 0.25, max: 0.75 });
  });

  it('takes progress from indicators, then actions, then milestones, then the state', () => {
    const plan = planOf({
      projects: [
        project('a', { state: 'running' }),
        project('b', {
          state: 'running',
          nextSteps: [
            { text: 'x', state: 'done' },
            { text: 'y', state: 'todo' },
          ],
        }),
        project('c', { state: 'running' }),
        project('d', { state: 'done' }),
        project('e'),
      ],
      indicators: [measured('a', 40)],
      milestones: [
        { id: 'k1', title: 'k1', project: 'c', planned: '2024', actual: '2024-02' },
        { id: 'k2', title: 'k2', project: 'c', state: 'running' },
      ],
    });
    const { items } = rollUp(plan, { by: 'lead', asOf: AS_OF });
    expect(items.map(({ basis, progress }) => [basis, progress])).toEqual([
      ['indicators', { min: 0.4, max: 0.4 }],
      ['actions', { min: 0.5, max: 0.5 }],
      ['milestones', { min: 0.5, max: 1 }],
      ['state', { min: 1, max: 1 }],
      ['none', { min: 0, max: 1 }],
    ]);
  });

  it('counts below in all that stands above, and ends a circle of parents where it began', () => {
    const plan = planOf({
      orientations: [
        { id: 'axe', title: 'Axe', kind: 'axis', parent: 'theme' },
        { id: 'theme', title: 'Thème', kind: 'theme', parent: 'axe' },
      ],
      measures: [{ id: 'm', text: 'Ouvrir', orientation: 'theme', actions: [], state: 'done' }],
    });
    const { groups } = rollUp(plan, { by: 'orientation', asOf: AS_OF });
    expect(groups.map(({ id, items }) => [id, items])).toEqual([
      ['theme', [0]],
      ['axe', [0]],
    ]);
  });

  it('tells indicators that count in no item, and takes data that nobody read', () => {
    const about = (project?: string) => ({ ...measured('a', 40), id: `i-${project}`, project });
    const plan = planOf({ projects: [{ id: 'a', title: 'a' }], indicators: [about('a'), about('nobody'), about()] });
    const { whole } = rollUp(plan, { by: 'lead', asOf: AS_OF });
    expect(whole.reasons).toEqual([{ code: 'indicators-not-counted', params: { count: 2 } }]);
  });

  it('counts two departments of a region once in the region', () => {
    const plan = planOf({
      territories: [
        { id: 'grand-est', name: 'Grand Est' },
        { id: 'marne', name: 'Marne', parent: 'grand-est' },
        { id: 'aube', name: 'Aube', parent: 'grand-est' },
      ],
      projects: [project('a', { territories: ['marne', 'aube'] }), project('b', { territories: ['grand-est'] })],
    });
    const { groups } = rollUp(plan, { by: 'territory', asOf: AS_OF });
    expect(groups.map(({ id, parent, items }) => [id, parent, items])).toEqual([
      ['marne', 'grand-est', [0]],
      ['grand-est', undefined, [0, 1]],
      ['aube', 'grand-est', [0]],
    ]);
  });

  it('puts an item with two leads, funders or territories into both groups, and once into the whole', () => {
    const plan = planOf({
      organisations: [
        { id: 'ars', name: 'ARS' },
        { id: 'cpam', name: 'CPAM' },
      ],
      territories: [{ id: 'marne', name: 'Marne' }],
      projects: [project('a', { leads: ['ars', 'cpam'], territories: ['marne', 'nulle-part'] })],
      budgetLines: [{ id: 'b', project: 'a', funder: 'ars', funderShares: [{ funder: 'cpam' }] }],
    });
    const titles = (by: RollUpBy) => rollUp(plan, { by, asOf: AS_OF }).groups.map(({ title }) => title);
    expect(titles('lead')).toEqual(['ARS', 'CPAM']);
    expect(titles('funder')).toEqual(['ARS', 'CPAM']);
    expect(titles('territory')).toEqual(['Marne', 'nulle-part']);
    expect(titles('orientation')).toEqual([null]);
    expect(rollUp(plan, { by: 'lead', asOf: AS_OF }).whole.items).toEqual([0]);
  });

  it('finds who leads in the fiches of a real plan', () => {
    const { groups, whole } = rollUp(cnrGrandEst2023, { by: 'lead', asOf: '2023-02-08' });
    expect(groups.find(({ id }) => id === 'ars-grand-est')?.items.length).toBe(3);
    expect(Object.values(whole.states).reduce((sum, n) => sum + n, 0)).toBe(whole.items.length);
  });

  it('keeps a state that is called as objects are by nature', () => {
    const { whole } = rollUp(planOf({ projects: [project('a', { state: '__proto__' })] }), { by: 'lead', asOf: AS_OF });
    expect(Object.entries(whole.states)).toEqual([['__proto__', 1]]);
  });

  it('refuses bad calls', () => {
    const plan = planOf({ projects: [project('a')] });
    expect(() => rollUp(plan, { asOf: AS_OF } as never)).toThrow('by as one of');
    expect(() => rollUp(plan, { by: 'axis' as never, asOf: AS_OF })).toThrow('by as one of');
    expect(() => rollUp(plan, { by: 'lead', asOf: AS_OF, weights: { b: 1 } })).toThrow('"b"');
    expect(() => rollUp(plan, { by: 'lead', asOf: AS_OF, weights: { a: -1 } })).toThrow('weight of "a"');
    expect(() => rollUp({} as never, { by: 'lead', asOf: AS_OF })).toThrow('a plan');
  });

  /** Ten thousandths of what adding up may leave. */
  const CLOSE = 1e-9;
  const part = fc.record({
    weight: fc.integer({ min: 0, max: 5 }),
    known: fc.boolean(),
    actual: fc.integer({ min: -20, max: 130 }),
    /** What the unknown turns out to be. */
    truth: fc.integer({ min: 0, max: 100 }),
  });

  it('holds every completion of the unknown, and what Decidim and PILOTE give of the same data', () => {
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 12 }), (parts) => {
        const plan = planOf({
          projects: parts.map((_, i) => project(`p${i}`)),
          indicators: parts.map(({ known, actual }, i) => measured(`p${i}`, known ? actual : undefined)),
        });
        const weights = Object.fromEntries(parts.map(({ weight }, i) => [`p${i}`, weight]));
        const { progress } = rollUp(plan, { by: 'theme', asOf: '2024-12-31', weights }).whole;
        const total = parts.reduce((sum, { weight }) => sum + weight, 0);
        if (total === 0) {
          expect(progress).toBeNull();
          return;
        }
        const rate = (one: (typeof parts)[number], unknown: number) =>
          one.known ? Math.min(100, Math.max(0, one.actual)) : unknown;
        const mean = (unknown: (one: (typeof parts)[number]) => number) =>
          parts.reduce((sum, one) => sum + one.weight * rate(one, unknown(one)), 0) / total / 100;
        const { min = Number.NaN, max = Number.NaN } = progress ?? {};
        const lies = (share: number) => expect(share >= min - CLOSE && share <= max + CLOSE).toBe(true);
        lies(mean(({ truth }) => truth));
        // Decidim: what is missing counts 0. PILOTE: no rate of the whole unless each weighted part has one.
        lies(mean(() => 0));
        if (parts.every(({ known, weight }) => known || weight === 0)) {
          lies(mean(() => 0));
          expect(max - min).toBeLessThan(CLOSE);
        }
      }),
      { numRuns: 300 },
    );
  });
});
