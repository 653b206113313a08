import { type Catalogue, printed } from './message.ts';

/** Words of the charts. */
type ChartTextKey =
  | 'progress-exact'
  | 'progress-between'
  | 'progress-unknown'
  | 'progress-subtitle'
  | 'progress-untold'
  | 'progress'
  | 'undertaking'
  | 'given-up'
  | 'sign-possible'
  | 'timeline-empty'
  | 'timeline-on-time'
  | 'timeline-late'
  | 'milestone'
  | 'said-before'
  | 'sign-milestones'
  | 'money-at-stage'
  | 'money-empty'
  | 'money-elsewhere'
  | 'money-group'
  | 'money-not-added'
  | 'money-other-basis'
  | 'at-least'
  | 'between'
  | 'trace-empty'
  | 'trace-all'
  | 'trace-some'
  | 'trace-none'
  | 'trace-ideas'
  | 'trace-answered'
  | 'theme'
  | 'no-theme'
  | 'ranking-ahead'
  | 'ranking-alone'
  | 'ranking-tied'
  | 'ranking-unsure'
  | 'ranking-open'
  | 'ranking-subtitle'
  | 'out-of'
  | 'no-rank-yet'
  | 'sign-provisional'
  | 'sign-ranks'
  | 'sign-interval'
  | 'sign-excluded'
  | 'sign-equal'
  | 'stability-firm'
  | 'stability-from'
  | 'stability-to'
  | 'stability-tied'
  | 'stability-open'
  | 'overtaken-below'
  | 'overtaken-above'
  | 'never-overtaken'
  | 'acceptability-one'
  | 'acceptability-two'
  | 'acceptability-description'
  | 'rank-number'
  | 'rank-and-below'
  | 'portfolio-spent'
  | 'portfolio-of-budget'
  | 'portfolio-core'
  | 'portfolio-borderline'
  | 'portfolio-exterior'
  | 'portfolio-selected'
  | 'portfolio-left-out'
  | 'excluded-for-the-record'
  | 'excluded-count'
  | 'left-out-of-shares'
  | 'between-ends'
  | 'taken-as-met'
  | 'ranking-empty'
  | 'illustrative'
  | 'rank'
  | 'alternative'
  | 'score'
  | 'stability-description'
  | 'criterion'
  | 'weight-now'
  | 'same-winner'
  | 'same-funded'
  | 'acceptability-exact'
  | 'acceptability-drawn'
  | 'cost'
  | 'value';

