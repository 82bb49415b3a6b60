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
