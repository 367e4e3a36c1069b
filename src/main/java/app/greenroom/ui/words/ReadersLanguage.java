package app.greenroom.ui.words;

import app.greenroom.language.Language;
import com.vaadin.flow.server.WrappedSession;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The language of whoever is logged in, kept in their session, since each page asks for it. */
public final class ReadersLanguage {

    private static final String ATTRIBUTE = ReadersLanguage.class.getName();

    private ReadersLanguage() {}

    /** What somebody chose, else what their browser asks for. */
    public static Language of(@Nullable Language chosen, Locale browser) {
        return chosen != null ? chosen : Language.of(browser);
    }

    /** Empty before the first window of a session. */
    public static Optional<Language> kept(@Nullable WrappedSession session) {
        return session == null ? Optional.empty() : Optional.ofNullable((Language) session.getAttribute(ATTRIBUTE));
    }

    public static void keep(WrappedSession session, Language language) {
        session.setAttribute(ATTRIBUTE, language);
    }
}
