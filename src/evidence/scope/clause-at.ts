import type { Sentence } from '../../language/sentence.js'

/** The index of the clause of a sentence in which the character at `offset` stands. */
export function clauseAt({ clauses }: Pick<Sentence, 'clauses'>, offset: number): number {
  let index = clauses.length - 1
  while (index > 0 && clauses[index]!.start > offset) index--
  return Math.max(index, 0)
}
