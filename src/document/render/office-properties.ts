import { defined } from '../../internal/defined.ts';
import { cleanLine } from '../clean-text.ts';
import type { DocumentNode } from '../node.ts';
import {
  corePropertiesXml,
  customPropertiesXml,
  OWN_PROPERTY,
  type PackagePart,
  relationshipsXml,
} from '../ooxml/index.ts';

/** Content types of the parts that {@link propertyParts} gives. */
export const PROPERTY_CONTENT_TYPES = [
  ['docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
  ['docProps/custom.xml', 'application/vnd.openxmlformats-officedocument.custom-properties+xml'],
] as const;

/** What an Office file holds, for a program that opens it: its main part and what it says of itself. */
export function packageRelationships(main: string): PackagePart {
  const relationships = relationshipsXml([
    { id: 'rId1', type: 'officeDocument', target: main },
    {
      id: 'rId2',
      type: 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
      target: 'docProps/core.xml',
    },
    { id: 'rId3', type: 'custom-properties', target: 'docProps/custom.xml' },
  ]);
  return { name: '_rels/.rels', content: relationships };
}

/**
 * What an Office file says of itself: title, language, author and date, then the document's `properties` and what the writer
 * adds of its own. A property of the document can never pass for one of the writer's.
 */
export function propertyParts(
  { title, language, subject, creator, date, properties = {} }: DocumentNode,
  own: readonly (readonly [name: string, value: string])[],
): readonly PackagePart[] {
  const core = corePropertiesXml({
    title: cleanLine(title),
    language,
    ...(subject === undefined ? {} : { subject: cleanLine(subject) }),
    ...(creator === undefined ? {} : { creator: cleanLine(creator) }),
    ...defined({ date }),
  });
  const given = Object.entries(properties).filter(([name]) => !name.startsWith(OWN_PROPERTY));
  return [
    { name: 'docProps/core.xml', content: core },
    { name: 'docProps/custom.xml', content: customPropertiesXml(Object.fromEntries([...given, ...own])) },
  ];
}
