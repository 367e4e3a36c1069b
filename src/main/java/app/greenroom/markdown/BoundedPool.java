package app.greenroom.markdown;

import app.greenroom.shared.Acts;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Runs work on few threads and gives up waiting at a deadline. Each person has a {@link Share} of it, so that a hostile
 * text holds up nobody else.
 */
final class BoundedPool {

    private static final int THREADS = Math.max(2, Runtime.getRuntime().availableProcessors());
    private static final int WAITING = 64;
    private static final long STACK_BYTES = 16L * 1024 * 1024;

    private final long deadlineMillis;
    private final Share share = new Share(1);
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
        return call(Acts.who(), work);
    }

    <T> T call(String person, Callable<T> work) {
        takeTurn(person);
        Future<T> result = submit(person, work);
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
            if (failed.getCause() instanceof OutOfMemoryError) {
                throw new MarkdownRefused(MarkdownRefused.Reason.TOO_SLOW);
            }
            throw new IllegalStateException("Markdown could not be rendered", failed.getCause());
        } finally {
            result.cancel(true);
        }
    }

    private void takeTurn(String person) {
        try {
            if (!share.take(person, deadlineMillis)) {
                throw new MarkdownRefused(MarkdownRefused.Reason.TOO_SLOW);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new MarkdownRefused(MarkdownRefused.Reason.TOO_SLOW);
        }
    }

    /** The turn ends with the work, and not with the patience of who waits for it. */
    private <T> Future<T> submit(String person, Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(work);
        try {
            threads.execute(() -> {
                try {
                    task.run();
                } finally {
                    share.giveBack(person);
                }
            });
            return task;
        } catch (RejectedExecutionException full) {
            share.giveBack(person);
            throw new MarkdownRefused(MarkdownRefused.Reason.TOO_SLOW);
        }
    }
}
