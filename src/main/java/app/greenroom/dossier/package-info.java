/** A team's library of dossiers: their sections, predicted questions, questions to ask and concepts to review. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "language",
            "text",
            "markdown",
            "ui",
            "event",
            "access",
            "live",
            "command",
            "account",
            "team",
            "team::ui",
            "ui::commentable"
        })
package app.greenroom.dossier;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
