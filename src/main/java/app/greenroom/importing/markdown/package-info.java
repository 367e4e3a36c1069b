/** Reads dossiers from Markdown files as people and their tools write them. */
@NullMarked
@NamedInterface("markdown")
package app.greenroom.importing.markdown;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
