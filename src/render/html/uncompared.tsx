// A report that compares nothing (`claims extract`): what each article claims, as a table, with its evidence.

import type { VNode } from 'preact'
import type { Report } from '../../model/report.ts'
import { bySource } from '../by-source.ts'
import { plural, saidBy } from '../words.ts'
import { Scroll } from './scroll.tsx'

export function* uncomparedParts(report: Report, markup: (part: VNode) => string): Generator<string> {
  const claims = bySource(report.claims)
  yield '<section id="articles">\n'
  for (const source of report.sources) {
    const own = claims.get(source.source) ?? []
    yield markup(
      <section class="claims-of">
        <h2>{source.title ?? source.source}</h2>
        <p class="about">
          {[source.outlet, source.published, source.source, plural(own.length, 'claim')]
            .filter((part) => part !== null)
            .join(' · ')}
        </p>
        {own.length === 0 ? null : (
          <Scroll label={`Claims of ${source.source}`}>
            <table class="plain">
              <thead>
                <tr>
                  {['Field', 'Value', 'Said by', 'Sentence', 'Line'].map((head) => (
                    <th scope="col">{head}</th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {own.map((claim) => (
                  <tr id={`c-${claim.id}`} class={claim.votes ? '' : 'mute'}>
                    <th scope="row">
                      {claim.field}
                      {claim.subject === null ? null : <span class="subject"> {claim.subject.label}</span>}
                    </th>
                    <td>{claim.state === 'value' ? claim.shown : claim.state}</td>
                    <td>{saidBy(claim)}</td>
                    <td>{claim.evidence.text}</td>
                    <td>
                      {claim.line}:{claim.column}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </Scroll>
        )}
      </section>,
    )
    yield '\n'
  }
  yield '</section>\n'
}
