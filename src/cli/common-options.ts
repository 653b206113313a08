import { LOCALES } from '../i18n/index.ts';
import type { OptionSpec } from './command.ts';

/** The options that every command has. */
export const COMMON_OPTIONS: Readonly<Record<string, OptionSpec>> = {
  locale: {
    type: 'string',
    value: LOCALES.join('|'),
    help: 'locale',
  },
  json: { type: 'boolean', help: 'json' },
  help: { type: 'boolean', short: 'h', help: 'help' },
};
