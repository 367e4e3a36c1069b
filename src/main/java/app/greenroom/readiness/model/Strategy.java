package app.greenroom.readiness.model;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/** In which order somebody does what can be done. */
public enum Strategy {
    /** What pays most first, as Greenroom proposes. */
    PROPOSED {
        @Override
        List<Action> order(Outlook outlook, RandomGenerator random) {
            return outlook.next();
        }
    },
    /** Whatever comes to mind. */
    RANDOM {
        @Override
        List<Action> order(Outlook outlook, RandomGenerator random) {
            List<Action> actions = outlook.everything().collect(Collectors.toList());
            Collections.shuffle(actions, java.util.Random.from(random));
            return actions;
        }
    },
    /** What is least likely to hold up first. */
    WEAKEST_FIRST {
        @Override
        List<Action> order(Outlook outlook, RandomGenerator random) {
            return outlook.everything()
                    .sorted(Comparator.comparingDouble(action -> outlook.items()
                            .get(action.item())
                            .chance(outlook.goal(), outlook.kappa(), outlook.assumptions())))
                    .toList();
        }
    },
    /** As proposed, but only concepts are recalled: no answer is said aloud. */
    SILENT {
        @Override
        List<Action> order(Outlook outlook, RandomGenerator random) {
            return outlook.next().stream()
                    .filter(action -> action.kind() != Action.Kind.REHEARSE)
                    .toList();
        }
    },
    /** Only cards, and those that pay most first: nothing is written. */
    RECALLING {
        @Override
        List<Action> order(Outlook outlook, RandomGenerator random) {
            return cards(outlook);
        }
    },
    /** The same cards, tapped as easy without recalling any. */
    TAPPING {
        @Override
        List<Action> order(Outlook outlook, RandomGenerator random) {
            return cards(outlook);
        }
    };

    private static List<Action> cards(Outlook outlook) {
        return outlook.next().stream()
                .filter(action -> action.kind() != Action.Kind.WRITE && action.kind() != Action.Kind.REVISE)
                .toList();
    }

    abstract List<Action> order(Outlook outlook, RandomGenerator random);
}
