import { describe, expect, it } from 'vitest';
import type { Fiche, Project } from '../../src/model/index.ts';
import { PlanSchema } from '../../src/model/index.ts';
import { cnrGrandEst2023Claims } from '../../src/plans/claims/cnr-grand-est-2023.ts';
import { cnrGrandEst2023 as plan } from '../../src/plans/index.ts';
import { expectedFiches, expectedPlan } from './expected-counts.ts';
import { duplicateIds, unresolvedReferences, unsourced } from './plan-integrity.ts';

function projectOf(id: string): Project {
  const project = plan.projects.find((candidate) => candidate.id === id);
  if (!project) throw new Error(`no project ${id}`);
  return project;
}

function ficheOf(id: string): Fiche {
  const { fiche } = projectOf(id);
  if (!fiche) throw new Error(`no fiche ${id}`);
  return fiche;
}

function roleOf(project: string, actor: string): string | undefined {
  return ficheOf(project).stakeholders.find((row) => row.name === actor)?.role;
}

/** How many items stand under each key, in the order the keys first appear. */
function tally(keys: readonly (string | undefined)[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const key of keys) counts[key ?? ''] = (counts[key ?? ''] ?? 0) + 1;
  return counts;
}

/** Names of schemes, standards and classes that nobody spells out. */
const properNames = [
  ...['ICAPS', 'CAAPS', 'NUT', 'VIGILANS', 'FAST', 'ICOPE', 'MEDISIS', 'TSD', 'GEMINSTAL', 'ELLES'],
  ...['ISO', 'FR', 'GES', 'CP', 'CM2', 'H12', 'SOS', 'COVID'],
];

describe('the plan as a whole', () => {
  it('reads back as itself, so that nothing in it is out of form', () => {
    expect(PlanSchema.parse(plan)).toEqual(plan);
  });

  it('has every id once', () => {
    expect(duplicateIds(plan)).toEqual([]);
  });

  it('refers only to what it holds', () => {
    expect(unresolvedReferences(plan)).toEqual([]);
  });

  it('says where each entity comes from', () => {
    expect(unsourced(plan)).toEqual([]);
  });

  it('explains every short form that it writes, but proper names', () => {
    const known = new Set([...plan.glossary.map((entry) => entry.short), ...properNames]);
    const { claims, glossary, notes, links, currency, ...told } = plan;
    expect(currency).toBe('EUR');
    const written = JSON.stringify(told).match(/(?<![\p{L}\p{N}-])\p{Lu}[\p{Lu}\p{N}]+(?![\p{L}\p{N}])/gu) ?? [];
    const numbers = /^[PAMS]\d$/;
    // The deck's own slip for CRRA, which the audit finds.
    expect([...new Set(written)].filter((short) => !known.has(short) && !numbers.test(short))).toEqual(['CRAA']);
    expect([claims, glossary, notes, links].every((part) => part.length > 0)).toBe(true);
  });

  it('is written with straight apostrophes and ordinary spaces: typography is laid on at the output', () => {
    // The statements of the claims are written beside the claims, in a file of their own.
    const odd = Object.entries(plan)
      .filter(([collection, value]) => collection !== 'claims' && /[\u00a0\u202f\u2019]/u.test(JSON.stringify(value)))
      .map(([collection]) => collection);
    expect(odd).toEqual([]);
  });

  it('names nobody', () => {
    expect(plan.people).toEqual([]);
  });
});

