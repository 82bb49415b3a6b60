// Errors of pages in words: what happened, what to do, by status (HTTP).

export interface ErrorWords {
  title: string
  todo: string
}

const words: Record<number, ErrorWords> = {
  400: {
    title: 'That could not be read',
    todo: 'Go back to the page, look at what you sent, and send it again.',
  },
  401: {
    title: 'You are not signed in',
    todo: 'Sign in, go back, and send it again; what you typed is kept on its page.',
  },
  403: { title: 'Not from there', todo: 'Open the page on this site itself and send it from there.' },
  404: {
    title: 'There is nothing here',
    todo: 'The address may be mistyped. What was entered in the record never goes away, so nothing was deleted.',
  },
  405: { title: 'That cannot be done here', todo: 'Open the page itself and use what it offers.' },
  409: {
    title: 'Not entered',
    todo: 'Go back to the page, look at it as it stands now, and send again what still fits.',
  },
  413: { title: 'Too large', todo: 'Go back and send less; long texts can be adopted as documents.' },
  429: {
    title: 'Too much in too short a time',
    todo: 'Wait a minute and try again; what you typed is kept on its page.',
  },
  503: {
    title: 'Not open at the moment',
    todo: 'Nothing was entered. Try again in a moment; what you typed is kept on its page.',
  },
}

const failed: ErrorWords = {
  title: 'Something failed here',
  todo: 'This is a fault of the server, and it was logged. If you sent something, look at its page to see whether it was entered before you send it again.',
}

export const sayError = (status: number): ErrorWords => words[status] ?? failed
