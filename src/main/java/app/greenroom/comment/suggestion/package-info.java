/** Other words for some of an answer’s, as a part of a thread. */
@NullMarked
@NamedInterface("suggestion")
package app.greenroom.comment.suggestion;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
