import type { PlanPart } from '../plan-part.ts';
import { chain } from './chain.ts';
import { article, deck } from './sources.ts';

/** The sixteen solutions of the article, axis by axis in its own order. */
const solutionsOfTheArticle = {
  'Axe 1': ['M1', 'M2'],
  'Axe 2': ['S1', 'S2'],
  'Axe 3': ['A1', 'A2', 'A3', 'A4', 'A5', 'A6'],
  'Axe 4': ['P1', 'P2', 'P3', 'P4', 'P5', 'P6'],
} as const;

/** The progress table whose rows take up the findings of a fiche. */
const tableOfProject = {
  A1: 'suivi-former-1',
  A2: 'suivi-former-2',
  A3: 'suivi-attirer-1',
  A4: 'suivi-attirer-2',
  A5: 'suivi-fideliser-1',
  A6: 'suivi-fideliser-2',
} as const;

/** Where the article tells the projects again, and what a document says of their kinship. */
export const links = [
  ...Object.entries(solutionsOfTheArticle).flatMap(([axis, projects]) =>
    projects.map((id) => ({
      kind: 'told-in',
      from: { collection: 'projects' as const, id },
      to: { collection: 'sources' as const, id: 'article' },
      sources: article(`Zoom sur les 16 solutions – ${axis}`),
    })),
  ),
  {
    kind: 'inspired-by',
    from: { collection: 'projects', id: 'S1' },
    to: { collection: 'dispositifs', id: 'dispositif-acces-aux-soins-10' },
    note: "La fiche s'appuie sur le dispositif DAUM de Nancy.",
    sources: deck('Fiches projets – Accès aux soins : fiche 1'),
  },
  ...Object.entries(tableOfProject).map(([project, table]) => ({
    kind: 'restates',
    from: { collection: 'followUps' as const, id: table },
    to: { collection: 'projects' as const, id: project },
    note: 'Les lignes du tableau reprennent les constats de la fiche.',
    sources: deck("Attractivité des métiers – tableaux d'avancement"),
  })),
  ...chain,
] as const satisfies readonly PlanPart<'links'>[];
