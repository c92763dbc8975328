/** The review session on screen: today's queue through the session machine, each answer recorded as it is given. */
import { defineStore } from 'pinia'
import { computed, ref, shallowRef, watch } from 'vue'
import { buildQueue, comesBackAfter, type Queue } from '#domain/queue.ts'
import { hash32 } from '#domain/random.ts'
import type { Prompt } from '#domain/prompt.ts'
import type { PromptKey, Rating, Review } from '#domain/review.ts'
import { isOfTheme, type Theme } from '#domain/theme.ts'
import * as machine from '#domain/session.ts'
import { useLibrary } from './library.ts'
import { usePlanned } from './planned.ts'
import { useProgress } from './progress.ts'
import { useSettings } from './settings.ts'
import { useWorld } from './world.ts'

/** Which prompts are studied: all, those of a deck, or those of one of its sections, themes or entities. */
export interface Scope {
  readonly deckId?: string | undefined
  readonly section?: string | undefined
  readonly theme?: Theme | undefined
  /** Ids of the facts that are asked, of the deck: those about an entity. */
  readonly facts?: ReadonlySet<string> | undefined
}

/** How a prompt was asked, as the log keeps it. */
export type AskedAs = Pick<Review, 'form' | 'choices' | 'overruled'>

export interface Rated {
  readonly key: PromptKey
  readonly rating: Rating
  readonly askedAs: AskedAs
}

function isSame(a: Scope, b: Scope): boolean {
  const facts = new Set([...(a.facts ?? []), ...(b.facts ?? [])])
  return (
    a.deckId === b.deckId &&
    a.section === b.section &&
    a.theme === b.theme &&
    facts.size === (a.facts?.size ?? 0) &&
    facts.size === (b.facts?.size ?? 0)
  )
}

