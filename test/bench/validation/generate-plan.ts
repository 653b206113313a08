import type { PlanInput } from '../../../src/model/index.ts';

/** Common words first, as in any French text, then two thousand rarer ones made of syllables. */
const WORDS: readonly string[] = [
  ...'de la les le des et en à un une pour du dans que par sur au avec plus ce est qui ne se santé soins'.split(' '),
  ...'patients territoire équipe prévention professionnels médecin formation accès CPTS ARS hôpital projet'.split(' '),
  ...Array.from({ length: 2_000 }, (_, i) => {
    const syllables = ['ba', 'co', 'di', 'fu', 'gé', 'lo', 'ma', 'ni', 'pré', 'ra', 'so', 'tion', 'vé'];
    const part = (n: number): string => syllables[n % syllables.length] ?? '';
    return part(i) + part(Math.floor(i / 13)) + part(Math.floor(i / 169) + i) + (i % 3 === 0 ? 's' : '');
  }),
];

/**
 * A plan with as many filled fiches as asked, of the size and shape of real ones; the same for the same seed. It is a plan in
 * good order on 2024-06-01: what was due by then is done but for one milestone in thirty, a fiche has the title of its
 * project, figures and claims go together but for one claim in twenty. An audit finds a few defects, as in any plan kept up to date.
 */
export function generatePlan(fiches: number, seed = 1): PlanInput {
  const random = mulberry(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  /** Rank follows Zipf's law, as words do. */
  const word = (): string => WORDS[Math.floor(WORDS.length ** random()) - 1] ?? 'soin';
  const words = (count: number): string => Array.from({ length: count }, word).join(' ');
  const many = <T>(count: number, make: (i: number) => T): T[] => Array.from({ length: count }, (_, i) => make(i));
  const themes = ['T1', 'T2', 'T3', 'T4'];
  const sources = [{ source: 'S1', place: 'page 12' }];
  const item = () => ({ text: words(14), ...(random() < 0.2 && { details: [words(6), words(7)] }) });
  const constats = many(fiches * 4, (i) => ({
    id: `C${i + 1}`,
    text: `${words(16)} ${i}`,
    theme: pick(themes),
    sources,
  }));
  const dayOf = (month: number): string => `2024-${String(1 + month).padStart(2, '0')}-15`;
  const titles = many(fiches, (i) => `${words(8)} ${i + 1}`);
  const constatIds = constats.map(({ id }) => id);
  return {
    formatVersion: '1.0.0',
    id: 'generated',
    title: 'Plan de santé engendré',
    kind: 'regional-plan',
    language: 'fr',
    jurisdiction: 'FR-GES',
    period: '2023/2028',
    publishers: ['ARS'],
    sources: [
      { id: 'S1', title: 'Restitution', kind: 'deck', date: '2023-02-07', dateAsWritten: 'mardi 7 février 2023' },
    ],
    territories: [
      { id: 'FR-GES', name: 'Grand Est', level: 'region', code: '44', iso: 'FR-GES' },
      ...many(10, (i) => ({ id: `D${i}`, name: `Département ${i}`, level: 'department', parent: 'FR-GES' })),
    ],
    organisations: [
      { id: 'ARS', name: 'Agence régionale de santé', acronym: 'ARS', kind: 'agency' },
      ...many(30, (i) => ({ id: `O${i}`, name: `Organisme ${i}`, kind: 'care-provider' })),
    ],
    orientations: themes.map((id, i) => ({ id, kind: 'theme', title: `Thème ${i + 1}`, number: i + 1, order: i + 1 })),
    constats,
    pistes: many(fiches, (i) => ({
      id: `L${i + 1}`,
      text: `${words(12)} ${i}`,
      theme: pick(themes),
      lever: pick(['local', 'national']),
      answers: [constatIds[i] as string],
      sources,
    })),
    projects: many(fiches, (i) => ({
      id: `P${i + 1}`,
      number: i + 1,
      title: titles[i] as string,
      kind: 'project',
      theme: pick(themes),
      answers: constatIds.slice(i * 4, i * 4 + 4),
      objectives: [words(10)],
      nextSteps: [{ text: words(9), due: '2024-06', state: 'todo' }],
      state: 'drafted',
      sources,
      fiche: {
        title: titles[i] as string,
        theme: 'Prévention',
        constats: many(5, item),
        ideas: many(4, item),
        beneficiaries: many(4, () => ({ name: words(3), kind: 'patients', benefits: many(3, () => words(8)) })),
        description: many(4, () => ({ kind: 'solution', heading: words(3), text: words(40), items: many(4, item) })),
        stakeholders: many(6, () => ({
          name: words(2),
          organisations: [`O${Math.floor(random() * 30)}`],
          role: words(10),
          roleKinds: ['steering'],
        })),
        expectations: { territory: many(4, item), national: many(3, item) },
        targets: [{ title: words(5), quantity: { value: 20, unit: 'percent', qualifier: 'at-least' }, due: '2025' }],
        sources,
      },
    })),
    budgetLines: many(fiches, (i) => ({
      id: `B${i + 1}`,
      title: words(5),
      amount: { value: Math.round(random() * 1e6), currency: 'EUR' },
      period: '2024',
      funder: 'ARS',
      sector: 'public',
      project: `P${i + 1}`,
      sources,
    })),
    milestones: many(fiches * 2, (i) => ({
      id: `M${i + 1}`,
      title: words(6),
      kind: 'launch',
      planned: dayOf(i % 12),
      ...(i % 12 < 5 && i % 30 !== 0 && { actual: dayOf(i % 12), state: 'done' }),
      project: `P${1 + (i % fiches)}`,
      sources,
    })),
    indicators: many(fiches, (i) => ({
      id: `I${i + 1}`,
      title: words(6),
      unit: 'percent',
      baseline: { asOf: '2022', quantity: { value: 40 } },
      targets: [{ asOf: '2026', quantity: { value: 60 } }],
      project: `P${i + 1}`,
    })),
    figures: many(fiches, (i) => ({ id: `F${i + 1}`, title: words(5), value: 10 + i, unit: 'people', sources })),
    claims: many(Math.floor(fiches / 2), (i) => ({
      id: `A${i + 1}`,
      kind: 'sum' as const,
      statement: words(10),
      parts: [{ figure: `F${2 * i + 1}` }, { figure: `F${2 * i + 2}` }],
      stated: { quantity: { value: 21 + 4 * i + (i % 20 === 0 ? 1 : 0), unit: 'people' } },
      sources,
    })),
    prioritisation: {
      gates: many(5, (i) => ({ id: `G${i + 1}`, label: { fr: words(4) } })),
      gateVerdicts: many(fiches * 5, (i) => ({
        project: `P${1 + Math.floor(i / 5)}`,
        gate: `G${1 + (i % 5)}`,
        verdict: 'met' as const,
        evidence: words(6),
        provenance: 'illustrative' as const,
      })),
    },
  };
}

function mulberry(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
