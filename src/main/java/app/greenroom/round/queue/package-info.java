/** How what waits is sorted into a mentor’s queue. */
@NullMarked
package app.greenroom.round.queue;

import org.jspecify.annotations.NullMarked;
