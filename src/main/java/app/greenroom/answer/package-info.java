/** What a candidate answers: its text, its submissions, and whose turn it is. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "event",
            "access",
            "command",
            "text",
            "coedit",
            "coedit::protocol",
            "people",
            "dossier",
            "assignment",
            "ui"
        })
package app.greenroom.answer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
