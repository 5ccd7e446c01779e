// Long lines folded for a screen: between words where they fit, inside a word (the name of a file) that is longer than a line.

import { columnsOf } from './columns.ts'

/** Narrower than this nothing can be read, so lines grow wider than asked instead. */
const NARROWEST = 16

/**
 * Lines of at most `width` columns: the first behind `lead`, all others behind `hanging`; nothing of the text is lost but
 * white space at the breaks. An infinite width folds nothing.
 */
export function folded(text: string, width: number, lead: string, hanging: string): string[] {
  if (columnsOf(lead) + columnsOf(text) <= width) return [lead + text]
  const lines: string[] = []
  let line = lead
  let room = Math.max(NARROWEST, width - columnsOf(lead))
  const next = (): void => {
    lines.push(line.trimEnd())
    line = hanging
    room = Math.max(NARROWEST, width - columnsOf(hanging))
  }
  for (const [i, word] of text.split(' ').entries()) {
    const columns = columnsOf(word)
    const space = i > 0 && line !== hanging && line !== lead ? 1 : 0
    if (space + columns <= room) {
      line += ' '.repeat(space) + word
      room -= space + columns
      continue
    }
    if (line !== hanging && line !== lead) next()
    for (const char of word) {
      const taken = columnsOf(char)
      if (taken > room) next()
      line += char
      room -= taken
    }
  }
  lines.push(line)
  return lines
}
