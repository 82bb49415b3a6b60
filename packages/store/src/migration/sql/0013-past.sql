-- The past as quick as the present (5.2): what holds at any entry is found by an index, however many entries lie behind.

-- What was open at an entry, by the entries between which each version held.
create index proposal_open_then on proposal using gist (int8range(from_entry, to_entry)) where status = 'open';
create index proposal_of_circle_then on proposal (circle, from_entry);
create index proposal_of_decider_then on proposal (decider, from_entry);
create index proposal_of_proposer_then on proposal (proposer, from_entry);
create index proposal_drafts_then on proposal (created_at) where status = 'draft';
create index proposal_decided_then on proposal (decided_at desc, id desc)
  where status in ('adopted', 'rejected', 'lapsed', 'awaits-referendum');
create index proposal_suspended_then on proposal (decided_at) where carrying = 'suspended';

-- What is counted by circles: versions that wait, are decided or overdue, by the entries where they begin and end.
create index proposal_counted_from on proposal (from_entry) include (decider, status)
  where status in ('open', 'adopted', 'rejected', 'lapsed', 'awaits-referendum');
create index proposal_counted_to on proposal (to_entry) include (decider, status)
  where to_entry is not null and status in ('open', 'adopted', 'rejected', 'lapsed', 'awaits-referendum');
create index proposal_overdue_from on proposal (from_entry) include (circle)
  where (value ->> 'reviewOverdue' = 'true' and value ->> 'review' is null);
create index proposal_overdue_to on proposal (to_entry) include (circle)
  where to_entry is not null and (value ->> 'reviewOverdue' = 'true' and value ->> 'review' is null);

-- Versions of content whose effects name a decision, few as they are.
create index content_version_naming on content_version using gin ((content::jsonb #> '{effects}') jsonb_path_ops)
  with (fastupdate = off) where (content #>> '{effects}') ~ '"(decision|proposal)":"';

create index circle_below_then on circle (parent, from_entry);
create index circle_dissolved_then on circle (ended_at desc) where status = 'dissolved';
create index circle_linking_then on circle using gin (regexp_split_to_array(value #>> '{links}', '"'))
  with (fastupdate = off) where (value #>> '{links}') <> '[]';
create index project_of_circle_then on project (circle, from_entry);
create index document_of_circle_then on document (circle, from_entry);

-- Where a reader wants to be told of what they follow. Its place in the record is the queue: the entry up to which all was
-- delivered, and when it is tried again. The secret signs what is sent, so it stands here as it is.
create table webhook (
  id text primary key,
  reader text not null,
  address text not null,
  secret bytea not null,
  created_at bigint not null,
  after bigint not null,
  tries integer not null,
  failing_since bigint,
  next_at bigint not null,
  told_at bigint,
  said text,
  ended_at bigint
);
create index webhook_of on webhook (reader);
