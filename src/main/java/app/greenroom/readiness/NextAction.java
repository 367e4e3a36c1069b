package app.greenroom.readiness;

import app.greenroom.readiness.model.Action;
import java.util.List;
import java.util.UUID;

/** Something that would pay to do now. */
public sealed interface NextAction {

    /** How long it takes, rounded, at least 1. */
    int minutes();

    /** By how many points readiness on the day would change, on average. */
    double gain();

    /**
     * One thing with one item.
     *
     * @param item the concept's or question's id
     * @param number its place in the dossier, from 1
     * @param text what it says
     */
    record Single(Action.Kind kind, UUID item, int number, String text, int minutes, double gain)
            implements NextAction {}

    /**
     * A session of at least two cards: the very ones that it will show.
     *
     * @param concepts how many of them are concepts
     * @param answers the numbers of the others, answers to say aloud
     */
    record Session(int concepts, List<Integer> answers, int minutes, double gain) implements NextAction {}
}
