import { expect, it } from 'vitest'
import { createProgress } from '../../src/cli/progress.js'

function watch() {
  const shown: string[] = []
  let time = 0
  const progress = createProgress((text) => void shown.push(text), () => time)
  return { shown, progress, at: (now: number, done: number) => ((time = now), progress.show(done, 50)) }
}

it('is silent about a short run', () => {
  const { shown, progress, at } = watch()
  at(10, 1)
  at(499, 2)
  progress.end()
  expect(shown).toEqual([])
})

it('says how far a long run is, not too often, and takes it away', () => {
  const { shown, progress, at } = watch()
  at(500, 3)
  at(550, 4)
  at(600, 5)
  progress.end()
  expect(shown).toEqual(['healthlint: 3 of 50 articles', 'healthlint: 5 of 50 articles', ''])
})
