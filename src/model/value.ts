// The six kinds of value a claim can hold, with the bounds exactly as the words state them.

/** How a number was bounded; decides the hard and soft edges of its region. */
export type CountForm =
  | 'exact'
  | 'at-least' // at least, no fewer than
  | 'more-than' // more than, over
  | 'at-most' // up to, as many as, no more than
  | 'less-than' // fewer than, under
  | 'about' // about, some, roughly
  | 'nearly' // nearly, almost
  | 'just-over'
  | 'range' // between 3 and 5, two or three
  | 'vague' // several, dozens: the word stands in `word`
  | 'ordinal' // a second officer
  | 'singular' // a man: weak 1
  | 'plural' // officers: weak 2 or more
  | 'zero' // no one, none

export interface CountValue {
  readonly kind: 'count'
  readonly min: number | null
  readonly max: number | null
  readonly approx: boolean
  readonly form: CountForm
  /** The vague word of form `vague`: several, few, couple, handful, multiple, dozens, scores, hundreds … */
  readonly word?: string
  /** What is measured where a field knows several measures: fired, hit; destroyed, damaged. */
  readonly measure?: string
  /** The named part of the whole ("children", "officers") where the claim is a sub-count. */
  readonly population?: string
  readonly attacker?: 'included' | 'excluded'
  /** `month` where an age is not in years. */
  readonly unit?: string
}

export interface QuantityValue {
  readonly kind: 'quantity'
  readonly min: number | null
  readonly max: number | null
  readonly approx: boolean
  readonly form: CountForm
  readonly word?: string
  /** UCUM code or ISO 4217: `[acr_us]`, `km`, `USD`, `%`, `a` for years of a sentence. */
  readonly unit: string
  readonly measure?: string
  readonly population?: string
}

export type TimeMod =
  | 'BEFORE'
  | 'AFTER'
  | 'ON_OR_BEFORE'
  | 'ON_OR_AFTER'
  | 'APPROX'
  | 'START'
  | 'MID'
  | 'END'
  | 'LESS_THAN'
  | 'MORE_THAN'
  | 'EQUAL_OR_LESS'
  | 'EQUAL_OR_MORE'
export type TimeType = 'DATE' | 'TIME' | 'DURATION' | 'SET'

export interface TimeValue {
  readonly kind: 'time'
  /** TIMEX3 value: `2020-08-23`, `2020-08-23T17:11`, `T17:11`, `XXXX-WXX-7`, `PT24H`, `2020-08-23TEV`. */
  readonly timex: string
  readonly mod?: TimeMod
  readonly type: TimeType
  /** Components that were inferred, not stated: implied parts never make two regions apart. */
  readonly implied: readonly ('year' | 'month' | 'day' | 'half' | 'weekday')[]
  /** Minutes east of UTC where the text names a zone, else null. */
  readonly offset: number | null
  /** The zone's name as written, `CST`; null where none. */
  readonly zone: string | null
  /** Weekday stated beside or instead of a date, 1 Monday … 7 Sunday, or null. */
  readonly weekday: number | null
}

export interface CategoryValue {
  readonly kind: 'category'
  readonly code: string
}

export type EntityType = 'person' | 'organization' | 'place' | 'other'

export interface EntityValue {
  readonly kind: 'entity'
  readonly name: string
  readonly type: EntityType
  readonly aliases: readonly string[]
  /** "a hospital in Milwaukee", "a 29-year-old Black man": a description, not a name. */
  readonly described?: boolean
  /** For places: what larger places it is said to lie in, nearest first. */
  readonly within?: readonly string[]
  /** For towns: `within` is what the largest town of that name lies in; the article does not say it. */
  readonly implied?: true
  /** For places: form of the place, for comparison by level. */
  readonly level?: 'point' | 'street' | 'site' | 'district' | 'city' | 'county' | 'region' | 'state' | 'country'
}

export type VoiceKind =
  | 'police'
  | 'official'
  | 'hospital'
  | 'witness'
  | 'family'
  | 'suspect'
  | 'court'
  | 'outlet'
  | 'social'
  | 'reader'
  | 'other'

export interface Speaker {
  readonly name: string
  readonly kind: VoiceKind
}

export interface QuoteValue {
  readonly kind: 'quote'
  readonly words: string
  readonly speaker: Speaker | null
  /** The reporting word: said, wrote, according to … */
  readonly cue: string | null
}

export type Value = CountValue | QuantityValue | TimeValue | CategoryValue | EntityValue | QuoteValue
export type ValueKind = Value['kind']
