// The comfort of the page, nothing of its content: panel, keys, filters, links and, where it is served live, reloading.

import { startFilters } from './filters.ts'
import { startKeys } from './keys.ts'
import { startLinks } from './links.ts'
import { startLive } from './live.ts'
import { startPanel } from './panel.ts'
import { startPrint } from './print.ts'
import { startTurn } from './turn.ts'

for (const part of document.querySelectorAll<HTMLElement>('[data-needs-script]')) part.hidden = false
document.documentElement.classList.add('scripted')
const panel = startPanel()
const filters = startFilters()
startTurn()
startKeys(panel)
startLinks(panel, filters)
startPrint()
startLive()
