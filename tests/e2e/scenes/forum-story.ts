// The story of the package, the fourth change, the colleague, the end, the renewal, the statement and the gift, a picture a step.

import { playUntil, storySteps } from '../stage/forum-story.ts'
import type { Scene } from '../stage/stage.ts'

export const scenes: readonly Scene[] = storySteps.map(({ name, shows }, index) => ({
  name: `story-${String(index + 1).padStart(2, '0')}-${name}`,
  workspace: 'story',
  set: async (stage) => {
    await playUntil(stage, name)
  },
  shows,
}))
