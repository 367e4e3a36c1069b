package app.greenroom.account.ui;

import app.greenroom.language.Language;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The time zones and the ways to write dates and numbers that people choose from. */
public final class Places {

    private static final LocalDateTime EXAMPLE = LocalDateTime.of(2026, 12, 1, 14, 5);

    private static final List<Locale> LOCALES = Stream.of(
                    "en-GB", "en-US", "en-IE", "en-CA", "en-AU", "en-IN", "de-DE", "de-AT", "de-CH", "fr-FR", "fr-CH",
                    "fr-CA", "es-ES", "es-MX", "it-IT", "nl-NL", "nl-BE", "pt-PT", "pt-BR", "pl-PL", "cs-CZ", "da-DK",
                    "sv-SE", "nb-NO", "fi-FI", "tr-TR", "uk-UA", "ro-RO", "el-GR", "hu-HU", "ja-JP", "ko-KR", "zh-CN")
            .map(Locale::forLanguageTag)
            .toList();

    private Places() {}

    static List<Locale> locales() {
        return LOCALES;
    }

    static String label(Locale locale) {
        return locale.getDisplayName(Language.current().locale());
    }

    /** A moment as the locale writes it. */
    static String example(Locale locale) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(locale)
                .format(EXAMPLE);
    }

    /** One of {@link #locales()}: the same, one of the same language, or the first. */
    public static Locale nearest(Locale wanted) {
        return LOCALES.stream()
                .filter(wanted::equals)
                .findFirst()
                .or(() -> LOCALES.stream()
                        .filter(locale -> locale.getLanguage().equals(wanted.getLanguage()))
                        .findFirst())
                .orElse(LOCALES.getFirst());
    }

    /** Zones named by a place, and UTC. */
    static List<ZoneId> zones() {
        return Stream.concat(
                        Stream.of("UTC"), ZoneId.getAvailableZoneIds().stream().filter(Places::isPlace))
                .map(ZoneId::of)
                .sorted(Comparator.comparing(ZoneId::getId))
                .toList();
    }

    static String label(ZoneId zone) {
        return zone.getId().replace('_', ' ');
    }

    private static boolean isPlace(String id) {
        return id.matches("(Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+");
    }
}
