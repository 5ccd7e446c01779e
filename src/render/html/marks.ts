// Cuts an article into paragraphs and each paragraph into pieces that a fixed set of claims covers: the reading view marks those.

import type { ReportClaim, ReportSource } from '../../model/report.ts'

export interface Piece {
  readonly text: string
  /** The claims whose words cover it, in the order of their starts. */
  readonly claims: readonly ReportClaim[]
}

export interface Paragraph {
  readonly zone: string
  readonly pieces: readonly Piece[]
  /** Claims whose words begin here. */
  readonly claims: readonly ReportClaim[]
}

/** Claims that one piece names; a hostile report may lay thousands over one word. */
const DEEPEST = 12

/** Zones that stand apart even where no line feed parts them; a dateline runs on into its paragraph. */
const APART = new Set(['headline', 'statement', 'embed', 'caption', 'comment', 'furniture'])

/** Where zones that stand apart begin and end, in order. */
function cutsOf({ zones }: ReportSource): number[] {
  return zones
    .filter(({ kind }) => APART.has(kind))
    .flatMap(({ start, end }) => [start, end])
    .sort((a, b) => a - b)
}

/**
 * Paragraphs are what line feeds and zones part; empty ones are left out, and front matter, which lies in no zone.
 * Claims that lie outside the text are not marked.
 */
export function paragraphsOf(source: ReportSource, text: string, claims: readonly ReportClaim[]): Paragraph[] {
  const marks = claims
    .filter(({ start, end }) => start >= 0 && start < end && end <= text.length)
    .sort((a, b) => a.start - b.start || b.end - a.end || (a.id < b.id ? -1 : 1))
  const zones = [...source.zones].sort((a, b) => a.start - b.start)
  const cuts = cutsOf(source)
  const out: Paragraph[] = []
  let cut = 0
  let zone = 0
  let next = 0
  let open: ReportClaim[] = []
  let start = 0
  while (start < text.length) {
    const feed = text.indexOf('\n', start)
    while (zone < zones.length && zones[zone]!.end <= start) zone++
    while (cut < cuts.length && cuts[cut]! <= start) cut++
    const end = Math.min(feed < 0 ? text.length : feed, cuts[cut] ?? text.length)
    const after = end === feed ? end + 1 : end
    const starting: ReportClaim[] = []
    while (next < marks.length && marks[next]!.start < end) starting.push(marks[next++]!)
    const around = zones[zone]
    const isInside = zones.length === 0 || (around !== undefined && around.start < end)
    if (isInside && text.slice(start, end).trim() !== '') {
      const pieces = piecesOf(text, start, end, [...open, ...starting])
      out.push({ zone: around?.kind ?? 'body', pieces, claims: starting })
    }
    // a quotation may run over several paragraphs
    open = [...open, ...starting].filter((claim) => claim.end > after).slice(0, DEEPEST)
    start = after
  }
  return out
}

/** `claims` are sorted by their starts. */
function piecesOf(text: string, start: number, end: number, claims: readonly ReportClaim[]): Piece[] {
  const edges = new Set([start, end])
  for (const claim of claims) {
    edges.add(Math.max(start, claim.start))
    edges.add(Math.min(end, claim.end))
  }
  const cuts = [...edges].sort((a, b) => a - b)
  const pieces: Piece[] = []
  let next = 0
  let open: ReportClaim[] = []
  for (const [index, from] of cuts.slice(0, -1).entries()) {
    open = open.filter((claim) => claim.end > from)
    while (next < claims.length && claims[next]!.start <= from) {
      const claim = claims[next++]!
      if (open.length < DEEPEST && claim.end > from) open.push(claim)
    }
    pieces.push({ text: text.slice(from, cuts[index + 1]!), claims: [...open] })
  }
  return pieces
}
