package app.greenroom.dossier.ui;

import app.greenroom.text.Difference;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** A text with what was taken out of it and what came in; long stretches that stayed are shortened. */
public class RewordedText extends Div {

    private static final int CONTEXT = 60;

    public RewordedText(String before, String now) {
        addClassName("reworded");
        getElement().setAttribute("dir", "auto");
        List<Difference> differences = Difference.between(before, now);
        for (int at = 0; at < differences.size(); at++) {
            add(stretch(differences.get(at), at > 0, at + 1 < differences.size()));
        }
    }

    private static Component stretch(Difference difference, boolean hasBefore, boolean hasAfter) {
        return switch (difference.kind()) {
            case SAME -> new Span(shortened(difference.text(), hasBefore, hasAfter));
            case REMOVED -> marked("del", difference.text());
            case ADDED -> marked("ins", difference.text());
        };
    }

    private static Component marked(String tag, String text) {
        HtmlComponent marked = new HtmlComponent(tag);
        marked.getElement().setText(text);
        return marked;
    }

    private static String shortened(String text, boolean hasBefore, boolean hasAfter) {
        if (text.length() <= 3 * CONTEXT) {
            return text;
        }
        String head = hasBefore ? text.substring(0, text.offsetByCodePoints(0, CONTEXT)) : "";
        String tail = hasAfter ? text.substring(text.offsetByCodePoints(text.length(), -CONTEXT)) : "";
        return head + " … " + tail;
    }
}
