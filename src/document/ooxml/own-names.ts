/** Custom properties of the writers themselves; all others belong to the document. */
export const OWN_PROPERTY = 'document.';

/** Custom property that holds the short forms of the document and what they stand for. */
export const ABBREVIATIONS_PROPERTY = `${OWN_PROPERTY}abbreviations`;

/** Custom property that describes the fields of a form: LibreOffice keeps it where it drops what a content control says of itself. */
export const FIELDS_PROPERTY = `${OWN_PROPERTY}fields`;

/** Custom property that holds the levels and anchors of the headings of a document on slides, which have neither. */
export const OUTLINE_PROPERTY = `${OWN_PROPERTY}outline`;

/** How the writers name the notes of a slide: readers take them for what is said beside it. */
export const OWN_NOTES = 'Plan notes';

/** How the writers name a chart: readers take its description and its title for those of a figure. */
export const OWN_CHART = 'Plan chart';
