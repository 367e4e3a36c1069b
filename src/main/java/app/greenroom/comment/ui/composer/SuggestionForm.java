package app.greenroom.comment.ui.composer;

import static app.greenroom.comment.ui.words.SuggestionTexts.SAY;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.function.SerializableTriConsumer;

/** Where other words are suggested: they begin with those that were selected, and a word why is welcome. */
public class SuggestionForm extends Div {

    private final OtherWords words;
    private final Composer why;

    /**
     * @param original what was selected; empty to put words in between others
     * @param suggest takes the words, why, and whether to publish at once; may refuse
     * @param held whether what is suggested waits for a verdict
     */
    public SuggestionForm(
            String original,
            KeptDraft draft,
            boolean held,
            SerializableRunnable cancel,
            SerializableTriConsumer<String, String, Boolean> suggest) {
        addClassNames("thread-card", "new-thread", "suggestion-form");
        boolean bare = original.isEmpty();
        Div about = new Div(bare ? SAY.suggestInsertion() : SAY.suggestEdit());
        about.addClassName("thread-about");
        String wordsKey = draft.key() + ":words";
        words = new OtherWords(original, wordsKey);
        why = new Composer(SAY.why(), SAY.suggest(), reason -> suggest.accept(words.words(), reason, false))
                .keptAs(draft.key() + ":why")
                .at(draft.key(), draft.where(), true)
                .with(wordsKey)
                .optional()
                .cancellable(cancel);
        if (held) {
            why.alsoNow(reason -> suggest.accept(words.words(), reason, true));
        }
        add(about, words, why);
    }

    /** Suggests, as the browser does. */
    public void submit(String replacement, String reason) {
        words.write(replacement);
        why.submit(reason);
    }
}
