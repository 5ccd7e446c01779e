// Bytes that are no UTF-8: the encoding that they declare, else the one that their letters suggest, told with a warning.

import { isUtf8 } from 'node:buffer'
import { analyse } from 'chardet'
import type { Problem } from '../model/problem.ts'
import { problem } from './complain.ts'
import { type Decoded, decode, hasWideMark } from './decode.ts'

/** Bytes that the detection looks at, from a little before the first letter beyond ASCII. */
const SAMPLE = 64 * 1024
/** So many letters beyond ASCII must speak for another encoding; fewer are damage in a UTF-8 file. */
const LEAST = 3

/** Decodes text: marks and strict UTF-8 first, then what is declared, then detection. */
export function decodeText(bytes: Uint8Array, path: string | null, declared: string | null = null): Decoded {
  if (hasWideMark(bytes) || isUtf8(bytes) || bytes.includes(0)) return decode(bytes, path)
  const label = declared === null ? null : labelOf(declared)
  if (label !== null && label !== 'utf-8') return { text: decodedAs(label, bytes), problems: [] }
  const { bad, good, first } = beyondAscii(bytes)
  if (bad < LEAST || good > bad) return decode(bytes, path)
  const guess = guessOf(bytes.subarray(Math.max(0, first - 1024), first + SAMPLE))
  return { text: decodedAs(guess, bytes), problems: [guessed(guess, path)] }
}

/** The name that the decoder knows an encoding by, or null. */
function labelOf(name: string): string | null {
  try {
    return new TextDecoder(name.trim()).encoding
  } catch {
    return null
  }
}

function decodedAs(label: string, bytes: Uint8Array): string {
  const text = new TextDecoder(label).decode(bytes)
  // some versions of Node leave these bytes as control characters
  return label === 'windows-1252'
    ? text.replace(/[\u0080-\u009f]/g, (char) => WINDOWS[char.charCodeAt(0) - 128]!)
    : text
}

/** What windows-1252 means by the bytes 0x80 to 0x9f. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** How many bytes beyond ASCII stand in well-formed UTF-8 sequences, how many do not, and where the first stands. */
function beyondAscii(bytes: Uint8Array): { bad: number; good: number; first: number } {
  let bad = 0
  let good = 0
  let first = -1
  const end = Math.min(bytes.length, 16 * SAMPLE)
  for (let i = 0; i < end; i++) {
    const byte = bytes[i]!
    if (byte < 0x80) continue
    if (first < 0) first = i
    const length =
      byte >= 0xc2 && byte < 0xe0 ? 2 : byte >= 0xe0 && byte < 0xf0 ? 3 : byte >= 0xf0 && byte < 0xf5 ? 4 : 0
    if (length > 0 && isUtf8(bytes.subarray(i, i + length))) {
      good++
      i += length - 1
    } else bad++
  }
  return { bad, good, first: Math.max(0, first) }
}

/** Pages that call themselves Latin-1 are windows-1252, as browsers read them; so is what nobody recognises. */
function guessOf(sample: Uint8Array): string {
  for (const { name, confidence } of analyse(sample)) {
    const label = confidence >= 10 && !name.startsWith('UTF-') ? labelOf(name) : null
    if (label !== null && label !== 'utf-8') return label
  }
  return 'windows-1252'
}

function guessed(label: string, path: string | null): Problem {
  return problem({
    code: 'read/guessed-encoding',
    severity: 'warning',
    message: `this is not UTF-8; it was read as ${label}, which is a guess`,
    path,
    hint: 'save the file as UTF-8',
  })
}
