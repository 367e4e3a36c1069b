-- A mentor's comments wait for the verdict. A pending thread has never been published; a pending comment is its author's
-- alone. published_with is the verdict that published a comment, and takes it back with itself. submission is the one that
-- was there when the thread began, 0 before the first. reopened_from is what a publication opened.
alter table review_thread
  add column if not exists pending boolean not null default false,
  add column if not exists submission int not null default 0,
  add column if not exists reopened_from varchar(16);

alter table review_comment
  add column if not exists pending boolean not null default false,
  add column if not exists published_with uuid,
  add key if not exists ix_comment_author (author_id, pending),
  add key if not exists ix_comment_published (published_with);

update review_thread t
set t.submission = coalesce((
  select max(r.number) from answer a
  join answer_revision r on r.answer_id = a.id and r.submitted_at <= t.opened_at
  where a.assignment_id = t.assignment_id and a.question_id = t.passage_id), 0)
where t.passage_kind in ('ANSWER', 'QUESTION');

-- Who reviews an answer at the moment; past its end a row means nothing.
create table if not exists review_claim (
  answer_id uuid primary key,
  mentor_id uuid not null,
  ends_at datetime(6) not null,
  key ix_claim_mentor (mentor_id, ends_at),
  constraint fk_claim_answer foreign key (answer_id) references answer (id),
  constraint fk_claim_mentor foreign key (mentor_id) references app_user (id)
);

-- How somebody likes to read what changed.
create table if not exists review_preference (
  user_id uuid primary key,
  side_by_side boolean not null,
  constraint fk_review_preference_user foreign key (user_id) references app_user (id)
);

-- How long submissions waited is read from the latest verdicts of a few mentors.
alter table review_verdict add key if not exists ix_verdict_mentor (mentor_id, given_at);

-- What the candidate asks to look at.
alter table answer_revision add column if not exists note varchar(300);
