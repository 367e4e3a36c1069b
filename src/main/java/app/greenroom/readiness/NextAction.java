package app.greenroom.readiness;

import app.greenroom.readiness.model.Action;
import java.util.UUID;

/**
 * Something that would pay to do now.
 *
 * @param item the concept's or question's id
 * @param number its place in the dossier, from 1
 * @param text what it says
 * @param minutes how long it takes, rounded, at least 1
 * @param gain by how many points readiness on the day would change, on average
 */
public record NextAction(Action.Kind kind, UUID item, int number, String text, int minutes, double gain) {

    static NextAction of(Action action, PreparedItem item) {
        return new NextAction(
                action.kind(),
                item.id(),
                item.number(),
                item.text(),
                Math.max(1, (int) Math.round(action.minutes())),
                action.gain());
    }
}
