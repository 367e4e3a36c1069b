package app.greenroom.comment.ui;

import static app.greenroom.comment.ui.words.CardTexts.SAY;

import app.greenroom.access.Permission;
import app.greenroom.command.NextCommand;
import app.greenroom.comment.Comment;
import app.greenroom.comment.CommentThread;
import app.greenroom.comment.PassageKind;
import app.greenroom.comment.PassageThreads;
import app.greenroom.comment.Seen;
import app.greenroom.comment.Suggestion;
import app.greenroom.comment.ThreadState;
import app.greenroom.comment.ui.composer.Composer;
import app.greenroom.comment.ui.words.SuggestionTexts;
import app.greenroom.shared.CommentId;
import app.greenroom.text.Placement;
import app.greenroom.ui.Chip;
import app.greenroom.ui.Facts;
import app.greenroom.ui.Icon;
import app.greenroom.ui.PlainButton;
import app.greenroom.ui.Times;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One thread in the margin: what it is about if that isn't marked in the text, its comments, and what one may do. */
public class ThreadCard extends Div {

    private final ThreadActions actions;
    private final Div about = new Div();
    private final Div said = new Div();
    private final OfferedActions buttons = new OfferedActions();
    private final Div seen = new Div();
    private @Nullable SuggestionPart suggestion;
    private final Map<CommentId, CommentItem> items = new LinkedHashMap<>();
    private final Composer reply;
    private final NextCommand command = new NextCommand();
    private CommentThread thread;
    private final Facts told = new Facts();
    private final Facts offered = new Facts();
    private final Facts looked = new Facts();

    ThreadCard(CommentThread thread, PassageThreads all, ThreadActions actions) {
        this.thread = thread;
        this.actions = actions;
        addClassName("thread-card");
        getElement().setAttribute("role", "article");
        about.addClassName("thread-about");
        said.addClassName("thread-said");
        buttons.addClassName("thread-actions");
        seen.addClassName("thread-seen");
        reply = new Composer(SAY.reply(), SAY.reply(), text -> post(text, false))
                .keptAs(all.reader().id() + ":" + thread.id());
        reply.addClassName("thread-reply");
        add(said, reply, buttons);
        update(thread, all);
    }

    /** What the thread suggests; most suggest nothing. */
    Optional<SuggestionPart> suggestion() {
        return Optional.ofNullable(suggestion);
    }

    public CommentThread thread() {
        return thread;
    }

    /** Shows the thread as it is now, and leaves alone what somebody types in the card. */
    final void update(CommentThread now, PassageThreads all) {
        thread = now;
        setClassName("resolved", now.resolved());
        setClassName("holds-back", now.holdsBack());
        getElement().setAttribute("aria-label", title(now));
        tellNews(now, all.may(Permission.COMMENT));
        showAbout(now);
        showComments(now, all.may(Permission.COMMENT));
        showSuggestion(now, all);
        reply.setVisible(all.may(Permission.COMMENT));
        reply.alsoNow(all.heldBack().contains(now.passage()) ? text -> post(text, true) : null);
        showButtons(now, all);
    }

    /** What the layout needs to tell what is new, to say so, and to notice that it is seen. */
    private void tellNews(CommentThread now, boolean takesPart) {
        Comment last = now.comments().getLast();
        getElement()
                .setAttribute(
                        "data-said",
                        now.comments().stream()
                                .map(comment -> comment.id().toString())
                                .collect(Collectors.joining(" ")));
        getElement().setAttribute("data-news", last.mine() ? "" : news(now));
        getElement()
                .setAttribute(
                        "data-unseen", String.valueOf(takesPart && now.seen().fresh()));
        showSeen(now.seen());
    }

    private void showSeen(Seen now) {
        List<String> ago =
                now.by().stream().map(tick -> Times.current().ago(tick.at())).toList();
        if (!looked.areNew(now.by(), ago)) {
            return;
        }
        seen.removeAll();
        remove(seen);
        if (!now.by().isEmpty()) {
            addComponentAtIndex(indexOf(said) + 1, seen);
            String names = now.by().stream().map(tick -> tick.person().name()).collect(Collectors.joining(", "));
            seen.add(
                    new Icon("check"),
                    new Span(SAY.seenBy(names)),
                    Times.current().agoLabel(now.by().getFirst().at()));
        }
    }

    private void showAbout(CommentThread now) {
        boolean news = told.areNew(
                now.whole(),
                now.orphaned(),
                now.newer(),
                now.altered() && now.placement() instanceof Placement.Approximate,
                now.quote(),
                now.firstQuote(),
                now.suggestion() == null,
                now.state(),
                actions.isCarriedOver(now));
        if (news) {
            tellAbout(now);
        }
    }

    private void tellAbout(CommentThread now) {
        about.removeAll();
        if (now.whole()) {
            about.add(new Span(SAY.onWhole(now.passage().kind())));
        } else if (now.orphaned() && now.newer()) {
            about.add(new Span(SAY.onNewerText()), quoteOf(now));
        } else if (now.orphaned()) {
            about.add(new Span(SAY.originalText()), quoteOf(now));
        } else if (now.altered() && now.placement() instanceof Placement.Approximate && now.suggestion() == null) {
            about.add(new Span(SAY.originalTextEdited()), quoteOf(now));
        }
        String first = now.firstQuote();
        if (first != null && now.suggestion() == null) {
            about.add(new Span(SAY.originallyOn()), quote(first));
        }
        if (now.state() == ThreadState.ADDRESSED) {
            about.add(new Chip(SAY.addressed(), Chip.Tone.BLUE));
        } else if (now.resolved()) {
            about.add(new Chip(SAY.resolved(), Chip.Tone.GREEN));
        }
        if (actions.isCarriedOver(now)) {
            NativeButton began =
                    new PlainButton(SAY.fromSubmission(now.submission()), () -> actions.showBeginning(now.id()));
            began.addClassName("thread-began");
            began.setTitle(SAY.showSubmission());
            about.add(began);
        }
        remove(about);
        if (about.getChildren().findAny().isPresent()) {
            addComponentAsFirst(about);
        }
    }

