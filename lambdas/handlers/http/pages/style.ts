import { createHash } from 'node:crypto';

/** The page's whole look. Colours follow the reader's light or dark setting; nothing is loaded from anywhere. */
export const PAGE_STYLE = `
:root { color-scheme: light dark; --ink: light-dark(#1c1b22, #ecebf2); --quiet: light-dark(#5d5a6b, #a7a3b8);
  --line: light-dark(#e2e0ea, #35323f); --paper: light-dark(#fff, #16151b); --accent: light-dark(#5b34c4, #b69cff);
  --bar: light-dark(#d9cff7, #43356e); --up: light-dark(#0b6b3a, #6fd39b); --down: light-dark(#a3271d, #ff9d8f); }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 64rem; padding: 2rem 1rem 3rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.5 system-ui, sans-serif; }
h1 { margin: 0; font-size: 1.75rem; letter-spacing: -.02em; line-height: 1.25; overflow-wrap: anywhere; }
p { margin: .25rem 0 0; }
a { color: var(--accent); text-underline-offset: .15em; }
nav { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; margin: 1.25rem 0 1rem; }
nav div { display: flex; flex-wrap: wrap; gap: .25rem; align-items: baseline; }
nav span, .quiet { color: var(--quiet); }
nav span { margin-right: .25rem; }
nav a { padding: .1rem .6rem; border: 1px solid var(--line); border-radius: 1rem; text-decoration: none; }
nav a[aria-current] { background: var(--accent); border-color: var(--accent); color: var(--paper); }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; margin-top: 1rem; }
th { color: var(--quiet); font-size: .875rem; font-weight: 600; text-align: left; vertical-align: bottom; }
th, td { padding: .4rem .6rem; border-bottom: 1px solid var(--line); }
td { vertical-align: top; }
.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
.topic { width: 40%; min-width: 14rem; overflow-wrap: anywhere; }
.name { width: 30%; min-width: 7rem; overflow-wrap: anywhere; }
.status { min-width: 12rem; overflow-wrap: anywhere; }
.when { white-space: nowrap; }
.topic a { color: inherit; font-weight: 600; }
.kind { display: inline-block; margin-left: .5rem; color: var(--quiet); font-size: .875rem; }
h2 { margin: 1.25rem 0 0; font-size: 1.125rem; }
.emerging ul { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 18rem), 1fr)); gap: .5rem 1.5rem; margin: .5rem 0 0;
  padding: 0; list-style: none; }
.emerging li { overflow-wrap: anywhere; }
.emerging a { color: inherit; font-weight: 600; }
.emerging .quiet { display: block; font-size: .875rem; }
svg { display: block; width: 100%; height: .35rem; margin-top: .3rem; fill: var(--bar); }
.quiet time { white-space: nowrap; }
.up { color: var(--up); }
.down { color: var(--down); }
.notice { margin-top: 1.5rem; padding: 1rem 1.25rem; border: 1px solid var(--line); border-radius: .5rem; }
.chip { padding: .05rem .5rem; border: 1px solid currentColor; border-radius: 1rem; font-size: .8125rem; white-space: nowrap; text-decoration: none; }
.chip.high { background: var(--down); border-color: var(--down); color: var(--paper); }
.chip.medium { background: var(--accent); border-color: var(--accent); color: var(--paper); }
article { margin-top: 1rem; padding: 1rem 1.25rem; border: 1px solid var(--line); border-radius: .5rem; overflow-wrap: anywhere; }
article:target { border-color: var(--accent); }
article h2 { margin: .25rem 0 0; font-size: 1.25rem; line-height: 1.3; }
article h3 { margin: 0; font-size: 1rem; line-height: 1.4; }
article ul { margin: .5rem 0 0; padding: 0 0 0 1.25rem; font-size: .9375rem; }
article dl { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; margin: .5rem 0 0; }
dt { color: var(--quiet); font-size: .8125rem; }
dd { margin: 0; }
figure { margin: .5rem 0 0; }
figcaption { font-size: .8125rem; }
.spark { height: 3.5rem; margin: 0; fill: var(--bar); stroke: var(--quiet); stroke-dasharray: 4 4; }
.spark rect { stroke: none; }
.spark .last { fill: var(--accent); }
.spark line { vector-effect: non-scaling-stroke; }
.cause { padding-left: .75rem; border-left: .25rem solid var(--accent); }
code { overflow-wrap: anywhere; }
@media (max-width: 40rem) {
  th, td { padding: .4rem; }
  .topic { min-width: 10rem; }
}
footer { margin-top: 1.5rem; color: var(--quiet); }
`;

/**
 * No script, no request, no frame; this very style sheet and no other, so that even a hole in the escaping would run and
 * load nothing. (`data:` is the empty icon, without which browsers ask for one.)
 */
export const PAGE_POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(PAGE_STYLE).digest('base64')}'`,
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');
