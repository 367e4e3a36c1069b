package app.greenroom.comment.suggestion;

import static app.greenroom.comment.CommentTexts.SAY;

import app.greenroom.answer.AnswerDirectory;
import app.greenroom.assignment.Assignment;
import app.greenroom.comment.Passage;
import app.greenroom.comment.PassageKind;
import app.greenroom.comment.SuggestionState;
import app.greenroom.comment.ThreadState;
import app.greenroom.comment.persistence.ReattachedRow.Reason;
import app.greenroom.comment.persistence.ThreadRow;
import app.greenroom.comment.persistence.Threads;
import app.greenroom.comment.placing.Anchors;
import app.greenroom.shared.CommandId;
import app.greenroom.shared.NotFound;
import app.greenroom.shared.Refusal;
import app.greenroom.shared.UserId;
import app.greenroom.text.Anchor;
import app.greenroom.text.TextRange;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * What deciding about suggestions does to the text, their threads and anchors. All suggestions of one decision are about one
 * answer, and nobody else can write it until the transaction ends. Whoever calls has asked the guard.
 */
@Component
class SuggestionDecisions {

    /** A suggestion with its thread and where that one is anchored. */
    record Proposal(ThreadRow thread, SuggestionRow suggestion, Anchor anchor) {

        String original() {
            return Objects.requireNonNull(thread.anchor()).quote().exact();
        }
    }

    private final AnswerDirectory answers;
    private final Threads threads;
    private final Suggestions suggestions;
    private final Anchors anchors;
    private final Clock clock;

    SuggestionDecisions(
            AnswerDirectory answers, Threads threads, Suggestions suggestions, Anchors anchors, Clock clock) {
        this.answers = answers;
        this.threads = threads;
        this.suggestions = suggestions;
        this.anchors = anchors;
        this.clock = clock;
    }

    /** Waits until nobody writes the answer, so that what is read from now on stays so. */
    void lock(Assignment assignment, Passage passage) {
        if (passage.kind() != PassageKind.ANSWER) {
            throw new NotFound();
        }
        answers.lock(answers.answer(assignment, passage.questionId()).id());
    }

    /** @throws NotFound if it is no suggestion */
    Proposal proposal(ThreadRow thread) {
        return proposals(List.of(thread)).stream().findFirst().orElseThrow(NotFound::new);
    }

    /** Those of the threads that suggest something. */
    List<Proposal> proposals(Collection<ThreadRow> of) {
        Map<UUID, SuggestionRow> made = suggestions
                .findByIdIn(of.stream().map(ThreadRow::getId).toList())
                .stream()
                .collect(Collectors.toMap(SuggestionRow::getId, Function.identity()));
        var later = anchors.later(of);
        return of.stream()
                .filter(thread -> made.containsKey(thread.getId()))
                .map(thread -> new Proposal(
                        thread,
                        Objects.requireNonNull(made.get(thread.getId())),
                        Objects.requireNonNull(Anchors.of(thread, later))))
                .toList();
    }

    LockedText text(Assignment assignment, List<Proposal> about, UserId candidate, CommandId command) {
        Passage passage = about.getFirst().thread().passage();
        int since = about.stream()
                .mapToInt(proposal -> proposal.anchor().version())
                .min()
                .orElseThrow();
        return new LockedText(answers, answers.answer(assignment, passage.questionId()), since, candidate, command);
    }

    /**
     * Puts the suggested words into the text.
     *
     * @param expected the words that have to stand there
     * @throws Refusal if they are gone, or others stand there
     */
    void accept(Proposal proposal, String expected, LockedText text, UserId candidate, CommandId command) {
        TextRange at = text.place(proposal.anchor()).orElseThrow(() -> new Refusal(SAY.suggestedTextDeleted()));
        if (!text.words(at).equals(expected)) {
            throw new Refusal(SAY.suggestedTextChanged());
        }
        SuggestionRow suggestion = proposal.suggestion();
        FittedWords fitted = text.fit(at, suggestion.replacement());
        Replaced replaced = text.replace(
                fitted.at(),
                fitted.words(),
                suggestion.thread(),
                proposal.thread().openedBy());
        close(proposal, SuggestionState.ACCEPTED, ThreadState.RESOLVED, candidate, command);
        if (replaced != null) {
            suggestion.changed(replaced);
        }
        int from = fitted.at().from();
        TextRange now = new TextRange(from, from + fitted.words().length());
        text.anchorAt(now).ifPresent(anchor -> anchors.put(suggestion.thread(), anchor, Reason.ACCEPTED, candidate));
    }

