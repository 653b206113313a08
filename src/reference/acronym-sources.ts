/** A text that spells short forms out. */
interface AcronymSource {
  readonly title: string;
  /** The day of the document, or the year whose text was read. */
  readonly date: string;
}

/** The documents, laws and official glossaries that the expansions are taken from. */
export const acronymSources = {
  cnr: { title: 'CNR Santé Grand Est, restitution régionale', date: '2023-02-07' },
  segur: { title: 'Ségur de la santé, dépêche n° 11324 et articles liés', date: '2020-07-21' },
  numerique: { title: 'Numérique en santé 2017-2022, dépêche n° 14452', date: '2022-04-27' },
  csp: { title: 'Code de la santé publique (France)', date: '2024' },
  casf: { title: "Code de l'action sociale et des familles (France)", date: '2024' },
  css: { title: 'Code de la sécurité sociale (France)', date: '2024' },
  travail: { title: 'Code du travail (France)', date: '2024' },
  education: { title: "Code de l'éducation (France)", date: '2024' },
  etat: { title: "Textes de création et d'organisation publiés au Journal officiel (France)", date: '2024' },
  ans: { title: "Glossaire de l'Agence du numérique en santé", date: '2024' },
  regional: {
    title: 'Acronymes et abréviations du projet régional de santé 2023-2028 des Pays de la Loire',
    date: '2023',
  },
  usage: { title: "Usage du secteur, sans texte qui l'établisse", date: '2024' },
  luxembourg: { title: 'Textes et sites officiels du Grand-Duché de Luxembourg', date: '2024' },
  suisse: { title: 'Textes et sites officiels de la Confédération suisse', date: '2024' },
  monde: { title: "Noms officiels d'organisations internationales et européennes", date: '2024' },
} as const satisfies Readonly<Record<string, AcronymSource>>;

/** The key of a source. */
export type AcronymSourceId = keyof typeof acronymSources;
