// @ts-check

/** A problem the person at the terminal can solve: its message is shown as it is, without a stack. */
export class StopError extends Error {
  /**
   * @param {string} message what happened and what to do next
   * @param {number} [exitCode]
   */
  constructor(message, exitCode = 1) {
    super(message)
    this.name = 'StopError'
    this.exitCode = exitCode
  }
}

/**
 * Runs a command line. A StopError becomes its message and exit code; anything else is our own mistake and keeps its stack.
 * @param {() => Promise<void>} main
 */
export async function runCommand(main) {
  try {
    await main()
  } catch (error) {
    console.error(error instanceof StopError ? error.message : error)
    process.exit(error instanceof StopError ? error.exitCode : 1)
  }
}
