/** An import before it is saved: what was understood of a source, and the corrections made to it. */
@NullMarked
@NamedInterface("importing")
package app.greenroom.dossier.importing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
