/** What was said to a person: what waits for them, what a mentor told them, private notes, and thanks. */
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
            "dossier",
            "assignment",
            "assignment::ui",
            "answer",
            "answer::ui",
            "comment",
            "comment::composer",
            "comment::queries",
            "comment::ui",
            "round",
            "round::ui"
        })
package app.greenroom.feedback;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
