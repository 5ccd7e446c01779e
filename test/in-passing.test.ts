// What is told in passing, beside negations, denials, commands and false reports: names, ages and numbers that stand all the same.

import { expect, test } from 'vitest'
import { names } from './told.ts'

/** Text, field, and the values that vote for it. */
test.each<[string, string, string[]]>([
  // a name or an age beside a role is known, whatever the clause round it doubts or denies
  ['It is not known whether the gunman, Adam Cole, 31, acted alone.', 'suspect', ['Adam Cole']],
  ['It is not known whether the gunman, Adam Cole, 31, acted alone.', 'suspect-age', ['31']],
  ['There was no sign that the attacker, Ben Orr, a 44-year-old baker, had a plan.', 'suspect', ['Ben Orr']],
  ['There was no sign that the attacker, Ben Orr, a 44-year-old baker, had a plan.', 'suspect-age', ['44']],
  ['Police have not said why the suspect, Lena Holm, went back.', 'suspect', ['Lena Holm']],
  ['It was unclear if gunman Carl Reyes knew the dead. Two people were killed.', 'suspect', ['Carl Reyes']],
  ['Police have not named the gunman.', 'suspect', ['?']],
  // names that list the counted
  ['Two Danish men, Bo Lund and mechanic Jens Holm, were killed.', 'killed', ['2']],
  ['Three climbers, Ann Lee, Bo Lund and Cy Young, died on the ridge.', 'killed', ['3']],
  ['Two teachers, Ann Lee and Mary Cole, were injured in the collapse.', 'injured', ['2']],
  ['Two men, a woman and a child were killed in the fire.', 'killed', ['4']],
  // what sums up a negated clause is told by itself
  ['Roe was not being watched, a fact that let him buy a pistol and a shotgun.', 'weapon', ['handgun', 'shotgun']],
  ['The mine had no alarm, a lapse that killed nine workers.', 'killed', ['9']],
  ['The bridge was never inspected, a failure which left 12 people dead.', 'killed', ['12']],
  ['The pilot had not slept, a mistake that injured 40 passengers.', 'injured', ['40']],
  ['The ferry carried no rafts, and nobody was injured.', 'injured', ['0']],
  // a denial ends before what happened meanwhile
  ['The owner rejected the charge before two workers died in the shaft.', 'killed', ['2']],
  ['The ministry disputed the report after six sailors were killed.', 'killed', ['6']],
  ['Cole denied any plan when police arrested three men.', 'arrested', ['3']],
  ['Officials denied that two workers died.', 'killed', []],
  // commands are no deeds
  ['“Slaughter him with a knife,” the leaflet said.', 'weapon', []],
  ['“Take a rifle and hold the bridge,” the order read.', 'weapon', []],
  ['“Shoot them with a shotgun,” one message said.', 'weapon', []],
  ['The man wrote: “Bring your machete.” Two people were killed.', 'weapon', []],
  ['“He had a knife,” the baker said.', 'weapon', ['knife']],
  // false reports
  ['There were false reports of a second gunman.', 'suspects', []],
  ['Erroneous reports of three gunmen spread through the mall.', 'suspects', []],
  ['Bogus reports of another bomber emptied the station.', 'suspects', []],
  ['Police knocked down unfounded reports of two shooters.', 'suspects', []],
  ['Reports of two gunmen came from the mall.', 'suspects', ['2']],
])('%s (%s)', (text, field, values) => {
  expect(names(text, field)).toEqual(values)
})
