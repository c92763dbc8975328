/** The registry of scheduling policies, and the one way to get a policy: settings are checked before it is made. */
import { costAware } from './costAware.ts'
import { fsrs } from './fsrs.ts'
import {
  settingsFault,
  type Policy,
  type PolicyId,
  type PolicyKind,
  type PolicySettings,
  type SettingsFault,
} from './policy.ts'

export const policies = { fsrs, 'cost-aware': costAware } as const satisfies Record<PolicyId, PolicyKind>

export type Checked = { readonly ok: true } | { readonly ok: false; readonly reason: SettingsFault }

/** Whether a policy can be made with these settings, which may come from storage or from a form. */
export function checkSettings(id: PolicyId, settings: PolicySettings): Checked {
  const { weights } = settings
  const reason = settingsFault(settings) ?? (weights && policies[id].weightsFault(weights))
  return reason === undefined ? { ok: true } : { ok: false, reason }
}

/** The policy with these settings. They must have passed `checkSettings`: that they do not is a bug and throws. */
export function makePolicy(id: PolicyId, settings: PolicySettings): Policy {
  const checked = checkSettings(id, settings)
  if (!checked.ok) throw new Error(`Inconsistent: policy ${id} with unchecked settings (${checked.reason})`)
  return policies[id].make(settings)
}
