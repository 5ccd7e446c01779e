// Text broken between words into lines of a column, colours carried over the breaks: what cli-table3 does, for simple text.

const ESCAPE = '\u001b'
/** Characters of one column each, which no terminal takes for an emoji; `©` and `®` are some. */
const SIMPLE = /^[ -~¡-¨ª-¬¯-˿–—‘-”…─└·≈✓✗\n]*$/
const COLOUR = /\u001b\[(\d+)m/g
const ATTRIBUTES: Readonly<Record<number, { readonly on: string; readonly off: string }>> = {
  1: { on: '\u001b[1m', off: '\u001b[22m' },
  4: { on: '\u001b[4m', off: '\u001b[24m' },
}
const NO_FOREGROUND = '\u001b[39m'

export interface Wrapped {
  readonly lines: readonly string[]
  /** Columns that each line takes. */
  readonly taken: readonly number[]
}

/** The lines of a cell; null where the text is not simple, or a line would not fit. */
export function wrapped(text: string, width: number): Wrapped | null {
  const isColoured = text.includes(ESCAPE)
  const bare = isColoured ? text.replace(COLOUR, '') : text
  if (!SIMPLE.test(bare)) return null
  // blank text has no line
  if (bare.trim() !== '' && bare.length <= width && !bare.includes('\n')) return { lines: [text], taken: [bare.length] }
  const lines: string[] = []
  const taken: number[] = []
  for (const line of text.split('\n')) breakLine(line, width, lines, taken)
  if (taken.some((columns) => columns > width)) return null
  return { lines: isColoured ? carryColours(lines) : lines, taken }
}

/** Breaks between words; the white space at a break goes. */
function breakLine(text: string, width: number, lines: string[], taken: number[]): void {
  const parts = text.split(/( +)/)
  let line = ''
  let columns = 0
  /** Columns of the line with its first white space, which does not count for the breaks. */
  let drawn = 0
  for (let i = 0; i < parts.length; i += 2) {
    const word = parts[i] as string
    const space = parts[i - 1] ?? ''
    const length = word.replace(COLOUR, '').length
    const wider = columns + length + (columns > 0 ? space.length : 0)
    if (wider <= width) {
      line += space + word
      columns = wider
      drawn += space.length + length
      continue
    }
    if (columns > 0) {
      lines.push(line)
      taken.push(drawn)
    }
    line = word
    columns = length
    drawn = length
  }
  if (columns === 0) return
  lines.push(line)
  taken.push(drawn)
}

/** What is on at a line's end goes off there and on again before the next one. */
function carryColours(lines: readonly string[]): string[] {
  let open: readonly string[] = []
  return lines.map((line) => {
    const opened = `${[...open].reverse().join('')}${line}`
    const state = stateAfter(opened)
    open = state.on
    return opened + state.off
  })
}

/** The attributes that are on after the line, in their order, the foreground last. */
function stateAfter(line: string): { readonly on: readonly string[]; readonly off: string } {
  const attributes = new Map<number, boolean>()
  let foreground = NO_FOREGROUND
  for (const [code, digits] of line.matchAll(COLOUR)) {
    const number = Number(digits)
    if ((number >= 30 && number <= 39) || (number >= 90 && number <= 97)) foreground = code
    else if (number === 22) attributes.set(1, false)
    else if (number === 24) attributes.set(4, false)
    else if (number in ATTRIBUTES) attributes.set(number, true)
  }
  const open = [...attributes].flatMap(([number, isOn]) => (isOn ? (ATTRIBUTES[number] ?? []) : []))
  const isColoured = foreground !== NO_FOREGROUND
  return {
    on: [...open.map(({ on }) => on), ...(isColoured ? [foreground] : [])],
    off: `${open.map(({ off }) => off).join('')}${isColoured ? NO_FOREGROUND : ''}`,
  }
}
