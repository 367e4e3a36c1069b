/** The questions and concepts of a section, and what became neither. */
@NullMarked
package app.greenroom.importing.markdown.entry;

import org.jspecify.annotations.NullMarked;
