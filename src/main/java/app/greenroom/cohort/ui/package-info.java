/** The lead's view of the team's work. */
@NullMarked
package app.greenroom.cohort.ui;

import org.jspecify.annotations.NullMarked;
