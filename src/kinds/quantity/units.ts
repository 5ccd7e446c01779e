// Units of measure: the words that name them, their UCUM code and what they measure (conversion.ts holds the factors).

export type Dimension =
  | 'length'
  | 'area'
  | 'volume'
  | 'mass'
  | 'speed'
  | 'temperature'
  | 'angle'
  | 'power'
  | 'energy'
  | 'data'
  | 'time'
  | 'share'
  | 'magnitude'
  | 'pressure'

export interface Unit {
  /** UCUM code; an annotation in braces where UCUM has none. */
  readonly code: string
  readonly dimension: Dimension
}

type Row = readonly [code: string, dimension: Dimension, words: string]

/** Codes: UCUM 2.1; international foot, mile and pound, US acre and US liquid measures. Phrases are split as the lexer splits. */
const ROWS: readonly Row[] = [
  ['m', 'length', 'metre|meter|metres|meters|m|mtr'],
  ['km', 'length', 'kilometre|kilometer|kilometres|kilometers|km|kms|kilometres'],
  ['dm', 'length', 'decimetre|decimeter|decimetres|decimeters|dm'],
  ['cm', 'length', 'centimetre|centimeter|centimetres|centimeters|cm|cms'],
  ['mm', 'length', 'millimetre|millimeter|millimetres|millimeters|mm'],
  ['um', 'length', 'micrometre|micrometer|micrometres|micrometers|micron|microns|μm|um'],
  ['nm', 'length', 'nanometre|nanometer|nanometres|nanometers|nm'],
  ['pm', 'length', 'picometre|picometer|picometres|picometers'],
  ['[in_i]', 'length', 'inch|inches|in'],
  ['[ft_i]', 'length', 'foot|feet|ft|ft.'],
  ['[yd_i]', 'length', 'yard|yards|yd|yds'],
  ['[mi_i]', 'length', 'mile|miles|mi'],
  ['[nmi_i]', 'length', 'nautical mile|nautical miles|nmi'],
  ['[ly]', 'length', 'light year|light years'],
  ['m2', 'area', 'square metre|square meter|square metres|square meters|sq m|sqm|m2|m²'],
  ['km2', 'area', 'square kilometre|square kilometer|square kilometres|square kilometers|sq km|sq. km|km2|km²'],
  ['har', 'area', 'hectare|hectares|ha'],
  ['[acr_us]', 'area', 'acre|acres|ac'],
  ['[sft_i]', 'area', 'square foot|square feet|sq ft|sq. ft|sq. ft.|sq feet|sqft'],
  ['[smi_us]', 'area', 'square mile|square miles|sq mi|sq. mi|sq miles'],
  ['[syd_i]', 'area', 'square yard|square yards'],
  ['L', 'volume', 'litre|liter|litres|liters|l|ltr'],
  ['mL', 'volume', 'millilitre|milliliter|millilitres|milliliters|ml'],
  ['m3', 'volume', 'cubic metre|cubic meter|cubic metres|cubic meters|m3|m³'],
  ['[cft_i]', 'volume', 'cubic foot|cubic feet|cu ft'],
  ['[cyd_i]', 'volume', 'cubic yard|cubic yards'],
  ['[gal_us]', 'volume', 'gallon|gallons|gal|gals'],
  ['[qt_us]', 'volume', 'quart|quarts'],
  ['[pt_us]', 'volume', 'pint|pints'],
  ['[bbl_us]', 'volume', 'barrel|barrels|bbl'],
  ['[foz_us]', 'volume', 'fluid ounce|fluid ounces|fl oz'],
  ['[tsp_us]', 'volume', 'teaspoon|teaspoons|tsp'],
  ['[tbs_us]', 'volume', 'tablespoon|tablespoons|tbsp'],
  ['g', 'mass', 'gram|grams|gramme|grammes'],
  ['kg', 'mass', 'kilogram|kilograms|kilogramme|kilogrammes|kilo|kilos|kg|kgs'],
  ['mg', 'mass', 'milligram|milligrams|mg'],
  ['ug', 'mass', 'microgram|micrograms|mcg|μg|µg|ug'],
  ['t', 'mass', 'metric ton|metric tons|tonne|tonnes'],
  ['[ston_av]', 'mass', 'ton|tons|short ton|short tons'],
  ['[lb_av]', 'mass', 'lb|lbs|lbs.|pound weight'],
  ['[oz_av]', 'mass', 'ounce|ounces|oz'],
  ['[stone_av]', 'mass', 'stone'],
  ['[dr_av]', 'mass', 'dram|drams|drachma weight'],
  [
    'km/h',
    'speed',
    'km / h|kmh|km / hr|kph|kmph|kilometers per hour|kilometres per hour|kilometers an hour|kilometres an hour|km per hour|km an hour',
  ],
  ['[mi_i]/h', 'speed', 'mph|miles per hour|miles an hour|mile per hour|mile an hour|m.p.h.'],
  ['[kn_i]', 'speed', 'knot|knots|kt|kts'],
  ['m/s', 'speed', 'm / s|meters per second|metres per second|meters a second|metres a second'],
  ['[ft_i]/s', 'speed', 'feet per second'],
  [
    'Cel',
    'temperature',
    'celsius|degree celsius|degrees celsius|degree centigrade|degrees centigrade|degrees c|° c|° celsius|c degrees',
  ],
  ['[degF]', 'temperature', 'fahrenheit|degree fahrenheit|degrees fahrenheit|degrees f|° f|° fahrenheit'],
  ['K', 'temperature', 'kelvin|kelvins'],
  ['deg', 'angle', 'degree|degrees|°'],
  ['rad', 'angle', 'rad|radian|radians'],
  ['circ', 'angle', 'turn|turns'],
  ['W', 'power', 'watt|watts'],
  ['kW', 'power', 'kilowatt|kilowatts|kw'],
  ['MW', 'power', 'megawatt|megawatts|mw'],
  ['GW', 'power', 'gigawatt|gigawatts|gw'],
  ['[HP]', 'power', 'horsepower|hp'],
  ['kW.h', 'energy', 'kilowatt hour|kilowatt hours|kwh'],
  ['MW.h', 'energy', 'megawatt hour|megawatt hours|mwh'],
  ['kt{TNT}', 'energy', 'kiloton|kilotons|kilotonne|kilotonnes'],
  ['bit', 'data', 'bit|bits'],
  ['By', 'data', 'byte|bytes'],
  ['kBy', 'data', 'kilobyte|kilobytes|kb'],
  ['MBy', 'data', 'megabyte|megabytes|mb'],
  ['GBy', 'data', 'gigabyte|gigabytes|gb'],
  ['TBy', 'data', 'terabyte|terabytes|tb'],
  ['mbar', 'pressure', 'millibar|millibars|mbar|mb of pressure'],
  ['a', 'time', 'year|years|yr|yrs'],
  ['mo', 'time', 'month|months|mos'],
  ['wk', 'time', 'week|weeks|wk|wks'],
  ['d', 'time', 'day|days'],
  ['h', 'time', 'hour|hours|hr|hrs'],
  ['min', 'time', 'minute|minutes|min|mins'],
  ['s', 'time', 'second|seconds|sec|secs'],
  ['ms', 'time', 'millisecond|milliseconds|ms'],
  ['10.a', 'time', 'decade|decades'],
  ['100.a', 'time', 'century|centuries'],
  ['%', 'share', '%|percent|per cent|percents|percentage|pct|percentage point|percentage points|percent point|pc'],
  ['{magnitude}', 'magnitude', 'magnitude|on the richter scale'],
]

export const units: readonly Unit[] = ROWS.map(([code, dimension]) => ({ code, dimension }))
/** Phrase → index in `units`. */
export const unitWords: readonly (readonly [string, number])[] = ROWS.flatMap(([, , words], index) =>
  words.split('|').map((word) => [word, index] as const),
)
