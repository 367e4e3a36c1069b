package app.greenroom.cohort.ui;

import static app.greenroom.cohort.CohortTexts.SAY;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Which columns the cohort shows. */
class ColumnChoice extends NativeDetails {

    private final Map<CohortColumn, Tick> boxes = new EnumMap<>(CohortColumn.class);

    /** @param hides gets the columns that are not wanted, whenever that changes */
    ColumnChoice(SerializableConsumer<Set<CohortColumn>> hides) {
        addClassNames("filter-chip", "floating", "column-choice"); // closed by Esc: see frontend/menus
        setSummaryText(SAY.columns());
        UnorderedList list = new UnorderedList();
        List<Component> lines = new ArrayList<>();
        list.addClassName("filter-choices");
        Stream.of(CohortColumn.values()).filter(CohortColumn::canBeHidden).forEach(column -> {
            Tick box = new Tick(column.title(), shown -> hides.accept(unticked()));
            boxes.put(column, box);
            NativeLabel label = new NativeLabel();
            label.addClassName("filter-choice");
            label.add(box);
            label.add(column.title());
            lines.add(new ListItem(label));
        });
        setContent(list);
        addToggleListener(toggled -> {
            if (list.getComponentCount() == 0) { // most never open it
                list.add(lines);
            }
        });
    }

    void show(Set<CohortColumn> hidden) {
        boxes.forEach((column, box) -> box.setTicked(!hidden.contains(column)));
    }

    private Set<CohortColumn> unticked() {
        Set<CohortColumn> columns = EnumSet.noneOf(CohortColumn.class);
        boxes.forEach((column, box) -> {
            if (!box.isTicked()) {
                columns.add(column);
            }
        });
        return columns;
    }
}
