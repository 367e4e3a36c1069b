package app.greenroom.cohort.ui;

import static app.greenroom.cohort.CohortTexts.SAY;

import app.greenroom.cohort.CohortRow;
import app.greenroom.shared.AssignmentId;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.function.SerializableRunnable;
import java.io.Serializable;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The rows that are ticked, to be worked on together. */
class Selection implements Serializable {

    private final Set<AssignmentId> ticked = new LinkedHashSet<>();
    private final Map<AssignmentId, Tick> boxes = new HashMap<>();
    private final SerializableRunnable changed;

    /** @param changed runs when somebody ticks or unticks a row */
    Selection(SerializableRunnable changed) {
        this.changed = changed;
    }

    /** The box of a row. */
    Component tick(CohortRow row) {
        Tick box = new Tick(SAY.selectCandidate(row.summary().candidate().name()), is -> {
            if (is) {
                ticked.add(row.id());
            } else {
                ticked.remove(row.id());
            }
            changed.run();
        });
        box.setTicked(ticked.contains(row.id()));
        boxes.put(row.id(), box);
        return box;
    }

    /** Ticks exactly these. */
    void set(Collection<AssignmentId> ids) {
        ticked.clear();
        ticked.addAll(ids);
        boxes.forEach((id, box) -> box.setTicked(ticked.contains(id)));
        changed.run();
    }

    /** The ticked ones among rows that are shown: nothing is done to what nobody sees. */
    List<CohortRow> among(List<CohortRow> shown) {
        return shown.stream().filter(row -> ticked.contains(row.id())).toList();
    }
}
