const connective = [
  '但是?|然而|而且?|不过|因此|因而|所以|从而|于是|同时|此外|另外|其次|首先|最后|故|则|那么|虽然|尽管|由于|因为|如果|若|当|其中|目前',
  '近年来|随后|之后|此后|结果|事实上|实际上|总之|综上所述',
].join('|')

/** Leading words that say nothing about the subject. */
const connectives = new RegExp(`^(?:${connective})+`)

const subject = [
  '其|它们?|他们?|她们?|我们?|您|你们?|这|那|该|此|本|某|有人|患者|病人|受试者|研究|试验|实验|专家|医生|学者|结果|数据|大家|人们|任何',
  '所有|每|各|两|多数|大多数|部分|一些|许多',
].join('|')

/** Words that a new subject begins with. */
const subjects = new RegExp(`^(?:${subject})`)

const continuing = [
  '并|且|以|使|令|让|可|能|会|将|也|还|都|就|不|未|无|没|有|是|为|通过|随着|在|对|由|被|把|从|向|给|跟|和|或|及|与|以及|即|如|例如|比如',
  '包括|尤其|特别|甚至|几乎|仅|只|又|再|已|曾|正|仍|才|更|最|均|尚|较|比|约|近|达|高于|低于|优于|请|需|应|必须|建议|应当|可能|或许',
  '也许|有望|预计|大概|似乎|显著|明显|有效|大幅|进一步|逐渐|直接|间接|最终|真正|彻底|完全|改善|提高|提升|降低|减少|减轻|减缓|促进',
  '抑制|延缓|延长|缩短|修复|增强|增加|增殖|恢复|治疗|治愈|根治|逆转|缓解|消除|避免|实现|达到|导致|引起|引发|造成|发生|出现|显示',
  '表明|提示|证实|证明|说明|发现|认为|指出|报道|具有|存在|进行|采用|使用|应用|服用|加速|帮助|诱导|分泌|分化|参与|调节|维持|清除',
  '预防|防止|推动|规避|突破|造福|激活|刺激|保护|重建|再生|替代|释放|形成|产生|成为|获得|接受|看到|得到|保持|控制|加强|加重|阻断',
  '阻止|吸引|去除|排出|告别|摆脱|远离|展现|用于|适用|适合|属于|来自|位于|相当于|等于',
].join('|')

/** Words that continue the predicate of the clause before: verbs, auxiliaries, adverbs, coverbs. */
const continuations = new RegExp(`^(?:${continuing})`)

const predicates = [
  '[是有会能可将被使让很更较]|不|未|无|没|为|显著|明显|改善|提高|提升|降低|下降|升高|上升|减少|减轻|促进|抑制|恢复|治愈|缓解|增加',
  '增强|消失|好转|良好|安全|有效|有望|需|应|达|显示|表明|提示|证实|发现|认为|导致|引起|出现|发生|具有|成为|优于|高于|低于|稳定|正常',
  '存活|死亡|康复|出院',
].join('|')

/** Signs of a predicate somewhere in the clause. */
const predicate = new RegExp(predicates)

/**
 * Whether a Chinese clause begins with a subject of its own and a predicate (`疗效显著`, `其副作用很小`) and does
 * not continue the predicate before it (`改善睡眠`, `并可减轻疼痛`). A guess from closed lists of first words; a
 * bare noun phrase without a predicate continues.
 */
export function opensWithChineseSubject(clause: string): boolean {
  const opening = clause.slice(0, 60).replace(/^[\s"“‘「『(（《【[]+/, '')
  const rest = opening.replace(connectives, '')
  if (rest === '') return false
  if (subjects.test(rest)) return predicate.test(rest)
  return !continuations.test(rest) && predicate.test(rest)
}
