/**
 * The demo team, for the profile {@code demo} only. It sits on top: it does what people would do, through the same
 * operations, as each of them and at the time when they would have done it.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "text",
            "access",
            "coedit",
            "coedit::protocol",
            "team",
            "login",
            "dossier",
            "importing",
            "assignment",
            "answer",
            "rubric",
            "snippet",
            "comment",
            "comment::suggestion",
            "round",
            "feedback",
            "readiness",
            "readiness::model",
            "story"
        })
package app.greenroom.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
