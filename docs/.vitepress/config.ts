import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type DefaultTheme, defineConfig } from 'vitepress';
import { siteAliases } from '../../.config/site-aliases.ts';
import { markdownOfSite } from './markdown.ts';

const docs = fileURLToPath(new URL('..', import.meta.url));

/** The title of a page is its first heading; the order of a folder is the one of the list in its README. */
function titleOf(path: string): string {
  return /^# (.+)$/m.exec(readFileSync(`${docs}${path}.md`, 'utf8'))?.[1]?.replaceAll('`', '') ?? path;
}

function pagesOf(folder: string): DefaultTheme.SidebarItem[] {
  const pages = readdirSync(`${docs}${folder}`)
    .filter((name) => name.endsWith('.md') && name !== 'README.md')
    .map((name) => `${folder}/${name.slice(0, -3)}`);
  const readme = `${docs}${folder}/README.md`;
  const listed = existsSync(readme) ? readFileSync(readme, 'utf8') : '';
  const rank = (page: string): number => {
    const at = listed.indexOf(`(${page.slice(folder.length + 1)}.md`);
    return at < 0 ? Number.MAX_SAFE_INTEGER : at;
  };
  return pages
    .sort((a, b) => rank(a) - rank(b) || a.localeCompare(b))
    .map((page) => ({ text: titleOf(page), link: `/${page}` }));
}

const reference: DefaultTheme.SidebarItem[] = [
  { text: 'Data dictionary', link: '/dictionary/' },
  { text: 'Rules of the audit', link: '/rules' },
  { text: 'Issue codes', link: '/issue-codes' },
  { text: 'Glossary', link: '/glossary' },
  ...(existsSync(`${docs}performance.md`) ? [{ text: 'Performance', link: '/performance' }] : []),
  { text: 'Versions and stability', link: '/versions' },
  { text: 'Security', link: '/security' },
  ...(existsSync(`${docs}api/README.md`) ? [{ text: 'API', link: '/api/' }] : []),
];

/** The pages of an entry stand under its overview. */
function apiPages(): DefaultTheme.SidebarItem[] {
  const folder = `${docs}api`;
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/'));
  const entries = files.filter((name) => name.endsWith('.md') && name !== 'index.md' && !PART.test(name)).sort();
  return entries.map((name) => {
    const base = name.slice(0, -3);
    const parts = files.filter(
      (file) => PART.test(file) && file.startsWith(`${base}/`) && !file.slice(base.length + 1).includes('/'),
    );
    const items = parts.sort().map((file) => ({
      text: titleOf(`api/${file.slice(0, -3)}`).replace(/^[^:]*: /, ''),
      link: `/api/${file.slice(0, -3)}`,
    }));
    return { text: base, link: `/api/${base}`, ...(items.length > 0 && { collapsed: true, items }) };
  });
}
const PART = /\/(?:functions|types|values)(?:-\d+)?\.md$/;

const english: DefaultTheme.Config = {
  nav: [
    { text: 'Start', link: '/start' },
    { text: 'Guides', link: '/guides/' },
    { text: 'Concepts', link: '/concepts/' },
    { text: 'Reference', items: reference.filter((item): item is DefaultTheme.NavItemWithLink => 'link' in item) },
    { text: 'Try it', link: '/try' },
  ],
  sidebar: {
    '/api/': [{ text: 'API', link: '/api/', items: apiPages() }],
    '/': [
      {
        text: 'Start',
        items: [
          { text: 'In five minutes', link: '/start' },
          { text: 'Which function for which input', link: '/which-function' },
          { text: 'Try it on a file', link: '/try' },
        ],
      },
      { text: 'Guides', items: pagesOf('guides') },
      { text: 'Concepts', items: pagesOf('concepts') },
      { text: 'Reference', items: reference },
      { text: 'Decisions', items: pagesOf('decisions') },
    ],
  },
};

