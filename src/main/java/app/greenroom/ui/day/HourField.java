package app.greenroom.ui.day;

import static app.greenroom.ui.words.PartTexts.SAY;

import app.greenroom.ui.Times;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/** A time of day, which says beside itself what it understands; see {@link DayField}. */
public class HourField extends TimePicker {

    private static final LocalTime EXAMPLE = LocalTime.of(14, 30);

    public HourField(String label, Times times) {
        super(label);
        String example = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(times.locale())
                .format(EXAMPLE);
        setLocale(times.locale());
        setStep(Duration.ofMinutes(15));
        setI18n(new TimePickerI18n().setBadInputErrorMessage(SAY.timeSuchAs(example)));
    }

    /** Whether there is a time or nothing at all. */
    public boolean isReadable() {
        return !isInputUnparsable() && !isInvalid();
    }
}
