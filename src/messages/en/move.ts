/** The way of progress from a Safari tab to the app on the home screen, and into any other place. */
import { defineArea } from '../area.ts'

export const move = defineArea('move', {
  stepByStep: 'Step by step',
  toHomeScreen: 'Move to the home screen',
  bringOver: 'Bring your progress over',
  today: 'Today',

  whyMove:
    'A browser tab on an iPhone or iPad loses everything after a week without a visit; the app on the home screen does not. It starts empty, so your progress goes along as a file.',
  whyInstall:
    'A browser tab on an iPhone or iPad loses everything after a week without a visit; the app on the home screen does not.',
  saveToFiles: 'Choose Save to Files, and remember the place.',
  exportDone: 'Done. Go on with the next step.',
  add: 'Add it to the home screen',
  addHow: 'Tap Share in the browser’s bar, the square with an arrow. Then Add to Home Screen, and Add.',
  open: 'Open it there',
  openHow: 'Leave this tab and tap Attest on the home screen.',
  bringIn: 'Bring the file in',
  bringInHow: 'It asks whether you studied in Safari before: tap Bring it over, and choose the file.',
  nothingDeleted: 'Nothing is deleted here meanwhile. Once it is all there, study on the home screen only.',
  thenThere: 'From then on, study on the home screen only.',

  apartFromSafari:
    'The app on the home screen keeps its own progress, apart from Safari’s. What you studied there comes over as a file.',
  fromElsewhere: 'What you studied in another browser, or on another device, comes over as a file.',
  haveFile: 'Have the file ready',
  makeInSafari:
    'If you have none yet: open Attest in Safari, then Settings, Your progress, Export to a file. Save it where you find it again, and come back here.',
  makeElsewhere:
    'If you have none yet: open Attest where you studied before, then Settings, Your progress, Export to a file. Save it where you find it again, and come back here.',
  goOn: 'Go on studying',
})
