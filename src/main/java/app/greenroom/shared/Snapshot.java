package app.greenroom.shared;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Several reads as one: all of them see the database at the same moment, and what one has read the others needn't ask
 * for again.
 */
@Component
public class Snapshot {

    private final TransactionTemplate reading;

    Snapshot(PlatformTransactionManager transactions) {
        reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
    }

    /** Runs reads of any services as one. To write in it is refused with an {@link IllegalTransactionStateException}. */
    public void read(Runnable reads) {
        reading.executeWithoutResult(status -> {
            reads.run();
            status.setRollbackOnly(); // there is nothing to commit, and a refused read may have ended it already
        });
    }

    /**
     * What a read gives, which within one read-only transaction is asked for only once: to ask again would give the same.
     * Elsewhere each call reads.
     *
     * @param key says what is read, with all that it depends on
     */
    public static <T> T once(Object key, Supplier<T> read) {
        boolean still = TransactionSynchronizationManager.isCurrentTransactionReadOnly()
                && TransactionSynchronizationManager.isSynchronizationActive()
                // any other isolation than the database's own sees what others do meanwhile
                && TransactionSynchronizationManager.getCurrentTransactionIsolationLevel() == null;
        return still ? Known.now().get(key, read) : read.get();
    }

    /** What a transaction has read; it goes with the transaction. */
    private static final class Known implements TransactionSynchronization {

        private final Map<Object, Object> values = new HashMap<>();

        static Known now() {
            for (TransactionSynchronization each : TransactionSynchronizationManager.getSynchronizations()) {
                if (each instanceof Known known) {
                    return known;
                }
            }
            Known fresh = new Known();
            TransactionSynchronizationManager.registerSynchronization(fresh);
            return fresh;
        }

        @SuppressWarnings("unchecked") // each key names one kind of value
        <T> T get(Object key, Supplier<T> read) {
            Object value = values.get(key);
            if (value == null) {
                value = read.get(); // may itself ask for other values
                values.put(key, value);
            }
            return (T) value;
        }
    }
}
