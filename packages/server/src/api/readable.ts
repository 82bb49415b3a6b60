// The readable page at /api: how to begin, with examples that run as they stand, every address, every reason for a no.
import { createHash } from 'node:crypto'
import { reasons } from '@open-socialism/kernel'
import { ownReasons } from '../http/own-reasons.ts'
import { titleOf } from '../http/problem.ts'
import { statusOfReason } from './status-of-reason.ts'

const style = `
:root{color-scheme:light dark;--paper:#fbfbfa;--sunk:#f1f1ef;--ink:#16181a;--ink-2:#40444a;--ink-3:#565b61;--rule:#d6d7d5;--blue:#0a4d85;
font:1.0625rem/1.55 system-ui,-apple-system,'Segoe UI',Roboto,'Noto Sans',sans-serif;background:var(--paper);color:var(--ink)}
@media(prefers-color-scheme:dark){:root{--paper:#121416;--sunk:#0b0d0e;--ink:#eceded;--ink-2:#c0c4c7;--ink-3:#9da3a8;--rule:#2e3236;--blue:#7cc0f0}}
body{margin:0;border-block-start:6px solid var(--ink)}
main,header{max-inline-size:60rem;margin-inline:auto;padding-inline:1.25rem}main{padding-block-end:5rem}
header{padding-block:1rem}header a{font:700 1.25rem/1.2 'Noto Serif',Georgia,serif;color:inherit;text-decoration:none}
h1{font:700 clamp(2rem,1.5rem + 2vw,2.75rem)/1.15 'Noto Serif',Georgia,serif;margin-block:1.5rem .5rem}
h2{font-size:1.3rem;line-height:1.25;border-block-start:2px solid var(--ink);padding-block-start:1rem;margin-block:2.75rem .5rem}
h3{font-size:1.0625rem;margin-block:1.75rem .25rem}p{max-inline-size:44rem;margin-block:.5rem}.lede{font-size:1.2rem;color:var(--ink-2)}
code,pre{font:.9rem/1.55 ui-monospace,'SF Mono',Menlo,Consolas,monospace}
pre{overflow-x:auto;padding:.9rem 1rem;background:var(--sunk);margin-block:.6rem}pre.out{color:var(--ink-2);border-inline-start:2px solid var(--rule)}
table{border-collapse:collapse;inline-size:100%}td,th{padding:.45rem 1rem .45rem 0;text-align:start;vertical-align:top;border-block-start:1px solid var(--rule);overflow-wrap:anywhere}
thead th{border:0;font-size:.85rem;color:var(--ink-3)}td:first-child{inline-size:50%}tr:target{outline:2px solid var(--blue)}
a{color:inherit;text-underline-offset:.15em}a:focus-visible,summary:focus-visible,pre:focus-visible{outline:2px solid var(--blue);outline-offset:2px}
summary{cursor:pointer;padding-block:.5rem;font-weight:650}nav ul{display:flex;flex-wrap:wrap;gap:.25rem 1.5rem;padding:0;list-style:none}
@media(max-width:40rem){td,th{display:block;inline-size:auto!important;border:0;padding-block:.1rem}tr{display:block;border-block-start:1px solid var(--rule);padding-block:.4rem}thead{display:none}}
@media print{pre{white-space:pre-wrap}details>*{display:block}}`

/** Hash of the page's style, for its content security policy. */
export const readableStyleHash = createHash('sha256').update(style).digest('base64')

const escape = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

type Operation = { summary?: string; operationId?: string }
type Description = { paths: { [path: string]: { [method: string]: Operation } } }

/** What the examples are made with: this server's address, a circle and a decision that are there, the newest entry. */
export type ReadableExamples = {
  origin: string
  society: string
  circle: string
  decision: string
  newest: number
}

/** An example that runs as it stands, in a box that a keyboard can scroll. */
const run = (command: string) =>
  `<pre class="run" tabindex="0" aria-label="Example"><code>${escape(command)}</code></pre>`
const out = (text: string) =>
  `<pre class="out" tabindex="0" aria-label="Answer"><code>${escape(text)}</code></pre>`

/** The page, from the OpenAPI description. */
export function readablePage(description: Description, examples: ReadableExamples): string {
  const operations = Object.entries(description.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { summary = '' }]) => ({ method, path, summary })),
  )
  const rows = (isWanted: (method: string) => boolean) =>
    operations
      .filter(({ method }) => isWanted(method))
      .map(
        ({ method, path, summary }) =>
          `<tr><td><code>${method.toUpperCase()} /api${escape(path)}</code></td><td>${escape(summary)}</td></tr>`,
      )
      .join('')
  const own = Object.entries(ownReasons).map(([reason, status]) => reasonRow(reason, status))
  const ruled = reasons.map((reason) => reasonRow(reason, statusOfReason(reason)))
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>API · ${escape(examples.society)}</title>
<meta name="viewport" content="width=device-width,initial-scale=1"><meta name="description" content="Everything that the pages show can be read by a program, and every act that they offer can be sent by one."><link rel="icon" href="/favicon.svg" type="image/svg+xml"><style>${style}</style></head><body>
<header><a href="/">${escape(examples.society)}</a></header><main><h1>The API</h1>
<p class="lede">Everything that the pages show can be read here, and every act that they offer can be sent here.</p>
<nav aria-label="On this page"><ul><li><a href="#read">Read</a></li><li><a href="#act">Act</a></li><li><a href="#no">When the answer is no</a></li><li><a href="#live">Live</a></li><li><a href="#addresses">Addresses</a></li><li><a href="#reasons">Reasons</a></li><li><a href="/api/openapi.json">OpenAPI description</a></li></ul></nav>
${reading(examples)}${acting(examples)}${refused(examples)}${following(examples)}
<h2 id="addresses">Addresses</h2><p>The exact description of each, for programs, is <a href="/api/openapi.json">openapi.json</a> (OpenAPI 3.1).</p>
<h3>To read</h3>${table(
    'Address',
    'What',
    rows((method) => method === 'get'),
  )}
