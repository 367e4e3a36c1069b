/** What other modules ask of threads, who have asked the guard already. */
@NullMarked
@NamedInterface("queries")
package app.greenroom.comment.queries;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
