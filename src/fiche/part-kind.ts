import { descriptionPartLabels, LOCALES, type Locale } from '../i18n/index.ts';
import { foldText } from '../internal/text.ts';
import { lineOnPaper } from './fiche-text.ts';

/** Headings of description parts that are met in documents, beside the labels. */
const SYNONYMS: Readonly<Record<string, readonly string[]>> = {
  solution: ['la solution', 'solution proposée', 'the solution'],
  themes: ['thème'],
  stakes: ['définition des enjeux', 'les enjeux'],
  objectives: ['objectif', 'objectif du projet', 'objectifs opérationnels', 'objective', 'Ziel', 'Zil'],
  means: ['moyen', 'les moyens', 'resources', 'ressources', 'budget', 'financement', 'coût', 'Kosten', 'Finanzierung'],
  steps: [
    'étape',
    'les étapes',
    'prochaines étapes',
    'calendrier',
    'échéancier',
    'planning',
    'next steps',
    'timetable',
    'nächste Schritte',
    'Zeitplan',
  ],
  team: ['composition équipe', 'composition de léquipe', 'équipe', 'composition d’équipe'],
  'other-organisations': ['autres organisations'],
  vigilance: ['point de vigilance', 'vigilance', 'points d’attention', 'freins'],
  examples: ['exemple', 'example', 'Beispiel'],
  lessons: ['enseignements', 'lessons'],
  'local-solutions': ['pour les solutions locales'],
  'national-solutions': ['pour les solutions nationales'],
  'agency-solutions': ['pour les solutions proposables par lARS'],
  'external-solutions': ['pour les solutions externes'],
};

const kindByHeading: ReadonlyMap<string, string> = /* @__PURE__ */ (() => {
  const kinds = new Map<string, string>();
  for (const locale of LOCALES) {
    for (const [kind, label] of Object.entries(descriptionPartLabels[locale])) kinds.set(foldText(label), kind);
  }
  for (const [kind, headings] of Object.entries(SYNONYMS)) {
    for (const heading of headings) kinds.set(foldText(heading), kind);
  }
  kinds.delete('');
  return kinds;
})();

/** The kind a heading speaks of: a known heading, alone or followed by more words. `other` when it says nothing. */
export function kindOfHeading(heading: string): string {
  const words = foldText(heading.slice(0, 600)).split(' ');
  for (let count = Math.min(words.length, 6); count > 0; count--) {
    const kind = kindByHeading.get(words.slice(0, count).join(' '));
    if (kind !== undefined) return kind;
  }
  return 'other';
}

/** The kind a label names, in any language; `undefined` when it is not one. */
export function kindOfLabel(label: string): string | undefined {
  return kindByHeading.get(foldText(label.slice(0, 600)));
}

/** The label of a kind. A kind that is not listed is printed in quotation marks, so that it is read back as it is. */
export function labelOfKind(kind: string, locale: Locale): string {
  const labels: Readonly<Record<string, string>> = descriptionPartLabels[locale];
  return (Object.hasOwn(labels, kind) ? labels[kind] : undefined) ?? `« ${lineOnPaper(kind)} »`;
}

/** The kind behind a printed label: quoted ones are kinds of their own. */
export function kindOfPrintedLabel(label: string): string | undefined {
  return /^«\s(.*)\s»$/s.exec(label.trim())?.[1] ?? kindOfLabel(label);
}
