-- Ids are random UUIDs made by the application, instants are UTC.

create table if not exists app_user (
  id uuid primary key,
  email varchar(254) not null,
  name varchar(120) not null,
  password_hash varchar(200),
  time_zone varchar(64) not null,
  locale varchar(35) not null,
  admin boolean not null default false,
  active boolean not null default true,
  sessions_valid_from datetime(6) not null,
  created_at datetime(6) not null,
  version bigint not null,
  unique key uq_app_user_email (email)
);

create table if not exists team (
  id uuid primary key,
  name varchar(120) not null,
  created_at datetime(6) not null,
  version bigint not null
);

create table if not exists membership (
  team_id uuid not null,
  user_id uuid not null,
  role varchar(16) not null,
  since datetime(6) not null,
  primary key (team_id, user_id, role),
  key ix_membership_user (user_id),
  constraint fk_membership_team foreign key (team_id) references team (id),
  constraint fk_membership_user foreign key (user_id) references app_user (id)
);

-- The roles that somebody had when they were taken out of a team, so that it can be undone.
create table if not exists former_member (
  team_id uuid not null,
  user_id uuid not null,
  roles varchar(64) not null,
  left_at datetime(6) not null,
  primary key (team_id, user_id),
  constraint fk_former_team foreign key (team_id) references team (id),
  constraint fk_former_user foreign key (user_id) references app_user (id)
);

-- One-time secrets: only their SHA-256 is kept.
create table if not exists one_time_token (
  id uuid primary key,
  purpose varchar(16) not null,
  hash varbinary(32) not null,
  user_id uuid,
  team_id uuid,
  email varchar(254),
  roles varchar(64),
  invited_by uuid,
  created_at datetime(6) not null,
  expires_at datetime(6) not null,
  used_at datetime(6),
  unique key uq_token_hash (hash),
  key ix_token_team (team_id, purpose)
);

-- Attempts at login, reset and invitation, counted per subject and window.
create table if not exists throttle (
  subject varchar(190) not null,
  window_start datetime(6) not null,
  attempts int not null,
  primary key (subject, window_start)
);

create table if not exists command_log (
  user_id uuid not null,
  command_id uuid not null,
  at datetime(6) not null,
  primary key (user_id, command_id),
  key ix_command_log_at (at)
);

create table if not exists dossier (
  id uuid primary key,
  team_id uuid not null,
  company varchar(200) not null,
  role_title varchar(300) not null,
  revision int not null,
  imported_by uuid not null,
  imported_at datetime(6) not null,
  archived_at datetime(6),
  version bigint not null,
  key ix_dossier_team (team_id, imported_at),
  constraint fk_dossier_team foreign key (team_id) references team (id)
);

-- The text as it was given, kept with each revision.
create table if not exists dossier_revision (
  dossier_id uuid not null,
  number int not null,
  source mediumtext not null,
  file_name varchar(200),
  imported_by uuid not null,
  imported_at datetime(6) not null,
  primary key (dossier_id, number),
  constraint fk_revision_dossier foreign key (dossier_id) references dossier (id)
);

create table if not exists dossier_section (
  id uuid primary key,
  dossier_id uuid not null,
  kind varchar(32) not null,
  heading varchar(300) not null,
  body mediumtext not null,
  position int not null,
  key ix_section_dossier (dossier_id, position),
  constraint fk_section_dossier foreign key (dossier_id) references dossier (id)
);

-- Predicted questions and questions to ask them.
create table if not exists dossier_question (
  id uuid primary key,
  dossier_id uuid not null,
  kind varchar(16) not null,
  group_title varchar(300),
  body text not null,
  position int not null,
  key ix_question_dossier (dossier_id, kind, position),
  constraint fk_question_dossier foreign key (dossier_id) references dossier (id)
);

create table if not exists dossier_concept (
  id uuid primary key,
  dossier_id uuid not null,
  topic varchar(300),
  body varchar(1000) not null,
  position int not null,
  key ix_concept_dossier (dossier_id, position),
  constraint fk_concept_dossier foreign key (dossier_id) references dossier (id)
);

-- What a lead is importing and hasn't saved yet: the pasted text, and what was corrected in it, as JSON.
create table if not exists import_draft (
  user_id uuid not null,
  team_id uuid not null,
  command_id uuid not null,
  source mediumtext not null,
  file_name varchar(200),
  corrections mediumtext,
  version bigint not null,
  primary key (user_id, team_id),
  constraint fk_import_draft_user foreign key (user_id) references app_user (id),
  constraint fk_import_draft_team foreign key (team_id) references team (id)
);

create table if not exists assignment (
  id uuid primary key,
  team_id uuid not null,
  dossier_id uuid not null,
  candidate_id uuid not null,
  interview_at datetime(6),
  time_zone varchar(64) not null,
  assigned_by uuid not null,
  assigned_at datetime(6) not null,
  ended_at datetime(6),
  last_activity_at datetime(6) not null,
  version bigint not null,
  key ix_assignment_team (team_id, ended_at),
  key ix_assignment_candidate (candidate_id),
  key ix_assignment_dossier (dossier_id),
  constraint fk_assignment_dossier foreign key (dossier_id) references dossier (id),
  constraint fk_assignment_candidate foreign key (candidate_id) references app_user (id)
);

