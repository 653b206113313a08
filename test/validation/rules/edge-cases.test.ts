import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type PlanInput, PlanSchema } from '../../../src/model/index.ts';
import { findSimilarTexts } from '../../../src/validation/derived/similar-texts.ts';
import { type AuditReport, auditPlan, tuneRules } from '../../../src/validation/index.ts';
import { defaultRules } from '../../../src/validation/rules/index.ts';
import { plainSpaces } from '../../plain-spaces.ts';

const audit = (part: Partial<PlanInput>, code: string, asOf?: string): AuditReport =>
  auditPlan(PlanSchema.parse({ id: 'p', title: 'Plan', ...part }), {
    rules: defaultRules.filter((rule) => rule.code === code),
    ...(asOf !== undefined && { asOf }),
  });
const findings = (part: Partial<PlanInput>, code: string, asOf?: string) => audit(part, code, asOf).issues.length;
const saying = (...texts: string[]): Partial<PlanInput> => ({
  constats: texts.map((text, i) => ({ id: `c${i}`, text })),
});

describe('the same amount twice', () => {
  const budgetLines = [
    { id: 'b1', title: 'Numérique des établissements', amount: { value: 6e8, currency: 'EUR' } },
    { id: 'b2', title: 'Plan numérique', amount: { value: 6e8, currency: 'EUR' } },
  ];
  test('is asked about once: not where a claim weighs the two envelopes, or a link says what they are', () => {
    expect(findings({ budgetLines }, 'budget-double-count')).toBe(1);
    const uses = budgetLines.map(({ id, title }) => ({ value: { budgetLine: id }, scope: title }));
    const claims = [{ id: 'C1', kind: 'double-count' as const, statement: 'Deux fois 600 M€.', uses }];
    expect(findings({ budgetLines, claims }, 'budget-double-count')).toBe(0);
    const [from, to] = ['b2', 'b1'].map((id) => ({ collection: 'budgetLines' as const, id }));
    const links = from && to ? [{ kind: 'related', from, to, note: 'Deux enveloppes.' }] : [];
    expect(findings({ budgetLines, links }, 'budget-double-count')).toBe(0);
  });
});

test('a text whose words all stand elsewhere is told as copied, one that is only close as close', () => {
  const first = 'Recruter des médecins traitants dans les territoires ruraux';
  const [same] = audit(saying(first, first), 'near-duplicate-text').issues;
  expect(plainSpaces(same?.message ?? '')).toContain('Les mêmes mots que pour « c0 »');
  const [close] = audit(saying(first, `${first} isolés`), 'near-duplicate-text').issues;
  expect(plainSpaces(close?.message ?? '')).toContain('Texte proche de celui de « c0 » (86 %');
});

test('a date stands in words in the message, and as data in its parameters', () => {
  const milestones = [{ id: 'j1', title: 'Ouverture', planned: '../2020-end' }];
  const [issue] = audit({ milestones }, 'overdue-next-step', '2021-02-01').issues;
  expect(plainSpaces(issue?.message ?? '')).toContain('(d’ici fin 2020) est dépassée');
  expect(issue?.params).toMatchObject({ due: '../2020-end', asOf: '2021-02-01' });
});

describe('a vocabulary', () => {
  const plan = PlanSchema.parse({
    id: 'p',
    title: 'Plan',
    kind: 'metropolis-plan',
    pistes: [{ id: 'a', text: 'Agir', lever: 'locla' }],
  });
  const severities = (options: object) => {
    const rules = tuneRules(
      defaultRules.filter(({ code }) => code === 'unknown-code'),
      { 'unknown-code': { options } },
    );
    return auditPlan(plan, { rules }).issues.map(({ severity, params }) => `${severity} ${params['value']}`);
  };
  test('is open: an unknown code is a warning', () =>
    expect(severities({})).toEqual(['warning metropolis-plan', 'warning locla']));
  test('can be closed, one or all: an unknown code is an error', () => {
    expect(severities({ closed: ['lever-level'] })).toEqual(['warning metropolis-plan', 'error locla']);
    expect(severities({ closed: true })).toEqual(['error metropolis-plan', 'error locla']);
  });
  test('takes codes of the user as listed ones', () => {
    expect(severities({ closed: true, listed: { 'plan-kind': ['metropolis-plan'] } })).toEqual(['error locla']);
  });
});

