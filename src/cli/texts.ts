import { type Catalogue, printed } from '../i18n/index.ts';

type Key =
  | 'error'
  | 'warning'
  | 'info'
  | 'more-places'
  | 'files-checked'
  | 'too-many-warnings'
  | 'watching'
  | 'next-mend'
  | 'next-audit'
  | 'next-prioritise'
  | 'all-of-them'
  | 'init-next'
  | 'file-too-large'
  | 'file-not-text'
  | 'plan-read'
  | 'other-form'
  | 'quotes-counted'
  | 'cells-of-table'
  | 'table-profile'
  | 'profile-drafted'
  | 'more-issues'
  | 'issue-counts'
  | 'compared'
  | 'changes-untold'
  | 'changes-gone'
  | 'changes-new'
  | 'changes-titles'
  | 'changes-states'
  | 'changes-dates'
  | 'changes-amounts'
  | 'changes-targets'
  | 'changes-others'
  | 'changes-more'
  | 'changes-counted'
  | 'audit-of'
  | 'completeness'
  | 'missing-for'
  | 'verdicts'
  | 'claim'
  | 'verdict'
  | 'recomputed'
  | 'how'
  | 'judged'
  | 'computed'
  | 'gates'
  | 'ranking'
  | 'rank'
  | 'project'
  | 'score'
  | 'excluded'
  | 'stability'
  | 'flip'
  | 'acceptability'
  | 'shares-open'
  | 'portfolio'
  | 'illustrative'
  | 'wrote'
  | 'demo-documents'
  | 'demo-charts'
  | 'demo-fiches'
  | 'no-prioritisation'
  | 'why-first'
  | 'not-assessed'
  | 'claims-summary'
  | 'flip-weight'
  | 'flip-score'
  | 'flip-open'
  | 'portfolio-best'
  | 'portfolio-none'
  | 'portfolio-conflict'
  | 'portfolio-limit'
  | 'portfolio-excess'
  | 'portfolio-ties'
  | 'portfolio-next'
  | 'portfolio-illustrative'
  | 'portfolio-without-cost'
  | 'portfolio-not-ranked'
  | 'replay-same'
  | 'replay-not-a-record'
  | 'replay-unknown-method'
  | 'replay-not-computable'
  | 'replay-altered'
  | 'replay-differs'
  | 'record-written'
  | 'without-fiche';

