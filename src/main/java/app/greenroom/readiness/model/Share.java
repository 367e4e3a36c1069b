package app.greenroom.readiness.model;

import static app.greenroom.readiness.words.ConceptTexts.SAY;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;

/** Where an item falls in a topic's bar, the best first. */
public enum Share {
    VERIFIED,
    STRONG,
    PARTLY,
    WEAK,
    CLAIMED,
    UNSEEN;

    /** The words that people read. */
    public String title() {
        return SAY.share(this);
    }

    /** Where an item falls on a day. */
    public static Share of(Item item, int day, double kappa, Assumptions assumptions) {
        if (item.recollection().evidence() == Evidence.NONE) {
            return UNSEEN;
        }
        if (item.claimed()) {
            return CLAIMED;
        }
        double chance = item.chance(day, kappa, assumptions);
        if (chance >= assumptions.strong()) {
            return item.confirmed() ? VERIFIED : STRONG;
        }
        return chance >= assumptions.weak() ? PARTLY : WEAK;
    }

    /** How many of these fall where; every item once. */
    public static Map<Share, Integer> bar(Collection<Item> items, int day, double kappa, Assumptions assumptions) {
        Map<Share, Integer> bar = new EnumMap<>(Share.class);
        items.forEach(item -> bar.merge(of(item, day, kappa, assumptions), 1, Integer::sum));
        return bar;
    }
}
