// The examples of the API's page: commands that run as they stand, against this server and things that are there.

interface Things {
  circle: string
  decision: string
  newest: number
}

export function examplesOf(origin: string, { circle, decision, newest }: Things) {
  const read = (path: string) => `curl -s '${origin}/api${path}'`
  const token = '-H "Authorization: Bearer $TOKEN"'
  const comment = (more: string) =>
    `curl -s -X POST '${origin}/api/decisions/${decision}/comments' ${more}-H 'Content-Type: application/json' -d`
  return {
    society: read('/society'),
    open: read('/decisions?status=open&limit=5'),
    decision: read(`/decisions/${decision}`),
    circle: read(`/circles/${circle}`),
    entries: read(`/entries?about=circle:${circle}&newest=1&limit=5`),
    past: read(`/circles/${circle}?at=${String(newest)}`),
    act: `${comment(`${token} `)} '{"id": "my-first-comment", "text": "Said by a program."}'`,
    acted: '{ "entry": 18204, "events": [{ "type": "comment-made", … }] }',
    own: `${read('/me/data')} ${token}`,
    refused: `${comment('')} '{"text": "Said by nobody."}'`,
    refusal: `{ "type": "/api#problem-person-must-be-signed-in", "title": "Person must be signed in", "status": 401,
  "detail": "Sign in, or send a bearer token.", "clause": null, "reason": "person-must-be-signed-in" }`,
    live: `curl -sN '${origin}/live?circle=${circle}'`,
  }
}