describe('the sixteen fiches', () => {
  it.each(Object.entries(expectedFiches))('%s holds as many items as the slide', (id, expected) => {
    const project = projectOf(id);
    const fiche = ficheOf(id);
    const bullets = fiche.description.flatMap((part) => part.items);
    expect({
      theme: project.theme,
      subTheme: project.subTheme,
      constats: fiche.constats.length,
      ideas: fiche.ideas.length,
      benefits: fiche.beneficiaries.map((row) => row.benefits.length),
      unnamedBeneficiaries: fiche.beneficiaries.filter((row) => row.name === undefined).length,
      actors: fiche.stakeholders.map((row) => row.name),
      actorsWithoutRole: fiche.stakeholders.filter((row) => row.role === undefined).map((row) => row.name),
      description: [bullets.length, bullets.reduce((sum, bullet) => sum + (bullet.details?.length ?? 0), 0)],
      territory: fiche.expectations.territory.length,
      national: fiche.expectations.national.length,
    }).toEqual({ subTheme: undefined, ...expected });
  });

  it('are those of the sixteen projects, in the order of the deck', () => {
    expect(plan.projects.map((project) => project.id)).toEqual(Object.keys(expectedFiches));
    expect(tally(plan.projects.map((project) => project.theme))).toEqual(expectedPlan.solutionsByAxis);
  });

  it('keep the faults of the deck for the audit to find', () => {
    expect(roleOf('A3', 'Ministère')).toBe(roleOf('A4', 'Ministère'));
    expect(roleOf('A2', 'Conseil régional')).toBe(roleOf('A3', 'Conseil régional'));
    expect(roleOf('A5', 'Organisme de formation')).toBe(roleOf('A6', 'Ministère'));
    expect(ficheOf('P5').beneficiaries.find((row) => row.kind === 'topic')?.name).toBe('Santé des femmes');
    expect(plan.projects.filter((project) => project.listTitle !== undefined).map((project) => project.id)).toEqual([
      'A2',
      'M2',
    ]);
    const [first, second] = ficheOf('P4').beneficiaries;
    expect(second?.benefits.slice(0, 4)).toEqual(first?.benefits);
  });

  it('answer findings of their own theme, and leave two of the prevention slides unanswered', () => {
    const themeOf = new Map(plan.constats.map((constat) => [constat.id, constat.theme]));
    for (const project of plan.projects) {
      expect(project.answers.length).toBeGreaterThan(0);
      expect(new Set(project.answers.map((id) => themeOf.get(id)))).toEqual(new Set([project.theme]));
    }
    const answered = new Set(plan.projects.flatMap((project) => project.answers));
    const open = plan.constats.filter((constat) => constat.theme === 'prevention' && !answered.has(constat.id));
    expect(open.map((constat) => constat.id)).toEqual(['constat-prevention-6', 'constat-prevention-8']);
  });
});

describe('the chain', () => {
  const linksOf = (kind: string, from: string, to: string) =>
    plan.links.filter((link) => link.kind === kind && link.from.collection === from && link.to.collection === to);
  const chain = {
    'lead to finding': linksOf('answers', 'pistes', 'constats'),
    'project to lead': linksOf('implements', 'projects', 'pistes'),
    'project to aim': linksOf('feeds', 'projects', 'orientations'),
    'theme to aim': linksOf('feeds', 'orientations', 'orientations'),
  };

  it('is drawn where the same words stand on both sides, which the note quotes, and nowhere else', () => {
    expect(Object.fromEntries(Object.entries(chain).map(([name, links]) => [name, links.length]))).toEqual(
      expectedPlan.chain,
    );
    for (const { note } of Object.values(chain).flat())
      expect(note).toMatch(/^Les mêmes mots des deux côtés : « .+ »\.$/);
  });

  it('joins findings and leads of one theme', () => {
    const themeOf = new Map([...plan.constats, ...plan.pistes].map(({ id, theme }) => [id, theme]));
    for (const { from, to } of chain['lead to finding']) expect(themeOf.get(from.id)).toBe(themeOf.get(to.id));
  });

  it('reaches every theme from the dialogues to a national objective', () => {
    expect(new Set(chain['theme to aim'].map(({ from }) => from.id))).toEqual(new Set(expectedPlan.themes));
    expect(chain['theme to aim'].some(({ to }) => to.id === 'priorite-3')).toBe(true);
  });

  it('leads from each row of the progress tables to the project under whose title it stands', () => {
    const restated = new Map(
      linksOf('restates', 'followUps', 'projects').map(({ from, to }) => [from.id, to.id] as const),
    );
    for (const { id, rows } of plan.followUps)
      expect(rows.map((row) => row.project)).toEqual(rows.map(() => restated.get(id)));
  });

  it('leads from eight rows of the progress tables to the finding that says the same', () => {
    const rows = plan.followUps.flatMap((table) => table.rows);
    expect(rows).toHaveLength(18);
    expect(rows.filter((row) => row.constat !== undefined)).toHaveLength(expectedPlan.rowsWithConstat);
  });
});

