// What a link to a page shows elsewhere: its picture, its name, a line about it (Open Graph).
import { remembered } from '../words/remembered.ts'

export interface Preview {
  title: string
  description: string
  /** Path of the picture, 1200 by 630. */
  image: string
}

/** Pages with pictures of their own, by the beginning of their routes. */
const kinds = ['circles', 'decisions', 'people', 'documents', 'projects'] as const
const longest = 200
/** Texts whose line is remembered. */
const MOST_LINES = 1000

/** Markdown and line breaks as one plain line, cut at a word. */
export const oneLine = remembered((text: string): string => {
  const plain = text
    .replaceAll(/[#>*_`[\]]|\([^)\s]*\)/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
  return plain.length <= longest ? plain : `${plain.slice(0, longest).replace(/\s+\S*$/, '')} …`
}, MOST_LINES)

type Data = { preview?: { title: string; description: string }; text?: { title: string; case: string } }

/** The preview of a page by its route; what has no picture of its own has the society's. */
export function previewOf(
  route: string | null,
  id: string | undefined,
  data: Data,
  society: { name: string; said: string },
): Preview {
  const own = data.preview ?? (data.text && { title: data.text.title, description: data.text.case })
  const kind = kinds.find((one) => route?.startsWith(`/${one}/[id]`))
  const image = kind === undefined || id === undefined ? 'society/home' : `${kind}/${id}`
  return {
    title: own?.title ?? society.name,
    description: oneLine(own?.description ?? society.said),
    image: `/api/previews/${image}.png`,
  }
}
