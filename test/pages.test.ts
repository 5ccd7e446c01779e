// Saved pages as papers really build them: where each paragraph belongs, what the page says of itself, and nothing that it hides.

import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { account } from '../src/account.ts'
import { shippedPacks } from '../src/packs/shipped.ts'
import { readAll } from '../src/read/read.ts'

const packs = shippedPacks()

async function pageOf(name: string) {
  const bytes = readFileSync(new URL(`../fixtures/pages/${name}`, import.meta.url))
  for await (const { document } of readAll(bytes, { id: name, path: name })) {
    const { parsed, claims } = account(document!, packs)
    const zones = parsed.zones.map((zone) => {
      const voice = zone.voice === null ? '' : ` (${zone.voice})`
      return `${zone.kind}${voice}: ${document!.text.slice(zone.start, zone.end).trim().replaceAll('\n\n', ' / ')}`
    })
    return {
      document: document!,
      claims,
      zones: zones.map((zone) => (zone.length > 70 ? `${zone.slice(0, 70)}…` : zone)),
    }
  }
  throw new Error(`${name} holds no article`)
}

describe('zones', () => {
  it.each<[string, string[]]>([
    [
      'wordpress.html',
      [
        'headline: Two hurt as barn burns near Elmdale',
        'byline: Posted on May 4, 2021 May 5, 2021 by Ruth Adler',
        'caption: Crews from four towns fought the fire. Photo by Ruth Adler',
        'dateline: ELMDALE –',
        'body: Two firefighters were hurt when a barn burned on County Road 9 o…',
        'headline: Damage',
        'body: The loss was put at $250,000. “It went up like a match,” said th…',
        'embed (@jolind): Smoke over Elmdale. I count 12 trucks. / — Jo Lind (@…',
        'body: No one else was hurt. The cause is under investigation by the st…',
        'furniture: Share this: / Twitter / Facebook / Related / Three killed i…',
        'comment: 2 thoughts on “Two hurt as barn burns near Elmdale” / Pete sa…',
        'furniture: Recent Posts / Bus crash injures 14 / Mayor resigns',
      ],
    ],
    [
      'daily.html',
      [
        'headline: Bridge Collapse Injures Nine in Harlow / A walkway fell onto…',
        'caption: The bridge was built in 1954 and carried 2,000 people a day. …',
        'byline: By Ana Ruiz and Tom Beck / Aug. 16, 2022',
        'furniture: Share full article',
        'dateline: HARLOW, Ohio —',
        'body: A pedestrian bridge collapsed onto a riverside path in Harlow on…',
        'furniture: Advertisement / SKIP ADVERTISEMENT',
        'body: The Ohio Department of Transportation said that the bridge had b…',
        'furniture: The Morning / Get 5 stories in your inbox every day. 1 mill…',
        'body: Investigators from the National Transportation Safety Board were…',
        'byline: Kim Ode contributed reporting.',
        'furniture: Ana Ruiz covers Ohio. She has worked for The Ledger for 12 …',
        'comment: Comments 2 / @Ann: I was told 3 runners died. / Recommend 41',
        'furniture: Most Popular / Storm kills 7',
      ],
    ],
    [
      'live-blog.html',
      [
        'headline: Storm Odette live: two dead as coast floods / Updates from o…',
        'byline: Updated 11:05 a.m. ET Oct. 2, 2023',
        'headline: What to know',
        'body: Two people have died, the sheriff of Carver County said. / About…',
        'byline: 11:05 a.m.',
        'headline: Second death confirmed',
        'byline: By Mara Quill',
        'body: A second man has died in the floods, Carver County Sheriff Abe S…',
        'byline: 9:30 a.m.',
        'headline: One dead, three missing',
        'body: One man was killed when a tree fell on his car, the sheriff’s of…',
        'embed (@nellonshore): Road to Pine Creek is GONE. 20 cars under water …',
        'byline: 6:00 a.m.',
        'headline: Storm makes landfall',
        'body: Odette came ashore at 4:45 a.m. near Port Lowe with winds of 85 …',
      ],
    ],
    [
      'plain-soup.html',
      [
        'headline: Man, 33, charged in depot shooting',
        'byline: By OWEN TATE, Staff Writer',
        'dateline: BRISTOW --',
        'body: A 33-year-old man was charged Thursday with shooting two co-work…',
        'furniture: Printer-friendly version | E-mail this story',
      ],
    ],
    [
      'single-file.html',
      [
        'headline: Tram derails; 6 hurt',
        'byline: Metro desk March 13, 2023',
        'body: Six passengers were hurt when a tram left its rails at Union Squ…',
        'headline: How we know',
        'body: We spoke with four witnesses.',
      ],
    ],
    [
      'script-only.html',
      [
        'headline: Gas leak empties school; 4 treated',
        'dateline: LAKESIDE, Mich. —',
        'body: Four pupils were treated for headaches after a gas leak emptied …',
      ],
    ],
  ])('%s', async (name, expected) => {
    expect((await pageOf(name)).zones).toEqual(expected)
  })
})

describe('facts', () => {
  it.each([
    [
      'wordpress.html',
      'Two hurt as barn burns near Elmdale',
      'The Valley Courier',
      '2021-05-04T16:10:33-05:00',
      'https://courier.example/2021/05/04/two-hurt-as-barn-burns/',
    ],
    [
      'daily.html',
      'Bridge Collapse Injures Nine in Harlow',
      'The Daily Ledger',
      '2022-08-16T19:40:00-04:00',
      'https://ledger.example/2022/08/16/us/harlow-bridge.html',
    ],
    [
      'live-blog.html',
      'Storm Odette live: two dead as coast floods',
      'Shore Radio',
      '2023-10-02T06:00:00-04:00',
      'https://shore.example/live/odette',
    ],
    ['plain-soup.html', 'Man, 33, charged in depot shooting', null, '2019-02-14', null],
    ['single-file.html', 'Tram derails; 6 hurt', null, '2023-03-13T18:20', 'https://metro.example/news/tram-derails'],
    ['script-only.html', 'Gas leak empties school; 4 treated', 'Lakeside News', '2020-11-05', null],
  ])('%s', async (name, title, outlet, published, url) => {
    expect((await pageOf(name)).document).toMatchObject({ title, outlet, published, url })
  })
})

describe('what readers, widgets and other stories say', () => {
  it.each(['wordpress.html', 'daily.html', 'live-blog.html'])('%s: never votes', async (name) => {
    const { claims } = await pageOf(name)
    const outside = claims.filter(({ zone }) => ['comment', 'furniture', 'embed', 'caption'].includes(zone))
    expect(outside.filter((claim) => claim.votes)).toEqual([])
  })

  it.each(['wordpress.html', 'daily.html', 'single-file.html', 'script-only.html'])(
    '%s: hidden text is not read',
    async (name) => {
      expect((await pageOf(name)).document.text).not.toMatch(
        /Ten dead|842 partners|Forty people|99 people|Site Index|Obituaries/,
      )
    },
  )
})
