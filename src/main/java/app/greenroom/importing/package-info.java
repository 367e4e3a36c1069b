/**
 * Reading files into the library: an import before it is saved, what was understood of a source, and the corrections made
 * to it.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "language",
            "ui",
            "ui::words",
            "event",
            "access",
            "live",
            "account",
            "team",
            "team::ui",
            "dossier",
            "dossier::matching",
            "dossier::ui"
        })
package app.greenroom.importing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
