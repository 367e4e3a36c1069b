package app.greenroom.ui.commentable;

import java.util.List;

/**
 * Where threads are highlighted.
 *
 * @param version of the text that the offsets count in
 */
public record Highlights(int version, List<Highlight> items) {}
