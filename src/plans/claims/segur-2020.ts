import { type ClaimData, citing } from './claim-data.ts';

const article = citing('article');

const RECAP = 'Récapitulatif des conclusions';
const DIGITAL = 'Numérique en santé : rattraper le retard';
const TELEMEDICINE = 'Mesures 24 et 26';
const RELATED = 'Articles liés';
const PILLARS = ['pilier-1', 'pilier-2', 'pilier-3', 'pilier-4'] as const;

const budgetLines = [
  {
    id: 'bl-annonce-juin',
    title: 'Somme annoncée pour les soignants hors médecins, en juin',
    amount: { value: 6_000_000_000, asWritten: '6 Mds €' },
    scope: 'Soignants hors médecins, hôpitaux et établissements médico-sociaux',
    stage: 'announced',
    sources: article(RELATED),
  },
  {
    id: 'bl-projet-accord',
    title: "Somme du projet d'accord pour les personnels hospitaliers hors médecins",
    amount: { value: 7_500_000_000, asWritten: '7,5 Mds €' },
    scope: 'Personnels hospitaliers hors médecins',
    supersedes: 'bl-annonce-juin',
    sources: article(RELATED),
  },
  {
    id: 'bl-revalorisation',
    title: "Revalorisation des professionnels et attractivité de l'hôpital public",
    amount: { value: 8_200_000_000, asWritten: "8,2 milliards d'euros" },
    scope: 'Tous les professionnels de santé',
    supersedes: 'bl-projet-accord',
    sources: article(RECAP),
  },
  {
    id: 'bl-telemedecine',
    title: 'Développement de la télémédecine',
    amount: { value: 100_000_000, asWritten: "100 millions d'euros" },
    scope: 'Mesure 24 : téléconsultation, télé-expertise, télésurveillance',
    stage: 'announced',
    measure: 'M24',
    sources: article(TELEMEDICINE),
  },
  {
    id: 'bl-numerique',
    title: 'Rattrapage du numérique en santé',
    amount: { value: 1_400_000_000, over: { years: 3 }, asWritten: "1,4 milliard d'euros sur 3 ans" },
    scope: 'Numérique en santé',
    stage: 'announced',
    sources: article(DIGITAL),
  },
  {
    id: 'bl-numerique-equipements',
    title: "Équipements de base, logiciels socle, services d'échange",
    amount: { value: 600_000_000, asWritten: "600 millions d'euros" },
    scope: 'Équipements numériques, dans les 1,4 Md€',
    partOf: 'bl-numerique',
    sources: article(DIGITAL),
  },
  {
    id: 'bl-medico-social',
    title: 'Transformation, rénovation et équipement des établissements médico-sociaux',
    amount: { value: 2_100_000_000, over: { years: 5 }, asWritten: "2,1 milliards d'€ sur 5 ans" },
    scope: 'Établissements médico-sociaux',
    sources: article(DIGITAL),
  },
  {
    id: 'bl-medico-social-numerique',
    title: 'Numérique des établissements médico-sociaux',
    amount: { value: 600_000_000, asWritten: "0.6 milliard d'€" },
    scope: 'Numérique médico-social, dans les 2,1 Md€',
    partOf: 'bl-medico-social',
    sources: article(DIGITAL),
  },
] as const;

const measures = PILLARS.map((orientation) => ({
  title: orientation,
  count: { collection: 'measures' as const, where: { orientation } },
}));
const number = (value: number, title: string) => ({ title, quantity: { value } });

