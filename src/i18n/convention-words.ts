import { type Catalogue, catalogue } from './message.ts';

/** What was agreed on before ranking, in words: the conventions of a prioritisation, by their names. */
export const conventionNames: Catalogue<
  'method' | 'values' | 'weights' | 'ties' | 'tolerance' | 'assessors' | 'missing' | 'undecidedGates'
> = /* @__PURE__ */ catalogue({
  method: ['Méthode', 'Method', 'Methode'],
  values: ['Échelle des notes', 'Scale of the scores', 'Skala der Bewertungen'],
  weights: ['Poids', 'Weights', 'Gewichte'],
  ties: ['Ex æquo', 'Ties', 'Gleichstand'],
  tolerance: ['Écart tenu pour nul', 'Difference taken as none', 'Als gleich geltender Abstand'],
  assessors: ['Plusieurs évaluateurs', 'Several assessors', 'Mehrere Bewertende'],
  missing: ['Note manquante', 'Missing score', 'Fehlende Bewertung'],
  undecidedGates: ['Condition non tranchée', 'Open condition', 'Offene Bedingung'],
});

/** The choices of those conventions. The key is the name, a full stop and the choice. */
export const conventionChoices: Catalogue<
  | 'method.weighted-sum'
  | 'values.anchored-0-100'
  | 'weights.divided-by-sum'
  | 'ties.competition'
  | 'assessors.mean'
  | 'assessors.median'
  | 'missing.interval'
  | 'missing.exclude'
  | 'missing.renormalise'
  | 'missing.worst'
  | 'undecidedGates.keep'
  | 'undecidedGates.exclude'
> = /* @__PURE__ */ catalogue({
  'method.weighted-sum': ['somme pondérée', 'weighted sum', 'gewichtete Summe'],
  'values.anchored-0-100': [
    'de 0 à 100, entre les deux bornes de chaque critère',
    'from 0 to 100, between the two ends of each criterion',
    'von 0 bis 100, zwischen den beiden Enden jedes Kriteriums',
  ],
  'weights.divided-by-sum': [
    'divisés par leur somme, pour faire 100 %',
    'divided by their sum, to make 100%',
    'durch ihre Summe geteilt, sodass sie 100 % ergeben',
  ],
  'ties.competition': [
    'même rang, et le rang suivant est sauté (1, 2, 2, 4)',
    'same rank, and the next rank is skipped (1, 2, 2, 4)',
    'gleicher Rang, der nächste entfällt (1, 2, 2, 4)',
  ],
  'assessors.mean': ['moyenne de leurs notes', 'mean of their scores', 'Mittel ihrer Bewertungen'],
  'assessors.median': ['médiane de leurs notes', 'median of their scores', 'Median ihrer Bewertungen'],
  'missing.interval': [
    'le projet reçoit un intervalle de notes, sans rang',
    'the project gets a range of scores and no rank',
    'das Projekt erhält eine Spanne von Bewertungen und keinen Rang',
  ],
  'missing.exclude': ['le projet est écarté', 'the project is excluded', 'das Projekt wird ausgeschlossen'],
  'missing.renormalise': [
    'le projet est classé sur les notes connues',
    'the project is ranked on the scores that are known',
    'das Projekt erhält seinen Rang nach den bekannten Bewertungen',
  ],
  'missing.worst': [
    'le projet reçoit la plus mauvaise note',
    'the project gets the worst score',
    'das Projekt erhält die schlechteste Bewertung',
  ],
  'undecidedGates.keep': [
    'le projet reste classé, son rang est provisoire',
    'the project stays in the ranking, its rank is provisional',
    'das Projekt bleibt in der Rangfolge, sein Rang ist vorläufig',
  ],
  'undecidedGates.exclude': ['le projet est écarté', 'the project is excluded', 'das Projekt wird ausgeschlossen'],
});
