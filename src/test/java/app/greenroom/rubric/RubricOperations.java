package app.greenroom.rubric;

import static app.greenroom.access.Permission.EDIT_RUBRIC;

import app.greenroom.access.Operation;
import app.greenroom.access.World;
import app.greenroom.shared.CommandId;
import app.greenroom.shared.CriterionId;
import app.greenroom.shared.TeamId;
import java.util.List;

/** The operations of this module, for the matrix. */
public final class RubricOperations {

    private static final CriterionText BRIEF =
            new CriterionText("Brief", List.of("Far too long", "Too long", "Fits", "Not a word too many"));

    private interface Call {

        void on(RubricService rubrics, TeamId team, CriterionId criterion);
    }

    private RubricOperations() {}

    public static List<Operation> list() {
        return List.of(
                operation("open", (rubrics, team, criterion) -> rubrics.open(team)),
                operation("add", (rubrics, team, criterion) -> rubrics.add(CommandId.next(), team, BRIEF)),
                operation("change", (rubrics, team, criterion) -> rubrics.change(team, criterion, BRIEF, BRIEF)),
                operation("move", (rubrics, team, criterion) -> rubrics.move(team, criterion, true)),
                operation("retire", RubricService::retire),
                operation("restore", RubricService::restore));
    }

    /** The criteria of the first rubric are named after their team, so anybody who tried could name them. */
    private static Operation operation(String method, Call call) {
        return Operation.of(RubricService.class, method, EDIT_RUBRIC, world -> tryIt(world, call));
    }

    private static void tryIt(World world, Call call) {
        TeamId team = world.scene().team();
        List<Criterion> known = world.bean(RubricDirectory.class).criteria(team);
        CriterionId first = known.isEmpty()
                ? FirstRubric.of(team).getFirst().id()
                : known.getFirst().id();
        call.on(world.bean(RubricService.class), team, first);
    }
}
