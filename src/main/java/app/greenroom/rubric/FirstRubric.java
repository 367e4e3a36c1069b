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
                    "Correct",
                    List.of(
                            "Wrong where it matters",
                            "Right in parts, with errors they would notice",
                            "Right, with small slips",
                            "Right throughout, and knows its limits")),
            new Written(
                    "deep",
                    "Deep",
                    List.of(
                            "Stays on the surface",
                            "Says what, seldom why",
                            "Says why, and what it costs",
                            "Weighs other ways, from experience")),
            new Written(
                    "structured",
                    "Structured",
                    List.of(
                            "No thread to follow",
                            "A thread that gets lost on the way",
                            "Clear steps in a good order",
                            "Says where it goes, goes there, and closes")),
            new Written(
                    "told",
                    "Well told",
                    List.of(
                            "Hard to listen to",
                            "Can be followed with some effort",
                            "Easy to follow when spoken",
                            "One would retell it the next day")));

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
