-- A dossier's items go on through its revisions. One that a revision leaves out is retired and keeps its work; a removed
-- one is shown to nobody. text_version counts the changes of the text that anchors are placed in.
alter table dossier_section
  add column if not exists text_version int not null default 0,
  add column if not exists retired_in int,
  add column if not exists removed_at datetime(6);

alter table dossier_question
  add column if not exists text_version int not null default 0,
  add column if not exists retired_in int,
  add column if not exists removed_at datetime(6);

alter table dossier_concept
  add column if not exists retired_in int,
  add column if not exists removed_at datetime(6);

-- Each change of the text of a section or question: the version that it made, and the text before.
create table if not exists dossier_text_change (
  item_id uuid not null,
  version int not null,
  text_before mediumtext not null,
  changes mediumtext not null,
  primary key (item_id, version)
);

-- What each revision changed, for those who work with the dossier.
create table if not exists dossier_item_change (
  dossier_id uuid not null,
  revision int not null,
  position int not null,
  kind varchar(16) not null,
  item_id uuid not null,
  what varchar(16) not null,
  text_before mediumtext,
  text_now mediumtext,
  group_before varchar(300),
  group_now varchar(300),
  primary key (dossier_id, revision, position),
  constraint fk_item_change_dossier foreign key (dossier_id) references dossier (id)
);

-- A re-import that isn't saved yet. base is the revision that it was compared with.
create table if not exists reimport_draft (
  user_id uuid not null,
  dossier_id uuid not null,
  command_id uuid not null,
  base int not null,
  source mediumtext not null,
  file_name varchar(200),
  corrections mediumtext,
  decisions mediumtext,
  version bigint not null,
  primary key (user_id, dossier_id),
  constraint fk_reimport_user foreign key (user_id) references app_user (id),
  constraint fk_reimport_dossier foreign key (dossier_id) references dossier (id)
);

-- The latest revision that changed any item.
alter table dossier add column if not exists changed_in int not null default 1;

-- The dossier's revision whose changes the candidate has seen.
alter table assignment add column if not exists seen_revision int not null default 1;
