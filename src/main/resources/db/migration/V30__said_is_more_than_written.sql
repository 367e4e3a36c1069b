-- An answer that was submitted and never said aloud is known as such: the next start counts the answers once more.
update question_progress set counted = false;
delete from done_once where what = 'recount';
