import { type ClaimData, citing } from './claim-data.ts';

const deck = citing('deck');

/** Short names of the twelve projects, as each of the lists gives them. */
const LISTED = [
  'Formes sociétales',
  'Collège médical',
  'Conseil supérieur',
  'Attributions professionnelles',
  'Registre digital',
  'Promotion des professions',
  'Vision de l’écosystème',
  'Carte sanitaire extrahospitalière',
  "Fonds d'indemnisation",
  'Paiement direct',
  'Communication avec le patient',
  'Nomenclature',
] as const;

/** What the synthesis of 11 November 2020 states about its own lists. */
export const gesondheetsdesch2020Claims = {
  figures: [
    {
      id: 'fig-projets-annonces',
      title: 'Projets annoncés',
      value: 12,
      unit: 'projets',
      sources: deck('Liste des projets'),
    },
  ],
  budgetLines: [],
  claims: [
    {
      id: 'LUX-01',
      kind: 'count',
      statement: 'Douze projets sont annoncés, et énumérés sur la liste puis sur chacune des trois fiches de détail.',
      counted: [
        { title: 'Liste des projets', count: { collection: 'projects' } },
        { title: 'Détail du projet 5', items: LISTED },
        { title: 'Détail du projet 6', items: LISTED },
        { title: 'Détail du projet 7', items: LISTED },
      ],
      stated: { figure: 'fig-projets-annonces' },
      sources: [...deck('Liste des projets'), ...deck('Détails des projets')],
    },
    {
      id: 'LUX-02',
      kind: 'coverage',
      statement: 'Les projets 5, 6 et 7 sont détaillés : chacun a un objectif.',
      covered: { title: 'Projets avec un objectif', count: { collection: 'projects', of: 'objectives' } },
      whole: { figure: 'fig-projets-annonces' },
      expected: 'partial',
      sources: deck('Détails des projets'),
    },
    {
      id: 'LUX-03',
      kind: 'unavailable',
      statement: 'La légende distingue les projets des pistes de projets.',
      missing: 'la couleur de chaque ligne, perdue dans le texte : projet ou piste reste inconnu',
      sources: deck('Liste des projets'),
    },
    {
      id: 'LUX-04',
      kind: 'label',
      statement: "Les intitulés s'écrivent de la même façon d'une diapositive à l'autre.",
      labels: [
        {
          variants: [
            { text: 'Élaboration', place: 'Liste des projets, point 8' },
            { text: 'Elaboration', place: 'Détails des projets, point 8' },
          ],
        },
        {
          variants: [
            { text: 'Gesondheetsdësch', place: 'Mots de bienvenue' },
            { text: 'Gesondheitsdësch', place: 'Liste des projets, sources' },
          ],
        },
      ],
      sources: deck('Liste des projets'),
    },
  ],
} as const satisfies ClaimData;
