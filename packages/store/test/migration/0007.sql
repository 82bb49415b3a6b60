-- A database as version 0007-comments.sql left it. Frozen: never edited.
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

delete from log;
insert into "batch" ("size", "first", "at", "root", "keys") values
('10', '9', '1893456000000', E'\\xbba78f9d38f0db60851ef6d44ad9ab5befc1ef34dafb4284a21e7f0261cbdea8', '{comment:c9}'),
('11', '10', '1893456000000', E'\\x7d78d223348c109e740d60f59cc7875a23a5880cae48d814da77a32c7b989adf', '{comment:c10}'),
('12', '11', '1893456000000', E'\\xc20298c5fed879f21a85d8f53156c866969796ce89d161a3c6e918340641e81e', '{position:d6/f11}'),
('13', '12', '1893456000000', E'\\x8f099829d6dd6b1d8828ab4d311e194b8ae982cc65e4f7c5269d54902ddff6c6', '{position:d6/f12}'),
('14', '13', '1893456000000', E'\\x6840158391228b37bb5130da65e13321408c041983761eba370cdf7f8ddb3cbe', '{proposal:d13,circle:top}'),
('15', '14', '1893456000000', E'\\xc41f9ff54e6c6a9c160192502133297c2e0039ee42c944ef2c2f81fcadb9c47c', '{position:d13/f2}'),
('16', '15', '1893456000000', E'\\xc883463747df066ab603ca248ec01114fed8ce46844997fdfb113e80abb66596', '{position:d13/f3}'),
('17', '16', '1893456000000', E'\\x75bb9b2dd15e30ca92e88e81158bef99b1b0fd52f27e6dc50de546b7a7122465', '{position:d13/f3}'),
('6', '0', '1893456000000', E'\\x9a92241341815a554e746c65d9ab3bfe9bb0f918466c7a64e34033f28e6bc8c5', '{society:society,person:f1,person:f2,person:f3,person:f4,person:f5,person:f6,person:f7,person:f8,person:f9,person:f10,person:f11,person:f12,person:f13,person:f14,person:f15,person:f16,person:f17,person:f18,person:f19,person:f20,circle:top,circle:circle-0,circle:circle-1}'),
('7', '6', '1893456000000', E'\\xee2421cfd781eb11088057f96731ee1382ff15763903b61ce3042ccb14483824', '{proposal:d6,circle:circle-1}'),
('8', '7', '1893456000000', E'\\xdcc30f2fb2593d1a96220dbddec51fc4a07cf11a98a9f41213b8fa9d1eb7a59a', '{comment:c7}'),
('9', '8', '1893456000000', E'\\xc61297f0e6b7460979b0d82c622c3a345b5ce0fcb20aa75a5f2964f431f7d4d8', '{comment:c8}');
insert into "blob" ("hash", "media_type", "content", "entry") values
('343b6dded013cf0cbbb866f7af3ac31f539a6477d3ed06595f7f99595ea100db', 'application/octet-stream', E'\\xfe85fe2d42cb3b629bd0f07040d94c878ef1faee8af12838e4b64f2c26b71d951fb93b42a9de23abbe8fbe5cf55e75247e750572bcb8835e68773064b8b9ce903da037b7ed560f680dd55d000995d8f32cb2c0cf6e3c56967ce268ef1479e5f635c4798d4889dc05e03d61560e232a7b63fefa16820585edd4825cf8c0c40ecd58db30b701db24b61e7166212a38ce9358ceb615afc08053b9870e35edd7679e1b3b943d77ecb42b9e07dd3b0b1d2d5c0008a6a8353693e7f3b6bcafe0b6dcf53d7771c0536da52daf5f32d41c084775f43864974e62c4ade02c0af18af3b3f9277bfc1bdce472658674e03877e9c4a56afa67dd595cbb7f6a4cd2a793ba64b5ef66c40af99ecb5a77932042bd2a1eb10bdcfc3d31c7588d17d50f9d909d6fdaa0792f97aed7de3bfcdd6e2e', '6');
insert into "circle" ("id", "from_entry", "to_entry", "value") values
('circle-0', '3', NULL, '{"kind":"circle","id":"circle-0","parent":"top","name":"circle-0","area":"the area of circle-0","purpose":"to care for circle-0","serves":[1],"charter":{"memberCap":9,"memberMinimum":2,"lockedPractices":[],"seatBudget":null,"endCondition":null},"practices":{"general":{"name":"Hidden votes","stages":[{"method":"vote","threshold":"majority","rounds":1,"hours":72,"discussionHours":0}],"quorum":{"n":1,"d":2,"strict":true},"hiddenVotes":true,"publicComment":true,"asks":{"goals":true,"evidence":true,"expectation":true},"answerDays":14,"againDays":30,"requires":"session"},"byKind":{}},"links":[],"meetings":[],"members":{"f1":1893456000000,"f2":1893456000000,"f3":1893456000000,"f4":1893456000000,"f5":1893456000000,"f6":1893456000000,"f7":1893456000000,"f8":1893456000000,"f9":1893456000000},"hasHadTwo":true,"status":"living","children":{},"projects":[],"documents":[],"open":[],"proposals":0,"reserved":[],"rejected":[],"createdAt":1893456000000,"endedAt":null}'),
('circle-1', '4', '6', '{"kind":"circle","id":"circle-1","parent":"top","name":"circle-1","area":"the area of circle-1","purpose":"to care for circle-1","serves":[1],"charter":{"memberCap":9,"memberMinimum":2,"lockedPractices":[],"seatBudget":null,"endCondition":null},"practices":{"general":{"name":"Hidden votes","stages":[{"method":"vote","threshold":"majority","rounds":1,"hours":72,"discussionHours":0}],"quorum":{"n":1,"d":2,"strict":true},"hiddenVotes":true,"publicComment":true,"asks":{"goals":true,"evidence":true,"expectation":true},"answerDays":14,"againDays":30,"requires":"session"},"byKind":{}},"links":[],"meetings":[],"members":{"f10":1893456000000,"f11":1893456000000,"f12":1893456000000,"f13":1893456000000,"f14":1893456000000,"f15":1893456000000,"f16":1893456000000,"f17":1893456000000,"f18":1893456000000},"hasHadTwo":true,"status":"living","children":{},"projects":[],"documents":[],"open":[],"proposals":0,"reserved":[],"rejected":[],"createdAt":1893456000000,"endedAt":null}'),
('circle-1', '6', NULL, '{"kind":"circle","id":"circle-1","parent":"top","name":"circle-1","area":"the area of circle-1","purpose":"to care for circle-1","serves":[1],"charter":{"memberCap":9,"memberMinimum":2,"lockedPractices":[],"seatBudget":null,"endCondition":null},"practices":{"general":{"name":"Hidden votes","stages":[{"method":"vote","threshold":"majority","rounds":1,"hours":72,"discussionHours":0}],"quorum":{"n":1,"d":2,"strict":true},"hiddenVotes":true,"publicComment":true,"asks":{"goals":true,"evidence":true,"expectation":true},"answerDays":14,"againDays":30,"requires":"session"},"byKind":{}},"links":[],"meetings":[],"members":{"f10":1893456000000,"f11":1893456000000,"f12":1893456000000,"f13":1893456000000,"f14":1893456000000,"f15":1893456000000,"f16":1893456000000,"f17":1893456000000,"f18":1893456000000},"hasHadTwo":true,"status":"living","children":{},"projects":[],"documents":[],"open":["d6"],"proposals":1,"reserved":[],"rejected":[],"createdAt":1893456000000,"endedAt":null}'),
('top', '13', NULL, '{"kind":"circle","id":"top","parent":null,"name":"top","area":"the area of top","purpose":"to care for top","serves":[1],"charter":{"memberCap":9,"memberMinimum":2,"lockedPractices":[],"seatBudget":null,"endCondition":null},"practices":{"general":{"name":"Leadership","stages":[{"method":"consensus","rule":"more-agree","hours":168,"minimumHours":72},{"method":"vote","threshold":{"n":9,"d":10},"rounds":1,"hours":72,"discussionHours":48},{"method":"vote","threshold":{"n":8,"d":10},"rounds":1,"hours":72,"discussionHours":48},{"method":"vote","threshold":{"n":7,"d":10},"rounds":1,"hours":72,"discussionHours":48},{"method":"vote","threshold":{"n":6,"d":10},"rounds":1,"hours":72,"discussionHours":48},{"method":"vote","threshold":"majority","rounds":1,"hours":72,"discussionHours":48}],"quorum":{"n":1,"d":2,"strict":true},"hiddenVotes":false,"publicComment":true,"asks":{"goals":true,"evidence":true,"expectation":true},"answerDays":14,"againDays":30,"requires":"session"},"byKind":{}},"links":[],"meetings":[],"members":{"f1":1893456000000,"f2":1893456000000,"f3":1893456000000,"f4":1893456000000,"f5":1893456000000,"f6":1893456000000,"f7":1893456000000,"f8":1893456000000,"f9":1893456000000},"hasHadTwo":true,"status":"living","children":{"circle-0":"the area of circle-0","circle-1":"the area of circle-1"},"projects":[],"documents":[],"open":["d13"],"proposals":1,"reserved":[],"rejected":[],"createdAt":1893456000000,"endedAt":null}'),
('top', '4', '13', '{"kind":"circle","id":"top","parent":null,"name":"top","area":"the area of top","purpose":"to care for top","serves":[1],"charter":{"memberCap":9,"memberMinimum":2,"lockedPractices":[],"seatBudget":null,"endCondition":null},"practices":{"general":{"name":"Leadership","stages":[{"method":"consensus","rule":"more-agree","hours":168,"minimumHours":72},{"method":"vote","threshold":{"n":9,"d":10},"rounds":1,"hours":72,"discussionHours":48},{"method":"vote","threshold":{"n":8,"d":10},"rounds":1,"hours":72,"discussionHours":48},{"method":"vote","threshold":{"n":7,"d":10},"rounds":1,"hours":72,"discussionHours":48},{"method":"vote","threshold":{"n":6,"d":10},"rounds":1,"hours":72,"discussionHours":48},{"method":"vote","threshold":"majority","rounds":1,"hours":72,"discussionHours":48}],"quorum":{"n":1,"d":2,"strict":true},"hiddenVotes":false,"publicComment":true,"asks":{"goals":true,"evidence":true,"expectation":true},"answerDays":14,"againDays":30,"requires":"session"},"byKind":{}},"links":[],"meetings":[],"members":{"f1":1893456000000,"f2":1893456000000,"f3":1893456000000,"f4":1893456000000,"f5":1893456000000,"f6":1893456000000,"f7":1893456000000,"f8":1893456000000,"f9":1893456000000},"hasHadTwo":true,"status":"living","children":{"circle-0":"the area of circle-0","circle-1":"the area of circle-1"},"projects":[],"documents":[],"open":[],"proposals":0,"reserved":[],"rejected":[],"createdAt":1893456000000,"endedAt":null}');
insert into "comment" ("id", "from_entry", "to_entry", "value") values
('c10', '10', NULL, '{"kind":"comment","id":"c10","proposal":"d6","person":"f11","against":false,"replyTo":null,"version":1,"text":{"commitment":"Di4XEQoeERF0rSKAntXlS_1HzLbkiaM7fY8KMjS69bM","length":9000}}'),
('c7', '7', NULL, '{"kind":"comment","id":"c7","proposal":"d6","person":"f11","against":false,"replyTo":null,"version":1,"text":{"commitment":"kKpLhVSIel-W4HPE-t4dMD6g51fa-bWr43cCClLjHKE","length":14}}'),
('c8', '8', NULL, '{"kind":"comment","id":"c8","proposal":"d6","person":"f11","against":false,"replyTo":null,"version":1,"text":{"commitment":"EP0l8ak50voiiYxfni7inwa4_BLi1E9y7fU9mdjDjvQ","length":10}}'),
('c9', '9', NULL, '{"kind":"comment","id":"c9","proposal":"d6","person":"f11","against":false,"replyTo":null,"version":1,"text":{"commitment":"wZV3YooTQI5o1DM9eABr-UORQe9Mkyzs5_HZdnZCSTU","length":13}}');
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
('d13', '13', 'f1', '1', 'true', '{"title":{"commitment":"nWnQfqDUd2-__RcVnn7M954mOJh_iSgQr8WiI-zwhzs","length":10},"case":{"commitment":"M7vBJHAc1lGT73wf9lcgE4jwpwPNASZ19_blhwcXIgM","length":7},"effects":[{"type":"state-position","position":"We stand by it."}],"serves":[1],"costs":[],"evidence":[{"title":{"commitment":"neXUhzr6UUGc-UU6pAVN4QqJwES2Fz9JDsZ-z8iJf-E","length":7}}],"expectation":{"measure":{"commitment":"JSzs39ma2w20hVewL56PU1pBDD3QrBx3BhHYxIJfXpE","length":5},"expected":{"commitment":"fROx_DrFLe-hqCfjCEsOnWmoqMrwo5w-NtIlxxpr4kM","length":4},"reviewAt":1909094400000}}', NULL, '1893456000000'),
('d6', '6', 'f10', '1', 'true', '{"title":{"commitment":"e6Fjtvunp9-8u5ppVjZCPyRTcC0HSV7zpQb0dntKqKA","length":10},"case":{"commitment":"AF4P2zeGx81eHWc0ZhMmcRG7sE41_xg56KSoey7c3RE","length":7},"effects":[{"type":"state-position","position":"We stand by it."}],"serves":[1],"costs":[],"evidence":[{"title":{"commitment":"R2l1Fd6bToVWmoxj--TDcINlGiySLBNogxOEyhsEdfo","length":7}}],"expectation":{"measure":{"commitment":"WrvplT3VG_U2_eDgl42LW0yYzDdsGffmvvezWIbunvQ","length":5},"expected":{"commitment":"pMqVKexbW1K4tW9C-WDF8QuRVKRf1wiWSN2zcuFAinE","length":4},"reviewAt":1909094400000}}', NULL, '1893456000000');
insert into "due" ("key", "name", "at", "tries") values
('proposal:d13', 'case-against', '1893758400000', '0'),
('proposal:d13', 'minimum-time', '1893715200000', '0'),
('proposal:d13', 'phase-end', '1894060800000', '0'),
('proposal:d6', 'phase-end', '1893715200000', '0');
insert into "entry" ("index", "at", "by", "act_id", "type", "subjects", "leaf", "bytes") values
('0', '1893456000000', 'founding', 'founding:society', 'found-society', '{}', E'\\x8a1b8a098087af889ab6937000e81018e60a0947ff703b07d1aa3f3d0f669896', E'\\x7b22616374223a7b22636c6f636b223a2273696d756c61746564222c22676f616c73223a5b7b22676f616c223a312c2274657874223a224c6f6e672d7465726d20737572766976616c227d5d2c226964223a22666f756e64696e673a736f6369657479222c226e616d65223a2254657374222c226f726967696e223a22746573742e6578616d706c65222c2273657474696e6773223a7b7d2c2274797065223a22666f756e642d736f6369657479227d2c226174223a313839333435363030303030302c2261757468223a22666f756e64696e67222c226279223a22666f756e64696e67222c226576656e7473223a5b7b22636c6f636b223a2273696d756c61746564222c22676f616c73223a5b7b22676f616c223a312c2274657874223a224c6f6e672d7465726d20737572766976616c227d5d2c226e616d65223a2254657374222c226f726967696e223a22746573742e6578616d706c65222c2273657474696e6773223a7b22616d656e644c656176657344617973223a322c22646973736f6c7574696f6e4f70656e44617973223a372c22646973736f6c7574696f6e5761697444617973223a372c22656666656374416d656e646d656e7473223a332c2265666665637469766557697468696e44617973223a3336362c226c6170736544617973223a31342c226c6561646572736869705072616374696365223a7b22616761696e44617973223a33302c22616e7377657244617973223a31342c2261736b73223a7b2265766964656e6365223a747275652c226578706563746174696f6e223a747275652c22676f616c73223a747275657d2c2268696464656e566f746573223a66616c73652c226e616d65223a224c656164657273686970222c227075626c6963436f6d6d656e74223a747275652c2271756f72756d223a7b2264223a322c226e223a312c22737472696374223a747275657d2c227265717569726573223a2273657373696f6e222c22737461676573223a5b7b22686f757273223a3136382c226d6574686f64223a22636f6e73656e737573222c226d696e696d756d486f757273223a37322c2272756c65223a226d6f72652d6167726565227d2c7b2264697363757373696f6e486f757273223a34382c22686f757273223a37322c226d6574686f64223a22766f7465222c22726f756e6473223a312c227468726573686f6c64223a7b2264223a31302c226e223a397d7d2c7b2264697363757373696f6e486f757273223a34382c22686f757273223a37322c226d6574686f64223a22766f7465222c22726f756e6473223a312c227468726573686f6c64223a7b2264223a31302c226e223a387d7d2c7b2264697363757373696f6e486f757273223a34382c22686f757273223a37322c226d6574686f64223a22766f7465222c22726f756e6473223a312c227468726573686f6c64223a7b2264223a31302c226e223a377d7d2c7b2264697363757373696f6e486f757273223a34382c22686f757273223a37322c226d6574686f64223a22766f7465222c22726f756e6473223a312c227468726573686f6c64223a7b2264223a31302c226e223a367d7d2c7b2264697363757373696f6e486f757273223a34382c22686f757273223a37322c226d6574686f64223a22766f7465222c22726f756e6473223a312c227468726573686f6c64223a226d616a6f72697479227d5d7d2c226d656d626572436170223a392c226d656d6265724d696e696d756d223a322c226f75746167654d696e75746573223a31302c227175657374696f6e416e7377657244617973223a31342c227265636f676e6974696f6e223a22766f756368696e67222c22726574727944617973223a33302c227374616e646172645072616374696365223a7b22616761696e44617973223a33302c22616e7377657244617973223a31342c2261736b73223a7b2265766964656e6365223a747275652c226578706563746174696f6e223a747275652c22676f616c73223a747275657d2c2268696464656e566f746573223a66616c73652c226e616d65223a225374616e64617264222c227075626c6963436f6d6d656e74223a747275652c2271756f72756d223a7b2264223a322c226e223a312c22737472696374223a747275657d2c227265717569726573223a2273657373696f6e222c22737461676573223a5b7b22686f757273223a3136382c226d6574686f64223a22636f6e73656e737573222c226d696e696d756d486f757273223a37322c2272756c65223a226d6f72652d6167726565227d2c7b2264697363757373696f6e486f757273223a34382c22686f757273223a37322c226d6574686f64223a22766f7465222c22726f756e6473223a332c227468726573686f6c64223a7b2264223a332c226e223a327d7d2c7b2264697363757373696f6e486f757273223a34382c22686f757273223a37322c226d6574686f64223a22766f7465222c22726f756e6473223a312c227468726573686f6c64223a226d616a6f72697479227d5d7d2c2274616b65557044617973223a332c22746578744c656e677468656e696e6773223a332c22766f756368416674657244617973223a33302c22766f75636865734e6565646564223a322c22766f756368657350657259656172223a31302c22776179496e5761697444617973223a337d2c2274797065223a22736f63696574792d666f756e646564227d5d2c226c6f67223a22746573742e6578616d706c65222c2276223a307d'),
('1', '1893456000000', 'founding', 'founding:people:1', 'found-people', '{person:f1,person:f2,person:f3,person:f4,person:f5,person:f6,person:f7,person:f8,person:f9,person:f10,person:f11,person:f12,person:f13,person:f14,person:f15,person:f16,person:f17,person:f18,person:f19,person:f20}', E'\\xba51126003d838a3ced5626ab70379424099104366f496613c77a72b81a41ac0', E'\\x7b22616374223a7b226964223a22666f756e64696e673a70656f706c653a31222c2270656f706c65223a5b7b22636974697a656e223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a22696f6e426d49456e336136753166367856377152466a4d5a3049635655474d47524d526233774d64725a67222c226c656e677468223a387d2c22706572736f6e223a226631227d2c7b22636974697a656e223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a22566150374951504e72584b3755776f34645a45584377584138315a7641695f356665656363486342526f77222c226c656e677468223a387d2c22706572736f6e223a226632227d2c7b22636974697a656e223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a225262743745757271796451383062444b6d6f5750757775782d51735a774b316f52356e424d47683164334d222c226c656e677468223a387d2c22706572736f6e223a226633227d2c7b22636974697a656e223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a22776763764477347a5276596558324d3166795a5f7954474e4a463847674d736f4f4f7273437a4678714338222c226c656e677468223a387d2c22706572736f6e223a226634227d2c7b22636974697a656e223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a22306a4445764d615338753737455f756549637a58426134503147616e2d394c2d516d454a416d4841596667222c226c656e677468223a387d2c22706572736f6e223a226635227d2c7b22636974697a656e223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a224f3175314654526136453568326131492d42746431726470784f797a6548474662456e304d317266365741222c226c656e677468223a387d2c22706572736f6e223a226636227d2c7b22636974697a656e223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a22576651444d47577737373166395f4c4c7639432d4c5f6c686331673644594276654d78565a4f6557465138222c226c656e677468223a387d2c22706572736f6e223a226637227d2c7b22636974697a656e223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a225038646a454163767a714f704779626b727971416a64744c36704e3555733551346a6f6e4b65654a7a5163222c226c656e677468223a387d2c22706572736f6e223a226638227d2c7b22636974697a656e223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a2264413653366f5f42666f777a3475666f6866346e553861554d5f33466a4d6e6f6d365650547042444e376b222c226c656e677468223a387d2c22706572736f6e223a226639227d2c7b22636974697a656e223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a224f4d716f724d6b456a323436377251626e4e76397254684b5170496c6c684a5664794a3064705455735634222c226c656e677468223a397d2c22706572736f6e223a22663130227d2c7b22636974697a656e223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a2274536b4553585445533663754143493170434e576d67314d4a636f50637166627343457735704737764a41222c226c656e677468223a397d2c22706572736f6e223a22663131227d2c7b22636974697a656e223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a2267655a694662795339455a775f4c74356f575f5048734b424277654872746f6a4c57656842774231345663222c226c656e677468223a397d2c22706572736f6e223a22663132227d2c7b22636974697a656e223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a2232454e744b4755347a34754e614170385467635f33344f5a55306159454e3441764e5a7369476565696467222c226c656e677468223a397d2c22706572736f6e223a22663133227d2c7b22636974697a656e223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a22743734307378544b5930446d72343535624d4b4578646e79366258304a433451716d636a4c58375139524d222c226c656e677468223a397d2c22706572736f6e223a22663134227d2c7b22636974697a656e223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a22457751307755484d32784d4d785351693630673255773844444d70536b6f596842413878336459666b724d222c226c656e677468223a397d2c22706572736f6e223a22663135227d2c7b22636974697a656e223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a224f6f615239685066644d363776745454373954394b6b5057706f4175476d636b35394336485238796f7030222c226c656e677468223a397d2c22706572736f6e223a22663136227d2c7b22636974697a656e223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a225a32764b63645131524c7962447051733750336c434d3134494a307a376550736b625966484b6b30505a49222c226c656e677468223a397d2c22706572736f6e223a22663137227d2c7b22636974697a656e223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a22516d6a71703665744b71416575533939526b5364533772474c73776e6848565633356e554d694d62386173222c226c656e677468223a397d2c22706572736f6e223a22663138227d2c7b22636974697a656e223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a22536a5f535a6e79396c73393269774a5470702d5543445f77747555506d545033486b6e4f54735759575967222c226c656e677468223a397d2c22706572736f6e223a22663139227d2c7b22636974697a656e223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a224a365f6a35664b657a47696378716d61365354775864625466384b515051424b594e4a3858334755476177222c226c656e677468223a397d2c22706572736f6e223a22663230227d5d2c2274797065223a22666f756e642d70656f706c65227d2c226174223a313839333435363030303030302c2261757468223a22666f756e64696e67222c226279223a22666f756e64696e67222c226576656e7473223a5b7b22666f756e646572223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a22696f6e426d49456e336136753166367856377152466a4d5a3049635655474d47524d526233774d64725a67222c226c656e677468223a387d2c22706572736f6e223a226631222c2274797065223a22706572736f6e2d72656769737465726564227d2c7b22706572736f6e223a226631222c2274797065223a22636974697a656e2d7265636f676e69736564227d2c7b22666f756e646572223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a22566150374951504e72584b3755776f34645a45584377584138315a7641695f356665656363486342526f77222c226c656e677468223a387d2c22706572736f6e223a226632222c2274797065223a22706572736f6e2d72656769737465726564227d2c7b22706572736f6e223a226632222c2274797065223a22636974697a656e2d7265636f676e69736564227d2c7b22666f756e646572223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a225262743745757271796451383062444b6d6f5750757775782d51735a774b316f52356e424d47683164334d222c226c656e677468223a387d2c22706572736f6e223a226633222c2274797065223a22706572736f6e2d72656769737465726564227d2c7b22706572736f6e223a226633222c2274797065223a22636974697a656e2d7265636f676e69736564227d2c7b22666f756e646572223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a22776763764477347a5276596558324d3166795a5f7954474e4a463847674d736f4f4f7273437a4678714338222c226c656e677468223a387d2c22706572736f6e223a226634222c2274797065223a22706572736f6e2d72656769737465726564227d2c7b22706572736f6e223a226634222c2274797065223a22636974697a656e2d7265636f676e69736564227d2c7b22666f756e646572223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a22306a4445764d615338753737455f756549637a58426134503147616e2d394c2d516d454a416d4841596667222c226c656e677468223a387d2c22706572736f6e223a226635222c2274797065223a22706572736f6e2d72656769737465726564227d2c7b22706572736f6e223a226635222c2274797065223a22636974697a656e2d7265636f676e69736564227d2c7b22666f756e646572223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a224f3175314654526136453568326131492d42746431726470784f797a6548474662456e304d317266365741222c226c656e677468223a387d2c22706572736f6e223a226636222c2274797065223a22706572736f6e2d72656769737465726564227d2c7b22706572736f6e223a226636222c2274797065223a22636974697a656e2d7265636f676e69736564227d2c7b22666f756e646572223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a22576651444d47577737373166395f4c4c7639432d4c5f6c686331673644594276654d78565a4f6557465138222c226c656e677468223a387d2c22706572736f6e223a226637222c2274797065223a22706572736f6e2d72656769737465726564227d2c7b22706572736f6e223a226637222c2274797065223a22636974697a656e2d7265636f676e69736564227d2c7b22666f756e646572223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a225038646a454163767a714f704779626b727971416a64744c36704e3555733551346a6f6e4b65654a7a5163222c226c656e677468223a387d2c22706572736f6e223a226638222c2274797065223a22706572736f6e2d72656769737465726564227d2c7b22706572736f6e223a226638222c2274797065223a22636974697a656e2d7265636f676e69736564227d2c7b22666f756e646572223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a2264413653366f5f42666f777a3475666f6866346e553861554d5f33466a4d6e6f6d365650547042444e376b222c226c656e677468223a387d2c22706572736f6e223a226639222c2274797065223a22706572736f6e2d72656769737465726564227d2c7b22706572736f6e223a226639222c2274797065223a22636974697a656e2d7265636f676e69736564227d2c7b22666f756e646572223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a224f4d716f724d6b456a323436377251626e4e76397254684b5170496c6c684a5664794a3064705455735634222c226c656e677468223a397d2c22706572736f6e223a22663130222c2274797065223a22706572736f6e2d72656769737465726564227d2c7b22706572736f6e223a22663130222c2274797065223a22636974697a656e2d7265636f676e69736564227d2c7b22666f756e646572223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a2274536b4553585445533663754143493170434e576d67314d4a636f50637166627343457735704737764a41222c226c656e677468223a397d2c22706572736f6e223a22663131222c2274797065223a22706572736f6e2d72656769737465726564227d2c7b22706572736f6e223a22663131222c2274797065223a22636974697a656e2d7265636f676e69736564227d2c7b22666f756e646572223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a2267655a694662795339455a775f4c74356f575f5048734b424277654872746f6a4c57656842774231345663222c226c656e677468223a397d2c22706572736f6e223a22663132222c2274797065223a22706572736f6e2d72656769737465726564227d2c7b22706572736f6e223a22663132222c2274797065223a22636974697a656e2d7265636f676e69736564227d2c7b22666f756e646572223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a2232454e744b4755347a34754e614170385467635f33344f5a55306159454e3441764e5a7369476565696467222c226c656e677468223a397d2c22706572736f6e223a22663133222c2274797065223a22706572736f6e2d72656769737465726564227d2c7b22706572736f6e223a22663133222c2274797065223a22636974697a656e2d7265636f676e69736564227d2c7b22666f756e646572223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a22743734307378544b5930446d72343535624d4b4578646e79366258304a433451716d636a4c58375139524d222c226c656e677468223a397d2c22706572736f6e223a22663134222c2274797065223a22706572736f6e2d72656769737465726564227d2c7b22706572736f6e223a22663134222c2274797065223a22636974697a656e2d7265636f676e69736564227d2c7b22666f756e646572223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a22457751307755484d32784d4d785351693630673255773844444d70536b6f596842413878336459666b724d222c226c656e677468223a397d2c22706572736f6e223a22663135222c2274797065223a22706572736f6e2d72656769737465726564227d2c7b22706572736f6e223a22663135222c2274797065223a22636974697a656e2d7265636f676e69736564227d2c7b22666f756e646572223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a224f6f615239685066644d363776745454373954394b6b5057706f4175476d636b35394336485238796f7030222c226c656e677468223a397d2c22706572736f6e223a22663136222c2274797065223a22706572736f6e2d72656769737465726564227d2c7b22706572736f6e223a22663136222c2274797065223a22636974697a656e2d7265636f676e69736564227d2c7b22666f756e646572223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a225a32764b63645131524c7962447051733750336c434d3134494a307a376550736b625966484b6b30505a49222c226c656e677468223a397d2c22706572736f6e223a22663137222c2274797065223a22706572736f6e2d72656769737465726564227d2c7b22706572736f6e223a22663137222c2274797065223a22636974697a656e2d7265636f676e69736564227d2c7b22666f756e646572223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a22516d6a71703665744b71416575533939526b5364533772474c73776e6848565633356e554d694d62386173222c226c656e677468223a397d2c22706572736f6e223a22663138222c2274797065223a22706572736f6e2d72656769737465726564227d2c7b22706572736f6e223a22663138222c2274797065223a22636974697a656e2d7265636f676e69736564227d2c7b22666f756e646572223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a22536a5f535a6e79396c73393269774a5470702d5543445f77747555506d545033486b6e4f54735759575967222c226c656e677468223a397d2c22706572736f6e223a22663139222c2274797065223a22706572736f6e2d72656769737465726564227d2c7b22706572736f6e223a22663139222c2274797065223a22636974697a656e2d7265636f676e69736564227d2c7b22666f756e646572223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a224a365f6a35664b657a47696378716d61365354775864625466384b515051424b594e4a3858334755476177222c226c656e677468223a397d2c22706572736f6e223a22663230222c2274797065223a22706572736f6e2d72656769737465726564227d2c7b22706572736f6e223a22663230222c2274797065223a22636974697a656e2d7265636f676e69736564227d5d2c226c6f67223a22746573742e6578616d706c65222c2276223a307d'),
('10', '1893456000000', 'f11', 'said-3', 'comment', '{person:f11,proposal:d6,circle:circle-1}', E'\\x52c65be4e90f11662a67b54778dc8af10be904cf6521225441da7111f5fc3dd9', E'\\x7b22616374223a7b226964223a22736169642d33222c2270726f706f73616c223a226436222c2274657874223a7b22636f6d6d69746d656e74223a224469345845516f654552463072534b416e74586c535f31487a4c626b69614d376659384b4d6a533639624d222c226c656e677468223a393030307d2c2274797065223a22636f6d6d656e74227d2c226174223a313839333435363030303030302c2261757468223a2273657373696f6e222c226279223a22663131222c226576656e7473223a5b7b22636f6d6d656e74223a22633130222c22706572736f6e223a22663131222c2270726f706f73616c223a226436222c2274657874223a7b22636f6d6d69746d656e74223a224469345845516f654552463072534b416e74586c535f31487a4c626b69614d376659384b4d6a533639624d222c226c656e677468223a393030307d2c2274797065223a22636f6d6d656e742d6d616465227d5d2c226c6f67223a22746573742e6578616d706c65222c2276223a307d'),
('11', '1893456000000', 'f11', 'sealed-by-f11', 'vote-hidden', '{person:f11,proposal:d6,circle:circle-1}', E'\\x43679fb08ba277f90ffbb9d456b8123ec92c26078f3e13ab9b48843aa51de4be', E'\\x7b22616374223a7b226964223a227365616c65642d62792d663131222c2270726f706f73616c223a226436222c227365616c6564223a7b22636f6d6d69746d656e74223a2254705070576959524a77553372336a6d6c352d425630725f4a545771555f34324b614c634c2d5434463363222c226c656e677468223a337d2c2273746570223a302c2274797065223a22766f74652d68696464656e227d2c226174223a313839333435363030303030302c2261757468223a2273657373696f6e222c226279223a22663131222c226576656e7473223a5b7b22706572736f6e223a22663131222c2270726f706f73616c223a226436222c227365616c6564223a7b22636f6d6d69746d656e74223a2254705070576959524a77553372336a6d6c352d425630725f4a545771555f34324b614c634c2d5434463363222c226c656e677468223a337d2c2273746570223a302c2274797065223a2268696464656e2d766f74652d63617374222c2276657273696f6e223a317d5d2c226c6f67223a22746573742e6578616d706c65222c2276223a307d'),
('12', '1893456000000', 'f12', 'sealed-by-f12', 'vote-hidden', '{person:f12,proposal:d6,circle:circle-1}', E'\\xd9c3ff75adc6e87cc5cd78c5f2879fa310d777f39597b4f99033ffa02f589b80', E'\\x7b22616374223a7b226964223a227365616c65642d62792d663132222c2270726f706f73616c223a226436222c227365616c6564223a7b22636f6d6d69746d656e74223a224d6e72596c37425a5a5f6342645734776d64614b4c4f746d73354b386261735f5a313941614130486b6177222c226c656e677468223a337d2c2273746570223a302c2274797065223a22766f74652d68696464656e227d2c226174223a313839333435363030303030302c2261757468223a2273657373696f6e222c226279223a22663132222c226576656e7473223a5b7b22706572736f6e223a22663132222c2270726f706f73616c223a226436222c227365616c6564223a7b22636f6d6d69746d656e74223a224d6e72596c37425a5a5f6342645734776d64614b4c4f746d73354b386261735f5a313941614130486b6177222c226c656e677468223a337d2c2273746570223a302c2274797065223a2268696464656e2d766f74652d63617374222c2276657273696f6e223a317d5d2c226c6f67223a22746573742e6578616d706c65222c2276223a307d'),
('13', '1893456000000', 'f1', 'at-the-top', 'propose', '{person:f1,proposal:d13,circle:top}', E'\\x1ef9cf7a9d62ea5da88b3cebc8029ce4d10b3ffdbfdf335516b84d3cde33986d', E'\\x7b22616374223a7b22636972636c65223a22746f70222c22636f6e74656e74223a7b2263617365223a7b22636f6d6d69746d656e74223a224d3776424a484163316c475437337766396c636745346a777077504e41535a31395f626c6877635849674d222c226c656e677468223a377d2c22636f737473223a5b5d2c2265666665637473223a5b7b22706f736974696f6e223a225765207374616e642062792069742e222c2274797065223a2273746174652d706f736974696f6e227d5d2c2265766964656e6365223a5b7b227469746c65223a7b22636f6d6d69746d656e74223a226e655855687a7236555547632d5555367041564e3451714a77455332467a394a44735a2d7a38694a662d45222c226c656e677468223a377d7d5d2c226578706563746174696f6e223a7b226578706563746564223a7b22636f6d6d69746d656e74223a2266524f785f4472464c652d687143666a4345734f6e576d6f714d72776f35772d4e74496c78787072346b4d222c226c656e677468223a347d2c226d656173757265223a7b22636f6d6d69746d656e74223a224a537a7333396d6132773230685665774c3536505531704244443351724278334268485978494a66587045222c226c656e677468223a357d2c227265766965774174223a313930393039343430303030307d2c22736572766573223a5b315d2c227469746c65223a7b22636f6d6d69746d656e74223a226e576e516671445564322d5f5f5263566e6e374d3935346d4f4a685f6953675172385769492d7a77687a73222c226c656e677468223a31307d7d2c226964223a2261742d7468652d746f70222c2274797065223a2270726f706f7365227d2c226174223a313839333435363030303030302c2261757468223a2273657373696f6e222c226279223a226631222c226576656e7473223a5b7b22616761696e73744f72646572223a66616c73652c22617574686f72223a226631222c22636972636c65223a22746f70222c22636f6e74656e74223a7b2263617365223a7b22636f6d6d69746d656e74223a224d3776424a484163316c475437337766396c636745346a777077504e41535a31395f626c6877635849674d222c226c656e677468223a377d2c22636f737473223a5b5d2c2265666665637473223a5b7b22706f736974696f6e223a225765207374616e642062792069742e222c2274797065223a2273746174652d706f736974696f6e227d5d2c2265766964656e6365223a5b7b227469746c65223a7b22636f6d6d69746d656e74223a226e655855687a7236555547632d5555367041564e3451714a77455332467a394a44735a2d7a38694a662d45222c226c656e677468223a377d7d5d2c226578706563746174696f6e223a7b226578706563746564223a7b22636f6d6d69746d656e74223a2266524f785f4472464c652d687143666a4345734f6e576d6f714d72776f35772d4e74496c78787072346b4d222c226c656e677468223a347d2c226d656173757265223a7b22636f6d6d69746d656e74223a224a537a7333396d6132773230685665774c3536505531704244443351724278334268485978494a66587045222c226c656e677468223a357d2c227265766965774174223a313930393039343430303030307d2c22736572766573223a5b315d2c227469746c65223a7b22636f6d6d69746d656e74223a226e576e516671445564322d5f5f5263566e6e374d3935346d4f4a685f6953675172385769492d7a77687a73222c226c656e677468223a31307d7d2c2264656369646572223a22746f70222c226465636973696f6e4b696e64223a227265736f6c7574696f6e222c22656c6563746f72617465223a5b226631222c226632222c226633222c226634222c226635222c226636222c226637222c226638222c226639225d2c226c6164646572223a5b7b22686f757273223a3136382c226b696e64223a22636f6e73656e737573222c226d696e696d756d486f757273223a37322c2272756c65223a226d6f72652d6167726565222c2274776f546869726473223a66616c73657d2c7b2264697363757373696f6e486f757273223a34382c22686f757273223a37322c226b696e64223a22726f756e64222c226f66223a312c22726f756e64223a312c227468726573686f6c64223a7b2264223a31302c226e223a397d7d2c7b2264697363757373696f6e486f757273223a34382c22686f757273223a37322c226b696e64223a22726f756e64222c226f66223a312c22726f756e64223a312c227468726573686f6c64223a7b2264223a31302c226e223a387d7d2c7b2264697363757373696f6e486f757273223a34382c22686f757273223a37322c226b696e64223a22726f756e64222c226f66223a312c22726f756e64223a312c227468726573686f6c64223a7b2264223a31302c226e223a377d7d2c7b2264697363757373696f6e486f757273223a34382c22686f757273223a37322c226b696e64223a22726f756e64222c226f66223a312c22726f756e64223a312c227468726573686f6c64223a7b2264223a31302c226e223a367d7d2c7b2264697363757373696f6e486f757273223a34382c22686f757273223a37322c226b696e64223a22726f756e64222c226f66223a312c22726f756e64223a312c227468726573686f6c64223a226d616a6f72697479227d5d2c226e756d626572223a312c227072616374696365223a7b22616761696e44617973223a33302c22616e7377657244617973223a31342c2261736b73223a7b2265766964656e6365223a747275652c226578706563746174696f6e223a747275652c22676f616c73223a747275657d2c2268696464656e566f746573223a66616c73652c226e616d65223a224c656164657273686970222c227075626c6963436f6d6d656e74223a747275652c2271756f72756d223a7b2264223a322c226e223a312c22737472696374223a747275657d2c227265717569726573223a2273657373696f6e222c22737461676573223a5b7b22686f757273223a3136382c226d6574686f64223a22636f6e73656e737573222c226d696e696d756d486f757273223a37322c2272756c65223a226d6f72652d6167726565227d2c7b2264697363757373696f6e486f757273223a34382c22686f757273223a37322c226d6574686f64223a22766f7465222c22726f756e6473223a312c227468726573686f6c64223a7b2264223a31302c226e223a397d7d2c7b2264697363757373696f6e486f757273223a34382c22686f757273223a37322c226d6574686f64223a22766f7465222c22726f756e6473223a312c227468726573686f6c64223a7b2264223a31302c226e223a387d7d2c7b2264697363757373696f6e486f757273223a34382c22686f757273223a37322c226d6574686f64223a22766f7465222c22726f756e6473223a312c227468726573686f6c64223a7b2264223a31302c226e223a377d7d2c7b2264697363757373696f6e486f757273223a34382c22686f757273223a37322c226d6574686f64223a22766f7465222c22726f756e6473223a312c227468726573686f6c64223a7b2264223a31302c226e223a367d7d2c7b2264697363757373696f6e486f757273223a34382c22686f757273223a37322c226d6574686f64223a22766f7465222c22726f756e6473223a312c227468726573686f6c64223a226d616a6f72697479227d5d7d2c2270726f706f73616c223a22643133222c2270726f706f736572223a226631222c2272656375736564223a5b5d2c2274797065223a2270726f706f73616c2d6f70656e6564227d2c7b22626567616e223a313839333435363030303030302c22656e6473223a313839343036303830303030302c227068617365223a22636f6e73656e737573222c2270726f706f73616c223a22643133222c2273746570223a302c2274797065223a2270686173652d626567616e227d5d2c226c6f67223a22746573742e6578616d706c65222c2276223a307d'),
('14', '1893456000000', 'f2', 'taken-0', 'take-position', '{person:f2,proposal:d13,circle:top}', E'\\x26f8bf5422cc0f32ee842befcbd9fecf64d6dd00b583a8a7a0e3c23e9c93b89e', E'\\x7b22616374223a7b226964223a2274616b656e2d30222c22706f736974696f6e223a226167726565222c2270726f706f73616c223a22643133222c2274797065223a2274616b652d706f736974696f6e222c2276657273696f6e223a317d2c226174223a313839333435363030303030302c2261757468223a2273657373696f6e222c226279223a226632222c226576656e7473223a5b7b22706572736f6e223a226632222c22706f736974696f6e223a226167726565222c2270726f706f73616c223a22643133222c2273746570223a302c2274797065223a22706f736974696f6e2d74616b656e222c2276657273696f6e223a317d5d2c226c6f67223a22746573742e6578616d706c65222c2276223a307d'),
('15', '1893456000000', 'f3', 'taken-1', 'take-position', '{person:f3,proposal:d13,circle:top}', E'\\x7ee51a362ebf58ef86c0e72738ce6c7aa9556b75e935ea9c453b8aa439bee909', E'\\x7b22616374223a7b226964223a2274616b656e2d31222c22706f736974696f6e223a226162737461696e222c2270726f706f73616c223a22643133222c2274797065223a2274616b652d706f736974696f6e222c2276657273696f6e223a317d2c226174223a313839333435363030303030302c2261757468223a2273657373696f6e222c226279223a226633222c226576656e7473223a5b7b22706572736f6e223a226633222c22706f736974696f6e223a226162737461696e222c2270726f706f73616c223a22643133222c2273746570223a302c2274797065223a22706f736974696f6e2d74616b656e222c2276657273696f6e223a317d5d2c226c6f67223a22746573742e6578616d706c65222c2276223a307d'),
('16', '1893456000000', 'f3', 'taken-2', 'take-position', '{person:f3,proposal:d13,circle:top}', E'\\xf4e148f96df106fec722d7a3fb94c8c8695427e61a591496fac6391a0fa36604', E'\\x7b22616374223a7b226964223a2274616b656e2d32222c22706f736974696f6e223a226167726565222c2270726f706f73616c223a22643133222c2274797065223a2274616b652d706f736974696f6e222c2276657273696f6e223a317d2c226174223a313839333435363030303030302c2261757468223a2273657373696f6e222c226279223a226633222c226576656e7473223a5b7b22706572736f6e223a226633222c22706f736974696f6e223a226167726565222c2270726f706f73616c223a22643133222c2273746570223a302c2274797065223a22706f736974696f6e2d74616b656e222c2276657273696f6e223a317d5d2c226c6f67223a22746573742e6578616d706c65222c2276223a307d'),
('2', '1893456000000', 'founding', 'founding:top', 'found-circles', '{circle:top,person:f1,person:f2,person:f3,person:f4,person:f5,person:f6,person:f7,person:f8,person:f9}', E'\\x45d5f5c7d32357966b66b6445fd8022d72caf025c364d58539018a05e843187c', E'\\x7b22616374223a7b22636972636c6573223a5b7b2261726561223a227468652061726561206f6620746f70222c2263686172746572223a7b7d2c22636972636c65223a22746f70222c226d656574696e6773223a5b5d2c226d656d62657273223a5b7b22706572736f6e223a226631227d2c7b22706572736f6e223a226632227d2c7b22706572736f6e223a226633227d2c7b22706572736f6e223a226634227d2c7b22706572736f6e223a226635227d2c7b22706572736f6e223a226636227d2c7b22706572736f6e223a226637227d2c7b22706572736f6e223a226638227d2c7b22706572736f6e223a226639227d5d2c226e616d65223a22746f70222c22706172656e74223a6e756c6c2c22707572706f7365223a22746f206361726520666f7220746f70222c22736572766573223a5b315d7d5d2c226964223a22666f756e64696e673a746f70222c2274797065223a22666f756e642d636972636c6573227d2c226174223a313839333435363030303030302c2261757468223a22666f756e64696e67222c226279223a22666f756e64696e67222c226576656e7473223a5b7b2261726561223a227468652061726561206f6620746f70222c2263686172746572223a7b22656e64436f6e646974696f6e223a6e756c6c2c226c6f636b6564507261637469636573223a5b5d2c226d656d626572436170223a392c226d656d6265724d696e696d756d223a322c2273656174427564676574223a6e756c6c7d2c22636972636c65223a22746f70222c226d656574696e6773223a5b5d2c226e616d65223a22746f70222c22706172656e74223a6e756c6c2c22707261637469636573223a7b2262794b696e64223a7b7d2c2267656e6572616c223a7b22616761696e44617973223a33302c22616e7377657244617973223a31342c2261736b73223a7b2265766964656e6365223a747275652c226578706563746174696f6e223a747275652c22676f616c73223a747275657d2c2268696464656e566f746573223a66616c73652c226e616d65223a224c656164657273686970222c227075626c6963436f6d6d656e74223a747275652c2271756f72756d223a7b2264223a322c226e223a312c22737472696374223a747275657d2c227265717569726573223a2273657373696f6e222c22737461676573223a5b7b22686f757273223a3136382c226d6574686f64223a22636f6e73656e737573222c226d696e696d756d486f757273223a37322c2272756c65223a226d6f72652d6167726565227d2c7b2264697363757373696f6e486f757273223a34382c22686f757273223a37322c226d6574686f64223a22766f7465222c22726f756e6473223a312c227468726573686f6c64223a7b2264223a31302c226e223a397d7d2c7b2264697363757373696f6e486f757273223a34382c22686f757273223a37322c226d6574686f64223a22766f7465222c22726f756e6473223a312c227468726573686f6c64223a7b2264223a31302c226e223a387d7d2c7b2264697363757373696f6e486f757273223a34382c22686f757273223a37322c226d6574686f64223a22766f7465222c22726f756e6473223a312c227468726573686f6c64223a7b2264223a31302c226e223a377d7d2c7b2264697363757373696f6e486f757273223a34382c22686f757273223a37322c226d6574686f64223a22766f7465222c22726f756e6473223a312c227468726573686f6c64223a7b2264223a31302c226e223a367d7d2c7b2264697363757373696f6e486f757273223a34382c22686f757273223a37322c226d6574686f64223a22766f7465222c22726f756e6473223a312c227468726573686f6c64223a226d616a6f72697479227d5d7d7d2c22707572706f7365223a22746f206361726520666f7220746f70222c22736572766573223a5b315d2c2274797065223a22636972636c652d63726561746564227d2c7b22636972636c65223a22746f70222c22706572736f6e223a226631222c2273696e6365223a313839333435363030303030302c2274797065223a226d656d6265722d736561746564227d2c7b22636972636c65223a22746f70222c22706572736f6e223a226632222c2273696e6365223a313839333435363030303030302c2274797065223a226d656d6265722d736561746564227d2c7b22636972636c65223a22746f70222c22706572736f6e223a226633222c2273696e6365223a313839333435363030303030302c2274797065223a226d656d6265722d736561746564227d2c7b22636972636c65223a22746f70222c22706572736f6e223a226634222c2273696e6365223a313839333435363030303030302c2274797065223a226d656d6265722d736561746564227d2c7b22636972636c65223a22746f70222c22706572736f6e223a226635222c2273696e6365223a313839333435363030303030302c2274797065223a226d656d6265722d736561746564227d2c7b22636972636c65223a22746f70222c22706572736f6e223a226636222c2273696e6365223a313839333435363030303030302c2274797065223a226d656d6265722d736561746564227d2c7b22636972636c65223a22746f70222c22706572736f6e223a226637222c2273696e6365223a313839333435363030303030302c2274797065223a226d656d6265722d736561746564227d2c7b22636972636c65223a22746f70222c22706572736f6e223a226638222c2273696e6365223a313839333435363030303030302c2274797065223a226d656d6265722d736561746564227d2c7b22636972636c65223a22746f70222c22706572736f6e223a226639222c2273696e6365223a313839333435363030303030302c2274797065223a226d656d6265722d736561746564227d5d2c226c6f67223a22746573742e6578616d706c65222c2276223a307d'),
('3', '1893456000000', 'founding', 'founding:circle:0', 'found-circles', '{circle:circle-0,circle:top,person:f1,person:f2,person:f3,person:f4,person:f5,person:f6,person:f7,person:f8,person:f9}', E'\\x83c789b198a37620460c3595ee9b685a8f7f8044a28d06110e924ae218d69335', E'\\x7b22616374223a7b22636972636c6573223a5b7b2261726561223a227468652061726561206f6620636972636c652d30222c2263686172746572223a7b7d2c22636972636c65223a22636972636c652d30222c226d656574696e6773223a5b5d2c226d656d62657273223a5b7b22706572736f6e223a226631227d2c7b22706572736f6e223a226632227d2c7b22706572736f6e223a226633227d2c7b22706572736f6e223a226634227d2c7b22706572736f6e223a226635227d2c7b22706572736f6e223a226636227d2c7b22706572736f6e223a226637227d2c7b22706572736f6e223a226638227d2c7b22706572736f6e223a226639227d5d2c226e616d65223a22636972636c652d30222c22706172656e74223a22746f70222c22707261637469636573223a7b2262794b696e64223a7b7d2c2267656e6572616c223a7b22616761696e44617973223a33302c22616e7377657244617973223a31342c2261736b73223a7b2265766964656e6365223a747275652c226578706563746174696f6e223a747275652c22676f616c73223a747275657d2c2268696464656e566f746573223a747275652c226e616d65223a2248696464656e20766f746573222c227075626c6963436f6d6d656e74223a747275652c2271756f72756d223a7b2264223a322c226e223a312c22737472696374223a747275657d2c227265717569726573223a2273657373696f6e222c22737461676573223a5b7b2264697363757373696f6e486f757273223a302c22686f757273223a37322c226d6574686f64223a22766f7465222c22726f756e6473223a312c227468726573686f6c64223a226d616a6f72697479227d5d7d7d2c22707572706f7365223a22746f206361726520666f7220636972636c652d30222c22736572766573223a5b315d7d5d2c226964223a22666f756e64696e673a636972636c653a30222c2274797065223a22666f756e642d636972636c6573227d2c226174223a313839333435363030303030302c2261757468223a22666f756e64696e67222c226279223a22666f756e64696e67222c226576656e7473223a5b7b2261726561223a227468652061726561206f6620636972636c652d30222c2263686172746572223a7b22656e64436f6e646974696f6e223a6e756c6c2c226c6f636b6564507261637469636573223a5b5d2c226d656d626572436170223a392c226d656d6265724d696e696d756d223a322c2273656174427564676574223a6e756c6c7d2c22636972636c65223a22636972636c652d30222c226d656574696e6773223a5b5d2c226e616d65223a22636972636c652d30222c22706172656e74223a22746f70222c22707261637469636573223a7b2262794b696e64223a7b7d2c2267656e6572616c223a7b22616761696e44617973223a33302c22616e7377657244617973223a31342c2261736b73223a7b2265766964656e6365223a747275652c226578706563746174696f6e223a747275652c22676f616c73223a747275657d2c2268696464656e566f746573223a747275652c226e616d65223a2248696464656e20766f746573222c227075626c6963436f6d6d656e74223a747275652c2271756f72756d223a7b2264223a322c226e223a312c22737472696374223a747275657d2c227265717569726573223a2273657373696f6e222c22737461676573223a5b7b2264697363757373696f6e486f757273223a302c22686f757273223a37322c226d6574686f64223a22766f7465222c22726f756e6473223a312c227468726573686f6c64223a226d616a6f72697479227d5d7d7d2c22707572706f7365223a22746f206361726520666f7220636972636c652d30222c22736572766573223a5b315d2c2274797065223a22636972636c652d63726561746564227d2c7b22636972636c65223a22636972636c652d30222c22706572736f6e223a226631222c2273696e6365223a313839333435363030303030302c2274797065223a226d656d6265722d736561746564227d2c7b22636972636c65223a22636972636c652d30222c22706572736f6e223a226632222c2273696e6365223a313839333435363030303030302c2274797065223a226d656d6265722d736561746564227d2c7b22636972636c65223a22636972636c652d30222c22706572736f6e223a226633222c2273696e6365223a313839333435363030303030302c2274797065223a226d656d6265722d736561746564227d2c7b22636972636c65223a22636972636c652d30222c22706572736f6e223a226634222c2273696e6365223a313839333435363030303030302c2274797065223a226d656d6265722d736561746564227d2c7b22636972636c65223a22636972636c652d30222c22706572736f6e223a226635222c2273696e6365223a313839333435363030303030302c2274797065223a226d656d6265722d736561746564227d2c7b22636972636c65223a22636972636c652d30222c22706572736f6e223a226636222c2273696e6365223a313839333435363030303030302c2274797065223a226d656d6265722d736561746564227d2c7b22636972636c65223a22636972636c652d30222c22706572736f6e223a226637222c2273696e6365223a313839333435363030303030302c2274797065223a226d656d6265722d736561746564227d2c7b22636972636c65223a22636972636c652d30222c22706572736f6e223a226638222c2273696e6365223a313839333435363030303030302c2274797065223a226d656d6265722d736561746564227d2c7b22636972636c65223a22636972636c652d30222c22706572736f6e223a226639222c2273696e6365223a313839333435363030303030302c2274797065223a226d656d6265722d736561746564227d5d2c226c6f67223a22746573742e6578616d706c65222c2276223a307d'),
('4', '1893456000000', 'founding', 'founding:circle:1', 'found-circles', '{circle:circle-1,circle:top,person:f10,person:f11,person:f12,person:f13,person:f14,person:f15,person:f16,person:f17,person:f18}', E'\\xb1e689148fb6c252d8b19dca5319ac47cfb68f6dc567994aca25e79a06b27dd9', E'\\x7b22616374223a7b22636972636c6573223a5b7b2261726561223a227468652061726561206f6620636972636c652d31222c2263686172746572223a7b7d2c22636972636c65223a22636972636c652d31222c226d656574696e6773223a5b5d2c226d656d62657273223a5b7b22706572736f6e223a22663130227d2c7b22706572736f6e223a22663131227d2c7b22706572736f6e223a22663132227d2c7b22706572736f6e223a22663133227d2c7b22706572736f6e223a22663134227d2c7b22706572736f6e223a22663135227d2c7b22706572736f6e223a22663136227d2c7b22706572736f6e223a22663137227d2c7b22706572736f6e223a22663138227d5d2c226e616d65223a22636972636c652d31222c22706172656e74223a22746f70222c22707261637469636573223a7b2262794b696e64223a7b7d2c2267656e6572616c223a7b22616761696e44617973223a33302c22616e7377657244617973223a31342c2261736b73223a7b2265766964656e6365223a747275652c226578706563746174696f6e223a747275652c22676f616c73223a747275657d2c2268696464656e566f746573223a747275652c226e616d65223a2248696464656e20766f746573222c227075626c6963436f6d6d656e74223a747275652c2271756f72756d223a7b2264223a322c226e223a312c22737472696374223a747275657d2c227265717569726573223a2273657373696f6e222c22737461676573223a5b7b2264697363757373696f6e486f757273223a302c22686f757273223a37322c226d6574686f64223a22766f7465222c22726f756e6473223a312c227468726573686f6c64223a226d616a6f72697479227d5d7d7d2c22707572706f7365223a22746f206361726520666f7220636972636c652d31222c22736572766573223a5b315d7d5d2c226964223a22666f756e64696e673a636972636c653a31222c2274797065223a22666f756e642d636972636c6573227d2c226174223a313839333435363030303030302c2261757468223a22666f756e64696e67222c226279223a22666f756e64696e67222c226576656e7473223a5b7b2261726561223a227468652061726561206f6620636972636c652d31222c2263686172746572223a7b22656e64436f6e646974696f6e223a6e756c6c2c226c6f636b6564507261637469636573223a5b5d2c226d656d626572436170223a392c226d656d6265724d696e696d756d223a322c2273656174427564676574223a6e756c6c7d2c22636972636c65223a22636972636c652d31222c226d656574696e6773223a5b5d2c226e616d65223a22636972636c652d31222c22706172656e74223a22746f70222c22707261637469636573223a7b2262794b696e64223a7b7d2c2267656e6572616c223a7b22616761696e44617973223a33302c22616e7377657244617973223a31342c2261736b73223a7b2265766964656e6365223a747275652c226578706563746174696f6e223a747275652c22676f616c73223a747275657d2c2268696464656e566f746573223a747275652c226e616d65223a2248696464656e20766f746573222c227075626c6963436f6d6d656e74223a747275652c2271756f72756d223a7b2264223a322c226e223a312c22737472696374223a747275657d2c227265717569726573223a2273657373696f6e222c22737461676573223a5b7b2264697363757373696f6e486f757273223a302c22686f757273223a37322c226d6574686f64223a22766f7465222c22726f756e6473223a312c227468726573686f6c64223a226d616a6f72697479227d5d7d7d2c22707572706f7365223a22746f206361726520666f7220636972636c652d31222c22736572766573223a5b315d2c2274797065223a22636972636c652d63726561746564227d2c7b22636972636c65223a22636972636c652d31222c22706572736f6e223a22663130222c2273696e6365223a313839333435363030303030302c2274797065223a226d656d6265722d736561746564227d2c7b22636972636c65223a22636972636c652d31222c22706572736f6e223a22663131222c2273696e6365223a313839333435363030303030302c2274797065223a226d656d6265722d736561746564227d2c7b22636972636c65223a22636972636c652d31222c22706572736f6e223a22663132222c2273696e6365223a313839333435363030303030302c2274797065223a226d656d6265722d736561746564227d2c7b22636972636c65223a22636972636c652d31222c22706572736f6e223a22663133222c2273696e6365223a313839333435363030303030302c2274797065223a226d656d6265722d736561746564227d2c7b22636972636c65223a22636972636c652d31222c22706572736f6e223a22663134222c2273696e6365223a313839333435363030303030302c2274797065223a226d656d6265722d736561746564227d2c7b22636972636c65223a22636972636c652d31222c22706572736f6e223a22663135222c2273696e6365223a313839333435363030303030302c2274797065223a226d656d6265722d736561746564227d2c7b22636972636c65223a22636972636c652d31222c22706572736f6e223a22663136222c2273696e6365223a313839333435363030303030302c2274797065223a226d656d6265722d736561746564227d2c7b22636972636c65223a22636972636c652d31222c22706572736f6e223a22663137222c2273696e6365223a313839333435363030303030302c2274797065223a226d656d6265722d736561746564227d2c7b22636972636c65223a22636972636c652d31222c22706572736f6e223a22663138222c2273696e6365223a313839333435363030303030302c2274797065223a226d656d6265722d736561746564227d5d2c226c6f67223a22746573742e6578616d706c65222c2276223a307d'),
('5', '1893456000000', 'founding', 'founding:complete', 'complete-founding', '{}', E'\\x7251b0deabbdd55117d012eff324b35eef2e50e80a46c83d700489e6cc74b02d', E'\\x7b22616374223a7b226964223a22666f756e64696e673a636f6d706c657465222c22736f636965747946696c65223a2230303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030222c2274797065223a22636f6d706c6574652d666f756e64696e67227d2c226174223a313839333435363030303030302c2261757468223a22666f756e64696e67222c226279223a22666f756e64696e67222c226576656e7473223a5b7b22736f636965747946696c65223a2230303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030222c2274797065223a22666f756e64696e672d636f6d706c65746564227d5d2c226c6f67223a22746573742e6578616d706c65222c2276223a307d'),
('6', '1893456000000', 'f10', 'to-be-kept', 'propose', '{person:f10,proposal:d6,circle:circle-1}', E'\\x412e795c151e526bcc67a47359d55a0d3cf689aa663705ff42a5b8bf3bd185fd', E'\\x7b22616374223a7b22636972636c65223a22636972636c652d31222c22636f6e74656e74223a7b2263617365223a7b22636f6d6d69746d656e74223a2241463450327a654778383165485763305a684d6d63524737734534315f786735364b536f65793763335245222c226c656e677468223a377d2c22636f737473223a5b5d2c2265666665637473223a5b7b22706f736974696f6e223a225765207374616e642062792069742e222c2274797065223a2273746174652d706f736974696f6e227d5d2c2265766964656e6365223a5b7b227469746c65223a7b22636f6d6d69746d656e74223a2252326c3146643662546f56576d6f786a2d2d544463494e6c476979534c424e6f67784f457968734564666f222c226c656e677468223a377d7d5d2c226578706563746174696f6e223a7b226578706563746564223a7b22636f6d6d69746d656e74223a22704d71564b65786257314b34745739432d57444638517552564b526631776957534e327a63754641696e45222c226c656e677468223a347d2c226d656173757265223a7b22636f6d6d69746d656e74223a22577276706c543356475f55325f6544676c34324c573079597a4464734766666d7676657a574962756e7651222c226c656e677468223a357d2c227265766965774174223a313930393039343430303030307d2c22736572766573223a5b315d2c227469746c65223a7b22636f6d6d69746d656e74223a226536466a7476756e70392d3875357070566a5a4350795254634330485356377a70516230646e744b714b41222c226c656e677468223a31307d7d2c226964223a22746f2d62652d6b657074222c2274797065223a2270726f706f7365227d2c226174223a313839333435363030303030302c2261757468223a2273657373696f6e222c226279223a22663130222c226576656e7473223a5b7b22616761696e73744f72646572223a66616c73652c22617574686f72223a22663130222c22636972636c65223a22636972636c652d31222c22636f6e74656e74223a7b2263617365223a7b22636f6d6d69746d656e74223a2241463450327a654778383165485763305a684d6d63524737734534315f786735364b536f65793763335245222c226c656e677468223a377d2c22636f737473223a5b5d2c2265666665637473223a5b7b22706f736974696f6e223a225765207374616e642062792069742e222c2274797065223a2273746174652d706f736974696f6e227d5d2c2265766964656e6365223a5b7b227469746c65223a7b22636f6d6d69746d656e74223a2252326c3146643662546f56576d6f786a2d2d544463494e6c476979534c424e6f67784f457968734564666f222c226c656e677468223a377d7d5d2c226578706563746174696f6e223a7b226578706563746564223a7b22636f6d6d69746d656e74223a22704d71564b65786257314b34745739432d57444638517552564b526631776957534e327a63754641696e45222c226c656e677468223a347d2c226d656173757265223a7b22636f6d6d69746d656e74223a22577276706c543356475f55325f6544676c34324c573079597a4464734766666d7676657a574962756e7651222c226c656e677468223a357d2c227265766965774174223a313930393039343430303030307d2c22736572766573223a5b315d2c227469746c65223a7b22636f6d6d69746d656e74223a226536466a7476756e70392d3875357070566a5a4350795254634330485356377a70516230646e744b714b41222c226c656e677468223a31307d7d2c2264656369646572223a22636972636c652d31222c226465636973696f6e4b696e64223a227265736f6c7574696f6e222c22656c6563746f72617465223a5b22663130222c22663131222c22663132222c22663133222c22663134222c22663135222c22663136222c22663137222c22663138225d2c226c6164646572223a5b7b2264697363757373696f6e486f757273223a302c22686f757273223a37322c226b696e64223a22726f756e64222c226f66223a312c22726f756e64223a312c227468726573686f6c64223a226d616a6f72697479227d5d2c226e756d626572223a312c227072616374696365223a7b22616761696e44617973223a33302c22616e7377657244617973223a31342c2261736b73223a7b2265766964656e6365223a747275652c226578706563746174696f6e223a747275652c22676f616c73223a747275657d2c2268696464656e566f746573223a747275652c226e616d65223a2248696464656e20766f746573222c227075626c6963436f6d6d656e74223a747275652c2271756f72756d223a7b2264223a322c226e223a312c22737472696374223a747275657d2c227265717569726573223a2273657373696f6e222c22737461676573223a5b7b2264697363757373696f6e486f757273223a302c22686f757273223a37322c226d6574686f64223a22766f7465222c22726f756e6473223a312c227468726573686f6c64223a226d616a6f72697479227d5d7d2c2270726f706f73616c223a226436222c2270726f706f736572223a22663130222c2272656375736564223a5b5d2c2274797065223a2270726f706f73616c2d6f70656e6564227d2c7b2270726f706f73616c223a226436222c2274797065223a22636173652d616761696e73742d6d697373696e67227d2c7b22626567616e223a313839333435363030303030302c22656e6473223a313839333731353230303030302c227068617365223a22726f756e64222c2270726f706f73616c223a226436222c2273746570223a302c2274797065223a2270686173652d626567616e227d5d2c226c6f67223a22746573742e6578616d706c65222c2276223a307d'),
('7', '1893456000000', 'f11', 'said-0', 'comment', '{person:f11,proposal:d6,circle:circle-1}', E'\\x1a2364ad357d281dd28f9167ea774dc97fd7c4876d68a92866033a7cfaea0e65', E'\\x7b22616374223a7b226964223a22736169642d30222c2270726f706f73616c223a226436222c2274657874223a7b22636f6d6d69746d656e74223a226b4b704c68565349656c2d57344850452d7434644d443667353166612d62577234336343436c4c6a484b45222c226c656e677468223a31347d2c2274797065223a22636f6d6d656e74227d2c226174223a313839333435363030303030302c2261757468223a2273657373696f6e222c226279223a22663131222c226576656e7473223a5b7b22636f6d6d656e74223a226337222c22706572736f6e223a22663131222c2270726f706f73616c223a226436222c2274657874223a7b22636f6d6d69746d656e74223a226b4b704c68565349656c2d57344850452d7434644d443667353166612d62577234336343436c4c6a484b45222c226c656e677468223a31347d2c2274797065223a22636f6d6d656e742d6d616465227d5d2c226c6f67223a22746573742e6578616d706c65222c2276223a307d'),
('8', '1893456000000', 'f11', 'said-1', 'comment', '{person:f11,proposal:d6,circle:circle-1}', E'\\x3811017397179c0635eacd176396a25c46c2b63ccfc6a9fd2f6a8da385b8d618', E'\\x7b22616374223a7b226964223a22736169642d31222c2270726f706f73616c223a226436222c2274657874223a7b22636f6d6d69746d656e74223a224550306c38616b3530766f69695978666e6937696e7761345f424c6931453979376655396d646a446a7651222c226c656e677468223a31307d2c2274797065223a22636f6d6d656e74227d2c226174223a313839333435363030303030302c2261757468223a2273657373696f6e222c226279223a22663131222c226576656e7473223a5b7b22636f6d6d656e74223a226338222c22706572736f6e223a22663131222c2270726f706f73616c223a226436222c2274657874223a7b22636f6d6d69746d656e74223a224550306c38616b3530766f69695978666e6937696e7761345f424c6931453979376655396d646a446a7651222c226c656e677468223a31307d2c2274797065223a22636f6d6d656e742d6d616465227d5d2c226c6f67223a22746573742e6578616d706c65222c2276223a307d'),
('9', '1893456000000', 'f11', 'said-2', 'comment', '{person:f11,proposal:d6,circle:circle-1}', E'\\x6855a15a7fec081bea0139064ac6a7604a2e59e607111597e40bafafad0d49bc', E'\\x7b22616374223a7b226964223a22736169642d32222c2270726f706f73616c223a226436222c2274657874223a7b22636f6d6d69746d656e74223a22775a5633596f6f545149356f31444d39654142722d554f525165394d6b797a73355f485a646e5a43535455222c226c656e677468223a31337d2c2274797065223a22636f6d6d656e74227d2c226174223a313839333435363030303030302c2261757468223a2273657373696f6e222c226279223a22663131222c226576656e7473223a5b7b22636f6d6d656e74223a226339222c22706572736f6e223a22663131222c2270726f706f73616c223a226436222c2274657874223a7b22636f6d6d69746d656e74223a22775a5633596f6f545149356f31444d39654142722d554f525165394d6b797a73355f485a646e5a43535455222c226c656e677468223a31337d2c2274797065223a22636f6d6d656e742d6d616465227d5d2c226c6f67223a22746573742e6578616d706c65222c2276223a307d');
insert into "log" ("id", "origin", "clock", "founded", "size", "root", "subtrees", "at", "simulated_now", "alive_at") values
('1', 'test.example', 'simulated', 'true', '17', E'\\x75bb9b2dd15e30ca92e88e81158bef99b1b0fd52f27e6dc50de546b7a7122465', E'\\xc883463747df066ab603ca248ec01114fed8ce46844997fdfb113e80abb66596f4e148f96df106fec722d7a3fb94c8c8695427e61a591496fac6391a0fa36604', '1893456000000', '1893456000000', NULL);
insert into "migration" ("number", "name", "sha256", "run_at") values
('1', '0001-log.sql', 'd5087103086b15aa4cf30c48eaaeda1e71997be62c21793861a73ed0fd128855', '2026-11-25 08:34:52.69462+00'),
('2', '0002-states.sql', '13429c647e703bcebe899a8c539614a053dc90f1d7ab007e72b3bcfd02ae6f59', '2026-11-25 08:34:52.69462+00'),
('3', '0003-views.sql', '00d0c2b8daf49fe6d09134fae4d8da1c85a4d3bb45031e525b8f14efdb77032a', '2026-11-25 08:34:52.69462+00'),
('4', '0004-identity.sql', '94ed9315825a3f49868f122bee80b05ce859adb7954827494b7250fc8f7eb6c9', '2026-11-25 08:34:52.69462+00'),
('7', '0007-comments.sql', '1517275f99b32f62c03f59abf1ef6d2fd12f6444553a2190d0f7efe286e84517', '2026-11-25 08:34:52.69462+00');
insert into "person" ("id", "from_entry", "to_entry", "value") values
('f1', '3', NULL, '{"kind":"person","id":"f1","name":{"commitment":"ionBmIEn3a6u1f6xV7qRFjMZ0IcVUGMGRMRb3wMdrZg","length":8},"biography":null,"registeredAt":1893456000000,"citizenSince":1893456000000,"founder":true,"foundFalse":false,"lapsesAt":null,"vouchedBy":[],"vouches":[],"seats":["top","circle-0"],"projects":[],"waysIn":[]}'),
('f10', '4', NULL, '{"kind":"person","id":"f10","name":{"commitment":"OMqorMkEj2467rQbnNv9rThKQpIllhJVdyJ0dpTUsV4","length":9},"biography":null,"registeredAt":1893456000000,"citizenSince":1893456000000,"founder":true,"foundFalse":false,"lapsesAt":null,"vouchedBy":[],"vouches":[],"seats":["circle-1"],"projects":[],"waysIn":[]}'),
('f11', '4', NULL, '{"kind":"person","id":"f11","name":{"commitment":"tSkESXTES6cuACI1pCNWmg1MJcoPcqfbsCEw5pG7vJA","length":9},"biography":null,"registeredAt":1893456000000,"citizenSince":1893456000000,"founder":true,"foundFalse":false,"lapsesAt":null,"vouchedBy":[],"vouches":[],"seats":["circle-1"],"projects":[],"waysIn":[]}'),
('f12', '4', NULL, '{"kind":"person","id":"f12","name":{"commitment":"geZiFbyS9EZw_Lt5oW_PHsKBBweHrtojLWehBwB14Vc","length":9},"biography":null,"registeredAt":1893456000000,"citizenSince":1893456000000,"founder":true,"foundFalse":false,"lapsesAt":null,"vouchedBy":[],"vouches":[],"seats":["circle-1"],"projects":[],"waysIn":[]}'),
('f13', '4', NULL, '{"kind":"person","id":"f13","name":{"commitment":"2ENtKGU4z4uNaAp8Tgc_34OZU0aYEN4AvNZsiGeeidg","length":9},"biography":null,"registeredAt":1893456000000,"citizenSince":1893456000000,"founder":true,"foundFalse":false,"lapsesAt":null,"vouchedBy":[],"vouches":[],"seats":["circle-1"],"projects":[],"waysIn":[]}'),
('f14', '4', NULL, '{"kind":"person","id":"f14","name":{"commitment":"t740sxTKY0Dmr455bMKExdny6bX0JC4QqmcjLX7Q9RM","length":9},"biography":null,"registeredAt":1893456000000,"citizenSince":1893456000000,"founder":true,"foundFalse":false,"lapsesAt":null,"vouchedBy":[],"vouches":[],"seats":["circle-1"],"projects":[],"waysIn":[]}'),
('f15', '4', NULL, '{"kind":"person","id":"f15","name":{"commitment":"EwQ0wUHM2xMMxSQi60g2Uw8DDMpSkoYhBA8x3dYfkrM","length":9},"biography":null,"registeredAt":1893456000000,"citizenSince":1893456000000,"founder":true,"foundFalse":false,"lapsesAt":null,"vouchedBy":[],"vouches":[],"seats":["circle-1"],"projects":[],"waysIn":[]}'),
('f16', '4', NULL, '{"kind":"person","id":"f16","name":{"commitment":"OoaR9hPfdM67vtTT79T9KkPWpoAuGmck59C6HR8yop0","length":9},"biography":null,"registeredAt":1893456000000,"citizenSince":1893456000000,"founder":true,"foundFalse":false,"lapsesAt":null,"vouchedBy":[],"vouches":[],"seats":["circle-1"],"projects":[],"waysIn":[]}'),
('f17', '4', NULL, '{"kind":"person","id":"f17","name":{"commitment":"Z2vKcdQ1RLybDpQs7P3lCM14IJ0z7ePskbYfHKk0PZI","length":9},"biography":null,"registeredAt":1893456000000,"citizenSince":1893456000000,"founder":true,"foundFalse":false,"lapsesAt":null,"vouchedBy":[],"vouches":[],"seats":["circle-1"],"projects":[],"waysIn":[]}'),
('f18', '4', NULL, '{"kind":"person","id":"f18","name":{"commitment":"Qmjqp6etKqAeuS99RkSdS7rGLswnhHVV35nUMiMb8as","length":9},"biography":null,"registeredAt":1893456000000,"citizenSince":1893456000000,"founder":true,"foundFalse":false,"lapsesAt":null,"vouchedBy":[],"vouches":[],"seats":["circle-1"],"projects":[],"waysIn":[]}'),
('f19', '1', NULL, '{"kind":"person","id":"f19","name":{"commitment":"Sj_SZny9ls92iwJTpp-UCD_wtuUPmTP3HknOTsWYWYg","length":9},"biography":null,"registeredAt":1893456000000,"citizenSince":1893456000000,"founder":true,"foundFalse":false,"lapsesAt":null,"vouchedBy":[],"vouches":[],"seats":[],"projects":[],"waysIn":[]}'),
('f2', '3', NULL, '{"kind":"person","id":"f2","name":{"commitment":"VaP7IQPNrXK7Uwo4dZEXCwXA81ZvAi_5feeccHcBRow","length":8},"biography":null,"registeredAt":1893456000000,"citizenSince":1893456000000,"founder":true,"foundFalse":false,"lapsesAt":null,"vouchedBy":[],"vouches":[],"seats":["top","circle-0"],"projects":[],"waysIn":[]}'),
('f20', '1', NULL, '{"kind":"person","id":"f20","name":{"commitment":"J6_j5fKezGicxqma6STwXdbTf8KQPQBKYNJ8X3GUGaw","length":9},"biography":null,"registeredAt":1893456000000,"citizenSince":1893456000000,"founder":true,"foundFalse":false,"lapsesAt":null,"vouchedBy":[],"vouches":[],"seats":[],"projects":[],"waysIn":[]}'),
('f3', '3', NULL, '{"kind":"person","id":"f3","name":{"commitment":"Rbt7EurqydQ80bDKmoWPuwux-QsZwK1oR5nBMGh1d3M","length":8},"biography":null,"registeredAt":1893456000000,"citizenSince":1893456000000,"founder":true,"foundFalse":false,"lapsesAt":null,"vouchedBy":[],"vouches":[],"seats":["top","circle-0"],"projects":[],"waysIn":[]}'),
('f4', '3', NULL, '{"kind":"person","id":"f4","name":{"commitment":"wgcvDw4zRvYeX2M1fyZ_yTGNJF8GgMsoOOrsCzFxqC8","length":8},"biography":null,"registeredAt":1893456000000,"citizenSince":1893456000000,"founder":true,"foundFalse":false,"lapsesAt":null,"vouchedBy":[],"vouches":[],"seats":["top","circle-0"],"projects":[],"waysIn":[]}'),
('f5', '3', NULL, '{"kind":"person","id":"f5","name":{"commitment":"0jDEvMaS8u77E_ueIczXBa4P1Gan-9L-QmEJAmHAYfg","length":8},"biography":null,"registeredAt":1893456000000,"citizenSince":1893456000000,"founder":true,"foundFalse":false,"lapsesAt":null,"vouchedBy":[],"vouches":[],"seats":["top","circle-0"],"projects":[],"waysIn":[]}'),
('f6', '3', NULL, '{"kind":"person","id":"f6","name":{"commitment":"O1u1FTRa6E5h2a1I-Btd1rdpxOyzeHGFbEn0M1rf6WA","length":8},"biography":null,"registeredAt":1893456000000,"citizenSince":1893456000000,"founder":true,"foundFalse":false,"lapsesAt":null,"vouchedBy":[],"vouches":[],"seats":["top","circle-0"],"projects":[],"waysIn":[]}'),
('f7', '3', NULL, '{"kind":"person","id":"f7","name":{"commitment":"WfQDMGWw771f9_LLv9C-L_lhc1g6DYBveMxVZOeWFQ8","length":8},"biography":null,"registeredAt":1893456000000,"citizenSince":1893456000000,"founder":true,"foundFalse":false,"lapsesAt":null,"vouchedBy":[],"vouches":[],"seats":["top","circle-0"],"projects":[],"waysIn":[]}'),
('f8', '3', NULL, '{"kind":"person","id":"f8","name":{"commitment":"P8djEAcvzqOpGybkryqAjdtL6pN5Us5Q4jonKeeJzQc","length":8},"biography":null,"registeredAt":1893456000000,"citizenSince":1893456000000,"founder":true,"foundFalse":false,"lapsesAt":null,"vouchedBy":[],"vouches":[],"seats":["top","circle-0"],"projects":[],"waysIn":[]}'),
('f9', '3', NULL, '{"kind":"person","id":"f9","name":{"commitment":"dA6S6o_Bfowz4ufohf4nU8aUM_3FjMnom6VPTpBDN7k","length":8},"biography":null,"registeredAt":1893456000000,"citizenSince":1893456000000,"founder":true,"foundFalse":false,"lapsesAt":null,"vouchedBy":[],"vouches":[],"seats":["top","circle-0"],"projects":[],"waysIn":[]}');
insert into "position" ("id", "from_entry", "to_entry", "value") values
('d13/f2', '14', NULL, '{"kind":"position","id":"d13/f2","proposal":"d13","person":"f2","version":1,"step":0,"choice":"agree","at":1893456000000,"reason":null}'),
('d13/f3', '15', '16', '{"kind":"position","id":"d13/f3","proposal":"d13","person":"f3","version":1,"step":0,"choice":"abstain","at":1893456000000,"reason":null}'),
('d13/f3', '16', NULL, '{"kind":"position","id":"d13/f3","proposal":"d13","person":"f3","version":1,"step":0,"choice":"agree","at":1893456000000,"reason":null}'),
('d6/f11', '11', NULL, '{"kind":"position","id":"d6/f11","proposal":"d6","person":"f11","version":1,"step":0,"choice":"hidden","at":1893456000000,"reason":{"commitment":"TpPpWiYRJwU3r3jml5-BV0r_JTWqU_42KaLcL-T4F3c","length":3}}'),
('d6/f12', '12', NULL, '{"kind":"position","id":"d6/f12","proposal":"d6","person":"f12","version":1,"step":0,"choice":"hidden","at":1893456000000,"reason":{"commitment":"MnrYl7BZZ_cBdW4wmdaKLOtms5K8bas_Z19AaA0Hkaw","length":3}}');
insert into "proposal" ("id", "from_entry", "to_entry", "value") values
('d13', '13', NULL, '{"kind":"proposal","id":"d13","number":1,"status":"open","version":1,"effectsVersion":1,"lengthened":0,"decisionKind":"resolution","ladder":[{"kind":"consensus","rule":"more-agree","twoThirds":false,"hours":168,"minimumHours":72},{"kind":"round","threshold":{"n":9,"d":10},"round":1,"of":1,"hours":72,"discussionHours":48},{"kind":"round","threshold":{"n":8,"d":10},"round":1,"of":1,"hours":72,"discussionHours":48},{"kind":"round","threshold":{"n":7,"d":10},"round":1,"of":1,"hours":72,"discussionHours":48},{"kind":"round","threshold":{"n":6,"d":10},"round":1,"of":1,"hours":72,"discussionHours":48},{"kind":"round","threshold":"majority","round":1,"of":1,"hours":72,"discussionHours":48}],"quorum":{"n":1,"d":2,"strict":true},"electorate":["f1","f2","f3","f4","f5","f6","f7","f8","f9"],"recused":[],"interested":[],"gone":[],"step":0,"phase":"consensus","phaseBegan":1893456000000,"phaseEnds":1894060800000,"heldUntil":1893715200000,"endsSetAt":1893456000000,"effectsAt":1893456000000,"openedAt":1893456000000,"caseAgainst":"awaited","againstOrder":false,"exceptions":[],"consents":{},"results":[],"decidedAt":null,"carrying":{"state":"none"},"questionedBy":[],"withdrawnAt":null,"repealedBy":null,"review":null,"reviewOverdue":false,"createdAt":1893456000000,"circle":"top","author":"f1","proposer":"f1","content":{"title":{"commitment":"nWnQfqDUd2-__RcVnn7M954mOJh_iSgQr8WiI-zwhzs","length":10},"case":{"commitment":"M7vBJHAc1lGT73wf9lcgE4jwpwPNASZ19_blhwcXIgM","length":7},"effects":[{"type":"state-position","position":"We stand by it."}],"serves":[1],"costs":[],"evidence":[{"title":{"commitment":"neXUhzr6UUGc-UU6pAVN4QqJwES2Fz9JDsZ-z8iJf-E","length":7}}],"expectation":{"measure":{"commitment":"JSzs39ma2w20hVewL56PU1pBDD3QrBx3BhHYxIJfXpE","length":5},"expected":{"commitment":"fROx_DrFLe-hqCfjCEsOnWmoqMrwo5w-NtIlxxpr4kM","length":4},"reviewAt":1909094400000}},"decider":"top","practice":{"name":"Leadership","stages":[{"method":"consensus","rule":"more-agree","hours":168,"minimumHours":72},{"method":"vote","threshold":{"n":9,"d":10},"rounds":1,"hours":72,"discussionHours":48},{"method":"vote","threshold":{"n":8,"d":10},"rounds":1,"hours":72,"discussionHours":48},{"method":"vote","threshold":{"n":7,"d":10},"rounds":1,"hours":72,"discussionHours":48},{"method":"vote","threshold":{"n":6,"d":10},"rounds":1,"hours":72,"discussionHours":48},{"method":"vote","threshold":"majority","rounds":1,"hours":72,"discussionHours":48}],"quorum":{"n":1,"d":2,"strict":true},"hiddenVotes":false,"publicComment":true,"asks":{"goals":true,"evidence":true,"expectation":true},"answerDays":14,"againDays":30,"requires":"session"}}'),
('d6', '6', NULL, '{"kind":"proposal","id":"d6","number":1,"status":"open","version":1,"effectsVersion":1,"lengthened":0,"decisionKind":"resolution","ladder":[{"kind":"round","threshold":"majority","round":1,"of":1,"hours":72,"discussionHours":0}],"quorum":{"n":1,"d":2,"strict":true},"electorate":["f10","f11","f12","f13","f14","f15","f16","f17","f18"],"recused":[],"interested":[],"gone":[],"step":0,"phase":"round","phaseBegan":1893456000000,"phaseEnds":1893715200000,"heldUntil":null,"endsSetAt":1893456000000,"effectsAt":1893456000000,"openedAt":1893456000000,"caseAgainst":"missing","againstOrder":false,"exceptions":[],"consents":{},"results":[],"decidedAt":null,"carrying":{"state":"none"},"questionedBy":[],"withdrawnAt":null,"repealedBy":null,"review":null,"reviewOverdue":false,"createdAt":1893456000000,"circle":"circle-1","author":"f10","proposer":"f10","content":{"title":{"commitment":"e6Fjtvunp9-8u5ppVjZCPyRTcC0HSV7zpQb0dntKqKA","length":10},"case":{"commitment":"AF4P2zeGx81eHWc0ZhMmcRG7sE41_xg56KSoey7c3RE","length":7},"effects":[{"type":"state-position","position":"We stand by it."}],"serves":[1],"costs":[],"evidence":[{"title":{"commitment":"R2l1Fd6bToVWmoxj--TDcINlGiySLBNogxOEyhsEdfo","length":7}}],"expectation":{"measure":{"commitment":"WrvplT3VG_U2_eDgl42LW0yYzDdsGffmvvezWIbunvQ","length":5},"expected":{"commitment":"pMqVKexbW1K4tW9C-WDF8QuRVKRf1wiWSN2zcuFAinE","length":4},"reviewAt":1909094400000}},"decider":"circle-1","practice":{"name":"Hidden votes","stages":[{"method":"vote","threshold":"majority","rounds":1,"hours":72,"discussionHours":0}],"quorum":{"n":1,"d":2,"strict":true},"hiddenVotes":true,"publicComment":true,"asks":{"goals":true,"evidence":true,"expectation":true},"answerDays":14,"againDays":30,"requires":"session"}}');
insert into "sealed_vote" ("proposal", "step", "person", "entry", "commitment") values
('d6', '0', 'f11', '11', 'TpPpWiYRJwU3r3jml5-BV0r_JTWqU_42KaLcL-T4F3c'),
('d6', '0', 'f12', '12', 'MnrYl7BZZ_cBdW4wmdaKLOtms5K8bas_Z19AaA0Hkaw');
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
('PfXyLn0WzHfvZ6hv', E'\\x19f9eff1dbee24659c4d9dc2aeffd84c9df96477c91091759af0a3e11ee73bb0', 'f1', NULL, 'session', 'a browser', '1795595695257', '1795595695257', '1795605695257');
insert into "society" ("id", "from_entry", "to_entry", "value") values
('society', '5', NULL, '{"kind":"society","id":"society","name":"Test","origin":"test.example","clock":"simulated","goals":[{"goal":1,"text":"Long-term survival"}],"nextGoal":2,"settings":{"memberCap":9,"memberMinimum":2,"dissolutionOpenDays":7,"dissolutionWaitDays":7,"questionAnswerDays":14,"vouchesNeeded":2,"vouchesPerYear":10,"vouchAfterDays":30,"lapseDays":14,"amendLeavesDays":2,"effectAmendments":3,"textLengthenings":3,"takeUpDays":3,"effectiveWithinDays":366,"retryDays":30,"outageMinutes":10,"wayInWaitDays":3,"recognition":"vouching","standardPractice":{"name":"Standard","stages":[{"method":"consensus","rule":"more-agree","hours":168,"minimumHours":72},{"method":"vote","threshold":{"n":2,"d":3},"rounds":3,"hours":72,"discussionHours":48},{"method":"vote","threshold":"majority","rounds":1,"hours":72,"discussionHours":48}],"quorum":{"n":1,"d":2,"strict":true},"hiddenVotes":false,"publicComment":true,"asks":{"goals":true,"evidence":true,"expectation":true},"answerDays":14,"againDays":30,"requires":"session"},"leadershipPractice":{"name":"Leadership","stages":[{"method":"consensus","rule":"more-agree","hours":168,"minimumHours":72},{"method":"vote","threshold":{"n":9,"d":10},"rounds":1,"hours":72,"discussionHours":48},{"method":"vote","threshold":{"n":8,"d":10},"rounds":1,"hours":72,"discussionHours":48},{"method":"vote","threshold":{"n":7,"d":10},"rounds":1,"hours":72,"discussionHours":48},{"method":"vote","threshold":{"n":6,"d":10},"rounds":1,"hours":72,"discussionHours":48},{"method":"vote","threshold":"majority","rounds":1,"hours":72,"discussionHours":48}],"quorum":{"n":1,"d":2,"strict":true},"hiddenVotes":false,"publicComment":true,"asks":{"goals":true,"evidence":true,"expectation":true},"answerDays":14,"againDays":30,"requires":"session"}},"top":"top","founded":true,"citizens":20,"people":20,"circles":3,"outages":[],"registry":null}');
insert into "text" ("commitment", "r", "text", "entry", "withheld", "erased_by") values
('0jDEvMaS8u77E_ueIczXBa4P1Gan-9L-QmEJAmHAYfg', E'\\xdb8ec0a8e0427a7d47e044baf42579105dd4afe3d9569cf29f5acf311a1639a3', 'Person 5', '1', 'false', NULL),
('2ENtKGU4z4uNaAp8Tgc_34OZU0aYEN4AvNZsiGeeidg', E'\\x2699d1aac6ce46333bac78ca532ec7c9d80128e4fc538aae67399d006470ea8e', 'Person 13', '1', 'false', NULL),
('AF4P2zeGx81eHWc0ZhMmcRG7sE41_xg56KSoey7c3RE', E'\\x4f22ec2edf447fab1438ce64c3a2948b7457c4bbf06c34ad1a3ee0a920b94b14', 'Because', '6', 'false', NULL),
('Di4XEQoeERF0rSKAntXlS_1HzLbkiaM7fY8KMjS69bM', E'\\x3399854c62215b8df43f057238fc6c947e3f4a58722e36515fc9de79a85aa80f', 'long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long ', '10', 'false', NULL),
('EP0l8ak50voiiYxfni7inwa4_BLi1E9y7fU9mdjDjvQ', E'\\xdb097ce28e09ccb7506c91b66ebb143856b5da7645cfab26d482b1597657d146', E'\\N and \\\\.', '8', 'false', NULL),
('EwQ0wUHM2xMMxSQi60g2Uw8DDMpSkoYhBA8x3dYfkrM', E'\\x79a6e2cc754e6e6b520f294f2e888c74eb608d34586956e27ab4a67c674975cd', 'Person 15', '1', 'false', NULL),
('J6_j5fKezGicxqma6STwXdbTf8KQPQBKYNJ8X3GUGaw', E'\\x9ccd9409b47847b420c9860f4461bd08b3da7281b420b993643d867408c03487', 'Person 20', '1', 'false', NULL),
('JSzs39ma2w20hVewL56PU1pBDD3QrBx3BhHYxIJfXpE', E'\\xe1d10831b8896445577fe43be350f40bb53b7d1516784274526e68d2e2b148d2', 'count', '13', 'false', NULL),
('M7vBJHAc1lGT73wf9lcgE4jwpwPNASZ19_blhwcXIgM', E'\\x9f79bd1b1ca3acb7bb76cac28865394e19e75d6ee459bdb68318a2d56e1b33b4', 'Because', '13', 'false', NULL),
('MnrYl7BZZ_cBdW4wmdaKLOtms5K8bas_Z19AaA0Hkaw', E'\\x145677cbfef0d6e6ecb7bc1fc591b887a06ffcd939621215daf426c14a4c27e8', 'for', '12', 'true', NULL),
('O1u1FTRa6E5h2a1I-Btd1rdpxOyzeHGFbEn0M1rf6WA', E'\\x38f1deb294e5dfb8ec008abcc1d7be2c2b2c481969f2263ab31de148788ae78c', 'Person 6', '1', 'false', NULL),
('OMqorMkEj2467rQbnNv9rThKQpIllhJVdyJ0dpTUsV4', E'\\x3654ad21bb11e7e196b002a0cf4c83a9d8987051be575b4524fb27bf272af59a', 'Person 10', '1', 'false', NULL),
('OoaR9hPfdM67vtTT79T9KkPWpoAuGmck59C6HR8yop0', E'\\x33eee01d6d2d3b7c48b3c4638c3f9fb7d0a8b5d97cfea25afeeaddaafac96f28', 'Person 16', '1', 'false', NULL),
('P8djEAcvzqOpGybkryqAjdtL6pN5Us5Q4jonKeeJzQc', E'\\x25b10e79e429e24857985374a9ad5bf90284eb6ef18f147ffdaf419a7cc06d4b', 'Person 8', '1', 'false', NULL),
('Qmjqp6etKqAeuS99RkSdS7rGLswnhHVV35nUMiMb8as', E'\\xcf911cd0bac288417e398e2e23e9fd8b8c5f404e027a9e33d6ebd563a81c80f7', 'Person 18', '1', 'false', NULL),
('R2l1Fd6bToVWmoxj--TDcINlGiySLBNogxOEyhsEdfo', E'\\x5ce48c37c62017cd6332dff41e1834cda61555b2c4cc0a41d55261b91723e73d', 'A study', '6', 'false', NULL),
('Rbt7EurqydQ80bDKmoWPuwux-QsZwK1oR5nBMGh1d3M', E'\\xcc7dab0866a3f7ed003b280ff78fe6ce975261db67cd8b3ec9dba5fb8c3a70ee', 'Person 3', '1', 'false', NULL),
('Sj_SZny9ls92iwJTpp-UCD_wtuUPmTP3HknOTsWYWYg', E'\\xbdf26f1740fc14cdcba118f03b0947560350199035979407cb755dcfd6e0a4ad', 'Person 19', '1', 'false', NULL),
('TpPpWiYRJwU3r3jml5-BV0r_JTWqU_42KaLcL-T4F3c', E'\\xeda52ce8bcb26542ce39edd3eba917a15139dae37cd8dadf8b6484eb0f257cd4', 'for', '11', 'true', NULL),
('VaP7IQPNrXK7Uwo4dZEXCwXA81ZvAi_5feeccHcBRow', E'\\xb9d89591d7e4a93530a495b9cf22c8a348d23802dd417cd91aa14e749500d4a7', 'Person 2', '1', 'false', NULL),
('WfQDMGWw771f9_LLv9C-L_lhc1g6DYBveMxVZOeWFQ8', E'\\x62b47c29626750d1cec95c9639e0014b1e1a2b96f1e7b017c28775581a5c841c', 'Person 7', '1', 'false', NULL),
('WrvplT3VG_U2_eDgl42LW0yYzDdsGffmvvezWIbunvQ', E'\\x13f45e6cb0fdb53a5d0df9f1826d19e557498794135fbcd60f0a1e29ffe34a18', 'count', '6', 'false', NULL),
('Z2vKcdQ1RLybDpQs7P3lCM14IJ0z7ePskbYfHKk0PZI', E'\\x534e21efbfc090a2ff39bcac69c92be9e54b13277cb7a5a530887938f436b8c3', 'Person 17', '1', 'false', NULL),
('dA6S6o_Bfowz4ufohf4nU8aUM_3FjMnom6VPTpBDN7k', E'\\x02f4c754c52bcfa63527a0eec721f5673ee011c654e057baeaf6e4bfc8c271d6', 'Person 9', '1', 'false', NULL),
('e6Fjtvunp9-8u5ppVjZCPyRTcC0HSV7zpQb0dntKqKA', E'\\xd9b5a0375eca275d80cd19c76108a833bac05bbbb85895f1688bc01abec87d46', 'A proposal', '6', 'false', NULL),
('fROx_DrFLe-hqCfjCEsOnWmoqMrwo5w-NtIlxxpr4kM', E'\\x56d53dc902ebc48ddd30ecc756357543fda760bce5b0108617b0cb7032c98f0c', 'more', '13', 'false', NULL),
('geZiFbyS9EZw_Lt5oW_PHsKBBweHrtojLWehBwB14Vc', E'\\x9e429df748024a61fa6bff4d5bfe0ce4289c27cc7c9e14d0bd9bf097103d2d32', 'Person 12', '1', 'false', NULL),
('ionBmIEn3a6u1f6xV7qRFjMZ0IcVUGMGRMRb3wMdrZg', E'\\xbc7ff83b894ca5e5d2c5b813494ad14f18892202996e180fa1db4f6067373e8e', 'Person 1', '1', 'false', NULL),
('kKpLhVSIel-W4HPE-t4dMD6g51fa-bWr43cCClLjHKE', E'\\x5a2c430ce829800e131ccb469aa4f47d239e3beb4a4e3ad2f5ee56512ac557ef', 'Tabs	and
lines', '7', 'false', NULL),
('nWnQfqDUd2-__RcVnn7M954mOJh_iSgQr8WiI-zwhzs', E'\\x424710e73377535bed53d392b512bc6a235e4f68d167772a0b0a1cd4ade199f2', 'A proposal', '13', 'false', NULL),
('neXUhzr6UUGc-UU6pAVN4QqJwES2Fz9JDsZ-z8iJf-E', E'\\x646ba4bfcb1ce9b16e542a6efaf3f8f893019b502886cc6a946978a3015e23f2', 'A study', '13', 'false', NULL),
('pMqVKexbW1K4tW9C-WDF8QuRVKRf1wiWSN2zcuFAinE', E'\\x21c4deaadcd16b5f4c35abede9d092d8a42612914874907558226f7bedc9b617', 'more', '6', 'false', NULL),
('t740sxTKY0Dmr455bMKExdny6bX0JC4QqmcjLX7Q9RM', E'\\xd7745371713452d28c372de159b2792db67b840286e5f2add33c9f6877bcddba', 'Person 14', '1', 'false', NULL),
('tSkESXTES6cuACI1pCNWmg1MJcoPcqfbsCEw5pG7vJA', E'\\xfdcdf350f772773f0a8891b305ac4234cfd1ddce80decb7af47bad7633c5a7b6', 'Person 11', '1', 'false', NULL),
('wZV3YooTQI5o1DM9eABr-UORQe9Mkyzs5_HZdnZCSTU', E'\\x20f0af7d5cb4732548ec6d2f2e8a50a0705804d83fc84826e33c46aa6c4e0f00', 'مرحبا 👩‍👩‍👧‍👦', '9', 'false', NULL),
('wgcvDw4zRvYeX2M1fyZ_yTGNJF8GgMsoOOrsCzFxqC8', E'\\x86fad453ddc7ffa6d9e28a1fd2a458f99cb8d4ca233b73759145e4372701d6c3', 'Person 4', '1', 'false', NULL);
insert into "way" ("id", "person", "kind", "secret", "created_at", "valid_from", "expires_at", "used_at", "ended_at") values
('a-link', 'f2', 'link', E'\\x2c0c988b82cfe4c306ec297fe976dd1031be97bb6e62ce4624f57642db0e7b4e', '1795595695212', '1893456000000', NULL, NULL, NULL);
