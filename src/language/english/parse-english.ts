import type { Node, Root } from 'nlcst'
import retextEnglish from 'retext-english'
import { type Processor, unified } from 'unified'
import type { Point } from 'unist'

let processor: Processor<Root> | undefined

/**
 * Parses English text into an NLCST tree with retext-english. Meant for one sentence or block at a time: the time
 * it takes grows faster than the text.
 *
 * @param text as a reader reads it
 * @param base added to the `offset` of every point, for a text that begins there in a longer one. Lines and
 * columns count from the start of `text`.
 */
export function parseEnglish(text: string, base = 0): Root {
  processor ??= unified().use(retextEnglish).freeze()
  const root = processor.parse(text)
  if (base !== 0) shift(root, base)
  return root
}

/** The parser's nodes share their points, so these are replaced and not changed. */
function shift(node: Node, base: number): void {
  if (node.position) node.position = { start: moved(node.position.start, base), end: moved(node.position.end, base) }
  if ('children' in node) for (const child of node.children as Node[]) shift(child, base)
}

function moved(point: Point, base: number): Point {
  return { ...point, offset: (point.offset ?? 0) + base }
}
