/** The screens of an import: start, list, check, and what a new text changes. */
@NullMarked
@NamedInterface("ui")
package app.greenroom.importing.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
