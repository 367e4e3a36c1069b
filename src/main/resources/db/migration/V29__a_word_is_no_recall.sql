-- A recall says whether other things came in its session and, if it counts as a word only, why. Sessions were always mixed.
alter table concept_event
  add column if not exists mixed boolean not null default true,
  add column if not exists doubt varchar(16);
alter table question_event
  add column if not exists doubt varchar(16);

-- The day of the first good recall since the last miss, and whether another came on a later day.
alter table concept_progress
  add column if not exists good_since date,
  add column if not exists kept boolean not null default false;

-- What words are worth has changed, and only a replay knows it: the next start counts once more.
update concept_progress set counted = false;
delete from done_once where what = 'recount';
