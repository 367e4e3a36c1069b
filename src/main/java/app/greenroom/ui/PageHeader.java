package app.greenroom.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import org.jspecify.annotations.Nullable;

/**
 * The top of a page: its title and its one primary action on a line, and on a line of its own what else is to be known.
 * It is as high on each page, so that what follows begins at the same place.
 */
public class PageHeader extends Div {

    private final H1 title;
    private final Paragraph subtitle = new Paragraph();
    private final Div side = new Div();
    private final Div facts = new Div(subtitle);

    public PageHeader(String title) {
        this(title, null);
    }

    public PageHeader(String title, @Nullable String subtitle, Component... side) {
        addClassName("page-header");
        this.title = new H1(Titles.bound(title));
        this.title.setTitle(title); // one line may be too short for all of it
        this.title.getElement().setAttribute("dir", "auto");
        this.subtitle.addClassName("page-subtitle");
        this.side.addClassName("page-side");
        facts.addClassName("page-facts");
        Div line = new Div(this.title, this.side);
        line.addClassName("page-line");
        add(line, facts);
        setSubtitle(subtitle);
        this.side.add(side);
    }

    public void retitle(String words) {
        title.setText(Titles.bound(words));
        title.setTitle(words);
    }

    /** Makes the title lead somewhere. */
    public void linkTitle(String path, String hint) {
        Anchor link = new Anchor(path, title.getText());
        link.setTitle(hint);
        title.removeAll();
        title.add(link);
    }

    public void setSubtitle(@Nullable String words) {
        subtitle.setText(words);
        subtitle.setTitle(words == null ? "" : words);
        subtitle.setVisible(words != null && !words.isBlank());
    }

    /** Adds facts to the line below the title, such as chips. */
    public void addBelow(Component... components) {
        facts.add(components);
    }

    public void setSide(Component... components) {
        side.removeAll();
        side.add(components);
    }
}
