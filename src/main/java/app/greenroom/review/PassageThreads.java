package app.greenroom.review;

import app.greenroom.access.Permission;
import app.greenroom.people.Person;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The threads on some passages.
 *
 * @param threads in the order of the passages, then of the text; those on whole passages first
 * @param versions the version of each passage's text in which the placements count
 * @param permissions what the reader may do in this assignment
 */
public record PassageThreads(
        Person reader, List<ReviewThread> threads, Map<Passage, Integer> versions, Set<Permission> permissions) {

    public boolean may(Permission permission) {
        return permissions.contains(permission);
    }
}
