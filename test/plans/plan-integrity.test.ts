import { describe, expect, it } from 'vitest';
import { PlanSchema } from '../../src/model/index.ts';
import { duplicateIds, unresolvedReferences, unsourced } from './plan-integrity.ts';

const faulty = PlanSchema.parse({
  id: 'faulty',
  title: 'Faulty',
  publishers: ['nobody'],
  constats: [
    { id: 'c1', text: 'One' },
    { id: 'c1', text: 'Two', sources: [{ source: 'lost' }] },
  ],
  consultations: [{ id: 'k', title: 'K', meetings: [{ id: 'm', level: 'unknown', territory: 'nowhere' }] }],
  projects: [
    {
      id: 'p',
      title: 'P',
      answers: ['c9'],
      fiche: { title: 'P', stakeholders: [{ name: 'X', organisations: ['y'] }] },
    },
  ],
  links: [{ kind: 'related', from: { collection: 'projects', id: 'p' }, to: { collection: 'measures', id: 'm24' } }],
  prioritisation: { scores: [{ project: 'q', criterion: 'need', value: 1, provenance: 'illustrative' }] },
});

describe('the checks on reference plans', () => {
  it('see an id that stands twice', () => {
    expect(duplicateIds(faulty)).toEqual(['constats/c1']);
  });

  it('see references to nothing, however deep', () => {
    expect(unresolvedReferences(faulty)).toEqual([
      '.publishers.0: organisations/nobody',
      '.consultations.0.meetings.0.territory: territories/nowhere',
      '.constats.1.sources.0.source: sources/lost',
      '.projects.0.answers.0: constats/c9',
      '.projects.0.fiche.stakeholders.0.organisations.0: organisations/y',
      '.prioritisation.scores.0.project: projects/q',
      'links: measures/m24',
      'prioritisation: need',
    ]);
  });

  it('see entities without a source', () => {
    expect(unsourced(faulty)).toEqual(['m', 'p.fiche', 'consultations/k', 'constats/c1', 'projects/p', 'links/0']);
  });
});
