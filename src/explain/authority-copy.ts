import type { LocalText } from '../rule.js'
import type { Authority } from './authority.js'

/** How the text of a guideline was seen, and on which day. */
export function authorityCopy({ copy, seen }: Authority): LocalText {
  switch (copy) {
    case 'official':
      return { en: `seen in the issuer's own copy, ${seen}`, zh: `已核对发布方原文,${seen}` }
    case 'reprint':
      return { en: `seen in a full reprint, ${seen}`, zh: `已核对全文转载,${seen}` }
    case 'third-party':
      return { en: `seen only in a summary by others, so its number is left out, ${seen}`, zh: `仅见第三方转述,故不列条款号,${seen}` }
    case 'none':
      return { en: `its text was looked for and not seen, so it is only named, ${seen}`, zh: `未查到原文,故仅列名称,${seen}` }
  }
}
