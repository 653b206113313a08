import { describe, expect, test } from 'vitest';
import type { PlanInput } from '../../../src/model/index.ts';
import {
  acronyms,
  arrondissementsGrandEst,
  departments,
  formerRegions,
  luxembourgCantons,
  regions,
} from '../../../src/reference/index.ts';
import { placesOf, toldBy } from './told-by-rule.ts';

type Part = Partial<PlanInput>;
const constats = (...texts: string[]): Part => ({ constats: texts.map((text, i) => ({ id: `c${i}`, text })) });
const projects = (...all: object[]): Part => ({
  projects: all.map((one, i) => ({ id: `P${i}`, title: `Projet ${i}`, ...one })),
});
const fiche = (rest: object) => ({ fiche: { title: 'F', ...rest } });

describe('dangling-reference', () => {
  const code = 'dangling-reference';
  const answering = (...answers: string[]): Part => ({ ...constats('Peu de médecins'), ...projects({ answers }) });
  test('tells id, collection and the nearest one that is there', () => {
    const [issue] = toldBy(code, answering('c00'));
    expect(issue?.path).toEqual(['projects', 0, 'answers', 0]);
    expect(issue?.params).toEqual({ id: 'c00', collection: 'constats', nearest: 'c0' });
    expect(toldBy(code, answering('tout-autre'))[0]?.params).toEqual({ id: 'tout-autre', collection: 'constats' });
    expect(toldBy(code, answering('c0'))).toEqual([]);
  });
  test('looks for the nearest one for the first fifty, and among two thousand', () => {
    const near = toldBy(code, answering(...Array.from({ length: 51 }, () => 'c00'))).map(
      ({ params }) => params['nearest'],
    );
    expect(near).toEqual([...Array.from({ length: 50 }, () => 'c0'), undefined]);
    const among = (count: number) => {
      const many = Array.from({ length: count }, (_, i) => ({ id: `c${i}`, text: 'Peu de médecins' }));
      return toldBy(code, { constats: many, ...projects({ answers: ['c0x'] }) })[0]?.params['nearest'];
    };
    expect(among(2_000)).toBe('c0');
    expect(among(2_001)).toBeUndefined();
  });
});

describe('duplicate-id', () => {
  test('tells the second of two in one list, and what lists they stand in', () => {
    const twice = [
      { id: 'c', text: 'A' },
      { id: 'c', text: 'B' },
      { id: 'd', text: 'C' },
    ];
    const told = toldBy('duplicate-id', { constats: twice, pistes: [{ id: 'c', text: 'D' }] });
    expect(told.map(({ path, params }) => [path, params])).toEqual([
      [['constats', 1, 'id'], { id: 'c', collection: 'constats' }],
    ]);
    const entry = (short: string) => ({ short, expansions: [{ text: 'Soins' }] });
    const [short] = toldBy('duplicate-id', { glossary: [entry('MS'), entry('MT'), entry('MS')] });
    expect(short?.path).toEqual(['glossary', 2, 'short']);
    expect(short?.params).toEqual({ id: 'MS', collection: 'glossary' });
  });
});

describe('duplicate-number', () => {
  const code = 'duplicate-number';
  type Row = readonly [number: number | string | undefined, orientation?: string];
  const measures = (...all: readonly Row[]): Part => ({
    measures: all.map(([number, orientation], i) => ({ id: `m${i}`, text: 'M', number, orientation })),
  });
  test('tells number and the one that bears it already', () => {
    const [issue, ...others] = toldBy(code, measures([12], [undefined], [undefined], ['12'], [13]));
    expect(others).toEqual([]);
    expect(issue?.path).toEqual(['measures', 3, 'number']);
    expect(issue?.params).toEqual({ number: '12', other: 'm0' });
  });
  test('takes the lists of orientations for one, unless numbers begin again in them', () => {
    const numbered = (...all: readonly Row[]) => placesOf(code, measures(...all)).length;
    expect(numbered([1, 'a'], [2, 'a'], [2, 'b'], [3, 'b'])).toBe(1);
    expect(numbered([1, 'a'], [2, 'a'], [1, 'b'], [2, 'b'])).toBe(0);
    expect(numbered([1, 'a'], [1, 'a'], [1, 'b'], [2, 'b'])).toBe(1);
    // Two of three begin at five: each list counts for itself.
    expect(numbered([5, 'a'], [6, 'a'], [5, 'b'], [6, 'b'], [6, 'c'])).toBe(0);
    // Two of four do not make most of them.
    expect(numbered([5, 'a'], [5, 'b'], [6, 'c'], [7, 'd'])).toBe(1);
    // Two begin at one: they count for themselves, the others together.
    expect(numbered([7, 'c'], [1, 'a'], [1, 'b'], [7, 'd'], [8, 'e'])).toBe(1);
    expect(numbered([undefined, 'a'], [1, 'a'], [undefined, 'b'], [1, 'b'])).toBe(0);
    // What has no number begins no list.
    expect(numbered([undefined, 'a'], [5, 'a'], [undefined, 'b'], [6, 'b'], [5, 'b'])).toBe(1);
  });
  test('looks at the actions of each measure, and names one without an id by its place', () => {
    const actions = (...all: readonly object[]) => ({
      id: 'm',
      text: 'M',
      actions: all.map((one) => ({ text: 'A', ...one })),
    });
    const [issue] = toldBy(code, { measures: [actions({ number: 1 }, { number: 2 }, { number: 2 })] as never });
    expect(issue?.path).toEqual(['measures', 0, 'actions', 2, 'number']);
    expect(issue?.params).toEqual({ number: '2', other: '2' });
    const [named] = toldBy(code, { measures: [actions({ number: 1, id: 'a1' }, { number: 1 })] as never });
    expect(named?.params['other']).toBe('a1');
    expect(
      toldBy(code, { measures: [actions({ number: 1 }), { ...actions({ number: 1 }), id: 'n' }] as never }),
    ).toEqual([]);
  });
  test('looks at orientations of one kind under one parent', () => {
    const two = (one: object, other: object) =>
      placesOf(code, {
        orientations: [one, other].map((rest, i) => ({ id: `o${i}`, kind: 'axis', title: 'O', number: 1, ...rest })),
      });
    expect(two({}, {})).toEqual(['orientations.1.number']);
    expect(two({ kind: 'objective' }, {})).toEqual([]);
    expect(two({ parent: 'x' }, {})).toEqual([]);
    expect(two({ parent: 'x' }, { parent: 'x' })).toHaveLength(1);
  });
});

