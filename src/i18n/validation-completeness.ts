import type { Catalogue, Labels } from './message.ts';

/** What a level of completeness asks for. */
export type RequirementKey =
  | 'plan-title'
  | 'plan-kind'
  | 'plan-date'
  | 'plan-publisher'
  | 'plan-orientation'
  | 'plan-content'
  | 'plan-projects'
  | 'plan-comparison'
  | 'plan-ready-projects'
  | 'plan-sources'
  | 'plan-sourced-figures'
  | 'plan-claims'
  | 'plan-auditable-projects'
  | 'project-theme'
  | 'project-fiche'
  | 'project-beneficiaries'
  | 'project-description'
  | 'project-constats'
  | 'project-benefits'
  | 'project-stakeholders'
  | 'project-expectations'
  | 'project-sources'
  | 'project-trace'
  | 'project-date'
  | 'project-budget';

/** What to add, and why the level asks for it. */
export const requirementTexts: Catalogue<`${RequirementKey}.what` | `${RequirementKey}.why`> = {
  fr: {
    'plan-title.what': 'donner l’identifiant et le titre du plan',
    'plan-title.why': 'sans eux, rien ne peut renvoyer au plan',
    'plan-kind.what': 'dire de quel genre de plan il s’agit',
    'plan-kind.why': 'un plan national, un projet régional et un contrat local ne se lisent pas de la même façon',
    'plan-date.what': 'donner la période du plan ou la date d’une source',
    'plan-date.why': 'un lecteur doit savoir de quand date ce qu’il lit',
    'plan-publisher.what': 'nommer qui publie le plan',
    'plan-publisher.why': 'un plan public engage quelqu’un',
    'plan-orientation.what': 'donner au moins un axe ou un thème',
    'plan-orientation.why': 'les axes donnent l’ordre de présentation',
    'plan-content.what': 'ajouter au moins un constat, un projet, une mesure ou un programme',
    'plan-content.why': 'il faut quelque chose à montrer',
    'plan-projects.what': 'décrire au moins deux projets ou mesures',
    'plan-projects.why': 'on ne compare pas un élément seul',
    'plan-comparison.what': 'donner les conditions ou les critères du choix',
    'plan-comparison.why': 'un classement se défend par ses règles',
    'plan-ready-projects.what': 'compléter les fiches jusqu’à en avoir deux prêtes à comparer',
    'plan-ready-projects.why': 'les conditions se vérifient sur le contenu des fiches',
    'plan-sources.what': 'citer au moins un document source',
    'plan-sources.why': 'ce qui est affirmé se vérifie dans un document',
    'plan-sourced-figures.what': 'donner la source de chaque chiffre',
    'plan-sourced-figures.why': 'un chiffre sans source ne se vérifie pas',
    'plan-claims.what': 'relever au moins une affirmation chiffrée',
    'plan-claims.why': 'seul ce qui est relevé est recalculé',
    'plan-auditable-projects.what': 'compléter chaque fiche jusqu’au niveau vérifiable',
    'plan-auditable-projects.why': 'le plan se vérifie aussi loin que ses projets',
    'project-theme.what': 'rattacher le projet à un thème',
    'project-theme.why': 'les fiches se présentent par thème',
    'project-fiche.what': 'joindre la fiche du projet',
    'project-fiche.why': 'sans fiche, il n’y a qu’un titre',
    'project-beneficiaries.what': 'dire à qui le projet profite',
    'project-beneficiaries.why': 'c’est la première question de tout lecteur',
    'project-description.what': 'décrire le fonctionnement de la solution',
    'project-description.why': 'une idée sans description ne se discute pas',
    'project-constats.what': 'dire à quels constats le projet répond',
    'project-constats.why': 'une priorité répond à un besoin exprimé',
    'project-benefits.what': 'donner le bénéfice attendu de chaque bénéficiaire',
    'project-benefits.why': 'l’utilité se compare sur les bénéfices',
    'project-stakeholders.what': 'dire qui participe, et pour quoi faire',
    'project-stakeholders.why': 'un projet sans acteur chargé d’un rôle n’a pas pris forme',
    'project-expectations.what': 'dire ce que l’on attend du territoire ou du niveau national',
    'project-expectations.why': 'la dépendance au niveau national se calcule sur ces attentes',
    'project-sources.what': 'donner la source du projet',
    'project-sources.why': 'le lecteur doit pouvoir remonter au document',
    'project-trace.what': 'relier le projet aux constats du plan par leur identifiant',
    'project-trace.why': 'le lien se vérifie, une reformulation non',
    'project-date.what': 'donner une échéance : jalon, prochaine étape ou cible datée',
    'project-date.why': 'sans date, rien ne peut être en retard ni tenu',
    'project-budget.what': 'donner au moins une ligne budgétaire du projet',
    'project-budget.why': 'le financement se suit en euros',
  },
  en: {
    'plan-title.what': 'give the id and the title of the plan',
    'plan-title.why': 'nothing can refer to the plan without them',
    'plan-kind.what': 'say what kind of plan it is',
    'plan-kind.why': 'a national plan, a regional project and a local contract are read in different ways',
    'plan-date.what': 'give the period of the plan or the date of a source',
    'plan-date.why': 'readers must know how old what they read is',
    'plan-publisher.what': 'name who publishes the plan',
    'plan-publisher.why': 'a public plan commits somebody',
    'plan-orientation.what': 'give at least one axis or theme',
    'plan-orientation.why': 'the axes give the order in which things are shown',
    'plan-content.what': 'add at least one constat, project, measure or programme',
    'plan-content.why': 'there must be something to show',
    'plan-projects.what': 'describe at least two projects or measures',
    'plan-projects.why': 'one item alone is not compared',
    'plan-comparison.what': 'give the gates or criteria of the choice',
    'plan-comparison.why': 'a ranking is defended by its rules',
    'plan-ready-projects.what': 'complete fiches until two are ready to be compared',
    'plan-ready-projects.why': 'gates are checked on what fiches say',
    'plan-sources.what': 'cite at least one source document',
    'plan-sources.why': 'what is stated is checked in a document',
    'plan-sourced-figures.what': 'give the source of every figure',
    'plan-sourced-figures.why': 'a figure without a source cannot be checked',
    'plan-claims.what': 'record at least one claim about figures',
    'plan-claims.why': 'only what is recorded is computed again',
    'plan-auditable-projects.what': 'complete every fiche up to the auditable level',
    'plan-auditable-projects.why': 'a plan can be checked as far as its projects can',
    'project-theme.what': 'give the project a theme',
    'project-theme.why': 'fiches are shown by theme',
    'project-fiche.what': 'add the fiche of the project',
    'project-fiche.why': 'without a fiche there is only a title',
    'project-beneficiaries.what': 'say who gains from the project',
    'project-beneficiaries.why': 'it is the first question of every reader',
    'project-description.what': 'describe how the solution works',
    'project-description.why': 'an idea without description cannot be discussed',
    'project-constats.what': 'say which constats the project answers',
    'project-constats.why': 'a priority answers a need that was voiced',
    'project-benefits.what': 'give what each beneficiary gains',
    'project-benefits.why': 'usefulness is compared on benefits',
    'project-stakeholders.what': 'say who takes part, and to do what',
    'project-stakeholders.why': 'a project in which nobody has a role has no concrete form',
    'project-expectations.what': 'say what is expected of the territory or of the national level',
    'project-expectations.why': 'the dependence on the national level is computed from these expectations',
    'project-sources.what': 'give the source of the project',
    'project-sources.why': 'readers must be able to go back to the document',
    'project-trace.what': 'refer to the constats of the plan by their ids',
    'project-trace.why': 'a reference can be checked, other words cannot',
    'project-date.what': 'give a due date: a milestone, a next step or a dated target',
    'project-date.why': 'without a date nothing can be late or on time',
    'project-budget.what': 'give at least one budget line of the project',
    'project-budget.why': 'funding is followed in euros',
  },
  de: {
    'plan-title.what': 'Kennung und Titel des Plans angeben',
    'plan-title.why': 'ohne sie kann nichts auf den Plan verweisen',
    'plan-kind.what': 'die Art des Plans angeben',
    'plan-kind.why': 'ein nationaler Plan, ein regionales Projekt und ein lokaler Vertrag werden verschieden gelesen',
    'plan-date.what': 'den Zeitraum des Plans oder das Datum einer Quelle angeben',
    'plan-date.why': 'wer liest, muss wissen, von wann es ist',
    'plan-publisher.what': 'den Herausgeber des Plans nennen',
    'plan-publisher.why': 'ein öffentlicher Plan verpflichtet jemanden',
    'plan-orientation.what': 'mindestens eine Achse oder ein Thema angeben',
    'plan-orientation.why': 'die Achsen geben die Reihenfolge der Darstellung',
    'plan-content.what': 'mindestens einen Constat, ein Projekt, eine Maßnahme oder ein Programm ergänzen',
    'plan-content.why': 'es muss etwas zu zeigen geben',
    'plan-projects.what': 'mindestens zwei Projekte oder Maßnahmen beschreiben',
    'plan-projects.why': 'eines allein lässt sich nicht vergleichen',
    'plan-comparison.what': 'die Bedingungen oder Kriterien der Auswahl angeben',
    'plan-comparison.why': 'eine Rangfolge wird durch ihre Regeln begründet',
    'plan-ready-projects.what': 'Fiches ergänzen, bis zwei vergleichbar sind',
    'plan-ready-projects.why': 'Bedingungen werden am Inhalt der Fiches geprüft',
    'plan-sources.what': 'mindestens ein Quelldokument nennen',
    'plan-sources.why': 'was behauptet wird, wird in einem Dokument geprüft',
    'plan-sourced-figures.what': 'zu jeder Zahl die Quelle angeben',
    'plan-sourced-figures.why': 'eine Zahl ohne Quelle ist nicht prüfbar',
    'plan-claims.what': 'mindestens eine Aussage über Zahlen erfassen',
    'plan-claims.why': 'nur was erfasst ist, wird nachgerechnet',
    'plan-auditable-projects.what': 'jede Fiche bis zur Stufe „prüfbar“ ergänzen',
    'plan-auditable-projects.why': 'ein Plan ist so weit prüfbar wie seine Projekte',
    'project-theme.what': 'dem Projekt ein Thema geben',
    'project-theme.why': 'Fiches werden nach Themen gezeigt',
    'project-fiche.what': 'die Fiche des Projekts beifügen',
    'project-fiche.why': 'ohne Fiche gibt es nur einen Titel',
    'project-beneficiaries.what': 'sagen, wem das Projekt nützt',
    'project-beneficiaries.why': 'das fragt jeder Leser zuerst',
    'project-description.what': 'beschreiben, wie die Lösung funktioniert',
    'project-description.why': 'über eine Idee ohne Beschreibung lässt sich nicht reden',
    'project-constats.what': 'sagen, auf welche Constats das Projekt antwortet',
    'project-constats.why': 'eine Priorität antwortet auf einen geäußerten Bedarf',
    'project-benefits.what': 'den erwarteten Nutzen jedes Begünstigten angeben',
    'project-benefits.why': 'der Wert wird am Nutzen verglichen',
    'project-stakeholders.what': 'sagen, wer wozu beteiligt ist',
    'project-stakeholders.why': 'ohne Akteur mit einer Aufgabe hat ein Projekt keine Gestalt',
    'project-expectations.what': 'sagen, was vom Gebiet oder von der nationalen Ebene erwartet wird',
    'project-expectations.why': 'die Abhängigkeit von der nationalen Ebene wird daraus berechnet',
    'project-sources.what': 'die Quelle des Projekts angeben',
    'project-sources.why': 'wer liest, muss zum Dokument zurückfinden',
    'project-trace.what': 'auf die Constats des Plans mit ihren Kennungen verweisen',
    'project-trace.why': 'ein Verweis ist prüfbar, andere Worte sind es nicht',
    'project-date.what': 'eine Frist angeben: Meilenstein, nächster Schritt oder datiertes Ziel',
    'project-date.why': 'ohne Datum kann nichts verspätet oder pünktlich sein',
    'project-budget.what': 'mindestens eine Haushaltszeile des Projekts angeben',
    'project-budget.why': 'die Finanzierung wird in Euro verfolgt',
  },
};

/** The levels of completeness in words. */
export const completenessLabels: Labels<'draft' | 'presentable' | 'priority-ready' | 'auditable'> = {
  fr: {
    draft: 'brouillon',
    presentable: 'présentable',
    'priority-ready': 'prêt pour la priorisation',
    auditable: 'vérifiable',
  },
  en: { draft: 'draft', presentable: 'presentable', 'priority-ready': 'ready to prioritise', auditable: 'auditable' },
  de: { draft: 'Entwurf', presentable: 'vorzeigbar', 'priority-ready': 'priorisierbar', auditable: 'prüfbar' },
  lb: { draft: 'Entworf', presentable: 'virzeigbar', 'priority-ready': 'priorisierbar', auditable: 'iwwerpréifbar' },
};
