import { catalogue } from './message.ts';

/** Headings and hints of the sheet that assessors fill. */
export const assessmentSheetTexts = catalogue({
  title: ['Feuille d’évaluation : {title}', 'Scoring sheet: {title}', 'Bewertungsbogen: {title}'],
  help: [
    'Donnez une note par projet et par critère, d’après l’échelle décrite ci-dessous. Laissez vide ce que vous ne pouvez pas juger : une case vide n’est pas un zéro. Ne changez ni les noms des projets ni ceux des critères.',
    'Give one score for each project and criterion, on the scale described below. Leave empty what you cannot judge: an empty cell is not a zero. Change neither the names of the projects nor those of the criteria.',
    'Geben Sie je Projekt und Kriterium eine Bewertung nach der unten beschriebenen Skala. Lassen Sie leer, was Sie nicht beurteilen können: Ein leeres Feld ist keine Null. Ändern Sie weder die Namen der Projekte noch die der Kriterien.',
  ],
  assessor: ['Évaluateur (fonction)', 'Assessor (office)', 'Bewertende Stelle (Funktion)'],
  scales: ['Les échelles', 'The scales', 'Die Skalen'],
  criterion: ['Critère', 'Criterion', 'Kriterium'],
  question: ['Ce qui est jugé', 'What is judged', 'Was beurteilt wird'],
  scale: ['Échelle', 'Scale', 'Skala'],
  'from-to': ['De {min} à {max}{unit? {}}', 'From {min} to {max}{unit? {}}', 'Von {min} bis {max}{unit? {}}'],
  level: ['{value} : {label}', '{value}: {label}', '{value}: {label}'],
  'more-is-better': ['Plus, c’est mieux.', 'More is better.', 'Mehr ist besser.'],
  'less-is-better': ['Moins, c’est mieux.', 'Less is better.', 'Weniger ist besser.'],
  scores: ['Vos notes', 'Your scores', 'Ihre Bewertungen'],
  part: ['Partie {part} sur {parts}', 'Part {part} of {parts}', 'Teil {part} von {parts}'],
  project: ['Projet', 'Project', 'Projekt'],
  cell: ['{project}, {criterion}', '{project}, {criterion}', '{project}, {criterion}'],
});

