// Mails (press releases) and web archives of browsers (MHTML), which are mails around a page.

import PostalMime from 'postal-mime'
import type { Problem } from '../model/problem.ts'
import { type Article, type Input, Unreadable } from './article.ts'
import { articleOfPage, wordsOfMarkup } from './html.ts'

const LIMITS = { maxNestingDepth: 32, maxHeadersSize: 1024 * 1024, maxRfc822NestingDepth: 4 }

type Mail = Awaited<ReturnType<PostalMime['parse']>>

/** Reads a mail: its page where it has one, else its plain text. */
export async function* readMail(input: Input): AsyncGenerator<Article | Problem> {
  const mail = await parsed(input)
  const html = mail.html ?? ''
  const words = html.trim() === '' ? { text: mail.text ?? '', hints: [] } : wordsOfMarkup(html)
  const sender = mail.from?.name ?? ''
  yield {
    text: words.text,
    hints: words.hints,
    metadata: {
      title: mail.subject?.trim() || null,
      outlet: sender.trim() || null,
      // its own header keeps the sender's zone, and with it the sender's day
      published: header(mail, 'date') ?? mail.date ?? null,
      url: null,
    },
  }
}

/** Reads a page that a browser saved as one file. */
export async function* readMhtml(input: Input): AsyncGenerator<Article | Problem> {
  const mail = await parsed(input)
  const html = mail.html ?? ''
  if (html.trim() === '') throw new Unreadable('read/no-articles', 'is a web archive without a page')
  const article = articleOfPage(html, input.path)
  const address = header(mail, 'snapshot-content-location') ?? header(mail, 'content-location')
  const url = article.metadata.url ?? (address !== null && /^https?:\/\//i.test(address) ? address : null)
  const title = article.metadata.title ?? (mail.subject?.trim() || null)
  yield { ...article, metadata: { ...article.metadata, title, url } }
}

function header({ headers }: Mail, name: string): string | null {
  return headers.find(({ key }) => key === name)?.value.trim() ?? null
}

async function parsed({ bytes }: Input): Promise<Mail> {
  try {
    return await new PostalMime(LIMITS).parse(bytes)
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n', 1)[0]! : 'not readable'
    throw new Unreadable('read/bad-mail', `is no mail that can be read: ${reason}`)
  }
}
