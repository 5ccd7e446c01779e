// Main event or background: which clauses a cue, a date or a statistic moves away from the event the article is about.

import { idOf } from '../lex/lexicon.ts'
import { WordTable } from '../lex/word-table.ts'
import type { Attributed } from '../model/claim.ts'
import type { Clause, Parsed, TokenRange } from '../model/syntax.ts'
import { Anchor } from './anchor-words.ts'
import { monthsTo } from './day-count.ts'
import { eventDay, isEarlierEvent, leadsToday, type ToldDay, toldDays } from './days.ts'
import { CUES, Hold, MONTHS } from './event-cues.ts'
import { type FarTime, farTimeIn, type Reference } from './far-times.ts'
import { LEAD } from './lead.ts'
import { meanwhile } from './meanwhile.ts'
import { caseParts } from './protested-case.ts'
import { isOfToll } from './reckoned.ts'
import { roundupItems } from './roundup.ts'
import type { Scene } from './scene.ts'

/** More reasons than this tell nothing new. */
const MOST_REASONS = 60_000

/** What the article tells of other events than its own, with the reason for each part. */
export class Moved {
  readonly days: readonly ToldDay[]
  /** The resolved day of the main event, or null where no word of an event governs one. */
  readonly day: string | null
  private readonly reasons: string[] = []
  /** By token: 1 + the index of its reason, 0 for the main event. */
  private readonly by: Uint16Array
  /** All cues of the article, in text order. */
  private readonly cues: readonly FoundCue[]

  constructor(scene: Scene) {
    this.by = new Uint16Array(scene.article.tokens.count)
    this.cues = cuesOf(scene)
    for (const item of roundupItems(scene)) this.move(item, 'an item of a roundup')
    for (const item of meanwhile(scene)) this.move(item, 'meanwhile in another country')
    for (const part of caseParts(scene)) this.move(part, 'the case that is protested')
    const year = yearOf(scene.article)
    const written = scene.article.document.published?.slice(0, 7) ?? ''
    this.byWords(scene, { year, day: null, isRecent: false, written })
    this.days = toldDays(scene)
    this.day = eventDay(this.days, (one) => this.because(one.mention.first) === '')
    const isRecent = this.days.some((one) => this.isWeekday(one)) || leadsToday(scene)
    if (this.day !== null || isRecent) this.byWords(scene, { year, day: this.day, isRecent, written })
    if (this.day !== null) this.byDay(scene, this.day)
  }

  /** The event is dated by a day of the week, as papers date what is new. */
  private isWeekday({ mention, anchor, sentence }: ToldDay): boolean {
    const { value, first } = mention
    const ofEvent = anchor === Anchor.Event || (anchor === Anchor.None && sentence < LEAD)
    return ofEvent && value.kind === 'time' && value.weekday !== null && this.because(first) === ''
  }

  /** Why a token is background; '' for the main event. */
  because(token: number): string {
    const at = this.by[token]!
    return at === 0 ? '' : this.reasons[at - 1]!
  }

  private move({ first, last }: TokenRange, reason: string): void {
    if (this.reasons.at(-1) !== reason && this.reasons.length < MOST_REASONS) this.reasons.push(reason)
    for (let t = first; t < last; t++) if (this.by[t] === 0) this.by[t] = this.reasons.length
  }

  /** Cues and far times, sentence by sentence; some hold on to the end of their paragraph. */
  private byWords(scene: Scene, reference: Reference): void {
    const { article } = scene
    let held = -1
    let isTale = false
    let reason = ''
    let body = 0
    let next = 0
    for (const sentence of article.sentences) {
      if (article.zones[sentence.zone]?.kind === 'headline') continue
      while (next < this.cues.length && this.cues[next]!.at < sentence.first) next++
      const cue = firstOf(
        ofAnother(this.cueIn(sentence, next, body === 0), reference),
        farTimeIn(scene, sentence, reference),
      )
      // a caption opens no story: "last month" in the first sentence after it still dates the event
      if (article.zones[sentence.zone]?.kind !== 'caption' && tells(article, sentence)) body++
      if (cue === null) {
        const goesOn = isTale ? goesBack(article, sentence) : !returns(article, sentence)
        if (sentence.paragraph === held && goesOn) this.move(sentence, reason)
        else held = -1
        continue
      }
      const part = partOf(article, cue, sentence)
      if (part !== null) {
        this.move(part, cue.text)
        this.asides(scene, { first: part.last, last: sentence.last }, reference)
      } else if (body > 1) {
        this.move(sentence, cue.text)
        isTale = cue.hold === Hold.Tale
        if (cue.hold === Hold.Paragraph || isTale) {
          held = sentence.paragraph
          reason = cue.text
        }
      }
    }
  }

