package app.greenroom.cohort;

import static app.greenroom.access.Permission.NUDGE;
import static app.greenroom.access.Permission.SEE_COHORT;

import app.greenroom.access.Operation;
import java.util.List;

/** The operations of this module, for the matrix. */
public final class CohortOperations {

    private CohortOperations() {}

    public static List<Operation> list() {
        return List.of(
                Operation.of(
                        CohortService.class,
                        "inTeam",
                        SEE_COHORT,
                        world -> world.bean(CohortService.class)
                                .inTeam(world.scene().team())),
                Operation.of(
                        CohortService.class,
                        "mentored",
                        null,
                        world -> world.bean(CohortService.class).mentored()),
                Operation.of(
                        CohortService.class,
                        "nudge",
                        NUDGE,
                        world -> world.bean(CohortService.class)
                                .nudge(List.of(world.scene().assignment()), Risk.IDLE)));
    }
}
