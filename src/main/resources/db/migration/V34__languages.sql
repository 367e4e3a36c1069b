-- What somebody chose to read; nothing where their browser says.
alter table app_user add column if not exists language varchar(16);
