package app.greenroom.workspace;

import static app.greenroom.workspace.ShellTexts.SAY;

import app.greenroom.live.LiveUpdates;
import app.greenroom.shared.Committed;
import app.greenroom.shared.Refusal;
import app.greenroom.ui.Notice;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.server.DefaultErrorHandler;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.transaction.TransactionException;
import org.springframework.web.util.DisconnectedClientHelper;

/** Turns an expected refusal into its words, and anything else into a log entry with an id that the person sees. */
class WindowErrors implements ErrorHandler {

    private static final Logger LOG = LoggerFactory.getLogger(WindowErrors.class);

    @Override
    public void error(ErrorEvent event) {
        Throwable thrown = DefaultErrorHandler.findRelevantThrowable(event.getThrowable());
        UI window = UI.getCurrent();
        if (DisconnectedClientHelper.isClientDisconnectedException(thrown)) {
            LOG.debug("A window was closed before its answer came: {}", thrown.toString());
        } else if (window != null
                && Committed.inThisRequest()
                && thrown instanceof RuntimeException away
                && isDatabaseAway(thrown)) {
            access(window, () -> LiveUpdates.showLater(window, away));
        } else {
            show(wordsFor(thrown, SAY::wentWrong));
        }
    }

    private static boolean isDatabaseAway(Throwable thrown) {
        return thrown instanceof DataAccessException || thrown instanceof TransactionException;
    }

    /** @param ours says what to do about an error of ours, with its id */
    static String wordsFor(Throwable thrown, UnaryOperator<String> ours) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return refusal.words();
            }
            if (cause instanceof OptimisticLockingFailureException) {
                return SAY.changedAtTheSameTime();
            }
        }
        String id = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("Unexpected error {}", id, thrown);
        return ours.apply(id);
    }

    private static void show(String words) {
        UI window = UI.getCurrent();
        if (window != null) {
            access(window, () -> Notice.problem(words));
        }
    }

    private static void access(UI window, Command shows) {
        try {
            var _ = window.access(shows);
        } catch (UIDetachedException gone) {
            LOG.debug("Nobody is there any more to hear it", gone);
        }
    }
}
