import { catalogue } from './message.ts';

/**
 * What the restitution says: titles that are sentences with the values computed from the plan, heads of columns, and what stands
 * under a picture. French, English, German.
 */
export const restitutionTexts = catalogue({
  'cover-subtitle': ['Restitution', 'Feedback report', 'Ergebnisbericht'],
  'cover-line': ['{publishers?{}}{date? · {}}', '{publishers?{}}{date? · {}}', '{publishers?{}}{date? · {}}'],
  'illustrative-stamp': ['EXEMPLE ILLUSTRATIF', 'ILLUSTRATIVE EXAMPLE', 'FIKTIVES BEISPIEL'],
  'sources-line': ['Source : {sources}', 'Source: {sources}', 'Quelle: {sources}'],
  'notes-in-full': [
    'Ce que la diapositive abrège, en entier :',
    'What the slide shortens, in full:',
    'Was die Folie kürzt, im Ganzen:',
  ],
  others: ['et {count|# autre|# autres}', 'and {count|# other|# others}', 'und {count|# weiteres|# weitere}'],
  'others-in-list': [
    '{count|# ligne de plus figure|# lignes de plus figurent} dans la liste complète.',
    '{count|# more line is|# more lines are} in the full list.',
    '{count|# weitere Zeile steht|# weitere Zeilen stehen} in der vollständigen Liste.',
  ],
  'to-be-said': ['à préciser', 'to be stated', 'noch offen'],
  'to-be-fixed': ['à fixer', 'to be set', 'noch festzulegen'],
  all: ['Ensemble', 'All', 'Insgesamt'],
  'no-theme': ['Sans thème', 'No theme', 'Ohne Thema'],
  theme: ['Thème', 'Theme', 'Thema'],
  project: ['Projet', 'Project', 'Projekt'],

  'essentials-title': [
    'L’essentiel tient en {count} points',
    'The essentials in {count} points',
    'Das Wesentliche in {count} Punkten',
  ],
  'essentials-title-one': [
    'L’essentiel tient en un point',
    'The essentials in one point',
    'Das Wesentliche in einem Punkt',
  ],
  'essentials-heard': [
    '{meetings|# rencontre a|# rencontres ont} nourri {constats|# constat|# constats} et {pistes|# piste|# pistes}{participants?, avec {} participants}.',
    '{meetings|# meeting|# meetings} produced {constats|# finding|# findings} and {pistes|# proposal|# proposals}{participants?, with {} participants}.',
    '{meetings|# Treffen ergab|# Treffen ergaben} {constats|# Feststellung|# Feststellungen} und {pistes|# Vorschlag|# Vorschläge}{participants?, mit {} Teilnehmenden}.',
  ],
  'essentials-unanswered': [
    'Sur {total|# constat|# constats}, {count|# reste|# restent} sans réponse{where?, surtout sur : {}}.',
    'Of {total|# finding|# findings}, {count|# remains|# remain} unanswered{where?, mainly on: {}}.',
    'Von {total|# Feststellung|# Feststellungen} {count|bleibt #|bleiben #} ohne Antwort{where?, vor allem zu: {}}.',
  ],
  'essentials-answered': [
    '{total|Le constat a|Les # constats ont tous} une réponse dans le plan.',
    '{total|The finding has|All # findings have} an answer in the plan.',
    '{total|Die Feststellung hat|Alle # Feststellungen haben} eine Antwort im Plan.',
  ],
  'essentials-first': [
    '{first} arrive en tête des {count} projets classés, avec {score} points sur 100.',
    '{first} comes first among {count} ranked projects, with {score} points out of 100.',
    '{first} steht mit {score} von 100 Punkten an erster Stelle von {count} Projekten.',
  ],
  'essentials-national': [
    '{national} des {total} attentes écrites dans les fiches ({share}) s’adressent au niveau national.',
    '{national} of the {total} expectations stated in the fiches ({share}) are addressed to the national level.',
    '{national} der {total} Erwartungen in den Fiches ({share}) richten sich an die nationale Ebene.',
  ],
  'essentials-follow-up': [
    '{done|# action proposée est déjà faite|# actions proposées sont déjà faites} ; {remaining|# reste|# restent} à mener.',
    '{done|# proposed action is done|# proposed actions are done}; {remaining|# remains|# remain} to be carried out.',
    '{done|# vorgeschlagene Maßnahme ist umgesetzt|# vorgeschlagene Maßnahmen sind umgesetzt}; {remaining|# steht|# stehen} noch aus.',
  ],
  'essentials-measures': [
    'Le plan compte {measures|# mesure|# mesures}{axes? en {}}.',
    'The plan contains {measures|# measure|# measures}{axes? under {}}.',
    'Der Plan umfasst {measures|# Maßnahme|# Maßnahmen}{axes? in {}}.',
  ],
  'essentials-programmes': [
    '{count|# programme est passé|# programmes sont passés} en revue ; {next|# étape est annoncée|# étapes sont annoncées}.',
    '{count|# programme is|# programmes are} reviewed; {next|# step is|# steps are} announced.',
    '{count|# Programm wird|# Programme werden} vorgestellt; {next|# Schritt ist|# Schritte sind} angekündigt.',
  ],
  'essentials-claims': [
    '{wrong} des {total} affirmations recalculées ne concordent pas.',
    '{wrong} of the {total} recomputed claims do not reconcile.',
    '{wrong} der {total} nachgerechneten Aussagen stimmen nicht überein.',
  ],

  'figures-title': [
    '{count|# chiffre résume|# chiffres résument} la démarche{wrong?, dont {} à vérifier}',
    '{count|# figure sums|# figures sum} up the work{wrong?, {} of them to be checked}',
    '{count|# Zahl fasst|# Zahlen fassen} die Arbeit zusammen{wrong?, davon {} zu prüfen}',
  ],
  figure: ['Chiffre', 'Figure', 'Zahl'],
  'what-it-counts': ['Ce qu’il compte', 'What it counts', 'Was sie zählt'],
  check: ['Vérification', 'Check', 'Prüfung'],
  'check-wrong': ['▲ à vérifier', '▲ to be checked', '▲ zu prüfen'],
  'check-right': ['✔ recalculé', '✔ recomputed', '✔ nachgerechnet'],
  'check-none': ['tel qu’écrit', 'as written', 'wie geschrieben'],

  'way-title': [
    '{done|# étape est faite|# étapes sont faites}{left? ; {}}{next?, dont : {}}',
    '{done|# step is done|# steps are done}{left?; {}}{next?, among them: {}}',
    '{done|# Schritt ist getan|# Schritte sind getan}{left?; {}}{next?, darunter: {}}',
  ],
  'way-left': [
    '{count|# reste annoncée|# restent annoncées}',
    '{count|# is still announced|# are still announced}',
    '{count|# ist noch angekündigt|# sind noch angekündigt}',
  ],
  number: ['N°', 'No.', 'Nr.'],
  step: ['Étape', 'Step', 'Schritt'],
  when: ['Quand', 'When', 'Wann'],
  state: ['État', 'State', 'Stand'],
  'way-picture': ['Étapes faites et annoncées', 'Steps done and announced', 'Getane und angekündigte Schritte'],
  'without-date': ['sans date', 'no date', 'ohne Datum'],

  'contributions-title': [
    '« {top} » réunit {share} des {total} constats, pistes et solutions recueillis',
    '“{top}” accounts for {share} of the {total} findings, proposals and schemes gathered',
    'Auf „{top}“ entfallen {share} der {total} erfassten Feststellungen, Vorschläge und Lösungen',
  ],
  'contributions-picture': [
    'Constats, pistes, solutions existantes et projets par thème',
    'Findings, proposals, existing schemes and projects by theme',
    'Feststellungen, Vorschläge, bestehende Lösungen und Projekte nach Thema',
  ],
  constats: ['Constats', 'Findings', 'Feststellungen'],
  pistes: ['Pistes', 'Proposals', 'Vorschläge'],
  dispositifs: ['Solutions existantes', 'Existing schemes', 'Bestehende Lösungen'],
  projects: ['Projets', 'Projects', 'Projekte'],

  'coverage-title': [
    '{count|# constat reste|# constats restent} sans réponse{where?, surtout sur : {}}',
    '{count|# finding remains|# findings remain} unanswered{where?, mainly on: {}}',
    '{count|# Feststellung bleibt|# Feststellungen bleiben} ohne Antwort{where?, vor allem zu: {}}',
  ],
  'coverage-title-none': [
    '{total|Le constat trouve|Les # constats trouvent tous} une réponse dans le plan',
    '{total|The finding is answered|All # findings are answered} in the plan',
    '{total|Die Feststellung findet|Alle # Feststellungen finden} eine Antwort im Plan',
  ],
  'coverage-picture': [
    'Constats avec et sans réponse, par thème',
    'Findings with and without an answer, by theme',
    'Feststellungen mit und ohne Antwort, nach Thema',
  ],
  answered: ['Avec réponse', 'Answered', 'Mit Antwort'],
  unanswered: ['Sans réponse', 'Unanswered', 'Ohne Antwort'],
  'coverage-note': [
    'Un constat a une réponse quand un projet, une piste, une ligne de suivi ou un lien du plan le cite.',
    'A finding is answered when a project, a proposal, a follow-up row or a link of the plan names it.',
    'Eine Feststellung ist beantwortet, wenn ein Projekt, ein Vorschlag, eine Verlaufszeile oder ein Verweis des Plans sie nennt.',
  ],

  'theme-constats-title': [
    '{theme} : {count|# constat est partagé|# constats sont partagés}{open?, dont {} sans réponse}',
    '{theme}: {count|# finding is shared|# findings are shared}{open?, {} of them without an answer}',
    '{theme}: {count|# Feststellung wird geteilt|# Feststellungen werden geteilt}{open?, davon {} ohne Antwort}',
  ],
  'theme-pistes-title': [
    '{theme} : {local|# piste relève|# pistes relèvent} du territoire, {national|# demande|# demandent} l’appui national{unknown?, {} sans échelon précisé}',
    '{theme}: {local|# proposal is|# proposals are} in local hands, {national|# needs|# need} national support{unknown?, {} with no level stated}',
    '{theme}: {local|# Vorschlag lässt|# Vorschläge lassen} sich vor Ort umsetzen, {national|# braucht|# brauchen} nationale Unterstützung{unknown?, {} ohne genannte Ebene}',
  ],
  'theme-dispositifs-title': [
    '{theme} : {count|# solution existe|# solutions existent} déjà',
    '{theme}: {count|# scheme already exists|# schemes already exist}',
    '{theme}: {count|# Lösung gibt|# Lösungen gibt} es schon',
  ],
  'lever-local': ['Leviers locaux', 'Local levers', 'Lokale Hebel'],
  'lever-national': ['Leviers nationaux', 'National levers', 'Nationale Hebel'],
  'lever-unknown': ['Échelon non précisé', 'Level not stated', 'Ebene nicht genannt'],
  scheme: ['Solution', 'Scheme', 'Lösung'],
  'what-it-does': ['Ce qu’elle fait', 'What it does', 'Was sie tut'],
  where: ['Où', 'Where', 'Wo'],
  finding: ['Constat', 'Finding', 'Feststellung'],
  answer: ['Réponse', 'Answer', 'Antwort'],
  'answered-by': ['{ids}', '{ids}', '{ids}'],
  'answered-elsewhere': ['piste ou suivi', 'proposal or follow-up', 'Vorschlag oder Verlauf'],

  'projects-title': [
    '{total|# projet est proposé|# projets sont proposés} ; « {top} » en réunit {count}',
    '{total|# project is proposed|# projects are proposed}; {count} of them under “{top}”',
    '{total|# Projekt wird vorgeschlagen|# Projekte werden vorgeschlagen}; auf „{top}“ entfallen {count}',
  ],
  'projects-picture': ['Projets par thème', 'Projects by theme', 'Projekte nach Thema'],
  'projects-of-title': [
    '{theme} : {count|# projet est proposé|# projets sont proposés}{unranked?, dont {} sans note}{unrankedAll?, sans note}',
    '{theme}: {count|# project is proposed|# projects are proposed}{unranked?, {} of them without scores}{unrankedAll?, without scores}',
    '{theme}: {count|# Projekt wird|# Projekte werden} vorgeschlagen{unranked?, davon {} ohne Bewertung}{unrankedAll?, ohne Bewertung}',
  ],
  count: ['Nombre', 'Number', 'Anzahl'],
  who: ['Qui', 'Who', 'Wer'],
  'what-it-is': ['Intitulé', 'Title', 'Titel'],
  'orientations-count': [
    '{count|# orientation|# orientations}',
    '{count|# orientation|# orientations}',
    '{count|# Leitlinie|# Leitlinien}',
  ],
  'answers-count': ['Constats traités', 'Findings answered', 'Behandelte Feststellungen'],
  fiche: ['Fiche', 'Fiche', 'Fiche'],
  'with-fiche': ['● fiche', '● fiche', '● Fiche'],
  'without-fiche': ['○ sans fiche', '○ no fiche', '○ ohne Fiche'],

  'conditions-title': [
    '{out|# projet est écarté|# projets sont écartés} par une condition ; {open|# reste|# restent} à trancher',
    '{out|# project is|# projects are} excluded by a condition; {open|# is|# are} still open',
    '{out|# Projekt wird|# Projekte werden} durch eine Bedingung ausgeschlossen; {open|# ist|# sind} noch offen',
  ],
  'conditions-title-all': [
    '{count|Le projet remplit|Les # projets remplissent} toutes les conditions',
    '{count|The project meets|All # projects meet} every condition',
    '{count|Das Projekt erfüllt|Alle # Projekte erfüllen} alle Bedingungen',
  ],
  'conditions-signs': [
    '✔ remplie · ? à trancher · ✖ non remplie',
    '✔ met · ? still open · ✖ not met',
    '✔ erfüllt · ? noch offen · ✖ nicht erfüllt',
  ],
  'sign-met': ['✔', '✔', '✔'],
  'sign-not-met': ['✖', '✖', '✖'],
  'sign-unknown': ['?', '?', '?'],

  'not-ranked-title': [
    'Rien n’est classé : {count|une règle de la priorisation est|# règles de la priorisation sont} à corriger',
    'Nothing is ranked: {count|one rule of the prioritisation has|# rules of the prioritisation have} to be corrected',
    'Nichts hat einen Rang: {count|Eine Regel der Priorisierung ist|# Regeln der Priorisierung sind} zu berichtigen',
  ],
  'what-is-wrong': ['Ce qui est à corriger', 'What is to be corrected', 'Was zu berichtigen ist'],
  'ranking-title': [
    '{first} arrive en tête avec {score} points sur 100{lead?, {}}',
    '{first} comes first with {score} points out of 100{lead?, {}}',
    '{first} steht vorn mit {score} von 100 Punkten{lead?, {}}',
  ],
  'ranking-lead': ['{points} devant {second}', '{points} ahead of {second}', '{points} vor {second}'],
  'ranking-title-tie': [
    '{firsts} sont à égalité en tête, avec {score} points sur 100',
    '{firsts} share the first rank, with {score} points out of 100',
    '{firsts} teilen sich den ersten Rang, mit {score} von 100 Punkten',
  ],
  'ranking-picture': [
    'Note sur 100, dans l’ordre du classement',
    'Score out of 100, in the order of the ranking',
    'Bewertung (von 100), in der Rangfolge',
  ],
  excluded: [
    'Écartés par une condition, pour mémoire',
    'Excluded by a condition, for the record',
    'Durch eine Bedingung ausgeschlossen, zur Information',
  ],
  'ranking-out': [
    '{count|Écarté par une condition, note pour mémoire|Écartés par une condition, notes pour mémoire} : {names}.',
    'Excluded by a condition, {count|score|scores} for the record: {names}.',
    'Durch eine Bedingung ausgeschlossen, {count|Bewertung|Bewertungen} zur Information: {names}.',
  ],
  'ranking-incomplete': [
    'Sans rang, faute de notes : {names}.',
    'Not ranked, scores are missing: {names}.',
    'Ohne Rang, da Bewertungen fehlen: {names}.',
  ],
  'ranking-provisional': [
    'Rang provisoire, une condition reste à trancher : {names}.',
    'Provisional rank, a condition is still open: {names}.',
    'Vorläufiger Rang, eine Bedingung ist noch offen: {names}.',
  ],
  'ranking-unscored': [
    'Sans note, donc non classés : {names}.',
    'No scores, so not ranked: {names}.',
    'Ohne Bewertung, daher ohne Rang: {names}.',
  ],
  rank: ['Rang', 'Rank', 'Rang'],
  score: ['Note', 'Score', 'Bewertung'],
  'possible-ranks': ['Rangs possibles', 'Possible ranks', 'Mögliche Ränge'],

  'why-title': [
    '{first} devance {second} grâce à « {criterion} »',
    '{first} is ahead of {second} thanks to “{criterion}”',
    '{first} liegt vor {second} dank „{criterion}“',
  ],
  'why-picture': [
    'Écart entre {first} et {second}, en points, par critère',
    'Difference between {first} and {second}, in points, by criterion',
    'Abstand zwischen {first} und {second}, in Punkten, je Kriterium',
  ],
  criterion: ['Critère', 'Criterion', 'Kriterium'],
  difference: ['Écart', 'Difference', 'Abstand'],
  total: ['Total', 'Total', 'Summe'],
  points: ['points', 'points', 'Punkte'],

  'solidity-title': [
    '{first} reste premier pour {share} des pondérations{rival?, {}}',
    '{first} stays first for {share} of all weightings{rival?, {}}',
    '{first} bleibt bei {share} aller Gewichtungen vorn{rival?, {}}',
  ],
  'solidity-rival': ['{id} pour {share}', '{id} for {share}', '{id} bei {share}'],
  'solidity-picture': [
    'Part des pondérations possibles qui mettent chaque projet en tête',
    'Share of all possible weightings that put each project first',
    'Anteil aller möglichen Gewichtungen, die jedes Projekt an die Spitze setzen',
  ],
  'stability-title': [
    'Le premier rang de {first} dépend de {count|# critère|# critères}{firm?, {}}',
    'The first rank of {first} depends on {count|# criterion|# criteria}{firm?, {}}',
    'Der erste Rang von {first} hängt von {count|# Kriterium|# Kriterien} ab{firm?, {}}',
  ],
  'stability-firm': [
    '{count|# n’y change rien|# n’y changent rien}',
    '{count|# changes|# change} nothing',
    '{count|# ändert|# ändern} nichts',
  ],
  'stability-picture': [
    'Poids entre lesquels {first} reste premier, et poids d’aujourd’hui',
    'Weights between which {first} stays first, and current weight',
    'Gewichte, zwischen denen {first} vorn bleibt, und heutiges Gewicht',
  ],
  'passes-below': ['{id} passe devant sous {weight}', '{id} is ahead below {weight}', '{id} liegt unter {weight} vorn'],
  'passes-above': [
    '{id} passe devant au-dessus de {weight}',
    '{id} is ahead above {weight}',
    '{id} liegt über {weight} vorn',
  ],
  'first-share': ['Premier rang', 'First rank', 'Erster Rang'],
  weight: ['Poids', 'Weight', 'Gewicht'],
  'first-as-long-as': ['Reste premier entre', 'Stays first between', 'Bleibt vorn zwischen'],
  'and-then': ['Sinon passe devant', 'Otherwise ahead', 'Sonst liegt vorn'],
  'whatever-weight': ['quelle que soit la valeur', 'whatever the value', 'bei jedem Wert'],

  'ranks-title': [
    '{count|# projet peut|# projets peuvent} encore changer de rang, {fixed|# a|# ont} un rang définitif',
    '{count|# project may|# projects may} still change rank, {fixed|# has|# have} a final one',
    '{count|# Projekt kann|# Projekte können} den Rang noch wechseln, {fixed|# hat|# haben} einen endgültigen Rang',
  ],
  'ranks-picture': [
    'Rangs possibles de chaque projet',
    'Possible ranks of each project',
    'Mögliche Ränge jedes Projekts',
  ],
  'ranks-note': [
    'Rangs possibles selon que les conditions à trancher sont remplies ou non, et selon les notes qui manquent.',
    'Ranks that are possible, depending on whether open conditions are met and on the missing scores.',
    'Mögliche Ränge, je nachdem, ob offene Bedingungen erfüllt sind und wie fehlende Bewertungen ausfallen.',
  ],

  'national-title': [
    '{national} des {total} attentes ({share}) s’adressent au niveau national',
    '{national} of the {total} expectations ({share}) are addressed to the national level',
    '{national} der {total} Erwartungen ({share}) richten sich an die nationale Ebene',
  ],
  'national-picture': [
    'Attentes envers le territoire et envers le niveau national, par projet',
    'Expectations addressed to the territory and to the national level, by project',
    'Erwartungen an das Gebiet und an die nationale Ebene, je Projekt',
  ],
  territory: ['Envers le territoire', 'To the territory', 'An das Gebiet'],
  national: ['Envers le niveau national', 'To the national level', 'An die nationale Ebene'],
  'national-share': ['Part nationale', 'National share', 'Nationaler Anteil'],
  'national-note': ['Plus de la moitié : {names}.', 'More than half: {names}.', 'Mehr als die Hälfte: {names}.'],

  'fiche-title': ['Fiche {id} : {title}', 'Fiche {id}: {title}', 'Fiche {id}: {title}'],
  'fiche-problem': ['Le problème', 'The problem', 'Das Problem'],
  'fiche-solution': ['La solution', 'The solution', 'Die Lösung'],
  'fiche-whom': ['Pour qui, quel bénéfice', 'For whom, with what benefit', 'Für wen, mit welchem Nutzen'],
  'fiche-who': ['Qui fait quoi', 'Who does what', 'Wer macht was'],
  'fiche-territory': ['Attentes envers le territoire', 'Expected of the territory', 'Erwartet vom Gebiet'],
  'fiche-national': [
    'Attentes envers le niveau national',
    'Expected of the national level',
    'Erwartet von der nationalen Ebene',
  ],
  'fiche-part': ['Rubrique', 'Part', 'Abschnitt'],
  'fiche-says': ['Ce que dit la fiche', 'What the fiche says', 'Was die Fiche sagt'],
  'pair-words': ['{a} : {b}', '{a}: {b}', '{a}: {b}'],

  'follow-up-title': [
    '{done|# action est déjà faite|# actions sont déjà faites}, {remaining|# reste|# restent} à mener',
    '{done|# action is done|# actions are done}, {remaining|# remains|# remain} to be carried out',
    '{done|# Maßnahme ist umgesetzt|# Maßnahmen sind umgesetzt}, {remaining|# steht|# stehen} noch aus',
  ],
  'follow-up-picture': [
    'Actions faites et à mener, par tableau de suivi',
    'Actions done and remaining, by follow-up table',
    'Umgesetzte und offene Maßnahmen, je Verlaufstabelle',
  ],
  'follow-up-of-title': [
    '{title} : {done|# action faite|# actions faites}, {remaining|# à mener|# à mener}',
    '{title}: {done|# action|# actions} done, {remaining} remaining',
    '{title}: {done|# Maßnahme|# Maßnahmen} umgesetzt, {remaining} offen',
  ],
  table: ['Tableau', 'Table', 'Tabelle'],
  proposed: ['Ce qui a été proposé', 'What was proposed', 'Was vorgeschlagen wurde'],
  done: ['Ce qui est déjà fait', 'What is already done', 'Was schon umgesetzt ist'],
  remaining: ['Ce qui reste à faire', 'What remains to be done', 'Was noch zu tun ist'],
  'count-proposed': ['Proposé', 'Proposed', 'Vorgeschlagen'],
  'count-done': ['Fait', 'Done', 'Umgesetzt'],
  'count-remaining': ['Reste à faire', 'Remaining', 'Offen'],
  'count-requests': ['Demandes', 'Requests', 'Anliegen'],
  'requests-title': [
    '{count|# demande accompagne|# demandes accompagnent} les tableaux de suivi',
    '{count|# request accompanies|# requests accompany} the follow-up tables',
    '{count|# Anliegen begleitet|# Anliegen begleiten} die Verlaufstabellen',
  ],
  requests: ['Demandes', 'Requests', 'Anliegen'],

  'measures-title': [
    '{count|# mesure se range|# mesures se rangent} sous {axes|# orientation|# orientations}{none?, {} sans orientation} ; « {top} » en compte {most}',
    '{count|# measure falls|# measures fall} under {axes|# orientation|# orientations}{none?, {} without an orientation}; {most} of them under “{top}”',
    '{count|# Maßnahme steht|# Maßnahmen stehen} unter {axes|# Leitlinie|# Leitlinien}{none?, {} ohne Leitlinie}; auf „{top}“ entfallen {most}',
  ],
  'measures-picture': ['Mesures par orientation', 'Measures by orientation', 'Maßnahmen nach Leitlinie'],
  'measures-of-title': [
    '{axis} : {count|# mesure est prévue|# mesures sont prévues}',
    '{axis}: {count|# measure is planned|# measures are planned}',
    '{axis}: {count|# Maßnahme ist|# Maßnahmen sind} vorgesehen',
  ],
  orientation: ['Orientation', 'Orientation', 'Leitlinie'],
  measure: ['Mesure', 'Measure', 'Maßnahme'],
  measures: ['Mesures', 'Measures', 'Maßnahmen'],
  due: ['Échéance', 'Due', 'Frist'],
  'programmes-title': [
    '{count|# programme est passé|# programmes sont passés} en revue, {next|# étape est annoncée|# étapes sont annoncées}',
    '{count|# programme is|# programmes are} reviewed, {next|# step is|# steps are} announced',
    '{count|# Programm wird|# Programme werden} vorgestellt, {next|# Schritt ist|# Schritte sind} angekündigt',
  ],
  'programme-title': [
    '{title} : {events|# action réalisée|# actions réalisées}{next?, {}}',
    '{title}: {events|# action taken|# actions taken}{next?, {}}',
    '{title}: {events|# Schritt|# Schritte} getan{next?, {}}',
  ],
  'programme-next': [
    '{count|# étape à venir|# étapes à venir}',
    '{count|# step to come|# steps to come}',
    '{count|# Schritt steht an|# Schritte stehen an}',
  ],
  programme: ['Programme', 'Programme', 'Programm'],
  'main-actions': ['Principales actions', 'Main actions', 'Wichtigste Maßnahmen'],
  'next-steps': ['Prochaines étapes', 'Next steps', 'Nächste Schritte'],
  'events-count': ['Actions', 'Actions', 'Schritte'],
  'money-title': [
    '{count|# ligne budgétaire est inscrite|# lignes budgétaires sont inscrites} ; la plus élevée : {most}',
    '{count|# budget line is|# budget lines are} listed; the largest: {most}',
    '{count|# Haushaltsposten ist|# Haushaltsposten sind} genannt; der größte: {most}',
  ],
  'budget-line': ['Ligne', 'Line', 'Posten'],
  amount: ['Montant', 'Amount', 'Betrag'],
  'money-note': [
    'Les montants ne s’additionnent pas : certains en contiennent d’autres.',
    'The amounts cannot be added: some include others.',
    'Die Beträge lassen sich nicht addieren: Manche enthalten andere.',
  ],

  'reliability-title': [
    '{wrong} des {total} affirmations recalculées ne concordent pas : à corriger avant diffusion',
    '{wrong} of the {total} recomputed claims do not reconcile: correct them before publishing',
    '{wrong} der {total} nachgerechneten Aussagen stimmen nicht überein: vor der Veröffentlichung zu berichtigen',
  ],
  'reliability-title-fine': [
    '{total|L’affirmation recalculée ne montre|Les # affirmations recalculées ne montrent} aucune erreur',
    '{total|The recomputed claim shows|The # recomputed claims show} no error',
    '{total|Die nachgerechnete Aussage zeigt|Die # nachgerechneten Aussagen zeigen} keinen Fehler',
  ],
  'reliability-picture': ['Affirmations par verdict', 'Claims by verdict', 'Aussagen nach Urteil'],
  'reliability-wrong-title': [
    '{count|# affirmation est|# affirmations sont} à corriger d’abord',
    '{count|# claim is|# claims are} to be corrected first',
    '{count|# Aussage ist|# Aussagen sind} zuerst zu berichtigen',
  ],
  verdict: ['Verdict', 'Verdict', 'Urteil'],
  claims: ['Affirmations', 'Claims', 'Aussagen'],
  claim: ['Affirmation', 'Claim', 'Aussage'],
  recomputed: ['Ce que donne le calcul', 'What the calculation gives', 'Was die Rechnung ergibt'],

  'decisions-title': [
    '{count|Une décision reste|# décisions restent} à prendre',
    '{count|One decision is|# decisions are} to be taken',
    '{count|Eine Entscheidung ist|# Entscheidungen sind} zu treffen',
  ],
  'decide-conditions': [
    'Trancher les conditions encore ouvertes : {names}',
    'Decide the conditions that are still open: {names}',
    'Über die noch offenen Bedingungen entscheiden: {names}',
  ],
  'decide-constats': [
    'Répondre {count|au constat resté|aux # constats restés} sans réponse, ou dire pourquoi il n’y en a pas',
    'Answer {count|the finding that has|the # findings that have} no answer, or say why not',
    '{count|Die Feststellung|Die # Feststellungen} ohne Antwort beantworten oder sagen, warum nicht',
  ],
  'decide-national': [
    'Porter au niveau national les attentes des projets qui en dépendent pour plus de la moitié : {names}',
    'Take to the national level the expectations of the projects that depend on it for more than half: {names}',
    'Die Erwartungen der Projekte, die zu mehr als der Hälfte davon abhängen, auf die nationale Ebene bringen: {names}',
  ],
  'decide-scores': [
    'Noter les projets que le classement ne compte pas encore : {names}',
    'Score the projects that are not in the ranking yet: {names}',
    'Die Projekte bewerten, die in der Rangfolge noch fehlen: {names}',
  ],
  'decide-claims': [
    'Corriger avant diffusion {count|l’affirmation qui ne concorde|les # affirmations qui ne concordent} pas',
    'Correct {count|the claim that does|the # claims that do} not reconcile before publishing',
    '{count|Die Aussage|Die # Aussagen}, die nicht {count|übereinstimmt|übereinstimmen}, vor der Veröffentlichung berichtigen',
  ],
  'decide-remaining': [
    'Dire qui mène {count|l’action qui reste|les # actions qui restent} à faire, et pour quand',
    'Say who carries out {count|the remaining action|the # remaining actions}, and by when',
    'Sagen, wer {count|die offene Maßnahme|die # offenen Maßnahmen} umsetzt, und bis wann',
  ],

  'next-title': [
    '{count|# étape vient|# étapes viennent} ensuite{undated?, dont {} sans date}',
    '{count|# step comes|# steps come} next{undated?, {} of them without a date}',
    '{count|# Schritt folgt|# Schritte folgen}{undated?, davon {} ohne Datum}',
  ],
  'next-note': [
    'Étapes inscrites au plan et pas encore atteintes.',
    'Steps of the plan that have not been reached yet.',
    'Im Plan genannte, noch nicht erreichte Schritte.',
  ],

  'method-title': [
    'Le classement pondère {count|# critère|# critères}, après {gates|# condition|# conditions}',
    'The ranking weighs {count|# criterion|# criteria} after {gates|# condition|# conditions}',
    'Die Rangfolge gewichtet {count|# Kriterium|# Kriterien}, nach {gates|# Bedingung|# Bedingungen}',
  ],
  scale: ['Échelle', 'Scale', 'Skala'],
  'scale-range': ['de {min} à {max}{unit? {}}', 'from {min} to {max}{unit? {}}', 'von {min} bis {max}{unit? {}}'],
  'method-sum': [
    'Note : somme des points de chaque critère (poids × valeur ramenée entre 0 et 100).',
    'Score: sum of the points of each criterion (weight × value on a scale of 0–100).',
    'Bewertung: Summe der Punkte jedes Kriteriums (Gewicht × Wert auf einer Skala von 0 bis 100).',
  ],
  'method-other': [
    'Méthode : {method}. Les points par critère comparent les projets, sans être la note.',
    'Method: {method}. The points by criterion compare the projects, they are not the score.',
    'Methode: {method}. Die Punkte je Kriterium vergleichen die Projekte, sie sind nicht die Bewertung.',
  ],
  'scores-title': [
    'Chaque critère apporte des points : le détail des {count} notes',
    'Each criterion brings points: the {count} scores in detail',
    'Jedes Kriterium bringt Punkte: die {count} Bewertungen im Einzelnen',
  ],
  'sources-title': [
    'Ce qui précède repose sur {count|# document|# documents}',
    'The above is based on {count|# document|# documents}',
    '{count|# Dokument liegt|# Dokumente liegen} diesem Bericht zugrunde',
  ],
  source: ['Document', 'Document', 'Dokument'],
  publisher: ['Publié par', 'Published by', 'Herausgeber'],
  date: ['Date', 'Date', 'Datum'],
  'acronyms-title': [
    'Les sigles se lisent ainsi ({first} à {last})',
    'The acronyms read as follows ({first} to {last})',
    'Die Abkürzungen bedeuten ({first} bis {last})',
  ],
  acronym: ['Sigle', 'Acronym', 'Abkürzung'],
  meaning: ['Signification', 'Meaning', 'Bedeutung'],

  'list-title': [
    '{total|# projet est proposé|# projets sont proposés} : la liste complète',
    '{total|# project is proposed|# projects are proposed}: the full list',
    '{total|# Projekt wird|# Projekte werden} vorgeschlagen: die vollständige Liste',
  ],
});

export type RestitutionTextKey = keyof (typeof restitutionTexts)['fr'];
