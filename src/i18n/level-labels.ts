import type { Labels } from './message.ts';

/** Names of the completeness levels. */
export const completenessLevelLabels: Labels<'draft' | 'presentable' | 'priority-ready' | 'auditable'> = {
  fr: {
    draft: 'ébauche',
    presentable: 'présentable',
    'priority-ready': 'prêt à être priorisé',
    auditable: 'auditable',
  },
  en: {
    draft: 'draft',
    presentable: 'presentable',
    'priority-ready': 'ready to be prioritised',
    auditable: 'auditable',
  },
  de: {
    draft: 'Entwurf',
    presentable: 'vorzeigbar',
    'priority-ready': 'bereit zur Priorisierung',
    auditable: 'prüfbar',
  },
  lb: {
    draft: 'Entworf',
    presentable: 'presentabel',
    'priority-ready': 'prett fir d’Prioriséierung',
    auditable: 'auditabel',
  },
};

/** Names of the verdicts on claims. */
export const claimVerdictLabels: Labels<
  'reconciles' | 'does-not-reconcile' | 'consistent-bound' | 'derived' | 'ambiguous' | 'uncheckable'
> = {
  fr: {
    reconciles: 'juste',
    'does-not-reconcile': 'ne tombe pas juste',
    'consistent-bound': 'compatible',
    derived: 'déduit',
    ambiguous: 'ambigu',
    uncheckable: 'invérifiable',
  },
  en: {
    reconciles: 'reconciles',
    'does-not-reconcile': 'does not reconcile',
    'consistent-bound': 'consistent bound',
    derived: 'derived',
    ambiguous: 'ambiguous',
    uncheckable: 'uncheckable',
  },
  de: {
    reconciles: 'stimmt',
    'does-not-reconcile': 'stimmt nicht',
    'consistent-bound': 'verträglich',
    derived: 'abgeleitet',
    ambiguous: 'mehrdeutig',
    uncheckable: 'nicht prüfbar',
  },
  lb: {
    reconciles: 'stëmmt',
    'does-not-reconcile': 'stëmmt net',
    'consistent-bound': 'kompatibel',
    derived: 'ofgeleet',
    ambiguous: 'zweedäiteg',
    uncheckable: 'net iwwerpréifbar',
  },
};
