package app.greenroom.ui.words;

import app.greenroom.language.Language;
import com.vaadin.flow.component.UI;
import java.util.Locale;
import java.util.Optional;

/** Whoever has the current window. */
public final class WindowReader implements Language.Reader {

    @Override
    public Optional<Locale> locale() {
        return Optional.ofNullable(UI.getCurrent()).map(UI::getLocale);
    }
}
