/**
 * How strongly a sentence ties one thing to another, weakest first. The classes of Yu et al. (2019, 2020), who
 * labelled the conclusions of papers and press releases with them.
 */
export type ClaimStrength =
  | 'none' // no finding that relates two things: background, method, advice
  | 'correlational' // associated with, more likely, higher in
  | 'conditional-causal' // may reduce
  | 'direct-causal' // reduces, caused, prevents