export const useSession = defineStore('session', () => {
  const world = useWorld()
  const library = useLibrary()
  const progress = useProgress()
  const settings = useSettings()
  const planned = usePlanned()

  const session = shallowRef<machine.Session>()
  const scope = shallowRef<Scope>({})
  /** New prompts that the learner asked for beyond the daily number, and the day they asked. */
  const extra = ref({ day: progress.today, newPrompts: 0 })
  /** The reviews that undo takes back, in the order they were given, those of one step together. */
  const recorded: Review[][] = []
  /** The study day on which they were given. */
  let recordedOn = progress.today
  /** What was last taken back. */
  const undone = shallowRef<readonly Review[]>([])
  let askedAt = 0

  const item = computed(() => session.value?.current)
  const prompt = computed<Prompt | undefined>(() => item.value && library.byKey.get(item.value.key))
  const isRevealed = computed(() => session.value?.revealed ?? false)
  const isFinished = computed(() => session.value !== undefined && !session.value.current)
  const left = computed(() => (session.value ? machine.left(session.value) : { new: 0, learning: 0, due: 0 }))
  const summary = computed(() => session.value && machine.summary(session.value))
  const canUndo = computed(() => session.value?.previous !== undefined)
  /** What is asked next, as far as it can be told before the prompt on screen is rated. */
  const upNext = computed(() => session.value && machine.upNext(session.value))
  /** How many answers stand in this session. */
  const answered = computed(() => session.value?.answers.length ?? 0)
  /** What is still to come after the prompt on screen: for the first time, and once more. */
  const toCome = computed(() => ({
    waiting: session.value?.waiting ?? [],
    returning: session.value?.returning.map((back) => back.item) ?? [],
  }))

  /** Today's prompts for a scope, in the order they would be asked. */
  function queueFor({ deckId, section, theme, facts }: Scope): Queue {
    const { newPerDay, reviewsPerDay } = settings.settings
    const more = extra.value.day === progress.today ? extra.value.newPrompts : 0
    if (planned.queue && !deckId && !section && !theme && more === 0) return planned.queue
    return buildQueue({
      prompts: library.prompts
        .filter(
          (candidate) =>
            (!deckId || candidate.deckId === deckId) &&
            (!section || candidate.fact.source.section === section) &&
            (!theme || isOfTheme(candidate, theme)) &&
            (!facts || facts.has(candidate.fact.id)),
        )
        .map(({ key, deckId: deck, fact }) => ({ key, fact: `${deck}/${fact.id}` })),
      memories: progress.memories,
      day: progress.today,
      limits: { newPerDay: newPerDay + more, reviewsPerDay },
      seed: hash32(String(progress.today)),
    })
  }

  /** Begins with today's prompts. Who comes back to the same ones on the same day can still take back what was answered. */
  function start(studied: Scope): void {
    progress.refreshToday()
    const goesOn = recordedOn === progress.today && isSame(studied, scope.value)
    if (!goesOn) recorded.length = 0
    recordedOn = progress.today
    scope.value = studied
    const items = queueFor(studied).items
    session.value = machine.startSession(items, goesOn ? session.value?.previous : undefined)
    askedAt = world.now().at
  }

  /** Goes on with new prompts beyond the daily number. */
  function startWithMore(newPrompts: number): void {
    const before = extra.value.day === progress.today ? extra.value.newPrompts : 0
    extra.value = { day: progress.today, newPrompts: before + newPrompts }
    start(scope.value)
  }

  function reveal(): void {
    if (session.value) session.value = machine.reveal(session.value)
  }

  /** Records the rating of the prompt on screen, and gives its review. Nothing happens while its answer is hidden. */
  function rate(rating: Rating, askedAs: AskedAs = { form: 'reveal', choices: 0 }): readonly Review[] {
    const current = session.value?.current
    return current ? rateTogether([{ key: current.key, rating, askedAs }]) : []
  }

  /**
   * Records the ratings of prompts that were asked together, the one on screen among them, each with its share of the
   * time. One that another tab has answered meanwhile is passed over.
   */
  function rateTogether(given: readonly Rated[]): readonly Review[] {
    if (!session.value?.current || !session.value.revealed) return []
    const items = [session.value.current, ...session.value.waiting]
    const now = world.now()
    const answerMs = Math.max(0, now.at - askedAt) / given.length
    const answers = given.flatMap(({ key, rating, askedAs }) => {
      const asked = items.find((candidate) => candidate.key === key)
      if (!asked) return []
      const review: Review = {
        ...{ kind: 'review', ...now, prompt: key, rating, answerMs, ...askedAs },
        nonce: world.nonce,
      }
      return [{ item: asked, rating, review }]
    })
    for (const { review } of answers) progress.record(review)
    const reviews = answers.map(({ review }) => review)
    recorded.push(reviews)
    session.value = machine.answerTogether(session.value, answers, ({ key }) =>
      comesBackAfter(key, progress.memoryOf(key)?.reviews ?? 1),
    )
    dropAnswered()
    askedAt = now.at
    return reviews
  }

  /** Takes the last step back, in the log as well. */
  function undo(): void {
    const last = recorded.at(-1)
    if (!session.value?.previous || !last) return
    recorded.pop()
    for (const { at, prompt: key, nonce } of last) progress.record({ kind: 'undo', at, prompt: key, nonce })
    undone.value = last
    session.value = machine.undo(session.value)
    dropAnswered()
    askedAt = world.now().at
  }

  function isStillDue(key: PromptKey): boolean {
    const memory = progress.memoryOf(key)
    // Asked today it is not; a plan may ask it before it is due.
    return !memory || memory.learning || memory.lastDay < progress.today
  }

  function dropAnswered(): void {
    if (session.value) session.value = machine.withoutAnswered(session.value, isStillDue)
  }

  watch(() => progress.outside, dropAnswered)

  return {
    scope,
    item,
    prompt,
    isRevealed,
    isFinished,
    left,
    summary,
    canUndo,
    answered,
    toCome,
    upNext,
    undone,
    queueFor,
    start,
    startWithMore,
    reveal,
    rate,
    rateTogether,
    undo,
  }
})
