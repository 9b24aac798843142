/** Adds what was found to a list: mostly nothing, which costs less here than in `flatMap` or by a spread. */
export function append<T>(all: T[], found: readonly T[]): void {
  for (let i = 0; i < found.length; i++) all.push(found[i]!)
}
