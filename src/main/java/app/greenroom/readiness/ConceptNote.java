package app.greenroom.readiness;

import static app.greenroom.readiness.words.NumberTexts.SAY;

import app.greenroom.shared.Refusal;
import app.greenroom.text.TextChange;
import java.util.ArrayList;
import java.util.List;

/** What a candidate keeps beside a concept: Markdown, with {@code \n} between lines, and links. */
public record ConceptNote(String text, List<Link> links) {

    /** The longest text, in UTF-16 units. */
    public static final int LONGEST_TEXT = 10_000;

    static final int MOST_LINKS = 20;

    /** Nothing kept yet. */
    public static final ConceptNote NONE = new ConceptNote("", List.of());

    /** @throws Refusal if it is too long */
    public ConceptNote {
        text = text.replace("\r\n", "\n").replace('\r', '\n');
        links = links.stream().distinct().toList();
        if (text.length() > LONGEST_TEXT) {
            throw new Refusal(SAY.noteTooLong(LONGEST_TEXT));
        }
        if (links.size() > MOST_LINKS) {
            throw new Refusal(SAY.tooManyLinks(MOST_LINKS));
        }
    }

    public boolean isEmpty() {
        return text.isBlank() && links.isEmpty();
    }

    /** This note with what somebody else made of its base meanwhile, so that neither loses a word. */
    ConceptNote mergedWith(ConceptNote theirs, ConceptNote base) {
        if (theirs.equals(base)) {
            return this;
        }
        TextChange accepted = TextChange.between(base.text, theirs.text);
        TextChange own = TextChange.between(base.text, text);
        List<Link> merged = new ArrayList<>(theirs.links);
        base.links.stream().filter(link -> !links.contains(link)).forEach(merged::remove);
        links.stream().filter(link -> !base.links.contains(link)).forEach(merged::add);
        return new ConceptNote(own.rebaseOver(accepted).apply(theirs.text), merged);
    }
}
