/** A dossier as it is read within an assignment. */
@NullMarked
package app.greenroom.workspace.prep;

import org.jspecify.annotations.NullMarked;
