/**
 * Whether a session has room for an entity with the card: beside it on a desk, or beneath it on a tablet held upright,
 * where the styles of `.roomy` make the place.
 */
const BENEATH = CSS.supports('selector(:has(a))') ? ', (min-width: 48rem) and (min-height: 60rem)' : ''

export const besideRoom = matchMedia(`(min-width: 64rem)${BENEATH}`)
