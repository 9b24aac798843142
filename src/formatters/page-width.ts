/** The terminal columns that cards are laid out for: what a terminal has when nobody has changed it. */
export const pageWidth = 80
