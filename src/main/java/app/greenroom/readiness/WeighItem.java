package app.greenroom.readiness;

import static app.greenroom.readiness.words.NumberTexts.SAY;

import app.greenroom.shared.AssignmentId;
import app.greenroom.shared.CommandId;
import app.greenroom.shared.Refusal;
import java.util.UUID;

/**
 * Somebody says how much a concept or question counts.
 *
 * @param item the concept's or question's id
 * @param weight 1 to 3
 */
public record WeighItem(CommandId command, AssignmentId assignment, UUID item, int weight) {

    /** @throws Refusal if there is no such weight */
    public WeighItem {
        if (weight < 1 || weight > 3) {
            throw new Refusal(SAY.noSuchWeight());
        }
    }
}
