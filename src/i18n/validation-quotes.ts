import { type Catalogue, catalogue } from './message.ts';

/** What of a plan is looked for in its source. */
export type QuoteKind = 'title' | 'name' | 'as-written' | 'amount' | 'percent' | 'number' | 'date' | 'text';

/** Sentences on what a source does not hold; one for each kind. */
export const quoteTexts: Catalogue<Exclude<QuoteKind, 'text'>> = /* @__PURE__ */ catalogue({
  title: [
    'Le titre « {said} » ne se trouve pas dans la source : reprenez-le comme il est imprimé.',
    'The title "{said}" is not found in the source: take it as it is printed.',
    'Der Titel „{said}“ steht nicht in der Quelle: Übernehmen Sie ihn, wie er gedruckt ist.',
  ],
  name: [
    'Le nom « {said} » ne se trouve pas dans la source : corrigez-le, ou retirez-le.',
    'The name "{said}" is not found in the source: correct it, or remove it.',
    'Der Name „{said}“ steht nicht in der Quelle: Berichtigen oder entfernen Sie ihn.',
  ],
  'as-written': [
    '« {said} » est donné comme écrit dans la source et ne s’y trouve pas : copiez les mots de la source.',
    '"{said}" is given as written in the source and is not found there: copy the words of the source.',
    '„{said}“ soll so in der Quelle stehen und steht nicht darin: Übernehmen Sie die Worte der Quelle.',
  ],
  amount: [
    'Le montant {said} ne se trouve pas dans la source : corrigez-le, ou dites d’où il vient.',
    'The amount {said} is not found in the source: correct it, or say where it comes from.',
    'Der Betrag {said} steht nicht in der Quelle: Berichtigen Sie ihn, oder sagen Sie, woher er stammt.',
  ],
  percent: [
    'Le pourcentage {said} ne se trouve pas dans la source : corrigez-le, ou dites d’où il vient.',
    'The percentage {said} is not found in the source: correct it, or say where it comes from.',
    'Der Prozentsatz {said} steht nicht in der Quelle: Berichtigen Sie ihn, oder sagen Sie, woher er stammt.',
  ],
  number: [
    'Le nombre {said} ne se trouve pas dans la source : corrigez-le, ou dites d’où il vient.',
    'The number {said} is not found in the source: correct it, or say where it comes from.',
    'Die Zahl {said} steht nicht in der Quelle: Berichtigen Sie sie, oder sagen Sie, woher sie stammt.',
  ],
  date: [
    'La date « {said} » ne se trouve pas dans la source : corrigez-la, ou dites d’où elle vient.',
    'The date "{said}" is not found in the source: correct it, or say where it comes from.',
    'Das Datum „{said}“ steht nicht in der Quelle: Berichtigen Sie es, oder sagen Sie, woher es stammt.',
  ],
});