/** What the reader of filled sheets can say. The keys are issue codes. */
export const assessmentIssues = catalogue({
  'assessment-no-table': [
    'Aucun tableau de notes dans cette feuille : rendez celle qui a été remplie, sans changer ses titres.',
    'No table of scores in this sheet: hand in the one that was filled, its headings unchanged.',
    'Dieser Bogen enthält keine Tabelle mit Bewertungen: Geben Sie den ausgefüllten Bogen mit unveränderten Überschriften ab.',
  ],
  'assessment-assessor-missing': [
    'La feuille ne dit pas qui a noté : ses notes sont rangées sous « {assessor} ». Remplissez la ligne de l’évaluateur.',
    'The sheet does not say who scored, its scores are kept under "{assessor}": fill in the line of the assessor.',
    'Der Bogen sagt nicht, wer bewertet hat, seine Bewertungen stehen unter „{assessor}“: Füllen Sie die Zeile der bewertenden Stelle aus.',
  ],
  'assessment-assessor-twice': [
    'Deux feuilles sont de « {assessor} » : les notes de celle-ci ne comptent pas. Gardez-en une, ou donnez à chacune son nom.',
    'Two sheets are by "{assessor}": the scores of this one do not count. Keep one of them, or give each its own name.',
    'Zwei Bögen sind von „{assessor}“, die Bewertungen dieses Bogens zählen nicht: Behalten Sie einen davon, oder geben Sie jedem seinen Namen.',
  ],
  'assessment-row-unknown': [
    'Ligne « {found} » : aucun projet de ce nom, ses notes ne comptent pas. Corrigez le nom{nearest? (« {} » ?)}.',
    'Row "{found}": no project of that name, its scores do not count. Correct the name{nearest? ("{}"?)}.',
    'Zeile „{found}“: Es gibt kein Projekt dieses Namens, die Bewertungen zählen nicht. Berichtigen Sie den Namen{nearest? („{}“?)}.',
  ],
  'assessment-column-unknown': [
    'Colonne « {found} » : aucun critère de ce nom, ses notes ne comptent pas. Corrigez le nom{nearest? (« {} » ?)}.',
    'Column "{found}": no criterion of that name, its scores do not count. Correct the name{nearest? ("{}"?)}.',
    'Spalte „{found}“: Es gibt kein Kriterium dieses Namens, die Bewertungen zählen nicht. Berichtigen Sie den Namen{nearest? („{}“?)}.',
  ],
  'assessment-cells-missing': [
    '{count|Une note n’a|# notes n’ont} pas de case dans cette feuille ({examples}), {count|elle reste vide|elles restent vides} : ajoutez {count|la case|les cases}.',
    '{count|One score has|# scores have} no cell in this sheet ({examples}) and {count|is|are} left empty: add the {count|cell|cells}.',
    'Für {count|eine Bewertung|# Bewertungen} fehlt in diesem Bogen die Zelle ({examples}): Ergänzen Sie {count|die Zelle|die Zellen}.',
  ],
  'assessment-not-a-number': [
    '« {found} » n’est pas une note, la case reste vide : écrivez un nombre de {min} à {max}, et rien d’autre.',
    '"{found}" is not a score, the cell stays empty: write one number from {min} to {max}, and nothing else.',
    '„{found}“ ist keine Bewertung, die Zelle bleibt leer: Schreiben Sie eine Zahl von {min} bis {max} und nichts sonst.',
  ],
  'assessment-outside-scale': [
    'La note {found} est hors de l’échelle ({min} à {max}), la case reste vide : demandez laquelle est voulue.',
    'The score {found} is outside the scale ({min} to {max}), the cell stays empty: ask which one is meant.',
    'Die Bewertung {found} liegt außerhalb der Skala ({min} bis {max}), die Zelle bleibt leer: Fragen Sie nach, welche gemeint ist.',
  ],
  'assessment-two-readings': [
    '« {found} » peut se lire {readings}, la case reste vide : écrivez le nombre sans séparateur de milliers.',
    '"{found}" can be read as {readings}, the cell stays empty: write the number without thousands separators.',
    '„{found}“ kann als {readings} gelesen werden, die Zelle bleibt leer: Schreiben Sie die Zahl ohne Tausendertrennzeichen.',
  ],
  'assessment-not-a-level': [
    'La note {found} n’est pas un échelon de l’échelle ({levels}), elle compte telle quelle : vérifiez-la.',
    'The score {found} is not a level of the scale ({levels}), it counts as given: check it.',
    'Die Bewertung {found} ist keine Stufe der Skala ({levels}), sie zählt wie angegeben: Prüfen Sie sie.',
  ],
  'assessment-twice': [
    'Deux notes différentes pour la même case ({found}) : aucune ne compte. Gardez-en une.',
    'Two different scores for the same cell ({found}): neither counts. Keep one.',
    'Zwei verschiedene Bewertungen für dieselbe Zelle ({found}), keine zählt: Behalten Sie eine davon.',
  ],
});

/** What the reader of filled sheets can say. */
export type AssessmentIssueKey = keyof (typeof assessmentIssues)['fr'];

/** Where in a sheet an issue stands. */
export const assessmentPlaces = catalogue({
  sheet: ['feuille de {assessor}', 'sheet of {assessor}', 'Bogen von {assessor}'],
  row: ['feuille de {assessor}, ligne {row}', 'sheet of {assessor}, row {row}', 'Bogen von {assessor}, Zeile {row}'],
  column: [
    'feuille de {assessor}, colonne {column}',
    'sheet of {assessor}, column {column}',
    'Bogen von {assessor}, Spalte {column}',
  ],
  cell: [
    'feuille de {assessor}, ligne {row}, colonne {column}',
    'sheet of {assessor}, row {row}, column {column}',
    'Bogen von {assessor}, Zeile {row}, Spalte {column}',
  ],
  unnamed: ['feuille n° {sheet}', 'sheet {sheet}', 'Bogen Nr. {sheet}'],
});