    private void showComments(CommentThread now, boolean mayEdit) {
        items.keySet().removeIf(id -> {
            boolean gone =
                    now.comments().stream().noneMatch(comment -> comment.id().equals(id));
            if (gone) {
                said.remove(items.get(id));
            }
            return gone;
        });
        int replies = now.comments().size() - 1;
        said.getElement().setAttribute("data-more", replies == 0 ? "" : SAY.replies(replies));
        int at = 0;
        for (Comment comment : now.comments()) {
            CommentItem item = items.get(comment.id());
            if (item == null) {
                item = new CommentItem(comment, mayEdit, actions);
                items.put(comment.id(), item);
                said.addComponentAtIndex(at, item);
            } else {
                item.update(comment);
            }
            at++;
        }
    }

    private void showSuggestion(CommentThread now, PassageThreads all) {
        if (now.suggestion() == null) {
            return;
        }
        if (suggestion == null) {
            suggestion = new SuggestionPart(actions.suggestions());
        }
        suggestion.show(now, all);
        Objects.requireNonNull(items.get(now.comments().getFirst().id())).setBelow(suggestion);
    }

    private void showButtons(CommentThread now, PassageThreads all) {
        boolean news = offered.areNew(
                now.holdsBack(),
                now.pending(),
                now.state(),
                now.proposes(),
                mayReattach(now, all),
                all.may(Permission.COMMENT),
                all.may(Permission.ADDRESS_THREAD),
                all.may(Permission.REOPEN_THREAD),
                all.may(Permission.RESOLVE_THREAD));
        if (news) {
            offer(now, all);
        }
    }

    private void offer(CommentThread now, PassageThreads all) {
        List<Component> offered = new ArrayList<>();
        if (now.holdsBack() && all.may(Permission.COMMENT)) {
            offered.add(button(SAY.publishNow(), () -> actions.publish(thread.id())));
        }
        if (!now.pending()) {
            addSettling(now, all, offered);
        }
        buttons.offer(offered);
    }

    private void addSettling(CommentThread now, PassageThreads all, List<Component> offered) {
        boolean settled = now.state() != ThreadState.OPEN;
        if (mayReattach(now, all)) {
            offered.add(button(SAY.reattach(), () -> actions.reattach(thread)));
        }
        if (now.state() == ThreadState.OPEN && all.may(Permission.ADDRESS_THREAD) && !now.proposes()) {
            offered.add(button(SAY.addressed(), () -> actions.address(thread.id())));
        }
        if (settled && all.may(Permission.REOPEN_THREAD)) {
            offered.add(button(SAY.reopen(), () -> actions.reopen(thread.id())));
        }
        if (!now.resolved() && all.may(Permission.RESOLVE_THREAD)) {
            offered.add(button(SAY.resolve(), () -> actions.resolve(thread.id())));
        }
    }

    private NativeButton button(String words, SerializableRunnable action) {
        return buttons.button(words, "", action, "");
    }

    /** Where it is lost, or may be in the wrong place. */
    private static boolean mayReattach(CommentThread now, PassageThreads all) {
        boolean astray = now.orphaned() || now.placement() instanceof Placement.Approximate;
        return astray && !now.resolved() && all.may(Permission.COMMENT);
    }

    private void post(String text, boolean now) {
        command.carryOut(id -> actions.reply(id, thread.id(), text, now));
    }

    private static Span quoteOf(CommentThread now) {
        return quote(Objects.requireNonNullElse(now.quote(), ""));
    }

    private static Span quote(String words) {
        Span quote = new Span(SAY.quoted(words));
        quote.addClassName("thread-quote");
        quote.getElement().setAttribute("dir", "auto");
        return quote;
    }

    private static String title(CommentThread thread) {
        Suggestion suggestion = thread.suggestion();
        if (suggestion != null) {
            return title(thread, suggestion);
        }
        String author = thread.comments().getFirst().author().name();
        String quote = thread.quote();
        return quote == null ? SAY.saidOnWhole(author, thread.passage().kind()) : SAY.saidOn(author, quote);
    }

    private static String title(CommentThread thread, Suggestion suggestion) {
        String author = suggestion.by().name();
        String words = suggestion.replacement();
        if (suggestion.inserts()) {
            String quote = thread.quote();
            PassageKind about = thread.passage().kind();
            return quote == null
                    ? SuggestionTexts.SAY.insertsAfterWhole(author, words, about)
                    : SuggestionTexts.SAY.insertsAfter(author, words, quote);
        }
        return words.isEmpty()
                ? SuggestionTexts.SAY.deletes(author, suggestion.original())
                : SuggestionTexts.SAY.replaces(author, words, suggestion.original());
    }

    private static String news(CommentThread thread) {
        String author = thread.comments().getLast().author().name();
        int replies = thread.comments().size() - 1;
        String quote = thread.quote();
        return quote == null
                ? SAY.newsOnWhole(author, replies, thread.passage().kind())
                : SAY.newsOn(author, replies, quote);
    }
}
