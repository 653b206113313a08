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
  | 'file-not-found'
  | 'file-not-a-file'
  | 'file-not-allowed'
  | 'file-too-large'
  | 'file-unreadable'
  | 'file-not-text'
  | 'plan-read'
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
    'changes-untold': 'Disparus sans un mot',
    'changes-gone': 'Remplacés, fondus, partagés, retirés',
    'changes-new': 'Nouveaux',
    'changes-titles': 'Intitulés',
    'changes-states': 'États',
    'changes-dates': 'Dates',
    'changes-amounts': 'Montants',
    'changes-targets': 'Cibles et valeurs',
    'changes-others': 'Autres champs',
    'changes-more': '… et {count|un autre|# autres} : --all les dit tous.',
    'changes-counted': '{count|# changement|# changements}, {untold|# disparition|# disparitions} sans un mot.',
    error: 'erreur',
    warning: 'avertissement',
    info: 'remarque',
    'more-places': 'et {count|un autre lieu|# autres lieux}',
    'files-checked': '{count|# plan|# plans} : {counts}',
    'too-many-warnings': '{count|# avertissement|# avertissements}, {most} au plus (--max-warnings).',
    watching: 'Attend un changement de {count|ce fichier|ces # fichiers} (Ctrl+C pour finir) …',
    'next-mend': 'Suite : corrigez, puis plan-sante {command} {name}',
    'next-audit': 'Suite : plan-sante audit {name}',
    'next-prioritise': 'Suite : plan-sante prioritise {name}',
    'all-of-them': 'Tout voir : --all · rapport : --report audit.docx',
    'init-next':
      'Suite : npm install --save-dev plan-sante zod fast-check {runner}, puis npx plan-sante audit {plan} et npx {runner}',
    'cells-of-table':
      '{cells|# cellule|# cellules} : {taken} reprises, {read} lues, {kept} gardées comme texte, {leftOut} laissées de côté.',
    'profile-drafted':
      'Aucun profil connu ne convient : un profil est proposé, {count} colonnes sur {columns} y ont un sens. Relisez chaque remarque, corrigez-le (--draft FICHIER) et redonnez-le (--profile FICHIER).',
    'table-profile':
      'Profil : {profile}. Noms des colonnes : ligne {row}{sheet?, feuille « {} »}{delimiter?, séparateur « {} »}{encoding?, codage {}}.',
    'file-not-found':
      'Le fichier « {name} » n’existe pas. Vérifiez le chemin{guess?, ou demandez le plan fourni « {} »}.',
    'file-not-a-file': '« {name} » n’est pas un fichier. Donnez un fichier JSON ou YAML.',
    'file-not-allowed': 'Le fichier « {name} » ne peut pas être lu : accès refusé.',
    'file-too-large':
      'Le fichier « {name} » est trop grand ({size?{} ; }au plus {limit}). Un plan pèse quelques mégaoctets : vérifiez le fichier ou découpez-le.',
    'file-unreadable': 'Le fichier « {name} » ne peut pas être lu.',
    'file-not-text':
      'Le fichier « {name} » n’est pas un texte mais {found}. Un plan s’écrit en JSON ou en YAML ; une fiche remplie se lit avec « plan-sante fiche --read ».',
    'quotes-counted':
      'Dans la source : {found|# élément retrouvé|# éléments retrouvés}, {reworded|# texte reformulé|# textes reformulés}, {missing|# élément absent|# éléments absents}.',
    'plan-read': '« {title} » : {projects|# projet|# projets}, {measures|# mesure|# mesures}.',
    'more-issues': '… et {count|un autre constat|# autres} (--json les donne tous).',
    'issue-counts':
      '{errors|# erreur|# erreurs}, {warnings|# avertissement|# avertissements}, {infos|# remarque|# remarques}.',
    'audit-of': 'Audit : {title}',
    completeness: 'Niveau atteint : {level}',
    'missing-for': 'Pour « {level} », il manque :',
    verdicts: 'Chiffres recalculés',
    claim: 'affirmation',
    verdict: 'verdict',
    recomputed: 'recalculé',
    how: 'comment',
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
      'Ce plan n’a pas de priorisation (champ « prioritisation ») : ni critères, ni notes. Ajoutez-les au plan pour le classer.',
    'why-first': 'Pourquoi {first} devant {second}',
    'not-assessed': 'Sans fiche ni note, donc non classés : {ids}.',
    'claims-summary': '{count|une affirmation recalculée|# affirmations recalculées} : {list}.',
    'flip-weight': 'Le poids de « {criterion} » de {from} à {to} : {rival} fait jeu égal.',
    'flip-score':
      '{project} noté {to} au lieu de {from} (sur 100) pour « {criterion} » : {rival} et {leader} sont à égalité.',
    'portfolio-best': 'Retenus : {funded}. Valeur {value}, coût {cost} sur {budget}.',
    'portfolio-none': 'Aucun projet n’a à la fois un rang et un coût : rien à choisir.',
    'portfolio-conflict': 'Impossible : ces règles se contredisent : {rules}.',
    'portfolio-excess': '« {rule} » : il faut au moins {least}, et {atMost} est le plus permis.',
    'portfolio-ties': '{count} portefeuilles valent autant ; tous retiennent : {ids}.',
    'portfolio-limit': 'La preuve n’a pas abouti dans le temps imparti.',
    'portfolio-next': 'Ensuite : {funded}. Valeur {value}.',
    'portfolio-illustrative': 'Coûts ILLUSTRATIFS : {source}.',
    'portfolio-without-cost': 'Sans coût connu, donc impossibles à retenir : {ids}.',
    'portfolio-not-ranked': 'Avec un coût, mais non classés : {ids}.',
    'replay-same': 'Décision rejouée : mêmes octets, empreinte {hash}.',
    'replay-not-a-record':
      'Le fichier « {name} » n’est pas une décision enregistrée : donnez un fichier écrit avec --record.',
    'replay-unknown-method':
      'La décision ne peut pas être rejouée ici : elle emploie une méthode que seul son programme connaît ({detail}).',
    'replay-not-computable': 'La décision ne peut pas être recalculée : {detail}',
    'replay-altered':
      'L’enregistrement a été modifié depuis qu’il a été écrit : son contenu ne correspond plus à son empreinte. Ce qui diffère :',
    'replay-differs': 'Le nouveau calcul ne donne pas ce qui est enregistré. Ce qui diffère :',
    'record-written': 'Décision enregistrée dans {file}, empreinte {hash}.',
    'without-fiche': 'Sans fiche dans le plan, donc non écrits : {ids}.',
  },
  en: {
    compared: '"{before}" ({earlier}) → "{after}" ({later})',
    'changes-untold': 'Dropped without a word',
    'changes-gone': 'Replaced, merged, split, taken out',
    'changes-new': 'New',
    'changes-titles': 'Titles',
    'changes-states': 'States',
    'changes-dates': 'Dates',
    'changes-amounts': 'Amounts',
    'changes-targets': 'Targets and values',
    'changes-others': 'Other fields',
    'changes-more': '… and {count|one more|# more}: --all tells them.',
    'changes-counted': '{count|one change|# changes}, {untold|one|#} dropped without a word.',
    error: 'error',
    warning: 'warning',
    info: 'remark',
    'more-places': 'and {count|one more place|# more places}',
    'files-checked': '{count|one plan|# plans}: {counts}',
    'too-many-warnings': '{count|one warning|# warnings}, at most {most} allowed (--max-warnings).',
    watching: 'Waiting for a change of {count|the file|the # files} (Ctrl+C ends) …',
    'next-mend': 'Next: mend it, then plan-sante {command} {name}',
    'next-audit': 'Next: plan-sante audit {name}',
    'next-prioritise': 'Next: plan-sante prioritise {name}',
    'all-of-them': 'All of them: --all · report: --report audit.docx',
    'init-next':
      'Next: npm install --save-dev plan-sante zod fast-check {runner}, then npx plan-sante audit {plan} and npx {runner}',
    'cells-of-table': '{cells|# cell|# cells}: {taken} taken, {read} read, {kept} kept as text, {leftOut} left out.',
    'profile-drafted':
      'No known profile fits: one is proposed in which {count} of {columns} columns have a meaning. Look at each remark, correct it (--draft FILE) and give it back (--profile FILE).',
    'table-profile':
      'Profile: {profile}. Names of columns: row {row}{sheet?, sheet "{}"}{delimiter?, delimiter "{}"}{encoding?, encoding {}}.',
    'file-not-found': 'The file "{name}" does not exist. Check the path{guess?, or ask for the bundled plan "{}"}.',
    'file-not-a-file': '"{name}" is not a file. Give a JSON or YAML file.',
    'file-not-allowed': 'The file "{name}" cannot be read: access denied.',
    'file-too-large':
      'The file "{name}" is too large ({size?{}; }limit {limit}). A plan fits in a few megabytes: check the file or split it.',
    'file-unreadable': 'The file "{name}" cannot be read.',
    'file-not-text':
      'The file "{name}" is no text but {found}. A plan is written in JSON or YAML; a filled fiche is read by "plan-sante fiche --read".',
    'quotes-counted': 'In the source: {found} found, {reworded} in other words, {missing} missing.',
    'plan-read': '"{title}": {projects|one project|# projects}, {measures|one measure|# measures}.',
    'more-issues': '… and {count|one more|# more} (--json gives all of them).',
    'issue-counts': '{errors|one error|# errors}, {warnings|one warning|# warnings}, {infos|one remark|# remarks}.',
    'audit-of': 'Audit: {title}',
    completeness: 'Level reached: {level}',
    'missing-for': 'Missing for "{level}":',
    verdicts: 'Figures recomputed',
    claim: 'claim',
    verdict: 'verdict',
    recomputed: 'recomputed',
    how: 'how',
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
    'demo-documents': 'Restitution and reports',
    'demo-charts': 'Charts',
    'demo-fiches': 'Fiches',
    'no-prioritisation':
      'This plan has no prioritisation (field "prioritisation"): no criteria, no scores. Add them to the plan to rank it.',
    'why-first': 'Why {first} before {second}',
    'not-assessed': 'Without fiche or score, hence not ranked: {ids}.',
    'claims-summary': '{count|one claim|# claims} recomputed: {list}.',
    'flip-weight': 'Weight of "{criterion}" from {from} to {to}: {rival} draws level.',
    'flip-score':
      '{project} scored {to} instead of {from} (out of 100) on "{criterion}": {rival} and {leader} are level.',
    'portfolio-best': 'Selected: {funded}. Value {value}, cost {cost} of {budget}.',
    'portfolio-none': 'No project has both a rank and a cost: nothing to choose from.',
    'portfolio-conflict': 'Impossible: these rules contradict each other: {rules}.',
    'portfolio-excess': '"{rule}": at least {least} is needed, and {atMost} is the most allowed.',
    'portfolio-ties': '{count} portfolios are worth as much; all of them hold: {ids}.',
    'portfolio-limit': 'The proof was not complete in the time given.',
    'portfolio-next': 'Next: {funded}. Value {value}.',
    'portfolio-illustrative': 'ILLUSTRATIVE costs: {source}.',
    'portfolio-without-cost': 'Without cost that is known, hence not to be chosen: {ids}.',
    'portfolio-not-ranked': 'With a cost, but not ranked: {ids}.',
    'replay-same': 'Decision replayed: same bytes, hash {hash}.',
    'replay-not-a-record': 'The file "{name}" is no recorded decision: give a file that --record has written.',
    'replay-unknown-method':
      'The decision cannot be replayed here: it uses a method that only its own program knows ({detail}).',
    'replay-not-computable': 'The decision cannot be computed again: {detail}',
    'replay-altered':
      'The record was changed after it was written: its content does not fit its hash any more. What differs:',
    'replay-differs': 'Computing again does not give what was recorded. What differs:',
    'record-written': 'Decision recorded in {file}, hash {hash}.',
    'without-fiche': 'Without fiche in the plan, hence not written: {ids}.',
  },
  de: {
    compared: '„{before}“ ({earlier}) → „{after}“ ({later})',
    'changes-untold': 'Ohne ein Wort verschwunden',
    'changes-gone': 'Ersetzt, aufgegangen, aufgeteilt, entfernt',
    'changes-new': 'Neu',
    'changes-titles': 'Titel',
    'changes-states': 'Stände',
    'changes-dates': 'Daten',
    'changes-amounts': 'Beträge',
    'changes-targets': 'Ziele und Werte',
    'changes-others': 'Andere Felder',
    'changes-more': '… und {count|eine weitere|# weitere}: --all nennt alle.',
    'changes-counted': '{count|eine Änderung|# Änderungen}, {untold|eine|#} ohne ein Wort verschwunden.',
    error: 'Fehler',
    warning: 'Warnung',
    info: 'Hinweis',
    'more-places': 'und {count|eine weitere Stelle|# weitere Stellen}',
    'files-checked': '{count|ein Plan|# Pläne}: {counts}',
    'too-many-warnings': '{count|eine Warnung|# Warnungen}, höchstens {most} erlaubt (--max-warnings).',
    watching: 'Wartet auf eine Änderung {count|der Datei|der # Dateien} (Strg+C beendet) …',
    'next-mend': 'Weiter: berichtigen, dann plan-sante {command} {name}',
    'next-audit': 'Weiter: plan-sante audit {name}',
    'next-prioritise': 'Weiter: plan-sante prioritise {name}',
    'all-of-them': 'Alle: --all · Bericht: --report audit.docx',
    'init-next':
      'Weiter: npm install --save-dev plan-sante zod fast-check {runner}, dann npx plan-sante audit {plan} und npx {runner}',
    'cells-of-table':
      '{cells|# Zelle|# Zellen}: {taken} übernommen, {read} gelesen, {kept} als Text behalten, {leftOut} weggelassen.',
    'profile-drafted':
      'Kein bekanntes Profil passt: Es wird eines vorgeschlagen, in dem {count} von {columns} Spalten eine Bedeutung haben. Lesen Sie jeden Hinweis, berichtigen Sie es (--draft DATEI) und geben Sie es zurück (--profile DATEI).',
    'table-profile':
      'Profil: {profile}. Spaltennamen: Zeile {row}{sheet?, Blatt „{}“}{delimiter?, Trennzeichen „{}“}{encoding?, Kodierung {}}.',
    'file-not-found':
      'Die Datei „{name}“ gibt es nicht. Prüfen Sie den Pfad{guess?, oder nennen Sie den mitgelieferten Plan „{}“}.',
    'file-not-a-file': '„{name}“ ist keine Datei. Geben Sie eine JSON- oder YAML-Datei an.',
    'file-not-allowed': 'Die Datei „{name}“ kann nicht gelesen werden: Zugriff verweigert.',
    'file-too-large':
      'Die Datei „{name}“ ist zu groß ({size?{}; }Grenze {limit}). Ein Plan braucht wenige Megabyte: Prüfen Sie die Datei oder teilen Sie sie.',
    'file-unreadable': 'Die Datei „{name}“ kann nicht gelesen werden.',
    'file-not-text':
      'Die Datei „{name}“ ist kein Text, sondern {found}. Ein Plan steht in JSON oder YAML; eine ausgefüllte Fiche liest „plan-sante fiche --read“.',
    'quotes-counted': 'In der Quelle: {found} gefunden, {reworded} mit anderen Worten, {missing} nicht gefunden.',
    'plan-read': '„{title}“: {projects|ein Projekt|# Projekte}, {measures|eine Maßnahme|# Maßnahmen}.',
    'more-issues': '… und {count|eine weitere|# weitere} (--json gibt alle).',
    'issue-counts':
      '{errors|ein Fehler|# Fehler}, {warnings|eine Warnung|# Warnungen}, {infos|ein Hinweis|# Hinweise}.',
    'audit-of': 'Prüfung: {title}',
    completeness: 'Erreichte Stufe: {level}',
    'missing-for': 'Für „{level}“ fehlt:',
    verdicts: 'Nachgerechnete Zahlen',
    claim: 'Aussage',
    verdict: 'Urteil',
    recomputed: 'nachgerechnet',
    how: 'wie',
    judged: 'beurteilt',
    computed: 'berechnet',
    gates: 'Bedingungen',
    ranking: 'Rangfolge',
    rank: 'Rang',
    project: 'Projekt',
    score: 'Wert',
    excluded: 'Ausgeschlossen',
    stability: 'Robustheit',
    flip: 'Was den ersten Rang ändern würde',
    'shares-open':
      'Von dem, was sicher ist, bis zu dem, was möglich ist: Offene Werte und Bedingungen zählen auf beide Weisen.',
    acceptability: 'Anteil der Gewichtungen, die den ersten Rang geben',
    portfolio: 'Portfolio',
    illustrative: 'Werte NUR ZUR ANSCHAUUNG: die Quelle gibt keine; diese sind für die Vorführung erfunden.',
    wrote: 'Geschriebene Dateien',
    'demo-documents': 'Ergebnisbericht und Berichte',
    'demo-charts': 'Diagramme',
    'demo-fiches': 'Fiches',
    'no-prioritisation':
      'Dieser Plan hat keine Priorisierung (Feld „prioritisation“): weder Kriterien noch Werte. Ergänzen Sie sie im Plan, um eine Rangfolge zu erhalten.',
    'why-first': 'Warum {first} vor {second}',
    'not-assessed': 'Ohne Fiche und Wert, daher ohne Rang: {ids}.',
    'claims-summary': '{count|eine Aussage|# Aussagen} nachgerechnet: {list}.',
    'flip-weight': 'Gewicht von „{criterion}“ von {from} auf {to}: {rival} zieht gleich.',
    'flip-score': '{project} mit {to} statt {from} (von 100) bei „{criterion}“: {rival} und {leader} sind gleichauf.',
    'portfolio-best': 'Ausgewählt: {funded}. Wert {value}, Kosten {cost} von {budget}.',
    'portfolio-none': 'Kein Projekt hat Rang und Kosten: nichts auszuwählen.',
    'portfolio-conflict': 'Unmöglich: diese Regeln widersprechen sich: {rules}.',
    'portfolio-excess': '„{rule}“: mindestens {least} ist nötig, höchstens {atMost} erlaubt.',
    'portfolio-ties': '{count} Portfolios sind gleich viel wert; alle enthalten: {ids}.',
    'portfolio-limit': 'Der Beweis war in der gegebenen Zeit nicht vollständig.',
    'portfolio-next': 'Danach: {funded}. Wert {value}.',
    'portfolio-illustrative': 'Kosten NUR ZUR ANSCHAUUNG: {source}.',
    'portfolio-without-cost': 'Ohne bekannte Kosten, daher nicht wählbar: {ids}.',
    'portfolio-not-ranked': 'Mit Kosten, aber ohne Rang: {ids}.',
    'replay-same': 'Entscheidung wiederholt: gleiche Bytes, Hash {hash}.',
    'replay-not-a-record':
      'Die Datei „{name}“ ist keine festgehaltene Entscheidung: Geben Sie eine Datei an, die --record geschrieben hat.',
    'replay-unknown-method':
      'Die Entscheidung lässt sich hier nicht wiederholen: Ihre Methode kennt nur ihr eigenes Programm ({detail}).',
    'replay-not-computable': 'Die Entscheidung lässt sich nicht neu berechnen: {detail}',
    'replay-altered':
      'Die Aufzeichnung wurde nachträglich geändert: Ihr Inhalt passt nicht mehr zu ihrem Hash. Was abweicht:',
    'replay-differs': 'Die neue Berechnung ergibt nicht, was festgehalten ist. Was abweicht:',
    'record-written': 'Entscheidung festgehalten in {file}, Hash {hash}.',
    'without-fiche': 'Ohne Fiche im Plan, daher nicht geschrieben: {ids}.',
  },
});
