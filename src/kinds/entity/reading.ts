// What the words of an entity mention literally say: the readings that `settle.ts` and the rooms above work from.

import type { TokenRange } from '../../model/syntax.ts'
import type { EntityValue } from '../../model/value.ts'

export type Gender = 'male' | 'female' | 'unknown'
export type PlaceLevel = NonNullable<EntityValue['level']>
/** Facilities are organizations that are also places. */
export type Facility = 'hospital' | 'school' | 'church' | 'prison' | 'court' | 'media'

export interface PersonReading {
  readonly type: 'person'
  /** The title or role before or after the name ("Police Chief", "a neighbor"), or null. */
  readonly title: TokenRange | null
  /** Token of the age in an apposition ("Name, 29,"), or -1. */
  readonly age: number
  /** Town of residence in an apposition ("Name, 29, of Springfield"), or null. */
  readonly residence: TokenRange | null
  readonly gender: Gender
  /** Only one name word ("Blake", "Mr. Blake"): joined to a full name of the document where one fits. */
  readonly single: boolean
  /** First token of a nickname written in quotation marks inside the name, or -1. */
  readonly nickname: number
}

export interface OrganizationReading {
  readonly type: 'organization'
  /** Lower-case words for a body ("state police", "a hospital"), not a name. */
  readonly described: boolean
  readonly facility: Facility | null
  /** Token of an acronym in brackets right after the name, or -1. */
  readonly acronym: number
  /** The place or parent body that the words name ("a hospital in Milwaukee", "the state's department of justice"), or null. */
  readonly within: TokenRange | null
}

export interface PlaceReading {
  readonly type: 'place'
  /** Null for a name that only its place in the sentence proves. */
  readonly level: PlaceLevel | null
  readonly described: boolean
  readonly facility: Facility | null
  /** Region index in the gazetteer that the name itself implies, or -1. */
  readonly region: number
  /** Larger place that the words name ("…, Wisconsin", "… in Milwaukee"), or null. */
  readonly within: TokenRange | null
  /** Tokens of the name proper, without the larger place. */
  readonly name: TokenRange
}

export type EntityReading = PersonReading | OrganizationReading | PlaceReading
