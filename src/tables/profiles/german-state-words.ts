import type { LifecycleState } from '../../model/index.ts';

/** The words that German follow-up tables use for a state. "Abgelehnt", "Teilweise umgesetzt" and shares are not here: only the people of the plan know. */
export const germanStateWords: Readonly<Record<string, LifecycleState>> = {
  Offen: 'todo',
  Geplant: 'todo',
  'Nicht begonnen': 'todo',
  Vorgeschlagen: 'proposed',
  'In Vorbereitung': 'drafted',
  Zurückgestellt: 'waiting',
  Ruht: 'waiting',
  Läuft: 'running',
  Laufend: 'running',
  'In Arbeit': 'running',
  'In Umsetzung': 'running',
  Verlängert: 'extended',
  Verspätet: 'late',
  'In Verzug': 'late',
  Blockiert: 'blocked',
  Abgeschlossen: 'done',
  Erledigt: 'done',
  Umgesetzt: 'done',
  Abgebrochen: 'stopped',
  Eingestellt: 'stopped',
};
