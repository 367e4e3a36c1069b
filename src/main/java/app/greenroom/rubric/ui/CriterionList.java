package app.greenroom.rubric.ui;

import static app.greenroom.rubric.ui.RubricPageTexts.SAY;

import app.greenroom.rubric.Criterion;
import app.greenroom.rubric.Rubric;
import app.greenroom.shared.CriterionId;
import app.greenroom.ui.EmptyState;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The criteria in order, and those that were retired. Cards that stay keep what is typed in them. */
class CriterionList extends Div {

    /** What the list asks for. */
    interface Actions extends CriterionCard.Actions {

        void restore(CriterionId criterion);
    }

    private final Actions actions;
    private final OrderedList used = new OrderedList();
    private final UnorderedList gone = new UnorderedList();
    private final NativeDetails retired = new NativeDetails();
    private final EmptyState empty = new EmptyState(SAY.noneYet(), SAY.noneYetWhy());
    private final Map<CriterionId, CriterionCard> cards = new HashMap<>();

    CriterionList(Actions actions) {
        this.actions = actions;
        addClassName("stack-loose");
        used.addClassNames("plain-list", "stack");
        gone.addClassName("list");
        retired.setContent(gone);
        add(empty, used, retired);
    }

    void show(Rubric rubric) {
        List<Criterion> criteria = rubric.criteria();
        empty.setVisible(criteria.isEmpty());
        cards.keySet().retainAll(criteria.stream().map(Criterion::id).toList());
        List<CriterionCard> wanted = criteria.stream()
                .map(criterion -> cards.computeIfAbsent(criterion.id(), id -> new CriterionCard(criterion, actions)))
                .toList();
        if (!used.getChildren().toList().equals(wanted)) {
            used.removeAll();
            wanted.forEach(used::add);
        }
        for (int at = 0; at < wanted.size(); at++) {
            wanted.get(at).show(criteria.get(at), at == 0, at == wanted.size() - 1);
        }
        showRetired(rubric.retired());
    }

    private void showRetired(List<Criterion> criteria) {
        retired.setVisible(!criteria.isEmpty());
        retired.setSummaryText(SAY.retiredCount(criteria.size()));
        gone.removeAll();
        criteria.forEach(criterion -> {
            Span name = new Span(criterion.name());
            name.addClassName("grow");
            name.getElement().setAttribute("dir", "auto");
            NativeButton back = new NativeButton(SAY.restore(), pressed -> actions.restore(criterion.id()));
            back.addClassName("plain-button");
            back.setAriaLabel(SAY.restoreCriterion(criterion.name()));
            ListItem row = new ListItem(name, back);
            row.addClassName("list-row");
            gone.add(row);
        });
    }
}
