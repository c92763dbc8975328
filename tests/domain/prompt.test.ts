import { expect, test } from 'vitest'
import { sectionUrl } from '#domain/deck.ts'
import { promptKey } from '#domain/prompt.ts'
import { article, promptsOf } from './deckOf.ts'

test('a prompt keeps its id and key when its wording changes', () => {
  const [usual] = promptsOf({
    kind: 'leadership',
    id: 'ada-leads',
    paragraph: 1,
    group: 'alpha',
    leader: 'ada',
  })
  const [own] = promptsOf({
    kind: 'leadership',
    id: 'ada-leads',
    paragraph: 2,
    group: 'alpha',
    leader: 'ada',
    ask: { leader: 'Who headed it?' },
  })
  expect(usual?.id).toBe('test/ada-leads/leader')
  expect([own?.id, own?.key]).toEqual([usual?.id, usual?.key])
})

test('the key of an id is frozen: learners’ logs hold it', () => {
  expect(promptKey('khorasan/tkk-first-leader/leader')).toBe('Nv16A2')
})

test('keys are six characters of base64url and spread over 100,000 ids without a pair alike', () => {
  const keys = Array.from({ length: 100_000 }, (_, index) => promptKey(`deck/fact-${index}/leader`))
  expect(keys.every((key) => /^[\w-]{6}$/.test(key))).toBe(true)
  // 100,000 keys of 36 bits: 0.07 pairs are expected by chance, and these ids have none.
  expect(new Set(keys).size).toBe(keys.length)
})

test('a section’s address is its heading after the article’s', () => {
  expect(sectionUrl(article, 'Disparate groups')).toBe('https://example.org/wiki/An_Article#Disparate_groups')
  expect(sectionUrl(article, 'Mullah Bakhtwar’s group')).toContain('#Mullah_Bakhtwar%E2%80%99s_group')
  expect(sectionUrl(article, article.title)).toBe(article.url)
})

test('a landmark opens the article at its words, or at the section in browsers that do not know how', () => {
  expect(sectionUrl(article, 'Prelude', 'Abu Omar al-Shishani')).toBe(
    'https://example.org/wiki/An_Article#Prelude:~:text=Abu%20Omar%20al%2DShishani',
  )
  expect(sectionUrl(article, article.title, 'Asia')).toBe('https://example.org/wiki/An_Article#:~:text=Asia')
})
