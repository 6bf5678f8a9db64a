import type { Answers, Question } from './question.ts'
import type { Project } from './project.ts'

/** Files to write and what to say about them. */
export type Plan = {
  /** Paths from the project's root, with their whole text. */
  files: readonly { file: string; text: string }[]
  /** What the author does next, a line each. */
  next: readonly string[]
}

/** One kind of thing an author can begin. */
export type Kind = {
  /** For the help: what it is. */
  about: string
  questions: (project: Project) => Question[]
  plan: (answers: Answers, project: Project) => Plan
}
