package app.greenroom.answer.ui;

import static app.greenroom.answer.words.PaneTexts.SAY;

import app.greenroom.account.Person;
import app.greenroom.answer.Answer;
import app.greenroom.answer.AnswerService;
import app.greenroom.answer.StarOutline;
import app.greenroom.answer.SubmittedText;
import app.greenroom.answer.reading.Rereading;
import app.greenroom.assignment.Prep;
import app.greenroom.coedit.TextId;
import app.greenroom.coedit.ui.Company;
import app.greenroom.coedit.ui.TextEditor;
import app.greenroom.dossier.Question;
import app.greenroom.live.LiveTopic;
import app.greenroom.markdown.SafeMarkdown;
import app.greenroom.shared.AssignmentId;
import app.greenroom.team.PeopleService;
import app.greenroom.ui.KeyGroup;
import app.greenroom.ui.commentable.Highlight;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The answer on screen: an editor for whoever may write it, a text to read for everybody else. It changes sides while
 * it is open. Whose right was taken away keeps their text for copying until they go on to read.
 */
public class AnswerPane extends Div {

    private final AnswerService answers;
    private final Rereading rereading;
    private final PeopleService people;
    private final Company company;
    private final String passage;
    private final AssignmentId assignment;
    private final String candidate;
    private final boolean own;
    private final Question asked;
    private final int number;
    private AnswerText text;
    private @Nullable TextEditor editor;
    private SerializableConsumer<String> onSubmit = _ -> {};
    private SerializableRunnable onTurn = () -> {};
    private SerializableRunnable onAsk = () -> {};
    private SerializableConsumer<Boolean> onChoose = _ -> {};
    private @Nullable Boolean chosen;
    private @Nullable AnswerReading reading;
    private @Nullable SubmittedText submitted;
    private Answer shown;
    private List<Highlight> highlights = List.of();
    private int highlightsOf;

    /**
     * @param passage what the text is called where it is commented on
     * @param submitted what is reviewed; null to read the answer as it is now
     */
    AnswerPane(
            AnswerService answers,
            Rereading rereading,
            PeopleService people,
            Company company,
            String passage,
            Prep prep,
            Question asked,
            Answer answer,
            int number,
            boolean mayWrite,
            @Nullable SubmittedText submitted) {
        this.submitted = submitted;
        this.answers = answers;
        this.rereading = rereading;
        this.people = people;
        this.company = company;
        this.passage = passage;
        this.assignment = prep.assignment().id();
        this.candidate = prep.candidate().name();
        this.own = prep.mayWrite();
        this.asked = asked;
        this.number = number;
        this.shown = answer;
        addClassName("answer-pane");
        text = mayWrite ? writing(answer) : reading(answer);
        add(text.component());
    }

    /** What happens when the writer hands the text in, with what they ask to look at. */
    public void onSubmit(SerializableConsumer<String> submit) {
        onSubmit = submit;
    }

    /**
     * Whoever reviews reads what was submitted.
     *
     * @param turn is called when the newer words are shown beside it, or no longer
     * @param ask asks the candidate to submit the newer words
     */
    public void onReview(SerializableRunnable turn, SerializableRunnable ask) {
        onTurn = turn;
        onAsk = ask;
        if (reading != null) {
            listenTo(reading);
        }
    }

    /**
     * Whoever chose the text or its changes before goes on with that.
     *
     * @param before whether they chose changes; null if they chose nothing
     * @param listener takes what they choose from now on
     */
    public void remember(@Nullable Boolean before, SerializableConsumer<Boolean> listener) {
        chosen = before;
        onChoose = listener;
        if (reading != null) {
            listenTo(reading);
        }
    }

    /** Another submission is reviewed from now on; {@link #show} it. */
    public void read(SubmittedText now) {
        submitted = now;
        if (reading != null) {
            reading.read(now);
        }
        if (text instanceof AnswerCoWriting both) {
            both.read(now);
        }
    }

    /** Brings the keyboard to the text, where it is read. */
    public void focusText() {
        if (editor == null && reading != null) {
            reading.focusText();
        }
    }

    /** The submission whose text is shown; null if it is the newest text. */
    public @Nullable Integer showing() {
        return text.showing();
    }

