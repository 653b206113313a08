import { foldText } from '../../../internal/text.ts';

/** Words that name a place of many forms and no section of ours, folded: what follows them is an answer, never a name or a role. */
const FORM_WORDS = /* @__PURE__ */ new RegExp(
  `^(?:${[
    'territoires?(?: concernes?| d intervention)?|(?:zone|secteur|perimetre) (?:geographique|d intervention)',
    'secteur|perimetre|lieux?|lieu de (?:realisation|l action)|communes?|communes concernees',
    'type d(?: action|e projet)|nature de l action|statut|(?:etat d )?avancement|(?:niveau de )?priorite',
    'remarques?(?: libres)?|observations|commentaires|contacts?|personne de contact|coordonnees',
    '(?:date de )?mise a jour|date de creation|version|redacteur|redige par',
    'lien avec le prs|articulation avec d autres actions',
    'location|area|region|status|priority|contact person|comments|out of scope|author',
    'ort|gebiet|stand|kontakt|ansprech(?:partner(?:in)?|person)|bemerkungen|anmerkungen|prioritat',
  ].join('|')})$`,
);

export function isFormWord(words: string): boolean {
  return words.length <= 60 && FORM_WORDS.test(foldText(words));
}
