import { catalogue } from '../i18n/index.ts';

/**
 * What is said of a call that cannot work, and what to write instead. One sentence on standard error, in the language of the call.
 */
export const wrongCalls = /* @__PURE__ */ catalogue({
  'unknown-command': [
    'la commande « {name} » n’existe pas : {guess?écrivez « {} », ou }voyez la liste (plan-sante --help)',
    'there is no command "{name}": {guess?write "{}", or }look at the list (plan-sante --help)',
    'den Befehl „{name}“ gibt es nicht{guess? (meinten Sie „{}“?)}: Sehen Sie in der Liste nach (plan-sante --help)',
  ],
  'unknown-option': [
    '{command} n’a pas d’option {option}{guess? : écrivez --{}}{known? : écrivez l’une de celles-ci ({})}',
    '{command} has no option {option}{guess?: write --{}}{known?: write one of these ({})}',
    '{command} hat keine Option {option}{guess?: Schreiben Sie --{}}{known?: Schreiben Sie eine von diesen ({})}',
  ],
  'needs-value': [
    '{option} demande une valeur : écrivez {option} {value}',
    '{option} needs a value: write {option} {value}',
    '{option} braucht einen Wert: Schreiben Sie {option} {value}',
  ],
  'takes-no-value': [
    '{option} ne prend pas de valeur : retirez-la',
    '{option} takes no value: remove it',
    '{option} nimmt keinen Wert: Entfernen Sie ihn',
  ],
  'too-many-arguments': [
    '{command} prend {most|# argument|# arguments} : retirez {extra} (plan-sante {usage})',
    '{command} takes {most|# argument|# arguments}: remove {extra} (plan-sante {usage})',
    '{command} nimmt {most|# Argument|# Argumente}: Entfernen Sie {extra} (plan-sante {usage})',
  ],
  'unknown-word': [
    '{option} {asked} : écrivez {guess?« {} », ou }l’un de ces mots ({known})',
    '{option} {asked}: write {guess?"{}", or }one of these ({known})',
    '{option} {asked}: {guess?Meinten Sie „{}“? }Schreiben Sie eines davon ({known})',
  ],
  'idle-option': [
    '--{option} ne sert à rien avec {beside} : retirez l’une des deux',
    '--{option} does nothing with {beside}: remove one of them',
    '--{option} bewirkt neben {beside} nichts: Entfernen Sie eines davon',
  ],
  'reads-no-plan': [
    '{option} ne lit pas de plan : retirez « {argument} »',
    '{option} reads no plan: remove "{argument}"',
    '{option} liest keinen Plan: Entfernen Sie „{argument}“',
  ],
  'which-plan': [
    'quel plan ? Donnez un fichier, « - » ou l’un des plans fournis ({known})',
    'which plan? Give a file, "-" or one of the bundled plans ({known})',
    'welcher Plan? Nennen Sie eine Datei, „-“ oder einen der mitgelieferten Pläne ({known})',
  ],
  'which-states': [
    'quelles versions du plan ? Donnez les deux, la plus ancienne d’abord : compare AVANT APRÈS',
    'which two versions of the plan? Give both, the earlier one first: compare BEFORE AFTER',
    'welche Fassungen des Plans? Nennen Sie beide, die frühere zuerst: compare VORHER NACHHER',
  ],
  'one-input': [
    'l’entrée standard ne peut être que l’un des deux plans : donnez un fichier pour l’autre',
    'standard input can be one of the two plans, not both: give a file for the other',
    'die Standardeingabe kann nur einer der beiden Pläne sein: Nennen Sie für den anderen eine Datei',
  ],
  'which-table': [
    'quel tableau ? Donnez un fichier .csv, .xlsx ou .ods, ou un plan à écrire en tableau',
    'which table? Give a .csv, .xlsx or .ods file, or a plan to write as one',
    'welche Tabelle? Nennen Sie eine .csv-, .xlsx- oder .ods-Datei, oder einen Plan, der als Tabelle geschrieben werden soll',
  ],
  'where-to': [
    'où écrire ? Donnez --out FICHIER.xlsx, ou un .csv avec --profile',
    'where should it be written? Give --out FILE.xlsx, or a .csv with --profile',
    'wohin soll geschrieben werden? Geben Sie --out DATEI.xlsx an, oder eine .csv mit --profile',
  ],
  'several-sheets': [
    'un plan entier prend plusieurs feuilles : écrivez --out FICHIER.xlsx',
    'a whole plan takes several sheets: write --out FILE.xlsx',
    'ein ganzer Plan braucht mehrere Blätter: Schreiben Sie --out DATEI.xlsx',
  ],
  'which-source': [
    'quelle source ? Donnez le texte du document dont le plan est tiré',
    'which source? Give the text of the document that the plan was taken from',
    'welche Quelle? Nennen Sie den Text des Dokuments, aus dem der Plan stammt',
  ],
  'which-shell': [
    'quel interpréteur ? Écrivez l’un de ceux-ci ({known})',
    'which shell? Write one of these ({known})',
    'welche Shell? Schreiben Sie eine von diesen ({known})',
  ],
  'which-fiche': [
    'quelle fiche ? Donnez --id ID, ou --out DOSSIER pour toutes',
    'which fiche? Give --id ID, or --out FOLDER for all of them',
    'welche Fiche? Geben Sie --id ID an, oder --out ORDNER für alle',
  ],
  'no-match': [
    'aucun fichier ne correspond à « {pattern} » : vérifiez le motif',
    'no file matches "{pattern}": check the pattern',
    'keine Datei passt zu „{pattern}“: Prüfen Sie das Muster',
  ],
  'two-formats': [
    '{one} et {other} demandent deux formats : retirez l’une des deux',
    '{one} and {other} ask for two formats: remove one of them',
    '{one} und {other} verlangen zwei Formate: Entfernen Sie eines davon',
  ],
  'name-ending': [
    '{option} {file} : donnez un nom qui finit par {known}',
    '{option} {file}: give a name that ends in {known}',
    '{option} {file}: Geben Sie einen Namen an, der auf {known} endet',
  ],
  'format-not-written': [
    '--out {file} : le format {ending} n’est pas écrit, donnez un nom qui finit par {known}',
    '--out {file}: {ending} is not written, give a name that ends in {known}',
    '--out {file}: {ending} wird nicht geschrieben, geben Sie einen Namen an, der auf {known} endet',
  ],
  'needs-out': [
    '{option} ne s’affiche pas ici : ajoutez --out FICHIER',
    '{option} cannot be shown here: add --out FILE',
    '{option} lässt sich hier nicht anzeigen: Ergänzen Sie --out DATEI',
  ],
  'json-beside-fiche': [
    '--json ne sert à rien avec une fiche sur la sortie standard : ajoutez --out, ou retirez --json',
    '--json does nothing with a fiche on standard output: add --out, or remove --json',
    '--json bewirkt neben einer Fiche auf der Standardausgabe nichts: Ergänzen Sie --out, oder entfernen Sie --json',
  ],
  'one-file-several-fiches': [
    '--out {file} est un seul fichier et le plan a plusieurs fiches : donnez --id ID, ou un dossier et --format',
    '--out {file} is one file and the plan has several fiches: give --id ID, or a folder and --format',
    '--out {file} ist eine einzige Datei, und der Plan hat mehrere Fiches: Geben Sie --id ID an, oder einen Ordner und --format',
  ],
  'report-of-one': [
    '--report {file} est le rapport d’un seul plan : donnez un seul plan, ou retirez --report',
    '--report {file} is the report of one plan: give one plan, or remove --report',
    '--report {file} ist der Bericht eines einzigen Plans: Nennen Sie nur einen Plan, oder entfernen Sie --report',
  ],
  'no-project': [
    'le plan n’a pas de projet « {id} »{guess? : écrivez « {} »}{known? : écrivez l’un de ceux-ci ({})}{none? : donnez un plan qui a des projets}',
    'the plan has no project "{id}"{guess?: write "{}"}{known?: write one of these ({})}{none?: give a plan that has projects}',
    'der Plan hat kein Projekt „{id}“{guess?: Schreiben Sie „{}“}{known?: Schreiben Sie eines von diesen ({})}{none?: Nennen Sie einen Plan mit Projekten}',
  ],
  'no-fiche': [
    'le projet « {id} » n’a pas de fiche dans ce plan : choisissez-en un autre, ou ajoutez la fiche au plan',
    'project "{id}" has no fiche in this plan: choose another one, or add the fiche to the plan',
    'das Projekt „{id}“ hat in diesem Plan keine Fiche: Wählen Sie ein anderes, oder ergänzen Sie die Fiche im Plan',
  ],
  'annotate-needs-docx': [
    '--annotate demande --read d’un fichier .docx : ajoutez-le',
    '--annotate needs --read of a .docx file: add it',
    '--annotate braucht --read einer .docx-Datei: Ergänzen Sie es',
  ],
  'master-format': [
    '--master ne sert à rien avec --format {format} : écrivez un .docx ou un .pptx, ou retirez --master',
    '--master does nothing with --format {format}: write a .docx or a .pptx, or remove --master',
    '--master bewirkt bei --format {format} nichts: Schreiben Sie eine .docx oder eine .pptx, oder entfernen Sie --master',
  ],
  'annotate-ods': [
    '--annotate : un fichier .ods est seulement lu, enregistrez-le en .xlsx pour le recevoir avec des remarques',
    '--annotate: an .ods file is only read, save it as .xlsx to get it back with remarks',
    '--annotate: Eine .ods-Datei wird nur gelesen, speichern Sie sie als .xlsx, um sie mit Hinweisen zurückzuerhalten',
  ],
  'not-a-form': [
    '--read {file} : c’est {found}, donnez un formulaire en .docx, .pptx, .md ou .html',
    '--read {file}: this is {found}, give a form as .docx, .pptx, .md or .html',
    '--read {file}: Das ist {found}, geben Sie ein Formular als .docx, .pptx, .md oder .html an',
  ],
  'not-utf8': [
    '--read {file} : le texte n’est pas en UTF-8, enregistrez-le en UTF-8 dans votre éditeur',
    '--read {file}: the text is not UTF-8, save it as UTF-8 in your editor',
    '--read {file}: Der Text ist nicht in UTF-8, speichern Sie ihn im Editor als UTF-8',
  ],
  'needs-budget': [
    '--{option} demande un budget : ajoutez --budget MONTANT',
    '--{option} needs a budget: add --budget AMOUNT',
    '--{option} braucht ein Budget: Ergänzen Sie --budget BETRAG',
  ],
  'budget-readings': [
    '--budget {amount} peut se lire {readings} : écrivez ce qui est voulu',
    '--budget {amount} may mean {readings}: write which',
    '--budget {amount} kann {readings} bedeuten: Schreiben Sie, was gemeint ist',
  ],
  'budget-amount': [
    '--budget {amount} : écrivez un montant en euros avec son unité, par exemple « 1,2 M€ »',
    '--budget {amount}: write an amount in euros with its unit, for example "1.2 M€"',
    '--budget {amount}: Schreiben Sie einen Betrag in Euro mit Einheit, zum Beispiel „1,2 Mio. €“',
  ],
  'costs-shape': [
    '--costs {file} : {unread?ce n’est pas du JSON, }écrivez un JSON de cette forme, {shape}',
    '--costs {file}: {unread?this is not JSON, }write JSON of this shape, {shape}',
    '--costs {file}: {unread?Das ist kein JSON. }Schreiben Sie JSON in dieser Form, {shape}',
  ],
  'costs-amount': [
    '--costs {file} : « costEur » (projet {id}) doit être un nombre d’euros, positif ou nul{found? (trouvé : {})} ; corrigez-le',
    '--costs {file}: "costEur" of {id} must be a number of euros, 0 or more{found? (found: {})}; correct it',
    '--costs {file}: „costEur“ von {id} muss ein Betrag in Euro ab 0 sein{found? (gefunden: {})}; berichtigen Sie ihn',
  ],
  'whole-number': [
    '{option} {asked} : donnez un nombre entier{least?, à partir de {}}{most? et jusqu’à {}}',
    '{option} {asked}: give a whole number{least?, from {}}{most? to {}}',
    '{option} {asked}: Geben Sie eine ganze Zahl an{least?, ab {}}{most? bis {}}',
  ],
  'write-day': [
    '--as-of {asked} : écrivez le jour ainsi, 2026-01-31',
    '--as-of {asked}: write the day like this, 2026-01-31',
    '--as-of {asked}: Schreiben Sie den Tag so, 2026-01-31',
  ],
  'no-such-day': [
    '--as-of {asked} : ce jour n’existe pas au calendrier, corrigez-le',
    '--as-of {asked}: this day is not in the calendar, correct it',
    '--as-of {asked}: Diesen Tag gibt es im Kalender nicht, berichtigen Sie ihn',
  ],
  'watch-input': [
    '--watch surveille des fichiers, et l’entrée standard n’est lue qu’une fois : donnez des fichiers',
    '--watch watches files, and standard input is read once: give files',
    '--watch beobachtet Dateien, und die Standardeingabe wird nur einmal gelesen: Nennen Sie Dateien',
  ],
  'already-there': [
    '{path} existe déjà : donnez un autre dossier, ou déplacez ce fichier',
    '{path} is there already: give another folder, or move it away',
    '{path} gibt es schon: Nennen Sie einen anderen Ordner, oder verschieben Sie die Datei',
  ],
  'profile-refused': [
    '--profile {file} n’est pas un profil valable : {reason}',
    '--profile {file} is not a valid profile: {reason}',
    '--profile {file} ist kein gültiges Profil: {reason}',
  ],
  'settings-not-json': [
    '{file} n’est pas du JSON, corrigez-le : {reason}',
    '{file} is not JSON, correct it: {reason}',
    '{file} ist kein JSON, berichtigen Sie es: {reason}',
  ],
  'settings-object': [
    '{file} : les réglages sont un objet, écrivez par exemple {example}',
    '{file}: settings are one object, write for example {example}',
    '{file}: Einstellungen sind ein Objekt, schreiben Sie zum Beispiel {example}',
  ],
  'setting-unknown': [
    '{file} : le réglage « {key} » n’existe pas, {guess?écrivez « {} », ou }retirez-le',
    '{file}: there is no setting "{key}", {guess?write "{}", or }remove it',
    '{file}: Die Einstellung „{key}“ gibt es nicht{guess? (meinten Sie „{}“?)}, berichtigen oder entfernen Sie sie',
  ],
  'setting-wrong': [
    '{file}, « {key} » ({found}) : donnez {expected}',
    '{file}, "{key}" ({found}): give {expected}',
    '{file}, „{key}“ ({found}): Geben Sie {expected} an',
  ],
  'setting-one-of': ['l’un de ceux-ci : {known}', 'one of these: {known}', 'eines von diesen: {known}'],
  'setting-whole-number': ['un nombre entier à partir de 0', 'a whole number from 0', 'eine ganze Zahl ab 0'],
  'setting-rules': [
    'un objet par code de règle',
    'an object by the codes of rules',
    'ein Objekt nach den Codes der Regeln',
  ],
  'setting-rule-unknown': [
    'les codes de règles qui existent ; aucune n’a le code « {code} »{guess? (« {} » ?)}',
    'the codes of rules that exist; no rule has the code "{code}"{guess? ("{}"?)}',
    'Codes von Regeln, die es gibt; keine hat den Code „{code}“{guess? („{}“?)}',
  ],
  'setting-rule-value': [
    'off, error, warning, info ou { severity, options } pour « {code} »',
    'off, error, warning, info or { severity, options } for "{code}"',
    'off, error, warning, info oder { severity, options } für „{code}“',
  ],
  'setting-rule-key': [
    '{ severity, options } pour « {code} », sans « {key} »',
    '{ severity, options } for "{code}", without "{key}"',
    '{ severity, options } für „{code}“, ohne „{key}“',
  ],
  'setting-rule-severity': [
    'error, warning ou info comme « severity » de « {code} »',
    'error, warning or info as "severity" of "{code}"',
    'error, warning oder info als „severity“ von „{code}“',
  ],
  'setting-rule-options': [
    'un objet comme « options » de « {code} »',
    'an object as "options" of "{code}"',
    'ein Objekt als „options“ von „{code}“',
  ],
  'setting-option-unknown': [
    'les options de la règle « {code} » ({known?{}}{none?aucune}), sans « {key} »',
    'the options of the rule "{code}" ({known?{}}{none?none}), without "{key}"',
    'die Optionen der Regel „{code}“ ({known?{}}{none?keine}), ohne „{key}“',
  ],
  'setting-option-type': [
    '« {key} » de « {code} » en {type}',
    '"{key}" of "{code}" as {type}',
    '„{key}“ von „{code}“ als {type}',
  ],
  'file-not-found': [
    'Le fichier « {name} » n’existe pas. Vérifiez le chemin{guess?, ou demandez le plan fourni « {} »}.',
    'The file "{name}" does not exist. Check the path{guess?, or ask for the bundled plan "{}"}.',
    'Die Datei „{name}“ gibt es nicht. Prüfen Sie den Pfad{guess?, oder nennen Sie den mitgelieferten Plan „{}“}.',
  ],
  'file-not-a-file': [
    '« {name} » n’est pas un fichier. Donnez un fichier JSON ou YAML.',
    '"{name}" is not a file. Give a JSON or YAML file.',
    '„{name}“ ist keine Datei. Geben Sie eine JSON- oder YAML-Datei an.',
  ],
  'file-not-allowed': [
    'Le fichier « {name} » ne peut pas être lu : accès refusé.',
    'The file "{name}" cannot be read: access denied.',
    'Die Datei „{name}“ kann nicht gelesen werden: Zugriff verweigert.',
  ],
  'file-unreadable': [
    'Le fichier « {name} » ne peut pas être lu.',
    'The file "{name}" cannot be read.',
    'Die Datei „{name}“ kann nicht gelesen werden.',
  ],
  'not-found': [
    '{option} {file} : ce fichier n’existe pas, vérifiez le chemin',
    '{option} {file}: there is no such file, check the path',
    '{option} {file}: Diese Datei gibt es nicht, prüfen Sie den Pfad',
  ],
  'not-a-file': [
    '{option} {file} : c’est un dossier, donnez le fichier',
    '{option} {file}: this is a folder, give the file in it',
    '{option} {file}: Das ist ein Ordner, geben Sie die Datei an',
  ],
  'not-allowed': [
    '{option} {file} : accès refusé, demandez le droit de le lire',
    '{option} {file}: access denied, ask for the right to read it',
    '{option} {file}: Zugriff verweigert, bitten Sie um das Leserecht',
  ],
  'too-large': [
    '{option} {file} : le fichier dépasse {limit} Mo, découpez-le',
    '{option} {file}: the file is larger than {limit} MB, split it',
    '{option} {file}: Die Datei ist größer als {limit} MB, teilen Sie sie',
  ],
  unreadable: [
    '{option} {file} : le fichier n’est pas lisible, vérifiez-le',
    '{option} {file}: the file cannot be read, check it',
    '{option} {file}: Die Datei ist nicht lesbar, prüfen Sie sie',
  ],
  'cannot-write': [
    '{path} ne peut pas être écrit{code? ({})} : donnez un autre nom ou un autre dossier',
    '{path} cannot be written{code? ({})}: give another name or another folder',
    '{path} lässt sich nicht schreiben{code? ({})}: Geben Sie einen anderen Namen oder Ordner an',
  ],
  'write-folder': [
    '{path} est un dossier : donnez le nom d’un fichier',
    '{path} is a folder: give the name of a file',
    '{path} ist ein Ordner: Geben Sie den Namen einer Datei an',
  ],
  'write-in-file': [
    '{path} ne peut pas être écrit, un fichier est à la place d’un dossier : donnez un autre dossier',
    '{path} cannot be written, a file stands where a folder is needed: give another folder',
    '{path} lässt sich nicht schreiben, eine Datei steht anstelle eines Ordners: Geben Sie einen anderen Ordner an',
  ],
  'write-denied': [
    '{path} ne peut pas être écrit, accès refusé : donnez un autre dossier',
    '{path} cannot be written, access denied: give another folder',
    '{path} lässt sich nicht schreiben, Zugriff verweigert: Geben Sie einen anderen Ordner an',
  ],
  'write-read-only': [
    '{path} ne peut pas être écrit, le disque est en lecture seule : donnez un autre dossier',
    '{path} cannot be written, the disk is read-only: give another folder',
    '{path} lässt sich nicht schreiben, der Datenträger ist schreibgeschützt: Geben Sie einen anderen Ordner an',
  ],
  'write-full': [
    '{path} ne peut pas être écrit, le disque est plein : libérez de la place',
    '{path} cannot be written, the disk is full: make room',
    '{path} lässt sich nicht schreiben, der Datenträger ist voll: Schaffen Sie Platz',
  ],
  'write-name-too-long': [
    '{path} ne peut pas être écrit, le nom est trop long : raccourcissez-le',
    '{path} cannot be written, the name is too long: shorten it',
    '{path} lässt sich nicht schreiben, der Name ist zu lang: Kürzen Sie ihn',
  ],
});

/** What can be wrong with a call. */
export type WrongCall = keyof (typeof wrongCalls)['fr'];
