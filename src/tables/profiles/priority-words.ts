import type { PriorityLevel } from '../profile.ts';

/**
 * The words that French follow-up tables use for a priority. Numbers, and words that say when rather than how pressing ("Court terme"), are
 * not here: only the people of the plan know which end is the first.
 */
export const frenchPriorityWords: Readonly<Record<string, PriorityLevel>> = {
  Élevé: 'high',
  Élevée: 'high',
  Haut: 'high',
  Haute: 'high',
  Fort: 'high',
  Forte: 'high',
  Prioritaire: 'high',
  Urgent: 'high',
  Urgente: 'high',
  Moyen: 'medium',
  Moyenne: 'medium',
  Modérée: 'medium',
  Normale: 'medium',
  Bas: 'low',
  Basse: 'low',
  Faible: 'low',
  Secondaire: 'low',
};

/** The same in English. */
export const englishPriorityWords: Readonly<Record<string, PriorityLevel>> = {
  High: 'high',
  Urgent: 'high',
  Critical: 'high',
  Medium: 'medium',
  Moderate: 'medium',
  Normal: 'medium',
  Low: 'low',
};

/** The same in German. */
export const germanPriorityWords: Readonly<Record<string, PriorityLevel>> = {
  Hoch: 'high',
  Dringend: 'high',
  Mittel: 'medium',
  Normal: 'medium',
  Niedrig: 'low',
  Gering: 'low',
};
