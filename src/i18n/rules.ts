import type { Catalogue } from './message.ts';

const fr = {
  'dangling-reference':
    'La référence « {id} » ne mène nulle part : rien ne porte cet identifiant dans « {collection} ».{nearest? Le plus proche : « {} ».}',
  'dangling-reference.many': '{count|une référence sans cible|# références sans cible} : {subjects}',
  'duplicate-id':
    "L'identifiant « {id} » sert déjà dans « {collection} » : une référence ne saurait pas laquelle des entrées désigner. Donnez-en un autre.",
  'duplicate-id.many': '{count|un identifiant en double|# identifiants en double} : {subjects}',
  'reference-cycle': 'La chaîne {ids} revient à son point de départ : retirez une des références.',
  'reference-cycle.many': '{count|une chaîne circulaire|# chaînes circulaires} : {subjects}',
  'near-duplicate-text':
    'Texte proche de celui de « {other} » ({percent} % de mots communs) : « {text} ». Gardez-en un, ou dites ce qui les distingue.',
  'near-duplicate-text.same':
    'Les mêmes mots que pour « {other} » : « {text} ». Vérifiez que le texte n’a pas été recopié.',
  'near-duplicate-text.many': '{count|un texte presque répété|# textes presque répétés} : {subjects}',
  'empty-section': 'La rubrique « {title} » est vide : remplissez-la ou retirez son titre.',
  'empty-section.many': '{count|une rubrique vide|# rubriques vides} : {subjects}',
  'beneficiary-without-benefit': 'Le bénéficiaire « {name} » est sans bénéfice : dites ce que le projet lui apporte.',
  'beneficiary-without-benefit.many':
    '{count|un bénéficiaire sans bénéfice|# bénéficiaires sans bénéfice} : {subjects}',
  'beneficiary-without-name': 'Des bénéfices sont décrits sans dire pour qui : nommez le bénéficiaire.',
  'beneficiary-without-name.many': '{count|un bénéficiaire sans nom|# bénéficiaires sans nom} : {subjects}',
  'beneficiary-is-topic': '« {name} » est un sujet, non un bénéficiaire : nommez les personnes ou les structures.',
  'beneficiary-is-topic.many': '{count|un sujet parmi les bénéficiaires|# sujets parmi les bénéficiaires} : {subjects}',
  'stakeholder-without-role': "L'acteur « {name} » est sans rôle : dites pour quoi faire il est là.",
  'stakeholder-without-role.many': '{count|un acteur sans rôle|# acteurs sans rôle} : {subjects}',
  'role-copied': 'Le rôle de « {name} » est repris mot pour mot de la fiche {other} : vérifiez qu’il vaut ici.',
  'role-copied.many': "{count|un rôle repris d'une autre fiche|# rôles repris d'autres fiches} : {subjects}",
  'title-drift': 'Le projet a deux titres, « {title} » et « {other} » : choisissez-en un.',
  'title-drift.many': '{count|un titre qui change|# titres qui changent} : {subjects}',
  'constat-unanswered': 'Aucun projet ni aucune piste n’est relié au constat « {text} » : dites ce qui y répond.',
  'constat-unanswered.many': '{count|un constat sans réponse|# constats sans réponse} : {subjects}',
  'project-without-constat': 'Le projet « {title} » n’est relié à aucun constat : dites à quel problème il répond.',
  'project-without-constat.many': '{count|un projet sans constat|# projets sans constat} : {subjects}',
  'unknown-acronym':
    'Le sigle « {short} » est inconnu : est-ce « {nearest} » ? Sinon, ajoutez-le au glossaire du plan.',
  'unknown-acronym.many':
    '{count|un sigle inconnu, proche d’un autre|# sigles inconnus, proches d’un autre} : {subjects}',
  'ambiguous-acronym': 'Le sigle « {short} » a plusieurs sens ({expansions}) : fixez-le dans le glossaire du plan.',
  'ambiguous-acronym.many': '{count|un sigle ambigu|# sigles ambigus} : {subjects}',
  'unknown-code':
    'Le code « {value} » n’est pas du vocabulaire « {vocabulary} » ; il est gardé tel quel.{nearest? Le plus proche : « {} ».}',
  'unknown-code.many': '{count|un code hors vocabulaire|# codes hors vocabulaire} : {subjects}',
  'territory-code-mismatch': 'Le code {code} n’est pas celui de « {name} » : la table officielle donne {official}.',
  'territory-code-mismatch.unknown':
    'Le code {code} de « {name} » n’existe pas à ce niveau.{official? La table officielle donne {}.}',
  'territory-code-mismatch.former':
    'Le code {code} de « {name} » est celui d’une région disparue en 2016, {former} : elle fait partie de la région {into}.',
  'territory-code-mismatch.alsace':
    '« {name} » n’est pas un département : la Collectivité européenne d’Alsace (FR-6AE) couvre le Bas-Rhin (67) et le Haut-Rhin (68). Dites lequel.',
  'territory-code-mismatch.many': '{count|un code de territoire faux|# codes de territoire faux} : {subjects}',
  'date-autofill-drift':
    'Les dates de {rows} lignes qui se suivent avancent d’un pas régulier, de {from} à {to} : un tableur les a sans doute prolongées.',
  'date-autofill-drift.day':
    'Les dates de {rows} lignes qui se suivent avancent d’un jour à chaque fois, de {from} à {to} : un tableur les a sans doute prolongées.',
  'date-autofill-drift.year':
    'Les dates de {rows} lignes qui se suivent avancent d’un an à chaque fois, de {from} à {to} : un tableur les a sans doute prolongées.',
  'date-autofill-drift.many': '{count|une colonne de dates prolongée|# colonnes de dates prolongées} : {subjects}',
  'implausible-date': 'L’année {year} de la date « {date} » est peu plausible.',
  'implausible-date.future': '« {label} » serait atteint le {date}, après le jour de l’audit ({asOf}).',
  'implausible-date.many': '{count|une date peu plausible|# dates peu plausibles} : {subjects}',
  'milestones-out-of-order': 'Le jalon est daté du {date}, avant « {other} » ({otherDate}) qu’il doit suivre.',
  'milestones-out-of-order.many':
    '{count|un jalon avant celui qu’il suit|# jalons avant celui qu’ils suivent} : {subjects}',
  'budget-parts-above-whole': 'Les parties de « {label} » font {sum}, plus que le tout ({whole}).',
  'budget-parts-above-whole.many':
    '{count|un budget dépassé par ses parties|# budgets dépassés par leurs parties} : {subjects}',
  'budget-double-count':
    '« {label} » et « {other} » ont le même montant ({amount}) sans lien entre eux : est-ce le même argent ? Reliez-les : « sameAs » pour le même, « partOf » pour une part, un lien qui le dit pour deux enveloppes distinctes.',
  'budget-double-count.many':
    '{count|un montant peut-être compté deux fois|# montants peut-être comptés deux fois} : {subjects}',
  'overdue-next-step':
    'L’échéance de « {text} » ({due}) est passée au {asOf} : dites si c’est fait, ou donnez la nouvelle date.',
  'overdue-next-step.many': '{count|une échéance dépassée|# échéances dépassées} : {subjects}',
  'personal-data': 'Ce texte semble contenir une donnée personnelle : retirez-la.',
  'personal-data.email':
    'Ce texte contient une adresse électronique : retirez-la ou mettez celle d’un service hors du texte.',
  'personal-data.phone': 'Ce texte contient un numéro de téléphone : retirez-le.',
  'personal-data.name': 'Ce texte nomme une personne : désignez-la par sa fonction.',
  'personal-data.many':
    '{count|un texte avec une donnée personnelle|# textes avec une donnée personnelle} : {subjects}',
  'figure-without-source': 'Le chiffre « {label} » est sans source : personne ne peut le vérifier.',
  'figure-without-source.many': '{count|un chiffre sans source|# chiffres sans source} : {subjects}',
  'claim-does-not-reconcile': '{statement} {result}',
  'claim-does-not-reconcile.many': '{count|une affirmation à revoir|# affirmations à revoir} : {subjects}',
  'lifecycle-implausible':
    'L’état « {state} » ne va pas avec {count|l’étape encore ouverte|les # étapes encore ouvertes} en dessous.',
  'lifecycle-implausible.reached': 'L’état « {state} » ne va pas avec la date d’atteinte, {date}.',
  'lifecycle-implausible.move':
    'Après l’état « {previous} », l’état « {state} » n’est pas possible : il manque une étape, ou l’un des deux est faux.',
  'lifecycle-implausible.order': 'L’état « {state} » est daté du {date}, avant celui qui le précède ({otherDate}).',
  'lifecycle-implausible.last': 'L’état est « {state} », et l’historique s’arrête à « {last} » : complétez-le.',
  'lifecycle-implausible.many': '{count|un état contredit par les faits|# états contredits par les faits} : {subjects}',
} as const;

