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
            "coedit",
            "coedit::ui",
            "dossier",
            "dossier::ui",
            "assignment",
            "assignment::ui",
            "answer",
            "rubric",
            "snippet",
            "snippet::ui",
            "ui::commentable"
        })
package app.greenroom.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
