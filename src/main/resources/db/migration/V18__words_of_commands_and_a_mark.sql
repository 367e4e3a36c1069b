-- A command belongs to its words: their SHA-256. Without it, for what was carried out before.
alter table command_log add column if not exists words varbinary(32);

-- One row, written again and again, which shows that writing works.
create table if not exists health_mark (
  id int primary key,
  at datetime(6) not null
);
