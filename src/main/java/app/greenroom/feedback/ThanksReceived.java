package app.greenroom.feedback;

import app.greenroom.account.Person;
import app.greenroom.shared.AssignmentId;
import java.time.Instant;

/** A candidate's words to the reader. */
public record ThanksReceived(AssignmentId assignment, Person candidate, String words, Instant at) {}
