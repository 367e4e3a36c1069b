package app.greenroom.account;

import app.greenroom.language.Language;
import app.greenroom.shared.UserId;
import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What others see of somebody.
 *
 * @param locale how dates and numbers are written for them
 * @param language what they chose to read; null to read what their browser asks for
 */
public record Person(
        UserId id,
        String name,
        String email,
        ZoneId zone,
        Locale locale,
        @Nullable Language language,
        boolean active) {

    /** What they read where no browser says: what they chose, else that of their dates. */
    public Language reads() {
        return language != null ? language : Language.of(locale);
    }
}
