// Tells when one file takes too long, from looks at a counter: time in which this program itself stood still does not count.

/** Milliseconds of the longest gap between two looks that is counted whole. */
const LONGEST = 500

export class Overdue {
  /** Milliseconds between two looks. */
  static readonly EVERY = 100

  private readonly limit: number
  private file = 0
  private waited = 0
  private looked = performance.now()

  constructor(seconds: number) {
    this.limit = seconds * 1000
  }

  /** `file` is the number of the file that was begun last. */
  isOver(file: number, isBusy: boolean): boolean {
    const now = performance.now()
    const passed = Math.min(now - this.looked, LONGEST)
    this.looked = now
    if (!isBusy || file !== this.file) {
      this.file = file
      this.waited = 0
      return false
    }
    this.waited += passed
    return this.waited > this.limit
  }
}
