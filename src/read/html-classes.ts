// What elements, roles and names of classes say of the text inside them: hidden, a reader's comment, a caption, furniture …

/** Standing of text in a page; bits, inherited from element to element. */
export enum Mark {
  Hidden = 1,
  /** Navigation, site header and footer, forms: no part of any article. */
  Chrome = 2,
  Comment = 4,
  Furniture = 8,
  Caption = 16,
  Embed = 32,
  Byline = 64,
  Deck = 128,
  Preformatted = 256,
  /** Inside the element that the page itself calls its article or its main part. */
  Inside = 512,
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/))

/** Elements that part text into paragraphs. */
export const BLOCKS = words(
  `address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer
  form h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li main menu nav ol p pre section summary table tbody td
  tfoot th thead title tr ul amp-img amp-story`,
)
/** What a page's head may hold; any other element ends it. */
export const HEAD_CONTENT = words('title meta link script style base noscript template bgsound basefont')
export const VOIDS = words('area base br col embed hr img input link meta param source track wbr frame keygen')
/** Elements that close an open paragraph, as the HTML standard has it. */
export const CLOSES_P = words(
  `address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5
  h6 header hgroup hr main menu nav ol p pre section table ul li dd dt`,
)
/** Elements whose text nobody reads as part of the page. */
const UNSEEN = words(
  `template select option optgroup datalist button canvas audio video object svg math map meter progress frameset rp
  script style head`,
)
const OF_ELEMENT: ReadonlyMap<string, number> = new Map([
  ['nav', Mark.Chrome],
  ['menu', Mark.Chrome],
  ['footer', Mark.Chrome],
  ['aside', Mark.Furniture],
  ['figcaption', Mark.Caption],
  ['address', Mark.Byline],
  ['time', Mark.Byline],
  ['pre', Mark.Preformatted],
  ['article', Mark.Inside],
  ['main', Mark.Inside],
])
const OF_ROLE: ReadonlyMap<string, number> = new Map([
  ['navigation', Mark.Chrome],
  ['banner', Mark.Chrome],
  ['contentinfo', Mark.Chrome],
  ['search', Mark.Chrome],
  ['menu', Mark.Chrome],
  ['menubar', Mark.Chrome],
  ['toolbar', Mark.Chrome],
  ['dialog', Mark.Furniture],
  ['alertdialog', Mark.Furniture],
  ['complementary', Mark.Furniture],
  ['tooltip', Mark.Hidden],
])

/** Class names and ids, word by word; each pattern is anchored and looks at one word of at most 60 characters. */
const OF_WORD: readonly (readonly [RegExp, number])[] = [
  [
    /^(?:sr-only|visually-?hidden|screen-reader(?:-text)?|assistive-text|u-hidden|is-hidden|visuallyhidden)$/,
    Mark.Hidden,
  ],
  [/^(?:(?:user|reader|article|post|story)-?comments?|comments?|commentlist|respond|replies|responses)$/, Mark.Comment],
  [/^comments?[-_](?!open|closed|off|disabled|count|link)/, Mark.Comment],
  [
    /^(?:disqus|livefyre|viafoura|coral|hyvor|spot-?im|openweb|isso|remark42|utterances|giscus|discourse)(?:$|[-_])/,
    Mark.Comment,
  ],
  [
    /^(?:twitter-tweet|instagram-media|fb-post|fb-video|tiktok-embed|bluesky-embed|mastodon-embed|reddit-embed(?:-bq)?)$/,
    Mark.Embed,
  ],
  [
    /^(?:tweet|embed(?:ded)?-?(?:tweet|post|social)|social-embed|twitter-embed|truth-?social|threads-embed)(?:$|[-_])/,
    Mark.Embed,
  ],
  [
    /(?:^|[-_])(?:captions?|cutline|wp-caption-text|photo-?credits?|image-?credits?|img-?credits?|picture-credit)$/,
    Mark.Caption,
  ],
  [/^(?:wp-caption-text|gallery-caption|credit|media-credit)$/, Mark.Caption],
  [
    /^(?:by-?lines?|authors?|author-?name|contributors?|reporter|posted-(?:on|by)|entry-(?:date|meta)|(?:post-?|article-?)?meta)$/,
    Mark.Byline,
  ],
  [
    /(?:^|[-_])(?:by-?lines?|timestamps?|date-?time|pub-?date|publish(?:ed)?-?(?:date|time|on|at)?|updated?-?(?:date|time|at)?)$/,
    Mark.Byline,
  ],
  [
    /^(?:dek|deck|standfirst|sub-?title|sub-?headline|sub-?head|article-?(?:summary|dek|deck|subtitle)|entry-subtitle|lede-?summary)$/,
    Mark.Deck,
  ],
  [
    /(?:^|[-_])(?:related|recommend(?:ed|ations?)?|newsletters?|sign-?up|subscribe|subscription|trending|recirc(?:ulation)?)(?:$|[-_])/,
    Mark.Furniture,
  ],
  [
    /(?:^|[-_])(?:most-?(?:read|popular|viewed|shared)|(?:read|see|more)-?(?:also|next|more|stories|news|on|from|like-this)|you-may-like)(?:$|[-_])/,
    Mark.Furniture,
  ],
  [
    /(?:^|[-_])(?:share|sharing|social|sharedaddy|addtoany|follow-?us|outbrain|taboola|sponsored?|advert(?:isement|s)?|promo(?:tion|box)?)(?:$|[-_])/,
    Mark.Furniture,
  ],
  [
    /^(?:ads?|ad-(?:container|slot|wrapper|unit|label)|dfp|banner-ad|sidebar|side-?bar|widget(?:s|-area)?|pull-?quote|paywall|donate|donation)(?:$|[-_])/,
    Mark.Furniture,
  ],
  [
    /^(?:jp-relatedposts|yarpp|tags?-?(?:list|links|cloud)|post-?tags|entry-(?:tags|footer)|author-?(?:bio|box|info)|about-(?:the-)?author)(?:$|[-_])/,
    Mark.Furniture,
  ],
  [
    /^(?:cookie|consent|gdpr|onetrust|modal|popup|pop-up|lightbox|toast|notification|skip-?links?)(?:$|[-_])/,
    Mark.Chrome,
  ],
  [
    /^(?:breadcrumbs?|navbar|(?:left|right|side|top|main|sub|global)?-?nav|navigation|site-(?:header|footer|nav|branding)|masthead|menu|topbar|footer|page-?(?:header|footer)-nav|pagination|pager)(?:$|[-_])/,
    Mark.Chrome,
  ],
]

