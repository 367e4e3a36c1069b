package app.greenroom.ui;

import static app.greenroom.ui.words.TimeTexts.SAY;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Says when something is or was, in the reader's own time zone and locale. */
public record Times(ZoneId zone, Locale locale, Clock clock) {

    private static final Duration JUST_NOW = Duration.ofSeconds(45);

    /** Those of the current window; the shell gives them when a window opens. */
    public static Times current() {
        Times times = ComponentUtil.getData(UI.getCurrent(), Times.class);
        return times != null ? times : new Times(ZoneId.of("UTC"), Locale.ENGLISH, Clock.systemUTC());
    }

    public void attachTo(UI ui) {
        ComponentUtil.setData(ui, Times.class, this);
    }

    /** "just now", "5 min ago", "3 h ago", "yesterday", "4 days ago", then the date. */
    public String ago(Instant then) {
        Duration since = Duration.between(then, clock.instant());
        if (since.compareTo(JUST_NOW) < 0) {
            return SAY.justNow();
        }
        if (since.toMinutes() < 60) {
            return SAY.minutesAgo(Math.max(1, since.toMinutes()));
        }
        if (since.toHours() < 24) {
            return SAY.hoursAgo(since.toHours());
        }
        long days = ChronoUnit.DAYS.between(day(then), day(clock.instant()));
        if (days <= 1) {
            return SAY.yesterday();
        }
        return days < 14 ? SAY.daysAgo(days) : date(then);
    }

    /** "today", "tomorrow", "in 9 days", "3 days ago". */
    public String daysAway(Instant then) {
        long days = daysUntil(then);
        if (days == 0) {
            return SAY.today();
        }
        if (days == 1) {
            return SAY.tomorrow();
        }
        if (days == -1) {
            return SAY.yesterday();
        }
        return days > 0 ? SAY.inDays(days) : SAY.daysAgo(-days);
    }

    /** Calendar days in the reader's zone; negative when it is past. */
    public long daysUntil(Instant then) {
        return ChronoUnit.DAYS.between(day(clock.instant()), day(then));
    }

    public String date(Instant then) {
        return format(FormatStyle.MEDIUM, null).format(then);
    }

    /** "14:30", as the locale writes it. */
    public String timeOfDay(Instant then) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(locale)
                .withZone(zone)
                .format(then);
    }

    /** Date and time, as the locale writes them. */
    public String exact(Instant then) {
        return format(FormatStyle.MEDIUM, FormatStyle.SHORT).format(then);
    }

    /** Weekday, date and time: for the interview itself. */
    public String full(Instant then) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.FULL, FormatStyle.SHORT)
                .withLocale(locale)
                .withZone(zone)
                .format(then);
    }

    /** Weekday and date. */
    public String weekday(Instant then) {
        return format(FormatStyle.FULL, null).format(then);
    }

    /** A relative time that shows the exact one as its tooltip. */
    public Span agoLabel(Instant then) {
        Span label = new Span(ago(then));
        label.addClassName("time");
        label.setTitle(exact(then));
        return label;
    }

    private LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, zone);
    }

    private DateTimeFormatter format(FormatStyle date, @Nullable FormatStyle time) {
        DateTimeFormatter formatter = time == null
                ? DateTimeFormatter.ofLocalizedDate(date)
                : DateTimeFormatter.ofLocalizedDateTime(date, time);
        return formatter.withLocale(locale).withZone(zone);
    }
}
