package app.greenroom.access;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Reads or changes without asking {@link AccessGuard}: it is for services, which have asked about what they loaded or will ask
 * about what this gives them. It is no operation of a user's, and views don't call it.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface AsksNoGuard {}
