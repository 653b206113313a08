import { describe, expect, it } from 'vitest';
import { annotateDocx, parseDocx, renderDocx } from '../../../src/document/docx.ts';
import {
  type BlockNode,
  br,
  type DocumentNode,
  doc,
  heading,
  p,
  parseHtml,
  parseMarkdown,
  renderHtml,
  strong,
  table,
  text,
} from '../../../src/document/index.ts';
import { parsePptx, renderPptx } from '../../../src/document/pptx.ts';
import type { Result } from '../../../src/errors/index.ts';
import { defineFicheTemplate, draftFicheTemplate, readFiche, readFiches } from '../../../src/fiche/index.ts';
import { PRINTED_FORMS } from '../fixtures/printed-forms.ts';
import { saysOf } from '../foreign-layouts/says.ts';

const LABELS = [
  'Intitulé du projet',
  'Domaine',
  'Pilote',
  'Partenaires',
  'Diagnostic',
  'Objectifs visés',
  'Zone couverte',
  'Coût total',
  'Échéancier',
];
const FILLED = [
  ['Un bus', 'Prévention', 'ARS', 'CPAM', 'Peu de relais.', 'Dépister tôt', 'Les vallées', '> 12 k€', '2026-2027'],
  [
    'Des ateliers',
    'Nutrition',
    'CCAS',
    'Lycée',
    'Repas sautés.',
    'Cuisiner',
    'Le bourg',
    '- 5 % de charges',
    'rentrée 2026',
  ],
  [
    'Un répit',
    'Autonomie',
    'À définir',
    'MDPH',
    'Aidants épuisés.',
    'Souffler',
    'Le canton',
    '3 200 €',
    'à partir de mars',
  ],
] as const;
type Write = (answers: readonly string[]) => readonly BlockNode[];

const PAIRS = [0, 2, 4, 6];
const LAYOUTS: Readonly<Record<string, { readonly as: 'docx' | 'html' | 'pptx'; readonly write: Write }>> = {
  'two columns in Word': {
    as: 'docx',
    write: (answers) => [table(LABELS.map((label, index) => [[p(strong(label))], answers[index] ?? '']))],
  },
  'labels above answers in Word': {
    as: 'docx',
    write: (answers) =>
      [0, 3, 6].map((from) =>
        table([LABELS.slice(from, from + 3), [0, 1, 2].map((step) => answers[from + step] ?? '')]),
      ),
  },
  'headings in HTML': {
    as: 'html',
    write: (answers) => LABELS.flatMap((label, index) => [heading(2, label), p(answers[index] ?? '')]),
  },
  'bold labels in HTML': {
    as: 'html',
    write: (answers) => LABELS.map((label, index) => p([strong(`${label} :`), text(` ${answers[index] ?? ''}`)])),
  },
  'four columns on slides': {
    as: 'pptx',
    write: (answers) => [
      table([
        ...PAIRS.map((index) => [
          [p(strong(LABELS[index] ?? ''))],
          answers[index] ?? '',
          [p(strong(LABELS[index + 1] ?? ''))],
          answers[index + 1] ?? '',
        ]),
        [[p(strong(LABELS[8] ?? ''))], answers[8] ?? '', '', ''],
      ]),
    ],
  },
};

const data = (result: Result<DocumentNode>): DocumentNode => {
  if (!result.success) throw new Error(JSON.stringify(result.issues));
  return result.data;
};

/** The form as a stranger's file gives it back: nothing of ours is left in it. */
function sent(as: 'docx' | 'html' | 'pptx', blocks: readonly BlockNode[]): DocumentNode {
  const page = doc({ title: 'Dossier de projet', language: 'fr' }, blocks);
  if (as === 'docx') return data(parseDocx(renderDocx(page)));
  return as === 'html' ? data(parseHtml(renderHtml(page), { language: 'fr' })) : data(parsePptx(renderPptx(page)));
}

