import { LOCALES } from '../i18n/index.ts';
import type { OptionSpec } from './command.ts';

/** The options that every command has. */
export const COMMON_OPTIONS: Readonly<Record<string, OptionSpec>> = {
  locale: {
    type: 'string',
    value: LOCALES.join('|'),
    help: 'language of messages and documents; that of LANG, else fr',
  },
  json: { type: 'boolean', help: 'one JSON document on standard output, for programs' },
  help: { type: 'boolean', short: 'h', help: 'this help' },
};
