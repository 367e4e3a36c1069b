package app.greenroom.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.function.SerializableFunction;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The rows of a list that goes on. A row stays for as long as its key does: it is changed where its facts are others by now,
 * moved where the order is, and left alone else, so that what happened to one row costs what one row costs, and a press or the
 * focus stays where it is.
 *
 * @param <K> what a row is about; each once in a list
 * @param <F> all that a row shows, immutable
 */
public final class KeyedRows<K, F, R extends Component> implements Serializable {

    private record Shown<F, R>(F facts, R row) implements Serializable {}

    private final Component list;
    private final SerializableFunction<F, K> keyOf;
    private final SerializableFunction<F, R> make;
    private final SerializableBiConsumer<R, F> change;
    private Map<K, Shown<F, R>> shown = new LinkedHashMap<>();

    /**
     * @param list holds the rows and nothing else
     * @param make makes a row that shows its facts
     * @param change shows other facts in a row that is there
     */
    public <L extends Component & HasComponents> KeyedRows(
            L list,
            SerializableFunction<F, K> keyOf,
            SerializableFunction<F, R> make,
            SerializableBiConsumer<R, F> change) {
        this.list = list;
        this.keyOf = keyOf;
        this.make = make;
        this.change = change;
    }

    /** Shows exactly these rows, in this order. */
    public void show(List<F> rows) {
        Map<K, Shown<F, R>> now = new LinkedHashMap<>();
        for (F facts : rows) {
            K key = keyOf.apply(facts);
            if (now.put(key, new Shown<>(facts, rowOf(key, facts))) != null) {
                throw new IllegalArgumentException("Two rows of one list are about " + key);
            }
        }
        shown.forEach((key, gone) -> {
            if (!now.containsKey(key)) {
                gone.row().getElement().removeFromParent();
            }
        });
        shown = now;
        order();
    }

    /** The row that is about something, if it is shown. */
    public Optional<R> row(K key) {
        return Optional.ofNullable(shown.get(key)).map(Shown::row);
    }

    /** Does something with each row. */
    public void forEach(SerializableBiConsumer<K, R> action) {
        shown.forEach((key, each) -> action.accept(key, each.row()));
    }

    private R rowOf(K key, F facts) {
        Shown<F, R> before = shown.get(key);
        if (before == null) {
            return make.apply(facts);
        }
        if (!before.facts().equals(facts)) {
            change.accept(before.row(), facts);
        }
        return before.row();
    }

    /** A row that went up is put in there; one that went down is taken out, so that those between stay where they are. */
    private void order() {
        Element parent = list.getElement();
        int at = 0;
        for (Shown<F, R> each : shown.values()) {
            Element row = each.row().getElement();
            if (at + 1 < parent.getChildCount() && parent.getChild(at + 1).equals(row)) {
                parent.removeChild(at);
            } else if (at >= parent.getChildCount() || !parent.getChild(at).equals(row)) {
                row.removeFromParent();
                parent.insertChild(at, row);
            }
            at++;
        }
    }
}
