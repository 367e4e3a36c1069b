package app.greenroom.workspace.help;

import static app.greenroom.workspace.help.HelpTexts.SAY;

import app.greenroom.readiness.model.Assumptions;
import app.greenroom.ui.PageHeader;
import app.greenroom.ui.Titles;
import app.greenroom.workspace.ShellTexts;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** How things work here, and all keys; the same for everybody. */
@Route("help")
@PermitAll
class HelpView extends Div implements HasDynamicTitle {

    HelpView(Assumptions assumptions) {
        addClassNames("page", "help-page");
        List<HelpTopic> topics = HelpTopics.all(assumptions);
        Div text = new Div();
        text.addClassName("help-text");
        topics.forEach(text::add);
        Div body = new Div(contents(topics), text);
        body.addClassName("help-body");
        add(new PageHeader(ShellTexts.SAY.help(), SAY.intro()), body);
    }

    @Override
    public String getPageTitle() {
        return Titles.page(ShellTexts.SAY.help());
    }

    private static Nav contents(List<HelpTopic> topics) {
        UnorderedList list = new UnorderedList();
        for (HelpTopic topic : topics) {
            list.add(new ListItem(new Anchor("help#" + topic.anchor(), topic.title())));
        }
        Nav contents = new Nav(list);
        contents.addClassName("help-contents");
        contents.setAriaLabel(ShellTexts.SAY.onThisPage());
        return contents;
    }
}
