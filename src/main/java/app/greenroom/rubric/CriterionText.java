package app.greenroom.rubric;

import static app.greenroom.rubric.RubricTexts.SAY;

import app.greenroom.shared.Refusal;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What a lead writes about a criterion.
 *
 * @param levels what each level means, the lowest first
 */
public record CriterionText(String name, List<String> levels) {

    /** In UTF-16 units. */
    public static final int LONGEST_NAME = 40;

    /** In UTF-16 units. */
    public static final int LONGEST_WORDS = 120;

    /** @throws Refusal if something is missing or too long */
    public CriterionText {
        name = name.strip();
        levels = levels.stream().map(String::strip).toList();
        if (name.isEmpty()) {
            throw new Refusal(SAY.nameMissing());
        }
        if (name.length() > LONGEST_NAME) {
            throw new Refusal(SAY.nameTooLong(LONGEST_NAME));
        }
        if (levels.size() != Criterion.LEVELS || levels.stream().anyMatch(String::isEmpty)) {
            throw new Refusal(SAY.levelMissing());
        }
        if (levels.stream().anyMatch(words -> words.length() > LONGEST_WORDS)) {
            throw new Refusal(SAY.levelTooLong(LONGEST_WORDS));
        }
    }

    /** What is stored now, with that alone replaced which differs here from what its writer began with. */
    CriterionText since(CriterionText base, CriterionText stored) {
        return new CriterionText(
                name.equals(base.name) ? stored.name : name,
                IntStream.range(0, levels.size())
                        .mapToObj(at ->
                                levels.get(at).equals(base.levels.get(at)) ? stored.levels.get(at) : levels.get(at))
                        .toList());
    }
}
