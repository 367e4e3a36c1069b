-- Several imports may wait at once, each under an id of its own; one of them is the text in the paste box (boxed). What a
-- list of them shows is kept beside the text, so that listing reads no texts.
alter table import_draft
  add column if not exists id uuid,
  add column if not exists boxed boolean not null default false,
  add column if not exists added_at datetime(6) not null default current_timestamp(6),
  add column if not exists notes text,
  add column if not exists company varchar(200) not null default '',
  add column if not exists role_title varchar(300) not null default '',
  add column if not exists questions int not null default 0,
  add column if not exists asks int not null default 0,
  add column if not exists concepts int not null default 0,
  add column if not exists doubts int not null default 0;

update import_draft set id = command_id;

alter table import_draft
  modify column id uuid not null,
  add key if not exists ix_import_draft_owner (user_id, team_id),
  drop primary key,
  add primary key (id);

-- What lets a program act for a person; only its SHA-256 is kept.
create table if not exists access_token (
  id uuid primary key,
  user_id uuid not null,
  name varchar(80) not null,
  hash varbinary(32) not null,
  created_at datetime(6) not null,
  expires_at datetime(6) not null,
  last_used_at datetime(6),
  version bigint not null,
  unique key uq_access_token_hash (hash),
  key ix_access_token_user (user_id, created_at),
  constraint fk_access_token_user foreign key (user_id) references app_user (id)
);
