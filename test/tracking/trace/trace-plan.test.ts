import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Plan, PlanInput } from '../../../src/model/index.ts';
import * as plans from '../../../src/plans/index.ts';
import { cnrGrandEst2023, numeriqueSante2022 } from '../../../src/plans/index.ts';
import { type PlanTrace, type TraceRef, tracePlan } from '../../../src/tracking/trace/index.ts';
import { parsePlan } from '../../../src/validation/index.ts';
import { arbitraryPlan } from '../arbitrary-plan.ts';

const trace = (parts: Omit<PlanInput, 'id' | 'title'>) => tracePlan(parsePlan({ id: 'p', title: 'Plan', ...parts }));
const names = (refs: readonly TraceRef[]) =>
  refs.map(({ collection, id, row }) => `${collection}/${id}${row === undefined ? '' : `/${row}`}`);
const rowOf = ({ needs }: PlanTrace, id: string) => needs.find(({ constat }) => constat === id);
const end = (collection: 'constats' | 'pistes' | 'projects' | 'measures' | 'programmes' | 'followUps', id: string) => ({
  collection,
  id,
});

describe('the chain of Grand Est', () => {
  const found = tracePlan(cnrGrandEst2023);

  it('has a row for each of the 38 constats, with the place of the deck where it stands', () => {
    expect(found.needs).toHaveLength(38);
    const themes = found.needs.map(({ theme }) => theme);
    const count = (theme: string) => themes.filter((one) => one === theme).length;
    expect(['prevention', 'attractivite', 'medecin-traitant', 'acces-aux-soins'].map(count)).toEqual([11, 15, 7, 5]);
    for (const { said, discussedIn, complete } of found.needs) {
      expect(said.length).toBeGreaterThan(0);
      expect(discussedIn).toEqual(['cnr-sante-grand-est']);
      expect(complete).toBe(true);
    }
  });

  it('names the constats that no project answers, and those that not even a piste takes up', () => {
    const answered = new Set(cnrGrandEst2023.projects.flatMap(({ answers }) => answers));
    const withPiste = new Set(
      cnrGrandEst2023.links.flatMap(({ kind, from, to }) =>
        kind === 'answers' && from.collection === 'pistes' && to.collection === 'constats' ? [to.id] : [],
      ),
    );
    const open = cnrGrandEst2023.constats.map(({ id }) => id).filter((id) => !answered.has(id));
    expect(open).toEqual([
      'constat-prevention-6',
      'constat-prevention-8',
      'constat-medecin-traitant-4',
      'constat-medecin-traitant-5',
      'constat-medecin-traitant-6',
      'constat-acces-aux-soins-2',
      'constat-acces-aux-soins-4',
      'constat-acces-aux-soins-5',
    ]);
    expect([...found.unanswered, ...found.ideasOnly].sort()).toEqual([...open].sort());
    expect(found.ideasOnly).toEqual(open.filter((id) => withPiste.has(id)));
    const place = 'Accès aux soins – Constats';
    expect(rowOf(found, 'constat-acces-aux-soins-4')?.said).toEqual([{ source: 'deck', place }]);
  });

  it('knows an origin of each project, and the rows of the progress tables that follow', () => {
    expect(found.answeringNothing).toEqual([]);
    expect(names(rowOf(found, 'constat-attractivite-1')?.projects ?? [])).toContain('projects/A1');
    const told = cnrGrandEst2023.followUps.flatMap(({ id, rows }) =>
      rows.flatMap(({ constat }, row) => (constat === undefined ? [] : [{ constat, row: `followUps/${id}/${row}` }])),
    );
    expect(told.length).toBeGreaterThan(0);
    for (const { constat, row } of told) expect(names(rowOf(found, constat)?.followUps ?? [])).toContain(row);
  });

  it('tells what is merged and split: several constats in one project, one constat in several', () => {
    const a4 = cnrGrandEst2023.projects.find(({ id }) => id === 'A4');
    const merged = found.merged.find(({ into, from }) => into.id === 'A4' && from[0]?.collection === 'constats');
    expect(merged?.from.map(({ id }) => id)).toEqual(a4?.answers);
    const ofNeed = found.split.filter(({ from }) => from.id === 'constat-prevention-10');
    const split = ofNeed.find(({ into }) => into[0]?.collection === 'projects');
    expect(split?.into.map(({ id }) => id)).toEqual(['P2', 'P4', 'P6']);
  });
});

