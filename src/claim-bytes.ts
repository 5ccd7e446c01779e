// The members of mentions and claims, written one by one in the order of the report: a line holds a hundred of them, and
// walking over their keys would take most of its time. `result-line.test.ts` holds this to the report's own lists.

import type { Attribution, Claim, Evidence } from './model/claim.ts'
import type { ReportMention } from './model/report.ts'
import { ascii, type JsonBytes } from './render/json-bytes.ts'

const NO_VOICE = ascii('{"form":"none","chain":[]}')
const TEXT = ascii(',"text":')
const START = ascii(',"start":')
const END = ascii(',"end":')
const CLOSE = ascii('}')
const ID = ascii('{"id":')
const SOURCE = ascii(',"source":')
const VALUE = ascii(',"value":')
const KIND = ascii(',"kind":')
const RULE = ascii(',"rule":')
const FIELD = ascii(',"field":')
const SUBJECT = ascii(',"subject":')
const SHOWN = ascii(',"shown":')
const STATE = ascii(',"state":"')
const CERTAINTY = ascii('","certainty":"')
const ZONE = ascii('","zone":"')
const VOTES = ascii('","votes":')
const EVENT = ascii(',"event":"')
const ATTRIBUTION = ascii('","attribution":')
const LINE = ascii(',"line":')
const COLUMN = ascii(',"column":')
const EVIDENCE = ascii(',"evidence":{"text":')
const AS_OF = ascii('},"asOf":')
const REVISED = ascii(',"revised":')
const RULES = ascii(',"rules":')

/** `source` is the source's name as JSON. */
export function writeMention(json: JsonBytes, mention: ReportMention, source: Uint8Array): void {
  json.raw(ID)
  json.text(mention.id)
  json.raw(SOURCE)
  json.raw(source)
  json.raw(KIND)
  json.text(mention.kind)
  json.raw(TEXT)
  json.text(mention.text)
  json.raw(START)
  json.number(mention.start)
  json.raw(END)
  json.number(mention.end)
  json.raw(VALUE)
  json.value(mention.value)
  json.raw(RULE)
  json.text(mention.rule)
  json.raw(CLOSE)
}

/** The sentence that was written last, and where in the line: several claims stand in one. */
export class LastEvidence {
  start = -1
  end = -1
  from = 0
  to = 0
}

/** `source` is the source's name as JSON. */
export function writeClaim(json: JsonBytes, claim: Claim, source: Uint8Array, last: LastEvidence): void {
  json.raw(ID)
  json.text(claim.id)
  json.raw(SOURCE)
  json.raw(source)
  json.raw(FIELD)
  json.text(claim.field)
  json.raw(SUBJECT)
  json.value(claim.subject)
  json.raw(VALUE)
  json.value(claim.value)
  json.raw(SHOWN)
  json.text(claim.shown)
  writeStanding(json, claim)
  json.raw(TEXT)
  json.text(claim.text)
  json.raw(START)
  json.number(claim.start)
  json.raw(END)
  json.number(claim.end)
  json.raw(LINE)
  json.number(claim.line)
  json.raw(COLUMN)
  json.number(claim.column)
  writeEvidence(json, claim.evidence, last)
  json.raw(AS_OF)
  json.value(claim.asOf)
  json.raw(REVISED)
  json.value(claim.revised)
  json.raw(RULES)
  json.list(claim.rules)
  json.raw(CLOSE)
}

function writeStanding(json: JsonBytes, claim: Claim): void {
  json.raw(STATE)
  json.word(claim.state)
  json.raw(CERTAINTY)
  json.word(claim.certainty)
  json.raw(ZONE)
  json.word(claim.zone)
  json.raw(VOTES)
  json.value(claim.votes)
  json.raw(EVENT)
  json.word(claim.event)
  json.raw(ATTRIBUTION)
  writeAttribution(json, claim.attribution)
}

function writeAttribution(json: JsonBytes, attribution: Attribution): void {
  if (attribution.form === 'none' && attribution.chain.length === 0) json.raw(NO_VOICE)
  else json.value(attribution)
}

function writeEvidence(json: JsonBytes, { text, start, end }: Evidence, last: LastEvidence): void {
  if (start === last.start && end === last.end) {
    json.copy(last.from, last.to)
    return
  }
  last.start = start
  last.end = end
  last.from = json.length
  json.raw(EVIDENCE)
  json.text(text)
  json.raw(START)
  json.number(start)
  json.raw(END)
  json.number(end)
  last.to = json.length
}
