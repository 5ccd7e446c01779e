// Door of the shelf: finds time expressions, and puts the five verbs of the kind together.

import type { Mention } from '../../model/claim.ts'
import type { Parsed } from '../../model/syntax.ts'
import { TokenKind, type Tokens } from '../../model/tokens.ts'
import type { TimeValue } from '../../model/value.ts'
import type { Kind, Rule } from '../kind.ts'
import type { Draft } from './draft.ts'
import { shareEnds } from './ends.ts'
import { addZones, join } from './join.ts'
import { takeLeads } from './lead.ts'
import type { TimeReading } from './reading.ts'
import { relateTimes } from './relate.ts'
import { digitRules, ruleLists, triggers } from './rules.ts'
import { settleTimes } from './settle.ts'
import { showTime } from './show.ts'

function draftAt(parsed: Parsed, token: number, rules: readonly Rule<TimeReading>[], floor: number): Draft | null {
  for (let i = 0; i < rules.length; i++) {
    const rule = rules[i]!
    const found = rule.read(parsed, token)
    if (found === null || found.first < floor) continue
    const { first, last, reading } = found
    return { first, last, reading, rule: rule.id, lookalike: found.lookalike ?? null }
  }
  return null
}

function rulesAt(tokens: Tokens, token: number): readonly Rule<TimeReading>[] {
  if (tokens.kind[token] === TokenKind.Number) return digitRules(tokens, token)
  return ruleLists[triggers.get(tokens.word[token]!)]!
}

function drafts(parsed: Parsed): Draft[] {
  const { tokens } = parsed
  const out: Draft[] = []
  let floor = 0
  for (let token = 0; token < tokens.count; token++) {
    const rules = rulesAt(tokens, token)
    if (rules.length === 0 || token < floor) continue
    const draft = draftAt(parsed, token, rules, floor)
    if (draft === null) continue
    out.push(draft)
    floor = draft.last
  }
  return out
}

function extract(parsed: Parsed): Mention<TimeReading>[] {
  const { tokens } = parsed
  const found = drafts(parsed)
  if (found.length === 0) return []
  addZones(tokens, found)
  const whole = join(tokens, shareEnds(tokens, found))
  takeLeads(tokens, whole)
  return whole.map((draft) => ({
    kind: 'time',
    first: draft.first,
    last: draft.last,
    start: tokens.start[draft.first]!,
    end: tokens.end[draft.last - 1]!,
    reading: draft.reading,
    rule: draft.rule,
    lookalike: draft.lookalike,
  }))
}

/** Time expressions to TIMEX3: known and implied parts stay apart; nothing is resolved against the machine's clock. */
export const timeKind: Kind<TimeReading, TimeValue> = {
  name: 'time',
  extract,
  settle: settleTimes,
  relate: relateTimes,
  show: showTime,
}
