/** The window around the screens: shell, start page, errors. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "markdown",
            "ui",
            "access",
            "live",
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
            "snippet",
            "snippet::ui",
            "review",
            "review::ui",
            "readiness",
            "readiness::model",
            "readiness::ui",
            "cohort"
        })
package app.greenroom.workspace;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
