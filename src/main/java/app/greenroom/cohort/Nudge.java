package app.greenroom.cohort;

import app.greenroom.account.Person;
import java.time.Instant;

/** A word to a candidate who is at risk. */
public record Nudge(Risk reason, Person by, Instant at) {}
