import { defectsOf } from './rule-defects.ts';

export const unknownAcronym = defectsOf({
  rule: 'unknown-acronym',
  defects: {
    'short-form-with-letters-swapped': {
      part: { constats: [{ id: 'C1', text: 'Le lien entre la CTPS et la maison de garde manque' }] },
      path: ['constats', 0, 'text'],
    },
    'short-form-with-a-letter-too-many': {
      part: { constats: [{ id: 'C1', text: 'La CPTSS ouvre ses locaux le samedi' }] },
      path: ['constats', 0, 'text'],
    },
  },
  neighbours: {
    'short-form-of-the-field': {
      constats: [{ id: 'C1', text: 'Le lien entre la CPTS et la maison de garde manque' }],
    },
    'short-form-of-the-glossary': {
      constats: [{ id: 'C1', text: 'La CPTSX ouvre ses locaux le samedi' }],
      glossary: [{ short: 'CPTSX', expansions: [{ text: 'communauté transfrontalière' }] }],
    },
  },
});

export const ambiguousAcronym = defectsOf({
  rule: 'ambiguous-acronym',
  defects: {
    'short-form-with-two-meanings': {
      part: { constats: [{ id: 'C1', text: "Il manque 0,5 ETP dans l'équipe" }] },
      path: ['constats', 0, 'text'],
    },
    'another-short-form-with-two-meanings': {
      part: { constats: [{ id: 'C1', text: 'Le volet CPS du programme reste à écrire' }] },
      path: ['constats', 0, 'text'],
    },
  },
  neighbours: {
    'meaning-told-in-the-glossary': {
      constats: [{ id: 'C1', text: "L'EMA passe chaque semaine" }],
      glossary: [{ short: 'EMA', expansions: [{ text: "équipe mobile d'appui" }] }],
    },
    'short-form-with-one-meaning': { constats: [{ id: 'C1', text: 'La CPTS ouvre ses locaux le samedi' }] },
  },
});

export const unknownCode = defectsOf({
  rule: 'unknown-code',
  defects: {
    'kind-that-is-not-listed': {
      part: { orientations: [{ id: 'axe-1', kind: 'axes', title: 'Prévenir' }] },
      path: ['orientations', 0, 'kind'],
    },
    'one-unknown-kind-at-three-places': {
      part: {
        orientations: [
          { id: 'a', kind: 'chantier', title: 'Prévenir' },
          { id: 'b', kind: 'chantier', title: 'Soigner' },
          { id: 'c', kind: 'chantier', title: 'Coordonner' },
        ],
      },
      path: ['orientations', 0, 'kind'],
    },
  },
  neighbours: {
    'kind-of-the-list': { orientations: [{ id: 'axe-1', kind: 'axis', title: 'Prévenir' }] },
    'plan-of-a-listed-kind': { kind: 'roadmap' },
  },
});

export const territoryCodeMismatch = defectsOf({
  rule: 'territory-code-mismatch',
  defects: {
    'department-with-the-code-of-another': {
      part: { territories: [{ id: 'nancy', name: 'Meurthe-et-Moselle', level: 'department', code: '57' }] },
      path: ['territories', 0, 'code'],
    },
    'collectivity-as-a-department': {
      part: { territories: [{ id: 'alsace', name: 'Alsace', level: 'department', iso: 'FR-6AE' }] },
      path: ['territories', 0, 'code'],
    },
    'region-of-the-past': {
      part: { territories: [{ id: 'lorraine', name: 'Lorraine', level: 'region', code: '41' }] },
      path: ['territories', 0, 'code'],
    },
    'place-with-the-code-of-another-department': {
      part: {
        dispositifs: [{ id: 'D1', title: 'Ambassadeurs', toldAt: { place: 'Meurthe-et-Moselle, Toul', code: '55' } }],
      },
      path: ['dispositifs', 0, 'toldAt', 'code'],
    },
  },
  neighbours: {
    'department-with-its-code': {
      territories: [{ id: 'nancy', name: 'Meurthe-et-Moselle', level: 'department', code: '54' }],
    },
    'region-of-today': { territories: [{ id: 'grand-est', name: 'Grand Est', level: 'region', code: '44' }] },
    'place-with-its-code': {
      dispositifs: [{ id: 'D1', title: 'Ambassadeurs', toldAt: { place: 'Meurthe-et-Moselle, Toul', code: '54' } }],
    },
  },
});
