package app.greenroom.comment.ui.composer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Hears from the browser where it keeps something that somebody began in one assignment and didn't send. */
@Tag("gr-kept-drafts")
@JsModule("./composer/kept-drafts.ts")
public class KeptDrafts extends Component {

    private static final int MOST = 50;

    private String owner = "";

    /** @param taker takes all of them, each time that some came, went or changed */
    public KeptDrafts(SerializableConsumer<List<KeptDraft>> taker) {
        getElement()
                .addEventListener("gr-drafts", event -> {
                    List<KeptDraft> all = new ArrayList<>();
                    event.getEventDetail(JsonNode.class)
                            .path("drafts")
                            .forEach(each -> KeptDraft.from(each, owner).ifPresent(all::add));
                    taker.accept(List.copyOf(all.subList(0, Math.min(MOST, all.size()))));
                })
                .addEventDetail();
    }

    /** Asks for those of one person in one assignment. */
    public void ask(String of) {
        owner = of;
        getElement().setProperty("owner", of);
    }
}
