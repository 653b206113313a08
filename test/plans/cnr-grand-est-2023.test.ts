import { describe, expect, it } from 'vitest';
import type { Fiche, Project } from '../../src/model/index.ts';
import { cnrGrandEst2023 as plan } from '../../src/plans/index.ts';
import { expectedFiches } from './expected-counts.ts';

function projectOf(id: string): Project {
  const project = plan.projects.find((candidate) => candidate.id === id);
  if (!project) throw new Error(`no project ${id}`);
  return project;
}

function ficheOf(id: string): Fiche {
  const { fiche } = projectOf(id);
  if (!fiche) throw new Error(`no fiche ${id}`);
  return fiche;
}

describe('the twelve fiches', () => {
  it.each(Object.entries(expectedFiches))('%s holds as many items as the slide', (id, expected) => {
    const project = projectOf(id);
    const fiche = ficheOf(id);
    const bullets = fiche.description.flatMap((part) => part.items);
    expect({
      theme: project.theme,
      subTheme: project.subTheme,
      constats: fiche.constats.length,
      ideas: fiche.ideas.length,
      benefits: fiche.beneficiaries.map((row) => row.benefits.length),
      unnamedBeneficiaries: fiche.beneficiaries.filter((row) => row.name === undefined).length,
      actors: fiche.stakeholders.map((row) => row.name),
      actorsWithoutRole: fiche.stakeholders.filter((row) => row.role === undefined).map((row) => row.name),
      description: [bullets.length, bullets.reduce((sum, bullet) => sum + (bullet.details?.length ?? 0), 0)],
      territory: fiche.expectations.territory.length,
      national: fiche.expectations.national.length,
    }).toEqual({ subTheme: undefined, ...expected });
  });
});
