// The matrix: fields × articles as a real table, the gravest rows first; a cell is a button that opens its evidence.

import type { VNode } from 'preact'
import type { Cell, Row } from '../../model/report.ts'
import { cellText, plural } from '../words.ts'
import { type Article, cellAnchor, cellsBySource, type EventPage, rowAnchor } from './event-page.ts'
import { Origins } from './origins.tsx'
import { Badge, GROUPS, RowTitle, Sign, standingOf } from './verdict-words.tsx'

/** Beyond so many cells a table serves nobody and slows every browser: the rest is folded into a list. */
export const MOST_CELLS = 5000

/** Values of one row that its second column names. */
const SIDES = 4

export function Matrix({ page }: { page: EventPage }): VNode {
  const { articles, rows } = page
  const fitting = Math.max(1, Math.floor(MOST_CELLS / Math.max(1, articles.length)))
  const shown = rows.slice(0, fitting)
  const folded = rows.slice(fitting)
  return (
    <>
      <div class="matrix-frame">
        <table class="matrix" data-matrix>
          <caption>
            <span>
              What each article says, the gravest first.{' '}
              <span class="origins">
                <i />
              </span>{' '}
              an independent origin,{' '}
              <span class="origins">
                <i class="echo" />
              </span>{' '}
              an article that repeats one, – silent.
            </span>
          </caption>
          <thead>
            <tr>
              <th scope="col" class="corner">
                Field
              </th>
              <th scope="col" class="values">
                Values and origins
              </th>
              {articles.map((article) => (
                <ArticleHead article={article} />
              ))}
            </tr>
          </thead>
          {GROUPS.map(({ verdict, title, one }) => {
            const group = shown.filter((row) => row.verdict === verdict)
            if (group.length === 0) return null
            return (
              <tbody data-group={verdict}>
                <tr class={`group v-${verdict}`}>
                  <th scope="rowgroup" colspan={articles.length + 2}>
                    <span>
                      <Sign verdict={verdict} /> {group.length} {group.length === 1 ? one : title}
                    </span>
                  </th>
                </tr>
                {group.map((row) => (
                  <MatrixRow row={row} page={page} />
                ))}
              </tbody>
            )
          })}
        </table>
      </div>
      {folded.length === 0 ? null : <Folded rows={folded} articles={articles.length} />}
    </>
  )
}

function ArticleHead({ article }: { article: Article }): VNode {
  const { source, name, short, anchor } = article
  return (
    <th scope="col" data-s={source.source}>
      <a href={`#${anchor}`}>{name}</a>
      <span class="about">
        {name === short ? '' : `${short} · `}
        {source.published ?? 'no date'}
      </span>
    </th>
  )
}

function MatrixRow({ row, page }: { row: Row; page: EventPage }): VNode {
  const cells = cellsBySource(row)
  const more = row.sides.length - SIDES
  return (
    <tr class={`v-${row.verdict}`} data-f={row.field} data-v={row.verdict} data-row={row.id}>
      <th scope="row" data-v={row.verdict}>
        <a href={`#${rowAnchor(row)}`}>
          <RowTitle row={row} />
        </a>
        <span class="stand">
          <Badge verdict={row.verdict} /> <span class="about">{plural(row.origins, 'origin')}</span>
        </span>
      </th>
      <td class="values">
        <ul>
          {row.sides.slice(0, SIDES).map((side) => (
            <li>
              <span class="value">{side.shown}</span> <Origins side={side} />
            </li>
          ))}
          {more > 0 ? <li class="about">and {more} more</li> : null}
        </ul>
      </td>
      {page.articles.map(({ source, name }) => {
        const found = cells.get(source.source)
        return <MatrixCell row={row} name={name} source={source.source} cell={found?.cell} index={found?.index ?? 0} />
      })}
    </tr>
  )
}

interface CellProps {
  readonly row: Row
  readonly name: string
  readonly source: string
  readonly cell: Cell | undefined
  readonly index: number
}

function MatrixCell({ row, name, source, cell, index }: CellProps): VNode {
  if (cell === undefined || (cell.state === 'silent' && cell.claims.length === 0)) {
    return (
      <td class="silent" data-s={source}>
        <span aria-hidden="true">–</span>
        <span class="unseen">silent</span>
      </td>
    )
  }
  const standing = standingOf(cell)
  return (
    <td data-s={source}>
      <button
        type="button"
        class={`cell ${cell.state === 'silent' ? 'mute' : `v-${standing?.tone ?? 'single'}`}`}
        data-evidence={cellAnchor(row, index)}
        data-title={`${row.label}${row.subject === null ? '' : `: ${row.subject.label}`} · ${name}`}
      >
        <span class="value">{cell.state === 'silent' ? 'said, without a vote' : cellText(cell)}</span>
        {standing === null ? null : (
          <span class="standing">
            <span aria-hidden="true">{standing.sign}</span> {standing.word}
          </span>
        )}
      </button>
    </td>
  )
}

/** Rows past the limit, each a line with its values. */
function Folded({ rows, articles }: { rows: readonly Row[]; articles: number }): VNode {
  return (
    <details class="folded">
      <summary>
        {plural(rows.length, 'more row')}: a matrix of {plural(articles, 'article')} shows at most {MOST_CELLS} cells
      </summary>
      <ul>
        {rows.map((row) => (
          <li data-f={row.field} data-v={row.verdict}>
            <a href={`#${rowAnchor(row)}`}>
              <RowTitle row={row} />
            </a>{' '}
            <Badge verdict={row.verdict} /> {row.sides.map((side) => side.shown).join(' / ')}
          </li>
        ))}
      </ul>
    </details>
  )
}
