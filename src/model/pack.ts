// Field packs as plain data: what a YAML pack says after it was checked. Frames stay phrases here; `assemble/` compiles them.

import type { ValueKind } from './value.ts'

export type Evolves = 'rising' | 'either' | 'fixed'

/** Who a person-valued field is about; rows of such fields are judged person by person. */
export type PersonRole = 'victim' | 'suspect' | 'any'

export interface FieldExample {
  readonly text: string
  /** Shown value(s) that the text must give, or null for "nothing". */
  readonly gives: string | null
  readonly line: number
}

/** A gap that is no contradiction: a share of the larger value, or a size in the unit that regions of the kind count in. */
export interface Tolerance {
  readonly by: 'share' | 'size'
  readonly amount: number
  /** Unit as the pack writes it, for quantities of a size; else null. */
  readonly unit: string | null
}

export interface FrameSource {
  readonly phrase: string
  /** Measure the frame states (`fired`, `hit`), sub-event (`dispatch`), or category code; null where the field has none. */
  readonly gives: string | null
  readonly line: number
}

export interface Field {
  readonly name: string
  readonly label: string
  readonly pack: string
  readonly kind: ValueKind
  /** Population of a count, unit dimension of a quantity, entity type of an entity, `day` of a time that is no clock time; null = any. */
  readonly of: string | null
  readonly evolves: Evolves
  readonly person: PersonRole | null
  /** Sub-event of a time or place field: event, dispatch, transport … */
  readonly subEvent: string | null
  readonly frames: readonly FrameSource[]
  readonly not: readonly FrameSource[]
  /** Phrases that say that the value is not known. */
  readonly unknown: readonly FrameSource[]
  /** Category codes in scale order where `scale` holds, else as listed. */
  readonly codes: readonly string[]
  /** Codes form a scale, lowest first (adjacent steps are the mildest contradiction). */
  readonly scale: boolean
  /** A code that stands for several: life-threatening → serious, critical. Empty list: says nothing of the level (`stable`). */
  readonly sets: Readonly<Record<string, readonly string[]>>
  /** Pairs of different codes that can be true together. */
  readonly compatible: readonly (readonly [string, string])[]
  /** Code given by a negated phrase of a code ("did not use" → not-used). */
  readonly negations: Readonly<Record<string, string>>
  /** A negative statement has the natural value zero. */
  readonly zero: boolean
  /** "A gunman opened fire" is the value 1, where nothing counts more; `anyone`: who did it counts as well ("a man was arrested"). */
  readonly singles?: boolean | 'anyone'
  /** A sharp count below this is no answer: two people are no crowd. */
  readonly least?: number
  /** Fields whose count of a group leaves nothing to this one: hurt officers are not officers who acted. */
  readonly yields?: readonly string[]
  /** A state that passes: "were missing" is history where the article says how many are missing. */
  readonly passes?: boolean
  /** How far apart values may lie without contradicting each other. */
  readonly tolerance?: Tolerance
  /** How grave findings of the field are in a check, unless the config says otherwise; absent = errors. */
  readonly severity?: 'error' | 'warning' | 'note' | 'off'
  readonly examples: readonly FieldExample[]
}

export interface Population {
  readonly name: string
  /** Singular lemmas of the nouns that name its members. */
  readonly nouns: readonly string[]
  /** Populations that are parts of this one. */
  readonly includes: readonly string[]
}

export interface SubEventOrder {
  readonly before: string
  readonly after: string
  /** Holds only where the event is told in such words: `police-fire`, officers sent out are those who shot. */
  readonly when?: OrderCondition
}

export type OrderCondition = 'police-fire'

export interface FieldPack {
  readonly name: string
  readonly path: string
  readonly fields: readonly Field[]
  readonly populations: readonly Population[]
  readonly order: readonly SubEventOrder[]
}
