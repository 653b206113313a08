import { definePrioritisation } from '../../criteria/index.ts';
import type { Wording } from '../../i18n/index.ts';
import type { ScaleLevel } from '../../model/index.ts';

/** Points of a scale from 0 to 10, each with the words of its band. */
function bands(...words: readonly (readonly [value: number, label: Wording])[]): ScaleLevel[] {
  return words.map(([value, label]) => ({ value, label }));
}

/**
 * A ready model for the Hanlon method: three ratings from 0 to 10, behind the five PEARL factors as gates.
 *
 * Rank it with {@link hanlonMethod}, which names the formula; with the default method the three ratings are summed with equal weights,
 * and that is not Hanlon.
 *
 * @example
 * ```ts
 * import { hanlonPearlModel } from 'plan-sante/scoring';
 * hanlonPearlModel.gates.map(({ id }) => id); // ['propriety', 'economics', 'acceptability', 'resources', 'legality']
 * ```
 */
export const hanlonPearlModel = definePrioritisation({
  id: 'hanlon-pearl',
  version: '1.0.0',
  title: {
    fr: 'Méthode de Hanlon avec filtre PEARL',
    en: 'Hanlon method with the PEARL screen',
    de: 'Hanlon-Methode mit PEARL-Filter',
    lb: 'Hanlon-Method mam PEARL-Filter',
  },
  source:
    'Hanlon J. J., Pickett G. E. (1984) Public Health: Administration and Practice, 8th ed., Times Mirror/Mosby, St. Louis; NACCHO, Guide to Prioritization Techniques, Washington DC (undated, about 2010)',
  gates: [
    {
      id: 'propriety',
      label: { fr: 'Pertinence', en: 'Propriety', de: 'Zuständigkeit', lb: 'Zoustännegkeet' },
      evidenceRequired: {
        fr: 'Un programme de santé est la bonne réponse à ce problème.',
        en: 'A health programme is a fitting answer to this problem.',
        de: 'Ein Gesundheitsprogramm ist die passende Antwort auf dieses Problem.',
      },
    },
    {
      id: 'economics',
      label: { fr: 'Économie', en: 'Economics', de: 'Wirtschaftlichkeit', lb: 'Wirtschaftlechkeet' },
      evidenceRequired: {
        fr: 'Agir vaut ce que cela coûte, ou ne rien faire coûterait plus.',
        en: 'Acting is worth its cost, or doing nothing would cost more.',
        de: 'Handeln ist seine Kosten wert, oder Nichtstun käme teurer.',
      },
    },
    {
      id: 'acceptability',
      label: { fr: 'Acceptabilité', en: 'Acceptability', de: 'Akzeptanz', lb: 'Akzeptanz' },
      evidenceRequired: {
        fr: 'Les habitants et les acteurs concernés accepteront le programme.',
        en: 'Residents and those concerned will accept the programme.',
        de: 'Einwohner und Betroffene werden das Programm annehmen.',
      },
    },
    {
      id: 'resources',
      label: { fr: 'Ressources', en: 'Resources', de: 'Mittel', lb: 'Mëttelen' },
      evidenceRequired: {
        fr: 'Les moyens existent ou peuvent être obtenus.',
        en: 'The means exist or can be had.',
        de: 'Die Mittel sind da oder zu beschaffen.',
      },
    },
    {
      id: 'legality',
      label: { fr: 'Légalité', en: 'Legality', de: 'Rechtmäßigkeit', lb: 'Legalitéit' },
      evidenceRequired: {
        fr: 'Le droit en vigueur permet le programme.',
        en: 'The law in force allows the programme.',
        de: 'Das geltende Recht lässt das Programm zu.',
      },
    },
  ],
  criteria: [
    {
      id: 'size',
      label: { fr: 'Ampleur', en: 'Size', de: 'Ausmaß', lb: 'Ausmooss' },
      description: {
        fr: 'Part de la population touchée',
        en: 'Share of the population concerned',
        de: 'Betroffener Anteil der Bevölkerung',
      },
      direction: 'max',
      weight: 1,
      scale: {
        kind: 'numeric',
        min: 0,
        max: 10,
        levels: bands(
          [0, { fr: 'Moins de 0,01 %', en: 'Under 0.01%', de: 'Unter 0,01 %' }],
          [1, { fr: 'À partir de 0,01 %', en: 'From 0.01%', de: 'Ab 0,01 %' }],
          [3, { fr: 'À partir de 0,1 %', en: 'From 0.1%', de: 'Ab 0,1 %' }],
          [5, { fr: 'À partir de 1 %', en: 'From 1%', de: 'Ab 1 %' }],
          [7, { fr: 'À partir de 10 %', en: 'From 10%', de: 'Ab 10 %' }],
          [9, { fr: 'À partir de 25 %', en: 'From 25%', de: 'Ab 25 %' }],
        ),
      },
    },
    {
      id: 'seriousness',
      label: { fr: 'Gravité', en: 'Severity', de: 'Schwere', lb: 'Gravitéit' },
      description: {
        fr: 'Urgence, sévérité, perte économique, effet sur les autres',
        en: 'Urgency, severity, economic loss, effect on others',
        de: 'Dringlichkeit, Schwere, wirtschaftlicher Schaden, Folgen für andere',
      },
      direction: 'max',
      weight: 1,
      scale: {
        kind: 'numeric',
        min: 0,
        max: 10,
        levels: bands(
          [0, { fr: 'Pas grave', en: 'Not serious', de: 'Nicht schwer' }],
          [3, { fr: 'Peu grave', en: 'Slightly serious', de: 'Wenig schwer' }],
          [6, { fr: 'Grave', en: 'Serious', de: 'Schwer' }],
          [9, { fr: 'Très grave', en: 'Very serious', de: 'Sehr schwer' }],
        ),
      },
    },
    {
      id: 'effectiveness',
      label: { fr: 'Efficacité', en: 'Effectiveness', de: 'Wirksamkeit', lb: 'Wierksamkeet' },
      description: {
        fr: 'Part des cas que les interventions connues évitent ou guérissent',
        en: 'Share of the cases that known interventions prevent or cure',
        de: 'Anteil der Fälle, die bekannte Maßnahmen verhüten oder heilen',
      },
      direction: 'max',
      weight: 1,
      scale: {
        kind: 'numeric',
        min: 0,
        max: 10,
        levels: bands(
          [0, { fr: 'Moins de 5 %', en: 'Under 5%', de: 'Unter 5 %' }],
          [1, { fr: 'À partir de 5 %', en: 'From 5%', de: 'Ab 5 %' }],
          [3, { fr: 'À partir de 20 %', en: 'From 20%', de: 'Ab 20 %' }],
          [5, { fr: 'À partir de 40 %', en: 'From 40%', de: 'Ab 40 %' }],
          [7, { fr: 'À partir de 60 %', en: 'From 60%', de: 'Ab 60 %' }],
          [9, { fr: 'À partir de 80 %', en: 'From 80%', de: 'Ab 80 %' }],
        ),
      },
    },
  ],
});
