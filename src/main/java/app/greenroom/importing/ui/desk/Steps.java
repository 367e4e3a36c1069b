package app.greenroom.importing.ui.desk;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What was done to something, to be taken back and done again. */
final class Steps<T> {

    private static final int KEPT = 500;

    /** A state, what was done to it, and to what part, if doing that again is the same step. */
    private record Step<T>(T before, String name, @Nullable Object subject) {}

    /** Where one is after taking back or doing again, and what that was. */
    record Turn<T>(T state, String name) {}

    private final Deque<Step<T>> past = new ArrayDeque<>();
    private final Deque<Step<T>> future = new ArrayDeque<>();

    /**
     * Notes a step.
     *
     * @param subject what is being typed in, so that all of its typing is one step; null for a step by itself
     */
    void done(T before, String name, @Nullable Object subject) {
        Step<T> last = past.peekLast();
        boolean goesOn = last != null && subject != null && subject.equals(last.subject()) && name.equals(last.name());
        if (!goesOn) {
            past.addLast(new Step<>(before, name, subject));
        }
        if (past.size() > KEPT) {
            past.removeFirst();
        }
        future.clear();
    }

    Optional<Turn<T>> undo(T now) {
        return turn(past, future, now);
    }

    Optional<Turn<T>> redo(T now) {
        return turn(future, past, now);
    }

    /** What {@link #undo} would take back; null for nothing. */
    @Nullable String last() {
        return nameOf(past);
    }

    /** What {@link #redo} would do again; null for nothing. */
    @Nullable String next() {
        return nameOf(future);
    }

    private @Nullable String nameOf(Deque<Step<T>> steps) {
        Step<T> step = steps.peekLast();
        return step == null ? null : step.name();
    }

    private static <T> Optional<Turn<T>> turn(Deque<Step<T>> from, Deque<Step<T>> to, T now) {
        if (from.isEmpty()) {
            return Optional.empty();
        }
        Step<T> step = Objects.requireNonNull(from.pollLast());
        to.addLast(new Step<>(now, step.name(), null));
        return Optional.of(new Turn<>(step.before(), step.name()));
    }
}
