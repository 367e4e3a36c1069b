-- What became of the mail with a link.
alter table one_time_token add column if not exists mail varchar(16) not null default 'NONE';

-- Who no longer mentors in a team doesn't mentor its open preparations either.
update assignment_mentor m
  join assignment a on a.id = m.assignment_id
  left join membership r on r.team_id = a.team_id and r.user_id = m.mentor_id and r.role = 'MENTOR'
set m.until = utc_timestamp(6)
where m.until is null and a.ended_at is null and r.user_id is null;
