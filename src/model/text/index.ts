export { readAmountEur, writeAmountEur } from './amount.ts';
export type { DateLocale } from './date-words.ts';
export { readPartialDate, writePartialDate } from './date-words.ts';
export type { PrintedNumber } from './number.ts';
export { readNumber, writeNumber } from './number.ts';
export { readPercent, writePercent } from './percent.ts';
export type { ReadQuantity } from './quantity-words.ts';
export { readQuantity } from './quantity-words.ts';
export type { Reading, ReadingFailure } from './reading.ts';
