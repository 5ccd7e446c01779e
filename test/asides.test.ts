// Words beside the event: where those are who tell of it, whose history a country's is, what a name is said to be, and parts of a number.

import { expect, test } from 'vitest'
import { account } from '../src/account.ts'
import { shippedPacks } from '../src/packs/shipped.ts'
import { plainDocument } from './document.ts'
import { names } from './told.ts'

/** Text, field, and the values that vote for it. */
test.each<[string, string, string[]]>([
  // where somebody is who tells of it
  ['Two tourists were hurt, according to the Danish consulate in Lyon.', 'place', []],
  ['Nine people died, according to a spokesman for the company in Oslo.', 'place', []],
  ['A spokesman in Madrid said two people were killed in Seville.', 'place', ['Seville']],
  ['An official in Cairo told reporters that six people died in Luxor.', 'place', ['Luxor']],
  ['A fire in Dayton killed two people, a spokesman in Cleveland said.', 'place', ['Dayton']],
  // a headline names the state, the lead the town
  ['Two killed in Iowa bus crash\n\nA bus overturned on Sunday in Dubuque, killing two people.', 'place', ['Dubuque']],
  [
    'Two killed in Iowa bus crash\n\nThe bus veered off the road near Dubuque. Nobody else was hurt.',
    'place',
    ['Dubuque'],
  ],
  ['Two killed in Iowa bus crash\n\nTwo people from Chicago died when the bus overturned.', 'place', ['Iowa']],
  // whose history it is
  ['A man shot two people in the worst attack in US history.', 'place', []],
  ['Six people were killed in one of the worst fires in Canadian history.', 'place', []],
  ['Four people were killed, the first such deaths on Norway soil.', 'place', []],
  ['Four people were killed in Norway.', 'place', ['Norway']],
  // a description in commas between a name and its verb
  ['Adam Cole, the 29-year-old man behind the worst fire in years, set two people alight.', 'killed', []],
  ['Adam Cole, the 29-year-old man responsible for the raid, opened fire.', 'suspect-age', ['29']],
  ['Lena Holm, the 34-year-old nurse accused of arson, was charged on Friday.', 'suspect-age', ['34']],
  ['Ben Orr, the 41-year-old driver convicted of murder, was sentenced.', 'suspect-age', ['41']],
  ['Carl Reyes, the 19-year-old student missing for two days, was killed.', 'victim-age', ['19']],
  ['Ann Lee, the 52-year-old teacher wounded in the blast, died.', 'victim-age', ['52']],
  // a part of the counted
  ['Two tourists were injured, one seriously.', 'injured', ['2']],
  ['Nine miners were hurt, three critically.', 'injured', ['9']],
  ['Four boys were wounded in the crash, one seriously.', 'injured', ['4']],
  ['Three were critically hurt.', 'injured', ['3']],
  // vague words for a few are no crowd
  ['Many concertgoers jumped fences to escape.', 'crowd', []],
  ['Several spectators ran.', 'crowd', []],
  ['A few protesters marched.', 'crowd', []],
  ['Dozens of concertgoers jumped fences to escape.', 'crowd', ['dozens']],
  ['Dozens of partygoers remained hostage for hours.', 'crowd', []],
  // who joins a broadcast investigates nothing
  ['We are joined now by NPR from Boston.', 'investigator', []],
  ['The host was joined by CNN for the debate.', 'investigator', []],
  ['Deputies were joined by the FBI.', 'investigator', ['FBI']],
  ['The search was joined by the FBI.', 'investigator', ['FBI']],
  // who claims an attack says nothing of it, and is no place
  ['Islamic State has claimed responsibility for the shooting in Lyon, which killed two people.', 'place', ['Lyon']],
  ['He fled on behalf of Islamic State after he shot two men.', 'place', []],
])('%s (%s)', (text, field, values) => {
  expect([...new Set(names(text, field))]).toEqual(values)
})

test('the captions of a series of pictures are its text; beside a story they are none', () => {
  const captions = [
    'Photos: A mill after the blast. Six people were killed when the mill blew up on Sunday. Hide Caption 1 of 3',
    'Photos: Blast at the mill Crews look for the missing on Monday. Hide Caption 2 of 3',
    'Photos: Blast at the mill People gather near the gate. Hide Caption 3 of 3',
  ]
  const killed = (text: string) =>
    account(plainDocument(text), shippedPacks()).claims.filter((c) => c.field === 'killed' && c.votes)
  expect(killed(['Blast at the mill', ...captions].join('\n\n'))).toHaveLength(1)
  const story = 'The mill stood by the river for a century, and its owners had promised to mend the boiler.'
  expect(killed(['Blast at the mill', story, ...captions].join('\n\n'))).toHaveLength(0)
})
