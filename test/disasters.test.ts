// Storms, slides, quakes and fires: how many are missing and dead, where and when, with the near miss beside each rule.

import { describe, expect, test } from 'vitest'
import { votedFor } from './told.ts'

/** Published on a Monday. */
const PUBLISHED = '2025-07-07'

describe('how many', () => {
  test.each<[string, string, string[]]>([
    ['Storm leaves 31 dead, 204 missing', 'missing', ['204']],
    ['The slide left 31 people dead, dozens more hurt or trapped.', 'missing', []],
    ['Six identified, hundreds still missing', 'missing', ['hundreds']],
    ['Fears rise that more than 40 died as dozens still missing', 'missing', ['dozens']],
    ['12 missing residents were told.', 'missing', ['12']],
    ['5 hikers dead, 6th missing on ridge', 'missing', ['1']],
    ['There were 60 villagers whose whereabouts were unknown.', 'missing', ['60']],
    ['Six divers missing in river cave found dead', 'killed', ['6']],
    ['Six divers missing in river cave found dead', 'missing', []],
    ['Dozens of herders are missing or feared dead.', 'missing', ['dozens']],
    ['Ten hikers were reported missing on Friday. Two remain unaccounted for.', 'missing', ['2']],
    ['Ten hikers were reported missing on Friday. Dogs were sent.', 'missing', ['10']],
    ['Five rangers were killed and a sixth was presumed to have died.', 'killed', ['5', 'at least 6']],
    ['Five rangers were killed and a sixth died in hospital.', 'killed', ['6']],
    ['Crews do not expect to find more survivors of the slide that killed nine people.', 'killed', ['9']],
    ['Crews do not believe that a slide killed nine people.', 'killed', []],
    ['Dozens are thought to be missing, and about 40 homes are destroyed.', 'homes-destroyed', ['about 40']],
    ['The blaze has claimed 350 homes.', 'homes-destroyed', ['350']],
    ['Three rescue workers were praised.', 'rescued', []],
    ['In the valley 30 people were rescued.', 'rescued', ['30']],
    ['Tom Orr, 51, died after sustaining injuries.', 'injured', []],
    ['Dozens of people were killed and injured.', 'injured', ['dozens']],
    ['The governor said the death toll was 66.', 'killed', ['66']],
    ['Hundreds of officers were digging to search for the missing.', 'missing', []],
    ['Two more deaths were told, bringing the death count up to 37.', 'killed', ['37']],
    ['Divers pulled 11 bodies from the lake.', 'killed', ['11']],
    ['They looked for dozens of people feared buried under the mud.', 'missing', ['dozens']],
    ['Some 900 people were in evacuation centers.', 'evacuated', ['about 900']],
    ['The toll in the wake of the storm has climbed to 59.', 'killed', ['59']],
    [
      'A storm killed 25 people in the east.\n\nThree people died in Harlan County, two in Letcher County. Nine were killed in Perry County.',
      'killed',
      ['25'],
    ],
    ['A storm killed 25 people in Harlan County. Nine people were killed in Harlan County.', 'killed', ['25', '9']],
  ])('%s → %s %s', (text, field, expected) => {
    expect(votedFor(text, field, PUBLISHED)).toEqual(expected)
  })
})

describe('how strong', () => {
  test.each<[string, string[]]>([
    ['A magnitude 6.4 quake followed by dozens of aftershocks struck the coast.', ['6.4']],
    ['A 6.4-magnitude quake struck. A 5.1-magnitude aftershock shook the city at noon.', ['6.4']],
  ])('%s → %s', (text, expected) => {
    expect(votedFor(text, 'magnitude', PUBLISHED)).toEqual(expected)
  })
})

describe('who', () => {
  test.each<[string, string[]]>([
    ['Two people were killed in Dover — Ann Lee, 36, and Ben Roe, 33.', ['Ann Lee', 'Ben Roe']],
    ['Two people were killed in Dover, said Sheriff Ann Lee.', []],
    ['A man was killed: Ann Lee, Ben Roe and Tom Orr saw it.', []],
  ])('%s → %s', (text, expected) => {
    expect(votedFor(text, 'victim', PUBLISHED)).toEqual(expected)
  })

  test('friends who search for somebody make nobody a suspect', () => {
    const told = 'Ben Roe, 48, died in the fire. A friend had been searching for him.'
    expect(votedFor(told, 'suspect', PUBLISHED)).toEqual([])
    expect(votedFor('Police are searching for Ben Roe, 48.', 'suspect', PUBLISHED)).toEqual(['Ben Roe'])
  })
})

describe('when', () => {
  test.each<[string, string[]]>([
    ['The death toll from the fire reached 42 on Sunday.', []],
    ['Officials reported on Sunday that the toll had risen to 29 after a fire that began Friday.', ['Fri 4 Jul 2025']],
    ['The fire was reported Sunday at a mill.', ['Sun 6 Jul 2025']],
    ['Two men walk past the rubble of Friday’s landslide near Dover, Sunday.', ['Fri 4 Jul 2025']],
    ['Nine more bodies were found on Sunday.', []],
    ['Rescuers used shovels to claw through the mud on Sunday.', []],
    ['The governor flew over the flood-hit valley on Sunday.', []],
    ['It was reported Sunday that six people had died.', []],
    ['A storm lashed the coast on Sunday, killing two people.', ['Sun 6 Jul 2025']],
  ])('%s → %s', (text, expected) => {
    expect(votedFor(text, 'date', PUBLISHED)).toEqual(expected)
  })

  test('an hour in brackets behind an hour is the same one', () => {
    const told = 'The quake struck at 11:30 local time (1930 GMT) on Friday.'
    expect(votedFor(told, 'incident-time', PUBLISHED)).toHaveLength(1)
  })
})

describe('where', () => {
  test.each<[string, string[]]>([
    ['A mudslide hit rural Harlan County on Sunday, killing two people.', ['Harlan County']],
    ['A tornado tore through Middle Tennessee on Sunday.', ['Middle Tennessee']],
    ['A landslide near the towns of Orsk and Varde buried six people.', ['Orsk']],
    ['Six hikers were killed by an avalanche in the Granite Peak area.', ['Granite Peak']],
    ['A storm killed nine people in Varde on Sunday. It shook buildings in Boston.', ['Varde']],
    ['The toll equals that of the 1933 Miller Fire in Boston, the worst fire ever.', []],
    ['Cole Fire and Rescue crews worked with Cole Fire in Boston. Nobody was hurt.', ['Boston']],
    ['Nine died in Ohio\n\nA storm killed nine people near the town of Varde on Sunday.', ['Varde']],
  ])('%s → %s', (text, expected) => {
    expect(votedFor(text, 'place', PUBLISHED)).toEqual(expected)
  })
})
