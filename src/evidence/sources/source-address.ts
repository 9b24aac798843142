const socialNames = [
  'facebook|twitter|x|instagram|pinterest|whatsapp|wa|t|linkedin|tiktok|douyin|weixin|wechat|weibo|xiaohongshu|taobao|tmall|jd',
  'pinduoduo|youzan|shopify|etsy|ebay|amazon|reddit|addtoany|sharethis|paypal|calendly|linktr',
].join('|')
/** Hosts on which people talk, share and sell: an address there is no source of a health claim. */
const social = new RegExp(String.raw`(?:^|\.)(?:${socialNames})\.(?:com|me|ee|net|cn|co\.uk|de|com\.cn)$`, 'i')

/** An address of a shop, a booking page or a contact form, on whatever host. */
const shop = /^(?:shop|store|mall|buy|order|book|booking)\.|\/(?:shop|store|cart|checkout|products?|buy|order|booking|appointments?|contact|mall)(?:[/?#.-]|$)/i

/** The host of an absolute web address, lower case, without `www.`; undefined for every other link. */
export function hostOf(url: string): string | undefined {
  const match = /^(?:https?:)?\/\/(?:[^/?#@]*@)?([^/?#:]+)|^www\.([^/?#:]+)/i.exec(url)
  const host = match?.[1] ?? (match?.[2] && `www.${match[2]}`)
  return host?.toLowerCase().replace(/^www\./, '')
}

/** Whether a link leads to a page elsewhere that can be the source of a claim. */
export function isSourceAddress(url: string): boolean {
  const host = hostOf(url)
  if (!host?.includes('.')) return false
  const rest = url.slice(url.toLowerCase().indexOf(host) + host.length)
  return !social.test(host) && !shop.test(host) && !shop.test(rest)
}

/** Whether a host is the domain itself or lies below it. */
export function isBelow(host: string, domain: string): boolean {
  const own = (hostOf(domain) ?? domain).toLowerCase().replace(/^www\./, '')
  return host === own || host.endsWith(`.${own}`)
}
