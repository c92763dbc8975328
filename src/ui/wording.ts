/** The plural of texts that are not messages yet. */
export { plural } from '#messages/en/plural.ts'
