import { definePrioritisation } from '../../../criteria/index.ts';

/**
 * The five conditions that a priority project of the CNR Santé Grand Est (restitution of 7 February 2023) has to meet, all of
 * them, and the choice of one project per département. The source gives no weight, no scale and no tie-break: these are gates
 * and not scores, and projects that pass are not put in an order. Add criteria of your own to order them.
 */
export const cnrGrandEst2023Model = definePrioritisation({
  id: 'cnr-grand-est-2023',
  version: '1.0.0',
  title: {
    fr: 'CNR Santé Grand Est 2023 : choix des projets prioritaires',
    en: 'CNR Santé Grand Est 2023: choice of priority projects',
    de: 'CNR Santé Grand Est 2023: Auswahl der vorrangigen Projekte',
    lb: 'CNR Santé Grand Est 2023: Auswiel vun de prioritäre Projeten',
  },
  source: 'CNR Santé Grand Est, restitution, 7 February 2023',
  quota: {
    label: {
      fr: 'un projet par département',
      en: 'one project per département',
      de: 'ein Projekt je Département',
      lb: 'ee Projet pro Departement',
    },
    perGroup: 1,
  },
  criteria: [],
  gates: [
    {
      id: 'coherence',
      label: {
        fr: 'Cohérent avec les orientations régionales et nationales',
        en: 'Coherent with the regional and national orientations',
        de: 'Im Einklang mit den regionalen und nationalen Leitlinien',
        lb: 'Am Aklang mat de regionalen an nationalen Orientatiounen',
      },
      evidenceRequired: {
        fr: 'L’objectif national de 2023 ou l’orientation du PRS ou du SRS que le projet sert.',
        en: 'The national objective of 2023, or the orientation of the PRS or SRS, that the project serves.',
        de: 'Das nationale Ziel von 2023 oder die Leitlinie des PRS oder SRS, der das Projekt dient.',
      },
    },
    {
      id: 'concrete',
      label: {
        fr: 'Déjà concrétisé sous une forme',
        en: 'Already has a concrete form',
        de: 'Hat bereits eine konkrete Form',
        lb: 'Huet schonn eng konkret Form',
      },
      evidenceRequired: {
        fr: 'Une action en cours, une expérimentation ou un dispositif qui existe.',
        en: 'An action under way, an experiment or an existing scheme.',
        de: 'Eine laufende Maßnahme, ein Versuch oder eine bestehende Einrichtung.',
      },
    },
    {
      id: 'answers-constats',
      label: {
        fr: 'Répond aux constats des dialogues',
        en: 'Answers the findings of the dialogues',
        de: 'Antwortet auf die Feststellungen der Dialoge',
        lb: 'Äntwert op d’Constate vun den Dialogen',
      },
      evidenceRequired: {
        fr: 'Les constats de la fiche qui viennent des dialogues.',
        en: 'The findings in the fiche that come from the dialogues.',
        de: 'Die Feststellungen der Fiche, die aus den Dialogen stammen.',
      },
    },
    {
      id: 'local-hands',
      label: {
        fr: 'Déploiement aux mains des acteurs locaux, peu de leviers nationaux',
        en: 'Deployment in local hands, few national levers',
        de: 'Umsetzung in örtlicher Hand, wenige nationale Hebel',
        lb: 'Ëmsetzung a lokaler Hand, wéineg national Hiewelen',
      },
      evidenceRequired: {
        fr: 'La part des attentes de la fiche qui s’adressent au niveau national.',
        en: 'The share of the expectations in the fiche that address the national level.',
        de: 'Der Anteil der Erwartungen in der Fiche, die sich an die nationale Ebene richten.',
      },
    },
    {
      id: 'replicable',
      label: {
        fr: 'Un minimum de réplicabilité',
        en: 'A minimum of replicability',
        de: 'Ein Mindestmaß an Übertragbarkeit',
        lb: 'E Minimum un Iwwerdroebarkeet',
      },
      evidenceRequired: {
        fr: 'Ce qui peut être repris ailleurs, même si les actions sont propres à un territoire.',
        en: 'What can be taken up elsewhere, even when the actions are specific to a territory.',
        de: 'Was anderswo übernommen werden kann, auch wenn die Maßnahmen ortsgebunden sind.',
      },
    },
  ],
});
