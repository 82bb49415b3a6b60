-- Texts that were erased (5.6): since when, whose, and by what law where the operator did it. The id is the commitment.
create table erasure (
  id text not null,
  from_entry bigint not null,
  to_entry bigint,
  value json not null,
  primary key (id, from_entry)
);
create unique index erasure_now on erasure (id) where to_entry is null;
