import { type Catalogue, printed } from './message.ts';

/** What a decision is checked against. */
export type RecordChecklistKey =
  | 'a4r-relevance'
  | 'a4r-publicity'
  | 'a4r-revision'
  | 'a4r-enforcement'
  | 'ispor-problem'
  | 'ispor-criteria'
  | 'ispor-performance'
  | 'ispor-scoring'
  | 'ispor-weighting'
  | 'ispor-aggregation'
  | 'ispor-uncertainty'
  | 'ispor-reporting';

/** What each point asks of a record. */
export const recordChecklistTexts: Catalogue<RecordChecklistKey> = /* @__PURE__ */ printed({
  fr: {
    'a4r-relevance':
      'Pertinence : la raison de chaque critère ou condition est écrite, et l’on sait qui a pris part à la décision.',
    'a4r-publicity': 'Publicité : on sait où la décision et ses raisons sont publiées.',
    'a4r-revision': 'Révision : on sait comment la contester et quand elle est revue.',
    'a4r-enforcement': 'Garantie : on sait qui veille au respect de ces règles.',
    'ispor-problem': 'La question à trancher est posée.',
    'ispor-criteria': 'Chaque critère a une échelle ancrée par des mots ou une unité.',
    'ispor-performance': 'Chaque note a une origine, et aucune n’est illustrative.',
    'ispor-scoring': 'On sait qui a noté.',
    'ispor-weighting': 'On sait comment les poids ont été obtenus, et aucun n’est illustratif.',
    'ispor-aggregation': 'La méthode et ses conventions sont écrites.',
    'ispor-uncertainty': 'La robustesse du résultat est étudiée.',
    'ispor-reporting': 'Chaque exclusion s’appuie sur un élément vérifiable.',
  },
  en: {
    'a4r-relevance':
      'Relevance: the reason for each criterion or condition is written down, and it is known who took part in the decision.',
    'a4r-publicity': 'Publicity: it is known where the decision and its reasons are published.',
    'a4r-revision': 'Revision: it is known how to contest it and when it is reviewed.',
    'a4r-enforcement': 'Enforcement: it is known who sees that these rules are kept.',
    'ispor-problem': 'The question to be decided is put.',
    'ispor-criteria': 'Each criterion has a scale that is anchored by words or a unit.',
    'ispor-performance': 'Each score has an origin, and none is illustrative.',
    'ispor-scoring': 'It is known who scored.',
    'ispor-weighting': 'It is known how the weights were obtained, and none is illustrative.',
    'ispor-aggregation': 'The method and its conventions are written down.',
    'ispor-uncertainty': 'How solid the result is has been looked into.',
    'ispor-reporting': 'Each exclusion rests on something that can be checked.',
  },
  de: {
    'a4r-relevance':
      'Relevanz: Der Grund für jedes Kriterium und jede Bedingung steht fest, und es ist bekannt, wer beteiligt war.',
    'a4r-publicity': 'Öffentlichkeit: Es ist bekannt, wo die Entscheidung und ihre Gründe veröffentlicht sind.',
    'a4r-revision': 'Überprüfung: Es ist bekannt, wie man widerspricht und wann sie überprüft wird.',
    'a4r-enforcement': 'Durchsetzung: Es ist bekannt, wer über diese Regeln wacht.',
    'ispor-problem': 'Die zu entscheidende Frage ist gestellt.',
    'ispor-criteria': 'Jedes Kriterium hat eine Skala, die in Worten oder mit Einheit verankert ist.',
    'ispor-performance': 'Jede Bewertung hat eine Herkunft, und keine ist ein Beispielwert.',
    'ispor-scoring': 'Es ist bekannt, wer bewertet hat.',
    'ispor-weighting': 'Es ist bekannt, wie die Gewichte zustande kamen, und keines ist ein Beispielwert.',
    'ispor-aggregation': 'Die Methode und ihre Vereinbarungen stehen fest.',
    'ispor-uncertainty': 'Die Robustheit des Ergebnisses ist untersucht.',
    'ispor-reporting': 'Jeder Ausschluss stützt sich auf etwas Überprüfbares.',
  },
});
