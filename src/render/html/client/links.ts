// Deep links: the address brings back filters and the open claim, today and after the next run.

import { readHash } from './address.ts'
import type { Filters } from './filters.ts'
import type { Panel } from './panel.ts'

export function startLinks(panel: Panel, filters: Filters): void {
  const follow = (): void => {
    const state = readHash()
    if (state === null) {
      reveal(location.hash.slice(1))
      return
    }
    filters.apply(state)
    if (state.c !== '' && panel.openClaim(state.c)) {
      document.querySelector('.cell[aria-expanded]')?.scrollIntoView({ block: 'center', inline: 'center' })
    } else if (state.f !== '' || state.s !== '') document.querySelector('[data-matrix]')?.scrollIntoView()
  }
  window.addEventListener('hashchange', follow)
  follow()
}

/** Opens what folds an anchor away; browsers that do so themselves lose nothing. */
function reveal(anchor: string): void {
  const target = document.getElementById(decoded(anchor))
  let around = target?.closest('details') ?? null
  while (around !== null) {
    around.open = true
    around = around.parentElement?.closest('details') ?? null
  }
  target?.scrollIntoView()
}

function decoded(anchor: string): string {
  try {
    return decodeURIComponent(anchor)
  } catch {
    return anchor
  }
}
