/** How threads begin, and how they are read. */
@NullMarked
package app.greenroom.comment.thread;

import org.jspecify.annotations.NullMarked;
