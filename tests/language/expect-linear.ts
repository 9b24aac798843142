import { expect } from 'vitest'

/**
 * `read` must not take super-linear time on `unit` repeated. 40,000 characters take a linear reader a few
 * milliseconds and a quadratic one seconds, so half a second tells them apart on any machine.
 */
export function expectLinear(unit: string, read: (text: string) => unknown): void {
  const text = unit.repeat(Math.ceil(40_000 / unit.length))
  read(unit.repeat(10))
  const before = process.cpuUsage()
  read(text)
  expect(process.cpuUsage(before).user / 1000).toBeLessThan(500)
}
