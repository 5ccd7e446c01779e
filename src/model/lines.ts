// Offsets to 1-based lines and columns (columns in UTF-16 units), from one index of line starts.

import { firstNotBefore } from './halving.ts'

export interface Place {
  /** From 1; lines end at a line feed. */
  readonly line: number
  /** From 1, in UTF-16 units. */
  readonly column: number
}

export class LineIndex {
  private readonly starts: Uint32Array

  /** Counts before it keeps: a text of line ends alone would fill a list many times its own size. */
  constructor(text: string) {
    let lines = 1
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines++
    this.starts = new Uint32Array(lines)
    let line = 1
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) this.starts[line++] = at + 1
  }

  at(offset: number): Place {
    const { starts } = this
    const line = firstNotBefore(starts.length, (k) => starts[k]! <= offset)
    return { line, column: offset - starts[line - 1]! + 1 }
  }
}
