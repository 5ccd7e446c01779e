// Corpus of counts: what a phrase must mean, and what it must not; all sentences are our own.

import type { Lookalike } from '../../model/claim.ts'

/** Phrase in brackets → the count it must give: `min, max, form`; null stands for an open end. */
export interface CountRow {
  readonly text: string
  readonly span: string
  readonly min: number | null
  readonly max: number | null
  readonly form: string
}

function row(text: string, span: string, min: number | null, max: number | null, form = 'exact'): CountRow {
  return { text, span, min, max, form }
}

export const counts: readonly CountRow[] = [
  // plain numbers
  row('Six people were rescued from the roof.', 'Six', 6, 6),
  row('Rescuers found 14 hikers on the ridge.', '14', 14, 14),
  row('Twenty-one pupils were on the coach.', 'Twenty-one', 21, 21),
  row('The blast hurt one hundred and six workers.', 'one hundred and six', 106, 106),
  row('About half of them left; 1,250 passengers stayed.', '1,250', 1250, 1250),
  row('Some 1.2 million homes lost power.', 'Some 1.2 million', 1.2e6, 1.2e6, 'about'),
  row('Nearly 40 000 spectators came.', 'Nearly 40 000', 40000, 40000, 'nearly'),
  row('The plant made 3 lakh masks.', '3 lakh', 300000, 300000),
  row('A hundred trucks blocked the bridge.', 'A hundred', 100, 100),
  row('He fired seven shots.', 'seven', 7, 7),
  row('One of the two officers returned fire.', 'One', 1, 1),
  row('One of those killed was a nurse.', 'One', 1, 1),
  // bounds
  row('At least six people died.', 'At least six', 6, null, 'at-least'),
  row('No fewer than twelve cars burned.', 'No fewer than twelve', 12, null, 'at-least'),
  row('A minimum of 30 beds is needed.', 'A minimum of 30', 30, null, 'at-least'),
  row('More than 20 marchers were detained.', 'More than 20', 21, null, 'more-than'),
  row('Upwards of 300 fans waited.', 'Upwards of 300', 301, null, 'more-than'),
  row('Over 90 boats broke loose.', 'Over 90', 91, null, 'more-than'),
  row('Up to 15 miners may be trapped.', 'Up to 15', 0, 15, 'at-most'),
  row('As many as 1,200 guests fled.', 'As many as 1,200', 0, 1200, 'at-most'),
  row('No more than four guards were there.', 'No more than four', 0, 4, 'at-most'),
  row('Fewer than 10 tents remained.', 'Fewer than 10', 0, 9, 'less-than'),
  row('About 40 shops were looted.', 'About 40', 40, 40, 'about'),
  row('An estimated 200 families moved out.', 'An estimated 200', 200, 200, 'about'),
  row('Nearly 100 firefighters came.', 'Nearly 100', 100, 100, 'nearly'),
  row('Almost 50 flights were cancelled.', 'Almost 50', 50, 50, 'nearly'),
  row('Just over 70 seats are left.', 'Just over 70', 70, 70, 'just-over'),
  row('Slightly more than 50 voters showed up.', 'Slightly more than 50', 50, 50, 'just-over'),
  row('At least about 40 sheep drowned.', 'At least about 40', 40, null, 'at-least'),
  row('Six or more rounds were found.', 'Six or more', 6, null, 'at-least'),
  row('Fifty or so neighbours gathered.', 'Fifty or so', 50, 50, 'about'),
  row('The 20-odd passengers walked home.', '20-odd', 20, 20, 'about'),
  row('A crowd of 300-plus supporters cheered.', '300-plus', 300, null, 'at-least'),
  row('Exactly 12 jurors agreed.', 'Exactly 12', 12, 12),
  row('A total of eight dogs were taken in.', 'A total of eight', 8, 8),
  // ranges
  row('Between 3 and 5 men ran away.', 'Between 3 and 5', 3, 5, 'range'),
  row('From five to seven houses collapsed.', 'From five to seven', 5, 7, 'range'),
  row('Witnesses heard 10 to 12 bangs.', '10 to 12', 10, 12, 'range'),
  row('They counted 5–7 bullet holes.', '5–7', 5, 7, 'range'),
  row('Two or three masked men got out.', 'Two or three', 2, 3, 'range'),
  row('Two to three dozen riders fell.', 'Two to three dozen', 24, 36, 'range'),
  row('The toll rose from 5 to 7.', '7', 7, 7),
  row('The toll rose by 2 to 9.', '9', 9, 9),
  // vague words
  row('Several windows broke.', 'Several', 3, null, 'vague'),
  row('A few cows escaped.', 'A few', 3, null, 'vague'),
  row('A couple of boys saw it.', 'A couple', 2, 2, 'vague'),
  row('A handful of guests stayed.', 'A handful', 3, null, 'vague'),
  row('Multiple roads are closed.', 'Multiple', 2, null, 'vague'),
  row('Dozens of vans were towed.', 'Dozens', 24, null, 'vague'),
  row('Scores of fans were hurt.', 'Scores', 40, null, 'vague'),
  row('Hundreds of pupils walked out.', 'Hundreds', 200, null, 'vague'),
  row('Hundred of people ran.', 'Hundred', 200, null, 'vague'),
  row('Thousands lined the river.', 'Thousands', 2000, null, 'vague'),
  row('Tens of thousands are without water.', 'Tens of thousands', 20000, null, 'vague'),
  row('Hundreds of thousands marched.', 'Hundreds of thousands', 200000, null, 'vague'),
  row('Several dozen huts burned.', 'Several dozen', 36, null, 'vague'),
  row('Several hundred soldiers arrived.', 'Several hundred', 300, null, 'vague'),
  row('A dozen ambulances waited.', 'A dozen', 12, 12, 'vague'),
  row('Half a dozen ponies were freed.', 'Half a dozen', 6, 6),
  row('Half a million letters were lost.', 'Half a million', 500000, 500000),
  // zero
  row('No one was hurt.', 'No one', 0, 0, 'zero'),
  row('Nobody was inside.', 'Nobody', 0, 0, 'zero'),
  row('None of the sailors drowned.', 'None', 0, 0, 'zero'),
  row('There were no serious injuries.', 'no', 0, 0, 'zero'),
  row('Not a single car was stolen.', 'Not a single', 0, 0, 'zero'),
  row('Zero arrests were made.', 'Zero', 0, 0, 'zero'),
  // sets and members of a row
  row('Both men survived.', 'Both', 2, 2),
  row('All four were charged.', 'four', 4, 4),
  row('A second officer was wounded.', 'second', 2, null, 'ordinal'),
  row('A fifth person died overnight.', 'fifth', 5, null, 'ordinal'),
  row('Another woman was cut by glass.', 'Another', 2, null, 'ordinal'),
]