describe('reference-cycle', () => {
  const code = 'reference-cycle';
  test.each<[string, string, object]>([
    ['orientations', 'parent', { kind: 'axis', title: 'T' }],
    ['territories', 'parent', { name: 'T', level: 'other' }],
    ['budgetLines', 'partOf', { title: 'T' }],
    ['budgetLines', 'supersedes', { title: 'T' }],
    ['milestones', 'after', { title: 'T' }],
  ])('tells the way of %s through %s', (collection, field, rest) => {
    const chain = (...next: readonly (string | undefined)[]): Part => ({
      [collection]: next.map((to, i) => ({
        id: `x${i}`,
        ...rest,
        ...(to !== undefined && { [field]: field === 'after' ? [to] : to }),
      })),
    });
    const [issue, ...others] = toldBy(code, chain('x1', 'x2', 'x0'));
    expect(others).toEqual([]);
    expect(issue?.path).toEqual([collection, 0, field]);
    expect(issue?.params).toEqual({ ids: 'x0 → x1 → x2 → x0' });
    expect(toldBy(code, chain('x1', 'x2', 'x1'))[0]?.params).toEqual({ ids: 'x1 → x2 → x1' });
    expect(toldBy(code, chain('x0'))[0]?.params).toEqual({ ids: 'x0 → x0' });
    expect(toldBy(code, chain('x1', 'x2', 'x9'))).toEqual([]);
    expect(toldBy(code, chain('x2', 'x2', undefined))).toEqual([]);
    expect(toldBy(code, chain('x1', 'x0', 'x3', 'x2'))).toHaveLength(2);
  });
  test('takes two ways to one milestone for no cycle', () => {
    const ways = (...all: readonly (readonly string[])[]): Part => ({
      milestones: all.map((ids, i) => ({ id: `j${i}`, title: 'J', after: [...ids] })),
    });
    expect(toldBy(code, ways(['j1', 'j2'], ['j3'], ['j3'], []))).toEqual([]);
    expect(toldBy(code, ways(['j1', 'j2'], ['j3'], ['j3'], ['j0']))).toHaveLength(1);
    // The way that was left again is no part of the cycle.
    expect(toldBy(code, ways(['j1', 'j2'], ['j0'], []))[0]?.params).toEqual({ ids: 'j0 → j1 → j0' });
    expect(toldBy(code, ways(['j2', 'j1'], ['j0'], []))[0]?.params).toEqual({ ids: 'j0 → j1 → j0' });
  });
  test('tells a link to itself, and none to another of the same id', () => {
    const link = (from: object, to: object): Part => ({ links: [{ kind: 'related', from, to, note: 'N' } as never] });
    const [issue] = toldBy(code, link({ collection: 'projects', id: 'P' }, { collection: 'projects', id: 'P' }));
    expect(issue?.path).toEqual(['links', 0, 'to']);
    expect(issue?.params).toEqual({ ids: 'P → P' });
    expect(toldBy(code, link({ collection: 'projects', id: 'P' }, { collection: 'constats', id: 'P' }))).toEqual([]);
    expect(toldBy(code, link({ collection: 'projects', id: 'P' }, { collection: 'projects', id: 'Q' }))).toEqual([]);
  });
});

