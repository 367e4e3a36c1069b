package app.greenroom.demo;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** The demo was to be served to other machines. */
class DemoIsLocalException extends RuntimeException {

    DemoIsLocalException(String address) {
        super("The demo's passwords are public, so it only runs on this machine, not on "
                + (address.isBlank() ? "every address" : address) + ".");
    }

    /** Says so without a stack trace. */
    static class Analyzer extends AbstractFailureAnalyzer<DemoIsLocalException> {

        @Override
        protected FailureAnalysis analyze(Throwable rootFailure, DemoIsLocalException cause) {
            return new FailureAnalysis(
                    cause.getMessage(),
                    "Start it with ./greenroom demo, or set GREENROOM_ADDRESS to 127.0.0.1. For a team, use"
                            + " ./greenroom run.",
                    cause);
        }
    }
}
