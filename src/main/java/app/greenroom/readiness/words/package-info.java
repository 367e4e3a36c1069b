/** What readiness says. */
@NullMarked
package app.greenroom.readiness.words;

import org.jspecify.annotations.NullMarked;