/** Keys of the sentences of the audit rules: `code`, `code.many` and `code.variant`. */
export type RuleTextKey = keyof typeof fr;

const en: Readonly<Record<RuleTextKey, string>> = {
  'dangling-reference':
    'The reference "{id}" leads nowhere: nothing in "{collection}" has that id.{nearest? The nearest one is "{}".}',
  'dangling-reference.many': '{count|one reference|# references} to nothing: {subjects}',
  'duplicate-id':
    'The id "{id}" is already used in "{collection}": a reference could not tell which entry it means. Choose another one.',
  'duplicate-id.many': '{count|one duplicate id|# duplicate ids}: {subjects}',
  'reference-cycle': 'The chain {ids} comes back to where it began: remove one of its references.',
  'reference-cycle.many': '{count|one circular chain|# circular chains}: {subjects}',
  'near-duplicate-text':
    'A text close to that of "{other}" ({percent}% of words in common): "{text}". Keep one, or say what sets them apart.',
  'near-duplicate-text.same': 'The same words as for "{other}": "{text}". Check that the text was not copied.',
  'near-duplicate-text.many': '{count|one text|# texts} told almost twice: {subjects}',
  'empty-section': 'The section "{title}" is empty: fill it in or remove its heading.',
  'empty-section.many': '{count|one empty section|# empty sections}: {subjects}',
  'beneficiary-without-benefit': 'The beneficiary "{name}" has no benefit: say what the project brings them.',
  'beneficiary-without-benefit.many': '{count|one beneficiary|# beneficiaries} without benefit: {subjects}',
  'beneficiary-without-name': 'Benefits are described without saying for whom: name the beneficiary.',
  'beneficiary-without-name.many': '{count|one beneficiary|# beneficiaries} without name: {subjects}',
  'beneficiary-is-topic': '"{name}" is a topic, not a beneficiary: name the people or bodies who gain.',
  'beneficiary-is-topic.many': '{count|one topic|# topics} among the beneficiaries: {subjects}',
  'stakeholder-without-role': 'The stakeholder "{name}" has no role: say what they are to do.',
  'stakeholder-without-role.many': '{count|one stakeholder|# stakeholders} without role: {subjects}',
  'role-copied': 'The role of "{name}" repeats the one on fiche {other} word for word: check that it holds here.',
  'role-copied.many': '{count|one role|# roles} copied from another fiche: {subjects}',
  'title-drift': 'The project has two titles, "{title}" and "{other}": choose one.',
  'title-drift.many': '{count|one title that changes|# titles that change}: {subjects}',
  'constat-unanswered': 'No project and no lead is linked to the finding "{text}": say what answers it.',
  'constat-unanswered.many': '{count|one finding|# findings} without answer: {subjects}',
  'project-without-constat': 'The project "{title}" is linked to no finding: say which problem it answers.',
  'project-without-constat.many': '{count|one project|# projects} without finding: {subjects}',
  'unknown-acronym': 'The acronym "{short}" is unknown: is it "{nearest}"? If not, add it to the glossary of the plan.',
  'unknown-acronym.many': '{count|one unknown acronym near a known one|# unknown acronyms near known ones}: {subjects}',
  'ambiguous-acronym':
    'The acronym "{short}" has several meanings ({expansions}): settle it in the glossary of the plan.',
  'ambiguous-acronym.many': '{count|one ambiguous acronym|# ambiguous acronyms}: {subjects}',
  'unknown-code':
    'The code "{value}" is not in the vocabulary "{vocabulary}"; it is kept as it is.{nearest? The nearest one is "{}".}',
  'unknown-code.many': '{count|one code|# codes} outside the vocabularies: {subjects}',
  'territory-code-mismatch': 'The code {code} is not the one of "{name}": the official list gives {official}.',
  'territory-code-mismatch.unknown':
    'The code {code} of "{name}" does not exist at this level.{official? The official list gives {}.}',
  'territory-code-mismatch.former':
    'The code {code} of "{name}" is that of a region that ended in 2016, {former}: it is part of region {into}.',
  'territory-code-mismatch.alsace':
    '"{name}" is not a département: the European Collectivity of Alsace (FR-6AE) covers Bas-Rhin (67) and Haut-Rhin (68). Say which one.',
  'territory-code-mismatch.many': '{count|one wrong territory code|# wrong territory codes}: {subjects}',
  'date-autofill-drift':
    'The dates of {rows} rows in a row advance by a regular step, from {from} to {to}: a spreadsheet probably continued them.',
  'date-autofill-drift.day':
    'The dates of {rows} rows in a row advance by one day each, from {from} to {to}: a spreadsheet probably continued them.',
  'date-autofill-drift.year':
    'The dates of {rows} rows in a row advance by one year each, from {from} to {to}: a spreadsheet probably continued them.',
  'date-autofill-drift.many': '{count|one column|# columns} of continued dates: {subjects}',
  'implausible-date': 'The year {year} of the date "{date}" is not plausible.',
  'implausible-date.future': '"{label}" is said to be reached on {date}, after the day of the audit ({asOf}).',
  'implausible-date.many': '{count|one implausible date|# implausible dates}: {subjects}',
  'milestones-out-of-order': 'The milestone is dated {date}, before "{other}" ({otherDate}) that it must follow.',
  'milestones-out-of-order.many': '{count|one milestone|# milestones} before the one to follow: {subjects}',
  'budget-parts-above-whole': 'The parts of "{label}" make {sum}, more than the whole ({whole}).',
  'budget-parts-above-whole.many': '{count|one budget|# budgets} exceeded by the parts: {subjects}',
  'budget-double-count':
    '"{label}" and "{other}" have the same amount ({amount}) and no link: is it the same money? Link them: "sameAs" for the same, "partOf" for a share, a link that says so for two envelopes.',
  'budget-double-count.many': '{count|one amount|# amounts} perhaps counted twice: {subjects}',
  'overdue-next-step':
    'The time for "{text}" ({due}) has passed on {asOf}: say whether it is done, or give the new date.',
  'overdue-next-step.many': '{count|one over-due step|# over-due steps}: {subjects}',
  'personal-data': 'This text seems to hold personal data: remove it.',
  'personal-data.email': 'This text holds an e-mail address: remove it, or put the one of an office outside the text.',
  'personal-data.phone': 'This text holds a telephone number: remove it.',
  'personal-data.name': 'This text names a person: name the office instead.',
  'personal-data.many': '{count|one text|# texts} with personal data: {subjects}',
  'figure-without-source': 'The figure "{label}" has no source: nobody can check it.',
  'figure-without-source.many': '{count|one figure|# figures} without source: {subjects}',
  'claim-does-not-reconcile': '{statement} {result}',
  'claim-does-not-reconcile.many': '{count|one statement|# statements} to look at again: {subjects}',
  'lifecycle-implausible': 'The state "{state}" does not go with {count|the step|the # steps} still open below.',
  'lifecycle-implausible.reached': 'The state "{state}" does not go with the date it was reached, {date}.',
  'lifecycle-implausible.move':
    'The state "{state}" can not follow the state "{previous}": a stage is missing, or one of the two is wrong.',
  'lifecycle-implausible.order': 'The state "{state}" is dated {date}, before the one that it follows ({otherDate}).',
  'lifecycle-implausible.last': 'The state is "{state}", and the history ends with "{last}": complete it.',
  'lifecycle-implausible.many': '{count|one state|# states} against the facts: {subjects}',
};

