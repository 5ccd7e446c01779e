// The draft that an entity mention gives a field: persons, places and organizations share it.

import type { Match } from '../frames/match.ts'
import type { SettledMention } from '../model/claim.ts'
import type { Field } from '../model/pack.ts'
import type { Cast } from './cast.ts'
import { subjectOf } from './categories.ts'
import type { Draft } from './draft.ts'
import type { Person } from './person.ts'

/** The draft of a mention that fills a slot of a frame. */
export function entityDraft(
  field: Field,
  mention: SettledMention,
  match: Match,
  cast: Cast,
  person: Person | null,
): Draft {
  return { ...draftAt(field, mention, match.trigger, cast, person), rules: [mention.rule, match.frame.id] }
}

/** The draft of a mention that no frame holds. */
export function draftAt(
  field: Field,
  mention: SettledMention,
  trigger: number,
  cast: Cast,
  person: Person | null,
): Draft {
  return {
    field,
    value: mention.value,
    subject: person === null ? null : subjectOf(cast, person),
    first: mention.first,
    last: mention.last,
    trigger,
    rules: [mention.rule],
    state: 'value',
    weak: false,
    unless: null,
    person: person?.index ?? -1,
    settled: false,
  }
}
