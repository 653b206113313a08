import { type Catalogue, printed } from './message.ts';

/** What the checks of a prioritisation can say. The keys are issue codes. */
export type ScoringIssueKey =
  | 'scoring-nothing-to-weigh'
  | 'scoring-object-wanted'
  | 'scoring-list-wanted'
  | 'scoring-key-unknown'
  | 'scoring-label-missing'
  | 'scoring-weight-missing'
  | 'scoring-direction-missing'
  | 'scoring-scale-missing'
  | 'scoring-scale-kind-unknown'
  | 'scoring-level-not-usable'
  | 'scoring-level-outside-scale'
  | 'scoring-levels-miss-ends'
  | 'scoring-criterion-not-named'
  | 'scoring-id-empty'
  | 'scoring-id-twice'
  | 'scoring-weight-not-usable'
  | 'scoring-weights-all-zero'
  | 'scoring-direction-unknown'
  | 'scoring-scale-not-usable'
  | 'scoring-level-twice'
  | 'scoring-thresholds-contradict'
  | 'scoring-minimum-outside-scale'
  | 'scoring-quota-not-usable'
  | 'scoring-criterion-unknown'
  | 'scoring-gate-unknown'
  | 'scoring-score-not-a-number'
  | 'scoring-score-outside-scale'
  | 'scoring-score-not-a-level'
  | 'scoring-score-twice'
  | 'scoring-score-missing'
  | 'scoring-verdict-unknown'
  | 'scoring-verdict-twice'
  | 'scoring-verdict-missing'
  | 'scoring-verdict-without-evidence'
  | 'scoring-group-missing'
  | 'scoring-rests-on-illustration'
  | 'scoring-rank-depends-on-set'
  | 'scoring-no-criterion-no-order'
  | 'scoring-nothing-ranked'
  | 'scoring-gate-undecided';

