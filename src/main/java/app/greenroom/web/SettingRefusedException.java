package app.greenroom.web;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** An operator's setting that can't be understood; the start ends with a sentence instead of a trace. */
public final class SettingRefusedException extends RuntimeException {

    private final String advice;

    SettingRefusedException(String words, String advice) {
        super(words);
        this.advice = advice;
    }

    String advice() {
        return advice;
    }

    /** Says it in two sentences. */
    static final class Analyzer extends AbstractFailureAnalyzer<SettingRefusedException> {

        @Override
        protected FailureAnalysis analyze(Throwable rootFailure, SettingRefusedException cause) {
            return new FailureAnalysis(String.valueOf(cause.getMessage()), cause.advice(), cause);
        }
    }
}
