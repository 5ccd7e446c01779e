// Field by field: verdict, reason, alerts, who stands behind each value, the strip of a numeric field, and the evidence.

import type { VNode } from 'preact'
import type { Row } from '../../model/report.ts'
import { cellText, shorten } from '../words.ts'
import { type EventPage, type Ledger, rowAnchor } from './event-page.ts'
import { Evidence } from './evidence.tsx'
import { Origins } from './origins.tsx'
import { Strip } from './strip.tsx'
import { Badge, RowTitle } from './verdict-words.tsx'

export function Field({ row, page, ledger }: { row: Row; page: EventPage; ledger: Ledger }): VNode {
  const Title = page.level === 2 ? 'h3' : 'h4'
  const isSplit = row.verdict === 'contradict' || row.verdict === 'compatible' || row.verdict === 'agree'
  return (
    <section class={`field v-${row.verdict}`} id={rowAnchor(row)} data-f={row.field} data-v={row.verdict}>
      <header>
        <Title>
          <RowTitle row={row} />
        </Title>
        <Badge verdict={row.verdict} />
        {row.note === null ? null : <span class="about">{row.note}</span>}
      </header>
      {isSplit && row.reason !== '' ? <p class="reason">{shorten(row.reason, page.names)}</p> : null}
      {row.alerts.length === 0 ? null : (
        <ul class="alerts">
          {row.alerts.map((alert) => (
            <li>
              <b>{alert.code}</b> {shorten(alert.message, page.names)}
            </li>
          ))}
        </ul>
      )}
      <div class="behind">
        {isSplit && row.sides.length > 0 ? <Sides row={row} page={page} /> : <Lone row={row} page={page} />}
        {isSplit ? <Strip row={row} page={page} ledger={ledger} /> : null}
      </div>
      <Evidence row={row} page={page} ledger={ledger} />
    </section>
  )
}

function Sides({ row, page }: { row: Row; page: EventPage }): VNode {
  return (
    <table class="plain sides">
      <thead>
        <tr>
          <th scope="col">Value</th>
          <th scope="col">Articles</th>
          <th scope="col">Independent origins</th>
        </tr>
      </thead>
      <tbody>
        {row.sides.map((side) => (
          <tr>
            <th scope="row">{side.shown}</th>
            <td>{side.sources.map((source) => page.names.get(source) ?? source).join(', ')}</td>
            <td>
              <Origins side={side} /> {shorten(side.origins.join(', '), page.names)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** What one article tells, or who says that it is not known. */
function Lone({ row, page }: { row: Row; page: EventPage }): VNode {
  const speaking = row.cells.filter((cell) => cell.state !== 'silent')
  return (
    <p class="lone">
      {speaking.length === 0 ? <span class="about">No claim of it votes.</span> : null}
      {speaking.map((cell, index) => (
        <>
          {index === 0 ? '' : '; '}
          <b>{cellText(cell)}</b> <span class="about">({page.names.get(cell.source) ?? cell.source})</span>
        </>
      ))}
    </p>
  )
}
