// Names what the calendar's forms hold: what the desk gives and takes.
import type { Output } from '../../contract/methods.ts'

export type CalendarForm = Output<'calendar.get'>
