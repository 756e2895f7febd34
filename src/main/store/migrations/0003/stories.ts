// Gives mentions and cases their stories, reach and press, and clients their standing as a reference.

export const storyTables = ``
