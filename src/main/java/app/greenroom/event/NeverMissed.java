package app.greenroom.event;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.scheduling.annotation.Async;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * A listener that hears of everything that is committed, in a thread and with transactions of its own. What it is to hear
 * is kept in the database until it returns: if it throws, or the server dies, it hears of it again, after a
 * {@link Backoff}. So it may hear of the same twice. What it listens to is a record of its own, of ids: the
 * record is written down as it is, and its name stays what it is.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Async(DeliveryThreads.EXECUTOR)
@TransactionalEventListener
public @interface NeverMissed {}
