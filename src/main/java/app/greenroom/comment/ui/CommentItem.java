package app.greenroom.comment.ui;

import static app.greenroom.comment.ui.words.CardTexts.SAY;
import static app.greenroom.language.CommonTexts.COMMON;

import app.greenroom.comment.Comment;
import app.greenroom.comment.ui.composer.Composer;
import app.greenroom.comment.ui.composer.DraftNote;
import app.greenroom.markdown.SafeHtml;
import app.greenroom.ui.Chip;
import app.greenroom.ui.PersonBadge;
import app.greenroom.ui.Times;
import app.greenroom.ui.ToolButton;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One comment in a card: who, when, what; one's own with edit and delete. */
public class CommentItem extends Div {

    private final ThreadActions actions;
    private final boolean mayEdit;
    private Comment comment;
    private @Nullable Composer editing;
    private @Nullable Component below;

    CommentItem(Comment comment, boolean mayEdit, ThreadActions actions) {
        this.comment = comment;
        this.mayEdit = mayEdit;
        this.actions = actions;
        addClassName("comment");
        show();
    }

    /** Shows it anew if it changed; an edit under way goes on. */
    void update(Comment now) {
        boolean changed = !now.equals(comment);
        comment = now;
        if (changed && editing == null) {
            show();
        }
    }

    /** Shows something below its words. */
    void setBelow(Component component) {
        if (component != below) {
            below = component;
            add(component);
        }
    }

    private void show() {
        editing = null;
        removeAll();
        add(head());
        if (!comment.body().isEmpty()) {
            add(body(comment.html()));
        }
        if (below != null) {
            add(below);
        }
        if (comment.mine() && mayEdit) {
            add(new DraftNote(draftKey(), SAY.continueEditing(), this::edit));
        }
    }

    private String draftKey() {
        return "edit:" + comment.id();
    }

    private Div head() {
        Div head = new Div(
                PersonBadge.avatar(comment.author().id(), comment.author().name()));
        head.addClassName("comment-head");
        Span name = new Span(comment.author().name());
        name.addClassName("comment-author");
        name.getElement().setAttribute("dir", "auto");
        head.add(name);
        head.add(comment.pending() ? pendingChip() : Times.current().agoLabel(comment.postedAt()));
        Instant edited = comment.editedAt();
        if (edited != null) {
            Span mark = new Span(SAY.edited());
            mark.addClassName("time");
            mark.setTitle(Times.current().exact(edited));
            head.add(mark);
        }
        if (comment.mine() && mayEdit) {
            Div tools = new Div(
                    new ToolButton("edit", SAY.editComment(), this::edit),
                    new ToolButton("trash", SAY.deleteComment(), this::delete));
            if (actions.mayKeep()) {
                tools.addComponentAsFirst(new ToolButton("snippet", SAY.saveAsSnippet(), () -> actions.keep(comment)));
            }
            tools.addClassName("comment-tools");
            head.add(tools);
        }
        return head;
    }

    private static Chip pendingChip() {
        Chip pending = new Chip(SAY.pending(), Chip.Tone.GREY);
        pending.setTitle(SAY.pendingHelp());
        return pending;
    }

    private void edit() {
        editing = new Composer(SAY.editYourComment(), COMMON.save(), text -> {
                    actions.edit(comment.id(), text);
                    show();
                })
                .keptAs(draftKey())
                .startingWith(comment.body())
                .cancellable(this::show)
                .focused();
        removeAll();
        add(head(), editing);
        if (below != null) {
            add(below);
        }
    }

    private void delete() {
        actions.delete(comment);
    }

    public static Component body(SafeHtml html) {
        Div body = new Div(new Html("<div>" + html.html() + "</div>"));
        body.addClassNames("comment-body", "gr-prose");
        body.getElement().setAttribute("dir", "auto");
        return body;
    }
}
