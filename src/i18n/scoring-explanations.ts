import { type Catalogue, printed } from './message.ts';

/** Sentences that explain a ranking. */
export type ScoringExplanationKey =
  | 'pair-ahead'
  | 'pair-ahead-other-method'
  | 'pair-level'
  | 'pair-for'
  | 'pair-nothing-for'
  | 'pair-equal'
  | 'pair-unknown'
  | 'pair-cover'
  | 'not-excluded'
  | 'excluded'
  | 'excluded-gate'
  | 'excluded-gate-undecided'
  | 'excluded-minimum'
  | 'excluded-missing'
  | 'excluded-evidence'
  | 'rank-if-admitted'
  | 'change-funded'
  | 'change-obstacles'
  | 'change-gate'
  | 'change-undecided'
  | 'change-minimum'
  | 'change-missing'
  | 'change-free-place'
  | 'change-level'
  | 'change-gap'
  | 'change-one-score'
  | 'change-several-scores'
  | 'change-no-score'
  | 'change-weights'
  | 'change-no-weights'
  | 'change-other-method'
  | 'stability-winner'
  | 'stability-winners'
  | 'stability-weight-free'
  | 'stability-weight'
  | 'stability-flip'
  | 'stability-cut-tied'
  | 'stability-searched'
  | 'rests-on-illustration'
  | 'pair-ahead-at-least'
  | 'pair-undecided'
  | 'pair-may-be-excluded'
  | 'ranks-if-admitted'
  | 'change-gap-open'
  | 'change-by-method'
  | 'stability-winner-if-kept'
  | 'stability-winner-among'
  | 'stability-open'
  | 'stability-can-be-first'
  | 'stability-contender'
  | 'stability-cut-open'
  | 'stability-flip-open'
  | 'stability-may-be-ahead'
  | 'stability-left-out'
  | 'stability-taken-as-met'
  | 'from-to';

