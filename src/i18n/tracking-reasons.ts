import { labels } from './message.ts';

/** What an indicator, a state or a date rests on, or why there is no answer, in every language: French, English, German, Luxembourgish. */
export const trackingReasons = /* @__PURE__ */ labels({
  'no-value': [
    'Aucune valeur n’est connue à cette date : ajoutez une mesure datée.',
    'No value is known on that day: add a dated measurement.',
    'An diesem Tag ist kein Wert bekannt: Ergänzen Sie eine datierte Messung.',
    'Op deem Dag ass kee Wäert bekannt: Setzt eng Miessung mat Datum derbäi.',
  ],
  'no-baseline': [
    'La valeur de départ manque : sans elle, il n’y a pas de chemin à mesurer.',
    'The starting value is missing: without it there is no way to measure.',
    'Der Ausgangswert fehlt: Ohne ihn gibt es keinen Weg zu messen.',
    'Den Ausgangswäert feelt: Ouni hie gëtt et kee Wee ze moossen.',
  ],
  'no-target': [
    'La cible manque : dites quelle valeur doit être atteinte, et quand.',
    'The target is missing: say which value is to be reached, and when.',
    'Der Zielwert fehlt: Sagen Sie, welcher Wert wann erreicht sein soll.',
    'Den Zilwäert feelt: Sot, wéi ee Wäert wéini erreecht soll ginn.',
  ],
  'target-equals-baseline': [
    'La cible est la valeur de départ : il n’y a pas de part accomplie, seulement une valeur tenue ou perdue.',
    'The target is the starting value: there is no share of a way, only a value that is held or lost.',
    'Der Zielwert ist der Ausgangswert: Es gibt keinen Anteil, nur einen gehaltenen oder verlorenen Wert.',
    'Den Zilwäert ass den Ausgangswäert: Et gëtt keen Undeel, nëmmen e Wäert, dee gehalen oder verluer ass.',
  ],
  'target-may-equal-baseline': [
    'La cible et la valeur de départ ne sont connues que par des bornes et peuvent être égales : aucune part n’est sûre.',
    'Target and starting value are known by bounds only and may be equal: no share is sure.',
    'Ziel- und Ausgangswert sind nur durch Grenzen bekannt und können gleich sein: Kein Anteil ist sicher.',
    'Zil- an Ausgangswäert sinn nëmmen duerch Grenze bekannt a kënne gläich sinn: Keen Undeel ass sécher.',
  ],
  'target-behind-baseline': [
    'La cible va à l’inverse du sens souhaité : vérifiez la valeur de départ, la cible ou le sens.',
    'The target lies against the wanted direction: check the starting value, the target or the direction.',
    'Der Zielwert liegt der gewünschten Richtung entgegen: Prüfen Sie Ausgangswert, Zielwert oder Richtung.',
    'Den Zilwäert läit géint déi gewënscht Richtung: Kuckt den Ausgangswäert, den Zilwäert oder d’Richtung no.',
  ],
  'target-before-baseline': [
    'La date de la cible précède celle de la valeur de départ : {date}, alors que le départ est : {otherDate}.',
    'The target is dated before the starting value: {date}, where the start is: {otherDate}.',
    'Der Zielwert liegt zeitlich vor dem Ausgangswert: {date}, der Ausgangswert: {otherDate}.',
    'Den Zilwäert läit zäitlech virum Ausgangswäert: {date}, den Ausgangswäert: {otherDate}.',
  ],
  'baseline-undated': [
    'La valeur de départ n’a pas de date : ce qui devait être atteint ce jour-là n’est pas connu.',
    'The starting value has no date: what was due on that day is not known.',
    'Der Ausgangswert hat kein Datum: Was an diesem Tag fällig war, ist nicht bekannt.',
    'Den Ausgangswäert huet keen Datum: Wat op deem Dag fälleg war, ass net bekannt.',
  ],
  'target-undated': [
    'La cible n’a pas de date : ce qui devait être atteint ce jour-là n’est pas connu.',
    'The target has no date: what was due on that day is not known.',
    'Der Zielwert hat kein Datum: Was an diesem Tag fällig war, ist nicht bekannt.',
    'Den Zilwäert huet keen Datum: Wat op deem Dag fälleg war, ass net bekannt.',
  ],
  'target-missed': [
    'La cible n’a pas été atteinte à sa date : {date}.',
    'The target was not reached by its date: {date}.',
    'Der Zielwert wurde bis zu seinem Datum nicht erreicht: {date}.',
    'Den Zilwäert gouf bis zu sengem Datum net erreecht: {date}.',
  ],
  'not-measured-since-target': [
    'Rien n’a été mesuré depuis la date de la cible : {date}. On ne sait pas si elle a été atteinte.',
    'Nothing was measured since the date of the target: {date}. Nobody knows whether it was reached.',
    'Seit dem Datum des Zielwerts wurde nichts gemessen: {date}. Ob er erreicht wurde, ist nicht bekannt.',
    'Zënter dem Datum vum Zilwäert gouf näischt gemooss: {date}. Ob en erreecht gouf, ass net bekannt.',
  ],
  'one-target-of-several': [
    'Parmi {count} cibles, celle qui compte est celle de : {date}.',
    'Of {count} targets, the one that counts is that of: {date}.',
    'Von {count} Zielwerten zählt der von: {date}.',
    'Vu(n) {count} Zilwäerter zielt dee vun: {date}.',
  ],
  'unit-mismatch': [
    'Les unités diffèrent et ne se comparent pas : {units}. Écrivez toutes les valeurs dans la même unité.',
    'The units differ and cannot be compared: {units}. Write all values in the same unit.',
    'Die Einheiten sind verschieden und nicht vergleichbar: {units}. Geben Sie alle Werte in derselben Einheit an.',
    'D’Eenheete sinn ënnerschiddlech an net ze vergläichen: {units}. Schreift all d’Wäerter an därselwechter Eenheet.',
  ],
  'value-after-as-of': [
    'Une valeur postérieure au jour demandé n’est pas comptée : {date}.',
    'A value of after the day asked for does not count: {date}.',
    'Ein Wert nach dem gefragten Tag zählt nicht: {date}.',
    'E Wäert no deem gefroten Dag zielt net: {date}.',
  ],
  'stated-after-as-of': [
    'Ce qui a été dit après le jour demandé n’est pas compté : {date}.',
    'What was said after the day asked for does not count: {date}.',
    'Was nach dem gefragten Tag gesagt wurde, zählt nicht: {date}.',
    'Wat no deem gefroten Dag gesot gouf, zielt net: {date}.',
  ],
  'value-of-other-territory': [
    'La valeur d’un autre territoire n’est pas comptée : {territory}.',
    'A value of another territory does not count: {territory}.',
    'Ein Wert eines anderen Gebiets zählt nicht: {territory}.',
    'E Wäert vun engem aneren Territoire zielt net: {territory}.',
  ],
  'value-without-number': [
    'Une valeur sans nombre n’est pas comptée{date? : {}}.',
    'A value without a number does not count{date?: {}}.',
    'Ein Wert ohne Zahl zählt nicht{date?: {}}.',
    'E Wäert ouni Zuel zielt net{date?: {}}.',
  ],
  'value-undated': [
    'La seule valeur connue n’a pas de date : son âge n’est pas connu.',
    'The only known value has no date: its age is not known.',
    'Der einzige bekannte Wert hat kein Datum: Sein Alter ist nicht bekannt.',
    'Deen eenzege bekannte Wäert huet keen Datum: Säin Alter ass net bekannt.',
  ],
  'value-period-open': [
    'La période de la valeur n’est pas finie ce jour-là : {date}.',
    'The time that the value is of is not over on that day: {date}.',
    'Der Zeitraum des Werts ist an diesem Tag nicht zu Ende: {date}.',
    'Den Zäitraum vum Wäert ass op deem Dag net eriwwer: {date}.',
  ],
  'value-stale': [
    'La dernière valeur est trop ancienne : {date}, pour une mesure tous les {months} mois.',
    'The last value is too old: {date}, where it is to be measured every {months} months.',
    'Der letzte Wert ist zu alt: {date}, gemessen werden soll alle {months} Monate.',
    'De leschte Wäert ass ze al: {date}, gemooss soll ginn all {months} Méint.',
  ],
  'values-disagree': [
    'Deux nombres sont donnés pour la même date, et rien ne les départage{date? : {}}.',
    'Two numbers are given for the same date, and nothing parts them{date?: {}}.',
    'Für dasselbe Datum stehen zwei Zahlen da, und nichts entscheidet zwischen ihnen{date?: {}}.',
    'Fir datselwecht Datum stinn zwou Zuelen do, an näischt entscheet tëscht hinnen{date?: {}}.',
  ],
  'correction-accepted': [
    'La correction acceptée compte{by?, proposée par {}} : {value}.',
    'The accepted correction counts{by?, proposed by {}}: {value}.',
    'Die angenommene Berichtigung zählt{by?, vorgeschlagen von {}}: {value}.',
    'Déi ugeholl Korrektur zielt{by?, proposéiert vu(n) {}}: {value}.',
  ],
  'correction-proposed': [
    'Une correction est proposée{by? par {}} et ne compte pas encore : {value}.',
    'A correction is proposed{by? by {}} and does not count yet: {value}.',
    'Eine Berichtigung ist vorgeschlagen{by? von {}} und zählt noch nicht: {value}.',
    'Eng Korrektur ass proposéiert{by? vu(n) {}} an zielt nach net: {value}.',
  ],
  'share-between': [
    'Les nombres ne sont connus que par des bornes : la part accomplie est un intervalle.',
    'The numbers are known by bounds only: the share is an interval.',
    'Die Zahlen sind nur durch Grenzen bekannt: Der Anteil ist ein Intervall.',
    'D’Zuele sinn nëmmen duerch Grenze bekannt: Den Undeel ass en Intervall.',
  ],
  'share-open': [
    'Les bornes laissent la part accomplie entièrement ouverte.',
    'The bounds leave the share entirely open.',
    'Die Grenzen lassen den Anteil ganz offen.',
    'D’Grenze loossen den Undeel ganz op.',
  ],
  'course-undecided': [
    'Les dates ou les bornes ne permettent pas de dire si la valeur suit le chemin prévu : {date}.',
    'Dates or bounds leave open whether the value is on course: {date}.',
    'Daten oder Grenzen lassen offen, ob der Wert im Plan liegt: {date}.',
    'Datumen oder Grenze loossen op, ob de Wäert am Plang läit: {date}.',
  ],
});

/** A reason that tracking gives. */
export type TrackingCode = keyof (typeof trackingReasons)['fr'];
