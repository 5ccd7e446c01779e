// The only socket the tool ever opens: one page on this machine, at an address that nobody can guess, renewed as it changes.

import crypto from 'node:crypto'
import http from 'node:http'
import type { AddressInfo } from 'node:net'

export interface PageServer {
  /** Address of the page, token and port in it. */
  readonly url: string
  /** Takes over a new version; every open page is told and reloads. */
  show(page: string, version: number): void
  /** What went wrong in the last attempt, '' for nothing: open pages say so and stay as they are. */
  tell(problem: string): void
}

/** Name under which a page hears of news, relative to its own address. */
export const EVENTS = 'events'

const HEADERS = {
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
}

/** Listens on 127.0.0.1 alone, at a port that the system picks. */
export async function servePage(): Promise<PageServer> {
  const token = crypto.randomBytes(24).toString('base64url')
  const listeners = new Set<http.ServerResponse>()
  let page = ''
  let news = { version: 0, problem: '' }
  const line = (): string => `data: ${JSON.stringify(news)}\n\n`
  const spread = (): void => {
    for (const listener of listeners) listener.write(line())
  }

  const server = http.createServer((request, response) => {
    const { port } = server.address() as AddressInfo
    const refuse = (code: number): void => void response.writeHead(code, HEADERS).end()
    // a name that another site lets point here must not read the page
    if (request.headers.host !== `127.0.0.1:${port}` && request.headers.host !== `localhost:${port}`) refuse(403)
    else if (request.url !== `/${token}/` && request.url !== `/${token}/${EVENTS}`) refuse(404)
    else if (request.method !== 'GET') refuse(405)
    else if (request.url === `/${token}/`) {
      response.writeHead(200, { ...HEADERS, 'Content-Type': 'text/html; charset=utf-8' }).end(page)
    } else {
      response.writeHead(200, { ...HEADERS, 'Content-Type': 'text/event-stream' })
      response.write(line())
      listeners.add(response)
      response.on('close', () => listeners.delete(response))
    }
  })
  await new Promise<void>((done, fail) => {
    server.once('error', fail)
    server.listen(0, '127.0.0.1', done)
  })
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/${token}/`,
    show(next, version) {
      page = next
      news = { version, problem: '' }
      spread()
    },
    tell(problem) {
      if (news.problem === problem) return
      news = { ...news, problem }
      spread()
    },
  }
}
