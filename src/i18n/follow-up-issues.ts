import { catalogue } from './message.ts';

/** What the reader of follow-up tables can say. The keys are issue codes. */
export const followUpIssues = catalogue({
  'follow-up-none': [
    'Aucun tableau de suivi ni liste de projets dans ce document : il faut les colonnes « Ce qui a été proposé », « Ce qui est déjà fait », « Ce qui reste à faire », ou « Projet » et « Intitulé ».',
    'No follow-up table and no list of projects in this document: columns "What was proposed", "What is already done", "What remains to be done" are needed, or "Project" and "Title".',
    'Keine Verlaufstabelle und keine Projektliste in diesem Dokument: nötig sind die Spalten „Was vorgeschlagen wurde“, „Was schon umgesetzt ist“, „Was noch zu tun ist“, oder „Projekt“ und „Titel“.',
  ],
  'follow-up-column-unread': [
    'La colonne « {column} » n’est pas reprise : ce n’est aucune des colonnes connues. Renommez-la, ou déplacez son contenu.',
    'The column "{column}" is left out: it is none of the known ones. Rename it, or move what it holds.',
    'Die Spalte „{column}“ wird nicht übernommen: sie ist keine der bekannten. Umbenennen oder ihren Inhalt verschieben.',
  ],
  'follow-up-title-missing': [
    'Le tableau n’a pas de titre : il est repris sous « {title} ». Écrivez un titre au-dessus.',
    'The table has no title: it is taken as "{title}". Write a title above it.',
    'Die Tabelle hat keinen Titel: sie wird als „{title}“ übernommen. Einen Titel darüber schreiben.',
  ],
  'follow-up-project-unnamed': [
    'Une ligne de la liste des projets n’a ni sigle ni intitulé ; elle dit « {found} » et n’est pas reprise. Complétez-la.',
    'A row of the list of projects has neither identifier nor title; it says "{found}" and is left out. Complete it.',
    'Eine Zeile der Projektliste hat weder Kürzel noch Titel; sie sagt „{found}“ und wird nicht übernommen. Ergänzen Sie sie.',
  ],
  'follow-up-project-twice': [
    'Le projet « {id} » figure deux fois dans la liste : les deux lignes sont reprises. Gardez-en une.',
    'Project "{id}" stands twice in the list: both rows are taken. Keep one.',
    'Projekt „{id}“ steht zweimal in der Liste: beide Zeilen werden übernommen. Eine behalten.',
  ],
});

/** Where an issue of the reader stands. */
export const followUpPlaces = catalogue({
  document: ['document', 'document', 'Dokument'],
  table: ['tableau {number}', 'table {number}', 'Tabelle {number}'],
  row: ['tableau {number}, ligne {row}', 'table {number}, row {row}', 'Tabelle {number}, Zeile {row}'],
  untitled: ['Tableau {number}', 'Table {number}', 'Tabelle {number}'],
});

export type FollowUpIssueKey = keyof (typeof followUpIssues)['fr'];
export type FollowUpPlaceKey = keyof (typeof followUpPlaces)['fr'];
