import { describe, expect, it } from 'vitest';
import { cnrGrandEst2023, cnrGrandEstArticle2023 as plan } from '../../src/plans/index.ts';
import { itHoldsTogether } from './it-holds-together.ts';

describe('the article of the CNR Santé in Grand Est', () => {
  itHoldsTogether(plan, 'CNA-', []);

  it('tells the sixteen solutions in four axes, in its own order', () => {
    const axes = plan.orientations.filter(({ kind }) => kind === 'axis').map(({ id }) => id);
    expect(axes.map((axis) => plan.projects.filter(({ theme }) => theme === axis).map(({ id }) => id))).toEqual([
      ['M1', 'M2'],
      ['S1', 'S2'],
      ['A1', 'A2', 'A3', 'A4', 'A5', 'A6'],
      ['P1', 'P2', 'P3', 'P4', 'P5', 'P6'],
    ]);
  });

  it('has the projects of the deck, under its own titles where the two print other words', () => {
    const deck = new Map(cnrGrandEst2023.projects.map((project) => [project.id, project]));
    expect(plan.projects.map(({ id }) => id).toSorted()).toEqual([...deck.keys()].toSorted());
    const printedAlike = plan.projects.filter(({ id, title }) => {
      const project = deck.get(id);
      // The fiches of the third theme print the name of the sub-theme before the title.
      return [project?.title.replace(/^\p{L}+ : /u, ''), project?.listTitle].includes(title);
    });
    const otherwise = plan.projects.filter((project) => !printedAlike.includes(project)).map(({ id }) => id);
    expect(otherwise).toEqual(['S1', 'S2']);
  });
});