describe('what a fiche leaves out', () => {
  const one = (rest: object) => projects({}, fiche(rest));
  test('a beneficiary has benefits and a name', () => {
    const [benefit] = toldBy('beneficiary-without-benefit', one({ beneficiaries: [{ name: 'Aidants' }] }));
    expect(benefit?.path).toEqual(['projects', 1, 'fiche', 'beneficiaries', 0]);
    expect(benefit?.params).toEqual({ name: 'Aidants' });
    expect(toldBy('beneficiary-without-benefit', one({ beneficiaries: [{}] }))[0]?.params).toEqual({ name: '?' });
    const named = one({ beneficiaries: [{ name: 'Aidants', benefits: ['Répit'] }] });
    expect(toldBy('beneficiary-without-benefit', named)).toEqual([]);
    expect(toldBy('beneficiary-without-name', named)).toEqual([]);
    expect(placesOf('beneficiary-without-name', one({ beneficiaries: [{ benefits: ['Répit'] }] }))).toEqual([
      'projects.1.fiche.beneficiaries.0',
    ]);
  });
  test('somebody who takes part has a role or a kind of one', () => {
    const [issue] = toldBy('stakeholder-without-role', one({ stakeholders: [{ name: 'Commune' }] }));
    expect(issue?.path).toEqual(['projects', 1, 'fiche', 'stakeholders', 0]);
    expect(issue?.params).toEqual({ name: 'Commune' });
    expect(
      toldBy('stakeholder-without-role', one({ stakeholders: [{ name: 'Commune', roleKinds: [] }] })),
    ).toHaveLength(1);
    expect(toldBy('stakeholder-without-role', one({ stakeholders: [{ name: 'Commune', role: 'Finance' }] }))).toEqual(
      [],
    );
    expect(
      toldBy('stakeholder-without-role', one({ stakeholders: [{ name: 'Commune', roleKinds: ['funder'] }] })),
    ).toEqual([]);
  });
  test('a role is not told twice in the same words', () => {
    const role = 'Réunit les équipes chaque mois';
    const [issue] = toldBy(
      'role-copied',
      projects(
        fiche({ stakeholders: [{ name: 'A', role }] }),
        fiche({ stakeholders: [{ name: 'B' }, { name: 'C', role }] }),
      ),
    );
    expect(issue?.path).toEqual(['projects', 1, 'fiche', 'stakeholders', 1, 'role']);
    expect(issue?.params).toEqual({ name: 'C', other: 'P0' });
  });
  test('a part of a description has text or items, and is called by its heading or its kind', () => {
    const described = (rest: object) => toldBy('empty-section', one({ description: [{ kind: 'process', ...rest }] }));
    expect(described({})[0]?.path).toEqual(['projects', 1, 'fiche', 'description', 0]);
    expect(described({})[0]?.params).toEqual({ title: 'process' });
    expect(described({ heading: 'Étapes' })[0]?.params).toEqual({ title: 'Étapes' });
    expect(described({ text: 'Recruter' })).toEqual([]);
    expect(described({ items: [{ text: 'Recruter' }] })).toEqual([]);
  });
  test('a follow-up has rows or requests, a consultation has meetings', () => {
    const followUp = (rest: object) =>
      toldBy('empty-section', { followUps: [{ id: 'f', title: 'Suites', ...rest }] } as never);
    expect(followUp({})[0]?.params).toEqual({ title: 'Suites' });
    expect(followUp({ requests: ['Un médecin'] })).toEqual([]);
    expect(followUp({ rows: [{ proposed: 'R', constat: 'c' }] })).toEqual([]);
    const consultation = (meetings: readonly object[]) =>
      toldBy('empty-section', { consultations: [{ id: 'c', title: 'Dialogues', meetings }] } as never);
    expect(consultation([])[0]?.params).toEqual({ title: 'Dialogues' });
    expect(consultation([{ id: 'm', level: 'department' }])).toEqual([]);
  });
});

describe('beneficiary-is-topic', () => {
  const named = (name: string, more: Part = {}) =>
    toldBy('beneficiary-is-topic', { ...projects(fiche({ beneficiaries: [{ name, benefits: ['B'] }] })), ...more });
  test.each([
    'Santé des femmes',
    'Santé du travail',
    'Sante de la mère',
    'Santé mentale',
    'Santé publique',
    'Prévention',
    'Prevention des chutes',
    'Promotion de la santé',
    'Accès aux soins',
    'Acces au droit',
    'Qualité de vie',
    'Lutte contre le tabac',
  ])('knows a topic by its words: %s', (name) => {
    const [issue] = named(name);
    expect(issue?.path).toEqual(['projects', 0, 'fiche', 'beneficiaries', 0, 'name']);
    expect(issue?.params).toEqual({ name });
    expect(named(`Service de ${name}`)).toEqual([]);
  });
  test.each([
    'Santé publique France',
    'Santé Grand Est',
    'Préventionnistes',
    'Accession',
    'Lutteurs',
    'Qualité',
    'Promotion 2024',
  ])('takes others for people: %s', (name) => expect(named(name)).toEqual([]));
  test('knows the titles of the orientations', () => {
    const orientations: Part = { orientations: [{ id: 'o', kind: 'axis', title: 'Attractivité des métiers' }] };
    expect(named('ATTRACTIVITE des métiers', orientations)).toHaveLength(1);
    expect(named('Métiers', orientations)).toEqual([]);
    expect(
      toldBy('beneficiary-is-topic', { ...projects(fiche({ beneficiaries: [{ benefits: ['B'] }] })), ...orientations }),
    ).toEqual([]);
  });
});

describe('title-drift', () => {
  const drift = (title: string, other: string) => toldBy('title-drift', projects({ title, listTitle: other }));
  test('tells both titles, on the list and on the fiche', () => {
    expect(drift('Équipe mobile', 'Équipe fixe')[0]?.params).toEqual({ title: 'Équipe mobile', other: 'Équipe fixe' });
    const [issue] = toldBy('title-drift', projects({ title: 'Équipe mobile', fiche: { title: 'Équipe fixe' } }));
    expect(issue?.path).toEqual(['projects', 0, 'fiche', 'title']);
  });
  test('takes a beginning of three words for a title that was cut', () => {
    const long = 'Équipe mobile de soins à domicile';
    for (const [a, b] of [
      ['Équipe mobile de', long],
      [long, 'Équipe mobile de'],
    ] as const)
      expect(drift(a, b)).toMatchObject([{ severity: 'info' }]);
    expect(drift('Équipe mobile', long)).toMatchObject([{ severity: 'warning' }]);
    expect(drift('Équipe mobile de soi', long)).toMatchObject([{ severity: 'warning' }]);
    expect(drift('mobile de soins', long)).toMatchObject([{ severity: 'warning' }]);
  });
});

