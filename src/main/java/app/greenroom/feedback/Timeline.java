package app.greenroom.feedback;

import app.greenroom.account.Person;
import app.greenroom.shared.AssignmentId;
import java.util.List;
import java.util.Set;

/**
 * What one mentor told one candidate.
 *
 * @param told the newest first
 * @param more whether there is more than was asked for
 * @param assignments what they work or worked on together, to watch it
 */
public record Timeline(Person candidate, List<Told> told, boolean more, Set<AssignmentId> assignments) {}
