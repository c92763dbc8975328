/** How the prompt on screen is asked, what the learner gave for an answer, and which rating that suggests. */
import { defineStore } from 'pinia'
import { computed, ref, shallowRef, watch } from 'vue'
import { preview, type Preview } from '#domain/memory.ts'
import { chooseForm } from '#domain/questions/fading.ts'
import { dontKnow, type Given, type Outcome, type Question } from '#domain/questions/question.ts'
import { reveal } from '#domain/questions/reveal.ts'
import type { Prompt } from '#domain/prompt.ts'
import { hash32, seededRandom } from '#domain/random.ts'
import { Again, Good, Hard, type QuestionForm, type Rating } from '#domain/review.ts'
import { useLibrary } from './library.ts'
import { useProgress } from './progress.ts'
import { useSession } from './session.ts'
import { useSettings } from './settings.ts'
import { useWorld } from './world.ts'

type Forms = Awaited<ReturnType<typeof fetchForms>> | 'none'

async function fetchForms() {
  const [types, { answerTo }, { gradeTyped }] = await Promise.all([
    import('#domain/questions/index.ts'),
    import('#domain/questions/answerTo.ts'),
    import('#domain/grading/gradeTyped.ts'),
  ])
  return { ask: types.ask, availableForms: types.availableForms, grade: types.grade, answerTo, gradeTyped }
}

export const useAsking = defineStore('asking', () => {
  const world = useWorld()
  const library = useLibrary()
  const progress = useProgress()
  const session = useSession()
  const settings = useSettings()

  const question = shallowRef<Question>()
  /** What the answer came to; undefined until one is given, and after undo. */
  const outcome = shallowRef<Outcome>()
  /** The id of the option that was chosen, or the text that was typed. */
  const given = ref<string>()

  // The graded forms weigh as much as half the app: they are fetched only for who wants them.
  const forms = shallowRef<Forms>()
  const isReady = computed(() => settings.settings.answering === 'reveal-only' || forms.value !== undefined)

  /** Fetches what the learner's way of answering needs. Where that fails, prompts are shown and rated. */
  async function load(): Promise<void> {
    if (isReady.value) return
    forms.value = await fetchForms().catch(() => 'none' as const)
  }

  /** Made when the prompt comes up, and kept while it is there, whatever another tab may answer meanwhile. */
  function present(): void {
    outcome.value = undefined
    given.value = undefined
    question.value = session.prompt && questionFor(session.prompt)
  }

  function questionFor(prompt: Prompt): Question | undefined {
    const deck = library.deck(prompt.deckId)
    if (!deck) return undefined
    const memory = progress.memoryOf(prompt.key)
    const random = seededRandom(hash32(`${prompt.key}${memory?.reviews ?? 0}`))
    const shown = reveal.ask(prompt, { deck }, random)
    if (settings.settings.answering === 'reveal-only' || !forms.value || forms.value === 'none') return shown
    const { ask, availableForms } = forms.value
    const form = chooseForm(memory, prompt, settings.settings.answering, availableForms(prompt, { deck }))
    return ask(form, prompt, { deck }, random) ?? shown
  }

  watch(() => session.item, present, { immediate: true, flush: 'sync' })

  /** Grades what was chosen or typed, and shows the answer unless it was so close that it is worth another look. */
  function give(answer: Given): void {
    const deck = session.prompt && library.deck(session.prompt.deckId)
    if (!question.value || !deck || session.isRevealed || !forms.value || forms.value === 'none') return
    given.value = typeof answer === 'string' ? answer : undefined
    outcome.value = forms.value.grade(question.value, answer, { deck, gradeTyped: forms.value.gradeTyped })
    if (outcome.value.result !== 'close' && outcome.value.result !== 'empty') session.reveal()
  }

  function giveUp(): void {
    give(dontKnow)
  }

  /** The rating that the answer stands for: the learner may take another one. */
  const suggested = computed<Rating>(() => {
    switch (outcome.value?.result) {
      case undefined:
      case 'right':
      case 'variant':
        return Good
      case 'partly':
        return Hard
      case 'wrong':
      case 'unknown':
      case 'close':
      case 'empty':
        return Again
    }
  })

  /** What a wrongly chosen option would have been the answer to. */
  const wouldAnswer = computed<Prompt | undefined>(() => {
    if (question.value?.kind !== 'choice' || outcome.value?.result !== 'wrong' || !session.prompt)
      return undefined
    const deck = library.deck(session.prompt.deckId)
    const option = question.value.options.find(({ id }) => id === given.value)
    if (!option || !deck || !forms.value || forms.value === 'none') return undefined
    return forms.value.answerTo(option, session.prompt, deck)
  })

  /** What the log keeps of how it was asked. */
  const askedAs = computed<{ form: QuestionForm; choices: number }>(() => {
    const form = question.value?.kind ?? 'reveal'
    return { form, choices: question.value?.kind === 'choice' ? question.value.options.length : 0 }
  })

  /** What each rating would lead to, for the rating buttons. */
  const previews = computed<Record<Rating, Preview> | undefined>(() => {
    if (!session.prompt) return undefined
    const { key } = session.prompt
    const asked = { ...world.now(), prompt: key, choices: askedAs.value.choices }
    return preview(progress.memoryOf(key), asked, settings.policy)
  })

  return { isReady, load, question, outcome, given, suggested, wouldAnswer, askedAs, previews, give, giveUp }
})
