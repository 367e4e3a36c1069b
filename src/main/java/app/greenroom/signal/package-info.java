/** Which open windows are to read again after what happened. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "event",
            "live",
            "mail",
            "account",
            "team",
            "dossier",
            "importing",
            "assignment",
            "answer",
            "rubric",
            "snippet",
            "comment",
            "round",
            "feedback",
            "readiness",
            "story",
            "cohort"
        })
package app.greenroom.signal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
