package app.greenroom.rubric;

import app.greenroom.shared.CriterionId;
import app.greenroom.shared.TeamId;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/** The criteria that every team begins with. Their ids follow from the team, so that they hold before they are stored. */
final class FirstRubric {

    private record Written(String key, String name, List<String> levels) {}

    private static final List<Written> CRITERIA = List.of(
            new Written(
                    "correct",
                    "Correctness",
                    List.of(
                            "Wrong on the main points",
                            "Partly right, with noticeable errors",
                            "Right, with minor slips",
                            "Right throughout, and aware of limits")),
            new Written(
                    "deep",
                    "Depth",
                    List.of(
                            "Stays on the surface",
                            "Says what, rarely why",
                            "Explains why, and the trade-offs",
                            "Weighs alternatives, from experience")),
            new Written(
                    "structured",
                    "Structure",
                    List.of(
                            "No clear structure",
                            "A structure that gets lost along the way",
                            "Clear steps in a good order",
                            "Sets out the answer, delivers it and concludes")),
            new Written(
                    "told",
                    "Delivery",
                    List.of(
                            "Hard to listen to",
                            "Takes some effort to follow",
                            "Easy to follow when spoken",
                            "You’d remember it the next day")));

    private FirstRubric() {}

    static List<Criterion> of(TeamId team) {
        return CRITERIA.stream()
                .map(written -> new Criterion(id(team, written.key()), written.name(), written.levels()))
                .toList();
    }

    private static CriterionId id(TeamId team, String key) {
        String name = "criterion:" + team + ":" + key;
        return new CriterionId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }
}
