package app.greenroom.language;

import java.util.Map;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The texts that components in the browser say, as ICU patterns. They are said there; the page brings them along. */
public final class BrowserTexts {

    private BrowserTexts() {}

    /** One without arguments, for what the browser knows again when the server says it. */
    public static String text(String key) {
        return Texts.file(BrowserTexts.class, Language.current()).getString(key);
    }

    /** The patterns by their keys, which begin with the folder of the component. */
    public static Map<String, String> in(Language language) {
        ResourceBundle file = Texts.file(BrowserTexts.class, language);
        return file.keySet().stream().collect(Collectors.toMap(Function.identity(), file::getString));
    }
}
