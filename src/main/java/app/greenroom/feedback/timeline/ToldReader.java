package app.greenroom.feedback.timeline;

import app.greenroom.answer.AnswerDirectory;
import app.greenroom.answer.Begun;
import app.greenroom.assignment.Assignment;
import app.greenroom.comment.PassageKind;
import app.greenroom.comment.queries.SaidQueries;
import app.greenroom.comment.queries.SaidWords;
import app.greenroom.comment.queries.WantedWords;
import app.greenroom.dossier.ItemName;
import app.greenroom.dossier.ItemQueries;
import app.greenroom.feedback.AskTold;
import app.greenroom.feedback.Told;
import app.greenroom.feedback.persistence.PrivateNotes;
import app.greenroom.round.SaidVerdict;
import app.greenroom.round.Score;
import app.greenroom.round.VerdictQueries;
import app.greenroom.shared.AssignmentId;
import app.greenroom.shared.InList;
import app.greenroom.shared.UserId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Puts together what somebody said in some assignments: seven queries at most, however much it is. */
@Component
public class ToldReader {

    private static final Comparator<Told> NEWEST = Comparator.comparing(Told::at)
            .reversed()
            .thenComparing(told -> told.id().toString());

    private final SaidQueries said;
    private final VerdictQueries verdicts;
    private final PrivateNotes notes;
    private final AnswerDirectory answers;
    private final ItemQueries items;

    ToldReader(
            SaidQueries said, VerdictQueries verdicts, PrivateNotes notes, AnswerDirectory answers, ItemQueries items) {
        this.said = said;
        this.verdicts = verdicts;
        this.notes = notes;
        this.answers = answers;
        this.items = items;
    }

    /** @param jobs role and company of each assignment */
    public List<Told> read(
            UserId mentor, List<Assignment> in, Map<AssignmentId, String> jobs, AskTold asked, int most) {
        String like = "%" + asked.words().replaceAll("([\\\\%_])", "\\\\$1") + "%";
        Map<UUID, ItemName> names =
                items.names(in.stream().map(Assignment::dossier).toList(), like);
        List<Begun> begun = answers.begun(in);
        ToldPlaces places = new ToldPlaces(begun, names, jobs);
        WantedWords wanted = new WantedWords(
                like, InList.of(places.targets(ItemName::removed)), InList.of(places.targets(ItemName::fits)), most);
        boolean comments = asked.wants(Told.Kind.COMMENT);
        boolean suggestions = asked.wants(Told.Kind.SUGGESTION);
        List<Told> told = new ArrayList<>();
        if (comments || suggestions) {
            said.by(mentor, jobs.keySet(), comments, suggestions, wanted).forEach(each -> told.add(told(each, places)));
        }
        if (asked.wants(Told.Kind.VERDICT)) {
            verdicts.by(mentor, begun.stream().map(Begun::id).toList(), wanted)
                    .forEach(each -> told.add(told(each, places)));
        }
        if (asked.wants(Told.Kind.NOTE)) {
            notes.by(mentor, jobs.keySet(), wanted).forEach(each -> told.add(told(each, places)));
        }
        return withScores(told.stream().sorted(NEWEST).limit(most).toList());
    }

    private List<Told> withScores(List<Told> told) {
        Map<UUID, List<Score>> given = verdicts.scores(told.stream()
                .filter(each -> each.kind() == Told.Kind.VERDICT)
                .map(Told::id)
                .toList());
        return told.stream()
                .map(each -> each.withScores(given.getOrDefault(each.id(), List.of())))
                .toList();
    }

    private static Told told(SaidWords said, ToldPlaces places) {
        Told.Kind kind = said.replacement() == null ? Told.Kind.COMMENT : Told.Kind.SUGGESTION;
        return places.of(said.assignment(), said.target())
                .told(kind, said.id(), said.at(), said.about(), said.text(), said.quote(), said.replacement(), null);
    }

    private static Told told(SaidVerdict given, ToldPlaces places) {
        return places.of(given.answer())
                .told(
                        Told.Kind.VERDICT,
                        given.id(),
                        given.at(),
                        PassageKind.ANSWER,
                        given.note(),
                        null,
                        null,
                        given.decision());
    }

    private static Told told(PrivateNotes.Kept note, ToldPlaces places) {
        UUID question = note.question().value();
        return places.of(note.assignment(), question)
                .told(Told.Kind.NOTE, question, note.at(), PassageKind.QUESTION, note.text(), null, null, null);
    }
}
