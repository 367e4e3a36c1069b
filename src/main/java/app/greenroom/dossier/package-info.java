/** A team's library of dossiers: their sections, predicted questions, questions to ask and concepts to review. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "event",
            "access",
            "live",
            "command",
            "markdown",
            "text",
            "people",
            "people::ui",
            "ui",
            "ui::commentable"
        })
package app.greenroom.dossier;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
