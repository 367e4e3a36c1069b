package app.greenroom.assignment;

import app.greenroom.account.Person;
import app.greenroom.dossier.DossierContents;
import app.greenroom.dossier.Retired;
import app.greenroom.shared.UserId;
import java.util.Map;
import java.util.Objects;

/**
 * An assignment as somebody who may read it sees it.
 *
 * @param retired what the dossier no longer holds and somebody worked on here
 * @param people the candidate and all mentors, former ones too
 * @param mayFollow whether the reader sees how it goes on; else what there was when they left
 * @param mayWrite whether the reader is its candidate and it goes on
 * @param mayReview whether the reader mentors it and it goes on
 */
public record Prep(
        Assignment assignment,
        DossierContents contents,
        Retired retired,
        Map<UserId, Person> people,
        boolean mayFollow,
        boolean mayWrite,
        boolean mayReview,
        boolean mayManage) {

    /** Whether the reader is the candidate, and the dossier has changed since they looked at its changes. */
    public boolean hasNews() {
        return mayWrite && contents.dossier().changedIn() > assignment.seenRevision();
    }

    public Person candidate() {
        return Objects.requireNonNull(people.get(assignment.candidate()));
    }
}
