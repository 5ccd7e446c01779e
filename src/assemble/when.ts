// When: the day and the hour of the event, from what each day and clock time of the article hangs on.

import type { SettledMention } from '../model/claim.ts'
import type { Field } from '../model/pack.ts'
import { Anchor } from './anchor-words.ts'
import { anchorOf } from './anchors.ts'
import { daysBetween } from './day-count.ts'
import { isBeside, isClock, statedDay, type ToldDay } from './days.ts'
import type { Draft } from './draft.ts'
import { speaksForArticle } from './entities.ts'
import type { Moved } from './event.ts'
import { isHeard, leadEnd } from './lead.ts'
import type { Scene } from './scene.ts'
import { timeDraftAt } from './times.ts'
import { isTwinHour } from './zone-twins.ts'

/** A day further from the event's than this is the day of something else. */
const LATER = 1
/** Days after its publication that an article may still tell of. */
const AHEAD = 2
/** How near a day stands to the event: told of the event, of the call for help, of a death, or of nothing in particular. */
const NEAREST = 5
const NEARNESS: Readonly<Record<Anchor, number>> = {
  [Anchor.Event]: NEAREST,
  [Anchor.Dispatch]: 4,
  [Anchor.Death]: 3,
  [Anchor.None]: 2,
  [Anchor.Answer]: 2,
  [Anchor.Other]: 0,
  [Anchor.Arrest]: 0,
  [Anchor.Court]: NEAREST,
}
/** Affairs with a day of their own. */
const OF_ITS_OWN: ReadonlySet<Anchor> = new Set([Anchor.Other, Anchor.Answer, Anchor.Arrest])
/** A day with an hour, told late in the article by nothing that says what happened. */
const LATE = 1
const REASONS = ['', 'bind.date.hour', 'bind.date.lead', 'bind.date.death', 'bind.date.dispatch', 'bind.date.event']

/** A feast that nothing happened on is spoken of, as in an advertisement or a plan. */
const HOLIDAY = 'time.holiday'

/** How near a day stands; `tells` where the article tells of an event beside any protest, `inClause` where a frame of the event holds the day. */
function nearness({ anchor, sentence, mention }: ToldDay, lead: number, tells: boolean, inClause: boolean): number {
  if (tells && anchor === Anchor.Answer) return 0
  if (isSpoken(mention)) return sentence < lead ? NEARNESS[Anchor.None] : LATE
  if (anchor !== Anchor.None) return NEARNESS[anchor]
  if (inClause) return NEAREST
  if (mention.rule === HOLIDAY) return 0
  if (sentence < lead) return NEARNESS[Anchor.None]
  return saysHour(mention) ? LATE : 0
}

/** The days of the event: those told nearest to it, with days of later affairs moved away. */
export function dayDrafts(scene: Scene, field: Field, moved: Moved, drafts: readonly Draft[]): Draft[] {
  const lead = leadEnd(scene)
  const clause = new Map(drafts.filter((draft) => draft.field === field).map((draft) => [draft.first, draft]))
  const tells = drafts.some((draft) => draft.field.kind === 'count' && draft.field.subEvent === 'event')
  const published = scene.article.document.published?.slice(0, 10) ?? ''
  const near = moved.days.map((one) =>
    isAhead(one, published) ? 0 : nearness(one, lead, tells, clause.has(one.mention.first)),
  )
  let nearest = 0
  moved.days.forEach((one, i) => {
    if (near[i]! > nearest && decides(scene, moved, one)) nearest = near[i]!
  })
  if (nearest === 0) return onlyDay(scene, field, moved, drafts)
  return moved.days.flatMap((one, i) => {
    if (isBeside(one) && moved.day !== null && one.day !== moved.day) return []
    if (near[i] === 0 || (near[i]! < nearest && near[i]! < NEAREST)) return []
    const own = one.anchor === Anchor.Court ? undefined : clause.get(one.mention.first)
    const draft = own ?? timeDraftAt(field, one.mention, one.mention.first, [reasonOf(one, near[i]!)])
    return draft === null ? [] : [awayFrom(moved, one, draft)]
  })
}

/** Why a day is the event's; comparison keeps days of a court's decision apart from days of the deed. */
function reasonOf({ anchor }: ToldDay, near: number): string {
  return anchor === Anchor.Court ? 'bind.date.court' : REASONS[near]!
}

/** Pages are updated after the day they name, but what they announce for days to come has not happened. */
function isAhead({ day }: ToldDay, published: string): boolean {
  return daysBetween(published, day) > AHEAD
}

/** Where nothing says what happened when: the one day told with an hour or beside the people of the event; two of them tie, and nothing is said. */
function onlyDay(scene: Scene, field: Field, moved: Moved, drafts: readonly Draft[]): Draft[] {
  const { sentenceOf, document } = scene.article
  const published = document.published?.slice(0, 10) ?? ''
  const peopled = new Set<number>()
  for (const { field: own, first } of drafts)
    if (own.person !== null || own.kind === 'count') peopled.add(sentenceOf[first]!)
  const told = moved.days.filter(
    (one) =>
      !OF_ITS_OWN.has(one.anchor) &&
      (peopled.has(one.sentence) || saysHour(one.mention)) &&
      !isSpoken(one.mention) &&
      !isAhead(one, published) &&
      decides(scene, moved, one),
  )
  const first = told[0]
  if (first === undefined || told.some(({ day }) => day !== first.day)) return []
  const draft = timeDraftAt(field, first.mention, first.mention.first, ['bind.date.only'])
  return draft === null ? [] : [draft]
}

/** "Today" in somebody's mouth: the day of speaking, which is only guessed. */
function isSpoken({ value }: SettledMention): boolean {
  return value.kind === 'time' && value.weekday === null && value.implied.length === 1 && value.implied[0] === 'day'
}

function saysHour({ value }: SettledMention): boolean {
  return value.kind === 'time' && isClock(value)
}

/** Captions and asides decide nothing. */
function decides(scene: Scene, moved: Moved, { sentence, mention }: ToldDay): boolean {
  return moved.because(mention.first) === '' && isHeard(scene, sentence)
}

function awayFrom(moved: Moved, one: ToldDay, draft: Draft): Draft {
  const later = moved.day === null ? 0 : daysBetween(moved.day, one.day)
  return Math.abs(later) > LATER && !one.lasting ? { ...draft, away: `another day: ${one.day}` } : draft
}

/** Clock times that a word of the event governs, beside those of the clauses that frames matched. */
export function hourDrafts(scene: Scene, field: Field, moved: Moved, drafts: readonly Draft[]): Draft[] {
  const known = new Set(
    drafts.filter((one) => one.field.kind === 'time' && one.field.of !== 'day').map((one) => one.first),
  )
  return scene.article.mentions.flatMap((mention) => {
    // its kind first: values are of many shapes, mentions of one
    if (mention.kind !== 'time' || mention.value.kind !== 'time') return []
    if (!isClock(mention.value) || known.has(mention.first) || isTwinHour(scene, mention)) return []
    if (!speaksForArticle(scene, mention.first) || moved.because(mention.first) !== '') return []
    const day = statedDay(scene, mention)
    if (day !== null && moved.day !== null && Math.abs(daysBetween(moved.day, day)) > LATER) return []
    if (anchorOf(scene, mention) !== Anchor.Event) return []
    const draft = timeDraftAt(field, mention, mention.first, [`bind.${field.name}.event`])
    return draft === null ? [] : [draft]
  })
}
