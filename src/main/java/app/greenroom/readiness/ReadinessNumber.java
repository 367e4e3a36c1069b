package app.greenroom.readiness;

import static app.greenroom.readiness.words.NumberTexts.SAY;

import app.greenroom.readiness.model.Readiness;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How ready somebody will be on the day of the interview if nothing more happens.
 *
 * @param percent whole, 0 to 100
 * @param concepts the half of the concepts in whole per cent; null if the dossier has none
 * @param questions the half of the questions in whole per cent; null if the dossier has none
 * @param standing what is known of the concepts
 * @param on the day that it holds for
 * @param dated whether that is the interview's day; without a date it lies some days ahead
 * @param days how many days that is from today
 */
public record ReadinessNumber(
        int percent,
        @Nullable Integer concepts,
        @Nullable Integer questions,
        ChecklistShare standing,
        LocalDate on,
        boolean dated,
        int days) {

    static ReadinessNumber of(Readiness readiness, ChecklistShare standing, CandidateCalendar.Span span) {
        return new ReadinessNumber(
                readiness.wholePercent(),
                percent(readiness.concepts()),
                percent(readiness.questions()),
                standing,
                span.goal(),
                span.dated(),
                Math.toIntExact(span.goal().toEpochDay() - span.today().toEpochDay()));
    }

    /** For when it holds, in words. */
    public String when() {
        return dated ? SAY.onInterviewDay() : SAY.inDays(days);
    }

    /** The two halves in words. */
    public String halves() {
        if (concepts == null || questions == null) {
            return concepts != null ? SAY.conceptsOnly() : questions != null ? SAY.answersOnly() : "";
        }
        return SAY.halves(concepts, questions);
    }

    private static @Nullable Integer percent(@Nullable Double share) {
        return share == null ? null : (int) Math.round(share * 100);
    }
}
