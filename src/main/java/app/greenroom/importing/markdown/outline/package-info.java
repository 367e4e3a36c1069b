/** The lines of a file, without what is around and over them, and the headings, tables and nested lists they make. */
@NullMarked
package app.greenroom.importing.markdown.outline;

import org.jspecify.annotations.NullMarked;
