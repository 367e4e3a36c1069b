/** What a team's answers are graded by: its criteria, and the words of their levels. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"shared", "language", "ui", "event", "access", "live", "command", "team", "team::ui"})
package app.greenroom.rubric;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
