package app.greenroom.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Rows by columns that people sort and filter. The headers are buttons that say how they sort; on a phone each row is
 * a card. Rows that did not change are not drawn again, and only the first are drawn at all until one comes near their end;
 * filters and order are about all of them.
 */
@Tag("gr-table")
@JsModule("./table/table.ts")
public class DataTable<T> extends Component implements HasComponents, HasStyle {

    /** A little more than a window of usual height has room for. */
    private static final int FIRST = 16;

    /** A column: its header, how it sorts, and what a cell shows. Its class name is the header's and each cell's. */
    public record Column<T>(
            String title, @Nullable Comparator<? super T> order, Function<T, Component> cell, String className) {

        public Column(String title, Comparator<? super T> order, Function<T, Component> cell) {
            this(title, order, cell, "");
        }
    }

    /** Somebody wants another order; columns count from 0. */
    @FunctionalInterface
    public interface Sorting extends Serializable {
        void by(int column, boolean descends);
    }

    private final List<Column<T>> columns;
    private final Function<T, Object> identity;
    private final List<NativeTableHeaderCell> headers = new ArrayList<>();
    private final NativeTable table = new NativeTable();
    private final KeyedRows<Object, T, NativeTableRow> body;
    private final More more;
    private final boolean lean;
    private List<T> all = List.of();
    private Predicate<T> filter = any -> true;
    private int sortedBy;
    private boolean descending;
    private Set<Integer> hidden = Set.of();
    private Sorting sorting = (column, descends) -> sortBy(column, descends);
    private @Nullable Object selected;

    /** @param identity what tells two rows apart when their values change */
    public DataTable(String label, List<Column<T>> columns, Function<T, Object> identity) {
        this(label, columns, identity, FIRST, false);
    }

    /**
     * @param first with how many rows it begins
     * @param lean whether the browser gives the cells their columns' labels and class names: worth it where there
     *     are many columns
     */
    protected DataTable(String label, List<Column<T>> columns, Function<T, Object> identity, int first, boolean lean) {
        this.lean = lean;
        this.more = new More(first, this::draw);
        this.columns = List.copyOf(columns);
        this.identity = identity;
        addClassName("data-table");
        table.getElement().setAttribute("aria-label", label);
        NativeTableRow head = new NativeTableRow();
        for (int at = 0; at < columns.size(); at++) {
            head.add(header(at, columns.get(at)));
        }
        table.getHead().add(head);
        body = new KeyedRows<>(table.getBody(), identity::apply, this::row, this::fill);
        add(table, more);
        sortBy(0, false);
    }

    public void setRows(List<T> rows) {
        all = List.copyOf(rows);
        draw();
    }

    /** Shows only the rows that pass. */
    public void setFilter(Predicate<T> passes) {
        filter = passes;
        draw();
    }

    /** Begins with the first rows again, as for who looks for something else now. */
    public void restart() {
        more.restart();
    }

    /** Marks a row as the one that is open elsewhere; null for none. */
    public void select(@Nullable Object id) {
        selected = id;
        body.forEach((key, row) -> row.setClassName("selected", key.equals(selected)));
    }

    /** Gives the focus back to what opens a row, if it is shown. */
    public void focusRow(Object id) {
        body.row(id).stream()
                .flatMap(NativeTableRow::getChildren)
                .flatMap(Component::getChildren)
                .filter(inCell -> inCell.getElement().getClassList().contains("row-open"))
                .filter(Focusable.class::isInstance)
                .findFirst()
                .ifPresent(opener -> ((Focusable<?>) opener).focus());
    }

    /** Leaves the order to the owner, who calls {@link #sortBy}, when somebody presses a header. */
    public void onSort(Sorting wanted) {
        sorting = wanted;
    }

    /** Hides columns, counted from 0, and shows the others. */
    public void hide(Set<Integer> columnsToHide) {
        if (!hidden.equals(columnsToHide)) {
            hidden = Set.copyOf(columnsToHide);
            for (int at = 0; at < headers.size(); at++) {
                headers.get(at).setVisible(!hidden.contains(at));
            }
            body.forEach((key, row) -> hideCells(row));
        }
    }

    /** Sorts by a column, counted from 0. */
    public void sortBy(int column, boolean descends) {
        sortBy(column, descends, all);
    }

    /** Shows these rows, sorted by a column, counted from 0. */
    protected final void sortBy(int column, boolean descends, List<T> rows) {
        all = List.copyOf(rows);
        sortedBy = column;
        descending = descends;
        for (int at = 0; at < headers.size(); at++) {
            String direction = at != sortedBy ? "none" : descending ? "descending" : "ascending";
            if (columns.get(at).order() != null) {
                headers.get(at).getElement().setAttribute("aria-sort", direction);
            }
        }
        draw();
    }

    /** How many rows pass the filter. */
    public int matches() {
        return Math.toIntExact(all.stream().filter(filter).count());
    }

    private NativeTableHeaderCell header(int at, Column<T> column) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell();
        cell.getElement().setAttribute("scope", "col");
        if (!column.className().isEmpty()) {
            cell.addClassName(column.className());
        }
        if (column.order() == null) {
            cell.setText(column.title());
        } else {
            NativeButton button =
                    new NativeButton(column.title(), pressed -> sorting.by(at, sortedBy == at && !descending));
            button.addClassName("sort");
            cell.add(button);
        }
        headers.add(cell);
        return cell;
    }

    private void draw() {
        List<T> sorted = all.stream().filter(filter).sorted(comparator()).toList();
        body.show(more.begin(sorted));
        // with the row of headers; the browser itself counts those only that are drawn
        table.getElement().setAttribute("aria-rowcount", String.valueOf(sorted.size() + 1));
    }

    private NativeTableRow row(T value) {
        NativeTableRow row = new NativeTableRow();
        fill(row, value);
        return row;
    }

    private void fill(NativeTableRow row, T value) {
        row.removeAll();
        row.setClassName("selected", Objects.equals(identity.apply(value), selected));
        for (Column<T> column : columns) {
            NativeTableCell cell = new NativeTableCell();
            if (!lean) {
                dress(cell, column);
            }
            cell.add(column.cell().apply(value));
            row.add(cell);
        }
        hideCells(row);
    }

    private static void dress(NativeTableCell cell, Column<?> column) {
        cell.getElement().setAttribute("data-label", column.title());
        if (!column.className().isEmpty()) {
            cell.addClassName(column.className());
        }
    }

    private void hideCells(NativeTableRow row) {
        List<Component> cells = row.getChildren().toList();
        for (int at = 0; at < cells.size(); at++) {
            if (cells.get(at).isVisible() == hidden.contains(at)) { // to say what is so already would be sent
                cells.get(at).setVisible(!hidden.contains(at));
            }
        }
    }

    private Comparator<T> comparator() {
        Comparator<? super T> chosen = columns.get(sortedBy).order();
        if (chosen == null) {
            return Comparator.comparing(any -> 0);
        }
        Comparator<T> ascending = chosen::compare;
        return descending ? ascending.reversed() : ascending;
    }
}
