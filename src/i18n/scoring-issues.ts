import { type Catalogue, catalogue, printed } from './message.ts';

/** Sentences of the checks of a prioritisation. The keys are issue codes. */
export const scoringIssues = /* @__PURE__ */ catalogue({
  'scoring-nothing-to-weigh': [
    'Le modèle n’a ni critère ni condition : donnez au moins l’un des deux.',
    'The model has neither a criterion nor a condition: give at least one of them.',
    'Das Modell hat weder ein Kriterium noch eine Bedingung: Geben Sie mindestens eines davon an.',
  ],
  'scoring-object-wanted': [
    '« {key} » doit être un objet : donnez-le avec ses clés.',
    '"{key}" must be an object: give it with its keys.',
    '„{key}“ muss ein Objekt sein: Geben Sie es mit seinen Schlüsseln an.',
  ],
  'scoring-list-wanted': [
    '« {key} » doit être une liste : donnez-en une, même vide pour « gates ».',
    '"{key}" must be a list: give one, be it empty for "gates".',
    '„{key}“ muss eine Liste sein: Geben Sie eine an, für „gates“ auch eine leere.',
  ],
  'scoring-key-unknown': [
    'Clé « {key} » inconnue, elle serait ignorée : {nearest?écrivez « {} », ou }retirez-la.',
    'Unknown key "{key}", it would be ignored: {nearest?write "{}", or }remove it.',
    'Unbekannter Schlüssel „{key}“, er würde übergangen.{nearest? Meinten Sie „{}“?} Berichtigen oder entfernen Sie ihn.',
  ],
  'scoring-label-missing': [
    'Le libellé manque : dites en mots de quoi il s’agit.',
    'The label is missing: say in words what this is.',
    'Die Bezeichnung fehlt: Sagen Sie in Worten, worum es geht.',
  ],
  'scoring-weight-missing': [
    'Le poids manque : donnez un nombre, positif ou nul.',
    'The weight is missing: give a number, 0 or more.',
    'Das Gewicht fehlt: Geben Sie eine Zahl ab 0 an.',
  ],
  'scoring-direction-missing': [
    'Le sens manque : écrivez « max » (plus vaut mieux) ou « min » (moins vaut mieux).',
    'The direction is missing: write "max" (more is better) or "min" (less is better).',
    'Die Richtung fehlt: Schreiben Sie „max“ (mehr ist besser) oder „min“ (weniger ist besser).',
  ],
  'scoring-scale-missing': [
    'L’échelle n’a pas deux bornes : donnez « min » et « max », ou des niveaux.',
    'The scale does not have two ends: give "min" and "max", or levels.',
    'Die Skala hat keine zwei Enden: Geben Sie „min“ und „max“ oder Stufen an.',
  ],
  'scoring-scale-kind-unknown': [
    'Genre d’échelle inconnu ({found}) : écrivez « levels » ou « numeric ».',
    'Unknown kind of scale ({found}): write "levels" or "numeric".',
    'Unbekannte Art von Skala ({found}): Schreiben Sie „levels“ oder „numeric“.',
  ],
  'scoring-level-not-usable': [
    'Le niveau n° {found} n’a pas de valeur : donnez-lui un nombre.',
    'Level no. {found} has no value: give it a number.',
    'Stufe Nr. {found} hat keinen Wert: Geben Sie ihr eine Zahl.',
  ],
  'scoring-level-outside-scale': [
    'Le niveau {found} est hors de l’échelle ({min} à {max}) : corrigez-le, ou élargissez l’échelle.',
    'The level {found} is outside the scale ({min} to {max}): correct it, or widen the scale.',
    'Die Stufe {found} liegt außerhalb der Skala ({min} bis {max}): Berichtigen Sie sie, oder erweitern Sie die Skala.',
  ],
  'scoring-levels-miss-ends': [
    'Les niveaux ({levels}) n’atteignent pas les bornes ({min} et {max}) : nommez-les, ou retirez les bornes.',
    'The levels ({levels}) do not reach the ends ({min} and {max}): name them, or remove the ends.',
    'Die Stufen ({levels}) reichen nicht bis zu den Enden ({min} und {max}): Benennen Sie diese, oder entfernen Sie die Enden.',
  ],
  'scoring-criterion-not-named': [
    'La note n’indique pas son critère : ajoutez-le (« criterion »).',
    'The score does not name its criterion: add it ("criterion").',
    'Die Bewertung nennt ihr Kriterium nicht: Ergänzen Sie es („criterion“).',
  ],
  'scoring-id-empty': [
    'L’identifiant est vide : donnez-en un, court.',
    'The identifier is empty: give a short one.',
    'Die Kennung ist leer: Geben Sie eine kurze Kennung an.',
  ],
  'scoring-id-twice': [
    'L’identifiant « {id} » est donné deux fois : gardez-le pour un seul élément.',
    'The identifier "{id}" is given twice: keep it for one item only.',
    'Die Kennung „{id}“ kommt zweimal vor: Behalten Sie sie nur für ein Element.',
  ],
  'scoring-weight-not-usable': [
    'Le poids {found} n’est pas utilisable : donnez un nombre, positif ou nul.',
    'The weight {found} cannot be used: give a number, 0 or more.',
    'Das Gewicht {found} ist nicht verwendbar: Geben Sie eine Zahl ab 0 an.',
  ],
  'scoring-weights-all-zero': [
    'Tous les poids sont nuls : donnez un poids positif à un critère au moins.',
    'All weights are 0: give at least one criterion a weight above 0.',
    'Alle Gewichte sind 0: Geben Sie mindestens einem Kriterium ein Gewicht über 0.',
  ],
  'scoring-direction-unknown': [
    'Sens inconnu ({found}) : écrivez « max » (plus vaut mieux) ou « min » (moins vaut mieux).',
    'Unknown direction ({found}): write "max" (more is better) or "min" (less is better).',
    'Unbekannte Richtung ({found}): Schreiben Sie „max“ (mehr ist besser) oder „min“ (weniger ist besser).',
  ],
  'scoring-scale-not-usable': [
    'Les deux bornes de l’échelle ({min} et {max}) doivent être deux nombres différents : corrigez-les.',
    'The two ends of the scale ({min} and {max}) must be two different numbers: correct them.',
    'Die beiden Enden der Skala ({min} und {max}) müssen zwei verschiedene Zahlen sein: Berichtigen Sie sie.',
  ],
  'scoring-level-twice': [
    'Deux niveaux portent la valeur {found} : donnez une valeur différente à chacun.',
    'Two levels have the value {found}: give each its own value.',
    'Zwei Stufen haben den Wert {found}: Geben Sie jeder einen eigenen Wert.',
  ],
  'scoring-thresholds-contradict': [
    'Les seuils se contredisent ({found}) : donnez-les dans cet ordre, 0 ≤ indifférence ≤ préférence ≤ veto.',
    'The thresholds contradict each other ({found}): give them in this order, 0 ≤ indifference ≤ preference ≤ veto.',
    'Die Schwellen widersprechen sich ({found}): Geben Sie sie in dieser Ordnung an, 0 ≤ Indifferenz ≤ Präferenz ≤ Veto.',
  ],
  'scoring-minimum-outside-scale': [
    'Le minimum {found} est hors de l’échelle : donnez un nombre de {min} à {max}.',
    'The minimum {found} is outside the scale: give a number from {min} to {max}.',
    'Das Minimum {found} liegt außerhalb der Skala: Geben Sie eine Zahl von {min} bis {max} an.',
  ],
  'scoring-quota-not-usable': [
    'Le nombre de projets par groupe ({found}) n’est pas utilisable : donnez un entier d’au moins 1.',
    'The number of projects per group ({found}) cannot be used: give a whole number of at least 1.',
    'Die Zahl der Projekte je Gruppe ({found}) ist nicht verwendbar: Geben Sie eine ganze Zahl ab 1 an.',
  ],
  'scoring-criterion-unknown': [
    'Critère « {id} » inconnu, la note n’est pas comptée : {nearest?écrivez « {} », ou }corrigez le nom du critère.',
    'Unknown criterion "{id}", the score is not counted: {nearest?write "{}", or }correct the name of the criterion.',
    'Unbekanntes Kriterium „{id}“, die Bewertung zählt nicht. {nearest?Meinten Sie „{}“? }Berichtigen Sie den Namen des Kriteriums.',
  ],
  'scoring-gate-unknown': [
    'Condition « {id} » inconnue, le verdict n’est pas compté : {nearest?écrivez « {} », ou }corrigez le nom de la condition.',
    'Unknown condition "{id}", the verdict is not counted: {nearest?write "{}", or }correct the name of the condition.',
    'Unbekannte Bedingung „{id}“, das Urteil zählt nicht. {nearest?Meinten Sie „{}“? }Berichtigen Sie den Namen der Bedingung.',
  ],
  'scoring-score-not-a-number': [
    'La note {found} n’est pas un nombre, elle est tenue pour manquante : écrivez un nombre.',
    'The score {found} is not a number and is taken as missing: write a number.',
    'Die Bewertung {found} ist keine Zahl und gilt als fehlend: Schreiben Sie eine Zahl.',
  ],
  'scoring-score-outside-scale': [
    'La note {found} est hors de l’échelle, elle est tenue pour manquante : donnez une note de {min} à {max}.',
    'The score {found} is outside the scale and is taken as missing: give a score from {min} to {max}.',
    'Die Bewertung {found} liegt außerhalb der Skala und gilt als fehlend: Geben Sie eine Bewertung von {min} bis {max} an.',
  ],
  'scoring-score-not-a-level': [
    'La note {found} n’est pas un niveau de l’échelle, elle est comptée telle quelle : vérifiez-la (niveaux : {levels}).',
    'The score {found} is not a level of the scale, it is counted as given: check it (levels: {levels}).',
    'Die Bewertung {found} ist keine Stufe der Skala, sie zählt wie angegeben: Prüfen Sie sie (Stufen: {levels}).',
  ],
  'scoring-score-twice': [
    '{assessor?L’évaluateur « {} » note deux fois ce critère}{alone?Ce critère est noté deux fois sans nom d’évaluateur}, ces notes sont tenues pour manquantes : gardez-en une.',
    '{assessor?Assessor "{}" scores this criterion twice}{alone?This criterion is scored twice without a named assessor}, these scores are taken as missing: keep one.',
    '{assessor?Die bewertende Stelle „{}“ bewertet dieses Kriterium zweimal}{alone?Dieses Kriterium ist zweimal ohne bewertende Stelle bewertet}, diese Bewertungen gelten als fehlend: Behalten Sie eine.',
  ],
  'scoring-score-missing': [
    'La note manque pour le critère « {id} », rien n’est mis à sa place : ajoutez-la.',
    'The score for the criterion "{id}" is missing, nothing is put in its place: add it.',
    'Die Bewertung für das Kriterium „{id}“ fehlt, nichts wird an ihre Stelle gesetzt: Ergänzen Sie sie.',
  ],
  'scoring-verdict-unknown': [
    'Verdict inconnu (« {found} »), la condition reste à trancher : écrivez {known}.',
    'Unknown verdict ("{found}"), the condition stays open: write {known}.',
    'Unbekanntes Urteil („{found}“), die Bedingung bleibt offen: Schreiben Sie {known}.',
  ],
  'scoring-verdict-twice': [
    'La condition « {id} » reçoit deux verdicts, elle reste à trancher : gardez-en un.',
    'The condition "{id}" gets two verdicts and stays open: keep one.',
    'Die Bedingung „{id}“ erhält zwei Urteile und bleibt offen: Behalten Sie eines.',
  ],
  'scoring-verdict-missing': [
    'Aucun verdict pour la condition « {id} », elle reste à trancher : dites si elle est remplie.',
    'There is no verdict on the condition "{id}", it stays open: say whether it is met.',
    'Kein Urteil zur Bedingung „{id}“, sie bleibt offen: Sagen Sie, ob sie erfüllt ist.',
  ],
  'scoring-verdict-without-evidence': [
    'Le verdict sur la condition « {id} » ne s’appuie sur rien : indiquez ce qui le fonde.',
    'The verdict on the condition "{id}" rests on nothing: say what it is based on.',
    'Das Urteil zur Bedingung „{id}“ stützt sich auf nichts: Geben Sie die Grundlage an.',
  ],
  'scoring-group-missing': [
    'Le groupe manque, le choix par groupe ne peut pas retenir cet élément : donnez-lui un groupe.',
    'The group is missing, the choice per group cannot select this item: give it a group.',
    'Die Gruppe fehlt, die Auswahl je Gruppe kann dieses Element nicht berücksichtigen: Geben Sie ihm eine Gruppe.',
  ],
  'scoring-rests-on-illustration': [
    'Ce classement repose sur {count|une valeur illustrative|# valeurs illustratives} : ce n’est pas une décision.',
    'This ranking rests on {count|one illustrative value|# illustrative values}: it is not a decision.',
    'Diese Rangfolge stützt sich auf {count|einen Beispielwert|# Beispielwerte}: Sie ist keine Entscheidung.',
  ],
  'scoring-rank-depends-on-set': [
    'Avec la méthode « {method} », ajouter ou retirer un élément peut changer l’ordre des autres.',
    'With the method "{method}", adding or removing an item can change the order of the others.',
    'Bei der Methode „{method}“ kann ein hinzugefügtes oder entferntes Element die Reihenfolge der anderen ändern.',
  ],
  'scoring-no-criterion-no-order': [
    'Le modèle n’a que des conditions : ceux qui les remplissent ne sont pas départagés. Ajoutez un critère pour les classer.',
    'The model has conditions only: the items that meet them are not put in an order. Add a criterion to rank them.',
    'Das Modell hat nur Bedingungen: Was sie erfüllt, erhält keinen Rang. Ergänzen Sie ein Kriterium für eine Rangfolge.',
  ],
  'scoring-nothing-ranked': [
    'Aucun élément ne peut être classé : complétez les notes, ou revoyez les conditions.',
    'No item can be ranked: complete the scores, or look at the conditions again.',
    'Kein Element erhält einen Rang: Ergänzen Sie die Bewertungen, oder prüfen Sie die Bedingungen.',
  ],
  'scoring-gate-undecided': [
    '{alternative} : la condition « {label} » n’est pas tranchée, le rang reste provisoire. Dites si elle est remplie.',
    '{alternative}: the condition "{label}" is still open, the rank is provisional. Say whether it is met.',
    '{alternative}: Die Bedingung „{label}“ ist noch offen, der Rang bleibt vorläufig. Sagen Sie, ob sie erfüllt ist.',
  ],
});

