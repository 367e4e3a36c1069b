/** Correcting what was understood, beside the source. */
@NullMarked
package app.greenroom.importing.ui.desk;

import org.jspecify.annotations.NullMarked;
