import { scenes } from '../support/scenes.ts'
import { checkScenes, shareOf } from '../support/sceneChecks.ts'

checkScenes(shareOf(scenes, 3))
