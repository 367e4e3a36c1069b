package app.greenroom.event;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.aop.interceptor.AsyncUncaughtExceptionHandler;
import org.springframework.beans.factory.support.MergedBeanDefinitionPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.scheduling.annotation.AsyncConfigurer;

/** What {@link NeverMissed} listeners run on. They wait for others most of the time. */
@Configuration(proxyBeanMethods = false)
class DeliveryThreads implements AsyncConfigurer {

    static final String EXECUTOR = "deliveryThreads.executor";

    private static final Logger LOG = LoggerFactory.getLogger(DeliveryThreads.class);

    private static final Duration LONGEST_STOP = Duration.ofSeconds(8);

    @Bean(EXECUTOR)
    static SimpleAsyncTaskExecutor deliveryExecutor() {
        SimpleAsyncTaskExecutor executor = new SimpleAsyncTaskExecutor("delivery-");
        executor.setVirtualThreads(true);
        executor.setTaskTerminationTimeout(LONGEST_STOP.toMillis());
        return executor;
    }

    /** At its end the registry would list what is left, from a database that may be gone by then. */
    @Bean
    static MergedBeanDefinitionPostProcessor registryEndsQuietly() {
        return (definition, type, name) -> {
            if (name.equals("eventPublicationRegistry")) {
                definition.registerExternallyManagedDestroyMethod("destroy");
            }
        };
    }

    @Override
    public AsyncUncaughtExceptionHandler getAsyncUncaughtExceptionHandler() {
        return (failure, listener, _) -> {
            if (!(failure instanceof NotYet)) {
                LOG.error("{} failed and will hear of it again", listener, failure);
            }
        };
    }
}
