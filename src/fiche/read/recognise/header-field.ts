import { foldText } from '../../../internal/text.ts';
import { synonymsOf } from '../../check-template.ts';
import { isHeaderField } from '../../fiche-field.ts';
import type { FicheTemplate } from '../../fiche-template.ts';
import { type LocalisedText, wordsInAll } from '../../localised-text.ts';
import { labelWords } from '../../standard-sections.ts';

/** What a line above the sections can say. */
export type HeaderField = 'title' | 'theme' | 'subTheme' | 'fiche' | 'plan';

/** Labels met on forms beside those of the library. */
const USUAL: Readonly<Record<HeaderField, readonly string[]>> = {
  title: [
    'Intitulé',
    "Intitulé de l'action",
    'Intitulé de la fiche',
    'Intitulé du projet',
    'Intitulé de la mesure',
    "Titre de l'action",
    'Titre de la fiche',
    'Titre du projet',
    'Titre',
    'Titre du dispositif',
    'Nom du dispositif',
    'Intitulé du dispositif',
    'Dénomination du projet',
    'Libellé de l’action',
    'Nom de la mesure',
    "Nom de l'action",
    'Nom du projet',
    'Title',
    'Title of the action',
    'Name of the action',
    'Project title',
    'Project name',
    'Name of the project',
    'Titel',
    'Titel der Maßnahme',
    'Bezeichnung der Maßnahme',
    'Projekttitel',
    'Projektname',
    'Projektbezeichnung',
    'Titel des Projekts',
    'Name des Projekts',
  ],
  theme: [
    'Axe',
    'Axe stratégique',
    'Axe prioritaire',
    'Axe thématique',
    'Axe du CLS',
    'Orientation stratégique',
    'Orientation',
    'Thématique',
    'Volet',
    'Pilier',
    'Strategic axis',
    'Strategische Achse',
    'Handlungsfeld',
  ],
  subTheme: ['Sous-axe', 'Objectif stratégique', 'Sous-thématique', 'Strategic objective', 'Strategisches Ziel'],
  fiche: [
    'Fiche',
    'Fiche action',
    'Fiche projet',
    'Fiche mesure',
    'Numéro de la fiche',
    'Action sheet',
    'Aktionsblatt',
  ],
  plan: ['Plan', 'Contrat local de santé', 'Contrat', 'Projet régional de santé'],
};

/** Everyday words that name a fiche only with a number: "Projet 7", "Mesure n° 14". */
const WITH_NUMBER: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'projet',
  'mesure',
  'action',
  'project',
  'measure',
  'projekt',
  'massnahme',
]);

/** Whether words such as "Action" or "Mesure" stand alone: they name a fiche where nothing else on the form does. */
export function isEverydayName(words: string): boolean {
  return words.length <= 20 && WITH_NUMBER.has(foldText(words));
}

const ORDER: readonly HeaderField[] = ['theme', 'subTheme', 'fiche', 'plan', 'title'];

/** What a label announces: "Axe stratégique", "Axe 2", "Fiche action n° 12". The form's own words come first. */
export function headerFieldOf(
  label: string,
  context: { readonly recognition: { readonly about: ReadonlyMap<string, HeaderField> } },
): { about: HeaderField; numbered: boolean } | undefined {
  if (label.length > 80) return undefined;
  const folded = foldText(label);
  const bare = folded.replace(/(?: (?:n|no|nr|numero))?(?: [0-9]{1,3}[a-z]?){0,4}$/, '');
  if (bare === '') return undefined;
  const names = context.recognition.about;
  const numbered = bare !== folded && /\d/.test(folded);
  const about = names.get(folded) ?? names.get(bare) ?? (numbered && WITH_NUMBER.has(bare) ? 'fiche' : undefined);
  return about && { about, numbered };
}

/** Whether the template itself prints the label, so that it is no everyday word. */
export function isOwnLabel(label: string, context: { readonly template: FicheTemplate }): boolean {
  const folded = foldText(label);
  return Object.values(context.template.labels ?? {}).some((words) =>
    wordsInAll(words).some((word) => foldText(word) === folded),
  );
}

/** Every label, folded, with what it announces. */
export function headerNames(template: FicheTemplate): ReadonlyMap<string, HeaderField> {
  const names = new Map<string, HeaderField>();
  const add = (about: HeaderField, words: readonly string[]) => {
    for (const word of words.map(foldText)) if (!names.has(word)) names.set(word, about);
  };
  const own: { readonly [Key in HeaderField]?: LocalisedText | undefined } = template.labels ?? {};
  for (const section of template.sections) {
    if (isHeaderField(section.field)) add(section.field, [...wordsInAll(section.heading), ...synonymsOf(section)]);
  }
  for (const about of ORDER) add(about, wordsInAll(own[about]));
  for (const about of ORDER) {
    if (about !== 'title') add(about, wordsInAll(labelWords(about === 'subTheme' ? 'sub-theme' : about)));
  }
  for (const about of ORDER) add(about, USUAL[about]);
  return names;
}
