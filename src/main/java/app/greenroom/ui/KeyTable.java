package app.greenroom.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;

/** A group of keys under its title: what to press, and what it does. */
public class KeyTable extends Div {

    public KeyTable(KeyGroup group) {
        addClassName("key-table");
        DescriptionList list = new DescriptionList();
        for (KeyGroup.Press key : group.keys()) {
            Span strokes = new Span();
            for (String stroke : key.inOrder()) {
                Element cap = new Element("kbd");
                cap.setText(stroke);
                strokes.getElement().appendChild(cap);
            }
            DescriptionList.Term term = new DescriptionList.Term(strokes);
            Div row = new Div(term, new DescriptionList.Description(key.does()));
            list.getElement().appendChild(row.getElement());
        }
        add(new H3(group.title()), list);
    }
}
