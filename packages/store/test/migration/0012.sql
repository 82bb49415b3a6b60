-- A database as version 0012-erasure.sql left it. Frozen: never edited.
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

-- Texts that were erased (5.6): since when, whose, and by what law where the operator did it. The id is the commitment.
create table erasure (
  id text not null,
  from_entry bigint not null,
  to_entry bigint,
  value json not null,
  primary key (id, from_entry)
);
create unique index erasure_now on erasure (id) where to_entry is null;

delete from log;
insert into "batch" ("size", "first", "at", "root", "keys") values
('10', '9', '1893456000000', E'\\xd539254815d55fe169fcc8d365476714cc1bba9e984abcf78984aeb99da24fc3', '{comment:c9}'),
('11', '10', '1893456000000', E'\\xdb51a42b5741093d4bab7634686f12d2086554eaf5403eee4fde130dc1e1d871', '{comment:c10}'),
('12', '11', '1893456000000', E'\\xc04718886140edd05fad6954b002e69ce80e5d483d92f8e3b7d241438edab1e2', '{position:d6/f11}'),
('13', '12', '1893456000000', E'\\xaaa0baeb059067445abaa4d3b0e29e1feb874fad93f0cfc3d4633dbabb6dfcad', '{position:d6/f12}'),
('14', '13', '1893456000000', E'\\xd7864088ddad93ffd8c36368462ae64b18a6511eac95c129119e577cf197ad8a', '{proposal:d13,circle:top}'),
('15', '14', '1893456000000', E'\\xd1532acaa63768c038811f4ec59047c8572b0a5f878d0f5be5899ede94dd7edd', '{position:d13/f2}'),
('16', '15', '1893456000000', E'\\x7cf5bb3449982fc251ca647b58850ee353682a9374bf4daee6de3299a36d33a2', '{position:d13/f3}'),
('17', '16', '1893456000000', E'\\xfe2a51e1f13346094f39fee7a3bd8550b4b19326888f938a572dfd63879a5ed8', '{position:d13/f3}'),
('6', '0', '1893456000000', E'\\x8054f6d6749256f5776b01e3c113fd4d64e4b4a440320e719fcdf2de65d28d76', '{society:society,person:f1,person:f2,person:f3,person:f4,person:f5,person:f6,person:f7,person:f8,person:f9,person:f10,person:f11,person:f12,person:f13,person:f14,person:f15,person:f16,person:f17,person:f18,person:f19,person:f20,circle:top,circle:circle-0,circle:circle-1}'),
('7', '6', '1893456000000', E'\\x583b1214c60f469a1f182d5e6797bddc0279bff25bce51238d23f6381e31a804', '{proposal:d6,circle:circle-1}'),
('8', '7', '1893456000000', E'\\xf94c73a3b96a86d3ea0c963d7731a5702ae431ae27d72132145c902f321315a7', '{comment:c7}'),
('9', '8', '1893456000000', E'\\x1e9a3f62d3b4187ab6728e6541f7f79cc063b6f866ac4759edf675107517158f', '{comment:c8}');
insert into "blob" ("hash", "media_type", "content", "entry") values
('e3ce4a2e4701b4a43ced62abb6c538ec00db0ec01e8fa47f4a5d9fe8b0e8d5ac', 'application/octet-stream', E'\\xd1e654e5c24748af4bde2e128e923dcf5bc0f7a457618b28bf93654de83e31b1840a0e260510a33c1c4cda98d962f480bdfd30d432e8065a195759df8d56c788626ea42cf6358a61e0961c54120aa066824334262a733cf056586d3404e8ce433ad387f45d98aa5974889fcaeabc8b5fab0ca6babc1c7233f154993edae5c0a83968e3b61fae55c2526aa04b3558c61b2654b57fbca83e0d1b279bab622977d0ed50cd8c33412ee42e9bd52aab9d366fe30aa110b5e67055c1d436d0586138602cbc4990bfeaaa772b5a9910c71a4e76036db957f85840e933aeb639a52f68b2d8f3fa52478b611bca1dad3efd92d45d789e840f5b61d790519e23fe0f1f5325cf8c039cc9842f4186357ce6b1d5ef4b94c5824204ae285a36b1c5d19ff8c3ae6ecad0805ec4d21e7ce800e3', '6');
insert into "circle" ("id", "from_entry", "to_entry", "value") values
('circle-0', '3', NULL, '{"kind":"circle","id":"circle-0","parent":"top","name":"circle-0","area":"the area of circle-0","purpose":"to care for circle-0","serves":[1],"charter":{"memberCap":9,"memberMinimum":2,"lockedPractices":[],"seatBudget":null,"endCondition":null},"practices":{"general":{"name":"Hidden votes","stages":[{"method":"vote","threshold":"majority","rounds":1,"hours":72,"discussionHours":0}],"quorum":{"n":1,"d":2,"strict":true},"hiddenVotes":true,"publicComment":true,"asks":{"goals":true,"evidence":true,"expectation":true},"answerDays":14,"againDays":30,"requires":"session"},"byKind":{}},"links":[],"meetings":[],"members":{"f1":1893456000000,"f2":1893456000000,"f3":1893456000000,"f4":1893456000000,"f5":1893456000000,"f6":1893456000000,"f7":1893456000000,"f8":1893456000000,"f9":1893456000000},"hasHadTwo":true,"status":"living","children":{},"projects":[],"documents":[],"open":[],"proposals":0,"reserved":[],"rejected":[],"createdAt":1893456000000,"endedAt":null}'),
('circle-1', '4', '6', '{"kind":"circle","id":"circle-1","parent":"top","name":"circle-1","area":"the area of circle-1","purpose":"to care for circle-1","serves":[1],"charter":{"memberCap":9,"memberMinimum":2,"lockedPractices":[],"seatBudget":null,"endCondition":null},"practices":{"general":{"name":"Hidden votes","stages":[{"method":"vote","threshold":"majority","rounds":1,"hours":72,"discussionHours":0}],"quorum":{"n":1,"d":2,"strict":true},"hiddenVotes":true,"publicComment":true,"asks":{"goals":true,"evidence":true,"expectation":true},"answerDays":14,"againDays":30,"requires":"session"},"byKind":{}},"links":[],"meetings":[],"members":{"f10":1893456000000,"f11":1893456000000,"f12":1893456000000,"f13":1893456000000,"f14":1893456000000,"f15":1893456000000,"f16":1893456000000,"f17":1893456000000,"f18":1893456000000},"hasHadTwo":true,"status":"living","children":{},"projects":[],"documents":[],"open":[],"proposals":0,"reserved":[],"rejected":[],"createdAt":1893456000000,"endedAt":null}'),
('circle-1', '6', NULL, '{"kind":"circle","id":"circle-1","parent":"top","name":"circle-1","area":"the area of circle-1","purpose":"to care for circle-1","serves":[1],"charter":{"memberCap":9,"memberMinimum":2,"lockedPractices":[],"seatBudget":null,"endCondition":null},"practices":{"general":{"name":"Hidden votes","stages":[{"method":"vote","threshold":"majority","rounds":1,"hours":72,"discussionHours":0}],"quorum":{"n":1,"d":2,"strict":true},"hiddenVotes":true,"publicComment":true,"asks":{"goals":true,"evidence":true,"expectation":true},"answerDays":14,"againDays":30,"requires":"session"},"byKind":{}},"links":[],"meetings":[],"members":{"f10":1893456000000,"f11":1893456000000,"f12":1893456000000,"f13":1893456000000,"f14":1893456000000,"f15":1893456000000,"f16":1893456000000,"f17":1893456000000,"f18":1893456000000},"hasHadTwo":true,"status":"living","children":{},"projects":[],"documents":[],"open":["d6"],"proposals":1,"reserved":[],"rejected":[],"createdAt":1893456000000,"endedAt":null}'),
('top', '13', NULL, '{"kind":"circle","id":"top","parent":null,"name":"top","area":"the area of top","purpose":"to care for top","serves":[1],"charter":{"memberCap":9,"memberMinimum":2,"lockedPractices":[],"seatBudget":null,"endCondition":null},"practices":{"general":{"name":"Leadership","stages":[{"method":"consensus","rule":"more-agree","hours":168,"minimumHours":72},{"method":"vote","threshold":{"n":9,"d":10},"rounds":1,"hours":72,"discussionHours":48},{"method":"vote","threshold":{"n":8,"d":10},"rounds":1,"hours":72,"discussionHours":48},{"method":"vote","threshold":{"n":7,"d":10},"rounds":1,"hours":72,"discussionHours":48},{"method":"vote","threshold":{"n":6,"d":10},"rounds":1,"hours":72,"discussionHours":48},{"method":"vote","threshold":"majority","rounds":1,"hours":72,"discussionHours":48}],"quorum":{"n":1,"d":2,"strict":true},"hiddenVotes":false,"publicComment":true,"asks":{"goals":true,"evidence":true,"expectation":true},"answerDays":14,"againDays":30,"requires":"session"},"byKind":{}},"links":[],"meetings":[],"members":{"f1":1893456000000,"f2":1893456000000,"f3":1893456000000,"f4":1893456000000,"f5":1893456000000,"f6":1893456000000,"f7":1893456000000,"f8":1893456000000,"f9":1893456000000},"hasHadTwo":true,"status":"living","children":{"circle-0":"the area of circle-0","circle-1":"the area of circle-1"},"projects":[],"documents":[],"open":["d13"],"proposals":1,"reserved":[],"rejected":[],"createdAt":1893456000000,"endedAt":null}'),
('top', '4', '13', '{"kind":"circle","id":"top","parent":null,"name":"top","area":"the area of top","purpose":"to care for top","serves":[1],"charter":{"memberCap":9,"memberMinimum":2,"lockedPractices":[],"seatBudget":null,"endCondition":null},"practices":{"general":{"name":"Leadership","stages":[{"method":"consensus","rule":"more-agree","hours":168,"minimumHours":72},{"method":"vote","threshold":{"n":9,"d":10},"rounds":1,"hours":72,"discussionHours":48},{"method":"vote","threshold":{"n":8,"d":10},"rounds":1,"hours":72,"discussionHours":48},{"method":"vote","threshold":{"n":7,"d":10},"rounds":1,"hours":72,"discussionHours":48},{"method":"vote","threshold":{"n":6,"d":10},"rounds":1,"hours":72,"discussionHours":48},{"method":"vote","threshold":"majority","rounds":1,"hours":72,"discussionHours":48}],"quorum":{"n":1,"d":2,"strict":true},"hiddenVotes":false,"publicComment":true,"asks":{"goals":true,"evidence":true,"expectation":true},"answerDays":14,"againDays":30,"requires":"session"},"byKind":{}},"links":[],"meetings":[],"members":{"f1":1893456000000,"f2":1893456000000,"f3":1893456000000,"f4":1893456000000,"f5":1893456000000,"f6":1893456000000,"f7":1893456000000,"f8":1893456000000,"f9":1893456000000},"hasHadTwo":true,"status":"living","children":{"circle-0":"the area of circle-0","circle-1":"the area of circle-1"},"projects":[],"documents":[],"open":[],"proposals":0,"reserved":[],"rejected":[],"createdAt":1893456000000,"endedAt":null}');
insert into "comment" ("id", "from_entry", "to_entry", "value") values
('c10', '10', NULL, '{"kind":"comment","id":"c10","proposal":"d6","person":"f11","against":false,"replyTo":null,"version":1,"text":{"commitment":"q03eBUX8nkgDdhq9UpYE_1cjagHBIXp8yNMSsLvSs1k","length":9000}}'),
('c7', '7', NULL, '{"kind":"comment","id":"c7","proposal":"d6","person":"f11","against":false,"replyTo":null,"version":1,"text":{"commitment":"GRKbCFoVT9YZVqe1dPeuaZKbOEM8MuteY6Z-nTLdj_Y","length":14}}'),
('c8', '8', NULL, '{"kind":"comment","id":"c8","proposal":"d6","person":"f11","against":false,"replyTo":null,"version":1,"text":{"commitment":"rGnMTgGcej4JldyATm9Eipa__Nk3w4wVT8uJ7WgXmZU","length":10}}'),
('c9', '9', NULL, '{"kind":"comment","id":"c9","proposal":"d6","person":"f11","against":false,"replyTo":null,"version":1,"text":{"commitment":"niPNDd1JHoZ0msnBLhn00pwGVsgwCyGFwqOxjH9thT8","length":13}}');
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
('d13', '13', 'f1', '1', 'true', '{"title":{"commitment":"Ea6DWWRxCJjTXVsjI0oZsEO0V4xgN0WSKYp4Kj-Niyw","length":10},"case":{"commitment":"54rWr_Ue_YrVO8c9wGYWd_26ksX_4gD_2I3Y4CFqUKM","length":7},"effects":[{"type":"state-position","position":"We stand by it."}],"serves":[1],"costs":[],"evidence":[{"title":{"commitment":"s7b0N_D1q0uIc068vnSGqfLCLPPhskadzviX8q4tbqY","length":7}}],"expectation":{"measure":{"commitment":"-lXSPO6O2dTF7QV0OOiOWjoN-MMVOHpLCrFNUG24lXU","length":5},"expected":{"commitment":"eAzUE63oLi00XWwaqzYSIevnUiiwpb9riJKWJKZhu2g","length":4},"reviewAt":1909094400000}}', NULL, '1893456000000'),
('d6', '6', 'f10', '1', 'true', '{"title":{"commitment":"6yv_an5GAerMu7vlS2biXREZ5gGat92Z9wUnTwC495o","length":10},"case":{"commitment":"RLfGOf8z49kyjRtbdEywHPdjNmDbrrjkbmA9iVObeik","length":7},"effects":[{"type":"state-position","position":"We stand by it."}],"serves":[1],"costs":[],"evidence":[{"title":{"commitment":"53jde3UHxjZr5iX5mZKZDF7CNUyt1K5njBJBVdF_5HI","length":7}}],"expectation":{"measure":{"commitment":"cSP1VxjiN5S0Qx8a4qHP9W7JV-JxlaffMBxrlL_C_Fs","length":5},"expected":{"commitment":"s6NR8aZFdnXlhR6kXJGseb3f8ZO1P_1XYUDgYKj0VNk","length":4},"reviewAt":1909094400000}}', NULL, '1893456000000');
insert into "due" ("key", "name", "at", "tries") values
('proposal:d13', 'case-against', '1893758400000', '0'),
('proposal:d13', 'minimum-time', '1893715200000', '0'),
('proposal:d13', 'phase-end', '1894060800000', '0'),
('proposal:d6', 'phase-end', '1893715200000', '0');
insert into "entry" ("index", "at", "by", "act_id", "type", "subjects", "leaf", "bytes") values
('0', '1893456000000', 'founding', 'founding:society', 'found-society', '{}', E'\\x8a1b8a098087af889ab6937000e81018e60a0947ff703b07d1aa3f3d0f669896', E'\\x7b22616374223a7b22636c6f636b223a2273696d756c61746564222c22676f616c73223a5b7b22676f616c223a312c2274657874223a224c6f6e672d7465726d20737572766976616c227d5d2c226964223a22666f756e64696e673a736f6369657479222c226e616d65223a2254657374222c226f726967696e223a22746573742e6578616d706c65222c2273657474696e6773223a7b7d2c2274797065223a22666f756e642d736f6369657479227d2c226174223a313839333435363030303030302c2261757468223a22666f756e64696e67222c226279223a22666f756e64696e67222c226576656e7473223a5b7b22636c6f636b223a2273696d756c61746564222c22676f616c73223a5b7b22676f616c223a312c2274657874223a224c6f6e672d7465726d20737572766976616c227d5d2c226e616d65223a2254657374222c226f726967696e223a22746573742e6578616d706c65222c2273657474696e6773223a7b22616d656e644c656176657344617973223a322c22646973736f6c7574696f6e4f70656e44617973223a372c22646973736f6c7574696f6e5761697444617973223a372c22656666656374416d656e646d656e7473223a332c2265666665637469766557697468696e44617973223a3336362c226c6170736544617973223a31342c226c6561646572736869705072616374696365223a7b22616761696e44617973223a33302c22616e7377657244617973223a31342c2261736b73223a7b2265766964656e6365223a747275652c226578706563746174696f6e223a747275652c22676f616c73223a747275657d2c2268696464656e566f746573223a66616c73652c226e616d65223a224c656164657273686970222c227075626c6963436f6d6d656e74223a747275652c2271756f72756d223a7b2264223a322c226e223a312c22737472696374223a747275657d2c227265717569726573223a2273657373696f6e222c22737461676573223a5b7b22686f757273223a3136382c226d6574686f64223a22636f6e73656e737573222c226d696e696d756d486f757273223a37322c2272756c65223a226d6f72652d6167726565227d2c7b2264697363757373696f6e486f757273223a34382c22686f757273223a37322c226d6574686f64223a22766f7465222c22726f756e6473223a312c227468726573686f6c64223a7b2264223a31302c226e223a397d7d2c7b2264697363757373696f6e486f757273223a34382c22686f757273223a37322c226d6574686f64223a22766f7465222c22726f756e6473223a312c227468726573686f6c64223a7b2264223a31302c226e223a387d7d2c7b2264697363757373696f6e486f757273223a34382c22686f757273223a37322c226d6574686f64223a22766f7465222c22726f756e6473223a312c227468726573686f6c64223a7b2264223a31302c226e223a377d7d2c7b2264697363757373696f6e486f757273223a34382c22686f757273223a37322c226d6574686f64223a22766f7465222c22726f756e6473223a312c227468726573686f6c64223a7b2264223a31302c226e223a367d7d2c7b2264697363757373696f6e486f757273223a34382c22686f757273223a37322c226d6574686f64223a22766f7465222c22726f756e6473223a312c227468726573686f6c64223a226d616a6f72697479227d5d7d2c226d656d626572436170223a392c226d656d6265724d696e696d756d223a322c226f75746167654d696e75746573223a31302c227175657374696f6e416e7377657244617973223a31342c227265636f676e6974696f6e223a22766f756368696e67222c22726574727944617973223a33302c227374616e646172645072616374696365223a7b22616761696e44617973223a33302c22616e7377657244617973223a31342c2261736b73223a7b2265766964656e6365223a747275652c226578706563746174696f6e223a747275652c22676f616c73223a747275657d2c2268696464656e566f746573223a66616c73652c226e616d65223a225374616e64617264222c227075626c6963436f6d6d656e74223a747275652c2271756f72756d223a7b2264223a322c226e223a312c22737472696374223a747275657d2c227265717569726573223a2273657373696f6e222c22737461676573223a5b7b22686f757273223a3136382c226d6574686f64223a22636f6e73656e737573222c226d696e696d756d486f757273223a37322c2272756c65223a226d6f72652d6167726565227d2c7b2264697363757373696f6e486f757273223a34382c22686f757273223a37322c226d6574686f64223a22766f7465222c22726f756e6473223a332c227468726573686f6c64223a7b2264223a332c226e223a327d7d2c7b2264697363757373696f6e486f757273223a34382c22686f757273223a37322c226d6574686f64223a22766f7465222c22726f756e6473223a312c227468726573686f6c64223a226d616a6f72697479227d5d7d2c2274616b65557044617973223a332c22746578744c656e677468656e696e6773223a332c22766f756368416674657244617973223a33302c22766f75636865734e6565646564223a322c22766f756368657350657259656172223a31302c22776179496e5761697444617973223a337d2c2274797065223a22736f63696574792d666f756e646564227d5d2c226c6f67223a22746573742e6578616d706c65222c2276223a307d'),
('1', '1893456000000', 'founding', 'founding:people:1', 'found-people', '{person:f1,person:f2,person:f3,person:f4,person:f5,person:f6,person:f7,person:f8,person:f9,person:f10,person:f11,person:f12,person:f13,person:f14,person:f15,person:f16,person:f17,person:f18,person:f19,person:f20}', E'\\x900e240d81f7041169940aeadf8df57c91fb5276c8753b4dd656457d3745abfb', E'\\x7b22616374223a7b226964223a22666f756e64696e673a70656f706c653a31222c2270656f706c65223a5b7b22636974697a656e223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a22626958504d57526864337a6e51752d4b3249525348475a6c384e4f44364c4d317576707056714b32636534222c226c656e677468223a387d2c22706572736f6e223a226631227d2c7b22636974697a656e223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a22315556367437355f356b744f535f754e455f424153764d367474504763593676426b34386d784b68346945222c226c656e677468223a387d2c22706572736f6e223a226632227d2c7b22636974697a656e223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a22302d5a6355784e5a5a4d4c4a394653435574755230642d30443850355633784b634d4b4569653037364949222c226c656e677468223a387d2c22706572736f6e223a226633227d2c7b22636974697a656e223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a224a72694b4b5742305758393664566143376f3370427063734f356e5631433757636b6a35744a4756314467222c226c656e677468223a387d2c22706572736f6e223a226634227d2c7b22636974697a656e223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a22387467734b57766f6635594d456e384c33303762435156325446796a587133716a64315f535a3252333351222c226c656e677468223a387d2c22706572736f6e223a226635227d2c7b22636974697a656e223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a2276704f786757717a2d314e36736c7666516f476d5530364474464a486d6e7a58434658356773746a7a6559222c226c656e677468223a387d2c22706572736f6e223a226636227d2c7b22636974697a656e223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a22626a41476b6c48576a556979686c6538453247794b313245365330494a6c7a375a68536d67556a5134706f222c226c656e677468223a387d2c22706572736f6e223a226637227d2c7b22636974697a656e223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a227244547168334c62492d49426c44797830576130534b4b4263444b6975786b795f4e624d45526766713455222c226c656e677468223a387d2c22706572736f6e223a226638227d2c7b22636974697a656e223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a224f566e64306d4e366c546e6a514f4f3843577a4c355a505539713838516c686f66345f7478616753374a30222c226c656e677468223a387d2c22706572736f6e223a226639227d2c7b22636974697a656e223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a227a55766b5a564d6e58542d58384c5831395a3546574a50336943416542456d35554e6e63467359434e324d222c226c656e677468223a397d2c22706572736f6e223a22663130227d2c7b22636974697a656e223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a224c78586337496654372d57456f745137586e414c79615f447774794671676f364453727a766d5875334a30222c226c656e677468223a397d2c22706572736f6e223a22663131227d2c7b22636974697a656e223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a22365f345a6d5845346861666c5771614974566b484556746c5a6851723043754d707262794877394b43326f222c226c656e677468223a397d2c22706572736f6e223a22663132227d2c7b22636974697a656e223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a226b61334946696258426e666f394c595766785544736930556a745a5769446f68457557544d644748677830222c226c656e677468223a397d2c22706572736f6e223a22663133227d2c7b22636974697a656e223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a2259626b696745306469467770545a7833376535613453712d374b785369556f6e4c6c3341744e3943457330222c226c656e677468223a397d2c22706572736f6e223a22663134227d2c7b22636974697a656e223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a223764586f3042546471684738724947474f4d793676644c58513776616c5f5a3361712d5369415672715241222c226c656e677468223a397d2c22706572736f6e223a22663135227d2c7b22636974697a656e223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a22656c39626d57487551584531544f374a4675564a546b35456771314a5464635f724e476c626f4679534549222c226c656e677468223a397d2c22706572736f6e223a22663136227d2c7b22636974697a656e223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a222d56616b3363674d7635703349467361796c786e56333138736b4c61366c5a57764a62566d753765475373222c226c656e677468223a397d2c22706572736f6e223a22663137227d2c7b22636974697a656e223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a224977345f695166325a69705a724b526c5a7167314847787576362d41733265566e6b77633457755554716b222c226c656e677468223a397d2c22706572736f6e223a22663138227d2c7b22636974697a656e223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a224f4b7541626e4979364e4330794e7a3467383136613075444e4b4c412d37754d6c6f55764e334d512d5034222c226c656e677468223a397d2c22706572736f6e223a22663139227d2c7b22636974697a656e223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a22467077795668515a68543730536e76304b327549494a334841314b795f676339524f555070336a454c4451222c226c656e677468223a397d2c22706572736f6e223a22663230227d5d2c2274797065223a22666f756e642d70656f706c65227d2c226174223a313839333435363030303030302c2261757468223a22666f756e64696e67222c226279223a22666f756e64696e67222c226576656e7473223a5b7b22666f756e646572223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a22626958504d57526864337a6e51752d4b3249525348475a6c384e4f44364c4d317576707056714b32636534222c226c656e677468223a387d2c22706572736f6e223a226631222c2274797065223a22706572736f6e2d72656769737465726564227d2c7b22706572736f6e223a226631222c2274797065223a22636974697a656e2d7265636f676e69736564227d2c7b22666f756e646572223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a22315556367437355f356b744f535f754e455f424153764d367474504763593676426b34386d784b68346945222c226c656e677468223a387d2c22706572736f6e223a226632222c2274797065223a22706572736f6e2d72656769737465726564227d2c7b22706572736f6e223a226632222c2274797065223a22636974697a656e2d7265636f676e69736564227d2c7b22666f756e646572223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a22302d5a6355784e5a5a4d4c4a394653435574755230642d30443850355633784b634d4b4569653037364949222c226c656e677468223a387d2c22706572736f6e223a226633222c2274797065223a22706572736f6e2d72656769737465726564227d2c7b22706572736f6e223a226633222c2274797065223a22636974697a656e2d7265636f676e69736564227d2c7b22666f756e646572223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a224a72694b4b5742305758393664566143376f3370427063734f356e5631433757636b6a35744a4756314467222c226c656e677468223a387d2c22706572736f6e223a226634222c2274797065223a22706572736f6e2d72656769737465726564227d2c7b22706572736f6e223a226634222c2274797065223a22636974697a656e2d7265636f676e69736564227d2c7b22666f756e646572223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a22387467734b57766f6635594d456e384c33303762435156325446796a587133716a64315f535a3252333351222c226c656e677468223a387d2c22706572736f6e223a226635222c2274797065223a22706572736f6e2d72656769737465726564227d2c7b22706572736f6e223a226635222c2274797065223a22636974697a656e2d7265636f676e69736564227d2c7b22666f756e646572223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a2276704f786757717a2d314e36736c7666516f476d5530364474464a486d6e7a58434658356773746a7a6559222c226c656e677468223a387d2c22706572736f6e223a226636222c2274797065223a22706572736f6e2d72656769737465726564227d2c7b22706572736f6e223a226636222c2274797065223a22636974697a656e2d7265636f676e69736564227d2c7b22666f756e646572223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a22626a41476b6c48576a556979686c6538453247794b313245365330494a6c7a375a68536d67556a5134706f222c226c656e677468223a387d2c22706572736f6e223a226637222c2274797065223a22706572736f6e2d72656769737465726564227d2c7b22706572736f6e223a226637222c2274797065223a22636974697a656e2d7265636f676e69736564227d2c7b22666f756e646572223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a227244547168334c62492d49426c44797830576130534b4b4263444b6975786b795f4e624d45526766713455222c226c656e677468223a387d2c22706572736f6e223a226638222c2274797065223a22706572736f6e2d72656769737465726564227d2c7b22706572736f6e223a226638222c2274797065223a22636974697a656e2d7265636f676e69736564227d2c7b22666f756e646572223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a224f566e64306d4e366c546e6a514f4f3843577a4c355a505539713838516c686f66345f7478616753374a30222c226c656e677468223a387d2c22706572736f6e223a226639222c2274797065223a22706572736f6e2d72656769737465726564227d2c7b22706572736f6e223a226639222c2274797065223a22636974697a656e2d7265636f676e69736564227d2c7b22666f756e646572223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a227a55766b5a564d6e58542d58384c5831395a3546574a50336943416542456d35554e6e63467359434e324d222c226c656e677468223a397d2c22706572736f6e223a22663130222c2274797065223a22706572736f6e2d72656769737465726564227d2c7b22706572736f6e223a22663130222c2274797065223a22636974697a656e2d7265636f676e69736564227d2c7b22666f756e646572223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a224c78586337496654372d57456f745137586e414c79615f447774794671676f364453727a766d5875334a30222c226c656e677468223a397d2c22706572736f6e223a22663131222c2274797065223a22706572736f6e2d72656769737465726564227d2c7b22706572736f6e223a22663131222c2274797065223a22636974697a656e2d7265636f676e69736564227d2c7b22666f756e646572223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a22365f345a6d5845346861666c5771614974566b484556746c5a6851723043754d707262794877394b43326f222c226c656e677468223a397d2c22706572736f6e223a22663132222c2274797065223a22706572736f6e2d72656769737465726564227d2c7b22706572736f6e223a22663132222c2274797065223a22636974697a656e2d7265636f676e69736564227d2c7b22666f756e646572223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a226b61334946696258426e666f394c595766785544736930556a745a5769446f68457557544d644748677830222c226c656e677468223a397d2c22706572736f6e223a22663133222c2274797065223a22706572736f6e2d72656769737465726564227d2c7b22706572736f6e223a22663133222c2274797065223a22636974697a656e2d7265636f676e69736564227d2c7b22666f756e646572223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a2259626b696745306469467770545a7833376535613453712d374b785369556f6e4c6c3341744e3943457330222c226c656e677468223a397d2c22706572736f6e223a22663134222c2274797065223a22706572736f6e2d72656769737465726564227d2c7b22706572736f6e223a22663134222c2274797065223a22636974697a656e2d7265636f676e69736564227d2c7b22666f756e646572223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a223764586f3042546471684738724947474f4d793676644c58513776616c5f5a3361712d5369415672715241222c226c656e677468223a397d2c22706572736f6e223a22663135222c2274797065223a22706572736f6e2d72656769737465726564227d2c7b22706572736f6e223a22663135222c2274797065223a22636974697a656e2d7265636f676e69736564227d2c7b22666f756e646572223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a22656c39626d57487551584531544f374a4675564a546b35456771314a5464635f724e476c626f4679534549222c226c656e677468223a397d2c22706572736f6e223a22663136222c2274797065223a22706572736f6e2d72656769737465726564227d2c7b22706572736f6e223a22663136222c2274797065223a22636974697a656e2d7265636f676e69736564227d2c7b22666f756e646572223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a222d56616b3363674d7635703349467361796c786e56333138736b4c61366c5a57764a62566d753765475373222c226c656e677468223a397d2c22706572736f6e223a22663137222c2274797065223a22706572736f6e2d72656769737465726564227d2c7b22706572736f6e223a22663137222c2274797065223a22636974697a656e2d7265636f676e69736564227d2c7b22666f756e646572223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a224977345f695166325a69705a724b526c5a7167314847787576362d41733265566e6b77633457755554716b222c226c656e677468223a397d2c22706572736f6e223a22663138222c2274797065223a22706572736f6e2d72656769737465726564227d2c7b22706572736f6e223a22663138222c2274797065223a22636974697a656e2d7265636f676e69736564227d2c7b22666f756e646572223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a224f4b7541626e4979364e4330794e7a3467383136613075444e4b4c412d37754d6c6f55764e334d512d5034222c226c656e677468223a397d2c22706572736f6e223a22663139222c2274797065223a22706572736f6e2d72656769737465726564227d2c7b22706572736f6e223a22663139222c2274797065223a22636974697a656e2d7265636f676e69736564227d2c7b22666f756e646572223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a22467077795668515a68543730536e76304b327549494a334841314b795f676339524f555070336a454c4451222c226c656e677468223a397d2c22706572736f6e223a22663230222c2274797065223a22706572736f6e2d72656769737465726564227d2c7b22706572736f6e223a22663230222c2274797065223a22636974697a656e2d7265636f676e69736564227d5d2c226c6f67223a22746573742e6578616d706c65222c2276223a307d'),
('10', '1893456000000', 'f11', 'said-3', 'comment', '{person:f11,proposal:d6,circle:circle-1}', E'\\x8cbcb88f725612c64da70c2b88f10dc422a962ea114eef9e0ac709a020b8bb13', E'\\x7b22616374223a7b226964223a22736169642d33222c2270726f706f73616c223a226436222c2274657874223a7b22636f6d6d69746d656e74223a2271303365425558386e6b674464687139557059455f31636a6167484249587038794e4d53734c765373316b222c226c656e677468223a393030307d2c2274797065223a22636f6d6d656e74227d2c226174223a313839333435363030303030302c2261757468223a2273657373696f6e222c226279223a22663131222c226576656e7473223a5b7b22636f6d6d656e74223a22633130222c22706572736f6e223a22663131222c2270726f706f73616c223a226436222c2274657874223a7b22636f6d6d69746d656e74223a2271303365425558386e6b674464687139557059455f31636a6167484249587038794e4d53734c765373316b222c226c656e677468223a393030307d2c2274797065223a22636f6d6d656e742d6d616465227d5d2c226c6f67223a22746573742e6578616d706c65222c2276223a307d'),
('11', '1893456000000', 'f11', 'sealed-by-f11', 'vote-hidden', '{person:f11,proposal:d6,circle:circle-1}', E'\\x843e2e77d95b3efab4dd18c0ca054a3dad42d38fb145036d99dee731b134471a', E'\\x7b22616374223a7b226964223a227365616c65642d62792d663131222c2270726f706f73616c223a226436222c227365616c6564223a7b22636f6d6d69746d656e74223a226761386f32544276494d5f5563316877316c3175675433594959616432526e455f5947315a677365376a67222c226c656e677468223a337d2c2273746570223a302c2274797065223a22766f74652d68696464656e227d2c226174223a313839333435363030303030302c2261757468223a2273657373696f6e222c226279223a22663131222c226576656e7473223a5b7b22706572736f6e223a22663131222c2270726f706f73616c223a226436222c227365616c6564223a7b22636f6d6d69746d656e74223a226761386f32544276494d5f5563316877316c3175675433594959616432526e455f5947315a677365376a67222c226c656e677468223a337d2c2273746570223a302c2274797065223a2268696464656e2d766f74652d63617374222c2276657273696f6e223a317d5d2c226c6f67223a22746573742e6578616d706c65222c2276223a307d'),
('12', '1893456000000', 'f12', 'sealed-by-f12', 'vote-hidden', '{person:f12,proposal:d6,circle:circle-1}', E'\\x79d56e5ed369d3bd6768568796d7895989ee0e4be452f7433b2fe56be3a20eaa', E'\\x7b22616374223a7b226964223a227365616c65642d62792d663132222c2270726f706f73616c223a226436222c227365616c6564223a7b22636f6d6d69746d656e74223a225263656d4b4941776230634142486e416b424c7272557435435a5f7876533359685f33334d585f65342d67222c226c656e677468223a337d2c2273746570223a302c2274797065223a22766f74652d68696464656e227d2c226174223a313839333435363030303030302c2261757468223a2273657373696f6e222c226279223a22663132222c226576656e7473223a5b7b22706572736f6e223a22663132222c2270726f706f73616c223a226436222c227365616c6564223a7b22636f6d6d69746d656e74223a225263656d4b4941776230634142486e416b424c7272557435435a5f7876533359685f33334d585f65342d67222c226c656e677468223a337d2c2273746570223a302c2274797065223a2268696464656e2d766f74652d63617374222c2276657273696f6e223a317d5d2c226c6f67223a22746573742e6578616d706c65222c2276223a307d'),
('13', '1893456000000', 'f1', 'at-the-top', 'propose', '{person:f1,proposal:d13,circle:top}', E'\\x144c2bda80f6005c3431313c4aa1e70fd240d67dbe8108a19a31fd79c77174e9', E'\\x7b22616374223a7b22636972636c65223a22746f70222c22636f6e74656e74223a7b2263617365223a7b22636f6d6d69746d656e74223a2235347257725f55655f5972564f38633977475957645f32366b73585f3467445f3249335934434671554b4d222c226c656e677468223a377d2c22636f737473223a5b5d2c2265666665637473223a5b7b22706f736974696f6e223a225765207374616e642062792069742e222c2274797065223a2273746174652d706f736974696f6e227d5d2c2265766964656e6365223a5b7b227469746c65223a7b22636f6d6d69746d656e74223a22733762304e5f44317130754963303638766e534771664c434c505068736b61647a76695838713474627159222c226c656e677468223a377d7d5d2c226578706563746174696f6e223a7b226578706563746564223a7b22636f6d6d69746d656e74223a2265417a554536336f4c69303058577761717a59534965766e5569697770623972694a4b574a4b5a68753267222c226c656e677468223a347d2c226d656173757265223a7b22636f6d6d69746d656e74223a222d6c5853504f364f32645446375156304f4f694f576a6f4e2d4d4d564f48704c4372464e554732346c5855222c226c656e677468223a357d2c227265766965774174223a313930393039343430303030307d2c22736572766573223a5b315d2c227469746c65223a7b22636f6d6d69746d656e74223a224561364457575278434a6a545856736a49306f5a73454f30563478674e3057534b5970344b6a2d4e697977222c226c656e677468223a31307d7d2c226964223a2261742d7468652d746f70222c2274797065223a2270726f706f7365227d2c226174223a313839333435363030303030302c2261757468223a2273657373696f6e222c226279223a226631222c226576656e7473223a5b7b22616761696e73744f72646572223a66616c73652c22617574686f72223a226631222c22636972636c65223a22746f70222c22636f6e74656e74223a7b2263617365223a7b22636f6d6d69746d656e74223a2235347257725f55655f5972564f38633977475957645f32366b73585f3467445f3249335934434671554b4d222c226c656e677468223a377d2c22636f737473223a5b5d2c2265666665637473223a5b7b22706f736974696f6e223a225765207374616e642062792069742e222c2274797065223a2273746174652d706f736974696f6e227d5d2c2265766964656e6365223a5b7b227469746c65223a7b22636f6d6d69746d656e74223a22733762304e5f44317130754963303638766e534771664c434c505068736b61647a76695838713474627159222c226c656e677468223a377d7d5d2c226578706563746174696f6e223a7b226578706563746564223a7b22636f6d6d69746d656e74223a2265417a554536336f4c69303058577761717a59534965766e5569697770623972694a4b574a4b5a68753267222c226c656e677468223a347d2c226d656173757265223a7b22636f6d6d69746d656e74223a222d6c5853504f364f32645446375156304f4f694f576a6f4e2d4d4d564f48704c4372464e554732346c5855222c226c656e677468223a357d2c227265766965774174223a313930393039343430303030307d2c22736572766573223a5b315d2c227469746c65223a7b22636f6d6d69746d656e74223a224561364457575278434a6a545856736a49306f5a73454f30563478674e3057534b5970344b6a2d4e697977222c226c656e677468223a31307d7d2c2264656369646572223a22746f70222c226465636973696f6e4b696e64223a227265736f6c7574696f6e222c22656c6563746f72617465223a5b226631222c226632222c226633222c226634222c226635222c226636222c226637222c226638222c226639225d2c226c6164646572223a5b7b22686f757273223a3136382c226b696e64223a22636f6e73656e737573222c226d696e696d756d486f757273223a37322c2272756c65223a226d6f72652d6167726565222c2274776f546869726473223a66616c73657d2c7b2264697363757373696f6e486f757273223a34382c22686f757273223a37322c226b696e64223a22726f756e64222c226f66223a312c22726f756e64223a312c227468726573686f6c64223a7b2264223a31302c226e223a397d7d2c7b2264697363757373696f6e486f757273223a34382c22686f757273223a37322c226b696e64223a22726f756e64222c226f66223a312c22726f756e64223a312c227468726573686f6c64223a7b2264223a31302c226e223a387d7d2c7b2264697363757373696f6e486f757273223a34382c22686f757273223a37322c226b696e64223a22726f756e64222c226f66223a312c22726f756e64223a312c227468726573686f6c64223a7b2264223a31302c226e223a377d7d2c7b2264697363757373696f6e486f757273223a34382c22686f757273223a37322c226b696e64223a22726f756e64222c226f66223a312c22726f756e64223a312c227468726573686f6c64223a7b2264223a31302c226e223a367d7d2c7b2264697363757373696f6e486f757273223a34382c22686f757273223a37322c226b696e64223a22726f756e64222c226f66223a312c22726f756e64223a312c227468726573686f6c64223a226d616a6f72697479227d5d2c226e756d626572223a312c227072616374696365223a7b22616761696e44617973223a33302c22616e7377657244617973223a31342c2261736b73223a7b2265766964656e6365223a747275652c226578706563746174696f6e223a747275652c22676f616c73223a747275657d2c2268696464656e566f746573223a66616c73652c226e616d65223a224c656164657273686970222c227075626c6963436f6d6d656e74223a747275652c2271756f72756d223a7b2264223a322c226e223a312c22737472696374223a747275657d2c227265717569726573223a2273657373696f6e222c22737461676573223a5b7b22686f757273223a3136382c226d6574686f64223a22636f6e73656e737573222c226d696e696d756d486f757273223a37322c2272756c65223a226d6f72652d6167726565227d2c7b2264697363757373696f6e486f757273223a34382c22686f757273223a37322c226d6574686f64223a22766f7465222c22726f756e6473223a312c227468726573686f6c64223a7b2264223a31302c226e223a397d7d2c7b2264697363757373696f6e486f757273223a34382c22686f757273223a37322c226d6574686f64223a22766f7465222c22726f756e6473223a312c227468726573686f6c64223a7b2264223a31302c226e223a387d7d2c7b2264697363757373696f6e486f757273223a34382c22686f757273223a37322c226d6574686f64223a22766f7465222c22726f756e6473223a312c227468726573686f6c64223a7b2264223a31302c226e223a377d7d2c7b2264697363757373696f6e486f757273223a34382c22686f757273223a37322c226d6574686f64223a22766f7465222c22726f756e6473223a312c227468726573686f6c64223a7b2264223a31302c226e223a367d7d2c7b2264697363757373696f6e486f757273223a34382c22686f757273223a37322c226d6574686f64223a22766f7465222c22726f756e6473223a312c227468726573686f6c64223a226d616a6f72697479227d5d7d2c2270726f706f73616c223a22643133222c2270726f706f736572223a226631222c2272656375736564223a5b5d2c2274797065223a2270726f706f73616c2d6f70656e6564227d2c7b22626567616e223a313839333435363030303030302c22656e6473223a313839343036303830303030302c227068617365223a22636f6e73656e737573222c2270726f706f73616c223a22643133222c2273746570223a302c2274797065223a2270686173652d626567616e227d5d2c226c6f67223a22746573742e6578616d706c65222c2276223a307d'),
('14', '1893456000000', 'f2', 'taken-0', 'take-position', '{person:f2,proposal:d13,circle:top}', E'\\x26f8bf5422cc0f32ee842befcbd9fecf64d6dd00b583a8a7a0e3c23e9c93b89e', E'\\x7b22616374223a7b226964223a2274616b656e2d30222c22706f736974696f6e223a226167726565222c2270726f706f73616c223a22643133222c2274797065223a2274616b652d706f736974696f6e222c2276657273696f6e223a317d2c226174223a313839333435363030303030302c2261757468223a2273657373696f6e222c226279223a226632222c226576656e7473223a5b7b22706572736f6e223a226632222c22706f736974696f6e223a226167726565222c2270726f706f73616c223a22643133222c2273746570223a302c2274797065223a22706f736974696f6e2d74616b656e222c2276657273696f6e223a317d5d2c226c6f67223a22746573742e6578616d706c65222c2276223a307d'),
('15', '1893456000000', 'f3', 'taken-1', 'take-position', '{person:f3,proposal:d13,circle:top}', E'\\x7ee51a362ebf58ef86c0e72738ce6c7aa9556b75e935ea9c453b8aa439bee909', E'\\x7b22616374223a7b226964223a2274616b656e2d31222c22706f736974696f6e223a226162737461696e222c2270726f706f73616c223a22643133222c2274797065223a2274616b652d706f736974696f6e222c2276657273696f6e223a317d2c226174223a313839333435363030303030302c2261757468223a2273657373696f6e222c226279223a226633222c226576656e7473223a5b7b22706572736f6e223a226633222c22706f736974696f6e223a226162737461696e222c2270726f706f73616c223a22643133222c2273746570223a302c2274797065223a22706f736974696f6e2d74616b656e222c2276657273696f6e223a317d5d2c226c6f67223a22746573742e6578616d706c65222c2276223a307d'),
('16', '1893456000000', 'f3', 'taken-2', 'take-position', '{person:f3,proposal:d13,circle:top}', E'\\xf4e148f96df106fec722d7a3fb94c8c8695427e61a591496fac6391a0fa36604', E'\\x7b22616374223a7b226964223a2274616b656e2d32222c22706f736974696f6e223a226167726565222c2270726f706f73616c223a22643133222c2274797065223a2274616b652d706f736974696f6e222c2276657273696f6e223a317d2c226174223a313839333435363030303030302c2261757468223a2273657373696f6e222c226279223a226633222c226576656e7473223a5b7b22706572736f6e223a226633222c22706f736974696f6e223a226167726565222c2270726f706f73616c223a22643133222c2273746570223a302c2274797065223a22706f736974696f6e2d74616b656e222c2276657273696f6e223a317d5d2c226c6f67223a22746573742e6578616d706c65222c2276223a307d'),
('2', '1893456000000', 'founding', 'founding:top', 'found-circles', '{circle:top,person:f1,person:f2,person:f3,person:f4,person:f5,person:f6,person:f7,person:f8,person:f9}', E'\\x45d5f5c7d32357966b66b6445fd8022d72caf025c364d58539018a05e843187c', E'\\x7b22616374223a7b22636972636c6573223a5b7b2261726561223a227468652061726561206f6620746f70222c2263686172746572223a7b7d2c22636972636c65223a22746f70222c226d656574696e6773223a5b5d2c226d656d62657273223a5b7b22706572736f6e223a226631227d2c7b22706572736f6e223a226632227d2c7b22706572736f6e223a226633227d2c7b22706572736f6e223a226634227d2c7b22706572736f6e223a226635227d2c7b22706572736f6e223a226636227d2c7b22706572736f6e223a226637227d2c7b22706572736f6e223a226638227d2c7b22706572736f6e223a226639227d5d2c226e616d65223a22746f70222c22706172656e74223a6e756c6c2c22707572706f7365223a22746f206361726520666f7220746f70222c22736572766573223a5b315d7d5d2c226964223a22666f756e64696e673a746f70222c2274797065223a22666f756e642d636972636c6573227d2c226174223a313839333435363030303030302c2261757468223a22666f756e64696e67222c226279223a22666f756e64696e67222c226576656e7473223a5b7b2261726561223a227468652061726561206f6620746f70222c2263686172746572223a7b22656e64436f6e646974696f6e223a6e756c6c2c226c6f636b6564507261637469636573223a5b5d2c226d656d626572436170223a392c226d656d6265724d696e696d756d223a322c2273656174427564676574223a6e756c6c7d2c22636972636c65223a22746f70222c226d656574696e6773223a5b5d2c226e616d65223a22746f70222c22706172656e74223a6e756c6c2c22707261637469636573223a7b2262794b696e64223a7b7d2c2267656e6572616c223a7b22616761696e44617973223a33302c22616e7377657244617973223a31342c2261736b73223a7b2265766964656e6365223a747275652c226578706563746174696f6e223a747275652c22676f616c73223a747275657d2c2268696464656e566f746573223a66616c73652c226e616d65223a224c656164657273686970222c227075626c6963436f6d6d656e74223a747275652c2271756f72756d223a7b2264223a322c226e223a312c22737472696374223a747275657d2c227265717569726573223a2273657373696f6e222c22737461676573223a5b7b22686f757273223a3136382c226d6574686f64223a22636f6e73656e737573222c226d696e696d756d486f757273223a37322c2272756c65223a226d6f72652d6167726565227d2c7b2264697363757373696f6e486f757273223a34382c22686f757273223a37322c226d6574686f64223a22766f7465222c22726f756e6473223a312c227468726573686f6c64223a7b2264223a31302c226e223a397d7d2c7b2264697363757373696f6e486f757273223a34382c22686f757273223a37322c226d6574686f64223a22766f7465222c22726f756e6473223a312c227468726573686f6c64223a7b2264223a31302c226e223a387d7d2c7b2264697363757373696f6e486f757273223a34382c22686f757273223a37322c226d6574686f64223a22766f7465222c22726f756e6473223a312c227468726573686f6c64223a7b2264223a31302c226e223a377d7d2c7b2264697363757373696f6e486f757273223a34382c22686f757273223a37322c226d6574686f64223a22766f7465222c22726f756e6473223a312c227468726573686f6c64223a7b2264223a31302c226e223a367d7d2c7b2264697363757373696f6e486f757273223a34382c22686f757273223a37322c226d6574686f64223a22766f7465222c22726f756e6473223a312c227468726573686f6c64223a226d616a6f72697479227d5d7d7d2c22707572706f7365223a22746f206361726520666f7220746f70222c22736572766573223a5b315d2c2274797065223a22636972636c652d63726561746564227d2c7b22636972636c65223a22746f70222c22706572736f6e223a226631222c2273696e6365223a313839333435363030303030302c2274797065223a226d656d6265722d736561746564227d2c7b22636972636c65223a22746f70222c22706572736f6e223a226632222c2273696e6365223a313839333435363030303030302c2274797065223a226d656d6265722d736561746564227d2c7b22636972636c65223a22746f70222c22706572736f6e223a226633222c2273696e6365223a313839333435363030303030302c2274797065223a226d656d6265722d736561746564227d2c7b22636972636c65223a22746f70222c22706572736f6e223a226634222c2273696e6365223a313839333435363030303030302c2274797065223a226d656d6265722d736561746564227d2c7b22636972636c65223a22746f70222c22706572736f6e223a226635222c2273696e6365223a313839333435363030303030302c2274797065223a226d656d6265722d736561746564227d2c7b22636972636c65223a22746f70222c22706572736f6e223a226636222c2273696e6365223a313839333435363030303030302c2274797065223a226d656d6265722d736561746564227d2c7b22636972636c65223a22746f70222c22706572736f6e223a226637222c2273696e6365223a313839333435363030303030302c2274797065223a226d656d6265722d736561746564227d2c7b22636972636c65223a22746f70222c22706572736f6e223a226638222c2273696e6365223a313839333435363030303030302c2274797065223a226d656d6265722d736561746564227d2c7b22636972636c65223a22746f70222c22706572736f6e223a226639222c2273696e6365223a313839333435363030303030302c2274797065223a226d656d6265722d736561746564227d5d2c226c6f67223a22746573742e6578616d706c65222c2276223a307d'),
('3', '1893456000000', 'founding', 'founding:circle:0', 'found-circles', '{circle:circle-0,circle:top,person:f1,person:f2,person:f3,person:f4,person:f5,person:f6,person:f7,person:f8,person:f9}', E'\\x83c789b198a37620460c3595ee9b685a8f7f8044a28d06110e924ae218d69335', E'\\x7b22616374223a7b22636972636c6573223a5b7b2261726561223a227468652061726561206f6620636972636c652d30222c2263686172746572223a7b7d2c22636972636c65223a22636972636c652d30222c226d656574696e6773223a5b5d2c226d656d62657273223a5b7b22706572736f6e223a226631227d2c7b22706572736f6e223a226632227d2c7b22706572736f6e223a226633227d2c7b22706572736f6e223a226634227d2c7b22706572736f6e223a226635227d2c7b22706572736f6e223a226636227d2c7b22706572736f6e223a226637227d2c7b22706572736f6e223a226638227d2c7b22706572736f6e223a226639227d5d2c226e616d65223a22636972636c652d30222c22706172656e74223a22746f70222c22707261637469636573223a7b2262794b696e64223a7b7d2c2267656e6572616c223a7b22616761696e44617973223a33302c22616e7377657244617973223a31342c2261736b73223a7b2265766964656e6365223a747275652c226578706563746174696f6e223a747275652c22676f616c73223a747275657d2c2268696464656e566f746573223a747275652c226e616d65223a2248696464656e20766f746573222c227075626c6963436f6d6d656e74223a747275652c2271756f72756d223a7b2264223a322c226e223a312c22737472696374223a747275657d2c227265717569726573223a2273657373696f6e222c22737461676573223a5b7b2264697363757373696f6e486f757273223a302c22686f757273223a37322c226d6574686f64223a22766f7465222c22726f756e6473223a312c227468726573686f6c64223a226d616a6f72697479227d5d7d7d2c22707572706f7365223a22746f206361726520666f7220636972636c652d30222c22736572766573223a5b315d7d5d2c226964223a22666f756e64696e673a636972636c653a30222c2274797065223a22666f756e642d636972636c6573227d2c226174223a313839333435363030303030302c2261757468223a22666f756e64696e67222c226279223a22666f756e64696e67222c226576656e7473223a5b7b2261726561223a227468652061726561206f6620636972636c652d30222c2263686172746572223a7b22656e64436f6e646974696f6e223a6e756c6c2c226c6f636b6564507261637469636573223a5b5d2c226d656d626572436170223a392c226d656d6265724d696e696d756d223a322c2273656174427564676574223a6e756c6c7d2c22636972636c65223a22636972636c652d30222c226d656574696e6773223a5b5d2c226e616d65223a22636972636c652d30222c22706172656e74223a22746f70222c22707261637469636573223a7b2262794b696e64223a7b7d2c2267656e6572616c223a7b22616761696e44617973223a33302c22616e7377657244617973223a31342c2261736b73223a7b2265766964656e6365223a747275652c226578706563746174696f6e223a747275652c22676f616c73223a747275657d2c2268696464656e566f746573223a747275652c226e616d65223a2248696464656e20766f746573222c227075626c6963436f6d6d656e74223a747275652c2271756f72756d223a7b2264223a322c226e223a312c22737472696374223a747275657d2c227265717569726573223a2273657373696f6e222c22737461676573223a5b7b2264697363757373696f6e486f757273223a302c22686f757273223a37322c226d6574686f64223a22766f7465222c22726f756e6473223a312c227468726573686f6c64223a226d616a6f72697479227d5d7d7d2c22707572706f7365223a22746f206361726520666f7220636972636c652d30222c22736572766573223a5b315d2c2274797065223a22636972636c652d63726561746564227d2c7b22636972636c65223a22636972636c652d30222c22706572736f6e223a226631222c2273696e6365223a313839333435363030303030302c2274797065223a226d656d6265722d736561746564227d2c7b22636972636c65223a22636972636c652d30222c22706572736f6e223a226632222c2273696e6365223a313839333435363030303030302c2274797065223a226d656d6265722d736561746564227d2c7b22636972636c65223a22636972636c652d30222c22706572736f6e223a226633222c2273696e6365223a313839333435363030303030302c2274797065223a226d656d6265722d736561746564227d2c7b22636972636c65223a22636972636c652d30222c22706572736f6e223a226634222c2273696e6365223a313839333435363030303030302c2274797065223a226d656d6265722d736561746564227d2c7b22636972636c65223a22636972636c652d30222c22706572736f6e223a226635222c2273696e6365223a313839333435363030303030302c2274797065223a226d656d6265722d736561746564227d2c7b22636972636c65223a22636972636c652d30222c22706572736f6e223a226636222c2273696e6365223a313839333435363030303030302c2274797065223a226d656d6265722d736561746564227d2c7b22636972636c65223a22636972636c652d30222c22706572736f6e223a226637222c2273696e6365223a313839333435363030303030302c2274797065223a226d656d6265722d736561746564227d2c7b22636972636c65223a22636972636c652d30222c22706572736f6e223a226638222c2273696e6365223a313839333435363030303030302c2274797065223a226d656d6265722d736561746564227d2c7b22636972636c65223a22636972636c652d30222c22706572736f6e223a226639222c2273696e6365223a313839333435363030303030302c2274797065223a226d656d6265722d736561746564227d5d2c226c6f67223a22746573742e6578616d706c65222c2276223a307d'),
('4', '1893456000000', 'founding', 'founding:circle:1', 'found-circles', '{circle:circle-1,circle:top,person:f10,person:f11,person:f12,person:f13,person:f14,person:f15,person:f16,person:f17,person:f18}', E'\\xb1e689148fb6c252d8b19dca5319ac47cfb68f6dc567994aca25e79a06b27dd9', E'\\x7b22616374223a7b22636972636c6573223a5b7b2261726561223a227468652061726561206f6620636972636c652d31222c2263686172746572223a7b7d2c22636972636c65223a22636972636c652d31222c226d656574696e6773223a5b5d2c226d656d62657273223a5b7b22706572736f6e223a22663130227d2c7b22706572736f6e223a22663131227d2c7b22706572736f6e223a22663132227d2c7b22706572736f6e223a22663133227d2c7b22706572736f6e223a22663134227d2c7b22706572736f6e223a22663135227d2c7b22706572736f6e223a22663136227d2c7b22706572736f6e223a22663137227d2c7b22706572736f6e223a22663138227d5d2c226e616d65223a22636972636c652d31222c22706172656e74223a22746f70222c22707261637469636573223a7b2262794b696e64223a7b7d2c2267656e6572616c223a7b22616761696e44617973223a33302c22616e7377657244617973223a31342c2261736b73223a7b2265766964656e6365223a747275652c226578706563746174696f6e223a747275652c22676f616c73223a747275657d2c2268696464656e566f746573223a747275652c226e616d65223a2248696464656e20766f746573222c227075626c6963436f6d6d656e74223a747275652c2271756f72756d223a7b2264223a322c226e223a312c22737472696374223a747275657d2c227265717569726573223a2273657373696f6e222c22737461676573223a5b7b2264697363757373696f6e486f757273223a302c22686f757273223a37322c226d6574686f64223a22766f7465222c22726f756e6473223a312c227468726573686f6c64223a226d616a6f72697479227d5d7d7d2c22707572706f7365223a22746f206361726520666f7220636972636c652d31222c22736572766573223a5b315d7d5d2c226964223a22666f756e64696e673a636972636c653a31222c2274797065223a22666f756e642d636972636c6573227d2c226174223a313839333435363030303030302c2261757468223a22666f756e64696e67222c226279223a22666f756e64696e67222c226576656e7473223a5b7b2261726561223a227468652061726561206f6620636972636c652d31222c2263686172746572223a7b22656e64436f6e646974696f6e223a6e756c6c2c226c6f636b6564507261637469636573223a5b5d2c226d656d626572436170223a392c226d656d6265724d696e696d756d223a322c2273656174427564676574223a6e756c6c7d2c22636972636c65223a22636972636c652d31222c226d656574696e6773223a5b5d2c226e616d65223a22636972636c652d31222c22706172656e74223a22746f70222c22707261637469636573223a7b2262794b696e64223a7b7d2c2267656e6572616c223a7b22616761696e44617973223a33302c22616e7377657244617973223a31342c2261736b73223a7b2265766964656e6365223a747275652c226578706563746174696f6e223a747275652c22676f616c73223a747275657d2c2268696464656e566f746573223a747275652c226e616d65223a2248696464656e20766f746573222c227075626c6963436f6d6d656e74223a747275652c2271756f72756d223a7b2264223a322c226e223a312c22737472696374223a747275657d2c227265717569726573223a2273657373696f6e222c22737461676573223a5b7b2264697363757373696f6e486f757273223a302c22686f757273223a37322c226d6574686f64223a22766f7465222c22726f756e6473223a312c227468726573686f6c64223a226d616a6f72697479227d5d7d7d2c22707572706f7365223a22746f206361726520666f7220636972636c652d31222c22736572766573223a5b315d2c2274797065223a22636972636c652d63726561746564227d2c7b22636972636c65223a22636972636c652d31222c22706572736f6e223a22663130222c2273696e6365223a313839333435363030303030302c2274797065223a226d656d6265722d736561746564227d2c7b22636972636c65223a22636972636c652d31222c22706572736f6e223a22663131222c2273696e6365223a313839333435363030303030302c2274797065223a226d656d6265722d736561746564227d2c7b22636972636c65223a22636972636c652d31222c22706572736f6e223a22663132222c2273696e6365223a313839333435363030303030302c2274797065223a226d656d6265722d736561746564227d2c7b22636972636c65223a22636972636c652d31222c22706572736f6e223a22663133222c2273696e6365223a313839333435363030303030302c2274797065223a226d656d6265722d736561746564227d2c7b22636972636c65223a22636972636c652d31222c22706572736f6e223a22663134222c2273696e6365223a313839333435363030303030302c2274797065223a226d656d6265722d736561746564227d2c7b22636972636c65223a22636972636c652d31222c22706572736f6e223a22663135222c2273696e6365223a313839333435363030303030302c2274797065223a226d656d6265722d736561746564227d2c7b22636972636c65223a22636972636c652d31222c22706572736f6e223a22663136222c2273696e6365223a313839333435363030303030302c2274797065223a226d656d6265722d736561746564227d2c7b22636972636c65223a22636972636c652d31222c22706572736f6e223a22663137222c2273696e6365223a313839333435363030303030302c2274797065223a226d656d6265722d736561746564227d2c7b22636972636c65223a22636972636c652d31222c22706572736f6e223a22663138222c2273696e6365223a313839333435363030303030302c2274797065223a226d656d6265722d736561746564227d5d2c226c6f67223a22746573742e6578616d706c65222c2276223a307d'),
('5', '1893456000000', 'founding', 'founding:complete', 'complete-founding', '{}', E'\\x7251b0deabbdd55117d012eff324b35eef2e50e80a46c83d700489e6cc74b02d', E'\\x7b22616374223a7b226964223a22666f756e64696e673a636f6d706c657465222c22736f636965747946696c65223a2230303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030222c2274797065223a22636f6d706c6574652d666f756e64696e67227d2c226174223a313839333435363030303030302c2261757468223a22666f756e64696e67222c226279223a22666f756e64696e67222c226576656e7473223a5b7b22736f636965747946696c65223a2230303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030222c2274797065223a22666f756e64696e672d636f6d706c65746564227d5d2c226c6f67223a22746573742e6578616d706c65222c2276223a307d'),
('6', '1893456000000', 'f10', 'to-be-kept', 'propose', '{person:f10,proposal:d6,circle:circle-1}', E'\\x0f39901b68d6d2e1f4bd0ccfd143e11b78d68842040c7c86227da19fd03356a0', E'\\x7b22616374223a7b22636972636c65223a22636972636c652d31222c22636f6e74656e74223a7b2263617365223a7b22636f6d6d69746d656e74223a22524c66474f66387a34396b796a527462644579774850646a4e6d446272726a6b626d413969564f6265696b222c226c656e677468223a377d2c22636f737473223a5b5d2c2265666665637473223a5b7b22706f736974696f6e223a225765207374616e642062792069742e222c2274797065223a2273746174652d706f736974696f6e227d5d2c2265766964656e6365223a5b7b227469746c65223a7b22636f6d6d69746d656e74223a2235336a6465335548786a5a72356958356d5a4b5a444637434e557974314b356e6a424a425664465f354849222c226c656e677468223a377d7d5d2c226578706563746174696f6e223a7b226578706563746564223a7b22636f6d6d69746d656e74223a2273364e5238615a46646e586c6852366b584a477365623366385a4f31505f315859554467594b6a30564e6b222c226c656e677468223a347d2c226d656173757265223a7b22636f6d6d69746d656e74223a226353503156786a694e35533051783861347148503957374a562d4a786c6166664d4278726c4c5f435f4673222c226c656e677468223a357d2c227265766965774174223a313930393039343430303030307d2c22736572766573223a5b315d2c227469746c65223a7b22636f6d6d69746d656e74223a223679765f616e35474165724d7537766c533262695852455a356747617439325a3977556e5477433439356f222c226c656e677468223a31307d7d2c226964223a22746f2d62652d6b657074222c2274797065223a2270726f706f7365227d2c226174223a313839333435363030303030302c2261757468223a2273657373696f6e222c226279223a22663130222c226576656e7473223a5b7b22616761696e73744f72646572223a66616c73652c22617574686f72223a22663130222c22636972636c65223a22636972636c652d31222c22636f6e74656e74223a7b2263617365223a7b22636f6d6d69746d656e74223a22524c66474f66387a34396b796a527462644579774850646a4e6d446272726a6b626d413969564f6265696b222c226c656e677468223a377d2c22636f737473223a5b5d2c2265666665637473223a5b7b22706f736974696f6e223a225765207374616e642062792069742e222c2274797065223a2273746174652d706f736974696f6e227d5d2c2265766964656e6365223a5b7b227469746c65223a7b22636f6d6d69746d656e74223a2235336a6465335548786a5a72356958356d5a4b5a444637434e557974314b356e6a424a425664465f354849222c226c656e677468223a377d7d5d2c226578706563746174696f6e223a7b226578706563746564223a7b22636f6d6d69746d656e74223a2273364e5238615a46646e586c6852366b584a477365623366385a4f31505f315859554467594b6a30564e6b222c226c656e677468223a347d2c226d656173757265223a7b22636f6d6d69746d656e74223a226353503156786a694e35533051783861347148503957374a562d4a786c6166664d4278726c4c5f435f4673222c226c656e677468223a357d2c227265766965774174223a313930393039343430303030307d2c22736572766573223a5b315d2c227469746c65223a7b22636f6d6d69746d656e74223a223679765f616e35474165724d7537766c533262695852455a356747617439325a3977556e5477433439356f222c226c656e677468223a31307d7d2c2264656369646572223a22636972636c652d31222c226465636973696f6e4b696e64223a227265736f6c7574696f6e222c22656c6563746f72617465223a5b22663130222c22663131222c22663132222c22663133222c22663134222c22663135222c22663136222c22663137222c22663138225d2c226c6164646572223a5b7b2264697363757373696f6e486f757273223a302c22686f757273223a37322c226b696e64223a22726f756e64222c226f66223a312c22726f756e64223a312c227468726573686f6c64223a226d616a6f72697479227d5d2c226e756d626572223a312c227072616374696365223a7b22616761696e44617973223a33302c22616e7377657244617973223a31342c2261736b73223a7b2265766964656e6365223a747275652c226578706563746174696f6e223a747275652c22676f616c73223a747275657d2c2268696464656e566f746573223a747275652c226e616d65223a2248696464656e20766f746573222c227075626c6963436f6d6d656e74223a747275652c2271756f72756d223a7b2264223a322c226e223a312c22737472696374223a747275657d2c227265717569726573223a2273657373696f6e222c22737461676573223a5b7b2264697363757373696f6e486f757273223a302c22686f757273223a37322c226d6574686f64223a22766f7465222c22726f756e6473223a312c227468726573686f6c64223a226d616a6f72697479227d5d7d2c2270726f706f73616c223a226436222c2270726f706f736572223a22663130222c2272656375736564223a5b5d2c2274797065223a2270726f706f73616c2d6f70656e6564227d2c7b2270726f706f73616c223a226436222c2274797065223a22636173652d616761696e73742d6d697373696e67227d2c7b22626567616e223a313839333435363030303030302c22656e6473223a313839333731353230303030302c227068617365223a22726f756e64222c2270726f706f73616c223a226436222c2273746570223a302c2274797065223a2270686173652d626567616e227d5d2c226c6f67223a22746573742e6578616d706c65222c2276223a307d'),
('7', '1893456000000', 'f11', 'said-0', 'comment', '{person:f11,proposal:d6,circle:circle-1}', E'\\x653bc1f80403ea125a43c1600a5d083201a23fec893b0090e3f25a2925df2d75', E'\\x7b22616374223a7b226964223a22736169642d30222c2270726f706f73616c223a226436222c2274657874223a7b22636f6d6d69746d656e74223a2247524b6243466f565439595a5671653164506575615a4b624f454d384d75746559365a2d6e544c646a5f59222c226c656e677468223a31347d2c2274797065223a22636f6d6d656e74227d2c226174223a313839333435363030303030302c2261757468223a2273657373696f6e222c226279223a22663131222c226576656e7473223a5b7b22636f6d6d656e74223a226337222c22706572736f6e223a22663131222c2270726f706f73616c223a226436222c2274657874223a7b22636f6d6d69746d656e74223a2247524b6243466f565439595a5671653164506575615a4b624f454d384d75746559365a2d6e544c646a5f59222c226c656e677468223a31347d2c2274797065223a22636f6d6d656e742d6d616465227d5d2c226c6f67223a22746573742e6578616d706c65222c2276223a307d'),
('8', '1893456000000', 'f11', 'said-1', 'comment', '{person:f11,proposal:d6,circle:circle-1}', E'\\xbc2a0aebc69349eb2a5827c25e22473d3d12931a048c9a8765923940a8d6efa5', E'\\x7b22616374223a7b226964223a22736169642d31222c2270726f706f73616c223a226436222c2274657874223a7b22636f6d6d69746d656e74223a2272476e4d54674763656a344a6c647941546d39456970615f5f4e6b33773477565438754a375767586d5a55222c226c656e677468223a31307d2c2274797065223a22636f6d6d656e74227d2c226174223a313839333435363030303030302c2261757468223a2273657373696f6e222c226279223a22663131222c226576656e7473223a5b7b22636f6d6d656e74223a226338222c22706572736f6e223a22663131222c2270726f706f73616c223a226436222c2274657874223a7b22636f6d6d69746d656e74223a2272476e4d54674763656a344a6c647941546d39456970615f5f4e6b33773477565438754a375767586d5a55222c226c656e677468223a31307d2c2274797065223a22636f6d6d656e742d6d616465227d5d2c226c6f67223a22746573742e6578616d706c65222c2276223a307d'),
('9', '1893456000000', 'f11', 'said-2', 'comment', '{person:f11,proposal:d6,circle:circle-1}', E'\\xd6c80757916cb3783c56358874b127bab857e3ea19aa5d9b5abc35ce339dc5b1', E'\\x7b22616374223a7b226964223a22736169642d32222c2270726f706f73616c223a226436222c2274657874223a7b22636f6d6d69746d656e74223a226e69504e4464314a486f5a306d736e424c686e3030707747567367774379474677714f786a483974685438222c226c656e677468223a31337d2c2274797065223a22636f6d6d656e74227d2c226174223a313839333435363030303030302c2261757468223a2273657373696f6e222c226279223a22663131222c226576656e7473223a5b7b22636f6d6d656e74223a226339222c22706572736f6e223a22663131222c2270726f706f73616c223a226436222c2274657874223a7b22636f6d6d69746d656e74223a226e69504e4464314a486f5a306d736e424c686e3030707747567367774379474677714f786a483974685438222c226c656e677468223a31337d2c2274797065223a22636f6d6d656e742d6d616465227d5d2c226c6f67223a22746573742e6578616d706c65222c2276223a307d');
insert into "log" ("id", "origin", "clock", "founded", "size", "root", "subtrees", "at", "simulated_now", "alive_at") values
('1', 'test.example', 'simulated', 'true', '17', E'\\xfe2a51e1f13346094f39fee7a3bd8550b4b19326888f938a572dfd63879a5ed8', E'\\x7cf5bb3449982fc251ca647b58850ee353682a9374bf4daee6de3299a36d33a2f4e148f96df106fec722d7a3fb94c8c8695427e61a591496fac6391a0fa36604', '1893456000000', '1893456000000', NULL);
insert into "migration" ("number", "name", "sha256", "run_at") values
('1', '0001-log.sql', 'd5087103086b15aa4cf30c48eaaeda1e71997be62c21793861a73ed0fd128855', '2026-11-25 11:58:46.65202+00'),
('10', '0010-publishing.sql', '5287a5caf776078fae00b8500d109f6eefdb7f8a254c4521d6af931546195944', '2026-11-25 11:58:46.65202+00'),
('12', '0012-erasure.sql', 'f77fd1295843ecfccbe54f1ff3b57f469e431c4d0b4c1571083485169368db5d', '2026-11-25 11:58:46.65202+00'),
('2', '0002-states.sql', '13429c647e703bcebe899a8c539614a053dc90f1d7ab007e72b3bcfd02ae6f59', '2026-11-25 11:58:46.65202+00'),
('3', '0003-views.sql', '00d0c2b8daf49fe6d09134fae4d8da1c85a4d3bb45031e525b8f14efdb77032a', '2026-11-25 11:58:46.65202+00'),
('4', '0004-identity.sql', '94ed9315825a3f49868f122bee80b05ce859adb7954827494b7250fc8f7eb6c9', '2026-11-25 11:58:46.65202+00'),
('5', '0005-search.sql', 'cfaffc2275f387f866c952cee115ca5379570ceab86d4dbbb0a3098c6cedec9d', '2026-11-25 11:58:46.65202+00'),
('7', '0007-comments.sql', '1517275f99b32f62c03f59abf1ef6d2fd12f6444553a2190d0f7efe286e84517', '2026-11-25 11:58:46.65202+00'),
('8', '0008-size.sql', '5bd4d530367e75e919bcd1e74cbfa11a81cc2a1852b260bbad78b87fdfd131be', '2026-11-25 11:58:46.65202+00'),
('9', '0009-following.sql', 'b8f79b809222212d9999d87fa0d8da1fd858e0eb03206e226033abd583523a96', '2026-11-25 11:58:46.65202+00');
insert into "person" ("id", "from_entry", "to_entry", "value") values
('f1', '3', NULL, '{"kind":"person","id":"f1","name":{"commitment":"biXPMWRhd3znQu-K2IRSHGZl8NOD6LM1uvppVqK2ce4","length":8},"biography":null,"registeredAt":1893456000000,"citizenSince":1893456000000,"founder":true,"foundFalse":false,"lapsesAt":null,"vouchedBy":[],"vouches":[],"seats":["top","circle-0"],"projects":[],"waysIn":[]}'),
('f10', '4', NULL, '{"kind":"person","id":"f10","name":{"commitment":"zUvkZVMnXT-X8LX19Z5FWJP3iCAeBEm5UNncFsYCN2M","length":9},"biography":null,"registeredAt":1893456000000,"citizenSince":1893456000000,"founder":true,"foundFalse":false,"lapsesAt":null,"vouchedBy":[],"vouches":[],"seats":["circle-1"],"projects":[],"waysIn":[]}'),
('f11', '4', NULL, '{"kind":"person","id":"f11","name":{"commitment":"LxXc7IfT7-WEotQ7XnALya_DwtyFqgo6DSrzvmXu3J0","length":9},"biography":null,"registeredAt":1893456000000,"citizenSince":1893456000000,"founder":true,"foundFalse":false,"lapsesAt":null,"vouchedBy":[],"vouches":[],"seats":["circle-1"],"projects":[],"waysIn":[]}'),
('f12', '4', NULL, '{"kind":"person","id":"f12","name":{"commitment":"6_4ZmXE4haflWqaItVkHEVtlZhQr0CuMprbyHw9KC2o","length":9},"biography":null,"registeredAt":1893456000000,"citizenSince":1893456000000,"founder":true,"foundFalse":false,"lapsesAt":null,"vouchedBy":[],"vouches":[],"seats":["circle-1"],"projects":[],"waysIn":[]}'),
('f13', '4', NULL, '{"kind":"person","id":"f13","name":{"commitment":"ka3IFibXBnfo9LYWfxUDsi0UjtZWiDohEuWTMdGHgx0","length":9},"biography":null,"registeredAt":1893456000000,"citizenSince":1893456000000,"founder":true,"foundFalse":false,"lapsesAt":null,"vouchedBy":[],"vouches":[],"seats":["circle-1"],"projects":[],"waysIn":[]}'),
('f14', '4', NULL, '{"kind":"person","id":"f14","name":{"commitment":"YbkigE0diFwpTZx37e5a4Sq-7KxSiUonLl3AtN9CEs0","length":9},"biography":null,"registeredAt":1893456000000,"citizenSince":1893456000000,"founder":true,"foundFalse":false,"lapsesAt":null,"vouchedBy":[],"vouches":[],"seats":["circle-1"],"projects":[],"waysIn":[]}'),
('f15', '4', NULL, '{"kind":"person","id":"f15","name":{"commitment":"7dXo0BTdqhG8rIGGOMy6vdLXQ7val_Z3aq-SiAVrqRA","length":9},"biography":null,"registeredAt":1893456000000,"citizenSince":1893456000000,"founder":true,"foundFalse":false,"lapsesAt":null,"vouchedBy":[],"vouches":[],"seats":["circle-1"],"projects":[],"waysIn":[]}'),
('f16', '4', NULL, '{"kind":"person","id":"f16","name":{"commitment":"el9bmWHuQXE1TO7JFuVJTk5Egq1JTdc_rNGlboFySEI","length":9},"biography":null,"registeredAt":1893456000000,"citizenSince":1893456000000,"founder":true,"foundFalse":false,"lapsesAt":null,"vouchedBy":[],"vouches":[],"seats":["circle-1"],"projects":[],"waysIn":[]}'),
('f17', '4', NULL, '{"kind":"person","id":"f17","name":{"commitment":"-Vak3cgMv5p3IFsaylxnV318skLa6lZWvJbVmu7eGSs","length":9},"biography":null,"registeredAt":1893456000000,"citizenSince":1893456000000,"founder":true,"foundFalse":false,"lapsesAt":null,"vouchedBy":[],"vouches":[],"seats":["circle-1"],"projects":[],"waysIn":[]}'),
('f18', '4', NULL, '{"kind":"person","id":"f18","name":{"commitment":"Iw4_iQf2ZipZrKRlZqg1HGxuv6-As2eVnkwc4WuUTqk","length":9},"biography":null,"registeredAt":1893456000000,"citizenSince":1893456000000,"founder":true,"foundFalse":false,"lapsesAt":null,"vouchedBy":[],"vouches":[],"seats":["circle-1"],"projects":[],"waysIn":[]}'),
('f19', '1', NULL, '{"kind":"person","id":"f19","name":{"commitment":"OKuAbnIy6NC0yNz4g816a0uDNKLA-7uMloUvN3MQ-P4","length":9},"biography":null,"registeredAt":1893456000000,"citizenSince":1893456000000,"founder":true,"foundFalse":false,"lapsesAt":null,"vouchedBy":[],"vouches":[],"seats":[],"projects":[],"waysIn":[]}'),
('f2', '3', NULL, '{"kind":"person","id":"f2","name":{"commitment":"1UV6t75_5ktOS_uNE_BASvM6ttPGcY6vBk48mxKh4iE","length":8},"biography":null,"registeredAt":1893456000000,"citizenSince":1893456000000,"founder":true,"foundFalse":false,"lapsesAt":null,"vouchedBy":[],"vouches":[],"seats":["top","circle-0"],"projects":[],"waysIn":[]}'),
('f20', '1', NULL, '{"kind":"person","id":"f20","name":{"commitment":"FpwyVhQZhT70Snv0K2uIIJ3HA1Ky_gc9ROUPp3jELDQ","length":9},"biography":null,"registeredAt":1893456000000,"citizenSince":1893456000000,"founder":true,"foundFalse":false,"lapsesAt":null,"vouchedBy":[],"vouches":[],"seats":[],"projects":[],"waysIn":[]}'),
('f3', '3', NULL, '{"kind":"person","id":"f3","name":{"commitment":"0-ZcUxNZZMLJ9FSCUtuR0d-0D8P5V3xKcMKEie076II","length":8},"biography":null,"registeredAt":1893456000000,"citizenSince":1893456000000,"founder":true,"foundFalse":false,"lapsesAt":null,"vouchedBy":[],"vouches":[],"seats":["top","circle-0"],"projects":[],"waysIn":[]}'),
('f4', '3', NULL, '{"kind":"person","id":"f4","name":{"commitment":"JriKKWB0WX96dVaC7o3pBpcsO5nV1C7Wckj5tJGV1Dg","length":8},"biography":null,"registeredAt":1893456000000,"citizenSince":1893456000000,"founder":true,"foundFalse":false,"lapsesAt":null,"vouchedBy":[],"vouches":[],"seats":["top","circle-0"],"projects":[],"waysIn":[]}'),
('f5', '3', NULL, '{"kind":"person","id":"f5","name":{"commitment":"8tgsKWvof5YMEn8L307bCQV2TFyjXq3qjd1_SZ2R33Q","length":8},"biography":null,"registeredAt":1893456000000,"citizenSince":1893456000000,"founder":true,"foundFalse":false,"lapsesAt":null,"vouchedBy":[],"vouches":[],"seats":["top","circle-0"],"projects":[],"waysIn":[]}'),
('f6', '3', NULL, '{"kind":"person","id":"f6","name":{"commitment":"vpOxgWqz-1N6slvfQoGmU06DtFJHmnzXCFX5gstjzeY","length":8},"biography":null,"registeredAt":1893456000000,"citizenSince":1893456000000,"founder":true,"foundFalse":false,"lapsesAt":null,"vouchedBy":[],"vouches":[],"seats":["top","circle-0"],"projects":[],"waysIn":[]}'),
('f7', '3', NULL, '{"kind":"person","id":"f7","name":{"commitment":"bjAGklHWjUiyhle8E2GyK12E6S0IJlz7ZhSmgUjQ4po","length":8},"biography":null,"registeredAt":1893456000000,"citizenSince":1893456000000,"founder":true,"foundFalse":false,"lapsesAt":null,"vouchedBy":[],"vouches":[],"seats":["top","circle-0"],"projects":[],"waysIn":[]}'),
('f8', '3', NULL, '{"kind":"person","id":"f8","name":{"commitment":"rDTqh3LbI-IBlDyx0Wa0SKKBcDKiuxky_NbMERgfq4U","length":8},"biography":null,"registeredAt":1893456000000,"citizenSince":1893456000000,"founder":true,"foundFalse":false,"lapsesAt":null,"vouchedBy":[],"vouches":[],"seats":["top","circle-0"],"projects":[],"waysIn":[]}'),
('f9', '3', NULL, '{"kind":"person","id":"f9","name":{"commitment":"OVnd0mN6lTnjQOO8CWzL5ZPU9q88Qlhof4_txagS7J0","length":8},"biography":null,"registeredAt":1893456000000,"citizenSince":1893456000000,"founder":true,"foundFalse":false,"lapsesAt":null,"vouchedBy":[],"vouches":[],"seats":["top","circle-0"],"projects":[],"waysIn":[]}');
insert into "position" ("id", "from_entry", "to_entry", "value") values
('d13/f2', '14', NULL, '{"kind":"position","id":"d13/f2","proposal":"d13","person":"f2","version":1,"step":0,"choice":"agree","at":1893456000000,"reason":null}'),
('d13/f3', '15', '16', '{"kind":"position","id":"d13/f3","proposal":"d13","person":"f3","version":1,"step":0,"choice":"abstain","at":1893456000000,"reason":null}'),
('d13/f3', '16', NULL, '{"kind":"position","id":"d13/f3","proposal":"d13","person":"f3","version":1,"step":0,"choice":"agree","at":1893456000000,"reason":null}'),
('d6/f11', '11', NULL, '{"kind":"position","id":"d6/f11","proposal":"d6","person":"f11","version":1,"step":0,"choice":"hidden","at":1893456000000,"reason":{"commitment":"ga8o2TBvIM_Uc1hw1l1ugT3YIYad2RnE_YG1Zgse7jg","length":3}}'),
('d6/f12', '12', NULL, '{"kind":"position","id":"d6/f12","proposal":"d6","person":"f12","version":1,"step":0,"choice":"hidden","at":1893456000000,"reason":{"commitment":"RcemKIAwb0cABHnAkBLrrUt5CZ_xvS3Yh_33MX_e4-g","length":3}}');
insert into "proposal" ("id", "from_entry", "to_entry", "value") values
('d13', '13', NULL, '{"kind":"proposal","id":"d13","number":1,"status":"open","version":1,"effectsVersion":1,"lengthened":0,"decisionKind":"resolution","ladder":[{"kind":"consensus","rule":"more-agree","twoThirds":false,"hours":168,"minimumHours":72},{"kind":"round","threshold":{"n":9,"d":10},"round":1,"of":1,"hours":72,"discussionHours":48},{"kind":"round","threshold":{"n":8,"d":10},"round":1,"of":1,"hours":72,"discussionHours":48},{"kind":"round","threshold":{"n":7,"d":10},"round":1,"of":1,"hours":72,"discussionHours":48},{"kind":"round","threshold":{"n":6,"d":10},"round":1,"of":1,"hours":72,"discussionHours":48},{"kind":"round","threshold":"majority","round":1,"of":1,"hours":72,"discussionHours":48}],"quorum":{"n":1,"d":2,"strict":true},"electorate":["f1","f2","f3","f4","f5","f6","f7","f8","f9"],"recused":[],"interested":[],"gone":[],"step":0,"phase":"consensus","phaseBegan":1893456000000,"phaseEnds":1894060800000,"heldUntil":1893715200000,"endsSetAt":1893456000000,"effectsAt":1893456000000,"openedAt":1893456000000,"caseAgainst":"awaited","againstOrder":false,"exceptions":[],"consents":{},"results":[],"decidedAt":null,"carrying":{"state":"none"},"questionedBy":[],"withdrawnAt":null,"repealedBy":null,"review":null,"reviewOverdue":false,"createdAt":1893456000000,"circle":"top","author":"f1","proposer":"f1","content":{"title":{"commitment":"Ea6DWWRxCJjTXVsjI0oZsEO0V4xgN0WSKYp4Kj-Niyw","length":10},"case":{"commitment":"54rWr_Ue_YrVO8c9wGYWd_26ksX_4gD_2I3Y4CFqUKM","length":7},"effects":[{"type":"state-position","position":"We stand by it."}],"serves":[1],"costs":[],"evidence":[{"title":{"commitment":"s7b0N_D1q0uIc068vnSGqfLCLPPhskadzviX8q4tbqY","length":7}}],"expectation":{"measure":{"commitment":"-lXSPO6O2dTF7QV0OOiOWjoN-MMVOHpLCrFNUG24lXU","length":5},"expected":{"commitment":"eAzUE63oLi00XWwaqzYSIevnUiiwpb9riJKWJKZhu2g","length":4},"reviewAt":1909094400000}},"decider":"top","practice":{"name":"Leadership","stages":[{"method":"consensus","rule":"more-agree","hours":168,"minimumHours":72},{"method":"vote","threshold":{"n":9,"d":10},"rounds":1,"hours":72,"discussionHours":48},{"method":"vote","threshold":{"n":8,"d":10},"rounds":1,"hours":72,"discussionHours":48},{"method":"vote","threshold":{"n":7,"d":10},"rounds":1,"hours":72,"discussionHours":48},{"method":"vote","threshold":{"n":6,"d":10},"rounds":1,"hours":72,"discussionHours":48},{"method":"vote","threshold":"majority","rounds":1,"hours":72,"discussionHours":48}],"quorum":{"n":1,"d":2,"strict":true},"hiddenVotes":false,"publicComment":true,"asks":{"goals":true,"evidence":true,"expectation":true},"answerDays":14,"againDays":30,"requires":"session"}}'),
('d6', '6', NULL, '{"kind":"proposal","id":"d6","number":1,"status":"open","version":1,"effectsVersion":1,"lengthened":0,"decisionKind":"resolution","ladder":[{"kind":"round","threshold":"majority","round":1,"of":1,"hours":72,"discussionHours":0}],"quorum":{"n":1,"d":2,"strict":true},"electorate":["f10","f11","f12","f13","f14","f15","f16","f17","f18"],"recused":[],"interested":[],"gone":[],"step":0,"phase":"round","phaseBegan":1893456000000,"phaseEnds":1893715200000,"heldUntil":null,"endsSetAt":1893456000000,"effectsAt":1893456000000,"openedAt":1893456000000,"caseAgainst":"missing","againstOrder":false,"exceptions":[],"consents":{},"results":[],"decidedAt":null,"carrying":{"state":"none"},"questionedBy":[],"withdrawnAt":null,"repealedBy":null,"review":null,"reviewOverdue":false,"createdAt":1893456000000,"circle":"circle-1","author":"f10","proposer":"f10","content":{"title":{"commitment":"6yv_an5GAerMu7vlS2biXREZ5gGat92Z9wUnTwC495o","length":10},"case":{"commitment":"RLfGOf8z49kyjRtbdEywHPdjNmDbrrjkbmA9iVObeik","length":7},"effects":[{"type":"state-position","position":"We stand by it."}],"serves":[1],"costs":[],"evidence":[{"title":{"commitment":"53jde3UHxjZr5iX5mZKZDF7CNUyt1K5njBJBVdF_5HI","length":7}}],"expectation":{"measure":{"commitment":"cSP1VxjiN5S0Qx8a4qHP9W7JV-JxlaffMBxrlL_C_Fs","length":5},"expected":{"commitment":"s6NR8aZFdnXlhR6kXJGseb3f8ZO1P_1XYUDgYKj0VNk","length":4},"reviewAt":1909094400000}},"decider":"circle-1","practice":{"name":"Hidden votes","stages":[{"method":"vote","threshold":"majority","rounds":1,"hours":72,"discussionHours":0}],"quorum":{"n":1,"d":2,"strict":true},"hiddenVotes":true,"publicComment":true,"asks":{"goals":true,"evidence":true,"expectation":true},"answerDays":14,"againDays":30,"requires":"session"}}');
insert into "sealed_vote" ("proposal", "step", "person", "entry", "commitment") values
('d6', '0', 'f11', '11', 'ga8o2TBvIM_Uc1hw1l1ugT3YIYad2RnE_YG1Zgse7jg'),
('d6', '0', 'f12', '12', 'RcemKIAwb0cABHnAkBLrrUt5CZ_xvS3Yh_33MX_e4-g');
insert into "search" ("id", "kind", "form", "thing", "anchor", "circle", "person", "status", "entry", "at", "texts", "blob", "marks", "words") values
('circle:circle-0', 'circle', NULL, 'circle-0', NULL, 'circle-0', NULL, 'living', '3', '1893456000000', '{}', NULL, '{@k:circle,@s:living,@c:circle-0}', '''#0'' ''#circle'' ''0'' ''=circle-0'' ''@b:0'' ''@c:circle-0'' ''@k:circle'' ''@s:living'' ''area'' ''care'' ''circle'' ''for'' ''of'' ''the'' ''to'''),
('circle:circle-1', 'circle', NULL, 'circle-1', NULL, 'circle-1', NULL, 'living', '4', '1893456000000', '{}', NULL, '{@k:circle,@s:living,@c:circle-1}', '''#1'' ''#circle'' ''1'' ''=circle-1'' ''@b:0'' ''@c:circle-1'' ''@k:circle'' ''@s:living'' ''area'' ''care'' ''circle'' ''for'' ''of'' ''the'' ''to'''),
('circle:top', 'circle', NULL, 'top', NULL, 'top', NULL, 'living', '4', '1893456000000', '{}', NULL, '{@k:circle,@s:living,@c:top}', '''#top'' ''=top'' ''@b:0'' ''@c:top'' ''@k:circle'' ''@s:living'' ''area'' ''care'' ''for'' ''of'' ''the'' ''to'' ''top'''),
('decision:d13', 'decision', NULL, 'd13', NULL, 'top', 'f1', 'open', '13', '1893456000000', '{Ea6DWWRxCJjTXVsjI0oZsEO0V4xgN0WSKYp4Kj-Niyw,54rWr_Ue_YrVO8c9wGYWd_26ksX_4gD_2I3Y4CFqUKM,s7b0N_D1q0uIc068vnSGqfLCLPPhskadzviX8q4tbqY,-lXSPO6O2dTF7QV0OOiOWjoN-MMVOHpLCrFNUG24lXU,eAzUE63oLi00XWwaqzYSIevnUiiwpb9riJKWJKZhu2g}', NULL, '{@k:decision,@s:open,@c:top,@p:f1}', '''#a'' ''#proposal'' ''=a-proposal'' ''@b:0'' ''@c:top'' ''@k:decision'' ''@p:f1'' ''@s:open'' ''a'' ''because'' ''by'' ''count'' ''it'' ''more'' ''proposal'' ''stand'' ''study'' ''we'''),
('decision:d6', 'decision', NULL, 'd6', NULL, 'circle-1', 'f10', 'open', '6', '1893456000000', '{6yv_an5GAerMu7vlS2biXREZ5gGat92Z9wUnTwC495o,RLfGOf8z49kyjRtbdEywHPdjNmDbrrjkbmA9iVObeik,53jde3UHxjZr5iX5mZKZDF7CNUyt1K5njBJBVdF_5HI,cSP1VxjiN5S0Qx8a4qHP9W7JV-JxlaffMBxrlL_C_Fs,s6NR8aZFdnXlhR6kXJGseb3f8ZO1P_1XYUDgYKj0VNk}', NULL, '{@k:decision,@s:open,@c:circle-1,@p:f10}', '''#a'' ''#proposal'' ''=a-proposal'' ''@b:0'' ''@c:circle-1'' ''@k:decision'' ''@p:f10'' ''@s:open'' ''a'' ''because'' ''by'' ''count'' ''it'' ''more'' ''proposal'' ''stand'' ''study'' ''we'''),
('person:f1', 'person', NULL, 'f1', NULL, NULL, 'f1', 'citizen', '3', '1893456000000', '{biXPMWRhd3znQu-K2IRSHGZl8NOD6LM1uvppVqK2ce4}', NULL, '{@k:person,@s:citizen,@c:top,@c:circle-0,@p:f1}', '''#1'' ''#person'' ''1'' ''=person-1'' ''@b:0'' ''@c:circle-0'' ''@c:top'' ''@k:person'' ''@p:f1'' ''@s:citizen'' ''person'''),
('person:f10', 'person', NULL, 'f10', NULL, NULL, 'f10', 'citizen', '4', '1893456000000', '{zUvkZVMnXT-X8LX19Z5FWJP3iCAeBEm5UNncFsYCN2M}', NULL, '{@k:person,@s:citizen,@c:circle-1,@p:f10}', '''#10'' ''#person'' ''10'' ''=person-10'' ''@b:0'' ''@c:circle-1'' ''@k:person'' ''@p:f10'' ''@s:citizen'' ''person'''),
('person:f11', 'person', NULL, 'f11', NULL, NULL, 'f11', 'citizen', '4', '1893456000000', '{LxXc7IfT7-WEotQ7XnALya_DwtyFqgo6DSrzvmXu3J0}', NULL, '{@k:person,@s:citizen,@c:circle-1,@p:f11}', '''#11'' ''#person'' ''11'' ''=person-11'' ''@b:0'' ''@c:circle-1'' ''@k:person'' ''@p:f11'' ''@s:citizen'' ''person'''),
('person:f12', 'person', NULL, 'f12', NULL, NULL, 'f12', 'citizen', '4', '1893456000000', '{6_4ZmXE4haflWqaItVkHEVtlZhQr0CuMprbyHw9KC2o}', NULL, '{@k:person,@s:citizen,@c:circle-1,@p:f12}', '''#12'' ''#person'' ''12'' ''=person-12'' ''@b:0'' ''@c:circle-1'' ''@k:person'' ''@p:f12'' ''@s:citizen'' ''person'''),
('person:f13', 'person', NULL, 'f13', NULL, NULL, 'f13', 'citizen', '4', '1893456000000', '{ka3IFibXBnfo9LYWfxUDsi0UjtZWiDohEuWTMdGHgx0}', NULL, '{@k:person,@s:citizen,@c:circle-1,@p:f13}', '''#13'' ''#person'' ''13'' ''=person-13'' ''@b:0'' ''@c:circle-1'' ''@k:person'' ''@p:f13'' ''@s:citizen'' ''person'''),
('person:f14', 'person', NULL, 'f14', NULL, NULL, 'f14', 'citizen', '4', '1893456000000', '{YbkigE0diFwpTZx37e5a4Sq-7KxSiUonLl3AtN9CEs0}', NULL, '{@k:person,@s:citizen,@c:circle-1,@p:f14}', '''#14'' ''#person'' ''14'' ''=person-14'' ''@b:0'' ''@c:circle-1'' ''@k:person'' ''@p:f14'' ''@s:citizen'' ''person'''),
('person:f15', 'person', NULL, 'f15', NULL, NULL, 'f15', 'citizen', '4', '1893456000000', '{7dXo0BTdqhG8rIGGOMy6vdLXQ7val_Z3aq-SiAVrqRA}', NULL, '{@k:person,@s:citizen,@c:circle-1,@p:f15}', '''#15'' ''#person'' ''15'' ''=person-15'' ''@b:0'' ''@c:circle-1'' ''@k:person'' ''@p:f15'' ''@s:citizen'' ''person'''),
('person:f16', 'person', NULL, 'f16', NULL, NULL, 'f16', 'citizen', '4', '1893456000000', '{el9bmWHuQXE1TO7JFuVJTk5Egq1JTdc_rNGlboFySEI}', NULL, '{@k:person,@s:citizen,@c:circle-1,@p:f16}', '''#16'' ''#person'' ''16'' ''=person-16'' ''@b:0'' ''@c:circle-1'' ''@k:person'' ''@p:f16'' ''@s:citizen'' ''person'''),
('person:f17', 'person', NULL, 'f17', NULL, NULL, 'f17', 'citizen', '4', '1893456000000', '{-Vak3cgMv5p3IFsaylxnV318skLa6lZWvJbVmu7eGSs}', NULL, '{@k:person,@s:citizen,@c:circle-1,@p:f17}', '''#17'' ''#person'' ''17'' ''=person-17'' ''@b:0'' ''@c:circle-1'' ''@k:person'' ''@p:f17'' ''@s:citizen'' ''person'''),
('person:f18', 'person', NULL, 'f18', NULL, NULL, 'f18', 'citizen', '4', '1893456000000', '{Iw4_iQf2ZipZrKRlZqg1HGxuv6-As2eVnkwc4WuUTqk}', NULL, '{@k:person,@s:citizen,@c:circle-1,@p:f18}', '''#18'' ''#person'' ''18'' ''=person-18'' ''@b:0'' ''@c:circle-1'' ''@k:person'' ''@p:f18'' ''@s:citizen'' ''person'''),
('person:f19', 'person', NULL, 'f19', NULL, NULL, 'f19', 'citizen', '1', '1893456000000', '{OKuAbnIy6NC0yNz4g816a0uDNKLA-7uMloUvN3MQ-P4}', NULL, '{@k:person,@s:citizen,@p:f19}', '''#19'' ''#person'' ''19'' ''=person-19'' ''@b:0'' ''@k:person'' ''@p:f19'' ''@s:citizen'' ''person'''),
('person:f2', 'person', NULL, 'f2', NULL, NULL, 'f2', 'citizen', '3', '1893456000000', '{1UV6t75_5ktOS_uNE_BASvM6ttPGcY6vBk48mxKh4iE}', NULL, '{@k:person,@s:citizen,@c:top,@c:circle-0,@p:f2}', '''#2'' ''#person'' ''2'' ''=person-2'' ''@b:0'' ''@c:circle-0'' ''@c:top'' ''@k:person'' ''@p:f2'' ''@s:citizen'' ''person'''),
('person:f20', 'person', NULL, 'f20', NULL, NULL, 'f20', 'citizen', '1', '1893456000000', '{FpwyVhQZhT70Snv0K2uIIJ3HA1Ky_gc9ROUPp3jELDQ}', NULL, '{@k:person,@s:citizen,@p:f20}', '''#20'' ''#person'' ''20'' ''=person-20'' ''@b:0'' ''@k:person'' ''@p:f20'' ''@s:citizen'' ''person'''),
('person:f3', 'person', NULL, 'f3', NULL, NULL, 'f3', 'citizen', '3', '1893456000000', '{0-ZcUxNZZMLJ9FSCUtuR0d-0D8P5V3xKcMKEie076II}', NULL, '{@k:person,@s:citizen,@c:top,@c:circle-0,@p:f3}', '''#3'' ''#person'' ''3'' ''=person-3'' ''@b:0'' ''@c:circle-0'' ''@c:top'' ''@k:person'' ''@p:f3'' ''@s:citizen'' ''person'''),
('person:f4', 'person', NULL, 'f4', NULL, NULL, 'f4', 'citizen', '3', '1893456000000', '{JriKKWB0WX96dVaC7o3pBpcsO5nV1C7Wckj5tJGV1Dg}', NULL, '{@k:person,@s:citizen,@c:top,@c:circle-0,@p:f4}', '''#4'' ''#person'' ''4'' ''=person-4'' ''@b:0'' ''@c:circle-0'' ''@c:top'' ''@k:person'' ''@p:f4'' ''@s:citizen'' ''person'''),
('person:f5', 'person', NULL, 'f5', NULL, NULL, 'f5', 'citizen', '3', '1893456000000', '{8tgsKWvof5YMEn8L307bCQV2TFyjXq3qjd1_SZ2R33Q}', NULL, '{@k:person,@s:citizen,@c:top,@c:circle-0,@p:f5}', '''#5'' ''#person'' ''5'' ''=person-5'' ''@b:0'' ''@c:circle-0'' ''@c:top'' ''@k:person'' ''@p:f5'' ''@s:citizen'' ''person'''),
('person:f6', 'person', NULL, 'f6', NULL, NULL, 'f6', 'citizen', '3', '1893456000000', '{vpOxgWqz-1N6slvfQoGmU06DtFJHmnzXCFX5gstjzeY}', NULL, '{@k:person,@s:citizen,@c:top,@c:circle-0,@p:f6}', '''#6'' ''#person'' ''6'' ''=person-6'' ''@b:0'' ''@c:circle-0'' ''@c:top'' ''@k:person'' ''@p:f6'' ''@s:citizen'' ''person'''),
('person:f7', 'person', NULL, 'f7', NULL, NULL, 'f7', 'citizen', '3', '1893456000000', '{bjAGklHWjUiyhle8E2GyK12E6S0IJlz7ZhSmgUjQ4po}', NULL, '{@k:person,@s:citizen,@c:top,@c:circle-0,@p:f7}', '''#7'' ''#person'' ''7'' ''=person-7'' ''@b:0'' ''@c:circle-0'' ''@c:top'' ''@k:person'' ''@p:f7'' ''@s:citizen'' ''person'''),
('person:f8', 'person', NULL, 'f8', NULL, NULL, 'f8', 'citizen', '3', '1893456000000', '{rDTqh3LbI-IBlDyx0Wa0SKKBcDKiuxky_NbMERgfq4U}', NULL, '{@k:person,@s:citizen,@c:top,@c:circle-0,@p:f8}', '''#8'' ''#person'' ''8'' ''=person-8'' ''@b:0'' ''@c:circle-0'' ''@c:top'' ''@k:person'' ''@p:f8'' ''@s:citizen'' ''person'''),
('person:f9', 'person', NULL, 'f9', NULL, NULL, 'f9', 'citizen', '3', '1893456000000', '{OVnd0mN6lTnjQOO8CWzL5ZPU9q88Qlhof4_txagS7J0}', NULL, '{@k:person,@s:citizen,@c:top,@c:circle-0,@p:f9}', '''#9'' ''#person'' ''9'' ''=person-9'' ''@b:0'' ''@c:circle-0'' ''@c:top'' ''@k:person'' ''@p:f9'' ''@s:citizen'' ''person'''),
('said:10/0', 'said', 'comment', 'd6', 'c10', 'circle-1', 'f11', NULL, '10', '1893456000000', '{q03eBUX8nkgDdhq9UpYE_1cjagHBIXp8yNMSsLvSs1k}', NULL, '{@k:said,@c:circle-1,@p:f11}', '''@b:0'' ''@c:circle-1'' ''@k:said'' ''@p:f11'' ''long'''),
('said:7/0', 'said', 'comment', 'd6', 'c7', 'circle-1', 'f11', NULL, '7', '1893456000000', '{GRKbCFoVT9YZVqe1dPeuaZKbOEM8MuteY6Z-nTLdj_Y}', NULL, '{@k:said,@c:circle-1,@p:f11}', '''@b:0'' ''@c:circle-1'' ''@k:said'' ''@p:f11'' ''and'' ''lines'' ''tabs'''),
('said:8/0', 'said', 'comment', 'd6', 'c8', 'circle-1', 'f11', NULL, '8', '1893456000000', '{rGnMTgGcej4JldyATm9Eipa__Nk3w4wVT8uJ7WgXmZU}', NULL, '{@k:said,@c:circle-1,@p:f11}', '''@b:0'' ''@c:circle-1'' ''@k:said'' ''@p:f11'' ''and'' ''n'''),
('said:9/0', 'said', 'comment', 'd6', 'c9', 'circle-1', 'f11', NULL, '9', '1893456000000', '{niPNDd1JHoZ0msnBLhn00pwGVsgwCyGFwqOxjH9thT8}', NULL, '{@k:said,@c:circle-1,@p:f11}', '''@b:0'' ''@c:circle-1'' ''@k:said'' ''@p:f11'' ''مرحبا'''),
('said:d6/f11', 'said', 'hidden', 'd6', 'positions', 'circle-1', 'f11', NULL, '11', '1893456000000', '{ga8o2TBvIM_Uc1hw1l1ugT3YIYad2RnE_YG1Zgse7jg}', NULL, '{@k:said,@c:circle-1,@p:f11}', '''@b:0'' ''@c:circle-1'' ''@k:said'' ''@p:f11'''),
('said:d6/f12', 'said', 'hidden', 'd6', 'positions', 'circle-1', 'f12', NULL, '12', '1893456000000', '{RcemKIAwb0cABHnAkBLrrUt5CZ_xvS3Yh_33MX_e4-g}', NULL, '{@k:said,@c:circle-1,@p:f12}', '''@b:0'' ''@c:circle-1'' ''@k:said'' ''@p:f12''');
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
('bg16GriXHOqLXBMJ', E'\\x8146a578533f229b0b0f1d5d865bc36898d8e82c1c3d210cbd16a99164646f3e', 'f1', NULL, 'session', 'a browser', '1795607927854', '1795607927854', '1795617927854');
insert into "society" ("id", "from_entry", "to_entry", "value") values
('society', '5', NULL, '{"kind":"society","id":"society","name":"Test","origin":"test.example","clock":"simulated","goals":[{"goal":1,"text":"Long-term survival"}],"nextGoal":2,"settings":{"memberCap":9,"memberMinimum":2,"dissolutionOpenDays":7,"dissolutionWaitDays":7,"questionAnswerDays":14,"vouchesNeeded":2,"vouchesPerYear":10,"vouchAfterDays":30,"lapseDays":14,"amendLeavesDays":2,"effectAmendments":3,"textLengthenings":3,"takeUpDays":3,"effectiveWithinDays":366,"retryDays":30,"outageMinutes":10,"wayInWaitDays":3,"recognition":"vouching","standardPractice":{"name":"Standard","stages":[{"method":"consensus","rule":"more-agree","hours":168,"minimumHours":72},{"method":"vote","threshold":{"n":2,"d":3},"rounds":3,"hours":72,"discussionHours":48},{"method":"vote","threshold":"majority","rounds":1,"hours":72,"discussionHours":48}],"quorum":{"n":1,"d":2,"strict":true},"hiddenVotes":false,"publicComment":true,"asks":{"goals":true,"evidence":true,"expectation":true},"answerDays":14,"againDays":30,"requires":"session"},"leadershipPractice":{"name":"Leadership","stages":[{"method":"consensus","rule":"more-agree","hours":168,"minimumHours":72},{"method":"vote","threshold":{"n":9,"d":10},"rounds":1,"hours":72,"discussionHours":48},{"method":"vote","threshold":{"n":8,"d":10},"rounds":1,"hours":72,"discussionHours":48},{"method":"vote","threshold":{"n":7,"d":10},"rounds":1,"hours":72,"discussionHours":48},{"method":"vote","threshold":{"n":6,"d":10},"rounds":1,"hours":72,"discussionHours":48},{"method":"vote","threshold":"majority","rounds":1,"hours":72,"discussionHours":48}],"quorum":{"n":1,"d":2,"strict":true},"hiddenVotes":false,"publicComment":true,"asks":{"goals":true,"evidence":true,"expectation":true},"answerDays":14,"againDays":30,"requires":"session"}},"top":"top","founded":true,"citizens":20,"people":20,"circles":3,"outages":[],"registry":null}');
insert into "text" ("commitment", "r", "text", "entry", "withheld", "erased_by", "person") values
('-Vak3cgMv5p3IFsaylxnV318skLa6lZWvJbVmu7eGSs', E'\\xd9014534a1364b212ed3fda4a560d4936235626c3d745a21679a383e13c7d7dc', 'Person 17', '1', 'false', NULL, 'f17'),
('-lXSPO6O2dTF7QV0OOiOWjoN-MMVOHpLCrFNUG24lXU', E'\\xa8883f2a001de675d7b2e656db399d54aefc164b3c6fe0b33d912fb8ae5f0bfa', 'count', '13', 'false', NULL, NULL),
('0-ZcUxNZZMLJ9FSCUtuR0d-0D8P5V3xKcMKEie076II', E'\\x21d38bfe143ce7e2e662aea8d415c93dd8d0848f99f0775ee8f3cc6cade7877f', 'Person 3', '1', 'false', NULL, 'f3'),
('1UV6t75_5ktOS_uNE_BASvM6ttPGcY6vBk48mxKh4iE', E'\\xc7df3c649b4c36e93f34eed1c847c2ba95dbd5972c9602f3b1d3bbe846865942', 'Person 2', '1', 'false', NULL, 'f2'),
('53jde3UHxjZr5iX5mZKZDF7CNUyt1K5njBJBVdF_5HI', E'\\xb63ef0080ff46f9b2099026f948eec30c5eb0fc1d385086bdeaef990c96de355', 'A study', '6', 'false', NULL, NULL),
('54rWr_Ue_YrVO8c9wGYWd_26ksX_4gD_2I3Y4CFqUKM', E'\\x0d6866f4a1a6dae7cc3d0f075b03f0f945a914244232f7a14681cfdc540f2fc8', 'Because', '13', 'false', NULL, NULL),
('6_4ZmXE4haflWqaItVkHEVtlZhQr0CuMprbyHw9KC2o', E'\\xc0786f1304e77961bf2293ba621c513405e9a679b7f90c61765356ec63533f97', 'Person 12', '1', 'false', NULL, 'f12'),
('6yv_an5GAerMu7vlS2biXREZ5gGat92Z9wUnTwC495o', E'\\xa3563115dfd5289f9b9b5b57fdbd3d8447813c3307a5f990e81a2ebb4f0abd9a', 'A proposal', '6', 'false', NULL, NULL),
('7dXo0BTdqhG8rIGGOMy6vdLXQ7val_Z3aq-SiAVrqRA', E'\\x011d1045ec0c0ed63160083f71820a445ae9c263bf771505ebc1358db9e4c27d', 'Person 15', '1', 'false', NULL, 'f15'),
('8tgsKWvof5YMEn8L307bCQV2TFyjXq3qjd1_SZ2R33Q', E'\\x1026ceaed794e8a1cc0ed0a80a7dfc5d79af2563751bdc2220258bf3276571c9', 'Person 5', '1', 'false', NULL, 'f5'),
('Ea6DWWRxCJjTXVsjI0oZsEO0V4xgN0WSKYp4Kj-Niyw', E'\\xa82c42874e5bf7f673bc5aefcfb73a956e2c57f2d865e2d1ca79b7946f9c461f', 'A proposal', '13', 'false', NULL, NULL),
('FpwyVhQZhT70Snv0K2uIIJ3HA1Ky_gc9ROUPp3jELDQ', E'\\x275b5080487cd70c2625a7a7a6824a431ece220a3174a43f8af56aedb83be2aa', 'Person 20', '1', 'false', NULL, 'f20'),
('GRKbCFoVT9YZVqe1dPeuaZKbOEM8MuteY6Z-nTLdj_Y', E'\\xae25106780a896c55aed1adeda3819a07c8b37438dfd0b879dc28efd9ec5c231', 'Tabs	and
lines', '7', 'false', NULL, NULL),
('Iw4_iQf2ZipZrKRlZqg1HGxuv6-As2eVnkwc4WuUTqk', E'\\xfab0867be1c718adef42ec5764fb1854d73e1c77df0c64a162295ed0c36a7f0d', 'Person 18', '1', 'false', NULL, 'f18'),
('JriKKWB0WX96dVaC7o3pBpcsO5nV1C7Wckj5tJGV1Dg', E'\\x5efd393f2a80fb90e66419586ea4853b7b1b722feeb62834da0e1019f3b529ad', 'Person 4', '1', 'false', NULL, 'f4'),
('LxXc7IfT7-WEotQ7XnALya_DwtyFqgo6DSrzvmXu3J0', E'\\x08299ea4c0753598b627f711728de02543a330474e6bcbe5c68983e9f2a8c573', 'Person 11', '1', 'false', NULL, 'f11'),
('OKuAbnIy6NC0yNz4g816a0uDNKLA-7uMloUvN3MQ-P4', E'\\x1129053976b335c1cffa1065cc8f3fd356110bd536caac00e80b0acd5614113f', 'Person 19', '1', 'false', NULL, 'f19'),
('OVnd0mN6lTnjQOO8CWzL5ZPU9q88Qlhof4_txagS7J0', E'\\x26587509669f120e2633f8beb3a8aa6a01fd3b881fcdddd36964d50d93ab4f6b', 'Person 9', '1', 'false', NULL, 'f9'),
('RLfGOf8z49kyjRtbdEywHPdjNmDbrrjkbmA9iVObeik', E'\\x4c4c551efac604ca768ed9aefb585539491f6a2e43b1825ca2a52d1c563eef2e', 'Because', '6', 'false', NULL, NULL),
('RcemKIAwb0cABHnAkBLrrUt5CZ_xvS3Yh_33MX_e4-g', E'\\x0d45705f9650eac5a001dfc48ba5bdda02209f70301ef4a76490373ff74e9372', 'for', '12', 'true', NULL, NULL),
('YbkigE0diFwpTZx37e5a4Sq-7KxSiUonLl3AtN9CEs0', E'\\xc985e791eb58b555945909938ad3fff33ebf8dd6385ae6a5378830c3091b42c9', 'Person 14', '1', 'false', NULL, 'f14'),
('biXPMWRhd3znQu-K2IRSHGZl8NOD6LM1uvppVqK2ce4', E'\\x15010e2c40a5f549fde26f809125fac4de497ed5fd973476e40e24a4cd4289b1', 'Person 1', '1', 'false', NULL, 'f1'),
('bjAGklHWjUiyhle8E2GyK12E6S0IJlz7ZhSmgUjQ4po', E'\\xeca27860d625f46704e1ae842b5594bc1a572669f040ee9f7509abe7fe906614', 'Person 7', '1', 'false', NULL, 'f7'),
('cSP1VxjiN5S0Qx8a4qHP9W7JV-JxlaffMBxrlL_C_Fs', E'\\x455e31634b49fd20af851d00ec2a9cb5ae3b0cf06063353940a2c246f2c01f4b', 'count', '6', 'false', NULL, NULL),
('eAzUE63oLi00XWwaqzYSIevnUiiwpb9riJKWJKZhu2g', E'\\xd9acd6fb2fda6b3bfb961b6adc5290ddf9b1bc016ceb3910f2bd88c4fd5225ee', 'more', '13', 'false', NULL, NULL),
('el9bmWHuQXE1TO7JFuVJTk5Egq1JTdc_rNGlboFySEI', E'\\x9225a91e2a13d200da736d12826b6653d9b30305194bf8608f56c2550afb8d52', 'Person 16', '1', 'false', NULL, 'f16'),
('ga8o2TBvIM_Uc1hw1l1ugT3YIYad2RnE_YG1Zgse7jg', E'\\x02fb024e988dd0eba5685939c7068eb04897f5009d96b74b48e101b7047298b9', 'for', '11', 'true', NULL, NULL),
('ka3IFibXBnfo9LYWfxUDsi0UjtZWiDohEuWTMdGHgx0', E'\\xdd47d7d03176cc53c5c5f64d0ded1807a09a458c1b43bf96abadbb23b59cd031', 'Person 13', '1', 'false', NULL, 'f13'),
('niPNDd1JHoZ0msnBLhn00pwGVsgwCyGFwqOxjH9thT8', E'\\x8843e7169a602e25879c41d7a4871fb4e21f73d49952438111113f044652586c', 'مرحبا 👩‍👩‍👧‍👦', '9', 'false', NULL, NULL),
('q03eBUX8nkgDdhq9UpYE_1cjagHBIXp8yNMSsLvSs1k', E'\\x0c5f2a8f8906aa5a7964ca388308132f3fb8f8cc46ac9d88c27043b46cf450fd', 'long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long ', '10', 'false', NULL, NULL),
('rDTqh3LbI-IBlDyx0Wa0SKKBcDKiuxky_NbMERgfq4U', E'\\x10ece23e691a9200c7daa0a27be352bbb31a8e26b7293b85929370ceb895372c', 'Person 8', '1', 'false', NULL, 'f8'),
('rGnMTgGcej4JldyATm9Eipa__Nk3w4wVT8uJ7WgXmZU', E'\\x34b21f97ce4848177c1fa060b6e0ade443edd728d2c63fd990db55de74cc8375', E'\\N and \\\\.', '8', 'false', NULL, NULL),
('s6NR8aZFdnXlhR6kXJGseb3f8ZO1P_1XYUDgYKj0VNk', E'\\xcbb268ac5a7a6ad0bd9e92f1c8c2fbba7b5d1f1a8c0ed35cc6522cecde81b589', 'more', '6', 'false', NULL, NULL),
('s7b0N_D1q0uIc068vnSGqfLCLPPhskadzviX8q4tbqY', E'\\x7af94a370e40a51293c71d2cd689f1194b8404dac7d4f4bad6fc9e36f5fb1ae3', 'A study', '13', 'false', NULL, NULL),
('vpOxgWqz-1N6slvfQoGmU06DtFJHmnzXCFX5gstjzeY', E'\\x353669366c2b321ba5e7683f1c6eac16016c1f74250c72fb7a19db82b33b97a4', 'Person 6', '1', 'false', NULL, 'f6'),
('zUvkZVMnXT-X8LX19Z5FWJP3iCAeBEm5UNncFsYCN2M', E'\\x9ffde5bbf2b21615a03a7fa470272facd84e8dd06549650162c9f48b05d8ab71', 'Person 10', '1', 'false', NULL, 'f10');
insert into "way" ("id", "person", "kind", "secret", "created_at", "valid_from", "expires_at", "used_at", "ended_at") values
('a-link', 'f2', 'link', E'\\x5593066fddbe706ab7060b38f253f8fe9653cb2b2b5c7d2a4a030b8bf0443a7c', '1795607927839', '1893456000000', NULL, NULL, NULL);
