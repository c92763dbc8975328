/**
 * Settings under one key of localStorage, as JSON. Every field stands for itself: a bad one falls back to its default
 * and costs no other. What the fields are is the caller's affair.
 */
import * as v from 'valibot'
import type { Written } from './failures.ts'
import { SETTINGS_KEY } from './keys.ts'
import { localPlace, type LocalStorage } from './localPlace.ts'
import { keepAside } from './quarantine.ts'

export type SettingsIssue =
  /** The text was not that of settings at all: all defaults hold. It is kept aside. */
  | { readonly kind: 'unreadable-settings' }
  /** One field held what it cannot hold: its default holds. The text is kept aside. */
  | { readonly kind: 'bad-setting'; readonly field: string }

type Schema<E extends v.ObjectEntries> = v.ObjectSchema<E, undefined>

export interface ReadSettings<E extends v.ObjectEntries> {
  readonly settings: v.InferOutput<Schema<E>>
  readonly issues: readonly SettingsIssue[]
  /** Every field as it is kept, those of a newer version of the app as well; missing when nothing can be read. */
  readonly kept?: Readonly<Record<string, unknown>>
}

/**
 * The settings as kept, with the default for each field that is missing or bad. Writes only to keep bad text aside.
 * The schema must take what it gives: what is read is written again.
 */
export function readSettings<E extends v.ObjectEntries>(
  storage: LocalStorage | undefined,
  schema: Schema<E>,
  defaults: v.InferOutput<Schema<E>>,
): ReadSettings<E> {
  const local = localPlace(storage)
  const text = local.get(SETTINGS_KEY)
  if (text === undefined) return { settings: defaults, issues: [] }
  const kept = parse(text)
  const bad = kept ? badFields(schema, kept) : []
  if (!kept || bad.length > 0) keepAside(local, text)
  if (!kept) return { settings: defaults, issues: [{ kind: 'unreadable-settings' }] }
  const good = Object.keys(schema.entries).filter(
    (field) => Object.hasOwn(kept, field) && !bad.includes(field),
  )
  const settings = v.parse(schema, {
    ...defaults,
    ...Object.fromEntries(good.map((field) => [field, kept[field]])),
  })
  return { settings, issues: bad.map((field) => ({ kind: 'bad-setting', field })), kept }
}

/** Writes the settings over those that are kept. Fields that they do not have, of a newer version, stay as they are. */
export function writeSettings(storage: LocalStorage | undefined, settings: object): Written {
  const local = localPlace(storage)
  const text = local.get(SETTINGS_KEY)
  const kept = text === undefined ? {} : parse(text)
  if (text !== undefined && !kept && keepAside(local, text) === 'refused')
    return { ok: false, reason: 'full' }
  return local.set(SETTINGS_KEY, JSON.stringify({ ...kept, ...settings }))
}

function badFields<E extends v.ObjectEntries>(
  schema: Schema<E>,
  kept: Readonly<Record<string, unknown>>,
): string[] {
  const present = Object.entries(schema.entries).filter(([field]) => Object.hasOwn(kept, field))
  return present.filter(([field, fieldSchema]) => !v.is(fieldSchema, kept[field])).map(([field]) => field)
}

/** The object that the text says, or undefined when it says none. */
function parse(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined
  } catch {
    return undefined
  }
}