describe('the history of a state', () => {
  const variants = (history: readonly object[], state = 'running') =>
    audit(
      { programmes: [{ id: 'c1', title: 'Carte', state, history: history as never }] },
      'lifecycle-implausible',
    ).issues.map(({ place, params }) => [place, params]);
  test('is silent when each move is one of the life cycle, and where a state is not known', () => {
    expect(
      variants([{ state: 'announced', date: '2020' }, { state: 'pilot', date: '2020-06' }, { state: 'running' }]),
    ).toEqual([]);
    expect(variants([{ state: 'unknown' }, { state: 'pilote' }, { state: 'running' }])).toEqual([]);
    expect(variants([])).toEqual([]);
  });
  test('is told where a move is not allowed, goes back in time, or does not end with the present state', () => {
    expect(variants([{ state: 'stopped' }, { state: 'running' }])).toEqual([
      ['programme c1, état 2', { previous: 'stopped', state: 'running' }],
    ]);
    expect(
      variants([
        { state: 'pilot', date: '2022-03' },
        { state: 'running', date: '2021' },
      ]),
    ).toEqual([['programme c1, état 2', { state: 'running', date: '2021', otherDate: '2022-03' }]]);
    expect(variants([{ state: 'pilot' }])).toEqual([['programme c1, état 1', { state: 'running', last: 'pilot' }]]);
  });
});

describe('personal data', () => {
  test.each([
    'Contact : prevention.exemple@exemple.fr',
    'Tél. 03 88 00 12 34',
    'Tél. +33 3 88 00 12 34',
    'Tél. +352 26 00 12 34 56',
    'Demander à M. Jean Exemple',
    'Le Dr Exemple anime le groupe',
    'Le Professeur Jean-Luc Exemple',
    'Madame Jeanne Exemple, référente',
    'Mrs Exemple coordinates',
    'Rückfragen an Herrn Jan Exempel',
    'Call +44 20 0000 0000',
  ])('is found in "%s"', (text) => expect(findings(saying(text), 'personal-data')).toBe(1));

  test.each([
    'Plus de 1 753 places et 2 155 millions en 2022-2025',
    'Le 3114 répond à toute heure, le 15 aussi',
    'Mme la ministre et M. le préfet',
    'La PMI et le Dr de garde',
    'Madame la Directrice et Monsieur le Préfet',
    'Ms, Mrs and Mr are optional',
    'Frau Bundesrätin besucht das Zentrum; Herr und Frau',
    'Une enveloppe de 1234567890 euros',
    'Le code 10.1038/s41586-021-03819-2 de la publication',
    'mi-temps @ domicile',
  ])('is not found in "%s"', (text) => expect(findings(saying(text), 'personal-data')).toBe(0));

  test('is told kind by kind: who removes one has not removed the other', () => {
    const text = 'Mme Jeanne Exemple, jeanne@exemple.fr, 03 99 00 12 34';
    expect(findings(saying(text), 'personal-data')).toBe(3);
  });

  test('spares office-holders listed among the people, and is not repeated in the message', () => {
    const people = [{ id: 'ministre', name: 'Jeanne Exemple', office: 'Ministre de la Santé' }];
    expect(findings({ ...saying('Mme Jeanne Exemple ouvre la séance'), people }, 'personal-data')).toBe(0);
    const [issue] = audit(saying('Écrire à jeanne@exemple.fr'), 'personal-data').issues;
    expect(JSON.stringify(issue)).not.toContain('jeanne@');
  });
});

describe('acronyms', () => {
  test('one edit away from a known one are asked about; two are not, nor those the plan explains', () => {
    expect(findings(saying('La CRAA régule'), 'unknown-acronym')).toBe(1);
    expect(findings(saying('Le projet FAST'), 'unknown-acronym')).toBe(0);
    const glossary = [{ short: 'CRAA', expansions: [{ text: 'centre de ressources' }] }];
    expect(findings({ ...saying('La CRAA régule'), glossary }, 'unknown-acronym')).toBe(0);
  });

  test('are whole words: not inside a word or a compound', () => {
    expect(findings(saying('MathuriN’H, SUN-ES, xCRAAx'), 'unknown-acronym')).toBe(0);
  });
});

type Territory = Omit<NonNullable<PlanInput['territories']>[number], 'id'>;

