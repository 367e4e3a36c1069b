/** The rows of threads, comments and anchors. */
@NullMarked
package app.greenroom.comment.persistence;

import org.jspecify.annotations.NullMarked;
