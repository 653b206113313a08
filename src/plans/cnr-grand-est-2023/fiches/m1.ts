import type { PlanPart } from '../../plan-part.ts';
import { deck } from '../sources.ts';

const title = 'Développer la téléconsultation assistée et augmentée par les infirmiers';

/** Project M1 with its fiche. */
export const m1 = {
  id: 'M1',
  number: 1,
  title,
  kind: 'project',
  theme: 'medecin-traitant',
  origins: ['consultation'],
  state: 'drafted',
  answers: ['constat-medecin-traitant-1', 'constat-medecin-traitant-2', 'constat-medecin-traitant-3'],
  fiche: {
    title,
    theme: 'Médecin traitant et équipe traitante',
    constats: [
      { text: "La démographie médicale est tendue : elle ne retrouvera qu'en 2035 son niveau d'aujourd'hui." },
      { text: 'La population vieillit, et les malades chroniques sont plus nombreux.' },
      {
        text: "Un patient sans médecin traitant n'est pas suivi régulièrement : la prise en charge d'une maladie chronique n'opère alors pas.",
      },
      { text: 'Comment prendre en charge davantage de patients avec moins de médecins ?' },
    ],
    beneficiaries: [
      {
        name: 'Le patient, y compris en EHPAD',
        kind: 'patients',
        benefits: ["Obtention facilitée de l'avis d'un médecin, généraliste ou spécialiste"],
      },
      {
        name: 'Le médecin généraliste',
        kind: 'professionals',
        benefits: ['Temps gagné : 10 min en moyenne par consultation'],
      },
      {
        name: 'IPA avec mention maladies chroniques stabilisées IDEL',
        kind: 'professionals',
        benefits: ['Patient mieux suivi'],
      },
    ],
    description: [
      {
        kind: 'solution',
        heading: 'Fonctionnement idéal',
        items: [
          {
            text: "Le plus souvent possible, la téléconsultation avec le médecin part du cabinet d'un IDEL : l'organisation en est plus simple",
          },
          { text: 'Le domicile du patient reste possible' },
          {
            text: 'La FDR télémédecine met à disposition ou finance les mallettes et autres équipements mobiles',
          },
        ],
      },
      {
        kind: 'other-organisations',
        heading: 'Autres organisations possibles',
        items: [
          {
            text: "Une équipe mobile propre à un territoire : une astreinte d'infirmiers libéraux, appelée selon le motif et selon le professionnel qui demande la téléconsultation",
          },
          {
            text: "La téléconsultation d'urgence en EHPAD la nuit, l'aide à la décision de transport, une réflexion sur l'onco-gériatrie",
          },
          {
            text: "Une réponse graduée : IDEL au 1er niveau, IPA au 2e, infirmier du DAC au 3e pour les parcours complexes, où l'accompagnement va plus loin",
          },
        ],
      },
    ],
    stakeholders: [
      {
        name: 'Médecin Généraliste',
        organisations: ['medecins-generalistes'],
        role: 'Conduire la téléconsultation',
        roleKinds: ['implementation'],
      },
      {
        name: 'Médecin Spécialiste',
        organisations: ['medecins-specialistes'],
        role: 'Conduire la téléexpertise',
        roleKinds: ['implementation'],
      },
      {
        name: 'IDEL/IPA/Inf du DAC',
        organisations: ['infirmiers-liberaux', 'infirmiers-pratique-avancee', 'dac'],
        role: 'Prendre le rendez-vous, installer le matériel, recueillir les antécédents, assister à la téléconsultation',
        roleKinds: ['implementation', 'support'],
      },
      {
        name: 'EHPAD',
        organisations: ['ehpad'],
        role: 'Prendre le rendez-vous',
        roleKinds: ['participation'],
      },
      {
        name: 'Equipes traitantes (Sage- femme, chirurgien- dentiste)',
        organisations: ['equipes-traitantes'],
        role: "Téléconsulter, ou réguler avant qu'il y ait consultation",
        roleKinds: ['implementation', 'guidance'],
      },
    ],
    expectations: {
      territory: [
        { text: 'Chaque intervenant prend part à la mise en œuvre' },
        { text: 'Former les IDEL et les IPA, au cours de leurs études comme ensuite' },
        {
          text: "S'organiser autrement, avec des créneaux programmés en plus dans la journée, et en informer la profession",
        },
        { text: 'Des outils aisés à déplacer : une mallette par cabinet, ou des outils plus légers' },
        { text: 'Un médecin traitant disponible' },
      ],
      national: [
        {
          text: "Expérimenter des tarifs de téléconsultation plus incitatifs, à la mesure du temps passé, puis les inscrire dans la convention infirmière selon l'évaluation : temps médical gagné, part de téléconsultations, accès au médecin traitant",
        },
        {
          text: 'Faire entrer la télémédecine dans les conventions que signent les autres professionnels de premier recours (équipe traitante)',
        },
      ],
    },
    sources: deck('Fiches projets – Médecin traitant et équipe traitante : fiche 1'),
  },
  sources: deck('Médecin traitant et équipe traitante – Projets proposés lors du CNR, point 1'),
} as const satisfies PlanPart<'projects'>;
