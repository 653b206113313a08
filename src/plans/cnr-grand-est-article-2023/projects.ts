import type { PlanPart } from '../plan-part.ts';
import { article } from './sources.ts';

interface Solution {
  /** The id of the same solution in the plan of the deck. */
  readonly id: string;
  readonly axis: 1 | 2 | 3 | 4;
  readonly subTheme?: string;
  readonly title: string;
}

const solutions: readonly Solution[] = [
  { id: 'M1', axis: 1, title: 'Développer la téléconsultation assistée et augmentée par les infirmiers' },
  {
    id: 'M2',
    axis: 1,
    title:
      "Gagner du temps médical en facilitant l'interface entre médecins traitants et autres spécialités et mettre en place des « circuits courts »",
  },
  {
    id: 'S1',
    axis: 2,
    title:
      "Articuler les services d'accès aux soins (SAS) et les dispositifs d'appui à la coordination (DAC) pour limiter les recours aux urgences évitables",
  },
  {
    id: 'S2',
    axis: 2,
    title:
      "Inscrire les Maisons Médicales de Garde dans un nouveau modèle de permanence des soins ambulatoires (PDSA) plus adapté à la démographie médicale, en lien étroit avec les centres de réception et de régulation des appels (CRRA), les services d'urgences et les services d'accès aux soins (SAS)",
  },
  {
    id: 'A1',
    axis: 3,
    subTheme: 'former',
    title: "Rendre attractives les formations en santé pour augmenter le nombre d'étudiants formés",
  },
  { id: 'A2', axis: 3, subTheme: 'former', title: 'Améliorer les formations' },
  { id: 'A3', axis: 3, subTheme: 'attirer', title: 'Concilier vie privée et vie professionnelle' },
  {
    id: 'A4',
    axis: 3,
    subTheme: 'attirer',
    title: 'Leviers attractifs dans le secteur du soin (sanitaire, médico-social)',
  },
  {
    id: 'A5',
    axis: 3,
    subTheme: 'fideliser',
    title: 'Développer la gouvernance, les formations et le management participatif',
  },
  { id: 'A6', axis: 3, subTheme: 'fideliser', title: 'Santé des professionnels de santé' },
  {
    id: 'P1',
    axis: 4,
    title:
      "Installation d'une coordination prévention départementale (ou infra) intersectorielle, en laissant une plus grande place au citoyen",
  },
  { id: 'P2', axis: 4, title: 'Equipe mobile de prévention à destination des jeunes' },
  {
    id: 'P3',
    axis: 4,
    title:
      'Formation initiale et continue à la prévention / promotion de la santé des professionnels de santé, du médico-social et du social',
  },
  {
    id: 'P4',
    axis: 4,
    title: "Structurer le déploiement d'ambassadeurs santé / médiateurs / pairs sur les territoires",
  },
  {
    id: 'P5',
    axis: 4,
    title:
      "S'appuyer sur des influenceurs pour contribuer aux campagnes de prévention et de promotion de la santé, à diffuser sur les réseaux sociaux et les plateformes de films",
  },
  {
    id: 'P6',
    axis: 4,
    title: 'Forfait activité physique (chéquier) pour les personnes les plus éloignées du système de santé',
  },
];

/** The sixteen solutions, axis by axis in the order of the article, under the titles that it prints. */
export const projects = solutions.map(({ id, axis, subTheme, title }) => ({
  id,
  title,
  kind: 'project',
  theme: `axe-${axis}`,
  ...(subTheme !== undefined && { subTheme }),
  origins: ['consultation'],
  state: 'drafted',
  sources: article(`Zoom sur les 16 solutions explorées au niveau régional – Axe ${axis}`),
})) satisfies readonly PlanPart<'projects'>[];
