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
