import type { FicheInput } from '../../model/index.ts';
import type { PlanPart } from './rule-defects.ts';

/** A plan with one fiche. */
export function withFiche(fiche: Partial<FicheInput>): PlanPart {
  return { projects: [{ id: 'P1', title: 'Équipe mobile', fiche: { title: 'Équipe mobile', ...fiche } }] };
}

/** A plan with two fiches. */
export function withTwoFiches(first: Partial<FicheInput>, second: Partial<FicheInput>): PlanPart {
  return {
    projects: [
      { id: 'P1', title: 'Équipe mobile', fiche: { title: 'Équipe mobile', ...first } },
      { id: 'P2', title: 'Maison des parents', fiche: { title: 'Maison des parents', ...second } },
    ],
  };
}
