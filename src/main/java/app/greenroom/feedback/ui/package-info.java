/** The ways to feedback that waits, the timeline, private notes and thanks. */
@NullMarked
@NamedInterface("ui")
package app.greenroom.feedback.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
