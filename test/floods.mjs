/**
 * What floods of text cost: each text is one piece again and again, between a start and an end, and is answered in a process of its own.
 *
 *   node test/floods.mjs              every shape, 1 MB (after `npm run build`)
 *   node test/floods.mjs yaml 5       the shapes whose name holds "yaml", 5 MB
 *
 * A shape fails when 1 MB takes more than 1 s of processor time or 100 MB of memory (more: 5 s, 400 MB), or when the process dies.
 */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const START = '{"id":"a","title":"b","projects":[';
/** The piece, what stands before and after it, and for pieces that nest what closes each. */
const SHAPES = {
  json: [
    ['objects', '{},', START, '{}]}'],
    ['lists', '[],', START, '[]]}'],
    ['numbers', '1,', START, '1]}'],
    ['texts', '"",', START, '""]}'],
    ['unknown keys', '{"k":1},', START, '{}]}'],
    ['equal keys', '"k":1,', '{', '"k":1}'],
    ['open objects', '{"a":'],
    ['open lists', '['],
    ['closed lists', ']'],
    ['commas', ','],
    ['commas in a list', ',', '['],
    ['quotes', '"'],
    ['backslashes', '\\', '{"a":"'],
    ['quoted quotes', '\\"', '{"a":"'],
    ['line breaks', '\n', '{"a":1,"b":x'],
    ['line breaks in a text', '\n', '{"id":"a","title":"', '"}'],
    ['comments', '/**/', '{"id":"a"', '}'],
    ['words', 'NaN,', '[', '1]'],
    ['colons', ':'],
    ['one long text', 'a', '{"id":"a","title":"', '"}'],
    ['list that stops', '{"id":"P","title":"T"},', START],
  ],
  yaml: [
    ['dashes', '- \n'],
    ['dashes on a line', '- '],
    ['keys', 'k: v\n'],
    ['question marks', '? \n'],
    ['colons', ': \n'],
    ['open brackets', '['],
    ['brackets', '[],', '[', ']'],
    ['braces', '{},', '[', ']'],
    ['commas', ',', '['],
    ['quotes', '"'],
    ['apostrophes', "'"],
    ['comments', '#\n'],
    ['line breaks', '\n', 'a: x', ': y'],
    ['anchors', '&a '],
    ['anchors in a list', '- &a x\n'],
    ['aliases', '- *a\n', '- &a x\n'],
    ['aliases to nothing', '- *b\n'],
    ['merge keys', '<<: *a\n', 'a: &a {b: c}\n'],
    ['tags', '- !t x\n'],
    ['documents', '---\na\n'],
    ['directives', '%YAML 1.2\n'],
    ['tabs', '\t- a\n', 'a:\n'],
    ['block texts', '- |\n x\n'],
    ['closed braces', '}'],
    ['reserved signs', '- @a\n'],
    ['colons in a text', 'a: b: c\n'],
    ['one long text', 'a', 'title: '],
    ['one long text in quotes', 'a\n  ', 'title: "', '"'],
  ],
};

const [flag, size = '1', shape] = process.argv.slice(2);
if (flag === '--answer') {
  const [format, name] = shape.split(': ');
  const [, piece, before = '', after = ''] = SHAPES[format].find(([one]) => one === name);
  const text = before + piece.repeat((Number(size) * 1e6) / piece.length) + after;
  const { safeParsePlanText } = await import('../dist/index.js');
  const { yaml } = await import('../dist/yaml.js');
  safeParsePlanText('{}');
  safeParsePlanText('a: b', { format: yaml });
  const cpu = process.cpuUsage();
  const memory = process.memoryUsage.rss();
  const { issues } = safeParsePlanText(text, { format: format === 'json' ? 'json' : yaml });
  const { user, system } = process.cpuUsage(cpu);
  const grown = Math.max(0, process.resourceUsage().maxRSS * 1024 - memory);
  console.log(JSON.stringify([(user + system) / 1e6, grown / 1e6, issues.length, issues[0]?.code]));
} else {
  const [seconds, megabytes] = Number(size) <= 1 ? [1, 100] : [5, 400];
  let failed = 0;
  for (const [format, shapes] of Object.entries(SHAPES)) {
    for (const [name] of shapes) {
      const called = `${format}: ${name}`;
      if (!called.includes(flag ?? '')) continue;
      let answer = [Number.NaN, Number.NaN, 0, 'DIED'];
      try {
        const args = [fileURLToPath(import.meta.url), '--answer', size, called];
        answer = JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8', timeout: 60_000 }));
      } catch {}
      const [took, grew, count, code] = answer;
      const holds = took <= seconds && grew <= megabytes;
      if (!holds) failed++;
      console.log(
        `${holds ? '     ' : 'FAILS'} ${took.toFixed(2).padStart(6)} s ${grew.toFixed(0).padStart(5)} MB  ${called}: ${count} ${code}`,
      );
    }
  }
  console.log(failed === 0 ? 'Every shape is answered within the limits.' : `${failed} shapes fail.`);
  process.exit(failed === 0 ? 0 : 1);
}
