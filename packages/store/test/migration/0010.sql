-- A database as version 0010-publishing.sql left it. Frozen: never edited.
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

delete from log;
insert into "batch" ("size", "first", "at", "root", "keys") values
('10', '9', '1893456000000', E'\\x3eca5524584d2d4508b2748aec23d0677c161904f3ffd27b2303d3664ae6db56', '{comment:c9}'),
('11', '10', '1893456000000', E'\\x5d7029c831d8b2d5b7b6ac156c2d62db401a239f862bef06f8409886d5fdb9e2', '{comment:c10}'),
('12', '11', '1893456000000', E'\\x9ffa2ddf819fa7bec069cc3ca2a0a1b34f367c936bd93593ea6f157ece1a22eb', '{position:d6/f11}'),
('13', '12', '1893456000000', E'\\xbb14e99cacfd9ae67d7e9671596bfbf4999466324c51c6f2e581b4c67fd8d95a', '{position:d6/f12}'),
('14', '13', '1893456000000', E'\\x0e9041815d792a243c19628e67dd67eb25d1256e3e1dd681c054e6a3a06d55fc', '{proposal:d13,circle:top}'),
('15', '14', '1893456000000', E'\\x4d764f6ba164b4d7c97927603127e0a5e957e8a0b7595d4d8089260bcb94a8de', '{position:d13/f2}'),
('16', '15', '1893456000000', E'\\x6a339508fe22c3c474189fd27858d341e790f66d48ca1fad39e6316c061ebc8f', '{position:d13/f3}'),
('17', '16', '1893456000000', E'\\x99dd379c97a04f7d17305b351c2db305853078a306037811d27a3b9a50f2844e', '{position:d13/f3}'),
('6', '0', '1893456000000', E'\\xa66a141595b041bdc6bbc990d2751bb0b2f529322ac4f23e997be9083ada4eb4', '{society:society,person:f1,person:f2,person:f3,person:f4,person:f5,person:f6,person:f7,person:f8,person:f9,person:f10,person:f11,person:f12,person:f13,person:f14,person:f15,person:f16,person:f17,person:f18,person:f19,person:f20,circle:top,circle:circle-0,circle:circle-1}'),
('7', '6', '1893456000000', E'\\x0f4da5e981a353ae7f8ecbd103c1462c2a69da1407a4b6b2b2858af3b2707f40', '{proposal:d6,circle:circle-1}'),
('8', '7', '1893456000000', E'\\x8ee5efb3102499798be2c2707fdc6bad818491031a9e9b62cef6a8b98d7f12ca', '{comment:c7}'),
('9', '8', '1893456000000', E'\\x5cb7a28259c9bcc17b4752d4a0b722ee3cf8e851ed99fa84e70f07c738bfe7db', '{comment:c8}');
insert into "blob" ("hash", "media_type", "content", "entry") values
('aff0ad4e57fc7ddb74e8471f437905fb6cb895b418ae76a3838b4dae05a24000', 'application/octet-stream', E'\\x9d90f71a178e308b4a5662b5f372cf2647ea16ea382b216e807a3e3356b4d66c78922e18aef776368f08cc1bbed27932718dec074ea758c4402a418b0062a88b6b92ac538bc937faf3f118372bee3414b615f6ea2b3677924042e471654d95275fdc56d1779dc3d283bc8d21482e39f27f26bb8bb41629e1a8d977dca342291637b99f8713fa4aa2d638aa3d0a193eb9d9e660d3550de83916af04ec91911ad30a824f9a3df0500794976a983e5b7bbfbc55eece4112a10e33bdb1684b1fdadb13965c345d38c69f1f1e6a3baca140a0b754a856c3f5b396c004f947c6add246836a3fba497dd575f08b97d8308d404e59a0c9a418b65c8146e6983933ed1f7d9551812c54259dfe1485d7bc6580181c438508883fdedca789cf2643ef36eb181bad46abc6079a7a7bf9b421', '6');
insert into "circle" ("id", "from_entry", "to_entry", "value") values
('circle-0', '3', NULL, '{"kind":"circle","id":"circle-0","parent":"top","name":"circle-0","area":"the area of circle-0","purpose":"to care for circle-0","serves":[1],"charter":{"memberCap":9,"memberMinimum":2,"lockedPractices":[],"seatBudget":null,"endCondition":null},"practices":{"general":{"name":"Hidden votes","stages":[{"method":"vote","threshold":"majority","rounds":1,"hours":72,"discussionHours":0}],"quorum":{"n":1,"d":2,"strict":true},"hiddenVotes":true,"publicComment":true,"asks":{"goals":true,"evidence":true,"expectation":true},"answerDays":14,"againDays":30,"requires":"session"},"byKind":{}},"links":[],"meetings":[],"members":{"f1":1893456000000,"f2":1893456000000,"f3":1893456000000,"f4":1893456000000,"f5":1893456000000,"f6":1893456000000,"f7":1893456000000,"f8":1893456000000,"f9":1893456000000},"hasHadTwo":true,"status":"living","children":{},"projects":[],"documents":[],"open":[],"proposals":0,"reserved":[],"rejected":[],"createdAt":1893456000000,"endedAt":null}'),
('circle-1', '4', '6', '{"kind":"circle","id":"circle-1","parent":"top","name":"circle-1","area":"the area of circle-1","purpose":"to care for circle-1","serves":[1],"charter":{"memberCap":9,"memberMinimum":2,"lockedPractices":[],"seatBudget":null,"endCondition":null},"practices":{"general":{"name":"Hidden votes","stages":[{"method":"vote","threshold":"majority","rounds":1,"hours":72,"discussionHours":0}],"quorum":{"n":1,"d":2,"strict":true},"hiddenVotes":true,"publicComment":true,"asks":{"goals":true,"evidence":true,"expectation":true},"answerDays":14,"againDays":30,"requires":"session"},"byKind":{}},"links":[],"meetings":[],"members":{"f10":1893456000000,"f11":1893456000000,"f12":1893456000000,"f13":1893456000000,"f14":1893456000000,"f15":1893456000000,"f16":1893456000000,"f17":1893456000000,"f18":1893456000000},"hasHadTwo":true,"status":"living","children":{},"projects":[],"documents":[],"open":[],"proposals":0,"reserved":[],"rejected":[],"createdAt":1893456000000,"endedAt":null}'),
('circle-1', '6', NULL, '{"kind":"circle","id":"circle-1","parent":"top","name":"circle-1","area":"the area of circle-1","purpose":"to care for circle-1","serves":[1],"charter":{"memberCap":9,"memberMinimum":2,"lockedPractices":[],"seatBudget":null,"endCondition":null},"practices":{"general":{"name":"Hidden votes","stages":[{"method":"vote","threshold":"majority","rounds":1,"hours":72,"discussionHours":0}],"quorum":{"n":1,"d":2,"strict":true},"hiddenVotes":true,"publicComment":true,"asks":{"goals":true,"evidence":true,"expectation":true},"answerDays":14,"againDays":30,"requires":"session"},"byKind":{}},"links":[],"meetings":[],"members":{"f10":1893456000000,"f11":1893456000000,"f12":1893456000000,"f13":1893456000000,"f14":1893456000000,"f15":1893456000000,"f16":1893456000000,"f17":1893456000000,"f18":1893456000000},"hasHadTwo":true,"status":"living","children":{},"projects":[],"documents":[],"open":["d6"],"proposals":1,"reserved":[],"rejected":[],"createdAt":1893456000000,"endedAt":null}'),
('top', '13', NULL, '{"kind":"circle","id":"top","parent":null,"name":"top","area":"the area of top","purpose":"to care for top","serves":[1],"charter":{"memberCap":9,"memberMinimum":2,"lockedPractices":[],"seatBudget":null,"endCondition":null},"practices":{"general":{"name":"Leadership","stages":[{"method":"consensus","rule":"more-agree","hours":168,"minimumHours":72},{"method":"vote","threshold":{"n":9,"d":10},"rounds":1,"hours":72,"discussionHours":48},{"method":"vote","threshold":{"n":8,"d":10},"rounds":1,"hours":72,"discussionHours":48},{"method":"vote","threshold":{"n":7,"d":10},"rounds":1,"hours":72,"discussionHours":48},{"method":"vote","threshold":{"n":6,"d":10},"rounds":1,"hours":72,"discussionHours":48},{"method":"vote","threshold":"majority","rounds":1,"hours":72,"discussionHours":48}],"quorum":{"n":1,"d":2,"strict":true},"hiddenVotes":false,"publicComment":true,"asks":{"goals":true,"evidence":true,"expectation":true},"answerDays":14,"againDays":30,"requires":"session"},"byKind":{}},"links":[],"meetings":[],"members":{"f1":1893456000000,"f2":1893456000000,"f3":1893456000000,"f4":1893456000000,"f5":1893456000000,"f6":1893456000000,"f7":1893456000000,"f8":1893456000000,"f9":1893456000000},"hasHadTwo":true,"status":"living","children":{"circle-0":"the area of circle-0","circle-1":"the area of circle-1"},"projects":[],"documents":[],"open":["d13"],"proposals":1,"reserved":[],"rejected":[],"createdAt":1893456000000,"endedAt":null}'),
('top', '4', '13', '{"kind":"circle","id":"top","parent":null,"name":"top","area":"the area of top","purpose":"to care for top","serves":[1],"charter":{"memberCap":9,"memberMinimum":2,"lockedPractices":[],"seatBudget":null,"endCondition":null},"practices":{"general":{"name":"Leadership","stages":[{"method":"consensus","rule":"more-agree","hours":168,"minimumHours":72},{"method":"vote","threshold":{"n":9,"d":10},"rounds":1,"hours":72,"discussionHours":48},{"method":"vote","threshold":{"n":8,"d":10},"rounds":1,"hours":72,"discussionHours":48},{"method":"vote","threshold":{"n":7,"d":10},"rounds":1,"hours":72,"discussionHours":48},{"method":"vote","threshold":{"n":6,"d":10},"rounds":1,"hours":72,"discussionHours":48},{"method":"vote","threshold":"majority","rounds":1,"hours":72,"discussionHours":48}],"quorum":{"n":1,"d":2,"strict":true},"hiddenVotes":false,"publicComment":true,"asks":{"goals":true,"evidence":true,"expectation":true},"answerDays":14,"againDays":30,"requires":"session"},"byKind":{}},"links":[],"meetings":[],"members":{"f1":1893456000000,"f2":1893456000000,"f3":1893456000000,"f4":1893456000000,"f5":1893456000000,"f6":1893456000000,"f7":1893456000000,"f8":1893456000000,"f9":1893456000000},"hasHadTwo":true,"status":"living","children":{"circle-0":"the area of circle-0","circle-1":"the area of circle-1"},"projects":[],"documents":[],"open":[],"proposals":0,"reserved":[],"rejected":[],"createdAt":1893456000000,"endedAt":null}');
insert into "comment" ("id", "from_entry", "to_entry", "value") values
('c10', '10', NULL, '{"kind":"comment","id":"c10","proposal":"d6","person":"f11","against":false,"replyTo":null,"version":1,"text":{"commitment":"rHxBnaW_ObuaT6atSfZsrZFIy3dypIl7JuShvX_HjgM","length":9000}}'),
('c7', '7', NULL, '{"kind":"comment","id":"c7","proposal":"d6","person":"f11","against":false,"replyTo":null,"version":1,"text":{"commitment":"Ciyw3khiGFwhXp5iLSVcfjTpPMmNdZ9FPPSgVd0Ijng","length":14}}'),
('c8', '8', NULL, '{"kind":"comment","id":"c8","proposal":"d6","person":"f11","against":false,"replyTo":null,"version":1,"text":{"commitment":"R2uYuAwksSVHg2bz57LTY11CCyDTryBw6M-T5J1bknk","length":10}}'),
('c9', '9', NULL, '{"kind":"comment","id":"c9","proposal":"d6","person":"f11","against":false,"replyTo":null,"version":1,"text":{"commitment":"g3azz_Z_Cgq4ZAHqDTbuFpeK7ledJBbC-bvZ4iw5doo","length":13}}');
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
('d13', '13', 'f1', '1', 'true', '{"title":{"commitment":"sUskcLJh2qItQjr6csY6TuG1njGlnXIpaPBIVqDalCw","length":10},"case":{"commitment":"sZNCF0enPEn5wK8grlG37hkKIqR_MhbvgY8xMCVz7YM","length":7},"effects":[{"type":"state-position","position":"We stand by it."}],"serves":[1],"costs":[],"evidence":[{"title":{"commitment":"toHdKp5QM_HGTSm_gJb0zMfb_xT-Evh3eQ8oFjfEbi4","length":7}}],"expectation":{"measure":{"commitment":"aJBWX0d-9Al84zFJzRlb5lutwTnNPNI4Z4lSVbfweKk","length":5},"expected":{"commitment":"ZvTzxGtR4EibTVkhHKpHmIP_N0a9F0RxmZzLyVN5tP8","length":4},"reviewAt":1909094400000}}', NULL, '1893456000000'),
('d6', '6', 'f10', '1', 'true', '{"title":{"commitment":"109W82oW3rcYg_PLN4BkH02CW652_iNZWatJHxT4Zos","length":10},"case":{"commitment":"9URiBWAJxKMKCRGa9ofVCknxRE0dUFwlb2T51d36lc4","length":7},"effects":[{"type":"state-position","position":"We stand by it."}],"serves":[1],"costs":[],"evidence":[{"title":{"commitment":"_RvfizoztsJfqdS20KbVLfA0ZVX-KeXbsZyv-x-5djw","length":7}}],"expectation":{"measure":{"commitment":"hzwgdeMMpBzkWU9gSz7Wuv0hqXOYI5LQsBl1YjCz8ok","length":5},"expected":{"commitment":"dsgxh7jlxmBoSYDCf7GNfEYHWT51M2KMpFhNT1sxyYk","length":4},"reviewAt":1909094400000}}', NULL, '1893456000000');
insert into "due" ("key", "name", "at", "tries") values
('proposal:d13', 'case-against', '1893758400000', '0'),
('proposal:d13', 'minimum-time', '1893715200000', '0'),
('proposal:d13', 'phase-end', '1894060800000', '0'),
('proposal:d6', 'phase-end', '1893715200000', '0');
insert into "entry" ("index", "at", "by", "act_id", "type", "subjects", "leaf", "bytes") values
('0', '1893456000000', 'founding', 'founding:society', 'found-society', '{}', E'\\x8a1b8a098087af889ab6937000e81018e60a0947ff703b07d1aa3f3d0f669896', E'\\x7b22616374223a7b22636c6f636b223a2273696d756c61746564222c22676f616c73223a5b7b22676f616c223a312c2274657874223a224c6f6e672d7465726d20737572766976616c227d5d2c226964223a22666f756e64696e673a736f6369657479222c226e616d65223a2254657374222c226f726967696e223a22746573742e6578616d706c65222c2273657474696e6773223a7b7d2c2274797065223a22666f756e642d736f6369657479227d2c226174223a313839333435363030303030302c2261757468223a22666f756e64696e67222c226279223a22666f756e64696e67222c226576656e7473223a5b7b22636c6f636b223a2273696d756c61746564222c22676f616c73223a5b7b22676f616c223a312c2274657874223a224c6f6e672d7465726d20737572766976616c227d5d2c226e616d65223a2254657374222c226f726967696e223a22746573742e6578616d706c65222c2273657474696e6773223a7b22616d656e644c656176657344617973223a322c22646973736f6c7574696f6e4f70656e44617973223a372c22646973736f6c7574696f6e5761697444617973223a372c22656666656374416d656e646d656e7473223a332c2265666665637469766557697468696e44617973223a3336362c226c6170736544617973223a31342c226c6561646572736869705072616374696365223a7b22616761696e44617973223a33302c22616e7377657244617973223a31342c2261736b73223a7b2265766964656e6365223a747275652c226578706563746174696f6e223a747275652c22676f616c73223a747275657d2c2268696464656e566f746573223a66616c73652c226e616d65223a224c656164657273686970222c227075626c6963436f6d6d656e74223a747275652c2271756f72756d223a7b2264223a322c226e223a312c22737472696374223a747275657d2c227265717569726573223a2273657373696f6e222c22737461676573223a5b7b22686f757273223a3136382c226d6574686f64223a22636f6e73656e737573222c226d696e696d756d486f757273223a37322c2272756c65223a226d6f72652d6167726565227d2c7b2264697363757373696f6e486f757273223a34382c22686f757273223a37322c226d6574686f64223a22766f7465222c22726f756e6473223a312c227468726573686f6c64223a7b2264223a31302c226e223a397d7d2c7b2264697363757373696f6e486f757273223a34382c22686f757273223a37322c226d6574686f64223a22766f7465222c22726f756e6473223a312c227468726573686f6c64223a7b2264223a31302c226e223a387d7d2c7b2264697363757373696f6e486f757273223a34382c22686f757273223a37322c226d6574686f64223a22766f7465222c22726f756e6473223a312c227468726573686f6c64223a7b2264223a31302c226e223a377d7d2c7b2264697363757373696f6e486f757273223a34382c22686f757273223a37322c226d6574686f64223a22766f7465222c22726f756e6473223a312c227468726573686f6c64223a7b2264223a31302c226e223a367d7d2c7b2264697363757373696f6e486f757273223a34382c22686f757273223a37322c226d6574686f64223a22766f7465222c22726f756e6473223a312c227468726573686f6c64223a226d616a6f72697479227d5d7d2c226d656d626572436170223a392c226d656d6265724d696e696d756d223a322c226f75746167654d696e75746573223a31302c227175657374696f6e416e7377657244617973223a31342c227265636f676e6974696f6e223a22766f756368696e67222c22726574727944617973223a33302c227374616e646172645072616374696365223a7b22616761696e44617973223a33302c22616e7377657244617973223a31342c2261736b73223a7b2265766964656e6365223a747275652c226578706563746174696f6e223a747275652c22676f616c73223a747275657d2c2268696464656e566f746573223a66616c73652c226e616d65223a225374616e64617264222c227075626c6963436f6d6d656e74223a747275652c2271756f72756d223a7b2264223a322c226e223a312c22737472696374223a747275657d2c227265717569726573223a2273657373696f6e222c22737461676573223a5b7b22686f757273223a3136382c226d6574686f64223a22636f6e73656e737573222c226d696e696d756d486f757273223a37322c2272756c65223a226d6f72652d6167726565227d2c7b2264697363757373696f6e486f757273223a34382c22686f757273223a37322c226d6574686f64223a22766f7465222c22726f756e6473223a332c227468726573686f6c64223a7b2264223a332c226e223a327d7d2c7b2264697363757373696f6e486f757273223a34382c22686f757273223a37322c226d6574686f64223a22766f7465222c22726f756e6473223a312c227468726573686f6c64223a226d616a6f72697479227d5d7d2c2274616b65557044617973223a332c22746578744c656e677468656e696e6773223a332c22766f756368416674657244617973223a33302c22766f75636865734e6565646564223a322c22766f756368657350657259656172223a31302c22776179496e5761697444617973223a337d2c2274797065223a22736f63696574792d666f756e646564227d5d2c226c6f67223a22746573742e6578616d706c65222c2276223a307d'),
('1', '1893456000000', 'founding', 'founding:people:1', 'found-people', '{person:f1,person:f2,person:f3,person:f4,person:f5,person:f6,person:f7,person:f8,person:f9,person:f10,person:f11,person:f12,person:f13,person:f14,person:f15,person:f16,person:f17,person:f18,person:f19,person:f20}', E'\\xac8337468fddc58b9be3946582ba2e806af3e612e2bf45473761a5fe52418145', E'\\x7b22616374223a7b226964223a22666f756e64696e673a70656f706c653a31222c2270656f706c65223a5b7b22636974697a656e223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a223270634257507943446b796673764661766e465f4f543746595a45456d566f49656b775749627433563930222c226c656e677468223a387d2c22706572736f6e223a226631227d2c7b22636974697a656e223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a22546d556f6e6e336c5170374e6e356c345772327a6a474c6f61336d4367685a67474378506132444f4b554d222c226c656e677468223a387d2c22706572736f6e223a226632227d2c7b22636974697a656e223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a2235774a773349445057375a57386c52384f5461757a38626a5951706b4866796b2d512d4f4b34495f613877222c226c656e677468223a387d2c22706572736f6e223a226633227d2c7b22636974697a656e223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a226a744d6b576a36565f48314b68364a427344314b3138686b3565486a753155424133366a654345464d5645222c226c656e677468223a387d2c22706572736f6e223a226634227d2c7b22636974697a656e223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a22685f6e71564c494561584b4539494843546e7856356f775a68385542594c657a6e6b44344446515a554a73222c226c656e677468223a387d2c22706572736f6e223a226635227d2c7b22636974697a656e223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a22716162434745796d714c6a72486b71462d4b7634705646304153414f7a477355556b4e7337743272455859222c226c656e677468223a387d2c22706572736f6e223a226636227d2c7b22636974697a656e223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a226b656b6c30354d477443446a714d4670557659445276722d36584761715656755751545970392d2d6e6341222c226c656e677468223a387d2c22706572736f6e223a226637227d2c7b22636974697a656e223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a225668744c49455773774b49656948484173514b496772686e56315679356471654f446b715967525048676f222c226c656e677468223a387d2c22706572736f6e223a226638227d2c7b22636974697a656e223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a226a726e5577343351466574637949746773786d6a4c41446b75396e6d30796a6371584d7570617a5f777241222c226c656e677468223a387d2c22706572736f6e223a226639227d2c7b22636974697a656e223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a22635f716b387154506b35786547446953395579774a54715f3239332d4e384a6a5656687464324f59687677222c226c656e677468223a397d2c22706572736f6e223a22663130227d2c7b22636974697a656e223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a2239386a4e2d4a666d3468375078336677414f2d52477050684c306e516d725561486d776136764a7777424d222c226c656e677468223a397d2c22706572736f6e223a22663131227d2c7b22636974697a656e223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a22334459634b7a4f5a79646e796e575f4e5f395f5134304173626f52466a506a3636584d4a52573042597155222c226c656e677468223a397d2c22706572736f6e223a22663132227d2c7b22636974697a656e223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a22563536357471656d4a51395f316f714f4568496e6741626f5a474c364730445a424241395775756455504d222c226c656e677468223a397d2c22706572736f6e223a22663133227d2c7b22636974697a656e223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a2271467166474565614f7a314f426839377a75387974354d624773576e7642484679514e4e744b4254596277222c226c656e677468223a397d2c22706572736f6e223a22663134227d2c7b22636974697a656e223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a225468513877776b3437595f6f4741556c763542487a335061416a346c513058375f775151584f6739664b59222c226c656e677468223a397d2c22706572736f6e223a22663135227d2c7b22636974697a656e223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a223730585962462d74476a39744d42486a4b464a495473703831326b6a644c596c6366725138454e6b4b7151222c226c656e677468223a397d2c22706572736f6e223a22663136227d2c7b22636974697a656e223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a22446432514f3454556743494b4664454266384d61442d4d4557466e48442d4746306d65627057592d783077222c226c656e677468223a397d2c22706572736f6e223a22663137227d2c7b22636974697a656e223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a22766e576f71566b6e655a6558497841744d33434f42755770584567316a416a47384c494d663542366b3830222c226c656e677468223a397d2c22706572736f6e223a22663138227d2c7b22636974697a656e223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a2241505036663363464e47343334596933527770466846325a78593855324c6e54754e6e44476f7957624b41222c226c656e677468223a397d2c22706572736f6e223a22663139227d2c7b22636974697a656e223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a22685367784e576b743370336c39514d4d6159594a54677a5637385f465957424665752d4e304a354e587634222c226c656e677468223a397d2c22706572736f6e223a22663230227d5d2c2274797065223a22666f756e642d70656f706c65227d2c226174223a313839333435363030303030302c2261757468223a22666f756e64696e67222c226279223a22666f756e64696e67222c226576656e7473223a5b7b22666f756e646572223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a223270634257507943446b796673764661766e465f4f543746595a45456d566f49656b775749627433563930222c226c656e677468223a387d2c22706572736f6e223a226631222c2274797065223a22706572736f6e2d72656769737465726564227d2c7b22706572736f6e223a226631222c2274797065223a22636974697a656e2d7265636f676e69736564227d2c7b22666f756e646572223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a22546d556f6e6e336c5170374e6e356c345772327a6a474c6f61336d4367685a67474378506132444f4b554d222c226c656e677468223a387d2c22706572736f6e223a226632222c2274797065223a22706572736f6e2d72656769737465726564227d2c7b22706572736f6e223a226632222c2274797065223a22636974697a656e2d7265636f676e69736564227d2c7b22666f756e646572223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a2235774a773349445057375a57386c52384f5461757a38626a5951706b4866796b2d512d4f4b34495f613877222c226c656e677468223a387d2c22706572736f6e223a226633222c2274797065223a22706572736f6e2d72656769737465726564227d2c7b22706572736f6e223a226633222c2274797065223a22636974697a656e2d7265636f676e69736564227d2c7b22666f756e646572223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a226a744d6b576a36565f48314b68364a427344314b3138686b3565486a753155424133366a654345464d5645222c226c656e677468223a387d2c22706572736f6e223a226634222c2274797065223a22706572736f6e2d72656769737465726564227d2c7b22706572736f6e223a226634222c2274797065223a22636974697a656e2d7265636f676e69736564227d2c7b22666f756e646572223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a22685f6e71564c494561584b4539494843546e7856356f775a68385542594c657a6e6b44344446515a554a73222c226c656e677468223a387d2c22706572736f6e223a226635222c2274797065223a22706572736f6e2d72656769737465726564227d2c7b22706572736f6e223a226635222c2274797065223a22636974697a656e2d7265636f676e69736564227d2c7b22666f756e646572223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a22716162434745796d714c6a72486b71462d4b7634705646304153414f7a477355556b4e7337743272455859222c226c656e677468223a387d2c22706572736f6e223a226636222c2274797065223a22706572736f6e2d72656769737465726564227d2c7b22706572736f6e223a226636222c2274797065223a22636974697a656e2d7265636f676e69736564227d2c7b22666f756e646572223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a226b656b6c30354d477443446a714d4670557659445276722d36584761715656755751545970392d2d6e6341222c226c656e677468223a387d2c22706572736f6e223a226637222c2274797065223a22706572736f6e2d72656769737465726564227d2c7b22706572736f6e223a226637222c2274797065223a22636974697a656e2d7265636f676e69736564227d2c7b22666f756e646572223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a225668744c49455773774b49656948484173514b496772686e56315679356471654f446b715967525048676f222c226c656e677468223a387d2c22706572736f6e223a226638222c2274797065223a22706572736f6e2d72656769737465726564227d2c7b22706572736f6e223a226638222c2274797065223a22636974697a656e2d7265636f676e69736564227d2c7b22666f756e646572223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a226a726e5577343351466574637949746773786d6a4c41446b75396e6d30796a6371584d7570617a5f777241222c226c656e677468223a387d2c22706572736f6e223a226639222c2274797065223a22706572736f6e2d72656769737465726564227d2c7b22706572736f6e223a226639222c2274797065223a22636974697a656e2d7265636f676e69736564227d2c7b22666f756e646572223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a22635f716b387154506b35786547446953395579774a54715f3239332d4e384a6a5656687464324f59687677222c226c656e677468223a397d2c22706572736f6e223a22663130222c2274797065223a22706572736f6e2d72656769737465726564227d2c7b22706572736f6e223a22663130222c2274797065223a22636974697a656e2d7265636f676e69736564227d2c7b22666f756e646572223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a2239386a4e2d4a666d3468375078336677414f2d52477050684c306e516d725561486d776136764a7777424d222c226c656e677468223a397d2c22706572736f6e223a22663131222c2274797065223a22706572736f6e2d72656769737465726564227d2c7b22706572736f6e223a22663131222c2274797065223a22636974697a656e2d7265636f676e69736564227d2c7b22666f756e646572223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a22334459634b7a4f5a79646e796e575f4e5f395f5134304173626f52466a506a3636584d4a52573042597155222c226c656e677468223a397d2c22706572736f6e223a22663132222c2274797065223a22706572736f6e2d72656769737465726564227d2c7b22706572736f6e223a22663132222c2274797065223a22636974697a656e2d7265636f676e69736564227d2c7b22666f756e646572223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a22563536357471656d4a51395f316f714f4568496e6741626f5a474c364730445a424241395775756455504d222c226c656e677468223a397d2c22706572736f6e223a22663133222c2274797065223a22706572736f6e2d72656769737465726564227d2c7b22706572736f6e223a22663133222c2274797065223a22636974697a656e2d7265636f676e69736564227d2c7b22666f756e646572223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a2271467166474565614f7a314f426839377a75387974354d624773576e7642484679514e4e744b4254596277222c226c656e677468223a397d2c22706572736f6e223a22663134222c2274797065223a22706572736f6e2d72656769737465726564227d2c7b22706572736f6e223a22663134222c2274797065223a22636974697a656e2d7265636f676e69736564227d2c7b22666f756e646572223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a225468513877776b3437595f6f4741556c763542487a335061416a346c513058375f775151584f6739664b59222c226c656e677468223a397d2c22706572736f6e223a22663135222c2274797065223a22706572736f6e2d72656769737465726564227d2c7b22706572736f6e223a22663135222c2274797065223a22636974697a656e2d7265636f676e69736564227d2c7b22666f756e646572223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a223730585962462d74476a39744d42486a4b464a495473703831326b6a644c596c6366725138454e6b4b7151222c226c656e677468223a397d2c22706572736f6e223a22663136222c2274797065223a22706572736f6e2d72656769737465726564227d2c7b22706572736f6e223a22663136222c2274797065223a22636974697a656e2d7265636f676e69736564227d2c7b22666f756e646572223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a22446432514f3454556743494b4664454266384d61442d4d4557466e48442d4746306d65627057592d783077222c226c656e677468223a397d2c22706572736f6e223a22663137222c2274797065223a22706572736f6e2d72656769737465726564227d2c7b22706572736f6e223a22663137222c2274797065223a22636974697a656e2d7265636f676e69736564227d2c7b22666f756e646572223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a22766e576f71566b6e655a6558497841744d33434f42755770584567316a416a47384c494d663542366b3830222c226c656e677468223a397d2c22706572736f6e223a22663138222c2274797065223a22706572736f6e2d72656769737465726564227d2c7b22706572736f6e223a22663138222c2274797065223a22636974697a656e2d7265636f676e69736564227d2c7b22666f756e646572223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a2241505036663363464e47343334596933527770466846325a78593855324c6e54754e6e44476f7957624b41222c226c656e677468223a397d2c22706572736f6e223a22663139222c2274797065223a22706572736f6e2d72656769737465726564227d2c7b22706572736f6e223a22663139222c2274797065223a22636974697a656e2d7265636f676e69736564227d2c7b22666f756e646572223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a22685367784e576b743370336c39514d4d6159594a54677a5637385f465957424665752d4e304a354e587634222c226c656e677468223a397d2c22706572736f6e223a22663230222c2274797065223a22706572736f6e2d72656769737465726564227d2c7b22706572736f6e223a22663230222c2274797065223a22636974697a656e2d7265636f676e69736564227d5d2c226c6f67223a22746573742e6578616d706c65222c2276223a307d'),
('10', '1893456000000', 'f11', 'said-3', 'comment', '{person:f11,proposal:d6,circle:circle-1}', E'\\x16516738556088b147988e652eaa93fe14283c758ce2b6fa1c40ca970ce66add', E'\\x7b22616374223a7b226964223a22736169642d33222c2270726f706f73616c223a226436222c2274657874223a7b22636f6d6d69746d656e74223a22724878426e61575f4f6275615436617453665a73725a46497933647970496c374a75536876585f486a674d222c226c656e677468223a393030307d2c2274797065223a22636f6d6d656e74227d2c226174223a313839333435363030303030302c2261757468223a2273657373696f6e222c226279223a22663131222c226576656e7473223a5b7b22636f6d6d656e74223a22633130222c22706572736f6e223a22663131222c2270726f706f73616c223a226436222c2274657874223a7b22636f6d6d69746d656e74223a22724878426e61575f4f6275615436617453665a73725a46497933647970496c374a75536876585f486a674d222c226c656e677468223a393030307d2c2274797065223a22636f6d6d656e742d6d616465227d5d2c226c6f67223a22746573742e6578616d706c65222c2276223a307d'),
('11', '1893456000000', 'f11', 'sealed-by-f11', 'vote-hidden', '{person:f11,proposal:d6,circle:circle-1}', E'\\x970ea2b46c3bf5252fae8dd539fdcad4f5368a82a1e991588faf37e682805c2a', E'\\x7b22616374223a7b226964223a227365616c65642d62792d663131222c2270726f706f73616c223a226436222c227365616c6564223a7b22636f6d6d69746d656e74223a22654350555754375f4e7a47616d3230453855567968616a754377637a667077574d4f4973545f4f656a7530222c226c656e677468223a337d2c2273746570223a302c2274797065223a22766f74652d68696464656e227d2c226174223a313839333435363030303030302c2261757468223a2273657373696f6e222c226279223a22663131222c226576656e7473223a5b7b22706572736f6e223a22663131222c2270726f706f73616c223a226436222c227365616c6564223a7b22636f6d6d69746d656e74223a22654350555754375f4e7a47616d3230453855567968616a754377637a667077574d4f4973545f4f656a7530222c226c656e677468223a337d2c2273746570223a302c2274797065223a2268696464656e2d766f74652d63617374222c2276657273696f6e223a317d5d2c226c6f67223a22746573742e6578616d706c65222c2276223a307d'),
('12', '1893456000000', 'f12', 'sealed-by-f12', 'vote-hidden', '{person:f12,proposal:d6,circle:circle-1}', E'\\xe50c6eaee55d4fbd661298678dba7cc9c1673c9d5d8f8e31278e7bf86490bcbb', E'\\x7b22616374223a7b226964223a227365616c65642d62792d663132222c2270726f706f73616c223a226436222c227365616c6564223a7b22636f6d6d69746d656e74223a227a7a616d6638556135314c32556a5a44706c6a774f4a5949436d375731647652673845647a756f724f7867222c226c656e677468223a337d2c2273746570223a302c2274797065223a22766f74652d68696464656e227d2c226174223a313839333435363030303030302c2261757468223a2273657373696f6e222c226279223a22663132222c226576656e7473223a5b7b22706572736f6e223a22663132222c2270726f706f73616c223a226436222c227365616c6564223a7b22636f6d6d69746d656e74223a227a7a616d6638556135314c32556a5a44706c6a774f4a5949436d375731647652673845647a756f724f7867222c226c656e677468223a337d2c2273746570223a302c2274797065223a2268696464656e2d766f74652d63617374222c2276657273696f6e223a317d5d2c226c6f67223a22746573742e6578616d706c65222c2276223a307d'),
('13', '1893456000000', 'f1', 'at-the-top', 'propose', '{person:f1,proposal:d13,circle:top}', E'\\xa3841db7afb041fafddaa4a7913ab43f7f3631a299d0f8732cf3bcf5a8956aa5', E'\\x7b22616374223a7b22636972636c65223a22746f70222c22636f6e74656e74223a7b2263617365223a7b22636f6d6d69746d656e74223a22735a4e434630656e50456e35774b3867726c473337686b4b4971525f4d686276675938784d43567a37594d222c226c656e677468223a377d2c22636f737473223a5b5d2c2265666665637473223a5b7b22706f736974696f6e223a225765207374616e642062792069742e222c2274797065223a2273746174652d706f736974696f6e227d5d2c2265766964656e6365223a5b7b227469746c65223a7b22636f6d6d69746d656e74223a22746f48644b7035514d5f484754536d5f674a62307a4d66625f78542d457668336551386f466a6645626934222c226c656e677468223a377d7d5d2c226578706563746174696f6e223a7b226578706563746564223a7b22636f6d6d69746d656e74223a225a76547a784774523445696254566b68484b70486d49505f4e306139463052786d5a7a4c79564e35745038222c226c656e677468223a347d2c226d656173757265223a7b22636f6d6d69746d656e74223a22614a42575830642d39416c38347a464a7a526c62356c757477546e4e504e49345a346c5356626677654b6b222c226c656e677468223a357d2c227265766965774174223a313930393039343430303030307d2c22736572766573223a5b315d2c227469746c65223a7b22636f6d6d69746d656e74223a227355736b634c4a6832714974516a723663735936547547316e6a476c6e58497061504249567144616c4377222c226c656e677468223a31307d7d2c226964223a2261742d7468652d746f70222c2274797065223a2270726f706f7365227d2c226174223a313839333435363030303030302c2261757468223a2273657373696f6e222c226279223a226631222c226576656e7473223a5b7b22616761696e73744f72646572223a66616c73652c22617574686f72223a226631222c22636972636c65223a22746f70222c22636f6e74656e74223a7b2263617365223a7b22636f6d6d69746d656e74223a22735a4e434630656e50456e35774b3867726c473337686b4b4971525f4d686276675938784d43567a37594d222c226c656e677468223a377d2c22636f737473223a5b5d2c2265666665637473223a5b7b22706f736974696f6e223a225765207374616e642062792069742e222c2274797065223a2273746174652d706f736974696f6e227d5d2c2265766964656e6365223a5b7b227469746c65223a7b22636f6d6d69746d656e74223a22746f48644b7035514d5f484754536d5f674a62307a4d66625f78542d457668336551386f466a6645626934222c226c656e677468223a377d7d5d2c226578706563746174696f6e223a7b226578706563746564223a7b22636f6d6d69746d656e74223a225a76547a784774523445696254566b68484b70486d49505f4e306139463052786d5a7a4c79564e35745038222c226c656e677468223a347d2c226d656173757265223a7b22636f6d6d69746d656e74223a22614a42575830642d39416c38347a464a7a526c62356c757477546e4e504e49345a346c5356626677654b6b222c226c656e677468223a357d2c227265766965774174223a313930393039343430303030307d2c22736572766573223a5b315d2c227469746c65223a7b22636f6d6d69746d656e74223a227355736b634c4a6832714974516a723663735936547547316e6a476c6e58497061504249567144616c4377222c226c656e677468223a31307d7d2c2264656369646572223a22746f70222c226465636973696f6e4b696e64223a227265736f6c7574696f6e222c22656c6563746f72617465223a5b226631222c226632222c226633222c226634222c226635222c226636222c226637222c226638222c226639225d2c226c6164646572223a5b7b22686f757273223a3136382c226b696e64223a22636f6e73656e737573222c226d696e696d756d486f757273223a37322c2272756c65223a226d6f72652d6167726565222c2274776f546869726473223a66616c73657d2c7b2264697363757373696f6e486f757273223a34382c22686f757273223a37322c226b696e64223a22726f756e64222c226f66223a312c22726f756e64223a312c227468726573686f6c64223a7b2264223a31302c226e223a397d7d2c7b2264697363757373696f6e486f757273223a34382c22686f757273223a37322c226b696e64223a22726f756e64222c226f66223a312c22726f756e64223a312c227468726573686f6c64223a7b2264223a31302c226e223a387d7d2c7b2264697363757373696f6e486f757273223a34382c22686f757273223a37322c226b696e64223a22726f756e64222c226f66223a312c22726f756e64223a312c227468726573686f6c64223a7b2264223a31302c226e223a377d7d2c7b2264697363757373696f6e486f757273223a34382c22686f757273223a37322c226b696e64223a22726f756e64222c226f66223a312c22726f756e64223a312c227468726573686f6c64223a7b2264223a31302c226e223a367d7d2c7b2264697363757373696f6e486f757273223a34382c22686f757273223a37322c226b696e64223a22726f756e64222c226f66223a312c22726f756e64223a312c227468726573686f6c64223a226d616a6f72697479227d5d2c226e756d626572223a312c227072616374696365223a7b22616761696e44617973223a33302c22616e7377657244617973223a31342c2261736b73223a7b2265766964656e6365223a747275652c226578706563746174696f6e223a747275652c22676f616c73223a747275657d2c2268696464656e566f746573223a66616c73652c226e616d65223a224c656164657273686970222c227075626c6963436f6d6d656e74223a747275652c2271756f72756d223a7b2264223a322c226e223a312c22737472696374223a747275657d2c227265717569726573223a2273657373696f6e222c22737461676573223a5b7b22686f757273223a3136382c226d6574686f64223a22636f6e73656e737573222c226d696e696d756d486f757273223a37322c2272756c65223a226d6f72652d6167726565227d2c7b2264697363757373696f6e486f757273223a34382c22686f757273223a37322c226d6574686f64223a22766f7465222c22726f756e6473223a312c227468726573686f6c64223a7b2264223a31302c226e223a397d7d2c7b2264697363757373696f6e486f757273223a34382c22686f757273223a37322c226d6574686f64223a22766f7465222c22726f756e6473223a312c227468726573686f6c64223a7b2264223a31302c226e223a387d7d2c7b2264697363757373696f6e486f757273223a34382c22686f757273223a37322c226d6574686f64223a22766f7465222c22726f756e6473223a312c227468726573686f6c64223a7b2264223a31302c226e223a377d7d2c7b2264697363757373696f6e486f757273223a34382c22686f757273223a37322c226d6574686f64223a22766f7465222c22726f756e6473223a312c227468726573686f6c64223a7b2264223a31302c226e223a367d7d2c7b2264697363757373696f6e486f757273223a34382c22686f757273223a37322c226d6574686f64223a22766f7465222c22726f756e6473223a312c227468726573686f6c64223a226d616a6f72697479227d5d7d2c2270726f706f73616c223a22643133222c2270726f706f736572223a226631222c2272656375736564223a5b5d2c2274797065223a2270726f706f73616c2d6f70656e6564227d2c7b22626567616e223a313839333435363030303030302c22656e6473223a313839343036303830303030302c227068617365223a22636f6e73656e737573222c2270726f706f73616c223a22643133222c2273746570223a302c2274797065223a2270686173652d626567616e227d5d2c226c6f67223a22746573742e6578616d706c65222c2276223a307d'),
('14', '1893456000000', 'f2', 'taken-0', 'take-position', '{person:f2,proposal:d13,circle:top}', E'\\x26f8bf5422cc0f32ee842befcbd9fecf64d6dd00b583a8a7a0e3c23e9c93b89e', E'\\x7b22616374223a7b226964223a2274616b656e2d30222c22706f736974696f6e223a226167726565222c2270726f706f73616c223a22643133222c2274797065223a2274616b652d706f736974696f6e222c2276657273696f6e223a317d2c226174223a313839333435363030303030302c2261757468223a2273657373696f6e222c226279223a226632222c226576656e7473223a5b7b22706572736f6e223a226632222c22706f736974696f6e223a226167726565222c2270726f706f73616c223a22643133222c2273746570223a302c2274797065223a22706f736974696f6e2d74616b656e222c2276657273696f6e223a317d5d2c226c6f67223a22746573742e6578616d706c65222c2276223a307d'),
('15', '1893456000000', 'f3', 'taken-1', 'take-position', '{person:f3,proposal:d13,circle:top}', E'\\x7ee51a362ebf58ef86c0e72738ce6c7aa9556b75e935ea9c453b8aa439bee909', E'\\x7b22616374223a7b226964223a2274616b656e2d31222c22706f736974696f6e223a226162737461696e222c2270726f706f73616c223a22643133222c2274797065223a2274616b652d706f736974696f6e222c2276657273696f6e223a317d2c226174223a313839333435363030303030302c2261757468223a2273657373696f6e222c226279223a226633222c226576656e7473223a5b7b22706572736f6e223a226633222c22706f736974696f6e223a226162737461696e222c2270726f706f73616c223a22643133222c2273746570223a302c2274797065223a22706f736974696f6e2d74616b656e222c2276657273696f6e223a317d5d2c226c6f67223a22746573742e6578616d706c65222c2276223a307d'),
('16', '1893456000000', 'f3', 'taken-2', 'take-position', '{person:f3,proposal:d13,circle:top}', E'\\xf4e148f96df106fec722d7a3fb94c8c8695427e61a591496fac6391a0fa36604', E'\\x7b22616374223a7b226964223a2274616b656e2d32222c22706f736974696f6e223a226167726565222c2270726f706f73616c223a22643133222c2274797065223a2274616b652d706f736974696f6e222c2276657273696f6e223a317d2c226174223a313839333435363030303030302c2261757468223a2273657373696f6e222c226279223a226633222c226576656e7473223a5b7b22706572736f6e223a226633222c22706f736974696f6e223a226167726565222c2270726f706f73616c223a22643133222c2273746570223a302c2274797065223a22706f736974696f6e2d74616b656e222c2276657273696f6e223a317d5d2c226c6f67223a22746573742e6578616d706c65222c2276223a307d'),
('2', '1893456000000', 'founding', 'founding:top', 'found-circles', '{circle:top,person:f1,person:f2,person:f3,person:f4,person:f5,person:f6,person:f7,person:f8,person:f9}', E'\\x45d5f5c7d32357966b66b6445fd8022d72caf025c364d58539018a05e843187c', E'\\x7b22616374223a7b22636972636c6573223a5b7b2261726561223a227468652061726561206f6620746f70222c2263686172746572223a7b7d2c22636972636c65223a22746f70222c226d656574696e6773223a5b5d2c226d656d62657273223a5b7b22706572736f6e223a226631227d2c7b22706572736f6e223a226632227d2c7b22706572736f6e223a226633227d2c7b22706572736f6e223a226634227d2c7b22706572736f6e223a226635227d2c7b22706572736f6e223a226636227d2c7b22706572736f6e223a226637227d2c7b22706572736f6e223a226638227d2c7b22706572736f6e223a226639227d5d2c226e616d65223a22746f70222c22706172656e74223a6e756c6c2c22707572706f7365223a22746f206361726520666f7220746f70222c22736572766573223a5b315d7d5d2c226964223a22666f756e64696e673a746f70222c2274797065223a22666f756e642d636972636c6573227d2c226174223a313839333435363030303030302c2261757468223a22666f756e64696e67222c226279223a22666f756e64696e67222c226576656e7473223a5b7b2261726561223a227468652061726561206f6620746f70222c2263686172746572223a7b22656e64436f6e646974696f6e223a6e756c6c2c226c6f636b6564507261637469636573223a5b5d2c226d656d626572436170223a392c226d656d6265724d696e696d756d223a322c2273656174427564676574223a6e756c6c7d2c22636972636c65223a22746f70222c226d656574696e6773223a5b5d2c226e616d65223a22746f70222c22706172656e74223a6e756c6c2c22707261637469636573223a7b2262794b696e64223a7b7d2c2267656e6572616c223a7b22616761696e44617973223a33302c22616e7377657244617973223a31342c2261736b73223a7b2265766964656e6365223a747275652c226578706563746174696f6e223a747275652c22676f616c73223a747275657d2c2268696464656e566f746573223a66616c73652c226e616d65223a224c656164657273686970222c227075626c6963436f6d6d656e74223a747275652c2271756f72756d223a7b2264223a322c226e223a312c22737472696374223a747275657d2c227265717569726573223a2273657373696f6e222c22737461676573223a5b7b22686f757273223a3136382c226d6574686f64223a22636f6e73656e737573222c226d696e696d756d486f757273223a37322c2272756c65223a226d6f72652d6167726565227d2c7b2264697363757373696f6e486f757273223a34382c22686f757273223a37322c226d6574686f64223a22766f7465222c22726f756e6473223a312c227468726573686f6c64223a7b2264223a31302c226e223a397d7d2c7b2264697363757373696f6e486f757273223a34382c22686f757273223a37322c226d6574686f64223a22766f7465222c22726f756e6473223a312c227468726573686f6c64223a7b2264223a31302c226e223a387d7d2c7b2264697363757373696f6e486f757273223a34382c22686f757273223a37322c226d6574686f64223a22766f7465222c22726f756e6473223a312c227468726573686f6c64223a7b2264223a31302c226e223a377d7d2c7b2264697363757373696f6e486f757273223a34382c22686f757273223a37322c226d6574686f64223a22766f7465222c22726f756e6473223a312c227468726573686f6c64223a7b2264223a31302c226e223a367d7d2c7b2264697363757373696f6e486f757273223a34382c22686f757273223a37322c226d6574686f64223a22766f7465222c22726f756e6473223a312c227468726573686f6c64223a226d616a6f72697479227d5d7d7d2c22707572706f7365223a22746f206361726520666f7220746f70222c22736572766573223a5b315d2c2274797065223a22636972636c652d63726561746564227d2c7b22636972636c65223a22746f70222c22706572736f6e223a226631222c2273696e6365223a313839333435363030303030302c2274797065223a226d656d6265722d736561746564227d2c7b22636972636c65223a22746f70222c22706572736f6e223a226632222c2273696e6365223a313839333435363030303030302c2274797065223a226d656d6265722d736561746564227d2c7b22636972636c65223a22746f70222c22706572736f6e223a226633222c2273696e6365223a313839333435363030303030302c2274797065223a226d656d6265722d736561746564227d2c7b22636972636c65223a22746f70222c22706572736f6e223a226634222c2273696e6365223a313839333435363030303030302c2274797065223a226d656d6265722d736561746564227d2c7b22636972636c65223a22746f70222c22706572736f6e223a226635222c2273696e6365223a313839333435363030303030302c2274797065223a226d656d6265722d736561746564227d2c7b22636972636c65223a22746f70222c22706572736f6e223a226636222c2273696e6365223a313839333435363030303030302c2274797065223a226d656d6265722d736561746564227d2c7b22636972636c65223a22746f70222c22706572736f6e223a226637222c2273696e6365223a313839333435363030303030302c2274797065223a226d656d6265722d736561746564227d2c7b22636972636c65223a22746f70222c22706572736f6e223a226638222c2273696e6365223a313839333435363030303030302c2274797065223a226d656d6265722d736561746564227d2c7b22636972636c65223a22746f70222c22706572736f6e223a226639222c2273696e6365223a313839333435363030303030302c2274797065223a226d656d6265722d736561746564227d5d2c226c6f67223a22746573742e6578616d706c65222c2276223a307d'),
('3', '1893456000000', 'founding', 'founding:circle:0', 'found-circles', '{circle:circle-0,circle:top,person:f1,person:f2,person:f3,person:f4,person:f5,person:f6,person:f7,person:f8,person:f9}', E'\\x83c789b198a37620460c3595ee9b685a8f7f8044a28d06110e924ae218d69335', E'\\x7b22616374223a7b22636972636c6573223a5b7b2261726561223a227468652061726561206f6620636972636c652d30222c2263686172746572223a7b7d2c22636972636c65223a22636972636c652d30222c226d656574696e6773223a5b5d2c226d656d62657273223a5b7b22706572736f6e223a226631227d2c7b22706572736f6e223a226632227d2c7b22706572736f6e223a226633227d2c7b22706572736f6e223a226634227d2c7b22706572736f6e223a226635227d2c7b22706572736f6e223a226636227d2c7b22706572736f6e223a226637227d2c7b22706572736f6e223a226638227d2c7b22706572736f6e223a226639227d5d2c226e616d65223a22636972636c652d30222c22706172656e74223a22746f70222c22707261637469636573223a7b2262794b696e64223a7b7d2c2267656e6572616c223a7b22616761696e44617973223a33302c22616e7377657244617973223a31342c2261736b73223a7b2265766964656e6365223a747275652c226578706563746174696f6e223a747275652c22676f616c73223a747275657d2c2268696464656e566f746573223a747275652c226e616d65223a2248696464656e20766f746573222c227075626c6963436f6d6d656e74223a747275652c2271756f72756d223a7b2264223a322c226e223a312c22737472696374223a747275657d2c227265717569726573223a2273657373696f6e222c22737461676573223a5b7b2264697363757373696f6e486f757273223a302c22686f757273223a37322c226d6574686f64223a22766f7465222c22726f756e6473223a312c227468726573686f6c64223a226d616a6f72697479227d5d7d7d2c22707572706f7365223a22746f206361726520666f7220636972636c652d30222c22736572766573223a5b315d7d5d2c226964223a22666f756e64696e673a636972636c653a30222c2274797065223a22666f756e642d636972636c6573227d2c226174223a313839333435363030303030302c2261757468223a22666f756e64696e67222c226279223a22666f756e64696e67222c226576656e7473223a5b7b2261726561223a227468652061726561206f6620636972636c652d30222c2263686172746572223a7b22656e64436f6e646974696f6e223a6e756c6c2c226c6f636b6564507261637469636573223a5b5d2c226d656d626572436170223a392c226d656d6265724d696e696d756d223a322c2273656174427564676574223a6e756c6c7d2c22636972636c65223a22636972636c652d30222c226d656574696e6773223a5b5d2c226e616d65223a22636972636c652d30222c22706172656e74223a22746f70222c22707261637469636573223a7b2262794b696e64223a7b7d2c2267656e6572616c223a7b22616761696e44617973223a33302c22616e7377657244617973223a31342c2261736b73223a7b2265766964656e6365223a747275652c226578706563746174696f6e223a747275652c22676f616c73223a747275657d2c2268696464656e566f746573223a747275652c226e616d65223a2248696464656e20766f746573222c227075626c6963436f6d6d656e74223a747275652c2271756f72756d223a7b2264223a322c226e223a312c22737472696374223a747275657d2c227265717569726573223a2273657373696f6e222c22737461676573223a5b7b2264697363757373696f6e486f757273223a302c22686f757273223a37322c226d6574686f64223a22766f7465222c22726f756e6473223a312c227468726573686f6c64223a226d616a6f72697479227d5d7d7d2c22707572706f7365223a22746f206361726520666f7220636972636c652d30222c22736572766573223a5b315d2c2274797065223a22636972636c652d63726561746564227d2c7b22636972636c65223a22636972636c652d30222c22706572736f6e223a226631222c2273696e6365223a313839333435363030303030302c2274797065223a226d656d6265722d736561746564227d2c7b22636972636c65223a22636972636c652d30222c22706572736f6e223a226632222c2273696e6365223a313839333435363030303030302c2274797065223a226d656d6265722d736561746564227d2c7b22636972636c65223a22636972636c652d30222c22706572736f6e223a226633222c2273696e6365223a313839333435363030303030302c2274797065223a226d656d6265722d736561746564227d2c7b22636972636c65223a22636972636c652d30222c22706572736f6e223a226634222c2273696e6365223a313839333435363030303030302c2274797065223a226d656d6265722d736561746564227d2c7b22636972636c65223a22636972636c652d30222c22706572736f6e223a226635222c2273696e6365223a313839333435363030303030302c2274797065223a226d656d6265722d736561746564227d2c7b22636972636c65223a22636972636c652d30222c22706572736f6e223a226636222c2273696e6365223a313839333435363030303030302c2274797065223a226d656d6265722d736561746564227d2c7b22636972636c65223a22636972636c652d30222c22706572736f6e223a226637222c2273696e6365223a313839333435363030303030302c2274797065223a226d656d6265722d736561746564227d2c7b22636972636c65223a22636972636c652d30222c22706572736f6e223a226638222c2273696e6365223a313839333435363030303030302c2274797065223a226d656d6265722d736561746564227d2c7b22636972636c65223a22636972636c652d30222c22706572736f6e223a226639222c2273696e6365223a313839333435363030303030302c2274797065223a226d656d6265722d736561746564227d5d2c226c6f67223a22746573742e6578616d706c65222c2276223a307d'),
('4', '1893456000000', 'founding', 'founding:circle:1', 'found-circles', '{circle:circle-1,circle:top,person:f10,person:f11,person:f12,person:f13,person:f14,person:f15,person:f16,person:f17,person:f18}', E'\\xb1e689148fb6c252d8b19dca5319ac47cfb68f6dc567994aca25e79a06b27dd9', E'\\x7b22616374223a7b22636972636c6573223a5b7b2261726561223a227468652061726561206f6620636972636c652d31222c2263686172746572223a7b7d2c22636972636c65223a22636972636c652d31222c226d656574696e6773223a5b5d2c226d656d62657273223a5b7b22706572736f6e223a22663130227d2c7b22706572736f6e223a22663131227d2c7b22706572736f6e223a22663132227d2c7b22706572736f6e223a22663133227d2c7b22706572736f6e223a22663134227d2c7b22706572736f6e223a22663135227d2c7b22706572736f6e223a22663136227d2c7b22706572736f6e223a22663137227d2c7b22706572736f6e223a22663138227d5d2c226e616d65223a22636972636c652d31222c22706172656e74223a22746f70222c22707261637469636573223a7b2262794b696e64223a7b7d2c2267656e6572616c223a7b22616761696e44617973223a33302c22616e7377657244617973223a31342c2261736b73223a7b2265766964656e6365223a747275652c226578706563746174696f6e223a747275652c22676f616c73223a747275657d2c2268696464656e566f746573223a747275652c226e616d65223a2248696464656e20766f746573222c227075626c6963436f6d6d656e74223a747275652c2271756f72756d223a7b2264223a322c226e223a312c22737472696374223a747275657d2c227265717569726573223a2273657373696f6e222c22737461676573223a5b7b2264697363757373696f6e486f757273223a302c22686f757273223a37322c226d6574686f64223a22766f7465222c22726f756e6473223a312c227468726573686f6c64223a226d616a6f72697479227d5d7d7d2c22707572706f7365223a22746f206361726520666f7220636972636c652d31222c22736572766573223a5b315d7d5d2c226964223a22666f756e64696e673a636972636c653a31222c2274797065223a22666f756e642d636972636c6573227d2c226174223a313839333435363030303030302c2261757468223a22666f756e64696e67222c226279223a22666f756e64696e67222c226576656e7473223a5b7b2261726561223a227468652061726561206f6620636972636c652d31222c2263686172746572223a7b22656e64436f6e646974696f6e223a6e756c6c2c226c6f636b6564507261637469636573223a5b5d2c226d656d626572436170223a392c226d656d6265724d696e696d756d223a322c2273656174427564676574223a6e756c6c7d2c22636972636c65223a22636972636c652d31222c226d656574696e6773223a5b5d2c226e616d65223a22636972636c652d31222c22706172656e74223a22746f70222c22707261637469636573223a7b2262794b696e64223a7b7d2c2267656e6572616c223a7b22616761696e44617973223a33302c22616e7377657244617973223a31342c2261736b73223a7b2265766964656e6365223a747275652c226578706563746174696f6e223a747275652c22676f616c73223a747275657d2c2268696464656e566f746573223a747275652c226e616d65223a2248696464656e20766f746573222c227075626c6963436f6d6d656e74223a747275652c2271756f72756d223a7b2264223a322c226e223a312c22737472696374223a747275657d2c227265717569726573223a2273657373696f6e222c22737461676573223a5b7b2264697363757373696f6e486f757273223a302c22686f757273223a37322c226d6574686f64223a22766f7465222c22726f756e6473223a312c227468726573686f6c64223a226d616a6f72697479227d5d7d7d2c22707572706f7365223a22746f206361726520666f7220636972636c652d31222c22736572766573223a5b315d2c2274797065223a22636972636c652d63726561746564227d2c7b22636972636c65223a22636972636c652d31222c22706572736f6e223a22663130222c2273696e6365223a313839333435363030303030302c2274797065223a226d656d6265722d736561746564227d2c7b22636972636c65223a22636972636c652d31222c22706572736f6e223a22663131222c2273696e6365223a313839333435363030303030302c2274797065223a226d656d6265722d736561746564227d2c7b22636972636c65223a22636972636c652d31222c22706572736f6e223a22663132222c2273696e6365223a313839333435363030303030302c2274797065223a226d656d6265722d736561746564227d2c7b22636972636c65223a22636972636c652d31222c22706572736f6e223a22663133222c2273696e6365223a313839333435363030303030302c2274797065223a226d656d6265722d736561746564227d2c7b22636972636c65223a22636972636c652d31222c22706572736f6e223a22663134222c2273696e6365223a313839333435363030303030302c2274797065223a226d656d6265722d736561746564227d2c7b22636972636c65223a22636972636c652d31222c22706572736f6e223a22663135222c2273696e6365223a313839333435363030303030302c2274797065223a226d656d6265722d736561746564227d2c7b22636972636c65223a22636972636c652d31222c22706572736f6e223a22663136222c2273696e6365223a313839333435363030303030302c2274797065223a226d656d6265722d736561746564227d2c7b22636972636c65223a22636972636c652d31222c22706572736f6e223a22663137222c2273696e6365223a313839333435363030303030302c2274797065223a226d656d6265722d736561746564227d2c7b22636972636c65223a22636972636c652d31222c22706572736f6e223a22663138222c2273696e6365223a313839333435363030303030302c2274797065223a226d656d6265722d736561746564227d5d2c226c6f67223a22746573742e6578616d706c65222c2276223a307d'),
('5', '1893456000000', 'founding', 'founding:complete', 'complete-founding', '{}', E'\\x7251b0deabbdd55117d012eff324b35eef2e50e80a46c83d700489e6cc74b02d', E'\\x7b22616374223a7b226964223a22666f756e64696e673a636f6d706c657465222c22736f636965747946696c65223a2230303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030222c2274797065223a22636f6d706c6574652d666f756e64696e67227d2c226174223a313839333435363030303030302c2261757468223a22666f756e64696e67222c226279223a22666f756e64696e67222c226576656e7473223a5b7b22736f636965747946696c65223a2230303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030222c2274797065223a22666f756e64696e672d636f6d706c65746564227d5d2c226c6f67223a22746573742e6578616d706c65222c2276223a307d'),
('6', '1893456000000', 'f10', 'to-be-kept', 'propose', '{person:f10,proposal:d6,circle:circle-1}', E'\\x122bd0f7dbc1817f7aa94bcba9a6ac621795935b46b939e70c27e54abd2d4e45', E'\\x7b22616374223a7b22636972636c65223a22636972636c652d31222c22636f6e74656e74223a7b2263617365223a7b22636f6d6d69746d656e74223a22395552694257414a784b4d4b43524761396f6656436b6e78524530645546776c62325435316433366c6334222c226c656e677468223a377d2c22636f737473223a5b5d2c2265666665637473223a5b7b22706f736974696f6e223a225765207374616e642062792069742e222c2274797065223a2273746174652d706f736974696f6e227d5d2c2265766964656e6365223a5b7b227469746c65223a7b22636f6d6d69746d656e74223a225f527666697a6f7a74734a6671645332304b62564c6641305a56582d4b655862735a79762d782d35646a77222c226c656e677468223a377d7d5d2c226578706563746174696f6e223a7b226578706563746564223a7b22636f6d6d69746d656e74223a226473677868376a6c786d426f535944436637474e66455948575435314d324b4d7046684e5431737879596b222c226c656e677468223a347d2c226d656173757265223a7b22636f6d6d69746d656e74223a22687a776764654d4d70427a6b57553967537a37577576306871584f5949354c5173426c31596a437a386f6b222c226c656e677468223a357d2c227265766965774174223a313930393039343430303030307d2c22736572766573223a5b315d2c227469746c65223a7b22636f6d6d69746d656e74223a223130395738326f5733726359675f504c4e34426b48303243573635325f694e5a5761744a487854345a6f73222c226c656e677468223a31307d7d2c226964223a22746f2d62652d6b657074222c2274797065223a2270726f706f7365227d2c226174223a313839333435363030303030302c2261757468223a2273657373696f6e222c226279223a22663130222c226576656e7473223a5b7b22616761696e73744f72646572223a66616c73652c22617574686f72223a22663130222c22636972636c65223a22636972636c652d31222c22636f6e74656e74223a7b2263617365223a7b22636f6d6d69746d656e74223a22395552694257414a784b4d4b43524761396f6656436b6e78524530645546776c62325435316433366c6334222c226c656e677468223a377d2c22636f737473223a5b5d2c2265666665637473223a5b7b22706f736974696f6e223a225765207374616e642062792069742e222c2274797065223a2273746174652d706f736974696f6e227d5d2c2265766964656e6365223a5b7b227469746c65223a7b22636f6d6d69746d656e74223a225f527666697a6f7a74734a6671645332304b62564c6641305a56582d4b655862735a79762d782d35646a77222c226c656e677468223a377d7d5d2c226578706563746174696f6e223a7b226578706563746564223a7b22636f6d6d69746d656e74223a226473677868376a6c786d426f535944436637474e66455948575435314d324b4d7046684e5431737879596b222c226c656e677468223a347d2c226d656173757265223a7b22636f6d6d69746d656e74223a22687a776764654d4d70427a6b57553967537a37577576306871584f5949354c5173426c31596a437a386f6b222c226c656e677468223a357d2c227265766965774174223a313930393039343430303030307d2c22736572766573223a5b315d2c227469746c65223a7b22636f6d6d69746d656e74223a223130395738326f5733726359675f504c4e34426b48303243573635325f694e5a5761744a487854345a6f73222c226c656e677468223a31307d7d2c2264656369646572223a22636972636c652d31222c226465636973696f6e4b696e64223a227265736f6c7574696f6e222c22656c6563746f72617465223a5b22663130222c22663131222c22663132222c22663133222c22663134222c22663135222c22663136222c22663137222c22663138225d2c226c6164646572223a5b7b2264697363757373696f6e486f757273223a302c22686f757273223a37322c226b696e64223a22726f756e64222c226f66223a312c22726f756e64223a312c227468726573686f6c64223a226d616a6f72697479227d5d2c226e756d626572223a312c227072616374696365223a7b22616761696e44617973223a33302c22616e7377657244617973223a31342c2261736b73223a7b2265766964656e6365223a747275652c226578706563746174696f6e223a747275652c22676f616c73223a747275657d2c2268696464656e566f746573223a747275652c226e616d65223a2248696464656e20766f746573222c227075626c6963436f6d6d656e74223a747275652c2271756f72756d223a7b2264223a322c226e223a312c22737472696374223a747275657d2c227265717569726573223a2273657373696f6e222c22737461676573223a5b7b2264697363757373696f6e486f757273223a302c22686f757273223a37322c226d6574686f64223a22766f7465222c22726f756e6473223a312c227468726573686f6c64223a226d616a6f72697479227d5d7d2c2270726f706f73616c223a226436222c2270726f706f736572223a22663130222c2272656375736564223a5b5d2c2274797065223a2270726f706f73616c2d6f70656e6564227d2c7b2270726f706f73616c223a226436222c2274797065223a22636173652d616761696e73742d6d697373696e67227d2c7b22626567616e223a313839333435363030303030302c22656e6473223a313839333731353230303030302c227068617365223a22726f756e64222c2270726f706f73616c223a226436222c2273746570223a302c2274797065223a2270686173652d626567616e227d5d2c226c6f67223a22746573742e6578616d706c65222c2276223a307d'),
('7', '1893456000000', 'f11', 'said-0', 'comment', '{person:f11,proposal:d6,circle:circle-1}', E'\\x7c09216610b63463ddd64b2fd0ac827beae4f15657aaf20b6734a680b7674f87', E'\\x7b22616374223a7b226964223a22736169642d30222c2270726f706f73616c223a226436222c2274657874223a7b22636f6d6d69746d656e74223a2243697977336b686947467768587035694c535663666a5470504d6d4e645a394650505367566430496a6e67222c226c656e677468223a31347d2c2274797065223a22636f6d6d656e74227d2c226174223a313839333435363030303030302c2261757468223a2273657373696f6e222c226279223a22663131222c226576656e7473223a5b7b22636f6d6d656e74223a226337222c22706572736f6e223a22663131222c2270726f706f73616c223a226436222c2274657874223a7b22636f6d6d69746d656e74223a2243697977336b686947467768587035694c535663666a5470504d6d4e645a394650505367566430496a6e67222c226c656e677468223a31347d2c2274797065223a22636f6d6d656e742d6d616465227d5d2c226c6f67223a22746573742e6578616d706c65222c2276223a307d'),
('8', '1893456000000', 'f11', 'said-1', 'comment', '{person:f11,proposal:d6,circle:circle-1}', E'\\xf132c108696f711bc8ef26af2cadce260d97b3c5b6e9407c48ee0f1315af8122', E'\\x7b22616374223a7b226964223a22736169642d31222c2270726f706f73616c223a226436222c2274657874223a7b22636f6d6d69746d656e74223a22523275597541776b735356486732627a35374c54593131434379445472794277364d2d54354a31626b6e6b222c226c656e677468223a31307d2c2274797065223a22636f6d6d656e74227d2c226174223a313839333435363030303030302c2261757468223a2273657373696f6e222c226279223a22663131222c226576656e7473223a5b7b22636f6d6d656e74223a226338222c22706572736f6e223a22663131222c2270726f706f73616c223a226436222c2274657874223a7b22636f6d6d69746d656e74223a22523275597541776b735356486732627a35374c54593131434379445472794277364d2d54354a31626b6e6b222c226c656e677468223a31307d2c2274797065223a22636f6d6d656e742d6d616465227d5d2c226c6f67223a22746573742e6578616d706c65222c2276223a307d'),
('9', '1893456000000', 'f11', 'said-2', 'comment', '{person:f11,proposal:d6,circle:circle-1}', E'\\x7b20a5b034f29b9667f4e6f12070fc779f33994d16acde51d7aeded9fd194591', E'\\x7b22616374223a7b226964223a22736169642d32222c2270726f706f73616c223a226436222c2274657874223a7b22636f6d6d69746d656e74223a226733617a7a5f5a5f436771345a414871445462754670654b376c65644a4262432d62765a34697735646f6f222c226c656e677468223a31337d2c2274797065223a22636f6d6d656e74227d2c226174223a313839333435363030303030302c2261757468223a2273657373696f6e222c226279223a22663131222c226576656e7473223a5b7b22636f6d6d656e74223a226339222c22706572736f6e223a22663131222c2270726f706f73616c223a226436222c2274657874223a7b22636f6d6d69746d656e74223a226733617a7a5f5a5f436771345a414871445462754670654b376c65644a4262432d62765a34697735646f6f222c226c656e677468223a31337d2c2274797065223a22636f6d6d656e742d6d616465227d5d2c226c6f67223a22746573742e6578616d706c65222c2276223a307d');
insert into "log" ("id", "origin", "clock", "founded", "size", "root", "subtrees", "at", "simulated_now", "alive_at") values
('1', 'test.example', 'simulated', 'true', '17', E'\\x99dd379c97a04f7d17305b351c2db305853078a306037811d27a3b9a50f2844e', E'\\x6a339508fe22c3c474189fd27858d341e790f66d48ca1fad39e6316c061ebc8ff4e148f96df106fec722d7a3fb94c8c8695427e61a591496fac6391a0fa36604', '1893456000000', '1893456000000', NULL);
insert into "migration" ("number", "name", "sha256", "run_at") values
('1', '0001-log.sql', 'd5087103086b15aa4cf30c48eaaeda1e71997be62c21793861a73ed0fd128855', '2026-11-25 11:47:15.777004+00'),
('10', '0010-publishing.sql', '5287a5caf776078fae00b8500d109f6eefdb7f8a254c4521d6af931546195944', '2026-11-25 11:47:15.777004+00'),
('2', '0002-states.sql', '13429c647e703bcebe899a8c539614a053dc90f1d7ab007e72b3bcfd02ae6f59', '2026-11-25 11:47:15.777004+00'),
('3', '0003-views.sql', '00d0c2b8daf49fe6d09134fae4d8da1c85a4d3bb45031e525b8f14efdb77032a', '2026-11-25 11:47:15.777004+00'),
('4', '0004-identity.sql', '94ed9315825a3f49868f122bee80b05ce859adb7954827494b7250fc8f7eb6c9', '2026-11-25 11:47:15.777004+00'),
('5', '0005-search.sql', 'cfaffc2275f387f866c952cee115ca5379570ceab86d4dbbb0a3098c6cedec9d', '2026-11-25 11:47:15.777004+00'),
('7', '0007-comments.sql', '1517275f99b32f62c03f59abf1ef6d2fd12f6444553a2190d0f7efe286e84517', '2026-11-25 11:47:15.777004+00'),
('8', '0008-size.sql', '5bd4d530367e75e919bcd1e74cbfa11a81cc2a1852b260bbad78b87fdfd131be', '2026-11-25 11:47:15.777004+00'),
('9', '0009-following.sql', 'b8f79b809222212d9999d87fa0d8da1fd858e0eb03206e226033abd583523a96', '2026-11-25 11:47:15.777004+00');
insert into "person" ("id", "from_entry", "to_entry", "value") values
('f1', '3', NULL, '{"kind":"person","id":"f1","name":{"commitment":"2pcBWPyCDkyfsvFavnF_OT7FYZEEmVoIekwWIbt3V90","length":8},"biography":null,"registeredAt":1893456000000,"citizenSince":1893456000000,"founder":true,"foundFalse":false,"lapsesAt":null,"vouchedBy":[],"vouches":[],"seats":["top","circle-0"],"projects":[],"waysIn":[]}'),
('f10', '4', NULL, '{"kind":"person","id":"f10","name":{"commitment":"c_qk8qTPk5xeGDiS9UywJTq_293-N8JjVVhtd2OYhvw","length":9},"biography":null,"registeredAt":1893456000000,"citizenSince":1893456000000,"founder":true,"foundFalse":false,"lapsesAt":null,"vouchedBy":[],"vouches":[],"seats":["circle-1"],"projects":[],"waysIn":[]}'),
('f11', '4', NULL, '{"kind":"person","id":"f11","name":{"commitment":"98jN-Jfm4h7Px3fwAO-RGpPhL0nQmrUaHmwa6vJwwBM","length":9},"biography":null,"registeredAt":1893456000000,"citizenSince":1893456000000,"founder":true,"foundFalse":false,"lapsesAt":null,"vouchedBy":[],"vouches":[],"seats":["circle-1"],"projects":[],"waysIn":[]}'),
('f12', '4', NULL, '{"kind":"person","id":"f12","name":{"commitment":"3DYcKzOZydnynW_N_9_Q40AsboRFjPj66XMJRW0BYqU","length":9},"biography":null,"registeredAt":1893456000000,"citizenSince":1893456000000,"founder":true,"foundFalse":false,"lapsesAt":null,"vouchedBy":[],"vouches":[],"seats":["circle-1"],"projects":[],"waysIn":[]}'),
('f13', '4', NULL, '{"kind":"person","id":"f13","name":{"commitment":"V565tqemJQ9_1oqOEhIngAboZGL6G0DZBBA9WuudUPM","length":9},"biography":null,"registeredAt":1893456000000,"citizenSince":1893456000000,"founder":true,"foundFalse":false,"lapsesAt":null,"vouchedBy":[],"vouches":[],"seats":["circle-1"],"projects":[],"waysIn":[]}'),
('f14', '4', NULL, '{"kind":"person","id":"f14","name":{"commitment":"qFqfGEeaOz1OBh97zu8yt5MbGsWnvBHFyQNNtKBTYbw","length":9},"biography":null,"registeredAt":1893456000000,"citizenSince":1893456000000,"founder":true,"foundFalse":false,"lapsesAt":null,"vouchedBy":[],"vouches":[],"seats":["circle-1"],"projects":[],"waysIn":[]}'),
('f15', '4', NULL, '{"kind":"person","id":"f15","name":{"commitment":"ThQ8wwk47Y_oGAUlv5BHz3PaAj4lQ0X7_wQQXOg9fKY","length":9},"biography":null,"registeredAt":1893456000000,"citizenSince":1893456000000,"founder":true,"foundFalse":false,"lapsesAt":null,"vouchedBy":[],"vouches":[],"seats":["circle-1"],"projects":[],"waysIn":[]}'),
('f16', '4', NULL, '{"kind":"person","id":"f16","name":{"commitment":"70XYbF-tGj9tMBHjKFJITsp812kjdLYlcfrQ8ENkKqQ","length":9},"biography":null,"registeredAt":1893456000000,"citizenSince":1893456000000,"founder":true,"foundFalse":false,"lapsesAt":null,"vouchedBy":[],"vouches":[],"seats":["circle-1"],"projects":[],"waysIn":[]}'),
('f17', '4', NULL, '{"kind":"person","id":"f17","name":{"commitment":"Dd2QO4TUgCIKFdEBf8MaD-MEWFnHD-GF0mebpWY-x0w","length":9},"biography":null,"registeredAt":1893456000000,"citizenSince":1893456000000,"founder":true,"foundFalse":false,"lapsesAt":null,"vouchedBy":[],"vouches":[],"seats":["circle-1"],"projects":[],"waysIn":[]}'),
('f18', '4', NULL, '{"kind":"person","id":"f18","name":{"commitment":"vnWoqVkneZeXIxAtM3COBuWpXEg1jAjG8LIMf5B6k80","length":9},"biography":null,"registeredAt":1893456000000,"citizenSince":1893456000000,"founder":true,"foundFalse":false,"lapsesAt":null,"vouchedBy":[],"vouches":[],"seats":["circle-1"],"projects":[],"waysIn":[]}'),
('f19', '1', NULL, '{"kind":"person","id":"f19","name":{"commitment":"APP6f3cFNG434Yi3RwpFhF2ZxY8U2LnTuNnDGoyWbKA","length":9},"biography":null,"registeredAt":1893456000000,"citizenSince":1893456000000,"founder":true,"foundFalse":false,"lapsesAt":null,"vouchedBy":[],"vouches":[],"seats":[],"projects":[],"waysIn":[]}'),
('f2', '3', NULL, '{"kind":"person","id":"f2","name":{"commitment":"TmUonn3lQp7Nn5l4Wr2zjGLoa3mCghZgGCxPa2DOKUM","length":8},"biography":null,"registeredAt":1893456000000,"citizenSince":1893456000000,"founder":true,"foundFalse":false,"lapsesAt":null,"vouchedBy":[],"vouches":[],"seats":["top","circle-0"],"projects":[],"waysIn":[]}'),
('f20', '1', NULL, '{"kind":"person","id":"f20","name":{"commitment":"hSgxNWkt3p3l9QMMaYYJTgzV78_FYWBFeu-N0J5NXv4","length":9},"biography":null,"registeredAt":1893456000000,"citizenSince":1893456000000,"founder":true,"foundFalse":false,"lapsesAt":null,"vouchedBy":[],"vouches":[],"seats":[],"projects":[],"waysIn":[]}'),
('f3', '3', NULL, '{"kind":"person","id":"f3","name":{"commitment":"5wJw3IDPW7ZW8lR8OTauz8bjYQpkHfyk-Q-OK4I_a8w","length":8},"biography":null,"registeredAt":1893456000000,"citizenSince":1893456000000,"founder":true,"foundFalse":false,"lapsesAt":null,"vouchedBy":[],"vouches":[],"seats":["top","circle-0"],"projects":[],"waysIn":[]}'),
('f4', '3', NULL, '{"kind":"person","id":"f4","name":{"commitment":"jtMkWj6V_H1Kh6JBsD1K18hk5eHju1UBA36jeCEFMVE","length":8},"biography":null,"registeredAt":1893456000000,"citizenSince":1893456000000,"founder":true,"foundFalse":false,"lapsesAt":null,"vouchedBy":[],"vouches":[],"seats":["top","circle-0"],"projects":[],"waysIn":[]}'),
('f5', '3', NULL, '{"kind":"person","id":"f5","name":{"commitment":"h_nqVLIEaXKE9IHCTnxV5owZh8UBYLeznkD4DFQZUJs","length":8},"biography":null,"registeredAt":1893456000000,"citizenSince":1893456000000,"founder":true,"foundFalse":false,"lapsesAt":null,"vouchedBy":[],"vouches":[],"seats":["top","circle-0"],"projects":[],"waysIn":[]}'),
('f6', '3', NULL, '{"kind":"person","id":"f6","name":{"commitment":"qabCGEymqLjrHkqF-Kv4pVF0ASAOzGsUUkNs7t2rEXY","length":8},"biography":null,"registeredAt":1893456000000,"citizenSince":1893456000000,"founder":true,"foundFalse":false,"lapsesAt":null,"vouchedBy":[],"vouches":[],"seats":["top","circle-0"],"projects":[],"waysIn":[]}'),
('f7', '3', NULL, '{"kind":"person","id":"f7","name":{"commitment":"kekl05MGtCDjqMFpUvYDRvr-6XGaqVVuWQTYp9--ncA","length":8},"biography":null,"registeredAt":1893456000000,"citizenSince":1893456000000,"founder":true,"foundFalse":false,"lapsesAt":null,"vouchedBy":[],"vouches":[],"seats":["top","circle-0"],"projects":[],"waysIn":[]}'),
('f8', '3', NULL, '{"kind":"person","id":"f8","name":{"commitment":"VhtLIEWswKIeiHHAsQKIgrhnV1Vy5dqeODkqYgRPHgo","length":8},"biography":null,"registeredAt":1893456000000,"citizenSince":1893456000000,"founder":true,"foundFalse":false,"lapsesAt":null,"vouchedBy":[],"vouches":[],"seats":["top","circle-0"],"projects":[],"waysIn":[]}'),
('f9', '3', NULL, '{"kind":"person","id":"f9","name":{"commitment":"jrnUw43QFetcyItgsxmjLADku9nm0yjcqXMupaz_wrA","length":8},"biography":null,"registeredAt":1893456000000,"citizenSince":1893456000000,"founder":true,"foundFalse":false,"lapsesAt":null,"vouchedBy":[],"vouches":[],"seats":["top","circle-0"],"projects":[],"waysIn":[]}');
insert into "position" ("id", "from_entry", "to_entry", "value") values
('d13/f2', '14', NULL, '{"kind":"position","id":"d13/f2","proposal":"d13","person":"f2","version":1,"step":0,"choice":"agree","at":1893456000000,"reason":null}'),
('d13/f3', '15', '16', '{"kind":"position","id":"d13/f3","proposal":"d13","person":"f3","version":1,"step":0,"choice":"abstain","at":1893456000000,"reason":null}'),
('d13/f3', '16', NULL, '{"kind":"position","id":"d13/f3","proposal":"d13","person":"f3","version":1,"step":0,"choice":"agree","at":1893456000000,"reason":null}'),
('d6/f11', '11', NULL, '{"kind":"position","id":"d6/f11","proposal":"d6","person":"f11","version":1,"step":0,"choice":"hidden","at":1893456000000,"reason":{"commitment":"eCPUWT7_NzGam20E8UVyhajuCwczfpwWMOIsT_Oeju0","length":3}}'),
('d6/f12', '12', NULL, '{"kind":"position","id":"d6/f12","proposal":"d6","person":"f12","version":1,"step":0,"choice":"hidden","at":1893456000000,"reason":{"commitment":"zzamf8Ua51L2UjZDpljwOJYICm7W1dvRg8EdzuorOxg","length":3}}');
insert into "proposal" ("id", "from_entry", "to_entry", "value") values
('d13', '13', NULL, '{"kind":"proposal","id":"d13","number":1,"status":"open","version":1,"effectsVersion":1,"lengthened":0,"decisionKind":"resolution","ladder":[{"kind":"consensus","rule":"more-agree","twoThirds":false,"hours":168,"minimumHours":72},{"kind":"round","threshold":{"n":9,"d":10},"round":1,"of":1,"hours":72,"discussionHours":48},{"kind":"round","threshold":{"n":8,"d":10},"round":1,"of":1,"hours":72,"discussionHours":48},{"kind":"round","threshold":{"n":7,"d":10},"round":1,"of":1,"hours":72,"discussionHours":48},{"kind":"round","threshold":{"n":6,"d":10},"round":1,"of":1,"hours":72,"discussionHours":48},{"kind":"round","threshold":"majority","round":1,"of":1,"hours":72,"discussionHours":48}],"quorum":{"n":1,"d":2,"strict":true},"electorate":["f1","f2","f3","f4","f5","f6","f7","f8","f9"],"recused":[],"interested":[],"gone":[],"step":0,"phase":"consensus","phaseBegan":1893456000000,"phaseEnds":1894060800000,"heldUntil":1893715200000,"endsSetAt":1893456000000,"effectsAt":1893456000000,"openedAt":1893456000000,"caseAgainst":"awaited","againstOrder":false,"exceptions":[],"consents":{},"results":[],"decidedAt":null,"carrying":{"state":"none"},"questionedBy":[],"withdrawnAt":null,"repealedBy":null,"review":null,"reviewOverdue":false,"createdAt":1893456000000,"circle":"top","author":"f1","proposer":"f1","content":{"title":{"commitment":"sUskcLJh2qItQjr6csY6TuG1njGlnXIpaPBIVqDalCw","length":10},"case":{"commitment":"sZNCF0enPEn5wK8grlG37hkKIqR_MhbvgY8xMCVz7YM","length":7},"effects":[{"type":"state-position","position":"We stand by it."}],"serves":[1],"costs":[],"evidence":[{"title":{"commitment":"toHdKp5QM_HGTSm_gJb0zMfb_xT-Evh3eQ8oFjfEbi4","length":7}}],"expectation":{"measure":{"commitment":"aJBWX0d-9Al84zFJzRlb5lutwTnNPNI4Z4lSVbfweKk","length":5},"expected":{"commitment":"ZvTzxGtR4EibTVkhHKpHmIP_N0a9F0RxmZzLyVN5tP8","length":4},"reviewAt":1909094400000}},"decider":"top","practice":{"name":"Leadership","stages":[{"method":"consensus","rule":"more-agree","hours":168,"minimumHours":72},{"method":"vote","threshold":{"n":9,"d":10},"rounds":1,"hours":72,"discussionHours":48},{"method":"vote","threshold":{"n":8,"d":10},"rounds":1,"hours":72,"discussionHours":48},{"method":"vote","threshold":{"n":7,"d":10},"rounds":1,"hours":72,"discussionHours":48},{"method":"vote","threshold":{"n":6,"d":10},"rounds":1,"hours":72,"discussionHours":48},{"method":"vote","threshold":"majority","rounds":1,"hours":72,"discussionHours":48}],"quorum":{"n":1,"d":2,"strict":true},"hiddenVotes":false,"publicComment":true,"asks":{"goals":true,"evidence":true,"expectation":true},"answerDays":14,"againDays":30,"requires":"session"}}'),
('d6', '6', NULL, '{"kind":"proposal","id":"d6","number":1,"status":"open","version":1,"effectsVersion":1,"lengthened":0,"decisionKind":"resolution","ladder":[{"kind":"round","threshold":"majority","round":1,"of":1,"hours":72,"discussionHours":0}],"quorum":{"n":1,"d":2,"strict":true},"electorate":["f10","f11","f12","f13","f14","f15","f16","f17","f18"],"recused":[],"interested":[],"gone":[],"step":0,"phase":"round","phaseBegan":1893456000000,"phaseEnds":1893715200000,"heldUntil":null,"endsSetAt":1893456000000,"effectsAt":1893456000000,"openedAt":1893456000000,"caseAgainst":"missing","againstOrder":false,"exceptions":[],"consents":{},"results":[],"decidedAt":null,"carrying":{"state":"none"},"questionedBy":[],"withdrawnAt":null,"repealedBy":null,"review":null,"reviewOverdue":false,"createdAt":1893456000000,"circle":"circle-1","author":"f10","proposer":"f10","content":{"title":{"commitment":"109W82oW3rcYg_PLN4BkH02CW652_iNZWatJHxT4Zos","length":10},"case":{"commitment":"9URiBWAJxKMKCRGa9ofVCknxRE0dUFwlb2T51d36lc4","length":7},"effects":[{"type":"state-position","position":"We stand by it."}],"serves":[1],"costs":[],"evidence":[{"title":{"commitment":"_RvfizoztsJfqdS20KbVLfA0ZVX-KeXbsZyv-x-5djw","length":7}}],"expectation":{"measure":{"commitment":"hzwgdeMMpBzkWU9gSz7Wuv0hqXOYI5LQsBl1YjCz8ok","length":5},"expected":{"commitment":"dsgxh7jlxmBoSYDCf7GNfEYHWT51M2KMpFhNT1sxyYk","length":4},"reviewAt":1909094400000}},"decider":"circle-1","practice":{"name":"Hidden votes","stages":[{"method":"vote","threshold":"majority","rounds":1,"hours":72,"discussionHours":0}],"quorum":{"n":1,"d":2,"strict":true},"hiddenVotes":true,"publicComment":true,"asks":{"goals":true,"evidence":true,"expectation":true},"answerDays":14,"againDays":30,"requires":"session"}}');
insert into "sealed_vote" ("proposal", "step", "person", "entry", "commitment") values
('d6', '0', 'f11', '11', 'eCPUWT7_NzGam20E8UVyhajuCwczfpwWMOIsT_Oeju0'),
('d6', '0', 'f12', '12', 'zzamf8Ua51L2UjZDpljwOJYICm7W1dvRg8EdzuorOxg');
insert into "search" ("id", "kind", "form", "thing", "anchor", "circle", "person", "status", "entry", "at", "texts", "blob", "marks", "words") values
('circle:circle-0', 'circle', NULL, 'circle-0', NULL, 'circle-0', NULL, 'living', '3', '1893456000000', '{}', NULL, '{@k:circle,@s:living,@c:circle-0}', '''#0'' ''#circle'' ''0'' ''=circle-0'' ''@b:0'' ''@c:circle-0'' ''@k:circle'' ''@s:living'' ''area'' ''care'' ''circle'' ''for'' ''of'' ''the'' ''to'''),
('circle:circle-1', 'circle', NULL, 'circle-1', NULL, 'circle-1', NULL, 'living', '4', '1893456000000', '{}', NULL, '{@k:circle,@s:living,@c:circle-1}', '''#1'' ''#circle'' ''1'' ''=circle-1'' ''@b:0'' ''@c:circle-1'' ''@k:circle'' ''@s:living'' ''area'' ''care'' ''circle'' ''for'' ''of'' ''the'' ''to'''),
('circle:top', 'circle', NULL, 'top', NULL, 'top', NULL, 'living', '4', '1893456000000', '{}', NULL, '{@k:circle,@s:living,@c:top}', '''#top'' ''=top'' ''@b:0'' ''@c:top'' ''@k:circle'' ''@s:living'' ''area'' ''care'' ''for'' ''of'' ''the'' ''to'' ''top'''),
('decision:d13', 'decision', NULL, 'd13', NULL, 'top', 'f1', 'open', '13', '1893456000000', '{sUskcLJh2qItQjr6csY6TuG1njGlnXIpaPBIVqDalCw,sZNCF0enPEn5wK8grlG37hkKIqR_MhbvgY8xMCVz7YM,toHdKp5QM_HGTSm_gJb0zMfb_xT-Evh3eQ8oFjfEbi4,aJBWX0d-9Al84zFJzRlb5lutwTnNPNI4Z4lSVbfweKk,ZvTzxGtR4EibTVkhHKpHmIP_N0a9F0RxmZzLyVN5tP8}', NULL, '{@k:decision,@s:open,@c:top,@p:f1}', '''#a'' ''#proposal'' ''=a-proposal'' ''@b:0'' ''@c:top'' ''@k:decision'' ''@p:f1'' ''@s:open'' ''a'' ''because'' ''by'' ''count'' ''it'' ''more'' ''proposal'' ''stand'' ''study'' ''we'''),
('decision:d6', 'decision', NULL, 'd6', NULL, 'circle-1', 'f10', 'open', '6', '1893456000000', '{109W82oW3rcYg_PLN4BkH02CW652_iNZWatJHxT4Zos,9URiBWAJxKMKCRGa9ofVCknxRE0dUFwlb2T51d36lc4,_RvfizoztsJfqdS20KbVLfA0ZVX-KeXbsZyv-x-5djw,hzwgdeMMpBzkWU9gSz7Wuv0hqXOYI5LQsBl1YjCz8ok,dsgxh7jlxmBoSYDCf7GNfEYHWT51M2KMpFhNT1sxyYk}', NULL, '{@k:decision,@s:open,@c:circle-1,@p:f10}', '''#a'' ''#proposal'' ''=a-proposal'' ''@b:0'' ''@c:circle-1'' ''@k:decision'' ''@p:f10'' ''@s:open'' ''a'' ''because'' ''by'' ''count'' ''it'' ''more'' ''proposal'' ''stand'' ''study'' ''we'''),
('person:f1', 'person', NULL, 'f1', NULL, NULL, 'f1', 'citizen', '3', '1893456000000', '{2pcBWPyCDkyfsvFavnF_OT7FYZEEmVoIekwWIbt3V90}', NULL, '{@k:person,@s:citizen,@c:top,@c:circle-0,@p:f1}', '''#1'' ''#person'' ''1'' ''=person-1'' ''@b:0'' ''@c:circle-0'' ''@c:top'' ''@k:person'' ''@p:f1'' ''@s:citizen'' ''person'''),
('person:f10', 'person', NULL, 'f10', NULL, NULL, 'f10', 'citizen', '4', '1893456000000', '{c_qk8qTPk5xeGDiS9UywJTq_293-N8JjVVhtd2OYhvw}', NULL, '{@k:person,@s:citizen,@c:circle-1,@p:f10}', '''#10'' ''#person'' ''10'' ''=person-10'' ''@b:0'' ''@c:circle-1'' ''@k:person'' ''@p:f10'' ''@s:citizen'' ''person'''),
('person:f11', 'person', NULL, 'f11', NULL, NULL, 'f11', 'citizen', '4', '1893456000000', '{98jN-Jfm4h7Px3fwAO-RGpPhL0nQmrUaHmwa6vJwwBM}', NULL, '{@k:person,@s:citizen,@c:circle-1,@p:f11}', '''#11'' ''#person'' ''11'' ''=person-11'' ''@b:0'' ''@c:circle-1'' ''@k:person'' ''@p:f11'' ''@s:citizen'' ''person'''),
('person:f12', 'person', NULL, 'f12', NULL, NULL, 'f12', 'citizen', '4', '1893456000000', '{3DYcKzOZydnynW_N_9_Q40AsboRFjPj66XMJRW0BYqU}', NULL, '{@k:person,@s:citizen,@c:circle-1,@p:f12}', '''#12'' ''#person'' ''12'' ''=person-12'' ''@b:0'' ''@c:circle-1'' ''@k:person'' ''@p:f12'' ''@s:citizen'' ''person'''),
('person:f13', 'person', NULL, 'f13', NULL, NULL, 'f13', 'citizen', '4', '1893456000000', '{V565tqemJQ9_1oqOEhIngAboZGL6G0DZBBA9WuudUPM}', NULL, '{@k:person,@s:citizen,@c:circle-1,@p:f13}', '''#13'' ''#person'' ''13'' ''=person-13'' ''@b:0'' ''@c:circle-1'' ''@k:person'' ''@p:f13'' ''@s:citizen'' ''person'''),
('person:f14', 'person', NULL, 'f14', NULL, NULL, 'f14', 'citizen', '4', '1893456000000', '{qFqfGEeaOz1OBh97zu8yt5MbGsWnvBHFyQNNtKBTYbw}', NULL, '{@k:person,@s:citizen,@c:circle-1,@p:f14}', '''#14'' ''#person'' ''14'' ''=person-14'' ''@b:0'' ''@c:circle-1'' ''@k:person'' ''@p:f14'' ''@s:citizen'' ''person'''),
('person:f15', 'person', NULL, 'f15', NULL, NULL, 'f15', 'citizen', '4', '1893456000000', '{ThQ8wwk47Y_oGAUlv5BHz3PaAj4lQ0X7_wQQXOg9fKY}', NULL, '{@k:person,@s:citizen,@c:circle-1,@p:f15}', '''#15'' ''#person'' ''15'' ''=person-15'' ''@b:0'' ''@c:circle-1'' ''@k:person'' ''@p:f15'' ''@s:citizen'' ''person'''),
('person:f16', 'person', NULL, 'f16', NULL, NULL, 'f16', 'citizen', '4', '1893456000000', '{70XYbF-tGj9tMBHjKFJITsp812kjdLYlcfrQ8ENkKqQ}', NULL, '{@k:person,@s:citizen,@c:circle-1,@p:f16}', '''#16'' ''#person'' ''16'' ''=person-16'' ''@b:0'' ''@c:circle-1'' ''@k:person'' ''@p:f16'' ''@s:citizen'' ''person'''),
('person:f17', 'person', NULL, 'f17', NULL, NULL, 'f17', 'citizen', '4', '1893456000000', '{Dd2QO4TUgCIKFdEBf8MaD-MEWFnHD-GF0mebpWY-x0w}', NULL, '{@k:person,@s:citizen,@c:circle-1,@p:f17}', '''#17'' ''#person'' ''17'' ''=person-17'' ''@b:0'' ''@c:circle-1'' ''@k:person'' ''@p:f17'' ''@s:citizen'' ''person'''),
('person:f18', 'person', NULL, 'f18', NULL, NULL, 'f18', 'citizen', '4', '1893456000000', '{vnWoqVkneZeXIxAtM3COBuWpXEg1jAjG8LIMf5B6k80}', NULL, '{@k:person,@s:citizen,@c:circle-1,@p:f18}', '''#18'' ''#person'' ''18'' ''=person-18'' ''@b:0'' ''@c:circle-1'' ''@k:person'' ''@p:f18'' ''@s:citizen'' ''person'''),
('person:f19', 'person', NULL, 'f19', NULL, NULL, 'f19', 'citizen', '1', '1893456000000', '{APP6f3cFNG434Yi3RwpFhF2ZxY8U2LnTuNnDGoyWbKA}', NULL, '{@k:person,@s:citizen,@p:f19}', '''#19'' ''#person'' ''19'' ''=person-19'' ''@b:0'' ''@k:person'' ''@p:f19'' ''@s:citizen'' ''person'''),
('person:f2', 'person', NULL, 'f2', NULL, NULL, 'f2', 'citizen', '3', '1893456000000', '{TmUonn3lQp7Nn5l4Wr2zjGLoa3mCghZgGCxPa2DOKUM}', NULL, '{@k:person,@s:citizen,@c:top,@c:circle-0,@p:f2}', '''#2'' ''#person'' ''2'' ''=person-2'' ''@b:0'' ''@c:circle-0'' ''@c:top'' ''@k:person'' ''@p:f2'' ''@s:citizen'' ''person'''),
('person:f20', 'person', NULL, 'f20', NULL, NULL, 'f20', 'citizen', '1', '1893456000000', '{hSgxNWkt3p3l9QMMaYYJTgzV78_FYWBFeu-N0J5NXv4}', NULL, '{@k:person,@s:citizen,@p:f20}', '''#20'' ''#person'' ''20'' ''=person-20'' ''@b:0'' ''@k:person'' ''@p:f20'' ''@s:citizen'' ''person'''),
('person:f3', 'person', NULL, 'f3', NULL, NULL, 'f3', 'citizen', '3', '1893456000000', '{5wJw3IDPW7ZW8lR8OTauz8bjYQpkHfyk-Q-OK4I_a8w}', NULL, '{@k:person,@s:citizen,@c:top,@c:circle-0,@p:f3}', '''#3'' ''#person'' ''3'' ''=person-3'' ''@b:0'' ''@c:circle-0'' ''@c:top'' ''@k:person'' ''@p:f3'' ''@s:citizen'' ''person'''),
('person:f4', 'person', NULL, 'f4', NULL, NULL, 'f4', 'citizen', '3', '1893456000000', '{jtMkWj6V_H1Kh6JBsD1K18hk5eHju1UBA36jeCEFMVE}', NULL, '{@k:person,@s:citizen,@c:top,@c:circle-0,@p:f4}', '''#4'' ''#person'' ''4'' ''=person-4'' ''@b:0'' ''@c:circle-0'' ''@c:top'' ''@k:person'' ''@p:f4'' ''@s:citizen'' ''person'''),
('person:f5', 'person', NULL, 'f5', NULL, NULL, 'f5', 'citizen', '3', '1893456000000', '{h_nqVLIEaXKE9IHCTnxV5owZh8UBYLeznkD4DFQZUJs}', NULL, '{@k:person,@s:citizen,@c:top,@c:circle-0,@p:f5}', '''#5'' ''#person'' ''5'' ''=person-5'' ''@b:0'' ''@c:circle-0'' ''@c:top'' ''@k:person'' ''@p:f5'' ''@s:citizen'' ''person'''),
('person:f6', 'person', NULL, 'f6', NULL, NULL, 'f6', 'citizen', '3', '1893456000000', '{qabCGEymqLjrHkqF-Kv4pVF0ASAOzGsUUkNs7t2rEXY}', NULL, '{@k:person,@s:citizen,@c:top,@c:circle-0,@p:f6}', '''#6'' ''#person'' ''6'' ''=person-6'' ''@b:0'' ''@c:circle-0'' ''@c:top'' ''@k:person'' ''@p:f6'' ''@s:citizen'' ''person'''),
('person:f7', 'person', NULL, 'f7', NULL, NULL, 'f7', 'citizen', '3', '1893456000000', '{kekl05MGtCDjqMFpUvYDRvr-6XGaqVVuWQTYp9--ncA}', NULL, '{@k:person,@s:citizen,@c:top,@c:circle-0,@p:f7}', '''#7'' ''#person'' ''7'' ''=person-7'' ''@b:0'' ''@c:circle-0'' ''@c:top'' ''@k:person'' ''@p:f7'' ''@s:citizen'' ''person'''),
('person:f8', 'person', NULL, 'f8', NULL, NULL, 'f8', 'citizen', '3', '1893456000000', '{VhtLIEWswKIeiHHAsQKIgrhnV1Vy5dqeODkqYgRPHgo}', NULL, '{@k:person,@s:citizen,@c:top,@c:circle-0,@p:f8}', '''#8'' ''#person'' ''8'' ''=person-8'' ''@b:0'' ''@c:circle-0'' ''@c:top'' ''@k:person'' ''@p:f8'' ''@s:citizen'' ''person'''),
('person:f9', 'person', NULL, 'f9', NULL, NULL, 'f9', 'citizen', '3', '1893456000000', '{jrnUw43QFetcyItgsxmjLADku9nm0yjcqXMupaz_wrA}', NULL, '{@k:person,@s:citizen,@c:top,@c:circle-0,@p:f9}', '''#9'' ''#person'' ''9'' ''=person-9'' ''@b:0'' ''@c:circle-0'' ''@c:top'' ''@k:person'' ''@p:f9'' ''@s:citizen'' ''person'''),
('said:10/0', 'said', 'comment', 'd6', 'c10', 'circle-1', 'f11', NULL, '10', '1893456000000', '{rHxBnaW_ObuaT6atSfZsrZFIy3dypIl7JuShvX_HjgM}', NULL, '{@k:said,@c:circle-1,@p:f11}', '''@b:0'' ''@c:circle-1'' ''@k:said'' ''@p:f11'' ''long'''),
('said:7/0', 'said', 'comment', 'd6', 'c7', 'circle-1', 'f11', NULL, '7', '1893456000000', '{Ciyw3khiGFwhXp5iLSVcfjTpPMmNdZ9FPPSgVd0Ijng}', NULL, '{@k:said,@c:circle-1,@p:f11}', '''@b:0'' ''@c:circle-1'' ''@k:said'' ''@p:f11'' ''and'' ''lines'' ''tabs'''),
('said:8/0', 'said', 'comment', 'd6', 'c8', 'circle-1', 'f11', NULL, '8', '1893456000000', '{R2uYuAwksSVHg2bz57LTY11CCyDTryBw6M-T5J1bknk}', NULL, '{@k:said,@c:circle-1,@p:f11}', '''@b:0'' ''@c:circle-1'' ''@k:said'' ''@p:f11'' ''and'' ''n'''),
('said:9/0', 'said', 'comment', 'd6', 'c9', 'circle-1', 'f11', NULL, '9', '1893456000000', '{g3azz_Z_Cgq4ZAHqDTbuFpeK7ledJBbC-bvZ4iw5doo}', NULL, '{@k:said,@c:circle-1,@p:f11}', '''@b:0'' ''@c:circle-1'' ''@k:said'' ''@p:f11'' ''مرحبا'''),
('said:d6/f11', 'said', 'hidden', 'd6', 'positions', 'circle-1', 'f11', NULL, '11', '1893456000000', '{eCPUWT7_NzGam20E8UVyhajuCwczfpwWMOIsT_Oeju0}', NULL, '{@k:said,@c:circle-1,@p:f11}', '''@b:0'' ''@c:circle-1'' ''@k:said'' ''@p:f11'''),
('said:d6/f12', 'said', 'hidden', 'd6', 'positions', 'circle-1', 'f12', NULL, '12', '1893456000000', '{zzamf8Ua51L2UjZDpljwOJYICm7W1dvRg8EdzuorOxg}', NULL, '{@k:said,@c:circle-1,@p:f12}', '''@b:0'' ''@c:circle-1'' ''@k:said'' ''@p:f12''');
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
('iwGl9DzhXygMeYhy', E'\\xdff11c6da6293fe204c76ccc918bfc6bacbd8de966e6f436f5460b474b7994a9', 'f1', NULL, 'session', 'a browser', '1795607236537', '1795607236537', '1795617236537');
insert into "society" ("id", "from_entry", "to_entry", "value") values
('society', '5', NULL, '{"kind":"society","id":"society","name":"Test","origin":"test.example","clock":"simulated","goals":[{"goal":1,"text":"Long-term survival"}],"nextGoal":2,"settings":{"memberCap":9,"memberMinimum":2,"dissolutionOpenDays":7,"dissolutionWaitDays":7,"questionAnswerDays":14,"vouchesNeeded":2,"vouchesPerYear":10,"vouchAfterDays":30,"lapseDays":14,"amendLeavesDays":2,"effectAmendments":3,"textLengthenings":3,"takeUpDays":3,"effectiveWithinDays":366,"retryDays":30,"outageMinutes":10,"wayInWaitDays":3,"recognition":"vouching","standardPractice":{"name":"Standard","stages":[{"method":"consensus","rule":"more-agree","hours":168,"minimumHours":72},{"method":"vote","threshold":{"n":2,"d":3},"rounds":3,"hours":72,"discussionHours":48},{"method":"vote","threshold":"majority","rounds":1,"hours":72,"discussionHours":48}],"quorum":{"n":1,"d":2,"strict":true},"hiddenVotes":false,"publicComment":true,"asks":{"goals":true,"evidence":true,"expectation":true},"answerDays":14,"againDays":30,"requires":"session"},"leadershipPractice":{"name":"Leadership","stages":[{"method":"consensus","rule":"more-agree","hours":168,"minimumHours":72},{"method":"vote","threshold":{"n":9,"d":10},"rounds":1,"hours":72,"discussionHours":48},{"method":"vote","threshold":{"n":8,"d":10},"rounds":1,"hours":72,"discussionHours":48},{"method":"vote","threshold":{"n":7,"d":10},"rounds":1,"hours":72,"discussionHours":48},{"method":"vote","threshold":{"n":6,"d":10},"rounds":1,"hours":72,"discussionHours":48},{"method":"vote","threshold":"majority","rounds":1,"hours":72,"discussionHours":48}],"quorum":{"n":1,"d":2,"strict":true},"hiddenVotes":false,"publicComment":true,"asks":{"goals":true,"evidence":true,"expectation":true},"answerDays":14,"againDays":30,"requires":"session"}},"top":"top","founded":true,"citizens":20,"people":20,"circles":3,"outages":[],"registry":null}');
insert into "text" ("commitment", "r", "text", "entry", "withheld", "erased_by", "person") values
('109W82oW3rcYg_PLN4BkH02CW652_iNZWatJHxT4Zos', E'\\x3d2d944bdc97d38e29a42f1d61d015a5722d009e1537a2c21e485464741a6e69', 'A proposal', '6', 'false', NULL, NULL),
('2pcBWPyCDkyfsvFavnF_OT7FYZEEmVoIekwWIbt3V90', E'\\xcc646ebebd8e0302d4f1c210152f4172f7b08a7e9039880481764623bd1e6ae2', 'Person 1', '1', 'false', NULL, 'f1'),
('3DYcKzOZydnynW_N_9_Q40AsboRFjPj66XMJRW0BYqU', E'\\x713ec688773af67f34b6b5136f04a1e0eea13c360f393ecbbeeb5c158e9f9c19', 'Person 12', '1', 'false', NULL, 'f12'),
('5wJw3IDPW7ZW8lR8OTauz8bjYQpkHfyk-Q-OK4I_a8w', E'\\xb609f5e5a6efbd4ecb195ae9c84be6ea9ef9d4671bba3305c63607868a46c747', 'Person 3', '1', 'false', NULL, 'f3'),
('70XYbF-tGj9tMBHjKFJITsp812kjdLYlcfrQ8ENkKqQ', E'\\x29d8ba1f6f22c54514518177c367fa685745b7da38caaf8c22a0480bdbe63a55', 'Person 16', '1', 'false', NULL, 'f16'),
('98jN-Jfm4h7Px3fwAO-RGpPhL0nQmrUaHmwa6vJwwBM', E'\\x077a74aae5721070bb2a8a3696b279fb957563ce190fbf2e201f0758e7767c53', 'Person 11', '1', 'false', NULL, 'f11'),
('9URiBWAJxKMKCRGa9ofVCknxRE0dUFwlb2T51d36lc4', E'\\x3adb63c2e0d79b293e8cea1945c854aef712b082495036cd1adabbf3f0db7aec', 'Because', '6', 'false', NULL, NULL),
('APP6f3cFNG434Yi3RwpFhF2ZxY8U2LnTuNnDGoyWbKA', E'\\x39e89b6ef21ddc935b9786d38c7b88bda2e5d0e12127729ddce972be458c4af1', 'Person 19', '1', 'false', NULL, 'f19'),
('Ciyw3khiGFwhXp5iLSVcfjTpPMmNdZ9FPPSgVd0Ijng', E'\\x7b0a73545998830728ab6672266f34bf35c5d476709ff6318db1c6cae22b2a61', 'Tabs	and
lines', '7', 'false', NULL, NULL),
('Dd2QO4TUgCIKFdEBf8MaD-MEWFnHD-GF0mebpWY-x0w', E'\\x4b32d51afa42302892cc2681d01446cdee9f79433449fece261d4e0ce5cadb3c', 'Person 17', '1', 'false', NULL, 'f17'),
('R2uYuAwksSVHg2bz57LTY11CCyDTryBw6M-T5J1bknk', E'\\x36749dfab3aee0a8b1a4b813e188b1e7bd5e2b755aa2ae256ee7a5e12ba38146', E'\\N and \\\\.', '8', 'false', NULL, NULL),
('ThQ8wwk47Y_oGAUlv5BHz3PaAj4lQ0X7_wQQXOg9fKY', E'\\xb7a7d18b0c23edbd2977d208eb82dc2eca8c4014421fbd1d07f4958643703ea9', 'Person 15', '1', 'false', NULL, 'f15'),
('TmUonn3lQp7Nn5l4Wr2zjGLoa3mCghZgGCxPa2DOKUM', E'\\x865a200d65ac4a95d5cd7989d208fccce46e52e38c95c81fc2d440a829dc70ec', 'Person 2', '1', 'false', NULL, 'f2'),
('V565tqemJQ9_1oqOEhIngAboZGL6G0DZBBA9WuudUPM', E'\\x274ad1461357773416655947082f9e8decaacd0aac335fed683199db7ed6563f', 'Person 13', '1', 'false', NULL, 'f13'),
('VhtLIEWswKIeiHHAsQKIgrhnV1Vy5dqeODkqYgRPHgo', E'\\x2d12dc03eafd896d2636e09b34cc4e63d980edc28a6dede2dc485fa0769c966f', 'Person 8', '1', 'false', NULL, 'f8'),
('ZvTzxGtR4EibTVkhHKpHmIP_N0a9F0RxmZzLyVN5tP8', E'\\x1478ed3cbe7c48caa7f9d4b932215fd231669cd848badca417dbadd862e614fe', 'more', '13', 'false', NULL, NULL),
('_RvfizoztsJfqdS20KbVLfA0ZVX-KeXbsZyv-x-5djw', E'\\x8760685d6edc3e72076673ec259990a318dac8b74214b5396791fde728821e04', 'A study', '6', 'false', NULL, NULL),
('aJBWX0d-9Al84zFJzRlb5lutwTnNPNI4Z4lSVbfweKk', E'\\x1cf05302e6c10c392109dcf14ef8ac493e81478024cb14ff64fa27728c176322', 'count', '13', 'false', NULL, NULL),
('c_qk8qTPk5xeGDiS9UywJTq_293-N8JjVVhtd2OYhvw', E'\\x5d7c52301a47b46fd92a85fc160a259d8f9aa2bc7919b5234ce118d91eb03d60', 'Person 10', '1', 'false', NULL, 'f10'),
('dsgxh7jlxmBoSYDCf7GNfEYHWT51M2KMpFhNT1sxyYk', E'\\x04e14e24278f7e48df6ce2e5611a9678967dc23838ce7ee883aacaa052b2baa3', 'more', '6', 'false', NULL, NULL),
('eCPUWT7_NzGam20E8UVyhajuCwczfpwWMOIsT_Oeju0', E'\\x6d08db3d17825e8d9dff0746d55dad3d7fee7d48d14d6d98423d4700d6ba4217', 'for', '11', 'true', NULL, NULL),
('g3azz_Z_Cgq4ZAHqDTbuFpeK7ledJBbC-bvZ4iw5doo', E'\\xd5752890aded660d692fcc43534affc8bbd40c66646bcc0b7d7bf99d82cc56df', 'مرحبا 👩‍👩‍👧‍👦', '9', 'false', NULL, NULL),
('hSgxNWkt3p3l9QMMaYYJTgzV78_FYWBFeu-N0J5NXv4', E'\\xf1eeefe514dbd335388659c7e3ebef2956605690fb29875c0a88eae460be09da', 'Person 20', '1', 'false', NULL, 'f20'),
('h_nqVLIEaXKE9IHCTnxV5owZh8UBYLeznkD4DFQZUJs', E'\\x948ecdd1b33ce326639dda3bcd0c927fab7fef057bae25cab6ee26b0f79aec9e', 'Person 5', '1', 'false', NULL, 'f5'),
('hzwgdeMMpBzkWU9gSz7Wuv0hqXOYI5LQsBl1YjCz8ok', E'\\xd14e3b281329f01538d101662c3e216963acc71895b432ff1d05fc288979a5ff', 'count', '6', 'false', NULL, NULL),
('jrnUw43QFetcyItgsxmjLADku9nm0yjcqXMupaz_wrA', E'\\xde2f29a16694920993958eb0faf8a59137cc3be0831b753d64f42e03b1f05cd4', 'Person 9', '1', 'false', NULL, 'f9'),
('jtMkWj6V_H1Kh6JBsD1K18hk5eHju1UBA36jeCEFMVE', E'\\x15960dd33590d9622eb1437aacbaa84d2e956010772a1c4aeb1d425a6c2bc577', 'Person 4', '1', 'false', NULL, 'f4'),
('kekl05MGtCDjqMFpUvYDRvr-6XGaqVVuWQTYp9--ncA', E'\\x12d49cac4e2b467f2b1600c520381ca28fa7ec765338fa007b548bda754e2df5', 'Person 7', '1', 'false', NULL, 'f7'),
('qFqfGEeaOz1OBh97zu8yt5MbGsWnvBHFyQNNtKBTYbw', E'\\x286d400b00bddcab4ba8e1207d13c5d20da793cf786ce3527b9bab248ce00c81', 'Person 14', '1', 'false', NULL, 'f14'),
('qabCGEymqLjrHkqF-Kv4pVF0ASAOzGsUUkNs7t2rEXY', E'\\xc58184bb1e4e1b460b4c172e0b469b4ef11d20b16db991f19fe05d5d608d422f', 'Person 6', '1', 'false', NULL, 'f6'),
('rHxBnaW_ObuaT6atSfZsrZFIy3dypIl7JuShvX_HjgM', E'\\x2bdcb8849e7361b6963380001055ce4bac0cb6f494739f5b70e2595e5ca56406', 'long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long ', '10', 'false', NULL, NULL),
('sUskcLJh2qItQjr6csY6TuG1njGlnXIpaPBIVqDalCw', E'\\xf4735f309d49fde3dbebacd7bace8ba7d9fa95bdeeb3feb061f2ed1c4e6a95e0', 'A proposal', '13', 'false', NULL, NULL),
('sZNCF0enPEn5wK8grlG37hkKIqR_MhbvgY8xMCVz7YM', E'\\xc3f88aefa849fec4edd5f35039cbbd50200db1fe765dbaad24511f0da414ea0c', 'Because', '13', 'false', NULL, NULL),
('toHdKp5QM_HGTSm_gJb0zMfb_xT-Evh3eQ8oFjfEbi4', E'\\x9efa2fe6e34584497df820caed7b43a7e12bf05e1d47fa82069a764b154a2321', 'A study', '13', 'false', NULL, NULL),
('vnWoqVkneZeXIxAtM3COBuWpXEg1jAjG8LIMf5B6k80', E'\\x66e2eb44f46987e95d1a6c9881a284f70a87b702df2b318b16fe351ca9739e58', 'Person 18', '1', 'false', NULL, 'f18'),
('zzamf8Ua51L2UjZDpljwOJYICm7W1dvRg8EdzuorOxg', E'\\x2406b7f12e48d5fdb55be8749df9fad0f5d9f9f94223889b249ef1bf712b112f', 'for', '12', 'true', NULL, NULL);
insert into "way" ("id", "person", "kind", "secret", "created_at", "valid_from", "expires_at", "used_at", "ended_at") values
('a-link', 'f2', 'link', E'\\xff63a70a2164935895f8043f4f6780522a95d400688e4b394eb0e685342e46bd', '1795607236529', '1893456000000', NULL, NULL, NULL);
