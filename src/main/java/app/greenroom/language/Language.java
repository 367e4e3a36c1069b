package app.greenroom.language;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.function.Supplier;

/** A language that texts can be written in. */
public enum Language {
    ENGLISH(Locale.ENGLISH),
    GERMAN(Locale.GERMAN),
    DUTCH(Locale.forLanguageTag("nl")),
    KOREAN(Locale.KOREAN);

    /** Those that every text is there in. */
    private static final List<Language> OFFERED = List.of(ENGLISH, GERMAN, DUTCH, KOREAN);

    private static final ScopedValue<Language> CHOSEN = ScopedValue.newInstance();

    private static final List<Reader> READERS =
            ServiceLoader.load(Reader.class, Language.class.getClassLoader()).stream()
                    .map(ServiceLoader.Provider::get)
                    .toList();

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    /** The language alone, without a country. */
    public Locale locale() {
        return locale;
    }

    public static List<Language> offered() {
        return OFFERED;
    }

    /** What a language calls itself, for those who look for theirs. */
    public String ownName() {
        return locale.getDisplayLanguage(locale);
    }

    /** The offered language of a locale; English where it isn't offered. */
    public static Language of(Locale wanted) {
        return OFFERED.stream()
                .filter(each -> each.locale.getLanguage().equals(wanted.getLanguage()))
                .findFirst()
                .orElse(ENGLISH);
    }

    /**
     * How dates and numbers are written among texts of this language: as somebody chose, with month names of this language.
     * English texts go with any.
     */
    public Locale writing(Locale chosen) {
        boolean fits = this == ENGLISH || chosen.getLanguage().equals(locale.getLanguage());
        return fits ? chosen : Locale.of(locale.getLanguage(), chosen.getCountry());
    }

    /** What is read now: as chosen by {@link #call}, else by whoever has the current window, else English. */
    public static Language current() {
        return CHOSEN.isBound() ? CHOSEN.get() : ofReader().orElse(ENGLISH);
    }

    /** Makes something for a reader of this language, wherever it is made. */
    public <T> T call(Supplier<T> made) {
        return ScopedValue.where(CHOSEN, this).call(made::get);
    }

    private static Optional<Language> ofReader() {
        return READERS.stream().map(Reader::language).flatMap(Optional::stream).findFirst();
    }

    /** Knows who reads what this thread makes. A service of the class path, so that texts need no application around them. */
    public interface Reader {

        /** The language of whoever reads; empty if this thread works for nobody. */
        Optional<Language> language();
    }
}
