/** How the prompt on screen is asked, what the learner gave for an answer, and which rating that suggests. */
import { defineStore } from 'pinia'
import { computed, ref, shallowRef, watch } from 'vue'
import { preview, type Preview } from '#domain/memory.ts'
import type { Board } from '#domain/questions/boards/board.ts'
import { dontKnow, type Given, type Outcome, type Question } from '#domain/questions/question.ts'
import type { Prompt } from '#domain/prompt.ts'
import { Again, Good, Hard, type PromptKey, type Rating } from '#domain/review.ts'
import { gradesNothing, useForms } from './forms.ts'
import { useLibrary } from './library.ts'
import { useProgress } from './progress.ts'
import { questionMaking } from './questionMaking.ts'
import { useSession, type AskedAs } from './session.ts'
import { useSettings } from './settings.ts'
import { useWorld } from './world.ts'

export const useAsking = defineStore('asking', () => {
  const world = useWorld()
  const library = useLibrary()
  const progress = useProgress()
  const session = useSession()
  const settings = useSettings()
  const forms = useForms()
  const making = questionMaking()

  const question = shallowRef<Question>()
  /** The prompt together with others, in the place of a question of its own. */
  const board = shallowRef<Board>()
  let lastBoardAt: number | undefined
  /** By how they would be asked: questions that were made ahead of their turn. */
  const ahead = new Map<string, Question | undefined>()
  /** By prompt and how often it was reviewed: how it was asked, what was given for an answer, and what that came to. */
  const rated = new Map<string, readonly [Question, string | undefined, Outcome | undefined]>()
  /** What the answer came to; undefined until one is given. */
  const outcome = shallowRef<Outcome>()
  /** The id of the option that was chosen, or the text that was typed. */
  const given = ref<string>()

  /** Fetches what the learner's way of answering needs. Until it is there, prompts are shown and rated. */
  async function load(): Promise<void> {
    if (settings.isGradingWanted) await forms.loadMaker()
  }

  /** The same in a quiet moment, and then finds what can be asked of a prompt, which takes long only once. */
  function prepare(key: PromptKey | undefined): void {
    world.whenIdle(() => void load().then(() => forms.maker?.makeAhead(key, making, ahead, world)))
  }

  /** Makes what the first question else needs at once, if it is wanted and the code is there. */
  async function makeReady(): Promise<void> {
    if (settings.isGradingWanted) await forms.maker?.makeReady()
  }

  /** Made when the prompt comes up, and kept while it is there, whatever another tab may answer meanwhile. */
  function present(): void {
    outcome.value = undefined
    given.value = undefined
    question.value = undefined
    board.value = undefined
    if (!session.prompt) return
    const before = session.isRevealed ? rated.get(making.reviewId(session.prompt)) : undefined
    if (before) {
      // An answer that was taken back is rated again, as what it was: a wrong one is not taken for a good one.
      ;[question.value, given.value, outcome.value] = before
      return
    }
    board.value = forms.rest?.boardFor(session.prompt, lastBoardAt, making.randomFor(session.prompt))
    if (board.value) lastBoardAt = session.answered
    else question.value = ahead.get(making.askingId(session.prompt)) ?? making.questionFor(session.prompt)
    ahead.clear()
    if (question.value?.kind === 'typed') void forms.loadRest()
  }

  watch(() => session.item, present, { immediate: true, flush: 'sync' })

  // While the learner reads an answer the network and the processor have nothing to do.
  watch(
    () => session.isRevealed && settings.isGradingWanted,
    (isQuiet) => {
      if (!isQuiet) return
      void forms.loadRest()
      prepare(session.upNext?.key)
    },
  )

  /** Whether a question is on screen and its answer hidden: another may be by the time that a part of the code is there. */
  function isAsked(asked: Question): boolean {
    return question.value === asked && !session.isRevealed
  }

  /** Grades what was chosen or typed, and shows the answer unless it was so close that it is worth another look. */
  async function give(answer: Given): Promise<void> {
    const asked = question.value
    const deck = session.prompt && library.deck(session.prompt.deckId)
    if (!asked || !deck || !isAsked(asked) || !forms.maker) return
    const isTyped = typeof answer === 'string' && asked.kind !== 'choice'
    const rest = forms.rest ?? (isTyped ? await forms.loadRest() : undefined)
    if (!isAsked(asked)) return
    given.value = typeof answer === 'string' ? answer : undefined
    // Without the grader, the learner sees the answer and rates it.
    if (isTyped && !rest) session.reveal()
    else {
      const gradeTyped = rest?.gradeTyped ?? gradesNothing
      outcome.value = forms.maker.grade(asked, answer, { deck, gradeTyped })
      if (outcome.value.result !== 'close' && outcome.value.result !== 'empty') session.reveal()
    }
  }

  function giveUp(): void {
    void give(dontKnow)
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
    return option && deck ? forms.rest?.answerTo(option, session.prompt, deck) : undefined
  })

  /** What the log keeps of how it was asked, and whether a rating goes against what the answer was graded as. */
  function askedAs(rating: Rating): AskedAs {
    const choices = question.value?.kind === 'choice' ? question.value.options.length : 0
    const isOverruled = outcome.value !== undefined && (rating === Again) !== (suggested.value === Again)
    return { form: question.value?.kind ?? 'reveal', choices, ...(isOverruled && { overruled: true }) }
  }

  /** Rates the prompt on screen and goes on. A wrong answer that names something is remembered as a confusion. */
  function rate(rating: Rating): void {
    const chosen = rating === Again ? mistakenFor() : undefined
    if (session.prompt && question.value) {
      rated.set(making.reviewId(session.prompt), [question.value, given.value, outcome.value])
    }
    for (const { at, prompt } of session.rate(rating, askedAs(rating))) {
      if (chosen) void forms.rest?.useConfusions().add([{ kind: 'mixup', at, prompt, chosen }])
    }
  }

  /** The id of what was given for the answer. */
  function mistakenFor(): string | undefined {
    if (outcome.value?.result !== 'wrong') return undefined
    return question.value?.kind === 'choice' ? given.value : outcome.value.confusedWith?.id
  }

  /** What each rating would lead to, for the rating buttons. */
  const previews = computed<Record<Rating, Preview> | undefined>(() => {
    if (!session.prompt) return undefined
    const { key } = session.prompt
    const asked = { ...world.now(), prompt: key, choices: askedAs(Good).choices }
    return preview(progress.memoryOf(key), asked, settings.policy)
  })

  return {
    load,
    makeReady,
    prepare,
    question,
    board,
    outcome,
    given,
    suggested,
    wouldAnswer,
    previews,
    give,
    giveUp,
    rate,
  }
})
