import { catalogue } from './message.ts';

/** What the reader of follow-up tables can say. The keys are issue codes. */
export const followUpIssues = catalogue({
  'follow-up-none': [
    'Aucun tableau de suivi ni liste de projets dans ce document : ajoutez les colonnes « Ce qui a été proposé », « Ce qui est déjà fait », « Ce qui reste à faire », ou « Projet » et « Intitulé ».',
    'No follow-up table and no list of projects in this document: add the columns "What was proposed", "What is already done", "What remains to be done", or "Project" and "Title".',
    'Keine Verlaufstabelle und keine Projektliste in diesem Dokument: Ergänzen Sie die Spalten „Was vorgeschlagen wurde“, „Was schon umgesetzt ist“, „Was noch zu tun ist“, oder „Projekt“ und „Titel“.',
  ],
  'follow-up-column-unread': [
    'La colonne « {column} » est laissée de côté, elle n’est pas connue : renommez-la, ou déplacez son contenu.',
    'The column "{column}" is left out, it is not a known one: rename it, or move its contents.',
    'Die Spalte „{column}“ bleibt weg, sie ist nicht bekannt: Benennen Sie sie um, oder verschieben Sie ihren Inhalt.',
  ],
  'follow-up-title-missing': [
    'Le tableau n’a pas de titre : il est repris sous « {title} ». Écrivez un titre au-dessus.',
    'The table has no title, it is read as "{title}": write a title above it.',
    'Die Tabelle hat keinen Titel, sie wird als „{title}“ übernommen: Schreiben Sie einen Titel darüber.',
  ],
  'follow-up-project-unnamed': [
    'Une ligne de la liste des projets n’a ni sigle ni intitulé et est laissée de côté (« {found} ») : complétez-la.',
    'A row of the list of projects has neither identifier nor title and is left out ("{found}"): complete it.',
    'Eine Zeile der Projektliste hat weder Kürzel noch Titel und bleibt weg („{found}“): Ergänzen Sie sie.',
  ],
  'follow-up-project-twice': [
    'Le projet « {id} » figure deux fois dans la liste : les deux lignes sont reprises. Gardez-en une.',
    'Project "{id}" is in the list twice, both rows are read: keep one.',
    'Projekt „{id}“ steht zweimal in der Liste, beide Zeilen werden übernommen: Behalten Sie eine.',
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
