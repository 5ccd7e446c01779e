// The report for doccano (sequence labelling, JSONL): one article a line, labels as [start, end, name] in code points.

import type { Report } from '../model/report.ts'
import { annotatedTexts } from './annotations.ts'
import { jsonText } from './escape-json.ts'

export function* renderDoccano(report: Report): Generator<string> {
  for (const { source, text, offsets, annotations } of annotatedTexts(report)) {
    const label = annotations.map(({ start, end, label }) => [offsets.codePoint(start), offsets.codePoint(end), label])
    const { source: name, title, outlet, published, url } = source
    yield `${jsonText({ text, label, source: name, title, outlet, published, url })}\n`
  }
}
