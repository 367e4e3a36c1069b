package app.greenroom.cohort;

import static app.greenroom.access.Permission.SEE_COHORT;

import app.greenroom.access.Operation;
import java.util.List;

/** The operations of this module, for the matrix. */
public final class CohortOperations {

    private CohortOperations() {}

    public static List<Operation> list() {
        return List.of(Operation.of(
                CohortService.class,
                "inTeam",
                SEE_COHORT,
                world -> world.bean(CohortService.class).inTeam(world.scene().team())));
    }
}
