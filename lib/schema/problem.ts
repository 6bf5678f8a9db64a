/** One thing wrong in a file an author wrote, with what to write instead. */
export type Problem = {
  /** Path from the project's root, with forward slashes. */
  file: string
  /** First line is 1; given where the format has lines. */
  line?: number
  column?: number
  /** Place inside the file, such as rows[3].source. */
  path?: string
  expected: string
  found: string
  /** What to write, as an instruction. */
  fix: string
}
