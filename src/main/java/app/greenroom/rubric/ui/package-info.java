/** Where a lead writes the team's criteria. */
@NullMarked
package app.greenroom.rubric.ui;

import org.jspecify.annotations.NullMarked;
