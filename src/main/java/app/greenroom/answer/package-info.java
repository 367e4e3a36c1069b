/** What a candidate answers: its text, its submissions, and whose turn it is. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "language",
            "text",
            "markdown",
            "ui",
            "ui::commentable",
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
            "assignment"
        })
package app.greenroom.answer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
