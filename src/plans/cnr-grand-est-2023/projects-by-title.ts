import type { PlanPart } from '../plan-part.ts';
import { deck } from './sources.ts';

/** The four projects held here by their title alone: this data leaves their fiches out. */
export const projectsByTitle = [
  {
    id: 'M1',
    number: 1,
    title: 'Développer la téléconsultation assistée et augmentée par les infirmiers',
    kind: 'project',
    theme: 'medecin-traitant',
    origins: ['consultation'],
    state: 'drafted',
    answers: ['constat-medecin-traitant-2'],
    sources: deck('Médecin traitant et équipe traitante – Projets proposés lors du CNR, point 1'),
  },
  {
    id: 'M2',
    number: 2,
    title:
      'Gagner du temps médical : interface entre médecins traitants et autres spécialités, et mise en place de « circuits courts »',
    listTitle:
      "Gagner du temps médical : interface entre médecins traitants et autres spécialités, et mise en place de « circuits courts » s'appuyant sur les CPTS",
    kind: 'project',
    theme: 'medecin-traitant',
    origins: ['consultation'],
    state: 'drafted',
    answers: ['constat-medecin-traitant-7'],
    sources: deck('Médecin traitant et équipe traitante – Projets proposés lors du CNR, point 2'),
  },
  {
    id: 'S1',
    number: 1,
    title: 'Articuler SAS et DAC pour limiter les recours aux urgences évitables',
    kind: 'project',
    theme: 'acces-aux-soins',
    origins: ['consultation'],
    state: 'drafted',
    answers: ['constat-acces-aux-soins-1'],
    sources: deck('Accès aux soins – Projets proposés lors du CNR, point 1'),
  },
  {
    id: 'S2',
    number: 2,
    title:
      'Inscrire les Maisons Médicales de Garde dans un modèle de PDSA renouvelé, plus adapté à la démographie médicale, et en lien étroit avec les CRRA et les SU/SAS',
    kind: 'project',
    theme: 'acces-aux-soins',
    origins: ['consultation'],
    state: 'drafted',
    answers: ['constat-acces-aux-soins-3'],
    sources: deck('Accès aux soins – Projets proposés lors du CNR, point 2'),
  },
] as const satisfies readonly PlanPart<'projects'>[];
