-- What keeps a large society as quick as a small one: nothing that a page asks is found by looking through all rows.

-- The person whose name a text is or was, for the list of people; an erased name leaves these indexes by itself.
alter table text add column person text;
update text as t set person = s.id from person as s where s.name = t.commitment;
create index text_of_names on text (text, person) where person is not null and text is not null;
create index text_name_words on text using gin (to_tsvector('simple', text))
  with (fastupdate = off) where person is not null and text is not null;

-- Decisions whose effects name circles or other decisions, by every word in quotes of those effects.
create index proposal_words on proposal
  using gin (regexp_split_to_array(value #>> '{content,effects}', '"'))
  with (fastupdate = off)
  where to_entry is null and (value #>> '{content,effects}') ~ '"(circle|to|old|decision|proposal)":"';

-- What asks something of its circle after it ended: a review, another try, an answer, taking up.
create index proposal_with_work on proposal (decider, created_at)
  where to_entry is null and (carrying in ('refused', 'suspended')
    or (value ->> 'reviewOverdue' = 'true' and value ->> 'review' is null)
    or (status = 'withdrawn' and decided_at is null));
create index proposal_decided_last on proposal (decided_at desc nulls last, id desc)
  where to_entry is null and status in ('adopted', 'rejected', 'lapsed', 'awaits-referendum');
create index proposal_waiting on proposal (id)
  where to_entry is null and (status = 'open' or (value ->> 'reviewOverdue' = 'true' and value ->> 'review' is null));

-- Circles with ties to others, by every word in quotes of those ties.
create index circle_linking on circle using gin (regexp_split_to_array(value #>> '{links}', '"'))
  with (fastupdate = off) where to_entry is null and (value #>> '{links}') <> '[]';
create index circle_dissolved on circle (ended_at desc) where to_entry is null and status = 'dissolved';
create index person_citizens on person (citizen_since, id) where to_entry is null and citizen_since is not null;
