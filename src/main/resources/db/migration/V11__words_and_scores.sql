-- How many words an answer has, for lists that don't read it: as TextStatistics counts them.
alter table answer add column if not exists words int not null default 0 after text_version;
update answer set words =
  char_length(regexp_replace(text, '[\\p{L}\\p{N}]++(?:[''’\\-][\\p{L}\\p{N}]++)*+', '_'))
  - char_length(regexp_replace(text, '[\\p{L}\\p{N}]++(?:[''’\\-][\\p{L}\\p{N}]++)*+', ''));
alter table answer alter column words drop default;

-- The mean of a verdict's scores is reckoned from them.
alter table review_verdict drop column if exists rubric;
