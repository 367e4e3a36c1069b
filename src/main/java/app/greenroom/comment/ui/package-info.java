/** How comments stand beside the text that they are about. */
@NullMarked
@NamedInterface("ui")
package app.greenroom.comment.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
