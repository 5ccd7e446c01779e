// A number expression while it is being read: the number, before its bounds are settled.

import type { CountForm } from '../../model/value.ts'

export type NumeralStyle = 'cardinal' | 'ordinal' | 'mixed' | 'ratio' | 'vague' | 'zero' | 'set'

export interface Draft {
  core: number
  coreLast: number
  low: number
  high: number
  form: CountForm
  approx: boolean
  style: NumeralStyle
  digits: boolean
  open: boolean
  /** "between" or "from" of a range, or -1. */
  opener: number
  word?: string
}
