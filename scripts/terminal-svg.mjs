// Turns what the tool prints on a coloured screen into an SVG: each run of one style stands at its column, whatever font shows it.

const COLUMN = 7.8
const LINE = 18
const MARGIN = 20
/** Classes by SGR code; 22 and 39 end them. */
const STYLES = { 1: 'b', 2: 'f', 31: 'r', 32: 'g', 33: 'y' }
const ENDS = { 22: ['b', 'f'], 39: ['r', 'g', 'y'], 0: ['b', 'f', 'r', 'g', 'y'] }

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** Runs of one style: `{ text, column, style }`; styles live on from line to line. */
function runsOf(line, styles) {
  const runs = []
  let column = 0
  for (const part of line.split(/(\x1b\[[\d;]*m)/)) {
    const codes = /^\x1b\[([\d;]*)m$/.exec(part)?.[1]
    if (codes === undefined) {
      for (const { 0: text, index } of part.matchAll(/\S+(?: \S+)*/g)) {
        runs.push({ text, column: column + [...part.slice(0, index)].length, style: [...styles].join(' ') })
      }
      column += [...part].length
      continue
    }
    for (const code of codes.split(';').map(Number)) {
      if (STYLES[code] !== undefined) styles.add(STYLES[code])
      for (const end of ENDS[code] ?? []) styles.delete(end)
    }
  }
  return runs
}

/** An SVG of these lines, in the reader's light or dark. */
export function terminalSvg(output, title) {
  const lines = output.trimEnd().split('\n')
  const plain = lines.map((line) => [...line.replace(/\x1b\[[\d;]*m/g, '')].length)
  const width = Math.ceil(Math.max(...plain) * COLUMN + 2 * MARGIN)
  const height = lines.length * LINE + 2 * MARGIN
  const styles = new Set()
  const texts = lines.flatMap((line, at) =>
    runsOf(line, styles).map(({ text, column, style }) => {
      const x = (MARGIN + column * COLUMN).toFixed(1)
      const length = ([...text].length * COLUMN).toFixed(1)
      const y = MARGIN + at * LINE + 13
      return `<text x="${x}" y="${y}" textLength="${length}"${style === '' ? '' : ` class="${style}"`}>${escaped(text)}</text>`
    }),
  )
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img">
<title>${escaped(title)}</title>
<style>
.p { fill: #fdfcf9; stroke: #e4e0d7 }
text { fill: #1b1a17; font: 13px ui-monospace, 'SF Mono', Menlo, Consolas, 'Liberation Mono', monospace; white-space: pre }
.b { font-weight: 600 } .f { fill: #6b675e } .r { fill: #a32a18 } .g { fill: #1b6148 } .y { fill: #785400 }
@media (prefers-color-scheme: dark) {
.p { fill: #171613; stroke: #34312a } text { fill: #ece8df }
.f { fill: #9d9789 } .r { fill: #f39a86 } .g { fill: #83cbab } .y { fill: #e3c067 }
}
</style>
<rect class="p" x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" rx="6"/>
${texts.join('\n')}
</svg>
`
}
