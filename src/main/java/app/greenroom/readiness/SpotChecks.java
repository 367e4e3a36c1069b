package app.greenroom.readiness;

import static app.greenroom.readiness.words.NumberTexts.SAY;

import app.greenroom.readiness.model.Calibration;
import app.greenroom.readiness.model.Item;
import app.greenroom.readiness.model.Readiness;
import app.greenroom.readiness.model.Recollection;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Proposes the claims whose check would tell a mentor most: those where "it holds" and "it doesn't" lead to the most
 * different numbers, through the concept itself and through the trust in all other claims.
 */
final class SpotChecks {

    private static final int MOST = 5;

    private SpotChecks() {}

    static List<ReadinessPage.SpotCheck> of(Prepared prepared) {
        List<ReadinessPage.SpotCheck> claims = new ArrayList<>();
        for (int at = 0; at < prepared.items().size(); at++) {
            PreparedItem item = prepared.items().get(at);
            if (item.state() == ConceptState.CAN_EXPLAIN && !item.item().confirmed()) {
                claims.add(new ReadinessPage.SpotCheck(
                        item.id(), item.topic(), item.text(), swing(prepared, at), why(item.item())));
            }
        }
        return claims.stream()
                .sorted(Comparator.comparingDouble(ReadinessPage.SpotCheck::swing)
                        .reversed())
                .limit(MOST)
                .toList();
    }

    private static double swing(Prepared prepared, int at) {
        Item item = prepared.items().get(at).item();
        Item holds = Item.concept(item.weight(), item.recollection(), true);
        Recollection lost = item.recollection().lost();
        return percent(prepared, at, holds, new Calibration(1, 1))
                - percent(prepared, at, Item.concept(item.weight(), lost, false), new Calibration(1, 0));
    }

    private static double percent(Prepared prepared, int at, Item changed, Calibration found) {
        List<Item> items = new ArrayList<>(prepared.bare());
        items.set(at, changed);
        double kappa = prepared.calibration().plus(found).kappa(prepared.assumptions());
        return Readiness.on(Prepared.day(prepared.span().goal()), items, kappa, prepared.assumptions())
                .percent();
    }

    private static String why(Item item) {
        return item.claimed() || !item.recollection().recalled() ? SAY.claimedOnly() : SAY.notExplainedYet();
    }
}
