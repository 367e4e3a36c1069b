-- How far the answers of many preparations are is read from the index alone, without their texts.
alter table answer
  add key if not exists ix_answer_progress (assignment_id, question_id, state, state_changed_at, words);
