import fc from 'fast-check';
import { ficheTemplates } from '../../src/fiche/index.ts';
import { type Fiche, FicheSchema, VOCABULARIES } from '../../src/model/index.ts';

/** Texts that a reader could take for something else: headings of the form, marks of every format, bullets, tags. */
const HOSTILE = [
  ...Object.values(ficheTemplates).flatMap((template) =>
    template.sections.flatMap((section) => ('heading' in section ? Object.values(section.heading) : [])),
  ),
  'Non renseigné',
  'Moyens',
  'Moyens : deux infirmiers',
  'Valeur : 12',
  '« Autre »',
  'Idées - Axe - Solutions qui concourent à l’objectif',
  'Bénéficiaire(s)',
  '# titre',
  '## titre',
  '- puce',
  '• puce',
  '> citation',
  '1. premier',
  '* * *',
  '---',
  '===',
  '| a | b |',
  '**gras** et *italique* et `code`',
  '<b>gras</b>',
  '<script>alert(1)</script>',
  '</td></tr></table>',
  '<!-- anchor: constats -->',
  '<br>',
  '&amp; &lt; &#60;',
  '[lien](javascript:alert(1))',
  '![image](https://exemple.fr/x.png)',
  'https://exemple.fr/chemin?x=1&y=2',
  '=SOMME(A1)',
  '{champ} {#liste}{/liste}',
  'ligne\nseconde ligne',
  'ligne\n\n- après une ligne vide',
  'a\\',
  '\\',
  'fin avec deux blancs  ',
  '\u00a0insécable\u202f!',
  'zéro\u200blargeur',
  'hébreu אבג et \u202eRTL',
  '😀 hors du plan de base',
  '_x0041_',
  '   ',
  '\u0000\u0007contrôle',
  '~~barré~~',
  '[ ] tâche',
  '$math$ ^exposant^',
  ':',
  '…',
] as const;

const hostile = fc.constantFrom(...HOSTILE);
const words = fc.oneof(
  { weight: 3, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }) },
  { weight: 4, arbitrary: hostile },
  { weight: 2, arbitrary: fc.array(hostile, { minLength: 2, maxLength: 3 }).map((parts) => parts.join('\n')) },
  { weight: 2, arbitrary: fc.array(hostile, { minLength: 2, maxLength: 3 }).map((parts) => parts.join(' ')) },
);
const text = words;
const label = words.map((value) => value.slice(0, 500));
const few = <T>(arbitrary: fc.Arbitrary<T>) => fc.array(arbitrary, { maxLength: 3 });

const code = (name: keyof typeof VOCABULARIES) =>
  fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...(VOCABULARIES[name] as readonly string[])) },
    { weight: 1, arbitrary: words.map((value) => value.slice(0, 40)) },
  );
const reference = fc.constantFrom('ars', 'P1', 'cpam-67', 'deck');
const item = fc.record({ text, details: few(text) }, { requiredKeys: ['text'] });
const number = fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }));
const quantity = fc.record(
  {
    value: number,
    min: number,
    max: number,
    qualifier: code('figure-qualifier'),
    unit: label,
    decimals: fc.nat(12),
    asWritten: label,
  },
  { requiredKeys: [] },
);

const anyFiche = fc.record(
  {
    title: label,
    theme: label,
    subTheme: label,
    constats: few(item),
    ideaHeading: label,
    ideas: few(item),
    beneficiaries: few(
      fc.record({ name: label, kind: code('beneficiary-kind'), benefits: few(text) }, { requiredKeys: ['benefits'] }),
    ),
    description: few(
      fc.record(
        { kind: code('description-part-kind'), heading: label, text, items: few(item) },
        { requiredKeys: ['kind', 'items'] },
      ),
    ),
    stakeholders: few(
      fc.record(
        { name: label, role: text, roleKinds: few(code('stakeholder-role')), organisations: few(reference) },
        { requiredKeys: ['name'] },
      ),
    ),
    expectations: fc.record({ territory: few(item), national: few(item) }),
    targets: few(
      fc.record(
        {
          title: text,
          quantity,
          baseline: quantity,
          due: fc.constantFrom('2025', '2025-06', '2025-06-30', '2025-Q2', '../2027', '2022-11-08/2022-12-16'),
        },
        { requiredKeys: ['title'] },
      ),
    ),
    attachments: few(
      fc.record(
        {
          title: label,
          url: fc.constantFrom(
            'https://exemple.fr',
            'http://exemple.fr/a_b?c=(d)&e=%20',
            'https://nom@exemple.fr/x',
            'https://exemple.fr/|<>"',
          ),
        },
        { requiredKeys: ['title'] },
      ),
    ),
    sources: few(fc.record({ source: reference, place: label }, { requiredKeys: ['source'] })),
  },
  {
    requiredKeys: [
      'title',
      'constats',
      'ideas',
      'beneficiaries',
      'description',
      'stakeholders',
      'expectations',
      'targets',
      'attachments',
    ],
  },
);

/** Any fiche the model accepts, with a title of at least one visible character. */
export const arbitraryFiche: fc.Arbitrary<Fiche> = anyFiche
  .map((value) => FicheSchema.safeParse(value))
  .filter((result) => result.success)
  .map((result) => result.data as Fiche);
