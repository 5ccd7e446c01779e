// A picture with its title and, as its text alternative, the table of what it shows.

import type { ComponentChildren, VNode } from 'preact'
import { Scroll } from './scroll.tsx'

export interface FigureTable {
  readonly heads: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

interface FigureProps {
  readonly title: string
  readonly about?: string
  readonly table: FigureTable
  readonly children: ComponentChildren
}

export function Figure({ title, about, table, children }: FigureProps): VNode {
  return (
    <figure>
      <figcaption>
        <b>{title}</b>
        {about === undefined ? null : <span class="about"> {about}</span>}
      </figcaption>
      {children}
      <details class="as-table">
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
