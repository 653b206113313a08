import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../../src/internal/canonical-json.ts';
import type { Plan, PlanInput } from '../../../src/model/index.ts';
import * as plans from '../../../src/plans/index.ts';
import { applyChanges, comparePlans, type PlanChange } from '../../../src/tracking/compare/index.ts';
import { parsePlan } from '../../../src/validation/index.ts';
import { arbitraryPlan } from '../arbitrary-plan.ts';

const plan = (parts: Omit<PlanInput, 'id' | 'title'>): Plan => parsePlan({ id: 'p', title: 'Plan', ...parts });
const compare = (before: Omit<PlanInput, 'id' | 'title'>, after: Omit<PlanInput, 'id' | 'title'>) =>
  comparePlans(plan(before), plan(after));
const short = ({ kind, about, path }: PlanChange): string => `${kind} ${about} ${path.join('/')}`;

/** What stands at a path of fields and ids. */
function valueAt(value: unknown, path: PlanChange['path']): unknown {
  return path.reduce((at: unknown, key) => {
    if (Array.isArray(at)) return at.find((item) => item?.id === key);
    return at !== null && typeof at === 'object' && Object.hasOwn(at, key) ? at[key as keyof typeof at] : undefined;
  }, value);
}

describe('comparePlans and applyChanges', () => {
  it.each(Object.entries(plans))('finds nothing between %s and itself, or a copy of it', (_, bundled) => {
    expect(comparePlans(bundled, bundled)).toEqual([]);
    expect(comparePlans(bundled, structuredClone(bundled))).toEqual([]);
  });

  it.each(Object.values(plans).flatMap((a) => Object.values(plans).map((b) => [a.id, b.id, a, b] as const)))(
    'makes %s into %s',
    (_a, _b, a, b) => {
      expect(canonicalJson(applyChanges(a, comparePlans(a, b)))).toBe(canonicalJson(b));
    },
  );

  it('gives the later plan back, whatever the two plans are', () => {
    fc.assert(
      fc.property(arbitraryPlan, arbitraryPlan, (a, b) => {
        const [textA, textB] = [canonicalJson(a), canonicalJson(b)];
        expect(comparePlans(a, a)).toEqual([]);
        expect(canonicalJson(applyChanges(a, comparePlans(a, b)))).toBe(textB);
        expect(canonicalJson(a)).toBe(textA);
      }),
      { numRuns: 300 },
    );
  });

  it('carries out what is accepted, in whatever choice, and nothing else', () => {
    fc.assert(
      fc.property(arbitraryPlan, arbitraryPlan, fc.infiniteStream(fc.boolean()), (a, b, choices) => {
        const changes = comparePlans(a, b);
        const chosen = new Set(changes.filter(() => choices.next().value));
        const between = applyChanges(a, changes, (change) => chosen.has(change));
        for (const change of changes) {
          if (change.kind === 'moved' || change.path.some((key) => typeof key === 'number')) continue;
          const wanted = chosen.has(change) ? change.after : change.before;
          expect(canonicalJson(valueAt(between, change.path))).toBe(canonicalJson(wanted));
        }
        expect(canonicalJson(applyChanges(between, comparePlans(between, b)))).toBe(canonicalJson(b));
        const filtered = applyChanges(a, [...chosen]);
        const idsOf = (one: Plan) => one.projects.map(({ id }) => id).sort();
        expect(idsOf(filtered)).toEqual(idsOf(between));
      }),
      { numRuns: 200 },
    );
  });

  it('tells what each field is about', () => {
    const changes = compare(
      {
        period: '2023',
        projects: [{ id: 'P1', title: 'Bus santé', state: 'announced', objectives: ['A'] }],
        measures: [{ id: 'M1', text: 'Ouvrir', due: '2024' }],
        indicators: [{ id: 'i', title: 'Vaccinés', targets: [{ asOf: '2025', quantity: { value: 80 } }] }],
      },
      {
        period: '2024',
        projects: [{ id: 'P1', title: 'Bus de santé', state: 'done', objectives: ['A', 'B'] }],
        measures: [{ id: 'M1', text: 'Ouvrir deux sites', due: '2026' }],
        indicators: [{ id: 'i', title: 'Vaccinés', targets: [{ asOf: '2025', quantity: { value: 70 } }] }],
      },
    );
    expect(changes.map(short).sort()).toEqual([
      'added content projects/P1/objectives/1',
      'changed date measures/M1/due',
      'changed date period',
      'changed state projects/P1/state',
      'changed target indicators/i/targets/0/quantity/value',
      'renamed title measures/M1/text',
      'renamed title projects/P1/title',
    ]);
    expect(changes.find(({ about }) => about === 'date')).toMatchObject({
      path: ['period'],
      before: '2023',
      after: '2024',
    });
  });

  it('gives the reason that the later plan gives', () => {
    const [date, ...others] = compare(
      { milestones: [{ id: 'j', title: 'Ouverture', planned: '2024-03' }] },
      { milestones: [{ id: 'j', title: 'Ouverture', planned: '2024-09', reason: 'Travaux' }] },
    );
    expect(date).toMatchObject({ about: 'date', why: { code: 'said', text: 'Travaux' } });
    expect(others.map(short)).toEqual(['added content milestones/j/reason']);
    const states = compare(
      { projects: [{ id: 'P', title: 'x', state: 'running' }] },
      { projects: [{ id: 'P', title: 'x', state: 'blocked', history: [{ state: 'blocked', note: 'Un recours' }] }] },
    );
    expect(states.find(({ path }) => path[2] === 'state')?.why).toEqual({ code: 'said', text: 'Un recours' });
  });

  it('does not shift the whole list when one text is put in or taken out', () => {
    const objectives = ['Former', 'Ouvrir', 'Prévenir', 'Suivre'];
    const [changed, ...others] = compare(
      { projects: [{ id: 'P', title: 'x', objectives }] },
      { projects: [{ id: 'P', title: 'x', objectives: ['Former', 'Évaluer', 'Ouvrir', 'Prévenir', 'Suivre'] }] },
    );
    expect(changed).toMatchObject({ kind: 'added', path: ['projects', 'P', 'objectives', 1], after: 'Évaluer' });
    expect(others).toEqual([]);
  });

  it('tells one that takes another place as one move', () => {
    const at = (ids: readonly string[]) => ({ projects: ids.map((id) => ({ id, title: `Projet ${id}` })) });
    expect(compare(at(['a', 'b', 'c', 'd']), at(['d', 'a', 'b', 'c'])).map(short)).toEqual(['moved order projects/d']);
  });
});