/** Sentences that explain a ranking, in every sentence language. */
export const scoringExplanations: Catalogue<ScoringExplanationKey> = /* @__PURE__ */ printed({
  fr: {
    'pair-ahead': '{a} devance {b} de {points} : {scoreA} contre {scoreB}.',
    'pair-ahead-other-method':
      '{a} est classé devant {b} par la méthode choisie ; la somme pondérée, à titre de comparaison, donne {scoreA} contre {scoreB}.',
    'pair-level': '{a} et {b} sont à égalité : {scoreA} contre {scoreB}.',
    'pair-for': 'En faveur de {who} : {list}.',
    'pair-nothing-for': 'Rien ne joue en faveur de {who}.',
    'pair-equal': 'Sans différence : {list}.',
    'pair-unknown': 'Impossible à comparer, faute de note : {list}.',
    'pair-cover':
      '{count|Un seul avantage suffit|# avantages suffisent} à compenser tout ce qui joue pour {b} : {list}.',
    'not-excluded': '{a} n’est pas écarté.',
    excluded: '{a} est écarté.',
    'excluded-gate': 'Condition non remplie : {label}.',
    'excluded-gate-undecided': 'Condition non tranchée : {label}.',
    'excluded-minimum': 'Minimum non atteint pour « {label} » : {found}, il faut {minimum}.',
    'excluded-missing': '{count|Note manquante|Notes manquantes} : {list}.',
    'excluded-evidence': 'Ce qui le montre : {text}{source? ({})}.',
    'rank-if-admitted': 'Avec ses notes, {a} serait au rang {rank} s’il était admis.',
    'change-funded': '{a} est déjà {places|premier|parmi les # premiers}.',
    'change-obstacles': 'Pour que {a} soit {places|premier|parmi les # premiers}, il faut d’abord :',
    'change-gate': 'remplir la condition « {label} »',
    'change-undecided': 'trancher la condition « {label} »',
    'change-minimum': 'atteindre au moins {minimum} pour « {label} » (aujourd’hui {found})',
    'change-missing': 'noter {list}',
    'change-free-place': 'Une place reste libre : {a} n’a personne à dépasser.',
    'change-level': '{a} a autant de points que {rival}, le dernier retenu : le moindre point de plus le fait passer.',
    'change-gap': 'Il manque {gap} à {a} pour rejoindre {rival}, le dernier retenu.',
    'change-one-score': 'Une seule de ces notes y suffirait : {list}.',
    'change-several-scores':
      'Aucune note n’y suffit seule ; au mieux de l’échelle, celles-ci y suffiraient ensemble : {list}.',
    'change-no-score': 'Aucune note, même au mieux de l’échelle, n’y suffirait.',
    'change-weights': 'Les poids les plus proches qui y suffiraient : {list}.',
    'change-no-weights': 'Aucun changement de poids n’y suffirait.',
    'change-other-method': 'Ces écarts sont ceux de la somme pondérée, et non de la méthode choisie.',
    'stability-winner': '{a} est en tête.',
    'stability-winners': '{list} sont en tête à égalité.',
    'stability-weight-free': 'Le poids de « {label} » ({weight}) peut prendre toute valeur sans que cela change.',
    'stability-weight':
      'Cela reste vrai tant que le poids de « {label} » ({weight} aujourd’hui) est entre {min} et {max}.',
    'stability-flip': '{behind} dépasse {ahead} dès que le poids de « {label} » passe {side} {bound}.',
    'stability-cut-tied': '{list} sont à égalité sur la dernière place : les notes ne les départagent pas.',
    'stability-searched': 'Bornes trouvées par recherche au pas de {step} : un renversement plus bref peut échapper.',
    'rests-on-illustration': 'Cette explication repose sur des valeurs illustratives.',
    'pair-ahead-at-least':
      '{a} devance {b} d’au moins {points}, quelles que soient les notes manquantes : {scoreA} contre {scoreB}.',
    'pair-undecided': 'Entre {a} et {b}, rien n’est joué tant que des notes manquent : {scoreA} contre {scoreB}.',
    'pair-may-be-excluded': '{a} peut encore être écarté.',
    'ranks-if-admitted': 'Avec ses notes, {a} serait entre le rang {rank} et le rang {worst} s’il était admis.',
    'change-gap-open': 'Pour en être sûr quoi qu’il arrive, il manque {gap} à {a} pour rejoindre {rival}.',
    'change-by-method': 'La méthode choisie décide de ce rang, et non la somme pondérée.',
    'stability-winner-if-kept':
      '{list} {count|est|sont} en tête, sauf à être écarté : une condition n’est pas tranchée.',
    'stability-winner-among': 'Parmi ceux dont toutes les notes sont connues, {list} {count|mène|mènent}.',
    'stability-open': 'La première place dépend des notes manquantes : {list} peuvent encore l’avoir.',
    'stability-can-be-first':
      'Quand le poids de « {label} » varie ({weight} aujourd’hui), peuvent être en tête : {list}.',
    'stability-contender': '{name} de {min} à {max}',
    'stability-cut-open': 'Les notes manquantes décident qui de ces projets a les dernières places : {list}.',
    'stability-flip-open':
      '{behind} peut dépasser {ahead}, selon les notes manquantes, dès que le poids de « {label} » passe {side} {bound}.',
    'stability-may-be-ahead': '{list} {count|peut|peuvent} encore passer devant : des notes manquent.',
    'stability-left-out': 'Ce qui est dit de la robustesse laisse de côté {list}, faute de notes.',
    'stability-taken-as-met':
      'Les conditions non tranchées sont ici tenues pour remplies ; restent incertains : {list}.',
    'from-to': '{label} de {from} à {to}',
  },
  en: {
    'pair-ahead': '{a} is ahead of {b} by {points}: {scoreA} against {scoreB}.',
    'pair-ahead-other-method':
      '{a} is ranked before {b} by the chosen method; the weighted sum, for comparison, gives {scoreA} against {scoreB}.',
    'pair-level': '{a} and {b} are level: {scoreA} against {scoreB}.',
    'pair-for': 'In favour of {who}: {list}.',
    'pair-nothing-for': 'Nothing speaks for {who}.',
    'pair-equal': 'No difference: {list}.',
    'pair-unknown': 'Cannot be compared because a score is missing: {list}.',
    'pair-cover':
      '{count|One advantage is|# advantages are} enough to make up for everything that speaks for {b}: {list}.',
    'not-excluded': '{a} is not excluded.',
    excluded: '{a} is excluded.',
    'excluded-gate': 'Condition not met: {label}.',
    'excluded-gate-undecided': 'Condition still open: {label}.',
    'excluded-minimum': 'Minimum not reached for "{label}": {found}, where {minimum} is needed.',
    'excluded-missing': '{count|Missing score|Missing scores}: {list}.',
    'excluded-evidence': 'What shows it: {text}{source? ({})}.',
    'rank-if-admitted': 'With its scores, {a} would have rank {rank} if it were admitted.',
    'change-funded': '{a} is already {places|first|among the first #}.',
    'change-obstacles': 'For {a} to be {places|first|among the first #}, this has to happen before all else:',
    'change-gate': 'meet the condition "{label}"',
    'change-undecided': 'decide the condition "{label}"',
    'change-minimum': 'reach at least {minimum} for "{label}" (now {found})',
    'change-missing': 'score {list}',
    'change-free-place': 'A place is free: {a} has nobody to overtake.',
    'change-level': '{a} has as many points as {rival}, the last one selected: anything more carries it past.',
    'change-gap': '{a} lacks {gap} to draw level with {rival}, the last one selected.',
    'change-one-score': 'Any one of these scores would do: {list}.',
    'change-several-scores':
      'No single score is enough; raised to the top of the scale, these would do together: {list}.',
    'change-no-score': 'No scores would do, not even at the top of the scale.',
    'change-weights': 'The nearest weights that would do: {list}.',
    'change-no-weights': 'No change of weights would do.',
    'change-other-method': 'These gaps are those of the weighted sum, not of the chosen method.',
    'stability-winner': '{a} comes first.',
    'stability-winners': '{list} come first together.',
    'stability-weight-free': 'The weight of "{label}" ({weight}) can take any value without changing that.',
    'stability-weight': 'That stays true while the weight of "{label}" (now {weight}) is between {min} and {max}.',
    'stability-flip': '{behind} overtakes {ahead} as soon as the weight of "{label}" goes {side} {bound}.',
    'stability-cut-tied': '{list} tie for the last place: the scores do not separate them.',
    'stability-searched': 'Bounds found by search in steps of {step}: a briefer reversal can be missed.',
    'rests-on-illustration': 'This explanation rests on illustrative values.',
    'pair-ahead-at-least':
      '{a} is ahead of {b} by at least {points}, whatever the missing scores: {scoreA} against {scoreB}.',
    'pair-undecided': 'Between {a} and {b} nothing is settled while scores are missing: {scoreA} against {scoreB}.',
    'pair-may-be-excluded': '{a} may still be excluded.',
    'ranks-if-admitted': 'With its scores, {a} would have a rank from {rank} to {worst} if it were admitted.',
    'change-gap-open': 'To be sure of it whatever is still open, {a} lacks {gap} to draw level with {rival}.',
    'change-by-method': 'The chosen method decides this rank, not the weighted sum.',
    'stability-winner-if-kept': '{list} {count|leads|lead} unless excluded: a condition is still open.',
    'stability-winner-among': 'Among those with all their scores, {list} {count|leads|lead}.',
    'stability-open': 'Who comes first depends on missing scores: {list} can still be first.',
    'stability-can-be-first': 'As the weight of "{label}" (now {weight}) moves, these can be first: {list}.',
    'stability-contender': '{name} from {min} to {max}',
    'stability-cut-open': 'Missing scores decide who of these has the last places: {list}.',
    'stability-flip-open':
      '{behind} can overtake {ahead}, depending on missing scores, as soon as the weight of "{label}" goes {side} {bound}.',
    'stability-may-be-ahead': '{list} may still come before that: scores are missing.',
    'stability-left-out': 'What is said of robustness leaves out {list}, because scores are missing.',
    'stability-taken-as-met': 'Open conditions are taken as met here: {list} may still be excluded.',
    'from-to': '{label} from {from} to {to}',
  },
  de: {
    'pair-ahead': '{a} liegt um {points} vor {b}: {scoreA} gegen {scoreB}.',
    'pair-ahead-other-method':
      '{a} steht nach der gewählten Methode vor {b}; die gewichtete Summe ergibt zum Vergleich {scoreA} gegen {scoreB}.',
    'pair-level': '{a} und {b} liegen gleichauf: {scoreA} gegen {scoreB}.',
    'pair-for': 'Für {who} spricht: {list}.',
    'pair-nothing-for': 'Nichts spricht für {who}.',
    'pair-equal': 'Ohne Unterschied: {list}.',
    'pair-unknown': 'Mangels Bewertung nicht vergleichbar: {list}.',
    'pair-cover': '{count|Ein Vorteil genügt|# Vorteile genügen}, um alles aufzuwiegen, was für {b} spricht: {list}.',
    'not-excluded': '{a} ist nicht ausgeschlossen.',
    excluded: '{a} ist ausgeschlossen.',
    'excluded-gate': 'Bedingung nicht erfüllt: {label}.',
    'excluded-gate-undecided': 'Bedingung noch offen: {label}.',
    'excluded-minimum': 'Minimum für „{label}“ nicht erreicht: {found}, nötig ist {minimum}.',
    'excluded-missing': '{count|Fehlende Bewertung|Fehlende Bewertungen}: {list}.',
    'excluded-evidence': 'Beleg: {text}{source? ({})}.',
    'rank-if-admitted': 'Mit seinen Bewertungen hätte {a} Rang {rank}, wenn es zugelassen wäre.',
    'change-funded': '{a} {places|steht schon an erster Stelle|gehört schon zu den ersten #}.',
    'change-obstacles': 'Damit {a} {places|an erster Stelle steht|zu den ersten # gehört}, muss zuerst geschehen:',
    'change-gate': 'die Bedingung „{label}“ erfüllen',
    'change-undecided': 'über die Bedingung „{label}“ entscheiden',
    'change-minimum': 'für „{label}“ mindestens {minimum} erreichen (jetzt {found})',
    'change-missing': 'bewerten: {list}',
    'change-free-place': 'Ein Platz ist frei: {a} muss niemanden überholen.',
    'change-level': '{a} hat so viele Punkte wie {rival}, dem letzten ausgewählten: Schon ein Punkt mehr genügt.',
    'change-gap': '{a} fehlen {gap}, um mit {rival}, dem letzten ausgewählten Element, gleichzuziehen.',
    'change-one-score': 'Jede einzelne dieser Bewertungen würde genügen: {list}.',
    'change-several-scores':
      'Keine Bewertung genügt allein; am besten Ende der Skala würden diese zusammen genügen: {list}.',
    'change-no-score': 'Keine Bewertung würde genügen, auch nicht am besten Ende der Skala.',
    'change-weights': 'Die nächstgelegenen Gewichte, die genügen würden: {list}.',
    'change-no-weights': 'Keine Änderung der Gewichte würde genügen.',
    'change-other-method': 'Diese Abstände sind die der gewichteten Summe und nicht die der gewählten Methode.',
    'stability-winner': '{a} steht vorn.',
    'stability-winners': '{list} stehen gemeinsam vorn.',
    'stability-weight-free':
      'Das Gewicht von „{label}“ ({weight}) kann jeden Wert annehmen, ohne dass sich das ändert.',
    'stability-weight': 'Das gilt, solange das Gewicht von „{label}“ (jetzt {weight}) zwischen {min} und {max} liegt.',
    'stability-flip': '{behind} überholt {ahead}, sobald das Gewicht von „{label}“ {side} {bound} liegt.',
    'stability-cut-tied': '{list} liegen beim letzten Platz gleichauf: Die Bewertungen trennen sie nicht.',
    'stability-searched': 'Grenzen mit Schrittweite {step} gesucht: Eine kürzere Umkehr kann unbemerkt bleiben.',
    'rests-on-illustration': 'Diese Erklärung stützt sich auf Beispielwerte.',
    'pair-ahead-at-least':
      '{a} liegt um mindestens {points} vor {b}, wie auch immer die fehlenden Bewertungen ausfallen: {scoreA} gegen {scoreB}.',
    'pair-undecided':
      'Zwischen {a} und {b} ist nichts entschieden, solange Bewertungen fehlen: {scoreA} gegen {scoreB}.',
    'pair-may-be-excluded': '{a} kann noch ausgeschlossen werden.',
    'ranks-if-admitted': 'Mit seinen Bewertungen läge {a} auf Rang {rank} bis {worst}, wenn es zugelassen wäre.',
    'change-gap-open':
      'Um dessen sicher zu sein, was auch noch offen ist, fehlen {a} {gap} bis zum Gleichstand mit {rival}.',
    'change-by-method': 'Über diesen Rang entscheidet die gewählte Methode, nicht die gewichtete Summe.',
    'stability-winner-if-kept': '{list} {count|führt|führen}, außer bei Ausschluss: Eine Bedingung ist noch offen.',
    'stability-winner-among': 'Unter denen mit allen Bewertungen {count|führt|führen} {list}.',
    'stability-open': 'Wer vorn liegt, hängt von fehlenden Bewertungen ab: {list} können noch vorn liegen.',
    'stability-can-be-first': 'Ändert sich das Gewicht von „{label}“ (heute {weight}), können vorn liegen: {list}.',
    'stability-contender': '{name} von {min} bis {max}',
    'stability-cut-open': 'Fehlende Bewertungen entscheiden, wer von diesen die letzten Plätze erhält: {list}.',
    'stability-flip-open':
      '{behind} kann {ahead} je nach den fehlenden Bewertungen überholen, sobald das Gewicht von „{label}“ {side} {bound} liegt.',
    'stability-may-be-ahead': '{list} {count|kann|können} noch davor kommen: Es fehlen Bewertungen.',
    'stability-left-out': 'Was über die Robustheit gesagt wird, lässt mangels Bewertungen {list} aus.',
    'stability-taken-as-met':
      'Nicht entschiedene Bedingungen gelten hier als erfüllt: {list} {count|kann|können} noch ausgeschlossen werden.',
    'from-to': '{label} von {from} auf {to}',
  },
});

/** Small words inside those sentences. */
type ScoringWordKey = 'points' | 'between' | 'under' | 'over' | 'illustrative' | 'computed' | 'stated' | 'assessed';

/** Small words inside the sentences on rankings. */
export const scoringWords: Catalogue<ScoringWordKey> = /* @__PURE__ */ printed({
  fr: {
    points: '{value} {number|point|points}',
    between: '{min} à {max}',
    under: 'sous',
    over: 'au-dessus de',
    illustrative: 'illustratif',
    computed: 'calculé',
    stated: 'énoncé',
    assessed: 'évalué',
  },
  en: {
    points: '{value} {number|point|points}',
    between: '{min} to {max}',
    under: 'below',
    over: 'above',
    illustrative: 'illustrative',
    computed: 'computed',
    stated: 'stated',
    assessed: 'assessed',
  },
  de: {
    points: '{value} {number|Punkt|Punkte}',
    between: '{min} bis {max}',
    under: 'unter',
    over: 'über',
    illustrative: 'Beispiel',
    computed: 'berechnet',
    stated: 'genannt',
    assessed: 'bewertet',
  },
});
