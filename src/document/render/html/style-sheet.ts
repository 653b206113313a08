import type { Palette, Theme } from '../../theme.ts';

/**
 * The style sheet of a page: readable on screens and on paper, system fonts, no picture, nothing fetched. Every pair of
 * colours has a contrast of 4.5 or more, and none of them carries a meaning that words do not.
 *
 * Source: WCAG 2.2, criteria 1.4.1, 1.4.3, 1.4.8, 1.4.10, 1.4.12; RGAA 4.1, criteria 3.2, 10.4, 10.11.
 */
export function styleSheet({ pageFont, light, dark }: Theme): string {
  const own = [
    ':root{color-scheme:light dark}',
    `:root{${variables(light)}}`,
    `@media (prefers-color-scheme:dark){:root{${variables(dark)}}}`,
    // Paper is white whatever the screen shows.
    `@media print{:root{color-scheme:light;${variables(light)}}}`,
    `html{font:100%/1.55 ${pageFont};color:var(--ink);background:var(--paper)}`,
  ];
  return [...own, ...RULES].join('');
}

const VARIABLES = [
  'paper',
  'tint',
  'ink',
  'soft',
  'strong',
  'line',
  'accent',
  'warning',
  'ok',
  'error',
  'illustrative',
] as const;

function variables(palette: Palette): string {
  return VARIABLES.map((name) => `--${name}:${palette[name]}`).join(';');
}

const RULES = [
  'body{margin:0}',
  'main{max-width:46rem;margin:0 auto;padding:2rem 1.25rem 4rem;overflow-wrap:break-word}',
  'h1,h2,h3,h4,h5,h6{line-height:1.25;margin:1.8em 0 .6em;break-after:avoid}',
  'h1{font-size:clamp(1.5rem,1.1rem + 2vw,2.25rem);margin-top:0;color:var(--accent)}',
  'h2{font-size:1.4rem;color:var(--accent);padding-bottom:.2em;border-bottom:2px solid var(--line)}',
  'h3{font-size:1.15rem}h4,h5,h6{font-size:1rem}',
  'p,ul,ol,table,figure,.note{margin:0 0 1em}',
  'ul,ol{padding-left:1.5em}li{margin:.2em 0}li>p,td>p,th>p{margin:0 0 .4em}',
  'td>ul,td>ol,td>p:last-child,th>p:last-child,li>ul,li>ol{margin-bottom:0}',
  'a{color:var(--accent);text-decoration:underline;text-underline-offset:.15em}',
  'a:focus-visible,input:focus-visible,textarea:focus-visible,select:focus-visible{outline:3px solid var(--accent);outline-offset:2px}',
  'abbr[title]{text-decoration:underline dotted;text-underline-offset:.15em}',
  'table{width:100%;border-collapse:collapse;font-size:.9375rem;border-top:1.5px solid var(--strong);border-bottom:1.5px solid var(--strong)}',
  'caption{text-align:left;font-weight:600;padding-bottom:.4em}',
  'th,td{border-bottom:1px solid var(--line);padding:.5em .65em;text-align:left;vertical-align:top}',
  'thead{border-bottom:1px solid var(--strong)}',
  'thead th,thead td{background:var(--tint)}',
  '.note{border:1px solid var(--line);border-left:.35rem solid var(--accent);padding:.75em 1em;background:var(--tint)}',
  '.note-illustrative{border-left-color:var(--illustrative)}.note-illustrative .note-label{color:var(--illustrative)}',
  '.note-source{border:0;background:none;padding:0;color:var(--soft);font-size:.875rem}.note-source .note-label{display:none}',
  '.note>:last-child{margin-bottom:0}.note-label{font-weight:700;margin:0 0 .3em}',
  'figure{margin-left:0;margin-right:0}figure img{max-width:100%;height:auto}figcaption{color:var(--soft);margin-top:.4em}',
  'figure.chart figcaption{color:var(--accent);font-weight:700;font-size:1.25rem;line-height:1.3;margin:0 0 .5em}.chart-notes{font-size:.875rem;color:var(--soft)}.chart-notes p{margin:.2em 0}',
  'details{margin:.4em 0 0}summary{cursor:pointer;font-size:.875rem;color:var(--accent)}.wide{overflow-x:auto}.wide:focus-visible,summary:focus-visible{outline:3px solid var(--accent);outline-offset:2px}',
  // On a phone a wide table moves in its own place, and a narrow one breaks its words: the page is never wider than the screen.
  '@media screen and (max-width:40rem){td,th{overflow-wrap:anywhere}.wide td,.wide th{overflow-wrap:break-word;min-width:5em}}',
  '.field{display:inline-flex;flex-wrap:wrap;gap:.3em .6em;align-items:baseline;max-width:100%}',
  'label{font-weight:600}',
  'input,textarea,select{font:inherit;color:inherit;background:var(--paper);border:1px solid var(--soft);border-radius:.2rem;padding:.3em .5em;max-width:100%;min-height:1.5rem}',
  'textarea{width:30rem;box-sizing:border-box}::placeholder{color:var(--soft);opacity:1}',
  '.page-break{break-after:page}',
  '@page{margin:2cm}',
  '@media print{html{font-size:10.5pt}main{max-width:none;padding:0}h1,h2,a{color:inherit}a[href^="http"]::after{content:" (" attr(href) ")";font-size:.85em}',
  'thead{display:table-header-group}tr,figure,.note,li{break-inside:avoid}input,textarea,select{border-color:#000}}',
];
