// A second look at the source that a rule found: words that point but name nobody, and verbs whose object speaks.

import { WordTable } from '../../lex/word-table.ts'
import type { TokenRange } from '../../model/syntax.ts'
import type { Tokens } from '../../model/tokens.ts'
import { canSpeak } from '../../voice/able.ts'
import { documents, ids } from '../../voice/cues.ts'
import { phraseStarting } from '../../voice/phrase.ts'
import { mainSubject } from '../../voice/subject.ts'
import type { Scene, Source } from './scene.ts'

const pointers = new WordTable(['this', 'that', 'these', 'those', 'there'])
const whats = new WordTable(['what', 'whatever'])
const anybody = new WordTable(['it', 'he', 'she', 'they'])
/** Verbs that hand on the words of whom they name. */
const handing = new WordTable(['cited', 'cites', 'citing', 'quoted', 'quotes', 'quoting'])
/** Tokens in which "a May statement by" finds its author. */
const AUTHOR = 10

/** The source as it stands, mended, or null where nobody is named. */
export function lookAgain(scene: Scene, source: Source | null): Source | null {
  const { speaker, cue } = source ?? { speaker: null, cue: -1 }
  if (source === null || speaker === null) return source
  const { tokens } = scene
  if (speaker.last - speaker.first === 1) {
    const word = tokens.word[speaker.first]!
    if (pointers.has(word)) return null
    // "Roe condemned what he called “Q”": whoever condemns it calls it so
    if (anybody.has(word) && whats.has(tokens.word[speaker.first - 1] ?? 0)) {
      const main = mainSubject(scene.parsed, scene.floor, speaker.first - 1)
      return main !== null && canSpeak(tokens, main) ? { ...source, speaker: main } : source
    }
  }
  // "Roe said that the timing indicated “Q”": what cannot speak is told of by who can
  if (cue >= 0 && cue < scene.pair.open && speaker.last <= cue && !canSpeak(tokens, speaker)) {
    const main = mainSubject(scene.parsed, scene.floor, speaker.first)
    return main !== null && canSpeak(tokens, main) ? { ...source, speaker: main } : source
  }
  return source
}

/** “Q,” the agency quoted Roe as saying: the words are of whom the verb names, whoever hands them on. */
export function handedOn({ tokens, ceiling }: Scene, at: number): Source | null {
  const stop = Math.min(ceiling, at + HANDING)
  for (let i = at; i < stop && tokens.word[i] !== ids.comma; i++) {
    if (!handing.has(tokens.word[i]!)) continue
    const quoted = phraseStarting(tokens, i + 1, ceiling)
    return quoted !== null && canSpeak(tokens, quoted) ? { speaker: quoted, cue: i, continues: -1 } : null
  }
  return null
}
/** Tokens from the marks to the verb that hands the words on. */
const HANDING = 6

/** Behind "according to": "a May statement by P" is P's word; null where no document has an author. */
export function authorOf(tokens: Tokens, from: number, end: number): TokenRange | null {
  const stop = Math.min(end, from + AUTHOR)
  for (let i = from; i + 1 < stop && tokens.word[i] !== ids.comma; i++)
    if (documents.has(tokens.word[i]!) && tokens.word[i + 1] === ids.by) return phraseStarting(tokens, i + 2, end)
  return null
}

/** "The man, who police said was armed, …": what stands in commas speaks for nothing behind them. */
export function isClosedAside(tokens: Tokens, cue: number, mark: number, floor: number): boolean {
  let start = cue - 1
  while (start > floor && cue - start < ASIDE && !relatives.has(tokens.word[start]!)) {
    if (tokens.word[start] === ids.comma) return false
    start--
  }
  if (!relatives.has(tokens.word[start]!) || start === cue - 1 || tokens.word[start - 1] !== ids.comma) return false
  for (let i = cue + 1; i < mark; i++) if (tokens.word[i] === ids.comma) return true
  return false
}
const relatives = new WordTable(['who', 'which', 'whom'])
/** Tokens from the relative pronoun to the verb of its aside. */
const ASIDE = 6
