// Where tokens are written while lexing: growing typed arrays shared by all runs, copied out once at the end.

import { Shape, type Tokens } from '../model/tokens.ts'

interface Scratch {
  start: Uint32Array
  end: Uint32Array
  kind: Uint8Array
  shape: Uint8Array
  word: Uint32Array
}

let scratch: Scratch = room(1 << 14)

function room(size: number): Scratch {
  return {
    start: new Uint32Array(size),
    end: new Uint32Array(size),
    kind: new Uint8Array(size),
    shape: new Uint8Array(size),
    word: new Uint32Array(size),
  }
}

function roomier(): void {
  const next = room(scratch.start.length * 2)
  next.start.set(scratch.start)
  next.end.set(scratch.end)
  next.kind.set(scratch.kind)
  next.shape.set(scratch.shape)
  next.word.set(scratch.word)
  scratch = next
}

export class TokenWriter {
  protected readonly text: string
  protected readonly stop: number
  protected at: number
  private count = 0
  /** Shape bits for the white space since the last token. */
  protected gap: number = Shape.Space | Shape.Line | Shape.Paragraph

  constructor(text: string, start: number, stop: number) {
    this.text = text
    this.at = start
    this.stop = stop
  }

  /** Writes a token from the current place to `end` and moves there. */
  protected push(end: number, kind: number, shape: number, word: number): void {
    const index = this.count++
    if (index + 1 >= scratch.start.length) roomier()
    scratch.start[index] = this.at
    scratch.end[index] = end
    scratch.kind[index] = kind
    scratch.shape[index] = shape | this.gap
    scratch.word[index] = word
    this.gap = 0
    this.at = end
  }

  /** Code unit at an offset from the current place, 0 beyond the end. */
  protected peek(offset: number): number {
    const index = this.at + offset
    return index < this.stop ? this.text.charCodeAt(index) : 0
  }

  protected written(): Tokens {
    const { count } = this
    if (count + 1 >= scratch.start.length) roomier()
    // the place after the last token: rules may look one ahead, and must not see what an earlier text left there
    scratch.start[count] = this.stop
    scratch.end[count] = this.stop
    scratch.kind[count] = 0
    scratch.shape[count] = 0
    scratch.word[count] = 0
    return {
      text: this.text,
      count,
      start: scratch.start.slice(0, count + 1),
      end: scratch.end.slice(0, count + 1),
      kind: scratch.kind.slice(0, count + 1),
      shape: scratch.shape.slice(0, count + 1),
      word: scratch.word.slice(0, count + 1),
    }
  }
}
