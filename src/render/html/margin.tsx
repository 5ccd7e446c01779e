// Notes in the margin of an article: what the others say about what this paragraph says.

import type { VNode } from 'preact'
import type { ReportClaim, Row } from '../../model/report.ts'
import { cellText, rowTitle } from '../words.ts'
import { type Article, cellsBySource, type EventPage, rowAnchor } from './event-page.ts'
import { Sign } from './verdict-words.tsx'

/** Values of others that one note names. */
const OTHERS = 5

export function MarginNotes({
  claims,
  article,
  page,
}: {
  claims: readonly ReportClaim[]
  article: Article
  page: EventPage
}): VNode | null {
  const rows = rowsOf(claims, page)
  const loud = rows.filter((row) => row.verdict === 'contradict' || row.verdict === 'compatible')
  const agreed = rows.filter((row) => row.verdict === 'agree')
  if (loud.length === 0 && agreed.length === 0) return null
  return (
    <div class="notes">
      {loud.map((row) => (
        <p class={`v-${row.verdict}`} data-f={row.field} data-v={row.verdict}>
          <a href={`#${rowAnchor(row)}`}>
            <Sign verdict={row.verdict} /> {rowTitle(row)}
          </a>{' '}
          <span class="unseen">{row.verdict}: </span>
          <Others row={row} article={article} page={page} />
        </p>
      ))}
      {agreed.length === 0 ? null : (
        <p class="v-agree" data-v="agree">
          <Sign verdict="agree" /> <span class="unseen">agree: </span>
          {agreed.map((row, index) => (
            <>
              {index === 0 ? '' : ', '}
              <a href={`#${rowAnchor(row)}`}>{rowTitle(row)}</a>
            </>
          ))}
        </p>
      )}
    </div>
  )
}

/** Each row once; a claim that does not vote says nothing about the others. */
function rowsOf(claims: readonly ReportClaim[], { rowOf }: EventPage): Row[] {
  const rows = claims.filter((claim) => claim.votes).map((claim) => rowOf.get(claim.id))
  return [...new Set(rows)].filter((row) => row !== undefined)
}

/** "5 in The Calder Courier; 6 in State Desk, Evening Post". */
function Others({ row, article, page }: { row: Row; article: Article; page: EventPage }): VNode {
  const own = cellsBySource(row).get(article.source.source)?.cell.shown
  const values = new Map<string, string[]>()
  for (const cell of row.cells) {
    if (cell.state === 'silent' || cell.source === article.source.source) continue
    const shown = cellText(cell)
    const names = values.get(shown) ?? []
    names.push(page.names.get(cell.source) ?? cell.source)
    values.set(shown, names)
  }
  const told = [...values].filter(([shown]) => shown !== own)
  if (told.length === 0) return <span>differs within this article</span>
  return (
    <span>
      {told.slice(0, OTHERS).map(([shown, names], index) => (
        <>
          {index === 0 ? '' : '; '}
          <b>{shown}</b> in {names.join(', ')}
        </>
      ))}
      {told.length > OTHERS ? ` and ${told.length - OTHERS} more` : ''}
    </span>
  )
}
