/** What people say about a text and about an answer: threads of comments, verdicts, and whose turn it is. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
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
            "dossier::ui",
            "assignment",
            "assignment::ui",
            "answer",
            "answer::ui",
            "rubric",
            "snippet",
            "snippet::ui"
        })
package app.greenroom.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