create table if not exists assignment_mentor (
  assignment_id uuid not null,
  mentor_id uuid not null,
  since datetime(6) not null,
  until datetime(6),
  primary key (assignment_id, mentor_id),
  key ix_mentor (mentor_id),
  constraint fk_mentor_assignment foreign key (assignment_id) references assignment (id),
  constraint fk_mentor_user foreign key (mentor_id) references app_user (id)
);

-- text is the replay of the changes up to text_version, kept so that reading needs no replay. revision counts the
-- submissions; submitted_version is the text_version of the last one.
create table if not exists answer (
  id uuid primary key,
  assignment_id uuid not null,
  question_id uuid not null,
  state varchar(24) not null,
  text mediumtext not null,
  text_version int not null,
  revision int not null,
  submitted_version int,
  submitted_at datetime(6),
  state_changed_at datetime(6) not null,
  edited_at datetime(6) not null,
  version bigint not null,
  unique key uq_answer_question (assignment_id, question_id),
  key ix_answer_state (state, submitted_at),
  constraint fk_answer_assignment foreign key (assignment_id) references assignment (id),
  constraint fk_answer_question foreign key (question_id) references dossier_question (id)
);

create table if not exists answer_change (
  answer_id uuid not null,
  version int not null,
  changes mediumtext not null,
  author_id uuid not null,
  client_id varchar(64) not null,
  command_id uuid not null,
  at datetime(6) not null,
  primary key (answer_id, version),
  unique key uq_change_command (answer_id, command_id),
  constraint fk_change_answer foreign key (answer_id) references answer (id)
);

-- Each submission: the text that the mentor was asked to review. state_before and state_since let it be taken back.
create table if not exists answer_revision (
  answer_id uuid not null,
  number int not null,
  text mediumtext not null,
  text_version int not null,
  submitted_by uuid not null,
  submitted_at datetime(6) not null,
  state_before varchar(24) not null,
  state_since datetime(6) not null,
  primary key (answer_id, number),
  constraint fk_answer_revision foreign key (answer_id) references answer (id)
);

-- A null anchor comments on the passage as a whole. comment_count counts those that aren't deleted; a thread without
-- any is not shown.
create table if not exists review_thread (
  id uuid primary key,
  assignment_id uuid not null,
  passage_kind varchar(16) not null,
  passage_id uuid not null,
  anchor_version int,
  anchor_from int,
  anchor_to int,
  quote_exact text,
  quote_prefix varchar(64),
  quote_suffix varchar(64),
  state varchar(16) not null,
  opened_by uuid not null,
  opened_at datetime(6) not null,
  state_changed_by uuid,
  state_changed_at datetime(6),
  last_comment_by uuid not null,
  last_comment_at datetime(6) not null,
  comment_count int not null,
  version bigint not null,
  key ix_thread_assignment (assignment_id, passage_kind, passage_id),
  constraint fk_thread_assignment foreign key (assignment_id) references assignment (id)
);

create table if not exists review_comment (
  id uuid primary key,
  thread_id uuid not null,
  author_id uuid not null,
  body text not null,
  posted_at datetime(6) not null,
  edited_at datetime(6),
  deleted_at datetime(6),
  version bigint not null,
  key ix_comment_thread (thread_id, posted_at),
  constraint fk_comment_thread foreign key (thread_id) references review_thread (id)
);

create table if not exists review_verdict (
  id uuid primary key,
  answer_id uuid not null,
  revision int not null,
  mentor_id uuid not null,
  decision varchar(24) not null,
  note text not null,
  given_at datetime(6) not null,
  state_before varchar(24) not null,
  state_since datetime(6) not null,
  key ix_verdict_answer (answer_id, given_at),
  constraint fk_verdict_answer foreign key (answer_id) references answer (id)
);

-- Append-only: the checklist's state is the replay of these.
create table if not exists concept_event (
  id bigint primary key auto_increment,
  assignment_id uuid not null,
  concept_id uuid not null,
  kind varchar(24) not null,
  value varchar(24),
  actor_id uuid not null,
  at datetime(6) not null,
  key ix_concept_event (assignment_id, concept_id, id),
  constraint fk_concept_event_assignment foreign key (assignment_id) references assignment (id),
  constraint fk_concept_event_concept foreign key (concept_id) references dossier_concept (id)
);

-- The replay's result, and the candidate's own note and links.
create table if not exists concept_progress (
  assignment_id uuid not null,
  concept_id uuid not null,
  state varchar(24) not null,
  confirmed_by uuid,
  confirmed_at datetime(6),
  rated_at datetime(6),
  note text not null,
  links text not null,
  version bigint not null,
  primary key (assignment_id, concept_id),
  constraint fk_progress_assignment foreign key (assignment_id) references assignment (id),
  constraint fk_progress_concept foreign key (concept_id) references dossier_concept (id)
);
