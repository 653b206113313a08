import { type Catalogue, catalogue } from './message.ts';

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
export const requirementTexts: Catalogue<`${RequirementKey}.what` | `${RequirementKey}.why`> =
  /* @__PURE__ */ catalogue({
    'plan-title.what': [
      'donner l’identifiant et le titre du plan',
      'give the identifier and the title of the plan',
      'Kennung und Titel des Plans angeben',
    ],
    'plan-title.why': [
      'sans eux, rien ne peut renvoyer au plan',
      'nothing can refer to the plan without them',
      'ohne sie kann nichts auf den Plan verweisen',
    ],
    'plan-kind.what': [
      'dire de quel genre de plan il s’agit',
      'say what kind of plan it is',
      'die Art des Plans angeben',
    ],
    'plan-kind.why': [
      'un plan national, un projet régional et un contrat local ne se lisent pas de la même façon',
      'a national plan, a regional plan and a local contract are read in different ways',
      'ein nationaler Plan, ein regionaler Plan und ein lokaler Vertrag werden verschieden gelesen',
    ],
    'plan-date.what': [
      'donner la période du plan ou la date d’une source',
      'give the period of the plan or the date of a source',
      'den Zeitraum des Plans oder das Datum einer Quelle angeben',
    ],
    'plan-date.why': [
      'un lecteur doit savoir de quand date ce qu’il lit',
      'readers must know how old what they read is',
      'wer es liest, muss wissen, aus welcher Zeit es stammt',
    ],
    'plan-publisher.what': [
      'nommer qui publie le plan',
      'say who publishes the plan',
      'den Herausgeber des Plans nennen',
    ],
    'plan-publisher.why': [
      'un plan public engage quelqu’un',
      'a public plan commits somebody',
      'ein öffentlicher Plan verpflichtet jemanden',
    ],
    'plan-orientation.what': [
      'donner au moins une orientation (axe ou thème)',
      'give at least one orientation (axis or theme)',
      'mindestens eine Leitlinie (oder ein Thema) angeben',
    ],
    'plan-orientation.why': [
      'les orientations donnent l’ordre de présentation',
      'the orientations give the order in which things are shown',
      'die Leitlinien geben die Reihenfolge der Darstellung vor',
    ],
    'plan-content.what': [
      'ajouter au moins un constat, un projet, une mesure ou un programme',
      'add at least one finding, project, measure or programme',
      'mindestens eine Feststellung, ein Projekt, eine Maßnahme oder ein Programm ergänzen',
    ],
    'plan-content.why': [
      'il faut quelque chose à montrer',
      'there must be something to show',
      'es muss etwas zu zeigen geben',
    ],
    'plan-projects.what': [
      'décrire au moins deux projets ou mesures',
      'describe at least two projects or measures',
      'mindestens zwei Projekte oder Maßnahmen beschreiben',
    ],
    'plan-projects.why': [
      'on ne compare pas un élément seul',
      'one item alone is not compared',
      'eines allein lässt sich nicht vergleichen',
    ],
    'plan-comparison.what': [
      'donner les conditions ou les critères du choix',
      'give the conditions or criteria of the choice',
      'die Bedingungen oder Kriterien der Auswahl angeben',
    ],
    'plan-comparison.why': [
      'un classement se défend par ses règles',
      'a ranking is defended by its rules',
      'eine Rangfolge wird durch ihre Regeln begründet',
    ],
    'plan-ready-projects.what': [
      'compléter les fiches jusqu’à en avoir deux prêtes à comparer',
      'complete fiches until two are ready to be compared',
      'Fiches ergänzen, bis zwei vergleichbar sind',
    ],
    'plan-ready-projects.why': [
      'les conditions se vérifient sur le contenu des fiches',
      'conditions are checked on what fiches say',
      'Bedingungen werden am Inhalt der Fiches geprüft',
    ],
    'plan-sources.what': [
      'citer au moins un document source',
      'cite at least one source document',
      'mindestens ein Quelldokument nennen',
    ],
    'plan-sources.why': [
      'ce qui est affirmé se vérifie dans un document',
      'what is stated must be checkable in a document',
      'was behauptet wird, wird in einem Dokument geprüft',
    ],
    'plan-sourced-figures.what': [
      'donner la source de chaque chiffre',
      'give the source of every figure',
      'zu jeder Zahl die Quelle angeben',
    ],
    'plan-sourced-figures.why': [
      'un chiffre sans source ne se vérifie pas',
      'a figure without a source cannot be checked',
      'eine Zahl ohne Quelle ist nicht prüfbar',
    ],
    'plan-claims.what': [
      'relever au moins une affirmation chiffrée',
      'record at least one claim about figures',
      'mindestens eine Aussage über Zahlen erfassen',
    ],
    'plan-claims.why': [
      'seul ce qui est relevé est recalculé',
      'only what is recorded is computed again',
      'nur was erfasst ist, wird nachgerechnet',
    ],
    'plan-auditable-projects.what': [
      'compléter chaque fiche jusqu’au niveau « auditable »',
      'complete every fiche up to the level "auditable"',
      'jede Fiche bis zur Stufe „prüfbar“ ergänzen',
    ],
    'plan-auditable-projects.why': [
      'le plan se vérifie aussi loin que ses projets',
      'a plan can be checked as far as its projects can',
      'ein Plan ist so weit prüfbar wie seine Projekte',
    ],
    'project-theme.what': ['rattacher le projet à un thème', 'give the project a theme', 'dem Projekt ein Thema geben'],
    'project-theme.why': [
      'les fiches se présentent par thème',
      'fiches are shown by theme',
      'Fiches werden nach Themen gezeigt',
    ],
    'project-fiche.what': [
      'joindre la fiche du projet',
      'add the fiche of the project',
      'die Fiche des Projekts beifügen',
    ],
    'project-fiche.why': [
      'sans fiche, il n’y a qu’un titre',
      'without a fiche there is only a title',
      'ohne Fiche gibt es nur einen Titel',
    ],
    'project-beneficiaries.what': [
      'dire à qui le projet profite',
      'say who gains from the project',
      'sagen, wem das Projekt nützt',
    ],
    'project-beneficiaries.why': [
      'c’est la première question de tout lecteur',
      'it is the first question of every reader',
      'das fragt jeder Leser zuerst',
    ],
    'project-description.what': [
      'décrire le fonctionnement de la solution',
      'describe how the solution works',
      'beschreiben, wie die Lösung funktioniert',
    ],
    'project-description.why': [
      'une idée sans description ne se discute pas',
      'an idea without description cannot be discussed',
      'über eine Idee ohne Beschreibung lässt sich nicht reden',
    ],
    'project-constats.what': [
      'dire à quels constats le projet répond',
      'say which findings the project answers',
      'sagen, auf welche Feststellungen das Projekt antwortet',
    ],
    'project-constats.why': [
      'une priorité répond à un besoin exprimé',
      'a priority answers a need that was voiced',
      'eine Priorität antwortet auf einen geäußerten Bedarf',
    ],
    'project-benefits.what': [
      'donner le bénéfice attendu de chaque bénéficiaire',
      'give what each beneficiary gains',
      'den erwarteten Nutzen jedes Begünstigten angeben',
    ],
    'project-benefits.why': [
      'l’utilité se compare sur les bénéfices',
      'usefulness is compared on benefits',
      'die Nützlichkeit wird am Nutzen verglichen',
    ],
    'project-stakeholders.what': [
      'dire qui participe, et pour quoi faire',
      'say who takes part, and to do what',
      'sagen, wer wozu beteiligt ist',
    ],
    'project-stakeholders.why': [
      'un projet sans acteur chargé d’un rôle n’a pas encore de forme concrète',
      'a project in which nobody has a role has no concrete form',
      'ohne Akteur mit einer Aufgabe hat ein Projekt keine Gestalt',
    ],
    'project-expectations.what': [
      'dire ce que l’on attend du territoire ou du niveau national',
      'say what is expected of the territory or of the national level',
      'sagen, was vom Gebiet oder von der nationalen Ebene erwartet wird',
    ],
    'project-expectations.why': [
      'la dépendance au niveau national se calcule sur ces attentes',
      'the dependence on the national level is computed from these expectations',
      'die Abhängigkeit von der nationalen Ebene wird daraus berechnet',
    ],
    'project-sources.what': [
      'donner la source du projet',
      'give the source of the project',
      'die Quelle des Projekts angeben',
    ],
    'project-sources.why': [
      'le lecteur doit pouvoir remonter au document',
      'readers must be able to go back to the document',
      'wer liest, muss zum Dokument zurückfinden',
    ],
    'project-trace.what': [
      'relier le projet aux constats du plan par leur identifiant',
      'refer to the findings of the plan by their identifiers',
      'auf die Feststellungen des Plans mit ihren Kennungen verweisen',
    ],
    'project-trace.why': [
      'le lien se vérifie, une reformulation non',
      'a reference can be checked, other words cannot',
      'ein Verweis ist prüfbar, andere Worte sind es nicht',
    ],
    'project-date.what': [
      'donner une échéance : jalon, prochaine étape ou cible datée',
      'give a due date: a milestone, a next step or a dated target',
      'eine Frist angeben: Meilenstein, nächster Schritt oder datierter Zielwert',
    ],
    'project-date.why': [
      'sans date, rien ne peut être en retard ni tenu',
      'without a date nothing can be late or on time',
      'ohne Datum kann nichts verspätet oder pünktlich sein',
    ],
    'project-budget.what': [
      'donner au moins une ligne budgétaire du projet',
      'give at least one budget line of the project',
      'mindestens einen Haushaltsposten des Projekts angeben',
    ],
    'project-budget.why': [
      'le financement se suit en euros',
      'funding is followed in euros',
      'die Finanzierung wird in Euro verfolgt',
    ],
  });
