// The marked places of each article, for tools that annotate text: what the exporters of such tools share.

import { type Offsets, offsetsOf } from '../model/offsets.ts'
import type { Report, ReportClaim, ReportMention, ReportSource } from '../model/report.ts'
import { bySource } from './by-source.ts'
import { saidBy } from './words.ts'

/** One marked place: a mention (label `PERSON`, `COUNT` …) or a claim (label is its field, `shots`). */
export interface Annotation {
  readonly id: string
  readonly label: string
  /** UTF-16 offsets into the article's text. */
  readonly start: number
  readonly end: number
  readonly text: string
  /** Null for a mention. */
  readonly claim: ReportClaim | null
}

export interface AnnotatedText {
  readonly source: ReportSource
  readonly text: string
  /** From UTF-16 units to other units. */
  readonly offsets: Offsets
  /** Sorted by place. */
  readonly annotations: readonly Annotation[]
}

/** Every article of a report that holds the texts; a source without a text is left out. */
export function* annotatedTexts(report: Report): Generator<AnnotatedText> {
  const mentions = bySource(report.mentions)
  const claims = bySource(report.claims)
  for (const source of report.sources) {
    const { text } = source
    if (text === undefined) continue
    const marked = [
      ...(mentions.get(source.source) ?? []).map(ofMention),
      ...(claims.get(source.source) ?? []).map(ofClaim),
    ].sort(byPlace)
    yield { source, text, offsets: offsetsOf(text), annotations: marked }
  }
}

/** "7, hedged, police said: …": what a claim says beyond its words. */
export function aboutClaim(claim: ReportClaim): string {
  const voice = saidBy(claim)
  const state = claim.state === 'value' ? [] : [claim.state]
  const certainty = claim.certainty === 'asserted' ? [] : [claim.certainty]
  const subject = claim.subject === null ? [] : [`of ${claim.subject.label}`]
  return [claim.shown, ...subject, ...state, ...certainty, ...(voice === '' ? [] : [`said by ${voice}`])].join(', ')
}

function ofMention({ id, kind, start, end, text }: ReportMention): Annotation {
  // capitals keep the kinds apart from fields of the same name
  return { id, label: kind.toUpperCase(), start, end, text, claim: null }
}

function ofClaim(claim: ReportClaim): Annotation {
  const { id, field, start, end, text } = claim
  return { id, label: field, start, end, text, claim }
}

function byPlace(a: Annotation, b: Annotation): number {
  return a.start - b.start || a.end - b.end || (a.label < b.label ? -1 : a.label > b.label ? 1 : a.id < b.id ? -1 : 1)
}
