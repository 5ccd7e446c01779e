// The claims as W3C Web Annotations in JSON-LD: quote selectors that survive edits, position selectors in code points.

import type { Report, ReportSource, Row } from '../model/report.ts'
import { type AnnotatedText, type Annotation, aboutClaim, annotatedTexts } from './annotations.ts'
import { jsonText } from './escape-json.ts'
import { pathUri } from './escape-uri.ts'

/** Code points of context on either side of a quote: as many as the clients of Hypothesis write. */
const CONTEXT = 32

/** One collection with one page, one annotation a line. */
export function* renderWebAnnotation(report: Report): Generator<string> {
  const rows = rowsByClaim(report)
  const head = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: 'urn:claims:annotations',
    type: 'AnnotationCollection',
    label: 'Claims of news articles',
    generator: { type: 'Software', name: report.tool.name, 'schema:softwareVersion': report.tool.version },
    total: report.claims.length,
  }
  yield `${jsonText(head).slice(0, -1)},\n"first":{"id":"urn:claims:annotations:1","type":"AnnotationPage","startIndex":0,"items":[`
  let before = '\n'
  for (const annotated of annotatedTexts(report)) {
    for (const annotation of annotated.annotations) {
      if (annotation.claim === null) continue
      yield `${before}${jsonText(annotationOf(annotation, annotated, rows.get(annotation.id)))}`
      before = ',\n'
    }
  }
  yield ']}}\n'
}

function annotationOf(annotation: Annotation, annotated: AnnotatedText, row: Row | undefined): object {
  const claim = annotation.claim!
  const text = (purpose: string, value: string): object => ({
    type: 'TextualBody',
    purpose,
    format: 'text/plain',
    value,
  })
  return {
    id: `urn:claims:${pathUri(claim.id)}`,
    type: 'Annotation',
    motivation: row === undefined ? 'describing' : 'assessing',
    body: [
      text('tagging', claim.field),
      text('describing', aboutClaim(claim)),
      ...(row === undefined ? [] : [text('assessing', `${row.verdict}: ${row.reason}`)]),
    ],
    target: { source: addressOf(annotated.source), selector: selectorsOf(annotation, annotated) },
  }
}

function selectorsOf({ start, end }: Annotation, { text, offsets }: AnnotatedText): object[] {
  return [
    {
      type: 'TextQuoteSelector',
      exact: text.slice(start, end),
      prefix: lastPoints(text.slice(Math.max(0, start - 2 * CONTEXT), start)),
      suffix: Array.from(text.slice(end, end + 2 * CONTEXT))
        .slice(0, CONTEXT)
        .join(''),
    },
    { type: 'TextPositionSelector', start: offsets.codePoint(start), end: offsets.codePoint(end) },
  ]
}

function lastPoints(text: string): string {
  return Array.from(text).slice(-CONTEXT).join('')
}

/** The article's own address where it is one of the web, else its path as a relative reference. */
function addressOf({ url, source }: ReportSource): string {
  return url !== null && /^https?:\/\/[!-;=?-[\]_a-z~]+$/i.test(url) ? url : pathUri(source)
}

function rowsByClaim({ events = [] }: Report): Map<string, Row> {
  const rows = new Map<string, Row>()
  for (const { rows: all } of events) {
    for (const row of all) for (const cell of row.cells) for (const id of cell.claims) rows.set(id, row)
  }
  return rows
}
