// Turns a matrix: articles become rows and fields become columns, and back; cells are moved, never made anew.

export function startTurn(): void {
  const button = document.querySelector<HTMLButtonElement>('[data-turn]')
  if (button === null) return
  const tables = [...document.querySelectorAll<HTMLTableElement>('[data-matrix]')].map(turnable)
  button.setAttribute('aria-pressed', 'false')
  button.addEventListener('click', () => {
    const isTurned = button.getAttribute('aria-pressed') === 'true'
    button.setAttribute('aria-pressed', String(!isTurned))
    for (const turn of tables) turn(!isTurned)
    document.dispatchEvent(new Event('claims:turned'))
  })
  // filters know rows only: the table lies as it was made while they work
  const isTurned = (): boolean => button.getAttribute('aria-pressed') === 'true'
  document.addEventListener('claims:narrowing', () => {
    if (isTurned()) for (const turn of tables) turn(false)
  })
  document.addEventListener('claims:narrowed', () => {
    if (isTurned()) for (const turn of tables) turn(true)
  })
}

/** Puts the parts of one table in either order. */
function turnable(table: HTMLTableElement): (turned: boolean) => void {
  const head = table.tHead!
  const bodies = [...table.tBodies]
  const headRow = head.rows[0]!
  const heads = [...headRow.cells]
  const rows = [...table.querySelectorAll<HTMLTableRowElement>('[data-row]')]
  const cells = rows.map((row) => [...row.cells])

  const back = (): void => {
    headRow.replaceChildren(...heads)
    for (const one of heads) one.scope = 'col'
    for (const [index, row] of rows.entries()) {
      cells[index]![0]!.scope = 'row'
      row.replaceChildren(...cells[index]!)
    }
    table.replaceChildren(table.caption!, head, ...bodies)
  }
  const over = (): void => {
    const shown = cells.filter((_, index) => !rows[index]!.classList.contains('off'))
    const body = document.createElement('tbody')
    for (const [column, title] of heads.entries()) {
      if (column === 0) continue
      title.scope = 'row'
      const row = document.createElement('tr')
      row.append(title, ...shown.map((line) => line[column]!))
      body.append(row)
    }
    const top = document.createElement('tr')
    top.append(heads[0]!, ...shown.map((line) => line[0]!))
    for (const line of shown) line[0]!.scope = 'col'
    const newHead = document.createElement('thead')
    newHead.append(top)
    table.replaceChildren(table.caption!, newHead, body)
  }
  return (turned) => {
    table.classList.toggle('turned', turned)
    if (turned) over()
    else back()
  }
}
