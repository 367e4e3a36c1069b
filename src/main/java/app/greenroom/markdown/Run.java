package app.greenroom.markdown;

/**
 * A piece of rendered text and where it stands in the source, as UTF-16 offsets.
 *
 * @param atomic whether it is written otherwise than it reads, so that it can be taken as a whole only
 */
record Run(String text, int start, int end, boolean atomic) {}
