package app.greenroom.shared;

import java.util.UUID;

/** Names one criterion of a team's rubric. */
public record CriterionId(UUID value) implements Id {

    public static CriterionId random() {
        return new CriterionId(UUID.randomUUID());
    }

    /** @throws NotFound if the text is no id, as for an id that names nothing. */
    public static CriterionId parse(String text) {
        return new CriterionId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
