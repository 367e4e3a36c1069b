package app.greenroom.ui.commentable;

import java.util.List;

/**
 * How the highlights of a text that is written differ from those that shone before. The rest has moved with the text: each
 * end by each of the changes in turn, a start behind what is put in there and an end before it.
 *
 * @param version of the text that the offsets count in
 * @param all whether nothing else shines
 * @param lit in the order of all highlights
 * @param gone threads that don't shine any more
 */
public record Shone(int version, boolean all, List<Lit> lit, List<String> gone) {}
