/** The window around the screens: shell, start page, errors. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "language",
            "markdown",
            "ui",
            "ui::words",
            "access",
            "live",
            "command",
            "account",
            "account::session",
            "team",
            "team::ui",
            "dossier",
            "dossier::matching",
            "dossier::ui",
            "assignment",
            "assignment::ui",
            "answer",
            "answer::reading",
            "answer::ui",
            "comment",
            "comment::composer",
            "comment::ui",
            "round",
            "round::ui",
            "feedback",
            "feedback::ui",
            "readiness",
            "readiness::model",
            "readiness::ui",
            "cohort",
            "story"
        })
package app.greenroom.workspace;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
