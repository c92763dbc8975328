/** What the shell says seldom, fetched when it does: of unknown addresses, newer versions, and other tabs. */
import { defineArea } from '../area.ts'

export const seldom = defineArea('seldom', {
  noSuchAddress: 'There is nothing at this address',
  progressIsThere: 'Your progress is where it was.',
  goHome: 'Go to Today',

  updateReady: 'A newer version of Attest is ready. Your progress stays.',
  updateNow: 'Update now',
  updating: 'Updating …',

  elsewhere: 'Your progress is being changed in another tab',
  elsewhereWhy:
    'It is being deleted, or replaced by a file. This tab stores nothing more until it is reloaded.',
  reload: 'Reload',
})
