-- A grade is for one submission. Of an answer with several it can't be told which one was read, so those grades go.
delete g from review_grade g join answer a on a.id = g.answer_id where a.revision <> 1;
alter table review_grade
  add column if not exists submission int not null default 1 after answer_id,
  drop primary key,
  add primary key (answer_id, submission, mentor_id, criterion_id);
alter table review_grade alter column submission drop default;

-- The highest number that a submission ever had, also one that was taken back, and the version of the text that had it.
alter table answer
  add column if not exists numbered int not null default 0 after revision,
  add column if not exists numbered_version int after numbered;
update answer set numbered = revision, numbered_version = submitted_version;

-- What a resolved thread was before, for whoever takes that back.
alter table review_thread add column if not exists resolved_from varchar(16) after reopened_from;

-- Who took a snippet from the team, and when: for a short time they can give it back to it.
alter table snippet
  add column if not exists unshared_by uuid after shared,
  add column if not exists unshared_at datetime(6) after unshared_by;
