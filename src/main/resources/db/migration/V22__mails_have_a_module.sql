-- The event that a mail waits for moved with its listener. What is kept under the former name is still to be delivered.
update EVENT_PUBLICATION
set event_type = replace(event_type, 'app.greenroom.people.', 'app.greenroom.mail.'),
  listener_id = replace(listener_id, 'app.greenroom.people.', 'app.greenroom.mail.')
where event_type = 'app.greenroom.people.MailQueued';
