-- A database as version 0013-past.sql left it. Frozen: never edited.
create schema society;
set search_path to society;
create table migration (
  number integer primary key, name text not null, sha256 text not null, run_at timestamptz not null default now()
);
-- The log: its head (one row, locked first by every writer), its entries, and what stands beside them.
create table log (
  id smallint primary key check (id = 1),
  origin text,
  clock text check (clock in ('real', 'simulated')),
  founded boolean not null,
  size bigint not null,
  root bytea not null,
  subtrees bytea not null,
  at bigint not null,
  simulated_now bigint,
  alive_at bigint
) with (fillfactor = 10);
insert into log (id, founded, size, root, subtrees, at) values (1, false, 0, sha256(''), '', 0);

create table entry (
  index bigint primary key,
  at bigint not null,
  by text not null,
  act_id text not null,
  type text not null,
  subjects text[] not null,
  leaf bytea not null,
  bytes bytea not null,
  unique (by, act_id)
);

-- The subjects of entries (`person:f1`, `circle:health`, `proposal:d12` …), so that each finds its own.
create table concern (
  subject text not null,
  entry bigint not null,
  primary key (subject, entry)
);

-- One row for each transaction that wrote: the head that it left, and the states that it changed.
create table batch (
  size bigint primary key,
  first bigint not null,
  at bigint not null,
  root bytea not null,
  keys text[] not null
);
create index batch_in_time on batch (at, size);

-- Erasable text (5.6), apart from the entries that hold its commitment; erased where `text` is null.
create table text (
  commitment text primary key,
  r bytea,
  text text,
  entry bigint not null,
  withheld boolean not null,
  erased_by bigint
);

-- Documents and files by SHA-256 of their content, lower-case hex.
create table blob (
  hash text primary key,
  media_type text not null,
  content bytea not null,
  entry bigint not null
);

-- What falls due, and how often the rules refused it; times have past outages in them already (4.8).
create table due (
  key text not null,
  name text not null,
  at bigint not null,
  tries integer not null,
  primary key (key, name, at)
);
create index due_in_order on due (at, key, name);

-- States of every kind as versions: `to_entry` null is the present; `json` keeps the order of keys as written.
-- Columns beside `value` are taken out of it by the database, for lists.
create table society (
  id text not null,
  from_entry bigint not null,
  to_entry bigint,
  value json not null,
  primary key (id, from_entry)
);
create unique index society_now on society (id) where to_entry is null;

create table circle (
  id text not null,
  from_entry bigint not null,
  to_entry bigint,
  value json not null,
  name text generated always as (value ->> 'name') stored,
  area text generated always as (value ->> 'area') stored,
  parent text generated always as (value ->> 'parent') stored,
  status text generated always as (value ->> 'status') stored,
  created_at bigint generated always as ((value ->> 'createdAt')::bigint) stored,
  ended_at bigint generated always as ((value ->> 'endedAt')::bigint) stored,
  primary key (id, from_entry)
);
create unique index circle_now on circle (id) where to_entry is null;
create index circle_below on circle (parent) where to_entry is null;

