import { foldText } from '../../../internal/text.ts';
import type { FicheSection } from '../../fiche-template.ts';
import { isFormWord } from './form-words.ts';
import { withoutHelp, withoutNumbering } from './label-words.ts';
import { asksForActor } from './roles.ts';

/**
 * The nouns that labels of forms begin with, folded, by what they ask for: "Indicateurs de succès", "Population cible du projet",
 * "Coûts d'investissement". Nobody can list every label; what it begins with says enough where the page shows that it is one.
 */
const HEADS: Readonly<Record<string, RegExp>> = {
  constats:
    /^(?:(?:elements? de )?(?:contextes?|constats?|diagnostics?)|problematiques?|enjeux?|besoins?|justifications?|etat des lieux|context|background|rationale|needs|ausgangslage|hintergrund|problem(?:stellung|beschreibung|lage)|bedarf)$/,
  'description.objectives':
    /^(?:(?:sous )?objectifs?|buts?|finalites?|ambitions?|aims?|goals?|objectives?|ziele?|ziel(?:setzung|stellung|e)(?:en)?|teilziele?|hauptziele?)$/,
  beneficiaries:
    /^(?:publics?|populations?|beneficiaires?|usagers?|cibles?|groupes? cibles?|zielgruppen?|zielpublikum|zielpersonen|begunstigte|beneficiaries|target (?:groups?|audience|population)|audience)$/,
  stakeholders:
    /^(?:partenaires?|partenariats?|acteurs?|contributeurs?|intervenants?|membres? associes?|(?:organisations?|organismes?|structures?|institutions?) (?:partenaires?|associees?|impliquees?|mobilisees?)|partners?|stakeholders?|beteiligte|partner(?:organisation(?:en)?|institution(?:en)?)?|mitwirkende|involvierte|akteure)$/,
  'description.means':
    /^(?:moyens?|budgets?|couts?|(?:co|auto)?financements?|ressources?|montants?|subventions?|depenses?|recettes?|enveloppes?|plan de financement|costs?|funding|resources?|finances|kosten|gesamtkosten|finanzierung|mittel|ressourcen|aufwand)$/,
  'description.steps':
    /^(?:calendriers?|echeances?|echeanciers?|plannings?|durees?|delais?|periodes?|etapes?|phasages?|jalons?|demarrage|debut|dates? de (?:debut|fin|demarrage|lancement|realisation|mise en oeuvre)|timelines?|timescales?|timetable|schedule|milestones?|duration|deadlines?|due dates?|by when|when|bis wann|zeit(?:plan|raum|rahmen|planung|achse)|termine?|laufzeit|dauer|meilensteine?|projektdauer|beginn)$/,
  'description.vigilance':
    /^(?:freins?|leviers?|risques?|contraintes?|difficultes?|obstacles?|facteurs? de (?:reussite|succes)|conditions? de (?:reussite|succes)|risks?|barriers?|risiken|hindernisse|erfolgsfaktoren|stolpersteine)$/,
  targets:
    /^(?:indicateurs?|evaluations?|criteres? (?:de (?:reussite|succes|performance)|d evaluation)|resultats?|impacts?|effets?|(?:suivi|monitoring)|indicators?|evaluation|outcomes?|success (?:criteria|measures)|results|indikator(?:en)?|kennzahl(?:en)?|messgrossen?|wirkung(?:en)?|erfolg(?:skriterien|skontrolle|smessung)|evaluationskriterien)$/,
  description:
    /^(?:descriptions?|descriptifs?|presentations?|actions|activites?|contenus?|deroules?|deroulements?|demarche|modalites?|resumes?|synthese|livrables?|realisations?|mesures|activities|deliverables?|summary|approach|beschreibung|projektbeschrieb|kurzbeschrieb|massnahmen?|vorgehen|umsetzung|inhalte?|aktivitaten|leistungen)$/,
};

/** Small words before the noun: "les principaux indicateurs", "type de public". */
const BEFORE =
  /^(?:(?:le|la|les|l|principa(?:l|le|ux|les)|autres?|premiers?|types? d(?:e|u|es)|choix d(?:e|u|es)|liste d(?:e|u|es)|rappel d(?:e|u|es)|main|key|expected|weitere|erwartete) )+/;

const MOST_WORDS = 9;

/** The section that words are the label of, as the noun says that they begin with, or the role that they name; `undefined` for any others. */
export function sectionOfHead(written: string, sections: readonly FicheSection[]): FicheSection | undefined {
  const label = withoutHelp(withoutNumbering(written.trim())).replace(/\((?:e?s|x|e|n|en)\)/gi, 's');
  if (label.length > 90 || /[.!;]$|\d{3,}/.test(label) || isFormWord(label)) return undefined;
  const words = foldText(label).replace(BEFORE, '').split(' ');
  if (words.length > MOST_WORDS || words[0] === '') return undefined;
  const field = fieldOf(words) ?? (asksForActor(label) ? 'stakeholders' : undefined);
  return field === undefined ? undefined : sections.find((section) => section.field === field);
}

/** Words that ask for something where they stand alone: "Fin" beside "Début"; "Fin de vie" is no date. */
const ALONE: Readonly<Record<string, RegExp>> = {
  'description.steps': /^(?:fin|end|ende|start)$/,
  stakeholders: /^(?:structure|organisme|association|organisation)$/,
};

function fieldOf(words: readonly string[]): string | undefined {
  const saying = (nouns: Readonly<Record<string, RegExp>>, start: string) =>
    Object.entries(nouns).find(([, noun]) => noun.test(start))?.[0];
  const starts = [3, 2, 1].filter((count) => count <= words.length).map((count) => words.slice(0, count).join(' '));
  const found = starts.map((start) => saying(HEADS, start)).find((field) => field !== undefined);
  return found ?? saying(ALONE, words.join(' '));
}
