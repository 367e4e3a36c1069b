/** What a candidate answers: its text and every change of it, its submissions, and whose turn it is. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "text",
            "markdown",
            "ui",
            "event",
            "access",
            "command",
            "account",
            "team",
            "dossier",
            "dossier::ui",
            "assignment"
        })
package app.greenroom.answer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
