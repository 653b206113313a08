import { describe, expect, it } from 'vitest';
import { segur2020 as plan } from '../../src/plans/index.ts';
import { expectedSegur as expected } from './expected-documents.ts';
import { itHoldsTogether } from './it-holds-together.ts';

const lineOf = (id: string) => plan.budgetLines.find((line) => line.id === id);

describe('the Ségur as a whole', () => {
  itHoldsTogether(plan, 'SEG', ['EN']);

  it('names nobody', () => {
    expect(plan.people).toEqual([]);
  });
});

describe('the news and its related items', () => {
  it('is number 11324, with its day and time as printed', () => {
    expect(plan.sources[0]).toMatchObject(expected.article);
  });

  it('comes with twelve related items, each with number, kind, day and time', () => {
    const related = plan.sources.slice(1);
    expect(related.map(({ number, kind, date }) => [number, kind, date])).toEqual(expected.related);
    expect(related.every((source) => /^\d\d\/\d\d\/20 à \d\d:\d\d$/.test(source.dateAsWritten ?? ''))).toBe(true);
  });
});

describe('the measures', () => {
  it('stand under four pillars and are numbered through all of them', () => {
    const pillars = plan.orientations.filter((orientation) => orientation.kind === 'pillar');
    expect(pillars.map((pillar) => pillar.number)).toEqual([1, 2, 3, 4]);
    expect(
      pillars.map((pillar) => plan.measures.filter((measure) => measure.orientation === pillar.id).length),
    ).toEqual(expected.measuresPerPillar);
    expect(plan.measures.map((measure) => measure.id)).toEqual(
      Array.from({ length: 33 }, (_, index) => `M${index + 1}`),
    );
    expect(plan.measures.map((measure) => `M${measure.number}`)).toEqual(plan.measures.map((measure) => measure.id));
  });

  it('are printed with a number and detailed twice', () => {
    const numbered = plan.measures.filter((measure) => measure.numbered);
    expect(Object.fromEntries(numbered.map(({ id, actions }) => [id, actions.length]))).toEqual(expected.numbered);
    expect(plan.measures.filter((measure) => measure.actions.length > 0)).toEqual(numbered);
    const [telehealth, access] = numbered;
    expect(telehealth?.contributors).toEqual([{ organisation: 'organismes-complementaires', role: 'funding' }]);
    expect(telehealth?.budgetLines?.map((id) => lineOf(id)?.amount?.value)).toEqual([100_000_000]);
    expect(access?.actions.map((action) => action.due)).toEqual(['../2020-end', undefined]);
  });
});

describe('the money', () => {
  it('is told as nine amounts, each with its scope', () => {
    expect(Object.fromEntries(plan.budgetLines.map(({ id, amount }) => [id, amount?.value]))).toEqual(expected.amounts);
    expect(plan.budgetLines.every((line) => line.scope !== undefined && line.amount?.asWritten !== undefined)).toBe(
      true,
    );
  });

  it('is spread over the years that the news gives', () => {
    const spread = plan.budgetLines.flatMap(({ id, amount }) => (amount?.over ? [[id, amount.over.years]] : []));
    expect(Object.fromEntries(spread)).toEqual({ 'bl-numerique': 3, 'bl-medico-social': 5 });
  });

  it('is of no sector: the news says public or private of none', () => {
    expect(new Set(plan.budgetLines.map((line) => line.sector))).toEqual(new Set(['unknown']));
  });

  it('tells twice 600 M€ that are not the same euros', () => {
    const twice = plan.budgetLines.filter((line) => line.amount?.value === 600_000_000);
    expect(twice.map((line) => line.partOf)).toEqual(['bl-numerique', 'bl-medico-social']);
    expect(new Set(twice.map((line) => line.scope)).size).toBe(2);
    expect(twice.map((line) => line.sameAs)).toEqual([undefined, undefined]);
  });

  it('counts the pay rise once, at its last announcement', () => {
    expect(lineOf('bl-revalorisation')?.supersedes).toBe('bl-projet-accord');
    expect(lineOf('bl-projet-accord')?.supersedes).toBe('bl-annonce-juin');
  });

  it('of the digital part goes to four priorities', () => {
    const priorities = plan.orientations.filter((orientation) => orientation.kind === 'digital-priority');
    expect(priorities.map((priority) => priority.parent)).toEqual(
      Array.from({ length: expected.digitalPriorities }, () => 'numerique'),
    );
    expect(lineOf('bl-numerique')?.amount?.asWritten).toBe("1,4 milliard d'euros sur 3 ans");
    expect(plan.links.find((link) => link.from.id === 'bl-numerique')?.to.id).toBe('numerique');
  });
});

describe('the other figures', () => {
  it('are beds, pay, recruitments, a gathering and signatories', () => {
    expect(Object.fromEntries(plan.figures.map(({ id, value }) => [id, value]))).toEqual(expected.otherFigures);
  });

  it('leave "several hundreds" without a number', () => {
    expect(plan.figures.find(({ id }) => id === 'rassemblements-juin')).toMatchObject({
      min: 100,
      qualifier: 'more-than',
      asWritten: 'Plusieurs centaines',
      asOf: '2020-06-04',
    });
  });
});
