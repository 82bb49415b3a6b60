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
('10', '9', '1893456000000', E'\\x126437d22d3f9cc22fe5c9ae51f4ef198bea1189a32f8a46100bbca2049f8808', '{comment:c9}'),
('11', '10', '1893456000000', E'\\x5c40a635a25cab0fffc16ac8cc4f6422211f58655800205c1eaf9fff5211d690', '{comment:c10}'),
('12', '11', '1893456000000', E'\\x0a0ab8d02cba26747a6a38d574c1578661bf13e935ab774868d7fca33139ad2a', '{position:d6/f11}'),
('13', '12', '1893456000000', E'\\x1c276902f118ccd0c94aa0c6611c8498fd849fd8087aafd365620f7c121ea19d', '{position:d6/f12}'),
('14', '13', '1893456000000', E'\\x5878c4b2842b02328fe7f7b8c202f71d74c86673ff42cd48fc8bfa753e333cd4', '{proposal:d13,circle:top}'),
('15', '14', '1893456000000', E'\\xb362a1fe1a7fc3611d17fd9d625a8a55ead33f5e4e0e13f174c07032ecf1f78b', '{position:d13/f2}'),
('16', '15', '1893456000000', E'\\xbbbfd68d885230de2a208680019125ecf15d232de83f5f77cadf778a580a1564', '{position:d13/f3}'),
('17', '16', '1893456000000', E'\\x0f6e5d50c4ab8b62aa42e14e413ed4b0bd46fbb2a2e77b1a09c5e843e7cc20b0', '{position:d13/f3}'),
('6', '0', '1893456000000', E'\\x1f63e734d00c7a6613ba8c4268d482c9be7bcf62028075cd0db8e17f9258a703', '{society:society,person:f1,person:f2,person:f3,person:f4,person:f5,person:f6,person:f7,person:f8,person:f9,person:f10,person:f11,person:f12,person:f13,person:f14,person:f15,person:f16,person:f17,person:f18,person:f19,person:f20,circle:top,circle:circle-0,circle:circle-1}'),
('7', '6', '1893456000000', E'\\x1c1919e7c7032cda4aa90ce0feb6b88751173333442cacac7934116d3584a70b', '{proposal:d6,circle:circle-1}'),
('8', '7', '1893456000000', E'\\x2e317c41282ead13d647573c6ac39a6ae662505536d0455d27818014fdebc1a0', '{comment:c7}'),
('9', '8', '1893456000000', E'\\xdc81ab3a3382b2110d7862deff2fdc0518abba674345590be046a7b10b254768', '{comment:c8}');
insert into "blob" ("hash", "media_type", "content", "entry") values
('153ace59fa16361da7ab39c7359953ff1c0c952a758cc1d6e75b49284b507c1b', 'application/octet-stream', E'\\x72b2a3311fe0885fc5f14aa45c32c834758f8e6f5fdd02c06ee5f4806a1fe383e5eebc1c95e6e97d48210c19f41c2cab745e062d7aac2719535bcc75675db5199217d4121a1e9c57ef3693a7b1c6f45edc5282d2868fded848c3ef565932690b0374599570501813566778b5b2a1942a542753dfe4de3191ae912d70d325859693ddedaf583d66c518af1d4b933968b2e80017a8ffdab9b29061e5a19443560cb45ab207037636babb4a3cfec4dd732d7527765383949c52c7a3827007f0438b431d158e843511a738459c4bcf8345d48a047da0794f3f15975a40218337d03fddf49deb13547438492fba01fe1e7232d6f94dafd46f1c33e297c355377717f683e016fd640de01f7068f138b38d148c7d15019cf5e773113a4d4cf81e7e8ea92d58988b4076a539882fd3c1', '6');
insert into "circle" ("id", "from_entry", "to_entry", "value") values
('circle-0', '3', NULL, '{"kind":"circle","id":"circle-0","parent":"top","name":"circle-0","area":"the area of circle-0","purpose":"to care for circle-0","serves":[1],"charter":{"memberCap":9,"memberMinimum":2,"lockedPractices":[],"seatBudget":null,"endCondition":null},"practices":{"general":{"name":"Hidden votes","stages":[{"method":"vote","threshold":"majority","rounds":1,"hours":72,"discussionHours":0}],"quorum":{"n":1,"d":2,"strict":true},"hiddenVotes":true,"publicComment":true,"asks":{"goals":true,"evidence":true,"expectation":true},"answerDays":14,"againDays":30,"requires":"session"},"byKind":{}},"links":[],"meetings":[],"members":{"f1":1893456000000,"f2":1893456000000,"f3":1893456000000,"f4":1893456000000,"f5":1893456000000,"f6":1893456000000,"f7":1893456000000,"f8":1893456000000,"f9":1893456000000},"hasHadTwo":true,"status":"living","children":{},"projects":[],"documents":[],"open":[],"proposals":0,"reserved":[],"rejected":[],"createdAt":1893456000000,"endedAt":null}'),
('circle-1', '4', '6', '{"kind":"circle","id":"circle-1","parent":"top","name":"circle-1","area":"the area of circle-1","purpose":"to care for circle-1","serves":[1],"charter":{"memberCap":9,"memberMinimum":2,"lockedPractices":[],"seatBudget":null,"endCondition":null},"practices":{"general":{"name":"Hidden votes","stages":[{"method":"vote","threshold":"majority","rounds":1,"hours":72,"discussionHours":0}],"quorum":{"n":1,"d":2,"strict":true},"hiddenVotes":true,"publicComment":true,"asks":{"goals":true,"evidence":true,"expectation":true},"answerDays":14,"againDays":30,"requires":"session"},"byKind":{}},"links":[],"meetings":[],"members":{"f10":1893456000000,"f11":1893456000000,"f12":1893456000000,"f13":1893456000000,"f14":1893456000000,"f15":1893456000000,"f16":1893456000000,"f17":1893456000000,"f18":1893456000000},"hasHadTwo":true,"status":"living","children":{},"projects":[],"documents":[],"open":[],"proposals":0,"reserved":[],"rejected":[],"createdAt":1893456000000,"endedAt":null}'),
('circle-1', '6', NULL, '{"kind":"circle","id":"circle-1","parent":"top","name":"circle-1","area":"the area of circle-1","purpose":"to care for circle-1","serves":[1],"charter":{"memberCap":9,"memberMinimum":2,"lockedPractices":[],"seatBudget":null,"endCondition":null},"practices":{"general":{"name":"Hidden votes","stages":[{"method":"vote","threshold":"majority","rounds":1,"hours":72,"discussionHours":0}],"quorum":{"n":1,"d":2,"strict":true},"hiddenVotes":true,"publicComment":true,"asks":{"goals":true,"evidence":true,"expectation":true},"answerDays":14,"againDays":30,"requires":"session"},"byKind":{}},"links":[],"meetings":[],"members":{"f10":1893456000000,"f11":1893456000000,"f12":1893456000000,"f13":1893456000000,"f14":1893456000000,"f15":1893456000000,"f16":1893456000000,"f17":1893456000000,"f18":1893456000000},"hasHadTwo":true,"status":"living","children":{},"projects":[],"documents":[],"open":["d6"],"proposals":1,"reserved":[],"rejected":[],"createdAt":1893456000000,"endedAt":null}'),
('top', '13', NULL, '{"kind":"circle","id":"top","parent":null,"name":"top","area":"the area of top","purpose":"to care for top","serves":[1],"charter":{"memberCap":9,"memberMinimum":2,"lockedPractices":[],"seatBudget":null,"endCondition":null},"practices":{"general":{"name":"Leadership","stages":[{"method":"consensus","rule":"more-agree","hours":168,"minimumHours":72},{"method":"vote","threshold":{"n":9,"d":10},"rounds":1,"hours":72,"discussionHours":48},{"method":"vote","threshold":{"n":8,"d":10},"rounds":1,"hours":72,"discussionHours":48},{"method":"vote","threshold":{"n":7,"d":10},"rounds":1,"hours":72,"discussionHours":48},{"method":"vote","threshold":{"n":6,"d":10},"rounds":1,"hours":72,"discussionHours":48},{"method":"vote","threshold":"majority","rounds":1,"hours":72,"discussionHours":48}],"quorum":{"n":1,"d":2,"strict":true},"hiddenVotes":false,"publicComment":true,"asks":{"goals":true,"evidence":true,"expectation":true},"answerDays":14,"againDays":30,"requires":"session"},"byKind":{}},"links":[],"meetings":[],"members":{"f1":1893456000000,"f2":1893456000000,"f3":1893456000000,"f4":1893456000000,"f5":1893456000000,"f6":1893456000000,"f7":1893456000000,"f8":1893456000000,"f9":1893456000000},"hasHadTwo":true,"status":"living","children":{"circle-0":"the area of circle-0","circle-1":"the area of circle-1"},"projects":[],"documents":[],"open":["d13"],"proposals":1,"reserved":[],"rejected":[],"createdAt":1893456000000,"endedAt":null}'),
('top', '4', '13', '{"kind":"circle","id":"top","parent":null,"name":"top","area":"the area of top","purpose":"to care for top","serves":[1],"charter":{"memberCap":9,"memberMinimum":2,"lockedPractices":[],"seatBudget":null,"endCondition":null},"practices":{"general":{"name":"Leadership","stages":[{"method":"consensus","rule":"more-agree","hours":168,"minimumHours":72},{"method":"vote","threshold":{"n":9,"d":10},"rounds":1,"hours":72,"discussionHours":48},{"method":"vote","threshold":{"n":8,"d":10},"rounds":1,"hours":72,"discussionHours":48},{"method":"vote","threshold":{"n":7,"d":10},"rounds":1,"hours":72,"discussionHours":48},{"method":"vote","threshold":{"n":6,"d":10},"rounds":1,"hours":72,"discussionHours":48},{"method":"vote","threshold":"majority","rounds":1,"hours":72,"discussionHours":48}],"quorum":{"n":1,"d":2,"strict":true},"hiddenVotes":false,"publicComment":true,"asks":{"goals":true,"evidence":true,"expectation":true},"answerDays":14,"againDays":30,"requires":"session"},"byKind":{}},"links":[],"meetings":[],"members":{"f1":1893456000000,"f2":1893456000000,"f3":1893456000000,"f4":1893456000000,"f5":1893456000000,"f6":1893456000000,"f7":1893456000000,"f8":1893456000000,"f9":1893456000000},"hasHadTwo":true,"status":"living","children":{"circle-0":"the area of circle-0","circle-1":"the area of circle-1"},"projects":[],"documents":[],"open":[],"proposals":0,"reserved":[],"rejected":[],"createdAt":1893456000000,"endedAt":null}');
insert into "comment" ("id", "from_entry", "to_entry", "value") values
('c10', '10', NULL, '{"kind":"comment","id":"c10","proposal":"d6","person":"f11","against":false,"replyTo":null,"version":1,"text":{"commitment":"-7SY8SnC9Y9cHzABNKjEEduEV_lJFpZYLM259yccrIE","length":9000}}'),
('c7', '7', NULL, '{"kind":"comment","id":"c7","proposal":"d6","person":"f11","against":false,"replyTo":null,"version":1,"text":{"commitment":"6AxDwW_zTyO6aJlecMYr0wyOFCyrrYAyZBl27rMRTuk","length":14}}'),
('c8', '8', NULL, '{"kind":"comment","id":"c8","proposal":"d6","person":"f11","against":false,"replyTo":null,"version":1,"text":{"commitment":"SeEPC4NRvm49gzh-SqmfA8k-3R87ISMBtj423k6UinY","length":10}}'),
('c9', '9', NULL, '{"kind":"comment","id":"c9","proposal":"d6","person":"f11","against":false,"replyTo":null,"version":1,"text":{"commitment":"RlibfInrTqumJHYT9wB2t8-jXlpLGPc-QZCY2vYCFik","length":13}}');
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
('d13', '13', 'f1', '1', 'true', '{"title":{"commitment":"Z_-0qaOp3RrNGy5LxjiMXQbyqGKye7kuYyC7uS2rHvI","length":10},"case":{"commitment":"HJcIQsmmbHVG-zRE7u54-jDNq-7Qw-aXkhDZaF_URLk","length":7},"effects":[{"type":"state-position","position":"We stand by it."}],"serves":[1],"costs":[],"evidence":[{"title":{"commitment":"c__uYZPfkRcnsCTtDZd0oFD6z4Pz7Ovfss5Mzs5AXCQ","length":7}}],"expectation":{"measure":{"commitment":"Ir2NaStYqK2ACEPM2QWZBfQZLumxkHIa6Vr0mNr066o","length":5},"expected":{"commitment":"kmohQBshmu2a5QgZnd233Yex4ez7ZnwgdQtnkItRdFA","length":4},"reviewAt":1909094400000}}', NULL, '1893456000000'),
('d6', '6', 'f10', '1', 'true', '{"title":{"commitment":"qSYW2sE37w4RRu6Ng2xuvokE4ckjjRHvB_TVeuZRp8s","length":10},"case":{"commitment":"wZrpYbhJiOmsOXvi6jXy7LG3RIvSF6XgEWbU2yPLaJw","length":7},"effects":[{"type":"state-position","position":"We stand by it."}],"serves":[1],"costs":[],"evidence":[{"title":{"commitment":"tDRbjDVCeMJNHFMcTzOT-BFJluNjDG6_D6K6SzJnHlQ","length":7}}],"expectation":{"measure":{"commitment":"Hrbll8Y8v09SXfPDXC4b0qKfPzj4u60Vu_58b3_aaMQ","length":5},"expected":{"commitment":"fHKexA9JfKiaFjKbwOuauZ3BisYZzW0eWKd4-j3QG_M","length":4},"reviewAt":1909094400000}}', NULL, '1893456000000');
insert into "due" ("key", "name", "at", "tries") values
('proposal:d13', 'case-against', '1893758400000', '0'),
('proposal:d13', 'minimum-time', '1893715200000', '0'),
('proposal:d13', 'phase-end', '1894060800000', '0'),
('proposal:d6', 'phase-end', '1893715200000', '0');
insert into "entry" ("index", "at", "by", "act_id", "type", "subjects", "leaf", "bytes") values
('0', '1893456000000', 'founding', 'founding:society', 'found-society', '{}', E'\\x8a1b8a098087af889ab6937000e81018e60a0947ff703b07d1aa3f3d0f669896', E'\\x7b22616374223a7b22636c6f636b223a2273696d756c61746564222c22676f616c73223a5b7b22676f616c223a312c2274657874223a224c6f6e672d7465726d20737572766976616c227d5d2c226964223a22666f756e64696e673a736f6369657479222c226e616d65223a2254657374222c226f726967696e223a22746573742e6578616d706c65222c2273657474696e6773223a7b7d2c2274797065223a22666f756e642d736f6369657479227d2c226174223a313839333435363030303030302c2261757468223a22666f756e64696e67222c226279223a22666f756e64696e67222c226576656e7473223a5b7b22636c6f636b223a2273696d756c61746564222c22676f616c73223a5b7b22676f616c223a312c2274657874223a224c6f6e672d7465726d20737572766976616c227d5d2c226e616d65223a2254657374222c226f726967696e223a22746573742e6578616d706c65222c2273657474696e6773223a7b22616d656e644c656176657344617973223a322c22646973736f6c7574696f6e4f70656e44617973223a372c22646973736f6c7574696f6e5761697444617973223a372c22656666656374416d656e646d656e7473223a332c2265666665637469766557697468696e44617973223a3336362c226c6170736544617973223a31342c226c6561646572736869705072616374696365223a7b22616761696e44617973223a33302c22616e7377657244617973223a31342c2261736b73223a7b2265766964656e6365223a747275652c226578706563746174696f6e223a747275652c22676f616c73223a747275657d2c2268696464656e566f746573223a66616c73652c226e616d65223a224c656164657273686970222c227075626c6963436f6d6d656e74223a747275652c2271756f72756d223a7b2264223a322c226e223a312c22737472696374223a747275657d2c227265717569726573223a2273657373696f6e222c22737461676573223a5b7b22686f757273223a3136382c226d6574686f64223a22636f6e73656e737573222c226d696e696d756d486f757273223a37322c2272756c65223a226d6f72652d6167726565227d2c7b2264697363757373696f6e486f757273223a34382c22686f757273223a37322c226d6574686f64223a22766f7465222c22726f756e6473223a312c227468726573686f6c64223a7b2264223a31302c226e223a397d7d2c7b2264697363757373696f6e486f757273223a34382c22686f757273223a37322c226d6574686f64223a22766f7465222c22726f756e6473223a312c227468726573686f6c64223a7b2264223a31302c226e223a387d7d2c7b2264697363757373696f6e486f757273223a34382c22686f757273223a37322c226d6574686f64223a22766f7465222c22726f756e6473223a312c227468726573686f6c64223a7b2264223a31302c226e223a377d7d2c7b2264697363757373696f6e486f757273223a34382c22686f757273223a37322c226d6574686f64223a22766f7465222c22726f756e6473223a312c227468726573686f6c64223a7b2264223a31302c226e223a367d7d2c7b2264697363757373696f6e486f757273223a34382c22686f757273223a37322c226d6574686f64223a22766f7465222c22726f756e6473223a312c227468726573686f6c64223a226d616a6f72697479227d5d7d2c226d656d626572436170223a392c226d656d6265724d696e696d756d223a322c226f75746167654d696e75746573223a31302c227175657374696f6e416e7377657244617973223a31342c227265636f676e6974696f6e223a22766f756368696e67222c22726574727944617973223a33302c227374616e646172645072616374696365223a7b22616761696e44617973223a33302c22616e7377657244617973223a31342c2261736b73223a7b2265766964656e6365223a747275652c226578706563746174696f6e223a747275652c22676f616c73223a747275657d2c2268696464656e566f746573223a66616c73652c226e616d65223a225374616e64617264222c227075626c6963436f6d6d656e74223a747275652c2271756f72756d223a7b2264223a322c226e223a312c22737472696374223a747275657d2c227265717569726573223a2273657373696f6e222c22737461676573223a5b7b22686f757273223a3136382c226d6574686f64223a22636f6e73656e737573222c226d696e696d756d486f757273223a37322c2272756c65223a226d6f72652d6167726565227d2c7b2264697363757373696f6e486f757273223a34382c22686f757273223a37322c226d6574686f64223a22766f7465222c22726f756e6473223a332c227468726573686f6c64223a7b2264223a332c226e223a327d7d2c7b2264697363757373696f6e486f757273223a34382c22686f757273223a37322c226d6574686f64223a22766f7465222c22726f756e6473223a312c227468726573686f6c64223a226d616a6f72697479227d5d7d2c2274616b65557044617973223a332c22746578744c656e677468656e696e6773223a332c22766f756368416674657244617973223a33302c22766f75636865734e6565646564223a322c22766f756368657350657259656172223a31302c22776179496e5761697444617973223a337d2c2274797065223a22736f63696574792d666f756e646564227d5d2c226c6f67223a22746573742e6578616d706c65222c2276223a307d'),
('1', '1893456000000', 'founding', 'founding:people:1', 'found-people', '{person:f1,person:f2,person:f3,person:f4,person:f5,person:f6,person:f7,person:f8,person:f9,person:f10,person:f11,person:f12,person:f13,person:f14,person:f15,person:f16,person:f17,person:f18,person:f19,person:f20}', E'\\xf65151396ab7b26e1ad132d2e8c29f5dc084a0a9ea97cc86fe6c523d28d7ce6c', E'\\x7b22616374223a7b226964223a22666f756e64696e673a70656f706c653a31222c2270656f706c65223a5b7b22636974697a656e223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a22396c50785f4965445348413878427535417251716b32697059655957624c716c394a69565857524d727667222c226c656e677468223a387d2c22706572736f6e223a226631227d2c7b22636974697a656e223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a22366b342d78674d4767734a56544670416e366f714e6b46434d71576a464b776c6f617453354c574b454f45222c226c656e677468223a387d2c22706572736f6e223a226632227d2c7b22636974697a656e223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a22417779314d457a4733464c6d414644677430483452524d59504b73484a44576b5056345f2d324868414638222c226c656e677468223a387d2c22706572736f6e223a226633227d2c7b22636974697a656e223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a22514e5f645a516173716f5a3055347147316b70346e417044666a306d5665424e534548376d57786c416177222c226c656e677468223a387d2c22706572736f6e223a226634227d2c7b22636974697a656e223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a22665235316276326a5643344e354d2d2d475951494d4b626a7968666f664b534c53514469446a4770495377222c226c656e677468223a387d2c22706572736f6e223a226635227d2c7b22636974697a656e223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a22356461656c674d6335574f54704e57425f3256504e696458616e35445545654271322d497557664457506b222c226c656e677468223a387d2c22706572736f6e223a226636227d2c7b22636974697a656e223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a22706c6864674a773461636a326d6567594d4f77744c5a64723565534251506a314f52515a67755044765938222c226c656e677468223a387d2c22706572736f6e223a226637227d2c7b22636974697a656e223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a22596d47446752573570344a54624b6751415046742d7674386b7657503173463243426f5456464a47575949222c226c656e677468223a387d2c22706572736f6e223a226638227d2c7b22636974697a656e223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a223952426d776b6c4f375f6b386c635a31653732306b426d73683878456b6f6571775f6f4a585a61586d7a6b222c226c656e677468223a387d2c22706572736f6e223a226639227d2c7b22636974697a656e223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a22506f53384f6955633961654b394f5f7568364f63456a4456794d63655a74546f7930523357793952584451222c226c656e677468223a397d2c22706572736f6e223a22663130227d2c7b22636974697a656e223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a2275624854664c506576705636526667357a6e7852362d4f776b6b31706d764f49574f686545516243514b34222c226c656e677468223a397d2c22706572736f6e223a22663131227d2c7b22636974697a656e223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a223142345a5a3946685f3657306d58396f517958644a565a4f5045625068504d365079726c6c41694a32556f222c226c656e677468223a397d2c22706572736f6e223a22663132227d2c7b22636974697a656e223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a2259334f6c62563867316d52695f4247616b55385453557748454466773254636d7559753853506938326c6b222c226c656e677468223a397d2c22706572736f6e223a22663133227d2c7b22636974697a656e223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a22734b6c744d41356f6a783837677346413875765134504c6c5474452d494d443558725930434f6e4a666255222c226c656e677468223a397d2c22706572736f6e223a22663134227d2c7b22636974697a656e223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a2230535268476f623871324c37764447743053676c5f6a5168765277754466645a41565949746d655f4c7973222c226c656e677468223a397d2c22706572736f6e223a22663135227d2c7b22636974697a656e223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a22513167546a516f6953426d323468654c4d4564317259306a6c505539365a6c4b41664948626f7076667741222c226c656e677468223a397d2c22706572736f6e223a22663136227d2c7b22636974697a656e223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a22776b6c7354305a6e6d643532546c4b713546616f58655454535476792d52674c78322d70436362326d4b73222c226c656e677468223a397d2c22706572736f6e223a22663137227d2c7b22636974697a656e223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a22736c55662d55503464456d426334376c797438746f6a505f6a6b34547162496e4c7150734d324b37564641222c226c656e677468223a397d2c22706572736f6e223a22663138227d2c7b22636974697a656e223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a2275777a49526469526f327a32515f354958507244366574574c566f534150566d7179586a676862504a5f30222c226c656e677468223a397d2c22706572736f6e223a22663139227d2c7b22636974697a656e223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a224d5644364d6e6f6c6e65323577567030456b4f475f726866635a6c7165587761396c4e65494b4b67707a4d222c226c656e677468223a397d2c22706572736f6e223a22663230227d5d2c2274797065223a22666f756e642d70656f706c65227d2c226174223a313839333435363030303030302c2261757468223a22666f756e64696e67222c226279223a22666f756e64696e67222c226576656e7473223a5b7b22666f756e646572223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a22396c50785f4965445348413878427535417251716b32697059655957624c716c394a69565857524d727667222c226c656e677468223a387d2c22706572736f6e223a226631222c2274797065223a22706572736f6e2d72656769737465726564227d2c7b22706572736f6e223a226631222c2274797065223a22636974697a656e2d7265636f676e69736564227d2c7b22666f756e646572223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a22366b342d78674d4767734a56544670416e366f714e6b46434d71576a464b776c6f617453354c574b454f45222c226c656e677468223a387d2c22706572736f6e223a226632222c2274797065223a22706572736f6e2d72656769737465726564227d2c7b22706572736f6e223a226632222c2274797065223a22636974697a656e2d7265636f676e69736564227d2c7b22666f756e646572223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a22417779314d457a4733464c6d414644677430483452524d59504b73484a44576b5056345f2d324868414638222c226c656e677468223a387d2c22706572736f6e223a226633222c2274797065223a22706572736f6e2d72656769737465726564227d2c7b22706572736f6e223a226633222c2274797065223a22636974697a656e2d7265636f676e69736564227d2c7b22666f756e646572223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a22514e5f645a516173716f5a3055347147316b70346e417044666a306d5665424e534548376d57786c416177222c226c656e677468223a387d2c22706572736f6e223a226634222c2274797065223a22706572736f6e2d72656769737465726564227d2c7b22706572736f6e223a226634222c2274797065223a22636974697a656e2d7265636f676e69736564227d2c7b22666f756e646572223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a22665235316276326a5643344e354d2d2d475951494d4b626a7968666f664b534c53514469446a4770495377222c226c656e677468223a387d2c22706572736f6e223a226635222c2274797065223a22706572736f6e2d72656769737465726564227d2c7b22706572736f6e223a226635222c2274797065223a22636974697a656e2d7265636f676e69736564227d2c7b22666f756e646572223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a22356461656c674d6335574f54704e57425f3256504e696458616e35445545654271322d497557664457506b222c226c656e677468223a387d2c22706572736f6e223a226636222c2274797065223a22706572736f6e2d72656769737465726564227d2c7b22706572736f6e223a226636222c2274797065223a22636974697a656e2d7265636f676e69736564227d2c7b22666f756e646572223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a22706c6864674a773461636a326d6567594d4f77744c5a64723565534251506a314f52515a67755044765938222c226c656e677468223a387d2c22706572736f6e223a226637222c2274797065223a22706572736f6e2d72656769737465726564227d2c7b22706572736f6e223a226637222c2274797065223a22636974697a656e2d7265636f676e69736564227d2c7b22666f756e646572223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a22596d47446752573570344a54624b6751415046742d7674386b7657503173463243426f5456464a47575949222c226c656e677468223a387d2c22706572736f6e223a226638222c2274797065223a22706572736f6e2d72656769737465726564227d2c7b22706572736f6e223a226638222c2274797065223a22636974697a656e2d7265636f676e69736564227d2c7b22666f756e646572223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a223952426d776b6c4f375f6b386c635a31653732306b426d73683878456b6f6571775f6f4a585a61586d7a6b222c226c656e677468223a387d2c22706572736f6e223a226639222c2274797065223a22706572736f6e2d72656769737465726564227d2c7b22706572736f6e223a226639222c2274797065223a22636974697a656e2d7265636f676e69736564227d2c7b22666f756e646572223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a22506f53384f6955633961654b394f5f7568364f63456a4456794d63655a74546f7930523357793952584451222c226c656e677468223a397d2c22706572736f6e223a22663130222c2274797065223a22706572736f6e2d72656769737465726564227d2c7b22706572736f6e223a22663130222c2274797065223a22636974697a656e2d7265636f676e69736564227d2c7b22666f756e646572223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a2275624854664c506576705636526667357a6e7852362d4f776b6b31706d764f49574f686545516243514b34222c226c656e677468223a397d2c22706572736f6e223a22663131222c2274797065223a22706572736f6e2d72656769737465726564227d2c7b22706572736f6e223a22663131222c2274797065223a22636974697a656e2d7265636f676e69736564227d2c7b22666f756e646572223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a223142345a5a3946685f3657306d58396f517958644a565a4f5045625068504d365079726c6c41694a32556f222c226c656e677468223a397d2c22706572736f6e223a22663132222c2274797065223a22706572736f6e2d72656769737465726564227d2c7b22706572736f6e223a22663132222c2274797065223a22636974697a656e2d7265636f676e69736564227d2c7b22666f756e646572223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a2259334f6c62563867316d52695f4247616b55385453557748454466773254636d7559753853506938326c6b222c226c656e677468223a397d2c22706572736f6e223a22663133222c2274797065223a22706572736f6e2d72656769737465726564227d2c7b22706572736f6e223a22663133222c2274797065223a22636974697a656e2d7265636f676e69736564227d2c7b22666f756e646572223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a22734b6c744d41356f6a783837677346413875765134504c6c5474452d494d443558725930434f6e4a666255222c226c656e677468223a397d2c22706572736f6e223a22663134222c2274797065223a22706572736f6e2d72656769737465726564227d2c7b22706572736f6e223a22663134222c2274797065223a22636974697a656e2d7265636f676e69736564227d2c7b22666f756e646572223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a2230535268476f623871324c37764447743053676c5f6a5168765277754466645a41565949746d655f4c7973222c226c656e677468223a397d2c22706572736f6e223a22663135222c2274797065223a22706572736f6e2d72656769737465726564227d2c7b22706572736f6e223a22663135222c2274797065223a22636974697a656e2d7265636f676e69736564227d2c7b22666f756e646572223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a22513167546a516f6953426d323468654c4d4564317259306a6c505539365a6c4b41664948626f7076667741222c226c656e677468223a397d2c22706572736f6e223a22663136222c2274797065223a22706572736f6e2d72656769737465726564227d2c7b22706572736f6e223a22663136222c2274797065223a22636974697a656e2d7265636f676e69736564227d2c7b22666f756e646572223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a22776b6c7354305a6e6d643532546c4b713546616f58655454535476792d52674c78322d70436362326d4b73222c226c656e677468223a397d2c22706572736f6e223a22663137222c2274797065223a22706572736f6e2d72656769737465726564227d2c7b22706572736f6e223a22663137222c2274797065223a22636974697a656e2d7265636f676e69736564227d2c7b22666f756e646572223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a22736c55662d55503464456d426334376c797438746f6a505f6a6b34547162496e4c7150734d324b37564641222c226c656e677468223a397d2c22706572736f6e223a22663138222c2274797065223a22706572736f6e2d72656769737465726564227d2c7b22706572736f6e223a22663138222c2274797065223a22636974697a656e2d7265636f676e69736564227d2c7b22666f756e646572223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a2275777a49526469526f327a32515f354958507244366574574c566f534150566d7179586a676862504a5f30222c226c656e677468223a397d2c22706572736f6e223a22663139222c2274797065223a22706572736f6e2d72656769737465726564227d2c7b22706572736f6e223a22663139222c2274797065223a22636974697a656e2d7265636f676e69736564227d2c7b22666f756e646572223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a224d5644364d6e6f6c6e65323577567030456b4f475f726866635a6c7165587761396c4e65494b4b67707a4d222c226c656e677468223a397d2c22706572736f6e223a22663230222c2274797065223a22706572736f6e2d72656769737465726564227d2c7b22706572736f6e223a22663230222c2274797065223a22636974697a656e2d7265636f676e69736564227d5d2c226c6f67223a22746573742e6578616d706c65222c2276223a307d'),
('10', '1893456000000', 'f11', 'said-3', 'comment', '{person:f11,proposal:d6,circle:circle-1}', E'\\x84990a49e691b5bb4bea7a71b415e62665558e8c8ff2d32225238aebc15047fe', E'\\x7b22616374223a7b226964223a22736169642d33222c2270726f706f73616c223a226436222c2274657874223a7b22636f6d6d69746d656e74223a222d37535938536e4339593963487a41424e4b6a4545647545565f6c4a46705a594c4d323539796363724945222c226c656e677468223a393030307d2c2274797065223a22636f6d6d656e74227d2c226174223a313839333435363030303030302c2261757468223a2273657373696f6e222c226279223a22663131222c226576656e7473223a5b7b22636f6d6d656e74223a22633130222c22706572736f6e223a22663131222c2270726f706f73616c223a226436222c2274657874223a7b22636f6d6d69746d656e74223a222d37535938536e4339593963487a41424e4b6a4545647545565f6c4a46705a594c4d323539796363724945222c226c656e677468223a393030307d2c2274797065223a22636f6d6d656e742d6d616465227d5d2c226c6f67223a22746573742e6578616d706c65222c2276223a307d'),
('11', '1893456000000', 'f11', 'sealed-by-f11', 'vote-hidden', '{person:f11,proposal:d6,circle:circle-1}', E'\\x51e31cea342ba9a860c5b2e2f0e1c40460f36ac9f66f047319bc93db5051f557', E'\\x7b22616374223a7b226964223a227365616c65642d62792d663131222c2270726f706f73616c223a226436222c227365616c6564223a7b22636f6d6d69746d656e74223a22776a57446e385f42697a477230456247656c476e494e7630475279365974636b4257784e643733486f3749222c226c656e677468223a337d2c2273746570223a302c2274797065223a22766f74652d68696464656e227d2c226174223a313839333435363030303030302c2261757468223a2273657373696f6e222c226279223a22663131222c226576656e7473223a5b7b22706572736f6e223a22663131222c2270726f706f73616c223a226436222c227365616c6564223a7b22636f6d6d69746d656e74223a22776a57446e385f42697a477230456247656c476e494e7630475279365974636b4257784e643733486f3749222c226c656e677468223a337d2c2273746570223a302c2274797065223a2268696464656e2d766f74652d63617374222c2276657273696f6e223a317d5d2c226c6f67223a22746573742e6578616d706c65222c2276223a307d'),
('12', '1893456000000', 'f12', 'sealed-by-f12', 'vote-hidden', '{person:f12,proposal:d6,circle:circle-1}', E'\\x80bc24dfe9af462eca21110177ac92aa927286393b4179f4666e105608428cf6', E'\\x7b22616374223a7b226964223a227365616c65642d62792d663132222c2270726f706f73616c223a226436222c227365616c6564223a7b22636f6d6d69746d656e74223a22626679376951364765327375776e6f363672776a334f446352494b335578647278427547416d63544b4673222c226c656e677468223a337d2c2273746570223a302c2274797065223a22766f74652d68696464656e227d2c226174223a313839333435363030303030302c2261757468223a2273657373696f6e222c226279223a22663132222c226576656e7473223a5b7b22706572736f6e223a22663132222c2270726f706f73616c223a226436222c227365616c6564223a7b22636f6d6d69746d656e74223a22626679376951364765327375776e6f363672776a334f446352494b335578647278427547416d63544b4673222c226c656e677468223a337d2c2273746570223a302c2274797065223a2268696464656e2d766f74652d63617374222c2276657273696f6e223a317d5d2c226c6f67223a22746573742e6578616d706c65222c2276223a307d'),
('13', '1893456000000', 'f1', 'at-the-top', 'propose', '{person:f1,proposal:d13,circle:top}', E'\\x0af9dd2dcdcb1e51ded10134432128379cddbd24df3bb911abbbade4e3a34e16', E'\\x7b22616374223a7b22636972636c65223a22746f70222c22636f6e74656e74223a7b2263617365223a7b22636f6d6d69746d656e74223a22484a634951736d6d624856472d7a5245377535342d6a444e712d3751772d61586b68445a61465f55524c6b222c226c656e677468223a377d2c22636f737473223a5b5d2c2265666665637473223a5b7b22706f736974696f6e223a225765207374616e642062792069742e222c2274797065223a2273746174652d706f736974696f6e227d5d2c2265766964656e6365223a5b7b227469746c65223a7b22636f6d6d69746d656e74223a22635f5f75595a50666b52636e73435474445a64306f4644367a34507a374f76667373354d7a733541584351222c226c656e677468223a377d7d5d2c226578706563746174696f6e223a7b226578706563746564223a7b22636f6d6d69746d656e74223a226b6d6f68514273686d7532613551675a6e6432333359657834657a375a6e77676451746e6b497452644641222c226c656e677468223a347d2c226d656173757265223a7b22636f6d6d69746d656e74223a224972324e61537459714b32414345504d3251575a4266515a4c756d786b484961365672306d4e723036366f222c226c656e677468223a357d2c227265766965774174223a313930393039343430303030307d2c22736572766573223a5b315d2c227469746c65223a7b22636f6d6d69746d656e74223a225a5f2d3071614f703352724e4779354c786a694d5851627971474b7965376b755979433775533272487649222c226c656e677468223a31307d7d2c226964223a2261742d7468652d746f70222c2274797065223a2270726f706f7365227d2c226174223a313839333435363030303030302c2261757468223a2273657373696f6e222c226279223a226631222c226576656e7473223a5b7b22616761696e73744f72646572223a66616c73652c22617574686f72223a226631222c22636972636c65223a22746f70222c22636f6e74656e74223a7b2263617365223a7b22636f6d6d69746d656e74223a22484a634951736d6d624856472d7a5245377535342d6a444e712d3751772d61586b68445a61465f55524c6b222c226c656e677468223a377d2c22636f737473223a5b5d2c2265666665637473223a5b7b22706f736974696f6e223a225765207374616e642062792069742e222c2274797065223a2273746174652d706f736974696f6e227d5d2c2265766964656e6365223a5b7b227469746c65223a7b22636f6d6d69746d656e74223a22635f5f75595a50666b52636e73435474445a64306f4644367a34507a374f76667373354d7a733541584351222c226c656e677468223a377d7d5d2c226578706563746174696f6e223a7b226578706563746564223a7b22636f6d6d69746d656e74223a226b6d6f68514273686d7532613551675a6e6432333359657834657a375a6e77676451746e6b497452644641222c226c656e677468223a347d2c226d656173757265223a7b22636f6d6d69746d656e74223a224972324e61537459714b32414345504d3251575a4266515a4c756d786b484961365672306d4e723036366f222c226c656e677468223a357d2c227265766965774174223a313930393039343430303030307d2c22736572766573223a5b315d2c227469746c65223a7b22636f6d6d69746d656e74223a225a5f2d3071614f703352724e4779354c786a694d5851627971474b7965376b755979433775533272487649222c226c656e677468223a31307d7d2c2264656369646572223a22746f70222c226465636973696f6e4b696e64223a227265736f6c7574696f6e222c22656c6563746f72617465223a5b226631222c226632222c226633222c226634222c226635222c226636222c226637222c226638222c226639225d2c226c6164646572223a5b7b22686f757273223a3136382c226b696e64223a22636f6e73656e737573222c226d696e696d756d486f757273223a37322c2272756c65223a226d6f72652d6167726565222c2274776f546869726473223a66616c73657d2c7b2264697363757373696f6e486f757273223a34382c22686f757273223a37322c226b696e64223a22726f756e64222c226f66223a312c22726f756e64223a312c227468726573686f6c64223a7b2264223a31302c226e223a397d7d2c7b2264697363757373696f6e486f757273223a34382c22686f757273223a37322c226b696e64223a22726f756e64222c226f66223a312c22726f756e64223a312c227468726573686f6c64223a7b2264223a31302c226e223a387d7d2c7b2264697363757373696f6e486f757273223a34382c22686f757273223a37322c226b696e64223a22726f756e64222c226f66223a312c22726f756e64223a312c227468726573686f6c64223a7b2264223a31302c226e223a377d7d2c7b2264697363757373696f6e486f757273223a34382c22686f757273223a37322c226b696e64223a22726f756e64222c226f66223a312c22726f756e64223a312c227468726573686f6c64223a7b2264223a31302c226e223a367d7d2c7b2264697363757373696f6e486f757273223a34382c22686f757273223a37322c226b696e64223a22726f756e64222c226f66223a312c22726f756e64223a312c227468726573686f6c64223a226d616a6f72697479227d5d2c226e756d626572223a312c227072616374696365223a7b22616761696e44617973223a33302c22616e7377657244617973223a31342c2261736b73223a7b2265766964656e6365223a747275652c226578706563746174696f6e223a747275652c22676f616c73223a747275657d2c2268696464656e566f746573223a66616c73652c226e616d65223a224c656164657273686970222c227075626c6963436f6d6d656e74223a747275652c2271756f72756d223a7b2264223a322c226e223a312c22737472696374223a747275657d2c227265717569726573223a2273657373696f6e222c22737461676573223a5b7b22686f757273223a3136382c226d6574686f64223a22636f6e73656e737573222c226d696e696d756d486f757273223a37322c2272756c65223a226d6f72652d6167726565227d2c7b2264697363757373696f6e486f757273223a34382c22686f757273223a37322c226d6574686f64223a22766f7465222c22726f756e6473223a312c227468726573686f6c64223a7b2264223a31302c226e223a397d7d2c7b2264697363757373696f6e486f757273223a34382c22686f757273223a37322c226d6574686f64223a22766f7465222c22726f756e6473223a312c227468726573686f6c64223a7b2264223a31302c226e223a387d7d2c7b2264697363757373696f6e486f757273223a34382c22686f757273223a37322c226d6574686f64223a22766f7465222c22726f756e6473223a312c227468726573686f6c64223a7b2264223a31302c226e223a377d7d2c7b2264697363757373696f6e486f757273223a34382c22686f757273223a37322c226d6574686f64223a22766f7465222c22726f756e6473223a312c227468726573686f6c64223a7b2264223a31302c226e223a367d7d2c7b2264697363757373696f6e486f757273223a34382c22686f757273223a37322c226d6574686f64223a22766f7465222c22726f756e6473223a312c227468726573686f6c64223a226d616a6f72697479227d5d7d2c2270726f706f73616c223a22643133222c2270726f706f736572223a226631222c2272656375736564223a5b5d2c2274797065223a2270726f706f73616c2d6f70656e6564227d2c7b22626567616e223a313839333435363030303030302c22656e6473223a313839343036303830303030302c227068617365223a22636f6e73656e737573222c2270726f706f73616c223a22643133222c2273746570223a302c2274797065223a2270686173652d626567616e227d5d2c226c6f67223a22746573742e6578616d706c65222c2276223a307d'),
('14', '1893456000000', 'f2', 'taken-0', 'take-position', '{person:f2,proposal:d13,circle:top}', E'\\x26f8bf5422cc0f32ee842befcbd9fecf64d6dd00b583a8a7a0e3c23e9c93b89e', E'\\x7b22616374223a7b226964223a2274616b656e2d30222c22706f736974696f6e223a226167726565222c2270726f706f73616c223a22643133222c2274797065223a2274616b652d706f736974696f6e222c2276657273696f6e223a317d2c226174223a313839333435363030303030302c2261757468223a2273657373696f6e222c226279223a226632222c226576656e7473223a5b7b22706572736f6e223a226632222c22706f736974696f6e223a226167726565222c2270726f706f73616c223a22643133222c2273746570223a302c2274797065223a22706f736974696f6e2d74616b656e222c2276657273696f6e223a317d5d2c226c6f67223a22746573742e6578616d706c65222c2276223a307d'),
('15', '1893456000000', 'f3', 'taken-1', 'take-position', '{person:f3,proposal:d13,circle:top}', E'\\x7ee51a362ebf58ef86c0e72738ce6c7aa9556b75e935ea9c453b8aa439bee909', E'\\x7b22616374223a7b226964223a2274616b656e2d31222c22706f736974696f6e223a226162737461696e222c2270726f706f73616c223a22643133222c2274797065223a2274616b652d706f736974696f6e222c2276657273696f6e223a317d2c226174223a313839333435363030303030302c2261757468223a2273657373696f6e222c226279223a226633222c226576656e7473223a5b7b22706572736f6e223a226633222c22706f736974696f6e223a226162737461696e222c2270726f706f73616c223a22643133222c2273746570223a302c2274797065223a22706f736974696f6e2d74616b656e222c2276657273696f6e223a317d5d2c226c6f67223a22746573742e6578616d706c65222c2276223a307d'),
('16', '1893456000000', 'f3', 'taken-2', 'take-position', '{person:f3,proposal:d13,circle:top}', E'\\xf4e148f96df106fec722d7a3fb94c8c8695427e61a591496fac6391a0fa36604', E'\\x7b22616374223a7b226964223a2274616b656e2d32222c22706f736974696f6e223a226167726565222c2270726f706f73616c223a22643133222c2274797065223a2274616b652d706f736974696f6e222c2276657273696f6e223a317d2c226174223a313839333435363030303030302c2261757468223a2273657373696f6e222c226279223a226633222c226576656e7473223a5b7b22706572736f6e223a226633222c22706f736974696f6e223a226167726565222c2270726f706f73616c223a22643133222c2273746570223a302c2274797065223a22706f736974696f6e2d74616b656e222c2276657273696f6e223a317d5d2c226c6f67223a22746573742e6578616d706c65222c2276223a307d'),
('2', '1893456000000', 'founding', 'founding:top', 'found-circles', '{circle:top,person:f1,person:f2,person:f3,person:f4,person:f5,person:f6,person:f7,person:f8,person:f9}', E'\\x45d5f5c7d32357966b66b6445fd8022d72caf025c364d58539018a05e843187c', E'\\x7b22616374223a7b22636972636c6573223a5b7b2261726561223a227468652061726561206f6620746f70222c2263686172746572223a7b7d2c22636972636c65223a22746f70222c226d656574696e6773223a5b5d2c226d656d62657273223a5b7b22706572736f6e223a226631227d2c7b22706572736f6e223a226632227d2c7b22706572736f6e223a226633227d2c7b22706572736f6e223a226634227d2c7b22706572736f6e223a226635227d2c7b22706572736f6e223a226636227d2c7b22706572736f6e223a226637227d2c7b22706572736f6e223a226638227d2c7b22706572736f6e223a226639227d5d2c226e616d65223a22746f70222c22706172656e74223a6e756c6c2c22707572706f7365223a22746f206361726520666f7220746f70222c22736572766573223a5b315d7d5d2c226964223a22666f756e64696e673a746f70222c2274797065223a22666f756e642d636972636c6573227d2c226174223a313839333435363030303030302c2261757468223a22666f756e64696e67222c226279223a22666f756e64696e67222c226576656e7473223a5b7b2261726561223a227468652061726561206f6620746f70222c2263686172746572223a7b22656e64436f6e646974696f6e223a6e756c6c2c226c6f636b6564507261637469636573223a5b5d2c226d656d626572436170223a392c226d656d6265724d696e696d756d223a322c2273656174427564676574223a6e756c6c7d2c22636972636c65223a22746f70222c226d656574696e6773223a5b5d2c226e616d65223a22746f70222c22706172656e74223a6e756c6c2c22707261637469636573223a7b2262794b696e64223a7b7d2c2267656e6572616c223a7b22616761696e44617973223a33302c22616e7377657244617973223a31342c2261736b73223a7b2265766964656e6365223a747275652c226578706563746174696f6e223a747275652c22676f616c73223a747275657d2c2268696464656e566f746573223a66616c73652c226e616d65223a224c656164657273686970222c227075626c6963436f6d6d656e74223a747275652c2271756f72756d223a7b2264223a322c226e223a312c22737472696374223a747275657d2c227265717569726573223a2273657373696f6e222c22737461676573223a5b7b22686f757273223a3136382c226d6574686f64223a22636f6e73656e737573222c226d696e696d756d486f757273223a37322c2272756c65223a226d6f72652d6167726565227d2c7b2264697363757373696f6e486f757273223a34382c22686f757273223a37322c226d6574686f64223a22766f7465222c22726f756e6473223a312c227468726573686f6c64223a7b2264223a31302c226e223a397d7d2c7b2264697363757373696f6e486f757273223a34382c22686f757273223a37322c226d6574686f64223a22766f7465222c22726f756e6473223a312c227468726573686f6c64223a7b2264223a31302c226e223a387d7d2c7b2264697363757373696f6e486f757273223a34382c22686f757273223a37322c226d6574686f64223a22766f7465222c22726f756e6473223a312c227468726573686f6c64223a7b2264223a31302c226e223a377d7d2c7b2264697363757373696f6e486f757273223a34382c22686f757273223a37322c226d6574686f64223a22766f7465222c22726f756e6473223a312c227468726573686f6c64223a7b2264223a31302c226e223a367d7d2c7b2264697363757373696f6e486f757273223a34382c22686f757273223a37322c226d6574686f64223a22766f7465222c22726f756e6473223a312c227468726573686f6c64223a226d616a6f72697479227d5d7d7d2c22707572706f7365223a22746f206361726520666f7220746f70222c22736572766573223a5b315d2c2274797065223a22636972636c652d63726561746564227d2c7b22636972636c65223a22746f70222c22706572736f6e223a226631222c2273696e6365223a313839333435363030303030302c2274797065223a226d656d6265722d736561746564227d2c7b22636972636c65223a22746f70222c22706572736f6e223a226632222c2273696e6365223a313839333435363030303030302c2274797065223a226d656d6265722d736561746564227d2c7b22636972636c65223a22746f70222c22706572736f6e223a226633222c2273696e6365223a313839333435363030303030302c2274797065223a226d656d6265722d736561746564227d2c7b22636972636c65223a22746f70222c22706572736f6e223a226634222c2273696e6365223a313839333435363030303030302c2274797065223a226d656d6265722d736561746564227d2c7b22636972636c65223a22746f70222c22706572736f6e223a226635222c2273696e6365223a313839333435363030303030302c2274797065223a226d656d6265722d736561746564227d2c7b22636972636c65223a22746f70222c22706572736f6e223a226636222c2273696e6365223a313839333435363030303030302c2274797065223a226d656d6265722d736561746564227d2c7b22636972636c65223a22746f70222c22706572736f6e223a226637222c2273696e6365223a313839333435363030303030302c2274797065223a226d656d6265722d736561746564227d2c7b22636972636c65223a22746f70222c22706572736f6e223a226638222c2273696e6365223a313839333435363030303030302c2274797065223a226d656d6265722d736561746564227d2c7b22636972636c65223a22746f70222c22706572736f6e223a226639222c2273696e6365223a313839333435363030303030302c2274797065223a226d656d6265722d736561746564227d5d2c226c6f67223a22746573742e6578616d706c65222c2276223a307d'),
('3', '1893456000000', 'founding', 'founding:circle:0', 'found-circles', '{circle:circle-0,circle:top,person:f1,person:f2,person:f3,person:f4,person:f5,person:f6,person:f7,person:f8,person:f9}', E'\\x83c789b198a37620460c3595ee9b685a8f7f8044a28d06110e924ae218d69335', E'\\x7b22616374223a7b22636972636c6573223a5b7b2261726561223a227468652061726561206f6620636972636c652d30222c2263686172746572223a7b7d2c22636972636c65223a22636972636c652d30222c226d656574696e6773223a5b5d2c226d656d62657273223a5b7b22706572736f6e223a226631227d2c7b22706572736f6e223a226632227d2c7b22706572736f6e223a226633227d2c7b22706572736f6e223a226634227d2c7b22706572736f6e223a226635227d2c7b22706572736f6e223a226636227d2c7b22706572736f6e223a226637227d2c7b22706572736f6e223a226638227d2c7b22706572736f6e223a226639227d5d2c226e616d65223a22636972636c652d30222c22706172656e74223a22746f70222c22707261637469636573223a7b2262794b696e64223a7b7d2c2267656e6572616c223a7b22616761696e44617973223a33302c22616e7377657244617973223a31342c2261736b73223a7b2265766964656e6365223a747275652c226578706563746174696f6e223a747275652c22676f616c73223a747275657d2c2268696464656e566f746573223a747275652c226e616d65223a2248696464656e20766f746573222c227075626c6963436f6d6d656e74223a747275652c2271756f72756d223a7b2264223a322c226e223a312c22737472696374223a747275657d2c227265717569726573223a2273657373696f6e222c22737461676573223a5b7b2264697363757373696f6e486f757273223a302c22686f757273223a37322c226d6574686f64223a22766f7465222c22726f756e6473223a312c227468726573686f6c64223a226d616a6f72697479227d5d7d7d2c22707572706f7365223a22746f206361726520666f7220636972636c652d30222c22736572766573223a5b315d7d5d2c226964223a22666f756e64696e673a636972636c653a30222c2274797065223a22666f756e642d636972636c6573227d2c226174223a313839333435363030303030302c2261757468223a22666f756e64696e67222c226279223a22666f756e64696e67222c226576656e7473223a5b7b2261726561223a227468652061726561206f6620636972636c652d30222c2263686172746572223a7b22656e64436f6e646974696f6e223a6e756c6c2c226c6f636b6564507261637469636573223a5b5d2c226d656d626572436170223a392c226d656d6265724d696e696d756d223a322c2273656174427564676574223a6e756c6c7d2c22636972636c65223a22636972636c652d30222c226d656574696e6773223a5b5d2c226e616d65223a22636972636c652d30222c22706172656e74223a22746f70222c22707261637469636573223a7b2262794b696e64223a7b7d2c2267656e6572616c223a7b22616761696e44617973223a33302c22616e7377657244617973223a31342c2261736b73223a7b2265766964656e6365223a747275652c226578706563746174696f6e223a747275652c22676f616c73223a747275657d2c2268696464656e566f746573223a747275652c226e616d65223a2248696464656e20766f746573222c227075626c6963436f6d6d656e74223a747275652c2271756f72756d223a7b2264223a322c226e223a312c22737472696374223a747275657d2c227265717569726573223a2273657373696f6e222c22737461676573223a5b7b2264697363757373696f6e486f757273223a302c22686f757273223a37322c226d6574686f64223a22766f7465222c22726f756e6473223a312c227468726573686f6c64223a226d616a6f72697479227d5d7d7d2c22707572706f7365223a22746f206361726520666f7220636972636c652d30222c22736572766573223a5b315d2c2274797065223a22636972636c652d63726561746564227d2c7b22636972636c65223a22636972636c652d30222c22706572736f6e223a226631222c2273696e6365223a313839333435363030303030302c2274797065223a226d656d6265722d736561746564227d2c7b22636972636c65223a22636972636c652d30222c22706572736f6e223a226632222c2273696e6365223a313839333435363030303030302c2274797065223a226d656d6265722d736561746564227d2c7b22636972636c65223a22636972636c652d30222c22706572736f6e223a226633222c2273696e6365223a313839333435363030303030302c2274797065223a226d656d6265722d736561746564227d2c7b22636972636c65223a22636972636c652d30222c22706572736f6e223a226634222c2273696e6365223a313839333435363030303030302c2274797065223a226d656d6265722d736561746564227d2c7b22636972636c65223a22636972636c652d30222c22706572736f6e223a226635222c2273696e6365223a313839333435363030303030302c2274797065223a226d656d6265722d736561746564227d2c7b22636972636c65223a22636972636c652d30222c22706572736f6e223a226636222c2273696e6365223a313839333435363030303030302c2274797065223a226d656d6265722d736561746564227d2c7b22636972636c65223a22636972636c652d30222c22706572736f6e223a226637222c2273696e6365223a313839333435363030303030302c2274797065223a226d656d6265722d736561746564227d2c7b22636972636c65223a22636972636c652d30222c22706572736f6e223a226638222c2273696e6365223a313839333435363030303030302c2274797065223a226d656d6265722d736561746564227d2c7b22636972636c65223a22636972636c652d30222c22706572736f6e223a226639222c2273696e6365223a313839333435363030303030302c2274797065223a226d656d6265722d736561746564227d5d2c226c6f67223a22746573742e6578616d706c65222c2276223a307d'),
('4', '1893456000000', 'founding', 'founding:circle:1', 'found-circles', '{circle:circle-1,circle:top,person:f10,person:f11,person:f12,person:f13,person:f14,person:f15,person:f16,person:f17,person:f18}', E'\\xb1e689148fb6c252d8b19dca5319ac47cfb68f6dc567994aca25e79a06b27dd9', E'\\x7b22616374223a7b22636972636c6573223a5b7b2261726561223a227468652061726561206f6620636972636c652d31222c2263686172746572223a7b7d2c22636972636c65223a22636972636c652d31222c226d656574696e6773223a5b5d2c226d656d62657273223a5b7b22706572736f6e223a22663130227d2c7b22706572736f6e223a22663131227d2c7b22706572736f6e223a22663132227d2c7b22706572736f6e223a22663133227d2c7b22706572736f6e223a22663134227d2c7b22706572736f6e223a22663135227d2c7b22706572736f6e223a22663136227d2c7b22706572736f6e223a22663137227d2c7b22706572736f6e223a22663138227d5d2c226e616d65223a22636972636c652d31222c22706172656e74223a22746f70222c22707261637469636573223a7b2262794b696e64223a7b7d2c2267656e6572616c223a7b22616761696e44617973223a33302c22616e7377657244617973223a31342c2261736b73223a7b2265766964656e6365223a747275652c226578706563746174696f6e223a747275652c22676f616c73223a747275657d2c2268696464656e566f746573223a747275652c226e616d65223a2248696464656e20766f746573222c227075626c6963436f6d6d656e74223a747275652c2271756f72756d223a7b2264223a322c226e223a312c22737472696374223a747275657d2c227265717569726573223a2273657373696f6e222c22737461676573223a5b7b2264697363757373696f6e486f757273223a302c22686f757273223a37322c226d6574686f64223a22766f7465222c22726f756e6473223a312c227468726573686f6c64223a226d616a6f72697479227d5d7d7d2c22707572706f7365223a22746f206361726520666f7220636972636c652d31222c22736572766573223a5b315d7d5d2c226964223a22666f756e64696e673a636972636c653a31222c2274797065223a22666f756e642d636972636c6573227d2c226174223a313839333435363030303030302c2261757468223a22666f756e64696e67222c226279223a22666f756e64696e67222c226576656e7473223a5b7b2261726561223a227468652061726561206f6620636972636c652d31222c2263686172746572223a7b22656e64436f6e646974696f6e223a6e756c6c2c226c6f636b6564507261637469636573223a5b5d2c226d656d626572436170223a392c226d656d6265724d696e696d756d223a322c2273656174427564676574223a6e756c6c7d2c22636972636c65223a22636972636c652d31222c226d656574696e6773223a5b5d2c226e616d65223a22636972636c652d31222c22706172656e74223a22746f70222c22707261637469636573223a7b2262794b696e64223a7b7d2c2267656e6572616c223a7b22616761696e44617973223a33302c22616e7377657244617973223a31342c2261736b73223a7b2265766964656e6365223a747275652c226578706563746174696f6e223a747275652c22676f616c73223a747275657d2c2268696464656e566f746573223a747275652c226e616d65223a2248696464656e20766f746573222c227075626c6963436f6d6d656e74223a747275652c2271756f72756d223a7b2264223a322c226e223a312c22737472696374223a747275657d2c227265717569726573223a2273657373696f6e222c22737461676573223a5b7b2264697363757373696f6e486f757273223a302c22686f757273223a37322c226d6574686f64223a22766f7465222c22726f756e6473223a312c227468726573686f6c64223a226d616a6f72697479227d5d7d7d2c22707572706f7365223a22746f206361726520666f7220636972636c652d31222c22736572766573223a5b315d2c2274797065223a22636972636c652d63726561746564227d2c7b22636972636c65223a22636972636c652d31222c22706572736f6e223a22663130222c2273696e6365223a313839333435363030303030302c2274797065223a226d656d6265722d736561746564227d2c7b22636972636c65223a22636972636c652d31222c22706572736f6e223a22663131222c2273696e6365223a313839333435363030303030302c2274797065223a226d656d6265722d736561746564227d2c7b22636972636c65223a22636972636c652d31222c22706572736f6e223a22663132222c2273696e6365223a313839333435363030303030302c2274797065223a226d656d6265722d736561746564227d2c7b22636972636c65223a22636972636c652d31222c22706572736f6e223a22663133222c2273696e6365223a313839333435363030303030302c2274797065223a226d656d6265722d736561746564227d2c7b22636972636c65223a22636972636c652d31222c22706572736f6e223a22663134222c2273696e6365223a313839333435363030303030302c2274797065223a226d656d6265722d736561746564227d2c7b22636972636c65223a22636972636c652d31222c22706572736f6e223a22663135222c2273696e6365223a313839333435363030303030302c2274797065223a226d656d6265722d736561746564227d2c7b22636972636c65223a22636972636c652d31222c22706572736f6e223a22663136222c2273696e6365223a313839333435363030303030302c2274797065223a226d656d6265722d736561746564227d2c7b22636972636c65223a22636972636c652d31222c22706572736f6e223a22663137222c2273696e6365223a313839333435363030303030302c2274797065223a226d656d6265722d736561746564227d2c7b22636972636c65223a22636972636c652d31222c22706572736f6e223a22663138222c2273696e6365223a313839333435363030303030302c2274797065223a226d656d6265722d736561746564227d5d2c226c6f67223a22746573742e6578616d706c65222c2276223a307d'),
('5', '1893456000000', 'founding', 'founding:complete', 'complete-founding', '{}', E'\\x7251b0deabbdd55117d012eff324b35eef2e50e80a46c83d700489e6cc74b02d', E'\\x7b22616374223a7b226964223a22666f756e64696e673a636f6d706c657465222c22736f636965747946696c65223a2230303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030222c2274797065223a22636f6d706c6574652d666f756e64696e67227d2c226174223a313839333435363030303030302c2261757468223a22666f756e64696e67222c226279223a22666f756e64696e67222c226576656e7473223a5b7b22736f636965747946696c65223a2230303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030222c2274797065223a22666f756e64696e672d636f6d706c65746564227d5d2c226c6f67223a22746573742e6578616d706c65222c2276223a307d'),
('6', '1893456000000', 'f10', 'to-be-kept', 'propose', '{person:f10,proposal:d6,circle:circle-1}', E'\\xe4ff402f0eb0d22d6b8e6539e01630841750ac6d0c98484c6c3c7da6e40b497e', E'\\x7b22616374223a7b22636972636c65223a22636972636c652d31222c22636f6e74656e74223a7b2263617365223a7b22636f6d6d69746d656e74223a22775a72705962684a694f6d734f587669366a5879374c47335249765346365867455762553279504c614a77222c226c656e677468223a377d2c22636f737473223a5b5d2c2265666665637473223a5b7b22706f736974696f6e223a225765207374616e642062792069742e222c2274797065223a2273746174652d706f736974696f6e227d5d2c2265766964656e6365223a5b7b227469746c65223a7b22636f6d6d69746d656e74223a22744452626a445643654d4a4e48464d63547a4f542d42464a6c754e6a4447365f44364b36537a4a6e486c51222c226c656e677468223a377d7d5d2c226578706563746174696f6e223a7b226578706563746564223a7b22636f6d6d69746d656e74223a2266484b657841394a664b6961466a4b62774f7561755a33426973595a7a573065574b64342d6a3351475f4d222c226c656e677468223a347d2c226d656173757265223a7b22636f6d6d69746d656e74223a224872626c6c38593876303953586650445843346230714b66507a6a3475363056755f353862335f61614d51222c226c656e677468223a357d2c227265766965774174223a313930393039343430303030307d2c22736572766573223a5b315d2c227469746c65223a7b22636f6d6d69746d656e74223a227153595732734533377734525275364e67327875766f6b4534636b6a6a524876425f545665755a52703873222c226c656e677468223a31307d7d2c226964223a22746f2d62652d6b657074222c2274797065223a2270726f706f7365227d2c226174223a313839333435363030303030302c2261757468223a2273657373696f6e222c226279223a22663130222c226576656e7473223a5b7b22616761696e73744f72646572223a66616c73652c22617574686f72223a22663130222c22636972636c65223a22636972636c652d31222c22636f6e74656e74223a7b2263617365223a7b22636f6d6d69746d656e74223a22775a72705962684a694f6d734f587669366a5879374c47335249765346365867455762553279504c614a77222c226c656e677468223a377d2c22636f737473223a5b5d2c2265666665637473223a5b7b22706f736974696f6e223a225765207374616e642062792069742e222c2274797065223a2273746174652d706f736974696f6e227d5d2c2265766964656e6365223a5b7b227469746c65223a7b22636f6d6d69746d656e74223a22744452626a445643654d4a4e48464d63547a4f542d42464a6c754e6a4447365f44364b36537a4a6e486c51222c226c656e677468223a377d7d5d2c226578706563746174696f6e223a7b226578706563746564223a7b22636f6d6d69746d656e74223a2266484b657841394a664b6961466a4b62774f7561755a33426973595a7a573065574b64342d6a3351475f4d222c226c656e677468223a347d2c226d656173757265223a7b22636f6d6d69746d656e74223a224872626c6c38593876303953586650445843346230714b66507a6a3475363056755f353862335f61614d51222c226c656e677468223a357d2c227265766965774174223a313930393039343430303030307d2c22736572766573223a5b315d2c227469746c65223a7b22636f6d6d69746d656e74223a227153595732734533377734525275364e67327875766f6b4534636b6a6a524876425f545665755a52703873222c226c656e677468223a31307d7d2c2264656369646572223a22636972636c652d31222c226465636973696f6e4b696e64223a227265736f6c7574696f6e222c22656c6563746f72617465223a5b22663130222c22663131222c22663132222c22663133222c22663134222c22663135222c22663136222c22663137222c22663138225d2c226c6164646572223a5b7b2264697363757373696f6e486f757273223a302c22686f757273223a37322c226b696e64223a22726f756e64222c226f66223a312c22726f756e64223a312c227468726573686f6c64223a226d616a6f72697479227d5d2c226e756d626572223a312c227072616374696365223a7b22616761696e44617973223a33302c22616e7377657244617973223a31342c2261736b73223a7b2265766964656e6365223a747275652c226578706563746174696f6e223a747275652c22676f616c73223a747275657d2c2268696464656e566f746573223a747275652c226e616d65223a2248696464656e20766f746573222c227075626c6963436f6d6d656e74223a747275652c2271756f72756d223a7b2264223a322c226e223a312c22737472696374223a747275657d2c227265717569726573223a2273657373696f6e222c22737461676573223a5b7b2264697363757373696f6e486f757273223a302c22686f757273223a37322c226d6574686f64223a22766f7465222c22726f756e6473223a312c227468726573686f6c64223a226d616a6f72697479227d5d7d2c2270726f706f73616c223a226436222c2270726f706f736572223a22663130222c2272656375736564223a5b5d2c2274797065223a2270726f706f73616c2d6f70656e6564227d2c7b2270726f706f73616c223a226436222c2274797065223a22636173652d616761696e73742d6d697373696e67227d2c7b22626567616e223a313839333435363030303030302c22656e6473223a313839333731353230303030302c227068617365223a22726f756e64222c2270726f706f73616c223a226436222c2273746570223a302c2274797065223a2270686173652d626567616e227d5d2c226c6f67223a22746573742e6578616d706c65222c2276223a307d'),
('7', '1893456000000', 'f11', 'said-0', 'comment', '{person:f11,proposal:d6,circle:circle-1}', E'\\x2d57307a94e61d4b442335a39f41ae16936b9685de93dff45afaf36e02b6d6f4', E'\\x7b22616374223a7b226964223a22736169642d30222c2270726f706f73616c223a226436222c2274657874223a7b22636f6d6d69746d656e74223a223641784477575f7a54794f36614a6c65634d59723077794f46437972725941795a426c3237724d5254756b222c226c656e677468223a31347d2c2274797065223a22636f6d6d656e74227d2c226174223a313839333435363030303030302c2261757468223a2273657373696f6e222c226279223a22663131222c226576656e7473223a5b7b22636f6d6d656e74223a226337222c22706572736f6e223a22663131222c2270726f706f73616c223a226436222c2274657874223a7b22636f6d6d69746d656e74223a223641784477575f7a54794f36614a6c65634d59723077794f46437972725941795a426c3237724d5254756b222c226c656e677468223a31347d2c2274797065223a22636f6d6d656e742d6d616465227d5d2c226c6f67223a22746573742e6578616d706c65222c2276223a307d'),
('8', '1893456000000', 'f11', 'said-1', 'comment', '{person:f11,proposal:d6,circle:circle-1}', E'\\x51311685449d1e35d61e6942455e32ec6e81a4cd32f8f38025725da02a949da7', E'\\x7b22616374223a7b226964223a22736169642d31222c2270726f706f73616c223a226436222c2274657874223a7b22636f6d6d69746d656e74223a225365455043344e52766d3439677a682d53716d6641386b2d3352383749534d42746a3432336b3655696e59222c226c656e677468223a31307d2c2274797065223a22636f6d6d656e74227d2c226174223a313839333435363030303030302c2261757468223a2273657373696f6e222c226279223a22663131222c226576656e7473223a5b7b22636f6d6d656e74223a226338222c22706572736f6e223a22663131222c2270726f706f73616c223a226436222c2274657874223a7b22636f6d6d69746d656e74223a225365455043344e52766d3439677a682d53716d6641386b2d3352383749534d42746a3432336b3655696e59222c226c656e677468223a31307d2c2274797065223a22636f6d6d656e742d6d616465227d5d2c226c6f67223a22746573742e6578616d706c65222c2276223a307d'),
('9', '1893456000000', 'f11', 'said-2', 'comment', '{person:f11,proposal:d6,circle:circle-1}', E'\\x1fcf495338e59b757ded425b5e0481d00407cd1ccb694cc283b51187cbee728b', E'\\x7b22616374223a7b226964223a22736169642d32222c2270726f706f73616c223a226436222c2274657874223a7b22636f6d6d69746d656e74223a22526c696266496e725471756d4a4859543977423274382d6a586c704c4750632d515a43593276594346696b222c226c656e677468223a31337d2c2274797065223a22636f6d6d656e74227d2c226174223a313839333435363030303030302c2261757468223a2273657373696f6e222c226279223a22663131222c226576656e7473223a5b7b22636f6d6d656e74223a226339222c22706572736f6e223a22663131222c2270726f706f73616c223a226436222c2274657874223a7b22636f6d6d69746d656e74223a22526c696266496e725471756d4a4859543977423274382d6a586c704c4750632d515a43593276594346696b222c226c656e677468223a31337d2c2274797065223a22636f6d6d656e742d6d616465227d5d2c226c6f67223a22746573742e6578616d706c65222c2276223a307d');
insert into "log" ("id", "origin", "clock", "founded", "size", "root", "subtrees", "at", "simulated_now", "alive_at") values
('1', 'test.example', 'simulated', 'true', '17', E'\\x0f6e5d50c4ab8b62aa42e14e413ed4b0bd46fbb2a2e77b1a09c5e843e7cc20b0', E'\\xbbbfd68d885230de2a208680019125ecf15d232de83f5f77cadf778a580a1564f4e148f96df106fec722d7a3fb94c8c8695427e61a591496fac6391a0fa36604', '1893456000000', '1893456000000', NULL);
insert into "migration" ("number", "name", "sha256", "run_at") values
('1', '0001-log.sql', 'd5087103086b15aa4cf30c48eaaeda1e71997be62c21793861a73ed0fd128855', '2026-11-25 08:44:59.02863+00'),
('2', '0002-states.sql', '13429c647e703bcebe899a8c539614a053dc90f1d7ab007e72b3bcfd02ae6f59', '2026-11-25 08:44:59.02863+00'),
('3', '0003-views.sql', '00d0c2b8daf49fe6d09134fae4d8da1c85a4d3bb45031e525b8f14efdb77032a', '2026-11-25 08:44:59.02863+00'),
('4', '0004-identity.sql', '94ed9315825a3f49868f122bee80b05ce859adb7954827494b7250fc8f7eb6c9', '2026-11-25 08:44:59.02863+00'),
('7', '0007-comments.sql', '1517275f99b32f62c03f59abf1ef6d2fd12f6444553a2190d0f7efe286e84517', '2026-11-25 08:44:59.02863+00'),
('8', '0008-size.sql', '5bd4d530367e75e919bcd1e74cbfa11a81cc2a1852b260bbad78b87fdfd131be', '2026-11-25 08:44:59.02863+00');
insert into "person" ("id", "from_entry", "to_entry", "value") values
('f1', '3', NULL, '{"kind":"person","id":"f1","name":{"commitment":"9lPx_IeDSHA8xBu5ArQqk2ipYeYWbLql9JiVXWRMrvg","length":8},"biography":null,"registeredAt":1893456000000,"citizenSince":1893456000000,"founder":true,"foundFalse":false,"lapsesAt":null,"vouchedBy":[],"vouches":[],"seats":["top","circle-0"],"projects":[],"waysIn":[]}'),
('f10', '4', NULL, '{"kind":"person","id":"f10","name":{"commitment":"PoS8OiUc9aeK9O_uh6OcEjDVyMceZtToy0R3Wy9RXDQ","length":9},"biography":null,"registeredAt":1893456000000,"citizenSince":1893456000000,"founder":true,"foundFalse":false,"lapsesAt":null,"vouchedBy":[],"vouches":[],"seats":["circle-1"],"projects":[],"waysIn":[]}'),
('f11', '4', NULL, '{"kind":"person","id":"f11","name":{"commitment":"ubHTfLPevpV6Rfg5znxR6-Owkk1pmvOIWOheEQbCQK4","length":9},"biography":null,"registeredAt":1893456000000,"citizenSince":1893456000000,"founder":true,"foundFalse":false,"lapsesAt":null,"vouchedBy":[],"vouches":[],"seats":["circle-1"],"projects":[],"waysIn":[]}'),
('f12', '4', NULL, '{"kind":"person","id":"f12","name":{"commitment":"1B4ZZ9Fh_6W0mX9oQyXdJVZOPEbPhPM6PyrllAiJ2Uo","length":9},"biography":null,"registeredAt":1893456000000,"citizenSince":1893456000000,"founder":true,"foundFalse":false,"lapsesAt":null,"vouchedBy":[],"vouches":[],"seats":["circle-1"],"projects":[],"waysIn":[]}'),
('f13', '4', NULL, '{"kind":"person","id":"f13","name":{"commitment":"Y3OlbV8g1mRi_BGakU8TSUwHEDfw2TcmuYu8SPi82lk","length":9},"biography":null,"registeredAt":1893456000000,"citizenSince":1893456000000,"founder":true,"foundFalse":false,"lapsesAt":null,"vouchedBy":[],"vouches":[],"seats":["circle-1"],"projects":[],"waysIn":[]}'),
('f14', '4', NULL, '{"kind":"person","id":"f14","name":{"commitment":"sKltMA5ojx87gsFA8uvQ4PLlTtE-IMD5XrY0COnJfbU","length":9},"biography":null,"registeredAt":1893456000000,"citizenSince":1893456000000,"founder":true,"foundFalse":false,"lapsesAt":null,"vouchedBy":[],"vouches":[],"seats":["circle-1"],"projects":[],"waysIn":[]}'),
('f15', '4', NULL, '{"kind":"person","id":"f15","name":{"commitment":"0SRhGob8q2L7vDGt0Sgl_jQhvRwuDfdZAVYItme_Lys","length":9},"biography":null,"registeredAt":1893456000000,"citizenSince":1893456000000,"founder":true,"foundFalse":false,"lapsesAt":null,"vouchedBy":[],"vouches":[],"seats":["circle-1"],"projects":[],"waysIn":[]}'),
('f16', '4', NULL, '{"kind":"person","id":"f16","name":{"commitment":"Q1gTjQoiSBm24heLMEd1rY0jlPU96ZlKAfIHbopvfwA","length":9},"biography":null,"registeredAt":1893456000000,"citizenSince":1893456000000,"founder":true,"foundFalse":false,"lapsesAt":null,"vouchedBy":[],"vouches":[],"seats":["circle-1"],"projects":[],"waysIn":[]}'),
('f17', '4', NULL, '{"kind":"person","id":"f17","name":{"commitment":"wklsT0Znmd52TlKq5FaoXeTTSTvy-RgLx2-pCcb2mKs","length":9},"biography":null,"registeredAt":1893456000000,"citizenSince":1893456000000,"founder":true,"foundFalse":false,"lapsesAt":null,"vouchedBy":[],"vouches":[],"seats":["circle-1"],"projects":[],"waysIn":[]}'),
('f18', '4', NULL, '{"kind":"person","id":"f18","name":{"commitment":"slUf-UP4dEmBc47lyt8tojP_jk4TqbInLqPsM2K7VFA","length":9},"biography":null,"registeredAt":1893456000000,"citizenSince":1893456000000,"founder":true,"foundFalse":false,"lapsesAt":null,"vouchedBy":[],"vouches":[],"seats":["circle-1"],"projects":[],"waysIn":[]}'),
('f19', '1', NULL, '{"kind":"person","id":"f19","name":{"commitment":"uwzIRdiRo2z2Q_5IXPrD6etWLVoSAPVmqyXjghbPJ_0","length":9},"biography":null,"registeredAt":1893456000000,"citizenSince":1893456000000,"founder":true,"foundFalse":false,"lapsesAt":null,"vouchedBy":[],"vouches":[],"seats":[],"projects":[],"waysIn":[]}'),
('f2', '3', NULL, '{"kind":"person","id":"f2","name":{"commitment":"6k4-xgMGgsJVTFpAn6oqNkFCMqWjFKwloatS5LWKEOE","length":8},"biography":null,"registeredAt":1893456000000,"citizenSince":1893456000000,"founder":true,"foundFalse":false,"lapsesAt":null,"vouchedBy":[],"vouches":[],"seats":["top","circle-0"],"projects":[],"waysIn":[]}'),
('f20', '1', NULL, '{"kind":"person","id":"f20","name":{"commitment":"MVD6Mnolne25wVp0EkOG_rhfcZlqeXwa9lNeIKKgpzM","length":9},"biography":null,"registeredAt":1893456000000,"citizenSince":1893456000000,"founder":true,"foundFalse":false,"lapsesAt":null,"vouchedBy":[],"vouches":[],"seats":[],"projects":[],"waysIn":[]}'),
('f3', '3', NULL, '{"kind":"person","id":"f3","name":{"commitment":"Awy1MEzG3FLmAFDgt0H4RRMYPKsHJDWkPV4_-2HhAF8","length":8},"biography":null,"registeredAt":1893456000000,"citizenSince":1893456000000,"founder":true,"foundFalse":false,"lapsesAt":null,"vouchedBy":[],"vouches":[],"seats":["top","circle-0"],"projects":[],"waysIn":[]}'),
('f4', '3', NULL, '{"kind":"person","id":"f4","name":{"commitment":"QN_dZQasqoZ0U4qG1kp4nApDfj0mVeBNSEH7mWxlAaw","length":8},"biography":null,"registeredAt":1893456000000,"citizenSince":1893456000000,"founder":true,"foundFalse":false,"lapsesAt":null,"vouchedBy":[],"vouches":[],"seats":["top","circle-0"],"projects":[],"waysIn":[]}'),
('f5', '3', NULL, '{"kind":"person","id":"f5","name":{"commitment":"fR51bv2jVC4N5M--GYQIMKbjyhfofKSLSQDiDjGpISw","length":8},"biography":null,"registeredAt":1893456000000,"citizenSince":1893456000000,"founder":true,"foundFalse":false,"lapsesAt":null,"vouchedBy":[],"vouches":[],"seats":["top","circle-0"],"projects":[],"waysIn":[]}'),
('f6', '3', NULL, '{"kind":"person","id":"f6","name":{"commitment":"5daelgMc5WOTpNWB_2VPNidXan5DUEeBq2-IuWfDWPk","length":8},"biography":null,"registeredAt":1893456000000,"citizenSince":1893456000000,"founder":true,"foundFalse":false,"lapsesAt":null,"vouchedBy":[],"vouches":[],"seats":["top","circle-0"],"projects":[],"waysIn":[]}'),
('f7', '3', NULL, '{"kind":"person","id":"f7","name":{"commitment":"plhdgJw4acj2megYMOwtLZdr5eSBQPj1ORQZguPDvY8","length":8},"biography":null,"registeredAt":1893456000000,"citizenSince":1893456000000,"founder":true,"foundFalse":false,"lapsesAt":null,"vouchedBy":[],"vouches":[],"seats":["top","circle-0"],"projects":[],"waysIn":[]}'),
('f8', '3', NULL, '{"kind":"person","id":"f8","name":{"commitment":"YmGDgRW5p4JTbKgQAPFt-vt8kvWP1sF2CBoTVFJGWYI","length":8},"biography":null,"registeredAt":1893456000000,"citizenSince":1893456000000,"founder":true,"foundFalse":false,"lapsesAt":null,"vouchedBy":[],"vouches":[],"seats":["top","circle-0"],"projects":[],"waysIn":[]}'),
('f9', '3', NULL, '{"kind":"person","id":"f9","name":{"commitment":"9RBmwklO7_k8lcZ1e720kBmsh8xEkoeqw_oJXZaXmzk","length":8},"biography":null,"registeredAt":1893456000000,"citizenSince":1893456000000,"founder":true,"foundFalse":false,"lapsesAt":null,"vouchedBy":[],"vouches":[],"seats":["top","circle-0"],"projects":[],"waysIn":[]}');
insert into "position" ("id", "from_entry", "to_entry", "value") values
('d13/f2', '14', NULL, '{"kind":"position","id":"d13/f2","proposal":"d13","person":"f2","version":1,"step":0,"choice":"agree","at":1893456000000,"reason":null}'),
('d13/f3', '15', '16', '{"kind":"position","id":"d13/f3","proposal":"d13","person":"f3","version":1,"step":0,"choice":"abstain","at":1893456000000,"reason":null}'),
('d13/f3', '16', NULL, '{"kind":"position","id":"d13/f3","proposal":"d13","person":"f3","version":1,"step":0,"choice":"agree","at":1893456000000,"reason":null}'),
('d6/f11', '11', NULL, '{"kind":"position","id":"d6/f11","proposal":"d6","person":"f11","version":1,"step":0,"choice":"hidden","at":1893456000000,"reason":{"commitment":"wjWDn8_BizGr0EbGelGnINv0GRy6YtckBWxNd73Ho7I","length":3}}'),
('d6/f12', '12', NULL, '{"kind":"position","id":"d6/f12","proposal":"d6","person":"f12","version":1,"step":0,"choice":"hidden","at":1893456000000,"reason":{"commitment":"bfy7iQ6Ge2suwno66rwj3ODcRIK3UxdrxBuGAmcTKFs","length":3}}');
insert into "proposal" ("id", "from_entry", "to_entry", "value") values
('d13', '13', NULL, '{"kind":"proposal","id":"d13","number":1,"status":"open","version":1,"effectsVersion":1,"lengthened":0,"decisionKind":"resolution","ladder":[{"kind":"consensus","rule":"more-agree","twoThirds":false,"hours":168,"minimumHours":72},{"kind":"round","threshold":{"n":9,"d":10},"round":1,"of":1,"hours":72,"discussionHours":48},{"kind":"round","threshold":{"n":8,"d":10},"round":1,"of":1,"hours":72,"discussionHours":48},{"kind":"round","threshold":{"n":7,"d":10},"round":1,"of":1,"hours":72,"discussionHours":48},{"kind":"round","threshold":{"n":6,"d":10},"round":1,"of":1,"hours":72,"discussionHours":48},{"kind":"round","threshold":"majority","round":1,"of":1,"hours":72,"discussionHours":48}],"quorum":{"n":1,"d":2,"strict":true},"electorate":["f1","f2","f3","f4","f5","f6","f7","f8","f9"],"recused":[],"interested":[],"gone":[],"step":0,"phase":"consensus","phaseBegan":1893456000000,"phaseEnds":1894060800000,"heldUntil":1893715200000,"endsSetAt":1893456000000,"effectsAt":1893456000000,"openedAt":1893456000000,"caseAgainst":"awaited","againstOrder":false,"exceptions":[],"consents":{},"results":[],"decidedAt":null,"carrying":{"state":"none"},"questionedBy":[],"withdrawnAt":null,"repealedBy":null,"review":null,"reviewOverdue":false,"createdAt":1893456000000,"circle":"top","author":"f1","proposer":"f1","content":{"title":{"commitment":"Z_-0qaOp3RrNGy5LxjiMXQbyqGKye7kuYyC7uS2rHvI","length":10},"case":{"commitment":"HJcIQsmmbHVG-zRE7u54-jDNq-7Qw-aXkhDZaF_URLk","length":7},"effects":[{"type":"state-position","position":"We stand by it."}],"serves":[1],"costs":[],"evidence":[{"title":{"commitment":"c__uYZPfkRcnsCTtDZd0oFD6z4Pz7Ovfss5Mzs5AXCQ","length":7}}],"expectation":{"measure":{"commitment":"Ir2NaStYqK2ACEPM2QWZBfQZLumxkHIa6Vr0mNr066o","length":5},"expected":{"commitment":"kmohQBshmu2a5QgZnd233Yex4ez7ZnwgdQtnkItRdFA","length":4},"reviewAt":1909094400000}},"decider":"top","practice":{"name":"Leadership","stages":[{"method":"consensus","rule":"more-agree","hours":168,"minimumHours":72},{"method":"vote","threshold":{"n":9,"d":10},"rounds":1,"hours":72,"discussionHours":48},{"method":"vote","threshold":{"n":8,"d":10},"rounds":1,"hours":72,"discussionHours":48},{"method":"vote","threshold":{"n":7,"d":10},"rounds":1,"hours":72,"discussionHours":48},{"method":"vote","threshold":{"n":6,"d":10},"rounds":1,"hours":72,"discussionHours":48},{"method":"vote","threshold":"majority","rounds":1,"hours":72,"discussionHours":48}],"quorum":{"n":1,"d":2,"strict":true},"hiddenVotes":false,"publicComment":true,"asks":{"goals":true,"evidence":true,"expectation":true},"answerDays":14,"againDays":30,"requires":"session"}}'),
('d6', '6', NULL, '{"kind":"proposal","id":"d6","number":1,"status":"open","version":1,"effectsVersion":1,"lengthened":0,"decisionKind":"resolution","ladder":[{"kind":"round","threshold":"majority","round":1,"of":1,"hours":72,"discussionHours":0}],"quorum":{"n":1,"d":2,"strict":true},"electorate":["f10","f11","f12","f13","f14","f15","f16","f17","f18"],"recused":[],"interested":[],"gone":[],"step":0,"phase":"round","phaseBegan":1893456000000,"phaseEnds":1893715200000,"heldUntil":null,"endsSetAt":1893456000000,"effectsAt":1893456000000,"openedAt":1893456000000,"caseAgainst":"missing","againstOrder":false,"exceptions":[],"consents":{},"results":[],"decidedAt":null,"carrying":{"state":"none"},"questionedBy":[],"withdrawnAt":null,"repealedBy":null,"review":null,"reviewOverdue":false,"createdAt":1893456000000,"circle":"circle-1","author":"f10","proposer":"f10","content":{"title":{"commitment":"qSYW2sE37w4RRu6Ng2xuvokE4ckjjRHvB_TVeuZRp8s","length":10},"case":{"commitment":"wZrpYbhJiOmsOXvi6jXy7LG3RIvSF6XgEWbU2yPLaJw","length":7},"effects":[{"type":"state-position","position":"We stand by it."}],"serves":[1],"costs":[],"evidence":[{"title":{"commitment":"tDRbjDVCeMJNHFMcTzOT-BFJluNjDG6_D6K6SzJnHlQ","length":7}}],"expectation":{"measure":{"commitment":"Hrbll8Y8v09SXfPDXC4b0qKfPzj4u60Vu_58b3_aaMQ","length":5},"expected":{"commitment":"fHKexA9JfKiaFjKbwOuauZ3BisYZzW0eWKd4-j3QG_M","length":4},"reviewAt":1909094400000}},"decider":"circle-1","practice":{"name":"Hidden votes","stages":[{"method":"vote","threshold":"majority","rounds":1,"hours":72,"discussionHours":0}],"quorum":{"n":1,"d":2,"strict":true},"hiddenVotes":true,"publicComment":true,"asks":{"goals":true,"evidence":true,"expectation":true},"answerDays":14,"againDays":30,"requires":"session"}}');
insert into "sealed_vote" ("proposal", "step", "person", "entry", "commitment") values
('d6', '0', 'f11', '11', 'wjWDn8_BizGr0EbGelGnINv0GRy6YtckBWxNd73Ho7I'),
('d6', '0', 'f12', '12', 'bfy7iQ6Ge2suwno66rwj3ODcRIK3UxdrxBuGAmcTKFs');
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
('TDlSRfzjfAbI46Cu', E'\\x03147c4b7e8c41e04442629a49c8d153f74db11b6469431e46b4044844d36af6', 'f1', NULL, 'session', 'a browser', '1795596300006', '1795596300006', '1795606300006');
insert into "society" ("id", "from_entry", "to_entry", "value") values
('society', '5', NULL, '{"kind":"society","id":"society","name":"Test","origin":"test.example","clock":"simulated","goals":[{"goal":1,"text":"Long-term survival"}],"nextGoal":2,"settings":{"memberCap":9,"memberMinimum":2,"dissolutionOpenDays":7,"dissolutionWaitDays":7,"questionAnswerDays":14,"vouchesNeeded":2,"vouchesPerYear":10,"vouchAfterDays":30,"lapseDays":14,"amendLeavesDays":2,"effectAmendments":3,"textLengthenings":3,"takeUpDays":3,"effectiveWithinDays":366,"retryDays":30,"outageMinutes":10,"wayInWaitDays":3,"recognition":"vouching","standardPractice":{"name":"Standard","stages":[{"method":"consensus","rule":"more-agree","hours":168,"minimumHours":72},{"method":"vote","threshold":{"n":2,"d":3},"rounds":3,"hours":72,"discussionHours":48},{"method":"vote","threshold":"majority","rounds":1,"hours":72,"discussionHours":48}],"quorum":{"n":1,"d":2,"strict":true},"hiddenVotes":false,"publicComment":true,"asks":{"goals":true,"evidence":true,"expectation":true},"answerDays":14,"againDays":30,"requires":"session"},"leadershipPractice":{"name":"Leadership","stages":[{"method":"consensus","rule":"more-agree","hours":168,"minimumHours":72},{"method":"vote","threshold":{"n":9,"d":10},"rounds":1,"hours":72,"discussionHours":48},{"method":"vote","threshold":{"n":8,"d":10},"rounds":1,"hours":72,"discussionHours":48},{"method":"vote","threshold":{"n":7,"d":10},"rounds":1,"hours":72,"discussionHours":48},{"method":"vote","threshold":{"n":6,"d":10},"rounds":1,"hours":72,"discussionHours":48},{"method":"vote","threshold":"majority","rounds":1,"hours":72,"discussionHours":48}],"quorum":{"n":1,"d":2,"strict":true},"hiddenVotes":false,"publicComment":true,"asks":{"goals":true,"evidence":true,"expectation":true},"answerDays":14,"againDays":30,"requires":"session"}},"top":"top","founded":true,"citizens":20,"people":20,"circles":3,"outages":[],"registry":null}');
insert into "text" ("commitment", "r", "text", "entry", "withheld", "erased_by", "person") values
('-7SY8SnC9Y9cHzABNKjEEduEV_lJFpZYLM259yccrIE', E'\\xb7c823e0dbb1c7b654fd424bf9bedea47c3eefd48d14ce605aada915f250e557', 'long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long ', '10', 'false', NULL, NULL),
('0SRhGob8q2L7vDGt0Sgl_jQhvRwuDfdZAVYItme_Lys', E'\\x6e85097b84f3f8f2c0a74cdae6550056b1ad6900277d1f009f1ef6b629490a5e', 'Person 15', '1', 'false', NULL, 'f15'),
('1B4ZZ9Fh_6W0mX9oQyXdJVZOPEbPhPM6PyrllAiJ2Uo', E'\\x8801c95017301f938adee9df7e17306129347678953b7266a54169914b90eeaf', 'Person 12', '1', 'false', NULL, 'f12'),
('5daelgMc5WOTpNWB_2VPNidXan5DUEeBq2-IuWfDWPk', E'\\xc9f83639b6a564710c2e23f33270234f1be35c0b00e13371441b8ef16867df01', 'Person 6', '1', 'false', NULL, 'f6'),
('6AxDwW_zTyO6aJlecMYr0wyOFCyrrYAyZBl27rMRTuk', E'\\x21e66a01e50bab2fa4c88dc35eed66dbf9c0d4834db629842b64d8ab6c04b76a', 'Tabs	and
lines', '7', 'false', NULL, NULL),
('6k4-xgMGgsJVTFpAn6oqNkFCMqWjFKwloatS5LWKEOE', E'\\x0b02ec303222b51a0908823d70ab144523e5b2fe6b7daf3a0981230f6e813cc1', 'Person 2', '1', 'false', NULL, 'f2'),
('9RBmwklO7_k8lcZ1e720kBmsh8xEkoeqw_oJXZaXmzk', E'\\x9df188cdc24a6c0a9b59bf2875212f3416839794a4b87a134b610eb4231b500c', 'Person 9', '1', 'false', NULL, 'f9'),
('9lPx_IeDSHA8xBu5ArQqk2ipYeYWbLql9JiVXWRMrvg', E'\\x7f14b4ae5b107a465b964c7a39d566741b86881bd5b01daac94c2ad77cc09474', 'Person 1', '1', 'false', NULL, 'f1'),
('Awy1MEzG3FLmAFDgt0H4RRMYPKsHJDWkPV4_-2HhAF8', E'\\xd1d0d95f43791d7904dca17b5d0c16a5a0003126ffdf8c0277420164357f69a9', 'Person 3', '1', 'false', NULL, 'f3'),
('HJcIQsmmbHVG-zRE7u54-jDNq-7Qw-aXkhDZaF_URLk', E'\\xcb844107252f9fb1f98f7a2a4bdc563db6d99580535610a5dfc1effda4847136', 'Because', '13', 'false', NULL, NULL),
('Hrbll8Y8v09SXfPDXC4b0qKfPzj4u60Vu_58b3_aaMQ', E'\\x90b7d3544dac7f2b1343b590c3288df75d4c0349e59be225a3f4b233d7d94263', 'count', '6', 'false', NULL, NULL),
('Ir2NaStYqK2ACEPM2QWZBfQZLumxkHIa6Vr0mNr066o', E'\\xe31c1344c8342e667a86e257b697834f4b7318baac623b9a885afb8646be26f0', 'count', '13', 'false', NULL, NULL),
('MVD6Mnolne25wVp0EkOG_rhfcZlqeXwa9lNeIKKgpzM', E'\\x2b3e90ce0e3d4842faff3a1e1b35027f586e91ecd4de49836ab318feceb84866', 'Person 20', '1', 'false', NULL, 'f20'),
('PoS8OiUc9aeK9O_uh6OcEjDVyMceZtToy0R3Wy9RXDQ', E'\\xf87d17981e68acb5786e212037f629547d34a56ab2db125fb4e88b352175dbd4', 'Person 10', '1', 'false', NULL, 'f10'),
('Q1gTjQoiSBm24heLMEd1rY0jlPU96ZlKAfIHbopvfwA', E'\\xe940a78c58cff5b0d7b8ceb49c70190f9cd927fe50610207adb992114dc80015', 'Person 16', '1', 'false', NULL, 'f16'),
('QN_dZQasqoZ0U4qG1kp4nApDfj0mVeBNSEH7mWxlAaw', E'\\xb2607b03ec60c29d1c7a400b805e752469601fe60669a111b2aab85a2fab3b55', 'Person 4', '1', 'false', NULL, 'f4'),
('RlibfInrTqumJHYT9wB2t8-jXlpLGPc-QZCY2vYCFik', E'\\x902a57d86cdec143fe09be8352f9d1a1e357bf15592e019f46b2074a937258d9', 'مرحبا 👩‍👩‍👧‍👦', '9', 'false', NULL, NULL),
('SeEPC4NRvm49gzh-SqmfA8k-3R87ISMBtj423k6UinY', E'\\x3699f8b6ae9737c7abec8a7c628fbfc2f1ac574a06059563c9c93281a8148756', E'\\N and \\\\.', '8', 'false', NULL, NULL),
('Y3OlbV8g1mRi_BGakU8TSUwHEDfw2TcmuYu8SPi82lk', E'\\xbec17bc40b649916d054a6ba2ab2b1dd7400fe3ba6c88ec716c5fbe96f9ef7e5', 'Person 13', '1', 'false', NULL, 'f13'),
('YmGDgRW5p4JTbKgQAPFt-vt8kvWP1sF2CBoTVFJGWYI', E'\\x4aa7c18895f14f8e270ccd1e0d2e7e69b3775affb8d29dc44932f49458380492', 'Person 8', '1', 'false', NULL, 'f8'),
('Z_-0qaOp3RrNGy5LxjiMXQbyqGKye7kuYyC7uS2rHvI', E'\\xf02dced64371dad4be159929d0c87e22acb779e9f3f27cc458b843b83a36b750', 'A proposal', '13', 'false', NULL, NULL),
('bfy7iQ6Ge2suwno66rwj3ODcRIK3UxdrxBuGAmcTKFs', E'\\x97aa9c24ce3a3faa8bdd72caf1cdf8cf1cbe834d3f12f741fbe3a44052cff452', 'for', '12', 'true', NULL, NULL),
('c__uYZPfkRcnsCTtDZd0oFD6z4Pz7Ovfss5Mzs5AXCQ', E'\\xd322b7a5a84f18f79e83e9ab342b6dba386d17020982f5fbf4b154ac8824adb1', 'A study', '13', 'false', NULL, NULL),
('fHKexA9JfKiaFjKbwOuauZ3BisYZzW0eWKd4-j3QG_M', E'\\xd06b82155966e457a951f33ae7b9e6cc4ba2bdc04adb8f9687d88d05533fa410', 'more', '6', 'false', NULL, NULL),
('fR51bv2jVC4N5M--GYQIMKbjyhfofKSLSQDiDjGpISw', E'\\x55c7bf8b1e6ebcf4b83a542e78228ee9812703ed0e8688253a7f9557c1b67598', 'Person 5', '1', 'false', NULL, 'f5'),
('kmohQBshmu2a5QgZnd233Yex4ez7ZnwgdQtnkItRdFA', E'\\xad8568e8b43995550f73a41090d001a08de862862b5991d9f252f5af61ddefdd', 'more', '13', 'false', NULL, NULL),
('plhdgJw4acj2megYMOwtLZdr5eSBQPj1ORQZguPDvY8', E'\\x67540270ac75b33060db61b585a1bd8ffded8184828cd8bf569201f71a43a7ff', 'Person 7', '1', 'false', NULL, 'f7'),
('qSYW2sE37w4RRu6Ng2xuvokE4ckjjRHvB_TVeuZRp8s', E'\\xd957a4eee3c9d6ba93c91f00371f0e3b10f343243fe2e48eadd1ebfac799ae88', 'A proposal', '6', 'false', NULL, NULL),
('sKltMA5ojx87gsFA8uvQ4PLlTtE-IMD5XrY0COnJfbU', E'\\x054f0b06d04e424c30b2cbe5ba45463e2b3e074d0c523c7fd54ed3cf83786531', 'Person 14', '1', 'false', NULL, 'f14'),
('slUf-UP4dEmBc47lyt8tojP_jk4TqbInLqPsM2K7VFA', E'\\x81173892375cfc2469e5ab0892202e66723ca7b819bdd59362ca80494c18843a', 'Person 18', '1', 'false', NULL, 'f18'),
('tDRbjDVCeMJNHFMcTzOT-BFJluNjDG6_D6K6SzJnHlQ', E'\\xb6fd223343a34485918712bc92b18025c4cd5f92b2308a677b8d6f606b293be0', 'A study', '6', 'false', NULL, NULL),
('ubHTfLPevpV6Rfg5znxR6-Owkk1pmvOIWOheEQbCQK4', E'\\x5b90840b7b886f9d6d12eea5fa51153544762172dfb9949216dc1bcf028bef1a', 'Person 11', '1', 'false', NULL, 'f11'),
('uwzIRdiRo2z2Q_5IXPrD6etWLVoSAPVmqyXjghbPJ_0', E'\\x2ce0d8a57e332945824fc660c63a9ae4d9d80e9eaad2fb51210f6de779e8fa01', 'Person 19', '1', 'false', NULL, 'f19'),
('wZrpYbhJiOmsOXvi6jXy7LG3RIvSF6XgEWbU2yPLaJw', E'\\xdb73254c58fe2a8663c6596373557d453841d5e39a0b6808514dcb2782baa650', 'Because', '6', 'false', NULL, NULL),
('wjWDn8_BizGr0EbGelGnINv0GRy6YtckBWxNd73Ho7I', E'\\x829f5b367281199abd52cae3bad9b17c23d02cbb3bf6826d4a43b10ea84a6477', 'for', '11', 'true', NULL, NULL),
('wklsT0Znmd52TlKq5FaoXeTTSTvy-RgLx2-pCcb2mKs', E'\\xeb889a3248a63c3ed4264538423230ca4ae1935f01ec3b2cf303d84f1be960dd', 'Person 17', '1', 'false', NULL, 'f17');
insert into "way" ("id", "person", "kind", "secret", "created_at", "valid_from", "expires_at", "used_at", "ended_at") values
('a-link', 'f2', 'link', E'\\x11d3dc6165277e3154d608703b9395bf167cf87d5e57bc4eb4341d0567d519e0', '1795596299999', '1893456000000', NULL, NULL, NULL);
