/** Articles with one finding or none, and a config that switches on only the two rules that they are about. */
export const clean = '# Sleep\n\nThe kettle is on the shelf.\n'
export const hype = '# Serum\n\nA revolutionary therapy has arrived.\n'
export const contact = '# Serum\n\nAdd WeChat: cell_care88 for a free quote.\n'
export const chineseHype = '# 血清\n\n革命性的干细胞技术问世。\n'

/** Hype is a warning and a contact an error. */
export const config = JSON.stringify({ extends: [], rules: { 'hype-language': 'warn', 'commercial-contact': 'error' } })
