export type { CheckQuotesOptions, Quote, QuotePlace, QuoteReport } from './check-quotes.ts';
export { checkQuotes } from './check-quotes.ts';
