package app.greenroom;

import app.greenroom.shared.Committed;
import app.greenroom.shared.WriteBudget;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionSynchronizationManager;

@Configuration(proxyBeanMethods = false)
class TransactionConfiguration {

    /** Without this, what is written within a read would be lost in silence. */
    @Bean
    static BeanPostProcessor noWritesWithinReads() {
        WriteBudget budget = new WriteBudget(System::nanoTime);
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof PlatformTransactionManager manager ? new Watchful(manager, budget) : bean;
            }
        };
    }

    /**
     * Refuses to let a transaction that may write take part in one that only reads, and to begin one for somebody who has
     * changed more than people do.
     */
    private record Watchful(PlatformTransactionManager transactions, WriteBudget budget)
            implements PlatformTransactionManager {

        @Override
        public TransactionStatus getTransaction(@Nullable TransactionDefinition wanted) {
            if (wanted != null
                    && !wanted.isReadOnly()
                    && takesPart(wanted.getPropagationBehavior())
                    && TransactionSynchronizationManager.isActualTransactionActive()
                    && TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
                throw new IllegalTransactionStateException("Nothing is written within a read: " + wanted.getName());
            }
            if (wanted != null
                    && !wanted.isReadOnly()
                    && !TransactionSynchronizationManager.isActualTransactionActive()
                    && wanted.getPropagationBehavior() != TransactionDefinition.PROPAGATION_NOT_SUPPORTED) {
                budget.spend();
            }
            return transactions.getTransaction(wanted);
        }

        private static boolean takesPart(int propagation) {
            return propagation == TransactionDefinition.PROPAGATION_REQUIRED
                    || propagation == TransactionDefinition.PROPAGATION_MANDATORY;
        }

        @Override
        public void commit(TransactionStatus status) {
            boolean stores = status.isNewTransaction() && !status.isReadOnly() && !status.isRollbackOnly();
            transactions.commit(status);
            if (stores) {
                Committed.note();
            }
        }

        @Override
        public void rollback(TransactionStatus status) {
            transactions.rollback(status);
        }
    }
}
