import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { describeModel } from '../../.config/model-files/describe-model.ts';
import { findExamples } from '../../.config/model-files/find-examples.ts';
import { writeDictionary } from '../../.config/model-files/write-dictionary.ts';
import { writeEntities } from '../../.config/model-files/write-entities.ts';
import { writeFieldTexts } from '../../.config/model-files/write-field-texts.ts';
import { vocabularyLabels } from '../../src/i18n/index.ts';
import { VOCABULARIES } from '../../src/model/index.ts';
import * as plans from '../../src/plans/index.ts';
import { formatted, isCurrent } from '../generated-file.ts';

const root = new URL('../../', import.meta.url);

const files = readdirSync(new URL('src/model', root)).filter((name) => name.endsWith('.ts'));
const modules = await Promise.all(files.map((name) => import(`../../src/model/${name.slice(0, -3)}.ts`)));
const entities = describeModel(modules as readonly Readonly<Record<string, unknown>>[]);
const examples = findExamples(Object.values(plans), entities);

describe('what the schemas of the model and the comments beside them generate', () => {
  it('are the interfaces', async () => {
    await isCurrent('src/model/entities.ts', formatted(writeEntities(entities), 'src/model/entities.ts'));
  });

  it('are the texts of the JSON Schema', async () => {
    const path = 'src/validation/json-schema/entity-texts.ts';
    await isCurrent(path, formatted(writeFieldTexts(entities), path));
  });

  it.each([
    ['en', 'docs/dictionary'],
    ['fr', 'docs/fr/dictionary'],
  ] as const)(
    'is the data dictionary (%s), page by page, and no page of something that is gone',
    async (language, folder) => {
      const pages = writeDictionary(language, entities, examples, vocabularyLabels);
      for (const [name, text] of pages) await isCurrent(`${folder}/${name}`, text);
      expect(readdirSync(new URL(folder, root)).sort()).toEqual([...pages.keys()].sort());
      expect([...pages].filter(([, text]) => /undefined|\[object/.test(text))).toEqual([]);
    },
  );

  it('has a word in the dictionary for every listed code', () => {
    expect(Object.keys(vocabularyLabels).sort()).toEqual(Object.keys(VOCABULARIES).sort());
    for (const [name, values] of Object.entries(VOCABULARIES))
      for (const language of ['en', 'fr'] as const)
        expect(Object.keys(vocabularyLabels[name as keyof typeof vocabularyLabels][language]), name).toEqual(
          expect.arrayContaining([...values]),
        );
  });
});

describe('every field is explained', () => {
  const fields = [...entities.values()].flatMap(({ name, fields: own }) =>
    own.map((field) => ({ place: `${name}.${field.key}`, ...field })),
  );

  it('in English and French, and so is every entity', () => {
    const entityTexts = [...entities.values()].map(({ name, text }) => ({ place: name, text }));
    const without = [...entityTexts, ...fields].filter(({ text }) => !text?.en || !text.fr);
    expect(without.map(({ place }) => place)).toEqual([]);
    expect(fields.length).toBeGreaterThan(400);
  });

  it('in sentences', () => {
    const bad = fields.filter(
      ({ text }) => !/^[A-ZÀ-Ü\d`].*\.$/s.test(text?.en ?? '') || !/^[A-ZÀ-Ü\d`].*\.$/s.test(text?.fr ?? ''),
    );
    expect(bad.map(({ place }) => place)).toEqual([]);
  });

  it('and every object stands under a name of its own', () => {
    const named = new Set([...entities.values()].map(({ schema }) => schema));
    const unnamed: string[] = [];
    const visit = (schema: (typeof fields)[number]['schema'], place: string): void => {
      const { shape, innerType, element, type } = schema._zod.def as {
        readonly type: string;
        readonly shape?: object;
        readonly innerType?: typeof schema;
        readonly element?: typeof schema;
      };
      if (shape !== undefined && !named.has(schema)) unnamed.push(place);
      const inner = innerType ?? element;
      if (inner !== undefined && type !== 'lazy' && !named.has(schema)) visit(inner, place);
    };
    for (const { schema, place } of fields) visit(schema, place);
    expect(unnamed).toEqual([]);
  });
});
