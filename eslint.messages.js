/** No text of the interface stands in a template or in code: the rules that refuse it there. */

/** Attributes, of elements and of our components, that a learner reads or hears. */
const spokenAttributes = [
  ...['title', 'alt', 'placeholder', 'label', 'caption', 'hint', 'problem', 'confirm-label'],
  ...['aria-label', 'aria-description', 'aria-placeholder', 'aria-roledescription', 'aria-valuetext'],
]
const useMessages =
  'Texts of the interface are messages, in every language: see “A message” in CONTRIBUTING.md.'
const saidInTemplates = ['Literal[value=/[a-z]{2}/i]', 'TemplateElement[value.raw=/[a-z]{2}/i]'].flatMap(
  (literal) => [
    // What is said: {{ … }}, and bound attributes that are read.
    { selector: `VElement > VExpressionContainer ${literal}`, message: useMessages },
    {
      selector: `VAttribute[directive=true][key.argument.name=/^(${spokenAttributes.join('|')})$/] ${literal}`,
      message: useMessages,
    },
  ],
)
/** A sentence in code: a capital letter, and words apart. Bugs are told to developers, in English. */
const noSentences = ['Literal', 'TemplateElement'].map((type) => ({
  selector: `${type}[value${type === 'Literal' ? '' : '.raw'}=/^(?!Inconsistent: )[A-Z][a-z’]*,? [a-z’]+/]`,
  message: useMessages,
}))
/** @param {{ besides: object[] }} others what else is refused by `no-restricted-syntax`, which a later setting replaces */
export function noLiteralText({ besides }) {
  return [
    {
      files: ['src/App.vue', 'src/ui/**/*.{vue,ts}', 'src/stores/**/*.ts'],
      rules: { 'no-restricted-syntax': ['error', ...besides, ...noSentences] },
    },
    {
      files: ['src/App.vue', 'src/ui/**/*.vue'],
      rules: {
        'vue/no-bare-strings-in-template': [
          'error',
          { attributes: { '/.+/': spokenAttributes }, allowlist: ['Attest', ...'.,:;?!()[]“”‘’·–—…←→‹›/+%'] },
        ],
        'vue/no-restricted-syntax': ['error', ...saidInTemplates],
      },
    },
  ]
}
