import { type Plan, type PlanInput, PlanSchema } from '../../../src/model/index.ts';
import {
  type ClaimData,
  cnrGrandEst2023Claims,
  gesondheetsdesch2020Claims,
  numeriqueSante2022Claims,
  segur2020Claims,
} from '../../../src/plans/claims/index.ts';

/** A plan that holds claims, their figures, and just enough of the rest to be counted. */
export function planOfClaims(id: string, data: ClaimData, rest: Partial<PlanInput>): Plan {
  return PlanSchema.parse({ id, title: id, ...rest, ...data, figures: [...(rest.figures ?? []), ...data.figures] });
}

const times = <T>(count: number, make: (number: number) => T): T[] =>
  Array.from({ length: count }, (_, i) => make(i + 1));
const meeting = (level: string, count: number) => ({ id: level, level, count });
/** Two, two, six and six, as the axes of the article. */
const themeOf = (i: number) =>
  i <= 2 ? 'medecin-traitant' : i <= 4 ? 'acces-aux-soins' : i <= 10 ? 'attractivite' : 'prevention';
const constat = (i: number) => ({ id: `c-${i}`, text: `Constat ${i}` });

/** The four plans of claims, each standing alone. */
export const plansOfClaims: readonly Plan[] = [
  planOfClaims('cnr', cnrGrandEst2023Claims, {
    sources: [
      { id: 'deck', title: 'Diaporama' },
      { id: 'article', title: 'Article' },
    ],
    consultations: [
      {
        id: 'dialogues',
        title: 'Dialogues',
        meetings: [meeting('arrondissement', 35), meeting('department', 9), meeting('region-thematic', 3)],
      },
    ],
    orientations: [
      ...times(10, (i) => ({ id: `objectif-${i}`, kind: 'objective', title: `Objectif ${i}` })),
      ...times(4, (i) => ({ id: `theme-${i}`, kind: 'theme', title: `Thème ${i}` })),
      ...times(4, (i) => ({ id: `priorite-${i}`, kind: 'priority', title: `Priorité ${i}` })),
      { id: 'prevention', kind: 'unknown', title: 'Prévention' },
    ],
    projects: times(16, (i) => ({ id: `projet-${i}`, title: `Projet ${i}`, theme: themeOf(i) })),
    constats: times(38, constat),
    pistes: times(15, (i) => ({ id: `piste-${i}`, text: `Piste ${i}`, theme: 'prevention' })),
    figures: [
      { id: 'participants', title: 'Participants', value: 1100, qualifier: 'more-than' },
      { id: 'participants-par-dialogue', title: 'Participants par dialogue', min: 10, max: 80 },
      { id: 'constats-partages', title: 'Constats', value: 500, qualifier: 'more-than' },
      { id: 'contributions', title: 'Contributions', value: 1700, qualifier: 'exact' },
      { id: 'pistes-prevention', title: 'Pistes', value: 113 },
    ],
  }),
  planOfClaims('segur', segur2020Claims, {
    sources: [{ id: 'article', title: 'Article' }],
    orientations: times(4, (i) => ({ id: `pilier-${i}`, kind: 'pillar', title: `Pilier ${i}` })),
    measures: [8, 9, 6, 10].flatMap((count, pillar) =>
      times(count, (i) => ({ id: `M-${pillar + 1}-${i}`, text: `Mesure ${i}`, orientation: `pilier-${pillar + 1}` })),
    ),
  }),
  planOfClaims('numerique', numeriqueSante2022Claims, {
    sources: [{ id: 'article', title: 'Article' }],
    programmes: times(15, (i) => ({ id: `carte-${i}`, title: `Carte ${i}` })),
    orientations: times(4, (i) => ({ id: `axe-${i}`, kind: 'axis', title: `Axe ${i}` })),
  }),
  planOfClaims('gesondheetsdesch', gesondheetsdesch2020Claims, {
    sources: [{ id: 'deck', title: 'Synthèse' }],
    projects: times(12, (i) => ({
      id: String(i),
      title: `Projet ${i}`,
      objectives: i >= 5 && i <= 7 ? [`Objectif du projet ${i}`] : [],
    })),
  }),
];
