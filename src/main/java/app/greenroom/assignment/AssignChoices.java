package app.greenroom.assignment;

import app.greenroom.account.Person;
import app.greenroom.dossier.Dossier;
import app.greenroom.shared.DossierId;
import app.greenroom.shared.TeamId;
import app.greenroom.shared.UserId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a lead chooses from when assigning.
 *
 * @param team whose dossiers and people these are
 * @param dossiers those that aren't archived, newest first
 * @param candidates by name
 * @param mentors by name
 * @param open the team's assignments that go on
 */
public record AssignChoices(
        TeamId team, List<Dossier> dossiers, List<Person> candidates, List<Person> mentors, List<Assignment> open) {

    /** Who works on a dossier now, and so can't be given it again. */
    public Set<UserId> workingOn(DossierId dossier) {
        return open.stream()
                .filter(assignment -> assignment.dossier().equals(dossier))
                .map(Assignment::candidate)
                .collect(Collectors.toSet());
    }

    /** How many assignments somebody mentors now. */
    public int mentoredBy(UserId mentor) {
        return Math.toIntExact(open.stream()
                .filter(assignment -> assignment.mentors().contains(mentor))
                .count());
    }

    /** How many assignments somebody works on now. */
    public int preparedBy(UserId candidate) {
        return Math.toIntExact(open.stream()
                .filter(assignment -> assignment.candidate().equals(candidate))
                .count());
    }
}
