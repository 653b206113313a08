import type { FicheTemplate } from '../fiche-template.ts';

/**
 * The *fiche projet-solution* of the Conseil national de la refondation, Grand Est region.
 *
 * Source: restitution of the dialogues in the Grand Est region, 7 February 2023, annex "Fiches projets - solutions". Headings
 * and their order are those of the form; the other languages are ours.
 */
export const cnrGrandEst = {
  id: 'cnr-grand-est',
  version: '1',
  name: {
    fr: 'Fiche projet-solution',
    en: 'Project and solution fiche',
    de: 'Projekt- und Lösungsfiche',
    lb: 'Projets- a Léisungsfiche',
  },
  sections: [
    {
      id: 'constats',
      field: 'constats',
      heading: {
        fr: 'Constat - Quels problèmes souhaitons-nous régler ?',
        en: 'Findings - Which problems do we want to solve?',
        de: 'Feststellung - Welche Probleme wollen wir lösen?',
        lb: 'Constat - Wéi eng Problemer wëlle mir léisen?',
      },
      synonyms: { fr: ['Constat', 'Constats', 'Quels problèmes souhaitons-nous régler ?'], en: ['Findings'] },
      help: {
        fr: 'Un problème par ligne, tel qu’il a été dit dans les échanges.',
        en: 'One problem per line, as it was voiced in the dialogues.',
        de: 'Ein Problem je Zeile, so wie es in den Gesprächen genannt wurde.',
        lb: 'Ee Problem pro Zeil, esou wéi en an den Dialoge gesot gouf.',
      },
      requiredAt: 'presentable',
      byPosition: true,
    },
    {
      id: 'idees',
      field: 'ideas',
      heading: {
        fr: "Idées[ - {ideaHeading}] - Solutions qui concourent à l'objectif",
        en: 'Ideas[ - {ideaHeading}] - Solutions that serve the objective',
        de: 'Ideen[ - {ideaHeading}] - Lösungen, die dem Ziel dienen',
        lb: 'Iddien[ - {ideaHeading}] - Léisungen, déi zum Zil bäidroen',
      },
      synonyms: { fr: ['Idées', "Solutions qui concourent à l'objectif"], en: ['Ideas'] },
      help: {
        fr: 'À remplir quand la fiche réunit plusieurs idées ; nommez leur axe dans le titre.',
        en: 'To fill in when the fiche gathers several ideas; name what they have in common in the heading.',
        de: 'Auszufüllen, wenn die Fiche mehrere Ideen vereint; nennen Sie ihre gemeinsame Linie im Titel.',
        lb: 'Auszefëllen, wann d’Fiche e puer Iddien zesummeféiert; nennt hir Richtung am Titel.',
      },
      shown: 'filled',
    },
    {
      id: 'beneficiaires',
      field: 'beneficiaries',
      columns: [
        {
          field: 'name',
          label: { fr: 'Bénéficiaire(s)', en: 'Beneficiary(ies)', de: 'Begünstigte', lb: 'Beneficiaire(n)' },
          synonyms: { fr: ['Bénéficiaires', 'Bénéficiaire'], en: ['Beneficiaries'] },
          width: 2,
        },
        {
          field: 'benefits',
          label: {
            fr: 'Bénéfices attendus',
            en: 'Expected benefits',
            de: 'Erwarteter Nutzen',
            lb: 'Erwaarte Virdeeler',
          },
          width: 3,
        },
      ],
      help: {
        fr: 'Une ligne par public ; un bénéfice par paragraphe.',
        en: 'One row per group; one benefit per paragraph.',
        de: 'Eine Zeile je Gruppe; ein Nutzen je Absatz.',
        lb: 'Eng Zeil pro Publikum; ee Virdeel pro Absaz.',
      },
      requiredAt: 'presentable',
    },
    {
      id: 'description',
      heading: { fr: 'DESCRIPTION', en: 'DESCRIPTION', de: 'BESCHREIBUNG', lb: 'BESCHREIWUNG' },
    },
    {
      id: 'fonctionnement',
      level: 3,
      heading: {
        fr: 'Comment fonctionne la solution ?',
        en: 'How does the solution work?',
        de: 'Wie funktioniert die Lösung?',
        lb: 'Wéi fonctionéiert d’Léisung?',
      },
      notes: [
        {
          fr: 'A noter : on parle ici de son fonctionnement cible et non de son déploiement',
          en: 'Please note: this is about how it works once in place, not about how it is rolled out',
          de: 'Hinweis: gemeint ist die Arbeitsweise im Zielzustand, nicht die Einführung',
          lb: 'Opgepasst: hei geet et drëm, wéi se um Enn fonctionéiert, net wéi se agefouert gëtt',
        },
      ],
    },
    {
      id: 'fonctionnement-ideal',
      field: 'description',
      level: 4,
      heading: {
        fr: 'Décrire le fonctionnement idéal de votre solution',
        en: 'Describe how your solution would ideally work',
        de: 'Beschreiben Sie die ideale Arbeitsweise Ihrer Lösung',
        lb: 'Beschreift, wéi Är Léisung ideal fonctionéiert',
      },
      notes: [
        {
          fr: 'Quelles étapes, quels moyens, etc.',
          en: 'Which steps, which means, etc.',
          de: 'Welche Schritte, welche Mittel usw.',
          lb: 'Wéi eng Etappen, wéi eng Mëttelen, asw.',
        },
      ],
      requiredAt: 'presentable',
    },
    {
      id: 'acteurs',
      field: 'stakeholders',
      heading: {
        fr: 'Qui est impliqué ?',
        en: 'Who is involved?',
        de: 'Wer ist beteiligt?',
        lb: 'Wien ass bedeelegt?',
      },
      columns: [
        { field: 'name', label: { fr: 'QUI ?', en: 'WHO?', de: 'WER?', lb: 'WIEN?' }, width: 2 },
        {
          field: 'role',
          label: { fr: 'Pour faire quoi ?', en: 'To do what?', de: 'Wofür?', lb: 'Fir wat ze maachen?' },
          width: 3,
        },
      ],
      requiredAt: 'presentable',
    },
    {
      id: 'contributions',
      heading: {
        fr: 'Pour que cela fonctionne, décrivez les contributions nécessaires à chaque échelon ?',
        en: 'For this to work, which contributions are needed at each level?',
        de: 'Welche Beiträge sind auf jeder Ebene nötig, damit es gelingt?',
        lb: 'Wat fir Bäiträg sinn op all Niveau néideg, fir datt et fonctionéiert?',
      },
      synonyms: { fr: ['Pour que cela fonctionne, décrivez les contributions nécessaires chaque échelon ?'] },
    },
    {
      id: 'attentes-territoire',
      field: 'expectations.territory',
      level: 3,
      heading: {
        fr: "Ce que l'on attend des acteurs du territoire",
        en: 'What local partners are expected to do',
        de: 'Was von den Akteuren vor Ort erwartet wird',
        lb: 'Wat ee vun den Acteuren um Terrain erwaart',
      },
      synonyms: { en: ['What is expected of the actors of the territory'] },
      requiredAt: 'presentable',
    },
    {
      id: 'attentes-national',
      field: 'expectations.national',
      level: 3,
      heading: {
        fr: "Ce que l'on attend du niveau national",
        en: 'What is expected of the national level',
        de: 'Was von der nationalen Ebene erwartet wird',
        lb: 'Wat ee vum nationalen Niveau erwaart',
      },
      byPosition: true,
    },
  ],
} as const satisfies FicheTemplate;
