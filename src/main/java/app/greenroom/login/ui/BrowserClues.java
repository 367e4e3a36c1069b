package app.greenroom.login.ui;

import app.greenroom.account.ui.Places;
import com.vaadin.flow.component.UI;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;

/** What a new person's browser tells about where they are. */
final class BrowserClues {

    private BrowserClues() {}

    static ZoneId zone() {
        try {
            return ZoneId.of(String.valueOf(
                    UI.getCurrent().getPage().getExtendedClientDetails().getTimeZoneId()));
        } catch (DateTimeException unknown) {
            return ZoneOffset.UTC;
        }
    }

    static Locale locale() {
        return Places.nearest(UI.getCurrent().getLocale());
    }
}
