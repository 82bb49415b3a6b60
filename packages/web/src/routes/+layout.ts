// Pages are documents: the server draws them, and no component is sent to the browser. What the script in
// `src/browser` adds works on the HTML.
export const csr = false
