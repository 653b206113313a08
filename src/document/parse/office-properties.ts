import { defined } from '../../internal/defined.ts';
import type { DocumentNode } from '../node.ts';
import {
  type OoxmlPackage,
  OWN_PROPERTY,
  type Relationship,
  readCoreProperties,
  readCustomProperties,
  relatedXml,
} from '../ooxml/index.ts';
import { officeLanguageTag } from './same-language.ts';

/** What an Office file says of itself. */
interface OfficeProperties {
  /** The part of a document tree that is not its content. */
  readonly facts: Omit<DocumentNode, 'type' | 'children'>;
  /** The library's own properties, and everybody else's. */
  readonly custom: Readonly<Record<string, string>>;
}

/**
 * Reads the properties of an Office file. `fallback` is the language that it names elsewhere; when neither is a language,
 * it is `und`, undetermined.
 */
export function readOfficeProperties(
  file: OoxmlPackage,
  about: readonly Relationship[],
  fallback?: string,
): OfficeProperties {
  const core = readCoreProperties(relatedXml(file, about, 'core-properties'));
  const custom = readCustomProperties(
    relatedXml(file, about, 'custom-properties') ?? relatedXml(file, about, 'customProperties'),
  );
  const language =
    [core.language, fallback]
      .map((one) => one && officeLanguageTag(one))
      .find((tag) => tag !== undefined && tag !== '') ?? 'und';
  const properties = Object.fromEntries(Object.entries(custom).filter(([name]) => !name.startsWith(OWN_PROPERTY)));
  return {
    facts: {
      title: core.title ?? '',
      language,
      ...defined({ subject: core.subject, creator: core.creator, date: core.date }),
      ...(Object.keys(properties).length === 0 ? {} : { properties }),
    },
    custom,
  };
}
