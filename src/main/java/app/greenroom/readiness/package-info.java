/**
 * How ready a candidate is: the checklist of concepts, whose state is the replay of dated events, the memory of
 * each concept and answer, what to do next, and what may come of it.
 */
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
            "dossier",
            "dossier::ui",
            "assignment",
            "assignment::ui",
            "answer",
            "comment::queries",
            "round"
        })
package app.greenroom.readiness;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
