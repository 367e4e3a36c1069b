package app.greenroom.comment.ui;

import app.greenroom.account.Person;
import app.greenroom.assignment.Prep;
import app.greenroom.dossier.Question;
import app.greenroom.snippet.ui.SnippetShelf;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a page of a preparation puts in the place of a snippet's placeholders. */
final class SnippetWords {

    private static final int LONGEST_QUESTION = 120;

    private SnippetWords() {}

    /**
     * @param me whoever writes
     * @param question the question that the page is about; null for none
     * @param number its place in the dossier; 0 if it is retired
     */
    static Map<String, String> of(Prep prep, Person me, @Nullable Question question, int number) {
        Map<String, String> words = new HashMap<>();
        words.put(SnippetShelf.NAME, firstName(prep.candidate()));
        words.put("me", firstName(me));
        words.put("company", prep.contents().dossier().company());
        words.put("role", prep.contents().dossier().role());
        if (question != null) {
            words.put("question", shortened(question.text()));
            words.put("number", number == 0 ? "" : String.valueOf(number));
        }
        return words;
    }

    private static String firstName(Person person) {
        return person.name().strip().split("\\s+", 2)[0];
    }

    private static String shortened(String text) {
        String line = text.strip().lines().findFirst().orElse("");
        return line.length() <= LONGEST_QUESTION
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST_QUESTION - 20)) + "…";
    }
}
