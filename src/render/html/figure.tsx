// A picture with its title and, as its text alternative, the table of what it shows.

import type { VNode } from 'preact'
import { type Ledger, MOST_PICTURES } from './event-page.ts'
import { Scroll } from './scroll.tsx'

export interface FigureTable {
  readonly heads: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

export interface FigureProps {
  readonly title: string
  readonly about?: string
  readonly table: FigureTable
  readonly ledger: Ledger
  readonly draw: () => VNode
}

export function Figure({ title, about, table, ledger, draw }: FigureProps): VNode {
  const isDrawn = ledger.picturesLeft > 0
  if (isDrawn) ledger.picturesLeft--
  return (
    <figure>
      <figcaption>
        <b>{title}</b>
        {about === undefined ? null : <span class="about"> {about}</span>}
      </figcaption>
      {isDrawn ? draw() : <p class="about">No picture: a page draws {MOST_PICTURES} at most.</p>}
      <details class="as-table" open={!isDrawn}>
        <summary>The same as a table</summary>
        <Scroll label={`${title}, as a table`}>
          <table class="plain">
            <thead>
              <tr>
                {table.heads.map((head) => (
                  <th scope="col">{head}</th>
                ))}
              </tr>
            </thead>
            <tbody>
              {table.rows.map(([first = '', ...rest]) => (
                <tr>
                  <th scope="row">{first}</th>
                  {rest.map((cell) => (
                    <td>{cell}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </Scroll>
      </details>
    </figure>
  )
}

/** A name that fits the margin of a picture. */
export function cutName(name: string, most: number): string {
  const letters = [...name]
  return letters.length <= most
    ? name
    : `${letters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`
}
