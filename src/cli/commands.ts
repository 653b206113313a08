import type { Command } from './command.ts';

/** All commands, in the order of the overview. What a command runs on is loaded when it is called. */
export const COMMANDS = {
  init: async () => (await import('./commands/init.ts')).init,
  validate: async () => (await import('./commands/validate.ts')).validate,
  audit: async () => (await import('./commands/audit.ts')).audit,
  convert: async () => (await import('./commands/convert.ts')).convert,
  quotes: async () => (await import('./commands/quotes.ts')).quotes,
  compare: async () => (await import('./commands/compare.ts')).compare,
  prioritise: async () => (await import('./commands/prioritise.ts')).prioritise,
  follow: async () => (await import('./commands/follow.ts')).follow,
  fiche: async () => (await import('./commands/fiche.ts')).fiche,
  report: async () => (await import('./commands/report.ts')).report,
  schema: async () => (await import('./commands/schema.ts')).schema,
  completion: async () => (await import('./commands/completion.ts')).completion,
  demo: async () => (await import('./commands/demo.ts')).demo,
} as const satisfies Readonly<Record<string, () => Promise<Command>>>;

/** The name of a command: what the help says of it has the same key. */
export type CommandName = keyof typeof COMMANDS;

/** Whether there is a command of this name. */
export function isCommand(name: string): name is CommandName {
  return Object.hasOwn(COMMANDS, name);
}
