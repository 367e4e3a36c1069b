package app.greenroom.readiness.ui;

import static app.greenroom.readiness.words.ConceptTexts.SAY;

import app.greenroom.readiness.Checklist;
import app.greenroom.readiness.ChecklistFilter;
import app.greenroom.readiness.ConceptItem;
import app.greenroom.ui.Segments;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Locale;

/** Narrows the checklist down. */
class ChecklistTools extends Div {

    private final TextField search = new TextField();
    private final Segments<ChecklistFilter> filters;
    private ChecklistFilter filter = ChecklistFilter.ALL;

    ChecklistTools(Runnable changed) {
        addClassNames("toolbar", "checklist-tools");
        search.setPlaceholder(SAY.searchConcepts());
        search.setAriaLabel(SAY.searchConcepts());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(typed -> changed.run());
        filters = new Segments<>(
                SAY.whichConcepts(), List.of(ChecklistFilter.values()), ChecklistFilter::title, chosen -> {
                    filter = chosen;
                    take();
                    changed.run();
                });
        add(search, filters);
        take();
    }

    void count(Checklist checklist) {
        for (ChecklistFilter choice : ChecklistFilter.values()) {
            long admitted = checklist.items().stream().filter(choice::admits).count();
            filters.rename(choice, SAY.filterWithCount(choice.title(), admitted));
        }
    }

    /** Whether an item is to be seen; a search looks into topics and notes too. */
    boolean admits(ConceptItem item) {
        String wanted = search.getValue().strip().toLowerCase(Locale.ROOT);
        String topic = item.concept().topic();
        String text = item.concept().text() + "\n" + (topic == null ? "" : topic) + "\n"
                + item.note().text();
        return filter.admits(item) && text.toLowerCase(Locale.ROOT).contains(wanted);
    }

    private void take() {
        filters.take(filter);
    }
}
