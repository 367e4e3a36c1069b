package app.greenroom.workspace.palette;

import app.greenroom.ui.KeyGroup;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.function.SerializableSupplier;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Goes to, finds and does, on every screen: opens by Ctrl+K. */
@Tag("gr-palette")
@JsModule("./palette/palette.ts")
public class Palette extends Component {

    private static final String WORDS = "event.detail.words";
    private static final int MOST = 20;

    /** More than anybody types, and enough for any title. */
    private static final int LONGEST = 200;

    private final Destinations destinations;
    private final SerializableSupplier<List<Hit>> screens;
    private final SerializableSupplier<List<KeyGroup>> keys;

    /**
     * @param screens those of one's roles
     * @param keys what can be pressed on the screen that is open
     */
    public Palette(
            Destinations destinations,
            SerializableSupplier<List<Hit>> screens,
            SerializableSupplier<List<KeyGroup>> keys) {
        this.destinations = destinations;
        this.screens = screens;
        this.keys = keys;
        getElement()
                .addEventListener(
                        "gr-palette-asked",
                        asked -> show(asked.getEventData().get(WORDS).asString()))
                .addEventData(WORDS);
    }

    private void show(String words) {
        Ranking ranking = new Ranking(words.substring(0, Math.min(words.length(), LONGEST)));
        Stream<Hit> all = Stream.of(screens.get().stream(), destinations.all(ranking.isEmpty()), acts())
                .flatMap(Function.identity());
        List<Hit> found = ranking.best(all, MOST);
        getElement().setPropertyList("hits", found);
    }

    /** What single keys do on the open screen; keys with others, such as Ctrl+Enter, belong to a field that has the focus. */
    private Stream<Hit> acts() {
        return keys.get().stream()
                .filter(group -> group.singles().findAny().isPresent())
                .flatMap(group -> group.keys().stream())
                .filter(press -> press.strokes().length() == 1)
                .map(press -> Hit.key(press.does(), press.strokes()));
    }
}