<h3>To send</h3>${table(
    'Address',
    'What',
    rows((method) => method !== 'get'),
  )}
<h2 id="reasons">Reasons</h2><p>Each requirement that can be missed, with its HTTP status. The clause that refuses stands in the answer.</p>
${table('Reason', 'Status', [...own, ...ruled].join(''))}
</main></body></html>`
}

const table = (first: string, second: string, rows: string) =>
  `<table><thead><tr><th>${first}</th><th>${second}</th></tr></thead><tbody>${rows}</tbody></table>`

const reading = ({ origin, circle, decision, newest }: ReadableExamples) => `<h2 id="read">Read</h2>
<p>No account is needed. These run as they stand:</p>
<h3>The society, and how far its record reaches</h3>${run(`curl -s '${origin}/api/society'`)}
<h3>What is being decided</h3>${run(`curl -s '${origin}/api/decisions?status=open&limit=5'`)}
<h3>One decision with its positions, one circle with its members</h3>${run(`curl -s '${origin}/api/decisions/${decision}'`)}${run(`curl -s '${origin}/api/circles/${circle}'`)}
<h3>The newest entries about a circle</h3>${run(`curl -s '${origin}/api/entries?about=circle:${circle}&newest=1&limit=5'`)}
<p>Lists answer <code>{ "items": […], "next": … }</code>; pass <code>next</code> as <code>after</code> to go on.
People’s own words stand as <code>text</code> beside the commitment that the record holds; <code>null</code> when they were erased.</p>
<h3>The past</h3><p>Reads take <code>at</code>, the index of an entry, a day or a time: everything as it stood then.</p>${run(`curl -s '${origin}/api/circles/${circle}?at=${String(newest)}'`)}`

const acting = ({ origin, decision }: ReadableExamples) => `<h2 id="act">Act</h2>
<p>A program acts as you with a token. <a href="/settings#token">Make one in your settings</a>, and put it where the examples look for it:</p>
<pre tabindex="0" aria-label="Example"><code>export TOKEN='os-…'</code></pre>
<p>Every act is one POST on the thing that it concerns, answered once its entry stands in the record:</p>
${run(`curl -s -X POST '${origin}/api/decisions/${decision}/comments' -H "Authorization: Bearer $TOKEN" -H 'Content-Type: application/json' -d '{"id": "my-first-comment", "text": "Said by a program."}'`)}
${out('{ "entry": 18204, "events": [{ "type": "comment-made", … }] }')}
<p>The <code>id</code> is of your choosing (or send it as <code>Idempotency-Key</code>). Sending the same act with the same id twice does nothing twice and gives the same answer,
so after a lost connection send it again. The same id for another act is refused.</p>
<h3>Everything of your own</h3>${run(`curl -s '${origin}/api/me/data' -H "Authorization: Bearer $TOKEN"`)}`

const refused = ({ origin, decision }: ReadableExamples) => `<h2 id="no">When the answer is no</h2>
<p>Errors are <code>application/problem+json</code>. <code>reason</code> is the requirement that was not met, for programs;
<code>clause</code> is the clause of the <a href="/charter">charter</a> that refuses, <code>null</code> where the server itself says no. Nothing was changed then. This one needs no token to be refused:</p>
${run(`curl -s -X POST '${origin}/api/decisions/${decision}/comments' -H 'Content-Type: application/json' -d '{"text": "Said by nobody."}'`)}
${out(`{ "type": "/api#problem-person-must-be-signed-in", "title": "Person must be signed in", "status": 401,
  "detail": "Sign in, or send a bearer token.", "clause": null, "reason": "person-must-be-signed-in" }`)}`

const following = ({ origin, circle }: ReadableExamples) => `<h2 id="live">Live</h2>
<p>Every entry as it is made, as server-sent events. An event’s id is its entry’s index: send the last one as <code>Last-Event-ID</code> to go on where you were. End it with Ctrl-C.</p>
<pre tabindex="0" aria-label="Example"><code>${escape(`curl -sN '${origin}/live?circle=${circle}'`)}</code></pre>`

const reasonRow = (reason: string, status: number) =>
  `<tr id="problem-${reason}"><td><code>${reason}</code><br>${escape(titleOf(reason))}</td><td>${String(status)}</td></tr>`
