// Decisions and circles that name others, found by the words in quotes of what they say. The conditions stand here in
// the very words of the indexes that answer them.

/** SQL: some effect of the decision `s` names one of the ids in the array `ids`; the caller looks closer. */
export const naming = (ids: string): string =>
  `regexp_split_to_array(s.value #>> '{content,effects}', '"') && ${ids}
   and (s.value #>> '{content,effects}') ~ '"(circle|to|old|decision|proposal)":"'`

/** SQL: some tie of the circle `s` names one of the ids in the array `ids`. */
export const linking = (ids: string): string =>
  `regexp_split_to_array(s.value #>> '{links}', '"') && ${ids} and (s.value #>> '{links}') <> '[]'`
