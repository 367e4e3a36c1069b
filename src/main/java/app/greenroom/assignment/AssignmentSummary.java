package app.greenroom.assignment;

import app.greenroom.account.Person;
import app.greenroom.dossier.Dossier;
import java.util.List;

/** An assignment in a list; {@code mentors} are those who mentor now, by name. */
public record AssignmentSummary(Assignment assignment, Dossier dossier, Person candidate, List<Person> mentors) {}
