// The guide is a page to read: nothing on it needs a script.
export const csr = false
