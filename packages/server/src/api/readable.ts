// The readable page at /api: what can be read and sent, and every reason for a no. Plain HTML, nothing loaded.
import { createHash } from 'node:crypto'
import { reasons } from '@open-socialism/kernel'
import { ownReasons } from '../http/own-reasons.ts'
import { titleOf } from '../http/problem.ts'
import { statusOfReason } from './status-of-reason.ts'

const style = `
:root{color-scheme:light dark;font:1rem/1.55 system-ui,sans-serif}
body{max-width:60rem;margin:0 auto;padding:2rem 1rem 4rem}
h1,h2{line-height:1.2;font-weight:650}h2{margin-top:2.5rem}
code,pre{font:.92em/1.5 ui-monospace,monospace}pre{overflow-x:auto;padding:1rem;border:1px solid #8885;border-radius:.4rem}
table{border-collapse:collapse;width:100%}td,th{padding:.4rem .6rem .4rem 0;text-align:left;vertical-align:top;border-top:1px solid #8884}
.wide{overflow-x:auto}tr:target{outline:2px solid}a{color:inherit}`

/** Hash of the page's style, for its content security policy. */
export const readableStyleHash = createHash('sha256').update(style).digest('base64')

const escape = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

type Operation = { summary?: string; operationId?: string }
type Description = { paths: { [path: string]: { [method: string]: Operation } } }

/** The page, from the OpenAPI description. */
export function readablePage(description: Description): string {
  const rows = Object.entries(description.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(
      ([method, { summary = '' }]) =>
        `<tr><td><code>${method.toUpperCase()} /api${escape(path)}</code></td><td>${escape(summary)}</td></tr>`,
    ),
  )
  const own = Object.entries(ownReasons).map(([reason, status]) => reasonRow(reason, status))
  const ruled = reasons.map((reason) => reasonRow(reason, statusOfReason(reason)))
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>API · Open Socialism</title>
<meta name="viewport" content="width=device-width,initial-scale=1"><style>${style}</style></head><body><main>
<p><a href="/">Open Socialism</a></p><h1>The API</h1>
<p>Everything that the pages show can be read here, and every act that they offer can be sent here.
The exact description, for programs, is <a href="/api/openapi.json">openapi.json</a> (OpenAPI 3.1).</p>
<h2>An act</h2>
<p>Every act is one POST on the thing that it concerns. It carries an <code>id</code> of your choosing, so that sending it twice
does nothing twice, and is answered once its entry stands in the record.</p>
<pre><code>curl -X POST /api/decisions/d12/votes \\
  -H 'Authorization: Bearer os-…' -H 'Content-Type: application/json' \\
  -d '{ "id": "my-vote-on-d12", "step": 1, "vote": "for", "reason": "It worked in the trial." }'

{ "entry": 18204, "events": [{ "type": "vote-cast", … }] }</code></pre>
<h2>A no</h2>
<p>Errors are <code>application/problem+json</code>. <code>reason</code> is the requirement that was not met,
<code>clause</code> the clause of the <a href="/charter">charter</a> that refuses; it is null where the server itself says no.</p>
<h2>Live</h2>
<p><code>GET /live</code> sends every entry as it is made (server-sent events; the event's id is the entry's index).
Resume with <code>Last-Event-ID</code>, follow one circle with <code>?circle=</code>.</p>
<h2>The past</h2><p>Reads take <code>?at=</code>, a time: everything as it stood then.</p>
<h2>Addresses</h2><div class="wide"><table><thead><tr><th>Address</th><th>What</th></tr></thead><tbody>${rows.join('')}</tbody></table></div>
<h2>Reasons</h2><div class="wide"><table><thead><tr><th>Reason</th><th>Status</th></tr></thead><tbody>${[...own, ...ruled].join('')}</tbody></table></div>
</main></body></html>`
}

const reasonRow = (reason: string, status: number) =>
  `<tr id="problem-${reason}"><td><code>${reason}</code><br>${escape(titleOf(reason))}</td><td>${String(status)}</td></tr>`
