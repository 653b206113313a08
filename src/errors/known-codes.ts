// Generated from the catalogues by `npm run generate`: change those instead.

/** A code of an issue of this library. */
export type KnownIssueCode =
  | 'accessibility-alternative-text'
  | 'accessibility-contrast'
  | 'accessibility-empty-paragraphs'
  | 'accessibility-header-row'
  | 'accessibility-heading-order'
  | 'accessibility-language-missing'
  | 'accessibility-layout-table'
  | 'accessibility-link-words'
  | 'accessibility-no-headings'
  | 'accessibility-reading-order'
  | 'accessibility-run-language'
  | 'accessibility-sheet-name'
  | 'accessibility-slide-title'
  | 'accessibility-slide-title-twice'
  | 'accessibility-title-missing'
  | 'ambiguous-acronym'
  | 'amount-as-text'
  | 'amounts-added'
  | 'amounts-taken-for-parts'
  | 'assessment-assessor-missing'
  | 'assessment-assessor-twice'
  | 'assessment-cells-missing'
  | 'assessment-column-unknown'
  | 'assessment-no-table'
  | 'assessment-not-a-level'
  | 'assessment-not-a-number'
  | 'assessment-outside-scale'
  | 'assessment-row-unknown'
  | 'assessment-twice'
  | 'assessment-two-readings'
  | 'axis-blank'
  | 'beneficiary-is-topic'
  | 'beneficiary-without-benefit'
  | 'beneficiary-without-name'
  | 'budget-currencies-mixed'
  | 'budget-double-count'
  | 'budget-parts-above-whole'
  | 'budget-parts-below-whole'
  | 'budget-same-as-differs'
  | 'budget-share-differs'
  | 'budget-stage-exceeded'
  | 'budget-taxes-mixed'
  | 'budget-told-twice'
  | 'budget-years-not-parts'
  | 'bullets-as-list'
  | 'cell-beyond'
  | 'cell-error'
  | 'cell-no-value'
  | 'cell-not-amount'
  | 'cell-not-boolean'
  | 'cell-not-date'
  | 'cell-not-identifier'
  | 'cell-not-json'
  | 'cell-not-number'
  | 'cell-second'
  | 'cell-serial-date'
  | 'cell-too-long'
  | 'cell-twice'
  | 'claim-does-not-reconcile'
  | 'column-empty'
  | 'column-guess-refused'
  | 'column-guessed'
  | 'column-kept'
  | 'column-not-guessed'
  | 'column-twice'
  | 'column-unknown'
  | 'column-without-name'
  | 'column-year-open'
  | 'comments-left'
  | 'condition-not-met'
  | 'constat-unanswered'
  | 'currency-assumed'
  | 'cyclic-reference'
  | 'dangling-reference'
  | 'date-autofill-drift'
  | 'dates-contradicted'
  | 'dates-open'
  | 'document-too-deep'
  | 'document-too-large'
  | 'document-too-many-values'
  | 'docx-bookmark-dropped'
  | 'docx-comments-dropped'
  | 'docx-contents-dropped'
  | 'docx-embedded-dropped'
  | 'docx-footnote-dropped'
  | 'docx-hidden-text-dropped'
  | 'docx-link-dropped'
  | 'docx-margin-dropped'
  | 'docx-part'
  | 'docx-picture-dropped'
  | 'docx-shading-dropped'
  | 'docx-struck-dropped'
  | 'docx-tracked-changes'
  | 'draft-without-title'
  | 'dropped-anchor'
  | 'dropped-code-language'
  | 'dropped-comment'
  | 'dropped-element'
  | 'dropped-image'
  | 'dropped-surroundings'
  | 'dropped-title'
  | 'dropped-url'
  | 'duplicate-anchor'
  | 'duplicate-id'
  | 'duplicate-key'
  | 'duplicate-number'
  | 'empty-document'
  | 'empty-section'
  | 'empty-text'
  | 'end-before-start'
  | 'fiche-actors-together'
  | 'fiche-address-unreadable'
  | 'fiche-beneficiary-unnamed'
  | 'fiche-box-unticked'
  | 'fiche-boxes-as-bullets'
  | 'fiche-cell-commas'
  | 'fiche-cell-split'
  | 'fiche-code-unknown'
  | 'fiche-column-guessed'
  | 'fiche-column-missing'
  | 'fiche-column-unknown'
  | 'fiche-contact-apart'
  | 'fiche-content-outside'
  | 'fiche-content-unplaced'
  | 'fiche-date-unreadable'
  | 'fiche-document-too-long'
  | 'fiche-form-table'
  | 'fiche-heading-as-part'
  | 'fiche-heading-guessed'
  | 'fiche-heading-plain'
  | 'fiche-heading-repeated'
  | 'fiche-link-dropped'
  | 'fiche-list-continued'
  | 'fiche-list-unplaced'
  | 'fiche-more-issues'
  | 'fiche-nesting-flattened'
  | 'fiche-no-answer'
  | 'fiche-noise'
  | 'fiche-not-recognised'
  | 'fiche-number-unreadable'
  | 'fiche-other-template'
  | 'fiche-paragraph-as-item'
  | 'fiche-role-missing'
  | 'fiche-row-continued'
  | 'fiche-row-without-name'
  | 'fiche-rows-from-text'
  | 'fiche-section-by-position'
  | 'fiche-section-empty'
  | 'fiche-section-missing'
  | 'fiche-several'
  | 'fiche-table-as-text'
  | 'fiche-table-continued'
  | 'fiche-table-without-header'
  | 'fiche-template-newer'
  | 'fiche-text-too-long'
  | 'fiche-title-guessed'
  | 'fiche-title-joined'
  | 'fiche-title-missing'
  | 'fiche-title-plain'
  | 'fiche-too-many'
  | 'fiche-value-refused'
  | 'fiche-words-left-out'
  | 'fiche-year-of-two-digits'
  | 'figure-without-source'
  | 'file-not-text'
  | 'file-part-missing'
  | 'file-part-untyped'
  | 'file-reference-dangling'
  | 'file-relationship-dangling'
  | 'file-shape-id-twice'
  | 'file-shape-without-size'
  | 'file-too-large'
  | 'fills-down-guessed'
  | 'follow-up-column-unread'
  | 'follow-up-none'
  | 'follow-up-project-twice'
  | 'follow-up-project-unnamed'
  | 'follow-up-title-missing'
  | 'formula-mark-removed'
  | 'formula-without-value'
  | 'funder-shares-differ'
  | 'guidance-guessed'
  | 'header-open'
  | 'heading-order'
  | 'hidden-read'
  | 'implausible-date'
  | 'implausible-figure'
  | 'impossible-date'
  | 'indicator-column-missing'
  | 'indicator-without-unit'
  | 'invalid-date'
  | 'invalid-format'
  | 'invalid-id'
  | 'invalid-value'
  | 'issues-not-shown'
  | 'judgement-contradicts-figures'
  | 'lifecycle-implausible'
  | 'limit-attributes'
  | 'limit-characters'
  | 'limit-chart-values'
  | 'limit-depth'
  | 'limit-input-size'
  | 'limit-issues'
  | 'limit-lines'
  | 'limit-markup'
  | 'limit-nodes'
  | 'limit-number'
  | 'limit-picture-bytes'
  | 'limit-picture-pixels'
  | 'limit-pictures'
  | 'limit-slide-columns'
  | 'limit-slides'
  | 'limit-table-cells'
  | 'list-too-deep'
  | 'master-lacks-body'
  | 'master-lacks-cover'
  | 'master-lacks-number'
  | 'master-lacks-title'
  | 'master-lacks-title-only'
  | 'master-part-left-out'
  | 'master-unusable'
  | 'merged-filled'
  | 'milestone-moved'
  | 'milestones-out-of-order'
  | 'missing'
  | 'missing-alternative'
  | 'missing-column'
  | 'missing-title'
  | 'missing-value'
  | 'mixed-encoding'
  | 'money-without-currency'
  | 'more-issues'
  | 'near-duplicate-text'
  | 'needs-quotes'
  | 'nested-too-deep'
  | 'no-project-admitted'
  | 'not-a-table'
  | 'not-in-table'
  | 'not-json'
  | 'not-text'
  | 'not-whole'
  | 'not-yaml'
  | 'number-as-text'
  | 'office-part'
  | 'open-direction'
  | 'other-format-version'
  | 'outside-plan-period'
  | 'overdue-next-step'
  | 'percent-above-100'
  | 'personal-data'
  | 'picture-in-words'
  | 'picture-unreadable'
  | 'pptx-comments-dropped'
  | 'pptx-footer-dropped'
  | 'pptx-graphic-dropped'
  | 'pptx-hidden-read'
  | 'pptx-link-dropped'
  | 'pptx-notes-dropped'
  | 'pptx-part'
  | 'pptx-picture-dropped'
  | 'pptx-text-dropped'
  | 'prioritisation-not-usable'
  | 'priority-word-unknown'
  | 'profile-none'
  | 'project-without-constat'
  | 'quote-as-list'
  | 'quote-not-closed'
  | 'quote-not-found'
  | 'range-as-text'
  | 'reference-cycle'
  | 'reversed-window'
  | 'role-copied'
  | 'row-match-open'
  | 'row-of-axes'
  | 'row-of-sums'
  | 'row-refused'
  | 'row-same-title'
  | 'row-too-long'
  | 'row-without-parent'
  | 'row-without-title'
  | 'rows-above-left-out'
  | 'rows-ragged'
  | 'scoring-criterion-not-named'
  | 'scoring-criterion-unknown'
  | 'scoring-direction-missing'
  | 'scoring-direction-unknown'
  | 'scoring-gate-undecided'
  | 'scoring-gate-unknown'
  | 'scoring-group-missing'
  | 'scoring-id-empty'
  | 'scoring-id-twice'
  | 'scoring-key-unknown'
  | 'scoring-label-missing'
  | 'scoring-level-not-usable'
  | 'scoring-level-outside-scale'
  | 'scoring-level-twice'
  | 'scoring-levels-miss-ends'
  | 'scoring-list-wanted'
  | 'scoring-minimum-outside-scale'
  | 'scoring-no-criterion-no-order'
  | 'scoring-nothing-ranked'
  | 'scoring-nothing-to-weigh'
  | 'scoring-object-wanted'
  | 'scoring-quota-not-usable'
  | 'scoring-rank-depends-on-set'
  | 'scoring-rests-on-illustration'
  | 'scoring-scale-kind-unknown'
  | 'scoring-scale-missing'
  | 'scoring-scale-not-usable'
  | 'scoring-score-missing'
  | 'scoring-score-not-a-level'
  | 'scoring-score-not-a-number'
  | 'scoring-score-outside-scale'
  | 'scoring-score-twice'
  | 'scoring-thresholds-contradict'
  | 'scoring-verdict-missing'
  | 'scoring-verdict-twice'
  | 'scoring-verdict-unknown'
  | 'scoring-verdict-without-evidence'
  | 'scoring-weight-missing'
  | 'scoring-weight-not-usable'
  | 'scoring-weights-all-zero'
  | 'sections-guessed'
  | 'sentence-does-not-reconcile'
  | 'several-documents'
  | 'sheet-unknown'
  | 'sheet-without-cells'
  | 'sheets-not-read'
  | 'slide-overfull'
  | 'stakeholder-without-role'
  | 'stale-value'
  | 'state-word-unknown'
  | 'svg-left-out'
  | 'table-empty'
  | 'table-short-row'
  | 'table-spans'
  | 'table-too-large'
  | 'target-before-baseline'
  | 'target-drift'
  | 'target-equals-baseline'
  | 'target-missed'
  | 'template-ambiguous-heading'
  | 'template-columns-misplaced'
  | 'template-duplicate-column'
  | 'template-duplicate-field'
  | 'template-duplicate-id'
  | 'template-heading-order'
  | 'template-invalid'
  | 'template-key-column'
  | 'template-lacks-style'
  | 'template-layout'
  | 'template-limit'
  | 'template-missing-language'
  | 'template-no-heading'
  | 'template-numbers-left-out'
  | 'template-page-left-out'
  | 'template-reserved-id'
  | 'template-slot'
  | 'template-syntax'
  | 'template-tag-left'
  | 'template-unknown-column'
  | 'template-unknown-field'
  | 'template-unused-field'
  | 'territory-code-mismatch'
  | 'text-after-quote'
  | 'text-columns-mixed'
  | 'text-lines-joined'
  | 'text-more-issues'
  | 'text-page-mark'
  | 'text-word-joined'
  | 'title-column-missing'
  | 'title-drift'
  | 'too-big'
  | 'too-few'
  | 'too-large'
  | 'too-long'
  | 'too-many'
  | 'too-many-aliases'
  | 'too-small'
  | 'undeclared-value'
  | 'undecoded-text'
  | 'unknown-acronym'
  | 'unknown-choice'
  | 'unknown-code'
  | 'unknown-column'
  | 'unknown-field'
  | 'unknown-key'
  | 'unknown-node'
  | 'unknown-tag'
  | 'unread-part'
  | 'unreadable-value'
  | 'unsafe-address'
  | 'unusable-text'
  | 'upgrade-converted'
  | 'upgrade-lost-already-there'
  | 'upgrade-lost-not-convertible'
  | 'upgrade-lost-not-in-format'
  | 'upgrade-renamed'
  | 'value-row-kept'
  | 'workbook-comments'
  | 'workbook-drawings'
  | 'workbook-external-links'
  | 'workbook-macros'
  | 'workbook-needs-format'
  | 'workbook-part'
  | 'workbook-password'
  | 'wrong-cell-count'
  | 'wrong-encoding'
  | 'wrong-type'
  | 'xml-attributes'
  | 'xml-depth'
  | 'xml-doctype'
  | 'xml-malformed'
  | 'xml-nodes'
  | 'years-beside-amount'
  | 'years-open'
  | 'years-taken-for-parts'
  | 'zip-corrupt'
  | 'zip-entries'
  | 'zip-overlap'
  | 'zip-path'
  | 'zip-ratio'
  | 'zip-size';

