/**
 * A text that several people and windows write at once: its log of changes, who comes next, where the others point, and
 * the editor. Whose text it is, who may write it and what follows from that is its owner's: answers and stories are texts.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "language",
            "access",
            "live",
            "command",
            "text",
            "markdown",
            "ui",
            "ui::commentable"
        })
package app.greenroom.coedit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
