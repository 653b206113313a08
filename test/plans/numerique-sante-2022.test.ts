import { describe, expect, it } from 'vitest';
import type { BudgetLine } from '../../src/model/index.ts';
import { numeriqueSante2022 as plan, segur2020 } from '../../src/plans/index.ts';
import { expectedNumerique as expected } from './expected-documents.ts';
import { itHoldsTogether } from './it-holds-together.ts';

const ofId = <T extends { readonly id: string }>(items: readonly T[], id: string): T => {
  const found = items.find((item) => item.id === id);
  if (!found) throw new Error(`no ${id}`);
  return found;
};
const lineOf = (id: string): BudgetLine => ofId(plan.budgetLines, id);
const inMillions = ({ amount }: BudgetLine): number => (amount?.value ?? Number.NaN) / 1_000_000;
const detailsOf = (entries: readonly { readonly details?: readonly string[] | undefined }[]): number =>
  entries.reduce((sum, { details }) => sum + (details?.length ?? 0), 0);

describe('the review as a whole', () => {
  // Halves of SUN-ES and H&TI, which the glossary spells out as a whole.
  itHoldsTogether(plan, 'DIG', ['SUN', 'ES', 'TI']);

  it('is news number 14452, with its day and time as printed', () => {
    expect(plan.sources[0]).toMatchObject(expected.article);
  });

  it('names nobody', () => {
    expect(plan.people).toEqual([]);
  });
});

describe('the cards', () => {
  it('are fifteen, in order, two of them a focus', () => {
    expect(plan.programmes.map((card) => card.order)).toEqual(Array.from({ length: 15 }, (_, index) => index + 1));
    expect(plan.programmes.filter((card) => card.focus).map((card) => card.id)).toEqual(['carte-2', 'carte-3']);
  });

  it.each(Object.entries(expected.cards))('%s has as many actions and next steps as printed', (id, counts) => {
    const { events, nextSteps } = ofId(plan.programmes, id);
    expect([events.length, detailsOf(events), nextSteps.length, detailsOf(nextSteps)]).toEqual(counts);
  });

  it('date what happened, not since when files were opened', () => {
    const [first] = ofId(plan.programmes, 'carte-3').events;
    expect(first?.date).toBeUndefined();
    expect(first?.text).toContain('500 000 dossiers ouverts depuis 2004');
  });

  it('say where a year is not printed', () => {
    expect(plan.indicators.find(({ id }) => id === 'indicateur-sas')?.values[0]?.asOf).toBe('2021-11');
    expect(plan.notes.join(' ')).toContain('« en novembre », sans année');
  });

  it('say in which state each programme is', () => {
    expect(Object.fromEntries(plan.programmes.map(({ id, state }) => [id, state]))).toMatchObject({
      'carte-2': 'deploying',
      'carte-3': 'superseded',
      'carte-9': 'extended',
      'carte-10': 'under-evaluation',
      'carte-13': 'extended',
      'carte-14': 'pilot',
    });
    expect(plan.programmes.every((card) => card.state !== undefined)).toBe(true);
  });

  it('rest on laws, decrees and amendments', () => {
    const acts = plan.programmes.flatMap((card) => (card.legalActs ?? []).map((act) => [card.id, act.kind]));
    expect(acts).toEqual([
      ['carte-4', 'amendment'],
      ['carte-9', 'amendment'],
      ['carte-9', 'decree'],
      ['carte-9', 'law'],
      ['carte-10', 'decree'],
      ['carte-14', 'law'],
      ['carte-15', 'law'],
    ]);
  });
});

describe('the money', () => {
  it('is told as 37 amounts, each on its card and with its scope', () => {
    expect(plan.budgetLines).toHaveLength(37);
    const onCards = plan.programmes
      .filter((card) => card.budgetLines)
      .map((card) => [card.id, card.budgetLines?.map((id) => inMillions(lineOf(id)))]);
    expect(Object.fromEntries(onCards)).toEqual(expected.amounts);
    expect(new Set(plan.programmes.flatMap((card) => card.budgetLines ?? [])).size).toBe(37);
    expect(plan.budgetLines.filter((line) => !line.scope || !line.amount?.asWritten)).toEqual([]);
  });

  it('has seven envelopes that stand for themselves', () => {
    const envelopes = plan.budgetLines.filter((line) => !line.partOf && !line.sameAs && !line.supersedes);
    expect(Object.fromEntries(envelopes.map((line) => [line.id, inMillions(line)]))).toEqual(expected.envelopes);
  });

  it('tells four envelopes twice and says which they are', () => {
    const again = plan.budgetLines.filter((line) => line.sameAs);
    expect(again.map((line) => [line.id, line.sameAs])).toEqual([
      ['bl-acceleration', 'bl-innovation-public'],
      ['bl-cyber-segur', 'bl-segur-numerique'],
      ['bl-ehpad-numerique', 'bl-segur-medico-social'],
      ['bl-esms', 'bl-segur-medico-social'],
    ]);
    // One of them has another amount: the document does not say why.
    const differing = again.filter((line) => line.amount?.value !== lineOf(line.sameAs ?? '').amount?.value);
    expect(differing.map((line) => line.id)).toEqual(['bl-esms']);
  });

  it('never has parts above their whole, unless the whole is only a least amount', () => {
    for (const whole of plan.budgetLines) {
      const parts = plan.budgetLines.filter((line) => line.partOf === whole.id);
      if (whole.amount?.qualifier === 'more-than') continue;
      expect(parts.reduce((sum, part) => sum + inMillions(part), 0)).toBeLessThanOrEqual(inMillions(whole));
    }
  });
});

