package app.greenroom.feedback.ui;

import static app.greenroom.feedback.ui.FeedbackPageTexts.SAY;

import app.greenroom.comment.ui.CommentedPassages;
import app.greenroom.comment.ui.ShortcutKeys;
import app.greenroom.feedback.FeedbackService;
import app.greenroom.feedback.FeedbackStop;
import app.greenroom.live.LiveTopic;
import app.greenroom.live.LiveUpdates;
import app.greenroom.shared.AssignmentId;
import app.greenroom.ui.KeyGroup;
import app.greenroom.ui.KeyGroup.Press;
import app.greenroom.ui.Leads;
import app.greenroom.ui.Notice;
import app.greenroom.ui.PressButton;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Leads the candidate to the next feedback that waits for them, on this page or on another one of the preparation, by
 * button and by the key f. Put it into the page's head, for the candidate only.
 */
public class NextFeedback extends Div {

    private final AssignmentId assignment;
    private final FeedbackService feedback;
    private final @Nullable CommentedPassages page;
    private final NativeButton button = Leads.away(new PressButton("", () -> next("")));

    /** @param page what is commented on here; null where nothing is */
    public NextFeedback(
            AssignmentId assignment, FeedbackService feedback, LiveUpdates live, @Nullable CommentedPassages page) {
        this.assignment = assignment;
        this.feedback = feedback;
        this.page = page;
        addClassName("next-feedback");
        button.addClassName("link-button");
        button.setTitle(SAY.nextHelp());
        add(button, new ShortcutKeys().on("f", this::next));
        live.watch(this, LiveTopic.whole(assignment), this::count);
        count(); // within the page's own read, which knows most of it already
    }

    /** They work on all pages of a preparation with comments, for its candidate. */
    public static KeyGroup keys() {
        return KeyGroup.of(SAY.feedback(), new Press("f", SAY.keyNext()));
    }

    private void count() {
        int waiting = feedback.count(assignment);
        button.setText(SAY.next(waiting));
        button.setVisible(waiting > 0);
    }

    /** Goes on from a thread, or from the top of the page for none. */
    void next(String thread) {
        Set<UUID> here = here();
        List<FeedbackStop> stops = feedback.waiting(assignment, here);
        if (stops.isEmpty()) {
            Notice.done(SAY.allSeen());
            return;
        }
        FeedbackStop next = stops.getFirst();
        if (page != null && page.openWaiting(thread)) {
            return;
        }
        if (page != null && here.contains(next.target())) {
            if (!page.openWaiting("")) {
                Notice.done(SAY.changesWanted());
            }
        } else {
            getUI().ifPresent(ui -> ui.navigate(path(next), QueryParameters.of(CommentedPassages.WAITING, "")));
        }
    }

    private Set<UUID> here() {
        return page == null ? Set.of() : page.targets();
    }

    private String path(FeedbackStop stop) {
        String page = "prep/" + assignment;
        return switch (stop.about()) {
            case QUESTION, ANSWER -> page + "/questions/" + stop.target();
            case SECTION -> page;
            case ASK -> page + "/asks";
        };
    }
}
