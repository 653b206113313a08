/**
 * A set of typographic rules: `imprimerie-nationale` (French of France), `eu` (Interinstitutional Style Guide of the
 * European Union), or `none`.
 */
export type TypographyProfile = 'imprimerie-nationale' | 'eu' | 'none';
