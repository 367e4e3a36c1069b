package app.greenroom.coedit.protocol;

import java.util.List;

/**
 * What others did, untold until now.
 *
 * @param after the version that the first update follows
 * @param head the version that the last one made
 * @param cursors where all others point, given those changes
 */
public record Followed(int after, int head, List<Update> updates, List<Cursor> cursors) {}
