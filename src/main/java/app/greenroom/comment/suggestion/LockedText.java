package app.greenroom.comment.suggestion;

import app.greenroom.answer.Answer;
import app.greenroom.answer.AnswerDirectory;
import app.greenroom.coedit.Written;
import app.greenroom.shared.CommandId;
import app.greenroom.shared.ThreadId;
import app.greenroom.shared.UserId;
import app.greenroom.text.Anchor;
import app.greenroom.text.Side;
import app.greenroom.text.TextChange;
import app.greenroom.text.TextHistory;
import app.greenroom.text.TextRange;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An answer's text while nobody else can write it. Suggestions become changes of it, one after the other; each is placed in the
 * text that the one before it made.
 */
final class LockedText {

    private final AnswerDirectory answers;
    private final Answer answer;
    private final UserId candidate;
    private final CommandId command;
    private TextHistory history;

    /**
     * @param answer locked for the running transaction
     * @param since the oldest version in which something has to be placed
     * @param command what the candidate does
     */
    LockedText(AnswerDirectory answers, Answer answer, int since, UserId candidate, CommandId command) {
        this.answers = answers;
        this.answer = answer;
        this.candidate = candidate;
        this.command = command;
        this.history = answers.historySince(answer, since);
    }

    /** Where an anchor is now; empty if its words are gone. */
    Optional<TextRange> place(Anchor anchor) {
        return anchor.placeIn(history).range();
    }

    String words(TextRange at) {
        return at.in(history.text());
    }

    /** Words for a range as they fit between what stands around it. */
    FittedWords fit(TextRange at, String words) {
        return FittedWords.of(history.text(), at, words);
    }

    /** Somebody's words in the place of others; null if they stand there already. */
    @Nullable Replaced replace(TextRange at, String replacement, ThreadId suggestion, UserId suggestedBy) {
        String text = history.text();
        TextChange change =
                TextChange.between(text, text.substring(0, at.from()) + replacement + text.substring(at.to()));
        if (change.isIdentity()) {
            return null;
        }
        write(change, suggestion, suggestedBy);
        return new Replaced(history.version(), at.from(), change.invert(text).toJson());
    }

    /**
     * Takes a replacement back; what was written meanwhile stays.
     *
     * @param length of the words that were put in
     * @return where the old words stand now
     */
    TextRange putBack(Replaced replaced, int length, ThreadId suggestion) {
        int version = replaced.version();
        int from = history.map(replaced.from(), Side.AFTER, version);
        int to = Math.max(from, history.map(replaced.from() + length, Side.BEFORE, version));
        TextChange back = TextChange.parse(replaced.changesBack()).rebaseOver(history.changeSince(version));
        write(back, suggestion, null);
        return new TextRange(back.map(from, Side.BEFORE), back.map(to, Side.AFTER));
    }

    /** A bare place between words now, as a fact. */
    Anchor anchorBetween(int place) {
        return Anchor.between(history, history.version(), place);
    }

    /** What stands in a range now, as a fact; empty if nothing does. */
    Optional<Anchor> anchorAt(TextRange range) {
        return range.isEmpty() ? Optional.empty() : Optional.of(Anchor.at(history, history.version(), range));
    }

    /** Several changes of one command have an id each, the same for each resend. */
    private void write(TextChange change, ThreadId suggestion, @Nullable UserId suggestedBy) {
        CommandId each =
                new CommandId(UUID.nameUUIDFromBytes((command + ":" + suggestion).getBytes(StandardCharsets.UTF_8)));
        answers.write(answer, new Written(change, candidate, suggestedBy, "suggestion-" + suggestion, each));
        history = history.append(change);
    }
}
