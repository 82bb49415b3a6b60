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