/** Phrases whose number must carry exactly this reason. */
export const lookalikeRows: readonly (readonly [text: string, span: string, lookalike: Lookalike])[] = [
  ['A 29-year-old man was held.', '29-year-old', 'age'],
  ['The boy, aged 7, slept.', 'aged 7', 'age'],
  ['Mara Quill, 34, called the police.', '34', 'age'],
  ['Mara Quill (34) called the police.', '34', 'age'],
  ['Her daughters, 3, 5 and 8, were safe.', '3', 'age'],
  ['The baby is ten months old.', 'ten months old', 'age'],
  ['The 3- and 5-year-old siblings slept.', '3', 'age'],
  ['A man in his mid-30s ran off.', 'mid-30s', 'age'],
  ['A woman in her twenties waved.', 'twenties', 'age'],
  ['It happened in the 2800 block of Orchard Lane.', '2800', 'address'],
  ['She lives at 123 Mill Street.', '123', 'address'],
  ['A van stopped on 40th Street.', '40th', 'address'],
  ['Route 50 was closed.', '50', 'route'],
  ['Traffic on I-95 stood still.', '95', 'route'],
  ['The bus left Highway 81 at noon.', '81', 'route'],
  ['Channel 6 showed the video.', '6', 'name'],
  ['According to 7NEWS the man ran.', '7', 'name'],
  ['A Boeing 737 landed there.', '737', 'name'],
  ['Flight 752 left late.', '752', 'name'],
  ['She sits for District 4.', '4', 'name'],
  ['He carried an AK-47 rifle.', '47', 'name'],
  ['The No. 2 official resigned.', '2', 'identifier'],
  ['It began at 5 p.m. near the dock.', '5', 'clock'],
  ['It ended at 11pm.', '11', 'clock'],
  ['On August 23 it rained.', '23', 'date'],
  ['On 23 August it rained.', '23', 'date'],
  ['The law of 1994 was changed.', '1994', 'date'],
  ['Disco of the 1970s filled the hall.', '1970', 'date'],
  ['The crash of 8/23 is under review.', '8', 'date'],
  ['A five-member panel met.', 'five', 'unit'],
  ['A three-alarm fire broke out.', 'three', 'unit'],
  ['The visitors won 3-2.', '3', 'score'],
  ['Neighbours called 911.', '911', 'phone'],
  ['Call 555-0134 with tips.', '555', 'phone'],
  ['1. Stay away from windows.', '1', 'list'],
  ['One of those days came.', 'One', 'idiom'],
  ['The mother-of-four waved.', 'four', 'unit'],
  ['Report 27-07-2016 was filed.', '27', 'date'],
  ['Call 0207 for help.', '0207', 'identifier'],
  ['Her sons, aged six and nine, slept.', 'nine', 'age'],
  ['Patrols began at 1711 hours.', '1711', 'clock'],
  ['He flew a Cessna 208 home.', '208', 'name'],
  ['They helped one another.', 'one', 'idiom'],
  ['It was one of the largest fires here.', 'one', 'idiom'],
  ['The first responders came quickly.', 'first', 'idiom'],
  ['He faces second-degree murder charges.', 'second', 'idiom'],
  ['She fell from the third floor.', 'third', 'idiom'],
  ['Two-thirds of the voters agreed.', 'Two-thirds', 'ratio'],
  ['One in five homes was empty.', 'One in five', 'ratio'],
]

/** Phrases that hold no count at all (a quantity is found by its own shelf). */
export const noCounts: readonly string[] = [
  'That one is open.',
  'The hall is no longer open.',
  'There is no doubt about it.',
  'Few doors were open.',
  'How many came is unclear.',
  'The exam scores were good.',
  'The fire burned 40 acres.',
  'He paid $250,000 in bail.',
  'The 9mm round was found.',
  'The 24-hour curfew ended.',
  'It lasted six months.',
  'A man and his dog ran.',
  'Officers blocked the road.',
]
