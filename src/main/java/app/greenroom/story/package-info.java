/**
 * What a candidate tells and ties together: stories for questions about what they did, and which concepts belong to
 * which questions and stories. It brings its panels to the pages of questions and concepts, which know nothing of it.
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
            "coedit",
            "coedit::protocol",
            "coedit::ui",
            "account",
            "team",
            "dossier",
            "dossier::ui",
            "assignment",
            "assignment::ui",
            "answer",
            "answer::ui",
            "readiness",
            "readiness::ui"
        })
package app.greenroom.story;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