describe('the slides', () => {
  const orientationsOf = (kind: string) => plan.orientations.filter((orientation) => orientation.kind === kind);

  it('hold ten objectives, four duties, four themes with a motto and four priorities', () => {
    expect(orientationsOf('objective').map((objective) => objective.number)).toEqual(
      Array.from({ length: expectedPlan.nationalObjectives }, (_, index) => index + 1),
    );
    expect(orientationsOf('duty')).toHaveLength(expectedPlan.duties);
    expect(plan.consultations[0]?.mandate).toHaveLength(expectedPlan.duties);
    expect(orientationsOf('theme').map((theme) => theme.id)).toEqual(expectedPlan.themes);
    expect(orientationsOf('theme').every((theme) => theme.motto)).toBe(true);
    expect(orientationsOf('priority')).toHaveLength(expectedPlan.regionalPriorities);
    expect(orientationsOf('priority').map((priority) => priority.number)).toEqual([undefined, undefined, 3, undefined]);
  });

  it('count 47 dialogues at three levels, a synthesis, and ten webinars still to come', () => {
    const meetings = plan.consultations.flatMap((consultation) => consultation.meetings);
    const countByLevel = Object.fromEntries(meetings.map((meeting) => [meeting.level, meeting.count]));
    expect(countByLevel).toEqual(expectedPlan.meetings);
    const windows = meetings.filter((meeting) => meeting.date).map((meeting) => [meeting.level, meeting.date]);
    expect(Object.fromEntries(windows)).toEqual(expectedPlan.windows);
    expect(meetings.find((meeting) => meeting.level === 'webinar')?.status).toBe('announced');
  });

  it('show the findings by theme and heading', () => {
    expect(tally(plan.constats.map((constat) => constat.theme))).toEqual(expectedPlan.constats);
    for (const [theme, counts] of Object.entries(expectedPlan.constatsByGroup)) {
      const groups = plan.constats.filter((constat) => constat.theme === theme).map((constat) => constat.group);
      expect(Object.values(tally(groups))).toEqual(counts);
    }
    expect(plan.constats.flatMap((constat) => constat.details ?? [])).toHaveLength(expectedPlan.constatDetails);
  });

  it('show the leads by theme and by the level that holds the lever', () => {
    for (const [theme, counts] of Object.entries(expectedPlan.levers)) {
      const levers = plan.pistes.filter((piste) => piste.theme === theme).map((piste) => piste.lever);
      expect({ local: 0, national: 0, ...tally(levers) }).toEqual(counts);
    }
    expect(plan.pistes).toHaveLength(42);
  });

  it('show what exists, heading by heading', () => {
    for (const [theme, counts] of Object.entries(expectedPlan.existing)) {
      const groups = plan.dispositifs.filter((dispositif) => dispositif.theme === theme).map(({ group }) => group);
      expect(Object.values(tally(groups))).toEqual(counts);
    }
  });

  it('tell each scheme at a place whose code is the one of its département', () => {
    const codeOf = new Map(plan.territories.map((territory) => [territory.id, territory.code]));
    const told = plan.dispositifs.flatMap((dispositif) => dispositif.toldAt ?? []);
    expect(told.length).toBeGreaterThan(8);
    for (const { place, code, territory } of told) {
      expect(codeOf.get(territory ?? '')).toBe(code);
      expect(place).toContain(`(${code})`);
    }
  });

  it('hold the three objectives of the agency with their actions', () => {
    expect(plan.measures.map((measure) => measure.actions.length)).toEqual(expectedPlan.arsActions);
  });

  it('follow up in six tables, empty cells left empty', () => {
    const cells = (side: 'done' | 'remaining') =>
      plan.followUps.map((table) => table.rows.map((row) => row[side].length));
    expect(cells('done')).toEqual(expectedPlan.progress.done);
    expect(cells('remaining')).toEqual(expectedPlan.progress.remaining);
    expect(plan.followUps.map((table) => table.requests.length)).toEqual(expectedPlan.progress.requests);
  });

  it('give the key figures with their qualifiers', () => {
    const panel = plan.figures.filter((figure) => figure.key);
    expect(panel.map(({ id, value, min, max, qualifier }) => [id, value ?? [min, max], qualifier])).toEqual([
      ['participants', 1100, 'more-than'],
      ['participants-par-dialogue', [10, 80], 'between'],
      ['constats-partages', 500, 'more-than'],
      ['contributions', 1700, 'exact'],
      ['pistes-prevention', 113, 'exact'],
      ['sans-medecin-traitant', 8.8, 'exact'],
    ]);
  });

  it('are about the ten départements of the region', () => {
    const departments = plan.territories.filter((territory) => territory.level === 'department');
    expect(departments.map((department) => department.code)).toEqual(expectedPlan.departments);
    expect(departments.map((department) => department.iso)).toEqual(
      expectedPlan.departments.map((code) => `FR-${code}`),
    );
  });

  it('are told again by the article, axis by axis', () => {
    const told = plan.links.filter((link) => link.kind === 'told-in');
    const themeOf = new Map(plan.projects.map((project) => [project.id, project.theme]));
    expect(tally(told.map((link) => themeOf.get(link.from.id)))).toEqual(expectedPlan.solutionsByAxis);
    expect(new Set(told.map((link) => link.to.id))).toEqual(new Set(['article']));
  });

  it('carry every claim that can be computed again, with the figures it needs', () => {
    expect(plan.claims.map((claim) => claim.id)).toEqual(cnrGrandEst2023Claims.claims.map((claim) => claim.id));
    const figures = new Set(plan.figures.map((figure) => figure.id));
    for (const figure of cnrGrandEst2023Claims.figures) expect(figures).toContain(figure.id);
  });
});

