package app.greenroom.ui.words;

import app.greenroom.language.Language;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import java.util.Optional;

/** Whoever has the current window. */
public final class WindowReader implements Language.Reader {

    /** Says what is read in a window. */
    public static void set(UI window, Language language) {
        ComponentUtil.setData(window, Language.class, language);
    }

    /** What is read in a window, from outside of it. */
    public static Language of(UI window) {
        Language set = ComponentUtil.getData(window, Language.class);
        return set != null ? set : Language.ENGLISH;
    }

    @Override
    public Optional<Language> language() {
        return Optional.ofNullable(UI.getCurrent()).map(WindowReader::of);
    }
}
