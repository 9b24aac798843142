import type { ClaimStrength } from '../claims/claim-strength.js'

const causing = [
  '导致|致使|引起|引发|诱发|造成|使得|促使|归因于|归功于|得益于|源于|由于|因为|因此|从而|预防|防止|避免|保护|降低了?|减少了?',
  '提高了?|改善了?|增加了?|延缓|抑制|促进|治愈|逆转|有效|决定了?|影响了?',
].join('|')
const causes = new RegExp(causing)
const associating = [
  '相关|关联|有关|联系|正比|反比|预测|危险因素|风险(?:更|较)?[高低]',
  '(?:更|较)(?:高|低|多|少|好|差|易|容易|长|短|常见)',
  '高于|低于|多于|少于|差异|比例|发生率',
].join('|')
const associates = new RegExp(associating)
const softens = /可能|或许|也许|或(?:可|能|将|会|有)|有望|提示|似乎|疑似|潜在|推测|有助于/

/** Advice, an open question or what was known before: nothing is found yet. */
const unfound = /(?:应当?|应该|需要?|建议|有必要|务必)(?:注意|尽早|及时|进行|开展|定期|避免|接受|加强)|尚不(?:清楚|明确|确定)|(?:仍|还|尚)需|有待|是否|目的(?:是|在于)|旨在/

/** The strength of a Chinese sentence, from the strongest wording that no hedge softens. Not fitted: no labelled set is known. */
export function readChineseClaimStrength(folded: string): ClaimStrength {
  if (unfound.test(folded)) return 'none'
  const isCausal = causes.test(folded)
  if (associates.test(folded) && !/导致|引起|引发|造成|归因于|归功于|预防|防止|使得/.test(folded)) return 'correlational'
  if (!isCausal) return 'none'
  return softens.test(folded) ? 'conditional-causal' : 'direct-causal'
}