describe('what answers a finding', () => {
  const asked: Part = { ...constats('Peu de médecins'), ...projects({}) };
  const [constat, project] = [
    { collection: 'constats', id: 'c0' },
    { collection: 'projects', id: 'P0' },
  ];
  const linked = (kind: string, from: object, to: object): Part => ({
    ...asked,
    links: [{ kind, from, to, note: 'N' } as never],
  });
  test('is missing: the finding and the project are told', () => {
    const [unanswered] = toldBy('constat-unanswered', asked);
    expect(unanswered?.path).toEqual(['constats', 0]);
    expect(unanswered?.params).toEqual({ text: 'Peu de médecins' });
    const [without] = toldBy('project-without-constat', asked);
    expect(without?.path).toEqual(['projects', 0]);
    expect(without?.params).toEqual({ title: 'Projet 0' });
  });
  test('is a project, by its answers', () => {
    const plan: Part = { ...asked, ...projects({ answers: ['c0'] }) };
    expect(toldBy('constat-unanswered', plan)).toEqual([]);
    expect(toldBy('project-without-constat', plan)).toEqual([]);
  });
  test('is a project, by the findings of its fiche: they answer none of the plan', () => {
    const plan: Part = { ...asked, ...projects(fiche({ constats: [{ text: 'Peu' }] })) };
    expect(toldBy('constat-unanswered', plan)).toHaveLength(1);
    expect(toldBy('project-without-constat', plan)).toEqual([]);
    expect(toldBy('project-without-constat', { ...asked, ...projects(fiche({})) })).toHaveLength(1);
  });
  test('is a lead, or the row of a follow-up', () => {
    expect(toldBy('constat-unanswered', { ...asked, pistes: [{ id: 'a', text: 'Agir', answers: ['c0'] }] })).toEqual(
      [],
    );
    const followUps = [{ id: 'f', title: 'S', rows: [{ proposed: 'R', constat: 'c0' }] }] as never;
    expect(toldBy('constat-unanswered', { ...asked, followUps })).toEqual([]);
  });
  test.each(['answers', 'restates'])('is a link "%s", whichever way it goes', (kind) => {
    for (const plan of [linked(kind, constat, project), linked(kind, project, constat)]) {
      expect(toldBy('constat-unanswered', plan)).toEqual([]);
      expect(toldBy('project-without-constat', plan)).toEqual([]);
    }
    const lead = linked(kind, { collection: 'pistes', id: 'P0' }, constat);
    expect(toldBy('constat-unanswered', lead)).toEqual([]);
    expect(toldBy('project-without-constat', lead)).toHaveLength(1);
  });
  test('is no other link, and no link to something else', () => {
    expect(toldBy('constat-unanswered', linked('continues', project, constat))).toHaveLength(1);
    expect(toldBy('constat-unanswered', linked('answers', project, { collection: 'pistes', id: 'c0' }))).toHaveLength(
      1,
    );
    expect(
      toldBy('project-without-constat', linked('answers', project, { collection: 'pistes', id: 'c0' })),
    ).toHaveLength(1);
  });
  test('is not asked for before there are projects or measures, or findings', () => {
    expect(toldBy('constat-unanswered', constats('Peu'))).toEqual([]);
    expect(toldBy('constat-unanswered', { ...constats('Peu'), measures: [{ id: 'm', text: 'M' }] })).toHaveLength(1);
    expect(toldBy('project-without-constat', projects({}))).toEqual([]);
    expect(placesOf('project-without-constat', projects({}, { answers: ['x'] }))).toEqual(['projects.0']);
  });
});

describe('near-duplicate-text', () => {
  const code = 'near-duplicate-text';
  const words = (...all: string[]) => all.join(' ');
  const [a, b, c, d] = ['alpha', 'bravo', 'charlie', 'delta'] as const;
  const [e, f, g, h] = ['écho', 'fonds', 'garde', 'hôpital'] as const;
  test('tells text, the other one and the share of common words', () => {
    const [issue] = toldBy(code, constats(words(a, b, c), words(a, b, c, d), words(a, b, c, e)));
    expect(issue).toBeUndefined();
    const [near] = toldBy(code, constats(words(a, b, c, d, e, f), words(a, b, c, d, e, f, g)));
    expect(near?.path).toEqual(['constats', 1, 'text']);
    expect(near?.params).toEqual({ text: words(a, b, c, d, e, f, g), other: 'c0', percent: 86 });
  });
  test('begins at three words of four in common', () => {
    expect(placesOf(code, constats(words(a, b, c, d), words(a, b, c, d, e).replace(d, '')))).toEqual([]);
    expect(placesOf(code, constats(words(a, b, c, d, e, f), words(a, b, c, d, e, f, g, h)))).toEqual([
      'constats.1.text',
    ]);
    expect(placesOf(code, constats(words(a, b, c, d, e), words(a, b, c, d, f)))).toEqual([]);
  });
  test('needs four words of weight', () => {
    expect(placesOf(code, constats(words(a, b, c, d), words(a, b, c, d)))).toHaveLength(1);
    expect(placesOf(code, constats(words(a, b, c, 'des'), words(a, b, c, 'des')))).toEqual([]);
    expect(placesOf(code, constats(words(a, b, c, c), words(a, b, c, c)))).toEqual([]);
  });
  test('tells the nearest of several, and each text once', () => {
    const texts = [words(a, b, c, d, e, f, g), words(a, b, c, d, e, f), words(a, b, c, d, e, f)];
    expect(toldBy(code, constats(...texts)).map(({ params }) => [params['other'], params['percent']])).toEqual([
      ['c0', 86],
      ['c1', 100],
    ]);
  });
  test('compares leads with leads, findings of fiches across fiches, benefits across beneficiaries', () => {
    const text = words(a, b, c, d);
    expect(placesOf(code, { ...constats(text), pistes: [{ id: 'p', text }] })).toEqual([]);
    expect(
      placesOf(code, {
        pistes: [
          { id: 'p', text },
          { id: 'q', text },
        ],
      }),
    ).toEqual(['pistes.1.text']);
    const found = (...all: string[]) => fiche({ constats: all.map((one) => ({ text: one })) });
    expect(toldBy(code, projects(found(text), found(text)))).toMatchObject([
      { path: ['projects', 1, 'fiche', 'constats', 0, 'text'], params: { other: 'P0' } },
    ]);
    expect(placesOf(code, projects(found(text, text)))).toEqual([]);
    const gains = (...rows: object[]) => projects(fiche({ beneficiaries: rows }));
    expect(
      toldBy(code, gains({ name: 'Aidants', benefits: [text] }, { name: 'Aînés', benefits: ['Répit', text] })),
    ).toMatchObject([
      { path: ['projects', 0, 'fiche', 'beneficiaries', 1, 'benefits', 1], params: { other: 'Aidants' } },
    ]);
    expect(toldBy(code, gains({ benefits: [text] }, { name: 'Aînés', benefits: [text] }))[0]?.params['other']).toBe(
      '1',
    );
    expect(placesOf(code, gains({ name: 'Aidants', benefits: [text, text] }))).toEqual([]);
    const apart = projects(...[1, 2].map(() => fiche({ beneficiaries: [{ name: 'A', benefits: [text] }] })));
    expect(placesOf(code, apart)).toEqual([]);
  });
});