/** What the program itself says; what it found is said by the library. */
export const cliTexts: Catalogue<Key> = /* @__PURE__ */ printed({
  fr: {
    compared: '« {before} » ({earlier}) → « {after} » ({later})',
    'changes-untold': 'Disparitions sans explication',
    'changes-gone': 'Remplacements, fusions, scissions, retraits',
    'changes-new': 'Ajouts',
    'changes-titles': 'Intitulés',
    'changes-states': 'États',
    'changes-dates': 'Dates',
    'changes-amounts': 'Montants',
    'changes-targets': 'Cibles et valeurs',
    'changes-others': 'Autres champs',
    'changes-more': '… et {count|un autre|# autres} (tous : --all).',
    'changes-counted': '{count|# changement|# changements}, {untold|# disparition|# disparitions} sans explication.',
    error: 'erreur',
    warning: 'avertissement',
    info: 'remarque',
    'more-places': 'et {count|un autre lieu|# autres lieux}',
    'files-checked': '{count|# plan|# plans} : {counts}',
    'too-many-warnings': '{count|# avertissement|# avertissements}, au plus {most} admis (--max-warnings).',
    watching: 'En attente d’un changement de {count|ce fichier|ces # fichiers} (Ctrl+C pour finir)…',
    'next-mend': 'Suite : corrigez, puis plan-sante {command} {name}',
    'next-audit': 'Suite : plan-sante audit {name}',
    'next-prioritise': 'Suite : plan-sante prioritise {name}',
    'all-of-them': 'Tout voir : --all · rapport : --report audit.docx',
    'init-next':
      'Suite : npm install --save-dev plan-sante zod fast-check {runner}, puis npx plan-sante audit {plan} et npx {runner}',
    'cells-of-table':
      '{cells|# cellule|# cellules} : {taken} reprises, {read} interprétées, {kept} gardées comme texte, {leftOut} laissées de côté.',
    'profile-drafted':
      'Aucun profil connu ne convient : un profil est proposé, {count} colonnes sur {columns} y ont un sens. Relisez chaque remarque, corrigez-le (--draft FICHIER) et redonnez-le (--profile FICHIER).',
    'table-profile':
      'Profil : {profile}. Noms des colonnes : ligne {row}{sheet?, feuille « {} »}{delimiter?, séparateur « {} »}{encoding?, codage {}}.',
    'file-too-large':
      'Le fichier « {name} » est trop grand ({size?{} Mo ; }au plus {limit} Mo). Un plan pèse quelques mégaoctets : vérifiez le fichier ou découpez-le.',
    'file-not-text':
      'Le fichier « {name} » n’est pas un texte mais {found}. Donnez un plan en JSON ou en YAML ; pour une fiche remplie, lancez « plan-sante fiche --read ».',
    'quotes-counted':
      'Dans la source : {found|# élément retrouvé|# éléments retrouvés}, {reworded|# texte reformulé|# textes reformulés}, {missing|# élément absent|# éléments absents}.',
    'plan-read':
      '« {title} » : {projects|# projet|# projets}, {measures|# mesure|# mesures}{indicators?, indicateurs : {}}.',
    'other-form':
      'Le formulaire « {form} » de la bibliothèque convient mieux à ce document : {left} textes sans rubrique au lieu de {instead}. Relisez-le avec --template {form}.',
    'more-issues': '… et {count|une autre anomalie|# autres anomalies} (toutes : --json).',
    'issue-counts':
      '{errors|# erreur|# erreurs}, {warnings|# avertissement|# avertissements}, {infos|# remarque|# remarques}.',
    'audit-of': 'Audit : {title}',
    completeness: 'Niveau atteint : {level}',
    'missing-for': 'Pour atteindre « {level} », il reste à :',
    verdicts: 'Chiffres recalculés',
    claim: 'affirmation',
    verdict: 'verdict',
    recomputed: 'recalculé',
    how: 'origine',
    judged: 'jugé',
    computed: 'calculé',
    gates: 'Conditions',
    ranking: 'Classement',
    rank: 'rang',
    project: 'projet',
    score: 'note',
    excluded: 'Écartés',
    stability: 'Robustesse',
    flip: 'Ce qui renverse le premier rang',
    'shares-open':
      'De ce qui est sûr à ce qui est possible : les notes et les conditions ouvertes comptent des deux façons.',
    acceptability: 'Part des pondérations qui donnent le premier rang',
    portfolio: 'Portefeuille',
    illustrative:
      'Notes ILLUSTRATIVES : la source ne donne aucune note ; celles-ci sont inventées pour la démonstration.',
    wrote: 'Fichiers écrits',
    'demo-documents': 'Restitution et rapports',
    'demo-charts': 'Graphiques',
    'demo-fiches': 'Fiches',
    'no-prioritisation':
      'Ce plan n’a pas de priorisation (champ « prioritisation ») : ni critères, ni notes. Ajoutez-les pour classer les projets.',
    'why-first': 'Pourquoi {first} devance {second}',
    'not-assessed': 'Sans fiche ni note, donc non classés : {ids}.',
    'claims-summary': '{count|# affirmation recalculée|# affirmations recalculées} : {list}.',
    'flip-weight': 'Si le poids de « {criterion} » passe de {from} à {to}, {rival} rejoint {leader}.',
    'flip-score':
      'Si la note de {project} pour « {criterion} » passe de {from} à {to} (sur 100), {rival} et {leader} sont à égalité.',
    'flip-open': 'Des notes manquent : {ids} comptent au pire en tête et au mieux derrière.',
    'portfolio-best': 'Retenus : {funded}. Valeur {value}, coût {cost} sur {budget}.',
    'portfolio-none': 'Aucun projet n’a à la fois un rang et un coût : ajoutez les coûts (--costs) pour choisir.',
    'portfolio-conflict': 'Ces règles se contredisent, aucun choix n’est possible : {rules}. Assouplissez-en une.',
    'portfolio-excess': '« {rule} » : il faut au moins {least}, alors que {atMost} est le maximum admis.',
    'portfolio-ties': '{count} portefeuilles valent autant ; tous retiennent : {ids}.',
    'portfolio-limit': 'Le calcul n’a pas abouti dans le temps imparti : le choix peut ne pas être le meilleur.',
    'portfolio-next': 'Ensuite : {funded}. Valeur {value}.',
    'portfolio-illustrative': 'Coûts ILLUSTRATIFS : {source}.',
    'portfolio-without-cost': 'Sans coût connu, donc non retenus : {ids}.',
    'portfolio-not-ranked': 'Avec un coût, mais non classés : {ids}.',
    'replay-same': 'Décision rejouée : mêmes octets, empreinte {hash}.',
    'replay-not-a-record':
      'Le fichier « {name} » n’est pas une décision enregistrée : donnez un fichier écrit avec --record.',
    'replay-unknown-method':
      'La décision ne peut pas être rejouée ici : sa méthode n’est connue que du programme qui l’a produite ({detail}).',
    'replay-not-computable': 'La décision ne peut pas être recalculée : {detail}',
    'replay-altered':
      'L’enregistrement a été modifié après coup : son contenu ne correspond plus à son empreinte. Ce qui diffère :',
    'replay-differs': 'Le nouveau calcul ne donne pas ce qui est enregistré. Ce qui diffère :',
    'record-written': 'Décision enregistrée dans {file}, empreinte {hash}.',
    'without-fiche': 'Sans fiche dans le plan, donc non écrits : {ids}.',
  },
  en: {
    compared: '"{before}" ({earlier}) → "{after}" ({later})',
    'changes-untold': 'Dropped without explanation',
    'changes-gone': 'Replaced, merged, split, removed',
    'changes-new': 'New',
    'changes-titles': 'Titles',
    'changes-states': 'States',
    'changes-dates': 'Dates',
    'changes-amounts': 'Amounts',
    'changes-targets': 'Targets and values',
    'changes-others': 'Other fields',
    'changes-more': '… and {count|one more|# more} (all of them: --all).',
    'changes-counted': '{count|# change|# changes}, {untold} dropped without explanation.',
    error: 'error',
    warning: 'warning',
    info: 'remark',
    'more-places': 'and {count|one more place|# more places}',
    'files-checked': '{count|# plan|# plans}: {counts}',
    'too-many-warnings': '{count|# warning|# warnings}, at most {most} allowed (--max-warnings).',
    watching: 'Waiting for a change of {count|the file|the # files} (Ctrl+C ends)…',
    'next-mend': 'Next: correct the plan, then plan-sante {command} {name}',
    'next-audit': 'Next: plan-sante audit {name}',
    'next-prioritise': 'Next: plan-sante prioritise {name}',
    'all-of-them': 'All of them: --all · report: --report audit.docx',
    'init-next':
      'Next: npm install --save-dev plan-sante zod fast-check {runner}, then npx plan-sante audit {plan} and npx {runner}',
    'cells-of-table':
      '{cells|# cell|# cells}: {taken} kept as they are, {read} interpreted, {kept} kept as text, {leftOut} left out.',
    'profile-drafted':
      'No known profile fits: one is proposed in which {count} of {columns} columns have a meaning. Look at each remark, correct it (--draft FILE) and give it back (--profile FILE).',
    'table-profile':
      'Profile: {profile}. Column names: row {row}{sheet?, sheet "{}"}{delimiter?, delimiter "{}"}{encoding?, encoding {}}.',
    'file-too-large':
      'The file "{name}" is too large ({size?{} MB; }at most {limit} MB). A plan takes a few megabytes: check the file or split it.',
    'file-not-text':
      'The file "{name}" is not text but {found}. Give a plan in JSON or YAML; for a filled fiche, use "plan-sante fiche --read".',
    'quotes-counted':
      'In the source: {found|# item|# items} found, {reworded|# text|# texts} in other words, {missing|# item|# items} missing.',
    'plan-read':
      '"{title}": {projects|# project|# projects}, {measures|# measure|# measures}{indicators?, indicators: {}}.',
    'other-form':
      'The form "{form}" of the library fits this document better: {left} texts without a section instead of {instead}. Read it again with --template {form}.',
    'more-issues': '… and {count|one more issue|# more issues} (all of them: --json).',
    'issue-counts': '{errors|# error|# errors}, {warnings|# warning|# warnings}, {infos|# remark|# remarks}.',
    'audit-of': 'Audit: {title}',
    completeness: 'Level reached: {level}',
    'missing-for': 'To reach "{level}", what remains is to:',
    verdicts: 'Figures recomputed',
    claim: 'claim',
    verdict: 'verdict',
    recomputed: 'recomputed',
    how: 'origin',
    judged: 'judged',
    computed: 'computed',
    gates: 'Conditions',
    ranking: 'Ranking',
    rank: 'rank',
    project: 'project',
    score: 'score',
    excluded: 'Excluded',
    stability: 'Robustness',
    flip: 'What would change the first rank',
    'shares-open': 'From what is sure to what is possible: open scores and conditions are counted both ways.',
    acceptability: 'Share of the weightings that give the first rank',
    portfolio: 'Portfolio',
    illustrative: 'ILLUSTRATIVE scores: the source gives none; these are made up for the demonstration.',
    wrote: 'Files written',
    'demo-documents': 'Feedback report and other reports',
    'demo-charts': 'Charts',
    'demo-fiches': 'Fiches',
    'no-prioritisation':
      'This plan has no prioritisation (field "prioritisation"): no criteria, no scores. Add them to rank the projects.',
    'why-first': 'Why {first} is ahead of {second}',
    'not-assessed': 'Not ranked (no fiche or score): {ids}.',
    'claims-summary': '{count|# claim|# claims} recomputed: {list}.',
    'flip-weight': 'If the weight of "{criterion}" goes from {from} to {to}, {rival} draws level with {leader}.',
    'flip-score':
      'If the score of {project} on "{criterion}" goes from {from} to {to} (out of 100), {rival} and {leader} are level.',
    'flip-open': 'Scores are missing: {ids} count at their worst where they lead, at their best where they follow.',
    'portfolio-best': 'Selected: {funded}. Value {value}, cost {cost} of {budget}.',
    'portfolio-none': 'No project has both a rank and a cost: add the costs (--costs) to choose.',
    'portfolio-conflict': 'These rules contradict each other, no choice is possible: {rules}. Relax one of them.',
    'portfolio-excess': '"{rule}": at least {least} is needed, but {atMost} is the most allowed.',
    'portfolio-ties': '{count} portfolios have the same value; all of them select: {ids}.',
    'portfolio-limit': 'The calculation did not finish in the time given: the choice may not be the best.',
    'portfolio-next': 'Next: {funded}. Value {value}.',
    'portfolio-illustrative': 'ILLUSTRATIVE costs: {source}.',
    'portfolio-without-cost': 'Not selected (cost not known): {ids}.',
    'portfolio-not-ranked': 'Not ranked, although their cost is known: {ids}.',
    'replay-same': 'Decision replayed: same bytes, hash {hash}.',
    'replay-not-a-record': 'The file "{name}" is not a recorded decision: give a file that --record has written.',
    'replay-unknown-method':
      'The decision cannot be replayed here: its method is known only to the program that made it ({detail}).',
    'replay-not-computable': 'The decision cannot be computed again: {detail}',
    'replay-altered': 'The record was changed afterwards: its content no longer matches its hash. What differs:',
    'replay-differs': 'The new calculation does not give what was recorded. What differs:',
    'record-written': 'Decision recorded in {file}, hash {hash}.',
    'without-fiche': 'Not written (no fiche in the plan): {ids}.',
  },
  de: {
    compared: '„{before}“ ({earlier}) → „{after}“ ({later})',
    'changes-untold': 'Ohne Erklärung weggefallen',
    'changes-gone': 'Ersetzt, zusammengelegt, aufgeteilt, entfallen',
    'changes-new': 'Neu',
    'changes-titles': 'Titel',
    'changes-states': 'Stände',
    'changes-dates': 'Termine',
    'changes-amounts': 'Beträge',
    'changes-targets': 'Zielwerte und Werte',
    'changes-others': 'Andere Felder',
    'changes-more': '… und {count|eine weitere|# weitere} (alle: --all).',
    'changes-counted': '{count|# Änderung|# Änderungen}, {untold} ohne Erklärung weggefallen.',
    error: 'Fehler',
    warning: 'Warnung',
    info: 'Hinweis',
    'more-places': 'und {count|eine weitere Stelle|# weitere Stellen}',
    'files-checked': '{count|# Plan|# Pläne}: {counts}',
    'too-many-warnings': '{count|# Warnung|# Warnungen}, höchstens {most} erlaubt (--max-warnings).',
    watching: 'Wartet auf eine Änderung {count|der Datei|der # Dateien} (Strg+C beendet)…',
    'next-mend': 'Weiter: Berichtigen Sie den Plan, dann plan-sante {command} {name}',
    'next-audit': 'Weiter: plan-sante audit {name}',
    'next-prioritise': 'Weiter: plan-sante prioritise {name}',
    'all-of-them': 'Alle: --all · Bericht: --report audit.docx',
    'init-next':
      'Weiter: npm install --save-dev plan-sante zod fast-check {runner}, dann npx plan-sante audit {plan} und npx {runner}',
    'cells-of-table':
      '{cells|# Zelle|# Zellen}: {taken} übernommen, {read} gedeutet, {kept} als Text behalten, {leftOut} weggelassen.',
    'profile-drafted':
      'Kein bekanntes Profil passt: Es wird eines vorgeschlagen, in dem {count} von {columns} Spalten eine Bedeutung haben. Lesen Sie jeden Hinweis, berichtigen Sie es (--draft DATEI) und geben Sie es zurück (--profile DATEI).',
    'table-profile':
      'Profil: {profile}. Spaltennamen: Zeile {row}{sheet?, Blatt „{}“}{delimiter?, Trennzeichen „{}“}{encoding?, Kodierung {}}.',
    'file-too-large':
      'Die Datei „{name}“ ist zu groß ({size?{} MB; }höchstens {limit} MB). Ein Plan braucht wenige Megabyte: Prüfen Sie die Datei oder teilen Sie sie.',
    'file-not-text':
      'Die Datei „{name}“ ist kein Text, sondern {found}. Geben Sie einen Plan in JSON oder YAML an; für eine ausgefüllte Fiche verwenden Sie „plan-sante fiche --read“.',
    'quotes-counted':
      'In der Quelle: {found|# Angabe|# Angaben} gefunden, {reworded|# Text|# Texte} mit anderen Worten, {missing|# Angabe|# Angaben} nicht gefunden.',
    'plan-read':
      '„{title}“: {projects|# Projekt|# Projekte}, {measures|# Maßnahme|# Maßnahmen}{indicators?, Indikatoren: {}}.',
    'other-form':
      'Das Formular „{form}“ der Bibliothek passt besser zu diesem Dokument: {left} Texte ohne Abschnitt statt {instead}. Lesen Sie es noch einmal mit --template {form}.',
    'more-issues': '… und {count|ein weiterer Mangel|# weitere Mängel} (alle: --json).',
    'issue-counts': '{errors|# Fehler|# Fehler}, {warnings|# Warnung|# Warnungen}, {infos|# Hinweis|# Hinweise}.',
    'audit-of': 'Prüfung: {title}',
    completeness: 'Erreichte Stufe: {level}',
    'missing-for': 'Für die Stufe „{level}“ ist noch zu tun:',
    verdicts: 'Nachgerechnete Zahlen',
    claim: 'Aussage',
    verdict: 'Urteil',
    recomputed: 'nachgerechnet',
    how: 'Herkunft',
    judged: 'beurteilt',
    computed: 'berechnet',
    gates: 'Bedingungen',
    ranking: 'Rangfolge',
    rank: 'Rang',
    project: 'Projekt',
    score: 'Bewertung',
    excluded: 'Ausgeschlossen',
    stability: 'Robustheit',
    flip: 'Was den ersten Rang ändern würde',
    'shares-open':
      'Von dem, was sicher ist, bis zu dem, was möglich ist: Offene Werte und Bedingungen zählen auf beide Weisen.',
    acceptability: 'Anteil der Gewichtungen, die den ersten Rang geben',
    portfolio: 'Portfolio',
    illustrative: 'Bewertungen NUR ZUR ANSCHAUUNG: Die Quelle gibt keine; diese sind für die Vorführung erfunden.',
    wrote: 'Geschriebene Dateien',
    'demo-documents': 'Ergebnisbericht und Berichte',
    'demo-charts': 'Diagramme',
    'demo-fiches': 'Fiches',
    'no-prioritisation':
      'Dieser Plan hat keine Priorisierung (Feld „prioritisation“): weder Kriterien noch Bewertungen. Ergänzen Sie sie, um eine Rangfolge zu erhalten.',
    'why-first': 'Warum {first} vor {second} liegt',
    'not-assessed': 'Ohne Rang (weder Fiche noch Bewertung): {ids}.',
    'claims-summary': '{count|# Aussage|# Aussagen} nachgerechnet: {list}.',
    'flip-weight': 'Ändert sich das Gewicht von „{criterion}“ von {from} auf {to}, zieht {rival} mit {leader} gleich.',
    'flip-score':
      'Ändert sich die Bewertung von {project} bei „{criterion}“ von {from} auf {to} (von 100), liegen {rival} und {leader} gleichauf.',
    'flip-open': 'Es fehlen Bewertungen: {ids} zählen vorn mit dem schlechtesten, dahinter mit dem besten Wert.',
    'portfolio-best': 'Ausgewählt: {funded}. Wert {value}, Kosten {cost} von {budget}.',
    'portfolio-none': 'Kein Projekt hat Rang und Kosten: Ergänzen Sie die Kosten (--costs), um zu wählen.',
    'portfolio-conflict':
      'Diese Regeln widersprechen sich, keine Auswahl ist möglich: {rules}. Lockern Sie eine davon.',
    'portfolio-excess': '„{rule}“: Nötig ist mindestens {least}, erlaubt höchstens {atMost}.',
    'portfolio-ties': '{count} Portfolios haben denselben Wert; alle enthalten: {ids}.',
    'portfolio-limit':
      'Die Rechnung wurde in der gegebenen Zeit nicht fertig: Die Auswahl ist vielleicht nicht die beste.',
    'portfolio-next': 'Danach: {funded}. Wert {value}.',
    'portfolio-illustrative': 'Kosten NUR ZUR ANSCHAUUNG: {source}.',
    'portfolio-without-cost': 'Nicht ausgewählt (Kosten nicht bekannt): {ids}.',
    'portfolio-not-ranked': 'Mit Kosten, aber ohne Rang: {ids}.',
    'replay-same': 'Entscheidung wiederholt: gleiche Bytes, Hash {hash}.',
    'replay-not-a-record':
      'Die Datei „{name}“ ist keine festgehaltene Entscheidung: Geben Sie eine Datei an, die --record geschrieben hat.',
    'replay-unknown-method':
      'Die Entscheidung lässt sich hier nicht wiederholen: Ihre Methode kennt nur das Programm, das sie erzeugt hat ({detail}).',
    'replay-not-computable': 'Die Entscheidung lässt sich nicht neu berechnen: {detail}',
    'replay-altered':
      'Die Aufzeichnung wurde nachträglich geändert: Ihr Inhalt passt nicht mehr zu ihrem Hash. Was abweicht:',
    'replay-differs': 'Die neue Berechnung ergibt nicht, was festgehalten ist. Was abweicht:',
    'record-written': 'Entscheidung festgehalten in {file}, Hash {hash}.',
    'without-fiche': 'Nicht geschrieben (keine Fiche im Plan): {ids}.',
  },
});
