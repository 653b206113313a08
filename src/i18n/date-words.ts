import { type Catalogue, catalogue } from './message.ts';

type DateWordKey = 'by' | 'from' | 'start' | 'mid' | 'end' | 'quarter' | 'half';

/** Words around a date that is not one day: a bound, a third of a month or year (`{}`), a quarter or half of a year. */
export const dateWords: Catalogue<DateWordKey> = /* @__PURE__ */ catalogue({
  by: ['au plus tard {date}', '{date} at the latest', 'spätestens {date}'],
  from: ['à partir de {date}', 'from {date}', 'ab {date}'],
  start: ['début {date}', 'early {date}', 'Anfang {date}'],
  mid: ['mi-{date}', 'mid-{date}', 'Mitte {date}'],
  end: ['fin {date}', 'end of {date}', 'Ende {date}'],
  quarter: ['{n|1er|#e} trimestre {date}', 'Q{n} {date}', '{n}. Quartal {date}'],
  half: ['{n|1er|#e} semestre {date}', 'H{n} {date}', '{n}. Halbjahr {date}'],
});
