package app.greenroom.assignment;

import app.greenroom.account.PeopleDirectory;
import app.greenroom.account.Person;
import app.greenroom.dossier.Dossier;
import app.greenroom.dossier.DossierLibrary;
import app.greenroom.shared.DossierId;
import app.greenroom.shared.UserId;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Puts names and titles to assignments: two queries, however many there are. */
@Component
class AssignmentSummaries {

    private final DossierLibrary dossiers;
    private final PeopleDirectory people;

    AssignmentSummaries(DossierLibrary dossiers, PeopleDirectory people) {
        this.dossiers = dossiers;
        this.people = people;
    }

    List<AssignmentSummary> of(List<Assignment> assignments) {
        Set<UserId> wanted = new HashSet<>();
        assignments.forEach(assignment -> {
            wanted.add(assignment.candidate());
            wanted.addAll(assignment.mentors());
        });
        Map<UserId, Person> named = people.people(wanted);
        Map<DossierId, Dossier> titled =
                dossiers.dossiers(assignments.stream().map(Assignment::dossier).toList());
        return assignments.stream()
                .map(assignment -> new AssignmentSummary(
                        assignment,
                        Objects.requireNonNull(titled.get(assignment.dossier())),
                        Objects.requireNonNull(named.get(assignment.candidate())),
                        assignment.mentors().stream()
                                .map(mentor -> Objects.requireNonNull(named.get(mentor)))
                                .filter(Person::active)
                                .sorted(Comparator.comparing(Person::name))
                                .toList()))
                .toList();
    }
}