describe('the figures', () => {
  it('count the files of the platform of health data, and the shares printed with them', () => {
    const figures = ofId(plan.programmes, 'carte-11').figures?.map((id) => ofId(plan.figures, id)) ?? [];
    const isShare = (figure: { readonly unit?: string | undefined }) => figure.unit === 'percent';
    expect(figures.filter((figure) => !isShare(figure)).map((figure) => figure.value)).toEqual(expected.hdhCounts);
    expect(figures.filter(isShare).map((figure) => figure.value)).toEqual(expected.hdhPercentages);
  });

  it('belong to a card or an announcement, but for the number of subjects', () => {
    const used = new Set([...plan.programmes, ...plan.measures].flatMap((entity) => entity.figures ?? []));
    expect(plan.figures.filter((figure) => !used.has(figure.id)).map((figure) => figure.id)).toEqual(['sujets']);
  });
});

describe('the dates', () => {
  const milestoneOf = (id: string) => ofId(plan.milestones, `jalon-${id}`);

  it('say what was moved, from when to when', () => {
    const moved = plan.milestones.filter((milestone) => milestone.previouslyPlanned);
    expect(
      moved.map(({ id, previouslyPlanned, planned, state }) => [
        id,
        (previouslyPlanned ?? []).map(({ date }) => date),
        planned,
        state,
      ]),
    ).toEqual([
      ['jalon-teleconsultation', ['2021-12-31'], '../2022-07-31', 'extended'],
      ['jalon-e-parcours-cibles', ['2022-12-31'], '2023-12-31', 'extended'],
    ]);
    expect(moved.every((milestone) => milestone.reason)).toBe(true);
  });

  it('say what is late', () => {
    expect(milestoneOf('sas-service')).toMatchObject({ planned: '2020-06/2020-08', state: 'late' });
    expect(milestoneOf('sas-plateforme')).toMatchObject({ planned: '../2020-end', actual: '2022-03' });
    expect(milestoneOf('sas-generalisation')).toMatchObject({ planned: '2022', state: 'under-evaluation' });
  });

  it('fall on every card', () => {
    expect(new Set(plan.milestones.map((milestone) => milestone.programme))).toEqual(
      new Set(plan.programmes.map((card) => card.id)),
    );
  });
});

describe('the next term', () => {
  it('has four axes with their announcements', () => {
    const axes = plan.orientations.filter((orientation) => orientation.kind === 'axis');
    const announced = axes.map((axis) => {
      const measures = plan.measures.filter((measure) => measure.orientation === axis.id);
      return [axis.id, [measures.length, measures.flatMap((measure) => measure.actions).length]];
    });
    expect(Object.fromEntries(announced)).toEqual(expected.nextTerm);
  });
});

describe('the traces', () => {
  it('lead from two measures of the Ségur to the cards that review them', () => {
    const reviewed = plan.links.filter((link) => link.kind === 'reviewed-by');
    expect(reviewed.map((link) => [link.from.id, ofId(plan.programmes, link.to.id).title])).toEqual([
      ['M24', 'Télémédecine et prise en charge'],
      ['M26', "Service d'accès aux soins (SAS)"],
    ]);
    for (const { from } of reviewed) {
      const [here, there] = [ofId(plan.measures, from.id), ofId(segur2020.measures, from.id)];
      expect([here.number, here.numbered]).toEqual([there.number, there.numbered]);
      expect(here.text.startsWith(there.text.replace(' (SAS)', ''))).toBe(true);
      expect(here.sources?.map((reference) => reference.source)).toEqual(['article-segur']);
    }
    const { number, date, title } = ofId(plan.sources, 'article-segur');
    expect(segur2020.sources[0]).toMatchObject({ number, date, title });
  });

  it('lead from the innovation strategy to the acceleration strategy, within the same 650 M€', () => {
    expect(plan.links).toContainEqual(
      expect.objectContaining({
        kind: 'same-envelope',
        from: { collection: 'programmes', id: 'carte-5' },
        to: { collection: 'programmes', id: 'carte-6' },
      }),
    );
    expect(lineOf('bl-acceleration').amount?.value).toBe(lineOf('bl-innovation-public').amount?.value);
  });

  it('make e-Parcours action 14 of the roadmap', () => {
    const link = plan.links.find(({ kind, from }) => kind === 'part-of' && from.id === 'carte-13');
    expect([link?.to.id, link?.note]).toEqual(['carte-1', 'Action 14 de la feuille de route.']);
  });
});
