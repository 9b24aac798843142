import type { BlockKind } from '../block.js'

/** The attributes of an element, names in lower case, entities decoded. */
export type Attributes = Readonly<Record<string, string>>

/** Elements that begin and end a block of prose. Everything not listed is inline, as in a browser. */
export const blockElements = new Set(
  ('address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li main menu nav ol optgroup option p pre search ' +
    'section summary table tbody td tfoot th thead tr ul').split(' '),
)

/** Elements whose content is never prose: machinery, form fields, code set off as a block, ruby glosses. */
export const hiddenElements = new Set(
  ('area audio base canvas datalist embed iframe input link map meta noembed noframes noscript object optgroup ' +
    'option param pre rp rt script select source style template textarea track video').split(' '),
)

/** Elements that stand in a sentence for something without words. */
export const wordlessElements = new Set(['code', 'kbd', 'math', 'samp', 'svg', 'tt'])

/** Elements around the article rather than of it. */
const furnitureElements = new Set(['nav', 'aside', 'header', 'footer', 'button', 'form', 'menu', 'search', 'dialog'])

/** ARIA says the same of any element. */
const furnitureRoles = new Set([
  'banner', 'button', 'complementary', 'contentinfo', 'dialog', 'form', 'menu', 'menubar', 'navigation', 'search',
])

/** What the blocks inside an element are, unless an element between them says otherwise. */
export const kindOf: Readonly<Record<string, BlockKind>> = {
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  li: 'list-item',
  dt: 'list-item',
  dd: 'list-item',
  blockquote: 'quotation',
  th: 'table-header',
  td: 'table-cell',
  caption: 'caption',
  figcaption: 'caption',
}

/** Does the page show nothing of the element, or nothing to read? */
export function isHidden(name: string, attributes: Attributes): boolean {
  return (
    hiddenElements.has(name) ||
    attributes['hidden'] !== undefined ||
    attributes['aria-hidden'] === 'true' ||
    /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(attributes['style'] ?? '')
  )
}

/** Is the element around the article rather than of it? An article's own header and footer are of it. */
export function isFurniture(name: string, attributes: Attributes, ofArticle: boolean): boolean {
  if (furnitureRoles.has(attributes['role'] ?? '')) return true
  return furnitureElements.has(name) && !(ofArticle && (name === 'header' || name === 'footer'))
}