describe('unknown-code', () => {
  test('tells value, vocabulary, where else it stands, and the listed codes where none is near', () => {
    const [near] = toldBy('unknown-code', {
      pistes: [
        { id: 'a', text: 'A', lever: 'locla' },
        { id: 'b', text: 'B', lever: 'locla' },
      ] as never,
    });
    expect(near?.path).toEqual(['pistes', 0, 'lever']);
    expect(near?.params).toEqual({
      value: 'locla',
      vocabulary: 'lever-level',
      nearest: 'local',
      times: 2,
      others: ['pistes.1.lever'],
    });
    const [far] = toldBy('unknown-code', { pistes: [{ id: 'a', text: 'A', lever: 'zzzzzzzz' }] as never });
    expect(Object.keys(far?.params ?? {})).toEqual(['value', 'vocabulary', 'known']);
    expect(far?.params['known']).toContain('local, ');
    expect(toldBy('unknown-code', { pistes: [{ id: 'a', text: 'A', lever: 'local' }] as never })).toEqual([]);
  });
  test('hands over a hundred places at most', () => {
    const pistes = Array.from({ length: 150 }, (_, i) => ({ id: `a${i}`, text: 'A', lever: 'locla' })) as never;
    const [issue] = toldBy('unknown-code', { pistes });
    expect(issue?.params).toMatchObject({ times: 150 });
    expect(issue?.params['others']).toHaveLength(99);
  });
});

