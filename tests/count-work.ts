import { expect } from 'vitest'

/** Methods that look at every item of an array, unless they find what they look for. */
const scans = ['every', 'filter', 'find', 'findIndex', 'flatMap', 'forEach', 'includes', 'indexOf', 'map', 'reduce', 'some', 'sort'] as const

/**
 * Counts the work that `run` does: the characters that regular expressions and searches go over, and the items of
 * arrays that are looked through. Unlike time, the count is the same on every machine.
 */
export function countWork(run: () => void): number {
  let work = 0
  const restore: (() => void)[] = []
  const replace = <Key extends PropertyKey>(target: object, key: Key, make: (original: (...args: never[]) => unknown) => unknown): void => {
    const descriptor = Object.getOwnPropertyDescriptor(target, key)!
    Object.defineProperty(target, key, { ...descriptor, value: make(descriptor.value as (...args: never[]) => unknown) })
    restore.push(() => Object.defineProperty(target, key, descriptor))
  }
  replace(RegExp.prototype, 'exec', (original) => {
    return function (this: RegExp, text: string) {
      const from = this.global || this.sticky ? this.lastIndex : 0
      const match = original.call(this, text as never) as RegExpExecArray | null
      const to = match ? match.index + match[0].length : this.sticky ? from : text.length
      work += Math.max(1, to - from)
      return match
    }
  })
  replace(String.prototype, 'indexOf', (original) => {
    return function (this: string, words: string, from = 0) {
      const at = original.call(this, words as never, from as never) as number
      work += Math.max(1, (at < 0 ? this.length : at) - from)
      return at
    }
  })
  for (const name of [...scans, Symbol.iterator] as const) {
    replace(Array.prototype, name, (original) => {
      return function (this: unknown[], ...args: never[]) {
        work += this.length
        return original.apply(this, args)
      }
    })
  }
  try {
    run()
  } finally {
    for (const undo of restore.reverse()) undo()
  }
  return work
}

/** Twice as much to do must be about twice the work; whatever compares each part with each other makes it four times. */
export function expectLinearWork(small: () => void, twice: () => void): void {
  // What is done once and kept is done before.
  small()
  const before = countWork(small)
  expect(countWork(twice) / before).toBeLessThan(2.4)
}
