// The event at a glance: what is told by how many, and each contradiction in one line before any table.

import type { VNode } from 'preact'
import type { Row } from '../../model/report.ts'
import { plural, shorten } from '../words.ts'
import { type EventPage, rowAnchor } from './event-page.ts'
import { Origins } from './origins.tsx'
import { GROUPS, RowTitle, Sign } from './verdict-words.tsx'

/** Contradictions that are told in full before the matrix. */
const TOLD = 12

export function Glance({ page }: { page: EventPage }): VNode {
  const spoken = page.rows.filter((row) => row.verdict !== 'none')
  const clashes = page.rows.filter((row) => row.verdict === 'contradict')
  const rest = clashes.length - TOLD
  return (
    <section class="glance" aria-label="At a glance">
      <dl class="numbers">
        <Figure count={page.articles.length} word={page.articles.length === 1 ? 'article' : 'articles'} />
        <Figure count={spoken.length} word={spoken.length === 1 ? 'field' : 'fields'} />
        {GROUPS.slice(0, 4).map(({ verdict, title, one }) => {
          const count = page.rows.filter((row) => row.verdict === verdict).length
          return <Figure count={count} word={count === 1 ? one : title} verdict={verdict} />
        })}
      </dl>
      {clashes.length === 0 ? null : (
        <ol class="clashes">
          {clashes.slice(0, TOLD).map((row) => (
            <Clash row={row} page={page} />
          ))}
        </ol>
      )}
      {rest > 0 ? (
        <p class="more">And {plural(rest, 'more contradiction', 'more contradictions')} in the matrix below.</p>
      ) : null}
    </section>
  )
}

function Figure({ count, word, verdict }: { count: number; word: string; verdict?: Row['verdict'] }): VNode {
  return (
    <div class={verdict === undefined ? '' : `v-${verdict}`}>
      <dt>
        {verdict === undefined ? null : <Sign verdict={verdict} />} {word}
      </dt>
      <dd>{count}</dd>
    </div>
  )
}

function Clash({ row, page }: { row: Row; page: EventPage }): VNode {
  return (
    <li>
      <a class="clash-title" href={`#${rowAnchor(row)}`}>
        <RowTitle row={row} />
      </a>
      {row.sides.length > 0 ? (
        <span class="against">
          {row.sides.map((side, index) => (
            <>
              {index === 0 ? null : <span class="or"> {row.sides.length > 3 ? '' : 'against '}</span>}
              <span class="side">
                <b>{side.shown}</b> <Origins side={side} />
              </span>
            </>
          ))}
        </span>
      ) : null}
      <span class="reason">{shorten(row.reason, page.names)}</span>
    </li>
  )
}
