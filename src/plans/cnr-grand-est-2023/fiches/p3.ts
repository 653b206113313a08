import type { PlanPart } from '../../plan-part.ts';
import { deck } from '../sources.ts';

const title =
  'Formation initiale et continue à la prévention / promotion de la santé des professionnels de santé, du médico-social et du social';

/** Project P3 with its fiche. */
export const p3 = {
  id: 'P3',
  number: 3,
  title,
  kind: 'project',
  theme: 'prevention',
  origins: ['consultation'],
  state: 'drafted',
  answers: ['constat-prevention-1', 'constat-prevention-5'],
  fiche: {
    title,
    theme: 'Prévention',
    constats: [
      {
        text: "Les acteurs n'ont pas de culture commune en santé-environnement, en prévention ni en promotion de la santé.",
      },
      { text: "Faute de formation, l'envie des usagers de préserver leur santé est mal accompagnée." },
      { text: "Les actions conduites manquent d'efficacité." },
      { text: "Les ressources locales sont mal connues et l'évaluation fait défaut." },
      {
        text: "La santé environnementale n'est enseignée qu'en option : comme pour la prévention, cela freine l'appropriation du sujet par les PS.",
      },
    ],
    beneficiaries: [
      {
        name: 'Les professionnels de santé, médicosocial, social',
        kind: 'professionals',
        benefits: [
          'La prévention entre dans les pratiques de chaque jour',
          "L'entretien motivationnel entre dans les pratiques",
          'Réduction des ISS',
          'Moins de situations complexes à prendre en charge',
          "L'usager voit sa santé considérée dans sa globalité",
        ],
      },
      {
        name: 'Autres professionnels',
        kind: 'professionals',
        benefits: ['Culture commune en promotion de la santé et en santé environnementale', 'Réduction des ISS'],
      },
    ],
    description: [
      {
        kind: 'solution',
        heading: 'Solution',
        items: [
          {
            text: "Tous les professionnels de santé sont formés à la prévention ; l'entretien motivationnel et les enseignements interdisciplinaires y tiennent une place particulière",
          },
          {
            text: "Hormis les médecins de santé publique et le service sanitaire, les études n'abordent guère la prévention que par le dépistage : elle est à inscrire au cursus, santé environnement comprise",
          },
        ],
      },
      {
        kind: 'means',
        heading: 'Moyens',
        items: [
          {
            text: 'Introduire la démarche de santé globale en formation initiale puis continue, pour que chacun fasse de la pédagogie au quotidien avec ses patients ; échanges de pratiques, moocs, serious games',
          },
          {
            text: 'Enseigner quelques notions essentielles : critères de qualité, évaluation, compétences psychosociales, littératie en santé, santé environnementale',
          },
          { text: "Former à l'entretien motivationnel, pendant les études comme en cours de carrière" },
          { text: 'Faire intervenir des patients experts' },
          { text: 'Rendre obligatoire un stage dans un service tourné vers la prévention' },
          {
            text: "Encourager les étudiants à organiser eux-mêmes des actions dans leur domaine d'expertise",
            details: [
              'Exemple : des étudiants sages-femmes agissent en santé sexuelle',
              'Exemple : le service sanitaire',
            ],
          },
        ],
      },
    ],
    stakeholders: [
      {
        name: 'Universités/URPS',
        organisations: ['universites', 'urps'],
        role: 'Élaboration et diffusion du programme pédagogique',
        roleKinds: ['training', 'communication'],
      },
      {
        name: 'Etudiants',
        organisations: ['etudiants'],
        role: 'Co-construction du programme',
        roleKinds: ['co-construction'],
      },
      {
        name: 'Etablissements sanitaires et MS /CPTS',
        organisations: ['etablissements-sante', 'etablissements-medico-sociaux', 'cpts'],
        role: 'Participation à la mise en œuvre',
        roleKinds: ['participation', 'implementation'],
      },
      {
        name: 'Organismes de formation continue',
        organisations: ['organismes-formation'],
        role: 'Mise en œuvre',
        roleKinds: ['implementation', 'training'],
      },
      {
        name: 'Patients experts',
        organisations: ['patients-experts'],
        role: 'Contribution à la conception du projet et à sa réalisation',
        roleKinds: ['definition', 'implementation'],
      },
    ],
    expectations: {
      territory: [
        { text: 'Accord sur la démarche et diffusion autour de soi' },
        { text: 'Choix de thèmes prioritaires' },
        { text: 'Inscription de ces thèmes dans les plans de formation des établissements' },
        { text: 'Inscription de ces thèmes dans la formation des PS libéraux' },
        { text: 'Concours des conseils ordinaux et des URPS' },
        {
          text: 'Concours des MSP, CPTS, MDA, centres de santé et structures semblables, pour montrer ce qui se fait et engager davantage les professionnels',
        },
      ],
      national: [
        {
          text: "Faire de la promotion de la santé et de l'entretien motivationnel des orientations prioritaires du DPC",
        },
        {
          text: "Alléger les programmes sur certains points, par exemple la maladie du charbon, afin d'y faire place à la prévention et à la SE",
        },
      ],
    },
    sources: deck('Fiches projets – Prévention : fiche 3'),
  },
  sources: deck('Prévention – Projets proposés lors du CNR, point 3'),
} as const satisfies PlanPart<'projects'>;
