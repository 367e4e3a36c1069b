package app.greenroom.ui.commentable;

import java.util.List;

/**
 * How the highlights of a text that is written differ from those before. The rest has moved with the text: each
 * end by each of the changes in turn, a start behind what is put in there and an end before it.
 *
 * @param version of the text that the offsets count in
 * @param all whether there are no others
 * @param changed in the order of all highlights
 * @param gone threads that have none any more
 */
public record HighlightChanges(int version, boolean all, List<HighlightAt> changed, List<String> gone) {}
