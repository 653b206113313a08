import { type KeysOf, requireKeys, usageError } from '../errors/index.ts';
import { LOCALES } from './locale.ts';

/**
 * Refuses options of a call that are none: something else than an object, a name that the function does not know (the nearest one
 * is told), a locale that the library does not speak.
 */
export function requireOptions<Options extends object>(caller: string, options: Options, known: KeysOf<Options>): void {
  if (options === undefined) return;
  if (typeof options !== 'object' || options === null || Array.isArray(options))
    throw usageError(caller, 'options as an object', options);
  requireKeys(caller, 'its options', options, known);
  const { locale } = options as { readonly locale?: unknown };
  if (locale !== undefined && !LOCALES.includes(locale as never))
    throw usageError(caller, `a locale among ${LOCALES.join(', ')}`, locale);
}