describe('territories', () => {
  const place = (territory: Territory) =>
    findings({ territories: [{ id: 't', ...territory }] }, 'territory-code-mismatch');

  test('of other countries and without a list are left alone', () => {
    expect(place({ name: 'Trier', level: 'department', code: '07211', iso: 'DE-RP' })).toBe(0);
    expect(place({ name: 'Cœur Grand Est', level: 'health-territory', code: 'GHT5' })).toBe(0);
    expect(place({ name: 'Lyon', level: 'arrondissement', code: '691' })).toBe(0);
    expect(place({ name: 'Bern', level: 'canton', code: 'BE' })).toBe(0);
    expect(place({ name: 'Langres', level: 'commune', code: '52269' })).toBe(0);
    expect(place({ name: 'Chaumont', level: 'commune', code: '18059' })).toBe(0);
    const inGerman = { language: 'de', territories: [{ id: 't', name: 'Hamburg', level: 'region', code: '02' }] };
    expect(findings(inGerman, 'territory-code-mismatch')).toBe(0);
  });

  test.each([
    { name: 'Réunion', level: 'department', code: '974', iso: 'FR-974' },
    { name: 'Paris', level: 'department', code: '75', iso: 'FR-75C' },
    { name: 'Grand-Est', level: 'region', code: '44', iso: 'FR-GES' },
    { name: 'Haute-Corse', level: 'department', code: '2B', iso: 'FR-2B' },
    { name: 'Esch an der Alzette', level: 'canton', code: 'LU-ES', iso: 'LU-ES' },
    { name: 'Strasbourg', level: 'commune', code: '67482' },
  ])('of the official lists are right: %j', (territory) => expect(place(territory)).toBe(0));

  test.each([
    [{ name: 'Corse-du-Sud', level: 'department', code: '20' }, 'code', '2A'],
    [{ name: 'Strasbourg', level: 'commune', code: '67000' }, 'code', '67482'],
    [{ name: 'Reims', level: 'commune', code: '54395' }, 'code', 'Nancy'],
    [{ name: 'Lorraine', level: 'region', code: '44' }, 'code', '2016'],
    [{ name: 'Bretagne', level: 'region', code: '53', iso: 'FR-PDL' }, 'iso', 'FR-BRE'],
    [{ name: 'Wiltz', level: 'canton', iso: 'LU-WT' }, 'iso', 'LU-WI'],
    [{ name: "Collectivité européenne d'Alsace", level: 'department', code: '67A' }, 'code', 'FR-6AE'],
  ] as const)('with a wrong code are told, with the right one: %j', (territory, field, said) => {
    const { issues } = audit({ territories: [{ id: 't', ...territory }] }, 'territory-code-mismatch');
    expect(issues).toMatchObject([{ path: ['territories', 0, field] }]);
    expect(issues[0]?.message).toContain(said);
  });

  test('lie in the one they are said to be part of', () => {
    const within = (territory: Territory, parent: Territory) =>
      findings(
        {
          territories: [
            { id: 'p', ...parent },
            { id: 't', parent: 'p', ...territory },
          ],
        },
        'territory-code-mismatch',
      );
    const bretagne = { name: 'Bretagne', level: 'region', code: '53' };
    const marne = { name: 'Marne', level: 'department', code: '51' };
    const reunion = { name: 'La Réunion', level: 'department', code: '974' };
    expect(within({ name: 'Meuse', level: 'department', code: '55' }, bretagne)).toBe(1);
    expect(within({ name: 'Finistère', level: 'department', code: '29' }, bretagne)).toBe(0);
    expect(within({ name: 'Langres', level: 'commune', code: '52269' }, marne)).toBe(1);
    expect(within({ name: 'Reims', level: 'commune', code: '51454' }, marne)).toBe(0);
    expect(within({ name: 'Saint-Denis', level: 'commune', code: '97411' }, reunion)).toBe(0);
  });

  test('Alsace is a collectivity over two départements, and was a region until 2016', () => {
    const variant = (territory: Territory) =>
      audit({ territories: [{ id: 't', ...territory }] }, 'territory-code-mismatch').issues.map(
        ({ message }) => message,
      );
    expect(variant({ name: 'Alsace', level: 'department', code: '6AE' })[0]).toContain('FR-6AE');
    expect(variant({ name: 'Alsace', level: 'region', code: '42' })[0]).toContain('2016');
    expect(variant({ name: 'Bas-Rhin', level: 'department', code: '67', iso: 'FR-67' })).toEqual([]);
  });
});

