package app.greenroom.assignment;

import app.greenroom.dossier.DossierContents;
import app.greenroom.people.Person;
import app.greenroom.shared.UserId;
import java.util.Map;
import java.util.Objects;

/**
 * An assignment as somebody who may read it sees it.
 *
 * @param people the candidate and all mentors, former ones too
 * @param mayWrite whether the reader is its candidate and it goes on
 * @param mayReview whether the reader mentors it and it goes on
 */
public record Prep(
        Assignment assignment,
        DossierContents contents,
        Map<UserId, Person> people,
        boolean mayWrite,
        boolean mayReview,
        boolean mayManage) {

    public Person candidate() {
        return Objects.requireNonNull(people.get(assignment.candidate()));
    }
}
