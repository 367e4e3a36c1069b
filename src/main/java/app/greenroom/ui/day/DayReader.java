package app.greenroom.ui.day;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads a date as somebody types it: in each form of their locale, with the month's name, as ISO, with dots. What could
 * mean two days is not read.
 */
public final class DayReader {

    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})([-./ ])(\\d{1,2})\\2(\\d{1,2})\\.?");
    private static final Pattern DOTTED = Pattern.compile("(\\d{1,2})\\. ?(\\d{1,2})\\. ?(\\d{4}|\\d{2})");
    private static final int LONGEST = 60;
    private static final int MONTHS = 12;
    private static final int CENTURY = 2000;
    private static final List<String> NAMED = List.of(
            "d MMM y",
            "d MMMM y",
            "d. MMM y",
            "d. MMMM y",
            "MMM d, y",
            "MMMM d, y",
            "MMM d y",
            "MMMM d y",
            "EEEE d MMMM y",
            "EEEE, d MMMM y",
            "EEE d MMM y",
            "EEE, d MMM y");

    private final Locale locale;

    public DayReader(Locale locale) {
        this.locale = locale;
    }

    /** The locale's shortest form, with the year in full, such as {@code dd/MM/yyyy}. */
    public String pattern() {
        return localized(FormatStyle.SHORT).replaceAll("[yu]+", "yyyy");
    }

    /** A date in the form that {@link #pattern} has. */
    public String write(LocalDate day) {
        return DateTimeFormatter.ofPattern(pattern(), locale).format(day);
    }

    /** The day, if the text names exactly one. */
    public Optional<LocalDate> read(String typed) {
        String text = typed.strip().replaceAll("\\s+", " ");
        if (text.isEmpty() || text.length() > LONGEST) {
            return Optional.empty();
        }
        return yearFirst(text).or(() -> asWritten(text)).or(() -> dotted(text));
    }

    private static Optional<LocalDate> yearFirst(String text) {
        Matcher parts = YEAR_FIRST.matcher(text);
        return parts.matches() ? day(number(parts, 1), number(parts, 3), number(parts, 4)) : Optional.empty();
    }

    private Optional<LocalDate> asWritten(String text) {
        List<DateTimeFormatter> forms = new ArrayList<>();
        Stream.of(FormatStyle.values())
                .map(this::localized)
                .flatMap(pattern -> Stream.of(pattern.replaceAll("[yu]+", "yy"), pattern.replaceAll("[yu]+", "yyyy")))
                .forEach(pattern -> forms.add(strict(pattern, locale)));
        for (String pattern : NAMED) {
            forms.add(strict(pattern, locale));
            forms.add(strict(pattern, Locale.UK));
            forms.add(strict(pattern, Locale.US));
        }
        return forms.stream()
                .flatMap(form -> parse(form, text).stream())
                .filter(day -> day.getYear() >= CENTURY)
                .findFirst();
    }

    /** Day, month, year: but where the month is usually written first, only if it can't be that. */
    private Optional<LocalDate> dotted(String text) {
        Matcher parts = DOTTED.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        int first = number(parts, 1);
        boolean monthFirst = pattern().indexOf('M') < pattern().indexOf('d');
        if (monthFirst && first <= MONTHS && first != number(parts, 2)) {
            return Optional.empty();
        }
        int year = number(parts, 3);
        return day(year < CENTURY / 10 ? CENTURY + year : year, number(parts, 2), first);
    }

    private static int number(Matcher parts, int group) {
        return Integer.parseInt(parts.group(group));
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> parse(DateTimeFormatter form, String text) {
        try {
            return Optional.of(LocalDate.parse(text, form));
        } catch (DateTimeException another) {
            return Optional.empty();
        }
    }

    private String localized(FormatStyle style) {
        return DateTimeFormatterBuilder.getLocalizedDateTimePattern(style, null, IsoChronology.INSTANCE, locale);
    }

    /** The thirty-first of February is not the last of it. */
    private static DateTimeFormatter strict(String pattern, Locale locale) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(loose(pattern))
                .parseDefaulting(ChronoField.ERA, 1)
                .toFormatter(locale)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    /** A day or month of one digit may stand where the locale writes two. */
    private static String loose(String pattern) {
        return pattern.replaceAll("(?<!d)dd(?!d)", "d").replaceAll("(?<!M)MM(?!M)", "M");
    }
}
