import type { PlanPart } from '../plan-part.ts';
import { deck } from './sources.ts';

type Link = PlanPart<'links'>;

/**
 * The deck never says "this answers that". A link of the chain is drawn only where the same words stand on both sides; the note quotes
 * them. What merely seems to belong together is left apart.
 */
type SameWords = readonly [from: string, to: string, words: string];

/** Which finding a lead takes up. */
const leadsOfFindings: readonly SameWords[] = [
  ['piste-prevention-local-1', 'constat-prevention-7', 'dès le plus jeune âge » et « le plus en amont possible'],
  ['piste-prevention-local-2', 'constat-prevention-4', 'adapter aux différentes cibles » et « différents publics'],
  ['piste-prevention-local-7', 'constat-prevention-10', "l'« aller-vers »"],
  ['piste-prevention-local-10', 'constat-prevention-3', 'communication » et « messages à destination des publics'],
  ['piste-prevention-national-1', 'constat-prevention-8', 'temps des professionnels pour la prévention'],
  [
    'piste-medecin-traitant-national-4',
    'constat-medecin-traitant-3',
    'pathologies chroniques » et « maladies chroniques',
  ],
  ['piste-acces-aux-soins-local-1', 'constat-acces-aux-soins-3', 'soins non programmés'],
  ['piste-acces-aux-soins-local-5', 'constat-acces-aux-soins-1', 'recours et passages aux urgences'],
  ['piste-acces-aux-soins-national-2', 'constat-acces-aux-soins-1', 'recours et passages aux urgences'],
];

/** Which lead a project carries out: its title or its fiche says it again. */
const leadsOfProjects: readonly SameWords[] = [
  ['P1', 'piste-prevention-local-8', 'citoyens dans la gouvernance'],
  ['P1', 'piste-prevention-national-3', 'gouvernance interministérielle'],
  ['P2', 'piste-prevention-local-1', 'équipes mobiles » et « lieux de vie'],
  ['P3', 'piste-prevention-local-3', 'formation à la prévention » et « médico-social'],
  ['P3', 'piste-prevention-local-9', 'acculturation », « promotion de la santé » et « compétences psychosociales'],
  ['P3', 'piste-prevention-national-4', 'formations initiales et continues » et « entretien motivationnel'],
  ['P4', 'piste-prevention-local-7', 'pairs'],
  ['P4', 'piste-prevention-national-5', 'cadre structurant » pour les « médiateurs'],
  [
    'P5',
    'piste-prevention-local-2',
    "campagnes de prévention sur les réseaux sociaux » et « différentes cibles et catégories d'âge",
  ],
  ['P5', 'piste-prevention-local-10', "information » à compléter par l'« éducation"],
  ['M1', 'piste-medecin-traitant-local-2', 'téléconsultation » avec une infirmière, « au domicile'],
  ['M2', 'piste-medecin-traitant-local-3', "médecins spécialistes » en « s'appuyant sur les CPTS"],
  ['M2', 'piste-acces-aux-soins-local-5', 'circuit court », radiologie, biologie, spécialistes, « CPTS'],
  ['S2', 'piste-acces-aux-soins-local-6', "lien MMG et services d'urgences pour les « SNP"],
  [
    'S2',
    'piste-acces-aux-soins-national-4',
    'nouveau modèle plus adapté à la démographie » et « Maisons Médicales de Garde',
  ],
];

/** Which national objective or regional priority a project serves. */
const orientationsOfProjects: readonly SameWords[] = [
  ['P2', 'priorite-1', 'prévention » et « jeunes » et leurs « parents'],
  ['A1', 'objectif-5', 'former plus'],
  ['A2', 'objectif-5', 'former mieux'],
  ['M2', 'objectif-2', 'temps médical'],
  ['S2', 'objectif-3', 'permanence des soins'],
];

/** Which national objective or regional priority a theme of the dialogues serves. */
const orientationsOfThemes: readonly SameWords[] = [
  ['prevention', 'objectif-9', 'prévention'],
  ['prevention', 'priorite-1', 'prévention'],
  ['attractivite', 'objectif-6', 'attractivité » des « territoires'],
  ['medecin-traitant', 'objectif-1', 'accès à un médecin traitant'],
  ['acces-aux-soins', 'objectif-3', 'continuité des soins'],
  ['acces-aux-soins', 'priorite-3', 'accès aux soins non programmés'],
];

type Collection = Link['from']['collection'];

function drawn(
  kind: string,
  [from, to]: readonly [Collection, Collection],
  places: readonly string[],
  pairs: readonly SameWords[],
): readonly Link[] {
  return pairs.map(([start, end, words]) => ({
    kind,
    from: { collection: from, id: start },
    to: { collection: to, id: end },
    note: `Les mêmes mots des deux côtés : « ${words} ».`,
    sources: places.flatMap((place) => deck(place)),
  }));
}

const PROJECTS = 'Fiches projets - Solutions';
const LEADS = 'Pistes de solutions proposées lors du CNR';
const ORIENTATIONS = ['Introduction – 10 objectifs clés', 'Élaboration du SRS-PRAPS 2023-2028 en région Grand Est'];

/** From findings to leads, from leads to projects, from projects and themes to what the nation and the region aim at. */
export const chain: readonly Link[] = [
  ...drawn('answers', ['pistes', 'constats'], [LEADS, 'Constats partagés'], leadsOfFindings),
  ...drawn('implements', ['projects', 'pistes'], [PROJECTS, LEADS], leadsOfProjects),
  ...drawn('feeds', ['projects', 'orientations'], [PROJECTS, ...ORIENTATIONS], orientationsOfProjects),
  ...drawn(
    'feeds',
    ['orientations', 'orientations'],
    ['4 thématiques abordées lors des dialogues', ...ORIENTATIONS],
    orientationsOfThemes,
  ),
];
