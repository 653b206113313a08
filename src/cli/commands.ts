import type { Command } from './command.ts';

/** A command as the overview shows it. What it runs on is loaded when it is called. */
export interface CommandEntry {
  readonly help: string;
  readonly load: () => Promise<Command>;
}

/** All commands, in the order of the overview. */
export const COMMANDS: Readonly<Record<string, CommandEntry>> = {
  init: {
    help: 'write a small plan, its settings and a test, to start from',
    load: async () => (await import('./commands/init.ts')).init,
  },
  validate: {
    help: 'read a plan and say everything that is wrong with its shape, with line and column',
    load: async () => (await import('./commands/validate.ts')).validate,
  },
  audit: {
    help: 'check everything a shape cannot hold: references, figures recomputed, missing parts, dates, double counting …',
    load: async () => (await import('./commands/audit.ts')).audit,
  },
  convert: {
    help: 'make a plan of a follow-up sheet (.csv, .xlsx) and say what became of every cell',
    load: async () => (await import('./commands/convert.ts')).convert,
  },
  quotes: {
    help: 'look for everything a plan says in the text of the document that it was taken from',
    load: async () => (await import('./commands/quotes.ts')).quotes,
  },
  compare: {
    help: 'tell what became of a plan: what was added, renamed, moved or dropped without a word between two states',
    load: async () => (await import('./commands/compare.ts')).compare,
  },
  prioritise: {
    help: 'rank the projects, say why and how solid the ranking is, choose a portfolio, record the decision',
    load: async () => (await import('./commands/prioritise.ts')).prioritise,
  },
  follow: {
    help: 'where the plan stands on a day: what is late, what comes next, progress by theme or lead, moved dates',
    load: async () => (await import('./commands/follow.ts')).follow,
  },
  fiche: {
    help: 'write the fiche of a project, write the blank form, or read a filled form back into data',
    load: async () => (await import('./commands/fiche.ts')).fiche,
  },
  report: {
    help: 'tell of a plan in a document: the restitution with its figures, to show, to print or to send',
    load: async () => (await import('./commands/report.ts')).report,
  },
  schema: {
    help: 'print the JSON Schema of a plan or of an audit report, or write both into a folder',
    load: async () => (await import('./commands/schema.ts')).schema,
  },
  completion: {
    help: 'print what makes bash, zsh or fish complete commands and options',
    load: async () => (await import('./commands/completion.ts')).completion,
  },
  demo: {
    help: 'the whole way on the bundled Grand Est plan: validate, audit, rank, write the sixteen fiches',
    load: async () => (await import('./commands/demo.ts')).demo,
  },
};
