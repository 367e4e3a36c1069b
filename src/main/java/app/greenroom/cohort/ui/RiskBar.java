package app.greenroom.cohort.ui;

import static app.greenroom.cohort.CohortTexts.SAY;

import app.greenroom.cohort.CohortRow;
import app.greenroom.cohort.CohortService;
import app.greenroom.cohort.Risk;
import app.greenroom.cohort.RiskFlag;
import app.greenroom.shared.AssignmentId;
import app.greenroom.ui.Chip;
import app.greenroom.ui.Notice;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Who is at risk, by reason: a reason filters, and everybody who shares it can be nudged at once. */
class RiskBar extends Div {

    private final CohortService cohort;
    private final Runnable filtered;
    private final Map<Risk, NativeButton> reasons = new EnumMap<>(Risk.class);
    private final Span calm = new Span(SAY.nobodyAtRisk());
    private final NativeButton nudge = new NativeButton("", pressed -> nudge());
    private List<CohortRow> rows = List.of();
    private @Nullable Risk chosen;

    /** @param filtered runs when another reason is chosen */
    RiskBar(CohortService cohort, Runnable filtered) {
        this.cohort = cohort;
        this.filtered = filtered;
        addClassName("risk-bar");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", SAY.whoIsAtRisk());
        for (Risk risk : Risk.values()) {
            NativeButton reason = new NativeButton("", pressed -> choose(risk));
            reason.addClassNames("risk-reason", "num");
            reasons.put(risk, reason);
            add(reason);
        }
        nudge.addClassName("risk-nudge");
        calm.addClassName("muted");
        add(calm, nudge);
    }

    void show(List<CohortRow> now) {
        rows = now.stream().filter(row -> !row.ended()).toList();
        render();
    }

    /** Takes a reason as if it had been chosen here. */
    void take(@Nullable Risk reason) {
        chosen = reason;
        render();
    }

    @Nullable Risk taken() {
        return chosen;
    }

    boolean admits(CohortRow row) {
        return chosen == null || row.has(chosen);
    }

    /** A flag as it stands beside a name. */
    static Chip chip(RiskFlag flag) {
        Chip chip = new Chip(
                flag.risk().title(),
                flag.risk() == Risk.OVERDUE || flag.risk() == Risk.NO_MENTOR ? Chip.Tone.RED : Chip.Tone.AMBER);
        chip.setTitle(flag.why());
        return chip;
    }

    private void choose(Risk risk) {
        chosen = chosen == risk ? null : risk;
        render();
        filtered.run();
    }

    private void nudge() {
        Risk reason = Objects.requireNonNull(chosen);
        List<AssignmentId> ids = waiting(reason).stream().map(CohortRow::id).toList();
        cohort.nudge(ids, reason);
        Notice.done(SAY.remindersSent(ids.size()));
    }

    private void render() {
        reasons.forEach((risk, button) -> {
            int count = with(risk).size();
            button.setText(SAY.riskOf(risk.title(), count));
            button.setVisible(count > 0 || risk == chosen); // a filter is never out of sight
            button.getElement().setAttribute("aria-pressed", Boolean.toString(risk == chosen));
        });
        calm.setVisible(reasons.values().stream().noneMatch(NativeButton::isVisible));
        Risk reason = chosen;
        int waiting = reason == null ? 0 : waiting(reason).size();
        // a missing mentor is the lead's to find, not the candidate's
        nudge.setVisible(reason != null && reason != Risk.NO_MENTOR);
        nudge.setEnabled(waiting > 0);
        nudge.setText(waiting == 0 ? SAY.allReminded() : SAY.remindPeople(waiting));
    }

    private List<CohortRow> with(Risk risk) {
        return rows.stream().filter(row -> row.has(risk)).toList();
    }

    /** Those who weren't nudged yet, or have reacted. */
    private List<CohortRow> waiting(Risk risk) {
        return with(risk).stream().filter(row -> row.nudge() == null).toList();
    }
}
