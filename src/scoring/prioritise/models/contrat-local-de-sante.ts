import { definePrioritisation } from '../../../criteria/index.ts';
import type { Scale, Wording } from '../../../model/index.ts';

/** Five levels from the worst to the best reason to act, each with its own words. */
function fiveLevels(lowest: Wording, low: Wording, middle: Wording, high: Wording, highest: Wording): Scale {
  return {
    kind: 'levels',
    levels: [lowest, low, middle, high, highest].map((label, index) => ({ value: index + 1, label })),
  };
}

/**
 * A ready model for the priorities of a contrat local de santé: the five questions that local diagnoses put to a health problem
 * (how grave, how much people care, how frequent, what it costs society, what can be done), on scales from 1 to 5.
 *
 * Equal weights are a starting point and not a finding: let the steering committee weigh, then change them.
 */
export const contratLocalDeSanteModel = definePrioritisation({
  id: 'contrat-local-de-sante',
  version: '1.0.0',
  title: {
    fr: 'Contrat local de santé : choix des priorités',
    en: 'Contrat local de santé: choice of priorities',
    de: 'Contrat local de santé: Wahl der Schwerpunkte',
    lb: 'Contrat local de santé: Auswiel vun de Prioritéiten',
  },
  source: 'Pineault R., Daveluy C. (1995), La planification de la santé: concepts, méthodes, stratégies',
  criteria: [
    {
      id: 'gravity',
      label: { fr: 'Gravité', en: 'Severity', de: 'Schwere', lb: 'Gravitéit' },
      direction: 'max',
      weight: 1,
      scale: fiveLevels(
        { fr: 'Gêne passagère', en: 'Passing discomfort', de: 'Vorübergehende Beschwerden' },
        {
          fr: 'Limite parfois la vie courante',
          en: 'Sometimes limits daily life',
          de: 'Schränkt den Alltag zeitweise ein',
        },
        {
          fr: 'Limite durablement la vie courante',
          en: 'Limits daily life lastingly',
          de: 'Schränkt den Alltag dauerhaft ein',
        },
        {
          fr: 'Séquelles ou perte d’autonomie',
          en: 'After-effects or loss of independence',
          de: 'Folgeschäden oder Verlust der Selbstständigkeit',
        },
        { fr: 'Décès avant 65 ans', en: 'Deaths before 65', de: 'Todesfälle vor 65 Jahren' },
      ),
    },
    {
      id: 'perceived-importance',
      label: {
        fr: 'Importance perçue',
        en: 'Perceived importance',
        de: 'Empfundene Bedeutung',
        lb: 'Empfonnt Wichtegkeet',
      },
      direction: 'max',
      weight: 1,
      scale: fiveLevels(
        { fr: 'Personne n’en parle', en: 'Nobody mentions it', de: 'Niemand spricht davon' },
        {
          fr: 'Quelques professionnels en parlent',
          en: 'Some professionals mention it',
          de: 'Einzelne Fachleute sprechen davon',
        },
        {
          fr: 'Professionnels et habitants en parlent',
          en: 'Professionals and residents mention it',
          de: 'Fachleute und Einwohner sprechen davon',
        },
        { fr: 'Souvent cité comme un problème', en: 'Often named as a problem', de: 'Oft als Problem genannt' },
        { fr: 'Cité en premier par la plupart', en: 'Named first by most', de: 'Von den meisten zuerst genannt' },
      ),
    },
    {
      id: 'frequency',
      label: { fr: 'Fréquence', en: 'Frequency', de: 'Häufigkeit', lb: 'Heefegkeet' },
      direction: 'max',
      weight: 1,
      scale: fiveLevels(
        { fr: 'Moins de 1 habitant sur 1 000', en: 'Under 1 resident in 1,000', de: 'Unter 1 von 1.000 Einwohnern' },
        { fr: 'De 1 sur 1 000 à 1 sur 100', en: '1 in 1,000 to 1 in 100', de: '1 von 1.000 bis 1 von 100' },
        { fr: 'De 1 à 5 sur 100', en: '1 to 5 in 100', de: '1 bis 5 von 100' },
        { fr: 'De 5 à 20 sur 100', en: '5 to 20 in 100', de: '5 bis 20 von 100' },
        { fr: 'Plus de 20 sur 100', en: 'Over 20 in 100', de: 'Über 20 von 100' },
      ),
    },
    {
      id: 'socio-economic-impact',
      label: {
        fr: 'Impact socio-économique',
        en: 'Socio-economic impact',
        de: 'Soziale und wirtschaftliche Folgen',
        lb: 'Sozio-ekonomeschen Impakt',
      },
      direction: 'max',
      weight: 1,
      scale: fiveLevels(
        { fr: 'Aucun effet visible', en: 'No visible effect', de: 'Keine sichtbaren Folgen' },
        { fr: 'Pèse sur quelques familles', en: 'Weighs on some families', de: 'Belastet einzelne Familien' },
        {
          fr: 'Arrêts de travail ou d’école réguliers',
          en: 'Regular absence from work or school',
          de: 'Regelmäßige Ausfälle in Arbeit oder Schule',
        },
        {
          fr: 'Perte d’emploi ou rupture de scolarité',
          en: 'Loss of jobs or of schooling',
          de: 'Verlust von Arbeit oder Schulbesuch',
        },
        {
          fr: 'Charge lourde pour toute la collectivité',
          en: 'Heavy burden on the whole community',
          de: 'Schwere Last für die ganze Gemeinschaft',
        },
      ),
    },
    {
      id: 'feasibility',
      label: { fr: 'Faisabilité', en: 'Feasibility', de: 'Machbarkeit', lb: 'Machbarkeet' },
      direction: 'max',
      weight: 1,
      scale: fiveLevels(
        { fr: 'Aucune action connue', en: 'No known action', de: 'Keine bekannte Maßnahme' },
        {
          fr: 'Action connue, moyens à trouver',
          en: 'Known action, means to be found',
          de: 'Bekannte Maßnahme, Mittel fehlen',
        },
        {
          fr: 'Action connue, porteur pressenti',
          en: 'Known action, likely lead',
          de: 'Bekannte Maßnahme, Träger in Aussicht',
        },
        {
          fr: 'Porteur engagé, moyens partiels',
          en: 'Committed lead, partial means',
          de: 'Träger zugesagt, Mittel zum Teil',
        },
        { fr: 'Porteur et moyens réunis', en: 'Lead and means in place', de: 'Träger und Mittel vorhanden' },
      ),
    },
  ],
});
