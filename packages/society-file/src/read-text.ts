// Reads a society file's text by the way that suits it: JSON at once, a long YAML file in parts, any other as a whole.
import { readJson } from './read-json.ts'
import { readYamlInParts } from './read-yaml-in-parts.ts'
import { plainText, readYaml, unreadable, type Reading } from './read-yaml.ts'

/** Larger texts are refused before they are read. */
export const mostCharacters = 67_108_864
/** Shorter YAML is read as a whole, in which a value may be named in one part and used in another. */
const longCharacters = 1_000_000

/** The text's value with the place of everything in it; a byte-order mark and Windows line ends are accepted. */
export const readText = (source: string): Reading => {
  if (source.length > mostCharacters)
    return unreadable(`a file of at most ${mostCharacters} characters`, `${source.length} characters`)
  const text = plainText(source)
  const inJson = readJson(text)
  if (inJson !== undefined) return inJson
  if (text.length < longCharacters) return readYaml(text)
  return readYamlInParts(text)
}