/** Elements that hold the article itself: what their class names say is of the page, not of their text. */
const HOLDERS = words('html body main article')
const MOST_WORDS = 24

/** The marks of the text inside an element, after those of what it stands in. */
export function marksWithin(above: number, name: string, attributes: ReadonlyMap<string, string>): number {
  // parts of a page that browsers keep apart are seen all the same
  if (name === 'template' && attributes.has('shadowrootmode')) return above
  const own = marksOf(name, attributes)
  const isInner = (above & Mark.Inside) !== 0 && (own & Mark.Chrome) !== 0
  return above | (isInner ? (own & ~Mark.Chrome) | Mark.Furniture : own)
}

function marksOf(name: string, attributes: ReadonlyMap<string, string>): number {
  const unseen = UNSEEN.has(name) || (name === 'dialog' && !attributes.has('open'))
  let marks = (unseen ? Mark.Hidden : 0) | (OF_ELEMENT.get(name) ?? 0)
  if (attributes.size === 0) return marks
  if (isHidden(name, attributes)) return marks | Mark.Hidden
  const role = attributes.get('role')
  if (role !== undefined) marks |= OF_ROLE.get(role.trim().toLowerCase()) ?? 0
  const itemprop = attributes.get('itemprop')
  if (itemprop === 'author' || attributes.get('rel') === 'author') marks |= Mark.Byline
  if (itemprop === 'caption') marks |= Mark.Caption
  if (itemprop === 'comment') marks |= Mark.Comment
  const named = `${attributes.get('class') ?? ''} ${attributes.get('id') ?? ''} ${attributes.get('data-testid') ?? ''}`
  return named.length > 2 ? marks | marksOfNames(name, named) : marks
}

function marksOfNames(name: string, named: string): number {
  let marks = 0
  let seen = 0
  for (const word of named.slice(0, 1000).toLowerCase().split(/\s+/)) {
    if (word === '' || word.length > 60) continue
    if (++seen > MOST_WORDS) break
    for (const [pattern, mark] of OF_WORD) if (pattern.test(word)) marks |= mark
  }
  if (!HOLDERS.has(name)) return marks
  // `<article class="comment">` is a comment; `<body class="has-comments sidebar-left">` is a page
  return name === 'article' ? marks & (Mark.Comment | Mark.Embed | Mark.Hidden) : 0
}

const UNSEEN_STYLE =
  /(?:^|;)\s{0,9}(?:display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden|font-size\s{0,9}:\s{0,9}0(?![.\d]))/i
const ICONS = words('i span svg em b a')

function isHidden(name: string, attributes: ReadonlyMap<string, string>): boolean {
  if (attributes.has('hidden') && attributes.get('hidden') !== 'until-found') return true
  // a page under an open dialogue is hidden from readers of screens as a whole: only small elements are icons
  if (attributes.get('aria-hidden') === 'true' && ICONS.has(name)) return true
  const style = attributes.get('style')
  return style !== undefined && UNSEEN_STYLE.test(style)
}