describe('territory-code-mismatch', () => {
  const code = 'territory-code-mismatch';
  const place = (territory: object, more: Part = {}) =>
    toldBy(code, { territories: [{ id: 't', ...territory } as never], ...more });
  test.each([...regions, ...departments, ...luxembourgCantons].map((one) => [one.name, one] as const))(
    'takes %s as it is',
    (name, one) => {
      const level = regions.includes(one as never)
        ? 'region'
        : departments.includes(one as never)
          ? 'department'
          : 'canton';
      expect(place({ name, level, code: one.code })).toEqual([]);
    },
  );
  test.each(formerRegions.map((one) => [one.name, one] as const))(
    'knows that %s was a region',
    (name, { code: own, into }) => {
      const [issue] = place({ name, level: 'region', code: own });
      expect(issue?.path).toEqual(['territories', 0, 'code']);
      const today = regions.find((one) => one.code === into)?.name;
      expect(issue?.params).toEqual({ name, code: own, former: name, into: `${today} (${into})` });
      expect(issue?.severity).toBe('error');
      expect(place({ name, level: 'other', code: own })).toEqual([]);
    },
  );
  test('tells whose code it is, and the official one of the name', () => {
    expect(place({ name: 'Meuse', level: 'department', code: '54' })[0]?.params).toEqual({
      ...{ name: 'Meuse', code: '54', owner: 'Meurthe-et-Moselle', official: '55' },
    });
    expect(place({ name: 'Nulle part', level: 'department', code: '54' })[0]?.params).toEqual({
      ...{ name: 'Nulle part', code: '54', owner: 'Meurthe-et-Moselle' },
    });
    expect(place({ name: 'Meuse', level: 'department', code: '550' })[0]?.params).toEqual({
      name: 'Meuse',
      code: '550',
      official: '55',
    });
    expect(place({ name: 'Nulle part', level: 'department', code: '550' })[0]?.params).toEqual({
      name: 'Nulle part',
      code: '550',
    });
  });
  test('leaves names that no list holds in a plan of another language', () => {
    const german: Part = { language: 'de' };
    expect(place({ name: 'Nirgendwo', level: 'department', code: '54' }, german)).toEqual([]);
    expect(place({ name: 'Meuse', level: 'department', code: '54' }, german)).toHaveLength(1);
  });
  test('knows which lists are not whole', () => {
    expect(place({ name: 'Nirgendwo', level: 'canton', code: 'X1' })).toEqual([]);
    expect(place({ name: 'Wiltz', level: 'canton', code: 'X1' })).toHaveLength(1);
    expect(place({ name: 'Nulle part', level: 'commune', code: '51999' })).toEqual([]);
    expect(place({ name: 'Reims', level: 'commune', code: '51999' })).toHaveLength(1);
    expect(place({ name: 'Reims', level: 'commune', code: '18999' })).toEqual([]);
    expect(place({ name: 'Nulle part', level: 'arrondissement', code: '519' })).toHaveLength(1);
    expect(place({ name: 'Nulle part', level: 'arrondissement', code: '189' })).toEqual([]);
  });
  test('looks at the ISO code where the other is right or missing', () => {
    expect(place({ name: 'Meuse', level: 'department', iso: 'FR-54' })[0]).toMatchObject({
      path: ['territories', 0, 'iso'],
      params: { name: 'Meuse', code: 'FR-54', official: 'FR-55' },
    });
    expect(place({ name: 'Meuse', level: 'department', iso: 'FR-55' })).toEqual([]);
    expect(place({ name: 'Meuse', level: 'department', code: '54', iso: 'FR-67' }).map(({ path }) => path[2])).toEqual([
      'code',
    ]);
    expect(place({ name: 'Ma Meuse', level: 'department', iso: 'FR-54' })).toEqual([]);
    expect(place({ name: 'Reims', level: 'commune', code: '51454', iso: 'FR-67' })).toEqual([]);
    expect(place({ name: 'Meuse', level: 'department', code: '54', iso: 'DE-RP' })).toEqual([]);
    expect(place({ name: 'Grand Est', level: 'region', iso: 'FR-BRE' })[0]?.params['official']).toBe('FR-GES');
  });
  test('goes by the code where the name is of no list', () => {
    const [issue] = place({ name: 'Nirgendwo', level: 'department', code: '55', iso: 'FR-54' }, { language: 'de' });
    expect(issue?.params).toEqual({ name: 'Nirgendwo', code: 'FR-54', official: 'FR-55' });
    const former = { name: 'Ma région', level: 'region', code: '41' };
    expect(place(former)[0]?.params).toMatchObject({ former: 'Lorraine' });
  });
  test('of a former region under a code of today: a warning where it is that of its region, an error elsewhere', () => {
    const [own] = place({ name: 'Lorraine', level: 'region', code: '44' });
    expect(own).toMatchObject({ severity: 'warning', params: { former: 'Lorraine', into: 'Grand Est (44)' } });
    const [other] = place({ name: 'Lorraine', level: 'region', code: '53' });
    expect(other).toMatchObject({ severity: 'error', params: { owner: 'Bretagne', official: '44' } });
  });
  test('asks the parent where it lies', () => {
    const within = (parent: object, child: object) =>
      toldBy(code, {
        territories: [
          { id: 'p', ...parent },
          { id: 't', parent: 'p', ...child },
        ] as never,
      });
    const marne = { name: 'Marne', level: 'department', code: '51' };
    const [issue] = within(marne, { name: 'Nulle part', level: 'commune', code: '52999' });
    expect(issue?.path).toEqual(['territories', 1, 'parent']);
    expect(issue?.params).toEqual({ name: 'Nulle part', code: '52999', other: 'Marne' });
    expect(within(marne, { name: 'Nulle part', level: 'commune' })).toEqual([]);
    expect(within(marne, { name: 'Nulle part', level: 'health-territory', code: '52' })).toEqual([]);
    expect(
      within(
        { name: 'Reims', level: 'commune', code: '51454' },
        { name: 'Nulle part', level: 'commune', code: '52999' },
      ),
    ).toEqual([]);
    const [away] = arrondissementsGrandEst.filter(({ department }) => department === '52');
    const [near] = arrondissementsGrandEst.filter(({ department }) => department === '51');
    expect(within(marne, { name: away?.name, level: 'arrondissement', code: away?.code })).toHaveLength(1);
    expect(within(marne, { name: near?.name, level: 'arrondissement', code: near?.code, iso: 'FR-67' })).toEqual([]);
    expect(within({ ...marne, iso: 'DE-RP' }, { name: 'Nulle part', level: 'commune', code: '52999' })).toEqual([]);
    expect(
      within(
        { name: 'Là-bas', level: 'health-territory', code: '1' },
        { name: 'Meuse', level: 'department', code: '55' },
      ),
    ).toEqual([]);
    expect(within({ name: 'Bretagne', level: 'region' }, { name: 'Meuse', level: 'department', code: '55' })).toEqual(
      [],
    );
    expect(
      within({ name: 'Bretagne', level: 'region', code: '53' }, { name: 'Nulle part', level: 'commune', code: '55' }),
    ).toEqual([]);
  });
  test('knows Alsace by name, code or ISO code, as a département only', () => {
    const [issue] = place({ name: 'Alsace', level: 'department' });
    expect(issue).toMatchObject({ path: ['territories', 0, 'code'], severity: 'warning', params: { name: 'Alsace' } });
    expect(place({ name: 'La collectivité', level: 'department', code: '6AE' })).toMatchObject([
      { severity: 'warning' },
    ]);
    expect(place({ name: 'La collectivité', level: 'department', iso: 'FR-6AE' })).toMatchObject([
      { severity: 'warning' },
    ]);
    expect(place({ name: 'Alsace', level: 'health-territory' })).toEqual([]);
    expect(place({ name: 'Alsaciens', level: 'department' })).toEqual([]);
  });
  test('asks where the place of a scheme lies, part by part', () => {
    const toldAt = (name: string, own: string | undefined) =>
      toldBy(code, {
        dispositifs: [{ id: 'd', title: 'MSP', toldAt: { place: name, ...(own && { code: own }) } }] as never,
      });
    const [issue] = toldAt('Grand Est, Reims (Marne)', '54');
    expect(issue?.path).toEqual(['dispositifs', 0, 'toldAt', 'code']);
    expect(issue?.params).toEqual({ name: 'Reims (Marne)', code: '54', official: '51' });
    expect(toldAt('Grand Est, Reims (Marne)', '51')).toEqual([]);
    expect(toldAt('Reims', undefined)).toEqual([]);
    expect(toldAt('Nulle part', '51')).toEqual([]);
    expect(toldAt('(Reims)', '54')).toEqual([]);
    expect(toldBy(code, { dispositifs: [{ id: 'd', title: 'MSP' }] as never })).toEqual([]);
  });
});

