package app.greenroom.markdown;

import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Runs work on few threads and gives up waiting at a deadline, so that a hostile text holds up nobody else for long. */
final class BoundedPool {

    private static final int THREADS = Math.max(2, Runtime.getRuntime().availableProcessors());
    private static final int WAITING = 64;
    private static final long STACK_BYTES = 16L * 1024 * 1024;

    private final long deadlineMillis;
    private final ExecutorService threads;

    BoundedPool(Duration deadline) {
        this.deadlineMillis = deadline.toMillis();
        ThreadPoolExecutor pool = new ThreadPoolExecutor(
                THREADS, THREADS, 30, TimeUnit.SECONDS, new ArrayBlockingQueue<>(WAITING), run -> {
                    Thread thread = new Thread(null, run, "markdown", STACK_BYTES);
                    thread.setDaemon(true);
                    return thread;
                });
        pool.allowCoreThreadTimeOut(true);
        this.threads = pool;
    }

    <T> T call(Callable<T> work) {
        Future<T> result = submit(work);
        try {
            return result.get(deadlineMillis, TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            throw new MarkdownRefused(MarkdownRefused.Reason.TOO_SLOW);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new MarkdownRefused(MarkdownRefused.Reason.TOO_SLOW);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof StackOverflowError) {
                throw new MarkdownRefused(MarkdownRefused.Reason.TOO_DEEP);
            }
            throw new IllegalStateException("Markdown could not be rendered", failed.getCause());
        } finally {
            result.cancel(true);
        }
    }

    private <T> Future<T> submit(Callable<T> work) {
        try {
            return threads.submit(work);
        } catch (RejectedExecutionException full) {
            throw new MarkdownRefused(MarkdownRefused.Reason.TOO_SLOW);
        }
    }
}
