/** The window around the screens: shell, start page, errors. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "access",
            "live",
            "markdown",
            "people",
            "people::ui",
            "dossier",
            "dossier::ui",
            "dossier::matching",
            "assignment",
            "assignment::ui",
            "answer",
            "review",
            "review::ui",
            "readiness",
            "readiness::ui",
            "readiness::model",
            "cohort",
            "snippet",
            "snippet::ui",
            "ui"
        })
package app.greenroom.workspace;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
