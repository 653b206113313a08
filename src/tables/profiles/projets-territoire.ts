import { defineProfile, type TableProfile } from '../profile.ts';
import { frenchStateWords } from './state-words.ts';

/**
 * Projects of local authorities as the national table schema describes them.
 *
 * Source: Table Schema `projets-territoire` v0.1, `betagouv/schema-projet-collectivites-transition-ecologique`, 2025.
 */
export const projetsTerritoire: TableProfile = /* @__PURE__ */ defineProfile({
  id: 'projets-territoire',
  title: 'Projets de collectivités (schéma national)',
  currency: 'EUR',
  states: frenchStateWords,
  columns: [
    { field: 'id', names: ['id'] },
    { field: 'title', names: ['nom'] },
    { field: 'description', names: ['description'], part: 'solution' },
    { field: 'amount', names: ['budgetPrevisionnel'] },
    { field: 'start', names: ['dateDebutPrevisionnelle'] },
    { field: 'state', names: ['phaseStatut'] },
    ...[
      'createdAt',
      'updatedAt',
      'phase',
      'programme',
      'porteurCodeSiret',
      'porteurReferentEmail',
      'porteurReferentTelephone',
      'porteurReferentPrenom',
      'porteurReferentNom',
      'porteurReferentFonction',
      'competences',
      'leviers',
      'mecId',
      'tetId',
      'recocoId',
      'collectiviteIds',
    ].map((name) => ({ field: 'kept' as const, names: [name] })),
  ],
});