    /** Accepts those whose words stand as they did, from the text's end to its start; returns how many. */
    int acceptFitting(List<Proposal> proposals, LockedText text, UserId candidate, CommandId command) {
        List<Proposal> fromTheEnd = proposals.stream()
                .sorted(Comparator.<Proposal>comparingInt(proposal -> start(text, proposal))
                        .reversed()
                        .thenComparingLong(SuggestionDecisions::turn))
                .toList();
        int done = 0;
        for (Proposal proposal : fromTheEnd) {
            Optional<TextRange> at = text.place(proposal.anchor());
            if (at.isPresent() && text.words(at.get()).equals(proposal.original())) {
                accept(proposal, proposal.original(), text, candidate, command);
                done++;
            }
        }
        return done;
    }

    void decline(Proposal proposal, UserId candidate, CommandId command) {
        close(proposal, SuggestionState.DECLINED, ThreadState.ADDRESSED, candidate, command);
    }

    /** Takes one command's decisions back, the last first. */
    void takeBack(Assignment assignment, List<SuggestionRow> decided, UserId candidate, CommandId command) {
        List<Proposal> proposals = proposals(
                threads.findAllById(decided.stream().map(SuggestionRow::getId).toList()));
        LockedText text = text(assignment, proposals, candidate, new CommandId(undoOf(command)));
        proposals.stream()
                .sorted(Comparator.<Proposal>comparingInt(SuggestionDecisions::versionOf)
                        .reversed())
                .forEach(proposal -> {
                    SuggestionRow row = proposal.suggestion();
                    Replaced replaced = row.replaced();
                    if (replaced != null) {
                        TextRange old = within(
                                text,
                                text.putBack(replaced, row.replacement().length(), row.thread()),
                                proposal.original());
                        Optional<Anchor> again = proposal.original().isEmpty()
                                ? Optional.of(text.anchorBetween(old.from()))
                                : text.anchorAt(old);
                        again.ifPresent(anchor -> anchors.put(row.thread(), anchor, Reason.TAKEN_BACK, candidate));
                    }
                    proposal.thread().moveTo(row.undecide(), candidate, clock.instant());
                });
    }

    private void close(
            Proposal proposal, SuggestionState state, ThreadState then, UserId candidate, CommandId command) {
        ThreadRow thread = proposal.thread();
        proposal.suggestion().decide(state, thread.state(), candidate, command, clock.instant());
        thread.moveTo(then, candidate, clock.instant());
    }

    /** The words themselves, without the blank beside them that went with them. */
    private static TextRange within(LockedText text, TextRange range, String words) {
        int at = text.words(range).indexOf(words);
        return words.isEmpty() || at < 0 ? range : new TextRange(range.from() + at, range.from() + at + words.length());
    }

    private static int start(LockedText text, Proposal proposal) {
        return text.place(proposal.anchor()).map(TextRange::from).orElse(-1);
    }

    /** Of several for the same words the first counts; at one bare place each is put before the later ones. */
    private static long turn(Proposal proposal) {
        long opened = proposal.thread().openedAt().toEpochMilli();
        return proposal.original().isEmpty() ? -opened : opened;
    }

    private static int versionOf(Proposal proposal) {
        Replaced replaced = proposal.suggestion().replaced();
        return replaced == null ? -1 : replaced.version();
    }

    private static UUID undoOf(CommandId command) {
        return new UUID(
                ~command.value().getMostSignificantBits(), command.value().getLeastSignificantBits());
    }
}
