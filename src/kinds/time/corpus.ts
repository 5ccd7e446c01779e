// Corpus of the time shelf: what phrases must mean (TIMEX3, mod), read in an article published on Monday 2020-08-24, and what means nothing.

export interface TimeCase {
  /** Value of each mention in order, as `timex` or `timex MOD`. */
  readonly means: readonly string[]
  readonly phrases: readonly string[]
}

/** Publication day of every phrase below, a Monday. */
export const CORPUS_DAY = '2020-08-24'

export const timeCorpus: readonly TimeCase[] = [
  // 1 clock times
  {
    means: ['T17:11'],
    phrases: [
      'The call came at 5:11 p.m.',
      'The call came at 5:11pm',
      'It rang at 5.11pm',
      'A car left at 17:11',
      'Crews left at 1711 hours',
      'Crews left at 17.11 hrs',
      'It began at 5:11 PM',
    ],
  },
  {
    means: ['T17:00'],
    phrases: ['They met at 5 p.m.', 'They met at 5pm', 'They met at five p.m.', 'They left at five in the evening'],
  },
  { means: ['T12:00'], phrases: ['The bell rang at noon', 'The bell rang at 12 noon'] },
  { means: ['T00:00'], phrases: ['The bell rang at midnight'] },
  {
    means: ['T05:30'],
    phrases: ['It was half past five', 'The gates open at 0530 hours', 'They rose at 5:30 in the morning'],
  },
  { means: ['T05:45'], phrases: ['It was a quarter to six', 'It was quarter to six'] },
  { means: ['T05:10'], phrases: ['It was ten past five', 'It was ten minutes past five'] },
  { means: ['T05:00'], phrases: ["Doors opened at five o'clock", 'Guards woke at 5 a.m.'] },
  { means: ['T14:30'], phrases: ['The vote is at two-thirty p.m.', 'The vote is at 2:30 p.m.'] },
  { means: ['T11:40'], phrases: ['It began at 1140 a.m.', 'It began at 11:40 a.m.'] },
  { means: ['2020-08-24T07:00'], phrases: ['The barn burned this morning at 7', 'The barn burned at 7 this morning'] },
  { means: ['2020-08-23T22:47'], phrases: ['The barn burned Sunday night at 10:47'] },
  // news wire
  {
    means: ['2020-08-31'],
    phrases: ['The mayor extended the curfew through Monday, Aug. 31', 'Trading will resume Monday, Aug. 31'],
  },
  { means: ['2020-08-26'], phrases: ['The curfew runs through Wednesday', 'The court will rule on Wednesday'] },
  { means: ['2020-08-21'], phrases: ['The bank said on Friday it would cut jobs', 'Oil fell Friday, traders said'] },
  { means: ['2020-08-19'], phrases: ['The quake struck last Wednesday', 'Shares fell on Wednesday, August 19'] },
  { means: ['2020-07'], phrases: ['Inflation eased in July', 'Sales fell last month'] },
  { means: ['2019'], phrases: ['Profits doubled last year', 'Output peaked in 2019'] },
  { means: ['2020-08-24TAF'], phrases: ['The strike ended Monday afternoon'] },
  {
    means: ['T07:51'],
    phrases: ['The tremor was felt at 7.51 am', 'It struck at 7:51am local time', 'It hit at 0751 hours'],
  },
  { means: ['2020-08-20T21:30'], phrases: ['The ferry sank at 9:30 p.m. Thursday'] },
  { means: ['2020-06-30'], phrases: ['The quarter ended June 30', 'It closed on 30 June'] },
  // feasts
  { means: ['2019-12-24'], phrases: ['The barn burned on Christmas Eve', 'A Christmas Eve fire'] },
  { means: ['2019-12-25TMO'], phrases: ['The barn burned on Christmas morning'] },
  { means: ['2020-01-01'], phrases: ["The barn burned on New Year's Day", 'It fell on New Year’s Day'] },
  { means: ['2020-04-12'], phrases: ['The barn burned on Easter Sunday', 'They prayed at Easter.'] },
  { means: ['2020-04-10'], phrases: ['The barn burned on Good Friday'] },
  { means: ['2019-W35-WE'], phrases: ['The barn burned over Labor Day weekend'] },
  { means: ['2020-05-25'], phrases: ['The barn burned on Memorial Day'] },
  { means: ['2019-11-28'], phrases: ['The barn burned on Thanksgiving.', 'The Thanksgiving Day fire'] },
  { means: ['2019-11-26'], phrases: ['It burned two days before Thanksgiving.'] },
  { means: ['2019-12-26'], phrases: ['It burned the day after Christmas.', 'It burned on Boxing Day'] },
  { means: ['2016-05-08'], phrases: ["It burned on Mother's Day 2016"] },
  { means: ['2019-12-31T21:10', '2019-12-31'], phrases: ["It burned at 9:10 p.m. on New Year's Eve"] },
  { means: ['2020-09-07'], phrases: ['The pool will close on Labor Day'] },
  {
    means: ['2020-08-31'],
    phrases: ['He is expected in court Monday, Aug. 31', 'She is due back in court on Aug. 31'],
  },
  { means: ['2020-08-25'], phrases: ['He is due in court for a hearing Tuesday'] },
  { means: ['2020-08-20TNI'], phrases: ["The rules changed following Thursday night's fire"] },
  // 2 before and after
  {
    means: ['T17:15 BEFORE'],
    phrases: [
      'It burned just before 5:15 p.m.',
      'It burned shortly before 5:15 p.m.',
      'It burned moments before 5:15 p.m.',
      'It burned a few minutes before 5:15 p.m.',
    ],
  },
  {
    means: ['T17:00 AFTER'],
    phrases: ['It burned shortly after 5 p.m.', 'It burned just after 5 p.m.', 'It burned a little after 5 p.m.'],
  },
  { means: ['T21:10'], phrases: ['Rain fell ten minutes after 9 p.m.'] },
  // 3 about
  {
    means: ['T17:00 APPROX'],
    phrases: [
      'It burned around 5 p.m.',
      'It burned at about 5 p.m.',
      'It burned at approximately 5 p.m.',
      'It burned roughly 5 p.m.',
    ],
  },
  // 4 by, since, before
  { means: ['T17:00 ON_OR_BEFORE'], phrases: ['Hand it in by 5 p.m.', 'Hand it in no later than 5 p.m.'] },
  { means: ['T17:00 BEFORE'], phrases: ['They fled before 5 p.m.'] },
  { means: ['2014 ON_OR_AFTER'], phrases: ['She has led the choir since 2014'] },
  { means: ['T18:00'], phrases: ['Roads stay closed until 6 p.m.', 'as of 6 p.m. there was no power'] },
  // 5 ranges
  {
    means: ['T17:00', 'T17:30'],
    phrases: ['It fell between 5 and 5:30 p.m.', 'It fell from 5 to 5:30 p.m.', 'It fell 5–5:30 p.m.'],
  },
  { means: ['T11:00', 'T13:00'], phrases: ['The stall opens from 11 to 1 p.m.'] },
  {
    means: ['2020-06-04', '2020-06-06'],
    phrases: ['The fair ran June 4-6', 'The fair ran from June 4 to 6', 'The fair ran on June 4 and 6'],
  },
  { means: ['1950-07-12', '1950-07-14'], phrases: ['The siege of 12-14 July 1950', 'The siege of 12 to 14 July 1950'] },
  { means: ['2015', '2016'], phrases: ['the 2015-16 season', 'between 2015 and 2016'] },
  // 6 weekdays
  {
    means: ['2020-08-23'],
    phrases: ['A barn burned Sunday', 'On Sunday, a barn burned', 'a barn burned last Sunday', "Sunday's fire"],
  },
  { means: ['2020-08-24'], phrases: ['A barn burned Monday', 'Officers said Monday that he will recover'] },
  { means: ['2020-08-18'], phrases: ['A barn burned on Tuesday'] },
  {
    means: ['2020-08-23TNI'],
    phrases: ['A barn burned Sunday night', 'the Sunday-night fire'],
  },
  { means: ['2020-08-23 END'], phrases: ['A barn burned late Sunday'] },
  { means: ['2020-08-24 START'], phrases: ['A barn burned early Monday'] },
  { means: ['2020-08-23TEV'], phrases: ['A barn burned on Sunday evening'] },
  {
    means: ['2020-08-23TMO START'],
    phrases: ['A barn burned in the early hours of Sunday', 'A barn burned early Sunday morning'],
  },
  {
    means: ['2020-08-27'],
    phrases: [
      'The suspect will appear in court Thursday',
      'The mayor is expected to speak on Thursday',
      'Next Thursday the rink opens',
    ],
  },
  { means: ['2020-08-23', '2020-08-24'], phrases: ['It burned from Sunday into Monday'] },
  // 7 counted from the publication
  { means: ['2020-08-24'], phrases: ['The bridge opens today'] },
  { means: ['2020-08-23'], phrases: ['The bridge fell yesterday'] },
  { means: ['2020-08-25'], phrases: ['The bridge opens tomorrow'] },
  { means: ['2020-08-24TNI'], phrases: ['The play is on tonight'] },
  { means: ['2020-08-23TNI'], phrases: ['The bridge fell last night', 'They heard about last night'] },
  { means: ['2016-11-05TMO'], phrases: ['It fell Saturday, Nov. 5, 2016 morning'] },
  { means: ['2020-08-24TMO'], phrases: ['The bridge fell this morning'] },
  { means: ['2020-W35'], phrases: ['Judges will decide this week'] },
  { means: ['2020-W34'], phrases: ['Judges decided last week'] },
  { means: ['2020-W36'], phrases: ['Judges will decide next week', 'in the coming week'] },
  {
    means: ['2020-W34-WE'],
    phrases: ['Last weekend', 'The choir sang this weekend', 'The choir sang over the weekend'],
  },
  { means: ['2020-07'], phrases: ['The shop closed last month'] },
  { means: ['2019'], phrases: ['The shop closed last year', 'The shop closed a year ago'] },
  { means: ['2020-08-21'], phrases: ['The shop closed three days ago'] },
  { means: ['2020-05'], phrases: ['The shop closed three months ago'] },
  // 8 dates
  {
    means: ['2020-08-23'],
    phrases: [
      'on August 23',
      'on Aug. 23',
      'on 23 August',
      'on the 23rd of August',
      'on 8/23',
      'the August 23 video',
      'on August 23, 2020',
      'on 2020-08-23',
      'on 8/23/2020',
      'Sunday, August 23',
    ],
  },
  { means: ['2019-12-05'], phrases: ['The dam broke on Dec. 5', 'The dam broke on December 5'] },
  { means: ['2020-05'], phrases: ['The dam broke in May', 'in May 2020'] },
  { means: ['2019-11'], phrases: ['Voters chose her in November', 'Voters chose her last November'] },
  {
    means: ['2020-06 START'],
    phrases: ['In early June the dam was dry', 'early in June'],
  },
  { means: ['2020-06 MID'], phrases: ['They met in mid-June'] },
  { means: ['2014 END'], phrases: ['at the end of 2014', 'in late 2014'] },
  // 9 counted from the story
  {
    means: ['2016-03-10', '2016-03-11'],
    phrases: [
      'On March 10, 2016 the mill closed. The next day it reopened.',
      'On March 10, 2016 the mill closed. It reopened the following day.',
      'On March 10, 2016 the mill closed. A day later it reopened.',
    ],
  },
  { means: ['2016-03-10', '2016-03-12'], phrases: ['The mill closed March 10, 2016. Two days later it reopened.'] },
  { means: ['2016-03-10', '2016-03-10'], phrases: ['The mill closed March 10, 2016. That same day it reopened.'] },
  { means: ['2016-03-10', '2016-04'], phrases: ['The mill closed March 10, 2016. The following month it reopened.'] },
  {
    means: ['2016-03-10', '2016-03-09TNI'],
    phrases: ['The mill closed March 10, 2016. The previous night it had burned.'],
  },
  { means: ['2009', '2011'], phrases: ['He married in 2009 and divorced two years later'] },
  // 10 zones
  {
    means: ['2020-08-23T17:11'],
    phrases: [
      'It burned at 5:11 p.m. CDT Sunday',
      'It burned at 5:11 p.m. Central time Aug. 23',
      'It burned at 5:11 p.m. Sunday',
    ],
  },
  {
    means: ['2020-08-23T17:11', '2020-08-23'],
    phrases: ['It burned at 5:11 p.m. on Sunday', 'It burned at 5:11 p.m. local time on Sunday'],
  },
  {
    means: ['2020-08-23', '2020-08-23T17:11'],
    phrases: ['It burned on Sunday at 5:11 p.m.', 'It burned on Aug. 23 at 5:11 p.m.'],
  },
  // 11 durations
  { means: ['PT6H'], phrases: ['The siege lasted six hours', 'for 6 hours'] },
  { means: ['PT24H'], phrases: ['a 24-hour curfew'] },
  { means: ['P2D'], phrases: ['a two-day walk', 'It took two days', 'for 2 days'] },
  { means: ['P6M'], phrases: ['She trained for six months', 'a six-month course'] },
  { means: ['P50Y'], phrases: ['It lasted half a century'] },
  { means: ['P6.5Y'], phrases: ['It took six and a half years'] },
  { means: ['PXD'], phrases: ['It rained for several days', 'It rained for a few days', 'It rained for days'] },
  { means: ['P9M MORE_THAN'], phrases: ['It lasted more than nine months', 'It lasted over nine months'] },
  { means: ['PT1H LESS_THAN'], phrases: ['It took almost an hour', 'It took less than an hour'] },
  { means: ['P2W'], phrases: ['It rained for the next two weeks', 'They camped for a fortnight'] },
  { means: ['P2D'], phrases: ['The dam held for two days after the storm'] },
  // sets
  { means: ['XXXX-WXX-7'], phrases: ['They sing every Sunday', 'They sing on Sundays'] },
  { means: ['P1D'], phrases: ['They sing daily', 'They sing every day', 'Ten loaves per day', 'Three times a day'] },
  { means: ['P1W'], phrases: ['They meet weekly', 'They meet once a week'] },
  // years, decades, seasons
  { means: ['2016'], phrases: ['in 2016', 'the 2016 election', 'during 2016', 'of 2016.'] },
  { means: ['199'], phrases: ['in the 1990s', "in the 1990's", 'in the ’90s', "in the '90s"] },
  { means: ['18'], phrases: ['in the 19th century', 'a nineteenth-century mill'] },
  { means: ['2014-SU'], phrases: ['in the summer of 2014', 'in summer 2014'] },
  { means: ['2014-Q2'], phrases: ['in the second quarter of 2014', 'in Q2 2014'] },
  { means: ['2019-FA'], phrases: ['He moved here last fall'] },
  // vague references
  {
    means: ['PAST_REF'],
    phrases: ['She recently moved', 'in recent weeks', 'weeks earlier he had left', 'It rained several days ago'],
  },
  { means: ['PRESENT_REF'], phrases: ['She now lives abroad', 'She is currently abroad'] },
  { means: ['FUTURE_REF'], phrases: ['It may return in the future', 'It opened a few hours later'] },
  // 17 order only
  { means: ['XXXX-XX-XXTNI APPROX'], phrases: ['The crowd left by nightfall'] },
  { means: ['XXXX-XX-XXTEV APPROX'], phrases: ['The crowd left at dusk'] },
  { means: ['XXXX-XX-XXTMO APPROX'], phrases: ['The crowd left at dawn'] },
]

/** Phrases that name no time, however much they look like it. */
export const timeLess: readonly string[] = [
  'The march drew 2,014 people',
  'Some 2000 people came',
  'About 1500 homes lost power',
  'He lives at 1920 West Grand Avenue',
  'The fee is $2014',
  'Flight 2016 landed safely',
  'A second officer may have fired',
  'They may march again',
  'April Jones and June Carter sang',
  'Theresa May spoke to August Wilson',
  'The sun set and he sat down',
  'Black Friday sales rose',
  'They went to a Christmas party',
  'The Thanksgiving dinner burned',
  'The Sunday Times reported it',
  'She is 29 years old',
  'a 29-year-old driver',
  'He is in his late 30s',
  'The fall of the wall',
  'They won 3:2',
  'Verse 3:16 was read',
  'She ran a mile in the second quarter',
  'His spring broke',
  'I am here',
  'He ran 17 miles to 20 houses',
]
