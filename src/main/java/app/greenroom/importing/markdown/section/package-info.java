/** A file cut into its title and its sections, of what kind each is, and whether all of that is a dossier. */
@NullMarked
package app.greenroom.importing.markdown.section;

import org.jspecify.annotations.NullMarked;
