/*
 * What names of authors are written with, for expressions: the letters of all alphabets, with their marks. Not `\p{L}`,
 * which takes the engine a hundred times as long to compile.
 */

/** This and the two below are for inside a class. */
export const letter = String.raw`A-Za-z\u00c0-\u1fff`
export const small = String.raw`a-z\u00df-\u1fff`
/** Beyond Latin-1 a letter of either case: there the two cases alternate. */
export const capital = String.raw`A-Z\u00c0-\u00de\u0100-\u1fff`
/** Before the first letter of a name: `\b` knows ASCII letters only, and no Š. */
export const nameStart = String.raw`(?<![\w\u00c0-\u1fff])`
/** Of two letters or more. */
export const surname = `[${capital}][${letter}'’-]{1,40}`
