import { type Catalogue, printed } from './message.ts';

/** What a file is that is no text, in words that follow "is". */
export const binaryNames: Catalogue<'office' | 'old-office' | 'pdf' | 'other'> = /* @__PURE__ */ printed({
  fr: {
    office: 'un document Word, PowerPoint, Excel ou une archive zip',
    'old-office': 'un document Office d’avant 2007 ou protégé par un mot de passe',
    pdf: 'un PDF',
    other: 'un fichier binaire',
  },
  en: {
    office: 'a Word, PowerPoint or Excel document, or a zip archive',
    'old-office': 'an Office document of before 2007 or with a password',
    pdf: 'a PDF',
    other: 'a binary file',
  },
  de: {
    office: 'ein Word-, PowerPoint- oder Excel-Dokument oder ein Zip-Archiv',
    'old-office': 'ein Office-Dokument von vor 2007 oder mit Kennwort',
    pdf: 'ein PDF',
    other: 'eine Binärdatei',
  },
});
