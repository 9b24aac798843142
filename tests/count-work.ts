/** Methods that look at every item of an array, unless they find what they look for. */
const scans = ['every', 'filter', 'find', 'findIndex', 'flatMap', 'forEach', 'includes', 'indexOf', 'map', 'reduce', 'some', 'sort'] as const

/** What something costs, the same on every machine. */
export interface Work {
  /** Characters that regular expressions and loops go over. */
  readonly characters: number
  /** Items of arrays that are looked through. */
  readonly items: number
}

/** Counts the work that `run` does. */
export function countWork(run: () => void): Work {
  let characters = 0
  let items = 0
  const restore: (() => void)[] = []
  const replace = (target: object, key: PropertyKey, make: (original: (...args: never[]) => unknown) => unknown): void => {
    const descriptor = Object.getOwnPropertyDescriptor(target, key)!
    Object.defineProperty(target, key, { ...descriptor, value: make(descriptor.value as (...args: never[]) => unknown) })
    restore.push(() => Object.defineProperty(target, key, descriptor))
  }
  replace(RegExp.prototype, 'exec', (original) => {
    return function (this: RegExp, text: string) {
      const from = this.global || this.sticky ? this.lastIndex : 0
      const match = original.call(this, text as never) as RegExpExecArray | null
      const to = match ? match.index + match[0].length : this.sticky ? from : text.length
      characters += Math.max(1, to - from)
      return match
    }
  })
  replace(String.prototype, 'charCodeAt', (original) => {
    return function (this: string, ...args: never[]) {
      characters++
      return original.apply(this, args)
    }
  })
  for (const name of [...scans, Symbol.iterator] as const) {
    replace(Array.prototype, name, (original) => {
      return function (this: unknown[], ...args: never[]) {
        items += this.length
        return original.apply(this, args)
      }
    })
  }
  try {
    run()
  } finally {
    for (const undo of restore.toReversed()) undo()
  }
  return { characters, items }
}
