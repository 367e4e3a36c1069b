/** The queue, and the screen of a review. */
@NullMarked
@NamedInterface("ui")
package app.greenroom.round.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
