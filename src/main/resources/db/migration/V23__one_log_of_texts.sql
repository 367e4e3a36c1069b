-- Texts that are written together have one log of changes, whatever they are the text of: answers first, which are the many,
-- so their table becomes it without a row being copied; then stories. Its rows know no owner, so they have no foreign key.
rename table if exists answer_change to text_change;
alter table text_change drop foreign key if exists fk_change_answer;
alter table text_change change column if exists answer_id text_id uuid not null;
alter table text_change drop key if exists uq_change_command;
alter table text_change add unique key if not exists uq_text_command (text_id, command_id);
insert into text_change (text_id, version, changes, author_id, client_id, command_id, at)
  select s.story_id, s.version, s.changes, s.author_id, s.client_id, s.command_id, s.at from story_change s
  where not exists (select 1 from text_change t where t.text_id = s.story_id and t.version = s.version);