const de: Readonly<Record<RuleTextKey, string>> = {
  'dangling-reference':
    'Der Verweis „{id}“ führt ins Leere: In „{collection}“ trägt nichts diese Kennung.{nearest? Am nächsten: „{}“.}',
  'dangling-reference.many': '{count|ein Verweis ins Leere|# Verweise ins Leere}: {subjects}',
  'duplicate-id':
    'Die Kennung „{id}“ ist in „{collection}“ schon vergeben: Ein Verweis wüsste nicht, welcher Eintrag gemeint ist. Wählen Sie eine andere.',
  'duplicate-id.many': '{count|eine doppelte Kennung|# doppelte Kennungen}: {subjects}',
  'reference-cycle': 'Die Kette {ids} kehrt zum Anfang zurück: Entfernen Sie einen der Verweise.',
  'reference-cycle.many': '{count|eine Kette im Kreis|# Ketten im Kreis}: {subjects}',
  'near-duplicate-text':
    'Ein Text nahe dem von „{other}“ ({percent} % gemeinsame Wörter): „{text}“. Behalten Sie einen, oder sagen Sie, was sie unterscheidet.',
  'near-duplicate-text.same': 'Dieselben Wörter wie bei „{other}“: „{text}“. Prüfen Sie, ob der Text kopiert wurde.',
  'near-duplicate-text.many': '{count|ein fast wiederholter Text|# fast wiederholte Texte}: {subjects}',
  'empty-section': 'Der Abschnitt „{title}“ ist leer: Füllen Sie ihn oder streichen Sie die Überschrift.',
  'empty-section.many': '{count|ein leerer Abschnitt|# leere Abschnitte}: {subjects}',
  'beneficiary-without-benefit': 'Für „{name}“ ist kein Nutzen genannt: Sagen Sie, was das Projekt bringt.',
  'beneficiary-without-benefit.many': '{count|ein Begünstigter ohne Nutzen|# Begünstigte ohne Nutzen}: {subjects}',
  'beneficiary-without-name': 'Ein Nutzen ist beschrieben, aber nicht für wen: Nennen Sie die Begünstigten.',
  'beneficiary-without-name.many': '{count|ein Begünstigter ohne Namen|# Begünstigte ohne Namen}: {subjects}',
  'beneficiary-is-topic': '„{name}“ ist ein Thema, kein Begünstigter: Nennen Sie die Menschen oder Einrichtungen.',
  'beneficiary-is-topic.many': '{count|ein Thema unter den Begünstigten|# Themen unter den Begünstigten}: {subjects}',
  'stakeholder-without-role': 'Der Akteur „{name}“ hat keine Rolle: Sagen Sie, wofür er da ist.',
  'stakeholder-without-role.many': '{count|ein Akteur ohne Rolle|# Akteure ohne Rolle}: {subjects}',
  'role-copied': 'Die Rolle von „{name}“ steht Wort für Wort auch im Blatt {other}: Prüfen Sie, ob sie hier gilt.',
  'role-copied.many': '{count|eine übernommene Rolle|# übernommene Rollen}: {subjects}',
  'title-drift': 'Das Projekt hat zwei Titel, „{title}“ und „{other}“: Wählen Sie einen.',
  'title-drift.many': '{count|ein wechselnder Titel|# wechselnde Titel}: {subjects}',
  'constat-unanswered':
    'Kein Projekt und kein Ansatz ist mit der Feststellung „{text}“ verbunden: Sagen Sie, was darauf antwortet.',
  'constat-unanswered.many': '{count|eine Feststellung ohne Antwort|# Feststellungen ohne Antwort}: {subjects}',
  'project-without-constat':
    'Das Projekt „{title}“ ist mit keiner Feststellung verbunden: Sagen Sie, auf welches Problem es antwortet.',
  'project-without-constat.many': '{count|ein Projekt ohne Feststellung|# Projekte ohne Feststellung}: {subjects}',
  'unknown-acronym':
    'Die Abkürzung „{short}“ ist unbekannt: Ist „{nearest}“ gemeint? Sonst gehört sie ins Glossar des Plans.',
  'unknown-acronym.many': '{count|eine unbekannte Abkürzung|# unbekannte Abkürzungen} nahe einer bekannten: {subjects}',
  'ambiguous-acronym':
    'Die Abkürzung „{short}“ hat mehrere Bedeutungen ({expansions}): Legen Sie sie im Glossar des Plans fest.',
  'ambiguous-acronym.many': '{count|eine mehrdeutige Abkürzung|# mehrdeutige Abkürzungen}: {subjects}',
  'unknown-code':
    'Der Code „{value}“ gehört nicht zum Vokabular „{vocabulary}“; er bleibt, wie er ist.{nearest? Am nächsten: „{}“.}',
  'unknown-code.many': '{count|ein Code außerhalb der Vokabulare|# Codes außerhalb der Vokabulare}: {subjects}',
  'territory-code-mismatch': 'Der Code {code} gehört nicht zu „{name}“: Die amtliche Liste nennt {official}.',
  'territory-code-mismatch.unknown':
    'Den Code {code} von „{name}“ gibt es auf dieser Ebene nicht.{official? Die amtliche Liste nennt {}.}',
  'territory-code-mismatch.former':
    'Der Code {code} von „{name}“ ist der einer 2016 aufgelösten Region, {former}: Sie gehört zur Region {into}.',
  'territory-code-mismatch.alsace':
    '„{name}“ ist kein Département: Die Europäische Gebietskörperschaft Elsass (FR-6AE) umfasst Bas-Rhin (67) und Haut-Rhin (68). Sagen Sie, welches gemeint ist.',
  'territory-code-mismatch.many': '{count|ein falscher Gebietscode|# falsche Gebietscodes}: {subjects}',
  'date-autofill-drift':
    'Die Daten von {rows} Zeilen in Folge wachsen gleichmäßig, von {from} bis {to}: Vermutlich hat eine Tabelle sie fortgesetzt.',
  'date-autofill-drift.day':
    'Die Daten von {rows} Zeilen in Folge wachsen je um einen Tag, von {from} bis {to}: Vermutlich hat eine Tabelle sie fortgesetzt.',
  'date-autofill-drift.year':
    'Die Daten von {rows} Zeilen in Folge wachsen je um ein Jahr, von {from} bis {to}: Vermutlich hat eine Tabelle sie fortgesetzt.',
  'date-autofill-drift.many': '{count|eine fortgesetzte Datumsspalte|# fortgesetzte Datumsspalten}: {subjects}',
  'implausible-date': 'Das Jahr {year} des Datums „{date}“ ist unwahrscheinlich.',
  'implausible-date.future': '„{label}“ soll am {date} erreicht sein, nach dem Tag der Prüfung ({asOf}).',
  'implausible-date.many': '{count|ein unwahrscheinliches Datum|# unwahrscheinliche Daten}: {subjects}',
  'milestones-out-of-order': 'Der Meilenstein trägt das Datum {date}, vor {other} ({otherDate}), dem er folgen muss.',
  'milestones-out-of-order.many': '{count|ein Meilenstein|# Meilensteine} vor dem Vorgänger: {subjects}',
  'budget-parts-above-whole': 'Die Teile von „{label}“ ergeben {sum}, mehr als das Ganze ({whole}).',
  'budget-parts-above-whole.many': '{count|ein Budget|# Budgets} kleiner als die Teile: {subjects}',
  'budget-double-count':
    '„{label}“ und „{other}“ haben denselben Betrag ({amount}) ohne Verbindung: Ist es dasselbe Geld? Verbinden Sie sie: „sameAs“ für dasselbe, „partOf“ für einen Teil, ein Link, der es sagt, für zwei Töpfe.',
  'budget-double-count.many': '{count|ein Betrag|# Beträge} vielleicht doppelt gezählt: {subjects}',
  'overdue-next-step':
    'Die Frist für „{text}“ ({due}) ist am {asOf} verstrichen: Sagen Sie, ob es erledigt ist, oder nennen Sie das neue Datum.',
  'overdue-next-step.many': '{count|ein überfälliger Schritt|# überfällige Schritte}: {subjects}',
  'personal-data': 'Dieser Text scheint personenbezogene Daten zu enthalten: Entfernen Sie sie.',
  'personal-data.email':
    'Dieser Text enthält eine E-Mail-Adresse: Entfernen Sie sie oder nennen Sie die einer Stelle außerhalb des Textes.',
  'personal-data.phone': 'Dieser Text enthält eine Telefonnummer: Entfernen Sie sie.',
  'personal-data.name': 'Dieser Text nennt eine Person: Nennen Sie stattdessen das Amt.',
  'personal-data.many': '{count|ein Text|# Texte} mit personenbezogenen Daten: {subjects}',
  'figure-without-source': 'Die Zahl „{label}“ hat keine Quelle: Niemand kann sie prüfen.',
  'figure-without-source.many': '{count|eine Zahl|# Zahlen} ohne Quelle: {subjects}',
  'claim-does-not-reconcile': '{statement} {result}',
  'claim-does-not-reconcile.many': '{count|eine Aussage|# Aussagen} zu überprüfen: {subjects}',
  'lifecycle-implausible':
    'Der Stand „{state}“ passt nicht zu {count|dem noch offenen Schritt|den # noch offenen Schritten} darunter.',
  'lifecycle-implausible.reached': 'Der Stand „{state}“ passt nicht zum Datum des Erreichens, {date}.',
  'lifecycle-implausible.move':
    'Auf den Stand „{previous}“ kann „{state}“ nicht folgen: Ein Schritt fehlt, oder einer der beiden ist falsch.',
  'lifecycle-implausible.order': 'Der Stand „{state}“ trägt das Datum {date}, vor dem des Standes davor ({otherDate}).',
  'lifecycle-implausible.last': 'Der Stand ist „{state}“, und der Verlauf endet mit „{last}“: Ergänzen Sie ihn.',
  'lifecycle-implausible.many': '{count|ein Stand|# Stände} gegen die Fakten: {subjects}',
};

/** Sentences of the audit rules. */
export const ruleTexts: Catalogue<RuleTextKey> = { fr, en, de };
