// A page that is served while its articles change: reloads for each new version, and says so where an article cannot be read.

interface News {
  readonly version: number
  /** What went wrong in the last attempt, '' where nothing did. */
  readonly problem: string
}

export function startLive(): void {
  const data = JSON.parse(document.getElementById('claims-data')?.textContent ?? '{}') as {
    live?: { events: string; version: number } | null
  }
  const { live } = data
  if (live === null || live === undefined) return
  const source = new EventSource(live.events)
  source.addEventListener('message', (event: MessageEvent<string>) => {
    const news = JSON.parse(event.data) as News
    if (news.version !== live.version) location.reload()
    else say(news.problem)
  })
  source.addEventListener('error', () => say('The tool no longer runs: this page stays as it is.'))
}

function say(problem: string): void {
  const old = document.querySelector('.banner')
  if (problem === '') {
    old?.remove()
    return
  }
  const banner = old ?? document.createElement('p')
  banner.className = 'banner'
  banner.setAttribute('role', 'alert')
  banner.textContent = problem
  if (old === null) document.body.prepend(banner)
}
