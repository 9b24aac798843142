/*
 * What names of authors are written with, for expressions: Latin letters with all their marks, Greek and Cyrillic ones.
 * Not `\p{L}`, which takes the engine a hundred times as long to compile.
 */

/** For inside a class. */
export const letter = String.raw`A-Za-z\u00c0-\u04ff`
/** Beyond Latin-1 a letter of either case: there the two cases alternate. */
export const capital = String.raw`[A-Z\u00c0-\u00de\u0100-\u04ff]`
export const small = String.raw`[a-z\u00df-\u04ff]`
/** Of two letters or more. */
export const surname = `${capital}[${letter}'’-]{1,40}`
