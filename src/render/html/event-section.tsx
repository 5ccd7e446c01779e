// One event's section in parts, so that a long report is never held whole.

import type { VNode } from 'preact'
import type { EventPage, Ledger } from './event-page.ts'
import { Field } from './fields.tsx'
import { Glance } from './glance.tsx'
import { Matrix } from './matrix.tsx'
import { Reading } from './reading.tsx'
import { Timeline } from './timeline.tsx'
import { Toll, tollRows } from './toll.tsx'

/** Articles that stand open when the page is opened. */
const OPEN = 1

export function* eventParts(page: EventPage, ledger: Ledger, markup: (part: VNode) => string): Generator<string> {
  const { event, anchor, level, rows, articles } = page
  const Heading = level === 2 ? 'h2' : 'h3'
  yield `<section class="event" id="${anchor}">\n`
  if (level === 3) yield `${markup(<h2 class="event-title">{event.label}</h2>)}\n`
  yield `${markup(<Glance page={page} />)}\n`
  yield `${markup(<Heading id={`${anchor}-matrix`}>The matrix</Heading>)}\n${markup(<Matrix page={page} />)}\n`
  const tolls = tollRows(page)
  const plots = [
    markup(<Timeline page={page} ledger={ledger} />),
    tolls.length === 0
      ? ''
      : markup(
          <div class="tolls">
            {tolls.map((row) => (
              <Toll row={row} page={page} ledger={ledger} />
            ))}
          </div>,
        ),
  ].join('')
  if (plots !== '') yield `${markup(<Heading id={`${anchor}-time`}>In time</Heading>)}\n${plots}\n`
  yield `${markup(<Heading id={`${anchor}-fields`}>Field by field</Heading>)}\n<div class="fields">\n`
  for (const row of rows) yield `${markup(<Field row={row} page={page} ledger={ledger} />)}\n`
  yield `</div>\n${markup(<Heading id={`${anchor}-articles`}>Article by article</Heading>)}\n`
  yield `${markup(<Legend />)}\n`
  for (const [index, article] of articles.entries()) {
    yield `${markup(<Reading article={article} page={page} isOpen={index < OPEN} />)}\n`
  }
  yield '</section>\n'
}

function Legend(): VNode {
  return (
    <p class="legend">
      Claims are marked in place: <span class="mark v-contradict">contradicted elsewhere</span>,{' '}
      <span class="mark v-compatible">compatible</span>, <span class="mark v-agree">agreed</span>,{' '}
      <span class="mark v-single">told only here</span>, <span class="mark mute">without a vote</span>. The margin says
      what the others say.
    </p>
  )
}
