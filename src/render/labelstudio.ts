// The report for Label Studio: a list of tasks, each an article with its predictions; offsets count UTF-16 units.

import type { Report } from '../model/report.ts'
import { type AnnotatedText, type Annotation, aboutClaim, annotatedTexts } from './annotations.ts'
import { jsonText } from './escape-json.ts'

export function* renderLabelStudio(report: Report): Generator<string> {
  const model = `${report.tool.name} ${report.tool.version}`
  let before = '[\n'
  for (const annotated of annotatedTexts(report)) {
    yield `${before}${jsonText(taskOf(annotated, model))}`
    before = ',\n'
  }
  yield before === '[\n' ? '[]\n' : '\n]\n'
}

/** Names of tags as in the labelling interface of docs/formats.md: `<Labels name="label" toName="text">`. */
function taskOf({ source, text, annotations }: AnnotatedText, model: string): object {
  const { source: name, title, outlet, published, url } = source
  return {
    data: { text, source: name, title, outlet, published, url },
    predictions: [{ model_version: model, result: annotations.map(regionOf) }],
  }
}

function regionOf({ id, label, start, end, text, claim }: Annotation): object {
  return {
    id,
    from_name: 'label',
    to_name: 'text',
    type: 'labels',
    value: { start, end, text, labels: [label] },
    ...(claim === null ? {} : { meta: { text: [aboutClaim(claim)] } }),
  }
}