describe('acronyms', () => {
  test('tell the short form with what was meant, or all it may mean', () => {
    const [unknown] = toldBy('unknown-acronym', constats('La CRAA régule'));
    expect(unknown?.params).toEqual({ short: 'CRAA', nearest: 'CRRA' });
    const [ambiguous] = toldBy('ambiguous-acronym', constats('Il manque 0,5 ETP'));
    expect(ambiguous?.params['short']).toBe('ETP');
    expect(String(ambiguous?.params['expansions']).split(' / ').length).toBeGreaterThan(1);
  });
  test('are those of the organisations and of the plan too, and what the glossary says of one holds', () => {
    const organisation = { id: 'o', name: 'Comité', kind: 'ars', acronym: 'XYZW' };
    const slip = constats('La XYWZ régule');
    expect(toldBy('unknown-acronym', slip)).toEqual([]);
    expect(toldBy('unknown-acronym', { ...slip, organisations: [organisation] as never })[0]?.params['nearest']).toBe(
      'XYZW',
    );
    expect(toldBy('unknown-acronym', { ...slip, acronym: 'XYZW' })[0]?.params['nearest']).toBe('XYZW');
    expect(toldBy('unknown-acronym', { ...constats('La CRAA régule'), acronym: 'CRAA' })).toEqual([]);
    const glossary = (...texts: string[]) => [{ short: 'ETP', expansions: texts.map((text) => ({ text })) }];
    expect(toldBy('ambiguous-acronym', { ...constats('0,5 ETP'), glossary: glossary('temps plein') })).toEqual([]);
    expect(
      toldBy('ambiguous-acronym', { ...constats('0,5 ETP'), glossary: glossary('un', 'deux') })[0]?.params[
        'expansions'
      ],
    ).toBe('un / deux');
    const own = { ...organisation, acronym: 'ETP' };
    const meanings = toldBy('ambiguous-acronym', constats('0,5 ETP'))[0]?.params['expansions'];
    expect(toldBy('ambiguous-acronym', { ...constats('0,5 ETP'), acronym: 'ETP' })[0]?.params['expansions']).toBe(
      meanings,
    );
    expect(toldBy('ambiguous-acronym', { ...constats('0,5 ETP'), organisations: [own] as never })).toHaveLength(1);
  });
  test.each(acronyms.map((one) => [one.short, one] as const))(
    'have the names of today for their meanings: %s',
    (short, { expansions, slips = [] }) => {
      const today = expansions.filter(({ until }) => until === undefined);
      const names = (today.length > 0 ? today : expansions).map(({ text }) => text);
      const told = toldBy('ambiguous-acronym', constats(`Avec ${short} ici`)).map(({ params }) => params['expansions']);
      // Short forms in small letters, or longer ones, are not looked for.
      if (told.length > 0 || (names.length > 1 && /^[A-Z0-9]{2,8}$/.test(short)))
        expect(told).toEqual([names.join(' / ')]);
      for (const slip of slips.filter((one) => /^[A-Z0-9]{4,8}$/.test(one)))
        expect(toldBy('unknown-acronym', constats(`Avec ${slip} ici`))[0]?.params['nearest']).toBe(short);
    },
  );
  test('are found behind every slip of the hand: two letters swapped, one left out, one too many, one typed twice', () => {
    const own = { id: 'o', name: 'Comité', kind: 'ars', acronym: 'QWXZKJB' };
    const slips = [...own.acronym].flatMap((letter, i, all) => {
      const [before, after] = [all.slice(0, i).join(''), all.slice(i + 1).join('')];
      const next = all[i + 1];
      const swapped = next === undefined ? [] : [`${before}${next}${letter}${after.slice(1)}`];
      const twice = next === undefined ? [] : [`${before}${next}${after}`];
      return [...swapped, ...twice, before + after, `${before}V${letter}${after}`];
    });
    for (const slip of [...slips, `${own.acronym}V`])
      expect(
        toldBy('unknown-acronym', { ...constats(`La ${slip} ici`), organisations: [own] as never })[0]?.params,
        slip,
      ).toEqual({
        short: slip,
        nearest: own.acronym,
      });
    for (const other of ['QWXZK', 'QXWZKBJ', 'VWXZKJB', 'QWXZKJVV', 'QWXVKJB'])
      expect(
        toldBy('unknown-acronym', { ...constats(`La ${other} ici`), organisations: [own] as never }),
        other,
      ).toEqual([]);
  });
  test('of nine letters are words of a heading, and the glossary uses none', () => {
    const own = (acronym: string) => [{ id: 'o', name: 'Comité', kind: 'ars', acronym }] as never;
    const eight = { ...constats('Le ABCDEFHG ici'), organisations: own('ABCDEFGH') };
    expect(toldBy('unknown-acronym', eight)[0]?.params['nearest']).toBe('ABCDEFGH');
    expect(toldBy('unknown-acronym', { ...constats('Le ABCDEFGHI ici'), organisations: own('ABCDEFGH') })).toEqual([]);
    const glossary = [{ short: 'ZZZ', expansions: [{ text: 'La CRAA régule' }] }];
    expect(toldBy('unknown-acronym', { glossary })).toEqual([]);
    expect(placesOf('ambiguous-acronym', constats('Le PM ici'))).toEqual(
      (acronyms.find(({ short }) => short === 'PM')?.expansions.length ?? 0) > 1 ? ['constats.0.text'] : [],
    );
  });
  test('stand alone, with two letters to eight', () => {
    const first = (...texts: string[]) => placesOf('unknown-acronym', constats(...texts));
    expect(first('Le centre', 'La CRAA', 'La CRAA encore')).toEqual(['constats.1.text']);
    for (const text of ['CRAAs', 'xCRAA', 'CRAA-x', 'x-CRAA', 'CRAA_', '_CRAA', 'éCRAA', 'CRAAé'])
      expect(first(text)).toEqual([]);
    for (const text of ['(CRAA)', '« CRAA »', 'CRAA.', '@CRAA x', 'CRAA', 'l’CRAA'])
      expect(first(text)).toHaveLength(1);
  });
  test('of fewer than four letters are near too many others', () => {
    expect(toldBy('unknown-acronym', constats('La CPT ouvre'))).toEqual([]);
    expect(toldBy('unknown-acronym', constats('La CPTSS ouvre'))[0]?.params).toEqual({
      short: 'CPTSS',
      nearest: 'CPTS',
    });
  });
});

