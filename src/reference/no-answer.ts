import { foldText } from '../internal/text.ts';

/** What people write in the place of an answer to say that there is none, or none yet, folded. */
const NOTHING: ReadonlySet<string> = /* @__PURE__ */ new Set(
  [
    'néant',
    'sans objet',
    's.o.',
    'so',
    'NC',
    'n.c.',
    'n.d.',
    'non disponible',
    'not available',
    'non communiqué',
    'non connu',
    'non renseigné',
    'non précisé',
    'NA',
    'n/a',
    'n. a.',
    'non applicable',
    'non concerné',
    'aucun',
    'aucune',
    'RAS',
    'none',
    'nothing',
    'not applicable',
    'keine',
    'keiner',
    'keines',
    'entfällt',
    'k. A.',
    'nicht zutreffend',
    'keng',
    'keen',
    'à définir',
    'à préciser',
    'à déterminer',
    'à compléter',
    'à renseigner',
    'à remplir',
    'à venir',
    'à voir',
    'à confirmer',
    'à identifier',
    'à désigner',
    'à fixer',
    'à discuter',
    'à construire',
    'reste à définir',
    'restent à définir',
    'en cours',
    'en cours de définition',
    "en cours d'élaboration",
    'en cours de construction',
    'en cours de réflexion',
    'en attente',
    'en attente de réponse',
    'non défini',
    'non définie',
    'non déterminé',
    'non identifié',
    'non évalué',
    'inconnu',
    'pas de réponse',
    'rien à signaler',
    'à définir ultérieurement',
    'tbd',
    'tbc',
    't.b.d.',
    'to be defined',
    'to be determined',
    'to be confirmed',
    'to be completed',
    'to be filled in',
    'to be specified',
    'to be decided',
    'to do',
    'todo',
    'pending',
    'unknown',
    'not defined',
    'not yet defined',
    'not known',
    'noch offen',
    'offen',
    'noch festzulegen',
    'festzulegen',
    'wird noch festgelegt',
    'noch zu bestimmen',
    'zu bestimmen',
    'noch zu klären',
    'zu klären',
    'wird ergänzt',
    'zu ergänzen',
    'auszufüllen',
    'unbekannt',
    'nicht bekannt',
    'nicht festgelegt',
    'in Bearbeitung',
    'xxx',
    'xx',
    'lorem ipsum',
    'JJ/MM/AAAA',
  ].map(foldText),
);

/** What people write to say that the answer stands in another place, folded. */
const OTHER_PLACE: ReadonlySet<string> = /* @__PURE__ */ new Set(
  [
    'idem',
    'idem ci-dessus',
    'voir ci-dessus',
    'voir ci-dessous',
    'cf. ci-dessus',
    'voir annexe',
    'as above',
    'see above',
    'ditto',
    'siehe oben',
    'wie oben',
  ].map(foldText),
);

const LONGEST = 80;

/** Strokes, and the dots of a line to write on. */
const STROKES = /^[-–—_/.…\s]+(?:€|%|k€|EUR)?$/;

/** "XX/XX/2026", "JJ/MM/AAAA": a date to be filled in. */
const DATE_TO_FILL =
  /^(?:x{1,2}|j{2}|d{2}|t{2}|[.…_]{1,3})\s?[/.-]\s?(?:x{1,2}|m{2}|[.…_]{1,3})\s?[/.-]\s?(?:\d{2,4}|[xajy]{2,4})$/i;

/** "À définir avec les communes": nobody yet, whatever follows. */
const TO_COME =
  /^(?:(?:reste|restent) )?a (?:definir|preciser|determiner|identifier|designer|confirmer|completer|mobiliser|chiffrer|estimer|evaluer|fixer|arreter|renseigner|planifier|programmer)(?: |$)|^(?:to be (?:defined|confirmed|determined|identified)|noch (?:offen|festzulegen|zu bestimmen))(?: |$)/;

/** Whether words say of a name that it is still to come. */
export function isToCome(words: string): boolean {
  return words.length <= LONGEST && TO_COME.test(foldText(words));
}

/** "Voir fiche 3", "cf. fiche action n° 12": the answer stands elsewhere. */
const ELSEWHERE =
  /^(?:voir|cf|se reporter a|idem|see|siehe)(?: la| l)? (?:fiche|action|sheet|blatt)(?: action)?(?: (?:n|no))?(?: \d+)*$/;

/** Whether words only say that there is nothing to say, or not yet: "néant", "sans objet", "NC", "à définir", a stroke. */
export function saysNothing(words: string): boolean {
  if (words === '' || words.length > 400) return false;
  if (STROKES.test(words) || DATE_TO_FILL.test(words)) return true;
  return words.length <= LONGEST && NOTHING.has(withoutBrackets(words));
}

/** Whether words only say where the answer stands: "idem", "voir ci-dessus", "cf. fiche action n° 12". */
export function pointsElsewhere(words: string): boolean {
  if (words.length > LONGEST) return false;
  const folded = withoutBrackets(words);
  return OTHER_PLACE.has(folded) || ELSEWHERE.test(folded);
}

const withoutBrackets = (words: string): string => foldText(words).replace(/^\((.*)\)$/, '$1');
