/** A team's assignments at a glance, for its lead. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "language",
            "ui",
            "event",
            "access",
            "live",
            "account",
            "team",
            "team::ui",
            "dossier",
            "importing::ui",
            "assignment",
            "assignment::ui",
            "answer",
            "comment::queries",
            "readiness",
            "readiness::ui"
        })
package app.greenroom.cohort;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
