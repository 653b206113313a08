import { phrases } from '../grammar/phrases.ts';

/** Whether taxes are in an amount. */
export const TAX = /* @__PURE__ */ phrases<'included' | 'excluded'>([
  [
    'excluded',
    'ht | h.t. | + tva | hors t.v.a. | hors taxe | hors taxes | hors tva | htva | excl. vat | excluding vat | ex vat | ex. vat | excl. tax | excluding tax | net of tax | ' +
      'exkl. mwst | exklusive mwst | ohne mwst | zzgl. mwst | zuzüglich mwst | + mwst',
  ],
  [
    'included',
    'ttc | t.t.c. | toutes taxes comprises | tva comprise | tva incluse | tvac | incl. vat | including vat | inc. vat | incl. tax | including tax | ' +
      'inkl. mwst | inklusive mwst | einschl. mwst | mwst. inkl ',
  ],
]);

/** How often an amount comes. */
export const PER = /* @__PURE__ */ phrases<'year' | 'month'>([
  [
    'year',
    '/an | /année | par an | par année | chaque année | annuel | annuels | annuelle | annuelles | annuellement | l’an | l’année | ' +
      '/year | /yr | per year | a year | per annum | p.a. | each year | every year | annually | yearly | annual | ' +
      '/jahr | pro jahr | im jahr | jährlich | je jahr | jedes jahr | pro joer | /joer | d’joer',
  ],
  [
    'month',
    '/mois | par mois | chaque mois | mensuel | mensuels | mensuelle | mensuelles | mensuellement | /month | per month | a month | monthly | ' +
      '/monat | pro monat | im monat | monatlich | pro mount | /mount',
  ],
]);

/** Before the years that an amount is spread over. */
export const OVER = /* @__PURE__ */ phrases<true>([
  [true, 'sur | pour | pendant | durant | répartis sur | étalés sur | sur une période de | sur une durée de'],
  [true, 'over | for | during | across | spread over | over a period of'],
  [true, 'über | für | auf | verteilt auf | verteilt über | iwwer'],
]);

/** Lengths of time, in years. */
export const LENGTH_OF_TIME = /* @__PURE__ */ phrases<number>([
  [1, 'an | ans | année | années | year | years | yr | yrs | jahr | jahre | jahren | joer'],
  [1 / 12, 'mois | month | months | monat | monate | monaten | mount | méint'],
]);
