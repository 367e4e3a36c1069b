/** How commentable text is shown: passages, their highlights and selections in them. */
@NullMarked
@NamedInterface("ui")
package app.greenroom.dossier.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
