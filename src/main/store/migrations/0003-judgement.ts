// Adds what careful judging needs, topic by topic, in the order in which they refer to one another.
import { answersTables } from './0003/answers.ts'
import { clockTables } from './0003/clock.ts'
import { learningTables } from './0003/learning.ts'
import { serviceTables } from './0003/services.ts'
import { storyTables } from './0003/stories.ts'
import { threadTables } from './0003/threads.ts'

export const judging = [
  learningTables,
  serviceTables,
  answersTables,
  threadTables,
  storyTables,
  clockTables,
].join('\n')
