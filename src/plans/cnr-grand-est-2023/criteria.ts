import type { PrioritisationPart } from './prioritisation-part.ts';

/** Criteria, weights and scales made up for the demonstration: the documents give none. */
export const criteria = [
  {
    id: 'need',
    label: { fr: 'Ampleur du besoin', en: 'Size of the need', de: 'Ausmaß des Bedarfs' },
    direction: 'max',
    weight: 0.3,
    provenance: 'illustrative',
    scale: {
      min: 1,
      max: 5,
      levels: [
        { value: 1, label: { fr: 'besoin isolé', en: 'isolated need', de: 'vereinzelter Bedarf' } },
        { value: 2, label: { fr: 'besoin limité', en: 'limited need', de: 'begrenzter Bedarf' } },
        { value: 3, label: { fr: 'besoin répandu', en: 'widespread need', de: 'verbreiteter Bedarf' } },
        { value: 4, label: { fr: 'besoin fort', en: 'strong need', de: 'starker Bedarf' } },
        {
          value: 5,
          label: { fr: 'besoin majeur, partout', en: 'major need, everywhere', de: 'großer Bedarf, überall' },
        },
      ],
    },
  },
  {
    id: 'effect',
    label: {
      fr: "Effet attendu sur la santé ou l'accès aux soins",
      en: 'Expected effect on health or access to care',
      de: 'Erwartete Wirkung auf Gesundheit oder Versorgung',
    },
    direction: 'max',
    weight: 0.25,
    provenance: 'illustrative',
    scale: {
      min: 1,
      max: 5,
      levels: [
        { value: 1, label: { fr: 'effet incertain', en: 'uncertain effect', de: 'ungewisse Wirkung' } },
        { value: 2, label: { fr: 'effet faible', en: 'weak effect', de: 'geringe Wirkung' } },
        { value: 3, label: { fr: 'effet modéré', en: 'moderate effect', de: 'mäßige Wirkung' } },
        { value: 4, label: { fr: 'effet net', en: 'clear effect', de: 'deutliche Wirkung' } },
        {
          value: 5,
          label: { fr: 'effet fort et durable', en: 'strong, lasting effect', de: 'starke, dauerhafte Wirkung' },
        },
      ],
    },
  },
  {
    id: 'equity',
    label: {
      fr: 'Équité envers les publics éloignés',
      en: 'Equity towards hard-to-reach groups',
      de: 'Gerechtigkeit gegenüber schwer erreichbaren Gruppen',
    },
    direction: 'max',
    weight: 0.2,
    provenance: 'illustrative',
    scale: {
      min: 1,
      max: 5,
      levels: [
        { value: 1, label: { fr: 'creuse des écarts', en: 'widens gaps', de: 'vergrößert Unterschiede' } },
        {
          value: 2,
          label: { fr: 'risque de creuser des écarts', en: 'may widen gaps', de: 'könnte Unterschiede vergrößern' },
        },
        {
          value: 3,
          label: {
            fr: 'sans effet sur les écarts',
            en: 'leaves gaps as they are',
            de: 'ohne Einfluss auf Unterschiede',
          },
        },
        { value: 4, label: { fr: 'réduit des écarts', en: 'narrows gaps', de: 'verringert Unterschiede' } },
        {
          value: 5,
          label: {
            fr: "s'adresse d'abord aux plus éloignés",
            en: 'reaches the furthest first',
            de: 'erreicht zuerst die Fernsten',
          },
        },
      ],
    },
  },
  {
    id: 'ease',
    label: { fr: 'Facilité de mise en œuvre', en: 'Ease of implementation', de: 'Leichtigkeit der Umsetzung' },
    direction: 'max',
    weight: 0.15,
    provenance: 'illustrative',
    scale: {
      min: 1,
      max: 5,
      levels: [
        { value: 1, label: { fr: 'obstacles majeurs', en: 'major obstacles', de: 'große Hindernisse' } },
        { value: 2, label: { fr: 'obstacles sérieux', en: 'serious obstacles', de: 'ernste Hindernisse' } },
        {
          value: 3,
          label: { fr: 'obstacles surmontables', en: 'obstacles that can be overcome', de: 'überwindbare Hindernisse' },
        },
        { value: 4, label: { fr: "peu d'obstacles", en: 'few obstacles', de: 'wenige Hindernisse' } },
        { value: 5, label: { fr: 'prêt à démarrer', en: 'ready to start', de: 'startbereit' } },
      ],
    },
  },
  {
    id: 'delay',
    label: { fr: 'Délai avant les premiers effets', en: 'Time to first effects', de: 'Zeit bis zu ersten Wirkungen' },
    direction: 'min',
    weight: 0.1,
    provenance: 'illustrative',
    scale: {
      min: 0,
      max: 60,
      unit: { fr: 'mois', en: 'months', de: 'Monate' },
      levels: [
        { value: 0, label: { fr: 'immédiat', en: 'immediate', de: 'sofort' } },
        { value: 12, label: { fr: 'un an', en: 'one year', de: 'ein Jahr' } },
        { value: 36, label: { fr: 'trois ans', en: 'three years', de: 'drei Jahre' } },
        { value: 60, label: { fr: 'cinq ans', en: 'five years', de: 'fünf Jahre' } },
      ],
    },
  },
] as const satisfies PrioritisationPart<'criteria'>;
