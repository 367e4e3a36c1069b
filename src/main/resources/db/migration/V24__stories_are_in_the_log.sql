-- Apart from the step that copied it, which must find it however often it is begun.
drop table if exists story_change;
