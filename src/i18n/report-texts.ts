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
  | 'solidity'
  | 'solidity-note'
  | 'winner-between'
  | 'order-between'
  | 'overtaken'
  | 'acceptability'
  | 'acceptability-exact'
  | 'acceptability-drawn'
  | 'quoted'
  | 'first-share'
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
    unknown: 'non établie',
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
    stated: 'dit par la source',
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
    solidity: 'Robustesse du classement',
    'solidity-note':
      'Pour chaque critère : entre quels poids le premier rang, puis tout l’ordre, restent les mêmes quand ce poids seul varie et que les autres gardent leurs proportions.',
    'winner-between': 'Même premier rang',
    'order-between': 'Même ordre',
    overtaken: 'Qui passe devant',
    acceptability: 'Et si les poids étaient tout autres ?',
    'acceptability-exact':
      'Part de toutes les pondérations possibles qui donnent à chaque projet le premier rang (calcul exact).',
    'acceptability-drawn':
      'Part de toutes les pondérations possibles qui donnent à chaque projet le premier rang ({samples|# jeu|# jeux} de poids tirés au hasard).',
    quoted: '« {words} »',
    'first-share': 'Premier rang',
    conventions: 'Conventions',
    convention: 'Convention',
    choice: 'Choix',
    remarks: 'Remarques',
    'audit-title': 'Audit : {title}',
    summary: 'Résumé',
    'level-reached': 'Niveau atteint',
    'missing-for': 'Ce qui manque pour « {level} »',
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
    unknown: 'not established',
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
      'Points that each criterion brings (weight × value) and, in brackets, the worth of the project on it, from 0 to 100.',
    evidence: 'Evidence',
    condition: 'Condition',
    verdict: 'Verdict',
    obtained: 'Obtained',
    computed: 'computed',
    stated: 'stated by the source',
    assessed: 'assessed by the panel',
    'for-illustration': 'illustrative',
    incomplete: 'Not ranked, for lack of scores',
    'missing-scores': 'Missing scores',
    'score-between': 'Possible score',
    excluded: 'Excluded by a condition',
    reason: 'Reason',
    'reason-gate': 'condition {verdict}: {label}',
    'reason-minimum': '{label}: {found}, below the minimum of {minimum}',
    'reason-missing': 'missing scores: {criteria}',
    'no-weighing': 'No criterion to weigh: the projects that meet the conditions are not put in order.',
    solidity: 'Robustness of the ranking',
    'solidity-note':
      'For each criterion: between which weights the first rank, then the whole order, stay the same when this weight alone moves and the others keep their proportions.',
    'winner-between': 'Same first rank',
    'order-between': 'Same order',
    overtaken: 'Who passes whom',
    acceptability: 'What if the weights were quite different?',
    'acceptability-exact': 'Share of all possible weightings that give each project the first rank (exact).',
    'acceptability-drawn':
      'Share of all possible weightings that give each project the first rank ({samples|# set|# sets} of weights drawn at random).',
    quoted: '"{words}"',
    'first-share': 'First rank',
    conventions: 'Conventions',
    convention: 'Convention',
    choice: 'Choice',
    remarks: 'Remarks',
    'audit-title': 'Audit: {title}',
    summary: 'Summary',
    'level-reached': 'Level reached',
    'missing-for': 'Missing for "{level}"',
    issues: 'Issues found',
    'severity-error': 'Errors',
    'severity-warning': 'Warnings',
    'severity-info': 'Remarks',
    'no-issue': 'Nothing to report.',
    place: 'Where',
    message: 'What',
    code: 'Code',
    claims: 'Figures recomputed',
    claim: 'Claim',
    recomputed: 'Recomputed',
    how: 'How',
    'how-computed': 'computed',
    'how-judged': 'judged',
    provisional: 'provisional',
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
    unknown: 'nicht festgestellt',
    ranking: 'Rangfolge',
    rank: 'Rang',
    'possible-ranks': 'Mögliche Ränge',
    project: 'Projekt',
    score: 'Bewertung von 100',
    criterion: 'Kriterium',
    weight: 'Gewicht',
    'rows-shown': 'Zeilen {from} bis {to} von {all}',
    contributions: 'Woher die Punkte kommen',
    'contributions-note':
      'Punkte, die jedes Kriterium bringt (Gewicht × Wert), und in Klammern der Wert des Projekts darauf, von 0 bis 100.',
    evidence: 'Beleg',
    condition: 'Bedingung',
    verdict: 'Urteil',
    obtained: 'Herkunft',
    computed: 'berechnet',
    stated: 'von der Quelle gesagt',
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
    'no-weighing': 'Kein Kriterium zu gewichten: die Projekte, die die Bedingungen erfüllen, werden nicht geordnet.',
    solidity: 'Robustheit der Rangfolge',
    'solidity-note':
      'Für jedes Kriterium: zwischen welchen Gewichten der erste Rang und dann die ganze Ordnung gleich bleiben, wenn nur dieses Gewicht sich ändert und die anderen ihr Verhältnis behalten.',
    'winner-between': 'Gleicher erster Rang',
    'order-between': 'Gleiche Ordnung',
    overtaken: 'Wer wen überholt',
    acceptability: 'Und wenn die Gewichte ganz andere wären?',
    'acceptability-exact':
      'Anteil aller möglichen Gewichtungen, die jedem Projekt den ersten Rang geben (genau berechnet).',
    'acceptability-drawn':
      'Anteil aller möglichen Gewichtungen, die jedem Projekt den ersten Rang geben ({samples|# zufällige Gewichtung|# zufällige Gewichtungen}).',
    quoted: '„{words}“',
    'first-share': 'Erster Rang',
    conventions: 'Konventionen',
    convention: 'Konvention',
    choice: 'Wahl',
    remarks: 'Hinweise',
    'audit-title': 'Prüfung: {title}',
    summary: 'Zusammenfassung',
    'level-reached': 'Erreichte Stufe',
    'missing-for': 'Was für „{level}“ fehlt',
    issues: 'Festgestellte Mängel',
    'severity-error': 'Fehler',
    'severity-warning': 'Warnungen',
    'severity-info': 'Hinweise',
    'no-issue': 'Nichts zu melden.',
    place: 'Wo',
    message: 'Was',
    code: 'Code',
    claims: 'Nachgerechnete Zahlen',
    claim: 'Aussage',
    recomputed: 'Nachgerechnet',
    how: 'Wie',
    'how-computed': 'berechnet',
    'how-judged': 'beurteilt',
    provisional: 'vorläufig',
    yes: 'ja',
    no: 'nein',
  },
});