/** All of them. Written out twice, so that editors say `KnownIssueCode` and not the whole list. */
export const KNOWN_ISSUE_CODES: readonly KnownIssueCode[] = [
  'accessibility-alternative-text',
  'accessibility-contrast',
  'accessibility-empty-paragraphs',
  'accessibility-header-row',
  'accessibility-heading-order',
  'accessibility-language-missing',
  'accessibility-layout-table',
  'accessibility-link-words',
  'accessibility-no-headings',
  'accessibility-reading-order',
  'accessibility-run-language',
  'accessibility-sheet-name',
  'accessibility-slide-title',
  'accessibility-slide-title-twice',
  'accessibility-title-missing',
  'ambiguous-acronym',
  'amount-as-text',
  'amounts-added',
  'amounts-taken-for-parts',
  'assessment-assessor-missing',
  'assessment-assessor-twice',
  'assessment-cells-missing',
  'assessment-column-unknown',
  'assessment-no-table',
  'assessment-not-a-level',
  'assessment-not-a-number',
  'assessment-outside-scale',
  'assessment-row-unknown',
  'assessment-twice',
  'assessment-two-readings',
  'axis-blank',
  'beneficiary-is-topic',
  'beneficiary-without-benefit',
  'beneficiary-without-name',
  'budget-currencies-mixed',
  'budget-double-count',
  'budget-parts-above-whole',
  'budget-parts-below-whole',
  'budget-same-as-differs',
  'budget-share-differs',
  'budget-stage-exceeded',
  'budget-taxes-mixed',
  'budget-told-twice',
  'budget-years-not-parts',
  'bullets-as-list',
  'cell-beyond',
  'cell-error',
  'cell-no-value',
  'cell-not-amount',
  'cell-not-boolean',
  'cell-not-date',
  'cell-not-identifier',
  'cell-not-json',
  'cell-not-number',
  'cell-second',
  'cell-serial-date',
  'cell-too-long',
  'cell-twice',
  'claim-does-not-reconcile',
  'column-empty',
  'column-guess-refused',
  'column-guessed',
  'column-kept',
  'column-not-guessed',
  'column-twice',
  'column-unknown',
  'column-without-name',
  'column-year-open',
  'comments-left',
  'condition-not-met',
  'constat-unanswered',
  'currency-assumed',
  'cyclic-reference',
  'dangling-reference',
  'date-autofill-drift',
  'dates-contradicted',
  'dates-open',
  'document-too-deep',
  'document-too-large',
  'document-too-many-values',
  'docx-bookmark-dropped',
  'docx-comments-dropped',
  'docx-contents-dropped',
  'docx-embedded-dropped',
  'docx-footnote-dropped',
  'docx-hidden-text-dropped',
  'docx-link-dropped',
  'docx-margin-dropped',
  'docx-part',
  'docx-picture-dropped',
  'docx-shading-dropped',
  'docx-struck-dropped',
  'docx-tracked-changes',
  'draft-without-title',
  'dropped-anchor',
  'dropped-code-language',
  'dropped-comment',
  'dropped-element',
  'dropped-image',
  'dropped-surroundings',
  'dropped-title',
  'dropped-url',
  'duplicate-anchor',
  'duplicate-id',
  'duplicate-key',
  'duplicate-number',
  'empty-document',
  'empty-section',
  'empty-text',
  'end-before-start',
  'fiche-actors-together',
  'fiche-address-unreadable',
  'fiche-beneficiary-unnamed',
  'fiche-box-unticked',
  'fiche-boxes-as-bullets',
  'fiche-cell-commas',
  'fiche-cell-split',
  'fiche-code-unknown',
  'fiche-column-guessed',
  'fiche-column-missing',
  'fiche-column-unknown',
  'fiche-contact-apart',
  'fiche-content-outside',
  'fiche-content-unplaced',
  'fiche-date-unreadable',
  'fiche-document-too-long',
  'fiche-form-table',
  'fiche-heading-as-part',
  'fiche-heading-guessed',
  'fiche-heading-plain',
  'fiche-heading-repeated',
  'fiche-link-dropped',
  'fiche-list-continued',
  'fiche-list-unplaced',
  'fiche-more-issues',
  'fiche-nesting-flattened',
  'fiche-no-answer',
  'fiche-noise',
  'fiche-not-recognised',
  'fiche-number-unreadable',
  'fiche-other-template',
  'fiche-paragraph-as-item',
  'fiche-role-missing',
  'fiche-row-continued',
  'fiche-row-without-name',
  'fiche-rows-from-text',
  'fiche-section-by-position',
  'fiche-section-empty',
  'fiche-section-missing',
  'fiche-several',
  'fiche-table-as-text',
  'fiche-table-continued',
  'fiche-table-without-header',
  'fiche-template-newer',
  'fiche-text-too-long',
  'fiche-title-guessed',
  'fiche-title-joined',
  'fiche-title-missing',
  'fiche-title-plain',
  'fiche-too-many',
  'fiche-value-refused',
  'fiche-words-left-out',
  'fiche-year-of-two-digits',
  'figure-without-source',
  'file-not-text',
  'file-part-missing',
  'file-part-untyped',
  'file-reference-dangling',
  'file-relationship-dangling',
  'file-shape-id-twice',
  'file-shape-without-size',
  'file-too-large',
  'fills-down-guessed',
  'follow-up-column-unread',
  'follow-up-none',
  'follow-up-project-twice',
  'follow-up-project-unnamed',
  'follow-up-title-missing',
  'formula-mark-removed',
  'formula-without-value',
  'funder-shares-differ',
  'guidance-guessed',
  'header-open',
  'heading-order',
  'hidden-read',
  'implausible-date',
  'implausible-figure',
  'impossible-date',
  'indicator-column-missing',
  'indicator-without-unit',
  'invalid-date',
  'invalid-format',
  'invalid-id',
  'invalid-value',
  'issues-not-shown',
  'judgement-contradicts-figures',
  'lifecycle-implausible',
  'limit-attributes',
  'limit-characters',
  'limit-chart-values',
  'limit-depth',
  'limit-input-size',
  'limit-issues',
  'limit-lines',
  'limit-markup',
  'limit-nodes',
  'limit-number',
  'limit-picture-bytes',
  'limit-picture-pixels',
  'limit-pictures',
  'limit-slide-columns',
  'limit-slides',
  'limit-table-cells',
  'list-too-deep',
  'master-lacks-body',
  'master-lacks-cover',
  'master-lacks-number',
  'master-lacks-title',
  'master-lacks-title-only',
  'master-part-left-out',
  'master-unusable',
  'merged-filled',
  'milestone-moved',
  'milestones-out-of-order',
  'missing',
  'missing-alternative',
  'missing-column',
  'missing-title',
  'missing-value',
  'mixed-encoding',
  'money-without-currency',
  'more-issues',
  'near-duplicate-text',
  'needs-quotes',
  'nested-too-deep',
  'no-project-admitted',
  'not-a-table',
  'not-in-table',
  'not-json',
  'not-text',
  'not-whole',
  'not-yaml',
  'number-as-text',
  'office-part',
  'open-direction',
  'other-format-version',
  'outside-plan-period',
  'overdue-next-step',
  'percent-above-100',
  'personal-data',
  'picture-in-words',
  'picture-unreadable',
  'pptx-comments-dropped',
  'pptx-footer-dropped',
  'pptx-graphic-dropped',
  'pptx-hidden-read',
  'pptx-link-dropped',
  'pptx-notes-dropped',
  'pptx-part',
  'pptx-picture-dropped',
  'pptx-text-dropped',
  'prioritisation-not-usable',
  'priority-word-unknown',
  'profile-none',
  'project-without-constat',
  'quote-as-list',
  'quote-not-closed',
  'quote-not-found',
  'range-as-text',
  'reference-cycle',
  'reversed-window',
  'role-copied',
  'row-match-open',
  'row-of-axes',
  'row-of-sums',
  'row-refused',
  'row-same-title',
  'row-too-long',
  'row-without-parent',
  'row-without-title',
  'rows-above-left-out',
  'rows-ragged',
  'scoring-criterion-not-named',
  'scoring-criterion-unknown',
  'scoring-direction-missing',
  'scoring-direction-unknown',
  'scoring-gate-undecided',
  'scoring-gate-unknown',
  'scoring-group-missing',
  'scoring-id-empty',
  'scoring-id-twice',
  'scoring-key-unknown',
  'scoring-label-missing',
  'scoring-level-not-usable',
  'scoring-level-outside-scale',
  'scoring-level-twice',
  'scoring-levels-miss-ends',
  'scoring-list-wanted',
  'scoring-minimum-outside-scale',
  'scoring-no-criterion-no-order',
  'scoring-nothing-ranked',
  'scoring-nothing-to-weigh',
  'scoring-object-wanted',
  'scoring-quota-not-usable',
  'scoring-rank-depends-on-set',
  'scoring-rests-on-illustration',
  'scoring-scale-kind-unknown',
  'scoring-scale-missing',
  'scoring-scale-not-usable',
  'scoring-score-missing',
  'scoring-score-not-a-level',
  'scoring-score-not-a-number',
  'scoring-score-outside-scale',
  'scoring-score-twice',
  'scoring-thresholds-contradict',
  'scoring-verdict-missing',
  'scoring-verdict-twice',
  'scoring-verdict-unknown',
  'scoring-verdict-without-evidence',
  'scoring-weight-missing',
  'scoring-weight-not-usable',
  'scoring-weights-all-zero',
  'sections-guessed',
  'sentence-does-not-reconcile',
  'several-documents',
  'sheet-unknown',
  'sheet-without-cells',
  'sheets-not-read',
  'slide-overfull',
  'stakeholder-without-role',
  'stale-value',
  'state-word-unknown',
  'svg-left-out',
  'table-empty',
  'table-short-row',
  'table-spans',
  'table-too-large',
  'target-before-baseline',
  'target-drift',
  'target-equals-baseline',
  'target-missed',
  'template-ambiguous-heading',
  'template-columns-misplaced',
  'template-duplicate-column',
  'template-duplicate-field',
  'template-duplicate-id',
  'template-heading-order',
  'template-invalid',
  'template-key-column',
  'template-lacks-style',
  'template-layout',
  'template-limit',
  'template-missing-language',
  'template-no-heading',
  'template-numbers-left-out',
  'template-page-left-out',
  'template-reserved-id',
  'template-slot',
  'template-syntax',
  'template-tag-left',
  'template-unknown-column',
  'template-unknown-field',
  'template-unused-field',
  'territory-code-mismatch',
  'text-after-quote',
  'text-columns-mixed',
  'text-lines-joined',
  'text-more-issues',
  'text-page-mark',
  'text-word-joined',
  'title-column-missing',
  'title-drift',
  'too-big',
  'too-few',
  'too-large',
  'too-long',
  'too-many',
  'too-many-aliases',
  'too-small',
  'undeclared-value',
  'undecoded-text',
  'unknown-acronym',
  'unknown-choice',
  'unknown-code',
  'unknown-column',
  'unknown-field',
  'unknown-key',
  'unknown-node',
  'unknown-tag',
  'unread-part',
  'unreadable-value',
  'unsafe-address',
  'unusable-text',
  'upgrade-converted',
  'upgrade-lost-already-there',
  'upgrade-lost-not-convertible',
  'upgrade-lost-not-in-format',
  'upgrade-renamed',
  'value-row-kept',
  'workbook-comments',
  'workbook-drawings',
  'workbook-external-links',
  'workbook-macros',
  'workbook-needs-format',
  'workbook-part',
  'workbook-password',
  'wrong-cell-count',
  'wrong-encoding',
  'wrong-type',
  'xml-attributes',
  'xml-depth',
  'xml-doctype',
  'xml-malformed',
  'xml-nodes',
  'years-beside-amount',
  'years-open',
  'years-taken-for-parts',
  'zip-corrupt',
  'zip-entries',
  'zip-overlap',
  'zip-path',
  'zip-ratio',
  'zip-size',
];
