import { type Labels, labels, printed } from './message.ts';

/** Names of the completeness levels. */
export const completenessLevelLabels: Labels<'draft' | 'presentable' | 'priority-ready' | 'auditable'> =
  /* @__PURE__ */ printed({
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
      presentable: 'vorlagefähig',
      'priority-ready': 'bereit zur Priorisierung',
      auditable: 'prüfbar',
    },
    lb: {
      draft: 'Entworf',
      presentable: 'presentabel',
      'priority-ready': 'prett fir d’Prioriséierung',
      auditable: 'auditabel',
    },
  });

/** Names of the verdicts on claims: the same in tables and in sentences. */
export const claimVerdictLabels: Labels<
  'reconciles' | 'does-not-reconcile' | 'consistent-bound' | 'derived' | 'ambiguous' | 'uncheckable'
> = /* @__PURE__ */ labels({
  reconciles: ['concorde', 'reconciles', 'stimmt überein', 'stëmmt'],
  'does-not-reconcile': ['ne concorde pas', 'does not reconcile', 'stimmt nicht überein', 'stëmmt net'],
  'consistent-bound': ['non contredit', 'not contradicted', 'nicht widerlegt', 'net widderluecht'],
  derived: ['déduit', 'derived', 'abgeleitet', 'ofgeleet'],
  ambiguous: ['ambigu', 'ambiguous', 'mehrdeutig', 'zweedäiteg'],
  uncheckable: ['invérifiable', 'cannot be checked', 'nicht prüfbar', 'net iwwerpréifbar'],
});
