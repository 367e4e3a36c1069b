/** Finds in a new text of a dossier the items of the old one: pure, the same for the same lists. */
@NullMarked
@NamedInterface("matching")
package app.greenroom.dossier.matching;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