describe.each(Object.entries(LAYOUTS))('a form laid out as %s', (_name, { as, write }) => {
  const draft = draftFicheTemplate(sent(as, write(FILLED[0])), { id: 'dossier', locale: 'fr' });

  it('is proposed as a template, with the evidence of each guess', () => {
    const fields = Object.fromEntries(draft.template.sections.map(({ heading: words, field }) => [words?.fr, field]));
    expect(fields).toMatchObject({
      'Intitulé du projet': 'title',
      Pilote: 'stakeholders.steering',
      Partenaires: 'stakeholders',
      Diagnostic: 'constats',
      'Objectifs visés': 'description.objectives',
      'Coût total': 'description.means',
      Échéancier: 'description.steps',
    });
    expect(Object.keys(fields)).toEqual(expect.arrayContaining(['Domaine', 'Zone couverte']));
    expect(draft.guesses.find(({ found }) => found === 'Zone couverte')?.certainty).toBe('unknown');
    expect(draft.guesses.every(({ sign }) => sign.length > 0)).toBe(true);
  });

  it('reads three filled forms, once a person has corrected it', () => {
    const template = defineFicheTemplate({
      ...draft.template,
      sections: draft.template.sections.map((section) =>
        section.heading?.fr === 'Domaine' ? { ...section, field: 'theme' } : section,
      ),
    });
    for (const answers of FILLED) {
      const result = readFiche(sent(as, write(answers)), template, { locale: 'fr' });
      const [title, theme, pilot, partner, constat, , , cost] = answers;
      expect(result.success ? result.data : result.issues).toMatchObject({
        title,
        theme,
        constats: [{ text: constat }],
        stakeholders: [...(pilot === 'À définir' ? [] : [{ name: pilot, roleKinds: ['steering'] }]), { name: partner }],
      });
      expect(JSON.stringify(result)).toContain(cost);
    }
  });
});

/** Forms whose rows are fiches, that name them in a word of their own, or hold words which only a person can place. */
const BY_HAND = [
  'an action sheet: Axe, Objectif, Action',
  'a measure in each row',
  'guidance in the cells of labels',
  'actions within a fiche',
  'groups beside their labels',
  'an action plan in rows',
];

describe.each(PRINTED_FORMS.filter(({ name }) => !BY_HAND.includes(name)))(
  'the draft of a form as administrations print it: $name',
  ({ format, source, locale, says }) => {
    it('reads that form as it stands', () => {
      const page = data(format === 'html' ? parseHtml(source, { locale }) : parseMarkdown(source, { locale }));
      const { template } = draftFicheTemplate(page, { id: 'form', locale });
      const read = readFiches(page, template, { locale }).fiches.map((fiche) => [...saysOf(fiche)].sort());
      expect(read).toEqual(says.map((lines) => [...lines].sort()));
    });
  },
);

describe('a draft', () => {
  it('tells the columns of tables and the choices to tick', () => {
    const form = doc({ title: 'Fiche', language: 'fr' }, [
      heading(1, 'Fiche projet'),
      heading(2, 'Public visé'),
      p([text('☐ Jeunes'), br(), text('☐ Aînés')]),
      heading(2, 'Indicateurs'),
      table([
        ['Indicateur', 'Valeur cible', 'Échéance'],
        ['', '', ''],
        ['', '', ''],
      ]),
    ]);
    const { template, guesses } = draftFicheTemplate(form);
    expect(guesses.find(({ found }) => found === 'Public visé')?.choices).toEqual(['Jeunes', 'Aînés']);
    expect(template.sections.find(({ field }) => field === 'targets')?.columns?.map(({ field }) => field)).toEqual([
      'title',
      'quantity',
      'due',
    ]);
    expect(guesses.filter(({ sign }) => sign === 'header-row')).toHaveLength(3);
    expect(defineFicheTemplate(template).sections.length).toBeGreaterThan(1);
  });

  it('of a page without labels is one place for everything', () => {
    const { template, guesses } = draftFicheTemplate(doc({ title: '', language: 'de' }, [p('Nichts.')]));
    expect([template.sections.map(({ field }) => field), guesses]).toEqual([['description'], []]);
  });

  it('leads to comments in the file that was sent', () => {
    const { write } = LAYOUTS['two columns in Word'] ?? { write: () => [] };
    const page = doc({ title: '', language: 'fr' }, [...write(FILLED[2]), p('Une remarque de trop')]);
    const bytes = renderDocx(page);
    const template = defineFicheTemplate(draftFicheTemplate(page).template);
    const { issues } = readFiche(data(parseDocx(bytes)), template, { locale: 'fr' });
    const annotated = annotateDocx(bytes, issues, { author: 'ARS' });
    expect(annotated.success).toBe(true);
    expect(issues.filter(({ severity }) => severity === 'warning').map(({ params }) => params['found'])).toContain(
      'Une remarque de trop',
    );
  });
});