  /** Further asides of a sentence that has one: "a profiler who, in 1996, caught a bomber, who killed three in 1978". */
  private asides(scene: Scene, { first, last }: TokenRange, reference: Reference): void {
    for (let from = first; from < last; ) {
      const far = farTimeIn(scene, { first: from, last }, reference)
      const part = far === null || far.hold === Hold.Rest ? null : asideRound(scene.article, far.at)
      if (part === null) return
      this.move(part, far!.text)
      from = Math.max(part.last, far!.at + 1)
    }
  }

  /** The first cue of a sentence, of those from one on; in the first sentence of all a relative time dates the event itself. */
  private cueIn({ last }: TokenRange, from: number, opens: boolean): FoundCue | null {
    for (let k = from; k < this.cues.length && this.cues[k]!.at < last; k++)
      if (!opens || !this.cues[k]!.when) return this.cues[k]!
    return null
  }

  /** Sentences that tell an event of an earlier day than the main event's. */
  private byDay(scene: Scene, day: string): void {
    const ofEvent = new Set(this.days.filter((one) => one.day === day).map((one) => one.sentence))
    for (const one of this.days)
      if (!ofEvent.has(one.sentence) && isEarlierEvent(one, day)) {
        const reason = `another day: ${one.day}`
        this.move(scene.article.sentences[one.sentence]!, reason)
        if (opensTale(scene.article, one.sentence)) this.rest(scene, one.sentence, ofEvent, reason)
      }
  }

  /** "The first happened on 25 July. Three were shot": the tale goes on to the end of its paragraph. */
  private rest({ article }: Scene, opening: number, ofEvent: ReadonlySet<number>, reason: string): void {
    const { sentences } = article
    for (let s = opening + 1; s < sentences.length; s++) {
      const sentence = sentences[s]!
      if (sentence.paragraph !== sentences[opening]!.paragraph || ofEvent.has(s) || returns(article, sentence)) return
      this.move(sentence, reason)
    }
  }
}

interface FoundCue {
  readonly at: number
  readonly text: string
  readonly hold: Hold
  readonly when: boolean
}

const THIS = new WordTable(['this'])
const MONTH = new WordTable(MONTHS)

/** Every cue of an article; reading it twice asks for the same ones. */
function cuesOf(scene: Scene): FoundCue[] {
  const { tokens } = scene.article
  const found: FoundCue[] = []
  const { text, start, end } = tokens
  for (let t = 0; t < tokens.count; t++) {
    const hit = CUES.match(tokens, t)
    if (hit === null) continue
    const { hold, when } = hit.payload
    if ((when && endsDate(scene, t)) || isOfToll(scene, t)) continue
    // "in March this year" is a date, and says nothing of other years
    if (THIS.has(tokens.word[t]!) && MONTH.has(tokens.word[t - 1] ?? 0)) continue
    found.push({ at: t, text: text.slice(start[t], end[hit.last - 1]), hold, when })
  }
  return found
}

/** "On 18 June last year": the year of a full date, which itself says how far it lies. */
function endsDate(scene: Scene, cue: number): boolean {
  // "the evening of June 18 last year": the date ends where the cue begins
  const time = cue > 0 ? scene.timeIn(cue - 1, cue) : null
  return time !== null && time.value.kind === 'time' && /^\d{4}-\d\d-\d\d/.test(time.value.timex)
}

/** An affair called by its month, or told of "last month", is another one where the event is known to be of another month. */
function ofAnother(cue: FoundCue | null, { day, written }: Reference): FoundCue | null {
  if (cue?.text.toLowerCase() === 'last month') return day !== null && monthsTo(day, written) === 1 ? null : cue
  if (cue?.hold !== Hold.Month) return cue
  const own = day === null ? undefined : MONTHS[Number(day.slice(5, 7)) - 1]
  return own === undefined || cue.text.toLowerCase().startsWith(own) ? null : { ...cue, hold: Hold.Rest }
}

/** The cue, or the far time before it that moves all the rest: "the 1933 fire in Dover, the worst ever". */
function firstOf(cue: FoundCue | null, far: FarTime | null): FoundCue | FarTime | null {
  return cue === null || (far !== null && far.hold === Hold.Rest && far.at < cue.at) ? far : cue
}

