// A name of the rules as the choices of a message have it, which hold no hyphens: "no-quorum" is "noQuorum".

export const inOneWord = (name: string): string =>
  name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
