// Pages and Markdown made to hurt: nesting, repeats and ends that never come, each with one fact to find.

/** The sentence that each page tells, wherever its markup puts it. */
export const fact =
  '<p>A ferry with 41 people on board ran aground off Port Hale at 6:20 a.m., the Coast Guard said.</p>'
const attributes = Array.from({ length: 100_000 }, (_, n) => `a${n}="x"`).join(' ')
/** Bodies of pages by what is wrong with them. */
export const killers: Readonly<Record<string, string>> = {
  '200,000 divs': '<div>'.repeat(200_000) + fact,
  'a million divs, the fact before them': fact + '<div>'.repeat(1_000_000),
  'wrong nesting': fact + '<b><i><p>'.repeat(50_000),
  'elements that close each other': fact + '<a><b><i><u></a></b></i></u>x'.repeat(30_000),
  'a million less-than signs': fact + '<'.repeat(1_000_000),
  '100,000 attributes': `<div ${attributes}>${fact}`,
  'a class of a megabyte': `<div class="${'comment-x '.repeat(100_000)}">x</div>${fact}`,
  'a class of one long word': `<p class="${'a-'.repeat(500_000)}">x</p>${fact}`,
  'a style of a megabyte': `<p style="${'display : '.repeat(100_000)}">x</p>${fact}`,
  'comments that never end': fact + '<!--'.repeat(200_000),
  'half entities': `${fact}<p>${'&'.repeat(500_000)}</p>`,
  'an entity without an end': `${fact}<p>&${'a'.repeat(500_000)}</p>`,
  'tables in tables': fact + '<table><tr><td>'.repeat(100_000),
  'ends of what never began': `${fact}${'<b>'.repeat(500)}${'</i>'.repeat(500_000)}`,
  'scripts that never end': `${fact}<script>${'</scr'.repeat(200_000)}`,
  'quotes that never end': `${fact}<a href="${'<a href='.repeat(100_000)}`,
  'deep JSON-LD': `<script type="application/ld+json">${'['.repeat(300_000)}</script>${fact}`,
  'long JSON-LD': `<script type="application/ld+json">[${'{"@type":"X","a":[1]},'.repeat(50_000)}0]</script>${fact}`,
  'white space': `${fact}<p>${' \n'.repeat(1_000_000)}</p>`,
  'headings in heads': '<head><title>'.repeat(1000) + fact.replace('<p>', '</title><p>'),
  'paragraphs in divs in divs': `${'<div><p>Some words, more words, and a stop.</p>'.repeat(10_000)}${fact}`,
  metas: '<meta name=date content=x>'.repeat(100_000) + fact,
}

/** The same for Markdown, where each sign can open something. */
export const markdownKillers: readonly string[] = [
  '*',
  '_',
  '[',
  '![',
  '](',
  '`',
  '> ',
  '#',
  '|',
  '- ',
  '<a ',
  '&#',
  '\\',
  '~',
  '1. ',
  '***a ',
].map((sign) => `${sign.repeat(40_000)}\n\nTwo men died at the scene in Dayton, police said.\n`)
