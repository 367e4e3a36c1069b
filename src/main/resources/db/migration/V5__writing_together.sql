-- Whom the candidate lets write one answer besides themself. Being named here isn't enough: the right needs the role too.
create table if not exists answer_co_writer (
  answer_id uuid not null,
  user_id uuid not null,
  primary key (answer_id, user_id),
  constraint fk_co_writer_answer foreign key (answer_id) references answer (id)
);
