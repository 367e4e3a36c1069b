-- What is made up for once in the life of a database, and not looked for again at each start.
create table if not exists done_once (
  what varchar(60) primary key,
  at datetime(6) not null
);
