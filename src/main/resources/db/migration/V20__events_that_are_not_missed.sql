-- What a listener must not miss and hasn't finished yet: name and columns are those that Spring Modulith reads and writes.
create table if not exists EVENT_PUBLICATION (
  id varchar(36) primary key,
  listener_id varchar(512) not null,
  event_type varchar(512) not null,
  serialized_event varchar(4000) not null,
  publication_date datetime(6) not null,
  completion_date datetime(6) null default null,
  status varchar(20),
  completion_attempts int,
  last_resubmission_date datetime(6) null default null,
  key ix_event_publication_status (status, publication_date)
);