    /** Shows the newest version. */
    public void show(Answer answer) {
        shown = answer;
        text.show(answer);
    }

    /** Gives the editor to whoever may write by now, and takes it from whom may not any more. */
    public void settle(boolean mayWrite) {
        if (mayWrite && editor == null) {
            replace(writing(shown));
        } else if (!mayWrite && editor != null) {
            text.showEditor();
            editor.refuse(reason());
            editor = null;
        }
    }

    /** What can be pressed in the editor, where there is one. */
    public List<KeyGroup> keys() {
        if (editor == null) {
            return List.of();
        }
        return List.of(own ? QuestionKeys.writingOnesOwn() : QuestionKeys.writingAsMentor());
    }

    public void setHighlights(List<Highlight> now, int version) {
        highlights = now;
        highlightsOf = version;
        text.setHighlights(now, version);
    }

    /** Offers to hand the text in, or tells that it is. */
    public void offer(SubmitOffer offer) {
        text.offer(offer);
    }

    /** Puts words into what is asked for with it. */
    public void ask(String words) {
        text.ask(words);
    }

    /** Puts Markdown in, as the writer's own change. */
    public void insert(String markdown) {
        text.insert(markdown);
    }

    /** The key d: what changed, or the whole text. */
    public void toggleChanges() {
        text.toggleChanges();
    }

    private void replace(AnswerText next) {
        text = next;
        onTurn.run();
        removeAll();
        add(text.component());
        text.setHighlights(highlights, highlightsOf);
    }

    /** Whoever wrote here goes on with what there is now, also in a review. */
    private void readOn() {
        AnswerReading fresh = reading(shown);
        editor = null;
        replace(fresh);
        if (fresh.since().offers() && fresh.since().shown() == null) {
            fresh.since().toggle();
        }
    }

    private AnswerReading reading(Answer answer) {
        AnswerReading fresh = new AnswerReading(passage, answer, number, rereading, submitted);
        reading = fresh;
        listenTo(fresh);
        return fresh;
    }

    /** The submission under review, for who edits the newest text meanwhile. */
    private AnswerReading submission(SubmittedText of) {
        AnswerReading fresh = new AnswerReading(passage, shown, number, rereading, of);
        listenTo(fresh);
        fresh.setHighlights(highlights, highlightsOf);
        return fresh;
    }

    private void listenTo(AnswerReading fresh) {
        fresh.onTurn(() -> onTurn.run());
        fresh.since().onAsk(() -> onAsk.run());
        fresh.bar().remember(chosen, this::choose);
    }

    private void choose(boolean changes) {
        chosen = changes;
        onChoose.accept(changes);
    }

    private AnswerText writing(Answer answer) {
        TextEditor fresh = new TextEditor(
                passage,
                own ? SAY.yourAnswerTo(number) : SAY.answerTo(number),
                new TextEditor.Authority(
                        edit -> answers.push(assignment, asked.id(), edit),
                        version -> answers.pull(assignment, asked.id(), version),
                        version -> answers.follow(assignment, asked.id(), version)));
        fresh.setPlaceholder(SAY.writeHere());
        fresh.setPreview(SafeMarkdown::showWithOffsets);
        fresh.setOutline(StarOutline.name(), StarOutline.text(), asked.behavioural());
        Person me = people.myself();
        String client = UUID.randomUUID().toString();
        fresh.open("answer:" + answer.id() + ":" + me.id(), answer.text(), answer.version(), client, false);
        LiveTopic changed = LiveTopic.answerText(answer.id());
        company.admit(fresh, TextId.of(answer.id()), changed, me.id(), me.name(), client);
        fresh.setLongest(Answer.LONGEST_TEXT);
        fresh.addSubmitListener(asked -> onSubmit.accept(asked));
        fresh.addReadOnListener(this::readOn);
        editor = fresh;
        reading = null;
        return own
                ? new AnswerWriting(fresh)
                : new AnswerCoWriting(
                        fresh,
                        answer,
                        new AnswerReading(passage, answer, number, rereading, null),
                        submitted,
                        this::submission,
                        () -> onTurn.run());
    }

    private String reason() {
        if (shown.assignment().ended()) {
            return SAY.ended();
        }
        return own ? SAY.mayEditNoMore() : SAY.shutOut(candidate);
    }
}