/** What the news of 21 July 2020 on the Ségur de la santé states about its own figures. */
export const segur2020Claims = {
  figures: [],
  budgetLines,
  claims: [
    {
      id: 'SEG-01',
      kind: 'sum',
      statement: 'Le récapitulatif énumère les mesures des quatre piliers, sans les compter.',
      parts: measures,
      sources: article(RECAP),
    },
    {
      id: 'SEG-02',
      kind: 'ordinal',
      statement: 'La télésanté est la mesure 24.',
      number: 24,
      groups: measures,
      position: { group: 4, index: 1 },
      sources: [...article(TELEMEDICINE), ...article(RECAP)],
    },
    {
      id: 'SEG-03',
      kind: 'ordinal',
      statement: "Le service d'accès aux soins est la mesure 26.",
      number: 26,
      groups: measures,
      position: { group: 4, index: 3 },
      sources: [...article(TELEMEDICINE), ...article(RECAP)],
    },
    {
      id: 'SEG-04',
      kind: 'part',
      statement: 'Le numérique prend 0,6 des 2,1 milliards du médico-social.',
      parts: [{ budgetLine: 'bl-medico-social-numerique' }],
      whole: { budgetLine: 'bl-medico-social' },
      sources: article(DIGITAL),
    },
    {
      id: 'SEG-05',
      kind: 'double-count',
      statement: '600 M€ sont annoncés dans le volet numérique et 600 M€ dans le plan médico-social.',
      uses: [
        { value: { budgetLine: 'bl-numerique-equipements' }, scope: 'Équipements numériques, dans 1,4 Md€' },
        { value: { budgetLine: 'bl-medico-social-numerique' }, scope: 'Numérique médico-social, dans 2,1 Md€' },
      ],
      sources: article(DIGITAL),
    },
    {
      id: 'SEG-06',
      kind: 'evolution',
      statement: 'Les sommes annoncées passent de 6 à 7,5 puis à 8,2 milliards.',
      note: "Les périmètres ne sont pas les mêmes : les trois sommes ne s'additionnent pas.",
      steps: [
        { value: { budgetLine: 'bl-annonce-juin' }, asOf: '2020-06-26', scope: 'Soignants hors médecins' },
        {
          value: { budgetLine: 'bl-projet-accord' },
          asOf: '2020-07-10',
          scope: 'Personnels hospitaliers hors médecins',
        },
        { value: { budgetLine: 'bl-revalorisation' }, asOf: '2020-07-21', scope: 'Tous les professionnels de santé' },
      ],
      sources: [...article(RELATED), ...article(RECAP)],
    },
    {
      id: 'SEG-07',
      kind: 'evolution',
      statement: 'Cinq axes au lancement, quatre piliers dans les conclusions.',
      steps: [
        { value: number(5, 'Axes du discours de lancement'), asOf: '2020-05-26', scope: 'Axes proposés' },
        { value: number(4, 'Piliers du récapitulatif'), asOf: '2020-07-21', scope: 'Piliers des conclusions' },
      ],
      sources: [...article(RELATED), ...article(RECAP)],
    },
    {
      id: 'SEG-08',
      kind: 'weekday',
      statement: 'La dépêche est datée du mardi 21 juillet 2020.',
      days: [{ date: '2020-07-21', weekday: 'tuesday' }],
      sources: article('Date de publication'),
    },
    {
      id: 'SEG-09',
      kind: 'weekday',
      statement: 'Le 4 juin 2020 est un jeudi, le 26 mai 2020 un mardi.',
      days: [
        { date: '2020-06-04', weekday: 'thursday' },
        { date: '2020-05-26', weekday: 'tuesday' },
      ],
      sources: article(RELATED),
    },
    {
      id: 'SEG-10',
      kind: 'duration',
      statement: 'Entre le lancement et la signature, six semaines de négociation.',
      from: '2020-05-26',
      to: '2020-07-13',
      stated: { quantity: { value: 6, unit: 'weeks', decimals: 0, asWritten: '6 semaines' } },
      sources: article(RELATED),
    },
    {
      id: 'SEG-11',
      kind: 'duration',
      statement: 'Les rassemblements du 4 juin ont lieu un peu plus d’une semaine après le lancement.',
      from: '2020-05-26',
      to: '2020-06-04',
      stated: { quantity: { value: 1, qualifier: 'more-than', unit: 'weeks', asWritten: "un peu plus d'une semaine" } },
      sources: article(RELATED),
    },
    {
      id: 'SEG-12',
      kind: 'order',
      statement: 'Les numéros des articles liés croissent avec le temps.',
      numbered: [
        { number: 11286, at: '2020-07-15T12:37' },
        { number: 11272, at: '2020-07-10T14:18' },
        { number: 11234, at: '2020-07-02T15:22' },
        { number: 11195, at: '2020-06-26T11:41' },
        { number: 11196, at: '2020-06-26T11:34' },
        { number: 11185, at: '2020-06-24T15:38' },
        { number: 11084, at: '2020-06-05T12:37' },
        { number: 11045, at: '2020-05-29T12:51' },
        { number: 11020, at: '2020-05-26T16:19' },
        { number: 11006, at: '2020-05-26T12:27' },
        { number: 11002, at: '2020-05-25T13:46' },
        { number: 10993, at: '2020-05-22T13:07' },
      ],
      sources: article(RELATED),
    },
    {
      id: 'SEG-13',
      kind: 'same-date',
      statement: 'Le Ségur commence le même jour dans tous les articles liés.',
      dates: ['2020-05-25', '2020-05-26'],
      sources: article(RELATED),
    },
  ],
} as const satisfies ClaimData;
