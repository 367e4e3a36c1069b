package app.greenroom.ui.day;

import static app.greenroom.language.CommonTexts.COMMON;
import static app.greenroom.ui.words.PartTexts.SAY;

import app.greenroom.ui.Times;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.data.binder.Result;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.time.temporal.WeekFields;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A date. It reads what {@link DayReader} reads and says beside itself which form it understands; its weeks begin as in
 * the reader's locale. Whoever acts on its value asks {@link #isReadable} first: what can't be read counts as no value,
 * but is not meant as none.
 */
public class DayField extends DatePicker {

    private static final int DAYS = 7;
    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

    public DayField(String label, Times times) {
        super(label);
        DayReader reader = new DayReader(times.locale());
        LocalDate newYearsEve = LocalDate.ofInstant(times.clock().instant(), times.zone())
                .withDayOfYear(1)
                .plusYears(1)
                .minusDays(1);
        String problem = SAY.dateSuchAs(reader.write(newYearsEve));
        setLocale(times.locale());
        setI18n(words(times.locale())
                .setDateFormat(reader.pattern())
                .setBadInputErrorMessage(problem)
                .setMinErrorMessage(problem));
        setMin(EARLIEST); // a year that was typed with a digit too few
        setFallbackParser(typed -> reader.read(typed).map(Result::ok).orElseGet(() -> Result.error(problem)));
        setClearButtonVisible(true);
    }

    /** Whether there is a date or nothing at all. */
    public boolean isReadable() {
        return !isInputUnparsable() && !isInvalid();
    }

    private static DatePickerI18n words(Locale locale) {
        return new DatePickerI18n()
                .setMonthNames(Stream.of(Month.values())
                        .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                        .toList())
                .setWeekdays(IntStream.range(0, DAYS)
                        .mapToObj(day -> fromSunday(day).getDisplayName(TextStyle.FULL_STANDALONE, locale))
                        .toList())
                .setWeekdaysShort(IntStream.range(0, DAYS)
                        .mapToObj(day -> fromSunday(day).getDisplayName(TextStyle.SHORT_STANDALONE, locale))
                        .toList())
                .setFirstDayOfWeek(WeekFields.of(locale).getFirstDayOfWeek().getValue() % DAYS)
                .setToday(SAY.today())
                .setCancel(COMMON.cancel());
    }

    private static DayOfWeek fromSunday(int day) {
        return DayOfWeek.SUNDAY.plus(day);
    }
}
