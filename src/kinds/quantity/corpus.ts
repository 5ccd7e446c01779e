// Corpus of quantities: what a phrase must mean, and what is no quantity; all sentences are our own.

export interface QuantityRow {
  readonly text: string
  readonly span: string
  readonly min: number | null
  readonly max: number | null
  readonly unit: string
  readonly form: string
}

function row(
  text: string,
  span: string,
  min: number | null,
  max: number | null,
  unit: string,
  form = 'exact',
): QuantityRow {
  return { text, span, min, max, unit, form }
}

export const quantities: readonly QuantityRow[] = [
  // money
  row('Repairs cost $1.2 million.', '$1.2 million', 1.2e6, 1.2e6, 'USD'),
  row('Bail is set at $250,000.', '$250,000', 250000, 250000, 'USD'),
  row('The fine is 40 euros.', '40 euros', 40, 40, 'EUR'),
  row('The club lost £5m.', '£5m', 5e6, 5e6, 'GBP'),
  row('He owes USD 20.', 'USD 20', 20, 20, 'USD'),
  row('He owes USD115.', 'USD115', 115, 115, 'USD'),
  row('The levy is $A5m.', '$A5m', 5e6, 5e6, 'AUD'),
  row('The fine is R20,000.', 'R20,000', 20000, 20000, 'ZAR'),
  row('Each family gets Rs. 40,000.', 'Rs. 40,000', 40000, 40000, 'INR'),
  row('The order is worth 120 MEUR.', '120 MEUR', 1.2e8, 1.2e8, 'EUR'),
  row('Prices rose 4.5pc.', '4.5pc', 4.5, 4.5, '%'),
  row('A M6.4 quake hit.', '6.4', 6.4, 6.4, '{magnitude}'),
  row('About 12in of rain fell.', 'About 12in', 12, 12, '[in_i]', 'about'),
  row('He is 5\'9" tall.', '5\'9"', 5.75, 5.75, '[ft_i]'),
  row('She is five-foot-nine.', 'five-foot-nine', 5.75, 5.75, '[ft_i]'),
  row('The bridge cost Rs 5 crore.', 'Rs 5 crore', 5e7, 5e7, 'INR'),
  row('The state lost about $5 million.', 'about $5 million', 5e6, 5e6, 'USD', 'about'),
  row('It needs more than $3 billion.', 'more than $3 billion', 3e9, null, 'USD', 'more-than'),
  row('It costs between $5 and $10.', 'between $5 and $10', 5, 10, 'USD', 'range'),
  row('It costs thirteen dollars and forty-five cents.', 'thirteen dollars and forty-five cents', 13.45, 13.45, 'USD'),
  row('The bank holds US$40 million.', 'US$40 million', 4e7, 4e7, 'USD'),
  // shares
  row('The fire is 70% contained.', '70%', 70, 70, '%'),
  row('Profit rose 15% to $40 million.', '15%', 15, 15, '%'),
  row('Profit rose 15% to $40 million.', '$40 million', 4e7, 4e7, 'USD'),
  row('It grew 3% to 5%.', '3% to 5%', 3, 5, '%', 'range'),
  row('Seventy per cent voted no.', 'Seventy per cent', 70, 70, '%'),
  row('Turnout fell 5 to 10 percent.', '5 to 10 percent', 5, 10, '%', 'range'),
  row('The fire is two-thirds contained.', 'two-thirds', 66.67, 66.67, '%'),
  row('Stocks rose as much as 3%.', 'as much as 3%', 0, 3, '%', 'at-most'),
  // length, area, mass, speed
  row('The fire burned 1,200 acres.', '1,200 acres', 1200, 1200, '[acr_us]'),
  row('More than 300 hectares are black.', 'More than 300 hectares', 300, null, 'har', 'more-than'),
  row('Hundreds of acres burned.', 'Hundreds of acres', 200, null, '[acr_us]', 'vague'),
  row('It lies about 77 kilometers north.', 'about 77 kilometers', 77, 77, 'km', 'about'),
  row('It lies 48 miles south.', '48 miles', 48, 48, '[mi_i]'),
  row('He drove a four-mile loop.', 'four-mile', 4, 4, '[mi_i]'),
  row('The suspect is 5 feet 6 inches tall.', '5 feet 6 inches', 5.5, 5.5, '[ft_i]'),
  row('He is a 5-foot-6 sprinter.', '5-foot-6', 5.5, 5.5, '[ft_i]'),
  row('The park has 12 square miles.', '12 square miles', 12, 12, '[smi_us]'),
  row('The wind blew at 140 mph.', '140 mph', 140, 140, '[mi_i]/h'),
  row('Gusts reached 90 kilometers per hour.', '90 kilometers per hour', 90, 90, 'km/h'),
  row('The calf weighs 200lbs now.', '200lbs', 200, 200, '[lb_av]'),
  row('They seized 30 kg of powder.', '30 kg', 30, 30, 'kg'),
  row('It was 35 degrees Celsius.', '35 degrees Celsius', 35, 35, 'Cel'),
  row('A 9mm round was found.', '9mm', 9, 9, 'mm'),
  // earthquakes
  row('A magnitude 6.4 quake struck.', '6.4', 6.4, 6.4, '{magnitude}'),
  row('A 6.4-magnitude quake struck.', '6.4-magnitude', 6.4, 6.4, '{magnitude}'),
  row('It had a magnitude of 5.1.', '5.1', 5.1, 5.1, '{magnitude}'),
  // lengths of time, as sentences have them
  row('She was given 15 years in prison.', '15 years', 15, 15, 'a'),
  row('He got at least six months.', 'at least six months', 6, null, 'mo', 'at-least'),
  row('A 24-hour curfew began.', '24-hour', 24, 24, 'h'),
]

/** Phrases that hold no quantity. */
export const noQuantities: readonly string[] = [
  'Six people were hurt.',
  'The 29-year-old driver fled.',
  'The baby is ten months old.',
  'She won 3 races.',
  'The second half was dull.',
  'He came in 2016.',
  'They drove on Route 50.',
  'Send me a DM.',
  'The file is SCP-173 m.',
  'They took the M6 north.',
  'Model R500 was sold.',
]
