/** Which entities can stand side by side as options: of one class, and neither a part of the other. */
import type { Entity } from '../deck.ts'
import { plain, skeleton } from '../grading/folding.ts'
import { isFunctionWord } from '../grading/functionWords.ts'
import { isKindOrAddedWord } from '../grading/smallWords.ts'

/** Words that open the line of a place and tell its class. Others, 'madrasa' or 'camp', are classes by themselves. */
const placeClasses: ReadonlyMap<string, string> = new Map([
  ['country', 'country'],
  ['state', 'country'],
  ['province', 'province'],
  ['district', 'district'],
  ['agency', 'district'],
  ['city', 'city'],
  ['town', 'city'],
  ['capital', 'city'],
  ['region', 'region'],
  ['areas', 'region'],
  ['valley', 'region'],
])

const compassPoints = /^(the )?(north|south)?(east|west)?$/

/** Words in a group's name that tell that it is an organ of a state or of another group. */
const organs = /\b(shura|council|commission)\b/
const officials =
  /\b(government|emirate|forces?|army|services?|directorate|intelligence|nations|donors|operation|guards?|corps)\b/

/** What sort of person, group or place it is, as far as its name and its line tell. */
export function classOf({ kind, name, aliases = [], about }: Entity): string {
  if (kind === 'person') return 'person'
  if (kind === 'group') {
    if (organs.test(plain(name))) return 'organ'
    return [name, ...aliases].some((each) => officials.test(plain(each))) ? 'official' : 'group'
  }
  const opening = (plain(about).split(/\b(?:of|in|on|with|to|where|which|across|after)\b/)[0] ?? '').trim()
  const words = opening.split(' ')
  const found = words.flatMap((word) => placeClasses.get(word) ?? []).at(-1)
  return found ?? (compassPoints.test(opening) ? 'region' : opening)
}

/** What is compared of an entity, worked out once. */
interface Profile {
  readonly class: string
  /** Each of its names without articles and kind words, as skeletons. */
  readonly names: readonly ReadonlySet<string>[]
  /** Its names as they may stand in a line, and its line, with a space at each end. */
  readonly inLines: readonly string[]
  readonly line: string
  readonly properWords: ReadonlySet<string>
  readonly compass: Compass | undefined
}

interface Compass {
  readonly points: readonly string[]
  readonly of: string
}

const profiles = new WeakMap<Entity, Profile>()

/** What is compared of an entity: worked out at first, and then found again. */
export function profileOf(entity: Entity): Profile {
  const known = profiles.get(entity)
  if (known) return known
  const { name, short, aliases = [], about } = entity
  const forms = [name, ...(short ? [short] : []), ...aliases]
  const profile: Profile = {
    class: classOf(entity),
    names: forms.map(tellingWords).filter(({ size }) => size > 0),
    inLines: forms.filter((form) => plain(form).length > 2).map((form) => ` ${plain(form)} `),
    line: ` ${plain(about)} `,
    properWords: properWordsOf([name, ...aliases].join(' '), about),
    compass: compassOf(name),
  }
  profiles.set(entity, profile)
  return profile
}

/** Whether two entities of one class are surely apart: neither is a part, a branch or another name of the other. */
export function areApart(one: Entity, other: Entity): boolean {
  if (one.id === other.id) return false
  const [mine, theirs] = [profileOf(one), profileOf(other)]
  if (mine.class !== theirs.class || isNamedWithin(mine, theirs) || isNamedWithin(theirs, mine)) return false
  if (mine.class === 'region') return areRegionsApart(mine, theirs)
  // People are, and so are two provinces, two districts, two countries.
  return one.kind !== 'group' || !(isPartOf(mine, theirs) || isPartOf(theirs, mine))
}

/** Whether the deck says that the two are easily taken for each other. */
export function isMarked(one: Entity, other: Entity): boolean {
  return (one.confusedWith?.includes(other.id) ?? false) || (other.confusedWith?.includes(one.id) ?? false)
}

/** 'al-Qaeda' in 'al-Qaeda in Iraq'; and US forces in the US Air Force, since they differ in kind words alone. */
function isNamedWithin(one: Profile, other: Profile): boolean {
  if (one.inLines.some((name) => other.inLines.some((their) => their.includes(name)))) return true
  if (one.class !== 'official') return false
  return one.names.some((mine) => other.names.some((their) => [...mine].every((word) => their.has(word))))
}

function tellingWords(name: string): ReadonlySet<string> {
  const words = plain(name).split(' ')
  return new Set(
    words
      .filter((word) => !isFunctionWord(word))
      .map(skeleton)
      .filter((word) => !isKindOrAddedWord(word)),
  )
}

/** Words of a line by which a group belongs to another that the line names as well. */
const belonging =
  /\b(branch|part|organ|body|shura|council|front|faction|subgroup|component|network|joined|absorbed|merged|formed|became)\b/

function isPartOf(one: Profile, other: Profile): boolean {
  return belonging.test(one.line) && other.inLines.some((name) => one.line.includes(name))
}

/** Regions have no borders to go by: two that are described by a common name may overlap. */
function areRegionsApart(one: Profile, other: Profile): boolean {
  const [mine, theirs] = [one.compass, other.compass]
  // Northern and northeastern overlap; northern and eastern are taken to lie apart.
  if (mine && theirs && mine.of === theirs.of)
    return !mine.points.some((point) => theirs.points.includes(point))
  return ![...one.properWords].some((word) => other.properWords.has(word))
}

function compassOf(name: string): Compass | undefined {
  const found = /^((?:north|south)?-?(?:east|west)?)ern (.+)$/i.exec(name)
  if (!found?.[1] || !found[2]) return undefined
  return { points: found[1].toLowerCase().match(/north|south|east|west/g) ?? [], of: found[2] }
}

/** Words with a capital, but for the one that begins the line. */
function properWordsOf(names: string, about: string): ReadonlySet<string> {
  const words = [...names.split(/[ –-]/), ...about.split(' ').slice(1)]
  return new Set(words.filter((word) => /^\p{Lu}/u.test(word)).map(plain))
}
