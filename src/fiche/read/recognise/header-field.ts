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
  title: ['Intitulé', 'Titre', 'Title', 'Titel', 'Projekttitel', 'Projektname', 'Projektbezeichnung'],
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
    'Numéro de la fiche',
    'Action fiche',
    'Action sheet',
    'Project sheet',
    'Aktionsblatt',
    'Projektblatt',
  ],
  plan: ['Plan', 'Contrat local de santé', 'Contrat', 'Projet régional de santé'],
};

/** "Titre de la mesure", "Nom du projet", "Name of the project", "Bezeichnung der Maßnahme": what a fiche is called. */
const NAME =
  /^(?:(?:intitule|titre|nom|denomination|libelle|designation) (?:complet )?(?:d(?:e|u) (?:la |l )?)?(?:fiche )?(?:action|actions|projet|fiche|mesure|dispositif|objectif|operation|programme|demarche|activite|intervention|levier)|(?:title|name) of (?:the |your )?(?:action|project|measure|activity|programme|initiative|intervention)|(?:project|action|measure|activity|programme) (?:title|name)|(?:titel|name|bezeichnung) (?:der |des |d )?(?:massnahme|projekte?s|aktion|vorhabens|angebots|intervention))$/;

/** "Fiche mesure", "Fiche d'action", "Massnahmenblatt": what the paper itself is called. */
const PAPER =
  /^(?:(?:modele de )?fiches? (?:d(?:e|u) |d )?(?:l )?(?:action|actions|projet|mesure|objectif|operation|programme|dispositif|levier)|(?:massnahmen|projekt|aktions)blatt|formulaire|dossier de (?:candidature|demande de subvention)|demande de subvention|application form|antragsformular)$/;

/** Everyday words that name a fiche only with a number: "Projet 7", "Mesure n° 14". */
const WITH_NUMBER: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'projet',
  'mesure',
  'action',
  'project',
  'measure',
  'projekt',
  'projekte',
  'massnahme',
  'massnahmen',
]);

/** Whether words such as "Action" or "Mesure" stand alone: they name a fiche where nothing else on the form does. */
export function isEverydayName(words: string): boolean {
  return words.length <= 20 && WITH_NUMBER.has(foldText(words).replace(/s$/, ''));
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
  const everyday = numbered && WITH_NUMBER.has(bare);
  const about =
    names.get(folded) ??
    names.get(bare) ??
    (NAME.test(bare) ? 'title' : PAPER.test(bare) || everyday ? 'fiche' : undefined);
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