create table person (
  id text not null,
  from_entry bigint not null,
  to_entry bigint,
  value json not null,
  name text generated always as (value #>> '{name,commitment}') stored,
  registered_at bigint generated always as ((value ->> 'registeredAt')::bigint) stored,
  citizen_since bigint generated always as ((value ->> 'citizenSince')::bigint) stored,
  lapses_at bigint generated always as ((value ->> 'lapsesAt')::bigint) stored,
  seats integer generated always as (json_array_length(value -> 'seats')) stored,
  primary key (id, from_entry)
);
create unique index person_now on person (id) where to_entry is null;
create index person_waiting on person (registered_at) where to_entry is null and citizen_since is null;
create index person_seated on person (seats desc, id) where to_entry is null;

create table proposal (
  id text not null,
  from_entry bigint not null,
  to_entry bigint,
  value json not null,
  circle text generated always as (value ->> 'circle') stored,
  decider text generated always as (value ->> 'decider') stored,
  author text generated always as (value ->> 'author') stored,
  proposer text generated always as (value ->> 'proposer') stored,
  number integer generated always as ((value ->> 'number')::integer) stored,
  title text generated always as (value #>> '{content,title,commitment}') stored,
  decision_kind text generated always as (value ->> 'decisionKind') stored,
  status text generated always as (value ->> 'status') stored,
  phase text generated always as (value ->> 'phase') stored,
  ends_at bigint generated always as ((value ->> 'phaseEnds')::bigint) stored,
  created_at bigint generated always as ((value ->> 'createdAt')::bigint) stored,
  opened_at bigint generated always as ((value ->> 'openedAt')::bigint) stored,
  decided_at bigint generated always as ((value ->> 'decidedAt')::bigint) stored,
  carrying text generated always as (value #>> '{carrying,state}') stored,
  primary key (id, from_entry)
);
create unique index proposal_now on proposal (id) where to_entry is null;
create index proposal_of_circle on proposal (circle, status, from_entry) where to_entry is null;
create index proposal_of_decider on proposal (decider, status, from_entry) where to_entry is null;
create index proposal_open on proposal (ends_at) where to_entry is null and status = 'open';
create index proposal_by_status on proposal (status, created_at) where to_entry is null;
create index proposal_decided on proposal (decided_at) where to_entry is null and decided_at is not null;
create index proposal_of_proposer on proposal (proposer, created_at) where to_entry is null;

-- The busiest table, so of few columns: what else is asked of a position stands in `value`.
create table position (
  id text not null,
  from_entry bigint not null,
  to_entry bigint,
  value json not null,
  proposal text generated always as (value ->> 'proposal') stored,
  person text generated always as (value ->> 'person') stored,
  choice text generated always as (value ->> 'choice') stored,
  primary key (id, from_entry)
) with (fillfactor = 60); -- room on the page for the one change that a version sees: its end
create index position_on on position (proposal, from_entry);
create index position_of on position (person, from_entry);

create table suggestion (
  id text not null,
  from_entry bigint not null,
  to_entry bigint,
  value json not null,
  proposal text generated always as (value ->> 'proposal') stored,
  person text generated always as (value ->> 'person') stored,
  version integer generated always as ((value ->> 'version')::integer) stored,
  title text generated always as (value #>> '{title,commitment}') stored,
  case_text text generated always as (value #>> '{case,commitment}') stored,
  answer text generated always as (value ->> 'answer') stored,
  primary key (id, from_entry)
);
create unique index suggestion_now on suggestion (id) where to_entry is null;
create index suggestion_on on suggestion (proposal, from_entry);

create table project (
  id text not null,
  from_entry bigint not null,
  to_entry bigint,
  value json not null,
  circle text generated always as (value ->> 'circle') stored,
  name text generated always as (value ->> 'name') stored,
  started_at bigint generated always as ((value ->> 'startedAt')::bigint) stored,
  ended_at bigint generated always as ((value ->> 'endedAt')::bigint) stored,
  primary key (id, from_entry)
);
create unique index project_now on project (id) where to_entry is null;
create index project_of_circle on project (circle) where to_entry is null;

create table document (
  id text not null,
  from_entry bigint not null,
  to_entry bigint,
  value json not null,
  circle text generated always as (value ->> 'circle') stored,
  title text generated always as (value ->> 'title') stored,
  blob text generated always as (value ->> 'blob') stored,
  version integer generated always as ((value ->> 'version')::integer) stored,
  adopted_at bigint generated always as ((value ->> 'adoptedAt')::bigint) stored,
  repealed_at bigint generated always as ((value ->> 'repealedAt')::bigint) stored,
  primary key (id, from_entry)
);
create unique index document_now on document (id) where to_entry is null;
create index document_of_circle on document (circle) where to_entry is null;

-- What is said, raised and held beside the states, from events. Rows are only added: the past is `entry <= n`.
-- A column that ends in `_text` holds a commitment: the words stand in `text`.
create table comment (
  id text primary key,
  proposal text not null,
  person text not null,
  kind text not null check (kind in ('comment', 'case-against')),
  words_text text not null,
  reply_to text,
  entry bigint not null,
  at bigint not null
);
create index comment_on on comment (proposal, entry);
create index comment_of on comment (person, entry);

-- Why an amendment was suggested, and why it was accepted or declined (4.7).
create table suggestion_note (
  entry bigint primary key,
  suggestion text not null,
  proposal text not null,
  kind text not null check (kind in ('suggested', 'accept', 'decline')),
  person text not null,
  reason_text text,
  at bigint not null
);
create index suggestion_note_on on suggestion_note (proposal, entry);

create table objection_answer (
  entry bigint primary key,
  proposal text not null,
  person text not null,
  answered_by text not null,
  version integer not null,
  answer_text text not null,
  at bigint not null
);
create index objection_answer_on on objection_answer (proposal, entry);

create table interest (
  entry bigint primary key,
  proposal text not null,
  person text not null,
  interest_text text not null,
  late boolean not null,
  at bigint not null
);
create index interest_on on interest (proposal, entry);
create index interest_of on interest (person, entry);

-- Every version of a proposal's or draft's content, with the entry that made it (4.7).
create table content_version (
  proposal text not null,
  entry bigint not null,
  person text not null,
  version integer not null,
  effects_changed boolean not null,
  content json not null,
  note_text text,
  at bigint not null,
  primary key (proposal, entry)
);

-- Seats in circles, past and present (2.6): `to_entry` null is who sits there now.
create table seat (
  circle text not null,
  person text not null,
  from_entry bigint not null,
  to_entry bigint,
  since bigint not null,
  until bigint,
  primary key (circle, person, from_entry)
);
create index seat_of on seat (person, from_entry);

create table vouch (
  person text not null,
  by text not null,
  from_entry bigint not null,
  to_entry bigint,
  at bigint not null,
  primary key (person, by, from_entry)
);
create index vouch_of on vouch (by, from_entry);

-- Alerts (9.2): one row for each queue that hears of it.
create table alert (
  entry bigint not null,
  part integer not null,
  queue text not null,
  about text not null,
  cause text not null,
  proposal text,
  detail text,
  at bigint not null,
  primary key (entry, part, queue)
);
create index alert_in_queue on alert (queue, entry);

-- Statements of a circle (a position stated, something asked of another circle), by decision (4.16).
create table statement (
  entry bigint not null,
  part integer not null,
  kind text not null check (kind in ('position-stated', 'circle-asked')),
  circle text not null,
  asker text,
  decision text not null,
  what text,
  at bigint not null,
  primary key (entry, part)
);
create index statement_of on statement (circle, entry);

-- Commitments of hidden votes until their round closes (4.8).
create table sealed_vote (
  proposal text not null,
  step integer not null,
  person text not null,
  entry bigint not null,
  commitment text not null,
  primary key (proposal, step, person, entry)
);

-- Who may act as whom. Nothing here is part of the record: the record holds only that a way in was issued (5.8).
-- Secrets stand here as SHA-256 alone.
create table way (
  id text primary key,
  person text not null,
  kind text not null check (kind in ('link', 'passkey', 'key', 'token')),
  secret bytea unique,
  created_at bigint not null,
  valid_from bigint not null,
  expires_at bigint,
  used_at bigint,
  ended_at bigint
);
create index way_of on way (person);

create table credential (
  id text primary key,
  way text not null,
  person text not null,
  public_key bytea not null,
  counter bigint not null,
  transports text[] not null,
  backed_up boolean not null,
  created_at bigint not null,
  used_at bigint
);
create index credential_of on credential (person);
create index credential_way on credential (way);

create table session (
  id text primary key,
  secret bytea not null unique,
  person text not null,
  way text,
  auth text not null check (auth in ('session', 'passkey', 'trial')),
  device text,
  created_at bigint not null,
  seen_at bigint not null,
  expires_at bigint not null
);
create index session_of on session (person);
create index session_way on session (way);
create index session_expiry on session (expires_at);

create table challenge (
  id text primary key,
  challenge text not null,
  purpose text not null,
  person text,
  expires_at bigint not null
);
create index challenge_expiry on challenge (expires_at);

-- What the server keeps about itself.
create table server_setting (
  name text primary key,
  value json not null
);

-- What can be found by its words: one row for each circle, person, decision, project, document, meeting and saying.
-- `words` holds folded words alone, the marks by which one filters, and no text: the texts stand in `text` and `blob`.
-- A word of a name or title is there a second time, with `#` before it.
create table search (
  id text primary key,
  kind text not null check (kind in ('circle', 'person', 'decision', 'project', 'document', 'meeting', 'said')),
  form text,
  thing text not null,
  anchor text,
  circle text,
  person text,
  status text,
  entry bigint not null,
  at bigint not null,
  texts text[] not null,
  blob text,
  marks text[] not null,
  words tsvector not null
);
-- A short list of what is new keeps both writing and reading quick.
create index search_words on search using gin (words) with (gin_pending_list_limit = 512);
create index search_texts on search using gin (texts) with (gin_pending_list_limit = 128);
create index search_meetings on search (thing) where kind = 'meeting';

-- The words that occur, each with what is left of it without one letter: so a mistyped word is found by any of these.
create table search_word (
  word text primary key,
  near text[] not null
);
create index search_word_near on search_word using gin (near);

-- Which way of folding words the rows were made in; none until they were made.
create table search_made (
  id smallint primary key check (id = 1),
  folding integer not null
);

-- Comments and counter-arguments as states with versions, so that an edit keeps what stood before (4.1, 5.1). Those that
-- were made before are read off the record.
drop table comment;

create table comment (
  id text not null,
  from_entry bigint not null,
  to_entry bigint,
  value json not null,
  proposal text generated always as (value ->> 'proposal') stored,
  person text generated always as (value ->> 'person') stored,
  against boolean generated always as ((value ->> 'against')::boolean) stored,
  reply_to text generated always as (value ->> 'replyTo') stored,
  words_text text generated always as (value #>> '{text,commitment}') stored,
  primary key (id, from_entry)
);
create unique index comment_now on comment (id) where to_entry is null;
create index comment_on on comment (proposal, from_entry);
create index comment_of on comment (person, from_entry);

insert into comment (id, from_entry, value)
select said.event ->> 'comment', e.index,
  json_build_object(
    'kind', 'comment', 'id', said.event ->> 'comment', 'proposal', said.event ->> 'proposal',
    'person', said.event ->> 'person', 'against', said.event ->> 'type' = 'case-against-made',
    'replyTo', said.event ->> 'replyTo', 'version', 1, 'text', said.event -> 'text'
  )
from entry e, json_array_elements(convert_from(e.bytes, 'UTF8')::json -> 'events') as said (event)
where e.type in ('comment', 'argue-against')
  and said.event ->> 'type' in ('comment-made', 'case-against-made');

-- Decisions that the effects of others name, without looking through all of them.
create index proposal_naming on proposal using gin ((value::jsonb #> '{content,effects}') jsonb_path_ops)
  where to_entry is null;

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

-- What each reader follows, for them alone: nothing here is part of the record or of anything published. A reader is a
-- person, or `trial:` and a person for whoever tries a seat. The secret of a calendar stands here as SHA-256 alone.
create table follower (
  reader text primary key,
  seen bigint not null,
  kinds text[] not null,
  calendar bytea unique
);

create table follow (
  reader text not null,
  subject text not null,
  below boolean not null,
  after bigint not null,
  followed_at bigint not null,
  primary key (reader, subject)
);

-- The tree above the entries, for tiles and proofs: at level n the roots of complete subtrees over 256^n entries.
create table subtree (
  level smallint not null,
  index bigint not null,
  hash bytea not null,
  primary key (level, index)
);

-- The last checkpoint that was signed: the note as it is served, with the cosignatures that came.
create table published (
  id smallint primary key check (id = 1),
  size bigint not null,
  root bytea not null,
  note text not null
);

-- The subtrees of a log that is there already: eight times two to one, for each level of tiles.
do $$
declare
  above smallint := 0;
  made bigint;
begin
  create temporary table node on commit drop as select index, leaf as hash from entry;
  loop
    above := above + 1;
    for step in 1..8 loop
      create temporary table pair on commit drop as
        select l.index / 2 as index, sha256('\x01'::bytea || l.hash || r.hash) as hash
        from node l join node r on r.index = l.index + 1 where l.index % 2 = 0;
      drop table node;
      alter table pair rename to node;
    end loop;
    insert into subtree (level, index, hash) select above, index, hash from node;
    get diagnostics made = row_count;
    exit when made = 0;
  end loop;
  drop table node;
end
$$;

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

delete from log;
insert into "batch" ("size", "first", "at", "root", "keys") values
('10', '9', '1893456000000', E'\\x59ff0f1186bd1dcb13532c310b869afc7772744165ee82c5ade40824b36c0aaf', '{comment:c9}'),
('11', '10', '1893456000000', E'\\x04b2983e239b23c08c8b43c43530cca422c3b3d0c437476c060e446427a81bcf', '{comment:c10}'),
('12', '11', '1893456000000', E'\\xfa45e3b6d59c1c410b7ab2528be5fdf4a1fd56c86db37039a204685c0651b2dc', '{position:d6/f11}'),
('13', '12', '1893456000000', E'\\x9d8ca33d1cdca3175c9cf864e1f9e23f5bc9ad1c5a17680a90fb23e038d0d199', '{position:d6/f12}'),
('14', '13', '1893456000000', E'\\x0c2b653ef6f147441dda76403f7341fc0661bc26c297e5bbd52568b419b1ddae', '{proposal:d13,circle:top}'),
('15', '14', '1893456000000', E'\\xa4eedff12c1b6ab27334a3b425b057a9fd435f41e1e515405d9d4df873256d08', '{position:d13/f2}'),
('16', '15', '1893456000000', E'\\x96faeada70e0cea5b7708c6950f208e5b2bc6ff7ab2ba8aed95f9549d433914c', '{position:d13/f3}'),
('17', '16', '1893456000000', E'\\x0bca3d17f85426e9e5eeb11021c6bad113f1b11bca125f53e55f00e218c785da', '{position:d13/f3}'),
('6', '0', '1893456000000', E'\\x75e6ad7c38eb727f912d6d73a3205fc5260e71f79b6cf777f6dc3e876067c9d0', '{society:society,person:f1,person:f2,person:f3,person:f4,person:f5,person:f6,person:f7,person:f8,person:f9,person:f10,person:f11,person:f12,person:f13,person:f14,person:f15,person:f16,person:f17,person:f18,person:f19,person:f20,circle:top,circle:circle-0,circle:circle-1}'),
('7', '6', '1893456000000', E'\\xeec90a61caeacc2fd2c0be2bc0d4d32fa85ea69775c9c9350e1bd4ef1076cedc', '{proposal:d6,circle:circle-1}'),
('8', '7', '1893456000000', E'\\x6213aaf1af2e0260842b27972a192f32cbf4327031241074ab518d9bf6dcbfa7', '{comment:c7}'),
('9', '8', '1893456000000', E'\\x3a8f0e9d3c17a985f9798d475f76da0396a9a93af35e0757923eeeda67f10d8c', '{comment:c8}');
insert into "blob" ("hash", "media_type", "content", "entry") values
('4431ac201085826cd6c32e1e4a57f64712a037f59c7b546699084774a9dc652e', 'application/octet-stream', E'\\x2a886fcf5833696dd5a8671c1fce273efda0061985a17d64a5266021cf56a00a24d40b558f552fe9dd57974d31e896fcf5cfc2c4f26bc1d3d707cbf59165407cc86e5921cd62c4f9eb6a054673c8de97a75d3385c9c78e8b42461860e3bb37948f9ae498c4b46694f135498201086171d8733ff4929d33247d2e35a27b2c203a89a52e4b44f1995ea3d279d473cf7d7f9203abf8b107de7b56d0483ca0acb994e2c91909d0e37127feee347cf2bc69a876f28324f75a61dd28fa4789328187655138294890272fd565e1fa9b71c29bdf21b881385d5e02fa63f738e7ab324e99003d16663981319cbd98ea4b9a458beccd6b1f10e780726d8f01c862285a2736df0906d6ab49b74adbfc9a327c58f681747cb24071fd18d412d5fba06306d0fdcd880eb4e790eaa46a7f4d83', '6');
insert into "circle" ("id", "from_entry", "to_entry", "value") values
('circle-0', '3', NULL, '{"kind":"circle","id":"circle-0","parent":"top","name":"circle-0","area":"the area of circle-0","purpose":"to care for circle-0","serves":[1],"charter":{"memberCap":9,"memberMinimum":2,"lockedPractices":[],"seatBudget":null,"endCondition":null},"practices":{"general":{"name":"Hidden votes","stages":[{"method":"vote","threshold":"majority","rounds":1,"hours":72,"discussionHours":0}],"quorum":{"n":1,"d":2,"strict":true},"hiddenVotes":true,"publicComment":true,"asks":{"goals":true,"evidence":true,"expectation":true},"answerDays":14,"againDays":30,"requires":"session"},"byKind":{}},"links":[],"meetings":[],"members":{"f1":1893456000000,"f2":1893456000000,"f3":1893456000000,"f4":1893456000000,"f5":1893456000000,"f6":1893456000000,"f7":1893456000000,"f8":1893456000000,"f9":1893456000000},"hasHadTwo":true,"status":"living","children":{},"projects":[],"documents":[],"open":[],"proposals":0,"reserved":[],"rejected":[],"createdAt":1893456000000,"endedAt":null}'),
('circle-1', '4', '6', '{"kind":"circle","id":"circle-1","parent":"top","name":"circle-1","area":"the area of circle-1","purpose":"to care for circle-1","serves":[1],"charter":{"memberCap":9,"memberMinimum":2,"lockedPractices":[],"seatBudget":null,"endCondition":null},"practices":{"general":{"name":"Hidden votes","stages":[{"method":"vote","threshold":"majority","rounds":1,"hours":72,"discussionHours":0}],"quorum":{"n":1,"d":2,"strict":true},"hiddenVotes":true,"publicComment":true,"asks":{"goals":true,"evidence":true,"expectation":true},"answerDays":14,"againDays":30,"requires":"session"},"byKind":{}},"links":[],"meetings":[],"members":{"f10":1893456000000,"f11":1893456000000,"f12":1893456000000,"f13":1893456000000,"f14":1893456000000,"f15":1893456000000,"f16":1893456000000,"f17":1893456000000,"f18":1893456000000},"hasHadTwo":true,"status":"living","children":{},"projects":[],"documents":[],"open":[],"proposals":0,"reserved":[],"rejected":[],"createdAt":1893456000000,"endedAt":null}'),
('circle-1', '6', NULL, '{"kind":"circle","id":"circle-1","parent":"top","name":"circle-1","area":"the area of circle-1","purpose":"to care for circle-1","serves":[1],"charter":{"memberCap":9,"memberMinimum":2,"lockedPractices":[],"seatBudget":null,"endCondition":null},"practices":{"general":{"name":"Hidden votes","stages":[{"method":"vote","threshold":"majority","rounds":1,"hours":72,"discussionHours":0}],"quorum":{"n":1,"d":2,"strict":true},"hiddenVotes":true,"publicComment":true,"asks":{"goals":true,"evidence":true,"expectation":true},"answerDays":14,"againDays":30,"requires":"session"},"byKind":{}},"links":[],"meetings":[],"members":{"f10":1893456000000,"f11":1893456000000,"f12":1893456000000,"f13":1893456000000,"f14":1893456000000,"f15":1893456000000,"f16":1893456000000,"f17":1893456000000,"f18":1893456000000},"hasHadTwo":true,"status":"living","children":{},"projects":[],"documents":[],"open":["d6"],"proposals":1,"reserved":[],"rejected":[],"createdAt":1893456000000,"endedAt":null}'),
('top', '13', NULL, '{"kind":"circle","id":"top","parent":null,"name":"top","area":"the area of top","purpose":"to care for top","serves":[1],"charter":{"memberCap":9,"memberMinimum":2,"lockedPractices":[],"seatBudget":null,"endCondition":null},"practices":{"general":{"name":"Leadership","stages":[{"method":"consensus","rule":"more-agree","hours":168,"minimumHours":72},{"method":"vote","threshold":{"n":9,"d":10},"rounds":1,"hours":72,"discussionHours":48},{"method":"vote","threshold":{"n":8,"d":10},"rounds":1,"hours":72,"discussionHours":48},{"method":"vote","threshold":{"n":7,"d":10},"rounds":1,"hours":72,"discussionHours":48},{"method":"vote","threshold":{"n":6,"d":10},"rounds":1,"hours":72,"discussionHours":48},{"method":"vote","threshold":"majority","rounds":1,"hours":72,"discussionHours":48}],"quorum":{"n":1,"d":2,"strict":true},"hiddenVotes":false,"publicComment":true,"asks":{"goals":true,"evidence":true,"expectation":true},"answerDays":14,"againDays":30,"requires":"session"},"byKind":{}},"links":[],"meetings":[],"members":{"f1":1893456000000,"f2":1893456000000,"f3":1893456000000,"f4":1893456000000,"f5":1893456000000,"f6":1893456000000,"f7":1893456000000,"f8":1893456000000,"f9":1893456000000},"hasHadTwo":true,"status":"living","children":{"circle-0":"the area of circle-0","circle-1":"the area of circle-1"},"projects":[],"documents":[],"open":["d13"],"proposals":1,"reserved":[],"rejected":[],"createdAt":1893456000000,"endedAt":null}'),
('top', '4', '13', '{"kind":"circle","id":"top","parent":null,"name":"top","area":"the area of top","purpose":"to care for top","serves":[1],"charter":{"memberCap":9,"memberMinimum":2,"lockedPractices":[],"seatBudget":null,"endCondition":null},"practices":{"general":{"name":"Leadership","stages":[{"method":"consensus","rule":"more-agree","hours":168,"minimumHours":72},{"method":"vote","threshold":{"n":9,"d":10},"rounds":1,"hours":72,"discussionHours":48},{"method":"vote","threshold":{"n":8,"d":10},"rounds":1,"hours":72,"discussionHours":48},{"method":"vote","threshold":{"n":7,"d":10},"rounds":1,"hours":72,"discussionHours":48},{"method":"vote","threshold":{"n":6,"d":10},"rounds":1,"hours":72,"discussionHours":48},{"method":"vote","threshold":"majority","rounds":1,"hours":72,"discussionHours":48}],"quorum":{"n":1,"d":2,"strict":true},"hiddenVotes":false,"publicComment":true,"asks":{"goals":true,"evidence":true,"expectation":true},"answerDays":14,"againDays":30,"requires":"session"},"byKind":{}},"links":[],"meetings":[],"members":{"f1":1893456000000,"f2":1893456000000,"f3":1893456000000,"f4":1893456000000,"f5":1893456000000,"f6":1893456000000,"f7":1893456000000,"f8":1893456000000,"f9":1893456000000},"hasHadTwo":true,"status":"living","children":{"circle-0":"the area of circle-0","circle-1":"the area of circle-1"},"projects":[],"documents":[],"open":[],"proposals":0,"reserved":[],"rejected":[],"createdAt":1893456000000,"endedAt":null}');
insert into "comment" ("id", "from_entry", "to_entry", "value") values
('c10', '10', NULL, '{"kind":"comment","id":"c10","proposal":"d6","person":"f11","against":false,"replyTo":null,"version":1,"text":{"commitment":"QixIssAUGDLnrMxW5UxuEbAXFToV9cYZkOQgepnKOcU","length":9000}}'),
('c7', '7', NULL, '{"kind":"comment","id":"c7","proposal":"d6","person":"f11","against":false,"replyTo":null,"version":1,"text":{"commitment":"EAKdty2pWS4jwU6rM7MrLPvhbz9nBGwncf3I6CPypMg","length":14}}'),
('c8', '8', NULL, '{"kind":"comment","id":"c8","proposal":"d6","person":"f11","against":false,"replyTo":null,"version":1,"text":{"commitment":"fe_INTWbTLv-_bKoF5w3mBRyLDHZMhG2Mj6p_N27PKU","length":10}}'),
('c9', '9', NULL, '{"kind":"comment","id":"c9","proposal":"d6","person":"f11","against":false,"replyTo":null,"version":1,"text":{"commitment":"ICkQN25EcL6cWc74LmdY5hz2W_ifH4tEHo52GHHDEZw","length":13}}');
insert into "concern" ("subject", "entry") values
('circle:circle-0', '3'),
('circle:circle-1', '10'),
('circle:circle-1', '11'),
('circle:circle-1', '12'),
('circle:circle-1', '4'),
('circle:circle-1', '6'),
('circle:circle-1', '7'),
('circle:circle-1', '8'),
('circle:circle-1', '9'),
('circle:top', '13'),
('circle:top', '14'),
('circle:top', '15'),
('circle:top', '16'),
('circle:top', '2'),
('circle:top', '3'),
('circle:top', '4'),
('person:f1', '1'),
('person:f1', '13'),
('person:f1', '2'),
('person:f1', '3'),
('person:f10', '1'),
('person:f10', '4'),
('person:f10', '6'),
('person:f11', '1'),
('person:f11', '10'),
('person:f11', '11'),
('person:f11', '4'),
('person:f11', '7'),
('person:f11', '8'),
('person:f11', '9'),
('person:f12', '1'),
('person:f12', '12'),
('person:f12', '4'),
('person:f13', '1'),
('person:f13', '4'),
('person:f14', '1'),
('person:f14', '4'),
('person:f15', '1'),
('person:f15', '4'),
('person:f16', '1'),
('person:f16', '4'),
('person:f17', '1'),
('person:f17', '4'),
('person:f18', '1'),
('person:f18', '4'),
('person:f19', '1'),
('person:f2', '1'),
('person:f2', '14'),
('person:f2', '2'),
('person:f2', '3'),
('person:f20', '1'),
('person:f3', '1'),
('person:f3', '15'),
('person:f3', '16'),
('person:f3', '2'),
('person:f3', '3'),
('person:f4', '1'),
('person:f4', '2'),
('person:f4', '3'),
('person:f5', '1'),
('person:f5', '2'),
('person:f5', '3'),
('person:f6', '1'),
('person:f6', '2'),
('person:f6', '3'),
('person:f7', '1'),
('person:f7', '2'),
('person:f7', '3'),
('person:f8', '1'),
('person:f8', '2'),
('person:f8', '3'),
('person:f9', '1'),
('person:f9', '2'),
('person:f9', '3'),
('proposal:d13', '13'),
('proposal:d13', '14'),
('proposal:d13', '15'),
('proposal:d13', '16'),
('proposal:d6', '10'),
('proposal:d6', '11'),
('proposal:d6', '12'),
('proposal:d6', '6'),
('proposal:d6', '7'),
('proposal:d6', '8'),
('proposal:d6', '9');
insert into "content_version" ("proposal", "entry", "person", "version", "effects_changed", "content", "note_text", "at") values
('d13', '13', 'f1', '1', 'true', '{"title":{"commitment":"3JQ58KfgqAe9ZwyXN-vFIVrXtO6XrQp53FIoXA2xiHQ","length":10},"case":{"commitment":"nldtSrTtLh7LpKU0QJHAoEkPgNYyNeNo5ZJ0sQ1hG8s","length":7},"effects":[{"type":"state-position","position":"We stand by it."}],"serves":[1],"costs":[],"evidence":[{"title":{"commitment":"qjsVK1Xn7FonAjld9STVFhHdd7h4h0VLxi1XHsWz1OE","length":7}}],"expectation":{"measure":{"commitment":"FxEm2uew2te1E2r9a_dgBp1g_biseu6avpCZZ3sHLNw","length":5},"expected":{"commitment":"RPu_tJQIyNh4X6qjxecMrv-q7KxCRYfqJR3ZfgvH7qY","length":4},"reviewAt":1909094400000}}', NULL, '1893456000000'),
('d6', '6', 'f10', '1', 'true', '{"title":{"commitment":"dKacSSAZ0EFT3bQf6sDg5qnK9un6gPvuzKO19mWhY3o","length":10},"case":{"commitment":"PVIOqkh6SI29wlrTvDYV5l63h_gqfrRrMP7CR_VQ2uk","length":7},"effects":[{"type":"state-position","position":"We stand by it."}],"serves":[1],"costs":[],"evidence":[{"title":{"commitment":"qZkwBHDOIRKEYBS2Z1GvkE0mvSaWNXM-xxG1TdWgXeM","length":7}}],"expectation":{"measure":{"commitment":"r0T1UxEp5e_jfKy4sNKbxhw2tz-O3c8dksnqPm-oej0","length":5},"expected":{"commitment":"DDRuhCE4Kh8BtweYY3foS3xLMbY4DVKZ796f7aJBhk4","length":4},"reviewAt":1909094400000}}', NULL, '1893456000000');
insert into "due" ("key", "name", "at", "tries") values
('proposal:d13', 'case-against', '1893758400000', '0'),
('proposal:d13', 'minimum-time', '1893715200000', '0'),
('proposal:d13', 'phase-end', '1894060800000', '0'),
('proposal:d6', 'phase-end', '1893715200000', '0');
insert into "entry" ("index", "at", "by", "act_id", "type", "subjects", "leaf", "bytes") values
('0', '1893456000000', 'founding', 'founding:society', 'found-society', '{}', E'\\x8a1b8a098087af889ab6937000e81018e60a0947ff703b07d1aa3f3d0f669896', E'\\x7b22616374223a7b22636c6f636b223a2273696d756c61746564222c22676f616c73223a5b7b22676f616c223a312c2274657874223a224c6f6e672d7465726d20737572766976616c227d5d2c226964223a22666f756e64696e673a736f6369657479222c226e616d65223a2254657374222c226f726967696e223a22746573742e6578616d706c65222c2273657474696e6773223a7b7d2c2274797065223a22666f756e642d736f6369657479227d2c226174223a313839333435363030303030302c2261757468223a22666f756e64696e67222c226279223a22666f756e64696e67222c226576656e7473223a5b7b22636c6f636b223a2273696d756c61746564222c22676f616c73223a5b7b22676f616c223a312c2274657874223a224c6f6e672d7465726d20737572766976616c227d5d2c226e616d65223a2254657374222c226f726967696e223a22746573742e6578616d706c65222c2273657474696e6773223a7b22616d656e644c656176657344617973223a322c22646973736f6c7574696f6e4f70656e44617973223a372c22646973736f6c7574696f6e5761697444617973223a372c22656666656374416d656e646d656e7473223a332c2265666665637469766557697468696e44617973223a3336362c226c6170736544617973223a31342c226c6561646572736869705072616374696365223a7b22616761696e44617973223a33302c22616e7377657244617973223a31342c2261736b73223a7b2265766964656e6365223a747275652c226578706563746174696f6e223a747275652c22676f616c73223a747275657d2c2268696464656e566f746573223a66616c73652c226e616d65223a224c656164657273686970222c227075626c6963436f6d6d656e74223a747275652c2271756f72756d223a7b2264223a322c226e223a312c22737472696374223a747275657d2c227265717569726573223a2273657373696f6e222c22737461676573223a5b7b22686f757273223a3136382c226d6574686f64223a22636f6e73656e737573222c226d696e696d756d486f757273223a37322c2272756c65223a226d6f72652d6167726565227d2c7b2264697363757373696f6e486f757273223a34382c22686f757273223a37322c226d6574686f64223a22766f7465222c22726f756e6473223a312c227468726573686f6c64223a7b2264223a31302c226e223a397d7d2c7b2264697363757373696f6e486f757273223a34382c22686f757273223a37322c226d6574686f64223a22766f7465222c22726f756e6473223a312c227468726573686f6c64223a7b2264223a31302c226e223a387d7d2c7b2264697363757373696f6e486f757273223a34382c22686f757273223a37322c226d6574686f64223a22766f7465222c22726f756e6473223a312c227468726573686f6c64223a7b2264223a31302c226e223a377d7d2c7b2264697363757373696f6e486f757273223a34382c22686f757273223a37322c226d6574686f64223a22766f7465222c22726f756e6473223a312c227468726573686f6c64223a7b2264223a31302c226e223a367d7d2c7b2264697363757373696f6e486f757273223a34382c22686f757273223a37322c226d6574686f64223a22766f7465222c22726f756e6473223a312c227468726573686f6c64223a226d616a6f72697479227d5d7d2c226d656d626572436170223a392c226d656d6265724d696e696d756d223a322c226f75746167654d696e75746573223a31302c227175657374696f6e416e7377657244617973223a31342c227265636f676e6974696f6e223a22766f756368696e67222c22726574727944617973223a33302c227374616e646172645072616374696365223a7b22616761696e44617973223a33302c22616e7377657244617973223a31342c2261736b73223a7b2265766964656e6365223a747275652c226578706563746174696f6e223a747275652c22676f616c73223a747275657d2c2268696464656e566f746573223a66616c73652c226e616d65223a225374616e64617264222c227075626c6963436f6d6d656e74223a747275652c2271756f72756d223a7b2264223a322c226e223a312c22737472696374223a747275657d2c227265717569726573223a2273657373696f6e222c22737461676573223a5b7b22686f757273223a3136382c226d6574686f64223a22636f6e73656e737573222c226d696e696d756d486f757273223a37322c2272756c65223a226d6f72652d6167726565227d2c7b2264697363757373696f6e486f757273223a34382c22686f757273223a37322c226d6574686f64223a22766f7465222c22726f756e6473223a332c227468726573686f6c64223a7b2264223a332c226e223a327d7d2c7b2264697363757373696f6e486f757273223a34382c22686f757273223a37322c226d6574686f64223a22766f7465222c22726f756e6473223a312c227468726573686f6c64223a226d616a6f72697479227d5d7d2c2274616b65557044617973223a332c22746578744c656e677468656e696e6773223a332c22766f756368416674657244617973223a33302c22766f75636865734e6565646564223a322c22766f756368657350657259656172223a31302c22776179496e5761697444617973223a337d2c2274797065223a22736f63696574792d666f756e646564227d5d2c226c6f67223a22746573742e6578616d706c65222c2276223a307d'),
('1', '1893456000000', 'founding', 'founding:people:1', 'found-people', '{person:f1,person:f2,person:f3,person:f4,person:f5,person:f6,person:f7,person:f8,person:f9,person:f10,person:f11,person:f12,person:f13,person:f14,person:f15,person:f16,person:f17,person:f18,person:f19,person:f20}', E'\\x37636b8e0e9bf2230642fdaf370a0266c3410b323120fc58ee1d23ce0267c0a6', E'\\x7b22616374223a7b226964223a22666f756e64696e673a70656f706c653a31222c2270656f706c65223a5b7b22636974697a656e223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a226f742d533230587a766e4936486363486b35497356744356687a374c6f37776f6551664c72485f3135364d222c226c656e677468223a387d2c22706572736f6e223a226631227d2c7b22636974697a656e223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a227666383133716e39636335735070616b626f5a2d4f665766434a516f6d375448484f513746395158637055222c226c656e677468223a387d2c22706572736f6e223a226632227d2c7b22636974697a656e223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a227939474a3856473359494f4847715f66794a7158744d6e4a654a6d6242434672557542746f436e6f785951222c226c656e677468223a387d2c22706572736f6e223a226633227d2c7b22636974697a656e223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a2265454a70314e4b5358716a394347674f5944557434787252444730335446723834726d5f58665837413955222c226c656e677468223a387d2c22706572736f6e223a226634227d2c7b22636974697a656e223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a2279467271566a384a32343450357a37355935612d2d39734b704668693464527053787153795566432d7267222c226c656e677468223a387d2c22706572736f6e223a226635227d2c7b22636974697a656e223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a22666d414369396d4d346e4d3971364a66487776552d57485979686c505f76355a536f58386b576346353741222c226c656e677468223a387d2c22706572736f6e223a226636227d2c7b22636974697a656e223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a225a62593638526231586673736d723039786265646677575979385570436b47464e4130696e5a4948437351222c226c656e677468223a387d2c22706572736f6e223a226637227d2c7b22636974697a656e223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a224f4b4c3858546c31737a387144664d50677a65623269375351516e506571437049375458735a5f6a464f63222c226c656e677468223a387d2c22706572736f6e223a226638227d2c7b22636974697a656e223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a226754746833417173785453346c365a684b32657678634861755433314e5255585f2d716b436a6e56553534222c226c656e677468223a387d2c22706572736f6e223a226639227d2c7b22636974697a656e223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a22434b4f57663731334774615f325f3736423659704c4c61634f72524b4e655158776c3748792d5f4467674d222c226c656e677468223a397d2c22706572736f6e223a22663130227d2c7b22636974697a656e223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a2259586f4d6c6d6b39435233415836306f5632334e34696e68343975577670616566497a5a434d4c7a336b6b222c226c656e677468223a397d2c22706572736f6e223a22663131227d2c7b22636974697a656e223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a22582d3835626676454d614a6659582d395a5f64504530645a796734506d6646314a7a5f384a65635a773559222c226c656e677468223a397d2c22706572736f6e223a22663132227d2c7b22636974697a656e223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a22347a47537372735f5f504e445769484c56497a7073384c47354861554e6a467467534a46675336346e7663222c226c656e677468223a397d2c22706572736f6e223a22663133227d2c7b22636974697a656e223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a22475f34665145476c5a375a3544695f6f716a6a38356d444368344b54536334616d78557457355739355a63222c226c656e677468223a397d2c22706572736f6e223a22663134227d2c7b22636974697a656e223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a225075376868766c6f613167785f72706b465555755444792d37657172336f6f7477724b77515f37316c5863222c226c656e677468223a397d2c22706572736f6e223a22663135227d2c7b22636974697a656e223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a224b2d42353375494f32626e52414a787846694c4b6e59476a55573855756b79634e6e777450475f72746d67222c226c656e677468223a397d2c22706572736f6e223a22663136227d2c7b22636974697a656e223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a22646e396459354c5352774356696b566270376638446731746c543938537864704b5667446d6861464d5351222c226c656e677468223a397d2c22706572736f6e223a22663137227d2c7b22636974697a656e223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a22344653535f6c333063434f73386c6a702d55516161617234716e51584d5767506e46504f57533074393963222c226c656e677468223a397d2c22706572736f6e223a22663138227d2c7b22636974697a656e223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a226338724835353748475235516532704c2d4670454b6666564e4656506657487a6b7042756e7335525f5863222c226c656e677468223a397d2c22706572736f6e223a22663139227d2c7b22636974697a656e223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a22596e674e773948357173384e32416f6873304a4f726d5649386f5378614a442d78396b4f724c7269745873222c226c656e677468223a397d2c22706572736f6e223a22663230227d5d2c2274797065223a22666f756e642d70656f706c65227d2c226174223a313839333435363030303030302c2261757468223a22666f756e64696e67222c226279223a22666f756e64696e67222c226576656e7473223a5b7b22666f756e646572223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a226f742d533230587a766e4936486363486b35497356744356687a374c6f37776f6551664c72485f3135364d222c226c656e677468223a387d2c22706572736f6e223a226631222c2274797065223a22706572736f6e2d72656769737465726564227d2c7b22706572736f6e223a226631222c2274797065223a22636974697a656e2d7265636f676e69736564227d2c7b22666f756e646572223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a227666383133716e39636335735070616b626f5a2d4f665766434a516f6d375448484f513746395158637055222c226c656e677468223a387d2c22706572736f6e223a226632222c2274797065223a22706572736f6e2d72656769737465726564227d2c7b22706572736f6e223a226632222c2274797065223a22636974697a656e2d7265636f676e69736564227d2c7b22666f756e646572223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a227939474a3856473359494f4847715f66794a7158744d6e4a654a6d6242434672557542746f436e6f785951222c226c656e677468223a387d2c22706572736f6e223a226633222c2274797065223a22706572736f6e2d72656769737465726564227d2c7b22706572736f6e223a226633222c2274797065223a22636974697a656e2d7265636f676e69736564227d2c7b22666f756e646572223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a2265454a70314e4b5358716a394347674f5944557434787252444730335446723834726d5f58665837413955222c226c656e677468223a387d2c22706572736f6e223a226634222c2274797065223a22706572736f6e2d72656769737465726564227d2c7b22706572736f6e223a226634222c2274797065223a22636974697a656e2d7265636f676e69736564227d2c7b22666f756e646572223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a2279467271566a384a32343450357a37355935612d2d39734b704668693464527053787153795566432d7267222c226c656e677468223a387d2c22706572736f6e223a226635222c2274797065223a22706572736f6e2d72656769737465726564227d2c7b22706572736f6e223a226635222c2274797065223a22636974697a656e2d7265636f676e69736564227d2c7b22666f756e646572223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a22666d414369396d4d346e4d3971364a66487776552d57485979686c505f76355a536f58386b576346353741222c226c656e677468223a387d2c22706572736f6e223a226636222c2274797065223a22706572736f6e2d72656769737465726564227d2c7b22706572736f6e223a226636222c2274797065223a22636974697a656e2d7265636f676e69736564227d2c7b22666f756e646572223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a225a62593638526231586673736d723039786265646677575979385570436b47464e4130696e5a4948437351222c226c656e677468223a387d2c22706572736f6e223a226637222c2274797065223a22706572736f6e2d72656769737465726564227d2c7b22706572736f6e223a226637222c2274797065223a22636974697a656e2d7265636f676e69736564227d2c7b22666f756e646572223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a224f4b4c3858546c31737a387144664d50677a65623269375351516e506571437049375458735a5f6a464f63222c226c656e677468223a387d2c22706572736f6e223a226638222c2274797065223a22706572736f6e2d72656769737465726564227d2c7b22706572736f6e223a226638222c2274797065223a22636974697a656e2d7265636f676e69736564227d2c7b22666f756e646572223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a226754746833417173785453346c365a684b32657678634861755433314e5255585f2d716b436a6e56553534222c226c656e677468223a387d2c22706572736f6e223a226639222c2274797065223a22706572736f6e2d72656769737465726564227d2c7b22706572736f6e223a226639222c2274797065223a22636974697a656e2d7265636f676e69736564227d2c7b22666f756e646572223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a22434b4f57663731334774615f325f3736423659704c4c61634f72524b4e655158776c3748792d5f4467674d222c226c656e677468223a397d2c22706572736f6e223a22663130222c2274797065223a22706572736f6e2d72656769737465726564227d2c7b22706572736f6e223a22663130222c2274797065223a22636974697a656e2d7265636f676e69736564227d2c7b22666f756e646572223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a2259586f4d6c6d6b39435233415836306f5632334e34696e68343975577670616566497a5a434d4c7a336b6b222c226c656e677468223a397d2c22706572736f6e223a22663131222c2274797065223a22706572736f6e2d72656769737465726564227d2c7b22706572736f6e223a22663131222c2274797065223a22636974697a656e2d7265636f676e69736564227d2c7b22666f756e646572223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a22582d3835626676454d614a6659582d395a5f64504530645a796734506d6646314a7a5f384a65635a773559222c226c656e677468223a397d2c22706572736f6e223a22663132222c2274797065223a22706572736f6e2d72656769737465726564227d2c7b22706572736f6e223a22663132222c2274797065223a22636974697a656e2d7265636f676e69736564227d2c7b22666f756e646572223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a22347a47537372735f5f504e445769484c56497a7073384c47354861554e6a467467534a46675336346e7663222c226c656e677468223a397d2c22706572736f6e223a22663133222c2274797065223a22706572736f6e2d72656769737465726564227d2c7b22706572736f6e223a22663133222c2274797065223a22636974697a656e2d7265636f676e69736564227d2c7b22666f756e646572223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a22475f34665145476c5a375a3544695f6f716a6a38356d444368344b54536334616d78557457355739355a63222c226c656e677468223a397d2c22706572736f6e223a22663134222c2274797065223a22706572736f6e2d72656769737465726564227d2c7b22706572736f6e223a22663134222c2274797065223a22636974697a656e2d7265636f676e69736564227d2c7b22666f756e646572223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a225075376868766c6f613167785f72706b465555755444792d37657172336f6f7477724b77515f37316c5863222c226c656e677468223a397d2c22706572736f6e223a22663135222c2274797065223a22706572736f6e2d72656769737465726564227d2c7b22706572736f6e223a22663135222c2274797065223a22636974697a656e2d7265636f676e69736564227d2c7b22666f756e646572223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a224b2d42353375494f32626e52414a787846694c4b6e59476a55573855756b79634e6e777450475f72746d67222c226c656e677468223a397d2c22706572736f6e223a22663136222c2274797065223a22706572736f6e2d72656769737465726564227d2c7b22706572736f6e223a22663136222c2274797065223a22636974697a656e2d7265636f676e69736564227d2c7b22666f756e646572223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a22646e396459354c5352774356696b566270376638446731746c543938537864704b5667446d6861464d5351222c226c656e677468223a397d2c22706572736f6e223a22663137222c2274797065223a22706572736f6e2d72656769737465726564227d2c7b22706572736f6e223a22663137222c2274797065223a22636974697a656e2d7265636f676e69736564227d2c7b22666f756e646572223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a22344653535f6c333063434f73386c6a702d55516161617234716e51584d5767506e46504f57533074393963222c226c656e677468223a397d2c22706572736f6e223a22663138222c2274797065223a22706572736f6e2d72656769737465726564227d2c7b22706572736f6e223a22663138222c2274797065223a22636974697a656e2d7265636f676e69736564227d2c7b22666f756e646572223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a226338724835353748475235516532704c2d4670454b6666564e4656506657487a6b7042756e7335525f5863222c226c656e677468223a397d2c22706572736f6e223a22663139222c2274797065223a22706572736f6e2d72656769737465726564227d2c7b22706572736f6e223a22663139222c2274797065223a22636974697a656e2d7265636f676e69736564227d2c7b22666f756e646572223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a22596e674e773948357173384e32416f6873304a4f726d5649386f5378614a442d78396b4f724c7269745873222c226c656e677468223a397d2c22706572736f6e223a22663230222c2274797065223a22706572736f6e2d72656769737465726564227d2c7b22706572736f6e223a22663230222c2274797065223a22636974697a656e2d7265636f676e69736564227d5d2c226c6f67223a22746573742e6578616d706c65222c2276223a307d'),
('10', '1893456000000', 'f11', 'said-3', 'comment', '{person:f11,proposal:d6,circle:circle-1}', E'\\x30f7bb9b7904fe7a86a9e90d3ed04024032fd4241b0d7d12bd8769d093d77fc2', E'\\x7b22616374223a7b226964223a22736169642d33222c2270726f706f73616c223a226436222c2274657874223a7b22636f6d6d69746d656e74223a22516978497373415547444c6e724d7857355578754562415846546f563963595a6b4f516765706e4b4f6355222c226c656e677468223a393030307d2c2274797065223a22636f6d6d656e74227d2c226174223a313839333435363030303030302c2261757468223a2273657373696f6e222c226279223a22663131222c226576656e7473223a5b7b22636f6d6d656e74223a22633130222c22706572736f6e223a22663131222c2270726f706f73616c223a226436222c2274657874223a7b22636f6d6d69746d656e74223a22516978497373415547444c6e724d7857355578754562415846546f563963595a6b4f516765706e4b4f6355222c226c656e677468223a393030307d2c2274797065223a22636f6d6d656e742d6d616465227d5d2c226c6f67223a22746573742e6578616d706c65222c2276223a307d'),
('11', '1893456000000', 'f11', 'sealed-by-f11', 'vote-hidden', '{person:f11,proposal:d6,circle:circle-1}', E'\\x966ea71dcd92530e8acf197eb1b52a1a9066bbd425caf0746f219f2a76ff5d4c', E'\\x7b22616374223a7b226964223a227365616c65642d62792d663131222c2270726f706f73616c223a226436222c227365616c6564223a7b22636f6d6d69746d656e74223a226b39726e7a4d476966724f726a4a476539736d59334b6f39373143644d636b4d76756941516c427342534d222c226c656e677468223a337d2c2273746570223a302c2274797065223a22766f74652d68696464656e227d2c226174223a313839333435363030303030302c2261757468223a2273657373696f6e222c226279223a22663131222c226576656e7473223a5b7b22706572736f6e223a22663131222c2270726f706f73616c223a226436222c227365616c6564223a7b22636f6d6d69746d656e74223a226b39726e7a4d476966724f726a4a476539736d59334b6f39373143644d636b4d76756941516c427342534d222c226c656e677468223a337d2c2273746570223a302c2274797065223a2268696464656e2d766f74652d63617374222c2276657273696f6e223a317d5d2c226c6f67223a22746573742e6578616d706c65222c2276223a307d'),
('12', '1893456000000', 'f12', 'sealed-by-f12', 'vote-hidden', '{person:f12,proposal:d6,circle:circle-1}', E'\\x8b83b4c8e643df729cc2b9d48c6ec15caa36e197a984c0de5c643ca741fec024', E'\\x7b22616374223a7b226964223a227365616c65642d62792d663132222c2270726f706f73616c223a226436222c227365616c6564223a7b22636f6d6d69746d656e74223a22335f2d4335743038495a4b666e506849417a783134706a5464385577584d44796c574e6779646c50787677222c226c656e677468223a337d2c2273746570223a302c2274797065223a22766f74652d68696464656e227d2c226174223a313839333435363030303030302c2261757468223a2273657373696f6e222c226279223a22663132222c226576656e7473223a5b7b22706572736f6e223a22663132222c2270726f706f73616c223a226436222c227365616c6564223a7b22636f6d6d69746d656e74223a22335f2d4335743038495a4b666e506849417a783134706a5464385577584d44796c574e6779646c50787677222c226c656e677468223a337d2c2273746570223a302c2274797065223a2268696464656e2d766f74652d63617374222c2276657273696f6e223a317d5d2c226c6f67223a22746573742e6578616d706c65222c2276223a307d'),
('13', '1893456000000', 'f1', 'at-the-top', 'propose', '{person:f1,proposal:d13,circle:top}', E'\\xfcb330e32a28c143a9aed2f257ccf05392282cd06d6da68d98a486c53fac5f35', E'\\x7b22616374223a7b22636972636c65223a22746f70222c22636f6e74656e74223a7b2263617365223a7b22636f6d6d69746d656e74223a226e6c6474537254744c68374c704b5530514a48416f456b50674e59794e654e6f355a4a3073513168473873222c226c656e677468223a377d2c22636f737473223a5b5d2c2265666665637473223a5b7b22706f736974696f6e223a225765207374616e642062792069742e222c2274797065223a2273746174652d706f736974696f6e227d5d2c2265766964656e6365223a5b7b227469746c65223a7b22636f6d6d69746d656e74223a22716a73564b31586e37466f6e416a6c643953545646684864643768346830564c786931584873577a314f45222c226c656e677468223a377d7d5d2c226578706563746174696f6e223a7b226578706563746564223a7b22636f6d6d69746d656e74223a225250755f744a5149794e68345836716a7865634d72762d71374b7843525966714a52335a66677648377159222c226c656e677468223a347d2c226d656173757265223a7b22636f6d6d69746d656e74223a224678456d327565773274653145327239615f6467427031675f626973657536617670435a5a3373484c4e77222c226c656e677468223a357d2c227265766965774174223a313930393039343430303030307d2c22736572766573223a5b315d2c227469746c65223a7b22636f6d6d69746d656e74223a22334a5135384b6667714165395a7779584e2d764649567258744f3658725170353346496f58413278694851222c226c656e677468223a31307d7d2c226964223a2261742d7468652d746f70222c2274797065223a2270726f706f7365227d2c226174223a313839333435363030303030302c2261757468223a2273657373696f6e222c226279223a226631222c226576656e7473223a5b7b22616761696e73744f72646572223a66616c73652c22617574686f72223a226631222c22636972636c65223a22746f70222c22636f6e74656e74223a7b2263617365223a7b22636f6d6d69746d656e74223a226e6c6474537254744c68374c704b5530514a48416f456b50674e59794e654e6f355a4a3073513168473873222c226c656e677468223a377d2c22636f737473223a5b5d2c2265666665637473223a5b7b22706f736974696f6e223a225765207374616e642062792069742e222c2274797065223a2273746174652d706f736974696f6e227d5d2c2265766964656e6365223a5b7b227469746c65223a7b22636f6d6d69746d656e74223a22716a73564b31586e37466f6e416a6c643953545646684864643768346830564c786931584873577a314f45222c226c656e677468223a377d7d5d2c226578706563746174696f6e223a7b226578706563746564223a7b22636f6d6d69746d656e74223a225250755f744a5149794e68345836716a7865634d72762d71374b7843525966714a52335a66677648377159222c226c656e677468223a347d2c226d656173757265223a7b22636f6d6d69746d656e74223a224678456d327565773274653145327239615f6467427031675f626973657536617670435a5a3373484c4e77222c226c656e677468223a357d2c227265766965774174223a313930393039343430303030307d2c22736572766573223a5b315d2c227469746c65223a7b22636f6d6d69746d656e74223a22334a5135384b6667714165395a7779584e2d764649567258744f3658725170353346496f58413278694851222c226c656e677468223a31307d7d2c2264656369646572223a22746f70222c226465636973696f6e4b696e64223a227265736f6c7574696f6e222c22656c6563746f72617465223a5b226631222c226632222c226633222c226634222c226635222c226636222c226637222c226638222c226639225d2c226c6164646572223a5b7b22686f757273223a3136382c226b696e64223a22636f6e73656e737573222c226d696e696d756d486f757273223a37322c2272756c65223a226d6f72652d6167726565222c2274776f546869726473223a66616c73657d2c7b2264697363757373696f6e486f757273223a34382c22686f757273223a37322c226b696e64223a22726f756e64222c226f66223a312c22726f756e64223a312c227468726573686f6c64223a7b2264223a31302c226e223a397d7d2c7b2264697363757373696f6e486f757273223a34382c22686f757273223a37322c226b696e64223a22726f756e64222c226f66223a312c22726f756e64223a312c227468726573686f6c64223a7b2264223a31302c226e223a387d7d2c7b2264697363757373696f6e486f757273223a34382c22686f757273223a37322c226b696e64223a22726f756e64222c226f66223a312c22726f756e64223a312c227468726573686f6c64223a7b2264223a31302c226e223a377d7d2c7b2264697363757373696f6e486f757273223a34382c22686f757273223a37322c226b696e64223a22726f756e64222c226f66223a312c22726f756e64223a312c227468726573686f6c64223a7b2264223a31302c226e223a367d7d2c7b2264697363757373696f6e486f757273223a34382c22686f757273223a37322c226b696e64223a22726f756e64222c226f66223a312c22726f756e64223a312c227468726573686f6c64223a226d616a6f72697479227d5d2c226e756d626572223a312c227072616374696365223a7b22616761696e44617973223a33302c22616e7377657244617973223a31342c2261736b73223a7b2265766964656e6365223a747275652c226578706563746174696f6e223a747275652c22676f616c73223a747275657d2c2268696464656e566f746573223a66616c73652c226e616d65223a224c656164657273686970222c227075626c6963436f6d6d656e74223a747275652c2271756f72756d223a7b2264223a322c226e223a312c22737472696374223a747275657d2c227265717569726573223a2273657373696f6e222c22737461676573223a5b7b22686f757273223a3136382c226d6574686f64223a22636f6e73656e737573222c226d696e696d756d486f757273223a37322c2272756c65223a226d6f72652d6167726565227d2c7b2264697363757373696f6e486f757273223a34382c22686f757273223a37322c226d6574686f64223a22766f7465222c22726f756e6473223a312c227468726573686f6c64223a7b2264223a31302c226e223a397d7d2c7b2264697363757373696f6e486f757273223a34382c22686f757273223a37322c226d6574686f64223a22766f7465222c22726f756e6473223a312c227468726573686f6c64223a7b2264223a31302c226e223a387d7d2c7b2264697363757373696f6e486f757273223a34382c22686f757273223a37322c226d6574686f64223a22766f7465222c22726f756e6473223a312c227468726573686f6c64223a7b2264223a31302c226e223a377d7d2c7b2264697363757373696f6e486f757273223a34382c22686f757273223a37322c226d6574686f64223a22766f7465222c22726f756e6473223a312c227468726573686f6c64223a7b2264223a31302c226e223a367d7d2c7b2264697363757373696f6e486f757273223a34382c22686f757273223a37322c226d6574686f64223a22766f7465222c22726f756e6473223a312c227468726573686f6c64223a226d616a6f72697479227d5d7d2c2270726f706f73616c223a22643133222c2270726f706f736572223a226631222c2272656375736564223a5b5d2c2274797065223a2270726f706f73616c2d6f70656e6564227d2c7b22626567616e223a313839333435363030303030302c22656e6473223a313839343036303830303030302c227068617365223a22636f6e73656e737573222c2270726f706f73616c223a22643133222c2273746570223a302c2274797065223a2270686173652d626567616e227d5d2c226c6f67223a22746573742e6578616d706c65222c2276223a307d'),
('14', '1893456000000', 'f2', 'taken-0', 'take-position', '{person:f2,proposal:d13,circle:top}', E'\\x26f8bf5422cc0f32ee842befcbd9fecf64d6dd00b583a8a7a0e3c23e9c93b89e', E'\\x7b22616374223a7b226964223a2274616b656e2d30222c22706f736974696f6e223a226167726565222c2270726f706f73616c223a22643133222c2274797065223a2274616b652d706f736974696f6e222c2276657273696f6e223a317d2c226174223a313839333435363030303030302c2261757468223a2273657373696f6e222c226279223a226632222c226576656e7473223a5b7b22706572736f6e223a226632222c22706f736974696f6e223a226167726565222c2270726f706f73616c223a22643133222c2273746570223a302c2274797065223a22706f736974696f6e2d74616b656e222c2276657273696f6e223a317d5d2c226c6f67223a22746573742e6578616d706c65222c2276223a307d'),
('15', '1893456000000', 'f3', 'taken-1', 'take-position', '{person:f3,proposal:d13,circle:top}', E'\\x7ee51a362ebf58ef86c0e72738ce6c7aa9556b75e935ea9c453b8aa439bee909', E'\\x7b22616374223a7b226964223a2274616b656e2d31222c22706f736974696f6e223a226162737461696e222c2270726f706f73616c223a22643133222c2274797065223a2274616b652d706f736974696f6e222c2276657273696f6e223a317d2c226174223a313839333435363030303030302c2261757468223a2273657373696f6e222c226279223a226633222c226576656e7473223a5b7b22706572736f6e223a226633222c22706f736974696f6e223a226162737461696e222c2270726f706f73616c223a22643133222c2273746570223a302c2274797065223a22706f736974696f6e2d74616b656e222c2276657273696f6e223a317d5d2c226c6f67223a22746573742e6578616d706c65222c2276223a307d'),
('16', '1893456000000', 'f3', 'taken-2', 'take-position', '{person:f3,proposal:d13,circle:top}', E'\\xf4e148f96df106fec722d7a3fb94c8c8695427e61a591496fac6391a0fa36604', E'\\x7b22616374223a7b226964223a2274616b656e2d32222c22706f736974696f6e223a226167726565222c2270726f706f73616c223a22643133222c2274797065223a2274616b652d706f736974696f6e222c2276657273696f6e223a317d2c226174223a313839333435363030303030302c2261757468223a2273657373696f6e222c226279223a226633222c226576656e7473223a5b7b22706572736f6e223a226633222c22706f736974696f6e223a226167726565222c2270726f706f73616c223a22643133222c2273746570223a302c2274797065223a22706f736974696f6e2d74616b656e222c2276657273696f6e223a317d5d2c226c6f67223a22746573742e6578616d706c65222c2276223a307d'),
('2', '1893456000000', 'founding', 'founding:top', 'found-circles', '{circle:top,person:f1,person:f2,person:f3,person:f4,person:f5,person:f6,person:f7,person:f8,person:f9}', E'\\x45d5f5c7d32357966b66b6445fd8022d72caf025c364d58539018a05e843187c', E'\\x7b22616374223a7b22636972636c6573223a5b7b2261726561223a227468652061726561206f6620746f70222c2263686172746572223a7b7d2c22636972636c65223a22746f70222c226d656574696e6773223a5b5d2c226d656d62657273223a5b7b22706572736f6e223a226631227d2c7b22706572736f6e223a226632227d2c7b22706572736f6e223a226633227d2c7b22706572736f6e223a226634227d2c7b22706572736f6e223a226635227d2c7b22706572736f6e223a226636227d2c7b22706572736f6e223a226637227d2c7b22706572736f6e223a226638227d2c7b22706572736f6e223a226639227d5d2c226e616d65223a22746f70222c22706172656e74223a6e756c6c2c22707572706f7365223a22746f206361726520666f7220746f70222c22736572766573223a5b315d7d5d2c226964223a22666f756e64696e673a746f70222c2274797065223a22666f756e642d636972636c6573227d2c226174223a313839333435363030303030302c2261757468223a22666f756e64696e67222c226279223a22666f756e64696e67222c226576656e7473223a5b7b2261726561223a227468652061726561206f6620746f70222c2263686172746572223a7b22656e64436f6e646974696f6e223a6e756c6c2c226c6f636b6564507261637469636573223a5b5d2c226d656d626572436170223a392c226d656d6265724d696e696d756d223a322c2273656174427564676574223a6e756c6c7d2c22636972636c65223a22746f70222c226d656574696e6773223a5b5d2c226e616d65223a22746f70222c22706172656e74223a6e756c6c2c22707261637469636573223a7b2262794b696e64223a7b7d2c2267656e6572616c223a7b22616761696e44617973223a33302c22616e7377657244617973223a31342c2261736b73223a7b2265766964656e6365223a747275652c226578706563746174696f6e223a747275652c22676f616c73223a747275657d2c2268696464656e566f746573223a66616c73652c226e616d65223a224c656164657273686970222c227075626c6963436f6d6d656e74223a747275652c2271756f72756d223a7b2264223a322c226e223a312c22737472696374223a747275657d2c227265717569726573223a2273657373696f6e222c22737461676573223a5b7b22686f757273223a3136382c226d6574686f64223a22636f6e73656e737573222c226d696e696d756d486f757273223a37322c2272756c65223a226d6f72652d6167726565227d2c7b2264697363757373696f6e486f757273223a34382c22686f757273223a37322c226d6574686f64223a22766f7465222c22726f756e6473223a312c227468726573686f6c64223a7b2264223a31302c226e223a397d7d2c7b2264697363757373696f6e486f757273223a34382c22686f757273223a37322c226d6574686f64223a22766f7465222c22726f756e6473223a312c227468726573686f6c64223a7b2264223a31302c226e223a387d7d2c7b2264697363757373696f6e486f757273223a34382c22686f757273223a37322c226d6574686f64223a22766f7465222c22726f756e6473223a312c227468726573686f6c64223a7b2264223a31302c226e223a377d7d2c7b2264697363757373696f6e486f757273223a34382c22686f757273223a37322c226d6574686f64223a22766f7465222c22726f756e6473223a312c227468726573686f6c64223a7b2264223a31302c226e223a367d7d2c7b2264697363757373696f6e486f757273223a34382c22686f757273223a37322c226d6574686f64223a22766f7465222c22726f756e6473223a312c227468726573686f6c64223a226d616a6f72697479227d5d7d7d2c22707572706f7365223a22746f206361726520666f7220746f70222c22736572766573223a5b315d2c2274797065223a22636972636c652d63726561746564227d2c7b22636972636c65223a22746f70222c22706572736f6e223a226631222c2273696e6365223a313839333435363030303030302c2274797065223a226d656d6265722d736561746564227d2c7b22636972636c65223a22746f70222c22706572736f6e223a226632222c2273696e6365223a313839333435363030303030302c2274797065223a226d656d6265722d736561746564227d2c7b22636972636c65223a22746f70222c22706572736f6e223a226633222c2273696e6365223a313839333435363030303030302c2274797065223a226d656d6265722d736561746564227d2c7b22636972636c65223a22746f70222c22706572736f6e223a226634222c2273696e6365223a313839333435363030303030302c2274797065223a226d656d6265722d736561746564227d2c7b22636972636c65223a22746f70222c22706572736f6e223a226635222c2273696e6365223a313839333435363030303030302c2274797065223a226d656d6265722d736561746564227d2c7b22636972636c65223a22746f70222c22706572736f6e223a226636222c2273696e6365223a313839333435363030303030302c2274797065223a226d656d6265722d736561746564227d2c7b22636972636c65223a22746f70222c22706572736f6e223a226637222c2273696e6365223a313839333435363030303030302c2274797065223a226d656d6265722d736561746564227d2c7b22636972636c65223a22746f70222c22706572736f6e223a226638222c2273696e6365223a313839333435363030303030302c2274797065223a226d656d6265722d736561746564227d2c7b22636972636c65223a22746f70222c22706572736f6e223a226639222c2273696e6365223a313839333435363030303030302c2274797065223a226d656d6265722d736561746564227d5d2c226c6f67223a22746573742e6578616d706c65222c2276223a307d'),
('3', '1893456000000', 'founding', 'founding:circle:0', 'found-circles', '{circle:circle-0,circle:top,person:f1,person:f2,person:f3,person:f4,person:f5,person:f6,person:f7,person:f8,person:f9}', E'\\x83c789b198a37620460c3595ee9b685a8f7f8044a28d06110e924ae218d69335', E'\\x7b22616374223a7b22636972636c6573223a5b7b2261726561223a227468652061726561206f6620636972636c652d30222c2263686172746572223a7b7d2c22636972636c65223a22636972636c652d30222c226d656574696e6773223a5b5d2c226d656d62657273223a5b7b22706572736f6e223a226631227d2c7b22706572736f6e223a226632227d2c7b22706572736f6e223a226633227d2c7b22706572736f6e223a226634227d2c7b22706572736f6e223a226635227d2c7b22706572736f6e223a226636227d2c7b22706572736f6e223a226637227d2c7b22706572736f6e223a226638227d2c7b22706572736f6e223a226639227d5d2c226e616d65223a22636972636c652d30222c22706172656e74223a22746f70222c22707261637469636573223a7b2262794b696e64223a7b7d2c2267656e6572616c223a7b22616761696e44617973223a33302c22616e7377657244617973223a31342c2261736b73223a7b2265766964656e6365223a747275652c226578706563746174696f6e223a747275652c22676f616c73223a747275657d2c2268696464656e566f746573223a747275652c226e616d65223a2248696464656e20766f746573222c227075626c6963436f6d6d656e74223a747275652c2271756f72756d223a7b2264223a322c226e223a312c22737472696374223a747275657d2c227265717569726573223a2273657373696f6e222c22737461676573223a5b7b2264697363757373696f6e486f757273223a302c22686f757273223a37322c226d6574686f64223a22766f7465222c22726f756e6473223a312c227468726573686f6c64223a226d616a6f72697479227d5d7d7d2c22707572706f7365223a22746f206361726520666f7220636972636c652d30222c22736572766573223a5b315d7d5d2c226964223a22666f756e64696e673a636972636c653a30222c2274797065223a22666f756e642d636972636c6573227d2c226174223a313839333435363030303030302c2261757468223a22666f756e64696e67222c226279223a22666f756e64696e67222c226576656e7473223a5b7b2261726561223a227468652061726561206f6620636972636c652d30222c2263686172746572223a7b22656e64436f6e646974696f6e223a6e756c6c2c226c6f636b6564507261637469636573223a5b5d2c226d656d626572436170223a392c226d656d6265724d696e696d756d223a322c2273656174427564676574223a6e756c6c7d2c22636972636c65223a22636972636c652d30222c226d656574696e6773223a5b5d2c226e616d65223a22636972636c652d30222c22706172656e74223a22746f70222c22707261637469636573223a7b2262794b696e64223a7b7d2c2267656e6572616c223a7b22616761696e44617973223a33302c22616e7377657244617973223a31342c2261736b73223a7b2265766964656e6365223a747275652c226578706563746174696f6e223a747275652c22676f616c73223a747275657d2c2268696464656e566f746573223a747275652c226e616d65223a2248696464656e20766f746573222c227075626c6963436f6d6d656e74223a747275652c2271756f72756d223a7b2264223a322c226e223a312c22737472696374223a747275657d2c227265717569726573223a2273657373696f6e222c22737461676573223a5b7b2264697363757373696f6e486f757273223a302c22686f757273223a37322c226d6574686f64223a22766f7465222c22726f756e6473223a312c227468726573686f6c64223a226d616a6f72697479227d5d7d7d2c22707572706f7365223a22746f206361726520666f7220636972636c652d30222c22736572766573223a5b315d2c2274797065223a22636972636c652d63726561746564227d2c7b22636972636c65223a22636972636c652d30222c22706572736f6e223a226631222c2273696e6365223a313839333435363030303030302c2274797065223a226d656d6265722d736561746564227d2c7b22636972636c65223a22636972636c652d30222c22706572736f6e223a226632222c2273696e6365223a313839333435363030303030302c2274797065223a226d656d6265722d736561746564227d2c7b22636972636c65223a22636972636c652d30222c22706572736f6e223a226633222c2273696e6365223a313839333435363030303030302c2274797065223a226d656d6265722d736561746564227d2c7b22636972636c65223a22636972636c652d30222c22706572736f6e223a226634222c2273696e6365223a313839333435363030303030302c2274797065223a226d656d6265722d736561746564227d2c7b22636972636c65223a22636972636c652d30222c22706572736f6e223a226635222c2273696e6365223a313839333435363030303030302c2274797065223a226d656d6265722d736561746564227d2c7b22636972636c65223a22636972636c652d30222c22706572736f6e223a226636222c2273696e6365223a313839333435363030303030302c2274797065223a226d656d6265722d736561746564227d2c7b22636972636c65223a22636972636c652d30222c22706572736f6e223a226637222c2273696e6365223a313839333435363030303030302c2274797065223a226d656d6265722d736561746564227d2c7b22636972636c65223a22636972636c652d30222c22706572736f6e223a226638222c2273696e6365223a313839333435363030303030302c2274797065223a226d656d6265722d736561746564227d2c7b22636972636c65223a22636972636c652d30222c22706572736f6e223a226639222c2273696e6365223a313839333435363030303030302c2274797065223a226d656d6265722d736561746564227d5d2c226c6f67223a22746573742e6578616d706c65222c2276223a307d'),
('4', '1893456000000', 'founding', 'founding:circle:1', 'found-circles', '{circle:circle-1,circle:top,person:f10,person:f11,person:f12,person:f13,person:f14,person:f15,person:f16,person:f17,person:f18}', E'\\xb1e689148fb6c252d8b19dca5319ac47cfb68f6dc567994aca25e79a06b27dd9', E'\\x7b22616374223a7b22636972636c6573223a5b7b2261726561223a227468652061726561206f6620636972636c652d31222c2263686172746572223a7b7d2c22636972636c65223a22636972636c652d31222c226d656574696e6773223a5b5d2c226d656d62657273223a5b7b22706572736f6e223a22663130227d2c7b22706572736f6e223a22663131227d2c7b22706572736f6e223a22663132227d2c7b22706572736f6e223a22663133227d2c7b22706572736f6e223a22663134227d2c7b22706572736f6e223a22663135227d2c7b22706572736f6e223a22663136227d2c7b22706572736f6e223a22663137227d2c7b22706572736f6e223a22663138227d5d2c226e616d65223a22636972636c652d31222c22706172656e74223a22746f70222c22707261637469636573223a7b2262794b696e64223a7b7d2c2267656e6572616c223a7b22616761696e44617973223a33302c22616e7377657244617973223a31342c2261736b73223a7b2265766964656e6365223a747275652c226578706563746174696f6e223a747275652c22676f616c73223a747275657d2c2268696464656e566f746573223a747275652c226e616d65223a2248696464656e20766f746573222c227075626c6963436f6d6d656e74223a747275652c2271756f72756d223a7b2264223a322c226e223a312c22737472696374223a747275657d2c227265717569726573223a2273657373696f6e222c22737461676573223a5b7b2264697363757373696f6e486f757273223a302c22686f757273223a37322c226d6574686f64223a22766f7465222c22726f756e6473223a312c227468726573686f6c64223a226d616a6f72697479227d5d7d7d2c22707572706f7365223a22746f206361726520666f7220636972636c652d31222c22736572766573223a5b315d7d5d2c226964223a22666f756e64696e673a636972636c653a31222c2274797065223a22666f756e642d636972636c6573227d2c226174223a313839333435363030303030302c2261757468223a22666f756e64696e67222c226279223a22666f756e64696e67222c226576656e7473223a5b7b2261726561223a227468652061726561206f6620636972636c652d31222c2263686172746572223a7b22656e64436f6e646974696f6e223a6e756c6c2c226c6f636b6564507261637469636573223a5b5d2c226d656d626572436170223a392c226d656d6265724d696e696d756d223a322c2273656174427564676574223a6e756c6c7d2c22636972636c65223a22636972636c652d31222c226d656574696e6773223a5b5d2c226e616d65223a22636972636c652d31222c22706172656e74223a22746f70222c22707261637469636573223a7b2262794b696e64223a7b7d2c2267656e6572616c223a7b22616761696e44617973223a33302c22616e7377657244617973223a31342c2261736b73223a7b2265766964656e6365223a747275652c226578706563746174696f6e223a747275652c22676f616c73223a747275657d2c2268696464656e566f746573223a747275652c226e616d65223a2248696464656e20766f746573222c227075626c6963436f6d6d656e74223a747275652c2271756f72756d223a7b2264223a322c226e223a312c22737472696374223a747275657d2c227265717569726573223a2273657373696f6e222c22737461676573223a5b7b2264697363757373696f6e486f757273223a302c22686f757273223a37322c226d6574686f64223a22766f7465222c22726f756e6473223a312c227468726573686f6c64223a226d616a6f72697479227d5d7d7d2c22707572706f7365223a22746f206361726520666f7220636972636c652d31222c22736572766573223a5b315d2c2274797065223a22636972636c652d63726561746564227d2c7b22636972636c65223a22636972636c652d31222c22706572736f6e223a22663130222c2273696e6365223a313839333435363030303030302c2274797065223a226d656d6265722d736561746564227d2c7b22636972636c65223a22636972636c652d31222c22706572736f6e223a22663131222c2273696e6365223a313839333435363030303030302c2274797065223a226d656d6265722d736561746564227d2c7b22636972636c65223a22636972636c652d31222c22706572736f6e223a22663132222c2273696e6365223a313839333435363030303030302c2274797065223a226d656d6265722d736561746564227d2c7b22636972636c65223a22636972636c652d31222c22706572736f6e223a22663133222c2273696e6365223a313839333435363030303030302c2274797065223a226d656d6265722d736561746564227d2c7b22636972636c65223a22636972636c652d31222c22706572736f6e223a22663134222c2273696e6365223a313839333435363030303030302c2274797065223a226d656d6265722d736561746564227d2c7b22636972636c65223a22636972636c652d31222c22706572736f6e223a22663135222c2273696e6365223a313839333435363030303030302c2274797065223a226d656d6265722d736561746564227d2c7b22636972636c65223a22636972636c652d31222c22706572736f6e223a22663136222c2273696e6365223a313839333435363030303030302c2274797065223a226d656d6265722d736561746564227d2c7b22636972636c65223a22636972636c652d31222c22706572736f6e223a22663137222c2273696e6365223a313839333435363030303030302c2274797065223a226d656d6265722d736561746564227d2c7b22636972636c65223a22636972636c652d31222c22706572736f6e223a22663138222c2273696e6365223a313839333435363030303030302c2274797065223a226d656d6265722d736561746564227d5d2c226c6f67223a22746573742e6578616d706c65222c2276223a307d'),
('5', '1893456000000', 'founding', 'founding:complete', 'complete-founding', '{}', E'\\x7251b0deabbdd55117d012eff324b35eef2e50e80a46c83d700489e6cc74b02d', E'\\x7b22616374223a7b226964223a22666f756e64696e673a636f6d706c657465222c22736f636965747946696c65223a2230303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030222c2274797065223a22636f6d706c6574652d666f756e64696e67227d2c226174223a313839333435363030303030302c2261757468223a22666f756e64696e67222c226279223a22666f756e64696e67222c226576656e7473223a5b7b22736f636965747946696c65223a2230303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030222c2274797065223a22666f756e64696e672d636f6d706c65746564227d5d2c226c6f67223a22746573742e6578616d706c65222c2276223a307d'),
('6', '1893456000000', 'f10', 'to-be-kept', 'propose', '{person:f10,proposal:d6,circle:circle-1}', E'\\x239852f4fa88abc8379f82d5fedaf7fab49d8cf98759155bec42ca9093a00987', E'\\x7b22616374223a7b22636972636c65223a22636972636c652d31222c22636f6e74656e74223a7b2263617365223a7b22636f6d6d69746d656e74223a225056494f716b683653493239776c725476445956356c3633685f6771667252724d503743525f565132756b222c226c656e677468223a377d2c22636f737473223a5b5d2c2265666665637473223a5b7b22706f736974696f6e223a225765207374616e642062792069742e222c2274797065223a2273746174652d706f736974696f6e227d5d2c2265766964656e6365223a5b7b227469746c65223a7b22636f6d6d69746d656e74223a22715a6b774248444f49524b45594253325a3147766b45306d765361574e584d2d787847315464576758654d222c226c656e677468223a377d7d5d2c226578706563746174696f6e223a7b226578706563746564223a7b22636f6d6d69746d656e74223a2244445275684345344b683842747765595933666f5333784c4d62593444564b5a3739366637614a42686b34222c226c656e677468223a347d2c226d656173757265223a7b22636f6d6d69746d656e74223a22723054315578457035655f6a664b7934734e4b6278687732747a2d4f336338646b736e71506d2d6f656a30222c226c656e677468223a357d2c227265766965774174223a313930393039343430303030307d2c22736572766573223a5b315d2c227469746c65223a7b22636f6d6d69746d656e74223a22644b61635353415a30454654336251663673446735716e4b39756e36675076757a4b4f31396d576859336f222c226c656e677468223a31307d7d2c226964223a22746f2d62652d6b657074222c2274797065223a2270726f706f7365227d2c226174223a313839333435363030303030302c2261757468223a2273657373696f6e222c226279223a22663130222c226576656e7473223a5b7b22616761696e73744f72646572223a66616c73652c22617574686f72223a22663130222c22636972636c65223a22636972636c652d31222c22636f6e74656e74223a7b2263617365223a7b22636f6d6d69746d656e74223a225056494f716b683653493239776c725476445956356c3633685f6771667252724d503743525f565132756b222c226c656e677468223a377d2c22636f737473223a5b5d2c2265666665637473223a5b7b22706f736974696f6e223a225765207374616e642062792069742e222c2274797065223a2273746174652d706f736974696f6e227d5d2c2265766964656e6365223a5b7b227469746c65223a7b22636f6d6d69746d656e74223a22715a6b774248444f49524b45594253325a3147766b45306d765361574e584d2d787847315464576758654d222c226c656e677468223a377d7d5d2c226578706563746174696f6e223a7b226578706563746564223a7b22636f6d6d69746d656e74223a2244445275684345344b683842747765595933666f5333784c4d62593444564b5a3739366637614a42686b34222c226c656e677468223a347d2c226d656173757265223a7b22636f6d6d69746d656e74223a22723054315578457035655f6a664b7934734e4b6278687732747a2d4f336338646b736e71506d2d6f656a30222c226c656e677468223a357d2c227265766965774174223a313930393039343430303030307d2c22736572766573223a5b315d2c227469746c65223a7b22636f6d6d69746d656e74223a22644b61635353415a30454654336251663673446735716e4b39756e36675076757a4b4f31396d576859336f222c226c656e677468223a31307d7d2c2264656369646572223a22636972636c652d31222c226465636973696f6e4b696e64223a227265736f6c7574696f6e222c22656c6563746f72617465223a5b22663130222c22663131222c22663132222c22663133222c22663134222c22663135222c22663136222c22663137222c22663138225d2c226c6164646572223a5b7b2264697363757373696f6e486f757273223a302c22686f757273223a37322c226b696e64223a22726f756e64222c226f66223a312c22726f756e64223a312c227468726573686f6c64223a226d616a6f72697479227d5d2c226e756d626572223a312c227072616374696365223a7b22616761696e44617973223a33302c22616e7377657244617973223a31342c2261736b73223a7b2265766964656e6365223a747275652c226578706563746174696f6e223a747275652c22676f616c73223a747275657d2c2268696464656e566f746573223a747275652c226e616d65223a2248696464656e20766f746573222c227075626c6963436f6d6d656e74223a747275652c2271756f72756d223a7b2264223a322c226e223a312c22737472696374223a747275657d2c227265717569726573223a2273657373696f6e222c22737461676573223a5b7b2264697363757373696f6e486f757273223a302c22686f757273223a37322c226d6574686f64223a22766f7465222c22726f756e6473223a312c227468726573686f6c64223a226d616a6f72697479227d5d7d2c2270726f706f73616c223a226436222c2270726f706f736572223a22663130222c2272656375736564223a5b5d2c2274797065223a2270726f706f73616c2d6f70656e6564227d2c7b2270726f706f73616c223a226436222c2274797065223a22636173652d616761696e73742d6d697373696e67227d2c7b22626567616e223a313839333435363030303030302c22656e6473223a313839333731353230303030302c227068617365223a22726f756e64222c2270726f706f73616c223a226436222c2273746570223a302c2274797065223a2270686173652d626567616e227d5d2c226c6f67223a22746573742e6578616d706c65222c2276223a307d'),
('7', '1893456000000', 'f11', 'said-0', 'comment', '{person:f11,proposal:d6,circle:circle-1}', E'\\xbdc9b832c51bbe2eb3eafaf8f54343afc4ae68fc3b5d3af953cb9627dc15e04b', E'\\x7b22616374223a7b226964223a22736169642d30222c2270726f706f73616c223a226436222c2274657874223a7b22636f6d6d69746d656e74223a2245414b64747932705753346a775536724d374d724c507668627a396e4247776e6366334936435079704d67222c226c656e677468223a31347d2c2274797065223a22636f6d6d656e74227d2c226174223a313839333435363030303030302c2261757468223a2273657373696f6e222c226279223a22663131222c226576656e7473223a5b7b22636f6d6d656e74223a226337222c22706572736f6e223a22663131222c2270726f706f73616c223a226436222c2274657874223a7b22636f6d6d69746d656e74223a2245414b64747932705753346a775536724d374d724c507668627a396e4247776e6366334936435079704d67222c226c656e677468223a31347d2c2274797065223a22636f6d6d656e742d6d616465227d5d2c226c6f67223a22746573742e6578616d706c65222c2276223a307d'),
('8', '1893456000000', 'f11', 'said-1', 'comment', '{person:f11,proposal:d6,circle:circle-1}', E'\\x855582bfeb2671495036d507e81a552a8b47d412eee3518a448c8cae03e5196d', E'\\x7b22616374223a7b226964223a22736169642d31222c2270726f706f73616c223a226436222c2274657874223a7b22636f6d6d69746d656e74223a2266655f494e545762544c762d5f624b6f463577336d4252794c44485a4d6847324d6a36705f4e3237504b55222c226c656e677468223a31307d2c2274797065223a22636f6d6d656e74227d2c226174223a313839333435363030303030302c2261757468223a2273657373696f6e222c226279223a22663131222c226576656e7473223a5b7b22636f6d6d656e74223a226338222c22706572736f6e223a22663131222c2270726f706f73616c223a226436222c2274657874223a7b22636f6d6d69746d656e74223a2266655f494e545762544c762d5f624b6f463577336d4252794c44485a4d6847324d6a36705f4e3237504b55222c226c656e677468223a31307d2c2274797065223a22636f6d6d656e742d6d616465227d5d2c226c6f67223a22746573742e6578616d706c65222c2276223a307d'),
('9', '1893456000000', 'f11', 'said-2', 'comment', '{person:f11,proposal:d6,circle:circle-1}', E'\\x97703677282ccb90409711b2291c111f8ef03d4c3f7c64de49df43c3b6c80213', E'\\x7b22616374223a7b226964223a22736169642d32222c2270726f706f73616c223a226436222c2274657874223a7b22636f6d6d69746d656e74223a2249436b514e323545634c3663576337344c6d645935687a32575f696648347445486f353247484844455a77222c226c656e677468223a31337d2c2274797065223a22636f6d6d656e74227d2c226174223a313839333435363030303030302c2261757468223a2273657373696f6e222c226279223a22663131222c226576656e7473223a5b7b22636f6d6d656e74223a226339222c22706572736f6e223a22663131222c2270726f706f73616c223a226436222c2274657874223a7b22636f6d6d69746d656e74223a2249436b514e323545634c3663576337344c6d645935687a32575f696648347445486f353247484844455a77222c226c656e677468223a31337d2c2274797065223a22636f6d6d656e742d6d616465227d5d2c226c6f67223a22746573742e6578616d706c65222c2276223a307d');
insert into "log" ("id", "origin", "clock", "founded", "size", "root", "subtrees", "at", "simulated_now", "alive_at") values
('1', 'test.example', 'simulated', 'true', '17', E'\\x0bca3d17f85426e9e5eeb11021c6bad113f1b11bca125f53e55f00e218c785da', E'\\x96faeada70e0cea5b7708c6950f208e5b2bc6ff7ab2ba8aed95f9549d433914cf4e148f96df106fec722d7a3fb94c8c8695427e61a591496fac6391a0fa36604', '1893456000000', '1893456000000', NULL);
insert into "migration" ("number", "name", "sha256", "run_at") values
('1', '0001-log.sql', 'd5087103086b15aa4cf30c48eaaeda1e71997be62c21793861a73ed0fd128855', '2026-11-25 12:02:45.067243+00'),
('10', '0010-publishing.sql', '5287a5caf776078fae00b8500d109f6eefdb7f8a254c4521d6af931546195944', '2026-11-25 12:02:45.067243+00'),
('13', '0013-past.sql', 'dbc31caa4301eb52e3e428ff484396b22529298390244710e201c0882c3b8720', '2026-11-25 12:02:45.067243+00'),
('2', '0002-states.sql', '13429c647e703bcebe899a8c539614a053dc90f1d7ab007e72b3bcfd02ae6f59', '2026-11-25 12:02:45.067243+00'),
('3', '0003-views.sql', '00d0c2b8daf49fe6d09134fae4d8da1c85a4d3bb45031e525b8f14efdb77032a', '2026-11-25 12:02:45.067243+00'),
('4', '0004-identity.sql', '94ed9315825a3f49868f122bee80b05ce859adb7954827494b7250fc8f7eb6c9', '2026-11-25 12:02:45.067243+00'),
('5', '0005-search.sql', 'cfaffc2275f387f866c952cee115ca5379570ceab86d4dbbb0a3098c6cedec9d', '2026-11-25 12:02:45.067243+00'),
('7', '0007-comments.sql', '1517275f99b32f62c03f59abf1ef6d2fd12f6444553a2190d0f7efe286e84517', '2026-11-25 12:02:45.067243+00'),
('8', '0008-size.sql', '5bd4d530367e75e919bcd1e74cbfa11a81cc2a1852b260bbad78b87fdfd131be', '2026-11-25 12:02:45.067243+00'),
('9', '0009-following.sql', 'b8f79b809222212d9999d87fa0d8da1fd858e0eb03206e226033abd583523a96', '2026-11-25 12:02:45.067243+00');
insert into "person" ("id", "from_entry", "to_entry", "value") values
('f1', '3', NULL, '{"kind":"person","id":"f1","name":{"commitment":"ot-S20XzvnI6HccHk5IsVtCVhz7Lo7woeQfLrH_156M","length":8},"biography":null,"registeredAt":1893456000000,"citizenSince":1893456000000,"founder":true,"foundFalse":false,"lapsesAt":null,"vouchedBy":[],"vouches":[],"seats":["top","circle-0"],"projects":[],"waysIn":[]}'),
('f10', '4', NULL, '{"kind":"person","id":"f10","name":{"commitment":"CKOWf713Gta_2_76B6YpLLacOrRKNeQXwl7Hy-_DggM","length":9},"biography":null,"registeredAt":1893456000000,"citizenSince":1893456000000,"founder":true,"foundFalse":false,"lapsesAt":null,"vouchedBy":[],"vouches":[],"seats":["circle-1"],"projects":[],"waysIn":[]}'),
('f11', '4', NULL, '{"kind":"person","id":"f11","name":{"commitment":"YXoMlmk9CR3AX60oV23N4inh49uWvpaefIzZCMLz3kk","length":9},"biography":null,"registeredAt":1893456000000,"citizenSince":1893456000000,"founder":true,"foundFalse":false,"lapsesAt":null,"vouchedBy":[],"vouches":[],"seats":["circle-1"],"projects":[],"waysIn":[]}'),
('f12', '4', NULL, '{"kind":"person","id":"f12","name":{"commitment":"X-85bfvEMaJfYX-9Z_dPE0dZyg4PmfF1Jz_8JecZw5Y","length":9},"biography":null,"registeredAt":1893456000000,"citizenSince":1893456000000,"founder":true,"foundFalse":false,"lapsesAt":null,"vouchedBy":[],"vouches":[],"seats":["circle-1"],"projects":[],"waysIn":[]}'),
('f13', '4', NULL, '{"kind":"person","id":"f13","name":{"commitment":"4zGSsrs__PNDWiHLVIzps8LG5HaUNjFtgSJFgS64nvc","length":9},"biography":null,"registeredAt":1893456000000,"citizenSince":1893456000000,"founder":true,"foundFalse":false,"lapsesAt":null,"vouchedBy":[],"vouches":[],"seats":["circle-1"],"projects":[],"waysIn":[]}'),
('f14', '4', NULL, '{"kind":"person","id":"f14","name":{"commitment":"G_4fQEGlZ7Z5Di_oqjj85mDCh4KTSc4amxUtW5W95Zc","length":9},"biography":null,"registeredAt":1893456000000,"citizenSince":1893456000000,"founder":true,"foundFalse":false,"lapsesAt":null,"vouchedBy":[],"vouches":[],"seats":["circle-1"],"projects":[],"waysIn":[]}'),
('f15', '4', NULL, '{"kind":"person","id":"f15","name":{"commitment":"Pu7hhvloa1gx_rpkFUUuTDy-7eqr3ootwrKwQ_71lXc","length":9},"biography":null,"registeredAt":1893456000000,"citizenSince":1893456000000,"founder":true,"foundFalse":false,"lapsesAt":null,"vouchedBy":[],"vouches":[],"seats":["circle-1"],"projects":[],"waysIn":[]}'),
('f16', '4', NULL, '{"kind":"person","id":"f16","name":{"commitment":"K-B53uIO2bnRAJxxFiLKnYGjUW8UukycNnwtPG_rtmg","length":9},"biography":null,"registeredAt":1893456000000,"citizenSince":1893456000000,"founder":true,"foundFalse":false,"lapsesAt":null,"vouchedBy":[],"vouches":[],"seats":["circle-1"],"projects":[],"waysIn":[]}'),
('f17', '4', NULL, '{"kind":"person","id":"f17","name":{"commitment":"dn9dY5LSRwCVikVbp7f8Dg1tlT98SxdpKVgDmhaFMSQ","length":9},"biography":null,"registeredAt":1893456000000,"citizenSince":1893456000000,"founder":true,"foundFalse":false,"lapsesAt":null,"vouchedBy":[],"vouches":[],"seats":["circle-1"],"projects":[],"waysIn":[]}'),
('f18', '4', NULL, '{"kind":"person","id":"f18","name":{"commitment":"4FSS_l30cCOs8ljp-UQaaar4qnQXMWgPnFPOWS0t99c","length":9},"biography":null,"registeredAt":1893456000000,"citizenSince":1893456000000,"founder":true,"foundFalse":false,"lapsesAt":null,"vouchedBy":[],"vouches":[],"seats":["circle-1"],"projects":[],"waysIn":[]}'),
('f19', '1', NULL, '{"kind":"person","id":"f19","name":{"commitment":"c8rH557HGR5Qe2pL-FpEKffVNFVPfWHzkpBuns5R_Xc","length":9},"biography":null,"registeredAt":1893456000000,"citizenSince":1893456000000,"founder":true,"foundFalse":false,"lapsesAt":null,"vouchedBy":[],"vouches":[],"seats":[],"projects":[],"waysIn":[]}'),
('f2', '3', NULL, '{"kind":"person","id":"f2","name":{"commitment":"vf813qn9cc5sPpakboZ-OfWfCJQom7THHOQ7F9QXcpU","length":8},"biography":null,"registeredAt":1893456000000,"citizenSince":1893456000000,"founder":true,"foundFalse":false,"lapsesAt":null,"vouchedBy":[],"vouches":[],"seats":["top","circle-0"],"projects":[],"waysIn":[]}'),
('f20', '1', NULL, '{"kind":"person","id":"f20","name":{"commitment":"YngNw9H5qs8N2Aohs0JOrmVI8oSxaJD-x9kOrLritXs","length":9},"biography":null,"registeredAt":1893456000000,"citizenSince":1893456000000,"founder":true,"foundFalse":false,"lapsesAt":null,"vouchedBy":[],"vouches":[],"seats":[],"projects":[],"waysIn":[]}'),
('f3', '3', NULL, '{"kind":"person","id":"f3","name":{"commitment":"y9GJ8VG3YIOHGq_fyJqXtMnJeJmbBCFrUuBtoCnoxYQ","length":8},"biography":null,"registeredAt":1893456000000,"citizenSince":1893456000000,"founder":true,"foundFalse":false,"lapsesAt":null,"vouchedBy":[],"vouches":[],"seats":["top","circle-0"],"projects":[],"waysIn":[]}'),
('f4', '3', NULL, '{"kind":"person","id":"f4","name":{"commitment":"eEJp1NKSXqj9CGgOYDUt4xrRDG03TFr84rm_XfX7A9U","length":8},"biography":null,"registeredAt":1893456000000,"citizenSince":1893456000000,"founder":true,"foundFalse":false,"lapsesAt":null,"vouchedBy":[],"vouches":[],"seats":["top","circle-0"],"projects":[],"waysIn":[]}'),
('f5', '3', NULL, '{"kind":"person","id":"f5","name":{"commitment":"yFrqVj8J244P5z75Y5a--9sKpFhi4dRpSxqSyUfC-rg","length":8},"biography":null,"registeredAt":1893456000000,"citizenSince":1893456000000,"founder":true,"foundFalse":false,"lapsesAt":null,"vouchedBy":[],"vouches":[],"seats":["top","circle-0"],"projects":[],"waysIn":[]}'),
('f6', '3', NULL, '{"kind":"person","id":"f6","name":{"commitment":"fmACi9mM4nM9q6JfHwvU-WHYyhlP_v5ZSoX8kWcF57A","length":8},"biography":null,"registeredAt":1893456000000,"citizenSince":1893456000000,"founder":true,"foundFalse":false,"lapsesAt":null,"vouchedBy":[],"vouches":[],"seats":["top","circle-0"],"projects":[],"waysIn":[]}'),
('f7', '3', NULL, '{"kind":"person","id":"f7","name":{"commitment":"ZbY68Rb1Xfssmr09xbedfwWYy8UpCkGFNA0inZIHCsQ","length":8},"biography":null,"registeredAt":1893456000000,"citizenSince":1893456000000,"founder":true,"foundFalse":false,"lapsesAt":null,"vouchedBy":[],"vouches":[],"seats":["top","circle-0"],"projects":[],"waysIn":[]}'),
('f8', '3', NULL, '{"kind":"person","id":"f8","name":{"commitment":"OKL8XTl1sz8qDfMPgzeb2i7SQQnPeqCpI7TXsZ_jFOc","length":8},"biography":null,"registeredAt":1893456000000,"citizenSince":1893456000000,"founder":true,"foundFalse":false,"lapsesAt":null,"vouchedBy":[],"vouches":[],"seats":["top","circle-0"],"projects":[],"waysIn":[]}'),
('f9', '3', NULL, '{"kind":"person","id":"f9","name":{"commitment":"gTth3AqsxTS4l6ZhK2evxcHauT31NRUX_-qkCjnVU54","length":8},"biography":null,"registeredAt":1893456000000,"citizenSince":1893456000000,"founder":true,"foundFalse":false,"lapsesAt":null,"vouchedBy":[],"vouches":[],"seats":["top","circle-0"],"projects":[],"waysIn":[]}');
insert into "position" ("id", "from_entry", "to_entry", "value") values
('d13/f2', '14', NULL, '{"kind":"position","id":"d13/f2","proposal":"d13","person":"f2","version":1,"step":0,"choice":"agree","at":1893456000000,"reason":null}'),
('d13/f3', '15', '16', '{"kind":"position","id":"d13/f3","proposal":"d13","person":"f3","version":1,"step":0,"choice":"abstain","at":1893456000000,"reason":null}'),
('d13/f3', '16', NULL, '{"kind":"position","id":"d13/f3","proposal":"d13","person":"f3","version":1,"step":0,"choice":"agree","at":1893456000000,"reason":null}'),
('d6/f11', '11', NULL, '{"kind":"position","id":"d6/f11","proposal":"d6","person":"f11","version":1,"step":0,"choice":"hidden","at":1893456000000,"reason":{"commitment":"k9rnzMGifrOrjJGe9smY3Ko971CdMckMvuiAQlBsBSM","length":3}}'),
('d6/f12', '12', NULL, '{"kind":"position","id":"d6/f12","proposal":"d6","person":"f12","version":1,"step":0,"choice":"hidden","at":1893456000000,"reason":{"commitment":"3_-C5t08IZKfnPhIAzx14pjTd8UwXMDylWNgydlPxvw","length":3}}');
insert into "proposal" ("id", "from_entry", "to_entry", "value") values
('d13', '13', NULL, '{"kind":"proposal","id":"d13","number":1,"status":"open","version":1,"effectsVersion":1,"lengthened":0,"decisionKind":"resolution","ladder":[{"kind":"consensus","rule":"more-agree","twoThirds":false,"hours":168,"minimumHours":72},{"kind":"round","threshold":{"n":9,"d":10},"round":1,"of":1,"hours":72,"discussionHours":48},{"kind":"round","threshold":{"n":8,"d":10},"round":1,"of":1,"hours":72,"discussionHours":48},{"kind":"round","threshold":{"n":7,"d":10},"round":1,"of":1,"hours":72,"discussionHours":48},{"kind":"round","threshold":{"n":6,"d":10},"round":1,"of":1,"hours":72,"discussionHours":48},{"kind":"round","threshold":"majority","round":1,"of":1,"hours":72,"discussionHours":48}],"quorum":{"n":1,"d":2,"strict":true},"electorate":["f1","f2","f3","f4","f5","f6","f7","f8","f9"],"recused":[],"interested":[],"gone":[],"step":0,"phase":"consensus","phaseBegan":1893456000000,"phaseEnds":1894060800000,"heldUntil":1893715200000,"endsSetAt":1893456000000,"effectsAt":1893456000000,"openedAt":1893456000000,"caseAgainst":"awaited","againstOrder":false,"exceptions":[],"consents":{},"results":[],"decidedAt":null,"carrying":{"state":"none"},"questionedBy":[],"withdrawnAt":null,"repealedBy":null,"review":null,"reviewOverdue":false,"createdAt":1893456000000,"circle":"top","author":"f1","proposer":"f1","content":{"title":{"commitment":"3JQ58KfgqAe9ZwyXN-vFIVrXtO6XrQp53FIoXA2xiHQ","length":10},"case":{"commitment":"nldtSrTtLh7LpKU0QJHAoEkPgNYyNeNo5ZJ0sQ1hG8s","length":7},"effects":[{"type":"state-position","position":"We stand by it."}],"serves":[1],"costs":[],"evidence":[{"title":{"commitment":"qjsVK1Xn7FonAjld9STVFhHdd7h4h0VLxi1XHsWz1OE","length":7}}],"expectation":{"measure":{"commitment":"FxEm2uew2te1E2r9a_dgBp1g_biseu6avpCZZ3sHLNw","length":5},"expected":{"commitment":"RPu_tJQIyNh4X6qjxecMrv-q7KxCRYfqJR3ZfgvH7qY","length":4},"reviewAt":1909094400000}},"decider":"top","practice":{"name":"Leadership","stages":[{"method":"consensus","rule":"more-agree","hours":168,"minimumHours":72},{"method":"vote","threshold":{"n":9,"d":10},"rounds":1,"hours":72,"discussionHours":48},{"method":"vote","threshold":{"n":8,"d":10},"rounds":1,"hours":72,"discussionHours":48},{"method":"vote","threshold":{"n":7,"d":10},"rounds":1,"hours":72,"discussionHours":48},{"method":"vote","threshold":{"n":6,"d":10},"rounds":1,"hours":72,"discussionHours":48},{"method":"vote","threshold":"majority","rounds":1,"hours":72,"discussionHours":48}],"quorum":{"n":1,"d":2,"strict":true},"hiddenVotes":false,"publicComment":true,"asks":{"goals":true,"evidence":true,"expectation":true},"answerDays":14,"againDays":30,"requires":"session"}}'),
('d6', '6', NULL, '{"kind":"proposal","id":"d6","number":1,"status":"open","version":1,"effectsVersion":1,"lengthened":0,"decisionKind":"resolution","ladder":[{"kind":"round","threshold":"majority","round":1,"of":1,"hours":72,"discussionHours":0}],"quorum":{"n":1,"d":2,"strict":true},"electorate":["f10","f11","f12","f13","f14","f15","f16","f17","f18"],"recused":[],"interested":[],"gone":[],"step":0,"phase":"round","phaseBegan":1893456000000,"phaseEnds":1893715200000,"heldUntil":null,"endsSetAt":1893456000000,"effectsAt":1893456000000,"openedAt":1893456000000,"caseAgainst":"missing","againstOrder":false,"exceptions":[],"consents":{},"results":[],"decidedAt":null,"carrying":{"state":"none"},"questionedBy":[],"withdrawnAt":null,"repealedBy":null,"review":null,"reviewOverdue":false,"createdAt":1893456000000,"circle":"circle-1","author":"f10","proposer":"f10","content":{"title":{"commitment":"dKacSSAZ0EFT3bQf6sDg5qnK9un6gPvuzKO19mWhY3o","length":10},"case":{"commitment":"PVIOqkh6SI29wlrTvDYV5l63h_gqfrRrMP7CR_VQ2uk","length":7},"effects":[{"type":"state-position","position":"We stand by it."}],"serves":[1],"costs":[],"evidence":[{"title":{"commitment":"qZkwBHDOIRKEYBS2Z1GvkE0mvSaWNXM-xxG1TdWgXeM","length":7}}],"expectation":{"measure":{"commitment":"r0T1UxEp5e_jfKy4sNKbxhw2tz-O3c8dksnqPm-oej0","length":5},"expected":{"commitment":"DDRuhCE4Kh8BtweYY3foS3xLMbY4DVKZ796f7aJBhk4","length":4},"reviewAt":1909094400000}},"decider":"circle-1","practice":{"name":"Hidden votes","stages":[{"method":"vote","threshold":"majority","rounds":1,"hours":72,"discussionHours":0}],"quorum":{"n":1,"d":2,"strict":true},"hiddenVotes":true,"publicComment":true,"asks":{"goals":true,"evidence":true,"expectation":true},"answerDays":14,"againDays":30,"requires":"session"}}');
insert into "sealed_vote" ("proposal", "step", "person", "entry", "commitment") values
('d6', '0', 'f11', '11', 'k9rnzMGifrOrjJGe9smY3Ko971CdMckMvuiAQlBsBSM'),
('d6', '0', 'f12', '12', '3_-C5t08IZKfnPhIAzx14pjTd8UwXMDylWNgydlPxvw');
insert into "search" ("id", "kind", "form", "thing", "anchor", "circle", "person", "status", "entry", "at", "texts", "blob", "marks", "words") values
('circle:circle-0', 'circle', NULL, 'circle-0', NULL, 'circle-0', NULL, 'living', '3', '1893456000000', '{}', NULL, '{@k:circle,@s:living,@c:circle-0}', '''#0'' ''#circle'' ''0'' ''=circle-0'' ''@b:0'' ''@c:circle-0'' ''@k:circle'' ''@s:living'' ''area'' ''care'' ''circle'' ''for'' ''of'' ''the'' ''to'''),
('circle:circle-1', 'circle', NULL, 'circle-1', NULL, 'circle-1', NULL, 'living', '4', '1893456000000', '{}', NULL, '{@k:circle,@s:living,@c:circle-1}', '''#1'' ''#circle'' ''1'' ''=circle-1'' ''@b:0'' ''@c:circle-1'' ''@k:circle'' ''@s:living'' ''area'' ''care'' ''circle'' ''for'' ''of'' ''the'' ''to'''),
('circle:top', 'circle', NULL, 'top', NULL, 'top', NULL, 'living', '4', '1893456000000', '{}', NULL, '{@k:circle,@s:living,@c:top}', '''#top'' ''=top'' ''@b:0'' ''@c:top'' ''@k:circle'' ''@s:living'' ''area'' ''care'' ''for'' ''of'' ''the'' ''to'' ''top'''),
('decision:d13', 'decision', NULL, 'd13', NULL, 'top', 'f1', 'open', '13', '1893456000000', '{3JQ58KfgqAe9ZwyXN-vFIVrXtO6XrQp53FIoXA2xiHQ,nldtSrTtLh7LpKU0QJHAoEkPgNYyNeNo5ZJ0sQ1hG8s,qjsVK1Xn7FonAjld9STVFhHdd7h4h0VLxi1XHsWz1OE,FxEm2uew2te1E2r9a_dgBp1g_biseu6avpCZZ3sHLNw,RPu_tJQIyNh4X6qjxecMrv-q7KxCRYfqJR3ZfgvH7qY}', NULL, '{@k:decision,@s:open,@c:top,@p:f1}', '''#a'' ''#proposal'' ''=a-proposal'' ''@b:0'' ''@c:top'' ''@k:decision'' ''@p:f1'' ''@s:open'' ''a'' ''because'' ''by'' ''count'' ''it'' ''more'' ''proposal'' ''stand'' ''study'' ''we'''),
('decision:d6', 'decision', NULL, 'd6', NULL, 'circle-1', 'f10', 'open', '6', '1893456000000', '{dKacSSAZ0EFT3bQf6sDg5qnK9un6gPvuzKO19mWhY3o,PVIOqkh6SI29wlrTvDYV5l63h_gqfrRrMP7CR_VQ2uk,qZkwBHDOIRKEYBS2Z1GvkE0mvSaWNXM-xxG1TdWgXeM,r0T1UxEp5e_jfKy4sNKbxhw2tz-O3c8dksnqPm-oej0,DDRuhCE4Kh8BtweYY3foS3xLMbY4DVKZ796f7aJBhk4}', NULL, '{@k:decision,@s:open,@c:circle-1,@p:f10}', '''#a'' ''#proposal'' ''=a-proposal'' ''@b:0'' ''@c:circle-1'' ''@k:decision'' ''@p:f10'' ''@s:open'' ''a'' ''because'' ''by'' ''count'' ''it'' ''more'' ''proposal'' ''stand'' ''study'' ''we'''),
('person:f1', 'person', NULL, 'f1', NULL, NULL, 'f1', 'citizen', '3', '1893456000000', '{ot-S20XzvnI6HccHk5IsVtCVhz7Lo7woeQfLrH_156M}', NULL, '{@k:person,@s:citizen,@c:top,@c:circle-0,@p:f1}', '''#1'' ''#person'' ''1'' ''=person-1'' ''@b:0'' ''@c:circle-0'' ''@c:top'' ''@k:person'' ''@p:f1'' ''@s:citizen'' ''person'''),
('person:f10', 'person', NULL, 'f10', NULL, NULL, 'f10', 'citizen', '4', '1893456000000', '{CKOWf713Gta_2_76B6YpLLacOrRKNeQXwl7Hy-_DggM}', NULL, '{@k:person,@s:citizen,@c:circle-1,@p:f10}', '''#10'' ''#person'' ''10'' ''=person-10'' ''@b:0'' ''@c:circle-1'' ''@k:person'' ''@p:f10'' ''@s:citizen'' ''person'''),
('person:f11', 'person', NULL, 'f11', NULL, NULL, 'f11', 'citizen', '4', '1893456000000', '{YXoMlmk9CR3AX60oV23N4inh49uWvpaefIzZCMLz3kk}', NULL, '{@k:person,@s:citizen,@c:circle-1,@p:f11}', '''#11'' ''#person'' ''11'' ''=person-11'' ''@b:0'' ''@c:circle-1'' ''@k:person'' ''@p:f11'' ''@s:citizen'' ''person'''),
('person:f12', 'person', NULL, 'f12', NULL, NULL, 'f12', 'citizen', '4', '1893456000000', '{X-85bfvEMaJfYX-9Z_dPE0dZyg4PmfF1Jz_8JecZw5Y}', NULL, '{@k:person,@s:citizen,@c:circle-1,@p:f12}', '''#12'' ''#person'' ''12'' ''=person-12'' ''@b:0'' ''@c:circle-1'' ''@k:person'' ''@p:f12'' ''@s:citizen'' ''person'''),
('person:f13', 'person', NULL, 'f13', NULL, NULL, 'f13', 'citizen', '4', '1893456000000', '{4zGSsrs__PNDWiHLVIzps8LG5HaUNjFtgSJFgS64nvc}', NULL, '{@k:person,@s:citizen,@c:circle-1,@p:f13}', '''#13'' ''#person'' ''13'' ''=person-13'' ''@b:0'' ''@c:circle-1'' ''@k:person'' ''@p:f13'' ''@s:citizen'' ''person'''),
('person:f14', 'person', NULL, 'f14', NULL, NULL, 'f14', 'citizen', '4', '1893456000000', '{G_4fQEGlZ7Z5Di_oqjj85mDCh4KTSc4amxUtW5W95Zc}', NULL, '{@k:person,@s:citizen,@c:circle-1,@p:f14}', '''#14'' ''#person'' ''14'' ''=person-14'' ''@b:0'' ''@c:circle-1'' ''@k:person'' ''@p:f14'' ''@s:citizen'' ''person'''),
('person:f15', 'person', NULL, 'f15', NULL, NULL, 'f15', 'citizen', '4', '1893456000000', '{Pu7hhvloa1gx_rpkFUUuTDy-7eqr3ootwrKwQ_71lXc}', NULL, '{@k:person,@s:citizen,@c:circle-1,@p:f15}', '''#15'' ''#person'' ''15'' ''=person-15'' ''@b:0'' ''@c:circle-1'' ''@k:person'' ''@p:f15'' ''@s:citizen'' ''person'''),
('person:f16', 'person', NULL, 'f16', NULL, NULL, 'f16', 'citizen', '4', '1893456000000', '{K-B53uIO2bnRAJxxFiLKnYGjUW8UukycNnwtPG_rtmg}', NULL, '{@k:person,@s:citizen,@c:circle-1,@p:f16}', '''#16'' ''#person'' ''16'' ''=person-16'' ''@b:0'' ''@c:circle-1'' ''@k:person'' ''@p:f16'' ''@s:citizen'' ''person'''),
('person:f17', 'person', NULL, 'f17', NULL, NULL, 'f17', 'citizen', '4', '1893456000000', '{dn9dY5LSRwCVikVbp7f8Dg1tlT98SxdpKVgDmhaFMSQ}', NULL, '{@k:person,@s:citizen,@c:circle-1,@p:f17}', '''#17'' ''#person'' ''17'' ''=person-17'' ''@b:0'' ''@c:circle-1'' ''@k:person'' ''@p:f17'' ''@s:citizen'' ''person'''),
('person:f18', 'person', NULL, 'f18', NULL, NULL, 'f18', 'citizen', '4', '1893456000000', '{4FSS_l30cCOs8ljp-UQaaar4qnQXMWgPnFPOWS0t99c}', NULL, '{@k:person,@s:citizen,@c:circle-1,@p:f18}', '''#18'' ''#person'' ''18'' ''=person-18'' ''@b:0'' ''@c:circle-1'' ''@k:person'' ''@p:f18'' ''@s:citizen'' ''person'''),
('person:f19', 'person', NULL, 'f19', NULL, NULL, 'f19', 'citizen', '1', '1893456000000', '{c8rH557HGR5Qe2pL-FpEKffVNFVPfWHzkpBuns5R_Xc}', NULL, '{@k:person,@s:citizen,@p:f19}', '''#19'' ''#person'' ''19'' ''=person-19'' ''@b:0'' ''@k:person'' ''@p:f19'' ''@s:citizen'' ''person'''),
('person:f2', 'person', NULL, 'f2', NULL, NULL, 'f2', 'citizen', '3', '1893456000000', '{vf813qn9cc5sPpakboZ-OfWfCJQom7THHOQ7F9QXcpU}', NULL, '{@k:person,@s:citizen,@c:top,@c:circle-0,@p:f2}', '''#2'' ''#person'' ''2'' ''=person-2'' ''@b:0'' ''@c:circle-0'' ''@c:top'' ''@k:person'' ''@p:f2'' ''@s:citizen'' ''person'''),
('person:f20', 'person', NULL, 'f20', NULL, NULL, 'f20', 'citizen', '1', '1893456000000', '{YngNw9H5qs8N2Aohs0JOrmVI8oSxaJD-x9kOrLritXs}', NULL, '{@k:person,@s:citizen,@p:f20}', '''#20'' ''#person'' ''20'' ''=person-20'' ''@b:0'' ''@k:person'' ''@p:f20'' ''@s:citizen'' ''person'''),
('person:f3', 'person', NULL, 'f3', NULL, NULL, 'f3', 'citizen', '3', '1893456000000', '{y9GJ8VG3YIOHGq_fyJqXtMnJeJmbBCFrUuBtoCnoxYQ}', NULL, '{@k:person,@s:citizen,@c:top,@c:circle-0,@p:f3}', '''#3'' ''#person'' ''3'' ''=person-3'' ''@b:0'' ''@c:circle-0'' ''@c:top'' ''@k:person'' ''@p:f3'' ''@s:citizen'' ''person'''),
('person:f4', 'person', NULL, 'f4', NULL, NULL, 'f4', 'citizen', '3', '1893456000000', '{eEJp1NKSXqj9CGgOYDUt4xrRDG03TFr84rm_XfX7A9U}', NULL, '{@k:person,@s:citizen,@c:top,@c:circle-0,@p:f4}', '''#4'' ''#person'' ''4'' ''=person-4'' ''@b:0'' ''@c:circle-0'' ''@c:top'' ''@k:person'' ''@p:f4'' ''@s:citizen'' ''person'''),
('person:f5', 'person', NULL, 'f5', NULL, NULL, 'f5', 'citizen', '3', '1893456000000', '{yFrqVj8J244P5z75Y5a--9sKpFhi4dRpSxqSyUfC-rg}', NULL, '{@k:person,@s:citizen,@c:top,@c:circle-0,@p:f5}', '''#5'' ''#person'' ''5'' ''=person-5'' ''@b:0'' ''@c:circle-0'' ''@c:top'' ''@k:person'' ''@p:f5'' ''@s:citizen'' ''person'''),
('person:f6', 'person', NULL, 'f6', NULL, NULL, 'f6', 'citizen', '3', '1893456000000', '{fmACi9mM4nM9q6JfHwvU-WHYyhlP_v5ZSoX8kWcF57A}', NULL, '{@k:person,@s:citizen,@c:top,@c:circle-0,@p:f6}', '''#6'' ''#person'' ''6'' ''=person-6'' ''@b:0'' ''@c:circle-0'' ''@c:top'' ''@k:person'' ''@p:f6'' ''@s:citizen'' ''person'''),
('person:f7', 'person', NULL, 'f7', NULL, NULL, 'f7', 'citizen', '3', '1893456000000', '{ZbY68Rb1Xfssmr09xbedfwWYy8UpCkGFNA0inZIHCsQ}', NULL, '{@k:person,@s:citizen,@c:top,@c:circle-0,@p:f7}', '''#7'' ''#person'' ''7'' ''=person-7'' ''@b:0'' ''@c:circle-0'' ''@c:top'' ''@k:person'' ''@p:f7'' ''@s:citizen'' ''person'''),
('person:f8', 'person', NULL, 'f8', NULL, NULL, 'f8', 'citizen', '3', '1893456000000', '{OKL8XTl1sz8qDfMPgzeb2i7SQQnPeqCpI7TXsZ_jFOc}', NULL, '{@k:person,@s:citizen,@c:top,@c:circle-0,@p:f8}', '''#8'' ''#person'' ''8'' ''=person-8'' ''@b:0'' ''@c:circle-0'' ''@c:top'' ''@k:person'' ''@p:f8'' ''@s:citizen'' ''person'''),
('person:f9', 'person', NULL, 'f9', NULL, NULL, 'f9', 'citizen', '3', '1893456000000', '{gTth3AqsxTS4l6ZhK2evxcHauT31NRUX_-qkCjnVU54}', NULL, '{@k:person,@s:citizen,@c:top,@c:circle-0,@p:f9}', '''#9'' ''#person'' ''9'' ''=person-9'' ''@b:0'' ''@c:circle-0'' ''@c:top'' ''@k:person'' ''@p:f9'' ''@s:citizen'' ''person'''),
('said:10/0', 'said', 'comment', 'd6', 'c10', 'circle-1', 'f11', NULL, '10', '1893456000000', '{QixIssAUGDLnrMxW5UxuEbAXFToV9cYZkOQgepnKOcU}', NULL, '{@k:said,@c:circle-1,@p:f11}', '''@b:0'' ''@c:circle-1'' ''@k:said'' ''@p:f11'' ''long'''),
('said:7/0', 'said', 'comment', 'd6', 'c7', 'circle-1', 'f11', NULL, '7', '1893456000000', '{EAKdty2pWS4jwU6rM7MrLPvhbz9nBGwncf3I6CPypMg}', NULL, '{@k:said,@c:circle-1,@p:f11}', '''@b:0'' ''@c:circle-1'' ''@k:said'' ''@p:f11'' ''and'' ''lines'' ''tabs'''),
('said:8/0', 'said', 'comment', 'd6', 'c8', 'circle-1', 'f11', NULL, '8', '1893456000000', '{fe_INTWbTLv-_bKoF5w3mBRyLDHZMhG2Mj6p_N27PKU}', NULL, '{@k:said,@c:circle-1,@p:f11}', '''@b:0'' ''@c:circle-1'' ''@k:said'' ''@p:f11'' ''and'' ''n'''),
('said:9/0', 'said', 'comment', 'd6', 'c9', 'circle-1', 'f11', NULL, '9', '1893456000000', '{ICkQN25EcL6cWc74LmdY5hz2W_ifH4tEHo52GHHDEZw}', NULL, '{@k:said,@c:circle-1,@p:f11}', '''@b:0'' ''@c:circle-1'' ''@k:said'' ''@p:f11'' ''مرحبا'''),
('said:d6/f11', 'said', 'hidden', 'd6', 'positions', 'circle-1', 'f11', NULL, '11', '1893456000000', '{k9rnzMGifrOrjJGe9smY3Ko971CdMckMvuiAQlBsBSM}', NULL, '{@k:said,@c:circle-1,@p:f11}', '''@b:0'' ''@c:circle-1'' ''@k:said'' ''@p:f11'''),
('said:d6/f12', 'said', 'hidden', 'd6', 'positions', 'circle-1', 'f12', NULL, '12', '1893456000000', '{3_-C5t08IZKfnPhIAzx14pjTd8UwXMDylWNgydlPxvw}', NULL, '{@k:said,@c:circle-1,@p:f12}', '''@b:0'' ''@c:circle-1'' ''@k:said'' ''@p:f12''');
insert into "search_made" ("id", "folding") values
('1', '1');
insert into "search_word" ("word", "near") values
('area', '{area,rea,aea,ara,are}'),
('because', '{because,ecause,bcause,beause,becuse,becase,becaue,becaus}'),
('care', '{care,are,cre,cae,car}'),
('circle', '{circle,ircle,crcle,cicle,cirle,circe,circl}'),
('count', '{count,ount,cunt,cont,cout,coun}'),
('lines', '{lines,ines,lnes,lies,lins,line}'),
('long', '{long,ong,lng,log,lon}'),
('more', '{more,ore,mre,moe,mor}'),
('person', '{person,erson,prson,peson,peron,persn,perso}'),
('proposal', '{proposal,roposal,poposal,prposal,proosal,propsal,propoal,proposl,proposa}'),
('stand', '{stand,tand,sand,stnd,stad,stan}'),
('study', '{study,tudy,sudy,stdy,stuy,stud}'),
('tabs', '{tabs,abs,tbs,tas,tab}'),
('مرحبا', '{مرحبا,رحبا,محبا,مربا,مرحا,مرحب}');
insert into "seat" ("circle", "person", "from_entry", "to_entry", "since", "until") values
('circle-0', 'f1', '3', NULL, '1893456000000', NULL),
('circle-0', 'f2', '3', NULL, '1893456000000', NULL),
('circle-0', 'f3', '3', NULL, '1893456000000', NULL),
('circle-0', 'f4', '3', NULL, '1893456000000', NULL),
('circle-0', 'f5', '3', NULL, '1893456000000', NULL),
('circle-0', 'f6', '3', NULL, '1893456000000', NULL),
('circle-0', 'f7', '3', NULL, '1893456000000', NULL),
('circle-0', 'f8', '3', NULL, '1893456000000', NULL),
('circle-0', 'f9', '3', NULL, '1893456000000', NULL),
('circle-1', 'f10', '4', NULL, '1893456000000', NULL),
('circle-1', 'f11', '4', NULL, '1893456000000', NULL),
('circle-1', 'f12', '4', NULL, '1893456000000', NULL),
('circle-1', 'f13', '4', NULL, '1893456000000', NULL),
('circle-1', 'f14', '4', NULL, '1893456000000', NULL),
('circle-1', 'f15', '4', NULL, '1893456000000', NULL),
('circle-1', 'f16', '4', NULL, '1893456000000', NULL),
('circle-1', 'f17', '4', NULL, '1893456000000', NULL),
('circle-1', 'f18', '4', NULL, '1893456000000', NULL),
('top', 'f1', '2', NULL, '1893456000000', NULL),
('top', 'f2', '2', NULL, '1893456000000', NULL),
('top', 'f3', '2', NULL, '1893456000000', NULL),
('top', 'f4', '2', NULL, '1893456000000', NULL),
('top', 'f5', '2', NULL, '1893456000000', NULL),
('top', 'f6', '2', NULL, '1893456000000', NULL),
('top', 'f7', '2', NULL, '1893456000000', NULL),
('top', 'f8', '2', NULL, '1893456000000', NULL),
('top', 'f9', '2', NULL, '1893456000000', NULL);
insert into "server_setting" ("name", "value") values
('served-at', '"https://private.example"');
insert into "session" ("id", "secret", "person", "way", "auth", "device", "created_at", "seen_at", "expires_at") values
('V_QYQVd7cAta-dIU', E'\\xa25a5f0f69c8a90cba3a469fb94b78db9c6379c5213348ae163117ef26d11055', 'f1', NULL, 'session', 'a browser', '1795608165728', '1795608165728', '1795618165728');
insert into "society" ("id", "from_entry", "to_entry", "value") values
('society', '5', NULL, '{"kind":"society","id":"society","name":"Test","origin":"test.example","clock":"simulated","goals":[{"goal":1,"text":"Long-term survival"}],"nextGoal":2,"settings":{"memberCap":9,"memberMinimum":2,"dissolutionOpenDays":7,"dissolutionWaitDays":7,"questionAnswerDays":14,"vouchesNeeded":2,"vouchesPerYear":10,"vouchAfterDays":30,"lapseDays":14,"amendLeavesDays":2,"effectAmendments":3,"textLengthenings":3,"takeUpDays":3,"effectiveWithinDays":366,"retryDays":30,"outageMinutes":10,"wayInWaitDays":3,"recognition":"vouching","standardPractice":{"name":"Standard","stages":[{"method":"consensus","rule":"more-agree","hours":168,"minimumHours":72},{"method":"vote","threshold":{"n":2,"d":3},"rounds":3,"hours":72,"discussionHours":48},{"method":"vote","threshold":"majority","rounds":1,"hours":72,"discussionHours":48}],"quorum":{"n":1,"d":2,"strict":true},"hiddenVotes":false,"publicComment":true,"asks":{"goals":true,"evidence":true,"expectation":true},"answerDays":14,"againDays":30,"requires":"session"},"leadershipPractice":{"name":"Leadership","stages":[{"method":"consensus","rule":"more-agree","hours":168,"minimumHours":72},{"method":"vote","threshold":{"n":9,"d":10},"rounds":1,"hours":72,"discussionHours":48},{"method":"vote","threshold":{"n":8,"d":10},"rounds":1,"hours":72,"discussionHours":48},{"method":"vote","threshold":{"n":7,"d":10},"rounds":1,"hours":72,"discussionHours":48},{"method":"vote","threshold":{"n":6,"d":10},"rounds":1,"hours":72,"discussionHours":48},{"method":"vote","threshold":"majority","rounds":1,"hours":72,"discussionHours":48}],"quorum":{"n":1,"d":2,"strict":true},"hiddenVotes":false,"publicComment":true,"asks":{"goals":true,"evidence":true,"expectation":true},"answerDays":14,"againDays":30,"requires":"session"}},"top":"top","founded":true,"citizens":20,"people":20,"circles":3,"outages":[],"registry":null}');
insert into "text" ("commitment", "r", "text", "entry", "withheld", "erased_by", "person") values
('3JQ58KfgqAe9ZwyXN-vFIVrXtO6XrQp53FIoXA2xiHQ', E'\\x629e4a5cc5510683a5a35cb4b7a4225ca7eb1ce5f6e946ff29dfa728f22caa19', 'A proposal', '13', 'false', NULL, NULL),
('3_-C5t08IZKfnPhIAzx14pjTd8UwXMDylWNgydlPxvw', E'\\x48e9e2e152d243b4f674ea3bec217369889c55b094824ddb0853186da8475d15', 'for', '12', 'true', NULL, NULL),
('4FSS_l30cCOs8ljp-UQaaar4qnQXMWgPnFPOWS0t99c', E'\\x002183448397e811cd73aa8a4a523b95405a6ea8b466f5fd5739f2b3c4b937f6', 'Person 18', '1', 'false', NULL, 'f18'),
('4zGSsrs__PNDWiHLVIzps8LG5HaUNjFtgSJFgS64nvc', E'\\x1a18e8ef3ff8dec5df077ae4b2024197112ac9b109eade910a66788ee056eb9e', 'Person 13', '1', 'false', NULL, 'f13'),
('CKOWf713Gta_2_76B6YpLLacOrRKNeQXwl7Hy-_DggM', E'\\x24cb95228dc4b92b4a41746a28440e4e4fd6e5e1550e08a6b60c520914f7c597', 'Person 10', '1', 'false', NULL, 'f10'),
('DDRuhCE4Kh8BtweYY3foS3xLMbY4DVKZ796f7aJBhk4', E'\\xd0cc3cd135fee4ccda0b9bb0f0e5c7a32e81846c5073616d2bdda08db324132b', 'more', '6', 'false', NULL, NULL),
('EAKdty2pWS4jwU6rM7MrLPvhbz9nBGwncf3I6CPypMg', E'\\xd7b5134f51baeb8dbb9e4f71c29334820db1f0adc4ee6ff0804f17d94c03e0e4', 'Tabs	and
lines', '7', 'false', NULL, NULL),
('FxEm2uew2te1E2r9a_dgBp1g_biseu6avpCZZ3sHLNw', E'\\x5f4318c316fc4cb2222578b605662679ba7168a595f497672c55aa92bab1887b', 'count', '13', 'false', NULL, NULL),
('G_4fQEGlZ7Z5Di_oqjj85mDCh4KTSc4amxUtW5W95Zc', E'\\x629cfcfe3c6c280eaeb6aaf80f3e1de0221c221b95eb5969d0e082fd0a4a644d', 'Person 14', '1', 'false', NULL, 'f14'),
('ICkQN25EcL6cWc74LmdY5hz2W_ifH4tEHo52GHHDEZw', E'\\x28fe7444a7901965439cc8e02eac08f9a0d4e12a6841bc4aa6ab06636d405043', 'مرحبا 👩‍👩‍👧‍👦', '9', 'false', NULL, NULL),
('K-B53uIO2bnRAJxxFiLKnYGjUW8UukycNnwtPG_rtmg', E'\\x52a70c8932d2404ee281f8ddbcd0abe9cb41cde2b76fce53384b8011e6472a17', 'Person 16', '1', 'false', NULL, 'f16'),
('OKL8XTl1sz8qDfMPgzeb2i7SQQnPeqCpI7TXsZ_jFOc', E'\\x1b010e15f2a4adca1213a70f4b05ad44a957c059052c182105005cf967316453', 'Person 8', '1', 'false', NULL, 'f8'),
('PVIOqkh6SI29wlrTvDYV5l63h_gqfrRrMP7CR_VQ2uk', E'\\x9e9831ef6e2938c79f57664791b765531cedefe599992266ce6c102ae07dc7fc', 'Because', '6', 'false', NULL, NULL),
('Pu7hhvloa1gx_rpkFUUuTDy-7eqr3ootwrKwQ_71lXc', E'\\x8589566b7616866a59c2e6bcb2c401648c682437c34dededa60d4fce4147e5b4', 'Person 15', '1', 'false', NULL, 'f15'),
('QixIssAUGDLnrMxW5UxuEbAXFToV9cYZkOQgepnKOcU', E'\\xce75bc9c2366ddd79d590580e89a6f139bb786c4924d55b8487f267040101363', 'long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long ', '10', 'false', NULL, NULL),
('RPu_tJQIyNh4X6qjxecMrv-q7KxCRYfqJR3ZfgvH7qY', E'\\x6cf150709ca0fe5adcd8c99840277b41670fd8f8b6329c55521d98de72372ad9', 'more', '13', 'false', NULL, NULL),
('X-85bfvEMaJfYX-9Z_dPE0dZyg4PmfF1Jz_8JecZw5Y', E'\\x47a965cd0ae6914b8313055c0cfafa46e84228ba35d03030001e773d1c11aea8', 'Person 12', '1', 'false', NULL, 'f12'),
('YXoMlmk9CR3AX60oV23N4inh49uWvpaefIzZCMLz3kk', E'\\x5fb92a764eb94dafe1489eebab7a78441599a231f01ee8fe71d96bcea3dbf8d0', 'Person 11', '1', 'false', NULL, 'f11'),
('YngNw9H5qs8N2Aohs0JOrmVI8oSxaJD-x9kOrLritXs', E'\\xb47987fc552c73815bacfd450bc4b257f5f8f29cf25348ef16722bfb0084bbc1', 'Person 20', '1', 'false', NULL, 'f20'),
('ZbY68Rb1Xfssmr09xbedfwWYy8UpCkGFNA0inZIHCsQ', E'\\x4394ff03bd759bed12e3f02c7901fb22075f802e1d3878bee1878613005bfb07', 'Person 7', '1', 'false', NULL, 'f7'),
('c8rH557HGR5Qe2pL-FpEKffVNFVPfWHzkpBuns5R_Xc', E'\\xcfa19f6b39243155569081f0948d0d7f77243079545157863750024ad2353593', 'Person 19', '1', 'false', NULL, 'f19'),
('dKacSSAZ0EFT3bQf6sDg5qnK9un6gPvuzKO19mWhY3o', E'\\x37b8683adfbcc254052ebf76c9ff1d8c1130a3090ab79a9fd026af62e2bb317b', 'A proposal', '6', 'false', NULL, NULL),
('dn9dY5LSRwCVikVbp7f8Dg1tlT98SxdpKVgDmhaFMSQ', E'\\xc4a43f5d3afc96b08617b918f2cbc4928047787de9985a092c4e947338f676de', 'Person 17', '1', 'false', NULL, 'f17'),
('eEJp1NKSXqj9CGgOYDUt4xrRDG03TFr84rm_XfX7A9U', E'\\xd4a0dcec81fd295ce4de051e2172bf2e4ee519b143a7684025725439cd6a7d01', 'Person 4', '1', 'false', NULL, 'f4'),
('fe_INTWbTLv-_bKoF5w3mBRyLDHZMhG2Mj6p_N27PKU', E'\\x1af59d246a70acaba21db790161cd0042d852ad9f468d7f63bfabcb372dd4604', E'\\N and \\\\.', '8', 'false', NULL, NULL),
('fmACi9mM4nM9q6JfHwvU-WHYyhlP_v5ZSoX8kWcF57A', E'\\xaaf4bb183fa14f30956aeb0d151fb83a283e641c33d02bf81ba0e193724564c5', 'Person 6', '1', 'false', NULL, 'f6'),
('gTth3AqsxTS4l6ZhK2evxcHauT31NRUX_-qkCjnVU54', E'\\x1b4042d3847d38849c67ad4097c4ba60ddd0fe68f91c1eaf0d101323d6e448fc', 'Person 9', '1', 'false', NULL, 'f9'),
('k9rnzMGifrOrjJGe9smY3Ko971CdMckMvuiAQlBsBSM', E'\\x8fce8bc3e8686214433b1dd776bb0286d8931ffaae46fc239766bf9f9e19dac2', 'for', '11', 'true', NULL, NULL),
('nldtSrTtLh7LpKU0QJHAoEkPgNYyNeNo5ZJ0sQ1hG8s', E'\\x11c0d77cbce370606f7dd25b701ccc354834eaaef07457e0505ac18b8139d536', 'Because', '13', 'false', NULL, NULL),
('ot-S20XzvnI6HccHk5IsVtCVhz7Lo7woeQfLrH_156M', E'\\x57f9f930a53431fd4dc062022c24e1d1de6727c5ca99134e570549ed05b4aca0', 'Person 1', '1', 'false', NULL, 'f1'),
('qZkwBHDOIRKEYBS2Z1GvkE0mvSaWNXM-xxG1TdWgXeM', E'\\xf7a73205bb57ed2c8af68f54140c5d569bd107312257143ecd615a12287781bd', 'A study', '6', 'false', NULL, NULL),
('qjsVK1Xn7FonAjld9STVFhHdd7h4h0VLxi1XHsWz1OE', E'\\x88aa735c9d61f33583926c0caa2f36fe13c0adc2e2c771e3d2aa3f1a603733bd', 'A study', '13', 'false', NULL, NULL),
('r0T1UxEp5e_jfKy4sNKbxhw2tz-O3c8dksnqPm-oej0', E'\\xa057a08b3dccee0590863933f91c9e13deebee00e51008792a3015ab8c2dbb94', 'count', '6', 'false', NULL, NULL),
('vf813qn9cc5sPpakboZ-OfWfCJQom7THHOQ7F9QXcpU', E'\\x44fa84c6cd39b25e3d366e0640a461223b194d2d334c8faa4da356106e856ff6', 'Person 2', '1', 'false', NULL, 'f2'),
('y9GJ8VG3YIOHGq_fyJqXtMnJeJmbBCFrUuBtoCnoxYQ', E'\\x2bdd39c08aec943e83b22042bd8a723a62d6ad76eb40b45398a6e34dbbeac4fc', 'Person 3', '1', 'false', NULL, 'f3'),
('yFrqVj8J244P5z75Y5a--9sKpFhi4dRpSxqSyUfC-rg', E'\\x0c1ba7e17f8f215de4547ad02643cb630f0c6e931ccc93e5115d6dcadf6a4185', 'Person 5', '1', 'false', NULL, 'f5');
insert into "way" ("id", "person", "kind", "secret", "created_at", "valid_from", "expires_at", "used_at", "ended_at") values
('a-link', 'f2', 'link', E'\\x29a5f4cf173fb28071f71a3b8b606cb0772a25bc6efb52b4b868491dffc1f577', '1795608165723', '1893456000000', NULL, NULL, NULL);
