/** The key that commands begin with, as the learner's keyboard names it: ⌘ on Apple's, Ctrl elsewhere. */
export const commandKey = /Mac|iP/.test(navigator.platform) ? '⌘' : 'Ctrl+'
