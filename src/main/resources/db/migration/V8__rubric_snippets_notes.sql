-- What a team's answers are graded by, in order. A team without rows has the criteria that every team begins with.
create table if not exists rubric_criterion (
  id uuid primary key,
  team_id uuid not null,
  position int not null,
  name varchar(40) not null,
  level_1 varchar(120) not null,
  level_2 varchar(120) not null,
  level_3 varchar(120) not null,
  level_4 varchar(120) not null,
  retired_at datetime(6),
  version bigint not null default 0,
  key ix_criterion_team (team_id, position),
  constraint fk_criterion_team foreign key (team_id) references team (id)
);

-- What a mentor gives while reviewing; nobody else sees it before the verdict.
create table if not exists review_grade (
  answer_id uuid not null,
  mentor_id uuid not null,
  criterion_id uuid not null,
  level int not null,
  primary key (answer_id, mentor_id, criterion_id),
  constraint fk_grade_answer foreign key (answer_id) references answer (id)
);

-- What came with a verdict, in the words of that day.
create table if not exists verdict_score (
  verdict_id uuid not null,
  position int not null,
  criterion_id uuid not null,
  criterion varchar(40) not null,
  level int not null,
  words varchar(120) not null,
  primary key (verdict_id, position),
  constraint fk_score_verdict foreign key (verdict_id) references review_verdict (id)
);

-- The mean of its scores; null if it came without.
alter table review_verdict add column if not exists rubric double;

-- Comments to be used again. A shared one is for the team; the others are their author's alone.
create table if not exists snippet (
  id uuid primary key,
  team_id uuid not null,
  author_id uuid not null,
  title varchar(80) not null,
  body text not null,
  shared boolean not null,
  changed_at datetime(6) not null,
  deleted_at datetime(6),
  version bigint not null,
  key ix_snippet_team (team_id, shared),
  key ix_snippet_author (author_id),
  constraint fk_snippet_team foreign key (team_id) references team (id),
  constraint fk_snippet_author foreign key (author_id) references app_user (id)
);

-- A mentor's own words on a question of a candidate, for nobody else.
create table if not exists private_note (
  assignment_id uuid not null,
  question_id uuid not null,
  mentor_id uuid not null,
  body text not null,
  written_at datetime(6) not null,
  primary key (assignment_id, question_id, mentor_id),
  constraint fk_private_note_assignment foreign key (assignment_id) references assignment (id)
);
