/** The commands that need no server: what is typed, understood by picocli, and handed to the modules below. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "database",
            "dossier",
            "importing::api",
            "importing::markdown",
            "readiness::model"
        })
package app.greenroom.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
