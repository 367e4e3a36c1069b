/** What a candidate answers: its text, its submissions, and whose turn it is. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "text",
            "ui",
            "event",
            "access",
            "command",
            "account",
            "team",
            "dossier",
            "assignment",
            "coedit",
            "coedit::protocol"
        })
package app.greenroom.answer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
