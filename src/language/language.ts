/** The languages whose prose is read. Chinese is one language in two scripts, Simplified and Traditional. */
export type Language = 'en' | 'zh'
