import { catalogue } from './message.ts';

const sentences = {
  'dangling-reference': [
    'La référence « {id} » renvoie à un identifiant absent de « {collection} » : {nearest?écrivez « {} », ou }ajoutez l’élément qu’elle désigne.',
    'The reference "{id}" names an identifier that "{collection}" does not have: {nearest?write "{}", or }add the entry that it means.',
    'Der Verweis „{id}“ nennt eine Kennung, die es in „{collection}“ nicht gibt. {nearest?Meinten Sie „{}“? }Berichtigen Sie den Verweis, oder ergänzen Sie den Eintrag.',
  ],
  'dangling-reference.many': [
    '{count|une référence sans cible|# références sans cible}',
    '{count|one reference|# references} to nothing',
    '{count|ein Verweis ins Leere|# Verweise ins Leere}',
  ],
  'unread-part': [
    '{count|Une anomalie|# anomalies} sur « {about} » en attente : corrigez d’abord ce qui n’a pas pu être lu ({fault}).',
    '{count|One issue|# issues} about "{about}" held back: correct first what could not be read ({fault}).',
    '{count|Ein Mangel|# Mängel} an „{about}“ zurückgestellt: Berichtigen Sie zuerst, was nicht lesbar war ({fault}).',
  ],
  'unread-part.many': [
    '{count|un point|# points} en attente',
    '{count|one point|# points} held back',
    '{count|ein Punkt|# Punkte} zurückgestellt',
  ],
  'duplicate-id': [
    'L’identifiant « {id} » sert déjà dans « {collection} » : une référence ne saurait pas laquelle des entrées désigner. Donnez-en un autre.',
    'The identifier "{id}" is already used in "{collection}": a reference could not tell which entry it means. Choose another one.',
    'Die Kennung „{id}“ ist in „{collection}“ schon vergeben: Ein Verweis wüsste nicht, welcher Eintrag gemeint ist. Wählen Sie eine andere.',
  ],
  'duplicate-id.many': [
    '{count|un identifiant en double|# identifiants en double}',
    '{count|one duplicate identifier|# duplicate identifiers}',
    '{count|eine doppelte Kennung|# doppelte Kennungen}',
  ],
  'duplicate-number': [
    'Le numéro {number} est déjà celui de « {other} » : un renvoi ne saurait pas lequel des deux est visé. Corrigez l’un des numéros.',
    'The number {number} is already the one of "{other}": a reference could not tell which of the two is meant. Correct one of the numbers.',
    'Die Nummer {number} trägt schon „{other}“: Ein Verweis wüsste nicht, welches von beiden gemeint ist. Berichtigen Sie eine der Nummern.',
  ],
  'duplicate-number.many': [
    '{count|un numéro en double|# numéros en double}',
    '{count|one duplicate number|# duplicate numbers}',
    '{count|eine doppelte Nummer|# doppelte Nummern}',
  ],
  'reference-cycle': [
    'La chaîne {ids} revient à son point de départ : retirez une des références.',
    'The chain {ids} comes back to where it began: remove one of its references.',
    'Die Kette {ids} kehrt zum Anfang zurück: Entfernen Sie einen der Verweise.',
  ],
  'reference-cycle.many': [
    '{count|une chaîne circulaire|# chaînes circulaires}',
    '{count|one circular chain|# circular chains}',
    '{count|eine Kette im Kreis|# Ketten im Kreis}',
  ],
  'near-duplicate-text': [
    'Texte proche de celui de « {other} » ({percent} % de mots communs) : « {text} ». Gardez-en un, ou précisez ce qui les distingue.',
    'A text close to that of "{other}" ({percent}% of words in common): "{text}". Keep one, or say what sets them apart.',
    'Ein Text nahe dem von „{other}“ ({percent} % gemeinsame Wörter): „{text}“. Behalten Sie einen, oder sagen Sie, was sie unterscheidet.',
  ],
  'near-duplicate-text.same': [
    'Les mêmes mots que pour « {other} » : « {text} ». Vérifiez que le texte n’a pas été recopié.',
    'The same words as for "{other}": "{text}". Check that the text was not copied.',
    'Dieselben Wörter wie bei „{other}“: „{text}“. Prüfen Sie, ob der Text kopiert wurde.',
  ],
  'near-duplicate-text.many': [
    '{count|un texte presque identique|# textes presque identiques}',
    '{count|one text|# texts} almost the same as another',
    '{count|ein nahezu gleicher Text|# nahezu gleiche Texte}',
  ],
  'empty-section': [
    'La rubrique « {title} » est vide : remplissez-la ou retirez son titre.',
    'The section "{title}" is empty: fill it in or remove its heading.',
    'Der Abschnitt „{title}“ ist leer: Füllen Sie ihn oder streichen Sie die Überschrift.',
  ],
  'empty-section.many': [
    '{count|une rubrique vide|# rubriques vides}',
    '{count|one empty section|# empty sections}',
    '{count|ein leerer Abschnitt|# leere Abschnitte}',
  ],
  'unusable-text': [
    '« {text} » n’est pas une information : écrivez le texte, ou retirez le champ.',
    '"{text}" is not information: write the text, or remove the field.',
    '„{text}“ ist keine Angabe: Schreiben Sie den Text, oder entfernen Sie das Feld.',
  ],
  'unusable-text.characters': [
    'Des lettres sont abîmées (« {text} ») : reprenez le texte d’origine, en UTF-8.',
    'Letters are damaged ("{text}"): take the original text again, as UTF-8.',
    'Buchstaben sind beschädigt („{text}“): Übernehmen Sie den Text noch einmal, in UTF-8.',
  ],
  'unusable-text.many': [
    '{count|un texte inutilisable|# textes inutilisables}',
    '{count|one unusable text|# unusable texts}',
    '{count|ein unbrauchbarer Text|# unbrauchbare Texte}',
  ],
  'beneficiary-without-benefit': [
    'Le bénéficiaire « {name} » est sans bénéfice : dites ce que le projet lui apporte.',
    'The beneficiary "{name}" has no benefit: say what the project brings them.',
    'Für „{name}“ ist kein Nutzen genannt: Sagen Sie, was das Projekt bringt.',
  ],
  'beneficiary-without-benefit.many': [
    '{count|un bénéficiaire sans bénéfice|# bénéficiaires sans bénéfice}',
    '{count|one beneficiary|# beneficiaries} without a benefit',
    '{count|ein Begünstigter ohne Nutzen|# Begünstigte ohne Nutzen}',
  ],
  'beneficiary-without-name': [
    'Des bénéfices sont décrits sans dire pour qui : nommez le bénéficiaire.',
    'Benefits are described without saying for whom: name the beneficiary.',
    'Ein Nutzen ist beschrieben, aber nicht für wen: Nennen Sie die Begünstigten.',
  ],
  'beneficiary-without-name.many': [
    '{count|un bénéficiaire sans nom|# bénéficiaires sans nom}',
    '{count|one beneficiary|# beneficiaries} without a name',
    '{count|ein Begünstigter ohne Namen|# Begünstigte ohne Namen}',
  ],
  'beneficiary-is-topic': [
    '« {name} » est un sujet, non un bénéficiaire : nommez les personnes ou les structures.',
    '"{name}" is a topic, not a beneficiary: name the people or bodies who gain.',
    '„{name}“ ist ein Thema, kein Begünstigter: Nennen Sie die Menschen oder Einrichtungen.',
  ],
  'beneficiary-is-topic.many': [
    '{count|un sujet parmi les bénéficiaires|# sujets parmi les bénéficiaires}',
    '{count|one topic|# topics} among the beneficiaries',
    '{count|ein Thema unter den Begünstigten|# Themen unter den Begünstigten}',
  ],
  'stakeholder-without-role': [
    'Précisez le rôle de l’acteur « {name} » dans le projet.',
    'State the role of the stakeholder "{name}" in the project.',
    'Nennen Sie die Rolle des Akteurs „{name}“ im Projekt.',
  ],
  'stakeholder-without-role.many': [
    '{count|un acteur sans rôle|# acteurs sans rôle}',
    '{count|one stakeholder|# stakeholders} without a role',
    '{count|ein Akteur ohne Rolle|# Akteure ohne Rolle}',
  ],
  'role-copied': [
    'Le rôle de « {name} » est repris mot pour mot de la fiche {other} : vérifiez qu’il vaut aussi ici, ou écrivez le sien.',
    'The role of "{name}" repeats the one on the fiche {other} word for word: check that it also applies here, or write its own.',
    'Die Rolle von „{name}“ steht Wort für Wort auch in der Fiche {other}: Prüfen Sie, ob sie auch hier gilt, oder schreiben Sie die eigene.',
  ],
  'role-copied.many': [
    '{count|un rôle repris d’une autre fiche|# rôles repris d’autres fiches}',
    '{count|one role|# roles} copied from another fiche',
    '{count|eine übernommene Rolle|# übernommene Rollen}',
  ],
  'title-drift': [
    'Le projet a deux titres, « {title} » et « {other} » : choisissez-en un.',
    'The project has two titles, "{title}" and "{other}": choose one.',
    'Das Projekt hat zwei Titel, „{title}“ und „{other}“: Wählen Sie einen.',
  ],
  'title-drift.shortened': [
    'Le titre du projet est plus long à un endroit qu’à l’autre : « {title} » et « {other} ». Gardez-en un seul, sauf si c’est voulu.',
    'The title of the project is longer at one place than at the other: "{title}" and "{other}". Keep one, unless both are intended.',
    'Der Titel des Projekts ist an einer Stelle länger als an der anderen: „{title}“ und „{other}“. Behalten Sie nur einen, wenn das nicht gewollt ist.',
  ],
  'title-drift.many': [
    '{count|un titre qui change|# titres qui changent}',
    '{count|one title that changes|# titles that change}',
    '{count|ein wechselnder Titel|# wechselnde Titel}',
  ],
  'target-drift': [
    'La cible « {title} » diffère : {found} sur la fiche, {expected} à l’indicateur {other}. Corrigez l’une ou l’autre.',
    'The target "{title}" differs: {found} on the fiche, {expected} at the indicator {other}. Correct one of the two.',
    'Der Zielwert „{title}“ weicht ab: {found} in der Fiche, {expected} beim Indikator {other}. Berichtigen Sie einen von beiden.',
  ],
  'target-drift.many': [
    '{count|une cible qui change|# cibles qui changent}',
    '{count|one target that changes|# targets that change}',
    '{count|ein wechselnder Zielwert|# wechselnde Zielwerte}',
  ],
  'constat-unanswered': [
    'Aucun projet ni aucune piste n’est relié au constat « {text} » : indiquez ce qui y répond.',
    'No project and no proposal is linked to the finding "{text}": say what answers it.',
    'Kein Projekt und kein Vorschlag ist mit der Feststellung „{text}“ verbunden: Geben Sie an, was darauf antwortet.',
  ],
  'constat-unanswered.many': [
    '{count|un constat sans réponse|# constats sans réponse}',
    '{count|one finding|# findings} without an answer',
    '{count|eine Feststellung ohne Antwort|# Feststellungen ohne Antwort}',
  ],
  'project-without-constat': [
    'Le projet « {title} » n’est relié à aucun constat : dites à quel problème il répond.',
    'The project "{title}" is linked to no finding: say which problem it answers.',
    'Das Projekt „{title}“ ist mit keiner Feststellung verbunden: Sagen Sie, auf welches Problem es antwortet.',
  ],
  'project-without-constat.many': [
    '{count|un projet sans constat|# projets sans constat}',
    '{count|one project|# projects} without a finding',
    '{count|ein Projekt ohne Feststellung|# Projekte ohne Feststellung}',
  ],
  'unknown-acronym': [
    'Le sigle « {short} » est inconnu : est-ce « {nearest} » ? Sinon, ajoutez-le au glossaire du plan.',
    'The acronym "{short}" is unknown: is it "{nearest}"? If not, add it to the glossary of the plan.',
    'Die Abkürzung „{short}“ ist unbekannt: Ist „{nearest}“ gemeint? Sonst gehört sie ins Glossar des Plans.',
  ],
  'unknown-acronym.many': [
    '{count|un sigle inconnu, proche d’un autre|# sigles inconnus, proches d’un autre}',
    '{count|one unknown acronym near a known one|# unknown acronyms near known ones}',
    '{count|eine unbekannte Abkürzung|# unbekannte Abkürzungen} nahe einer bekannten',
  ],
  'ambiguous-acronym': [
    'Le sigle « {short} » a plusieurs sens ({expansions}) : inscrivez celui qui vaut ici dans le glossaire du plan.',
    'The acronym "{short}" has several meanings ({expansions}): write the one that applies here in the glossary of the plan.',
    'Die Abkürzung „{short}“ hat mehrere Bedeutungen ({expansions}): Schreiben Sie die hier gültige in das Glossar des Plans.',
  ],
  'ambiguous-acronym.many': [
    '{count|un sigle ambigu|# sigles ambigus}',
    '{count|one ambiguous acronym|# ambiguous acronyms}',
    '{count|eine mehrdeutige Abkürzung|# mehrdeutige Abkürzungen}',
  ],
  'unknown-code': [
    'Le code « {value} » n’est pas dans la liste de ce champ{times? (utilisé {} fois)} ; il est gardé tel quel.{nearest? Écrivez plutôt « {} ».}{known? Codes de la liste : {}.}',
    'The code "{value}" is not in the list of this field{times? (used {} times)}; it is kept as it is.{nearest? Write "{}" instead.}{known? Codes of the list: {}.}',
    'Der Code „{value}“ steht nicht in der Liste dieses Feldes{times? ({}-mal benutzt)}; er bleibt, wie er ist.{nearest? Schreiben Sie stattdessen „{}“.}{known? Codes der Liste: {}.}',
  ],
  'unknown-code.many': [
    '{count|un code hors vocabulaire|# codes hors vocabulaire}',
    '{count|one code|# codes} outside the vocabularies',
    '{count|ein Code außerhalb der Vokabulare|# Codes außerhalb der Vokabulare}',
  ],
  'territory-code-mismatch': [
    'Le code {code} n’est pas celui de « {name} »{owner?, mais celui de « {} »}. {official?Le code officiel est {}. }Corrigez le code ou le nom.',
    'The code {code} does not belong to "{name}"{owner? but to "{}"}. {official?The official code is {}. }Correct the code or the name.',
    'Der Code {code} gehört nicht zu „{name}“{owner?, sondern zu „{}“}. {official?Der amtliche Code ist {}. }Berichtigen Sie den Code oder den Namen.',
  ],
  'territory-code-mismatch.unknown': [
    'Le code {code} de « {name} » n’existe pas à ce niveau : {official?écrivez {}, ou }corrigez le code ou le niveau.',
    'The code {code} of "{name}" does not exist at this level: {official?write {}, or }correct the code or the level.',
    'Den Code {code} von „{name}“ gibt es auf dieser Ebene nicht. {official?Der amtliche Code ist {}. }Berichtigen Sie den Code oder die Ebene.',
  ],
  'territory-code-mismatch.former': [
    '« {name} » ({code}) : {former} est une région disparue en 2016, aujourd’hui dans la région {into}. Donnez la région d’aujourd’hui, ou retirez le code.',
    '"{name}" ({code}): {former} is a region that ended in 2016 and is now part of the region {into}. Give the region of today, or remove the code.',
    '„{name}“ ({code}): {former} ist eine 2016 aufgelöste Region und gehört heute zur Region {into}. Nennen Sie die heutige Region, oder entfernen Sie den Code.',
  ],
  'territory-code-mismatch.parent': [
    '« {name} » ({code}) n’est pas dans « {other} » : corrigez l’un ou l’autre.',
    '"{name}" ({code}) is not in "{other}": correct one of the two.',
    '„{name}“ ({code}) liegt nicht in „{other}“: Berichtigen Sie eines von beiden.',
  ],
  'territory-code-mismatch.alsace': [
    '« {name} » n’est pas un département : la Collectivité européenne d’Alsace (FR-6AE) couvre le Bas-Rhin (67) et le Haut-Rhin (68). Donnez l’un, l’autre ou les deux.',
    '"{name}" is not a département: the European Collectivity of Alsace (FR-6AE) covers Bas-Rhin (67) and Haut-Rhin (68). Give one of them, or both.',
    '„{name}“ ist kein Département: Die Europäische Gebietskörperschaft Elsass (FR-6AE) umfasst Bas-Rhin (67) und Haut-Rhin (68). Nennen Sie eines von beiden oder beide.',
  ],
  'territory-code-mismatch.many': [
    '{count|un code de territoire faux|# codes de territoire faux}',
    '{count|one wrong territory code|# wrong territory codes}',
    '{count|ein falscher Gebietscode|# falsche Gebietscodes}',
  ],
  'date-autofill-drift': [
    '{rows} lignes qui se suivent ont des dates qui avancent d’un jour à chaque fois ({from} – {to}) : un tableur les a sans doute prolongées. Vérifiez-les, et donnez la même date à toutes si c’est le cas.',
    '{rows} rows in a row have dates that advance by one day each ({from} – {to}): a spreadsheet probably continued them. Check them, and give them all the same date if so.',
    '{rows} Zeilen in Folge tragen Datumsangaben, die je um einen Tag wachsen ({from} – {to}): Vermutlich hat eine Tabellenkalkulation sie fortgesetzt. Prüfen Sie sie, und geben Sie dann allen dasselbe Datum.',
  ],
  'date-autofill-drift.year': [
    '{rows} lignes qui se suivent ont des dates qui avancent d’un an à chaque fois ({from} – {to}) : un tableur les a peut-être prolongées. Vérifiez-les, et donnez la même date à toutes si c’est le cas.',
    '{rows} rows in a row have dates that advance by one year each ({from} – {to}): a spreadsheet perhaps continued them. Check them, and give them all the same date if so.',
    '{rows} Zeilen in Folge tragen Datumsangaben, die je um ein Jahr wachsen ({from} – {to}): Vielleicht hat eine Tabellenkalkulation sie fortgesetzt. Prüfen Sie sie, und geben Sie dann allen dasselbe Datum.',
  ],
  'date-autofill-drift.many': [
    '{count|une colonne de dates prolongée|# colonnes de dates prolongées}',
    '{count|one column|# columns} of continued dates',
    '{count|eine fortgesetzte Datumsspalte|# fortgesetzte Datumsspalten}',
  ],
  'implausible-date': [
    'L’année {year} est peu plausible (date : {date}) : corrigez-la.',
    'The year {year} is not plausible (date: {date}): correct it.',
    'Das Jahr {year} ist unwahrscheinlich (Datum: {date}): Berichtigen Sie es.',
  ],
  'implausible-date.future': [
    'Date d’atteinte de « {title} » : {date}, après le jour de l’audit ({asOf}). Corrigez-la, ou mettez-la comme date prévue.',
    'Date reached of "{title}": {date}, after the day of the audit ({asOf}). Correct it, or give it as the planned date.',
    'Datum des Erreichens von „{title}“: {date}, nach dem Tag der Prüfung ({asOf}). Berichtigen Sie es, oder geben Sie es als geplantes Datum an.',
  ],
  'implausible-date.measured': [
    'Une valeur de « {title} » porte une date ({date}) postérieure au jour de l’audit ({asOf}) : corrigez la date, ou faites-en une cible.',
    'A value of "{title}" is dated {date}, after the day of the audit ({asOf}): correct the date, or make a target of it.',
    'Ein Wert von „{title}“ trägt das Datum {date}, nach dem Tag der Prüfung ({asOf}): Berichtigen Sie das Datum, oder machen Sie einen Zielwert daraus.',
  ],
  'implausible-date.zero': [
    'Des programmes écrivent cette date ({date}) à la place d’une date vide : donnez la vraie date, ou retirez-la.',
    'Programs write this date ({date}) for an empty one: give the real date, or remove it.',
    'Programme schreiben dieses Datum ({date}) für ein leeres: Nennen Sie das richtige Datum, oder entfernen Sie es.',
  ],
  'implausible-date.many': [
    '{count|une date peu plausible|# dates peu plausibles}',
    '{count|one implausible date|# implausible dates}',
    '{count|ein unwahrscheinliches Datum|# unwahrscheinliche Datumsangaben}',
  ],
  'implausible-figure': [
    'Les nombres de « {title} » se contredisent{direction? : le sens est « {} »}. Corrigez-les.',
    'The numbers of "{title}" contradict each other{direction?: the direction is "{}"}. Correct them.',
    'Die Zahlen von „{title}“ widersprechen sich{direction?: Die Richtung ist „{}“}. Berichtigen Sie sie.',
  ],
  'implausible-figure.targets': [
    'Les cibles de « {title} » ne se suivent pas : {expected} ({otherDate}), puis {found} ({date}). Corrigez l’une des deux, ou son échéance.',
    'The targets of "{title}" do not follow each other: {expected} ({otherDate}), then {found} ({date}). Correct one of the two, or its date.',
    'Die Zielwerte von „{title}“ folgen nicht aufeinander: {expected} ({otherDate}), dann {found} ({date}). Berichtigen Sie einen der beiden, oder sein Datum.',
  ],
  'implausible-figure.many': [
    '{count|un chiffre|# chiffres} à revoir',
    '{count|one figure|# figures} to look at again',
    '{count|eine Zahl|# Zahlen} zu überprüfen',
  ],
  'percent-above-100': [
    '« {title} » vaut {found}, plus que la totalité. Corrigez le nombre ; si c’est une évolution ou un indice, dites-le dans le titre.',
    '"{title}" is {found}, more than the whole. Correct the number; if it is a change or an index, say so in the title.',
    '„{title}“ beträgt {found}, mehr als das Ganze. Berichtigen Sie die Zahl; ist es eine Veränderung oder ein Index, sagen Sie es im Titel.',
  ],
  'percent-above-100.many': [
    '{count|une part de plus de 100 %|# parts de plus de 100 %}',
    '{count|one share|# shares} above 100%',
    '{count|ein Anteil|# Anteile} über 100 %',
  ],
  'milestones-out-of-order': [
    'La date du jalon ({date}) précède celle de « {other} » ({otherDate}), qu’il doit suivre : corrigez l’une des deux.',
    'The date of the milestone ({date}) is before the one of "{other}" ({otherDate}), which it must follow: correct one of the two.',
    'Das Datum des Meilensteins ({date}) liegt vor dem von „{other}“ ({otherDate}), auf das er folgen muss: Berichtigen Sie eines von beiden.',
  ],
  'milestones-out-of-order.many': [
    '{count|un jalon avant celui qu’il suit|# jalons avant celui qu’ils suivent}',
    '{count|one milestone|# milestones} before the one to follow',
    '{count|ein Meilenstein|# Meilensteine} vor dem Vorgänger',
  ],
  'end-before-start': [
    '« {title} » finit ({date}) avant de commencer ({otherDate}) : corrigez une des deux dates.',
    '"{title}" ends ({date}) before it starts ({otherDate}): correct one of the two dates.',
    '„{title}“ endet ({date}), bevor es beginnt ({otherDate}): Berichtigen Sie eine der beiden Datumsangaben.',
  ],
  'end-before-start.many': [
    '{count|une fin avant le début|# fins avant le début}',
    '{count|one end|# ends} before the start',
    '{count|ein Ende|# Enden} vor dem Beginn',
  ],
  'target-before-baseline': [
    'La cible de « {title} » ({date}) est avant la valeur de départ ({otherDate}) : corrigez une des deux dates.',
    'The target of "{title}" ({date}) is before the starting value ({otherDate}): correct one of the two dates.',
    'Der Zielwert von „{title}“ ({date}) liegt vor dem Ausgangswert ({otherDate}): Berichtigen Sie eine der beiden Datumsangaben.',
  ],
  'target-before-baseline.many': [
    '{count|une cible avant la valeur de départ|# cibles avant la valeur de départ}',
    '{count|one target|# targets} before the starting value',
    '{count|ein Zielwert|# Zielwerte} vor dem Ausgangswert',
  ],
  'outside-plan-period': [
    '« {title} » ({date}) est hors de la période du plan ({otherDate}) : corrigez la date, ou la période.',
    '"{title}" ({date}) is outside the period of the plan ({otherDate}): correct the date or the period.',
    '„{title}“ ({date}) liegt außerhalb des Zeitraums des Plans ({otherDate}): Berichtigen Sie das Datum oder den Zeitraum.',
  ],
  'outside-plan-period.many': [
    '{count|une date hors de la période du plan|# dates hors de la période du plan}',
    '{count|one date|# dates} outside the period of the plan',
    '{count|ein Datum|# Datumsangaben} außerhalb des Zeitraums des Plans',
  ],
  'budget-parts-above-whole': [
    'Les parties de « {title} » font {sum}, plus que le tout ({whole}), de {gap} : corrigez une partie ou le total.',
    'The parts of "{title}" make {sum}, more than the whole ({whole}) by {gap}: correct a part or the total.',
    'Die Teile von „{title}“ ergeben {sum}, um {gap} mehr als das Ganze ({whole}): Berichtigen Sie einen Teil oder die Summe.',
  ],
  'budget-parts-above-whole.many': [
    '{count|un budget dépassé par ses parties|# budgets dépassés par leurs parties}',
    '{count|one budget|# budgets} exceeded by the parts',
    '{count|ein Budget|# Budgets} kleiner als die Teile',
  ],
  'budget-parts-below-whole': [
    'Les parties de « {title} » font {sum} sur {whole} : il manque {gap} ({found}). Ajoutez la partie qui manque, ou corrigez une partie ou le total.',
    'The parts of "{title}" make {sum} of {whole}: {gap} is missing ({found}). Add the part that is left out, or correct a part or the total.',
    'Die Teile von „{title}“ ergeben {sum} von {whole}: Es fehlen {gap} ({found}). Ergänzen Sie den fehlenden Teil, oder berichtigen Sie einen Teil oder die Summe.',
  ],
  'budget-parts-below-whole.partial': [
    'De « {title} » ({whole}), {sum} sont détaillés et {gap} ({found}) ne le sont pas : si le détail doit être complet, ajoutez le reste.',
    'Of "{title}" ({whole}), {sum} is broken down and {gap} ({found}) is not: if the breakdown is meant to be complete, add the rest.',
    'Von „{title}“ ({whole}) sind {sum} aufgeteilt und {gap} ({found}) nicht: Soll die Aufteilung vollständig sein, ergänzen Sie den Rest.',
  ],
  'budget-parts-below-whole.many': [
    '{count|un budget que ses parties ne remplissent pas|# budgets que leurs parties ne remplissent pas}',
    '{count|one budget|# budgets} not filled by the parts',
    '{count|ein Budget|# Budgets} größer als die Teile',
  ],
  'budget-share-differs': [
    '« {title} » est dit faire {found} de son tout, et les montants donnent {expected} : corrigez la part ou le montant.',
    '"{title}" is said to be {found} of its whole, and the amounts give {expected}: correct the share or the amount.',
    '„{title}“ soll {found} des Ganzen sein, die Beträge ergeben {expected}: Berichtigen Sie den Anteil oder den Betrag.',
  ],
  'budget-share-differs.many': [
    '{count|une part que les montants ne donnent pas|# parts que les montants ne donnent pas}',
    '{count|one share|# shares} that the amounts do not give',
    '{count|ein Anteil, den die Beträge nicht ergeben|# Anteile, die die Beträge nicht ergeben}',
  ],
  'budget-same-as-differs': [
    '« {title} » ({amount}) serait le même argent que « {other} » ({otherAmount}) : corrigez un montant, ou retirez « sameAs ».',
    '"{title}" ({amount}) is said to be the same money as "{other}" ({otherAmount}): correct one amount, or remove "sameAs".',
    '„{title}“ ({amount}) soll dasselbe Geld sein wie „{other}“ ({otherAmount}): Berichtigen Sie einen Betrag, oder entfernen Sie „sameAs“.',
  ],
  'budget-same-as-differs.many': [
    '{count|une enveloppe sous deux montants|# enveloppes sous deux montants}',
    '{count|one envelope|# envelopes} under two amounts',
    '{count|ein Budgetrahmen|# Budgetrahmen} mit zwei Beträgen',
  ],
  'budget-years-not-parts': [
    '« {title} » ({amount}) est la somme de {count} lignes d’une période ({others}), et rien ne dit que ce sont ses parts : cet argent compte deux fois. Donnez-leur « partOf », ou dites par un lien que c’est un autre argent.',
    '"{title}" ({amount}) is the sum of {count} lines of a period ({others}), and nothing says that they are its parts: this money counts twice. Give them "partOf", or say by a link that it is other money.',
    '„{title}“ ({amount}) ist die Summe von {count} Zeilen eines Zeitraums ({others}), und nichts sagt, dass es Teile davon sind: Dieses Geld zählt doppelt. Geben Sie ihnen „partOf“, oder halten Sie mit einem Link fest, dass es anderes Geld ist.',
  ],
  'budget-years-not-parts.many': [
    '{count|un budget compté aussi par ses années|# budgets comptés aussi par leurs années}',
    '{count|one budget counted by its years too|# budgets counted by their years too}',
    '{count|ein Budget, das auch nach Jahren zählt|# Budgets, die auch nach Jahren zählen}',
  ],
  'budget-told-twice': [
    'Deux budgets pour la même période ({date}) : « {title} » ({amount}) et « {other} » ({otherAmount}). Dites lequel vaut (« supersedes »), ou ce qui les distingue (« partOf », « scope »).',
    'Two budgets for the same period ({date}): "{title}" ({amount}) and "{other}" ({otherAmount}). Say which one holds ("supersedes"), or what sets them apart ("partOf", "scope").',
    'Zwei Budgets für denselben Zeitraum ({date}): „{title}“ ({amount}) und „{other}“ ({otherAmount}). Sagen Sie, welches gilt („supersedes“), oder was sie unterscheidet („partOf“, „scope“).',
  ],
  'budget-told-twice.many': [
    '{count|un budget donné deux fois|# budgets donnés deux fois}',
    '{count|one budget|# budgets} given twice',
    '{count|ein doppelt genanntes Budget|# doppelt genannte Budgets}',
  ],
  'budget-double-count': [
    '« {title} » et « {other} » ont le même montant ({amount}) sans lien entre eux : est-ce le même argent ? Reliez-les : « sameAs » pour le même, « partOf » pour une part ; sinon, déclarez deux enveloppes distinctes par un lien.',
    '"{title}" and "{other}" have the same amount ({amount}) and no link: is it the same money? Link them: "sameAs" for the same, "partOf" for a share; if not, declare two envelopes by a link.',
    '„{title}“ und „{other}“ haben denselben Betrag ({amount}) ohne Verbindung: Ist es dasselbe Geld? Verbinden Sie sie: „sameAs“ für dasselbe, „partOf“ für einen Teil; sonst halten Sie zwei Budgetrahmen mit einem Link fest.',
  ],
  'budget-double-count.siblings': [
    '« {title} » et « {other} », deux parties du même tout, ont le même objet et le même montant ({amount}) : si c’est la même, retirez-en une ; sinon, dites ce qui les distingue.',
    '"{title}" and "{other}", two parts of one whole, are about the same and have the same amount ({amount}): if they are one, remove one; if not, say what sets them apart.',
    '„{title}“ und „{other}“, zwei Teile eines Ganzen, haben denselben Gegenstand und denselben Betrag ({amount}): Ist es derselbe Teil, entfernen Sie einen; sonst sagen Sie, was sie unterscheidet.',
  ],
  'budget-double-count.many': [
    '{count|un montant peut-être compté deux fois|# montants peut-être comptés deux fois}',
    '{count|one amount|# amounts} perhaps counted twice',
    '{count|ein Betrag|# Beträge} vielleicht doppelt gezählt',
  ],
  'budget-currencies-mixed': [
    '« {title} » ({amount}) est une part de « {other} » ({otherAmount}), dans une autre monnaie : les deux ne s’additionnent pas. Donnez les deux dans la même monnaie, ou retirez « partOf ».',
    '"{title}" ({amount}) is a part of "{other}" ({otherAmount}) in another currency: the two cannot be added. Give both in one currency, or remove "partOf".',
    '„{title}“ ({amount}) ist ein Teil von „{other}“ ({otherAmount}) in einer anderen Währung: Beide lassen sich nicht addieren. Geben Sie beide in einer Währung an, oder entfernen Sie „partOf“.',
  ],
  'budget-currencies-mixed.many': [
    '{count|une part dans une autre monnaie|# parts dans une autre monnaie}',
    '{count|one part|# parts} in another currency',
    '{count|ein Teil in anderer Währung|# Teile in anderer Währung}',
  ],
  'budget-taxes-mixed': [
    '« {title} » est toutes taxes comprises, et « {other} », dont c’est une part, hors taxes : les deux ne se comparent pas. Donnez les deux de la même façon.',
    '"{title}" includes taxes, and "{other}", of which it is a part, does not: the two cannot be compared. Give both in the same way.',
    '„{title}“ enthält die Steuer, „{other}“, dessen Teil es ist, enthält sie nicht: Beide lassen sich nicht vergleichen. Geben Sie beide auf dieselbe Weise an.',
  ],
  'budget-taxes-mixed.excluded': [
    '« {title} » est hors taxes, et « {other} », dont c’est une part, toutes taxes comprises : les deux ne se comparent pas. Donnez les deux de la même façon.',
    '"{title}" excludes taxes, and "{other}", of which it is a part, includes them: the two cannot be compared. Give both in the same way.',
    '„{title}“ enthält keine Steuer, „{other}“, dessen Teil es ist, enthält sie: Beide lassen sich nicht vergleichen. Geben Sie beide auf dieselbe Weise an.',
  ],
  'budget-taxes-mixed.many': [
    '{count|une part|# parts} avec d’autres taxes que le tout',
    '{count|one part|# parts} with other taxes than the whole',
    '{count|ein Teil|# Teile} mit anderer Steuer als das Ganze',
  ],
  'budget-stage-exceeded': [
    '« {title} » ({amount}, {stage}) dépasse « {other} » ({otherAmount}, {otherStage}) : corrigez l’un des montants, ou dites d’où vient le reste.',
    '"{title}" ({amount}, {stage}) is more than "{other}" ({otherAmount}, {otherStage}): correct one of the amounts, or say where the rest comes from.',
    '„{title}“ ({amount}, {stage}) ist mehr als „{other}“ ({otherAmount}, {otherStage}): Berichtigen Sie einen der Beträge, oder sagen Sie, woher der Rest kommt.',
  ],
  'budget-stage-exceeded.many': [
    '{count|un montant|# montants} au-dessus de l’étape d’avant',
    '{count|one amount|# amounts} above the stage before',
    '{count|ein Betrag|# Beträge} über der Stufe davor',
  ],
  'funder-shares-differ': [
    'Les parts des financeurs de « {title} » font {sum} sur {whole} : il manque {gap}. Ajoutez le financeur oublié, ou corrigez une part ou le total.',
    'The shares of the funders of "{title}" make {sum} of {whole}: {gap} is missing. Add the funder that is left out, or correct a share or the total.',
    'Die Anteile der Geldgeber von „{title}“ ergeben {sum} von {whole}: Es fehlen {gap}. Ergänzen Sie den fehlenden Geldgeber, oder berichtigen Sie einen Anteil oder die Summe.',
  ],
  'funder-shares-differ.above': [
    'Les parts des financeurs de « {title} » font {sum}, soit {gap} de plus que {whole} : corrigez une part ou le total.',
    'The shares of the funders of "{title}" make {sum}, {gap} more than {whole}: correct a share or the total.',
    'Die Anteile der Geldgeber von „{title}“ ergeben {sum}, {gap} mehr als {whole}: Berichtigen Sie einen Anteil oder die Summe.',
  ],
  'funder-shares-differ.percent': [
    'Les parts des financeurs de « {title} » font {found} et non 100 % : corrigez une part, ou ajoutez le financeur oublié.',
    'The shares of the funders of "{title}" make {found}, not 100%: correct a share, or add the funder that is left out.',
    'Die Anteile der Geldgeber von „{title}“ ergeben {found} und nicht 100 %: Berichtigen Sie einen Anteil, oder ergänzen Sie den fehlenden Geldgeber.',
  ],
  'funder-shares-differ.many': [
    '{count|un budget|# budgets} que les parts des financeurs ne donnent pas',
    '{count|one budget|# budgets} that the shares of the funders do not make',
    '{count|ein Budget, das|# Budgets, die} die Anteile der Geldgeber nicht ergeben',
  ],
  'money-without-currency': [
    'Le montant de « {title} » n’a pas de monnaie{times?, comme {} montants en tout}. Dites-la une fois pour tout le plan (« currency », par exemple EUR pour l’euro), ou à chaque montant.',
    'The amount of "{title}" has no currency{times?, nor have {} amounts in all}. Say it once for the whole plan ("currency", for example EUR for the euro), or at each amount.',
    'Der Betrag von „{title}“ hat keine Währung{times?, wie insgesamt {} Beträge}. Nennen Sie sie einmal für den ganzen Plan („currency“, zum Beispiel EUR für den Euro) oder bei jedem Betrag.',
  ],
  'money-without-currency.many': [
    '{count|un plan|# plans} sans monnaie',
    '{count|one plan|# plans} without a currency',
    '{count|ein Plan|# Pläne} ohne Währung',
  ],
  'indicator-without-unit': [
    'L’indicateur « {title} » a des nombres et pas d’unité : dites ce qu’ils comptent (« unit », par exemple percent ou lits).',
    'The indicator "{title}" has numbers and no unit: say what they count ("unit", for example percent or beds).',
    'Der Indikator „{title}“ hat Zahlen und keine Einheit: Sagen Sie, was sie zählen („unit“, zum Beispiel percent oder Betten).',
  ],
  'indicator-without-unit.many': [
    '{count|un indicateur sans unité|# indicateurs sans unité}',
    '{count|one indicator|# indicators} without a unit',
    '{count|ein Indikator ohne Einheit|# Indikatoren ohne Einheit}',
  ],
  'target-equals-baseline': [
    'La cible de « {title} » est la valeur de départ ({expected}) : corrigez l’une des deux, ou dites que l’indicateur doit se maintenir (« direction: maintain »).',
    'The target of "{title}" is the starting value ({expected}): correct one of the two, or say that the indicator is to stay as it is ("direction: maintain").',
    'Der Zielwert von „{title}“ ist der Ausgangswert ({expected}): Berichtigen Sie eines von beiden, oder sagen Sie, dass der Indikator gehalten werden soll („direction: maintain“).',
  ],
  'target-equals-baseline.many': [
    '{count|une cible égale au départ|# cibles égales au départ}',
    '{count|one target|# targets} equal to the starting value',
    '{count|ein Zielwert|# Zielwerte} gleich dem Ausgangswert',
  ],
  'milestone-moved': [
    'La date de « {title} » a changé {count|une fois|# fois} : d’abord {from}, maintenant {to}. Vérifiez que la nouvelle date tient.',
    'The date of "{title}" has been moved {count|once|# times}: first {from}, now {to}. Check that the new date holds.',
    'Der Termin von „{title}“ wurde {count|einmal|#-mal} verschoben: zuerst {from}, jetzt {to}. Prüfen Sie, ob das neue Datum hält.',
  ],
  'milestone-moved.unexplained': [
    'La date de « {title} » a changé {count|une fois|# fois} : d’abord {from}, maintenant {to}. Vérifiez que la nouvelle date tient, et dites pourquoi elle a changé.',
    'The date of "{title}" has been moved {count|once|# times}: first {from}, now {to}. Check that the new date holds, and say why it was moved.',
    'Der Termin von „{title}“ wurde {count|einmal|#-mal} verschoben: zuerst {from}, jetzt {to}. Prüfen Sie, ob das neue Datum hält, und sagen Sie, warum er verschoben wurde.',
  ],
  'milestone-moved.many': [
    '{count|une date reportée|# dates reportées}',
    '{count|one date|# dates} moved',
    '{count|ein verschobener Termin|# verschobene Termine}',
  ],
  'judgement-contradicts-figures': [
    'Un avis ({date}) dit que tout va bien, et la cible de « {title} » ({expected}, {due}) n’était pas atteinte : {found} ({otherDate}). Revoyez l’avis, ou donnez la raison dans son texte.',
    'A judgement ({date}) says that all is on course, and the target of "{title}" ({expected}, {due}) was not reached: {found} ({otherDate}). Look at the judgement again, or give the reason in its text.',
    'Eine Einschätzung ({date}) sagt, dass alles nach Plan läuft, und der Zielwert von „{title}“ ({expected}, {due}) war nicht erreicht: {found} ({otherDate}). Prüfen Sie die Einschätzung, oder nennen Sie den Grund in ihrem Text.',
  ],
  'judgement-contradicts-figures.off-course': [
    'Un avis ({date}) dit que le but sera manqué, et la cible de « {title} » ({expected}) était déjà atteinte : {found} ({otherDate}). Revoyez l’avis, ou donnez la raison dans son texte.',
    'A judgement ({date}) says off course, and the target of "{title}" ({expected}) was reached already: {found} ({otherDate}). Look at the judgement again, or give the reason in its text.',
    'Eine Einschätzung ({date}) sagt, dass das Ziel verfehlt wird, und der Zielwert von „{title}“ ({expected}) war schon erreicht: {found} ({otherDate}). Prüfen Sie die Einschätzung, oder nennen Sie den Grund in ihrem Text.',
  ],
  'judgement-contradicts-figures.many': [
    '{count|un avis contredit par les chiffres|# avis contredits par les chiffres}',
    '{count|one judgement|# judgements} contradicted by the figures',
    '{count|eine Einschätzung|# Einschätzungen} im Widerspruch zu den Zahlen',
  ],
  'overdue-next-step': [
    'L’échéance de « {text} » ({due}) est dépassée : dites si c’est fait, ou donnez la nouvelle date.',
    '"{text}" was due ({due}): say whether it is done, or give the new date.',
    'Die Frist für „{text}“ ({due}) ist verstrichen: Sagen Sie, ob es erledigt ist, oder nennen Sie das neue Datum.',
  ],
  'overdue-next-step.many': [
    '{count|une échéance dépassée|# échéances dépassées}',
    '{count|one overdue step|# overdue steps}',
    '{count|ein überfälliger Schritt|# überfällige Schritte}',
  ],
  'target-missed': [
    'La cible de « {title} » ({expected}, {due}) n’est pas atteinte : la dernière valeur est {found} ({date}){percent?, il manque {} % du chemin}. Donnez une valeur plus récente, ou dites ce que devient la cible.',
    'The target of "{title}" ({expected}, {due}) is missed: the latest value is {found} ({date}){percent?, {}% of the way is missing}. Give a newer value, or say what becomes of the target.',
    'Der Zielwert von „{title}“ ({expected}, {due}) ist verfehlt: Der letzte Wert ist {found} ({date}){percent?, es fehlen {} % des Weges}. Nennen Sie einen neueren Wert, oder sagen Sie, was aus dem Zielwert wird.',
  ],
  'target-missed.unmeasured': [
    'L’échéance de la cible de « {title} » ({expected}, {due}) est dépassée et aucune valeur ne dit si elle est atteinte : ajoutez la valeur.',
    'The target of "{title}" ({expected}, {due}) has passed its date and no value says whether it was reached: add the value.',
    'Die Frist für den Zielwert von „{title}“ ({expected}, {due}) ist verstrichen, und kein Wert sagt, ob er erreicht ist: Ergänzen Sie den Wert.',
  ],
  'target-missed.many': [
    '{count|une cible manquée|# cibles manquées}',
    '{count|one missed target|# missed targets}',
    '{count|ein verfehlter Zielwert|# verfehlte Zielwerte}',
  ],
  'stale-value': [
    'La dernière valeur de « {title} » est ancienne ({date}) et ne dit plus où en est l’indicateur ({asOf}){rhythmMonths?, qui se mesure tous les {} mois} : ajoutez une valeur.',
    'The latest value of "{title}" is old ({date}) and no longer tells where the indicator stands ({asOf}){rhythmMonths?, which is measured every {} months}: add a value.',
    'Der letzte Wert von „{title}“ ist alt ({date}) und sagt nicht mehr, wo der Indikator steht ({asOf}){rhythmMonths?, der alle {} Monate gemessen wird}: Ergänzen Sie einen Wert.',
  ],
  'stale-value.many': [
    '{count|un indicateur sans valeur récente|# indicateurs sans valeur récente}',
    '{count|one indicator|# indicators} without a recent value',
    '{count|ein Indikator ohne neuen Wert|# Indikatoren ohne neuen Wert}',
  ],
  'personal-data': [
    'Ce texte nomme une personne : désignez-la par sa fonction.',
    'This text names a person: name the office instead.',
    'Dieser Text nennt eine Person: Nennen Sie stattdessen das Amt.',
  ],
  'personal-data.email': [
    'Ce texte contient une adresse électronique : retirez-la ou mettez celle d’un service hors du texte.',
    'This text holds an e-mail address: remove it, or give that of an office outside the text.',
    'Dieser Text enthält eine E-Mail-Adresse: Entfernen Sie sie oder nennen Sie die einer Stelle außerhalb des Textes.',
  ],
  'personal-data.phone': [
    'Ce texte contient un numéro de téléphone : retirez-le.',
    'This text holds a telephone number: remove it.',
    'Dieser Text enthält eine Telefonnummer: Entfernen Sie sie.',
  ],
  'personal-data.many': [
    '{count|un texte avec une donnée personnelle|# textes avec une donnée personnelle}',
    '{count|one text|# texts} with personal data',
    '{count|ein Text|# Texte} mit personenbezogenen Daten',
  ],
  'figure-without-source': [
    'Le chiffre « {title} » est sans source : indiquez d’où il vient, pour que l’on puisse le vérifier.',
    'The figure "{title}" has no source: say where it comes from, so that it can be checked.',
    'Die Zahl „{title}“ hat keine Quelle: Geben Sie an, woher sie stammt, damit man sie prüfen kann.',
  ],
  'figure-without-source.amount': [
    'Le montant de « {title} » est sans source : indiquez d’où il vient, pour que l’on puisse le vérifier.',
    'The amount of "{title}" has no source: say where it comes from, so that it can be checked.',
    'Der Betrag von „{title}“ hat keine Quelle: Geben Sie an, woher er stammt, damit man ihn prüfen kann.',
  ],
  'figure-without-source.many': [
    '{count|un chiffre sans source|# chiffres sans source}',
    '{count|one figure|# figures} without a source',
    '{count|eine Zahl|# Zahlen} ohne Quelle',
  ],
  'claim-does-not-reconcile': [
    'Le plan affirme : « {statement} ». {result} Corrigez le texte, ou les données sur lesquelles il porte.',
    'The plan states: "{statement}". {result} Correct the text, or the data it refers to.',
    'Der Plan sagt: „{statement}“. {result} Berichtigen Sie den Text oder die Daten, auf die er sich bezieht.',
  ],
  'claim-does-not-reconcile.ambiguous': [
    'Le plan affirme : « {statement} ». {result} Précisez ce qui est visé.',
    'The plan states: "{statement}". {result} Say which of the readings is meant.',
    'Der Plan sagt: „{statement}“. {result} Sagen Sie, was gemeint ist.',
  ],
  'claim-does-not-reconcile.many': [
    '{count|une affirmation à revoir|# affirmations à revoir}',
    '{count|one statement|# statements} to look at again',
    '{count|eine Aussage|# Aussagen} zu überprüfen',
  ],
  'sentence-does-not-reconcile': [
    'Le texte dit : « {statement} ». {result} Corrigez le taux ou une des valeurs.',
    'The text says: "{statement}". {result} Correct the rate or one of the values.',
    'Im Text steht: „{statement}“. {result} Berichtigen Sie den Satz oder einen der Werte.',
  ],
  'sentence-does-not-reconcile.many': [
    '{count|une phrase dont les nombres ne concordent pas|# phrases dont les nombres ne concordent pas}',
    '{count|one sentence|# sentences} whose numbers do not go together',
    '{count|ein Satz, dessen Zahlen nicht zusammenpassen|# Sätze, deren Zahlen nicht zusammenpassen}',
  ],
  'prioritisation-not-usable': [
    '{problem} Corrigez cette règle, pour que les projets soient classés.',
    '{problem} Correct this rule, so that projects can be ranked.',
    '{problem} Berichtigen Sie diese Regel, damit Projekte einen Rang erhalten.',
  ],
  'prioritisation-not-usable.many': [
    '{count|une règle de classement inutilisable|# règles de classement inutilisables}',
    '{count|one rule|# rules} by which nothing can be ranked',
    '{count|eine Regel, nach der nichts einen Rang erhält|# Regeln, nach denen nichts einen Rang erhält}',
  ],
  'no-project-admitted': [
    'Les conditions et les notes minimales écartent {count|le seul projet évalué|les # projets évalués}, aucun n’est classé : revoyez-les, ou les verdicts.',
    'The conditions and minimum scores exclude {count|the only project assessed|all # projects assessed}, none is ranked: look at them again, or at the verdicts.',
    'Die Bedingungen und Mindestbewertungen schließen {count|das einzige bewertete Projekt|alle # bewerteten Projekte} aus, keines erhält einen Rang: Prüfen Sie sie oder die Urteile.',
  ],
  'no-project-admitted.many': [
    '{count|un classement dont tout est écarté|# classements dont tout est écarté}',
    '{count|one ranking|# rankings} from which everything is excluded',
    '{count|eine Rangfolge, aus der alles ausgeschlossen ist|# Rangfolgen, aus denen alles ausgeschlossen ist}',
  ],
  'lifecycle-implausible': [
    'L’état « {state} » ne va pas avec {count|l’étape encore ouverte|les # étapes encore ouvertes} : changez l’état, ou terminez {count|cette étape|ces étapes}.',
    'The state "{state}" does not go with {count|the step|the # steps} still open: change the state, or close {count|that step|those steps}.',
    'Der Stand „{state}“ passt nicht zu {count|dem noch offenen Schritt|den # noch offenen Schritten}: Ändern Sie den Stand, oder schließen Sie {count|diesen Schritt|diese Schritte} ab.',
  ],
  'lifecycle-implausible.ahead': [
    'L’état est « {state} », et « {title} » est encore à venir ({date}) : changez l’état, ou dites ce que devient ce jalon.',
    'The state is "{state}", and "{title}" is still to come ({date}): change the state, or say what becomes of the milestone.',
    'Der Stand ist „{state}“, und „{title}“ steht noch bevor ({date}): Ändern Sie den Stand, oder sagen Sie, was aus dem Meilenstein wird.',
  ],
  'lifecycle-implausible.reached': [
    'L’état « {state} » ne va pas avec la date d’atteinte ({date}) : corrigez l’un des deux.',
    'The state "{state}" does not go with the date reached ({date}): correct one of the two.',
    'Der Stand „{state}“ passt nicht zum Datum des Erreichens ({date}): Berichtigen Sie eines von beiden.',
  ],
  'lifecycle-implausible.move': [
    'L’état « {state} » ne peut pas suivre l’état « {previous} » : ajoutez l’étape qui manque, ou corrigez l’un des deux.',
    'The state "{state}" cannot follow the state "{previous}": add the stage that is missing, or correct one of the two.',
    'Der Stand „{state}“ kann nicht auf den Stand „{previous}“ folgen: Ergänzen Sie den fehlenden Schritt, oder berichtigen Sie einen der beiden.',
  ],
  'lifecycle-implausible.order': [
    'L’état « {state} » porte une date ({date}) antérieure à celle de l’état précédent ({otherDate}) : corrigez l’une des deux.',
    'The state "{state}" has a date ({date}) before the one of the state that it follows ({otherDate}): correct one of the two.',
    'Der Stand „{state}“ trägt ein Datum ({date}), das vor dem des vorigen Standes liegt ({otherDate}): Berichtigen Sie eines von beiden.',
  ],
  'lifecycle-implausible.last': [
    'L’état est « {state} », et l’historique s’arrête à « {last} » : complétez-le.',
    'The state is "{state}", and the history ends with "{last}": complete it.',
    'Der Stand ist „{state}“, und der Verlauf endet mit „{last}“: Ergänzen Sie ihn.',
  ],
  'lifecycle-implausible.many': [
    '{count|un état contredit par les faits|# états contredits par les faits}',
    '{count|one state|# states} contradicted by the facts',
    '{count|ein Stand|# Stände} im Widerspruch zu den Fakten',
  ],
} as const;

/** Keys of the sentences of the audit rules: `code`, `code.many` and `code.variant`. */
type RuleTextKey = keyof typeof sentences;

/** Sentences of the audit rules, in French, English and German. Of a grouped one (`.many`) the names follow. */
export const ruleTexts = /* @__PURE__ */ catalogue<RuleTextKey>(sentences);
