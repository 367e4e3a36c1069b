package app.greenroom.assignment.ui;

import static app.greenroom.assignment.ui.PrepHeaderTexts.SAY;

import app.greenroom.assignment.Assignment;
import app.greenroom.ui.Times;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;

/**
 * When the interview is: "in 9 days", then the exact date in the reader's zone, and the hour in the interview's zone
 * where that differs.
 */
public class InterviewTime extends Span {

    public InterviewTime(Assignment assignment, Times times) {
        addClassName("interview-time");
        Instant at = assignment.interviewAt();
        if (at == null) {
            add(new Span(SAY.noDate()));
            return;
        }
        Span days = new Span(countdown(at, times));
        days.addClassName("interview-days");
        String exact = exact(at, assignment.zone(), times);
        setTitle(days.getText() + ", " + exact); // a narrow line may not hold all of it
        add(days, new Span(exact));
    }

    /** "Interview in 9 days"; "Interview was 3 days ago". */
    public static String countdown(Instant at, Times times) {
        boolean over = at.isBefore(times.clock().instant());
        return over ? SAY.interviewWas(times.daysAway(at)) : SAY.interviewIs(times.daysAway(at));
    }

    /** The exact date for the reader, and the hour where the interview is, if that is another. */
    public static String exact(Instant at, ZoneId there, Times times) {
        boolean sameHour =
                there.getRules().getOffset(at).equals(times.zone().getRules().getOffset(at));
        if (sameHour) {
            return times.full(at);
        }
        String hour = hour(at, there, times);
        String zone = there.getId();
        int slash = zone.lastIndexOf('/');
        return slash < 0 || zone.startsWith("Etc/")
                ? SAY.hourInZone(times.full(at), hour, there.getDisplayName(TextStyle.SHORT, times.locale()))
                : SAY.hourInPlace(
                        times.full(at), hour, zone.substring(slash + 1).replace('_', ' '));
    }

    private static String hour(Instant at, ZoneId there, Times times) {
        boolean sameDay =
                at.atZone(there).toLocalDate().equals(at.atZone(times.zone()).toLocalDate());
        DateTimeFormatter format = sameDay
                ? DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                : DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT);
        return format.withLocale(times.locale()).withZone(there).format(at);
    }
}
