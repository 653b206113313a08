import type { Catalogue } from './message.ts';

type DateWordKey = 'by' | 'from' | 'start' | 'mid' | 'end' | 'quarter' | 'half';

/** Words around a date that is not one day: a bound, a third of a month or year (`{}`), a quarter or half of a year. */
export const dateWords: Catalogue<DateWordKey> = {
  fr: {
    by: 'au plus tard {date}',
    from: 'à partir de {date}',
    start: 'début {date}',
    mid: 'mi-{date}',
    end: 'fin {date}',
    quarter: '{n|1er|#e} trimestre {date}',
    half: '{n|1er|#e} semestre {date}',
  },
  en: {
    by: '{date} at the latest',
    from: 'from {date}',
    start: 'early {date}',
    mid: 'mid-{date}',
    end: 'end of {date}',
    quarter: 'Q{n} {date}',
    half: 'H{n} {date}',
  },
  de: {
    by: 'spätestens {date}',
    from: 'ab {date}',
    start: 'Anfang {date}',
    mid: 'Mitte {date}',
    end: 'Ende {date}',
    quarter: '{n}. Quartal {date}',
    half: '{n}. Halbjahr {date}',
  },
};