/** The part of its sentence that a cue moves, or null where it moves all of it. */
function partOf(article: Parsed, { hold, at }: Pick<FoundCue, 'hold' | 'at'>, { last }: TokenRange): TokenRange | null {
  if (hold === Hold.Sentence) return null
  return hold === Hold.Rest ? restOf(article, at, last) : asideRound(article, at)
}

/** Clauses that hold what their sentence tells. */
const WHOLE: ReadonlySet<string> = new Set(['main', 'that', 'verbless'])

/** The subordinate clause that holds a token, or null where the cue moves all: in a main clause, or telling who "a man who …" is. */
function asideRound(article: Parsed, token: number): TokenRange | null {
  const clause = article.clauses[article.clauseOf[token]!]
  if (clause === undefined || WHOLE.has(clause.kind)) return null
  const subject = article.groups[clause.subject]
  const describes = clause.kind === 'relative' && subject?.definiteness === 'indefinite'
  // "Ann Lee, a clerk who came in 2010": beside a name it tells of that person only
  const beside = article.groups[clause.subject - 1]?.apposition === clause.subject
  return describes && !beside ? null : withPlace(article, clause)
}

/** A byline or the name of an agency tells nothing: the lead is the first sentence with a verb. */
function tells({ verbOf }: Parsed, { first, last }: TokenRange): boolean {
  for (let t = first; t < last; t++) if (verbOf[t]! >= 0) return true
  return false
}

/** "Roe, the man behind the worst fire in years, was hurt": what stands in commas between subject and verb ends there. */
function restOf({ tokens, clauses, clauseOf, verbs, groups }: Parsed, first: number, last: number): TokenRange {
  const clause = clauses[clauseOf[first]!]
  const isInside = clause !== undefined && clause.subject >= 0 && groups[clause.subject]!.last <= first
  const verb = isInside && clause.verb >= 0 ? verbs[clause.verb]!.first : -1
  for (let t = verb - 1; t > first; t--) if (tokens.word[t] === COMMA) return { first, last: t }
  return { first, last }
}
const COMMA = idOf(',')

/** "…, as it was last year in Dover, where nine died": what is told of a place goes with the clause that names it. */
function withPlace(article: Parsed, told: Clause): TokenRange {
  const { clauses, clauseOf, tokens } = article
  const clause = withTwin(article, told)
  for (let t = clause.last; t < clause.last + 2 && t < tokens.count; t++) {
    const next = tokens.word[t] === WHERE ? clauses[clauseOf[t]!] : undefined
    if (next !== undefined && next.first === t) return { first: clause.first, last: next.last }
  }
  return clause
}
const WHERE = idOf('where')

/** "Who killed three and wounded five in 1994": one time for both clauses. */
function withTwin({ clauses, clauseOf, tokens }: Parsed, clause: Clause): TokenRange {
  const twin = clauses[clauseOf[clause.first - 1] ?? -1]
  const { first, last, kind, subject } = clause
  if (twin === undefined || tokens.word[first] !== AND || twin.last !== first) return clause
  return twin.kind === kind && twin.subject === subject ? { first: twin.first, last } : clause
}
const AND = idOf('and')

/** A sentence that returns to the event of the day: it opens with a day of the week or of today. */
function returns(article: Parsed, { first, last }: TokenRange): boolean {
  for (let t = first; t < last && t < first + 6; t++) if (RETURNS.has(article.tokens.word[t]!)) return true
  return false
}

/** "The first happened …", "in the earlier attack, …": one of several affairs. */
function opensTale({ tokens: { word }, sentences }: Parsed, sentence: number): boolean {
  const { first } = sentences[sentence]!
  return SEVERAL.has(word[first]!) || SEVERAL.has(word[first + 1] ?? 0)
}

const SEVERAL = new WordTable(['first', 'second', 'third', 'earlier', 'previous', 'another'])

/** A sentence that opens with those who were told in the one before it. */
function goesBack({ tokens }: Parsed, { first }: TokenRange): boolean {
  return BACK.has(tokens.word[first]!)
}

const BACK = new WordTable('all both they he she it none neither each those'.split(' '))

const RETURNS = new WordTable([
  'today',
  'tonight',
  "today's",
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
  'meanwhile',
])

/** The year of publication, or the latest that the text tells. */
function yearOf(article: Attributed): number | null {
  const { published } = article.document
  if (published !== null) return Number(published.slice(0, 4))
  let latest = 0
  for (const { value } of article.mentions) {
    const year = value.kind === 'time' ? Number(/^\d{4}/.exec(value.timex)?.[0] ?? 0) : 0
    if (year > latest) latest = year
  }
  return latest === 0 ? null : latest
}
