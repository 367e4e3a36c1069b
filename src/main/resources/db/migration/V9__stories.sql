-- Stories that a candidate tells, within one assignment. text is what a story began with and all its changes since.
create table if not exists story (
  id uuid primary key,
  assignment_id uuid not null,
  title varchar(200) not null,
  text mediumtext not null,
  text_version int not null,
  made_at datetime(6) not null,
  edited_at datetime(6) not null,
  deleted_at datetime(6),
  version bigint not null,
  key ix_story_assignment (assignment_id),
  constraint fk_story_assignment foreign key (assignment_id) references assignment (id)
);

create table if not exists story_change (
  story_id uuid not null,
  version int not null,
  changes mediumtext not null,
  author_id uuid not null,
  client_id varchar(64) not null,
  command_id uuid not null,
  at datetime(6) not null,
  primary key (story_id, version),
  unique key uq_story_change_command (story_id, command_id),
  constraint fk_story_change foreign key (story_id) references story (id)
);

-- What a candidate ties together: a story to questions and concepts, a concept to questions.
create table if not exists story_item (
  story_id uuid not null,
  kind varchar(16) not null,
  item_id uuid not null,
  primary key (story_id, item_id),
  key ix_story_item (item_id),
  constraint fk_story_item foreign key (story_id) references story (id)
);

create table if not exists concept_question (
  assignment_id uuid not null,
  concept_id uuid not null,
  question_id uuid not null,
  primary key (assignment_id, concept_id, question_id),
  constraint fk_concept_question_assignment foreign key (assignment_id) references assignment (id),
  constraint fk_concept_question_concept foreign key (concept_id) references dossier_concept (id),
  constraint fk_concept_question_question foreign key (question_id) references dossier_question (id)
);

-- Who had a thread on screen, and when last: its comments up to then are seen.
create table if not exists thread_seen (
  thread_id uuid not null,
  user_id uuid not null,
  seen_at datetime(6) not null,
  primary key (thread_id, user_id),
  constraint fk_seen_thread foreign key (thread_id) references review_thread (id),
  constraint fk_seen_user foreign key (user_id) references app_user (id)
);

-- What a candidate says to a mentor when an assignment has ended. The words are the mentor's, the rating is the leads'.
create table if not exists assignment_thanks (
  assignment_id uuid not null,
  mentor_id uuid not null,
  words text not null,
  rating int,
  given_at datetime(6) not null,
  primary key (assignment_id, mentor_id),
  key ix_thanks_mentor (mentor_id, given_at),
  constraint fk_thanks_assignment foreign key (assignment_id) references assignment (id),
  constraint fk_thanks_mentor foreign key (mentor_id) references app_user (id)
);
