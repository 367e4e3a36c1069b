/** What will be saved of a text: as it was understood, then as somebody corrects it. */
@NullMarked
package app.greenroom.importing.proposal;

import org.jspecify.annotations.NullMarked;
