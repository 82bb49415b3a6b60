-- A database as version 0008-size.sql left it. Frozen: never edited.
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

delete from log;
insert into "batch" ("size", "first", "at", "root", "keys") values
('10', '9', '1893456000000', E'\\x98d3f5741f5d78f2177e3dc19498e12cbf6bda62f5f8acc1cf5c92bcc6420d95', '{comment:c9}'),
('11', '10', '1893456000000', E'\\x1aa8050c5e7e3771cf9122a0f37cdc51254150078e072b9aecde8de570950989', '{comment:c10}'),
('12', '11', '1893456000000', E'\\x1ba88a55db9e4a6623dcf80df47760d4d627f1065acc4a9e2ec123f955913391', '{position:d6/f11}'),
('13', '12', '1893456000000', E'\\x8aba2b059432576c6640e4abb5c1735fa852e35a0c88aae21c7f0a12b15ad446', '{position:d6/f12}'),
('14', '13', '1893456000000', E'\\x28c1d0abd0d0ed9b3d38ebab3f6ce231db33b59a3b40a06ef2fef8d1f5f8e768', '{proposal:d13,circle:top}'),
('15', '14', '1893456000000', E'\\xfe2336d62b87ddb8211287e9a569fdbdd35a7edfa1fa15b3517da9ffec273728', '{position:d13/f2}'),
('16', '15', '1893456000000', E'\\x53609bac2f5e90c310e4714e958a2747fd7ae0b905a7c01bf0d057e6e7cf8bad', '{position:d13/f3}'),
('17', '16', '1893456000000', E'\\x85464e416f8872edb63fe9ae150201091afed9e53a285d6ccbe5574e6912eafd', '{position:d13/f3}'),
('6', '0', '1893456000000', E'\\x63f4402520bc0ac6b629cc4eec621291d7088d9a9a53b6aa9843c6b718a83194', '{society:society,person:f1,person:f2,person:f3,person:f4,person:f5,person:f6,person:f7,person:f8,person:f9,person:f10,person:f11,person:f12,person:f13,person:f14,person:f15,person:f16,person:f17,person:f18,person:f19,person:f20,circle:top,circle:circle-0,circle:circle-1}'),
('7', '6', '1893456000000', E'\\xd88ec44ea9ab9abdc9a6b729b15e31fe20e0ad06a049bd5c3e6ffd26ede27595', '{proposal:d6,circle:circle-1}'),
('8', '7', '1893456000000', E'\\x22f6d240d74205552143161d731fc645a7a3ede6afe29810d36d48990260986e', '{comment:c7}'),
('9', '8', '1893456000000', E'\\x31214af58ce56f47d9b3c5b52aff748e3128edc7dfbd02e684147b88ecaaee20', '{comment:c8}');
insert into "blob" ("hash", "media_type", "content", "entry") values
('5e34a3d6761f6a66c43a485d2f1fa8dcec7e1227db53aea335997c0eb7f8b8e1', 'application/octet-stream', E'\\x14569bed48326b2fa764436a6a6b9557f2d4a23f6560578fbef6f25cde0f925ec34c8c98596fb8590233f84a3ae3ba5969606eb947c1b1f8bc380208e00ba89d3517645d407b467cee9b7d957ad45c04aecd179657e8587916e4bdcde026db5d15a842c2516899dac0e2c73a63087b4c293a45b74f0e280369c4a98538d87be1d7bc8c1655c1b032e79fefb233ac78cb139a5fb566aac30dde9957a680cdf5acc2cb133d167c1f61a89cb60320f9f3e8c72f3629299be7ce5fb82c3a5db7fa64c99212e6c9d7e1093c903080a90594f106f64a5d323110f28b2636cbf9c8b0dbc0bd21e764fc1cad38d507f8747d66f53e612c85e90c05f2928a0fc4f85f4aee59c0465b37bf06d4ccfc6eeff0bb9a77f2df50a66b79052df98baaebe3f4230e1005ec851175db28bfd13dfe', '6');
insert into "circle" ("id", "from_entry", "to_entry", "value") values
('circle-0', '3', NULL, '{"kind":"circle","id":"circle-0","parent":"top","name":"circle-0","area":"the area of circle-0","purpose":"to care for circle-0","serves":[1],"charter":{"memberCap":9,"memberMinimum":2,"lockedPractices":[],"seatBudget":null,"endCondition":null},"practices":{"general":{"name":"Hidden votes","stages":[{"method":"vote","threshold":"majority","rounds":1,"hours":72,"discussionHours":0}],"quorum":{"n":1,"d":2,"strict":true},"hiddenVotes":true,"publicComment":true,"asks":{"goals":true,"evidence":true,"expectation":true},"answerDays":14,"againDays":30,"requires":"session"},"byKind":{}},"links":[],"meetings":[],"members":{"f1":1893456000000,"f2":1893456000000,"f3":1893456000000,"f4":1893456000000,"f5":1893456000000,"f6":1893456000000,"f7":1893456000000,"f8":1893456000000,"f9":1893456000000},"hasHadTwo":true,"status":"living","children":{},"projects":[],"documents":[],"open":[],"proposals":0,"reserved":[],"rejected":[],"createdAt":1893456000000,"endedAt":null}'),
('circle-1', '4', '6', '{"kind":"circle","id":"circle-1","parent":"top","name":"circle-1","area":"the area of circle-1","purpose":"to care for circle-1","serves":[1],"charter":{"memberCap":9,"memberMinimum":2,"lockedPractices":[],"seatBudget":null,"endCondition":null},"practices":{"general":{"name":"Hidden votes","stages":[{"method":"vote","threshold":"majority","rounds":1,"hours":72,"discussionHours":0}],"quorum":{"n":1,"d":2,"strict":true},"hiddenVotes":true,"publicComment":true,"asks":{"goals":true,"evidence":true,"expectation":true},"answerDays":14,"againDays":30,"requires":"session"},"byKind":{}},"links":[],"meetings":[],"members":{"f10":1893456000000,"f11":1893456000000,"f12":1893456000000,"f13":1893456000000,"f14":1893456000000,"f15":1893456000000,"f16":1893456000000,"f17":1893456000000,"f18":1893456000000},"hasHadTwo":true,"status":"living","children":{},"projects":[],"documents":[],"open":[],"proposals":0,"reserved":[],"rejected":[],"createdAt":1893456000000,"endedAt":null}'),
('circle-1', '6', NULL, '{"kind":"circle","id":"circle-1","parent":"top","name":"circle-1","area":"the area of circle-1","purpose":"to care for circle-1","serves":[1],"charter":{"memberCap":9,"memberMinimum":2,"lockedPractices":[],"seatBudget":null,"endCondition":null},"practices":{"general":{"name":"Hidden votes","stages":[{"method":"vote","threshold":"majority","rounds":1,"hours":72,"discussionHours":0}],"quorum":{"n":1,"d":2,"strict":true},"hiddenVotes":true,"publicComment":true,"asks":{"goals":true,"evidence":true,"expectation":true},"answerDays":14,"againDays":30,"requires":"session"},"byKind":{}},"links":[],"meetings":[],"members":{"f10":1893456000000,"f11":1893456000000,"f12":1893456000000,"f13":1893456000000,"f14":1893456000000,"f15":1893456000000,"f16":1893456000000,"f17":1893456000000,"f18":1893456000000},"hasHadTwo":true,"status":"living","children":{},"projects":[],"documents":[],"open":["d6"],"proposals":1,"reserved":[],"rejected":[],"createdAt":1893456000000,"endedAt":null}'),
('top', '13', NULL, '{"kind":"circle","id":"top","parent":null,"name":"top","area":"the area of top","purpose":"to care for top","serves":[1],"charter":{"memberCap":9,"memberMinimum":2,"lockedPractices":[],"seatBudget":null,"endCondition":null},"practices":{"general":{"name":"Leadership","stages":[{"method":"consensus","rule":"more-agree","hours":168,"minimumHours":72},{"method":"vote","threshold":{"n":9,"d":10},"rounds":1,"hours":72,"discussionHours":48},{"method":"vote","threshold":{"n":8,"d":10},"rounds":1,"hours":72,"discussionHours":48},{"method":"vote","threshold":{"n":7,"d":10},"rounds":1,"hours":72,"discussionHours":48},{"method":"vote","threshold":{"n":6,"d":10},"rounds":1,"hours":72,"discussionHours":48},{"method":"vote","threshold":"majority","rounds":1,"hours":72,"discussionHours":48}],"quorum":{"n":1,"d":2,"strict":true},"hiddenVotes":false,"publicComment":true,"asks":{"goals":true,"evidence":true,"expectation":true},"answerDays":14,"againDays":30,"requires":"session"},"byKind":{}},"links":[],"meetings":[],"members":{"f1":1893456000000,"f2":1893456000000,"f3":1893456000000,"f4":1893456000000,"f5":1893456000000,"f6":1893456000000,"f7":1893456000000,"f8":1893456000000,"f9":1893456000000},"hasHadTwo":true,"status":"living","children":{"circle-0":"the area of circle-0","circle-1":"the area of circle-1"},"projects":[],"documents":[],"open":["d13"],"proposals":1,"reserved":[],"rejected":[],"createdAt":1893456000000,"endedAt":null}'),
('top', '4', '13', '{"kind":"circle","id":"top","parent":null,"name":"top","area":"the area of top","purpose":"to care for top","serves":[1],"charter":{"memberCap":9,"memberMinimum":2,"lockedPractices":[],"seatBudget":null,"endCondition":null},"practices":{"general":{"name":"Leadership","stages":[{"method":"consensus","rule":"more-agree","hours":168,"minimumHours":72},{"method":"vote","threshold":{"n":9,"d":10},"rounds":1,"hours":72,"discussionHours":48},{"method":"vote","threshold":{"n":8,"d":10},"rounds":1,"hours":72,"discussionHours":48},{"method":"vote","threshold":{"n":7,"d":10},"rounds":1,"hours":72,"discussionHours":48},{"method":"vote","threshold":{"n":6,"d":10},"rounds":1,"hours":72,"discussionHours":48},{"method":"vote","threshold":"majority","rounds":1,"hours":72,"discussionHours":48}],"quorum":{"n":1,"d":2,"strict":true},"hiddenVotes":false,"publicComment":true,"asks":{"goals":true,"evidence":true,"expectation":true},"answerDays":14,"againDays":30,"requires":"session"},"byKind":{}},"links":[],"meetings":[],"members":{"f1":1893456000000,"f2":1893456000000,"f3":1893456000000,"f4":1893456000000,"f5":1893456000000,"f6":1893456000000,"f7":1893456000000,"f8":1893456000000,"f9":1893456000000},"hasHadTwo":true,"status":"living","children":{"circle-0":"the area of circle-0","circle-1":"the area of circle-1"},"projects":[],"documents":[],"open":[],"proposals":0,"reserved":[],"rejected":[],"createdAt":1893456000000,"endedAt":null}');
insert into "comment" ("id", "from_entry", "to_entry", "value") values
('c10', '10', NULL, '{"kind":"comment","id":"c10","proposal":"d6","person":"f11","against":false,"replyTo":null,"version":1,"text":{"commitment":"jnFcWM9aQtmtIPwYTPNbcj1KJo7RnCyZJHSmGR7j9ck","length":9000}}'),
('c7', '7', NULL, '{"kind":"comment","id":"c7","proposal":"d6","person":"f11","against":false,"replyTo":null,"version":1,"text":{"commitment":"QnGz-jDOEq7syzJcc7eeGua5pTnQ4d6AJLHDp6eJaCI","length":14}}'),
('c8', '8', NULL, '{"kind":"comment","id":"c8","proposal":"d6","person":"f11","against":false,"replyTo":null,"version":1,"text":{"commitment":"JvSca0vzR8HnYP5gy0QcX_Z7QR1le-42_RiClYgvBuo","length":10}}'),
('c9', '9', NULL, '{"kind":"comment","id":"c9","proposal":"d6","person":"f11","against":false,"replyTo":null,"version":1,"text":{"commitment":"NCtGETdi8v5q91FreqCwbTf5qPqCygkPFfXDx8zVuYU","length":13}}');
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
('d13', '13', 'f1', '1', 'true', '{"title":{"commitment":"Kj9Q-u3X0J64LSBrZh4qcK1ZxpYH5en3GiJeebOAw9I","length":10},"case":{"commitment":"zoa2x89-o1-VStOwljsuaGzsp0sWsJyDokQdcJUPsKw","length":7},"effects":[{"type":"state-position","position":"We stand by it."}],"serves":[1],"costs":[],"evidence":[{"title":{"commitment":"7cvIgGMCbcQRjzYr8qd2s7BY-TUUBK3NFlj1Hr_cF6A","length":7}}],"expectation":{"measure":{"commitment":"nz1AYjyga2-wgB10b886jl2vHmNkteTekJ69PzsL-Fk","length":5},"expected":{"commitment":"9Z1474uIjjlfQfIwPk6U7v19mrKmhZLDqE7JpY094ZQ","length":4},"reviewAt":1909094400000}}', NULL, '1893456000000'),
('d6', '6', 'f10', '1', 'true', '{"title":{"commitment":"HncuScCJbUTVcZ40erxfblpk-DuKwmT33Nh4pRtf0Ps","length":10},"case":{"commitment":"rcPHhmHHzGi-IcOnSWSxvl3_uyW5HH29GDr_QxBnD8M","length":7},"effects":[{"type":"state-position","position":"We stand by it."}],"serves":[1],"costs":[],"evidence":[{"title":{"commitment":"W07OKsHiE1K3OJPMUKkaJhCsZ-puKS8JJs4q6mhDJWw","length":7}}],"expectation":{"measure":{"commitment":"-Rk0d3K_EUTFhPcOxkI1fXyrOI9dtA8MJISJMK8xY_0","length":5},"expected":{"commitment":"WtJD7MHfSxh2p1hNXfDyyfVBQpAxu-WopgCHhznrQo4","length":4},"reviewAt":1909094400000}}', NULL, '1893456000000');
insert into "due" ("key", "name", "at", "tries") values
('proposal:d13', 'case-against', '1893758400000', '0'),
('proposal:d13', 'minimum-time', '1893715200000', '0'),
('proposal:d13', 'phase-end', '1894060800000', '0'),
('proposal:d6', 'phase-end', '1893715200000', '0');
insert into "entry" ("index", "at", "by", "act_id", "type", "subjects", "leaf", "bytes") values
('0', '1893456000000', 'founding', 'founding:society', 'found-society', '{}', E'\\x8a1b8a098087af889ab6937000e81018e60a0947ff703b07d1aa3f3d0f669896', E'\\x7b22616374223a7b22636c6f636b223a2273696d756c61746564222c22676f616c73223a5b7b22676f616c223a312c2274657874223a224c6f6e672d7465726d20737572766976616c227d5d2c226964223a22666f756e64696e673a736f6369657479222c226e616d65223a2254657374222c226f726967696e223a22746573742e6578616d706c65222c2273657474696e6773223a7b7d2c2274797065223a22666f756e642d736f6369657479227d2c226174223a313839333435363030303030302c2261757468223a22666f756e64696e67222c226279223a22666f756e64696e67222c226576656e7473223a5b7b22636c6f636b223a2273696d756c61746564222c22676f616c73223a5b7b22676f616c223a312c2274657874223a224c6f6e672d7465726d20737572766976616c227d5d2c226e616d65223a2254657374222c226f726967696e223a22746573742e6578616d706c65222c2273657474696e6773223a7b22616d656e644c656176657344617973223a322c22646973736f6c7574696f6e4f70656e44617973223a372c22646973736f6c7574696f6e5761697444617973223a372c22656666656374416d656e646d656e7473223a332c2265666665637469766557697468696e44617973223a3336362c226c6170736544617973223a31342c226c6561646572736869705072616374696365223a7b22616761696e44617973223a33302c22616e7377657244617973223a31342c2261736b73223a7b2265766964656e6365223a747275652c226578706563746174696f6e223a747275652c22676f616c73223a747275657d2c2268696464656e566f746573223a66616c73652c226e616d65223a224c656164657273686970222c227075626c6963436f6d6d656e74223a747275652c2271756f72756d223a7b2264223a322c226e223a312c22737472696374223a747275657d2c227265717569726573223a2273657373696f6e222c22737461676573223a5b7b22686f757273223a3136382c226d6574686f64223a22636f6e73656e737573222c226d696e696d756d486f757273223a37322c2272756c65223a226d6f72652d6167726565227d2c7b2264697363757373696f6e486f757273223a34382c22686f757273223a37322c226d6574686f64223a22766f7465222c22726f756e6473223a312c227468726573686f6c64223a7b2264223a31302c226e223a397d7d2c7b2264697363757373696f6e486f757273223a34382c22686f757273223a37322c226d6574686f64223a22766f7465222c22726f756e6473223a312c227468726573686f6c64223a7b2264223a31302c226e223a387d7d2c7b2264697363757373696f6e486f757273223a34382c22686f757273223a37322c226d6574686f64223a22766f7465222c22726f756e6473223a312c227468726573686f6c64223a7b2264223a31302c226e223a377d7d2c7b2264697363757373696f6e486f757273223a34382c22686f757273223a37322c226d6574686f64223a22766f7465222c22726f756e6473223a312c227468726573686f6c64223a7b2264223a31302c226e223a367d7d2c7b2264697363757373696f6e486f757273223a34382c22686f757273223a37322c226d6574686f64223a22766f7465222c22726f756e6473223a312c227468726573686f6c64223a226d616a6f72697479227d5d7d2c226d656d626572436170223a392c226d656d6265724d696e696d756d223a322c226f75746167654d696e75746573223a31302c227175657374696f6e416e7377657244617973223a31342c227265636f676e6974696f6e223a22766f756368696e67222c22726574727944617973223a33302c227374616e646172645072616374696365223a7b22616761696e44617973223a33302c22616e7377657244617973223a31342c2261736b73223a7b2265766964656e6365223a747275652c226578706563746174696f6e223a747275652c22676f616c73223a747275657d2c2268696464656e566f746573223a66616c73652c226e616d65223a225374616e64617264222c227075626c6963436f6d6d656e74223a747275652c2271756f72756d223a7b2264223a322c226e223a312c22737472696374223a747275657d2c227265717569726573223a2273657373696f6e222c22737461676573223a5b7b22686f757273223a3136382c226d6574686f64223a22636f6e73656e737573222c226d696e696d756d486f757273223a37322c2272756c65223a226d6f72652d6167726565227d2c7b2264697363757373696f6e486f757273223a34382c22686f757273223a37322c226d6574686f64223a22766f7465222c22726f756e6473223a332c227468726573686f6c64223a7b2264223a332c226e223a327d7d2c7b2264697363757373696f6e486f757273223a34382c22686f757273223a37322c226d6574686f64223a22766f7465222c22726f756e6473223a312c227468726573686f6c64223a226d616a6f72697479227d5d7d2c2274616b65557044617973223a332c22746578744c656e677468656e696e6773223a332c22766f756368416674657244617973223a33302c22766f75636865734e6565646564223a322c22766f756368657350657259656172223a31302c22776179496e5761697444617973223a337d2c2274797065223a22736f63696574792d666f756e646564227d5d2c226c6f67223a22746573742e6578616d706c65222c2276223a307d'),
('1', '1893456000000', 'founding', 'founding:people:1', 'found-people', '{person:f1,person:f2,person:f3,person:f4,person:f5,person:f6,person:f7,person:f8,person:f9,person:f10,person:f11,person:f12,person:f13,person:f14,person:f15,person:f16,person:f17,person:f18,person:f19,person:f20}', E'\\x0694ae7db971fd42e6792a67f2fcd136553bb3737a6270a30b6b9cb73de7efbc', E'\\x7b22616374223a7b226964223a22666f756e64696e673a70656f706c653a31222c2270656f706c65223a5b7b22636974697a656e223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a225978324b4e413557685939694a654a3276425a705a313139364d6c3666635a704f6f75416e41316e4d4345222c226c656e677468223a387d2c22706572736f6e223a226631227d2c7b22636974697a656e223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a225364565243345173392d545747384161757533556b69305865697a547a4d48474e546e4f52365a6534594d222c226c656e677468223a387d2c22706572736f6e223a226632227d2c7b22636974697a656e223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a225f35705a69315169476f527049624b3031586f6f686c7167445453716969504b7576757957584f33733363222c226c656e677468223a387d2c22706572736f6e223a226633227d2c7b22636974697a656e223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a226a4d72537a5578316d684259434357445f3158496862592d544255346e636a39614e66317174624c755773222c226c656e677468223a387d2c22706572736f6e223a226634227d2c7b22636974697a656e223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a2230554f694d6a6f724a353149725632425467436f3253717a39783055654e45647a65743342336e4e4e616f222c226c656e677468223a387d2c22706572736f6e223a226635227d2c7b22636974697a656e223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a226d317047424f4c6934356371687042423155334f74797a6f6b624a4b62344f4878513450534e5762496445222c226c656e677468223a387d2c22706572736f6e223a226636227d2c7b22636974697a656e223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a22427a3632394e6966683241456c5034465a4962535f455454685a3867726a58786456716d71653465305259222c226c656e677468223a387d2c22706572736f6e223a226637227d2c7b22636974697a656e223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a223771665a563533314e4d374276347944454b58356e36625f423576484d6736344e69796f42656a2d397138222c226c656e677468223a387d2c22706572736f6e223a226638227d2c7b22636974697a656e223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a2232414f4b66575470456632617a4b4f77326f5273444d416d7546324c46493942646a4450567a4a42372d55222c226c656e677468223a387d2c22706572736f6e223a226639227d2c7b22636974697a656e223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a224a70414b4c326354595f4b737274356473335f61715955736d677a643138543131596a7a4e5458416d5573222c226c656e677468223a397d2c22706572736f6e223a22663130227d2c7b22636974697a656e223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a22695267466a41622d47737a5f6b4f614a5471695057584846472d46507a2d38396d48526852744231374238222c226c656e677468223a397d2c22706572736f6e223a22663131227d2c7b22636974697a656e223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a22614f464a776a325a57516e49546565365f494b39554b6b52394e487733466d4e433872497857656d776b6f222c226c656e677468223a397d2c22706572736f6e223a22663132227d2c7b22636974697a656e223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a227738417244344c56387175787148566c4f493651763646544f48714738757863354f576764375f5258536b222c226c656e677468223a397d2c22706572736f6e223a22663133227d2c7b22636974697a656e223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a2276366f69734535307635346b4f5667464455574f7a4d427279596b46566d756a6a326d6348476665335f41222c226c656e677468223a397d2c22706572736f6e223a22663134227d2c7b22636974697a656e223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a224d7a4f61645135647558396b52354a385173766164487652575372777a51384d6265484b6557634f523845222c226c656e677468223a397d2c22706572736f6e223a22663135227d2c7b22636974697a656e223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a22323773784b4a79334a50715f7a6d633764743934324e566b6f6a30714269536e6330494a6548756a316138222c226c656e677468223a397d2c22706572736f6e223a22663136227d2c7b22636974697a656e223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a223653502d44696f6f4f50724f586b2d684f6c4561416d325f4e7542536e374d2d56726b6d4a747042647051222c226c656e677468223a397d2c22706572736f6e223a22663137227d2c7b22636974697a656e223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a22424f36686f334572706c78397a6247574c434746334741375a464a486d4672566466664c73547278685141222c226c656e677468223a397d2c22706572736f6e223a22663138227d2c7b22636974697a656e223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a22705467676e7630376e7a6d5655676d5f35494842444a61447234574e6d735f6b4631447045467971546945222c226c656e677468223a397d2c22706572736f6e223a22663139227d2c7b22636974697a656e223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a22595f764133485f57715f5a743079415f3865317a3952707a7674654a6d69756c464d326932384b75486538222c226c656e677468223a397d2c22706572736f6e223a22663230227d5d2c2274797065223a22666f756e642d70656f706c65227d2c226174223a313839333435363030303030302c2261757468223a22666f756e64696e67222c226279223a22666f756e64696e67222c226576656e7473223a5b7b22666f756e646572223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a225978324b4e413557685939694a654a3276425a705a313139364d6c3666635a704f6f75416e41316e4d4345222c226c656e677468223a387d2c22706572736f6e223a226631222c2274797065223a22706572736f6e2d72656769737465726564227d2c7b22706572736f6e223a226631222c2274797065223a22636974697a656e2d7265636f676e69736564227d2c7b22666f756e646572223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a225364565243345173392d545747384161757533556b69305865697a547a4d48474e546e4f52365a6534594d222c226c656e677468223a387d2c22706572736f6e223a226632222c2274797065223a22706572736f6e2d72656769737465726564227d2c7b22706572736f6e223a226632222c2274797065223a22636974697a656e2d7265636f676e69736564227d2c7b22666f756e646572223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a225f35705a69315169476f527049624b3031586f6f686c7167445453716969504b7576757957584f33733363222c226c656e677468223a387d2c22706572736f6e223a226633222c2274797065223a22706572736f6e2d72656769737465726564227d2c7b22706572736f6e223a226633222c2274797065223a22636974697a656e2d7265636f676e69736564227d2c7b22666f756e646572223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a226a4d72537a5578316d684259434357445f3158496862592d544255346e636a39614e66317174624c755773222c226c656e677468223a387d2c22706572736f6e223a226634222c2274797065223a22706572736f6e2d72656769737465726564227d2c7b22706572736f6e223a226634222c2274797065223a22636974697a656e2d7265636f676e69736564227d2c7b22666f756e646572223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a2230554f694d6a6f724a353149725632425467436f3253717a39783055654e45647a65743342336e4e4e616f222c226c656e677468223a387d2c22706572736f6e223a226635222c2274797065223a22706572736f6e2d72656769737465726564227d2c7b22706572736f6e223a226635222c2274797065223a22636974697a656e2d7265636f676e69736564227d2c7b22666f756e646572223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a226d317047424f4c6934356371687042423155334f74797a6f6b624a4b62344f4878513450534e5762496445222c226c656e677468223a387d2c22706572736f6e223a226636222c2274797065223a22706572736f6e2d72656769737465726564227d2c7b22706572736f6e223a226636222c2274797065223a22636974697a656e2d7265636f676e69736564227d2c7b22666f756e646572223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a22427a3632394e6966683241456c5034465a4962535f455454685a3867726a58786456716d71653465305259222c226c656e677468223a387d2c22706572736f6e223a226637222c2274797065223a22706572736f6e2d72656769737465726564227d2c7b22706572736f6e223a226637222c2274797065223a22636974697a656e2d7265636f676e69736564227d2c7b22666f756e646572223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a223771665a563533314e4d374276347944454b58356e36625f423576484d6736344e69796f42656a2d397138222c226c656e677468223a387d2c22706572736f6e223a226638222c2274797065223a22706572736f6e2d72656769737465726564227d2c7b22706572736f6e223a226638222c2274797065223a22636974697a656e2d7265636f676e69736564227d2c7b22666f756e646572223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a2232414f4b66575470456632617a4b4f77326f5273444d416d7546324c46493942646a4450567a4a42372d55222c226c656e677468223a387d2c22706572736f6e223a226639222c2274797065223a22706572736f6e2d72656769737465726564227d2c7b22706572736f6e223a226639222c2274797065223a22636974697a656e2d7265636f676e69736564227d2c7b22666f756e646572223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a224a70414b4c326354595f4b737274356473335f61715955736d677a643138543131596a7a4e5458416d5573222c226c656e677468223a397d2c22706572736f6e223a22663130222c2274797065223a22706572736f6e2d72656769737465726564227d2c7b22706572736f6e223a22663130222c2274797065223a22636974697a656e2d7265636f676e69736564227d2c7b22666f756e646572223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a22695267466a41622d47737a5f6b4f614a5471695057584846472d46507a2d38396d48526852744231374238222c226c656e677468223a397d2c22706572736f6e223a22663131222c2274797065223a22706572736f6e2d72656769737465726564227d2c7b22706572736f6e223a22663131222c2274797065223a22636974697a656e2d7265636f676e69736564227d2c7b22666f756e646572223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a22614f464a776a325a57516e49546565365f494b39554b6b52394e487733466d4e433872497857656d776b6f222c226c656e677468223a397d2c22706572736f6e223a22663132222c2274797065223a22706572736f6e2d72656769737465726564227d2c7b22706572736f6e223a22663132222c2274797065223a22636974697a656e2d7265636f676e69736564227d2c7b22666f756e646572223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a227738417244344c56387175787148566c4f493651763646544f48714738757863354f576764375f5258536b222c226c656e677468223a397d2c22706572736f6e223a22663133222c2274797065223a22706572736f6e2d72656769737465726564227d2c7b22706572736f6e223a22663133222c2274797065223a22636974697a656e2d7265636f676e69736564227d2c7b22666f756e646572223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a2276366f69734535307635346b4f5667464455574f7a4d427279596b46566d756a6a326d6348476665335f41222c226c656e677468223a397d2c22706572736f6e223a22663134222c2274797065223a22706572736f6e2d72656769737465726564227d2c7b22706572736f6e223a22663134222c2274797065223a22636974697a656e2d7265636f676e69736564227d2c7b22666f756e646572223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a224d7a4f61645135647558396b52354a385173766164487652575372777a51384d6265484b6557634f523845222c226c656e677468223a397d2c22706572736f6e223a22663135222c2274797065223a22706572736f6e2d72656769737465726564227d2c7b22706572736f6e223a22663135222c2274797065223a22636974697a656e2d7265636f676e69736564227d2c7b22666f756e646572223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a22323773784b4a79334a50715f7a6d633764743934324e566b6f6a30714269536e6330494a6548756a316138222c226c656e677468223a397d2c22706572736f6e223a22663136222c2274797065223a22706572736f6e2d72656769737465726564227d2c7b22706572736f6e223a22663136222c2274797065223a22636974697a656e2d7265636f676e69736564227d2c7b22666f756e646572223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a223653502d44696f6f4f50724f586b2d684f6c4561416d325f4e7542536e374d2d56726b6d4a747042647051222c226c656e677468223a397d2c22706572736f6e223a22663137222c2274797065223a22706572736f6e2d72656769737465726564227d2c7b22706572736f6e223a22663137222c2274797065223a22636974697a656e2d7265636f676e69736564227d2c7b22666f756e646572223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a22424f36686f334572706c78397a6247574c434746334741375a464a486d4672566466664c73547278685141222c226c656e677468223a397d2c22706572736f6e223a22663138222c2274797065223a22706572736f6e2d72656769737465726564227d2c7b22706572736f6e223a22663138222c2274797065223a22636974697a656e2d7265636f676e69736564227d2c7b22666f756e646572223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a22705467676e7630376e7a6d5655676d5f35494842444a61447234574e6d735f6b4631447045467971546945222c226c656e677468223a397d2c22706572736f6e223a22663139222c2274797065223a22706572736f6e2d72656769737465726564227d2c7b22706572736f6e223a22663139222c2274797065223a22636974697a656e2d7265636f676e69736564227d2c7b22666f756e646572223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a22595f764133485f57715f5a743079415f3865317a3952707a7674654a6d69756c464d326932384b75486538222c226c656e677468223a397d2c22706572736f6e223a22663230222c2274797065223a22706572736f6e2d72656769737465726564227d2c7b22706572736f6e223a22663230222c2274797065223a22636974697a656e2d7265636f676e69736564227d5d2c226c6f67223a22746573742e6578616d706c65222c2276223a307d'),
('10', '1893456000000', 'f11', 'said-3', 'comment', '{person:f11,proposal:d6,circle:circle-1}', E'\\xf2486732025b7c18c79ea405e3929688a06ff9999f9ff4bd973e31b4f5b71d1e', E'\\x7b22616374223a7b226964223a22736169642d33222c2270726f706f73616c223a226436222c2274657874223a7b22636f6d6d69746d656e74223a226a6e4663574d396151746d744950775954504e62636a314b4a6f37526e43795a4a48536d4752376a39636b222c226c656e677468223a393030307d2c2274797065223a22636f6d6d656e74227d2c226174223a313839333435363030303030302c2261757468223a2273657373696f6e222c226279223a22663131222c226576656e7473223a5b7b22636f6d6d656e74223a22633130222c22706572736f6e223a22663131222c2270726f706f73616c223a226436222c2274657874223a7b22636f6d6d69746d656e74223a226a6e4663574d396151746d744950775954504e62636a314b4a6f37526e43795a4a48536d4752376a39636b222c226c656e677468223a393030307d2c2274797065223a22636f6d6d656e742d6d616465227d5d2c226c6f67223a22746573742e6578616d706c65222c2276223a307d'),
('11', '1893456000000', 'f11', 'sealed-by-f11', 'vote-hidden', '{person:f11,proposal:d6,circle:circle-1}', E'\\xa483f4980f923e83ae0bcccadcafa83486b74c85d2f6c5c29657ce4f109d826b', E'\\x7b22616374223a7b226964223a227365616c65642d62792d663131222c2270726f706f73616c223a226436222c227365616c6564223a7b22636f6d6d69746d656e74223a224e30726152535279444d722d79777148447179476e6f4577464f6c53745a6266465248616b76342d6c7545222c226c656e677468223a337d2c2273746570223a302c2274797065223a22766f74652d68696464656e227d2c226174223a313839333435363030303030302c2261757468223a2273657373696f6e222c226279223a22663131222c226576656e7473223a5b7b22706572736f6e223a22663131222c2270726f706f73616c223a226436222c227365616c6564223a7b22636f6d6d69746d656e74223a224e30726152535279444d722d79777148447179476e6f4577464f6c53745a6266465248616b76342d6c7545222c226c656e677468223a337d2c2273746570223a302c2274797065223a2268696464656e2d766f74652d63617374222c2276657273696f6e223a317d5d2c226c6f67223a22746573742e6578616d706c65222c2276223a307d'),
('12', '1893456000000', 'f12', 'sealed-by-f12', 'vote-hidden', '{person:f12,proposal:d6,circle:circle-1}', E'\\x6078fb6c2f8be5be45b1df73030af2dfc8417ffcb9f05ef275b2e4e4f02c104a', E'\\x7b22616374223a7b226964223a227365616c65642d62792d663132222c2270726f706f73616c223a226436222c227365616c6564223a7b22636f6d6d69746d656e74223a22325950523636763559713635423973754e47354365473255793845565a66444678624b757a7a5735717049222c226c656e677468223a337d2c2273746570223a302c2274797065223a22766f74652d68696464656e227d2c226174223a313839333435363030303030302c2261757468223a2273657373696f6e222c226279223a22663132222c226576656e7473223a5b7b22706572736f6e223a22663132222c2270726f706f73616c223a226436222c227365616c6564223a7b22636f6d6d69746d656e74223a22325950523636763559713635423973754e47354365473255793845565a66444678624b757a7a5735717049222c226c656e677468223a337d2c2273746570223a302c2274797065223a2268696464656e2d766f74652d63617374222c2276657273696f6e223a317d5d2c226c6f67223a22746573742e6578616d706c65222c2276223a307d'),
('13', '1893456000000', 'f1', 'at-the-top', 'propose', '{person:f1,proposal:d13,circle:top}', E'\\x2a930ab196b5f69f5fb05f4a72bf77f6d7ba7209ea52be5b3199a195ca056801', E'\\x7b22616374223a7b22636972636c65223a22746f70222c22636f6e74656e74223a7b2263617365223a7b22636f6d6d69746d656e74223a227a6f61327838392d6f312d5653744f776c6a737561477a7370307357734a79446f6b5164634a5550734b77222c226c656e677468223a377d2c22636f737473223a5b5d2c2265666665637473223a5b7b22706f736974696f6e223a225765207374616e642062792069742e222c2274797065223a2273746174652d706f736974696f6e227d5d2c2265766964656e6365223a5b7b227469746c65223a7b22636f6d6d69746d656e74223a223763764967474d43626351526a7a597238716432733742592d545555424b334e466c6a3148725f63463641222c226c656e677468223a377d7d5d2c226578706563746174696f6e223a7b226578706563746564223a7b22636f6d6d69746d656e74223a22395a3134373475496a6a6c6651664977506b3655377631396d724b6d685a4c447145374a70593039345a51222c226c656e677468223a347d2c226d656173757265223a7b22636f6d6d69746d656e74223a226e7a3141596a796761322d7767423130623838366a6c3276486d4e6b746554656b4a3639507a734c2d466b222c226c656e677468223a357d2c227265766965774174223a313930393039343430303030307d2c22736572766573223a5b315d2c227469746c65223a7b22636f6d6d69746d656e74223a224b6a39512d753358304a36344c5342725a683471634b315a7870594835656e3347694a6565624f41773949222c226c656e677468223a31307d7d2c226964223a2261742d7468652d746f70222c2274797065223a2270726f706f7365227d2c226174223a313839333435363030303030302c2261757468223a2273657373696f6e222c226279223a226631222c226576656e7473223a5b7b22616761696e73744f72646572223a66616c73652c22617574686f72223a226631222c22636972636c65223a22746f70222c22636f6e74656e74223a7b2263617365223a7b22636f6d6d69746d656e74223a227a6f61327838392d6f312d5653744f776c6a737561477a7370307357734a79446f6b5164634a5550734b77222c226c656e677468223a377d2c22636f737473223a5b5d2c2265666665637473223a5b7b22706f736974696f6e223a225765207374616e642062792069742e222c2274797065223a2273746174652d706f736974696f6e227d5d2c2265766964656e6365223a5b7b227469746c65223a7b22636f6d6d69746d656e74223a223763764967474d43626351526a7a597238716432733742592d545555424b334e466c6a3148725f63463641222c226c656e677468223a377d7d5d2c226578706563746174696f6e223a7b226578706563746564223a7b22636f6d6d69746d656e74223a22395a3134373475496a6a6c6651664977506b3655377631396d724b6d685a4c447145374a70593039345a51222c226c656e677468223a347d2c226d656173757265223a7b22636f6d6d69746d656e74223a226e7a3141596a796761322d7767423130623838366a6c3276486d4e6b746554656b4a3639507a734c2d466b222c226c656e677468223a357d2c227265766965774174223a313930393039343430303030307d2c22736572766573223a5b315d2c227469746c65223a7b22636f6d6d69746d656e74223a224b6a39512d753358304a36344c5342725a683471634b315a7870594835656e3347694a6565624f41773949222c226c656e677468223a31307d7d2c2264656369646572223a22746f70222c226465636973696f6e4b696e64223a227265736f6c7574696f6e222c22656c6563746f72617465223a5b226631222c226632222c226633222c226634222c226635222c226636222c226637222c226638222c226639225d2c226c6164646572223a5b7b22686f757273223a3136382c226b696e64223a22636f6e73656e737573222c226d696e696d756d486f757273223a37322c2272756c65223a226d6f72652d6167726565222c2274776f546869726473223a66616c73657d2c7b2264697363757373696f6e486f757273223a34382c22686f757273223a37322c226b696e64223a22726f756e64222c226f66223a312c22726f756e64223a312c227468726573686f6c64223a7b2264223a31302c226e223a397d7d2c7b2264697363757373696f6e486f757273223a34382c22686f757273223a37322c226b696e64223a22726f756e64222c226f66223a312c22726f756e64223a312c227468726573686f6c64223a7b2264223a31302c226e223a387d7d2c7b2264697363757373696f6e486f757273223a34382c22686f757273223a37322c226b696e64223a22726f756e64222c226f66223a312c22726f756e64223a312c227468726573686f6c64223a7b2264223a31302c226e223a377d7d2c7b2264697363757373696f6e486f757273223a34382c22686f757273223a37322c226b696e64223a22726f756e64222c226f66223a312c22726f756e64223a312c227468726573686f6c64223a7b2264223a31302c226e223a367d7d2c7b2264697363757373696f6e486f757273223a34382c22686f757273223a37322c226b696e64223a22726f756e64222c226f66223a312c22726f756e64223a312c227468726573686f6c64223a226d616a6f72697479227d5d2c226e756d626572223a312c227072616374696365223a7b22616761696e44617973223a33302c22616e7377657244617973223a31342c2261736b73223a7b2265766964656e6365223a747275652c226578706563746174696f6e223a747275652c22676f616c73223a747275657d2c2268696464656e566f746573223a66616c73652c226e616d65223a224c656164657273686970222c227075626c6963436f6d6d656e74223a747275652c2271756f72756d223a7b2264223a322c226e223a312c22737472696374223a747275657d2c227265717569726573223a2273657373696f6e222c22737461676573223a5b7b22686f757273223a3136382c226d6574686f64223a22636f6e73656e737573222c226d696e696d756d486f757273223a37322c2272756c65223a226d6f72652d6167726565227d2c7b2264697363757373696f6e486f757273223a34382c22686f757273223a37322c226d6574686f64223a22766f7465222c22726f756e6473223a312c227468726573686f6c64223a7b2264223a31302c226e223a397d7d2c7b2264697363757373696f6e486f757273223a34382c22686f757273223a37322c226d6574686f64223a22766f7465222c22726f756e6473223a312c227468726573686f6c64223a7b2264223a31302c226e223a387d7d2c7b2264697363757373696f6e486f757273223a34382c22686f757273223a37322c226d6574686f64223a22766f7465222c22726f756e6473223a312c227468726573686f6c64223a7b2264223a31302c226e223a377d7d2c7b2264697363757373696f6e486f757273223a34382c22686f757273223a37322c226d6574686f64223a22766f7465222c22726f756e6473223a312c227468726573686f6c64223a7b2264223a31302c226e223a367d7d2c7b2264697363757373696f6e486f757273223a34382c22686f757273223a37322c226d6574686f64223a22766f7465222c22726f756e6473223a312c227468726573686f6c64223a226d616a6f72697479227d5d7d2c2270726f706f73616c223a22643133222c2270726f706f736572223a226631222c2272656375736564223a5b5d2c2274797065223a2270726f706f73616c2d6f70656e6564227d2c7b22626567616e223a313839333435363030303030302c22656e6473223a313839343036303830303030302c227068617365223a22636f6e73656e737573222c2270726f706f73616c223a22643133222c2273746570223a302c2274797065223a2270686173652d626567616e227d5d2c226c6f67223a22746573742e6578616d706c65222c2276223a307d'),
('14', '1893456000000', 'f2', 'taken-0', 'take-position', '{person:f2,proposal:d13,circle:top}', E'\\x26f8bf5422cc0f32ee842befcbd9fecf64d6dd00b583a8a7a0e3c23e9c93b89e', E'\\x7b22616374223a7b226964223a2274616b656e2d30222c22706f736974696f6e223a226167726565222c2270726f706f73616c223a22643133222c2274797065223a2274616b652d706f736974696f6e222c2276657273696f6e223a317d2c226174223a313839333435363030303030302c2261757468223a2273657373696f6e222c226279223a226632222c226576656e7473223a5b7b22706572736f6e223a226632222c22706f736974696f6e223a226167726565222c2270726f706f73616c223a22643133222c2273746570223a302c2274797065223a22706f736974696f6e2d74616b656e222c2276657273696f6e223a317d5d2c226c6f67223a22746573742e6578616d706c65222c2276223a307d'),
('15', '1893456000000', 'f3', 'taken-1', 'take-position', '{person:f3,proposal:d13,circle:top}', E'\\x7ee51a362ebf58ef86c0e72738ce6c7aa9556b75e935ea9c453b8aa439bee909', E'\\x7b22616374223a7b226964223a2274616b656e2d31222c22706f736974696f6e223a226162737461696e222c2270726f706f73616c223a22643133222c2274797065223a2274616b652d706f736974696f6e222c2276657273696f6e223a317d2c226174223a313839333435363030303030302c2261757468223a2273657373696f6e222c226279223a226633222c226576656e7473223a5b7b22706572736f6e223a226633222c22706f736974696f6e223a226162737461696e222c2270726f706f73616c223a22643133222c2273746570223a302c2274797065223a22706f736974696f6e2d74616b656e222c2276657273696f6e223a317d5d2c226c6f67223a22746573742e6578616d706c65222c2276223a307d'),
('16', '1893456000000', 'f3', 'taken-2', 'take-position', '{person:f3,proposal:d13,circle:top}', E'\\xf4e148f96df106fec722d7a3fb94c8c8695427e61a591496fac6391a0fa36604', E'\\x7b22616374223a7b226964223a2274616b656e2d32222c22706f736974696f6e223a226167726565222c2270726f706f73616c223a22643133222c2274797065223a2274616b652d706f736974696f6e222c2276657273696f6e223a317d2c226174223a313839333435363030303030302c2261757468223a2273657373696f6e222c226279223a226633222c226576656e7473223a5b7b22706572736f6e223a226633222c22706f736974696f6e223a226167726565222c2270726f706f73616c223a22643133222c2273746570223a302c2274797065223a22706f736974696f6e2d74616b656e222c2276657273696f6e223a317d5d2c226c6f67223a22746573742e6578616d706c65222c2276223a307d'),
('2', '1893456000000', 'founding', 'founding:top', 'found-circles', '{circle:top,person:f1,person:f2,person:f3,person:f4,person:f5,person:f6,person:f7,person:f8,person:f9}', E'\\x45d5f5c7d32357966b66b6445fd8022d72caf025c364d58539018a05e843187c', E'\\x7b22616374223a7b22636972636c6573223a5b7b2261726561223a227468652061726561206f6620746f70222c2263686172746572223a7b7d2c22636972636c65223a22746f70222c226d656574696e6773223a5b5d2c226d656d62657273223a5b7b22706572736f6e223a226631227d2c7b22706572736f6e223a226632227d2c7b22706572736f6e223a226633227d2c7b22706572736f6e223a226634227d2c7b22706572736f6e223a226635227d2c7b22706572736f6e223a226636227d2c7b22706572736f6e223a226637227d2c7b22706572736f6e223a226638227d2c7b22706572736f6e223a226639227d5d2c226e616d65223a22746f70222c22706172656e74223a6e756c6c2c22707572706f7365223a22746f206361726520666f7220746f70222c22736572766573223a5b315d7d5d2c226964223a22666f756e64696e673a746f70222c2274797065223a22666f756e642d636972636c6573227d2c226174223a313839333435363030303030302c2261757468223a22666f756e64696e67222c226279223a22666f756e64696e67222c226576656e7473223a5b7b2261726561223a227468652061726561206f6620746f70222c2263686172746572223a7b22656e64436f6e646974696f6e223a6e756c6c2c226c6f636b6564507261637469636573223a5b5d2c226d656d626572436170223a392c226d656d6265724d696e696d756d223a322c2273656174427564676574223a6e756c6c7d2c22636972636c65223a22746f70222c226d656574696e6773223a5b5d2c226e616d65223a22746f70222c22706172656e74223a6e756c6c2c22707261637469636573223a7b2262794b696e64223a7b7d2c2267656e6572616c223a7b22616761696e44617973223a33302c22616e7377657244617973223a31342c2261736b73223a7b2265766964656e6365223a747275652c226578706563746174696f6e223a747275652c22676f616c73223a747275657d2c2268696464656e566f746573223a66616c73652c226e616d65223a224c656164657273686970222c227075626c6963436f6d6d656e74223a747275652c2271756f72756d223a7b2264223a322c226e223a312c22737472696374223a747275657d2c227265717569726573223a2273657373696f6e222c22737461676573223a5b7b22686f757273223a3136382c226d6574686f64223a22636f6e73656e737573222c226d696e696d756d486f757273223a37322c2272756c65223a226d6f72652d6167726565227d2c7b2264697363757373696f6e486f757273223a34382c22686f757273223a37322c226d6574686f64223a22766f7465222c22726f756e6473223a312c227468726573686f6c64223a7b2264223a31302c226e223a397d7d2c7b2264697363757373696f6e486f757273223a34382c22686f757273223a37322c226d6574686f64223a22766f7465222c22726f756e6473223a312c227468726573686f6c64223a7b2264223a31302c226e223a387d7d2c7b2264697363757373696f6e486f757273223a34382c22686f757273223a37322c226d6574686f64223a22766f7465222c22726f756e6473223a312c227468726573686f6c64223a7b2264223a31302c226e223a377d7d2c7b2264697363757373696f6e486f757273223a34382c22686f757273223a37322c226d6574686f64223a22766f7465222c22726f756e6473223a312c227468726573686f6c64223a7b2264223a31302c226e223a367d7d2c7b2264697363757373696f6e486f757273223a34382c22686f757273223a37322c226d6574686f64223a22766f7465222c22726f756e6473223a312c227468726573686f6c64223a226d616a6f72697479227d5d7d7d2c22707572706f7365223a22746f206361726520666f7220746f70222c22736572766573223a5b315d2c2274797065223a22636972636c652d63726561746564227d2c7b22636972636c65223a22746f70222c22706572736f6e223a226631222c2273696e6365223a313839333435363030303030302c2274797065223a226d656d6265722d736561746564227d2c7b22636972636c65223a22746f70222c22706572736f6e223a226632222c2273696e6365223a313839333435363030303030302c2274797065223a226d656d6265722d736561746564227d2c7b22636972636c65223a22746f70222c22706572736f6e223a226633222c2273696e6365223a313839333435363030303030302c2274797065223a226d656d6265722d736561746564227d2c7b22636972636c65223a22746f70222c22706572736f6e223a226634222c2273696e6365223a313839333435363030303030302c2274797065223a226d656d6265722d736561746564227d2c7b22636972636c65223a22746f70222c22706572736f6e223a226635222c2273696e6365223a313839333435363030303030302c2274797065223a226d656d6265722d736561746564227d2c7b22636972636c65223a22746f70222c22706572736f6e223a226636222c2273696e6365223a313839333435363030303030302c2274797065223a226d656d6265722d736561746564227d2c7b22636972636c65223a22746f70222c22706572736f6e223a226637222c2273696e6365223a313839333435363030303030302c2274797065223a226d656d6265722d736561746564227d2c7b22636972636c65223a22746f70222c22706572736f6e223a226638222c2273696e6365223a313839333435363030303030302c2274797065223a226d656d6265722d736561746564227d2c7b22636972636c65223a22746f70222c22706572736f6e223a226639222c2273696e6365223a313839333435363030303030302c2274797065223a226d656d6265722d736561746564227d5d2c226c6f67223a22746573742e6578616d706c65222c2276223a307d'),
('3', '1893456000000', 'founding', 'founding:circle:0', 'found-circles', '{circle:circle-0,circle:top,person:f1,person:f2,person:f3,person:f4,person:f5,person:f6,person:f7,person:f8,person:f9}', E'\\x83c789b198a37620460c3595ee9b685a8f7f8044a28d06110e924ae218d69335', E'\\x7b22616374223a7b22636972636c6573223a5b7b2261726561223a227468652061726561206f6620636972636c652d30222c2263686172746572223a7b7d2c22636972636c65223a22636972636c652d30222c226d656574696e6773223a5b5d2c226d656d62657273223a5b7b22706572736f6e223a226631227d2c7b22706572736f6e223a226632227d2c7b22706572736f6e223a226633227d2c7b22706572736f6e223a226634227d2c7b22706572736f6e223a226635227d2c7b22706572736f6e223a226636227d2c7b22706572736f6e223a226637227d2c7b22706572736f6e223a226638227d2c7b22706572736f6e223a226639227d5d2c226e616d65223a22636972636c652d30222c22706172656e74223a22746f70222c22707261637469636573223a7b2262794b696e64223a7b7d2c2267656e6572616c223a7b22616761696e44617973223a33302c22616e7377657244617973223a31342c2261736b73223a7b2265766964656e6365223a747275652c226578706563746174696f6e223a747275652c22676f616c73223a747275657d2c2268696464656e566f746573223a747275652c226e616d65223a2248696464656e20766f746573222c227075626c6963436f6d6d656e74223a747275652c2271756f72756d223a7b2264223a322c226e223a312c22737472696374223a747275657d2c227265717569726573223a2273657373696f6e222c22737461676573223a5b7b2264697363757373696f6e486f757273223a302c22686f757273223a37322c226d6574686f64223a22766f7465222c22726f756e6473223a312c227468726573686f6c64223a226d616a6f72697479227d5d7d7d2c22707572706f7365223a22746f206361726520666f7220636972636c652d30222c22736572766573223a5b315d7d5d2c226964223a22666f756e64696e673a636972636c653a30222c2274797065223a22666f756e642d636972636c6573227d2c226174223a313839333435363030303030302c2261757468223a22666f756e64696e67222c226279223a22666f756e64696e67222c226576656e7473223a5b7b2261726561223a227468652061726561206f6620636972636c652d30222c2263686172746572223a7b22656e64436f6e646974696f6e223a6e756c6c2c226c6f636b6564507261637469636573223a5b5d2c226d656d626572436170223a392c226d656d6265724d696e696d756d223a322c2273656174427564676574223a6e756c6c7d2c22636972636c65223a22636972636c652d30222c226d656574696e6773223a5b5d2c226e616d65223a22636972636c652d30222c22706172656e74223a22746f70222c22707261637469636573223a7b2262794b696e64223a7b7d2c2267656e6572616c223a7b22616761696e44617973223a33302c22616e7377657244617973223a31342c2261736b73223a7b2265766964656e6365223a747275652c226578706563746174696f6e223a747275652c22676f616c73223a747275657d2c2268696464656e566f746573223a747275652c226e616d65223a2248696464656e20766f746573222c227075626c6963436f6d6d656e74223a747275652c2271756f72756d223a7b2264223a322c226e223a312c22737472696374223a747275657d2c227265717569726573223a2273657373696f6e222c22737461676573223a5b7b2264697363757373696f6e486f757273223a302c22686f757273223a37322c226d6574686f64223a22766f7465222c22726f756e6473223a312c227468726573686f6c64223a226d616a6f72697479227d5d7d7d2c22707572706f7365223a22746f206361726520666f7220636972636c652d30222c22736572766573223a5b315d2c2274797065223a22636972636c652d63726561746564227d2c7b22636972636c65223a22636972636c652d30222c22706572736f6e223a226631222c2273696e6365223a313839333435363030303030302c2274797065223a226d656d6265722d736561746564227d2c7b22636972636c65223a22636972636c652d30222c22706572736f6e223a226632222c2273696e6365223a313839333435363030303030302c2274797065223a226d656d6265722d736561746564227d2c7b22636972636c65223a22636972636c652d30222c22706572736f6e223a226633222c2273696e6365223a313839333435363030303030302c2274797065223a226d656d6265722d736561746564227d2c7b22636972636c65223a22636972636c652d30222c22706572736f6e223a226634222c2273696e6365223a313839333435363030303030302c2274797065223a226d656d6265722d736561746564227d2c7b22636972636c65223a22636972636c652d30222c22706572736f6e223a226635222c2273696e6365223a313839333435363030303030302c2274797065223a226d656d6265722d736561746564227d2c7b22636972636c65223a22636972636c652d30222c22706572736f6e223a226636222c2273696e6365223a313839333435363030303030302c2274797065223a226d656d6265722d736561746564227d2c7b22636972636c65223a22636972636c652d30222c22706572736f6e223a226637222c2273696e6365223a313839333435363030303030302c2274797065223a226d656d6265722d736561746564227d2c7b22636972636c65223a22636972636c652d30222c22706572736f6e223a226638222c2273696e6365223a313839333435363030303030302c2274797065223a226d656d6265722d736561746564227d2c7b22636972636c65223a22636972636c652d30222c22706572736f6e223a226639222c2273696e6365223a313839333435363030303030302c2274797065223a226d656d6265722d736561746564227d5d2c226c6f67223a22746573742e6578616d706c65222c2276223a307d'),
('4', '1893456000000', 'founding', 'founding:circle:1', 'found-circles', '{circle:circle-1,circle:top,person:f10,person:f11,person:f12,person:f13,person:f14,person:f15,person:f16,person:f17,person:f18}', E'\\xb1e689148fb6c252d8b19dca5319ac47cfb68f6dc567994aca25e79a06b27dd9', E'\\x7b22616374223a7b22636972636c6573223a5b7b2261726561223a227468652061726561206f6620636972636c652d31222c2263686172746572223a7b7d2c22636972636c65223a22636972636c652d31222c226d656574696e6773223a5b5d2c226d656d62657273223a5b7b22706572736f6e223a22663130227d2c7b22706572736f6e223a22663131227d2c7b22706572736f6e223a22663132227d2c7b22706572736f6e223a22663133227d2c7b22706572736f6e223a22663134227d2c7b22706572736f6e223a22663135227d2c7b22706572736f6e223a22663136227d2c7b22706572736f6e223a22663137227d2c7b22706572736f6e223a22663138227d5d2c226e616d65223a22636972636c652d31222c22706172656e74223a22746f70222c22707261637469636573223a7b2262794b696e64223a7b7d2c2267656e6572616c223a7b22616761696e44617973223a33302c22616e7377657244617973223a31342c2261736b73223a7b2265766964656e6365223a747275652c226578706563746174696f6e223a747275652c22676f616c73223a747275657d2c2268696464656e566f746573223a747275652c226e616d65223a2248696464656e20766f746573222c227075626c6963436f6d6d656e74223a747275652c2271756f72756d223a7b2264223a322c226e223a312c22737472696374223a747275657d2c227265717569726573223a2273657373696f6e222c22737461676573223a5b7b2264697363757373696f6e486f757273223a302c22686f757273223a37322c226d6574686f64223a22766f7465222c22726f756e6473223a312c227468726573686f6c64223a226d616a6f72697479227d5d7d7d2c22707572706f7365223a22746f206361726520666f7220636972636c652d31222c22736572766573223a5b315d7d5d2c226964223a22666f756e64696e673a636972636c653a31222c2274797065223a22666f756e642d636972636c6573227d2c226174223a313839333435363030303030302c2261757468223a22666f756e64696e67222c226279223a22666f756e64696e67222c226576656e7473223a5b7b2261726561223a227468652061726561206f6620636972636c652d31222c2263686172746572223a7b22656e64436f6e646974696f6e223a6e756c6c2c226c6f636b6564507261637469636573223a5b5d2c226d656d626572436170223a392c226d656d6265724d696e696d756d223a322c2273656174427564676574223a6e756c6c7d2c22636972636c65223a22636972636c652d31222c226d656574696e6773223a5b5d2c226e616d65223a22636972636c652d31222c22706172656e74223a22746f70222c22707261637469636573223a7b2262794b696e64223a7b7d2c2267656e6572616c223a7b22616761696e44617973223a33302c22616e7377657244617973223a31342c2261736b73223a7b2265766964656e6365223a747275652c226578706563746174696f6e223a747275652c22676f616c73223a747275657d2c2268696464656e566f746573223a747275652c226e616d65223a2248696464656e20766f746573222c227075626c6963436f6d6d656e74223a747275652c2271756f72756d223a7b2264223a322c226e223a312c22737472696374223a747275657d2c227265717569726573223a2273657373696f6e222c22737461676573223a5b7b2264697363757373696f6e486f757273223a302c22686f757273223a37322c226d6574686f64223a22766f7465222c22726f756e6473223a312c227468726573686f6c64223a226d616a6f72697479227d5d7d7d2c22707572706f7365223a22746f206361726520666f7220636972636c652d31222c22736572766573223a5b315d2c2274797065223a22636972636c652d63726561746564227d2c7b22636972636c65223a22636972636c652d31222c22706572736f6e223a22663130222c2273696e6365223a313839333435363030303030302c2274797065223a226d656d6265722d736561746564227d2c7b22636972636c65223a22636972636c652d31222c22706572736f6e223a22663131222c2273696e6365223a313839333435363030303030302c2274797065223a226d656d6265722d736561746564227d2c7b22636972636c65223a22636972636c652d31222c22706572736f6e223a22663132222c2273696e6365223a313839333435363030303030302c2274797065223a226d656d6265722d736561746564227d2c7b22636972636c65223a22636972636c652d31222c22706572736f6e223a22663133222c2273696e6365223a313839333435363030303030302c2274797065223a226d656d6265722d736561746564227d2c7b22636972636c65223a22636972636c652d31222c22706572736f6e223a22663134222c2273696e6365223a313839333435363030303030302c2274797065223a226d656d6265722d736561746564227d2c7b22636972636c65223a22636972636c652d31222c22706572736f6e223a22663135222c2273696e6365223a313839333435363030303030302c2274797065223a226d656d6265722d736561746564227d2c7b22636972636c65223a22636972636c652d31222c22706572736f6e223a22663136222c2273696e6365223a313839333435363030303030302c2274797065223a226d656d6265722d736561746564227d2c7b22636972636c65223a22636972636c652d31222c22706572736f6e223a22663137222c2273696e6365223a313839333435363030303030302c2274797065223a226d656d6265722d736561746564227d2c7b22636972636c65223a22636972636c652d31222c22706572736f6e223a22663138222c2273696e6365223a313839333435363030303030302c2274797065223a226d656d6265722d736561746564227d5d2c226c6f67223a22746573742e6578616d706c65222c2276223a307d'),
('5', '1893456000000', 'founding', 'founding:complete', 'complete-founding', '{}', E'\\x7251b0deabbdd55117d012eff324b35eef2e50e80a46c83d700489e6cc74b02d', E'\\x7b22616374223a7b226964223a22666f756e64696e673a636f6d706c657465222c22736f636965747946696c65223a2230303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030222c2274797065223a22636f6d706c6574652d666f756e64696e67227d2c226174223a313839333435363030303030302c2261757468223a22666f756e64696e67222c226279223a22666f756e64696e67222c226576656e7473223a5b7b22736f636965747946696c65223a2230303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030222c2274797065223a22666f756e64696e672d636f6d706c65746564227d5d2c226c6f67223a22746573742e6578616d706c65222c2276223a307d'),
('6', '1893456000000', 'f10', 'to-be-kept', 'propose', '{person:f10,proposal:d6,circle:circle-1}', E'\\x7d70f4c86d1197133e6c90416385d8b4f473be11899152a104d13dc67dc1eb08', E'\\x7b22616374223a7b22636972636c65223a22636972636c652d31222c22636f6e74656e74223a7b2263617365223a7b22636f6d6d69746d656e74223a2272635048686d48487a47692d49634f6e53575378766c335f75795735484832394744725f5178426e44384d222c226c656e677468223a377d2c22636f737473223a5b5d2c2265666665637473223a5b7b22706f736974696f6e223a225765207374616e642062792069742e222c2274797065223a2273746174652d706f736974696f6e227d5d2c2265766964656e6365223a5b7b227469746c65223a7b22636f6d6d69746d656e74223a225730374f4b73486945314b334f4a504d554b6b614a6843735a2d70754b53384a4a733471366d68444a5777222c226c656e677468223a377d7d5d2c226578706563746174696f6e223a7b226578706563746564223a7b22636f6d6d69746d656e74223a2257744a44374d4866537868327031684e586644797966564251704178752d576f70674348687a6e72516f34222c226c656e677468223a347d2c226d656173757265223a7b22636f6d6d69746d656e74223a222d526b3064334b5f455554466850634f786b4931665879724f4939647441384d4a49534a4d4b3878595f30222c226c656e677468223a357d2c227265766965774174223a313930393039343430303030307d2c22736572766573223a5b315d2c227469746c65223a7b22636f6d6d69746d656e74223a22486e63755363434a62555456635a343065727866626c706b2d44754b776d5433334e683470527466305073222c226c656e677468223a31307d7d2c226964223a22746f2d62652d6b657074222c2274797065223a2270726f706f7365227d2c226174223a313839333435363030303030302c2261757468223a2273657373696f6e222c226279223a22663130222c226576656e7473223a5b7b22616761696e73744f72646572223a66616c73652c22617574686f72223a22663130222c22636972636c65223a22636972636c652d31222c22636f6e74656e74223a7b2263617365223a7b22636f6d6d69746d656e74223a2272635048686d48487a47692d49634f6e53575378766c335f75795735484832394744725f5178426e44384d222c226c656e677468223a377d2c22636f737473223a5b5d2c2265666665637473223a5b7b22706f736974696f6e223a225765207374616e642062792069742e222c2274797065223a2273746174652d706f736974696f6e227d5d2c2265766964656e6365223a5b7b227469746c65223a7b22636f6d6d69746d656e74223a225730374f4b73486945314b334f4a504d554b6b614a6843735a2d70754b53384a4a733471366d68444a5777222c226c656e677468223a377d7d5d2c226578706563746174696f6e223a7b226578706563746564223a7b22636f6d6d69746d656e74223a2257744a44374d4866537868327031684e586644797966564251704178752d576f70674348687a6e72516f34222c226c656e677468223a347d2c226d656173757265223a7b22636f6d6d69746d656e74223a222d526b3064334b5f455554466850634f786b4931665879724f4939647441384d4a49534a4d4b3878595f30222c226c656e677468223a357d2c227265766965774174223a313930393039343430303030307d2c22736572766573223a5b315d2c227469746c65223a7b22636f6d6d69746d656e74223a22486e63755363434a62555456635a343065727866626c706b2d44754b776d5433334e683470527466305073222c226c656e677468223a31307d7d2c2264656369646572223a22636972636c652d31222c226465636973696f6e4b696e64223a227265736f6c7574696f6e222c22656c6563746f72617465223a5b22663130222c22663131222c22663132222c22663133222c22663134222c22663135222c22663136222c22663137222c22663138225d2c226c6164646572223a5b7b2264697363757373696f6e486f757273223a302c22686f757273223a37322c226b696e64223a22726f756e64222c226f66223a312c22726f756e64223a312c227468726573686f6c64223a226d616a6f72697479227d5d2c226e756d626572223a312c227072616374696365223a7b22616761696e44617973223a33302c22616e7377657244617973223a31342c2261736b73223a7b2265766964656e6365223a747275652c226578706563746174696f6e223a747275652c22676f616c73223a747275657d2c2268696464656e566f746573223a747275652c226e616d65223a2248696464656e20766f746573222c227075626c6963436f6d6d656e74223a747275652c2271756f72756d223a7b2264223a322c226e223a312c22737472696374223a747275657d2c227265717569726573223a2273657373696f6e222c22737461676573223a5b7b2264697363757373696f6e486f757273223a302c22686f757273223a37322c226d6574686f64223a22766f7465222c22726f756e6473223a312c227468726573686f6c64223a226d616a6f72697479227d5d7d2c2270726f706f73616c223a226436222c2270726f706f736572223a22663130222c2272656375736564223a5b5d2c2274797065223a2270726f706f73616c2d6f70656e6564227d2c7b2270726f706f73616c223a226436222c2274797065223a22636173652d616761696e73742d6d697373696e67227d2c7b22626567616e223a313839333435363030303030302c22656e6473223a313839333731353230303030302c227068617365223a22726f756e64222c2270726f706f73616c223a226436222c2273746570223a302c2274797065223a2270686173652d626567616e227d5d2c226c6f67223a22746573742e6578616d706c65222c2276223a307d'),
('7', '1893456000000', 'f11', 'said-0', 'comment', '{person:f11,proposal:d6,circle:circle-1}', E'\\x7226792930a8f3bbe2ae2ea6199e73584fa8488c5b5f44c729a12ce77694c4be', E'\\x7b22616374223a7b226964223a22736169642d30222c2270726f706f73616c223a226436222c2274657874223a7b22636f6d6d69746d656e74223a22516e477a2d6a444f45713773797a4a63633765654775613570546e51346436414a4c48447036654a614349222c226c656e677468223a31347d2c2274797065223a22636f6d6d656e74227d2c226174223a313839333435363030303030302c2261757468223a2273657373696f6e222c226279223a22663131222c226576656e7473223a5b7b22636f6d6d656e74223a226337222c22706572736f6e223a22663131222c2270726f706f73616c223a226436222c2274657874223a7b22636f6d6d69746d656e74223a22516e477a2d6a444f45713773797a4a63633765654775613570546e51346436414a4c48447036654a614349222c226c656e677468223a31347d2c2274797065223a22636f6d6d656e742d6d616465227d5d2c226c6f67223a22746573742e6578616d706c65222c2276223a307d'),
('8', '1893456000000', 'f11', 'said-1', 'comment', '{person:f11,proposal:d6,circle:circle-1}', E'\\x01c50a86003ad8fbc07616dae6d82b43e07ab1c235448d1050de83a3dd4fee21', E'\\x7b22616374223a7b226964223a22736169642d31222c2270726f706f73616c223a226436222c2274657874223a7b22636f6d6d69746d656e74223a224a7653636130767a5238486e5950356779305163585f5a375152316c652d34325f5269436c59677642756f222c226c656e677468223a31307d2c2274797065223a22636f6d6d656e74227d2c226174223a313839333435363030303030302c2261757468223a2273657373696f6e222c226279223a22663131222c226576656e7473223a5b7b22636f6d6d656e74223a226338222c22706572736f6e223a22663131222c2270726f706f73616c223a226436222c2274657874223a7b22636f6d6d69746d656e74223a224a7653636130767a5238486e5950356779305163585f5a375152316c652d34325f5269436c59677642756f222c226c656e677468223a31307d2c2274797065223a22636f6d6d656e742d6d616465227d5d2c226c6f67223a22746573742e6578616d706c65222c2276223a307d'),
('9', '1893456000000', 'f11', 'said-2', 'comment', '{person:f11,proposal:d6,circle:circle-1}', E'\\x9cfe86cb1d8a1b0ad705bcb37fbf694b13bc7fa34a5a4a086e7b452758213c9a', E'\\x7b22616374223a7b226964223a22736169642d32222c2270726f706f73616c223a226436222c2274657874223a7b22636f6d6d69746d656e74223a224e43744745546469387635713931467265714377625466357150714379676b504666584478387a56755955222c226c656e677468223a31337d2c2274797065223a22636f6d6d656e74227d2c226174223a313839333435363030303030302c2261757468223a2273657373696f6e222c226279223a22663131222c226576656e7473223a5b7b22636f6d6d656e74223a226339222c22706572736f6e223a22663131222c2270726f706f73616c223a226436222c2274657874223a7b22636f6d6d69746d656e74223a224e43744745546469387635713931467265714377625466357150714379676b504666584478387a56755955222c226c656e677468223a31337d2c2274797065223a22636f6d6d656e742d6d616465227d5d2c226c6f67223a22746573742e6578616d706c65222c2276223a307d');
insert into "log" ("id", "origin", "clock", "founded", "size", "root", "subtrees", "at", "simulated_now", "alive_at") values
('1', 'test.example', 'simulated', 'true', '17', E'\\x85464e416f8872edb63fe9ae150201091afed9e53a285d6ccbe5574e6912eafd', E'\\x53609bac2f5e90c310e4714e958a2747fd7ae0b905a7c01bf0d057e6e7cf8badf4e148f96df106fec722d7a3fb94c8c8695427e61a591496fac6391a0fa36604', '1893456000000', '1893456000000', NULL);
insert into "migration" ("number", "name", "sha256", "run_at") values
('1', '0001-log.sql', 'd5087103086b15aa4cf30c48eaaeda1e71997be62c21793861a73ed0fd128855', '2026-11-25 08:47:28.860739+00'),
('2', '0002-states.sql', '13429c647e703bcebe899a8c539614a053dc90f1d7ab007e72b3bcfd02ae6f59', '2026-11-25 08:47:28.860739+00'),
('3', '0003-views.sql', '00d0c2b8daf49fe6d09134fae4d8da1c85a4d3bb45031e525b8f14efdb77032a', '2026-11-25 08:47:28.860739+00'),
('4', '0004-identity.sql', '94ed9315825a3f49868f122bee80b05ce859adb7954827494b7250fc8f7eb6c9', '2026-11-25 08:47:28.860739+00'),
('5', '0005-search.sql', 'cfaffc2275f387f866c952cee115ca5379570ceab86d4dbbb0a3098c6cedec9d', '2026-11-25 08:47:28.860739+00'),
('7', '0007-comments.sql', '1517275f99b32f62c03f59abf1ef6d2fd12f6444553a2190d0f7efe286e84517', '2026-11-25 08:47:28.860739+00'),
('8', '0008-size.sql', '5bd4d530367e75e919bcd1e74cbfa11a81cc2a1852b260bbad78b87fdfd131be', '2026-11-25 08:47:28.860739+00');
insert into "person" ("id", "from_entry", "to_entry", "value") values
('f1', '3', NULL, '{"kind":"person","id":"f1","name":{"commitment":"Yx2KNA5WhY9iJeJ2vBZpZ1196Ml6fcZpOouAnA1nMCE","length":8},"biography":null,"registeredAt":1893456000000,"citizenSince":1893456000000,"founder":true,"foundFalse":false,"lapsesAt":null,"vouchedBy":[],"vouches":[],"seats":["top","circle-0"],"projects":[],"waysIn":[]}'),
('f10', '4', NULL, '{"kind":"person","id":"f10","name":{"commitment":"JpAKL2cTY_Ksrt5ds3_aqYUsmgzd18T11YjzNTXAmUs","length":9},"biography":null,"registeredAt":1893456000000,"citizenSince":1893456000000,"founder":true,"foundFalse":false,"lapsesAt":null,"vouchedBy":[],"vouches":[],"seats":["circle-1"],"projects":[],"waysIn":[]}'),
('f11', '4', NULL, '{"kind":"person","id":"f11","name":{"commitment":"iRgFjAb-Gsz_kOaJTqiPWXHFG-FPz-89mHRhRtB17B8","length":9},"biography":null,"registeredAt":1893456000000,"citizenSince":1893456000000,"founder":true,"foundFalse":false,"lapsesAt":null,"vouchedBy":[],"vouches":[],"seats":["circle-1"],"projects":[],"waysIn":[]}'),
('f12', '4', NULL, '{"kind":"person","id":"f12","name":{"commitment":"aOFJwj2ZWQnITee6_IK9UKkR9NHw3FmNC8rIxWemwko","length":9},"biography":null,"registeredAt":1893456000000,"citizenSince":1893456000000,"founder":true,"foundFalse":false,"lapsesAt":null,"vouchedBy":[],"vouches":[],"seats":["circle-1"],"projects":[],"waysIn":[]}'),
('f13', '4', NULL, '{"kind":"person","id":"f13","name":{"commitment":"w8ArD4LV8quxqHVlOI6Qv6FTOHqG8uxc5OWgd7_RXSk","length":9},"biography":null,"registeredAt":1893456000000,"citizenSince":1893456000000,"founder":true,"foundFalse":false,"lapsesAt":null,"vouchedBy":[],"vouches":[],"seats":["circle-1"],"projects":[],"waysIn":[]}'),
('f14', '4', NULL, '{"kind":"person","id":"f14","name":{"commitment":"v6oisE50v54kOVgFDUWOzMBryYkFVmujj2mcHGfe3_A","length":9},"biography":null,"registeredAt":1893456000000,"citizenSince":1893456000000,"founder":true,"foundFalse":false,"lapsesAt":null,"vouchedBy":[],"vouches":[],"seats":["circle-1"],"projects":[],"waysIn":[]}'),
('f15', '4', NULL, '{"kind":"person","id":"f15","name":{"commitment":"MzOadQ5duX9kR5J8QsvadHvRWSrwzQ8MbeHKeWcOR8E","length":9},"biography":null,"registeredAt":1893456000000,"citizenSince":1893456000000,"founder":true,"foundFalse":false,"lapsesAt":null,"vouchedBy":[],"vouches":[],"seats":["circle-1"],"projects":[],"waysIn":[]}'),
('f16', '4', NULL, '{"kind":"person","id":"f16","name":{"commitment":"27sxKJy3JPq_zmc7dt942NVkoj0qBiSnc0IJeHuj1a8","length":9},"biography":null,"registeredAt":1893456000000,"citizenSince":1893456000000,"founder":true,"foundFalse":false,"lapsesAt":null,"vouchedBy":[],"vouches":[],"seats":["circle-1"],"projects":[],"waysIn":[]}'),
('f17', '4', NULL, '{"kind":"person","id":"f17","name":{"commitment":"6SP-DiooOPrOXk-hOlEaAm2_NuBSn7M-VrkmJtpBdpQ","length":9},"biography":null,"registeredAt":1893456000000,"citizenSince":1893456000000,"founder":true,"foundFalse":false,"lapsesAt":null,"vouchedBy":[],"vouches":[],"seats":["circle-1"],"projects":[],"waysIn":[]}'),
('f18', '4', NULL, '{"kind":"person","id":"f18","name":{"commitment":"BO6ho3Erplx9zbGWLCGF3GA7ZFJHmFrVdffLsTrxhQA","length":9},"biography":null,"registeredAt":1893456000000,"citizenSince":1893456000000,"founder":true,"foundFalse":false,"lapsesAt":null,"vouchedBy":[],"vouches":[],"seats":["circle-1"],"projects":[],"waysIn":[]}'),
('f19', '1', NULL, '{"kind":"person","id":"f19","name":{"commitment":"pTggnv07nzmVUgm_5IHBDJaDr4WNms_kF1DpEFyqTiE","length":9},"biography":null,"registeredAt":1893456000000,"citizenSince":1893456000000,"founder":true,"foundFalse":false,"lapsesAt":null,"vouchedBy":[],"vouches":[],"seats":[],"projects":[],"waysIn":[]}'),
('f2', '3', NULL, '{"kind":"person","id":"f2","name":{"commitment":"SdVRC4Qs9-TWG8Aauu3Uki0XeizTzMHGNTnOR6Ze4YM","length":8},"biography":null,"registeredAt":1893456000000,"citizenSince":1893456000000,"founder":true,"foundFalse":false,"lapsesAt":null,"vouchedBy":[],"vouches":[],"seats":["top","circle-0"],"projects":[],"waysIn":[]}'),
('f20', '1', NULL, '{"kind":"person","id":"f20","name":{"commitment":"Y_vA3H_Wq_Zt0yA_8e1z9RpzvteJmiulFM2i28KuHe8","length":9},"biography":null,"registeredAt":1893456000000,"citizenSince":1893456000000,"founder":true,"foundFalse":false,"lapsesAt":null,"vouchedBy":[],"vouches":[],"seats":[],"projects":[],"waysIn":[]}'),
('f3', '3', NULL, '{"kind":"person","id":"f3","name":{"commitment":"_5pZi1QiGoRpIbK01XoohlqgDTSqiiPKuvuyWXO3s3c","length":8},"biography":null,"registeredAt":1893456000000,"citizenSince":1893456000000,"founder":true,"foundFalse":false,"lapsesAt":null,"vouchedBy":[],"vouches":[],"seats":["top","circle-0"],"projects":[],"waysIn":[]}'),
('f4', '3', NULL, '{"kind":"person","id":"f4","name":{"commitment":"jMrSzUx1mhBYCCWD_1XIhbY-TBU4ncj9aNf1qtbLuWs","length":8},"biography":null,"registeredAt":1893456000000,"citizenSince":1893456000000,"founder":true,"foundFalse":false,"lapsesAt":null,"vouchedBy":[],"vouches":[],"seats":["top","circle-0"],"projects":[],"waysIn":[]}'),
('f5', '3', NULL, '{"kind":"person","id":"f5","name":{"commitment":"0UOiMjorJ51IrV2BTgCo2Sqz9x0UeNEdzet3B3nNNao","length":8},"biography":null,"registeredAt":1893456000000,"citizenSince":1893456000000,"founder":true,"foundFalse":false,"lapsesAt":null,"vouchedBy":[],"vouches":[],"seats":["top","circle-0"],"projects":[],"waysIn":[]}'),
('f6', '3', NULL, '{"kind":"person","id":"f6","name":{"commitment":"m1pGBOLi45cqhpBB1U3OtyzokbJKb4OHxQ4PSNWbIdE","length":8},"biography":null,"registeredAt":1893456000000,"citizenSince":1893456000000,"founder":true,"foundFalse":false,"lapsesAt":null,"vouchedBy":[],"vouches":[],"seats":["top","circle-0"],"projects":[],"waysIn":[]}'),
('f7', '3', NULL, '{"kind":"person","id":"f7","name":{"commitment":"Bz629Nifh2AElP4FZIbS_ETThZ8grjXxdVqmqe4e0RY","length":8},"biography":null,"registeredAt":1893456000000,"citizenSince":1893456000000,"founder":true,"foundFalse":false,"lapsesAt":null,"vouchedBy":[],"vouches":[],"seats":["top","circle-0"],"projects":[],"waysIn":[]}'),
('f8', '3', NULL, '{"kind":"person","id":"f8","name":{"commitment":"7qfZV531NM7Bv4yDEKX5n6b_B5vHMg64NiyoBej-9q8","length":8},"biography":null,"registeredAt":1893456000000,"citizenSince":1893456000000,"founder":true,"foundFalse":false,"lapsesAt":null,"vouchedBy":[],"vouches":[],"seats":["top","circle-0"],"projects":[],"waysIn":[]}'),
('f9', '3', NULL, '{"kind":"person","id":"f9","name":{"commitment":"2AOKfWTpEf2azKOw2oRsDMAmuF2LFI9BdjDPVzJB7-U","length":8},"biography":null,"registeredAt":1893456000000,"citizenSince":1893456000000,"founder":true,"foundFalse":false,"lapsesAt":null,"vouchedBy":[],"vouches":[],"seats":["top","circle-0"],"projects":[],"waysIn":[]}');
insert into "position" ("id", "from_entry", "to_entry", "value") values
('d13/f2', '14', NULL, '{"kind":"position","id":"d13/f2","proposal":"d13","person":"f2","version":1,"step":0,"choice":"agree","at":1893456000000,"reason":null}'),
('d13/f3', '15', '16', '{"kind":"position","id":"d13/f3","proposal":"d13","person":"f3","version":1,"step":0,"choice":"abstain","at":1893456000000,"reason":null}'),
('d13/f3', '16', NULL, '{"kind":"position","id":"d13/f3","proposal":"d13","person":"f3","version":1,"step":0,"choice":"agree","at":1893456000000,"reason":null}'),
('d6/f11', '11', NULL, '{"kind":"position","id":"d6/f11","proposal":"d6","person":"f11","version":1,"step":0,"choice":"hidden","at":1893456000000,"reason":{"commitment":"N0raRSRyDMr-ywqHDqyGnoEwFOlStZbfFRHakv4-luE","length":3}}'),
('d6/f12', '12', NULL, '{"kind":"position","id":"d6/f12","proposal":"d6","person":"f12","version":1,"step":0,"choice":"hidden","at":1893456000000,"reason":{"commitment":"2YPR66v5Yq65B9suNG5CeG2Uy8EVZfDFxbKuzzW5qpI","length":3}}');
insert into "proposal" ("id", "from_entry", "to_entry", "value") values
('d13', '13', NULL, '{"kind":"proposal","id":"d13","number":1,"status":"open","version":1,"effectsVersion":1,"lengthened":0,"decisionKind":"resolution","ladder":[{"kind":"consensus","rule":"more-agree","twoThirds":false,"hours":168,"minimumHours":72},{"kind":"round","threshold":{"n":9,"d":10},"round":1,"of":1,"hours":72,"discussionHours":48},{"kind":"round","threshold":{"n":8,"d":10},"round":1,"of":1,"hours":72,"discussionHours":48},{"kind":"round","threshold":{"n":7,"d":10},"round":1,"of":1,"hours":72,"discussionHours":48},{"kind":"round","threshold":{"n":6,"d":10},"round":1,"of":1,"hours":72,"discussionHours":48},{"kind":"round","threshold":"majority","round":1,"of":1,"hours":72,"discussionHours":48}],"quorum":{"n":1,"d":2,"strict":true},"electorate":["f1","f2","f3","f4","f5","f6","f7","f8","f9"],"recused":[],"interested":[],"gone":[],"step":0,"phase":"consensus","phaseBegan":1893456000000,"phaseEnds":1894060800000,"heldUntil":1893715200000,"endsSetAt":1893456000000,"effectsAt":1893456000000,"openedAt":1893456000000,"caseAgainst":"awaited","againstOrder":false,"exceptions":[],"consents":{},"results":[],"decidedAt":null,"carrying":{"state":"none"},"questionedBy":[],"withdrawnAt":null,"repealedBy":null,"review":null,"reviewOverdue":false,"createdAt":1893456000000,"circle":"top","author":"f1","proposer":"f1","content":{"title":{"commitment":"Kj9Q-u3X0J64LSBrZh4qcK1ZxpYH5en3GiJeebOAw9I","length":10},"case":{"commitment":"zoa2x89-o1-VStOwljsuaGzsp0sWsJyDokQdcJUPsKw","length":7},"effects":[{"type":"state-position","position":"We stand by it."}],"serves":[1],"costs":[],"evidence":[{"title":{"commitment":"7cvIgGMCbcQRjzYr8qd2s7BY-TUUBK3NFlj1Hr_cF6A","length":7}}],"expectation":{"measure":{"commitment":"nz1AYjyga2-wgB10b886jl2vHmNkteTekJ69PzsL-Fk","length":5},"expected":{"commitment":"9Z1474uIjjlfQfIwPk6U7v19mrKmhZLDqE7JpY094ZQ","length":4},"reviewAt":1909094400000}},"decider":"top","practice":{"name":"Leadership","stages":[{"method":"consensus","rule":"more-agree","hours":168,"minimumHours":72},{"method":"vote","threshold":{"n":9,"d":10},"rounds":1,"hours":72,"discussionHours":48},{"method":"vote","threshold":{"n":8,"d":10},"rounds":1,"hours":72,"discussionHours":48},{"method":"vote","threshold":{"n":7,"d":10},"rounds":1,"hours":72,"discussionHours":48},{"method":"vote","threshold":{"n":6,"d":10},"rounds":1,"hours":72,"discussionHours":48},{"method":"vote","threshold":"majority","rounds":1,"hours":72,"discussionHours":48}],"quorum":{"n":1,"d":2,"strict":true},"hiddenVotes":false,"publicComment":true,"asks":{"goals":true,"evidence":true,"expectation":true},"answerDays":14,"againDays":30,"requires":"session"}}'),
('d6', '6', NULL, '{"kind":"proposal","id":"d6","number":1,"status":"open","version":1,"effectsVersion":1,"lengthened":0,"decisionKind":"resolution","ladder":[{"kind":"round","threshold":"majority","round":1,"of":1,"hours":72,"discussionHours":0}],"quorum":{"n":1,"d":2,"strict":true},"electorate":["f10","f11","f12","f13","f14","f15","f16","f17","f18"],"recused":[],"interested":[],"gone":[],"step":0,"phase":"round","phaseBegan":1893456000000,"phaseEnds":1893715200000,"heldUntil":null,"endsSetAt":1893456000000,"effectsAt":1893456000000,"openedAt":1893456000000,"caseAgainst":"missing","againstOrder":false,"exceptions":[],"consents":{},"results":[],"decidedAt":null,"carrying":{"state":"none"},"questionedBy":[],"withdrawnAt":null,"repealedBy":null,"review":null,"reviewOverdue":false,"createdAt":1893456000000,"circle":"circle-1","author":"f10","proposer":"f10","content":{"title":{"commitment":"HncuScCJbUTVcZ40erxfblpk-DuKwmT33Nh4pRtf0Ps","length":10},"case":{"commitment":"rcPHhmHHzGi-IcOnSWSxvl3_uyW5HH29GDr_QxBnD8M","length":7},"effects":[{"type":"state-position","position":"We stand by it."}],"serves":[1],"costs":[],"evidence":[{"title":{"commitment":"W07OKsHiE1K3OJPMUKkaJhCsZ-puKS8JJs4q6mhDJWw","length":7}}],"expectation":{"measure":{"commitment":"-Rk0d3K_EUTFhPcOxkI1fXyrOI9dtA8MJISJMK8xY_0","length":5},"expected":{"commitment":"WtJD7MHfSxh2p1hNXfDyyfVBQpAxu-WopgCHhznrQo4","length":4},"reviewAt":1909094400000}},"decider":"circle-1","practice":{"name":"Hidden votes","stages":[{"method":"vote","threshold":"majority","rounds":1,"hours":72,"discussionHours":0}],"quorum":{"n":1,"d":2,"strict":true},"hiddenVotes":true,"publicComment":true,"asks":{"goals":true,"evidence":true,"expectation":true},"answerDays":14,"againDays":30,"requires":"session"}}');
insert into "sealed_vote" ("proposal", "step", "person", "entry", "commitment") values
('d6', '0', 'f11', '11', 'N0raRSRyDMr-ywqHDqyGnoEwFOlStZbfFRHakv4-luE'),
('d6', '0', 'f12', '12', '2YPR66v5Yq65B9suNG5CeG2Uy8EVZfDFxbKuzzW5qpI');
insert into "search" ("id", "kind", "form", "thing", "anchor", "circle", "person", "status", "entry", "at", "texts", "blob", "marks", "words") values
('circle:circle-0', 'circle', NULL, 'circle-0', NULL, 'circle-0', NULL, 'living', '3', '1893456000000', '{}', NULL, '{@k:circle,@s:living,@c:circle-0}', '''#0'' ''#circle'' ''0'' ''=circle-0'' ''@b:0'' ''@c:circle-0'' ''@k:circle'' ''@s:living'' ''area'' ''care'' ''circle'' ''for'' ''of'' ''the'' ''to'''),
('circle:circle-1', 'circle', NULL, 'circle-1', NULL, 'circle-1', NULL, 'living', '4', '1893456000000', '{}', NULL, '{@k:circle,@s:living,@c:circle-1}', '''#1'' ''#circle'' ''1'' ''=circle-1'' ''@b:0'' ''@c:circle-1'' ''@k:circle'' ''@s:living'' ''area'' ''care'' ''circle'' ''for'' ''of'' ''the'' ''to'''),
('circle:top', 'circle', NULL, 'top', NULL, 'top', NULL, 'living', '4', '1893456000000', '{}', NULL, '{@k:circle,@s:living,@c:top}', '''#top'' ''=top'' ''@b:0'' ''@c:top'' ''@k:circle'' ''@s:living'' ''area'' ''care'' ''for'' ''of'' ''the'' ''to'' ''top'''),
('decision:d13', 'decision', NULL, 'd13', NULL, 'top', 'f1', 'open', '13', '1893456000000', '{Kj9Q-u3X0J64LSBrZh4qcK1ZxpYH5en3GiJeebOAw9I,zoa2x89-o1-VStOwljsuaGzsp0sWsJyDokQdcJUPsKw,7cvIgGMCbcQRjzYr8qd2s7BY-TUUBK3NFlj1Hr_cF6A,nz1AYjyga2-wgB10b886jl2vHmNkteTekJ69PzsL-Fk,9Z1474uIjjlfQfIwPk6U7v19mrKmhZLDqE7JpY094ZQ}', NULL, '{@k:decision,@s:open,@c:top,@p:f1}', '''#a'' ''#proposal'' ''=a-proposal'' ''@b:0'' ''@c:top'' ''@k:decision'' ''@p:f1'' ''@s:open'' ''a'' ''because'' ''by'' ''count'' ''it'' ''more'' ''proposal'' ''stand'' ''study'' ''we'''),
('decision:d6', 'decision', NULL, 'd6', NULL, 'circle-1', 'f10', 'open', '6', '1893456000000', '{HncuScCJbUTVcZ40erxfblpk-DuKwmT33Nh4pRtf0Ps,rcPHhmHHzGi-IcOnSWSxvl3_uyW5HH29GDr_QxBnD8M,W07OKsHiE1K3OJPMUKkaJhCsZ-puKS8JJs4q6mhDJWw,-Rk0d3K_EUTFhPcOxkI1fXyrOI9dtA8MJISJMK8xY_0,WtJD7MHfSxh2p1hNXfDyyfVBQpAxu-WopgCHhznrQo4}', NULL, '{@k:decision,@s:open,@c:circle-1,@p:f10}', '''#a'' ''#proposal'' ''=a-proposal'' ''@b:0'' ''@c:circle-1'' ''@k:decision'' ''@p:f10'' ''@s:open'' ''a'' ''because'' ''by'' ''count'' ''it'' ''more'' ''proposal'' ''stand'' ''study'' ''we'''),
('person:f1', 'person', NULL, 'f1', NULL, NULL, 'f1', 'citizen', '3', '1893456000000', '{Yx2KNA5WhY9iJeJ2vBZpZ1196Ml6fcZpOouAnA1nMCE}', NULL, '{@k:person,@s:citizen,@c:top,@c:circle-0,@p:f1}', '''#1'' ''#person'' ''1'' ''=person-1'' ''@b:0'' ''@c:circle-0'' ''@c:top'' ''@k:person'' ''@p:f1'' ''@s:citizen'' ''person'''),
('person:f10', 'person', NULL, 'f10', NULL, NULL, 'f10', 'citizen', '4', '1893456000000', '{JpAKL2cTY_Ksrt5ds3_aqYUsmgzd18T11YjzNTXAmUs}', NULL, '{@k:person,@s:citizen,@c:circle-1,@p:f10}', '''#10'' ''#person'' ''10'' ''=person-10'' ''@b:0'' ''@c:circle-1'' ''@k:person'' ''@p:f10'' ''@s:citizen'' ''person'''),
('person:f11', 'person', NULL, 'f11', NULL, NULL, 'f11', 'citizen', '4', '1893456000000', '{iRgFjAb-Gsz_kOaJTqiPWXHFG-FPz-89mHRhRtB17B8}', NULL, '{@k:person,@s:citizen,@c:circle-1,@p:f11}', '''#11'' ''#person'' ''11'' ''=person-11'' ''@b:0'' ''@c:circle-1'' ''@k:person'' ''@p:f11'' ''@s:citizen'' ''person'''),
('person:f12', 'person', NULL, 'f12', NULL, NULL, 'f12', 'citizen', '4', '1893456000000', '{aOFJwj2ZWQnITee6_IK9UKkR9NHw3FmNC8rIxWemwko}', NULL, '{@k:person,@s:citizen,@c:circle-1,@p:f12}', '''#12'' ''#person'' ''12'' ''=person-12'' ''@b:0'' ''@c:circle-1'' ''@k:person'' ''@p:f12'' ''@s:citizen'' ''person'''),
('person:f13', 'person', NULL, 'f13', NULL, NULL, 'f13', 'citizen', '4', '1893456000000', '{w8ArD4LV8quxqHVlOI6Qv6FTOHqG8uxc5OWgd7_RXSk}', NULL, '{@k:person,@s:citizen,@c:circle-1,@p:f13}', '''#13'' ''#person'' ''13'' ''=person-13'' ''@b:0'' ''@c:circle-1'' ''@k:person'' ''@p:f13'' ''@s:citizen'' ''person'''),
('person:f14', 'person', NULL, 'f14', NULL, NULL, 'f14', 'citizen', '4', '1893456000000', '{v6oisE50v54kOVgFDUWOzMBryYkFVmujj2mcHGfe3_A}', NULL, '{@k:person,@s:citizen,@c:circle-1,@p:f14}', '''#14'' ''#person'' ''14'' ''=person-14'' ''@b:0'' ''@c:circle-1'' ''@k:person'' ''@p:f14'' ''@s:citizen'' ''person'''),
('person:f15', 'person', NULL, 'f15', NULL, NULL, 'f15', 'citizen', '4', '1893456000000', '{MzOadQ5duX9kR5J8QsvadHvRWSrwzQ8MbeHKeWcOR8E}', NULL, '{@k:person,@s:citizen,@c:circle-1,@p:f15}', '''#15'' ''#person'' ''15'' ''=person-15'' ''@b:0'' ''@c:circle-1'' ''@k:person'' ''@p:f15'' ''@s:citizen'' ''person'''),
('person:f16', 'person', NULL, 'f16', NULL, NULL, 'f16', 'citizen', '4', '1893456000000', '{27sxKJy3JPq_zmc7dt942NVkoj0qBiSnc0IJeHuj1a8}', NULL, '{@k:person,@s:citizen,@c:circle-1,@p:f16}', '''#16'' ''#person'' ''16'' ''=person-16'' ''@b:0'' ''@c:circle-1'' ''@k:person'' ''@p:f16'' ''@s:citizen'' ''person'''),
('person:f17', 'person', NULL, 'f17', NULL, NULL, 'f17', 'citizen', '4', '1893456000000', '{6SP-DiooOPrOXk-hOlEaAm2_NuBSn7M-VrkmJtpBdpQ}', NULL, '{@k:person,@s:citizen,@c:circle-1,@p:f17}', '''#17'' ''#person'' ''17'' ''=person-17'' ''@b:0'' ''@c:circle-1'' ''@k:person'' ''@p:f17'' ''@s:citizen'' ''person'''),
('person:f18', 'person', NULL, 'f18', NULL, NULL, 'f18', 'citizen', '4', '1893456000000', '{BO6ho3Erplx9zbGWLCGF3GA7ZFJHmFrVdffLsTrxhQA}', NULL, '{@k:person,@s:citizen,@c:circle-1,@p:f18}', '''#18'' ''#person'' ''18'' ''=person-18'' ''@b:0'' ''@c:circle-1'' ''@k:person'' ''@p:f18'' ''@s:citizen'' ''person'''),
('person:f19', 'person', NULL, 'f19', NULL, NULL, 'f19', 'citizen', '1', '1893456000000', '{pTggnv07nzmVUgm_5IHBDJaDr4WNms_kF1DpEFyqTiE}', NULL, '{@k:person,@s:citizen,@p:f19}', '''#19'' ''#person'' ''19'' ''=person-19'' ''@b:0'' ''@k:person'' ''@p:f19'' ''@s:citizen'' ''person'''),
('person:f2', 'person', NULL, 'f2', NULL, NULL, 'f2', 'citizen', '3', '1893456000000', '{SdVRC4Qs9-TWG8Aauu3Uki0XeizTzMHGNTnOR6Ze4YM}', NULL, '{@k:person,@s:citizen,@c:top,@c:circle-0,@p:f2}', '''#2'' ''#person'' ''2'' ''=person-2'' ''@b:0'' ''@c:circle-0'' ''@c:top'' ''@k:person'' ''@p:f2'' ''@s:citizen'' ''person'''),
('person:f20', 'person', NULL, 'f20', NULL, NULL, 'f20', 'citizen', '1', '1893456000000', '{Y_vA3H_Wq_Zt0yA_8e1z9RpzvteJmiulFM2i28KuHe8}', NULL, '{@k:person,@s:citizen,@p:f20}', '''#20'' ''#person'' ''20'' ''=person-20'' ''@b:0'' ''@k:person'' ''@p:f20'' ''@s:citizen'' ''person'''),
('person:f3', 'person', NULL, 'f3', NULL, NULL, 'f3', 'citizen', '3', '1893456000000', '{_5pZi1QiGoRpIbK01XoohlqgDTSqiiPKuvuyWXO3s3c}', NULL, '{@k:person,@s:citizen,@c:top,@c:circle-0,@p:f3}', '''#3'' ''#person'' ''3'' ''=person-3'' ''@b:0'' ''@c:circle-0'' ''@c:top'' ''@k:person'' ''@p:f3'' ''@s:citizen'' ''person'''),
('person:f4', 'person', NULL, 'f4', NULL, NULL, 'f4', 'citizen', '3', '1893456000000', '{jMrSzUx1mhBYCCWD_1XIhbY-TBU4ncj9aNf1qtbLuWs}', NULL, '{@k:person,@s:citizen,@c:top,@c:circle-0,@p:f4}', '''#4'' ''#person'' ''4'' ''=person-4'' ''@b:0'' ''@c:circle-0'' ''@c:top'' ''@k:person'' ''@p:f4'' ''@s:citizen'' ''person'''),
('person:f5', 'person', NULL, 'f5', NULL, NULL, 'f5', 'citizen', '3', '1893456000000', '{0UOiMjorJ51IrV2BTgCo2Sqz9x0UeNEdzet3B3nNNao}', NULL, '{@k:person,@s:citizen,@c:top,@c:circle-0,@p:f5}', '''#5'' ''#person'' ''5'' ''=person-5'' ''@b:0'' ''@c:circle-0'' ''@c:top'' ''@k:person'' ''@p:f5'' ''@s:citizen'' ''person'''),
('person:f6', 'person', NULL, 'f6', NULL, NULL, 'f6', 'citizen', '3', '1893456000000', '{m1pGBOLi45cqhpBB1U3OtyzokbJKb4OHxQ4PSNWbIdE}', NULL, '{@k:person,@s:citizen,@c:top,@c:circle-0,@p:f6}', '''#6'' ''#person'' ''6'' ''=person-6'' ''@b:0'' ''@c:circle-0'' ''@c:top'' ''@k:person'' ''@p:f6'' ''@s:citizen'' ''person'''),
('person:f7', 'person', NULL, 'f7', NULL, NULL, 'f7', 'citizen', '3', '1893456000000', '{Bz629Nifh2AElP4FZIbS_ETThZ8grjXxdVqmqe4e0RY}', NULL, '{@k:person,@s:citizen,@c:top,@c:circle-0,@p:f7}', '''#7'' ''#person'' ''7'' ''=person-7'' ''@b:0'' ''@c:circle-0'' ''@c:top'' ''@k:person'' ''@p:f7'' ''@s:citizen'' ''person'''),
('person:f8', 'person', NULL, 'f8', NULL, NULL, 'f8', 'citizen', '3', '1893456000000', '{7qfZV531NM7Bv4yDEKX5n6b_B5vHMg64NiyoBej-9q8}', NULL, '{@k:person,@s:citizen,@c:top,@c:circle-0,@p:f8}', '''#8'' ''#person'' ''8'' ''=person-8'' ''@b:0'' ''@c:circle-0'' ''@c:top'' ''@k:person'' ''@p:f8'' ''@s:citizen'' ''person'''),
('person:f9', 'person', NULL, 'f9', NULL, NULL, 'f9', 'citizen', '3', '1893456000000', '{2AOKfWTpEf2azKOw2oRsDMAmuF2LFI9BdjDPVzJB7-U}', NULL, '{@k:person,@s:citizen,@c:top,@c:circle-0,@p:f9}', '''#9'' ''#person'' ''9'' ''=person-9'' ''@b:0'' ''@c:circle-0'' ''@c:top'' ''@k:person'' ''@p:f9'' ''@s:citizen'' ''person'''),
('said:10/0', 'said', 'comment', 'd6', 'c10', 'circle-1', 'f11', NULL, '10', '1893456000000', '{jnFcWM9aQtmtIPwYTPNbcj1KJo7RnCyZJHSmGR7j9ck}', NULL, '{@k:said,@c:circle-1,@p:f11}', '''@b:0'' ''@c:circle-1'' ''@k:said'' ''@p:f11'' ''long'''),
('said:7/0', 'said', 'comment', 'd6', 'c7', 'circle-1', 'f11', NULL, '7', '1893456000000', '{QnGz-jDOEq7syzJcc7eeGua5pTnQ4d6AJLHDp6eJaCI}', NULL, '{@k:said,@c:circle-1,@p:f11}', '''@b:0'' ''@c:circle-1'' ''@k:said'' ''@p:f11'' ''and'' ''lines'' ''tabs'''),
('said:8/0', 'said', 'comment', 'd6', 'c8', 'circle-1', 'f11', NULL, '8', '1893456000000', '{JvSca0vzR8HnYP5gy0QcX_Z7QR1le-42_RiClYgvBuo}', NULL, '{@k:said,@c:circle-1,@p:f11}', '''@b:0'' ''@c:circle-1'' ''@k:said'' ''@p:f11'' ''and'' ''n'''),
('said:9/0', 'said', 'comment', 'd6', 'c9', 'circle-1', 'f11', NULL, '9', '1893456000000', '{NCtGETdi8v5q91FreqCwbTf5qPqCygkPFfXDx8zVuYU}', NULL, '{@k:said,@c:circle-1,@p:f11}', '''@b:0'' ''@c:circle-1'' ''@k:said'' ''@p:f11'' ''مرحبا'''),
('said:d6/f11', 'said', 'hidden', 'd6', 'positions', 'circle-1', 'f11', NULL, '11', '1893456000000', '{N0raRSRyDMr-ywqHDqyGnoEwFOlStZbfFRHakv4-luE}', NULL, '{@k:said,@c:circle-1,@p:f11}', '''@b:0'' ''@c:circle-1'' ''@k:said'' ''@p:f11'''),
('said:d6/f12', 'said', 'hidden', 'd6', 'positions', 'circle-1', 'f12', NULL, '12', '1893456000000', '{2YPR66v5Yq65B9suNG5CeG2Uy8EVZfDFxbKuzzW5qpI}', NULL, '{@k:said,@c:circle-1,@p:f12}', '''@b:0'' ''@c:circle-1'' ''@k:said'' ''@p:f12''');
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
('WNrNBhWyZNNJtP-q', E'\\x3e089050a34217aec9f7bc677b8be60e7a37a9ced95bf8e8a369429e49b457bc', 'f1', NULL, 'session', 'a browser', '1795596449707', '1795596449707', '1795606449707');
insert into "society" ("id", "from_entry", "to_entry", "value") values
('society', '5', NULL, '{"kind":"society","id":"society","name":"Test","origin":"test.example","clock":"simulated","goals":[{"goal":1,"text":"Long-term survival"}],"nextGoal":2,"settings":{"memberCap":9,"memberMinimum":2,"dissolutionOpenDays":7,"dissolutionWaitDays":7,"questionAnswerDays":14,"vouchesNeeded":2,"vouchesPerYear":10,"vouchAfterDays":30,"lapseDays":14,"amendLeavesDays":2,"effectAmendments":3,"textLengthenings":3,"takeUpDays":3,"effectiveWithinDays":366,"retryDays":30,"outageMinutes":10,"wayInWaitDays":3,"recognition":"vouching","standardPractice":{"name":"Standard","stages":[{"method":"consensus","rule":"more-agree","hours":168,"minimumHours":72},{"method":"vote","threshold":{"n":2,"d":3},"rounds":3,"hours":72,"discussionHours":48},{"method":"vote","threshold":"majority","rounds":1,"hours":72,"discussionHours":48}],"quorum":{"n":1,"d":2,"strict":true},"hiddenVotes":false,"publicComment":true,"asks":{"goals":true,"evidence":true,"expectation":true},"answerDays":14,"againDays":30,"requires":"session"},"leadershipPractice":{"name":"Leadership","stages":[{"method":"consensus","rule":"more-agree","hours":168,"minimumHours":72},{"method":"vote","threshold":{"n":9,"d":10},"rounds":1,"hours":72,"discussionHours":48},{"method":"vote","threshold":{"n":8,"d":10},"rounds":1,"hours":72,"discussionHours":48},{"method":"vote","threshold":{"n":7,"d":10},"rounds":1,"hours":72,"discussionHours":48},{"method":"vote","threshold":{"n":6,"d":10},"rounds":1,"hours":72,"discussionHours":48},{"method":"vote","threshold":"majority","rounds":1,"hours":72,"discussionHours":48}],"quorum":{"n":1,"d":2,"strict":true},"hiddenVotes":false,"publicComment":true,"asks":{"goals":true,"evidence":true,"expectation":true},"answerDays":14,"againDays":30,"requires":"session"}},"top":"top","founded":true,"citizens":20,"people":20,"circles":3,"outages":[],"registry":null}');
insert into "text" ("commitment", "r", "text", "entry", "withheld", "erased_by", "person") values
('-Rk0d3K_EUTFhPcOxkI1fXyrOI9dtA8MJISJMK8xY_0', E'\\x48501d5a537265ee7b193e2258b64f980947500bbb91ca726389d351224e2f8d', 'count', '6', 'false', NULL, NULL),
('0UOiMjorJ51IrV2BTgCo2Sqz9x0UeNEdzet3B3nNNao', E'\\x65421256aadca4bd061f625bd1508e101982888bda3cafb308cae2e6be922741', 'Person 5', '1', 'false', NULL, 'f5'),
('27sxKJy3JPq_zmc7dt942NVkoj0qBiSnc0IJeHuj1a8', E'\\x724182f096efcd00573cdbfb8d2fb066ff417260800a5cc1c5fb1e845f096174', 'Person 16', '1', 'false', NULL, 'f16'),
('2AOKfWTpEf2azKOw2oRsDMAmuF2LFI9BdjDPVzJB7-U', E'\\xa7be744fd63c57760a19482a75c54a97b3810aace3632cd918bf22414a545e37', 'Person 9', '1', 'false', NULL, 'f9'),
('2YPR66v5Yq65B9suNG5CeG2Uy8EVZfDFxbKuzzW5qpI', E'\\x7fca96ba293af4781f093b6727d2986cb2e474661c15c6ede0bfb373b2025371', 'for', '12', 'true', NULL, NULL),
('6SP-DiooOPrOXk-hOlEaAm2_NuBSn7M-VrkmJtpBdpQ', E'\\x63eac1595f95f044ca2c788967cf9f7eecd851ef25ae9a719e0e5924ee829fb2', 'Person 17', '1', 'false', NULL, 'f17'),
('7cvIgGMCbcQRjzYr8qd2s7BY-TUUBK3NFlj1Hr_cF6A', E'\\x5f62005e2f225f5ef886690919708b4493fe634279f4e6ea5adcdc8e6907755c', 'A study', '13', 'false', NULL, NULL),
('7qfZV531NM7Bv4yDEKX5n6b_B5vHMg64NiyoBej-9q8', E'\\x0c12bb2113b83b8e58e0242bb235c26ebb265462851ac9cc0d3e77429efb5880', 'Person 8', '1', 'false', NULL, 'f8'),
('9Z1474uIjjlfQfIwPk6U7v19mrKmhZLDqE7JpY094ZQ', E'\\x5118da77cce406c2e6443d5100f4d1339ce3e50032f885956694d51a4c753c01', 'more', '13', 'false', NULL, NULL),
('BO6ho3Erplx9zbGWLCGF3GA7ZFJHmFrVdffLsTrxhQA', E'\\x93b4c0ffd145268f625a638f768e071cefc57982954ff92962687c757a58a65d', 'Person 18', '1', 'false', NULL, 'f18'),
('Bz629Nifh2AElP4FZIbS_ETThZ8grjXxdVqmqe4e0RY', E'\\xd4ea199cb969f90bfded6b8ca0e997f6d448d727f1d088d10c90f72698988abf', 'Person 7', '1', 'false', NULL, 'f7'),
('HncuScCJbUTVcZ40erxfblpk-DuKwmT33Nh4pRtf0Ps', E'\\x4c999a2ab362c390c5a0a824e95b2fccb0e8ad7cc658c5c961147787a6a26ec8', 'A proposal', '6', 'false', NULL, NULL),
('JpAKL2cTY_Ksrt5ds3_aqYUsmgzd18T11YjzNTXAmUs', E'\\x9c5d0ef6e6dfdecd919c652f616427d723dc1a4416fc063cb8340b2e1d88b04b', 'Person 10', '1', 'false', NULL, 'f10'),
('JvSca0vzR8HnYP5gy0QcX_Z7QR1le-42_RiClYgvBuo', E'\\x781612556bef99a5af2dd0b7a40e98e1fcb477efef5a601ef0a2dd809a137ea0', E'\\N and \\\\.', '8', 'false', NULL, NULL),
('Kj9Q-u3X0J64LSBrZh4qcK1ZxpYH5en3GiJeebOAw9I', E'\\x5c7b43911af85e80c0911d112d78fefe2068b0d90276ebc19823f69046d9d082', 'A proposal', '13', 'false', NULL, NULL),
('MzOadQ5duX9kR5J8QsvadHvRWSrwzQ8MbeHKeWcOR8E', E'\\xc03976e1918e4e1eaa0a87d11139a357fd786cbb5563fe3f39ac29ae2786fc40', 'Person 15', '1', 'false', NULL, 'f15'),
('N0raRSRyDMr-ywqHDqyGnoEwFOlStZbfFRHakv4-luE', E'\\xf95dffbe4612d7509df315feb916874a4df2c2a34ca79e51b7cab021169c07e1', 'for', '11', 'true', NULL, NULL),
('NCtGETdi8v5q91FreqCwbTf5qPqCygkPFfXDx8zVuYU', E'\\x9a44e3bd1b002bf5745fed1c5ddd26726894aa5b381ada547d35ff0d2880341e', 'مرحبا 👩‍👩‍👧‍👦', '9', 'false', NULL, NULL),
('QnGz-jDOEq7syzJcc7eeGua5pTnQ4d6AJLHDp6eJaCI', E'\\x557caa6d307baeb222cb6b4da7dabfabe899b17b36773852ca25cda1cc76bfdf', 'Tabs	and
lines', '7', 'false', NULL, NULL),
('SdVRC4Qs9-TWG8Aauu3Uki0XeizTzMHGNTnOR6Ze4YM', E'\\x8e74793e009386f3dfe7bf7342e69a05be9feee0371174e997efa79a7301e212', 'Person 2', '1', 'false', NULL, 'f2'),
('W07OKsHiE1K3OJPMUKkaJhCsZ-puKS8JJs4q6mhDJWw', E'\\x274d233d07aac1211b7bc13735faeebbb713a315762eef928044474c74eaa276', 'A study', '6', 'false', NULL, NULL),
('WtJD7MHfSxh2p1hNXfDyyfVBQpAxu-WopgCHhznrQo4', E'\\x76af891975d3dc10fae69aad2d206acaf21efe6488df8a55b4a43841c11f5057', 'more', '6', 'false', NULL, NULL),
('Y_vA3H_Wq_Zt0yA_8e1z9RpzvteJmiulFM2i28KuHe8', E'\\x8a82dbc5bfa8fb24aad8206ebf249bc81edd5963653366ff363684dc424fa2d3', 'Person 20', '1', 'false', NULL, 'f20'),
('Yx2KNA5WhY9iJeJ2vBZpZ1196Ml6fcZpOouAnA1nMCE', E'\\x9b18b951b3d728365f3fcc6eca29a65f91fa9b83eb1515fa117a89fe241f9cc5', 'Person 1', '1', 'false', NULL, 'f1'),
('_5pZi1QiGoRpIbK01XoohlqgDTSqiiPKuvuyWXO3s3c', E'\\x9ab6a0fb8351033a84a960f91c2dfb3402c667923a55ce4bb8ea72ea4784771b', 'Person 3', '1', 'false', NULL, 'f3'),
('aOFJwj2ZWQnITee6_IK9UKkR9NHw3FmNC8rIxWemwko', E'\\x66f4cb02f037511cba5ce6038f45b771612d6f0221c837f37e7962f22563c8cd', 'Person 12', '1', 'false', NULL, 'f12'),
('iRgFjAb-Gsz_kOaJTqiPWXHFG-FPz-89mHRhRtB17B8', E'\\x2f1f9076d5f3c095a448773a07581863bb4c620ea86ebce6481bd03fd0b0c469', 'Person 11', '1', 'false', NULL, 'f11'),
('jMrSzUx1mhBYCCWD_1XIhbY-TBU4ncj9aNf1qtbLuWs', E'\\x0cc619984b23d8cabc2e8743e30364f7e0e8165e861947939302ae697af3b4ee', 'Person 4', '1', 'false', NULL, 'f4'),
('jnFcWM9aQtmtIPwYTPNbcj1KJo7RnCyZJHSmGR7j9ck', E'\\xe8abde6038098f60bc078f7ab1270ca0dff5766376032c7502c2a375d5e55506', 'long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long ', '10', 'false', NULL, NULL),
('m1pGBOLi45cqhpBB1U3OtyzokbJKb4OHxQ4PSNWbIdE', E'\\x47ac71103869795570da80e1326fc9295e2534aa229b0e24af92c1637c820b4c', 'Person 6', '1', 'false', NULL, 'f6'),
('nz1AYjyga2-wgB10b886jl2vHmNkteTekJ69PzsL-Fk', E'\\x4f5771a7c010524beedc19fc089e4822424d81c99e20457dd14bb268a083a83f', 'count', '13', 'false', NULL, NULL),
('pTggnv07nzmVUgm_5IHBDJaDr4WNms_kF1DpEFyqTiE', E'\\x0c78410d4c37302ec33bd38109179a9c06920555f32f87149dd3ec9874f27a1e', 'Person 19', '1', 'false', NULL, 'f19'),
('rcPHhmHHzGi-IcOnSWSxvl3_uyW5HH29GDr_QxBnD8M', E'\\xe96224209aa2d66c6098b8ab3981ccb9e31a7ada943534a20afbd357212d5662', 'Because', '6', 'false', NULL, NULL),
('v6oisE50v54kOVgFDUWOzMBryYkFVmujj2mcHGfe3_A', E'\\xba4921d8c7eeaf347995a506a72218f800008fb8cc04a95a2fc9689c6a857690', 'Person 14', '1', 'false', NULL, 'f14'),
('w8ArD4LV8quxqHVlOI6Qv6FTOHqG8uxc5OWgd7_RXSk', E'\\x5ff17a0635c43f0babf99ab95c6d9ed14380b55d892deadcde83a2a5e371232f', 'Person 13', '1', 'false', NULL, 'f13'),
('zoa2x89-o1-VStOwljsuaGzsp0sWsJyDokQdcJUPsKw', E'\\x118990d42219707d4e939c9f1da7354be6e91294b0a99033f89b1300e42e817f', 'Because', '13', 'false', NULL, NULL);
insert into "way" ("id", "person", "kind", "secret", "created_at", "valid_from", "expires_at", "used_at", "ended_at") values
('a-link', 'f2', 'link', E'\\x0ce085fc17b13a83114af4a3635dffbc4cb5f768cc17f9a4b720604aa779b912', '1795596449700', '1893456000000', NULL, NULL, NULL);
