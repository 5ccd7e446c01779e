// Quantities: what a frame's group measures, in the unit it states or the unit of the field.

import type { Match } from '../frames/match.ts'
import type { SettledMention } from '../model/claim.ts'
import type { QuantityValue } from '../model/value.ts'
import type { Draft } from './draft.ts'
import type { Scene } from './scene.ts'

/** The draft a quantity match gives. */
export function quantityDraft(scene: Scene, match: Match): Draft | null {
  const fill = match.fills.find((candidate) => candidate.slot.startsWith('quantity:') || candidate.slot === 'n')
  if (fill === undefined) return null
  const mention =
    fill.slot === 'n'
      ? scene.countIn(fill.first, fill.last)
      : scene.quantityIn(fill.first, fill.last, fill.slot.slice(9))
  if (mention === null) return null
  const value = quantityOf(mention, match)
  if (value === null) return null
  return {
    field: match.frame.field,
    value,
    subject: null,
    first: mention.first,
    last: mention.last,
    trigger: match.trigger,
    rules: [mention.rule, match.frame.id],
    state: 'value',
    weak: false,
    unless: null,
    person: -1,
    settled: true,
  }
}

function quantityOf(mention: SettledMention, match: Match): QuantityValue | null {
  const { gives } = match.frame.source
  if (mention.value.kind === 'quantity') return gives === null ? mention.value : { ...mention.value, measure: gives }
  if (mention.value.kind !== 'count') return null
  const { min, max, approx, form } = mention.value
  return {
    kind: 'quantity',
    min,
    max,
    approx,
    form,
    unit: match.frame.field.of === 'magnitude' ? '{magnitude}' : (match.frame.field.of ?? '1'),
  }
}
