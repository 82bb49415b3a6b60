-- A database as version 0014-beginnings.sql left it. Frozen: never edited.
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

-- Words by how they begin: a search looks up what a typed beginning may become, instead of going through every row of every
-- such word. So every word stands here, also one that nobody would mistype.
insert into search_word (word, near)
select word, '{}' from ts_stat('select words from search') where word !~ '^[@#=]'
on conflict do nothing;
create index search_word_begins on search_word (word collate "C");

delete from log;
insert into "batch" ("size", "first", "at", "root", "keys") values
('10', '9', '1893456000000', E'\\x4e4dcfdcabe68a7f1933ee790e364fd3c098ccde3672825ed193a680b5554d4f', '{comment:c9}'),
('11', '10', '1893456000000', E'\\xc90d18bc7192559841e433892982ab2e0d23d034c2cd252869b30150aa01b948', '{comment:c10}'),
('12', '11', '1893456000000', E'\\x2e46ab9d1bb6812076da505ae4833276962546c0ae3c1a70996a0d6619ba65a9', '{position:d6/f11}'),
('13', '12', '1893456000000', E'\\xf813df3474f5e2dec1cf9bcb60009e24a8614c6f98505cf345c6592652cabc0d', '{position:d6/f12}'),
('14', '13', '1893456000000', E'\\x02767c35e758fde4947c985aff1939d83bb042294d901de0d289302194697ab1', '{proposal:d13,circle:top}'),
('15', '14', '1893456000000', E'\\x16eaaed607ba2035250eafe368b687916665fd10688aeeac1d57f5f3d660db67', '{position:d13/f2}'),
('16', '15', '1893456000000', E'\\x0a24b7911bf5157fd2eb38e1a2a48bab28c0a412a1e256bab02ebd258d576004', '{position:d13/f3}'),
('17', '16', '1893456000000', E'\\x929394819ecf8b81793ef7b3c07d33683eef65b5704d1478dce16e4e02ca9b8b', '{position:d13/f3}'),
('6', '0', '1893456000000', E'\\xd35c2b2a55cf244bf8c59ffe9bb72ea021acdf43ee036081cd202f415d495768', '{society:society,person:f1,person:f2,person:f3,person:f4,person:f5,person:f6,person:f7,person:f8,person:f9,person:f10,person:f11,person:f12,person:f13,person:f14,person:f15,person:f16,person:f17,person:f18,person:f19,person:f20,circle:top,circle:circle-0,circle:circle-1}'),
('7', '6', '1893456000000', E'\\x98e2250b10b64c02c65482f5e5e1ec710228fe3a2f4f8218fd1d2168739f753d', '{proposal:d6,circle:circle-1}'),
('8', '7', '1893456000000', E'\\x20a70c42e26f7cff86f93721e3bbeb986941d8a7ed32c322f45af79f7e72908d', '{comment:c7}'),
('9', '8', '1893456000000', E'\\x1186a43ce39fec1905acb8904974411de89f8c11171680ea8d6b3c8a88ede90e', '{comment:c8}');
insert into "blob" ("hash", "media_type", "content", "entry") values
('11f253d8d4fc1cb2b82dd85ba865222b33dc292a8a4bde0b4d9122e62ce2b1d8', 'application/octet-stream', E'\\x2e584f9bf5640bb3e753fdba15c37e142c81c334c35b096a251edf9445456bf1b19c4bbbd3a233415a913b09160d86618cd5138ebf17654d579fbfe4e4ace5a23bafb9eede2b5fae384d97b77d48610a27cfd411f7dba4fa13a9f9964d5f1db7bbe2e36f98b3213eb3d53e579cd15fb92083b1738a7d77fe8c5d6cd9b1b3346b6568d5ff83be9ced25b8c7b5b610c45cbaf767dd81ad6ded60e0e1e9ef0a0dfb48736957bb4dc6c3cc2be8ec778940755fbc1183ff471651f7c470d37aa161ade0715d54efc34354869df046f9b25b5419cb72ecc0cb2b319329bbe410fc5ac493500fe30b4c59e3c7be530f044a977ea706fb78ef945ae6fe08caffae0183ba0d5150cbb9e804d156e7dcbad69e454ab0a7f73b36813fda2eff556bb6dc7405fdaa880bb0e099ab03aa6e46', '6');
insert into "circle" ("id", "from_entry", "to_entry", "value") values
('circle-0', '3', NULL, '{"kind":"circle","id":"circle-0","parent":"top","name":"circle-0","area":"the area of circle-0","purpose":"to care for circle-0","serves":[1],"charter":{"memberCap":9,"memberMinimum":2,"lockedPractices":[],"seatBudget":null,"endCondition":null},"practices":{"general":{"name":"Hidden votes","stages":[{"method":"vote","threshold":"majority","rounds":1,"hours":72,"discussionHours":0}],"quorum":{"n":1,"d":2,"strict":true},"hiddenVotes":true,"publicComment":true,"asks":{"goals":true,"evidence":true,"expectation":true},"answerDays":14,"againDays":30,"requires":"session"},"byKind":{}},"links":[],"meetings":[],"members":{"f1":1893456000000,"f2":1893456000000,"f3":1893456000000,"f4":1893456000000,"f5":1893456000000,"f6":1893456000000,"f7":1893456000000,"f8":1893456000000,"f9":1893456000000},"hasHadTwo":true,"status":"living","children":{},"projects":[],"documents":[],"open":[],"proposals":0,"reserved":[],"rejected":[],"createdAt":1893456000000,"endedAt":null}'),
('circle-1', '4', '6', '{"kind":"circle","id":"circle-1","parent":"top","name":"circle-1","area":"the area of circle-1","purpose":"to care for circle-1","serves":[1],"charter":{"memberCap":9,"memberMinimum":2,"lockedPractices":[],"seatBudget":null,"endCondition":null},"practices":{"general":{"name":"Hidden votes","stages":[{"method":"vote","threshold":"majority","rounds":1,"hours":72,"discussionHours":0}],"quorum":{"n":1,"d":2,"strict":true},"hiddenVotes":true,"publicComment":true,"asks":{"goals":true,"evidence":true,"expectation":true},"answerDays":14,"againDays":30,"requires":"session"},"byKind":{}},"links":[],"meetings":[],"members":{"f10":1893456000000,"f11":1893456000000,"f12":1893456000000,"f13":1893456000000,"f14":1893456000000,"f15":1893456000000,"f16":1893456000000,"f17":1893456000000,"f18":1893456000000},"hasHadTwo":true,"status":"living","children":{},"projects":[],"documents":[],"open":[],"proposals":0,"reserved":[],"rejected":[],"createdAt":1893456000000,"endedAt":null}'),
('circle-1', '6', NULL, '{"kind":"circle","id":"circle-1","parent":"top","name":"circle-1","area":"the area of circle-1","purpose":"to care for circle-1","serves":[1],"charter":{"memberCap":9,"memberMinimum":2,"lockedPractices":[],"seatBudget":null,"endCondition":null},"practices":{"general":{"name":"Hidden votes","stages":[{"method":"vote","threshold":"majority","rounds":1,"hours":72,"discussionHours":0}],"quorum":{"n":1,"d":2,"strict":true},"hiddenVotes":true,"publicComment":true,"asks":{"goals":true,"evidence":true,"expectation":true},"answerDays":14,"againDays":30,"requires":"session"},"byKind":{}},"links":[],"meetings":[],"members":{"f10":1893456000000,"f11":1893456000000,"f12":1893456000000,"f13":1893456000000,"f14":1893456000000,"f15":1893456000000,"f16":1893456000000,"f17":1893456000000,"f18":1893456000000},"hasHadTwo":true,"status":"living","children":{},"projects":[],"documents":[],"open":["d6"],"proposals":1,"reserved":[],"rejected":[],"createdAt":1893456000000,"endedAt":null}'),
('top', '13', NULL, '{"kind":"circle","id":"top","parent":null,"name":"top","area":"the area of top","purpose":"to care for top","serves":[1],"charter":{"memberCap":9,"memberMinimum":2,"lockedPractices":[],"seatBudget":null,"endCondition":null},"practices":{"general":{"name":"Leadership","stages":[{"method":"consensus","rule":"more-agree","hours":168,"minimumHours":72},{"method":"vote","threshold":{"n":9,"d":10},"rounds":1,"hours":72,"discussionHours":48},{"method":"vote","threshold":{"n":8,"d":10},"rounds":1,"hours":72,"discussionHours":48},{"method":"vote","threshold":{"n":7,"d":10},"rounds":1,"hours":72,"discussionHours":48},{"method":"vote","threshold":{"n":6,"d":10},"rounds":1,"hours":72,"discussionHours":48},{"method":"vote","threshold":"majority","rounds":1,"hours":72,"discussionHours":48}],"quorum":{"n":1,"d":2,"strict":true},"hiddenVotes":false,"publicComment":true,"asks":{"goals":true,"evidence":true,"expectation":true},"answerDays":14,"againDays":30,"requires":"session"},"byKind":{}},"links":[],"meetings":[],"members":{"f1":1893456000000,"f2":1893456000000,"f3":1893456000000,"f4":1893456000000,"f5":1893456000000,"f6":1893456000000,"f7":1893456000000,"f8":1893456000000,"f9":1893456000000},"hasHadTwo":true,"status":"living","children":{"circle-0":"the area of circle-0","circle-1":"the area of circle-1"},"projects":[],"documents":[],"open":["d13"],"proposals":1,"reserved":[],"rejected":[],"createdAt":1893456000000,"endedAt":null}'),
('top', '4', '13', '{"kind":"circle","id":"top","parent":null,"name":"top","area":"the area of top","purpose":"to care for top","serves":[1],"charter":{"memberCap":9,"memberMinimum":2,"lockedPractices":[],"seatBudget":null,"endCondition":null},"practices":{"general":{"name":"Leadership","stages":[{"method":"consensus","rule":"more-agree","hours":168,"minimumHours":72},{"method":"vote","threshold":{"n":9,"d":10},"rounds":1,"hours":72,"discussionHours":48},{"method":"vote","threshold":{"n":8,"d":10},"rounds":1,"hours":72,"discussionHours":48},{"method":"vote","threshold":{"n":7,"d":10},"rounds":1,"hours":72,"discussionHours":48},{"method":"vote","threshold":{"n":6,"d":10},"rounds":1,"hours":72,"discussionHours":48},{"method":"vote","threshold":"majority","rounds":1,"hours":72,"discussionHours":48}],"quorum":{"n":1,"d":2,"strict":true},"hiddenVotes":false,"publicComment":true,"asks":{"goals":true,"evidence":true,"expectation":true},"answerDays":14,"againDays":30,"requires":"session"},"byKind":{}},"links":[],"meetings":[],"members":{"f1":1893456000000,"f2":1893456000000,"f3":1893456000000,"f4":1893456000000,"f5":1893456000000,"f6":1893456000000,"f7":1893456000000,"f8":1893456000000,"f9":1893456000000},"hasHadTwo":true,"status":"living","children":{"circle-0":"the area of circle-0","circle-1":"the area of circle-1"},"projects":[],"documents":[],"open":[],"proposals":0,"reserved":[],"rejected":[],"createdAt":1893456000000,"endedAt":null}');
insert into "comment" ("id", "from_entry", "to_entry", "value") values
('c10', '10', NULL, '{"kind":"comment","id":"c10","proposal":"d6","person":"f11","against":false,"replyTo":null,"version":1,"text":{"commitment":"7cOSJP8mKK30Ld3Auj6pHs4q90oMMgP3mnDMOYezFdM","length":9000}}'),
('c7', '7', NULL, '{"kind":"comment","id":"c7","proposal":"d6","person":"f11","against":false,"replyTo":null,"version":1,"text":{"commitment":"1gY6DcuWuUPOx5olvbjzKF2EE-scCWL-YBAN5H-Mq78","length":14}}'),
('c8', '8', NULL, '{"kind":"comment","id":"c8","proposal":"d6","person":"f11","against":false,"replyTo":null,"version":1,"text":{"commitment":"An-APtvtjlrfeK3L8M4N21VQNHh3RET6fX0iHAHPSow","length":10}}'),
('c9', '9', NULL, '{"kind":"comment","id":"c9","proposal":"d6","person":"f11","against":false,"replyTo":null,"version":1,"text":{"commitment":"HhAWnHEoe2huauV2yCAu6oh9mRWmy94wOpEg2Bs0Ui8","length":13}}');
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
('d13', '13', 'f1', '1', 'true', '{"title":{"commitment":"zoMmG73Qvcng0aeEtSW9Nn6-kMP9KCB2wzMNgCdMZLM","length":10},"case":{"commitment":"r9FHqwjMltFHZGglgpjXWGTJLvB84KpN0Eas0qsssLA","length":7},"effects":[{"type":"state-position","position":"We stand by it."}],"serves":[1],"costs":[],"evidence":[{"title":{"commitment":"IFIjqkL-IYWgZYS7KK_LwVrTKphncURK3opPEhII1-E","length":7}}],"expectation":{"measure":{"commitment":"TdbzG0__WxF7deIYAtEr-vVvJaPgrsFpVTd6lFK5e2Q","length":5},"expected":{"commitment":"i8BAHiTDibIxrmHj_VDwXkPk5E6cb2jdMj35YhaPT54","length":4},"reviewAt":1909094400000}}', NULL, '1893456000000'),
('d6', '6', 'f10', '1', 'true', '{"title":{"commitment":"96ptp41spUlXI_rRiffLxRiCwrEaT__au76Xdl27NrA","length":10},"case":{"commitment":"3rnvYK3vKDpypb94PlEHG-qShRLPzp6UUUt7NmNFjs0","length":7},"effects":[{"type":"state-position","position":"We stand by it."}],"serves":[1],"costs":[],"evidence":[{"title":{"commitment":"K2AlK8jXjNtbS5zcTVxG2PX-EXaxO4h3oTnfEvRyJYo","length":7}}],"expectation":{"measure":{"commitment":"kA7vRdiOpJIJDUmA2VNWE5qlCMXWcldrTd8IGjRTHAo","length":5},"expected":{"commitment":"Rz838XIAETBbwkJ3UFdrpV2uF-_BtGYVavmxxR6rr1c","length":4},"reviewAt":1909094400000}}', NULL, '1893456000000');
insert into "due" ("key", "name", "at", "tries") values
('proposal:d13', 'case-against', '1893758400000', '0'),
('proposal:d13', 'minimum-time', '1893715200000', '0'),
('proposal:d13', 'phase-end', '1894060800000', '0'),
('proposal:d6', 'phase-end', '1893715200000', '0');
insert into "entry" ("index", "at", "by", "act_id", "type", "subjects", "leaf", "bytes") values
('0', '1893456000000', 'founding', 'founding:society', 'found-society', '{}', E'\\x8a1b8a098087af889ab6937000e81018e60a0947ff703b07d1aa3f3d0f669896', E'\\x7b22616374223a7b22636c6f636b223a2273696d756c61746564222c22676f616c73223a5b7b22676f616c223a312c2274657874223a224c6f6e672d7465726d20737572766976616c227d5d2c226964223a22666f756e64696e673a736f6369657479222c226e616d65223a2254657374222c226f726967696e223a22746573742e6578616d706c65222c2273657474696e6773223a7b7d2c2274797065223a22666f756e642d736f6369657479227d2c226174223a313839333435363030303030302c2261757468223a22666f756e64696e67222c226279223a22666f756e64696e67222c226576656e7473223a5b7b22636c6f636b223a2273696d756c61746564222c22676f616c73223a5b7b22676f616c223a312c2274657874223a224c6f6e672d7465726d20737572766976616c227d5d2c226e616d65223a2254657374222c226f726967696e223a22746573742e6578616d706c65222c2273657474696e6773223a7b22616d656e644c656176657344617973223a322c22646973736f6c7574696f6e4f70656e44617973223a372c22646973736f6c7574696f6e5761697444617973223a372c22656666656374416d656e646d656e7473223a332c2265666665637469766557697468696e44617973223a3336362c226c6170736544617973223a31342c226c6561646572736869705072616374696365223a7b22616761696e44617973223a33302c22616e7377657244617973223a31342c2261736b73223a7b2265766964656e6365223a747275652c226578706563746174696f6e223a747275652c22676f616c73223a747275657d2c2268696464656e566f746573223a66616c73652c226e616d65223a224c656164657273686970222c227075626c6963436f6d6d656e74223a747275652c2271756f72756d223a7b2264223a322c226e223a312c22737472696374223a747275657d2c227265717569726573223a2273657373696f6e222c22737461676573223a5b7b22686f757273223a3136382c226d6574686f64223a22636f6e73656e737573222c226d696e696d756d486f757273223a37322c2272756c65223a226d6f72652d6167726565227d2c7b2264697363757373696f6e486f757273223a34382c22686f757273223a37322c226d6574686f64223a22766f7465222c22726f756e6473223a312c227468726573686f6c64223a7b2264223a31302c226e223a397d7d2c7b2264697363757373696f6e486f757273223a34382c22686f757273223a37322c226d6574686f64223a22766f7465222c22726f756e6473223a312c227468726573686f6c64223a7b2264223a31302c226e223a387d7d2c7b2264697363757373696f6e486f757273223a34382c22686f757273223a37322c226d6574686f64223a22766f7465222c22726f756e6473223a312c227468726573686f6c64223a7b2264223a31302c226e223a377d7d2c7b2264697363757373696f6e486f757273223a34382c22686f757273223a37322c226d6574686f64223a22766f7465222c22726f756e6473223a312c227468726573686f6c64223a7b2264223a31302c226e223a367d7d2c7b2264697363757373696f6e486f757273223a34382c22686f757273223a37322c226d6574686f64223a22766f7465222c22726f756e6473223a312c227468726573686f6c64223a226d616a6f72697479227d5d7d2c226d656d626572436170223a392c226d656d6265724d696e696d756d223a322c226f75746167654d696e75746573223a31302c227175657374696f6e416e7377657244617973223a31342c227265636f676e6974696f6e223a22766f756368696e67222c22726574727944617973223a33302c227374616e646172645072616374696365223a7b22616761696e44617973223a33302c22616e7377657244617973223a31342c2261736b73223a7b2265766964656e6365223a747275652c226578706563746174696f6e223a747275652c22676f616c73223a747275657d2c2268696464656e566f746573223a66616c73652c226e616d65223a225374616e64617264222c227075626c6963436f6d6d656e74223a747275652c2271756f72756d223a7b2264223a322c226e223a312c22737472696374223a747275657d2c227265717569726573223a2273657373696f6e222c22737461676573223a5b7b22686f757273223a3136382c226d6574686f64223a22636f6e73656e737573222c226d696e696d756d486f757273223a37322c2272756c65223a226d6f72652d6167726565227d2c7b2264697363757373696f6e486f757273223a34382c22686f757273223a37322c226d6574686f64223a22766f7465222c22726f756e6473223a332c227468726573686f6c64223a7b2264223a332c226e223a327d7d2c7b2264697363757373696f6e486f757273223a34382c22686f757273223a37322c226d6574686f64223a22766f7465222c22726f756e6473223a312c227468726573686f6c64223a226d616a6f72697479227d5d7d2c2274616b65557044617973223a332c22746578744c656e677468656e696e6773223a332c22766f756368416674657244617973223a33302c22766f75636865734e6565646564223a322c22766f756368657350657259656172223a31302c22776179496e5761697444617973223a337d2c2274797065223a22736f63696574792d666f756e646564227d5d2c226c6f67223a22746573742e6578616d706c65222c2276223a307d'),
('1', '1893456000000', 'founding', 'founding:people:1', 'found-people', '{person:f1,person:f2,person:f3,person:f4,person:f5,person:f6,person:f7,person:f8,person:f9,person:f10,person:f11,person:f12,person:f13,person:f14,person:f15,person:f16,person:f17,person:f18,person:f19,person:f20}', E'\\x7527bae080237aaa1649c9302c12bb4db1df772919ac5d120f7714ff0eedcdb9', E'\\x7b22616374223a7b226964223a22666f756e64696e673a70656f706c653a31222c2270656f706c65223a5b7b22636974697a656e223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a224f6248305f467442586568726433435454685f62626a48625263554633704b624d304f43536c586f48426b222c226c656e677468223a387d2c22706572736f6e223a226631227d2c7b22636974697a656e223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a22465a756572746b526b6e49485242684f45553551682d64733141332d6d775f37526c574246465432435667222c226c656e677468223a387d2c22706572736f6e223a226632227d2c7b22636974697a656e223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a22444e616d644a7869547a416a4b6739536a684345624d4c742d3277686b35686e5f326c596c525561426b45222c226c656e677468223a387d2c22706572736f6e223a226633227d2c7b22636974697a656e223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a227531556d36414c706f5455694b4a474d34776e64636f386b4f704e4d6d707a6a56496737316d6c4c656359222c226c656e677468223a387d2c22706572736f6e223a226634227d2c7b22636974697a656e223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a226d586c716a556b4a624c504b6654623143475f506c464647686b456c6c536f757a7851317a70346f7a5134222c226c656e677468223a387d2c22706572736f6e223a226635227d2c7b22636974697a656e223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a22793255787166523946386a6558734c6f654c693746575f47794e6b34655074494c585667754f695a5f426b222c226c656e677468223a387d2c22706572736f6e223a226636227d2c7b22636974697a656e223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a2256556b6d582d49355648354c347047745a474d587356375f78526459326d3631586337686d364862473255222c226c656e677468223a387d2c22706572736f6e223a226637227d2c7b22636974697a656e223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a2235465a576d496c7a3573544254345935385047696645794d6f4b366a577a533341487868564f4b72546f55222c226c656e677468223a387d2c22706572736f6e223a226638227d2c7b22636974697a656e223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a22482d42634959763839616369706f4849736a495730745653554a6234546c5f6f47367249324552545f786f222c226c656e677468223a387d2c22706572736f6e223a226639227d2c7b22636974697a656e223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a22484f693753736c31465f78617270654d422d34707176534e6f746278562d664a3765334d4c46504f6f6e45222c226c656e677468223a397d2c22706572736f6e223a22663130227d2c7b22636974697a656e223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a22486d704b765546306f6271564b642d435a44564333306d4330567a7770494a6a375763525563524e5a5273222c226c656e677468223a397d2c22706572736f6e223a22663131227d2c7b22636974697a656e223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a223132396e55513644446b46765844465a48393273494333474252514b4e7a4e624661754f624c4372697941222c226c656e677468223a397d2c22706572736f6e223a22663132227d2c7b22636974697a656e223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a22504d54456c78324376653856574562656c5f3635677a6832466b68764e2d7942764c5671746d7668615230222c226c656e677468223a397d2c22706572736f6e223a22663133227d2c7b22636974697a656e223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a224e7264596f346a466e7969766d516d516438634c557965536957567862464a74513077306942514a446651222c226c656e677468223a397d2c22706572736f6e223a22663134227d2c7b22636974697a656e223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a22696f586966716a757649774750366f4c564544535053324672386f2d333574492d647a37374c4d75415063222c226c656e677468223a397d2c22706572736f6e223a22663135227d2c7b22636974697a656e223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a2267346844716b437939567144485171635f49714f5049503945475468546f33436a577678702d4f6b473655222c226c656e677468223a397d2c22706572736f6e223a22663136227d2c7b22636974697a656e223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a2263566167314b32376447586e5271695a503050716847563431515635654638674264744f43584445394a67222c226c656e677468223a397d2c22706572736f6e223a22663137227d2c7b22636974697a656e223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a224d653778645f4c73337a456275697848393861713735644658736e71426d5541674f45724b326b4e417059222c226c656e677468223a397d2c22706572736f6e223a22663138227d2c7b22636974697a656e223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a22737871496a6161677157394279744c574d59384a374a4373304b38554b507069656d41655a375865726845222c226c656e677468223a397d2c22706572736f6e223a22663139227d2c7b22636974697a656e223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a224c4a53663673384856796d3844315f49556d41525a3249643377306a68336e7257545336516b2d4a413234222c226c656e677468223a397d2c22706572736f6e223a22663230227d5d2c2274797065223a22666f756e642d70656f706c65227d2c226174223a313839333435363030303030302c2261757468223a22666f756e64696e67222c226279223a22666f756e64696e67222c226576656e7473223a5b7b22666f756e646572223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a224f6248305f467442586568726433435454685f62626a48625263554633704b624d304f43536c586f48426b222c226c656e677468223a387d2c22706572736f6e223a226631222c2274797065223a22706572736f6e2d72656769737465726564227d2c7b22706572736f6e223a226631222c2274797065223a22636974697a656e2d7265636f676e69736564227d2c7b22666f756e646572223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a22465a756572746b526b6e49485242684f45553551682d64733141332d6d775f37526c574246465432435667222c226c656e677468223a387d2c22706572736f6e223a226632222c2274797065223a22706572736f6e2d72656769737465726564227d2c7b22706572736f6e223a226632222c2274797065223a22636974697a656e2d7265636f676e69736564227d2c7b22666f756e646572223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a22444e616d644a7869547a416a4b6739536a684345624d4c742d3277686b35686e5f326c596c525561426b45222c226c656e677468223a387d2c22706572736f6e223a226633222c2274797065223a22706572736f6e2d72656769737465726564227d2c7b22706572736f6e223a226633222c2274797065223a22636974697a656e2d7265636f676e69736564227d2c7b22666f756e646572223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a227531556d36414c706f5455694b4a474d34776e64636f386b4f704e4d6d707a6a56496737316d6c4c656359222c226c656e677468223a387d2c22706572736f6e223a226634222c2274797065223a22706572736f6e2d72656769737465726564227d2c7b22706572736f6e223a226634222c2274797065223a22636974697a656e2d7265636f676e69736564227d2c7b22666f756e646572223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a226d586c716a556b4a624c504b6654623143475f506c464647686b456c6c536f757a7851317a70346f7a5134222c226c656e677468223a387d2c22706572736f6e223a226635222c2274797065223a22706572736f6e2d72656769737465726564227d2c7b22706572736f6e223a226635222c2274797065223a22636974697a656e2d7265636f676e69736564227d2c7b22666f756e646572223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a22793255787166523946386a6558734c6f654c693746575f47794e6b34655074494c585667754f695a5f426b222c226c656e677468223a387d2c22706572736f6e223a226636222c2274797065223a22706572736f6e2d72656769737465726564227d2c7b22706572736f6e223a226636222c2274797065223a22636974697a656e2d7265636f676e69736564227d2c7b22666f756e646572223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a2256556b6d582d49355648354c347047745a474d587356375f78526459326d3631586337686d364862473255222c226c656e677468223a387d2c22706572736f6e223a226637222c2274797065223a22706572736f6e2d72656769737465726564227d2c7b22706572736f6e223a226637222c2274797065223a22636974697a656e2d7265636f676e69736564227d2c7b22666f756e646572223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a2235465a576d496c7a3573544254345935385047696645794d6f4b366a577a533341487868564f4b72546f55222c226c656e677468223a387d2c22706572736f6e223a226638222c2274797065223a22706572736f6e2d72656769737465726564227d2c7b22706572736f6e223a226638222c2274797065223a22636974697a656e2d7265636f676e69736564227d2c7b22666f756e646572223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a22482d42634959763839616369706f4849736a495730745653554a6234546c5f6f47367249324552545f786f222c226c656e677468223a387d2c22706572736f6e223a226639222c2274797065223a22706572736f6e2d72656769737465726564227d2c7b22706572736f6e223a226639222c2274797065223a22636974697a656e2d7265636f676e69736564227d2c7b22666f756e646572223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a22484f693753736c31465f78617270654d422d34707176534e6f746278562d664a3765334d4c46504f6f6e45222c226c656e677468223a397d2c22706572736f6e223a22663130222c2274797065223a22706572736f6e2d72656769737465726564227d2c7b22706572736f6e223a22663130222c2274797065223a22636974697a656e2d7265636f676e69736564227d2c7b22666f756e646572223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a22486d704b765546306f6271564b642d435a44564333306d4330567a7770494a6a375763525563524e5a5273222c226c656e677468223a397d2c22706572736f6e223a22663131222c2274797065223a22706572736f6e2d72656769737465726564227d2c7b22706572736f6e223a22663131222c2274797065223a22636974697a656e2d7265636f676e69736564227d2c7b22666f756e646572223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a223132396e55513644446b46765844465a48393273494333474252514b4e7a4e624661754f624c4372697941222c226c656e677468223a397d2c22706572736f6e223a22663132222c2274797065223a22706572736f6e2d72656769737465726564227d2c7b22706572736f6e223a22663132222c2274797065223a22636974697a656e2d7265636f676e69736564227d2c7b22666f756e646572223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a22504d54456c78324376653856574562656c5f3635677a6832466b68764e2d7942764c5671746d7668615230222c226c656e677468223a397d2c22706572736f6e223a22663133222c2274797065223a22706572736f6e2d72656769737465726564227d2c7b22706572736f6e223a22663133222c2274797065223a22636974697a656e2d7265636f676e69736564227d2c7b22666f756e646572223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a224e7264596f346a466e7969766d516d516438634c557965536957567862464a74513077306942514a446651222c226c656e677468223a397d2c22706572736f6e223a22663134222c2274797065223a22706572736f6e2d72656769737465726564227d2c7b22706572736f6e223a22663134222c2274797065223a22636974697a656e2d7265636f676e69736564227d2c7b22666f756e646572223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a22696f586966716a757649774750366f4c564544535053324672386f2d333574492d647a37374c4d75415063222c226c656e677468223a397d2c22706572736f6e223a22663135222c2274797065223a22706572736f6e2d72656769737465726564227d2c7b22706572736f6e223a22663135222c2274797065223a22636974697a656e2d7265636f676e69736564227d2c7b22666f756e646572223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a2267346844716b437939567144485171635f49714f5049503945475468546f33436a577678702d4f6b473655222c226c656e677468223a397d2c22706572736f6e223a22663136222c2274797065223a22706572736f6e2d72656769737465726564227d2c7b22706572736f6e223a22663136222c2274797065223a22636974697a656e2d7265636f676e69736564227d2c7b22666f756e646572223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a2263566167314b32376447586e5271695a503050716847563431515635654638674264744f43584445394a67222c226c656e677468223a397d2c22706572736f6e223a22663137222c2274797065223a22706572736f6e2d72656769737465726564227d2c7b22706572736f6e223a22663137222c2274797065223a22636974697a656e2d7265636f676e69736564227d2c7b22666f756e646572223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a224d653778645f4c73337a456275697848393861713735644658736e71426d5541674f45724b326b4e417059222c226c656e677468223a397d2c22706572736f6e223a22663138222c2274797065223a22706572736f6e2d72656769737465726564227d2c7b22706572736f6e223a22663138222c2274797065223a22636974697a656e2d7265636f676e69736564227d2c7b22666f756e646572223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a22737871496a6161677157394279744c574d59384a374a4373304b38554b507069656d41655a375865726845222c226c656e677468223a397d2c22706572736f6e223a22663139222c2274797065223a22706572736f6e2d72656769737465726564227d2c7b22706572736f6e223a22663139222c2274797065223a22636974697a656e2d7265636f676e69736564227d2c7b22666f756e646572223a747275652c226e616d65223a7b22636f6d6d69746d656e74223a224c4a53663673384856796d3844315f49556d41525a3249643377306a68336e7257545336516b2d4a413234222c226c656e677468223a397d2c22706572736f6e223a22663230222c2274797065223a22706572736f6e2d72656769737465726564227d2c7b22706572736f6e223a22663230222c2274797065223a22636974697a656e2d7265636f676e69736564227d5d2c226c6f67223a22746573742e6578616d706c65222c2276223a307d'),
('10', '1893456000000', 'f11', 'said-3', 'comment', '{person:f11,proposal:d6,circle:circle-1}', E'\\x342ec2af93e39256ef7f6bda34191a707f94aeed334ac771fde554e47acf5415', E'\\x7b22616374223a7b226964223a22736169642d33222c2270726f706f73616c223a226436222c2274657874223a7b22636f6d6d69746d656e74223a2237634f534a50386d4b4b33304c643341756a36704873347139306f4d4d6750336d6e444d4f59657a46644d222c226c656e677468223a393030307d2c2274797065223a22636f6d6d656e74227d2c226174223a313839333435363030303030302c2261757468223a2273657373696f6e222c226279223a22663131222c226576656e7473223a5b7b22636f6d6d656e74223a22633130222c22706572736f6e223a22663131222c2270726f706f73616c223a226436222c2274657874223a7b22636f6d6d69746d656e74223a2237634f534a50386d4b4b33304c643341756a36704873347139306f4d4d6750336d6e444d4f59657a46644d222c226c656e677468223a393030307d2c2274797065223a22636f6d6d656e742d6d616465227d5d2c226c6f67223a22746573742e6578616d706c65222c2276223a307d'),
('11', '1893456000000', 'f11', 'sealed-by-f11', 'vote-hidden', '{person:f11,proposal:d6,circle:circle-1}', E'\\x00255c693f3ca1eadb5256a4dca3bee8c1bdf9834b883aa7f74984eed4264bf0', E'\\x7b22616374223a7b226964223a227365616c65642d62792d663131222c2270726f706f73616c223a226436222c227365616c6564223a7b22636f6d6d69746d656e74223a226e5041305a48765963483954665836764363677a49646d6d376a4c41592d72687559456276354557355130222c226c656e677468223a337d2c2273746570223a302c2274797065223a22766f74652d68696464656e227d2c226174223a313839333435363030303030302c2261757468223a2273657373696f6e222c226279223a22663131222c226576656e7473223a5b7b22706572736f6e223a22663131222c2270726f706f73616c223a226436222c227365616c6564223a7b22636f6d6d69746d656e74223a226e5041305a48765963483954665836764363677a49646d6d376a4c41592d72687559456276354557355130222c226c656e677468223a337d2c2273746570223a302c2274797065223a2268696464656e2d766f74652d63617374222c2276657273696f6e223a317d5d2c226c6f67223a22746573742e6578616d706c65222c2276223a307d'),
('12', '1893456000000', 'f12', 'sealed-by-f12', 'vote-hidden', '{person:f12,proposal:d6,circle:circle-1}', E'\\xfe81cdf0d186552f5cda12dcfdc86d7b1ada7df6e982d221011135a4f664db3d', E'\\x7b22616374223a7b226964223a227365616c65642d62792d663132222c2270726f706f73616c223a226436222c227365616c6564223a7b22636f6d6d69746d656e74223a22544138455959444d61457645345953696e4e3572783133516942784a425f582d7355324d7a7a7a5857634d222c226c656e677468223a337d2c2273746570223a302c2274797065223a22766f74652d68696464656e227d2c226174223a313839333435363030303030302c2261757468223a2273657373696f6e222c226279223a22663132222c226576656e7473223a5b7b22706572736f6e223a22663132222c2270726f706f73616c223a226436222c227365616c6564223a7b22636f6d6d69746d656e74223a22544138455959444d61457645345953696e4e3572783133516942784a425f582d7355324d7a7a7a5857634d222c226c656e677468223a337d2c2273746570223a302c2274797065223a2268696464656e2d766f74652d63617374222c2276657273696f6e223a317d5d2c226c6f67223a22746573742e6578616d706c65222c2276223a307d'),
('13', '1893456000000', 'f1', 'at-the-top', 'propose', '{person:f1,proposal:d13,circle:top}', E'\\xe598ac3b624693944c96003fee663d689881e090db16c73ec3c4d1c6c2696fab', E'\\x7b22616374223a7b22636972636c65223a22746f70222c22636f6e74656e74223a7b2263617365223a7b22636f6d6d69746d656e74223a227239464871776a4d6c7446485a47676c67706a585747544a4c764238344b704e3045617330717373734c41222c226c656e677468223a377d2c22636f737473223a5b5d2c2265666665637473223a5b7b22706f736974696f6e223a225765207374616e642062792069742e222c2274797065223a2273746174652d706f736974696f6e227d5d2c2265766964656e6365223a5b7b227469746c65223a7b22636f6d6d69746d656e74223a224946496a716b4c2d495957675a5953374b4b5f4c775672544b70686e6355524b336f705045684949312d45222c226c656e677468223a377d7d5d2c226578706563746174696f6e223a7b226578706563746564223a7b22636f6d6d69746d656e74223a22693842414869544469624978726d486a5f564477586b506b3545366362326a644d6a333559686150543534222c226c656e677468223a347d2c226d656173757265223a7b22636f6d6d69746d656e74223a225464627a47305f5f5778463764654959417445722d7656764a61506772734670565464366c464b35653251222c226c656e677468223a357d2c227265766965774174223a313930393039343430303030307d2c22736572766573223a5b315d2c227469746c65223a7b22636f6d6d69746d656e74223a227a6f4d6d4737335176636e6730616545745357394e6e362d6b4d50394b434232777a4d4e6743644d5a4c4d222c226c656e677468223a31307d7d2c226964223a2261742d7468652d746f70222c2274797065223a2270726f706f7365227d2c226174223a313839333435363030303030302c2261757468223a2273657373696f6e222c226279223a226631222c226576656e7473223a5b7b22616761696e73744f72646572223a66616c73652c22617574686f72223a226631222c22636972636c65223a22746f70222c22636f6e74656e74223a7b2263617365223a7b22636f6d6d69746d656e74223a227239464871776a4d6c7446485a47676c67706a585747544a4c764238344b704e3045617330717373734c41222c226c656e677468223a377d2c22636f737473223a5b5d2c2265666665637473223a5b7b22706f736974696f6e223a225765207374616e642062792069742e222c2274797065223a2273746174652d706f736974696f6e227d5d2c2265766964656e6365223a5b7b227469746c65223a7b22636f6d6d69746d656e74223a224946496a716b4c2d495957675a5953374b4b5f4c775672544b70686e6355524b336f705045684949312d45222c226c656e677468223a377d7d5d2c226578706563746174696f6e223a7b226578706563746564223a7b22636f6d6d69746d656e74223a22693842414869544469624978726d486a5f564477586b506b3545366362326a644d6a333559686150543534222c226c656e677468223a347d2c226d656173757265223a7b22636f6d6d69746d656e74223a225464627a47305f5f5778463764654959417445722d7656764a61506772734670565464366c464b35653251222c226c656e677468223a357d2c227265766965774174223a313930393039343430303030307d2c22736572766573223a5b315d2c227469746c65223a7b22636f6d6d69746d656e74223a227a6f4d6d4737335176636e6730616545745357394e6e362d6b4d50394b434232777a4d4e6743644d5a4c4d222c226c656e677468223a31307d7d2c2264656369646572223a22746f70222c226465636973696f6e4b696e64223a227265736f6c7574696f6e222c22656c6563746f72617465223a5b226631222c226632222c226633222c226634222c226635222c226636222c226637222c226638222c226639225d2c226c6164646572223a5b7b22686f757273223a3136382c226b696e64223a22636f6e73656e737573222c226d696e696d756d486f757273223a37322c2272756c65223a226d6f72652d6167726565222c2274776f546869726473223a66616c73657d2c7b2264697363757373696f6e486f757273223a34382c22686f757273223a37322c226b696e64223a22726f756e64222c226f66223a312c22726f756e64223a312c227468726573686f6c64223a7b2264223a31302c226e223a397d7d2c7b2264697363757373696f6e486f757273223a34382c22686f757273223a37322c226b696e64223a22726f756e64222c226f66223a312c22726f756e64223a312c227468726573686f6c64223a7b2264223a31302c226e223a387d7d2c7b2264697363757373696f6e486f757273223a34382c22686f757273223a37322c226b696e64223a22726f756e64222c226f66223a312c22726f756e64223a312c227468726573686f6c64223a7b2264223a31302c226e223a377d7d2c7b2264697363757373696f6e486f757273223a34382c22686f757273223a37322c226b696e64223a22726f756e64222c226f66223a312c22726f756e64223a312c227468726573686f6c64223a7b2264223a31302c226e223a367d7d2c7b2264697363757373696f6e486f757273223a34382c22686f757273223a37322c226b696e64223a22726f756e64222c226f66223a312c22726f756e64223a312c227468726573686f6c64223a226d616a6f72697479227d5d2c226e756d626572223a312c227072616374696365223a7b22616761696e44617973223a33302c22616e7377657244617973223a31342c2261736b73223a7b2265766964656e6365223a747275652c226578706563746174696f6e223a747275652c22676f616c73223a747275657d2c2268696464656e566f746573223a66616c73652c226e616d65223a224c656164657273686970222c227075626c6963436f6d6d656e74223a747275652c2271756f72756d223a7b2264223a322c226e223a312c22737472696374223a747275657d2c227265717569726573223a2273657373696f6e222c22737461676573223a5b7b22686f757273223a3136382c226d6574686f64223a22636f6e73656e737573222c226d696e696d756d486f757273223a37322c2272756c65223a226d6f72652d6167726565227d2c7b2264697363757373696f6e486f757273223a34382c22686f757273223a37322c226d6574686f64223a22766f7465222c22726f756e6473223a312c227468726573686f6c64223a7b2264223a31302c226e223a397d7d2c7b2264697363757373696f6e486f757273223a34382c22686f757273223a37322c226d6574686f64223a22766f7465222c22726f756e6473223a312c227468726573686f6c64223a7b2264223a31302c226e223a387d7d2c7b2264697363757373696f6e486f757273223a34382c22686f757273223a37322c226d6574686f64223a22766f7465222c22726f756e6473223a312c227468726573686f6c64223a7b2264223a31302c226e223a377d7d2c7b2264697363757373696f6e486f757273223a34382c22686f757273223a37322c226d6574686f64223a22766f7465222c22726f756e6473223a312c227468726573686f6c64223a7b2264223a31302c226e223a367d7d2c7b2264697363757373696f6e486f757273223a34382c22686f757273223a37322c226d6574686f64223a22766f7465222c22726f756e6473223a312c227468726573686f6c64223a226d616a6f72697479227d5d7d2c2270726f706f73616c223a22643133222c2270726f706f736572223a226631222c2272656375736564223a5b5d2c2274797065223a2270726f706f73616c2d6f70656e6564227d2c7b22626567616e223a313839333435363030303030302c22656e6473223a313839343036303830303030302c227068617365223a22636f6e73656e737573222c2270726f706f73616c223a22643133222c2273746570223a302c2274797065223a2270686173652d626567616e227d5d2c226c6f67223a22746573742e6578616d706c65222c2276223a307d'),
('14', '1893456000000', 'f2', 'taken-0', 'take-position', '{person:f2,proposal:d13,circle:top}', E'\\x26f8bf5422cc0f32ee842befcbd9fecf64d6dd00b583a8a7a0e3c23e9c93b89e', E'\\x7b22616374223a7b226964223a2274616b656e2d30222c22706f736974696f6e223a226167726565222c2270726f706f73616c223a22643133222c2274797065223a2274616b652d706f736974696f6e222c2276657273696f6e223a317d2c226174223a313839333435363030303030302c2261757468223a2273657373696f6e222c226279223a226632222c226576656e7473223a5b7b22706572736f6e223a226632222c22706f736974696f6e223a226167726565222c2270726f706f73616c223a22643133222c2273746570223a302c2274797065223a22706f736974696f6e2d74616b656e222c2276657273696f6e223a317d5d2c226c6f67223a22746573742e6578616d706c65222c2276223a307d'),
('15', '1893456000000', 'f3', 'taken-1', 'take-position', '{person:f3,proposal:d13,circle:top}', E'\\x7ee51a362ebf58ef86c0e72738ce6c7aa9556b75e935ea9c453b8aa439bee909', E'\\x7b22616374223a7b226964223a2274616b656e2d31222c22706f736974696f6e223a226162737461696e222c2270726f706f73616c223a22643133222c2274797065223a2274616b652d706f736974696f6e222c2276657273696f6e223a317d2c226174223a313839333435363030303030302c2261757468223a2273657373696f6e222c226279223a226633222c226576656e7473223a5b7b22706572736f6e223a226633222c22706f736974696f6e223a226162737461696e222c2270726f706f73616c223a22643133222c2273746570223a302c2274797065223a22706f736974696f6e2d74616b656e222c2276657273696f6e223a317d5d2c226c6f67223a22746573742e6578616d706c65222c2276223a307d'),
('16', '1893456000000', 'f3', 'taken-2', 'take-position', '{person:f3,proposal:d13,circle:top}', E'\\xf4e148f96df106fec722d7a3fb94c8c8695427e61a591496fac6391a0fa36604', E'\\x7b22616374223a7b226964223a2274616b656e2d32222c22706f736974696f6e223a226167726565222c2270726f706f73616c223a22643133222c2274797065223a2274616b652d706f736974696f6e222c2276657273696f6e223a317d2c226174223a313839333435363030303030302c2261757468223a2273657373696f6e222c226279223a226633222c226576656e7473223a5b7b22706572736f6e223a226633222c22706f736974696f6e223a226167726565222c2270726f706f73616c223a22643133222c2273746570223a302c2274797065223a22706f736974696f6e2d74616b656e222c2276657273696f6e223a317d5d2c226c6f67223a22746573742e6578616d706c65222c2276223a307d'),
('2', '1893456000000', 'founding', 'founding:top', 'found-circles', '{circle:top,person:f1,person:f2,person:f3,person:f4,person:f5,person:f6,person:f7,person:f8,person:f9}', E'\\x45d5f5c7d32357966b66b6445fd8022d72caf025c364d58539018a05e843187c', E'\\x7b22616374223a7b22636972636c6573223a5b7b2261726561223a227468652061726561206f6620746f70222c2263686172746572223a7b7d2c22636972636c65223a22746f70222c226d656574696e6773223a5b5d2c226d656d62657273223a5b7b22706572736f6e223a226631227d2c7b22706572736f6e223a226632227d2c7b22706572736f6e223a226633227d2c7b22706572736f6e223a226634227d2c7b22706572736f6e223a226635227d2c7b22706572736f6e223a226636227d2c7b22706572736f6e223a226637227d2c7b22706572736f6e223a226638227d2c7b22706572736f6e223a226639227d5d2c226e616d65223a22746f70222c22706172656e74223a6e756c6c2c22707572706f7365223a22746f206361726520666f7220746f70222c22736572766573223a5b315d7d5d2c226964223a22666f756e64696e673a746f70222c2274797065223a22666f756e642d636972636c6573227d2c226174223a313839333435363030303030302c2261757468223a22666f756e64696e67222c226279223a22666f756e64696e67222c226576656e7473223a5b7b2261726561223a227468652061726561206f6620746f70222c2263686172746572223a7b22656e64436f6e646974696f6e223a6e756c6c2c226c6f636b6564507261637469636573223a5b5d2c226d656d626572436170223a392c226d656d6265724d696e696d756d223a322c2273656174427564676574223a6e756c6c7d2c22636972636c65223a22746f70222c226d656574696e6773223a5b5d2c226e616d65223a22746f70222c22706172656e74223a6e756c6c2c22707261637469636573223a7b2262794b696e64223a7b7d2c2267656e6572616c223a7b22616761696e44617973223a33302c22616e7377657244617973223a31342c2261736b73223a7b2265766964656e6365223a747275652c226578706563746174696f6e223a747275652c22676f616c73223a747275657d2c2268696464656e566f746573223a66616c73652c226e616d65223a224c656164657273686970222c227075626c6963436f6d6d656e74223a747275652c2271756f72756d223a7b2264223a322c226e223a312c22737472696374223a747275657d2c227265717569726573223a2273657373696f6e222c22737461676573223a5b7b22686f757273223a3136382c226d6574686f64223a22636f6e73656e737573222c226d696e696d756d486f757273223a37322c2272756c65223a226d6f72652d6167726565227d2c7b2264697363757373696f6e486f757273223a34382c22686f757273223a37322c226d6574686f64223a22766f7465222c22726f756e6473223a312c227468726573686f6c64223a7b2264223a31302c226e223a397d7d2c7b2264697363757373696f6e486f757273223a34382c22686f757273223a37322c226d6574686f64223a22766f7465222c22726f756e6473223a312c227468726573686f6c64223a7b2264223a31302c226e223a387d7d2c7b2264697363757373696f6e486f757273223a34382c22686f757273223a37322c226d6574686f64223a22766f7465222c22726f756e6473223a312c227468726573686f6c64223a7b2264223a31302c226e223a377d7d2c7b2264697363757373696f6e486f757273223a34382c22686f757273223a37322c226d6574686f64223a22766f7465222c22726f756e6473223a312c227468726573686f6c64223a7b2264223a31302c226e223a367d7d2c7b2264697363757373696f6e486f757273223a34382c22686f757273223a37322c226d6574686f64223a22766f7465222c22726f756e6473223a312c227468726573686f6c64223a226d616a6f72697479227d5d7d7d2c22707572706f7365223a22746f206361726520666f7220746f70222c22736572766573223a5b315d2c2274797065223a22636972636c652d63726561746564227d2c7b22636972636c65223a22746f70222c22706572736f6e223a226631222c2273696e6365223a313839333435363030303030302c2274797065223a226d656d6265722d736561746564227d2c7b22636972636c65223a22746f70222c22706572736f6e223a226632222c2273696e6365223a313839333435363030303030302c2274797065223a226d656d6265722d736561746564227d2c7b22636972636c65223a22746f70222c22706572736f6e223a226633222c2273696e6365223a313839333435363030303030302c2274797065223a226d656d6265722d736561746564227d2c7b22636972636c65223a22746f70222c22706572736f6e223a226634222c2273696e6365223a313839333435363030303030302c2274797065223a226d656d6265722d736561746564227d2c7b22636972636c65223a22746f70222c22706572736f6e223a226635222c2273696e6365223a313839333435363030303030302c2274797065223a226d656d6265722d736561746564227d2c7b22636972636c65223a22746f70222c22706572736f6e223a226636222c2273696e6365223a313839333435363030303030302c2274797065223a226d656d6265722d736561746564227d2c7b22636972636c65223a22746f70222c22706572736f6e223a226637222c2273696e6365223a313839333435363030303030302c2274797065223a226d656d6265722d736561746564227d2c7b22636972636c65223a22746f70222c22706572736f6e223a226638222c2273696e6365223a313839333435363030303030302c2274797065223a226d656d6265722d736561746564227d2c7b22636972636c65223a22746f70222c22706572736f6e223a226639222c2273696e6365223a313839333435363030303030302c2274797065223a226d656d6265722d736561746564227d5d2c226c6f67223a22746573742e6578616d706c65222c2276223a307d'),
('3', '1893456000000', 'founding', 'founding:circle:0', 'found-circles', '{circle:circle-0,circle:top,person:f1,person:f2,person:f3,person:f4,person:f5,person:f6,person:f7,person:f8,person:f9}', E'\\x83c789b198a37620460c3595ee9b685a8f7f8044a28d06110e924ae218d69335', E'\\x7b22616374223a7b22636972636c6573223a5b7b2261726561223a227468652061726561206f6620636972636c652d30222c2263686172746572223a7b7d2c22636972636c65223a22636972636c652d30222c226d656574696e6773223a5b5d2c226d656d62657273223a5b7b22706572736f6e223a226631227d2c7b22706572736f6e223a226632227d2c7b22706572736f6e223a226633227d2c7b22706572736f6e223a226634227d2c7b22706572736f6e223a226635227d2c7b22706572736f6e223a226636227d2c7b22706572736f6e223a226637227d2c7b22706572736f6e223a226638227d2c7b22706572736f6e223a226639227d5d2c226e616d65223a22636972636c652d30222c22706172656e74223a22746f70222c22707261637469636573223a7b2262794b696e64223a7b7d2c2267656e6572616c223a7b22616761696e44617973223a33302c22616e7377657244617973223a31342c2261736b73223a7b2265766964656e6365223a747275652c226578706563746174696f6e223a747275652c22676f616c73223a747275657d2c2268696464656e566f746573223a747275652c226e616d65223a2248696464656e20766f746573222c227075626c6963436f6d6d656e74223a747275652c2271756f72756d223a7b2264223a322c226e223a312c22737472696374223a747275657d2c227265717569726573223a2273657373696f6e222c22737461676573223a5b7b2264697363757373696f6e486f757273223a302c22686f757273223a37322c226d6574686f64223a22766f7465222c22726f756e6473223a312c227468726573686f6c64223a226d616a6f72697479227d5d7d7d2c22707572706f7365223a22746f206361726520666f7220636972636c652d30222c22736572766573223a5b315d7d5d2c226964223a22666f756e64696e673a636972636c653a30222c2274797065223a22666f756e642d636972636c6573227d2c226174223a313839333435363030303030302c2261757468223a22666f756e64696e67222c226279223a22666f756e64696e67222c226576656e7473223a5b7b2261726561223a227468652061726561206f6620636972636c652d30222c2263686172746572223a7b22656e64436f6e646974696f6e223a6e756c6c2c226c6f636b6564507261637469636573223a5b5d2c226d656d626572436170223a392c226d656d6265724d696e696d756d223a322c2273656174427564676574223a6e756c6c7d2c22636972636c65223a22636972636c652d30222c226d656574696e6773223a5b5d2c226e616d65223a22636972636c652d30222c22706172656e74223a22746f70222c22707261637469636573223a7b2262794b696e64223a7b7d2c2267656e6572616c223a7b22616761696e44617973223a33302c22616e7377657244617973223a31342c2261736b73223a7b2265766964656e6365223a747275652c226578706563746174696f6e223a747275652c22676f616c73223a747275657d2c2268696464656e566f746573223a747275652c226e616d65223a2248696464656e20766f746573222c227075626c6963436f6d6d656e74223a747275652c2271756f72756d223a7b2264223a322c226e223a312c22737472696374223a747275657d2c227265717569726573223a2273657373696f6e222c22737461676573223a5b7b2264697363757373696f6e486f757273223a302c22686f757273223a37322c226d6574686f64223a22766f7465222c22726f756e6473223a312c227468726573686f6c64223a226d616a6f72697479227d5d7d7d2c22707572706f7365223a22746f206361726520666f7220636972636c652d30222c22736572766573223a5b315d2c2274797065223a22636972636c652d63726561746564227d2c7b22636972636c65223a22636972636c652d30222c22706572736f6e223a226631222c2273696e6365223a313839333435363030303030302c2274797065223a226d656d6265722d736561746564227d2c7b22636972636c65223a22636972636c652d30222c22706572736f6e223a226632222c2273696e6365223a313839333435363030303030302c2274797065223a226d656d6265722d736561746564227d2c7b22636972636c65223a22636972636c652d30222c22706572736f6e223a226633222c2273696e6365223a313839333435363030303030302c2274797065223a226d656d6265722d736561746564227d2c7b22636972636c65223a22636972636c652d30222c22706572736f6e223a226634222c2273696e6365223a313839333435363030303030302c2274797065223a226d656d6265722d736561746564227d2c7b22636972636c65223a22636972636c652d30222c22706572736f6e223a226635222c2273696e6365223a313839333435363030303030302c2274797065223a226d656d6265722d736561746564227d2c7b22636972636c65223a22636972636c652d30222c22706572736f6e223a226636222c2273696e6365223a313839333435363030303030302c2274797065223a226d656d6265722d736561746564227d2c7b22636972636c65223a22636972636c652d30222c22706572736f6e223a226637222c2273696e6365223a313839333435363030303030302c2274797065223a226d656d6265722d736561746564227d2c7b22636972636c65223a22636972636c652d30222c22706572736f6e223a226638222c2273696e6365223a313839333435363030303030302c2274797065223a226d656d6265722d736561746564227d2c7b22636972636c65223a22636972636c652d30222c22706572736f6e223a226639222c2273696e6365223a313839333435363030303030302c2274797065223a226d656d6265722d736561746564227d5d2c226c6f67223a22746573742e6578616d706c65222c2276223a307d'),
('4', '1893456000000', 'founding', 'founding:circle:1', 'found-circles', '{circle:circle-1,circle:top,person:f10,person:f11,person:f12,person:f13,person:f14,person:f15,person:f16,person:f17,person:f18}', E'\\xb1e689148fb6c252d8b19dca5319ac47cfb68f6dc567994aca25e79a06b27dd9', E'\\x7b22616374223a7b22636972636c6573223a5b7b2261726561223a227468652061726561206f6620636972636c652d31222c2263686172746572223a7b7d2c22636972636c65223a22636972636c652d31222c226d656574696e6773223a5b5d2c226d656d62657273223a5b7b22706572736f6e223a22663130227d2c7b22706572736f6e223a22663131227d2c7b22706572736f6e223a22663132227d2c7b22706572736f6e223a22663133227d2c7b22706572736f6e223a22663134227d2c7b22706572736f6e223a22663135227d2c7b22706572736f6e223a22663136227d2c7b22706572736f6e223a22663137227d2c7b22706572736f6e223a22663138227d5d2c226e616d65223a22636972636c652d31222c22706172656e74223a22746f70222c22707261637469636573223a7b2262794b696e64223a7b7d2c2267656e6572616c223a7b22616761696e44617973223a33302c22616e7377657244617973223a31342c2261736b73223a7b2265766964656e6365223a747275652c226578706563746174696f6e223a747275652c22676f616c73223a747275657d2c2268696464656e566f746573223a747275652c226e616d65223a2248696464656e20766f746573222c227075626c6963436f6d6d656e74223a747275652c2271756f72756d223a7b2264223a322c226e223a312c22737472696374223a747275657d2c227265717569726573223a2273657373696f6e222c22737461676573223a5b7b2264697363757373696f6e486f757273223a302c22686f757273223a37322c226d6574686f64223a22766f7465222c22726f756e6473223a312c227468726573686f6c64223a226d616a6f72697479227d5d7d7d2c22707572706f7365223a22746f206361726520666f7220636972636c652d31222c22736572766573223a5b315d7d5d2c226964223a22666f756e64696e673a636972636c653a31222c2274797065223a22666f756e642d636972636c6573227d2c226174223a313839333435363030303030302c2261757468223a22666f756e64696e67222c226279223a22666f756e64696e67222c226576656e7473223a5b7b2261726561223a227468652061726561206f6620636972636c652d31222c2263686172746572223a7b22656e64436f6e646974696f6e223a6e756c6c2c226c6f636b6564507261637469636573223a5b5d2c226d656d626572436170223a392c226d656d6265724d696e696d756d223a322c2273656174427564676574223a6e756c6c7d2c22636972636c65223a22636972636c652d31222c226d656574696e6773223a5b5d2c226e616d65223a22636972636c652d31222c22706172656e74223a22746f70222c22707261637469636573223a7b2262794b696e64223a7b7d2c2267656e6572616c223a7b22616761696e44617973223a33302c22616e7377657244617973223a31342c2261736b73223a7b2265766964656e6365223a747275652c226578706563746174696f6e223a747275652c22676f616c73223a747275657d2c2268696464656e566f746573223a747275652c226e616d65223a2248696464656e20766f746573222c227075626c6963436f6d6d656e74223a747275652c2271756f72756d223a7b2264223a322c226e223a312c22737472696374223a747275657d2c227265717569726573223a2273657373696f6e222c22737461676573223a5b7b2264697363757373696f6e486f757273223a302c22686f757273223a37322c226d6574686f64223a22766f7465222c22726f756e6473223a312c227468726573686f6c64223a226d616a6f72697479227d5d7d7d2c22707572706f7365223a22746f206361726520666f7220636972636c652d31222c22736572766573223a5b315d2c2274797065223a22636972636c652d63726561746564227d2c7b22636972636c65223a22636972636c652d31222c22706572736f6e223a22663130222c2273696e6365223a313839333435363030303030302c2274797065223a226d656d6265722d736561746564227d2c7b22636972636c65223a22636972636c652d31222c22706572736f6e223a22663131222c2273696e6365223a313839333435363030303030302c2274797065223a226d656d6265722d736561746564227d2c7b22636972636c65223a22636972636c652d31222c22706572736f6e223a22663132222c2273696e6365223a313839333435363030303030302c2274797065223a226d656d6265722d736561746564227d2c7b22636972636c65223a22636972636c652d31222c22706572736f6e223a22663133222c2273696e6365223a313839333435363030303030302c2274797065223a226d656d6265722d736561746564227d2c7b22636972636c65223a22636972636c652d31222c22706572736f6e223a22663134222c2273696e6365223a313839333435363030303030302c2274797065223a226d656d6265722d736561746564227d2c7b22636972636c65223a22636972636c652d31222c22706572736f6e223a22663135222c2273696e6365223a313839333435363030303030302c2274797065223a226d656d6265722d736561746564227d2c7b22636972636c65223a22636972636c652d31222c22706572736f6e223a22663136222c2273696e6365223a313839333435363030303030302c2274797065223a226d656d6265722d736561746564227d2c7b22636972636c65223a22636972636c652d31222c22706572736f6e223a22663137222c2273696e6365223a313839333435363030303030302c2274797065223a226d656d6265722d736561746564227d2c7b22636972636c65223a22636972636c652d31222c22706572736f6e223a22663138222c2273696e6365223a313839333435363030303030302c2274797065223a226d656d6265722d736561746564227d5d2c226c6f67223a22746573742e6578616d706c65222c2276223a307d'),
('5', '1893456000000', 'founding', 'founding:complete', 'complete-founding', '{}', E'\\x7251b0deabbdd55117d012eff324b35eef2e50e80a46c83d700489e6cc74b02d', E'\\x7b22616374223a7b226964223a22666f756e64696e673a636f6d706c657465222c22736f636965747946696c65223a2230303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030222c2274797065223a22636f6d706c6574652d666f756e64696e67227d2c226174223a313839333435363030303030302c2261757468223a22666f756e64696e67222c226279223a22666f756e64696e67222c226576656e7473223a5b7b22736f636965747946696c65223a2230303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030222c2274797065223a22666f756e64696e672d636f6d706c65746564227d5d2c226c6f67223a22746573742e6578616d706c65222c2276223a307d'),
('6', '1893456000000', 'f10', 'to-be-kept', 'propose', '{person:f10,proposal:d6,circle:circle-1}', E'\\x86e0c6f751c753e6cfbda4588e993dc828492c6766bf48287574d99f09c6c85b', E'\\x7b22616374223a7b22636972636c65223a22636972636c652d31222c22636f6e74656e74223a7b2263617365223a7b22636f6d6d69746d656e74223a2233726e76594b33764b44707970623934506c4548472d715368524c507a703655555574374e6d4e466a7330222c226c656e677468223a377d2c22636f737473223a5b5d2c2265666665637473223a5b7b22706f736974696f6e223a225765207374616e642062792069742e222c2274797065223a2273746174652d706f736974696f6e227d5d2c2265766964656e6365223a5b7b227469746c65223a7b22636f6d6d69746d656e74223a224b32416c4b386a586a4e746253357a63545678473250582d455861784f3468336f546e66457652794a596f222c226c656e677468223a377d7d5d2c226578706563746174696f6e223a7b226578706563746564223a7b22636f6d6d69746d656e74223a22527a38333858494145544262776b4a335546647270563275462d5f427447595661766d7878523672723163222c226c656e677468223a347d2c226d656173757265223a7b22636f6d6d69746d656e74223a226b4137765264694f704a494a44556d4132564e574535716c434d5857636c647254643849476a525448416f222c226c656e677468223a357d2c227265766965774174223a313930393039343430303030307d2c22736572766573223a5b315d2c227469746c65223a7b22636f6d6d69746d656e74223a22393670747034317370556c58495f72526966664c7852694377724561545f5f6175373658646c32374e7241222c226c656e677468223a31307d7d2c226964223a22746f2d62652d6b657074222c2274797065223a2270726f706f7365227d2c226174223a313839333435363030303030302c2261757468223a2273657373696f6e222c226279223a22663130222c226576656e7473223a5b7b22616761696e73744f72646572223a66616c73652c22617574686f72223a22663130222c22636972636c65223a22636972636c652d31222c22636f6e74656e74223a7b2263617365223a7b22636f6d6d69746d656e74223a2233726e76594b33764b44707970623934506c4548472d715368524c507a703655555574374e6d4e466a7330222c226c656e677468223a377d2c22636f737473223a5b5d2c2265666665637473223a5b7b22706f736974696f6e223a225765207374616e642062792069742e222c2274797065223a2273746174652d706f736974696f6e227d5d2c2265766964656e6365223a5b7b227469746c65223a7b22636f6d6d69746d656e74223a224b32416c4b386a586a4e746253357a63545678473250582d455861784f3468336f546e66457652794a596f222c226c656e677468223a377d7d5d2c226578706563746174696f6e223a7b226578706563746564223a7b22636f6d6d69746d656e74223a22527a38333858494145544262776b4a335546647270563275462d5f427447595661766d7878523672723163222c226c656e677468223a347d2c226d656173757265223a7b22636f6d6d69746d656e74223a226b4137765264694f704a494a44556d4132564e574535716c434d5857636c647254643849476a525448416f222c226c656e677468223a357d2c227265766965774174223a313930393039343430303030307d2c22736572766573223a5b315d2c227469746c65223a7b22636f6d6d69746d656e74223a22393670747034317370556c58495f72526966664c7852694377724561545f5f6175373658646c32374e7241222c226c656e677468223a31307d7d2c2264656369646572223a22636972636c652d31222c226465636973696f6e4b696e64223a227265736f6c7574696f6e222c22656c6563746f72617465223a5b22663130222c22663131222c22663132222c22663133222c22663134222c22663135222c22663136222c22663137222c22663138225d2c226c6164646572223a5b7b2264697363757373696f6e486f757273223a302c22686f757273223a37322c226b696e64223a22726f756e64222c226f66223a312c22726f756e64223a312c227468726573686f6c64223a226d616a6f72697479227d5d2c226e756d626572223a312c227072616374696365223a7b22616761696e44617973223a33302c22616e7377657244617973223a31342c2261736b73223a7b2265766964656e6365223a747275652c226578706563746174696f6e223a747275652c22676f616c73223a747275657d2c2268696464656e566f746573223a747275652c226e616d65223a2248696464656e20766f746573222c227075626c6963436f6d6d656e74223a747275652c2271756f72756d223a7b2264223a322c226e223a312c22737472696374223a747275657d2c227265717569726573223a2273657373696f6e222c22737461676573223a5b7b2264697363757373696f6e486f757273223a302c22686f757273223a37322c226d6574686f64223a22766f7465222c22726f756e6473223a312c227468726573686f6c64223a226d616a6f72697479227d5d7d2c2270726f706f73616c223a226436222c2270726f706f736572223a22663130222c2272656375736564223a5b5d2c2274797065223a2270726f706f73616c2d6f70656e6564227d2c7b2270726f706f73616c223a226436222c2274797065223a22636173652d616761696e73742d6d697373696e67227d2c7b22626567616e223a313839333435363030303030302c22656e6473223a313839333731353230303030302c227068617365223a22726f756e64222c2270726f706f73616c223a226436222c2273746570223a302c2274797065223a2270686173652d626567616e227d5d2c226c6f67223a22746573742e6578616d706c65222c2276223a307d'),
('7', '1893456000000', 'f11', 'said-0', 'comment', '{person:f11,proposal:d6,circle:circle-1}', E'\\x13c8ef884e8f894de603e0a355f4a3aca190510353ce14a2f301aed9014056ce', E'\\x7b22616374223a7b226964223a22736169642d30222c2270726f706f73616c223a226436222c2274657874223a7b22636f6d6d69746d656e74223a2231675936446375577555504f78356f6c76626a7a4b463245452d736343574c2d5942414e35482d4d713738222c226c656e677468223a31347d2c2274797065223a22636f6d6d656e74227d2c226174223a313839333435363030303030302c2261757468223a2273657373696f6e222c226279223a22663131222c226576656e7473223a5b7b22636f6d6d656e74223a226337222c22706572736f6e223a22663131222c2270726f706f73616c223a226436222c2274657874223a7b22636f6d6d69746d656e74223a2231675936446375577555504f78356f6c76626a7a4b463245452d736343574c2d5942414e35482d4d713738222c226c656e677468223a31347d2c2274797065223a22636f6d6d656e742d6d616465227d5d2c226c6f67223a22746573742e6578616d706c65222c2276223a307d'),
('8', '1893456000000', 'f11', 'said-1', 'comment', '{person:f11,proposal:d6,circle:circle-1}', E'\\x014158f33a510729d52315458bc2faf37e77e7eff77eccda5e13f31eb7f8ad37', E'\\x7b22616374223a7b226964223a22736169642d31222c2270726f706f73616c223a226436222c2274657874223a7b22636f6d6d69746d656e74223a22416e2d41507476746a6c7266654b334c384d344e323156514e486833524554366658306948414850536f77222c226c656e677468223a31307d2c2274797065223a22636f6d6d656e74227d2c226174223a313839333435363030303030302c2261757468223a2273657373696f6e222c226279223a22663131222c226576656e7473223a5b7b22636f6d6d656e74223a226338222c22706572736f6e223a22663131222c2270726f706f73616c223a226436222c2274657874223a7b22636f6d6d69746d656e74223a22416e2d41507476746a6c7266654b334c384d344e323156514e486833524554366658306948414850536f77222c226c656e677468223a31307d2c2274797065223a22636f6d6d656e742d6d616465227d5d2c226c6f67223a22746573742e6578616d706c65222c2276223a307d'),
('9', '1893456000000', 'f11', 'said-2', 'comment', '{person:f11,proposal:d6,circle:circle-1}', E'\\x6a1b8f50a6ec89bcb59142d5314e96ca94dda357773cccb35fcc159328935f76', E'\\x7b22616374223a7b226964223a22736169642d32222c2270726f706f73616c223a226436222c2274657874223a7b22636f6d6d69746d656e74223a22486841576e48456f653268756175563279434175366f68396d52576d793934774f70456732427330556938222c226c656e677468223a31337d2c2274797065223a22636f6d6d656e74227d2c226174223a313839333435363030303030302c2261757468223a2273657373696f6e222c226279223a22663131222c226576656e7473223a5b7b22636f6d6d656e74223a226339222c22706572736f6e223a22663131222c2270726f706f73616c223a226436222c2274657874223a7b22636f6d6d69746d656e74223a22486841576e48456f653268756175563279434175366f68396d52576d793934774f70456732427330556938222c226c656e677468223a31337d2c2274797065223a22636f6d6d656e742d6d616465227d5d2c226c6f67223a22746573742e6578616d706c65222c2276223a307d');
insert into "log" ("id", "origin", "clock", "founded", "size", "root", "subtrees", "at", "simulated_now", "alive_at") values
('1', 'test.example', 'simulated', 'true', '17', E'\\x929394819ecf8b81793ef7b3c07d33683eef65b5704d1478dce16e4e02ca9b8b', E'\\x0a24b7911bf5157fd2eb38e1a2a48bab28c0a412a1e256bab02ebd258d576004f4e148f96df106fec722d7a3fb94c8c8695427e61a591496fac6391a0fa36604', '1893456000000', '1893456000000', NULL);
insert into "migration" ("number", "name", "sha256", "run_at") values
('1', '0001-log.sql', 'd5087103086b15aa4cf30c48eaaeda1e71997be62c21793861a73ed0fd128855', '2026-11-25 22:06:19.994975+00'),
('10', '0010-publishing.sql', '5287a5caf776078fae00b8500d109f6eefdb7f8a254c4521d6af931546195944', '2026-11-25 22:06:19.994975+00'),
('12', '0012-erasure.sql', 'f77fd1295843ecfccbe54f1ff3b57f469e431c4d0b4c1571083485169368db5d', '2026-11-25 22:06:19.994975+00'),
('13', '0013-past.sql', 'dbc31caa4301eb52e3e428ff484396b22529298390244710e201c0882c3b8720', '2026-11-25 22:06:19.994975+00'),
('14', '0014-beginnings.sql', '2d0c8b6b4925cedf01a5cf153ff8f39f274d557e4c1d465e9ff125ef484af99c', '2026-11-25 22:06:19.994975+00'),
('2', '0002-states.sql', '13429c647e703bcebe899a8c539614a053dc90f1d7ab007e72b3bcfd02ae6f59', '2026-11-25 22:06:19.994975+00'),
('3', '0003-views.sql', '00d0c2b8daf49fe6d09134fae4d8da1c85a4d3bb45031e525b8f14efdb77032a', '2026-11-25 22:06:19.994975+00'),
('4', '0004-identity.sql', '94ed9315825a3f49868f122bee80b05ce859adb7954827494b7250fc8f7eb6c9', '2026-11-25 22:06:19.994975+00'),
('5', '0005-search.sql', 'cfaffc2275f387f866c952cee115ca5379570ceab86d4dbbb0a3098c6cedec9d', '2026-11-25 22:06:19.994975+00'),
('7', '0007-comments.sql', '1517275f99b32f62c03f59abf1ef6d2fd12f6444553a2190d0f7efe286e84517', '2026-11-25 22:06:19.994975+00'),
('8', '0008-size.sql', '5bd4d530367e75e919bcd1e74cbfa11a81cc2a1852b260bbad78b87fdfd131be', '2026-11-25 22:06:19.994975+00'),
('9', '0009-following.sql', 'b8f79b809222212d9999d87fa0d8da1fd858e0eb03206e226033abd583523a96', '2026-11-25 22:06:19.994975+00');
insert into "person" ("id", "from_entry", "to_entry", "value") values
('f1', '3', NULL, '{"kind":"person","id":"f1","name":{"commitment":"ObH0_FtBXehrd3CTTh_bbjHbRcUF3pKbM0OCSlXoHBk","length":8},"biography":null,"registeredAt":1893456000000,"citizenSince":1893456000000,"founder":true,"foundFalse":false,"lapsesAt":null,"vouchedBy":[],"vouches":[],"seats":["top","circle-0"],"projects":[],"waysIn":[]}'),
('f10', '4', NULL, '{"kind":"person","id":"f10","name":{"commitment":"HOi7Ssl1F_xarpeMB-4pqvSNotbxV-fJ7e3MLFPOonE","length":9},"biography":null,"registeredAt":1893456000000,"citizenSince":1893456000000,"founder":true,"foundFalse":false,"lapsesAt":null,"vouchedBy":[],"vouches":[],"seats":["circle-1"],"projects":[],"waysIn":[]}'),
('f11', '4', NULL, '{"kind":"person","id":"f11","name":{"commitment":"HmpKvUF0obqVKd-CZDVC30mC0VzwpIJj7WcRUcRNZRs","length":9},"biography":null,"registeredAt":1893456000000,"citizenSince":1893456000000,"founder":true,"foundFalse":false,"lapsesAt":null,"vouchedBy":[],"vouches":[],"seats":["circle-1"],"projects":[],"waysIn":[]}'),
('f12', '4', NULL, '{"kind":"person","id":"f12","name":{"commitment":"129nUQ6DDkFvXDFZH92sIC3GBRQKNzNbFauObLCriyA","length":9},"biography":null,"registeredAt":1893456000000,"citizenSince":1893456000000,"founder":true,"foundFalse":false,"lapsesAt":null,"vouchedBy":[],"vouches":[],"seats":["circle-1"],"projects":[],"waysIn":[]}'),
('f13', '4', NULL, '{"kind":"person","id":"f13","name":{"commitment":"PMTElx2Cve8VWEbel_65gzh2FkhvN-yBvLVqtmvhaR0","length":9},"biography":null,"registeredAt":1893456000000,"citizenSince":1893456000000,"founder":true,"foundFalse":false,"lapsesAt":null,"vouchedBy":[],"vouches":[],"seats":["circle-1"],"projects":[],"waysIn":[]}'),
('f14', '4', NULL, '{"kind":"person","id":"f14","name":{"commitment":"NrdYo4jFnyivmQmQd8cLUyeSiWVxbFJtQ0w0iBQJDfQ","length":9},"biography":null,"registeredAt":1893456000000,"citizenSince":1893456000000,"founder":true,"foundFalse":false,"lapsesAt":null,"vouchedBy":[],"vouches":[],"seats":["circle-1"],"projects":[],"waysIn":[]}'),
('f15', '4', NULL, '{"kind":"person","id":"f15","name":{"commitment":"ioXifqjuvIwGP6oLVEDSPS2Fr8o-35tI-dz77LMuAPc","length":9},"biography":null,"registeredAt":1893456000000,"citizenSince":1893456000000,"founder":true,"foundFalse":false,"lapsesAt":null,"vouchedBy":[],"vouches":[],"seats":["circle-1"],"projects":[],"waysIn":[]}'),
('f16', '4', NULL, '{"kind":"person","id":"f16","name":{"commitment":"g4hDqkCy9VqDHQqc_IqOPIP9EGThTo3CjWvxp-OkG6U","length":9},"biography":null,"registeredAt":1893456000000,"citizenSince":1893456000000,"founder":true,"foundFalse":false,"lapsesAt":null,"vouchedBy":[],"vouches":[],"seats":["circle-1"],"projects":[],"waysIn":[]}'),
('f17', '4', NULL, '{"kind":"person","id":"f17","name":{"commitment":"cVag1K27dGXnRqiZP0PqhGV41QV5eF8gBdtOCXDE9Jg","length":9},"biography":null,"registeredAt":1893456000000,"citizenSince":1893456000000,"founder":true,"foundFalse":false,"lapsesAt":null,"vouchedBy":[],"vouches":[],"seats":["circle-1"],"projects":[],"waysIn":[]}'),
('f18', '4', NULL, '{"kind":"person","id":"f18","name":{"commitment":"Me7xd_Ls3zEbuixH98aq75dFXsnqBmUAgOErK2kNApY","length":9},"biography":null,"registeredAt":1893456000000,"citizenSince":1893456000000,"founder":true,"foundFalse":false,"lapsesAt":null,"vouchedBy":[],"vouches":[],"seats":["circle-1"],"projects":[],"waysIn":[]}'),
('f19', '1', NULL, '{"kind":"person","id":"f19","name":{"commitment":"sxqIjaagqW9BytLWMY8J7JCs0K8UKPpiemAeZ7XerhE","length":9},"biography":null,"registeredAt":1893456000000,"citizenSince":1893456000000,"founder":true,"foundFalse":false,"lapsesAt":null,"vouchedBy":[],"vouches":[],"seats":[],"projects":[],"waysIn":[]}'),
('f2', '3', NULL, '{"kind":"person","id":"f2","name":{"commitment":"FZuertkRknIHRBhOEU5Qh-ds1A3-mw_7RlWBFFT2CVg","length":8},"biography":null,"registeredAt":1893456000000,"citizenSince":1893456000000,"founder":true,"foundFalse":false,"lapsesAt":null,"vouchedBy":[],"vouches":[],"seats":["top","circle-0"],"projects":[],"waysIn":[]}'),
('f20', '1', NULL, '{"kind":"person","id":"f20","name":{"commitment":"LJSf6s8HVym8D1_IUmARZ2Id3w0jh3nrWTS6Qk-JA24","length":9},"biography":null,"registeredAt":1893456000000,"citizenSince":1893456000000,"founder":true,"foundFalse":false,"lapsesAt":null,"vouchedBy":[],"vouches":[],"seats":[],"projects":[],"waysIn":[]}'),
('f3', '3', NULL, '{"kind":"person","id":"f3","name":{"commitment":"DNamdJxiTzAjKg9SjhCEbMLt-2whk5hn_2lYlRUaBkE","length":8},"biography":null,"registeredAt":1893456000000,"citizenSince":1893456000000,"founder":true,"foundFalse":false,"lapsesAt":null,"vouchedBy":[],"vouches":[],"seats":["top","circle-0"],"projects":[],"waysIn":[]}'),
('f4', '3', NULL, '{"kind":"person","id":"f4","name":{"commitment":"u1Um6ALpoTUiKJGM4wndco8kOpNMmpzjVIg71mlLecY","length":8},"biography":null,"registeredAt":1893456000000,"citizenSince":1893456000000,"founder":true,"foundFalse":false,"lapsesAt":null,"vouchedBy":[],"vouches":[],"seats":["top","circle-0"],"projects":[],"waysIn":[]}'),
('f5', '3', NULL, '{"kind":"person","id":"f5","name":{"commitment":"mXlqjUkJbLPKfTb1CG_PlFFGhkEllSouzxQ1zp4ozQ4","length":8},"biography":null,"registeredAt":1893456000000,"citizenSince":1893456000000,"founder":true,"foundFalse":false,"lapsesAt":null,"vouchedBy":[],"vouches":[],"seats":["top","circle-0"],"projects":[],"waysIn":[]}'),
('f6', '3', NULL, '{"kind":"person","id":"f6","name":{"commitment":"y2UxqfR9F8jeXsLoeLi7FW_GyNk4ePtILXVguOiZ_Bk","length":8},"biography":null,"registeredAt":1893456000000,"citizenSince":1893456000000,"founder":true,"foundFalse":false,"lapsesAt":null,"vouchedBy":[],"vouches":[],"seats":["top","circle-0"],"projects":[],"waysIn":[]}'),
('f7', '3', NULL, '{"kind":"person","id":"f7","name":{"commitment":"VUkmX-I5VH5L4pGtZGMXsV7_xRdY2m61Xc7hm6HbG2U","length":8},"biography":null,"registeredAt":1893456000000,"citizenSince":1893456000000,"founder":true,"foundFalse":false,"lapsesAt":null,"vouchedBy":[],"vouches":[],"seats":["top","circle-0"],"projects":[],"waysIn":[]}'),
('f8', '3', NULL, '{"kind":"person","id":"f8","name":{"commitment":"5FZWmIlz5sTBT4Y58PGifEyMoK6jWzS3AHxhVOKrToU","length":8},"biography":null,"registeredAt":1893456000000,"citizenSince":1893456000000,"founder":true,"foundFalse":false,"lapsesAt":null,"vouchedBy":[],"vouches":[],"seats":["top","circle-0"],"projects":[],"waysIn":[]}'),
('f9', '3', NULL, '{"kind":"person","id":"f9","name":{"commitment":"H-BcIYv89acipoHIsjIW0tVSUJb4Tl_oG6rI2ERT_xo","length":8},"biography":null,"registeredAt":1893456000000,"citizenSince":1893456000000,"founder":true,"foundFalse":false,"lapsesAt":null,"vouchedBy":[],"vouches":[],"seats":["top","circle-0"],"projects":[],"waysIn":[]}');
insert into "position" ("id", "from_entry", "to_entry", "value") values
('d13/f2', '14', NULL, '{"kind":"position","id":"d13/f2","proposal":"d13","person":"f2","version":1,"step":0,"choice":"agree","at":1893456000000,"reason":null}'),
('d13/f3', '15', '16', '{"kind":"position","id":"d13/f3","proposal":"d13","person":"f3","version":1,"step":0,"choice":"abstain","at":1893456000000,"reason":null}'),
('d13/f3', '16', NULL, '{"kind":"position","id":"d13/f3","proposal":"d13","person":"f3","version":1,"step":0,"choice":"agree","at":1893456000000,"reason":null}'),
('d6/f11', '11', NULL, '{"kind":"position","id":"d6/f11","proposal":"d6","person":"f11","version":1,"step":0,"choice":"hidden","at":1893456000000,"reason":{"commitment":"nPA0ZHvYcH9TfX6vCcgzIdmm7jLAY-rhuYEbv5EW5Q0","length":3}}'),
('d6/f12', '12', NULL, '{"kind":"position","id":"d6/f12","proposal":"d6","person":"f12","version":1,"step":0,"choice":"hidden","at":1893456000000,"reason":{"commitment":"TA8EYYDMaEvE4YSinN5rx13QiBxJB_X-sU2MzzzXWcM","length":3}}');
insert into "proposal" ("id", "from_entry", "to_entry", "value") values
('d13', '13', NULL, '{"kind":"proposal","id":"d13","number":1,"status":"open","version":1,"effectsVersion":1,"lengthened":0,"decisionKind":"resolution","ladder":[{"kind":"consensus","rule":"more-agree","twoThirds":false,"hours":168,"minimumHours":72},{"kind":"round","threshold":{"n":9,"d":10},"round":1,"of":1,"hours":72,"discussionHours":48},{"kind":"round","threshold":{"n":8,"d":10},"round":1,"of":1,"hours":72,"discussionHours":48},{"kind":"round","threshold":{"n":7,"d":10},"round":1,"of":1,"hours":72,"discussionHours":48},{"kind":"round","threshold":{"n":6,"d":10},"round":1,"of":1,"hours":72,"discussionHours":48},{"kind":"round","threshold":"majority","round":1,"of":1,"hours":72,"discussionHours":48}],"quorum":{"n":1,"d":2,"strict":true},"electorate":["f1","f2","f3","f4","f5","f6","f7","f8","f9"],"recused":[],"interested":[],"gone":[],"step":0,"phase":"consensus","phaseBegan":1893456000000,"phaseEnds":1894060800000,"heldUntil":1893715200000,"endsSetAt":1893456000000,"effectsAt":1893456000000,"openedAt":1893456000000,"caseAgainst":"awaited","againstOrder":false,"exceptions":[],"consents":{},"results":[],"decidedAt":null,"carrying":{"state":"none"},"questionedBy":[],"withdrawnAt":null,"repealedBy":null,"review":null,"reviewOverdue":false,"createdAt":1893456000000,"circle":"top","author":"f1","proposer":"f1","content":{"title":{"commitment":"zoMmG73Qvcng0aeEtSW9Nn6-kMP9KCB2wzMNgCdMZLM","length":10},"case":{"commitment":"r9FHqwjMltFHZGglgpjXWGTJLvB84KpN0Eas0qsssLA","length":7},"effects":[{"type":"state-position","position":"We stand by it."}],"serves":[1],"costs":[],"evidence":[{"title":{"commitment":"IFIjqkL-IYWgZYS7KK_LwVrTKphncURK3opPEhII1-E","length":7}}],"expectation":{"measure":{"commitment":"TdbzG0__WxF7deIYAtEr-vVvJaPgrsFpVTd6lFK5e2Q","length":5},"expected":{"commitment":"i8BAHiTDibIxrmHj_VDwXkPk5E6cb2jdMj35YhaPT54","length":4},"reviewAt":1909094400000}},"decider":"top","practice":{"name":"Leadership","stages":[{"method":"consensus","rule":"more-agree","hours":168,"minimumHours":72},{"method":"vote","threshold":{"n":9,"d":10},"rounds":1,"hours":72,"discussionHours":48},{"method":"vote","threshold":{"n":8,"d":10},"rounds":1,"hours":72,"discussionHours":48},{"method":"vote","threshold":{"n":7,"d":10},"rounds":1,"hours":72,"discussionHours":48},{"method":"vote","threshold":{"n":6,"d":10},"rounds":1,"hours":72,"discussionHours":48},{"method":"vote","threshold":"majority","rounds":1,"hours":72,"discussionHours":48}],"quorum":{"n":1,"d":2,"strict":true},"hiddenVotes":false,"publicComment":true,"asks":{"goals":true,"evidence":true,"expectation":true},"answerDays":14,"againDays":30,"requires":"session"}}'),
('d6', '6', NULL, '{"kind":"proposal","id":"d6","number":1,"status":"open","version":1,"effectsVersion":1,"lengthened":0,"decisionKind":"resolution","ladder":[{"kind":"round","threshold":"majority","round":1,"of":1,"hours":72,"discussionHours":0}],"quorum":{"n":1,"d":2,"strict":true},"electorate":["f10","f11","f12","f13","f14","f15","f16","f17","f18"],"recused":[],"interested":[],"gone":[],"step":0,"phase":"round","phaseBegan":1893456000000,"phaseEnds":1893715200000,"heldUntil":null,"endsSetAt":1893456000000,"effectsAt":1893456000000,"openedAt":1893456000000,"caseAgainst":"missing","againstOrder":false,"exceptions":[],"consents":{},"results":[],"decidedAt":null,"carrying":{"state":"none"},"questionedBy":[],"withdrawnAt":null,"repealedBy":null,"review":null,"reviewOverdue":false,"createdAt":1893456000000,"circle":"circle-1","author":"f10","proposer":"f10","content":{"title":{"commitment":"96ptp41spUlXI_rRiffLxRiCwrEaT__au76Xdl27NrA","length":10},"case":{"commitment":"3rnvYK3vKDpypb94PlEHG-qShRLPzp6UUUt7NmNFjs0","length":7},"effects":[{"type":"state-position","position":"We stand by it."}],"serves":[1],"costs":[],"evidence":[{"title":{"commitment":"K2AlK8jXjNtbS5zcTVxG2PX-EXaxO4h3oTnfEvRyJYo","length":7}}],"expectation":{"measure":{"commitment":"kA7vRdiOpJIJDUmA2VNWE5qlCMXWcldrTd8IGjRTHAo","length":5},"expected":{"commitment":"Rz838XIAETBbwkJ3UFdrpV2uF-_BtGYVavmxxR6rr1c","length":4},"reviewAt":1909094400000}},"decider":"circle-1","practice":{"name":"Hidden votes","stages":[{"method":"vote","threshold":"majority","rounds":1,"hours":72,"discussionHours":0}],"quorum":{"n":1,"d":2,"strict":true},"hiddenVotes":true,"publicComment":true,"asks":{"goals":true,"evidence":true,"expectation":true},"answerDays":14,"againDays":30,"requires":"session"}}');
insert into "sealed_vote" ("proposal", "step", "person", "entry", "commitment") values
('d6', '0', 'f11', '11', 'nPA0ZHvYcH9TfX6vCcgzIdmm7jLAY-rhuYEbv5EW5Q0'),
('d6', '0', 'f12', '12', 'TA8EYYDMaEvE4YSinN5rx13QiBxJB_X-sU2MzzzXWcM');
insert into "search" ("id", "kind", "form", "thing", "anchor", "circle", "person", "status", "entry", "at", "texts", "blob", "marks", "words") values
('circle:circle-0', 'circle', NULL, 'circle-0', NULL, 'circle-0', NULL, 'living', '3', '1893456000000', '{}', NULL, '{@k:circle,@s:living,@c:circle-0}', '''#0'' ''#circle'' ''0'' ''=circle-0'' ''@b:0'' ''@c:circle-0'' ''@k:circle'' ''@s:living'' ''area'' ''care'' ''circle'' ''for'' ''of'' ''the'' ''to'''),
('circle:circle-1', 'circle', NULL, 'circle-1', NULL, 'circle-1', NULL, 'living', '4', '1893456000000', '{}', NULL, '{@k:circle,@s:living,@c:circle-1}', '''#1'' ''#circle'' ''1'' ''=circle-1'' ''@b:0'' ''@c:circle-1'' ''@k:circle'' ''@s:living'' ''area'' ''care'' ''circle'' ''for'' ''of'' ''the'' ''to'''),
('circle:top', 'circle', NULL, 'top', NULL, 'top', NULL, 'living', '4', '1893456000000', '{}', NULL, '{@k:circle,@s:living,@c:top}', '''#top'' ''=top'' ''@b:0'' ''@c:top'' ''@k:circle'' ''@s:living'' ''area'' ''care'' ''for'' ''of'' ''the'' ''to'' ''top'''),
('decision:d13', 'decision', NULL, 'd13', NULL, 'top', 'f1', 'open', '13', '1893456000000', '{zoMmG73Qvcng0aeEtSW9Nn6-kMP9KCB2wzMNgCdMZLM,r9FHqwjMltFHZGglgpjXWGTJLvB84KpN0Eas0qsssLA,IFIjqkL-IYWgZYS7KK_LwVrTKphncURK3opPEhII1-E,TdbzG0__WxF7deIYAtEr-vVvJaPgrsFpVTd6lFK5e2Q,i8BAHiTDibIxrmHj_VDwXkPk5E6cb2jdMj35YhaPT54}', NULL, '{@k:decision,@s:open,@c:top,@p:f1}', '''#a'' ''#proposal'' ''=a-proposal'' ''@b:0'' ''@c:top'' ''@k:decision'' ''@p:f1'' ''@s:open'' ''a'' ''because'' ''by'' ''count'' ''it'' ''more'' ''proposal'' ''stand'' ''study'' ''we'''),
('decision:d6', 'decision', NULL, 'd6', NULL, 'circle-1', 'f10', 'open', '6', '1893456000000', '{96ptp41spUlXI_rRiffLxRiCwrEaT__au76Xdl27NrA,3rnvYK3vKDpypb94PlEHG-qShRLPzp6UUUt7NmNFjs0,K2AlK8jXjNtbS5zcTVxG2PX-EXaxO4h3oTnfEvRyJYo,kA7vRdiOpJIJDUmA2VNWE5qlCMXWcldrTd8IGjRTHAo,Rz838XIAETBbwkJ3UFdrpV2uF-_BtGYVavmxxR6rr1c}', NULL, '{@k:decision,@s:open,@c:circle-1,@p:f10}', '''#a'' ''#proposal'' ''=a-proposal'' ''@b:0'' ''@c:circle-1'' ''@k:decision'' ''@p:f10'' ''@s:open'' ''a'' ''because'' ''by'' ''count'' ''it'' ''more'' ''proposal'' ''stand'' ''study'' ''we'''),
('person:f1', 'person', NULL, 'f1', NULL, NULL, 'f1', 'citizen', '3', '1893456000000', '{ObH0_FtBXehrd3CTTh_bbjHbRcUF3pKbM0OCSlXoHBk}', NULL, '{@k:person,@s:citizen,@c:top,@c:circle-0,@p:f1}', '''#1'' ''#person'' ''1'' ''=person-1'' ''@b:0'' ''@c:circle-0'' ''@c:top'' ''@k:person'' ''@p:f1'' ''@s:citizen'' ''person'''),
('person:f10', 'person', NULL, 'f10', NULL, NULL, 'f10', 'citizen', '4', '1893456000000', '{HOi7Ssl1F_xarpeMB-4pqvSNotbxV-fJ7e3MLFPOonE}', NULL, '{@k:person,@s:citizen,@c:circle-1,@p:f10}', '''#10'' ''#person'' ''10'' ''=person-10'' ''@b:0'' ''@c:circle-1'' ''@k:person'' ''@p:f10'' ''@s:citizen'' ''person'''),
('person:f11', 'person', NULL, 'f11', NULL, NULL, 'f11', 'citizen', '4', '1893456000000', '{HmpKvUF0obqVKd-CZDVC30mC0VzwpIJj7WcRUcRNZRs}', NULL, '{@k:person,@s:citizen,@c:circle-1,@p:f11}', '''#11'' ''#person'' ''11'' ''=person-11'' ''@b:0'' ''@c:circle-1'' ''@k:person'' ''@p:f11'' ''@s:citizen'' ''person'''),
('person:f12', 'person', NULL, 'f12', NULL, NULL, 'f12', 'citizen', '4', '1893456000000', '{129nUQ6DDkFvXDFZH92sIC3GBRQKNzNbFauObLCriyA}', NULL, '{@k:person,@s:citizen,@c:circle-1,@p:f12}', '''#12'' ''#person'' ''12'' ''=person-12'' ''@b:0'' ''@c:circle-1'' ''@k:person'' ''@p:f12'' ''@s:citizen'' ''person'''),
('person:f13', 'person', NULL, 'f13', NULL, NULL, 'f13', 'citizen', '4', '1893456000000', '{PMTElx2Cve8VWEbel_65gzh2FkhvN-yBvLVqtmvhaR0}', NULL, '{@k:person,@s:citizen,@c:circle-1,@p:f13}', '''#13'' ''#person'' ''13'' ''=person-13'' ''@b:0'' ''@c:circle-1'' ''@k:person'' ''@p:f13'' ''@s:citizen'' ''person'''),
('person:f14', 'person', NULL, 'f14', NULL, NULL, 'f14', 'citizen', '4', '1893456000000', '{NrdYo4jFnyivmQmQd8cLUyeSiWVxbFJtQ0w0iBQJDfQ}', NULL, '{@k:person,@s:citizen,@c:circle-1,@p:f14}', '''#14'' ''#person'' ''14'' ''=person-14'' ''@b:0'' ''@c:circle-1'' ''@k:person'' ''@p:f14'' ''@s:citizen'' ''person'''),
('person:f15', 'person', NULL, 'f15', NULL, NULL, 'f15', 'citizen', '4', '1893456000000', '{ioXifqjuvIwGP6oLVEDSPS2Fr8o-35tI-dz77LMuAPc}', NULL, '{@k:person,@s:citizen,@c:circle-1,@p:f15}', '''#15'' ''#person'' ''15'' ''=person-15'' ''@b:0'' ''@c:circle-1'' ''@k:person'' ''@p:f15'' ''@s:citizen'' ''person'''),
('person:f16', 'person', NULL, 'f16', NULL, NULL, 'f16', 'citizen', '4', '1893456000000', '{g4hDqkCy9VqDHQqc_IqOPIP9EGThTo3CjWvxp-OkG6U}', NULL, '{@k:person,@s:citizen,@c:circle-1,@p:f16}', '''#16'' ''#person'' ''16'' ''=person-16'' ''@b:0'' ''@c:circle-1'' ''@k:person'' ''@p:f16'' ''@s:citizen'' ''person'''),
('person:f17', 'person', NULL, 'f17', NULL, NULL, 'f17', 'citizen', '4', '1893456000000', '{cVag1K27dGXnRqiZP0PqhGV41QV5eF8gBdtOCXDE9Jg}', NULL, '{@k:person,@s:citizen,@c:circle-1,@p:f17}', '''#17'' ''#person'' ''17'' ''=person-17'' ''@b:0'' ''@c:circle-1'' ''@k:person'' ''@p:f17'' ''@s:citizen'' ''person'''),
('person:f18', 'person', NULL, 'f18', NULL, NULL, 'f18', 'citizen', '4', '1893456000000', '{Me7xd_Ls3zEbuixH98aq75dFXsnqBmUAgOErK2kNApY}', NULL, '{@k:person,@s:citizen,@c:circle-1,@p:f18}', '''#18'' ''#person'' ''18'' ''=person-18'' ''@b:0'' ''@c:circle-1'' ''@k:person'' ''@p:f18'' ''@s:citizen'' ''person'''),
('person:f19', 'person', NULL, 'f19', NULL, NULL, 'f19', 'citizen', '1', '1893456000000', '{sxqIjaagqW9BytLWMY8J7JCs0K8UKPpiemAeZ7XerhE}', NULL, '{@k:person,@s:citizen,@p:f19}', '''#19'' ''#person'' ''19'' ''=person-19'' ''@b:0'' ''@k:person'' ''@p:f19'' ''@s:citizen'' ''person'''),
('person:f2', 'person', NULL, 'f2', NULL, NULL, 'f2', 'citizen', '3', '1893456000000', '{FZuertkRknIHRBhOEU5Qh-ds1A3-mw_7RlWBFFT2CVg}', NULL, '{@k:person,@s:citizen,@c:top,@c:circle-0,@p:f2}', '''#2'' ''#person'' ''2'' ''=person-2'' ''@b:0'' ''@c:circle-0'' ''@c:top'' ''@k:person'' ''@p:f2'' ''@s:citizen'' ''person'''),
('person:f20', 'person', NULL, 'f20', NULL, NULL, 'f20', 'citizen', '1', '1893456000000', '{LJSf6s8HVym8D1_IUmARZ2Id3w0jh3nrWTS6Qk-JA24}', NULL, '{@k:person,@s:citizen,@p:f20}', '''#20'' ''#person'' ''20'' ''=person-20'' ''@b:0'' ''@k:person'' ''@p:f20'' ''@s:citizen'' ''person'''),
('person:f3', 'person', NULL, 'f3', NULL, NULL, 'f3', 'citizen', '3', '1893456000000', '{DNamdJxiTzAjKg9SjhCEbMLt-2whk5hn_2lYlRUaBkE}', NULL, '{@k:person,@s:citizen,@c:top,@c:circle-0,@p:f3}', '''#3'' ''#person'' ''3'' ''=person-3'' ''@b:0'' ''@c:circle-0'' ''@c:top'' ''@k:person'' ''@p:f3'' ''@s:citizen'' ''person'''),
('person:f4', 'person', NULL, 'f4', NULL, NULL, 'f4', 'citizen', '3', '1893456000000', '{u1Um6ALpoTUiKJGM4wndco8kOpNMmpzjVIg71mlLecY}', NULL, '{@k:person,@s:citizen,@c:top,@c:circle-0,@p:f4}', '''#4'' ''#person'' ''4'' ''=person-4'' ''@b:0'' ''@c:circle-0'' ''@c:top'' ''@k:person'' ''@p:f4'' ''@s:citizen'' ''person'''),
('person:f5', 'person', NULL, 'f5', NULL, NULL, 'f5', 'citizen', '3', '1893456000000', '{mXlqjUkJbLPKfTb1CG_PlFFGhkEllSouzxQ1zp4ozQ4}', NULL, '{@k:person,@s:citizen,@c:top,@c:circle-0,@p:f5}', '''#5'' ''#person'' ''5'' ''=person-5'' ''@b:0'' ''@c:circle-0'' ''@c:top'' ''@k:person'' ''@p:f5'' ''@s:citizen'' ''person'''),
('person:f6', 'person', NULL, 'f6', NULL, NULL, 'f6', 'citizen', '3', '1893456000000', '{y2UxqfR9F8jeXsLoeLi7FW_GyNk4ePtILXVguOiZ_Bk}', NULL, '{@k:person,@s:citizen,@c:top,@c:circle-0,@p:f6}', '''#6'' ''#person'' ''6'' ''=person-6'' ''@b:0'' ''@c:circle-0'' ''@c:top'' ''@k:person'' ''@p:f6'' ''@s:citizen'' ''person'''),
('person:f7', 'person', NULL, 'f7', NULL, NULL, 'f7', 'citizen', '3', '1893456000000', '{VUkmX-I5VH5L4pGtZGMXsV7_xRdY2m61Xc7hm6HbG2U}', NULL, '{@k:person,@s:citizen,@c:top,@c:circle-0,@p:f7}', '''#7'' ''#person'' ''7'' ''=person-7'' ''@b:0'' ''@c:circle-0'' ''@c:top'' ''@k:person'' ''@p:f7'' ''@s:citizen'' ''person'''),
('person:f8', 'person', NULL, 'f8', NULL, NULL, 'f8', 'citizen', '3', '1893456000000', '{5FZWmIlz5sTBT4Y58PGifEyMoK6jWzS3AHxhVOKrToU}', NULL, '{@k:person,@s:citizen,@c:top,@c:circle-0,@p:f8}', '''#8'' ''#person'' ''8'' ''=person-8'' ''@b:0'' ''@c:circle-0'' ''@c:top'' ''@k:person'' ''@p:f8'' ''@s:citizen'' ''person'''),
('person:f9', 'person', NULL, 'f9', NULL, NULL, 'f9', 'citizen', '3', '1893456000000', '{H-BcIYv89acipoHIsjIW0tVSUJb4Tl_oG6rI2ERT_xo}', NULL, '{@k:person,@s:citizen,@c:top,@c:circle-0,@p:f9}', '''#9'' ''#person'' ''9'' ''=person-9'' ''@b:0'' ''@c:circle-0'' ''@c:top'' ''@k:person'' ''@p:f9'' ''@s:citizen'' ''person'''),
('said:10/0', 'said', 'comment', 'd6', 'c10', 'circle-1', 'f11', NULL, '10', '1893456000000', '{7cOSJP8mKK30Ld3Auj6pHs4q90oMMgP3mnDMOYezFdM}', NULL, '{@k:said,@c:circle-1,@p:f11}', '''@b:0'' ''@c:circle-1'' ''@k:said'' ''@p:f11'' ''long'''),
('said:7/0', 'said', 'comment', 'd6', 'c7', 'circle-1', 'f11', NULL, '7', '1893456000000', '{1gY6DcuWuUPOx5olvbjzKF2EE-scCWL-YBAN5H-Mq78}', NULL, '{@k:said,@c:circle-1,@p:f11}', '''@b:0'' ''@c:circle-1'' ''@k:said'' ''@p:f11'' ''and'' ''lines'' ''tabs'''),
('said:8/0', 'said', 'comment', 'd6', 'c8', 'circle-1', 'f11', NULL, '8', '1893456000000', '{An-APtvtjlrfeK3L8M4N21VQNHh3RET6fX0iHAHPSow}', NULL, '{@k:said,@c:circle-1,@p:f11}', '''@b:0'' ''@c:circle-1'' ''@k:said'' ''@p:f11'' ''and'' ''n'''),
('said:9/0', 'said', 'comment', 'd6', 'c9', 'circle-1', 'f11', NULL, '9', '1893456000000', '{HhAWnHEoe2huauV2yCAu6oh9mRWmy94wOpEg2Bs0Ui8}', NULL, '{@k:said,@c:circle-1,@p:f11}', '''@b:0'' ''@c:circle-1'' ''@k:said'' ''@p:f11'' ''مرحبا'''),
('said:d6/f11', 'said', 'hidden', 'd6', 'positions', 'circle-1', 'f11', NULL, '11', '1893456000000', '{nPA0ZHvYcH9TfX6vCcgzIdmm7jLAY-rhuYEbv5EW5Q0}', NULL, '{@k:said,@c:circle-1,@p:f11}', '''@b:0'' ''@c:circle-1'' ''@k:said'' ''@p:f11'''),
('said:d6/f12', 'said', 'hidden', 'd6', 'positions', 'circle-1', 'f12', NULL, '12', '1893456000000', '{TA8EYYDMaEvE4YSinN5rx13QiBxJB_X-sU2MzzzXWcM}', NULL, '{@k:said,@c:circle-1,@p:f12}', '''@b:0'' ''@c:circle-1'' ''@k:said'' ''@p:f12''');
insert into "search_made" ("id", "folding") values
('1', '1');
insert into "search_word" ("word", "near") values
('0', '{}'),
('1', '{}'),
('10', '{}'),
('11', '{}'),
('12', '{}'),
('13', '{}'),
('14', '{}'),
('15', '{}'),
('16', '{}'),
('17', '{}'),
('18', '{}'),
('19', '{}'),
('2', '{}'),
('20', '{}'),
('3', '{}'),
('4', '{}'),
('5', '{}'),
('6', '{}'),
('7', '{}'),
('8', '{}'),
('9', '{}'),
('a', '{}'),
('and', '{}'),
('area', '{area,rea,aea,ara,are}'),
('because', '{because,ecause,bcause,beause,becuse,becase,becaue,becaus}'),
('by', '{}'),
('care', '{care,are,cre,cae,car}'),
('circle', '{circle,ircle,crcle,cicle,cirle,circe,circl}'),
('count', '{count,ount,cunt,cont,cout,coun}'),
('for', '{}'),
('it', '{}'),
('lines', '{lines,ines,lnes,lies,lins,line}'),
('long', '{long,ong,lng,log,lon}'),
('more', '{more,ore,mre,moe,mor}'),
('n', '{}'),
('of', '{}'),
('person', '{person,erson,prson,peson,peron,persn,perso}'),
('proposal', '{proposal,roposal,poposal,prposal,proosal,propsal,propoal,proposl,proposa}'),
('stand', '{stand,tand,sand,stnd,stad,stan}'),
('study', '{study,tudy,sudy,stdy,stuy,stud}'),
('tabs', '{tabs,abs,tbs,tas,tab}'),
('the', '{}'),
('to', '{}'),
('top', '{}'),
('we', '{}'),
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
('Ytb1KeT0TsWXyCyq', E'\\x66b6e89d4d29245a8359ac69802dbcaf7bd7b53543b2a9269d7dab00c53f39f4', 'f1', NULL, 'session', 'a browser', '1795644380999', '1795644380999', '1795654380999');
insert into "society" ("id", "from_entry", "to_entry", "value") values
('society', '5', NULL, '{"kind":"society","id":"society","name":"Test","origin":"test.example","clock":"simulated","goals":[{"goal":1,"text":"Long-term survival"}],"nextGoal":2,"settings":{"memberCap":9,"memberMinimum":2,"dissolutionOpenDays":7,"dissolutionWaitDays":7,"questionAnswerDays":14,"vouchesNeeded":2,"vouchesPerYear":10,"vouchAfterDays":30,"lapseDays":14,"amendLeavesDays":2,"effectAmendments":3,"textLengthenings":3,"takeUpDays":3,"effectiveWithinDays":366,"retryDays":30,"outageMinutes":10,"wayInWaitDays":3,"recognition":"vouching","standardPractice":{"name":"Standard","stages":[{"method":"consensus","rule":"more-agree","hours":168,"minimumHours":72},{"method":"vote","threshold":{"n":2,"d":3},"rounds":3,"hours":72,"discussionHours":48},{"method":"vote","threshold":"majority","rounds":1,"hours":72,"discussionHours":48}],"quorum":{"n":1,"d":2,"strict":true},"hiddenVotes":false,"publicComment":true,"asks":{"goals":true,"evidence":true,"expectation":true},"answerDays":14,"againDays":30,"requires":"session"},"leadershipPractice":{"name":"Leadership","stages":[{"method":"consensus","rule":"more-agree","hours":168,"minimumHours":72},{"method":"vote","threshold":{"n":9,"d":10},"rounds":1,"hours":72,"discussionHours":48},{"method":"vote","threshold":{"n":8,"d":10},"rounds":1,"hours":72,"discussionHours":48},{"method":"vote","threshold":{"n":7,"d":10},"rounds":1,"hours":72,"discussionHours":48},{"method":"vote","threshold":{"n":6,"d":10},"rounds":1,"hours":72,"discussionHours":48},{"method":"vote","threshold":"majority","rounds":1,"hours":72,"discussionHours":48}],"quorum":{"n":1,"d":2,"strict":true},"hiddenVotes":false,"publicComment":true,"asks":{"goals":true,"evidence":true,"expectation":true},"answerDays":14,"againDays":30,"requires":"session"}},"top":"top","founded":true,"citizens":20,"people":20,"circles":3,"outages":[],"registry":null}');
insert into "text" ("commitment", "r", "text", "entry", "withheld", "erased_by", "person") values
('129nUQ6DDkFvXDFZH92sIC3GBRQKNzNbFauObLCriyA', E'\\x8128dc679ea063fd63227a1a49d33b8a4d00c8fe739912a7d101d5e0184a0bcc', 'Person 12', '1', 'false', NULL, 'f12'),
('1gY6DcuWuUPOx5olvbjzKF2EE-scCWL-YBAN5H-Mq78', E'\\xe49ec659fec417b2808a814b3b99b88a4821bf1d13f6a260ff52c13817eda81b', 'Tabs	and
lines', '7', 'false', NULL, NULL),
('3rnvYK3vKDpypb94PlEHG-qShRLPzp6UUUt7NmNFjs0', E'\\x12f859144d4239fc7464beb8ad05b01116c6233ed9d6d1706673f0524a89f03c', 'Because', '6', 'false', NULL, NULL),
('5FZWmIlz5sTBT4Y58PGifEyMoK6jWzS3AHxhVOKrToU', E'\\x3e983cd575e3db07a4b19dbe416ce7fc36ec9dc5839e1a07d5027e4f1fcce21f', 'Person 8', '1', 'false', NULL, 'f8'),
('7cOSJP8mKK30Ld3Auj6pHs4q90oMMgP3mnDMOYezFdM', E'\\xc502db65b0ea700a42584badd8489e81e5f71c3e79138f56b68e3bed54c91d76', 'long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long ', '10', 'false', NULL, NULL),
('96ptp41spUlXI_rRiffLxRiCwrEaT__au76Xdl27NrA', E'\\x585c54e17515c0b0e6a4750105df41a82a2b6bfbd4467a319cd157deb71f834f', 'A proposal', '6', 'false', NULL, NULL),
('An-APtvtjlrfeK3L8M4N21VQNHh3RET6fX0iHAHPSow', E'\\x147628a419944ec5b2d55cf0cc2dacd00f6ffdd0f2d01392acc0d308875ab01b', E'\\N and \\\\.', '8', 'false', NULL, NULL),
('DNamdJxiTzAjKg9SjhCEbMLt-2whk5hn_2lYlRUaBkE', E'\\x255e263ba84ecca998ae30ad755e9ef07073613080f1c127f498ca459a0e3a45', 'Person 3', '1', 'false', NULL, 'f3'),
('FZuertkRknIHRBhOEU5Qh-ds1A3-mw_7RlWBFFT2CVg', E'\\xb3f89e7d433b48e5ce97fdb9ea9a88d2c651885194710f72fc58931ef1c02a40', 'Person 2', '1', 'false', NULL, 'f2'),
('H-BcIYv89acipoHIsjIW0tVSUJb4Tl_oG6rI2ERT_xo', E'\\x61fdc9b1b37c219517652001c0dcc19620f9cf087a98639145df67050387709b', 'Person 9', '1', 'false', NULL, 'f9'),
('HOi7Ssl1F_xarpeMB-4pqvSNotbxV-fJ7e3MLFPOonE', E'\\x19bae66bc56886513c5f3096f130f77da069162f07bd61ce4d4c4eacc718fa98', 'Person 10', '1', 'false', NULL, 'f10'),
('HhAWnHEoe2huauV2yCAu6oh9mRWmy94wOpEg2Bs0Ui8', E'\\x6e9490f412fea312b4e5cef3cdf87c4faba10e45f712d49e1b8b6db71318d223', 'مرحبا 👩‍👩‍👧‍👦', '9', 'false', NULL, NULL),
('HmpKvUF0obqVKd-CZDVC30mC0VzwpIJj7WcRUcRNZRs', E'\\x654775d807bf7332df6c3feb2bef89ad4ba1cd2d07825d3134a2df12467c0764', 'Person 11', '1', 'false', NULL, 'f11'),
('IFIjqkL-IYWgZYS7KK_LwVrTKphncURK3opPEhII1-E', E'\\x1a7a8ad2256a1814143700fa1d550e4f30ff1e86d1fd29eeebcca9423cfb98b4', 'A study', '13', 'false', NULL, NULL),
('K2AlK8jXjNtbS5zcTVxG2PX-EXaxO4h3oTnfEvRyJYo', E'\\xc0f9fa1c438a444fa4f8dc6c2a82f4a2907798ca2cbb29c063a2b211883968d4', 'A study', '6', 'false', NULL, NULL),
('LJSf6s8HVym8D1_IUmARZ2Id3w0jh3nrWTS6Qk-JA24', E'\\x209e3e1714f456fd348837c5edc767846b45c4e71c16c6bbe7edf73df9d7dc3b', 'Person 20', '1', 'false', NULL, 'f20'),
('Me7xd_Ls3zEbuixH98aq75dFXsnqBmUAgOErK2kNApY', E'\\xbe29e21fb7e0dc0fef6788e7a8f5b5b978a593d60923f348c7cff1d73a848309', 'Person 18', '1', 'false', NULL, 'f18'),
('NrdYo4jFnyivmQmQd8cLUyeSiWVxbFJtQ0w0iBQJDfQ', E'\\xe62a56c87efff51258a099962dd4cc3aa8952ac965af06423b0af50a5c373bf1', 'Person 14', '1', 'false', NULL, 'f14'),
('ObH0_FtBXehrd3CTTh_bbjHbRcUF3pKbM0OCSlXoHBk', E'\\x969b89c8e52234f9081a56bcb6cb50c01260904ff1c2afcada532f5b46481c3f', 'Person 1', '1', 'false', NULL, 'f1'),
('PMTElx2Cve8VWEbel_65gzh2FkhvN-yBvLVqtmvhaR0', E'\\x48e5dc14c7d0484d52b060c10b94279b6eeabbaf40c266661c41a318995b1453', 'Person 13', '1', 'false', NULL, 'f13'),
('Rz838XIAETBbwkJ3UFdrpV2uF-_BtGYVavmxxR6rr1c', E'\\xb675a987ddc83d40d69de0e8ae32ddb7de664417f0fc3340a9db126e343b715f', 'more', '6', 'false', NULL, NULL),
('TA8EYYDMaEvE4YSinN5rx13QiBxJB_X-sU2MzzzXWcM', E'\\x8ccbb29b7ac7db9a63c4126a22384fb7aad48116925d0b3ff34ad587443b067d', 'for', '12', 'true', NULL, NULL),
('TdbzG0__WxF7deIYAtEr-vVvJaPgrsFpVTd6lFK5e2Q', E'\\x53a433640433d57d687c4d9c1c4e83f8e080a9cadd471c537796154a7cf5124f', 'count', '13', 'false', NULL, NULL),
('VUkmX-I5VH5L4pGtZGMXsV7_xRdY2m61Xc7hm6HbG2U', E'\\x685a9664f7e2e2aba3947868749806e15127e6aea08b304257dbc60e80e72540', 'Person 7', '1', 'false', NULL, 'f7'),
('cVag1K27dGXnRqiZP0PqhGV41QV5eF8gBdtOCXDE9Jg', E'\\xfbc2e26dde2d2d6445b3c533f5e6a91cd5b936fc6c46ec3d0038d27de4acd361', 'Person 17', '1', 'false', NULL, 'f17'),
('g4hDqkCy9VqDHQqc_IqOPIP9EGThTo3CjWvxp-OkG6U', E'\\x853311e1f6cea1bf991f886691cf26c2d9b10211c21710516fb0b7d4ee7a3430', 'Person 16', '1', 'false', NULL, 'f16'),
('i8BAHiTDibIxrmHj_VDwXkPk5E6cb2jdMj35YhaPT54', E'\\x84be0be09e4428f9e683266c4cdfd875fa74f6e5d2ffd58e245d145864049203', 'more', '13', 'false', NULL, NULL),
('ioXifqjuvIwGP6oLVEDSPS2Fr8o-35tI-dz77LMuAPc', E'\\x8dcefc678fcf855938d9ba61fbbf9ff3affd0be6ae296c320c8ac357e0b4ffb8', 'Person 15', '1', 'false', NULL, 'f15'),
('kA7vRdiOpJIJDUmA2VNWE5qlCMXWcldrTd8IGjRTHAo', E'\\x2051a326727f7e123ba617a6c5039fbaa51ca8024f054d88f1a635ecd1eaa8a6', 'count', '6', 'false', NULL, NULL),
('mXlqjUkJbLPKfTb1CG_PlFFGhkEllSouzxQ1zp4ozQ4', E'\\x47c6948c5c7ec608b6cf38a03d8fa0eb1a3bcb269977dbe58c7f3e93eeecf7f2', 'Person 5', '1', 'false', NULL, 'f5'),
('nPA0ZHvYcH9TfX6vCcgzIdmm7jLAY-rhuYEbv5EW5Q0', E'\\x843ecdc8499d492ebe9cacba113ace28573f4d30b3a09c9d95b2e231ca2b2e18', 'for', '11', 'true', NULL, NULL),
('r9FHqwjMltFHZGglgpjXWGTJLvB84KpN0Eas0qsssLA', E'\\x97c8edf0d17375aa40d25f4c324361c8b2df83c04e1924fff0724c90b460aeae', 'Because', '13', 'false', NULL, NULL),
('sxqIjaagqW9BytLWMY8J7JCs0K8UKPpiemAeZ7XerhE', E'\\xd69f277095757e85a9c87669f3912c670c0f26ffc3e9a2a12d3430893636df1f', 'Person 19', '1', 'false', NULL, 'f19'),
('u1Um6ALpoTUiKJGM4wndco8kOpNMmpzjVIg71mlLecY', E'\\x32a5591fd99b6cc39ead696d17238f3d1c77bacd39fd2f55f32f223f88374aa1', 'Person 4', '1', 'false', NULL, 'f4'),
('y2UxqfR9F8jeXsLoeLi7FW_GyNk4ePtILXVguOiZ_Bk', E'\\x57d47579ea887096b62ad548d8ba176c69315bfaf092b5d7bd26a88cf2d4f21a', 'Person 6', '1', 'false', NULL, 'f6'),
('zoMmG73Qvcng0aeEtSW9Nn6-kMP9KCB2wzMNgCdMZLM', E'\\x6fbf4433367585b1dbc4f5523214cef4e0dd19f0abb5a2a8901a0e458b4ee989', 'A proposal', '13', 'false', NULL, NULL);
insert into "way" ("id", "person", "kind", "secret", "created_at", "valid_from", "expires_at", "used_at", "ended_at") values
('a-link', 'f2', 'link', E'\\x86ac9f8889b91ad02060d590b567126a23caadede29d3b2ea226215cfd058604', '1795644380985', '1893456000000', NULL, NULL, NULL);
