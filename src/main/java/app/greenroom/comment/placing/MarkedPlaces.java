package app.greenroom.comment.placing;

import app.greenroom.assignment.Assignment;
import app.greenroom.comment.Marked;
import app.greenroom.comment.Passage;
import app.greenroom.comment.Selected;
import app.greenroom.shared.Refusal;
import app.greenroom.text.Anchor;
import app.greenroom.text.Placement;
import app.greenroom.text.TextHistory;
import app.greenroom.text.TextRange;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds words again that somebody has selected and not commented on yet. */
@Component
public class MarkedPlaces {

    private final PassageTexts texts;

    MarkedPlaces(PassageTexts texts) {
        this.texts = texts;
    }

    /** Where they stand in the text that is read; nothing if they are gone or never were there. */
    public Optional<TextRange> of(Assignment assignment, Marked marked, Map<Passage, Integer> submissions) {
        Passage passage = marked.passage();
        Selected where = marked.where();
        Anchor anchor;
        try {
            anchor = where.inOrBetween(texts.whole(assignment, passage));
        } catch (Refusal elsewhere) {
            return Optional.empty();
        }
        TextHistory read = texts.since(
                        assignment, List.of(passage), Map.of(passage, where.version()), null, submissions)
                .get(passage);
        return Optional.of(Objects.requireNonNull(read)).map(anchor::placeIn).flatMap(Placement::range);
    }
}
