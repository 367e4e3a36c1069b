package app.greenroom.cohort.ui;

import static app.greenroom.cohort.CohortTexts.SAY;

import app.greenroom.cohort.CohortRow;
import app.greenroom.cohort.CohortService;
import app.greenroom.cohort.Risk;
import app.greenroom.shared.AssignmentId;
import app.greenroom.ui.Notice;
import app.greenroom.ui.PlainButton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Gives the selected candidates a word, each for their own reason; who is not at risk, or has been given one, is left alone. */
class RemindButton extends PlainButton {

    private List<CohortRow> selected = List.of();

    RemindButton(CohortService cohort) {
        super("", () -> {});
        addClickListener(pressed -> remind(cohort));
    }

    void show(List<CohortRow> now) {
        selected = List.copyOf(now);
        int waiting = byReason().values().stream().mapToInt(List::size).sum();
        setText(SAY.remind(waiting));
        setVisible(waiting > 0);
    }

    private void remind(CohortService cohort) {
        Map<Risk, List<AssignmentId>> reasons = byReason();
        reasons.forEach((reason, ids) -> cohort.nudge(ids, reason));
        int count = reasons.values().stream().mapToInt(List::size).sum();
        Notice.done(SAY.remindersSent(count));
    }

    private Map<Risk, List<AssignmentId>> byReason() {
        return selected.stream()
                .filter(row ->
                        row.nudge() == null && !row.ended() && reason(row).isPresent())
                .collect(Collectors.groupingBy(
                        row -> reason(row).orElseThrow(), Collectors.mapping(CohortRow::id, Collectors.toList())));
    }

    /** A missing mentor is the lead's to find, not the candidate's. */
    private static Optional<Risk> reason(CohortRow row) {
        return row.risks().stream()
                .map(flag -> flag.risk())
                .filter(risk -> risk != Risk.NO_MENTOR)
                .findFirst();
    }
}
