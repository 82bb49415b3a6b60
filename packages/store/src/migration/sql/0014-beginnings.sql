-- Words by how they begin: a search looks up what a typed beginning may become, instead of going through every row of every
-- such word. So every word stands here, also one that nobody would mistype.
insert into search_word (word, near)
select word, '{}' from ts_stat('select words from search') where word !~ '^[@#=]'
on conflict do nothing;
create index search_word_begins on search_word (word collate "C");
