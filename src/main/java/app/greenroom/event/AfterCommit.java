package app.greenroom.event;

import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * For listeners to whom a fact may get lost with the server, so that nothing is kept for them: they are told once it is
 * committed. Others are {@link NeverMissed}.
 */
public final class AfterCommit {

    private AfterCommit() {}

    /** Runs it once the present transaction is committed, never if it is rolled back, and at once if there is none. */
    public static void run(Runnable act) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()
                || !TransactionSynchronizationManager.isActualTransactionActive()) {
            act.run();
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                if (status == STATUS_COMMITTED) {
                    act.run();
                }
            }
        });
    }
}