describe('unusable texts', () => {
  test('tell the text; of damaged ones in other words', () => {
    const [filler] = toldBy('unusable-text', constats('à compléter'));
    expect(filler?.path).toEqual(['constats', 0, 'text']);
    expect(filler?.params).toEqual({ text: 'à compléter' });
    const [damaged] = toldBy('unusable-text', constats('santÃ© publique'));
    expect(damaged?.params).toEqual({ text: 'santÃ© publique' });
    expect(damaged?.message.replace('santÃ© publique', 'à compléter')).not.toBe(filler?.message);
  });
  test.each([
    '-',
    '–',
    '—',
    '...',
    '_',
    '?',
    '***',
    ' - - ',
    '#REF!',
    '#N/A',
    '#DIV/0!',
    '#NOM?',
    'n/a',
    'N. A.',
    'n. c.',
    'k.A.',
    'k. a.',
    'NaN',
    'null',
    'undefined',
    'TBD',
    'todo',
    'à définir',
    'À préciser',
    'à venir',
    'lorem ipsum dolor',
    `lorem ipsum ${'x'.repeat(18)}`,
  ])('are found: %j', (text) => expect(placesOf('unusable-text', constats(text))).toHaveLength(1));
  test.each([
    '- un',
    '#1',
    'n/a ici',
    'nanisme',
    'nullement',
    'Avenir',
    'à définir ici',
    `lorem ipsum ${'x'.repeat(19)}`,
    'Â',
    'Château',
    'forêt Â ici',
  ])('are not found: %j', (text) => expect(placesOf('unusable-text', constats(text))).toEqual([]));
  test.each(['Ã©tat', 'cÂ«ur', 'l’Ã', 'lâ€™accès', 'sant\ufffd'])('are damaged: %j', (text) =>
    expect(placesOf('unusable-text', constats(text)).length).toBe(text === 'l’Ã' ? 0 : 1),
  );
});

describe('personal data', () => {
  const kinds = (text: string, more: Part = {}) =>
    toldBy('personal-data', { ...constats(text), ...more }).map(({ message }) => message);
  test('is told where it stands, each kind in its words', () => {
    const [email, phone, name] = [kinds('x@exemple.fr'), kinds('Tél. 03 88 00 12 34'), kinds('M. Jean Exemple')];
    expect(new Set([...email, ...phone, ...name]).size).toBe(3);
    expect(placesOf('personal-data', constats('rien', 'x@exemple.fr'))).toEqual(['constats.1.text']);
  });
  test('is not an office-holder, by a longer or a shorter name', () => {
    const people = (name: string): Part => ({ people: [{ id: 'a', name, office: 'Ministre' }] });
    expect(kinds('Mme Exemple ouvre', people('Jeanne Exemple'))).toEqual([]);
    expect(kinds('Mme Jeanne Exemple ouvre', people('Exemple'))).toEqual([]);
    expect(kinds('Mme Jeanne Exemple ouvre', people('Paul Autre'))).toHaveLength(1);
    expect(kinds('Frau Jana Exempel', people('Jana Exempel'))).toEqual([]);
  });
  test.each([
    '+33388001234',
    '0033 3 88 00 12 34',
    '+33 (0)3 88 00 12 34',
    '03.88.00.12.34',
    '03-88-00-12-34',
    '0388001234',
    '+352 26 00 12 34',
    '+49 30 1234567',
  ])('is a telephone number: %s', (text) => expect(kinds(`Tél. ${text}`)).toHaveLength(1));
  test.each(['03 88 00 12', '1.03 88 00 12 34', '+1 202 555 0100', '00 88 00 12 34', '03 88 00 12 345'])(
    'is no telephone number: %s',
    (text) => expect(kinds(`No ${text}`)).toEqual([]),
  );
});
