/** What a candidate answers: its text and every change of it, its submissions, and whose turn it is. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "event",
            "access",
            "command",
            "text",
            "markdown",
            "people",
            "dossier",
            "dossier::ui",
            "assignment",
            "ui"
        })
package app.greenroom.answer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
