-- A suggestion is a thread with words to put in the place of those that it is about; it has its thread's id. What accepting it
-- did is kept so that it can be taken back: the version that it made, where the words begin in it, and the changes back.
create table if not exists review_suggestion (
  id uuid primary key,
  replacement text not null,
  state varchar(16) not null,
  decided_by uuid,
  decided_at datetime(6),
  decided_with uuid,
  thread_state_before varchar(16),
  accepted_version int,
  accepted_from int,
  changes_back mediumtext,
  version bigint not null,
  key ix_suggestion_decision (decided_with),
  constraint fk_suggestion_thread foreign key (id) references review_thread (id)
);

-- Where a thread was put anew: a fact beside the thread's own anchor, which stays as it is. The highest number counts.
create table if not exists review_thread_anchor (
  thread_id uuid not null,
  number int not null,
  anchor_version int not null,
  anchor_from int not null,
  anchor_to int not null,
  quote_exact text not null,
  quote_prefix varchar(64) not null,
  quote_suffix varchar(64) not null,
  reason varchar(16) not null,
  placed_by uuid not null,
  placed_at datetime(6) not null,
  primary key (thread_id, number),
  constraint fk_anchor_thread foreign key (thread_id) references review_thread (id)
);

-- Whose suggestion a change was; author_id is who accepted it.
alter table answer_change add column if not exists suggested_by uuid;
