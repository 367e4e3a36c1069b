package app.greenroom.snippet.ui;

import static app.greenroom.snippet.SnippetTexts.SAY;

import app.greenroom.live.LiveTopic;
import app.greenroom.live.LiveUpdates;
import app.greenroom.shared.CommandId;
import app.greenroom.shared.Refusal;
import app.greenroom.shared.SnippetId;
import app.greenroom.shared.TeamId;
import app.greenroom.snippet.SnippetService;
import app.greenroom.snippet.SnippetText;
import app.greenroom.ui.Notice;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.io.Serializable;
import java.util.Map;
import java.util.Set;

/**
 * Offers snippets to all composers of a page, with what the page knows to fill in. It shows nothing itself. Only for
 * those who mentor or lead in the team.
 */
@Tag("gr-snippets")
@JsModule("./composer/snippet-shelf.ts")
public class SnippetShelf extends Component {

    /** The placeholder for the candidate's first name. */
    public static final String NAME = "name";

    private record Offered(String id, String title, String body, boolean shared) implements Serializable {}

    private final SnippetService snippets;
    private final TeamId team;
    private final Map<String, String> values;

    /** @param values what is known here, by placeholder */
    public SnippetShelf(SnippetService snippets, LiveUpdates live, TeamId team, Map<String, String> values) {
        this.snippets = snippets;
        this.team = team;
        this.values = Map.copyOf(values);
        getElement().setPropertyMap("values", Map.copyOf(values));
        live.watch(this, Set.of(LiveTopic.snippets(team)), this::read);
        read();
    }

    /** Keeps a comment as a snippet of the reader's own. */
    public void keep(String comment) {
        try {
            SnippetId made =
                    snippets.add(CommandId.next(), team, SnippetText.of(comment, values.getOrDefault(NAME, "")));
            Notice.undoable(SAY.kept(), () -> snippets.delete(made));
        } catch (Refusal refused) {
            Notice.problem(refused.words());
        }
    }

    private void read() {
        getElement()
                .setPropertyList(
                        "snippets",
                        snippets.mine().stream()
                                .filter(snippet ->
                                        snippet.mine() || snippet.team().equals(team))
                                .map(snippet -> new Offered(
                                        snippet.id().toString(), snippet.title(), snippet.body(), snippet.shared()))
                                .toList());
    }
}