/** Sentences of the checks of a prioritisation. */
export const scoringIssues: Catalogue<ScoringIssueKey> = /* @__PURE__ */ printed({
  fr: {
    'scoring-nothing-to-weigh': 'Le modèle n’a ni critère ni condition : donnez au moins l’un des deux.',
    'scoring-object-wanted': '« {key} » doit être un objet avec ses clés.',
    'scoring-list-wanted': '« {key} » doit être une liste : donnez-en une, même vide pour « gates ».',
    'scoring-key-unknown': 'Clé « {key} » inconnue : elle serait ignorée.{nearest? Vouliez-vous écrire « {} » ?}',
    'scoring-label-missing': 'Pas de libellé : dites en mots ce que c’est.',
    'scoring-weight-missing': 'Pas de poids : donnez un nombre fini, positif ou nul.',
    'scoring-direction-missing': 'Pas de sens : écrivez « max » (plus vaut mieux) ou « min » (moins vaut mieux).',
    'scoring-scale-missing': 'L’échelle n’a pas deux bornes : donnez « min » et « max », ou des niveaux.',
    'scoring-scale-kind-unknown': 'Genre d’échelle {found} inconnu : écrivez « levels » ou « numeric ».',
    'scoring-level-not-usable': 'Le niveau n° {found} n’a pas de valeur finie : donnez-lui un nombre.',
    'scoring-level-outside-scale': 'Le niveau {found} est hors de l’échelle de {min} à {max}.',
    'scoring-levels-miss-ends':
      'Les niveaux ({levels}) n’atteignent pas les bornes {min} et {max} : nommez-les, ou retirez les bornes.',
    'scoring-criterion-not-named': 'Une note ne dit pas son critère : écrivez « criterion ».',
    'scoring-id-empty': 'L’identifiant est vide : donnez un identifiant court.',
    'scoring-id-twice': 'L’identifiant « {id} » est donné deux fois : gardez-le pour un seul élément.',
    'scoring-weight-not-usable': 'Le poids {found} n’est pas utilisable : donnez un nombre fini, positif ou nul.',
    'scoring-weights-all-zero': 'Tous les poids sont nuls : donnez un poids positif à un critère au moins.',
    'scoring-direction-unknown':
      'Sens {found} inconnu : écrivez « max » (plus vaut mieux) ou « min » (moins vaut mieux).',
    'scoring-scale-not-usable':
      'L’échelle n’a pas deux bornes distinctes et finies ({min} et {max}) : corrigez ses bornes.',
    'scoring-level-twice': 'Deux niveaux portent la valeur {found} : donnez une valeur différente à chacun.',
    'scoring-thresholds-contradict': 'Seuils contradictoires ({found}) : il faut 0 ≤ indifférence ≤ préférence ≤ veto.',
    'scoring-minimum-outside-scale': 'Le minimum {found} est hors de l’échelle de {min} à {max}.',
    'scoring-quota-not-usable': 'Le quota par groupe {found} n’est pas utilisable : donnez un entier d’au moins 1.',
    'scoring-criterion-unknown':
      'Critère « {id} » inconnu : la note n’est pas comptée.{nearest? Vouliez-vous écrire « {} » ?}',
    'scoring-gate-unknown':
      'Condition « {id} » inconnue : l’avis n’est pas compté.{nearest? Vouliez-vous écrire « {} » ?}',
    'scoring-score-not-a-number': 'La note {found} n’est pas un nombre fini : elle est tenue pour manquante.',
    'scoring-score-outside-scale':
      'La note {found} est hors de l’échelle de {min} à {max} : elle est tenue pour manquante.',
    'scoring-score-not-a-level':
      'La note {found} n’est pas un niveau de l’échelle ({levels}) : elle est comptée telle quelle.',
    'scoring-score-twice':
      '{assessor?L’évaluateur « {} » note deux fois ce critère}{alone?Ce critère est noté deux fois sans nom d’évaluateur} : ces notes sont tenues pour manquantes.',
    'scoring-score-missing': 'Note manquante pour le critère « {id} » : rien n’est mis à sa place.',
    'scoring-verdict-unknown': 'Avis « {found} » inconnu : écrivez {known}. Il est tenu pour « unknown ».',
    'scoring-verdict-twice': 'La condition « {id} » reçoit deux avis : elle est tenue pour « unknown ».',
    'scoring-verdict-missing': 'Aucun avis pour la condition « {id} » : elle est tenue pour « unknown ».',
    'scoring-verdict-without-evidence':
      'L’avis sur la condition « {id} » ne s’appuie sur rien : indiquez ce qui le fonde.',
    'scoring-group-missing': 'Aucun groupe : le choix par groupe ne peut pas retenir cet élément.',
    'scoring-rests-on-illustration':
      'Ce classement repose sur {count|une valeur illustrative|# valeurs illustratives} : ce n’est pas une décision.',
    'scoring-rank-depends-on-set':
      'Avec la méthode « {method} », ajouter ou retirer un élément peut changer l’ordre des autres.',
    'scoring-no-criterion-no-order':
      'Le modèle n’a que des conditions : ceux qui les remplissent ne sont pas départagés.',
    'scoring-nothing-ranked': 'Aucun élément ne peut être classé.',
    'scoring-gate-undecided':
      '{alternative} : la condition « {label} » n’est pas tranchée, le rang reste provisoire. Rendez un verdict.',
  },
  en: {
    'scoring-nothing-to-weigh': 'The model has neither a criterion nor a condition: give at least one of them.',
    'scoring-object-wanted': '"{key}" must be an object with its keys.',
    'scoring-list-wanted': '"{key}" must be a list: give one, be it empty for "gates".',
    'scoring-key-unknown': 'Unknown key "{key}": it would be ignored.{nearest? Did you mean "{}"?}',
    'scoring-label-missing': 'No label: say in words what this is.',
    'scoring-weight-missing': 'No weight: give a finite number, 0 or more.',
    'scoring-direction-missing': 'No direction: write "max" (more is better) or "min" (less is better).',
    'scoring-scale-missing': 'The scale does not have two ends: give "min" and "max", or levels.',
    'scoring-scale-kind-unknown': 'Unknown kind of scale {found}: write "levels" or "numeric".',
    'scoring-level-not-usable': 'Level no. {found} has no finite value: give it a number.',
    'scoring-level-outside-scale': 'The level {found} is outside the scale from {min} to {max}.',
    'scoring-levels-miss-ends':
      'The levels ({levels}) do not reach the ends {min} and {max}: name them, or leave the ends out.',
    'scoring-criterion-not-named': 'A score does not say its criterion: write "criterion".',
    'scoring-id-empty': 'The identifier is empty: give a short one.',
    'scoring-id-twice': 'The identifier "{id}" is given twice: keep it for one item only.',
    'scoring-weight-not-usable': 'The weight {found} cannot be used: give a finite number, 0 or more.',
    'scoring-weights-all-zero': 'All weights are 0: give at least one criterion a weight above 0.',
    'scoring-direction-unknown': 'Unknown direction {found}: write "max" (more is better) or "min" (less is better).',
    'scoring-scale-not-usable': 'The scale does not have two distinct finite ends ({min} and {max}): mend its ends.',
    'scoring-level-twice': 'Two levels have the value {found}: give each its own value.',
    'scoring-thresholds-contradict':
      'Contradictory thresholds ({found}): 0 ≤ indifference ≤ preference ≤ veto must hold.',
    'scoring-minimum-outside-scale': 'The minimum {found} is outside the scale from {min} to {max}.',
    'scoring-quota-not-usable': 'The quota per group {found} cannot be used: give a whole number of at least 1.',
    'scoring-criterion-unknown': 'Unknown criterion "{id}": the score is not counted.{nearest? Did you mean "{}"?}',
    'scoring-gate-unknown': 'Unknown condition "{id}": the verdict is not counted.{nearest? Did you mean "{}"?}',
    'scoring-score-not-a-number': 'The score {found} is not a finite number: it is taken as missing.',
    'scoring-score-outside-scale':
      'The score {found} is outside the scale from {min} to {max}: it is taken as missing.',
    'scoring-score-not-a-level': 'The score {found} is not a level of the scale ({levels}): it is counted as given.',
    'scoring-score-twice':
      '{assessor?Assessor "{}" scores this criterion twice}{alone?This criterion is scored twice without a named assessor}: these scores are taken as missing.',
    'scoring-score-missing': 'No score for the criterion "{id}": nothing is put in its place.',
    'scoring-verdict-unknown': 'Unknown verdict "{found}": write {known}. It is taken as "unknown".',
    'scoring-verdict-twice': 'The condition "{id}" gets two verdicts: it is taken as "unknown".',
    'scoring-verdict-missing': 'No verdict for the condition "{id}": it is taken as "unknown".',
    'scoring-verdict-without-evidence':
      'The verdict on the condition "{id}" rests on nothing: say what it is based on.',
    'scoring-group-missing': 'No group: the choice per group cannot take this item.',
    'scoring-rests-on-illustration':
      'This ranking rests on {count|one illustrative value|# illustrative values}: it is not a decision.',
    'scoring-rank-depends-on-set':
      'With the method "{method}", adding or removing an item can change the order of the others.',
    'scoring-no-criterion-no-order': 'The model has conditions only: the items that pass are not put in an order.',
    'scoring-nothing-ranked': 'No item can be ranked.',
    'scoring-gate-undecided':
      '{alternative}: the condition "{label}" is not decided, the rank is provisional. Give a verdict.',
  },
  de: {
    'scoring-nothing-to-weigh':
      'Das Modell hat weder ein Kriterium noch eine Bedingung: mindestens eines davon angeben.',
    'scoring-object-wanted': '„{key}“ muss ein Objekt mit seinen Schlüsseln sein.',
    'scoring-list-wanted': '„{key}“ muss eine Liste sein: eine angeben, für „gates“ auch eine leere.',
    'scoring-key-unknown': 'Unbekannter Schlüssel „{key}“: er würde übergangen.{nearest? War „{}“ gemeint?}',
    'scoring-label-missing': 'Keine Bezeichnung: in Worten sagen, was es ist.',
    'scoring-weight-missing': 'Kein Gewicht: eine endliche Zahl ab 0 angeben.',
    'scoring-direction-missing': 'Keine Richtung: „max“ (mehr ist besser) oder „min“ (weniger ist besser) schreiben.',
    'scoring-scale-missing': 'Die Skala hat keine zwei Enden: „min“ und „max“ oder Stufen angeben.',
    'scoring-scale-kind-unknown': 'Unbekannte Art von Skala {found}: „levels“ oder „numeric“ schreiben.',
    'scoring-level-not-usable': 'Stufe Nr. {found} hat keinen endlichen Wert: eine Zahl angeben.',
    'scoring-level-outside-scale': 'Die Stufe {found} liegt außerhalb der Skala von {min} bis {max}.',
    'scoring-levels-miss-ends':
      'Die Stufen ({levels}) reichen nicht bis zu den Enden {min} und {max}: diese benennen oder die Enden weglassen.',
    'scoring-criterion-not-named': 'Eine Bewertung nennt ihr Kriterium nicht: „criterion“ schreiben.',
    'scoring-id-empty': 'Die Kennung ist leer: eine kurze Kennung angeben.',
    'scoring-id-twice': 'Die Kennung „{id}“ kommt zweimal vor: sie darf nur für ein Element stehen.',
    'scoring-weight-not-usable': 'Das Gewicht {found} ist nicht verwendbar: eine endliche Zahl ab 0 angeben.',
    'scoring-weights-all-zero': 'Alle Gewichte sind 0: mindestens einem Kriterium ein Gewicht über 0 geben.',
    'scoring-direction-unknown':
      'Unbekannte Richtung {found}: „max“ (mehr ist besser) oder „min“ (weniger ist besser) schreiben.',
    'scoring-scale-not-usable':
      'Die Skala hat keine zwei verschiedenen endlichen Enden ({min} und {max}): Enden berichtigen.',
    'scoring-level-twice': 'Zwei Stufen haben den Wert {found}: jeder einen eigenen Wert geben.',
    'scoring-thresholds-contradict':
      'Widersprüchliche Schwellen ({found}): es muss 0 ≤ Indifferenz ≤ Präferenz ≤ Veto gelten.',
    'scoring-minimum-outside-scale': 'Das Minimum {found} liegt außerhalb der Skala von {min} bis {max}.',
    'scoring-quota-not-usable': 'Die Quote je Gruppe {found} ist nicht verwendbar: eine ganze Zahl ab 1 angeben.',
    'scoring-criterion-unknown': 'Unbekanntes Kriterium „{id}“: die Bewertung zählt nicht.{nearest? War „{}“ gemeint?}',
    'scoring-gate-unknown': 'Unbekannte Bedingung „{id}“: das Urteil zählt nicht.{nearest? War „{}“ gemeint?}',
    'scoring-score-not-a-number': 'Die Bewertung {found} ist keine endliche Zahl: sie gilt als fehlend.',
    'scoring-score-outside-scale':
      'Die Bewertung {found} liegt außerhalb der Skala von {min} bis {max}: sie gilt als fehlend.',
    'scoring-score-not-a-level': 'Die Bewertung {found} ist keine Stufe der Skala ({levels}): sie zählt wie angegeben.',
    'scoring-score-twice':
      '{assessor?Die bewertende Stelle „{}“ bewertet dieses Kriterium zweimal}{alone?Dieses Kriterium ist zweimal ohne bewertende Stelle bewertet}: diese Bewertungen gelten als fehlend.',
    'scoring-score-missing': 'Keine Bewertung für das Kriterium „{id}“: nichts wird an ihre Stelle gesetzt.',
    'scoring-verdict-unknown': 'Unbekanntes Urteil „{found}“: {known} schreiben. Es gilt als „unknown“.',
    'scoring-verdict-twice': 'Die Bedingung „{id}“ erhält zwei Urteile: sie gilt als „unknown“.',
    'scoring-verdict-missing': 'Kein Urteil zur Bedingung „{id}“: sie gilt als „unknown“.',
    'scoring-verdict-without-evidence':
      'Das Urteil zur Bedingung „{id}“ stützt sich auf nichts: die Grundlage angeben.',
    'scoring-group-missing': 'Keine Gruppe: die Auswahl je Gruppe kann dieses Element nicht nehmen.',
    'scoring-rests-on-illustration':
      'Diese Rangfolge stützt sich auf {count|einen Beispielwert|# Beispielwerte}: sie ist keine Entscheidung.',
    'scoring-rank-depends-on-set':
      'Bei der Methode „{method}“ kann ein hinzugefügtes oder entferntes Element die Reihenfolge der anderen ändern.',
    'scoring-no-criterion-no-order': 'Das Modell hat nur Bedingungen: was sie erfüllt, wird nicht gereiht.',
    'scoring-nothing-ranked': 'Kein Element kann gereiht werden.',
    'scoring-gate-undecided':
      '{alternative}: Die Bedingung „{label}“ ist nicht entschieden, der Rang bleibt vorläufig. Geben Sie ein Urteil ab.',
  },
});

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
