/** One candidate's work on a dossier: who mentors it, when the interview is, whether it goes on. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "language",
            "ui",
            "ui::day",
            "event",
            "access",
            "command",
            "account",
            "team",
            "team::ui",
            "dossier"
        })
package app.greenroom.assignment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
