/** A dossier as Markdown from which the same one is read again. */
@NullMarked
package app.greenroom.importing.markdown.written;

import org.jspecify.annotations.NullMarked;
