package app.greenroom.assignment.ui;

import app.greenroom.ui.Times;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An interview's date, time and time zone; without a date it isn't known yet. */
class InterviewField extends Div {

    private static final LocalTime USUAL = LocalTime.of(10, 0);
    private static final List<String> ZONES = ZoneId.getAvailableZoneIds().stream()
            .filter(id -> id.contains("/") && !id.startsWith("Etc/"))
            .sorted()
            .toList();

    private final Times times = Times.current();
    private final DatePicker date = new DatePicker("Date");
    private final TimePicker time = new TimePicker("Time");
    private final ComboBox<String> zone = new ComboBox<>("Time zone");
    private final Paragraph past = new Paragraph("This is in the past.");

    InterviewField(@Nullable Instant at, ZoneId there) {
        addClassName("interview-field");
        date.setLocale(times.locale());
        date.setClearButtonVisible(true);
        time.setLocale(times.locale());
        time.setStep(java.time.Duration.ofMinutes(15));
        zone.setItems(ZONES);
        zone.setItemLabelGenerator(id -> id.replace('_', ' '));
        zone.setValue(there.getId());
        if (at != null) {
            date.setValue(LocalDate.ofInstant(at, there));
            time.setValue(LocalTime.ofInstant(at, there));
        }
        past.addClassNames("field-note");
        date.addValueChangeListener(change -> dated());
        time.addValueChangeListener(change -> warn());
        zone.addValueChangeListener(change -> warn());
        warn();
        Div row = new Div(date, time, zone);
        row.addClassName("interview-row");
        add(row, past);
    }

    void focus() {
        date.focus();
    }

    /** Local to {@link #zone}; null if there is no date. */
    @Nullable LocalDateTime at() {
        LocalDate day = date.getValue();
        LocalTime hour = time.getValue();
        return day == null ? null : day.atTime(hour == null ? USUAL : hour);
    }

    ZoneId zone() {
        return zone.getValue() == null ? times.zone() : ZoneId.of(zone.getValue());
    }

    private void dated() {
        if (date.getValue() != null && time.getValue() == null) {
            time.setValue(USUAL);
        }
        warn();
    }

    private void warn() {
        LocalDateTime at = at();
        past.setVisible(at != null
                && at.atZone(zone()).toInstant().isBefore(times.clock().instant()));
    }
}
