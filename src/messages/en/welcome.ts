/** What a newcomer is told. */
import { defineArea } from '../area.ts'

export const welcome = defineArea('welcome', {
  title: 'Sourced facts, asked until they stay',
  how: 'You are asked about one fact at a time: you choose an answer, recall it or type it, and say how well you knew it. Attest asks again just before you would forget, with less help the better you know it. Every answer shows the section and paragraph it was read in.',
  isPrivate:
    'There is no account and no server: your progress stays in this browser, and nobody else sees it.',
})
