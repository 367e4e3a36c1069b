package app.greenroom.comment.ui;

import static app.greenroom.comment.ui.words.CardTexts.SAY;

import app.greenroom.access.Permission;
import app.greenroom.comment.BeginningService;
import app.greenroom.comment.CommentService;
import app.greenroom.comment.CommentThread;
import app.greenroom.comment.Passage;
import app.greenroom.comment.PassageKind;
import app.greenroom.comment.PassageThreads;
import app.greenroom.comment.ReattachService;
import app.greenroom.comment.suggestion.SuggestionService;
import app.greenroom.dossier.ItemText;
import app.greenroom.dossier.ui.PassageText;
import app.greenroom.live.LiveTopic;
import app.greenroom.live.LiveUpdates;
import app.greenroom.markdown.SafeMarkdown;
import app.greenroom.shared.AssignmentId;
import app.greenroom.shared.ThreadId;
import app.greenroom.snippet.ui.SnippetShelf;
import app.greenroom.ui.Icon;
import app.greenroom.ui.KeyGroup;
import app.greenroom.ui.PlainButton;
import app.greenroom.ui.commentable.Highlight;
import app.greenroom.ui.commentable.TextSelection;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Passages of one assignment with their threads in the margin, live: {@code margins.on(assignment)}, then {@link #addPassage} for each passage in the order of reading, with {@link #addText} for what stands
 * between them. It reads the threads when it is attached, and again whenever the assignment changes. What the reader
 * may not do isn't offered.
 */
public class CommentedPassages extends Div {

    /** Where highlights are shown: a passage or an editor. */
    @FunctionalInterface
    public interface Highlights {

        /** @param version the version of the text that the offsets count in */
        void show(List<Highlight> highlights, int version);
    }

    /** The query parameter of addresses that lead to what waits on a page. */
    public static final String WAITING = "feedback";

    private final AssignmentId assignment;
    private final CommentService comments;
    private final BeginningService beginnings;
    private final LiveUpdates live;
    private final CommentedLayout layout = new CommentedLayout();
    private final MarginHead head = new MarginHead(this::refresh);
    private final ThreadActions actions;
    private final CommentForms forms;
    private final Reattaching reattaching;
    private final Map<Passage, Highlights> passages = new LinkedHashMap<>();
    private final Map<String, Passage> byKey = new LinkedHashMap<>();
    private final MarginCards cards;
    private final Drafting drafts;
    private final List<NativeButton> wholeButtons = new ArrayList<>();
    private List<CommentThread> shown = List.of();
    private final List<SerializableConsumer<PassageThreads>> listeners = new ArrayList<>();
    private Map<Passage, Integer> submissions = Map.of();
    private Map<Passage, Integer> versions = Map.of();
    private @Nullable PassageThreads read;
    private boolean arrived;
    private boolean mayComment;
    private String reader = "";
    private boolean decides;

    CommentedPassages(
            AssignmentId assignment,
            CommentService comments,
            SuggestionService suggestions,
            ReattachService reattaching,
            BeginningService beginnings,
            LiveUpdates live) {
        this.assignment = assignment;
        this.comments = comments;
        this.beginnings = beginnings;
        this.live = live;
        this.reattaching = new Reattaching(layout, reattaching, this::arrived);
        this.actions = new ThreadActions(comments, suggestions, this::refresh, this.reattaching::begin);
        this.cards = new MarginCards(layout, head, actions);
        this.forms = new CommentForms(layout, comments, suggestions, this::arrived);
        addClassName("commented-passages");
        add(layout);
        this.drafts = new Drafting(
                layout,
                forms,
                byKey::get,
                marked -> comments.placesOf(assignment, marked, submissions),
                this::highlight);
        add(drafts.component());
        layout.addComposeListener(where -> drafts.beginNext(where, false, false));
        layout.addSnippetListener(where -> drafts.beginNext(where, false, true));
        layout.addSuggestListener(where -> drafts.beginNext(where, true, false));
        layout.addComposeCancelListener(forms::close);
        layout.addSeenListener(this::seen);
        layout.addReadyListener(this::arrive);
        layout.addNearListener(this::come);
        layout.setTray(head);
        live.watch(this, LiveTopic.whole(assignment), this::refresh);
        live.follow(this, Set.of(LiveTopic.seen(assignment)), this::refresh);
    }

    /** Adds what isn't commented on, such as headings. */
    public void addText(Component... components) {
        layout.addText(components);
    }

    /**
     * Adds a passage that shows Markdown.
     *
     * @param label what a screen reader calls it, such as "Question 2"
     * @return the text, to be shown anew by {@link #show} when it changes
     */
    public PassageText addPassage(Passage passage, String label, ItemText item) {
        PassageText text = passage(passage, label, item);
        layout.addText(text);
        return text;
    }

    /** As {@link #addPassage}, to be put into some text by the caller. */
    public PassageText passage(Passage passage, String label, ItemText item) {
        PassageText text = new PassageText(passage.key(), label);
        show(text, item);
        register(passage, text::setHighlights);
        return text;
    }

    /** Shows another version of a text. */
    public static void show(PassageText text, ItemText item) {
        text.setText(SafeMarkdown.showWithOffsets(item.text()), item.version());
    }

    /** Makes a passage commentable that was added as or within some text, and names itself {@link Passage#key}. */
    public void register(Passage passage, Highlights highlights) {
        passages.put(passage, highlights);
        byKey.put(passage.key(), passage);
    }

    /**
     * Threads are placed in the text of a submission, where that is what is read.
     *
     * @param submission null for the newest text
     */
    public void readAs(Passage passage, @Nullable Integer submission) {
        Map<Passage, Integer> now = submission == null ? Map.of() : Map.of(passage, submission);
        if (!now.equals(submissions)) {
            submissions = now;
            if (isAttached()) {
                refresh();
            }
        }
    }

    /** A button that comments on a passage as a whole; to be put beside its heading. */
    public Component wholeButton(Passage passage) {
        return wholeButton(passage, SAY.commentOn(passage.kind()));
    }

    /** As {@link #wholeButton(Passage)}, with other words where several stand together. */
    public Component wholeButton(Passage passage, String words) {
        TextSelection whole = new TextSelection(passage.key(), 0, 0, 0, "");
        NativeButton button = new PlainButton("", () -> drafts.begin(whole, false, false));
        button.add(new Icon("comment"), new Span(words));
        button.addClassName("whole-button");
        button.setTitle(SAY.commentOnWhole(passage.kind()));
        button.setVisible(false);
        wholeButtons.add(button);
        return button;
    }

    /** Reads the threads anew. Cards that stay keep what is typed in them. */
    public void refresh() {
        PassageThreads all = comments.threadsOn(assignment, List.copyOf(passages.keySet()), submissions);
        read = all;
        if (reader.isEmpty()) {
            // what is pending is told to its author only
            live.watch(this, Set.of(LiveTopic.person(all.reader().id())), this::refresh);
            reader = all.reader().id().toString();
            drafts.of(reader + ":" + assignment);
        }
        mayComment = all.may(Permission.COMMENT);
        layout.setCommenting(mayComment);
        decides = all.may(Permission.DECIDE_SUGGESTION);
        layout.setSuggesting(all.may(Permission.SUGGEST) ? answers() : List.of());
        wholeButtons.forEach(button -> button.setVisible(mayComment));
        shown = all.threads().stream()
                .filter(thread -> head.showsResolved() || !thread.resolved())
                .toList();
        head.countResolved(
                (int) all.threads().stream().filter(CommentThread::resolved).count());
        head.offerSuggestions(all, actions.suggestions());
        cards.show(shown, all);
        versions = all.versions();
        drafts.show(all.heldBack(), versions);
        highlight();
        listeners.forEach(listener -> listener.accept(all));
    }

    /**
     * Leads threads of earlier submissions to where they began.
     *
     * @param show opens a submission, with words in it marked
     */
    public void leadToBeginnings(int submission, SerializableBiConsumer<Integer, List<Highlight>> show) {
        SerializableConsumer<ThreadId> lead = thread ->
                beginnings.of(thread).ifPresent(begun -> show.accept(begun.submission(), ThreadHighlights.of(begun)));
        if (actions.lead(submission, lead) && isAttached()) {
            refresh();
        }
    }

    /**
     * Offers a mentor's snippets in all composers, and to keep one's own comments as such.
     *
     * @param whole what the key / comments on while nothing is selected; null for nothing
     */
    public void offer(SnippetShelf shelf, @Nullable Passage whole) {
        add(shelf);
        layout.setSnippets(true);
        actions.keepBy(comment -> shelf.keep(comment.body()));
        if (whole != null) {
            layout.setWhole(whole.key());
        }
    }

    /** What can be pressed here, by what the reader may do. */
    public List<KeyGroup> keys() {
        return layout.keys();
    }

    /** Tells the threads each time that they are read. */
    public void onRead(SerializableConsumer<PassageThreads> listener) {
        listeners.add(listener);
    }

    /** Addresses the thread as candidate or resolves it as mentor: the key e. */
    public void settle(String threadId, boolean asMentor) {
        shown.stream()
                .map(CommentThread::id)
                .filter(id -> id.toString().equals(threadId))
                .findFirst()
                .ifPresent(asMentor ? actions::resolve : actions::address);
    }

    /** Accepts or declines what the thread at hand suggests; without one, goes to the first that suggests something. */
    public void decide(String threadId, boolean accept) {
        cards.of(threadId)
                .flatMap(ThreadCard::suggestion)
                .ifPresentOrElse(
                        accept ? SuggestionPart::accept : SuggestionPart::decline,
                        () -> shown.stream()
                                .filter(CommentThread::proposes)
                                .findFirst()
                                .map(CommentThread::id)
                                .ifPresent(this::goTo));
    }

    /** Accepts or declines all that is suggested for an answer. */
    public void decideAll(Passage answer, boolean accept) {
        if (decides) {
            actions.suggestions().decideAll(answer, accept);
        }
    }

    /** The items whose texts, or whose answers, can be commented on here. */
    public Set<UUID> targets() {
        return passages.keySet().stream().map(Passage::target).collect(Collectors.toSet());
    }

    /**
     * Opens the next thread that waits for the reader, in the order of the text.
     *
     * @param from the thread to go on from; nothing begins at the top
     * @return whether there is one
     */
    public boolean openWaiting(String from) {
        List<String> ids = shown.stream().map(thread -> thread.id().toString()).toList();
        Optional<CommentThread> next = shown.stream()
                .skip(ids.indexOf(from) + 1)
                .filter(CommentThread::waits)
                .findFirst();
        next.map(CommentThread::id).ifPresent(this::goTo);
        return next.isPresent();
    }

    /** What is no thread on this page is passed over. */
    private void seen(List<String> threads) {
        List<ThreadId> shownNow = shown.stream()
                .map(CommentThread::id)
                .filter(id -> threads.contains(id.toString()))
                .toList();
        if (mayComment && !shownNow.isEmpty()) {
            comments.seen(assignment, shownNow);
        }
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        refresh();
        if (isWanted(attached)) {
            openWaiting("");
        }
    }

    /** Whether the address of a page asks for what waits there. */
    private static boolean isWanted(AttachEvent attached) {
        return Optional.ofNullable(attached.getUI().getInternals().getActiveViewLocation())
                .map(location -> location.getQueryParameters().getParameters().containsKey(WAITING))
                .orElse(false);
    }

    /** The first screen of a long margin is there: the rest of the highlights follow. */
    private void arrive() {
        arrived = true;
        if (cards.isLong()) {
            showMore();
        }
    }

    private void come(List<String> threads) {
        Set<String> wanted = Set.copyOf(threads);
        cards.come(shown.stream()
                .map(CommentThread::id)
                .filter(id -> wanted.contains(id.toString()))
                .toList());
        showMore();
    }

    private void goTo(ThreadId thread) {
        if (!cards.has(thread)) {
            cards.come(List.of(thread));
            showMore();
        }
        layout.goTo(thread.toString());
    }

    /** More of what was read last. */
    private void showMore() {
        if (read != null) {
            cards.show(shown, read);
            highlight();
        }
    }

    private void highlight() {
        List<CommentThread> marked = arrived || !cards.isLong()
                ? shown
                : shown.stream().filter(thread -> cards.has(thread.id())).toList();
        passages.forEach((passage, highlights) -> highlights.show(
                Stream.concat(ThreadHighlights.of(passage, marked).stream(), drafts.highlights(passage).stream())
                        .toList(),
                versions.getOrDefault(passage, 0)));
    }

    private void arrived(ThreadId thread) {
        refresh();
        layout.goToPosted(thread.toString());
    }

    private List<String> answers() {
        return byKey.entrySet().stream()
                .filter(entry -> entry.getValue().kind() == PassageKind.ANSWER)
                .map(Map.Entry::getKey)
                .toList();
    }
}
