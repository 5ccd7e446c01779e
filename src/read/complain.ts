// Builds a problem of this room: the places it cannot name stay null.

import type { Problem } from '../model/problem.ts'

type Told = Pick<Problem, 'code' | 'severity' | 'message' | 'path'> & Partial<Problem>

export function problem(told: Told): Problem {
  return { line: null, column: null, hint: null, ...told }
}