/** Words of the charts, in every sentence language. */
export const chartTexts: Catalogue<ChartTextKey> = /* @__PURE__ */ printed({
  fr: {
    'progress-exact': '{count|L’action suivie est avancée|Les # actions suivies sont avancées} à {min} en moyenne',
    'progress-between': 'Avancement moyen {count|de l’action suivie|des # actions suivies} : entre {min} et {max}',
    'progress-unknown': 'L’avancement des actions n’est pas connu',
    'progress-subtitle': 'Part accomplie (situation : {day}).',
    'progress-untold':
      '{count|L’avancement d’une action n’est pas connu|L’avancement de # actions n’est pas connu} : il peut aller de 0 à 100 %.',
    progress: 'Avancement',
    undertaking: 'Action',
    'given-up': 'Abandonnées ou remplacées (hors moyenne)',
    'sign-possible': 'Plein : avancement sûr · pointillé : avancement possible.',
    'timeline-empty': 'Aucun jalon n’est annoncé',
    'timeline-on-time': '{done|# jalon est atteint|# jalons sont atteints} sur {count}, aucun n’est en retard',
    'timeline-late': '{done|# jalon est atteint|# jalons sont atteints} sur {count}, {late|un est|# sont} en retard',
    milestone: 'Jalon',
    'said-before': 'Date annoncée auparavant',
    'sign-milestones': 'Plein : atteint · cercle : annoncé · orange : en retard · barre pâle : date approximative.',
    'money-at-stage': '{amount} ({stage})',
    'money-empty': 'Le plan ne donne aucun montant',
    'money-elsewhere': 'Non précisé',
    'money-group': 'Poste',
    'money-not-added': 'Les stades ne s’additionnent pas : c’est le même argent, plus ou moins avancé.',
    'money-other-basis':
      '{count|Un total|# totaux} d’une autre monnaie, d’une autre base de taxe ou d’une autre périodicité {count|n’est pas montré|ne sont pas montrés}.',
    'at-least': 'au moins {amount}',
    between: 'entre {min} et {max}',
    'trace-empty': 'Le plan n’a aucun constat',
    'trace-all': 'Chacun des {total} constats a une réponse ou une piste',
    'trace-some': '{count} des {total} constats {count|est|sont} sans réponse',
    'trace-none': 'sans réponse',
    'trace-ideas': 'pistes ou dispositifs seuls',
    'trace-answered': 'projet ou mesure',
    theme: 'Thème',
    'no-theme': 'Sans thème',
    'ranking-ahead': '{first} arrive en tête avec {score} points sur 100, {gap} points devant {second}',
    'ranking-alone': '{first} obtient {score} points sur 100',
    'ranking-tied': '{list} sont à égalité en tête avec {score} points sur 100',
    'ranking-unsure': '{first} est en tête avec {score} points sur 100, mais son rang n’est pas définitif',
    'ranking-open': 'Aucun rang n’est définitif : des notes manquent',
    'ranking-subtitle': '{title} : points sur 100, et apport de chaque critère.',
    'out-of': 'sur {most}',
    'no-rank-yet': 'Sans rang : des notes manquent',
    'sign-provisional':
      'Pointillé et « ? » : une condition n’est pas tranchée, ou une note qui manque a un minimum ; le rang est provisoire.',
    'sign-ranks': '« 4–6 » : tous les rangs encore possibles.',
    'sign-interval': 'Barre ouverte : les points sont entre ces bornes.',
    'sign-excluded': 'Contour : écarté, points pour mémoire.',
    'sign-equal': '« = » : à égalité avec la ligne du dessus.',
    'stability-firm': '{first} reste premier quel que soit le poids d’un critère',
    'stability-from': '{first} reste premier tant que « {criterion} » pèse au moins {bound}',
    'stability-to': '{first} reste premier tant que « {criterion} » pèse au plus {bound}',
    'stability-open': 'La première place dépend des notes manquantes : {list} peuvent encore l’avoir',
    'stability-tied': '{list} sont à égalité : le moindre changement de poids les départage',
    'overtaken-below': '{rival} passe devant sous {bound}.',
    'overtaken-above': '{rival} passe devant au-dessus de {bound}.',
    'never-overtaken': 'Tient quelle que soit la valeur.',
    'acceptability-one': '{first} est premier pour {share} des pondérations',
    'acceptability-two': '{first} est premier pour {share} des pondérations, {second} pour {other}',
    'acceptability-description': 'Part de tous les jeux de poids possibles qui donnent chaque rang.',
    'rank-number': 'rang {rank}',
    'rank-and-below': 'rang {rank} et suivants',
    'portfolio-spent': '{selected|# projet retenu|# projets retenus} sur {count}, pour {spent}',
    'portfolio-of-budget': '{selected|# projet retenu|# projets retenus} sur {count}, pour {spent} sur {budget}',
    'portfolio-core': 'dans tous les bons portefeuilles',
    'portfolio-borderline': 'dans {share} des bons portefeuilles',
    'portfolio-exterior': 'dans aucun bon portefeuille',
    'portfolio-selected': 'Retenus',
    'portfolio-left-out': 'Non retenus',
    'excluded-for-the-record': 'Écartés par une condition (points pour mémoire)',
    'excluded-count': '{count|Un projet est écarté.|# projets sont écartés.}',
    'between-ends': 'Des notes manquent : {list} comptent du pire au meilleur de ce qu’elles peuvent être.',
    'left-out-of-shares': 'Non compris, faute de notes : {list}.',
    'taken-as-met': 'Conditions non tranchées tenues pour remplies : {list}.',
    'ranking-empty': 'Aucun projet n’est classé.',
    illustrative: 'Exemple illustratif : ce n’est pas une décision.',
    rank: 'Rang',
    alternative: 'Projet',
    score: 'Points',
    'stability-description':
      'Pour chaque critère, l’intervalle de poids dans lequel le premier projet reste premier, les autres poids gardant leurs proportions.',
    criterion: 'Critère',
    'weight-now': 'poids actuel',
    'same-winner': 'même premier rang',
    'same-funded': 'mêmes projets retenus',
    'acceptability-exact': 'Parts exactes.',
    'acceptability-drawn': 'Parts estimées sur {samples} tirages (tirage n° {seed}), erreur-type d’au plus {error}.',
    cost: 'Coût',
    value: 'Valeur',
  },
  en: {
    'progress-exact': 'Average progress of the {count|action|# actions} followed: {min}',
    'progress-between': 'Average progress of the {count|action|# actions} followed: between {min} and {max}',
    'progress-unknown': 'The progress of the actions is not known',
    'progress-subtitle': 'Share achieved (as of {day}).',
    'progress-untold':
      '{count|The progress of one action is unknown: it|The progress of # actions is unknown: each} may be anywhere between 0 and 100%.',
    progress: 'Progress',
    undertaking: 'Action',
    'given-up': 'Given up or replaced (not in the average)',
    'sign-possible': 'Solid: certain progress · dashed: possible progress.',
    'timeline-empty': 'No milestone is announced',
    'timeline-on-time': '{done} of {count|# milestone|# milestones} {done|has|have} been reached, none is late',
    'timeline-late':
      '{done} of {count|# milestone|# milestones} {done|has|have} been reached, {late|one is|# are} late',
    milestone: 'Milestone',
    'said-before': 'Date given before',
    'sign-milestones': 'Filled: reached · ring: announced · orange: late · pale bar: approximate date.',
    'money-at-stage': '{amount} ({stage})',
    'money-empty': 'The plan gives no amount',
    'money-elsewhere': 'Not stated',
    'money-group': 'Item',
    'money-not-added': 'Stages are not added: it is the same money at different stages.',
    'money-other-basis':
      '{count|One total|# totals} in another currency, tax basis or period {count|is|are} not shown.',
    'at-least': 'at least {amount}',
    between: 'between {min} and {max}',
    'trace-empty': 'The plan has no finding',
    'trace-all': 'Each of the {total} findings has an answer or a proposal',
    'trace-some': '{count} of the {total} findings {count|has|have} no answer',
    'trace-none': 'no answer',
    'trace-ideas': 'proposals or schemes only',
    'trace-answered': 'project or measure',
    theme: 'Theme',
    'no-theme': 'No theme',
    'ranking-ahead': '{first} comes first with {score} points out of 100, {gap} points ahead of {second}',
    'ranking-alone': '{first} gets {score} points out of 100',
    'ranking-tied': '{list} are tied for first with {score} points out of 100',
    'ranking-unsure': '{first} is first with {score} points out of 100, but the rank is not final',
    'ranking-open': 'No rank is final: scores are missing',
    'ranking-subtitle': '{title}: points out of 100, and what each criterion adds.',
    'out-of': 'out of {most}',
    'no-rank-yet': 'No rank: scores are missing',
    'sign-provisional':
      'Dashed and "?": a condition is still open, or a missing score has a minimum; the rank is provisional.',
    'sign-ranks': '"4–6": all the ranks that are still possible.',
    'sign-interval': 'Open bar: the points lie between these bounds.',
    'sign-excluded': 'Outline: excluded, points for the record.',
    'sign-equal': '"=": tied with the line above.',
    'stability-firm': '{first} stays first whatever the weight of any one criterion',
    'stability-from': '{first} stays first as long as "{criterion}" weighs at least {bound}',
    'stability-to': '{first} stays first as long as "{criterion}" weighs at most {bound}',
    'stability-open': 'Who comes first depends on missing scores: {list} can still be first',
    'stability-tied': '{list} are tied: the smallest change of weights separates them',
    'overtaken-below': '{rival} is ahead below {bound}.',
    'overtaken-above': '{rival} is ahead above {bound}.',
    'never-overtaken': 'Holds whatever the value.',
    'acceptability-one': '{first} is first for {share} of all weightings',
    'acceptability-two': '{first} is first for {share} of all weightings, {second} for {other}',
    'acceptability-description': 'Share of all possible sets of weights that give each rank.',
    'rank-number': 'rank {rank}',
    'rank-and-below': 'rank {rank} and below',
    'portfolio-spent': '{selected|# project|# projects} selected out of {count}, for {spent}',
    'portfolio-of-budget': '{selected|# project|# projects} selected out of {count}, for {spent} out of {budget}',
    'portfolio-core': 'in all good portfolios',
    'portfolio-borderline': 'in {share} of the good portfolios',
    'portfolio-exterior': 'in no good portfolio',
    'portfolio-selected': 'Selected',
    'portfolio-left-out': 'Not selected',
    'excluded-for-the-record': 'Excluded by a condition (points for the record)',
    'excluded-count': '{count|One project is excluded.|# projects are excluded.}',
    'between-ends': 'Scores are missing: {list} are counted from the worst to the best that they can be.',
    'left-out-of-shares': 'Not included, scores are missing: {list}.',
    'taken-as-met': 'Open conditions are taken as met: {list}.',
    'ranking-empty': 'No project is ranked.',
    illustrative: 'Illustrative example: not a decision.',
    rank: 'Rank',
    alternative: 'Project',
    score: 'Points',
    'stability-description':
      'For each criterion, the range of weights in which the first project stays first, the other weights keeping their proportions.',
    criterion: 'Criterion',
    'weight-now': 'current weight',
    'same-winner': 'same first rank',
    'same-funded': 'same selection',
    'acceptability-exact': 'Exact shares.',
    'acceptability-drawn': 'Shares estimated from {samples} draws (draw no. {seed}), standard error at most {error}.',
    cost: 'Cost',
    value: 'Value',
  },
  de: {
    'progress-exact': 'Mittlerer Fortschritt {count|des verfolgten Vorhabens|der # verfolgten Vorhaben}: {min}',
    'progress-between':
      'Mittlerer Fortschritt {count|des verfolgten Vorhabens|der # verfolgten Vorhaben}: {min} bis {max}',
    'progress-unknown': 'Wie weit die Vorhaben sind, ist nicht bekannt',
    'progress-subtitle': 'Erreichter Anteil (Stand: {day}).',
    'progress-untold':
      '{count|Der Fortschritt eines Vorhabens|Der Fortschritt von # Vorhaben} ist unbekannt: Er kann zwischen 0 und 100 % liegen.',
    progress: 'Fortschritt',
    undertaking: 'Vorhaben',
    'given-up': 'Aufgegeben oder ersetzt (nicht im Mittel)',
    'sign-possible': 'Voll: gesicherter Fortschritt · gestrichelt: möglicher Fortschritt.',
    'timeline-empty': 'Kein Meilenstein ist angekündigt',
    'timeline-on-time':
      '{done} von {count|# Meilenstein|# Meilensteinen} {done|ist|sind} erreicht, keiner ist verspätet',
    'timeline-late':
      '{done} von {count|# Meilenstein|# Meilensteinen} {done|ist|sind} erreicht, {late|einer ist|# sind} verspätet',
    milestone: 'Meilenstein',
    'said-before': 'Früher genanntes Datum',
    'sign-milestones':
      'Gefüllt: erreicht · Ring: angekündigt · orange: verspätet · blasser Balken: Datum nur ungefähr bekannt.',
    'money-at-stage': '{amount} ({stage})',
    'money-empty': 'Der Plan nennt keinen Betrag',
    'money-elsewhere': 'Nicht angegeben',
    'money-group': 'Posten',
    'money-not-added': 'Die Stufen werden nicht addiert: Es ist dasselbe Geld in verschiedenen Stadien.',
    'money-other-basis':
      '{count|Eine Summe|# Summen} in anderer Währung, Steuerbasis oder Häufigkeit {count|ist|sind} nicht gezeigt.',
    'at-least': 'mindestens {amount}',
    between: 'zwischen {min} und {max}',
    'trace-empty': 'Der Plan hat keine Feststellung',
    'trace-all': 'Jede der {total} Feststellungen hat eine Antwort oder einen Vorschlag',
    'trace-some': '{count} der {total} Feststellungen {count|ist|sind} ohne Antwort',
    'trace-none': 'ohne Antwort',
    'trace-ideas': 'nur Vorschläge oder bestehende Lösungen',
    'trace-answered': 'Projekt oder Maßnahme',
    theme: 'Thema',
    'no-theme': 'Ohne Thema',
    'ranking-ahead': '{first} liegt mit {score} von 100 Punkten vorn, {gap} Punkte vor {second}',
    'ranking-alone': '{first} erhält {score} von 100 Punkten',
    'ranking-tied': '{list} liegen mit {score} von 100 Punkten gleichauf vorn',
    'ranking-unsure': '{first} liegt mit {score} von 100 Punkten vorn, doch der Rang steht noch nicht fest',
    'ranking-open': 'Kein Rang steht fest: Bewertungen fehlen',
    'ranking-subtitle': '{title}: Punkte von 100 und was jedes Kriterium beiträgt.',
    'out-of': 'von {most}',
    'no-rank-yet': 'Ohne Rang: Bewertungen fehlen',
    'sign-provisional':
      'Gestrichelt und „?“: Eine Bedingung ist noch offen, oder eine fehlende Bewertung hat ein Minimum; der Rang ist vorläufig.',
    'sign-ranks': '„4–6“: alle noch möglichen Ränge.',
    'sign-interval': 'Offener Balken: Die Punkte liegen zwischen diesen Grenzen.',
    'sign-excluded': 'Umriss: ausgeschlossen, Punkte zur Information.',
    'sign-equal': '„=“: gleichauf mit der Zeile darüber.',
    'stability-firm': '{first} bleibt vorn, welches Gewicht ein Kriterium auch hat',
    'stability-from': '{first} bleibt vorn, solange „{criterion}“ mindestens {bound} wiegt',
    'stability-to': '{first} bleibt vorn, solange „{criterion}“ höchstens {bound} wiegt',
    'stability-open': 'Wer vorn liegt, hängt von fehlenden Bewertungen ab: {list} können noch vorn liegen',
    'stability-tied': '{list} liegen gleichauf: Die kleinste Änderung der Gewichte trennt sie',
    'overtaken-below': '{rival} liegt unter {bound} vorn.',
    'overtaken-above': '{rival} liegt über {bound} vorn.',
    'never-overtaken': 'Hält bei jedem Wert.',
    'acceptability-one': '{first} liegt bei {share} aller Gewichtungen vorn',
    'acceptability-two': '{first} liegt bei {share} aller Gewichtungen vorn, {second} bei {other}',
    'acceptability-description': 'Anteil aller möglichen Gewichtungen, die den jeweiligen Rang geben.',
    'rank-number': 'Rang {rank}',
    'rank-and-below': 'Rang {rank} und dahinter',
    'portfolio-spent': '{selected|# Projekt|# Projekte} von {count} ausgewählt, für {spent}',
    'portfolio-of-budget': '{selected|# Projekt|# Projekte} von {count} ausgewählt, für {spent} von {budget}',
    'portfolio-core': 'in allen guten Portfolios',
    'portfolio-borderline': 'in {share} der guten Portfolios',
    'portfolio-exterior': 'in keinem guten Portfolio',
    'portfolio-selected': 'Ausgewählt',
    'portfolio-left-out': 'Nicht ausgewählt',
    'excluded-for-the-record': 'Durch eine Bedingung ausgeschlossen (Punkte zur Information)',
    'excluded-count': '{count|Ein Projekt ist ausgeschlossen.|# Projekte sind ausgeschlossen.}',
    'between-ends': 'Es fehlen Bewertungen: {list} zählen vom schlechtesten bis zum besten möglichen Wert.',
    'left-out-of-shares': 'Nicht enthalten, da Bewertungen fehlen: {list}.',
    'taken-as-met': 'Offene Bedingungen gelten als erfüllt: {list}.',
    'ranking-empty': 'Kein Projekt hat einen Rang.',
    illustrative: 'Anschauungsbeispiel: keine Entscheidung.',
    rank: 'Rang',
    alternative: 'Projekt',
    score: 'Punkte',
    'stability-description':
      'Je Kriterium der Gewichtsbereich, in dem das erste Projekt vorn bleibt; die übrigen Gewichte behalten ihr Verhältnis.',
    criterion: 'Kriterium',
    'weight-now': 'heutiges Gewicht',
    'same-winner': 'gleicher erster Rang',
    'same-funded': 'gleiche Auswahl',
    'acceptability-exact': 'Genaue Anteile.',
    'acceptability-drawn':
      'Anteile aus {samples} Ziehungen geschätzt (Ziehung Nr. {seed}), Standardfehler höchstens {error}.',
    cost: 'Kosten',
    value: 'Wert',
  },
});
