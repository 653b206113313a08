import type { PlanPart } from '../../plan-part.ts';
import { deck } from '../sources.ts';

const title =
  "Gagner du temps médical en facilitant l'interface entre médecins traitants et autres spécialités et mettre en place des « circuits courts »";

/** Project M2 with its fiche. Three of its four findings are those of M1, and its title is longer in the list, as in the deck. */
export const m2 = {
  id: 'M2',
  number: 2,
  title,
  listTitle: `${title} s'appuyant sur les CPTS`,
  kind: 'project',
  theme: 'medecin-traitant',
  origins: ['consultation'],
  state: 'drafted',
  answers: [
    'constat-medecin-traitant-1',
    'constat-medecin-traitant-2',
    'constat-medecin-traitant-3',
    'constat-medecin-traitant-7',
  ],
  fiche: {
    title,
    theme: 'Médecin traitant et équipe traitante',
    constats: [
      { text: "La démographie médicale souffre : elle ne retrouvera qu'en 2035 son niveau d'aujourd'hui." },
      { text: 'La population vieillit, et les malades chroniques sont plus nombreux.' },
      {
        text: "Un patient sans médecin traitant n'est pas suivi régulièrement : la prise en charge d'une maladie chronique n'opère alors pas.",
      },
      { text: 'Comment prendre en charge davantage de patients avec moins de médecins ?' },
    ],
    beneficiaries: [
      { name: 'Le patient', kind: 'patients', benefits: ['Parcours plus fluide'] },
      {
        name: 'Les médecins généralistes ou médecins spécialistes',
        kind: 'professionals',
        benefits: ['Temps médical gagné'],
      },
      { name: 'Le territoire', kind: 'territory', benefits: ['Attractivité renforcée'] },
      {
        name: 'Professionnel du 1er recours',
        kind: 'professionals',
        benefits: ['Connaissance du parcours et du besoin du patient'],
      },
    ],
    description: [
      {
        kind: 'solution',
        heading: 'Fonctionnement idéal',
        items: [
          {
            text: "Des circuits courts relient la CPTS à l'hôpital et aux spécialistes : avis sur certaines pathologies, examens de radiologie et de biologie, hospitalisation qui évite le SU",
          },
          { text: 'Des moyens dédiés mettent les acteurs en relation' },
          { text: 'Toutes les CPTS font leur cet objectif' },
          {
            text: "Une plateforme, un numéro ou une adresse réservés au premier recours (équipe traitante) traitent les demandes de RDV en second recours par degré de priorité ; l'équipe traitante y gagne du temps, et le patient un meilleur accès, avec moins d'errance et de renoncement ; les disponibilités du second recours doivent y être référencées",
          },
          { text: "La CPTS ou l'inter-CPTS (ville-hôpital) peut porter la solution avec l'hôpital (second recours)" },
        ],
      },
    ],
    stakeholders: [
      {
        name: "La CPTS ou l'inter-CPTS",
        organisations: ['cpts'],
        role: 'Porter ensemble la plateforme ; repérer les circuits courts',
        roleKinds: ['co-steering', 'identification'],
      },
      {
        name: "L'Hôpital",
        organisations: ['etablissements-sante'],
        role: 'Porter ensemble la plateforme ; repérer les circuits courts',
        roleKinds: ['co-steering', 'identification'],
      },
      {
        name: 'Les médecins spécialistes',
        organisations: ['medecins-specialistes'],
        role: 'Repérer les circuits courts',
        roleKinds: ['identification'],
      },
      {
        name: 'Professionnel du 1er recours',
        organisations: ['offreurs-premier-recours'],
        role: 'Demander, en accompagnant les patients dans leurs démarches',
        roleKinds: ['participation', 'support'],
      },
    ],
    expectations: {
      territory: [
        { text: "La CPTS ou l'inter-CPTS désigne les besoins prioritaires que la plateforme peut servir" },
        {
          text: "Le second recours, en ville comme à l'hôpital, dit quelles réponses en circuit court il peut donner : avis, expertise, hospitalisation",
        },
        { text: 'Monter la plateforme ou le numéro de téléphone réservé aux professionnels du premier recours' },
      ],
      national: [{ text: "Inciter les professionnels de second recours à s'inscrire dans le dispositif" }],
    },
    sources: deck('Fiches projets – Médecin traitant et équipe traitante : fiche 2'),
  },
  sources: deck('Médecin traitant et équipe traitante – Projets proposés lors du CNR, point 2'),
} as const satisfies PlanPart<'projects'>;
