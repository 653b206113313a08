import { LOCALES, type Locale } from '../i18n/index.ts';

/**
 * The language to answer a call in before its options are read, as help and refusals are: the one it asks for where that is one of ours,
 * else that of the environment.
 */
export function localeOfCall(argv: readonly string[], language: string | undefined): Locale {
  const at = argv.findIndex((word) => word === '--locale' || word.startsWith('--locale='));
  const asked = argv[at]?.includes('=') ? argv[at]?.slice('--locale='.length) : argv[at + 1];
  const locale = at === -1 ? undefined : LOCALES.find((one) => one === asked?.toLowerCase());
  return locale ?? localeOfEnvironment(language);
}

/** The language of an environment variable such as `fr_LU.UTF-8`; French, the language of these plans, when it names none we speak. */
export function localeOfEnvironment(language: string | undefined): Locale {
  const tag = language?.slice(0, 2).toLowerCase();
  return LOCALES.find((locale) => locale === tag) ?? 'fr';
}
