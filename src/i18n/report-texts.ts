import { type Catalogue, printed } from './message.ts';

type Key =
  | 'ranking-title'
  | 'illustrative'
  | 'conditions'
  | 'met'
  | 'not-met'
  | 'unknown'
  | 'ranking'
  | 'rank'
  | 'possible-ranks'
  | 'project'
  | 'score'
  | 'criterion'
  | 'weight'
  | 'contributions'
  | 'contributions-note'
  | 'rows-shown'
  | 'evidence'
  | 'condition'
  | 'verdict'
  | 'obtained'
  | 'computed'
  | 'stated'
  | 'assessed'
  | 'for-illustration'
  | 'incomplete'
  | 'missing-scores'
  | 'score-between'
  | 'excluded'
  | 'reason'
  | 'reason-gate'
  | 'reason-minimum'
  | 'reason-missing'
  | 'no-weighing'
  | 'no-ranking'
  | 'solidity'
  | 'solidity-note'
  | 'winner-between'
  | 'order-between'
  | 'overtaken'
  | 'acceptability'
  | 'quoted'
  | 'conventions'
  | 'convention'
  | 'choice'
  | 'remarks'
  | 'audit-title'
  | 'summary'
  | 'level-reached'
  | 'missing-for'
  | 'issues'
  | 'severity-error'
  | 'severity-warning'
  | 'severity-info'
  | 'no-issue'
  | 'place'
  | 'message'
  | 'code'
  | 'claims'
  | 'claim'
  | 'recomputed'
  | 'how'
  | 'how-computed'
  | 'how-judged'
  | 'provisional'
  | 'audit-verdict'
  | 'audit-level'
  | 'audit-next'
  | 'counted'
  | 'places-more'
  | 'claims-wrong'
  | 'claims-others'
  | 'annex'
  | 'essentials'
  | 'why'
  | 'essential-first'
  | 'essential-first-open'
  | 'essential-out'
  | 'essential-open'
  | 'essential-solid'
  | 'signs'
  | 'open-conditions'
  | 'value-claims'
  | 'yes'
  | 'no';

