// Any two values related by the algebra of their kind; values of two kinds meet only in a life sentence.

import { relateCategories } from '../kinds/category/relate.ts'
import { relateCounts } from '../kinds/count/relate.ts'
import { relateEntities } from '../kinds/entity/relate.ts'
import type { RelateContext, Related } from '../kinds/kind.ts'
import { relateQuantities } from '../kinds/quantity/relate.ts'
import { relateQuotes } from '../kinds/quote/relate.ts'
import { relateTimes } from '../kinds/time/relate.ts'
import type { Value } from '../model/value.ts'
import { tolerated } from './tolerance.ts'

/** Relates two values of one field, as far apart as its pack tolerates. */
export function relateValues(left: Value, right: Value, context: RelateContext): Related {
  return tolerated(left, right, relateKind(left, right, context), context)
}

function relateKind(left: Value, right: Value, context: RelateContext): Related {
  if (left.kind === 'count' && right.kind === 'count') return relateCounts(left, right, context)
  if (left.kind === 'quantity' && right.kind === 'quantity') return relateQuantities(left, right, context)
  if (left.kind === 'time' && right.kind === 'time') return relateTimes(left, right, context)
  if (left.kind === 'entity' && right.kind === 'entity') return relateEntities(left, right, context)
  if (left.kind === 'quote' && right.kind === 'quote') return relateQuotes(left, right, context)
  if (left.kind === 'category' && right.kind === 'category') return relateCategories(left, right, context)
  return relateKinds(left, right)
}

/** Life is longer than any number of years. */
function relateKinds(left: Value, right: Value): Related {
  const isLife = (value: Value) => value.kind === 'category' && value.code === 'life'
  const isTerm = (value: Value) => value.kind === 'quantity' && value.unit === 'a'
  if ((isLife(left) && isTerm(right)) || (isLife(right) && isTerm(left))) {
    // "life, at least 23 years of it"
    const term = isLife(left) ? right : left
    if (term.kind === 'quantity' && term.max === null)
      return {
        relation: isLife(left) ? 'nested-left' : 'nested-right',
        because: 'a life sentence may state its least term',
      }
    return { relation: 'apart', because: 'a life sentence is longer than any number of years' }
  }
  const a = ({ kind }: Value) => `${kind === 'entity' ? 'an' : 'a'} ${kind}`
  return { relation: 'incomparable', because: `${a(left)} and ${a(right)} cannot be laid against each other` }
}
