// Names of time zones after a clock time, and their offsets.

import { WordTable } from '../../lex/word-table.ts'
import type { Tokens } from '../../model/tokens.ts'
import { Shape, TokenKind } from '../../model/tokens.ts'
import { daylight } from './calendar.ts'

/** Offset in minutes east of UTC. The two-letter and spelled American zones follow the season. */
const FIXED: Readonly<Record<string, number>> = {
  est: -300,
  edt: -240,
  cst: -360,
  cdt: -300,
  mst: -420,
  mdt: -360,
  pst: -480,
  pdt: -420,
  akst: -540,
  akdt: -480,
  hst: -600,
  gmt: 0,
  utc: 0,
  z: 0,
  bst: 60,
  cet: 60,
  cest: 120,
  eet: 120,
  eest: 180,
  msk: 180,
  ist: 330,
  jst: 540,
  aest: 600,
  aedt: 660,
}
const SEASONAL: Readonly<Record<string, number>> = { ET: -300, CT: -360, MT: -420, PT: -480 }
const SPELLED = ['eastern', 'central', 'mountain', 'pacific'] as const
const LETTERS = ['ET', 'CT', 'MT', 'PT'] as const

const fixed = new WordTable(Object.keys(FIXED).filter((name) => name !== 'z'))
const generic = new WordTable({ et: 1, ct: 2, mt: 3, pt: 4 })
const spelled = new WordTable({ eastern: 1, central: 2, mountain: 3, pacific: 4 })
const middles = new WordTable({ standard: 1, daylight: 2, summer: 2 })
const time = new WordTable(['time'])
const local = new WordTable(['local'])

export interface ZoneHit {
  readonly zone: string
  readonly last: number
}

/** A zone name that starts at `token`, with or without brackets stripped by the caller; null where there is none. */
export function zoneAt(tokens: Tokens, token: number): ZoneHit | null {
  if (token >= tokens.count) return null
  const id = tokens.word[token]!
  if (id === 0) return null
  const capitals = (tokens.shape[token]! & Shape.AllCaps) !== 0
  if (capitals && fixed.has(id)) return shiftedAt(tokens, token) ?? { zone: text(tokens, token), last: token + 1 }
  if (capitals && generic.has(id)) return { zone: LETTERS[generic.get(id) - 1]!, last: token + 1 }
  if (local.has(id) && time.has(tokens.word[token + 1] ?? 0)) return { zone: 'local', last: token + 2 }
  return spelled.has(id) ? spelledAt(tokens, token, spelled.get(id) - 1) : null
}

const universal = new WordTable(['utc', 'gmt'])
/** Hours and minutes that are no clock are at most so many units long. */
const LONGEST_SHIFT = 6

/** "UTC+3", "GMT-5", "UTC+05:30": universal time and how far a clock is ahead of it. */
function shiftedAt(tokens: Tokens, token: number): ZoneHit | null {
  const { kind, start, end, text: all } = tokens
  if (!universal.has(tokens.word[token]!)) return null
  let last = token + 1
  while (last < tokens.count && start[last] === end[last - 1] && end[last]! - end[token]! <= LONGEST_SHIFT) last++
  while (last > token + 1 && kind[last - 1] !== TokenKind.Number) last--
  const zone = `${text(tokens, token)}${all.slice(end[token]!, end[last - 1]!).replace(/[−–]/, '-')}`
  return SHIFTED.test(zone) ? { zone, last } : null
}

const SHIFTED = /^(?:UTC|GMT)([+-])(\d{1,2})(?::?(\d\d))?$/

/** Minutes that "UTC+5:30" lies east of universal time. */
function shiftOf(zone: string): number | null {
  const found = SHIFTED.exec(zone)
  if (found === null) return null
  const minutes = Number(found[2]) * 60 + Number(found[3] ?? 0)
  return found[1] === '-' ? -minutes : minutes
}

function text(tokens: Tokens, token: number): string {
  return tokens.text.slice(tokens.start[token]!, tokens.end[token]!).replaceAll('.', '').toUpperCase()
}

/** "Eastern", "Eastern time", "Eastern Standard Time", "Pacific Daylight Time". */
function spelledAt(tokens: Tokens, token: number, index: number): ZoneHit | null {
  let last = token + 1
  const middle = middles.get(tokens.word[last] ?? 0)
  if (middle > 0) last++
  const named = time.has(tokens.word[last] ?? 0)
  if (named) last++
  else if (middle > 0) return null
  if (!named && (tokens.shape[token]! & Shape.Capital) === 0) return null
  const letter = SPELLED[index]!.charAt(0).toUpperCase()
  return { zone: middle > 0 ? `${letter}${middle === 1 ? 'S' : 'D'}T` : LETTERS[index]!, last }
}

/** Minutes east of UTC of a zone name; null where the name gives none ("local") or the season is not known. */
export function offsetOf(zone: string, year: number, month: number, day: number): number | null {
  const stands = FIXED[zone.toLowerCase()]
  if (stands !== undefined) return stands
  const shifted = shiftOf(zone)
  if (shifted !== null) return shifted
  const base = SEASONAL[zone]
  if (base === undefined || month <= 0) return null
  return base + (daylight(year > 0 ? year : 2020, month, day > 0 ? day : 15) ? 60 : 0)
}
