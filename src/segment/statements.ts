// Statements that an article pastes in whole: where they start, how far they go, and who released them.

import { plainWords } from '../model/plain-words.ts'
import { TokenKind, type Tokens } from '../model/tokens.ts'
import { Cue, cues } from './cues.ts'
import type { Features } from './features.ts'
import { COLON, COMMA, isQuoteMark } from './marks.ts'
import { statementLeads, voiceBefore, voiceVerbs } from './statement-cues.ts'

/** A lead is one short paragraph. */
const LONGEST_LEAD = 45
/** Paragraphs that a fully announced statement may take; others take one. */
const FULL_PARAGRAPHS = 8
const VOICE_TOKENS = 8

export interface Lead {
  readonly voice: string | null
  /** Paragraphs that may follow. */
  readonly reach: number
}

/** Reads a paragraph as the lead of a statement: "Here is the full statement released by Riverton police:". */
export function statementLead(tokens: Tokens, features: Features): Lead | null {
  if ((features.cues & Cue.Statement) === 0 && !features.colon) return null
  if (features.words > LONGEST_LEAD || (!features.colon && features.ends)) return null
  for (let i = features.first; i < features.last; i++) {
    const hit = statementLeads.match(tokens, i)
    if (hit === null) continue
    if (!features.colon && !hit.payload) continue
    return { voice: voiceOf(tokens, features), reach: hit.payload ? FULL_PARAGRAPHS : 1 }
  }
  return null
}

/** Whether a paragraph still belongs to the statement; the first one does unless it is a quotation of its own. */
export function continuesStatement(tokens: Tokens, features: Features, paragraph: number): boolean {
  if (isQuoteMark(tokens.kind[features.first]!)) return false
  if (features.colon || features.handles > 0) return false
  if (paragraph === 0) return true
  if ((features.cues & (Cue.Report | Cue.Statement)) !== 0) return false
  return features.ends
}

/** The name behind "by" or "from", else the subject before "released", "said" … */
function voiceOf(tokens: Tokens, features: Features): string | null {
  for (let i = features.last - 1; i > features.first; i--) {
    if (!voiceBefore.has(tokens.word[i]!)) continue
    const end = nameEnd(tokens, i + 1, features.last)
    if (end > i + 1) return slice(tokens, i + 1, end)
  }
  for (let i = features.first + 1; i < features.last && i < features.first + VOICE_TOKENS; i++) {
    if (voiceVerbs.has(tokens.word[i]!) && isNameLike(tokens, features.first, i))
      return slice(tokens, features.first, i)
  }
  return null
}

function nameEnd(tokens: Tokens, from: number, last: number): number {
  let at = from
  while (
    at < last &&
    at < from + VOICE_TOKENS &&
    tokens.kind[at] === TokenKind.Word &&
    !voiceVerbs.has(tokens.word[at]!)
  )
    at++
  if (at < last && tokens.word[at] !== COLON && tokens.word[at] !== COMMA && !voiceVerbs.has(tokens.word[at]!))
    return from
  return at
}

function isNameLike(tokens: Tokens, first: number, last: number): boolean {
  for (let i = first; i < last; i++) {
    if (tokens.kind[i] !== TokenKind.Word || (cues.get(tokens.word[i]!) & Cue.Statement) !== 0) return false
  }
  return true
}

const ARTICLE = /^the /i

function slice(tokens: Tokens, first: number, last: number): string {
  return plainWords(tokens.text.slice(tokens.start[first]!, tokens.end[last - 1]!)).replace(ARTICLE, '')
}
