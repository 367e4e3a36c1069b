/** How what somebody was told is put together. */
@NullMarked
package app.greenroom.feedback.timeline;

import org.jspecify.annotations.NullMarked;
