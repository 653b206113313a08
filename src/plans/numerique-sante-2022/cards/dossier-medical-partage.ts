import type { PlanPart } from '../../plan-part.ts';
import { DMP } from '../places.ts';
import { article } from '../sources.ts';

/** The shared medical record, which Mon Espace Santé takes over. */
export const dossierMedicalPartage = {
  id: 'carte-3',
  title: 'Dossier Médical Partagé',
  order: 3,
  focus: true,
  state: 'superseded',
  history: [
    { state: 'pilot', note: 'Neuf départements, 18 mois' },
    { state: 'deploying', date: '2018-end' },
    { state: 'stopped', date: '2021-07-01', note: 'Plus aucun dossier créé' },
    { state: 'superseded', date: '2022-02', note: 'Mon Espace Santé' },
  ],
  events: [
    {
      text: "Appelé d'abord « dossier médical personnel », le dispositif compte 500 000 dossiers ouverts depuis 2004, dont la moitié sans contenu, au moment où l'Assurance maladie en reprend la gestion.",
    },
    {
      date: '2018-end',
      kind: 'generalisation',
      text: 'Généralisation dans tout le pays, après 18 mois dans 9 départements ; à la mi-2021, près de 10 millions de DMP, soit plus de 10 % des adultes.',
    },
    {
      date: '2021-07-01',
      kind: 'stop',
      text: "Plus aucun DMP n'est créé, ni sur le site, ni chez les professionnels, ni à l'accueil des caisses, afin de préparer Mon Espace Santé ; les dossiers existants restent ouverts à la consultation et à l'ajout.",
    },
  ],
  nextSteps: [{ text: 'Le déploiement se poursuit avec la généralisation de Mon Espace Santé' }],
  figures: ['fig-dmp-ouverts', 'dmp-adultes', 'dmp-anciens', 'dmp-departements', 'dmp-duree'],
  sources: article(DMP),
} as const satisfies PlanPart<'programmes'>;