describe('the prioritisation', () => {
  const prioritisation = plan.prioritisation;
  if (!prioritisation) throw new Error('no prioritisation');
  const { gates, criteria, gateVerdicts, scores } = prioritisation;
  // Nobody scored the four of the last two themes, not even by way of illustration.
  const judged = Object.keys(expectedFiches).filter((id) => /^[PA]/.test(id));

  it('has the five conditions as gates, in three languages', () => {
    expect(gates.map((gate) => gate.id)).toEqual([
      'coherence',
      'concrete',
      'answers-constats',
      'local-hands',
      'replicable',
    ]);
    for (const { label } of [...gates, ...criteria, ...criteria.flatMap(({ scale }) => scale.levels ?? [])]) {
      expect(label).toMatchObject({ fr: expect.any(String), en: expect.any(String), de: expect.any(String) });
    }
  });

  it('leaves the two conditions that are computed from the fiches to the computation', () => {
    expect(new Set(gateVerdicts.map((verdict) => verdict.gate))).toEqual(
      new Set(['coherence', 'concrete', 'replicable']),
    );
    for (const gate of ['coherence', 'concrete', 'replicable']) {
      const verdicts = gateVerdicts.filter((verdict) => verdict.gate === gate).map((verdict) => verdict.project);
      expect(verdicts.toSorted()).toEqual(judged.toSorted());
    }
  });

  it('calls stated only what the deck states, and illustrative all the rest', () => {
    for (const verdict of gateVerdicts) {
      expect(verdict.evidence).toBeTruthy();
      const fromDeck = verdict.sources?.some((reference) => reference.source === 'deck') ?? false;
      expect(verdict.provenance).toBe(fromDeck ? 'stated' : 'illustrative');
    }
    expect(new Set(scores.map((score) => score.provenance))).toEqual(new Set(['illustrative']));
    expect(plan.notes[0]).toMatch(/^ILLUSTRATIF/);
    expect(prioritisation.note).toMatch(/inventés pour la démonstration/);
  });

  it('has weights that add up to one and scores within the scales', () => {
    expect(criteria.reduce((sum, criterion) => sum + criterion.weight, 0)).toBeCloseTo(1, 12);
    const scaleOf = new Map(criteria.map((criterion) => [criterion.id, criterion.scale]));
    for (const { criterion, value } of scores) {
      const scale = scaleOf.get(criterion);
      expect(value).toBeGreaterThanOrEqual(scale?.min ?? Number.NaN);
      expect(value).toBeLessThanOrEqual(scale?.max ?? Number.NaN);
    }
    for (const { scale } of criteria) {
      const values = scale.levels?.map((level) => level.value) ?? [];
      expect([values.at(0), values.at(-1)]).toEqual([scale.min, scale.max]);
    }
  });

  it('has three assessors for twelve fiches, and scores that were not given are absent', () => {
    expect(new Set(scores.map((score) => score.assessor)).size).toBe(3);
    expect([...new Set(scores.map((score) => score.project))].toSorted()).toEqual(judged.toSorted());
    const all = judged.length * criteria.length * 3;
    expect(scores.length).toBe(all - 4);
  });
});
