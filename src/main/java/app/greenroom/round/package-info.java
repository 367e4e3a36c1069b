/** From a submission to the verdict on it: who holds its review, grades, the verdict, and the queue of those that wait. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "language",
            "markdown",
            "ui",
            "event",
            "access",
            "live",
            "command",
            "account",
            "team",
            "dossier",
            "dossier::ui",
            "assignment",
            "assignment::ui",
            "answer",
            "answer::reading",
            "answer::ui",
            "rubric",
            "comment",
            "comment::composer",
            "comment::queries",
            "comment::ui"
        })
package app.greenroom.round;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
