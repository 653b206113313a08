import meta from '../../package.json' with { type: 'json' };

/** The version of the package, the one that is published. */
export const VERSION: string = meta.version;
