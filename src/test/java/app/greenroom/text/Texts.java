package app.greenroom.text;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Random texts and edits for property tests, with whatever makes offsets hard: line breaks, emoji, marks, repetition. */
class Texts extends DomainContextBase {

    private static final String[] PIECES = {
        "a",
        "b",
        "Pod",
        "Pods",
        "word",
        " ",
        "\n",
        "\n\n",
        ". ",
        "ä",
        "😀",
        "😁",
        "e\u0301",
        "\"",
        "\\",
        "\t",
        "\u2028",
        "one line\n"
    };

    /** Where to replace what; offsets are scaled to whatever text it is applied to. */
    record Edit(double start, double share, String text) {

        TextRange range(String current) {
            int from = (int) (start * current.length());
            return new TextRange(from, Math.min(current.length(), from + (int) (share * share * 12)));
        }

        TextChange on(String current) {
            return TextChange.replace(current.length(), range(current), text);
        }
    }

    /** Some edits in turn. */
    record Edits(List<Edit> edits) {

        /** Each as a change of its own. */
        List<TextChange> changes(String text) {
            List<TextChange> changes = new ArrayList<>();
            String current = text;
            for (Edit edit : edits) {
                TextChange change = edit.on(current);
                changes.add(change);
                current = change.apply(current);
            }
            return changes;
        }

        /** All of them as one change. */
        TextChange on(String text) {
            return changes(text).stream().reduce(TextChange.identity(text.length()), TextChange::compose);
        }

        TextHistory history(String text) {
            return TextHistory.replay(0, text, changes(text));
        }
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(PIECES).list().ofMaxSize(30).map(pieces -> String.join("", pieces));
    }

    @Provide
    Arbitrary<Edit> edit() {
        Arbitrary<Double> share = Arbitraries.doubles().between(0, 1);
        Arbitrary<String> insertion = Arbitraries.of(PIECES).list().ofMaxSize(3).map(pieces -> String.join("", pieces));
        return Combinators.combine(share, share, insertion).as(Edit::new);
    }

    @Provide
    Arbitrary<Edits> edits() {
        return edit().list().ofMaxSize(8).map(Edits::new);
    }
}
