// From the pieces of text that a PDF places on a page to lines, and from lines to paragraphs.

/** A line of a page; lengths in points, `y` upwards. */
export interface Line {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly height: number
  /** Right edge. */
  readonly end: number
}

export interface Paragraph {
  readonly text: string
  /** A running head or a page number. */
  readonly running: boolean
}

/** A gap of so many usual line distances parts paragraphs; so does a first line set in by so many heights. */
const WIDE_GAP = 1.35
const INDENT = 0.8
/** A word starts where the next piece stands so many heights away. */
const WORD_GAP = 0.2
const OTHER_SIZE = 1.15
/** A line that ends a sentence and leaves so much of the widest line free is the last of its paragraph. */
const SHORT_LINE = 0.75

interface Piece {
  readonly str: string
  readonly transform: readonly number[]
  readonly width: number
  readonly height: number
}

function isPiece(item: object): item is Piece {
  return 'str' in item && 'transform' in item
}

/** Joins pieces to lines, in the order in which the page draws them. */
export function linesOf(items: readonly object[]): Line[] {
  const lines: Line[] = []
  let parts: string[] = []
  let open: { x: number; y: number; height: number; end: number } | null = null
  const close = (): void => {
    const text = parts.join('').replace(/\s+/g, ' ').trim()
    if (open !== null && text !== '') lines.push({ text, x: open.x, y: open.y, height: open.height, end: open.end })
    parts = []
    open = null
  }
  for (const item of items) {
    if (!isPiece(item) || item.str === '') continue
    const x = item.transform[4] ?? 0
    const y = item.transform[5] ?? 0
    const height: number = item.height > 0 ? item.height : (open?.height ?? 10)
    if (open !== null && Math.abs(open.y - y) > height * 0.5) close()
    if (open === null) open = { x, y, height, end: x }
    else if (x - open.end > height * WORD_GAP) parts.push(' ')
    parts.push(item.str)
    if (item.str.trim() !== '') open = { ...open, end: x + item.width, height: Math.max(open.height, height) }
    else open = { ...open, end: Math.max(open.end, x + item.width) }
  }
  close()
  return lines
}

/** Joins lines to paragraphs; running lines stand alone. */
export function paragraphsOf(lines: readonly Line[], isRunning: (line: Line) => boolean): Paragraph[] {
  const usual = usualGap(lines)
  const right = lines.reduce((most, line) => Math.max(most, line.end), 0)
  const paragraphs: Paragraph[] = []
  let parts: string[] = []
  let left = 0
  const close = (): void => {
    if (parts.length > 0) paragraphs.push({ text: parts.join(''), running: false })
    parts = []
  }
  let before: Line | null = null
  for (const line of lines) {
    if (isRunning(line)) {
      close()
      paragraphs.push({ text: line.text, running: true })
      before = null
      continue
    }
    if (before === null || parts.length === 0 || startsParagraph(before, line, usual, left, right)) {
      close()
      parts.push(line.text)
      left = line.x
    } else {
      append(parts, line.text)
      left = Math.min(left, line.x)
    }
    before = line
  }
  close()
  return paragraphs
}

function startsParagraph(before: Line, line: Line, usual: number, left: number, right: number): boolean {
  const gap = before.y - line.y
  // upwards: a new column
  if (gap < 0) return /[.!?”"]$/.test(before.text) && !/^\p{Ll}/u.test(line.text)
  if (gap > usual * WIDE_GAP) return true
  const sizes = before.height / line.height
  if (sizes > OTHER_SIZE || sizes < 1 / OTHER_SIZE) return true
  // what ends early is a sentence that ended, or the line that names who wrote
  if (before.end - left < (right - left) * SHORT_LINE && /[.!?:”"]$|^By \p{Lu}/u.test(before.text)) return true
  return line.x - left > line.height * INDENT && !/^\p{Ll}/u.test(line.text)
}

/** The smallest distance of two lines that comes back, in points: that of lines within a paragraph. */
function usualGap(lines: readonly Line[]): number {
  const seen = new Map<number, number>()
  for (let i = 1; i < lines.length; i++) {
    const gap = Math.round((lines[i - 1]!.y - lines[i]!.y) * 10)
    if (gap >= lines[i]!.height * 8 && gap < lines[i]!.height * 30) seen.set(gap, (seen.get(gap) ?? 0) + 1)
  }
  const least = Math.max(2, lines.length * 0.08)
  let best = 0
  for (const [gap, count] of seen) if (count >= least && (best === 0 || gap < best)) best = gap
  return best === 0 ? Number.POSITIVE_INFINITY : best / 10
}

/** Puts a line behind the others; a word divided at the line's end is one again, "22-year-" keeps its hyphen. */
function append(parts: string[], text: string): void {
  const last = parts.at(-1)!
  const word = last.slice(last.lastIndexOf(' ') + 1)
  if (/^\p{L}{2,}-$/u.test(word) && /^\p{Ll}/u.test(text)) parts[parts.length - 1] = last.slice(0, -1)
  else if (!/-$/.test(word) || word === '-') parts.push(' ')
  parts.push(text)
}
