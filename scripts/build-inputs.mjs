// Writes fixtures/inputs: the ferry article, which stands there as ferry.txt, in every format that is read.
//   node scripts/build-inputs.mjs     the files are committed; the same bytes every time
import { readFileSync, writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { zipSync } from 'fflate'

const folder = new URL('../fixtures/inputs/', import.meta.url)
const article = readFileSync(new URL('ferry.txt', folder), 'utf8')
const paragraphs = article.trim().split('\n\n')
const [title, byline, ...body] = paragraphs
const address = 'https://example.org/news/ferry-aground'
const published = '2021-03-09T07:45:00-05:00'
const write = (name, content) => writeFileSync(new URL(name, folder), content)
const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

// a saved page: facts in JSON-LD and OpenGraph, furniture around the article, two readers below it
const related = body.findIndex((text) => text.startsWith('Read also'))
const content = body
  .map((text, n) =>
    n === related
      ? `<div class="related-links"><a href="/storm">${escaped(text)}</a></div>`
      : text.startsWith('Copyright')
        ? ''
        : `<p>${escaped(text)}</p>`,
  )
  .join('\n')
const figure =
  '<figure><img src="ferry.jpg" alt=""><figcaption>The ferry on Sunday with 90 guests. (Harbor Post/Dana Cole)</figcaption></figure>'
const page = `<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>${title} | Harbor Post</title>
<meta property="og:title" content="${title}"><meta property="og:site_name" content="Harbor Post">
<link rel="canonical" href="${address}">
<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"Harbor Post"},
{"@type":"NewsArticle","headline":"${title}","datePublished":"${published}","publisher":{"@type":"Organization","name":"Harbor Post"}}]}</script>
<style>.x { color: red }</style><script>var dead = "Ten passengers died."</script></head>
<body class="single comments-open"><header class="site-header"><nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li></ul></nav></header>
<main><article class="post"><h1>${title}</h1>
<p class="byline">${byline} <time datetime="${published}">March 9, 2021</time></p>
${figure}
${content}
<p style="display:none">Ten passengers died.</p>
<template><p>Ten passengers died.</p></template><!-- Ten passengers died. -->
</article>
<section id="comments" class="comments-area"><h2>2 Comments</h2>
<ol class="comment-list"><li class="comment"><p>My cousin says 5 passengers were killed.</p></li>
<li class="comment"><p>So sad. Praying for all 60 people on board.</p></li></ol></section></main>
<aside class="sidebar"><div class="newsletter-signup"><p>Get 20 stories a day in your inbox.</p></div></aside>
<footer class="site-footer"><p>${escaped(body.at(-1))}</p></footer></body></html>
`
write('ferry.html', page)
write(
  'ferry-latin1.html',
  Buffer.from(
    page.replace('utf-8', 'windows-1252').replace(/[^\0-\x7f]/g, (char) => cp1252(char)),
    'latin1',
  ),
)

function cp1252(char) {
  return { '“': '\x93', '”': '\x94', '—': '\x97' }[char] ?? char
}

write('ferry-guessed.txt', Buffer.from(article.replace(/[^\0-\x7f]/g, cp1252), 'latin1'))

// a browser's archive and a mail, quoted-printable
const quoted = (text) =>
  Buffer.from(text)
    .toString('latin1')
    .split('\n')
    .map((line) => {
      const coded = [...line].map((char) =>
        char === '=' || char.charCodeAt(0) > 126
          ? `=${char.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`
          : char,
      )
      let out = ''
      let width = 0
      for (const piece of coded) {
        if (width + piece.length > 73) {
          out += '=\r\n'
          width = 0
        }
        out += piece
        width += piece.length
      }
      return out
    })
    .join('\r\n')
write(
  'ferry.mhtml',
  `From: <Saved by a browser>\r\nSnapshot-Content-Location: ${address}\r\nSubject: ${title}\r\nDate: Tue, 9 Mar 2021 14:00:00 -0500\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="part-of-page"\r\n\r\n\r\n--part-of-page\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\nContent-Location: ${address}\r\n\r\n${quoted(page)}\r\n--part-of-page\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\nContent-Location: https://example.org/ferry.png\r\n\r\niVBORw0KGgo=\r\n--part-of-page--\r\n`,
)
write(
  'ferry.eml',
  `From: =?utf-8?Q?Harbor_Post?= <desk@example.org>\r\nTo: <readers@example.org>\r\nSubject: =?utf-8?Q?${title.replaceAll(' ', '_')}?=\r\nDate: Tue, 9 Mar 2021 07:45:00 -0500\r\nMessage-ID: <ferry@example.org>\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${quoted(article)}`,
)

// tables and records
const cell = (text) => `"${text.replaceAll('"', '""')}"`
const other = 'A bus with 12 people on board overturned near Dover on Monday. No one was hurt.'
write(
  'ferry.csv',
  `url,title,date,outlet,text\r\n${[address, title, published, 'Harbor Post', article].map(cell).join(',')}\r\n${['https://example.org/bus', 'Bus Overturns', '2021-03-08', 'Dover News', other].map(cell).join(',')}\r\n`,
)
write('ferry.tsv', `When\tStory\n2021-03-09\t${cell(article)}\n`)
const plain = { title, author: 'Maria Cole', text: article }
write(
  'trafilatura.json',
  `${JSON.stringify({ ...plain, hostname: 'example.org', date: '2021-03-09', sitename: 'Harbor Post', source: address, 'source-hostname': 'Harbor Post', fingerprint: 'a1b2c3', raw_text: 'x' }, null, 1)}\n`,
)
write(
  'news-please.json',
  `${JSON.stringify([{ authors: ['Maria Cole'], date_publish: '2021-03-09 07:45:00', maintext: article, source_domain: 'example.org', title, url: address }])}\n`,
)
write(
  'newspaper4k.ndjson',
  `${JSON.stringify({ authors: ['Maria Cole'], canonical_link: address, publish_date: '2021-03-09 07:45:00-05:00', text: article, title })}\n\n${JSON.stringify({ id: 'bus', text: other, publish_date: '2021-03-08' })}\n`,
)

// feeds
const feedContent = paragraphs
  .slice(1)
  .map((text) => `<p>${escaped(text)}</p>`)
  .join('\n')
write(
  'ferry.rss',
  `<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Harbor Post</title><link>https://example.org/</link><description>News</description>\n<item><title>${title}</title><link>${address}</link><guid isPermaLink="false">ferry-1</guid><pubDate>Tue, 09 Mar 2021 12:45:00 GMT</pubDate><description>A ferry ran aground.</description><content:encoded><![CDATA[${feedContent}]]></content:encoded></item>\n<item><title>Bus Overturns</title><link>https://example.org/bus</link><pubDate>Mon, 08 Mar 2021 12:00:00 GMT</pubDate><description>${other}</description></item>\n</channel></rss>\n`,
)
write(
  'ferry.atom',
  `<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom"><title>Harbor Post</title><id>urn:harbor</id><updated>2021-03-09T12:45:00Z</updated>\n<entry><title>${title}</title><id>${address}</id><link href="${address}"/><published>${published}</published><updated>${published}</updated><content type="html">${escaped(feedContent)}</content></entry></feed>\n`,
)
write(
  'feed.json',
  `${JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'Harbor Post', items: [{ id: address, url: address, title, content_html: feedContent, date_published: published }] }, null, 1)}\n`,
)

// a web archive: a request, its answer (chunked and packed), a picture
const record = (type, contentType, block, extra = '') => {
  const bytes = Buffer.from(block, 'latin1')
  const head = `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Target-URI: ${address}\r\nWARC-Date: 2021-03-10T08:00:00Z\r\nWARC-Record-ID: <urn:uuid:0${type.length}>\r\nContent-Type: ${contentType}\r\nContent-Length: ${bytes.length}\r\n${extra}\r\n`
  return Buffer.concat([Buffer.from(head), bytes, Buffer.from('\r\n\r\n')])
}
const packed = gzipSync(Buffer.from(page), { level: 9 })
packed[9] = 255
const answer = `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n\r\n${packed.length.toString(16)}\r\n${packed.toString('latin1')}\r\n0\r\n\r\n`
const records = [
  record('warcinfo', 'application/warc-fields', 'software: by hand\r\n'),
  record(
    'request',
    'application/http; msgtype=request',
    'GET /news/ferry-aground HTTP/1.1\r\nHost: example.org\r\n\r\n',
  ),
  record('response', 'application/http; msgtype=response', answer),
  record('response', 'application/http; msgtype=response', 'HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\n\x89PNG'),
]
write('ferry.warc', Buffer.concat(records))
write('ferry.warc.gz', Buffer.concat(records.map((one) => gzipSync(one, { level: 9 }))))

// a PDF of two pages, by hand
const fonts = '/Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >> >>'
const pdfText = (text) =>
  `(${text.replace(/[\\()]/g, '\\$&').replace(/[^\0-\x7f]/g, (char) => `\\${cp1252(char).charCodeAt(0).toString(8)}`)})`
function wrapped(text, width) {
  const lines = ['']
  for (const word of text.split(' ')) {
    if (lines.at(-1) !== '' && lines.at(-1).length + word.length + 1 > width) lines.push(word)
    else lines[lines.length - 1] += (lines.at(-1) === '' ? '' : ' ') + word
  }
  return lines
}
function pdfPage(texts, number, first) {
  const out = ['BT /F1 9 Tf 1 0 0 1 72 760 Tm (Harbor Post) Tj ET']
  let y = 720
  texts.forEach((text, n) => {
    const size = first && n === 0 ? 18 : 11
    for (const line of wrapped(text, 80)) {
      out.push(`BT /F1 ${size} Tf 1 0 0 1 72 ${y} Tm ${pdfText(line)} Tj ET`)
      y -= first && n === 0 ? 22 : 14
    }
    y -= 10
  })
  out.push(`BT /F1 9 Tf 1 0 0 1 290 40 Tm (Page ${number} of 2) Tj ET`)
  return out.join('\n')
}
function pdf(contents) {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${contents.map((_, n) => `${3 + 2 * n} 0 R`).join(' ')}] /Count ${contents.length} >>`,
    ...contents.flatMap((stream, n) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << ${fonts} >> /Contents ${4 + 2 * n} 0 R >>`,
      `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    ]),
  ]
  let file = '%PDF-1.4\n'
  const places = objects.map((object, n) => {
    const at = file.length
    file += `${n + 1} 0 obj\n${object}\nendobj\n`
    return at
  })
  const table = file.length
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')}`
  return Buffer.from(
    `${file}trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${table}\n%%EOF\n`,
    'latin1',
  )
}
const half = body.findIndex((text) => text.startsWith('Here is'))
write(
  'ferry.pdf',
  pdf([pdfPage([title, byline, ...body.slice(0, half)], 1, true), pdfPage(body.slice(half), 2, false)]),
)
write('../hostile/scan.pdf', pdf(['0 0 m 100 100 l S']))

// a Word document with a hidden run and a deleted one
const run = (text) => `<w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`
const styled = (text, style) =>
  `<w:p>${style === null ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}${run(text)}</w:p>`
const hidden =
  '<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>Ten passengers died.</w:t></w:r><w:del w:id="1"><w:r><w:delText>Nine died.</w:delText></w:r></w:del></w:p>'
const namespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const parts = {
  '[Content_Types].xml':
    '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
  '_rels/.rels':
    '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
  'word/document.xml': `<?xml version="1.0"?><w:document ${namespace}><w:body>${paragraphs.map((text, n) => styled(text, n === 0 ? 'Title' : null)).join('')}${hidden}</w:body></w:document>`,
  'word/styles.xml': `<?xml version="1.0"?><w:styles ${namespace}><w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/></w:style></w:styles>`,
}
const stamped = Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, Buffer.from(text)]))
write('ferry.docx', zipSync(stamped, { level: 6, mtime: '1980-01-02T00:00:00' }))
