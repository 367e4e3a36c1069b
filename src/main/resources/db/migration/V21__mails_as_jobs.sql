-- A mail's line is its job too: what it is about, how often it was tried, and when it is tried next.
alter table mail_note add column if not exists token_id uuid;
alter table mail_note add column if not exists role_team_id uuid;
alter table mail_note add column if not exists role_user_id uuid;
alter table mail_note add column if not exists role varchar(16);
alter table mail_note add column if not exists given_by uuid;
alter table mail_note add column if not exists attempts int not null default 0;
alter table mail_note add column if not exists tried_at datetime(6);
alter table mail_note add column if not exists next_at datetime(6);
alter table mail_note add key if not exists ix_mail_note_token (token_id);
alter table mail_note add key if not exists ix_mail_note_role (role_team_id, role_user_id);

-- What was on its way when the former release stopped never arrived, for all we know.
update mail_note set state = 'FAILED', problem = 'Greenroom was stopped meanwhile'
where state = 'SENDING' and attempts = 0;

-- An open invitation keeps what became of its mail.
update mail_note m
  join one_time_token t on t.email = m.recipient and t.used_at is null and t.mail <> 'NONE'
    and abs(timestampdiff(second, t.created_at, m.made_at)) < 5
set m.token_id = t.id
where m.token_id is null and m.kind = 'an invitation';
