/** What a text on screen that can be commented on tells and is told: what is selected, and where threads are highlighted. */
@NullMarked
@NamedInterface("commentable")
package app.greenroom.ui.commentable;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
