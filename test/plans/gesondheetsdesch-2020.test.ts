import { describe, expect, it } from 'vitest';
import { gesondheetsdesch2020 as plan } from '../../src/plans/index.ts';
import { expectedGesondheetsdesch as expected } from './expected-documents.ts';
import { itHoldsTogether } from './it-holds-together.ts';

describe('the plan of Luxembourg as a whole', () => {
  itHoldsTogether(plan, 'LUX', []);

  it('is in French, about Luxembourg, under its Luxembourgish name', () => {
    expect(plan.language).toBe('fr');
    expect(plan.title).toContain('Gesondheetsdësch');
    const country = plan.territories.find((territory) => territory.id === plan.jurisdiction);
    expect([country?.level, country?.iso]).toEqual(['country', 'LU']);
    expect(plan.territories).toHaveLength(1);
  });
});

describe('the meeting', () => {
  it('is one, by video', () => {
    const meetings = plan.consultations.flatMap((consultation) => consultation.meetings);
    expect(meetings.map(({ date, format }) => ({ date, format }))).toEqual([expected.meeting]);
  });

  it('is opened by two ministers, the only people named, each for an office', () => {
    expect(plan.people).toHaveLength(expected.ministers);
    expect(plan.people.every((person) => /^Ministre de la S/.test(person.office))).toBe(true);
  });

  it('reports on three working groups, of which the first is named', () => {
    expect(plan.figures.find((figure) => figure.id === 'groupes-de-travail')?.value).toBe(expected.workingGroups);
    expect(plan.organisations.filter((body) => body.acronym !== undefined).map((body) => body.acronym)).toEqual([
      'GT1',
    ]);
  });
});

describe('the projects', () => {
  it('are twelve, numbered without a gap, and nobody knows which are leads', () => {
    expect(plan.projects.map((project) => project.number)).toEqual(
      Array.from({ length: expected.projects }, (_, index) => index + 1),
    );
    expect(plan.projects.map((project) => project.id)).toEqual(plan.projects.map((project) => String(project.number)));
    expect(new Set(plan.projects.map((project) => project.kind))).toEqual(new Set(['unknown']));
    expect(new Set(plan.projects.flatMap((project) => project.origins))).toEqual(new Set(['unknown']));
  });

  it('keep both titles of the fifth, as printed', () => {
    const five = plan.projects.find((project) => project.id === '5');
    expect(five?.title).toBe("Création d'un registre digital unique pour les professions de santé");
    expect(five?.listTitle).toBe(`${five?.title} (vue actuelle/projections)`);
  });

  it('are detailed three times', () => {
    const detailed = plan.projects.filter((project) => project.objectives.length > 0);
    expect(
      Object.fromEntries(
        detailed.map(({ id, objectives, nextSteps, workingGroups }) => [
          id,
          [objectives.length, nextSteps.length, workingGroups.length],
        ]),
      ),
    ).toEqual(expected.details);
    const others = plan.projects.filter((project) => project.objectives.length === 0);
    expect(others.flatMap((project) => [...project.nextSteps, ...project.workingGroups])).toEqual([]);
  });

  it('refer to the scenarios of the first working group', () => {
    const seven = plan.projects.find((project) => project.id === '7');
    expect(seven?.workingGroups[0]).toMatch(/scénarios 2\/3.*GT1/);
  });

  it('lead, with their three origins, to the national health plan', () => {
    const labelOf = new Map(plan.orientations.map(({ id, title }) => [id, title]));
    expect(plan.orientations.filter(({ kind }) => kind === 'final-objective').map(({ title }) => title)).toEqual([
      expected.finalObjective,
    ]);
    const feeds = plan.links.filter((link) => link.kind === 'feeds');
    expect(new Set(feeds.map((link) => labelOf.get(link.to.id)))).toEqual(new Set([expected.finalObjective]));
    const from = (collection: string) => feeds.filter((link) => link.from.collection === collection);
    expect(from('orientations').map((link) => labelOf.get(link.from.id))).toEqual(expected.origins);
    expect(from('projects').map((link) => link.from.id)).toEqual(plan.projects.map((project) => project.id));
  });
});