/** How consistent a panel is, in sentences. */
export const panelTexts = catalogue({
  nobody: [
    'Personne n’a donné de note utilisable.',
    'Nobody gave a usable score.',
    'Niemand hat eine verwendbare Bewertung abgegeben.',
  ],
  size: [
    '{assessors|Un évaluateur|# évaluateurs}, {scores|une note|# notes} ; {missing|une case reste vide|# cases restent vides}.',
    '{assessors|One assessor|# assessors}, {scores|one score|# scores}; {missing|one cell is|# cells are} empty.',
    '{assessors|Eine bewertende Stelle|# bewertende Stellen}, {scores|# Bewertung|# Bewertungen}; {missing|eine Zelle ist|# Zellen sind} leer.',
  ],
  alone: [
    'Aucun projet n’a deux notes sur un même critère : l’accord du panel ne peut pas être dit.',
    'No project has two scores on one criterion: nothing can be said of the agreement of the panel.',
    'Kein Projekt hat zwei Bewertungen zu einem Kriterium: Über die Übereinstimmung lässt sich nichts sagen.',
  ],
  'alpha-reliable': [
    '« {criterion} » : l’accord est fiable (alpha de Krippendorff {alpha}, 0,800 au moins).',
    '"{criterion}": the agreement is reliable (Krippendorff’s alpha {alpha}, at least 0.800).',
    '„{criterion}“: Die Übereinstimmung ist verlässlich (Krippendorffs Alpha {alpha}, mindestens 0,800).',
  ],
  'alpha-tentative': [
    '« {criterion} » : l’accord ne permet que des conclusions prudentes (alpha de Krippendorff {alpha}, entre 0,667 et 0,800).',
    '"{criterion}": the agreement bears tentative conclusions only (Krippendorff’s alpha {alpha}, between 0.667 and 0.800).',
    '„{criterion}“: Die Übereinstimmung trägt nur vorsichtige Schlüsse (Krippendorffs Alpha {alpha}, zwischen 0,667 und 0,800).',
  ],
  'alpha-low': [
    '« {criterion} » : les évaluateurs ne distinguent pas les projets de la même façon (alpha de Krippendorff {alpha}, sous 0,667). Parlez-en avant de classer.',
    '"{criterion}": the assessors do not tell the projects apart in the same way (Krippendorff’s alpha {alpha}, below 0.667). Discuss it before ranking.',
    '„{criterion}“: Die Bewertenden unterscheiden die Projekte nicht auf gleiche Weise (Krippendorffs Alpha {alpha}, unter 0,667). Sprechen Sie vor der Rangfolge darüber.',
  ],
  disagreement: [
    '« {criterion} » : désaccord sur {projects} (règle RAND/UCLA).',
    '"{criterion}": disagreement on {projects} (RAND/UCLA rule).',
    '„{criterion}“: Uneinigkeit über {projects} (RAND/UCLA-Regel).',
  ],
  'split-on': [
    'C’est sur {criteria} que le panel se partage le plus.',
    'The panel splits most on {criteria}.',
    'Am meisten teilt sich das Panel bei {criteria}.',
  ],
  minority: [
    '{assessor} s’écarte du panel : {count|une note|# notes} dans un autre tiers de l’échelle que la médiane ({examples}).',
    '{assessor} stands apart: {count|one score|# scores} in another third of the scale than the median ({examples}).',
    '{assessor} weicht ab: {count|eine Bewertung|# Bewertungen} in einem anderen Drittel der Skala als der Median ({examples}).',
  ],
  'leans-high': [
    '{assessor} note plus haut que la médiane du panel : de {points} % de l’échelle en moyenne.',
    '{assessor} scores higher than the median of the panel: by {points}% of the scale on average.',
    '{assessor} bewertet höher als der Median des Panels: im Mittel um {points} % der Skala.',
  ],
  'leans-low': [
    '{assessor} note plus bas que la médiane du panel : de {points} % de l’échelle en moyenne.',
    '{assessor} scores lower than the median of the panel: by {points}% of the scale on average.',
    '{assessor} bewertet niedriger als der Median des Panels: im Mittel um {points} % der Skala.',
  ],
  'same-order': [
    '« {criterion} » : sur les projets que tous ont notés, les ordres concordent à W = {w} (Kendall ; 1 : tous pareils, 0 : aucun accord).',
    '"{criterion}": on the projects that everybody scored, the orders agree with W = {w} (Kendall; 1: all alike, 0: no agreement).',
    '„{criterion}“: Bei den von allen bewerteten Projekten stimmen die Reihenfolgen mit W = {w} überein (Kendall; 1: alle gleich, 0: keine Übereinstimmung).',
  ],
});

/** What can be said of the consistency of a panel. */
export type PanelTextKey = keyof (typeof panelTexts)['fr'];
