// Adds up the words of one number, as one would on paper, and says which word may follow.

import { NumberClass } from './words.ts'

/** One pass over the words of a number, as one would add it up on paper. */
export class Sum {
  private total = 0
  private group = 0
  private lastBig = Number.POSITIVE_INFINITY
  private previous: number = NumberClass.None
  scale = 1
  ordinal = false
  done = false

  constructor(start: number, kind: number) {
    this.group = start
    this.previous = kind
  }

  get value(): number {
    return this.total + this.group
  }

  get tens(): boolean {
    return this.previous === NumberClass.Tens
  }

  get afterScale(): boolean {
    return this.previous === NumberClass.Hundred || this.previous === NumberClass.Big
  }

  get afterHundred(): boolean {
    return this.previous === NumberClass.Hundred
  }

  /** Smallest scale in force: what follows must stay below it. */
  get room(): number {
    return this.afterHundred ? 100 : this.lastBig
  }

  /** Takes one more word; false where it does not belong to the number. */
  take(kind: number, worth: number): boolean {
    if (this.done || !this.fits(kind, worth)) return false
    this.previous = kind
    return true
  }

  private fits(kind: number, worth: number): boolean {
    switch (kind) {
      case NumberClass.Unit:
        if (!(this.afterScale || (this.tens && worth > 0 && worth < 10))) return false
        this.group += worth
        return true
      case NumberClass.Tens:
        if (!this.afterScale) return false
        this.group += worth
        return true
      case NumberClass.Hundred:
        if (this.afterScale || this.group === 0 || this.group >= 100) return false
        this.group *= 100
        this.scale = 100
        return true
      case NumberClass.Big:
        return this.big(worth)
      case NumberClass.Dozen:
        this.group *= 12
        this.scale = 12
        this.done = true
        return true
      case NumberClass.Ordinal:
        return this.order(worth)
      default:
        return false
    }
  }

  private big(worth: number): boolean {
    if (this.group === 0 && this.total > 0) {
      if (this.previous !== NumberClass.Big) return false
      this.total *= worth
      this.scale *= worth
    } else {
      if (worth >= this.lastBig) return false
      this.total += this.group * worth
      this.group = 0
      this.scale = worth
    }
    this.lastBig = worth
    return true
  }

  private order(worth: number): boolean {
    if (worth >= 100) {
      if (this.group === 0) return false
      this.group *= worth
    } else if (this.tens ? worth > 0 && worth < 10 : this.afterScale) this.group += worth
    else return false
    this.ordinal = true
    this.done = true
    return true
  }

  /** Digits after a scale: "4 thousand 3 hundred", "two hundred and 21". */
  digits(value: number): void {
    this.group += value
    this.previous = NumberClass.Unit
  }
}
