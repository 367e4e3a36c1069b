/** How comments stand beside the text that they are about, and the screens of writing and reviewing. */
@NullMarked
@NamedInterface("ui")
package app.greenroom.review.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