/** Headings and cells of the reports. */
export const reportTexts: Catalogue<Key> = /* @__PURE__ */ printed({
  fr: {
    'ranking-title': 'Priorisation : {title}',
    illustrative:
      'Notes illustratives : la source ne donne ni pondération ni note. Celles-ci sont inventées pour montrer le calcul ; ce classement est un exemple, pas une décision.',
    conditions: 'Conditions à remplir',
    met: 'remplie',
    'not-met': 'non remplie',
    unknown: 'à trancher',
    ranking: 'Classement',
    rank: 'Rang',
    'possible-ranks': 'Rangs possibles',
    project: 'Projet',
    score: 'Note sur 100',
    criterion: 'Critère',
    weight: 'Poids',
    'rows-shown': 'Lignes {from} à {to} sur {all}',
    contributions: 'D’où viennent les points',
    'contributions-note':
      'Points apportés par chaque critère (poids × valeur) et, entre parenthèses, la valeur du projet sur ce critère, de 0 à 100.',
    evidence: 'Preuve',
    condition: 'Condition',
    verdict: 'Verdict',
    obtained: 'Origine',
    computed: 'calculé',
    stated: 'énoncé par la source',
    assessed: 'noté par le panel',
    'for-illustration': 'illustratif',
    incomplete: 'Non classés, faute de notes',
    'missing-scores': 'Notes manquantes',
    'score-between': 'Note possible',
    excluded: 'Écartés par une condition',
    reason: 'Motif',
    'reason-gate': 'condition {verdict} : {label}',
    'reason-minimum': '{label} : {found}, sous le minimum {minimum}',
    'reason-missing': 'notes manquantes : {criteria}',
    'no-weighing': 'Aucun critère à pondérer : les projets qui remplissent les conditions ne sont pas ordonnés.',
    'no-ranking': 'Aucun projet n’a de rang : il n’y a pas d’ordre à montrer.',
    solidity: 'Robustesse du classement',
    'solidity-note':
      'Pour chaque critère : entre quels poids le premier rang, puis tout l’ordre, restent les mêmes quand ce poids seul varie et que les autres gardent leurs proportions.',
    'winner-between': 'Même premier rang',
    'order-between': 'Même ordre',
    overtaken: 'Qui passe devant',
    acceptability: 'Et si les poids étaient tout autres ?',
    quoted: '« {words} »',
    conventions: 'Conventions',
    convention: 'Convention',
    choice: 'Choix',
    remarks: 'Remarques',
    'audit-title': 'Audit : {title}',
    summary: 'Résumé',
    'level-reached': 'Niveau atteint',
    'missing-for': 'À compléter pour atteindre « {level} »',
    issues: 'Anomalies relevées',
    'severity-error': 'Erreurs',
    'severity-warning': 'Avertissements',
    'severity-info': 'Remarques',
    'no-issue': 'Rien à signaler.',
    place: 'Emplacement',
    message: 'Constatation',
    code: 'Code',
    claims: 'Chiffres recalculés',
    claim: 'Affirmation',
    recomputed: 'Recalculé',
    how: 'Comment',
    'how-computed': 'calculé',
    'how-judged': 'jugé',
    provisional: 'provisoire',
    'audit-verdict':
      '{errors|# erreur|# erreurs}, {warnings|# point à vérifier|# points à vérifier}, {infos|# remarque|# remarques} ; {wrong|# affirmation recalculée ne concorde|# affirmations recalculées ne concordent} pas.',
    'audit-level': 'Niveau atteint : {level}.',
    'audit-next': 'Pour atteindre « {level} », il reste {count|# point|# points} à compléter : {what}.',
    counted: '{what} ({count})',
    'places-more': 'et {count|# autre|# autres}, en annexe',
    'claims-wrong': 'Affirmations qui ne concordent pas avec le calcul',
    'claims-others': '{verdict} : {ids}',
    annex: 'Annexe – {title}',
    essentials: 'L’essentiel',
    why: 'Pourquoi cet ordre',
    'essential-first':
      '{first} arrive en tête avec {score} points sur 100, parmi {count|# projet classé|# projets classés}.',
    'essential-out': '{count|# projet est écarté|# projets sont écartés} par une condition : {ids}.',
    'essential-open':
      '{count|# rang reste provisoire|# rangs restent provisoires}, car une condition reste à trancher : {ids}.',
    'essential-first-open': 'Le premier rang reste ouvert entre {ids}.',
    'essential-solid': '{first} est premier pour {share} des pondérations possibles.',
    signs: '✔ remplie · ? à trancher · ✖ non remplie',
    'open-conditions': 'Ce qui n’est pas rempli ou reste à trancher',
    'value-claims': '{a} : {b}',
    yes: 'oui',
    no: 'non',
  },
  en: {
    'ranking-title': 'Prioritisation: {title}',
    illustrative:
      'Illustrative scores: the source gives neither weights nor scores. These are made up to show the calculation; this ranking is an example, not a decision.',
    conditions: 'Conditions to meet',
    met: 'met',
    'not-met': 'not met',
    unknown: 'still open',
    ranking: 'Ranking',
    rank: 'Rank',
    'possible-ranks': 'Possible ranks',
    project: 'Project',
    score: 'Score out of 100',
    criterion: 'Criterion',
    weight: 'Weight',
    'rows-shown': 'Rows {from} to {to} of {all}',
    contributions: 'Where the points come from',
    'contributions-note':
      'Points that each criterion brings (weight × value) and, in brackets, the value of the project on it, from 0 to 100.',
    evidence: 'Evidence',
    condition: 'Condition',
    verdict: 'Verdict',
    obtained: 'Obtained',
    computed: 'computed',
    stated: 'stated by the source',
    assessed: 'assessed by the panel',
    'for-illustration': 'illustrative',
    incomplete: 'Not ranked, scores are missing',
    'missing-scores': 'Missing scores',
    'score-between': 'Possible score',
    excluded: 'Excluded by a condition',
    reason: 'Reason',
    'reason-gate': 'condition {verdict}: {label}',
    'reason-minimum': '{label}: {found}, below the minimum of {minimum}',
    'reason-missing': 'missing scores: {criteria}',
    'no-weighing': 'No criterion to weigh: the projects that meet the conditions are not put in order.',
    'no-ranking': 'No project has a rank: there is no order to show.',
    solidity: 'Robustness of the ranking',
    'solidity-note':
      'For each criterion: between which weights the first rank, then the whole order, stay the same when this weight alone moves and the others keep their proportions.',
    'winner-between': 'Same first rank',
    'order-between': 'Same order',
    overtaken: 'Who overtakes',
    acceptability: 'What if the weights were quite different?',
    quoted: '"{words}"',
    conventions: 'Conventions',
    convention: 'Convention',
    choice: 'Choice',
    remarks: 'Remarks',
    'audit-title': 'Audit: {title}',
    summary: 'Summary',
    'level-reached': 'Level reached',
    'missing-for': 'To be completed to reach "{level}"',
    issues: 'Issues found',
    'severity-error': 'Errors',
    'severity-warning': 'Warnings',
    'severity-info': 'Remarks',
    'no-issue': 'Nothing to report.',
    place: 'Place',
    message: 'Message',
    code: 'Code',
    claims: 'Figures recomputed',
    claim: 'Claim',
    recomputed: 'Recomputed',
    how: 'How',
    'how-computed': 'computed',
    'how-judged': 'judged',
    provisional: 'provisional',
    'audit-verdict':
      '{errors|# error|# errors}, {warnings|# point|# points} to check, {infos|# remark|# remarks}; {wrong|# recomputed claim does|# recomputed claims do} not reconcile.',
    'audit-level': 'Level reached: {level}.',
    'audit-next': 'To reach “{level}”, {count|# point remains|# points remain} to be completed: {what}.',
    counted: '{what} ({count})',
    'places-more': 'and {count|# other|# others}, in the annex',
    'claims-wrong': 'Claims that do not reconcile',
    'claims-others': '{verdict}: {ids}',
    annex: 'Annex – {title}',
    essentials: 'The essentials',
    why: 'Why this order',
    'essential-first':
      '{first} comes first with {score} points out of 100, among {count|# ranked project|# ranked projects}.',
    'essential-out': '{count|# project is|# projects are} excluded by a condition: {ids}.',
    'essential-open': '{count|# rank is|# ranks are} provisional because a condition is still open: {ids}.',
    'essential-first-open': 'The first place is still open between {ids}.',
    'essential-solid': '{first} is first for {share} of all possible weightings.',
    signs: '✔ met · ? still open · ✖ not met',
    'open-conditions': 'What is not met or still open',
    'value-claims': '{a}: {b}',
    yes: 'yes',
    no: 'no',
  },
  de: {
    'ranking-title': 'Priorisierung: {title}',
    illustrative:
      'Bewertungen nur zur Anschauung: Die Quelle gibt weder Gewichte noch Bewertungen. Diese sind erfunden, um die Rechnung zu zeigen; die Rangfolge ist ein Beispiel, keine Entscheidung.',
    conditions: 'Zu erfüllende Bedingungen',
    met: 'erfüllt',
    'not-met': 'nicht erfüllt',
    unknown: 'noch offen',
    ranking: 'Rangfolge',
    rank: 'Rang',
    'possible-ranks': 'Mögliche Ränge',
    project: 'Projekt',
    score: 'Bewertung (von 100)',
    criterion: 'Kriterium',
    weight: 'Gewicht',
    'rows-shown': 'Zeilen {from} bis {to} von {all}',
    contributions: 'Woher die Punkte kommen',
    'contributions-note':
      'Punkte, die jedes Kriterium bringt (Gewicht × Wert), und in Klammern der Wert des Projekts bei diesem Kriterium, von 0 bis 100.',
    evidence: 'Beleg',
    condition: 'Bedingung',
    verdict: 'Urteil',
    obtained: 'Herkunft',
    computed: 'berechnet',
    stated: 'laut Quelle',
    assessed: 'vom Panel bewertet',
    'for-illustration': 'zur Anschauung',
    incomplete: 'Ohne Rang, da Bewertungen fehlen',
    'missing-scores': 'Fehlende Bewertungen',
    'score-between': 'Mögliche Bewertung',
    excluded: 'Durch eine Bedingung ausgeschlossen',
    reason: 'Grund',
    'reason-gate': 'Bedingung {verdict}: {label}',
    'reason-minimum': '{label}: {found}, unter dem Mindestwert {minimum}',
    'reason-missing': 'fehlende Bewertungen: {criteria}',
    'no-weighing': 'Kein Kriterium zu gewichten: Die Projekte, die die Bedingungen erfüllen, werden nicht geordnet.',
    'no-ranking': 'Kein Projekt hat einen Rang: Es gibt keine Reihenfolge zu zeigen.',
    solidity: 'Robustheit der Rangfolge',
    'solidity-note':
      'Für jedes Kriterium: zwischen welchen Gewichten der erste Rang und dann die ganze Reihenfolge gleich bleiben, wenn nur dieses Gewicht sich ändert und die anderen ihr Verhältnis behalten.',
    'winner-between': 'Gleicher erster Rang',
    'order-between': 'Gleiche Reihenfolge',
    overtaken: 'Wer überholt',
    acceptability: 'Und wenn die Gewichte ganz andere wären?',
    quoted: '„{words}“',
    conventions: 'Konventionen',
    convention: 'Konvention',
    choice: 'Wahl',
    remarks: 'Hinweise',
    'audit-title': 'Prüfung: {title}',
    summary: 'Zusammenfassung',
    'level-reached': 'Erreichte Stufe',
    'missing-for': 'Für die Stufe „{level}“ zu ergänzen',
    issues: 'Festgestellte Mängel',
    'severity-error': 'Fehler',
    'severity-warning': 'Warnungen',
    'severity-info': 'Hinweise',
    'no-issue': 'Nichts zu melden.',
    place: 'Stelle',
    message: 'Meldung',
    code: 'Code',
    claims: 'Nachgerechnete Zahlen',
    claim: 'Aussage',
    recomputed: 'Nachgerechnet',
    how: 'Wie',
    'how-computed': 'berechnet',
    'how-judged': 'beurteilt',
    provisional: 'vorläufig',
    'audit-verdict':
      '{errors|# Fehler|# Fehler}, {warnings|# Punkt|# Punkte} zu prüfen, {infos|# Hinweis|# Hinweise}; {wrong|# nachgerechnete Aussage stimmt|# nachgerechnete Aussagen stimmen} nicht überein.',
    'audit-level': 'Erreichte Stufe: {level}.',
    'audit-next': 'Für die Stufe „{level}“ {count|ist # Punkt|sind # Punkte} zu ergänzen: {what}.',
    counted: '{what} ({count})',
    'places-more': 'und {count|# weiteres|# weitere}, im Anhang',
    'claims-wrong': 'Aussagen, die nicht mit der Rechnung übereinstimmen',
    'claims-others': '{verdict}: {ids}',
    annex: 'Anhang – {title}',
    essentials: 'Das Wesentliche',
    why: 'Warum diese Reihenfolge',
    'essential-first':
      '{first} steht mit {score} von 100 Punkten vorn, unter {count|# Projekt|# Projekten} der Rangfolge.',
    'essential-out': '{count|# Projekt ist|# Projekte sind} durch eine Bedingung ausgeschlossen: {ids}.',
    'essential-open': '{count|# Rang bleibt|# Ränge bleiben} vorläufig, weil eine Bedingung offen ist: {ids}.',
    'essential-first-open': 'Der erste Platz ist noch offen zwischen {ids}.',
    'essential-solid': '{first} steht bei {share} aller möglichen Gewichtungen vorn.',
    signs: '✔ erfüllt · ? noch offen · ✖ nicht erfüllt',
    'open-conditions': 'Was nicht erfüllt oder noch offen ist',
    'value-claims': '{a}: {b}',
    yes: 'ja',
    no: 'nein',
  },
});