describe('dates', () => {
  const planned = (...dates: string[]): Partial<PlanInput> => ({
    milestones: dates.map((date, i) => ({ id: `j${i}`, title: 'Jalon', planned: date })),
  });

  test('a column continued by years is found, three rows are not yet a column, repeated dates are none', () => {
    expect(findings(planned('2022-12-31', '2023-12-31', '2024-12-31', '2025-12-31'), 'date-autofill-drift')).toBe(1);
    expect(findings(planned('2024-01-01', '2024-01-02', '2024-01-03'), 'date-autofill-drift')).toBe(0);
    expect(findings(planned('2024-01-01', '2024-01-01', '2024-01-01', '2024-01-01'), 'date-autofill-drift')).toBe(0);
  });

  test('meetings of one week follow each other by rights, and those that go on over a week-end do not', () => {
    const held = (...dates: string[]): Partial<PlanInput> => ({
      consultations: [
        { id: 'c', title: 'C', meetings: dates.map((date, i) => ({ id: `m${i}`, level: 'department', date })) },
      ],
    });
    const week = ['2024-10-01', '2024-10-02', '2024-10-03', '2024-10-04'];
    expect(findings(held(...week), 'date-autofill-drift')).toBe(0);
    expect(findings(held(...week, '2024-10-05'), 'date-autofill-drift')).toBe(1);
    expect(findings(held('2024-10-04', '2024-10-05', '2024-10-06', '2024-10-07'), 'date-autofill-drift')).toBe(1);
    expect(findings(planned(...week), 'date-autofill-drift')).toBe(1);
  });

  test('what comes back every year is only told as information', () => {
    const { issues } = audit(planned('2022-12-31', '2023-12-31', '2024-12-31', '2025-12-31'), 'date-autofill-drift');
    expect(issues.map(({ severity }) => severity)).toEqual(['info']);
  });

  test('nothing is over-due without a day to speak of, and a due month is over-due only when it has ended', () => {
    const step = { projects: [{ id: 'P1', title: 'P', nextSteps: [{ text: 'Recruter', due: '2023-03' }] }] };
    expect(findings(step, 'overdue-next-step')).toBe(0);
    expect(findings(step, 'overdue-next-step', '2023-03-31')).toBe(0);
    expect(findings(step, 'overdue-next-step', '2023-04-01')).toBe(1);
  });
});

describe('budget', () => {
  test('amounts are written as the reader writes them', () => {
    const budgetLines = [
      { id: 'w', title: 'Tout', amount: { value: 2_000_000, currency: 'EUR' } },
      { id: 'p', title: 'Part', amount: { value: 2_100_000, currency: 'EUR' }, partOf: 'w' },
    ];
    const said = (locale: 'fr' | 'en' | 'de') =>
      auditPlan(PlanSchema.parse({ id: 'p', title: 'P', budgetLines }), { locale })
        .issues.find(({ code }) => code === 'budget-parts-above-whole')
        ?.message.replaceAll(/[\u00a0\u202f]/g, ' ');
    expect(said('fr')).toContain('2,1 M€');
    expect(said('en')).toContain('€2.1 million');
    expect(said('de')).toContain('2,1 Mio. €');
  });

  const line = (id: string, value: number, rest: object = {}) => ({
    id,
    title: id,
    amount: { value, currency: 'EUR' },
    ...rest,
  });

  test('a second breakdown of the same money is not added to the first', () => {
    const parts = [line('a', 1400, { partOf: 'w' }), line('b', 600, { partOf: 'w' }), line('c', 350, { partOf: 'w' })];
    expect(findings({ budgetLines: [line('w', 2000), ...parts] }, 'budget-parts-above-whole')).toBe(0);
    expect(findings({ budgetLines: [line('w', 1900), ...parts] }, 'budget-parts-above-whole')).toBe(1);
    expect(
      findings(
        { budgetLines: [line('w', 0, { amount: { value: 1900, currency: 'EUR', qualifier: 'more-than' } }), ...parts] },
        'budget-parts-above-whole',
      ),
    ).toBe(0);
  });
});

test('a chain as long as the plan and a cycle of any length end', () => {
  const count = 20_000;
  const chain = (last: string | undefined): Partial<PlanInput> => ({
    orientations: Array.from({ length: 5_000 }, (_, i) => ({
      id: `o${i}`,
      kind: 'axis' as const,
      title: 'Axe',
      ...(i > 0 ? { parent: `o${i - 1}` } : last !== undefined && { parent: last }),
    })),
    milestones: Array.from({ length: count }, (_, i) => ({
      id: `j${i}`,
      title: 'J',
      ...(i > 0 && { after: [`j${i - 1}`] }),
    })),
  });
  expect(findings(chain(undefined), 'reference-cycle')).toBe(0);
  expect(findings(chain('o4999'), 'reference-cycle')).toBe(1);
});

