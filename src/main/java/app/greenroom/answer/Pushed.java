package app.greenroom.answer;

/**
 * What became of a change.
 *
 * @param accepted false if somebody else was first: catch up, rebase and send it again
 * @param head the newest version now
 */
public record Pushed(boolean accepted, int head) {}
