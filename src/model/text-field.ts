import * as z from 'zod/mini';

/** Longest text a field holds, in UTF-16 units. Beyond it a document is not a plan any more. */
export const LONGEST_TEXT = 20_000;

/** A text as written: at least one character, kept verbatim. */
export const TextSchema = z.string().check(z.minLength(1), z.maxLength(LONGEST_TEXT));

/** A label or title: one line. */
export const LabelSchema = z.string().check(z.minLength(1), z.maxLength(500));

/** A web address. */
export const WebAddressSchema = z.string().check(z.maxLength(2_000), z.regex(/^https?:\/\/[^\s]+$/));

/** BCP 47 language tag. */
export const LanguageTagSchema = z.string().check(z.regex(/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/));
