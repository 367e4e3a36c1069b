package app.greenroom.workspace;

import static app.greenroom.workspace.ShellTexts.SAY;

import app.greenroom.ui.EmptyState;
import app.greenroom.ui.Titles;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** Where a window lands whose right to its screen was taken away while it was open. */
@Route("closed")
@PermitAll
class ClosedView extends Div implements HasDynamicTitle {

    ClosedView() {
        addClassName("page");
        add(EmptyState.alone(SAY.noLongerYours(), SAY.noLongerYoursWhy(), new Anchor(".", SAY.startPage())));
    }

    @Override
    public String getPageTitle() {
        return Titles.page(SAY.closed());
    }
}
