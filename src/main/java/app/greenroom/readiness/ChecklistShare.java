package app.greenroom.readiness;

import static app.greenroom.readiness.words.NumberTexts.SAY;

import app.greenroom.readiness.model.Standing;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;

/** How many concepts stand where; standings without any may be missing. */
public record ChecklistShare(Map<Standing, Integer> counts) {

    public static final ChecklistShare EMPTY = new ChecklistShare(Map.of());

    public ChecklistShare {
        counts = Map.copyOf(counts);
    }

    static ChecklistShare of(Collection<Standing> concepts) {
        Map<Standing, Integer> counts = new EnumMap<>(Standing.class);
        concepts.forEach(standing -> counts.merge(standing, 1, Integer::sum));
        return new ChecklistShare(counts);
    }

    public int count(Standing standing) {
        return counts.getOrDefault(standing, 0);
    }

    public int concepts() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** What was proved and what was only said, in words; the same on every screen. */
    public String words() {
        if (concepts() == 0) {
            return "";
        }
        return SAY.mastered(count(Standing.MASTERED), concepts(), count(Standing.CLAIMED));
    }
}
