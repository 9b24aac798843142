/** Milliseconds that a run may take before anything is shown, and between two changes of it. */
const patience = 500
const pause = 100

/** Shows how far a long run is. A short one shows nothing. */
export interface Progress {
  show(done: number, total: number): void
  end(): void
}

/**
 * @param status shows a line in place of the one before
 * @param now milliseconds from any start
 */
export function createProgress(status: (text: string) => void, now: () => number = () => performance.now()): Progress {
  let next = now() + patience
  let isShown = false
  return {
    show(done, total) {
      const time = now()
      if (time < next) return
      next = time + pause
      isShown = true
      status(`healthlint: ${done} of ${total} articles`)
    },
    end() {
      if (isShown) status('')
    },
  }
}