test('equal texts of different groups are always found, texts of one group never', () => {
  const texts = fc.array(fc.stringMatching(/^([a-z]{4,9} ){5,12}$/), { minLength: 1, maxLength: 15 });
  const options = { similarity: 0.75, fewestWords: 4 };
  fc.assert(
    fc.property(texts, (list) => {
      const unique = [...new Set(list)].filter((text) => new Set(text.trim().split(' ')).size >= 4);
      const twice = [...unique, ...unique].map((text, i) => ({ text, group: String(i) }));
      const found = findSimilarTexts(twice, options).filter(({ share }) => share === 1);
      expect(found.length).toBeGreaterThanOrEqual(unique.length);
      expect(
        findSimilarTexts(
          twice.map(({ text }) => ({ text, group: 'one' })),
          options,
        ),
      ).toEqual([]);
    }),
  );
});

describe('unusable texts', () => {
  test.each(['   ', '-', '…', 'N/A', 'n.c.', 'nan', 'TBD', '#N/A', '#VALEUR!', 'santÃ© publique', 'sant\ufffd'])(
    'are found: %j',
    (text) => expect(findings(saying(text), 'unusable-text')).toBe(1),
  );

  test.each(['Offre', 'NC', 'N° 5', 'Avis du CNA', 'NÃO', 'Âge moyen', '3', 'Todo bien', 'À compléter par le CHU'])(
    'are not found: %j',
    (text) => expect(findings(saying(text), 'unusable-text')).toBe(0),
  );

  test('units and words of the document are taken as they are', () => {
    const figures = [{ id: 'F1', title: 'Part', value: 5, unit: '%', asWritten: 'n.c.' }];
    expect(findings({ figures }, 'unusable-text')).toBe(0);
  });
});

test('a short form stands once in the glossary, a link leads elsewhere', () => {
  const entry = (text: string) => ({ short: 'MS', expansions: [{ text }] });
  expect(findings({ glossary: [entry('médico-social'), entry('maître de stage')] }, 'duplicate-id')).toBe(1);
  const end = { collection: 'projects', id: 'P1' } as const;
  expect(findings({ links: [{ kind: 'extends', from: end, to: end }] }, 'reference-cycle')).toBe(1);
});

test('bodies of the field are no topics', () => {
  const fiche = (name: string) => ({
    projects: [{ id: 'P1', title: 'P', fiche: { title: 'P', beneficiaries: [{ name, benefits: ['Relais'] }] } }],
  });
  for (const body of ['Santé publique France', 'Promotion Santé Grand Est'])
    expect(findings(fiche(body), 'beneficiary-is-topic')).toBe(0);
  expect(findings(fiche('Promotion de la santé'), 'beneficiary-is-topic')).toBe(1);
});

describe('unknown codes', () => {
  test('are told beside the listed ones where none is near', () => {
    const [issue] = audit({ kind: 'charte de quartier' }, 'unknown-code').issues;
    expect(issue?.message).toContain('local-contract, local-plan, action-plan, roadmap, strategy');
  });

  test('a word of the list in any language is answered with its code', () => {
    for (const kind of ['feuille de route', 'Fahrplan'])
      expect(audit({ kind }, 'unknown-code').issues[0]?.params['nearest']).toBe('roadmap');
  });

  test('are each told once, however many; the nearest listed one is looked for among the first thousand only', () => {
    const states = Array.from({ length: 1_200 }, (_, i) => `prioritise-${i}`);
    const constats = ['prioritise', ...states, 'prioritise'].map((state, i) => ({ id: `c${i}`, text: 'T', state }));
    const { counts, issues } = audit({ constats }, 'unknown-code');
    expect(counts.total).toBe(1_201);
    expect(issues[0]?.params).toMatchObject({ times: 2, others: ['constats.1201.state'] });
    expect(issues[0]?.params['nearest']).toBe('prioritised');
    const late = auditPlan(PlanSchema.parse({ id: 'p', title: 'Plan', constats }), { maxIssues: 5_000 });
    const told = late.issues.filter(({ code }) => code === 'unknown-code');
    expect(told[1_100]?.params['nearest']).toBeUndefined();
  });
});

test('what an indicator counts is no currency, whatever its letters', () => {
  const indicators = [
    {
      id: 'I1',
      title: 'Dossiers ouverts',
      unit: 'DMP',
      direction: 'increase' as const,
      targets: [{ asOf: '2022', quantity: { value: 1000 } }],
      values: [{ asOf: '2022', quantity: { value: 3 } }],
    },
  ];
  const plan = PlanSchema.parse({ id: 'p', title: 'Plan', indicators });
  const { issues } = auditPlan(plan, { asOf: '2023-01-01', locale: 'en' });
  expect(issues.find(({ code }) => code === 'target-missed')?.message).toContain('(1,000, 2022) is missed');
});
