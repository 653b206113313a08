// Cuts the pages of the API reference, one a module as TypeDoc writes them, into pages that load at once: a module that is long gets an
// overview and pages by kind, the longest cut once more by the alphabet. Every link is led to the page where its target now stands; one
// that leads nowhere stops the build.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';

/** Characters of Markdown; a page of the site has three to six bytes for each, and may not be longer than 150 kB. */
const LONGEST = 24_000;
/** Headings of TypeDoc, and the kind that a reader knows them by. */
const KINDS = { Functions: 'functions', Interfaces: 'types', 'Type Aliases': 'types', Variables: 'values' };

const SECTIONS = new Set([
  'Call',
  'Deprecated',
  'Example',
  'Extends',
  'Methods',
  'Parameters',
  'Properties',
  'Remarks',
  'Returns',
  'See',
  'Throws',
  'Unit',
]);

/** @param {string} folder */
export function cutApiPages(folder) {
  const modules = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.md') && name !== 'index.md')
    .sort();
  const cut = modules.map((name) => readModule(name, readFileSync(join(folder, name), 'utf8')));
  const places = new Map(cut.flatMap(({ name, pages }) => pages.flatMap((page) => anchorsOf(name, page))));
  for (const { name, pages } of cut)
    for (const page of pages) {
      const path = join(folder, page.path);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, withLinks(page, name, places));
    }
}

/** A page of TypeDoc: what stands before the members, the members by kind, and what is only handed on. */
function readModule(name, text) {
  const [head = '', ...sections] = text.split(/^## /m);
  const title = /^# (.+)$/m.exec(head)?.[1] ?? name;
  const intro = head.slice(head.indexOf('\n', head.indexOf('# '))).trim();
  const members = [];
  const handedOn = [];
  const seen = new Map();
  for (const section of sections) {
    const kind = section.slice(0, section.indexOf('\n'));
    for (const part of section.split(/^### /m).slice(1)) {
      if (kind === 'References') handedOn.push(/Re-exports (.+)/.exec(part)?.[1] ?? part.split('\n')[0]);
      else members.push(memberOf(KINDS[kind] ?? 'values', part, seen));
    }
  }
  members.sort((a, b) => (a.anchor < b.anchor ? -1 : 1));
  return { name, pages: pagesOf({ name, title, intro, members, handedOn }) };
}

/** The place of a heading as TypeDoc calls it: names that differ in capitals only are numbered in the order of the page. */
function anchorOf(heading, seen) {
  const word = heading.replaceAll('\\', '').replace(/\(\)$/, '').replace(/<.*$/, '').toLowerCase();
  const before = seen.get(word) ?? 0;
  seen.set(word, before + 1);
  return before === 0 ? word : `${word}-${before}`;
}

function memberOf(kind, part, seen) {
  const [heading = '', ...lines] = part.replace(/\n\*\*\*\s*$/, '').split('\n');
  const anchor = anchorOf(heading, seen);
  const inner = [];
  // One level up: on its page a member is a chapter.
  const body = lines
    .join('\n')
    .replace(/^#(#+) (.+)$/gm, (_, level, name) => {
      const id = anchorOf(name, seen);
      // Parameters, returns, examples: nobody links to them, and the site names them itself.
      if (name.includes(' ') || SECTIONS.has(name)) return `${level} ${name}`;
      inner.push(id);
      return `${level} ${name} {#${id}}`;
    })
    .trim();
  const summary = body.split('\n\n').find((block) => /^[^>#|`*-]/.test(block)) ?? '';
  const text = `## ${heading} {#${anchor}}\n\n${body}\n`;
  return {
    kind,
    anchor,
    inner,
    heading,
    name: heading.replaceAll('\\', ''),
    text,
    summary: summary.replaceAll('\n', ' '),
  };
}

function pagesOf({ name, title, intro, members, handedOn }) {
  const also = handedOn.length === 0 ? '' : `\n## Also exported here\n\n${handedOn.join(', ')}\n`;
  const whole = members.map(({ text }) => text).join('\n');
  const head = (more) => `---\noutline: 2\n---\n\n# ${title}${more}\n\n[All entries](/api/index.md)`;
  if (whole.length <= LONGEST) return [{ path: name, members, text: `${head('')}\n\n${intro}\n\n${whole}${also}` }];
  const base = name.replace(/\.md$/, '');
  const parts = ['functions', 'types', 'values'].flatMap((kind) =>
    portions(members.filter((member) => member.kind === kind)).map((some, i, all) => {
      const heading = `${kind[0].toUpperCase()}${kind.slice(1)}`;
      const span = all.length === 1 ? '' : `, ${some[0].name} to ${some.at(-1).name}`;
      return {
        path: `${base}/${kind}${all.length === 1 ? '' : `-${i + 1}`}.md`,
        members: some,
        text: `${head(`: ${heading.toLowerCase()}${span}`)} · [${title}](/api/${name})\n\n${some.map(({ text }) => text).join('\n')}`,
        title: heading + span,
      };
    }),
  );
  const list = parts.map(({ title: heading, members: some }) => {
    const lines = some.map(
      (member) =>
        `- [${member.heading}](#${member.anchor})${member.summary === '' ? '' : `: ${firstSentence(member.summary)}`}`,
    );
    return `## ${heading}\n\n${lines.join('\n')}\n`;
  });
  return [{ path: name, members: [], text: `${head('')}\n\n${intro}\n\n${list.join('\n')}${also}` }, ...parts];
}

const firstSentence = (text) => /^.*?[.:](?= |$)/.exec(text)?.[0].replace(/:$/, '.') ?? text;

/** Members in order, in as few portions as stay short, of about one length. */
function portions(members) {
  const share = length(members) / Math.ceil(length(members) / LONGEST);
  const all = [];
  for (const member of members) {
    const last = all.at(-1);
    if (last !== undefined && length(last) + member.text.length / 2 <= share) last.push(member);
    else all.push([member]);
  }
  // What is left over at the end is no page of its own.
  const rest = all.length > 1 && length(all.at(-1)) < share / 4 ? (all.pop() ?? []) : [];
  all.at(-1)?.push(...rest);
  return all;
}

const length = (members) => members.reduce((sum, { text }) => sum + text.length, 0);

function anchorsOf(module, { path, members }) {
  return members.flatMap(({ anchor, inner, text }) =>
    [anchor, ...inner, ...[...text.matchAll(/<a id="([^"]+)">/g)].map((found) => found[1])].map((id) => [
      `${module}#${id}`,
      path,
    ]),
  );
}

function withLinks({ path, text }, module, places) {
  return text.replace(/\]\((?!https?:)([^)#]*)#([^)]+)\)/g, (_, file, id) => {
    const target = file === '' ? module : posix.join(posix.dirname(module), file);
    const page = places.get(`${target}#${id}`);
    if (page === undefined) throw new Error(`${module}: a link to ${target}#${id} leads nowhere`);
    return `](${page === path ? '' : `/api/${page}`}#${id})`;
  });
}
