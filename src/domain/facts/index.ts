/** The kinds of fact. To add one: a file beside this one, its type in the union, its name in the registry. */
import type { Vocabulary } from '../deck.ts'
import type { Names } from '../names.ts'
import { alliance, type Alliance } from './alliance.ts'
import { allegiance, type Allegiance } from './allegiance.ts'
import { death, type Death } from './death.ts'
import type { Asking, FactKind } from './fact.ts'
import { founding, type Founding } from './founding.ts'
import { free, type Free } from './free.ts'
import { leadership, type Leadership } from './leadership.ts'
import { location, type Location } from './location.ts'
import { membership, type Membership } from './membership.ts'
import { merger, type Merger } from './merger.ts'
import { naming, type Naming } from './naming.ts'
import { role, type Role } from './role.ts'
import { size, type Size } from './size.ts'
import { split, type Split } from './split.ts'
import { succession, type Succession } from './succession.ts'

export type FactOf<V extends Vocabulary> =
  | Alliance<V>
  | Allegiance<V>
  | Death<V>
  | Founding<V>
  | Free<V>
  | Leadership<V>
  | Location<V>
  | Membership<V>
  | Merger<V>
  | Naming<V>
  | Role<V>
  | Size<V>
  | Split<V>
  | Succession<V>

export type Fact = FactOf<Vocabulary>
export type FactKindName = Fact['kind']

export const factKinds = {
  alliance,
  allegiance,
  death,
  founding,
  free,
  leadership,
  location,
  membership,
  merger,
  naming,
  role,
  size,
  split,
  succession,
} satisfies { [K in FactKindName]: FactKind<Extract<Fact, { kind: K }>, string> }

/** Erases which kind it is; sound because the registry is typed by kind just above. */
function kindOf(fact: Fact): FactKind<Fact, string> {
  return factKinds[fact.kind]
}

export function statementOf(fact: Fact, names: Names): string {
  return fact.statement ?? kindOf(fact).statement(fact, names)
}

export function askingsOf(fact: Fact, names: Names): readonly Asking[] {
  return kindOf(fact).askings(fact, names)
}
