-- A browser that has logged in to an account before: wrong passwords from elsewhere don't keep it out. It holds a secret in a
-- cookie, of which only the hash is here.
create table if not exists known_browser (
  user_id uuid not null,
  hash varbinary(32) not null,
  seen_at datetime(6) not null,
  primary key (user_id, hash),
  key ix_known_browser_seen (seen_at),
  constraint fk_known_browser_user foreign key (user_id) references app_user (id)
);
