package app.greenroom.account;

import app.greenroom.shared.UserId;
import java.time.ZoneId;
import java.util.Locale;

/** What others see of somebody. */
public record Person(UserId id, String name, String email, ZoneId zone, Locale locale, boolean active) {}
