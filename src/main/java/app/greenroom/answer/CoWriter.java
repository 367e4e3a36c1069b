package app.greenroom.answer;

import app.greenroom.access.Role;
import app.greenroom.account.Person;

/**
 * Somebody whom the candidate may let write an answer.
 *
 * @param role as what they help: mentor or lead
 * @param letIn whether they write it now
 */
public record CoWriter(Person person, Role role, boolean letIn) {}
