import type { Address, BlockNode } from '../../../document/index.ts';
import { ficheLabels, LOCALES } from '../../../i18n/index.ts';
import { foldText } from '../../../internal/text.ts';
import type { FicheSection } from '../../fiche-template.ts';
import { type FicheContext, lineOf, sayFound } from '../context.ts';
import { isEmphasis } from './printed-words.ts';

/** What people write in a place of a form to say that they have nothing to write there, folded. */
const NOTHING: ReadonlySet<string> = /* @__PURE__ */ new Set(
  [
    'néant',
    'sans objet',
    's.o.',
    'so',
    'NC',
    'n.c.',
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
    'idem',
    'idem ci-dessus',
    'voir ci-dessus',
    'voir ci-dessous',
    'cf. ci-dessus',
    'voir annexe',
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
    'as above',
    'see above',
    'ditto',
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
    'siehe oben',
    'wie oben',
    'xxx',
    'xx',
    'lorem ipsum',
    'JJ/MM/AAAA',
    // What controls of Word show until something is chosen; programs that do not know them keep it as text.
    'Choisissez un élément.',
    'Choisir un élément.',
    'Cliquez ou appuyez ici pour entrer du texte.',
    'Cliquez ou appuyez ici pour entrer une date.',
    'Cliquez ici pour entrer du texte.',
    'Cliquez ici pour taper du texte.',
    'Cliquez ici pour entrer une date.',
    'Choose an item.',
    'Click or tap here to enter text.',
    'Click or tap to enter a date.',
    'Click here to enter text.',
    'Click here to enter a date.',
    'Wählen Sie ein Element aus.',
    'Klicken oder tippen Sie hier, um Text einzugeben.',
    'Klicken oder tippen Sie, um ein Datum einzugeben.',
    'Klicken Sie hier, um Text einzugeben.',
    'Klicken Sie hier, um ein Datum einzugeben.',
    ...LOCALES.map((locale) => ficheLabels[locale]['to-fill']),
    ...LOCALES.map((locale) => ficheLabels[locale].choose),
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
  /^(?:(?:reste|restent) )?a (?:definir|preciser|determiner|identifier|designer|confirmer|completer|mobiliser)(?: |$)|^(?:to be (?:defined|confirmed|determined|identified)|noch (?:offen|festzulegen|zu bestimmen))(?: |$)/;

/** Whether words say of a name that it is still to come. */
export function isToCome(words: string): boolean {
  return words.length <= LONGEST && TO_COME.test(foldText(words));
}

/** "Voir fiche 3", "cf. fiche action n° 12": the answer stands elsewhere. */
const ELSEWHERE =
  /^(?:voir|cf|se reporter a|idem|see|siehe)(?: la| l)? (?:fiche|action|sheet|blatt)(?: action)?(?: (?:n|no))?(?: \d+)*$/;

/** Whether words only say that there is nothing to say: "néant", "sans objet", "NC", a stroke. */
export function isNoAnswer(words: string): boolean {
  return (
    words.length <= 400 &&
    words !== '' &&
    (STROKES.test(words) || DATE_TO_FILL.test(words) || (words.length <= LONGEST && saysNothing(foldText(words))))
  );
}

function saysNothing(folded: string): boolean {
  const bare = folded.replace(/^\((.*)\)$/, '$1');
  return NOTHING.has(bare) || ELSEWHERE.test(bare);
}

/** A line in italics and in brackets is what a form asks for, not what was filled in. */
function isGuidance(block: BlockNode, context: FicheContext): boolean {
  return block.type === 'paragraph' && isEmphasis(block.children) && /^[([].*[)\]]$/.test(lineOf(block, context));
}

/** Blocks without those that only say that there is nothing to say; each is told. */
export function withoutNoAnswers(
  blocks: readonly BlockNode[],
  section: FicheSection,
  context: FicheContext,
): readonly BlockNode[] {
  const nothing = (found: string, at: Address | undefined) => {
    if (!isNoAnswer(found)) return false;
    sayFound('fiche-no-answer', found, { section, at }, context);
    return true;
  };
  return blocks.flatMap((block): readonly BlockNode[] => {
    if (isGuidance(block, context)) {
      sayFound('fiche-noise', lineOf(block, context), { section, at: block.at }, context);
      return [];
    }
    if (block.type === 'paragraph') return nothing(lineOf(block, context), block.at) ? [] : [block];
    if (block.type !== 'list') return [block];
    const items = block.items.filter((item) => !nothing(lineOf(item, context), item.at ?? block.at));
    return items.length === 0 ? [] : [items.length === block.items.length ? block : { ...block, items }];
  });
}