const frenchReference: DefaultTheme.NavItemWithLink[] = [
  { text: 'Dictionnaire des données', link: '/fr/dictionary/' },
  { text: 'Codes des messages', link: '/fr/issue-codes' },
  { text: 'Règles du contrôle (en anglais)', link: '/rules' },
  { text: 'Fonctions (en anglais)', link: '/api/' },
];

const french: DefaultTheme.Config = {
  nav: [
    { text: 'Démarrer', link: '/fr/start' },
    { text: 'Guides', link: '/fr/guides/' },
    { text: 'Référence', items: frenchReference },
    { text: 'Essayer', link: '/fr/try' },
  ],
  sidebar: [
    {
      text: 'Démarrer',
      items: [
        { text: 'En cinq minutes', link: '/fr/start' },
        { text: 'Quelle fonction pour quelle entrée', link: '/fr/which-function' },
        { text: 'Essayer sur un fichier', link: '/fr/try' },
      ],
    },
    { text: 'Guides', items: pagesOf('fr/guides') },
    { text: 'Référence', items: frenchReference },
  ],
  notFound: {
    title: 'Page introuvable',
    quote: 'Cette page n’existe pas en français, ou son adresse est fausse.',
    linkText: 'Revenir à l’accueil',
  },
  outline: { label: 'Sur cette page', level: [2, 3] },
  docFooter: { prev: 'Page précédente', next: 'Page suivante' },
  darkModeSwitchLabel: 'Apparence',
  sidebarMenuLabel: 'Menu',
  returnToTopLabel: 'Haut de page',
  langMenuLabel: 'Changer de langue',
  skipToContentLabel: 'Aller au contenu',
};

const FRENCH_SEARCH = {
  button: { buttonText: 'Rechercher', buttonAriaLabel: 'Rechercher' },
  modal: {
    displayDetails: 'Afficher le détail',
    resetButtonTitle: 'Effacer la recherche',
    backButtonTitle: 'Fermer la recherche',
    noResultsText: 'Aucun résultat pour',
    footer: { selectText: 'ouvrir', navigateText: 'parcourir', closeText: 'fermer' },
  },
};

/** What has no French page: the switch of languages then leads to the French start. */
const englishOnly = readdirSync(docs)
  .map((name) => name.replace(/\.md$/, ''))
  .filter(
    (name) =>
      !name.startsWith('.') && name !== 'fr' && !existsSync(`${docs}fr/${name}`) && !existsSync(`${docs}fr/${name}.md`),
  );

export default defineConfig({
  title: 'plan-sante',
  description: 'Health plans as data: read, checked, ranked, followed, written.',
  srcExclude: ['examples/**', 'node_modules/**', '**/README.txt'],
  rewrites: (page) => page.replace(/README\.md$/, 'index.md'),
  cleanUrls: false,
  lastUpdated: false,
  // What the pages share stands in a file of its own and is read once.
  metaChunk: true,
  locales: {
    root: { label: 'English', lang: 'en', themeConfig: english },
    fr: {
      label: 'Français',
      lang: 'fr',
      title: 'plan-sante',
      description: 'Les plans de santé en données : lus, vérifiés, classés, suivis, écrits.',
      themeConfig: french,
    },
  },
  // The home page of the theme has no main region.
  transformHtml: (code) =>
    code
      .replace('class="VPContent is-home"', 'role="main" class="VPContent is-home"')
      .replace(/href="\/fr\/([\w-]+)[^"]*"/g, (link, name) => (englishOnly.includes(name) ? 'href="/fr/"' : link)),
  markdown: {
    theme: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
    config: markdownOfSite,
  },
  themeConfig: {
    notFound: {
      title: 'Page not found',
      quote: 'This page is not there, or its address is wrong.',
      linkText: 'Back to the start',
    },
    search: { provider: 'local', options: { locales: { fr: { translations: FRENCH_SEARCH } } } },
    outline: { level: [2, 3] },
    englishOnly,
  },
  vite: {
    resolve: {
      alias: siteAliases,
    },
    worker: { format: 'es' },
    build: { chunkSizeWarningLimit: 2_000 },
  },
});
