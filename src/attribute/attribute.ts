// Door of the room: who vouches for each place of an article, how surely, with what polarity; one pass over the sentences.

import { attributedArticle } from '../model/article.ts'
import type { Attributed, Settled, SettledMention, Voice } from '../model/claim.ts'
import type { Sentence } from '../model/syntax.ts'
import { Shape, TokenKind, type Tokens } from '../model/tokens.ts'
import { ids } from '../voice/cues.ts'
import { Names } from '../voice/names.ts'
import { Board } from './board.ts'
import { command, isQuoteMark } from './command.ts'
import { Trigger, triggerOf } from './cues.ts'
import * as modality from './modality.ts'
import * as overtaken from './overtaken.ts'
import type { Place } from './place.ts'
import * as polarity from './polarity.ts'
import { rumour } from './rumour.ts'
import * as speech from './speech.ts'

/**
 * Adds to a settled article the standing of every token. Scopes are worked out once, in time linear in the tokens;
 * `standingAt` is a look-up.
 */
export function attribute(settled: Settled): Attributed {
  const { tokens } = settled
  const board = new Board(tokens.count)
  let names: Names | null = null
  const lazily = () => {
    names ??= new Names(settled, settled.mentions, (mention) => (mention as SettledMention).value)
    return names
  }
  zoneVoices(settled, board)
  const recent: speech.Recent = []
  for (const sentence of settled.sentences) readSentence(settled, board, sentence, lazily, recent)
  quotations(settled, board)
  return attributedArticle(settled, (token) => board.standingAt(token))
}

/** Statements and embeds speak with the voice of their zone, reader comments with the reader's. */
function zoneVoices(settled: Settled, board: Board): void {
  for (const sentence of settled.sentences) {
    const zone = settled.zones[sentence.zone]
    if (zone === undefined) continue
    const voice = voiceOfZone(zone.kind, zone.voice)
    if (voice === null) continue
    board.addNearest(voice, sentence.first, sentence.last)
    board.markDirect(sentence.first, sentence.last)
  }
}

function voiceOfZone(kind: string, name: string | null): Voice | null {
  if (kind === 'comment') return { name: name ?? 'reader', kind: 'reader', cue: null, medium: 'comment' }
  if (name === null || (kind !== 'statement' && kind !== 'embed')) return null
  if (kind === 'embed') return { name, kind: 'social', cue: null, medium: 'tweet' }
  const police = /police|sheriff|department of public safety/i.test(name)
  return { name, kind: police ? 'police' : 'other', cue: null, medium: 'statement' }
}

function readSentence(
  settled: Settled,
  board: Board,
  sentence: Sentence,
  names: () => Names,
  recent: speech.Recent,
): void {
  const { tokens } = settled
  const place: Place = {
    parsed: settled,
    tokens,
    board,
    names,
    first: sentence.first,
    last: sentence.last,
    spoke: { last: null },
  }
  if (asks(tokens, sentence)) modality.question(place)
  command(place, sentence.first)
  const { word } = tokens
  for (let i = sentence.first; i < sentence.last; i++) {
    const trigger = triggerOf.get(word[i]!)
    if (trigger !== Trigger.None) pull(place, trigger, i, recent)
    else if (i > sentence.first && isQuoteMark(tokens.kind[i]!)) command(place, i)
  }
}

/** The last mark of the sentence, closing quotation marks aside, is a question mark. */
function asks(tokens: Tokens, sentence: Sentence): boolean {
  for (let i = sentence.last - 1; i >= sentence.first && i > sentence.last - 4; i--) {
    if (tokens.word[i] === ids.question) return true
    if (tokens.kind[i] === TokenKind.Word || (tokens.shape[i]! & Shape.Line) !== 0) return false
  }
  return false
}

function pull(place: Place, trigger: number, cue: number, recent: speech.Recent): void {
  switch (trigger) {
    case Trigger.Say:
      if (place.board.isUnknown(cue)) speech.silentSpeaker(place, cue, recent)
      else if (!speech.say(place, cue, recent) && place.parsed.verbOf[cue]! < 0) rumour(place, cue)
      return
    case Trigger.Rumour:
      return rumour(place, cue)
    case Trigger.Whether:
      return polarity.whether(place, cue)
    case Trigger.AtFirst:
      return overtaken.atFirst(place, cue)
    case Trigger.Describe:
      return speech.describeAs(place, cue, recent)
    case Trigger.According:
      return speech.according(place, cue, recent)
    case Trigger.Reportedly:
      return speech.reportedly(place, cue)
    case Trigger.Hedge:
      return modality.hedge(place, cue)
    case Trigger.Could:
      return modality.could(place, cue)
    case Trigger.HedgeTo:
      modality.hedgeTo(place, cue)
      return speech.thought(place, cue, recent)
    case Trigger.HedgeAdjective:
      return modality.hedgeAdjective(place, cue)
    case Trigger.If:
      return modality.condition(place, cue)
    case Trigger.Will:
      return modality.will(place, cue)
    case Trigger.Would:
      return modality.would(place, cue)
    case Trigger.Should:
      return modality.should(place, cue)
    case Trigger.Wish:
      return modality.wish(place, cue)
    case Trigger.PlanTo:
      return modality.planTo(place, cue)
    case Trigger.TryTo:
      return modality.tryTo(place, cue)
    case Trigger.Superseded:
      return overtaken.superseded(place, cue)
    case Trigger.EarlierReport:
      return overtaken.earlierReport(place, cue)
    case Trigger.Deny:
      return speech.silentSpeaker(place, cue, recent, polarity.deny(place, cue))
    case Trigger.DeclineTo:
      polarity.declineTo(place, cue)
      return speech.silentSpeaker(place, cue, recent)
    default:
      return negate(place, trigger, cue, recent)
  }
}

function negate(place: Place, trigger: number, cue: number, recent: speech.Recent): void {
  switch (trigger) {
    case Trigger.Not:
      return speech.toldInstead(place, polarity.not(place, cue), recent)
    case Trigger.Nor:
      return polarity.nor(place, cue)
    case Trigger.No:
      return polarity.no(place, cue)
    case Trigger.Hardly:
      return polarity.hardly(place, cue)
    case Trigger.Without:
      return polarity.without(place, cue)
    case Trigger.FailTo:
      return polarity.failTo(place, cue)
    case Trigger.Unknown:
      return polarity.unknown(place, cue)
    case Trigger.YetTo:
      return polarity.yetTo(place, cue)
  }
}

/** Words in marks are their speaker's; a quotation without a speaker is somebody's whom the text does not name. */
function quotations(settled: Settled, board: Board): void {
  for (const mention of settled.mentions) {
    if (mention.kind !== 'quote' || mention.value.kind !== 'quote' || mention.lookalike !== null) continue
    const { speaker, cue } = mention.value
    if (speaker !== null)
      board.addNearest({ name: speaker.name, kind: speaker.kind, cue, medium: null }, mention.first, mention.last)
    else if (!board.hasVoice(mention.first))
      board.addNearest({ name: 'unnamed source', kind: 'other', cue: null, medium: null }, mention.first, mention.last)
    board.markDirect(mention.first, mention.last)
  }
}
