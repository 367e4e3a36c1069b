/** What people write in, and the drafts that they leave. */
@NullMarked
@NamedInterface("composer")
package app.greenroom.comment.ui.composer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
