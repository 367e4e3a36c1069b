package app.greenroom.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import org.jspecify.annotations.Nullable;

/** The top of a page: its title, a line below it, and on the other side presence and the one primary action. */
public class PageHeader extends Div {

    private final H1 title;
    private final Paragraph subtitle = new Paragraph();
    private final Div side = new Div();

    public PageHeader(String title) {
        this(title, null);
    }

    public PageHeader(String title, @Nullable String subtitle, Component... side) {
        addClassName("page-header");
        this.title = new H1(Titles.bound(title));
        this.subtitle.addClassName("page-subtitle");
        this.side.addClassName("page-side");
        Div words = new Div(this.title, this.subtitle);
        words.addClassName("page-words");
        add(words, this.side);
        setSubtitle(subtitle);
        this.side.add(side);
    }

    public void retitle(String words) {
        title.setText(Titles.bound(words));
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
        subtitle.setVisible(words != null && !words.isBlank());
    }

    /** Puts components between the title and the side, such as chips. */
    public void addBelow(Component... components) {
        Div row = new Div(components);
        row.addClassName("page-below");
        addComponentAtIndex(1, row);
    }

    public void setSide(Component... components) {
        side.removeAll();
        side.add(components);
    }
}