describe('tracePlan', () => {
  it('goes from the need to its follow-up through every collection', () => {
    const found = trace({
      constats: [{ id: 'c', text: 'Délais longs' }],
      pistes: [{ id: 'i', text: 'Un bus santé', answers: ['c'] }],
      projects: [{ id: 'P', title: 'Bus santé' }],
      measures: [{ id: 'M', text: 'Financer un bus' }],
      programmes: [{ id: 'k', title: 'Bilan des bus' }],
      milestones: [{ id: 'j', title: 'Bilan', programme: 'k' }],
      links: [
        { kind: 'implements', from: end('projects', 'P'), to: end('pistes', 'i') },
        { kind: 'implements', from: end('measures', 'M'), to: end('projects', 'P') },
        { kind: 'reviewed-by', from: end('measures', 'M'), to: end('programmes', 'k') },
      ],
    });
    const row = rowOf(found, 'c');
    const cells = [row?.ideas, row?.projects, row?.measures, row?.reviews, row?.followUps];
    expect(cells.map((refs) => names(refs ?? []))).toEqual([
      ['pistes/i'],
      ['projects/P'],
      ['measures/M'],
      ['programmes/k'],
      ['milestones/j'],
    ]);
    expect(found.coverage.flatMap(({ withoutOrigin, withoutSequel }) => [...withoutOrigin, ...withoutSequel])).toEqual(
      [],
    );
  });

  it('does not hold a need to be answered by what is only related, nor by a table that speaks of it', () => {
    const found = trace({
      constats: [{ id: 'c', text: 'Délais longs' }],
      projects: [{ id: 'P', title: 'Bus santé' }],
      followUps: [{ id: 'f', title: 'Suivi', rows: [{ constat: 'c' }] }],
      links: [{ kind: 'related', from: end('constats', 'c'), to: end('projects', 'P') }],
    });
    expect(found.unanswered).toEqual(['c']);
    expect(found.answeringNothing).toEqual([{ id: 'P', ownConstats: 0 }]);
    expect(names(rowOf(found, 'c')?.followUps ?? [])).toEqual(['followUps/f/0']);
    expect(found.edges).toHaveLength(2);
    const ofProjects = found.coverage.find(({ collection }) => collection === 'projects');
    expect(ofProjects).toMatchObject({ total: 1, withoutOrigin: ['P'], withoutSequel: ['P'] });
  });

  it('sets ties to what is not there apart, and is not held up by circles', () => {
    const found = trace({
      constats: [{ id: 'c', text: 'Délais longs' }],
      projects: [
        { id: 'P', title: 'Un', answers: ['c', 'gone'] },
        { id: 'Q', title: 'Deux' },
      ],
      links: [
        { kind: 'part-of', from: end('projects', 'P'), to: end('projects', 'Q') },
        { kind: 'part-of', from: end('projects', 'Q'), to: end('projects', 'P') },
      ],
    });
    expect(found.dangling.map(({ from, to }) => names([from, to]))).toEqual([['constats/gone', 'projects/P']]);
    expect(names(rowOf(found, 'c')?.projects ?? [])).toEqual(['projects/P', 'projects/Q']);
  });

  it('reads the review cards of the measures of the Ségur', () => {
    const { edges, coverage } = tracePlan(numeriqueSante2022);
    const reviewed = edges.filter(({ by }) => by === 'reviewed-by').map(({ from, to }) => names([from, to]));
    expect(reviewed).toEqual([
      ['measures/M24', 'programmes/carte-9'],
      ['measures/M26', 'programmes/carte-10'],
    ]);
    expect(coverage.find(({ collection }) => collection === 'programmes')?.total).toBe(15);
  });

  it.each(Object.entries(plans))('loses no tie of %s', (_, plan) => {
    const { edges, dangling } = tracePlan(plan);
    const answers = [...plan.projects, ...plan.pistes].flatMap(({ answers: told = [] }) => told);
    expect(edges.filter(({ told }) => told === 'field').length).toBeGreaterThanOrEqual(answers.length);
    expect(dangling).toEqual([]);
  });

  it('accounts for every constat and every tie of any plan', () => {
    fc.assert(
      fc.property(arbitraryPlan, (plan) => {
        const { needs, edges, dangling, unanswered } = tracePlan(plan);
        expect(needs.map(({ constat }) => constat)).toEqual(plan.constats.map(({ id }) => id));
        const fromProjects = plan.projects.flatMap(({ answers }) => answers).length;
        expect(edges.length + dangling.length).toBe(fromProjects + plan.links.length);
        const answered = new Set(
          edges
            .filter(
              ({ from, to, carries }) => carries && from.collection === 'constats' && to.collection !== 'constats',
            )
            .map(({ from }) => from.id),
        );
        expect(unanswered).toEqual(plan.constats.map(({ id }) => id).filter((id) => !answered.has(id)));
        // A row holds at least what is tied to its need.
        for (const { constat, projects, measures } of needs)
          for (const { from, to, carries } of edges)
            if (carries && from.collection === 'constats' && from.id === constat && to.collection !== 'constats')
              expect(names([...projects, ...measures])).toContain(names([to])[0]);
      }),
      { numRuns: 200 },
    );
  });

  it('cuts rows short, and says so, before a dense plan takes for ever', () => {
    const many = Array.from({ length: 1_500 }, (_, i) => i);
    const found = trace({
      constats: many.map((i) => ({ id: `c${i}`, text: `Constat ${i}` })),
      pistes: [{ id: 'i', text: 'Une piste pour tous' }],
      projects: many.map((i) => ({ id: `P${i}`, title: `Projet ${i}` })),
      links: [
        ...many.map((i) => ({ kind: 'answers', from: end('pistes', 'i'), to: end('constats', `c${i}`) })),
        ...many.map((i) => ({ kind: 'implements', from: end('projects', `P${i}`), to: end('pistes', 'i') })),
      ],
    });
    expect(rowOf(found, 'c0')?.projects).toHaveLength(1_500);
    const cut = found.needs.filter(({ complete }) => !complete);
    expect(cut.length).toBeGreaterThan(0);
    for (const { ideas, projects } of cut) expect([names(ideas), projects]).toEqual([['pistes/i'], []]);
    expect(found.unanswered).toEqual([]);
  });

  it('refuses what is no plan', () => {
    expect(() => tracePlan({} as Plan)).toThrow(/tracePlan/);
  });
});
