package app.greenroom.workspace.today;

import app.greenroom.access.Operation;
import java.util.List;

/** The operations of this part, for the matrix. */
public final class TodayOperations {

    private TodayOperations() {}

    public static List<Operation> list() {
        return List.of(
                Operation.of(
                        TodayService.class,
                        "today",
                        null,
                        world -> world.bean(TodayService.class).today()),
                Operation.of(
                        TodayService.class,
                        "ended",
                        null,
                        world -> world.bean(TodayService.class).ended()));
    }
}
