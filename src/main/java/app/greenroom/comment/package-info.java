/** What people say about a text: passages, threads of comments on them, where their words are now, and suggestions. */
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
            "account",
            "team",
            "dossier",
            "dossier::ui",
            "assignment",
            "answer",
            "snippet",
            "snippet::ui"
        })
package app.greenroom.comment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
