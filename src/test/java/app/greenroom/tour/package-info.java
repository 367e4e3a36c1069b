/** Takes a picture of every screen of the demo: {@code ./greenroom screenshots}. */
@NullMarked
package app.greenroom.tour;

import org.jspecify.annotations.NullMarked;
