-- Memory and readiness, on top of the checklist. Days are those of the candidate's time zone.

alter table concept_event
  add column if not exists grade int,
  add column if not exists seconds int,
  add column if not exists day date;
update concept_event set day = date(at);
alter table concept_event modify column day date not null;

-- The replay's result. counted says that the memory columns hold it; older rows are counted at the next start.
alter table concept_progress
  add column if not exists stability double,
  add column if not exists difficulty double,
  add column if not exists recalled_day date,
  add column if not exists recalled boolean not null default false,
  add column if not exists evidence varchar(16) not null default 'NONE',
  add column if not exists checked int not null default 0,
  add column if not exists upheld int not null default 0,
  add column if not exists weight int not null default 2,
  add column if not exists counted boolean not null default false;

-- Append-only: a question's memory is the replay of these. value is the number of a submission, or the event taken back.
create table if not exists question_event (
  id bigint primary key auto_increment,
  assignment_id uuid not null,
  question_id uuid not null,
  kind varchar(24) not null,
  value bigint,
  grade int,
  seconds int,
  actor_id uuid not null,
  at datetime(6) not null,
  day date not null,
  key ix_question_event (assignment_id, question_id, id),
  constraint fk_question_event_assignment foreign key (assignment_id) references assignment (id),
  constraint fk_question_event_question foreign key (question_id) references dossier_question (id)
);

create table if not exists question_progress (
  assignment_id uuid not null,
  question_id uuid not null,
  stability double,
  difficulty double,
  recalled_day date,
  recalled boolean not null default false,
  evidence varchar(16) not null default 'NONE',
  weight int not null default 2,
  counted boolean not null default false,
  primary key (assignment_id, question_id),
  constraint fk_question_progress_assignment foreign key (assignment_id) references assignment (id),
  constraint fk_question_progress_question foreign key (question_id) references dossier_question (id)
);

insert into question_event (assignment_id, question_id, kind, value, actor_id, at, day)
select a.assignment_id, a.question_id, 'SUBMITTED', r.number, r.submitted_by, r.submitted_at, date(r.submitted_at)
from answer_revision r join answer a on a.id = r.answer_id
where not exists (select 1 from question_event)
order by r.submitted_at;

insert ignore into question_progress (assignment_id, question_id)
select distinct assignment_id, question_id from question_event;

-- The latest word of a lead or mentor to a candidate who is at risk; it stands until the candidate does something.
create table if not exists nudge (
  assignment_id uuid primary key,
  reason varchar(24) not null,
  sent_by uuid not null,
  sent_at datetime(6) not null,
  constraint fk_nudge_assignment foreign key (assignment_id) references assignment (id)
);
