// @ts-check

/**
 * A task that never runs twice at once. Calls during a run are answered by one more run after it.
 * @param {() => Promise<void>} task
 * @returns {() => Promise<void>} settled when a run that began after the call has ended
 */
export function oneAtATime(task) {
  /** @type {Promise<void> | undefined} */
  let running
  /** @type {Promise<void> | undefined} */
  let waiting
  const start = () => {
    running = task().finally(() => (running = undefined))
    return running
  }
  return () => {
    if (!running) return start()
    waiting ??= running
      .catch(() => {}) // its own callers hear of it
      .then(() => {
        waiting = undefined
        return start()
      })
    return waiting
  }
}
