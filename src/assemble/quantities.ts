// Quantities: what a frame's group measures, in the unit it states or the unit of the field.

import type { Match } from '../frames/match.ts'
import { WordTable } from '../lex/word-table.ts'
import type { SettledMention } from '../model/claim.ts'
import type { QuantityValue } from '../model/value.ts'
import { type Draft, impersonal } from './draft.ts'
import type { Scene } from './scene.ts'

const JOINS = new WordTable(['and', ','])

/** A phrase without an amount gives the code it stands under: "life" among terms in years. */
function codeDraft({ frame, trigger, first, last }: Match): Draft | null {
  const { gives } = frame.source
  if (gives === null) return null
  return impersonal({
    field: frame.field,
    value: { kind: 'category', code: gives },
    first,
    last,
    trigger,
    rules: [frame.id],
  })
}

/** The draft a quantity match gives. */
export function quantityDraft(scene: Scene, match: Match): Draft | null {
  const fill = match.fills.find((candidate) => candidate.slot.startsWith('quantity:') || candidate.slot === 'n')
  if (fill === undefined) return codeDraft(match)
  const mention =
    fill.slot === 'n'
      ? scene.countIn(fill.first, fill.last)
      : scene.quantityIn(fill.first, fill.last, fill.slot.slice(9))
  if (mention === null) return null
  const value = quantityOf(mention, match)
  if (value === null) return null
  const rest = monthsAfter(scene, mention, value)
  return impersonal({
    field: match.frame.field,
    value: rest === null ? value : inMonths(value, rest.value),
    first: mention.first,
    last: rest?.last ?? mention.last,
    trigger: match.trigger,
    rules: [mention.rule, match.frame.id],
  })
}

/** "Two years and eight months": the months that stand behind whole years. */
function monthsAfter(
  scene: Scene,
  { last }: SettledMention,
  { unit }: QuantityValue,
): { value: QuantityValue; last: number } | null {
  if (unit !== 'a') return null
  const { tokens } = scene.article
  const at = JOINS.has(tokens.word[last] ?? 0) ? last + 1 : last
  const months = scene.quantityIn(at, at + 1, 'mo')
  if (months?.value.kind !== 'quantity' || months.first !== at) return null
  return { value: months.value, last: months.last }
}

function inMonths(years: QuantityValue, months: QuantityValue): QuantityValue {
  const sum = (a: number | null, b: number | null) => (a === null || b === null ? null : a * 12 + b)
  return { ...years, min: sum(years.min, months.min), max: sum(years.max, months.max), unit: 'mo' }
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