/** What the checks of a prioritisation can say. */
export type ScoringIssueKey = keyof (typeof scoringIssues)['fr'];

/** Where in a prioritisation an issue stands. */
export type ScoringPlaceKey =
  | 'model'
  | 'criterion'
  | 'gate'
  | 'alternative'
  | 'alternative-criterion'
  | 'alternative-gate'
  | 'ranking';

/** Places in a prioritisation, in words. */
export const scoringPlaces: Catalogue<ScoringPlaceKey> = /* @__PURE__ */ printed({
  fr: {
    model: 'modèle',
    criterion: 'critère {criterion}',
    gate: 'condition {gate}',
    alternative: '{alternative}',
    'alternative-criterion': '{alternative}, critère {criterion}',
    'alternative-gate': '{alternative}, condition {gate}',
    ranking: 'classement',
  },
  en: {
    model: 'model',
    criterion: 'criterion {criterion}',
    gate: 'condition {gate}',
    alternative: '{alternative}',
    'alternative-criterion': '{alternative}, criterion {criterion}',
    'alternative-gate': '{alternative}, condition {gate}',
    ranking: 'ranking',
  },
  de: {
    model: 'Modell',
    criterion: 'Kriterium {criterion}',
    gate: 'Bedingung {gate}',
    alternative: '{alternative}',
    'alternative-criterion': '{alternative}, Kriterium {criterion}',
    'alternative-gate': '{alternative}, Bedingung {gate}',
    ranking: 'Rangfolge',
  },
});