describe('what became of what is gone', () => {
  const constats = [
    { id: 'c1', text: 'Délais longs' },
    { id: 'c2', text: 'Peu de médecins' },
  ];
  const project = (id: string, answers: readonly string[] = [], title = `Projet ${id}`) => ({ id, title, answers });
  const entity = (changes: readonly PlanChange[], id: string) =>
    changes.find((change) => change.about === 'entity' && change.id === id);

  it('is dropped without a word, with the constats that nobody answers any more', () => {
    const changes = compare(
      { constats, projects: [project('P1', ['c1', 'c2']), project('P2', ['c2'])] },
      { constats, projects: [project('P2', ['c2'])] },
    );
    expect(entity(changes, 'P1')).toMatchObject({
      kind: 'dropped',
      why: { code: 'without-a-word', unanswered: ['c1'] },
    });
  });

  it('is not without a word when the later plan names it, or when it was over', () => {
    const named = compare(
      { projects: [project('P1')], constats },
      {
        constats,
        links: [
          { kind: 'related', from: { collection: 'constats', id: 'c1' }, to: { collection: 'projects', id: 'P1' } },
        ],
      },
    );
    expect(entity(named, 'P1')).toMatchObject({
      kind: 'dropped',
      why: { code: 'named', others: [{ collection: 'constats', id: 'c1' }] },
    });
    const over = compare({ projects: [{ ...project('P1'), state: 'done' }] }, {});
    expect(entity(over, 'P1')?.why).toEqual({ code: 'ended-before', state: 'done' });
  });

  it('is merged when one project restates several, whichever way the link goes', () => {
    const changes = compare(
      { projects: [project('P1'), project('P2')] },
      {
        projects: [project('P9', [], 'Les deux ensemble')],
        links: [
          { kind: 'restates', from: { collection: 'projects', id: 'P9' }, to: { collection: 'projects', id: 'P1' } },
          { kind: 'part-of', from: { collection: 'projects', id: 'P2' }, to: { collection: 'projects', id: 'P9' } },
        ],
      },
    );
    const others = [{ collection: 'projects', id: 'P9' }];
    expect(entity(changes, 'P1')).toMatchObject({ kind: 'merged', why: { code: 'linked', others } });
    expect(entity(changes, 'P2')).toMatchObject({ kind: 'merged', why: { code: 'linked', others } });
    expect(entity(changes, 'P9')).toMatchObject({
      kind: 'added',
      why: {
        code: 'succeeds',
        others: [
          { collection: 'projects', id: 'P1' },
          { collection: 'projects', id: 'P2' },
        ],
      },
    });
  });

  it('is split when several stand for it, merged into what was there, replaced by one that is new', () => {
    const split = compare(
      { constats, projects: [project('P1', ['c1', 'c2'])] },
      { constats, projects: [project('P2', ['c1']), project('P3', ['c2'])] },
    );
    expect(entity(split, 'P1')).toMatchObject({
      kind: 'split',
      why: {
        code: 'answers-went-over',
        others: [
          { collection: 'projects', id: 'P2' },
          { collection: 'projects', id: 'P3' },
        ],
      },
    });
    const into = compare(
      { constats, projects: [project('P1', ['c1']), project('P2', ['c2'])] },
      { constats, projects: [project('P2', ['c1', 'c2'])] },
    );
    expect(entity(into, 'P1')).toMatchObject({ kind: 'merged', why: { code: 'answers-went-over' } });
    const replaced = compare(
      { constats, projects: [project('P1', ['c1'])] },
      { constats, projects: [project('P7', ['c1'])] },
    );
    expect(entity(replaced, 'P1')).toMatchObject({ kind: 'replaced', why: { code: 'answers-went-over' } });
  });

  it('is not held to be taken over when one of its constats is not', () => {
    const changes = compare(
      { constats, projects: [project('P1', ['c1', 'c2'])] },
      { constats, projects: [project('P2', ['c1'])] },
    );
    expect(entity(changes, 'P1')).toMatchObject({ kind: 'dropped', why: { unanswered: ['c2'] } });
  });

  it('has another number when one of the same title is new', () => {
    const changes = compare(
      { measures: [{ id: 'M1', text: 'Ouvrir un centre' }] },
      { measures: [{ id: 'M4', text: 'Ouvrir un centre.' }] },
    );
    expect(entity(changes, 'M1')).toMatchObject({
      kind: 'replaced',
      why: { code: 'same-title', others: [{ collection: 'measures', id: 'M4' }] },
    });
  });

  it('is superseded by a budget line or a programme that says so', () => {
    const changes = compare(
      { budgetLines: [{ id: 'b1', title: 'Crédits 2021' }], programmes: [{ id: 'h', title: 'Hôpital numérique' }] },
      {
        budgetLines: [{ id: 'b2', title: 'Crédits 2022', supersedes: 'b1' }],
        programmes: [{ id: 'n', title: 'HOP’EN', supersedes: ['Hôpital numérique'] }],
      },
    );
    expect(entity(changes, 'b1')).toMatchObject({ kind: 'replaced', why: { code: 'superseded' } });
    expect(entity(changes, 'h')).toMatchObject({ kind: 'replaced', why: { code: 'superseded' } });
  });
});

