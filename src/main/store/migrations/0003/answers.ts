// Creates the tables of the answer library and of what finds earlier questions and near copies.

export const answersTables = ``
