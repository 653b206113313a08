import type { ClaimInput } from '../../model/index.ts';
import type { PlanPart } from '../plan-part.ts';
import { article } from './sources.ts';

const LEAD = '1 700 propositions issues des acteurs de santé du Grand Est';
const MEETINGS = "47 rencontres menées pendant plus d'un mois";
const SOLUTIONS = 'Zoom sur les 16 solutions explorées au niveau régional';

/** The figures of the article. */
export const figures = [
  {
    id: 'rencontres',
    title: 'Rencontres organisées fin 2022',
    value: 47,
    qualifier: 'exact',
    unit: 'rencontres',
    asWritten: '47 rencontres',
    sources: article(MEETINGS),
  },
  {
    id: 'participants',
    title: 'Participants',
    value: 1100,
    qualifier: 'more-than',
    unit: 'participants',
    asWritten: 'plus de 1 100 participants',
    sources: article(LEAD),
  },
  {
    id: 'contributions',
    title: 'Contributions, idées, pistes de solutions et propositions',
    value: 1700,
    qualifier: 'more-than',
    unit: 'contributions',
    asWritten: 'plus de 1 700 contributions',
    sources: article(LEAD),
  },
  {
    id: 'constats',
    title: 'Constats convergents',
    value: 500,
    qualifier: 'more-than',
    unit: 'constats',
    asWritten: 'plus de 500 constats convergents',
    sources: article(LEAD),
  },
  {
    id: 'solutions',
    title: 'Solutions explorées au niveau régional',
    value: 16,
    qualifier: 'exact',
    unit: 'solutions',
    asWritten: '16 solutions',
    sources: article(SOLUTIONS),
  },
] as const satisfies readonly PlanPart<'figures'>[];

/** What the article says of its own figures. */
export const claims = [
  {
    id: 'CNA-01',
    kind: 'sum',
    statement: '44 dialogues territoriaux et 3 régionaux font les 47 rencontres.',
    parts: [{ count: { collection: 'meetings' } }],
    stated: { figure: 'rencontres' },
    sources: article(MEETINGS),
  },
  {
    id: 'CNA-02',
    kind: 'count',
    statement: "Les axes énumèrent les 16 solutions que l'article annonce.",
    counted: [{ title: 'Solutions', count: { collection: 'projects' } }],
    stated: { figure: 'solutions' },
    sources: article(SOLUTIONS),
  },
  {
    id: 'CNA-03',
    kind: 'count',
    statement: 'Les dialogues portaient sur quatre thématiques, qui sont les quatre axes.',
    counted: [{ title: 'Axes', count: { collection: 'orientations', where: { kind: 'axis' } } }],
    stated: { title: 'Quatre thématiques principales', quantity: { value: 4 } },
    sources: article(MEETINGS),
  },
] as const satisfies readonly ClaimInput[];