describe('applyChanges', () => {
  const before = plan({ projects: [{ id: 'P1', title: 'A' }] });
  const after = plan({ projects: [{ id: 'P1', title: 'B' }] });

  it('refuses changes of another plan rather than writing over what it does not know', () => {
    const other = plan({ projects: [{ id: 'P1', title: 'C' }] });
    expect(() => applyChanges(other, comparePlans(before, after))).toThrow(/projects › P1 › title/);
    expect(() => applyChanges(plan({}), comparePlans(before, after))).toThrow(/projects › P1/);
    expect(() => applyChanges(before, comparePlans(plan({}), before))).toThrow(/no entity of this id/);
  });

  it('puts an addition whose neighbour was not accepted where the neighbour would stand', () => {
    const few = plan({
      projects: [
        { id: 'a', title: 'a' },
        { id: 'z', title: 'z' },
      ],
    });
    const many = plan({ projects: ['a', 'b', 'c', 'z'].map((id) => ({ id, title: id })) });
    const changes = comparePlans(few, many);
    const chosen = applyChanges(few, changes, ({ id }) => id === 'c');
    expect(chosen.projects.map(({ id }) => id)).toEqual(['a', 'c', 'z']);
  });

  it('refuses what is no plan', () => {
    expect(() => comparePlans(before, {} as Plan)).toThrow(/comparePlans/);
    expect(() => applyChanges({} as Plan, [])).toThrow(/applyChanges/);
    expect(() => applyChanges(before, {} as never)).toThrow(/list of changes/);
  });
});
