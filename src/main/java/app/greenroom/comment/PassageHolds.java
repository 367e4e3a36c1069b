package app.greenroom.comment;

import app.greenroom.assignment.Assignment;
import app.greenroom.shared.UserId;
import java.util.Collection;
import java.util.Set;

/** Knows which words about a passage wait before others read them. The module of rounds implements it. */
public interface PassageHolds {

    /** Those of the passages about which what somebody writes now is held back. */
    Set<Passage> heldBack(Assignment assignment, Collection<Passage> passages, UserId author);

    /** Somebody has begun to write what is held back. */
    void begun(Assignment assignment, Passage passage, UserId author);

    /** Whether what somebody writes about a passage now is held back. */
    default boolean holdsBack(Assignment assignment, Passage passage, UserId author) {
        return !heldBack(assignment, Set.of(passage), author).isEmpty();
    }
}
