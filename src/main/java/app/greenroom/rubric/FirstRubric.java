package app.greenroom.rubric;

import static app.greenroom.rubric.FirstRubricTexts.SAY;

import app.greenroom.shared.CriterionId;
import app.greenroom.shared.TeamId;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * The criteria that every team begins with. Their ids follow from the team, so that they hold before they are stored; until
 * then each reads them in their own language.
 */
final class FirstRubric {

    private record Written(String key, Supplier<String> name, IntFunction<String> level) {}

    private static final List<Written> CRITERIA = List.of(
            new Written("correct", SAY::correctness, SAY::correctnessLevel),
            new Written("deep", SAY::depth, SAY::depthLevel),
            new Written("structured", SAY::structure, SAY::structureLevel),
            new Written("told", SAY::delivery, SAY::deliveryLevel));

    private FirstRubric() {}

    static List<Criterion> of(TeamId team) {
        return CRITERIA.stream()
                .map(written -> new Criterion(
                        id(team, written.key()),
                        written.name().get(),
                        IntStream.rangeClosed(1, Criterion.LEVELS)
                                .mapToObj(written.level())
                                .toList()))
                .toList();
    }

    private static CriterionId id(TeamId team, String key) {
        String name = "criterion:" + team + ":" + key;
        return new CriterionId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }
}
