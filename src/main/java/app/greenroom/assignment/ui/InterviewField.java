package app.greenroom.assignment.ui;

import static app.greenroom.assignment.ui.PrepHeaderTexts.SAY;

import app.greenroom.ui.Times;
import app.greenroom.ui.day.DayField;
import app.greenroom.ui.day.HourField;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
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
    private final DayField date = new DayField(SAY.date(), times);
    private final HourField time = new HourField(SAY.time(), times);
    private final ComboBox<String> zone = new ComboBox<>(SAY.timeZone());
    private final Paragraph note = new Paragraph();

    InterviewField(@Nullable Instant at, ZoneId there) {
        addClassName("interview-field");
        zone.setItems(ZONES);
        zone.setItemLabelGenerator(id -> id.replace('_', ' '));
        zone.setValue(there.getId());
        if (at != null) {
            date.setValue(LocalDate.ofInstant(at, there));
            time.setValue(LocalTime.ofInstant(at, there));
        }
        note.addClassNames("field-note");
        note.getElement().setAttribute("role", "status");
        date.addValueChangeListener(change -> dated());
        time.addValueChangeListener(change -> warn());
        zone.addValueChangeListener(change -> warn());
        warn();
        Div row = new Div(date, time, zone);
        row.addClassName("interview-row");
        add(row, note);
    }

    void focus() {
        date.focus();
    }

    /**
     * Whether {@link #at} is what stands there. If not, the words beside the fields say what is wrong, and the first
     * field to correct has the focus.
     */
    boolean isReadable() {
        if (!date.isReadable()) {
            date.focus();
        } else if (!time.isReadable()) {
            time.focus();
        } else if (isTimeAlone()) {
            date.focus();
        } else if (date.getValue() != null && zone.getValue() == null) {
            zone.focus();
        } else {
            return true;
        }
        warn();
        return false;
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

    private boolean isTimeAlone() {
        return date.getValue() == null && time.getValue() != null;
    }

    private void warn() {
        String words = words();
        note.setText(words);
        note.setVisible(!words.isEmpty());
    }

    private String words() {
        LocalDateTime at = at();
        if (isTimeAlone()) {
            return date.isReadable() ? SAY.dateMissing() : "";
        }
        if (at == null) {
            return "";
        }
        if (zone.getValue() == null) {
            return SAY.zoneMissing();
        }
        return at.atZone(zone()).toInstant().isBefore(times.clock().instant()) ? SAY.inThePast() : "";
    }
}
