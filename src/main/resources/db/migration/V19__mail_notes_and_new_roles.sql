-- What became of each mail of the last weeks, for who runs the instance.
create table if not exists mail_note (
  id uuid primary key,
  kind varchar(64) not null,
  recipient varchar(254) not null,
  state varchar(16) not null,
  made_at datetime(6) not null,
  problem varchar(300),
  key ix_mail_note_made (made_at)
);

-- Who gave a role to somebody who was in the team already, until its holder has read that they have it.
alter table membership add column if not exists given_by uuid;
