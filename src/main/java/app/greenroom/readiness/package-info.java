/**
 * How ready a candidate is: the checklist of concepts, whose state is the replay of dated events. Memory, recall and
 * the forecast have their place beside it.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "access",
            "live",
            "command",
            "text",
            "markdown",
            "people",
            "dossier",
            "dossier::ui",
            "assignment",
            "assignment::ui",
            "ui"
        })
package app.greenroom.readiness;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
