package app.greenroom.comment;

import app.greenroom.access.Permission;
import app.greenroom.account.Person;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The threads on some passages.
 *
 * @param threads in the order of the passages, then of the text; those on whole passages first
 * @param versions the version of each passage's text in which the placements count
 * @param heldBack the passages about which what the reader writes now waits for a verdict
 * @param permissions what the reader may do in this assignment
 */
public record PassageThreads(
        Person reader,
        List<CommentThread> threads,
        Map<Passage, Integer> versions,
        Set<Passage> heldBack,
        Set<Permission> permissions) {

    public boolean may(Permission permission) {
        return permissions.contains(permission);
    }

    /** How many comments the reader has still to publish. */
    public int pending() {
        return (int) threads.stream()
                .flatMap(thread -> thread.comments().stream())
                .filter(Comment::pending)
                .count();
    }
}
