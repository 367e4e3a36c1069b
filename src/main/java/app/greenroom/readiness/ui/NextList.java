package app.greenroom.readiness.ui;

import app.greenroom.ui.Keyed;
import java.util.List;

/** What to do next, each step with its key. */
class NextList extends Keyed {

    NextList(List<NextStep> steps) {
        add(NextRow.list(steps));
    }
}
