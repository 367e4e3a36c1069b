/** What a round keeps to itself while it goes on: a submission, and what is said about it. */
@NullMarked
package app.greenroom.round.holding;

import org.jspecify.annotations.NullMarked;
