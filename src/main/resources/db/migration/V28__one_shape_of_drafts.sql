-- A new text for a dossier waits as any import does. Of these there is one for each person and dossier.
alter table import_draft
  add column if not exists dossier_id uuid,
  add column if not exists base int not null default 0,
  add column if not exists decisions mediumtext,
  add unique key if not exists uq_import_draft_dossier (user_id, dossier_id);

alter table import_draft add constraint fk_import_draft_dossier
  foreign key if not exists (dossier_id) references dossier (id);

-- Begun once more, the step finds the old table gone, and copies nothing.
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
  primary key (user_id, dossier_id)
);

insert into import_draft
    (id, user_id, team_id, command_id, source, file_name, corrections, dossier_id, base, decisions, version)
  -- an id that is the same whenever the step is begun
  select cast(insert(insert(md5(concat(r.user_id, r.dossier_id)), 13, 1, '4'), 17, 1, '8') as uuid), r.user_id, d.team_id,
    r.command_id, r.source, r.file_name, r.corrections, r.dossier_id, r.base, r.decisions, r.version
  from reimport_draft r join dossier d on d.id = r.dossier_id
  where not exists (
    select 1 from import_draft i where i.user_id = r.user_id and i.dossier_id = r.dossier_id);

drop table if exists reimport_draft;
